// A history in a folder whose files are not what they should be.
import { existsSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { hostname } from "node:os";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { writeFilesAtomically } from "../../src/files/atomic-write.ts";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { HistoryStore } from "../../src/history/store.ts";
import { CAN_LINK, HAS_FIFOS, makeFifo, testWhere } from "../support/capabilities.ts";
import { day, recordSample } from "../support/sample-run.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { spoken, inEnglish } from "../support/in-english.ts";

let place: TemporaryFolder;
let store: HistoryStore;
beforeEach(() => {
  place = temporaryFolder({ file: "text" });
  store = openHistoryFolder(place.path("log"), null);
});

describe("a file that may never end is not read", () => {
  testWhere(HAS_FIFOS)("a pipe", async () => {
    place.write("log/log.jsonl", "");
    makeFifo(place.path("log/latest.json"));
    await expect(spoken(() => store.read())).rejects.toThrow(/latest\.json: it is not a regular file$/);
  });

  testWhere(CAN_LINK && HAS_FIFOS)("a link to one", async () => {
    place.write("log/latest.json", "{}");
    makeFifo(place.path("pipe"));
    symlinkSync(place.path("pipe"), place.path("log/log.jsonl"));
    await expect(spoken(() => store.read())).rejects.toThrow(/log\.jsonl: it is not a regular file$/);
  });
});

describe("evidence.json", () => {
  test("is written with the run, and stays as it is where nothing is to change", async () => {
    expect(await store.readFile(await store.read(), "evidence.json")).toBeNull();
    await recordSample(store, { at: day(1), evidence: () => "first" });
    await recordSample(store, { at: day(2), evidence: () => null });
    await recordSample(store, { at: day(3) });
    expect(await store.readFile(await store.read(), "evidence.json")).toBe("first");
    expect(readdirSync(place.path("log")).toSorted()).toEqual(["evidence.json", "latest.json", "log.jsonl"]);
  });

  test("of a faster run is what a slower one adds to", async () => {
    const stored = await store.read();
    await recordSample(store, { at: day(1), evidence: () => "faster" });
    await recordSample(store, { at: day(2), stored, evidence: (kept) => `${kept ?? "nothing"}, slower` });
    expect(place.read("log/evidence.json")).toBe("faster, slower");
  });

  test("larger than 64 MiB is not written, and the run is not recorded", async () => {
    const evidence = (): string => "x".repeat(64 * 2 ** 20 + 1);
    const problem = "evidence.json would be larger than 64 MiB";
    expect(inEnglish(await recordSample(store, { at: day(1), evidence }))).toEqual({ problem });
    expect(existsSync(place.path("log"))).toBe(false);
  });
});

describe("a lock", () => {
  const NO_PROCESS = 2 ** 31 - 1; // above what Linux (4,194,304), macOS and Windows give

  test("that a run left which was ended is named, with what to do", async () => {
    place.write("log/.lock", `${NO_PROCESS} ${hostname()}\n`);
    expect(inEnglish(await recordSample(store, { at: day(1) }))).toEqual({
      problem: `process ${NO_PROCESS}, which has ended, left ${place.path("log/.lock")}. Delete that file.`,
    });
    expect(existsSync(place.path("log/log.jsonl"))).toBe(false);
  });

  test("of this process names it while it is held, and is removed afterwards", async () => {
    await recordSample(store, { at: day(1) });
    expect(readdirSync(place.path("log")).toSorted()).toEqual(["latest.json", "log.jsonl"]);
  });

  test.each([
    ["a process that runs", `${process.pid} ${hostname()}\n`],
    ["a process of another machine", `${NO_PROCESS} other-${hostname()}\n`],
    ["no process", ""],
    ["a long text", `${NO_PROCESS} ${"x".repeat(1_000)}\n`],
  ])("of %s is waited for", async (_who, text) => {
    place.write("log/.lock", text);
    const recorded = recordSample(store, { at: day(1) });
    await new Promise(setImmediate); // the first attempt is made at once
    rmSync(place.path("log/.lock"));
    expect(await recorded).toHaveProperty("hash");
  });
});

describe("writing", () => {
  const december = "2026-12-01T06:00:00.000Z";

  test("that fails is said in words", async () => {
    const update = { latest: "", log: "", archive: null, evidence: null, title: "" };
    const below = openHistoryFolder(place.path("file/log"), null);
    await expect(spoken(() => below.replace({ latest: null, log: null }, update))).rejects.toThrow(
      /^a file exists where a folder is needed$/,
    );
  });

  test("touches no file before all can be written", () => {
    const texts = new Map([
      ["file", "new"],
      ["nowhere/file", "new"],
    ]);
    expect(() => writeFilesAtomically(place.folder, texts, null)).toThrow("ENOENT");
    expect([place.read("file"), readdirSync(place.folder)]).toEqual(["text", ["file"]]);
  });

  test("goes on after a crash between the archive of a month and the new log", async () => {
    await recordSample(store, { at: day(1) });
    const november = place.read("log/log.jsonl");
    place.write("log/log-2026-11.jsonl", november);
    await recordSample(store, { at: day(30) });
    expect(await recordSample(store, { at: december })).toHaveProperty("hash");
    expect(place.read("log/log-2026-11.jsonl").split("\n")).toHaveLength(3);
  });

  test("never replaces an archive with other lines", async () => {
    place.write("log/log-2026-11.jsonl", "other\n");
    await recordSample(store, { at: day(1) });
    expect(inEnglish(await recordSample(store, { at: december }))).toEqual({
      problem: "there is another log-2026-11.jsonl already, which is never replaced. Keep it under another name",
    });
    expect(place.read("log/log-2026-11.jsonl")).toBe("other\n");
  });
});
