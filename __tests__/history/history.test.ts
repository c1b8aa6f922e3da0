// What a history makes of any runs, and of any text.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { MAX_NAME_TEXT } from "../../src/dns/name.ts";
import { appendLine, readLog, sha256 } from "../../src/history/chain.ts";
import { appendRun, readHistory } from "../../src/history/history.ts";
import { readWholeLog } from "../../src/history/log.ts";
import type { HistoryStore } from "../../src/history/store.ts";
import { outcomesOf } from "../../src/history/state.ts";
import type { Outcome } from "../../src/model.ts";
import { hostileText } from "../support/hostile-text.ts";
import { memoryStore } from "../support/memory-history.ts";
import { day, recordSample } from "../support/sample-run.ts";
import { spoken, inEnglish } from "../support/in-english.ts";

const CHECKS = ["spf/present", "dane/match mx1.example.de", "dane/match mx2.example.de"];
const outcome = fc.constantFrom<Outcome>("pass", "fail", "unknown", "not-applicable");
/** Outcomes of some of the findings. */
const run = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...CHECKS), outcome), { selector: ([finding]) => finding })
  .map((found) => Object.fromEntries(found));
const runs = fc.array(run, { minLength: 1, maxLength: 8 });
const checkOf = (finding: string): string => finding.split(" ")[0] ?? "";

describe("any runs", () => {
  test("make an unbroken chain, whose state has what was measured last", async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (all) => {
        const store = memoryStore();
        const expected = new Map<string, string>();
        for (const [i, outcomes] of all.entries()) {
          await recordSample(store, { at: day(i + 1), outcomes });
          const open = new Set(
            Object.entries(outcomes).flatMap(([finding, was]) => (was === "unknown" ? [checkOf(finding)] : [])),
          );
          for (const finding of CHECKS) {
            const was = outcomes[finding];
            if (was === "pass" || was === "fail") expected.set(finding, was);
            else if (was === "unknown") expected.set(finding, expected.get(finding) ?? "unknown");
            else if (was === "not-applicable" || !open.has(checkOf(finding))) expected.delete(finding);
          }
        }
        const { state, broken } = readHistory(await store.read());
        expect(broken).toBeNull();
        expect(outcomesOf(state?.domains["example.de"]?.live)).toEqual(expected);
        expect(readWholeLog(store.files)).toMatchObject({ breaks: [], entries: { length: all.length } });
      }),
    );
  });

  test("list what began to fail and what no longer does, each once", async () => {
    await fc.assert(
      fc.asyncProperty(runs, async (all) => {
        const store = memoryStore();
        for (const [i, outcomes] of all.entries()) await recordSample(store, { at: day(i + 1), outcomes });
        const failing = new Set<string>();
        const [first, ...others] = readWholeLog(store.files).entries;
        for (const [finding, was] of Object.entries(all[0] ?? {})) if (was === "fail") failing.add(finding);
        expect(first?.changes).toEqual([]);
        for (const { changes } of others)
          for (const { key, from, to } of changes) {
            const [, check = "", subject = ""] = key.split(" ");
            const finding = subject === "example.de" ? check : `${check} ${subject}`;
            expect([from === "fail", to === "fail"]).toEqual([failing.has(finding), !failing.has(finding)]);
            if (to === "fail") failing.add(finding);
            else failing.delete(finding);
          }
        expect([...failing].toSorted()).toEqual(
          readHistory(await store.read()).state?.domains["example.de"]?.live?.fail,
        );
      }),
    );
  });
});

describe("any text", () => {
  test("is no history, or one, and never an error", () => {
    fc.assert(
      fc.property(fc.option(hostileText), fc.option(hostileText), (latest, log) => {
        const { broken, last } = readHistory({ latest, log });
        const isEmpty = latest === null && (log ?? "") === "";
        expect([last, broken === null]).toEqual([null, isEmpty]);
      }),
    );
  });

  test("in a line but the last breaks the chain, wherever it is", async () => {
    const store = memoryStore();
    for (const number of [1, 2, 3]) await recordSample(store, { at: day(number) });
    const log = store.files.get("log.jsonl") ?? "";
    const end = log.lastIndexOf("\n", log.length - 2);
    fc.assert(
      fc.property(fc.nat({ max: end - 1 }), fc.string({ minLength: 1, maxLength: 3 }), (at, text) => {
        const changed = log.slice(0, at) + text + log.slice(at + text.length);
        fc.pre(changed !== log);
        expect(readLog("log.jsonl", changed, null).breaks).not.toEqual([]);
      }),
    );
  });

  test("in a state is seen by its hash", async () => {
    const store = memoryStore();
    await recordSample(store, { at: day(1) });
    const { latest, log } = await store.read();
    expect(readHistory({ latest: `${latest} `, log }).broken).toMatchObject({ file: "latest.json" });
  });
});

test("a log that is too long is refused, and not read to its end", () => {
  expect(() => spoken(() => readHistory({ latest: null, log: "\n".repeat(60_000_000) }))).toThrow(
    "log.jsonl has more than 50000 lines. Keep it under another name",
  );
  expect(readLog("log.jsonl", "\n".repeat(50_000), null).breaks).toHaveLength(50_000);
});

test("a line that no run could read is not added to a log that is long enough", async () => {
  const store = memoryStore();
  store.files.set("log.jsonl", "\n".repeat(50_000));
  expect(inEnglish(await recordSample(store, { at: day(1) }))).toEqual({
    problem:
      "log.jsonl would have more than 50000 lines. Keep the history under another name, and let the next run begin a new one",
  });
  expect(store.files.get("log.jsonl")).toHaveLength(50_000);
});

test("a line with fields of a later version is read, and is part of the chain", async () => {
  const store = memoryStore();
  await recordSample(store, { at: day(1) });
  const later = (store.files.get("log.jsonl") ?? "").replace("{", '{"later":{"more":1},');
  store.files.set("log.jsonl", later);
  await recordSample(store, { at: day(2) });
  expect(readHistory(await store.read())).toMatchObject({ last: { at: day(2) }, broken: null });
  store.files.set("log.jsonl", (store.files.get("log.jsonl") ?? "").replace('"more":1', '"more":2'));
  expect(readHistory(await store.read()).broken).toMatchObject({ file: "log.jsonl", line: 2 });
});

test("a host with the longest name that DNS allows is recorded, and read again", async () => {
  const store = memoryStore();
  const host = "\\255".repeat(MAX_NAME_TEXT / 4);
  for (const [i, was] of (["pass", "fail", "pass"] as const).entries())
    await recordSample(store, { at: day(i + 1), outcomes: { [`mta-sts/mx-covered ${host}`]: was } });
  expect(readHistory(await store.read())).toMatchObject({ broken: null, last: { changes: [{ to: "pass" }] } });
});

test("a month begins a new log behind a line that is none", async () => {
  const store = memoryStore();
  store.files.set("log.jsonl", "x\n");
  await recordSample(store, { at: day(1) });
  await recordSample(store, { at: "2026-12-01T06:00:00.000Z" });
  expect([...store.files.keys()].toSorted()).toEqual(["latest.json", "log-2026-11.jsonl", "log.jsonl"]);
});

test("a line is added behind one without an end", () => {
  expect(appendLine("x", {} as never)).toBe("x\n{}\n");
  expect(appendLine("x\n", {} as never)).toBe("x\n{}\n");
  expect(readLog("log.jsonl", "x", undefined).end).toBe(sha256("x"));
});

test("a run that others are faster than gives up, and says so", async () => {
  let tries = 0;
  const store: HistoryStore = {
    name: "busy",
    read: async () => ({ latest: null, log: null }),
    readFile: async () => null,
    archives: async () => [],
    replace: async () => ++tries < 0,
  };
  const entry = { at: day(1), commit: null, policy: "0".repeat(64), tool: "0.1.0", conclusion: "pass" as const };
  const counts = { pass: 0, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  const update = { config: "mail-policy.yml", view: "live" as const, domains: [], policyDomains: [] };
  expect(inEnglish(await appendRun(store, await store.read(), { ...entry, counts }, update))).toEqual({
    problem: "10 times in a row, another run was recorded first",
  });
  expect(tries).toBe(10);
});

test("failures that began within a week are recent, until they pass", async () => {
  const store = memoryStore();
  const recent = async (): Promise<string[]> => [...readHistory(await store.read()).recentFailures];
  await recordSample(store, { at: day(1), outcomes: { "spf/present": "pass", "mx/present": "pass" } });
  await recordSample(store, { at: day(2), outcomes: { "spf/present": "fail", "mx/present": "fail" } });
  expect(await recent()).toEqual(["example.de mx/present example.de", "example.de spf/present example.de"]);
  await recordSample(store, { at: day(3), outcomes: { "spf/present": "fail", "mx/present": "pass" } });
  await recordSample(store, { at: day(9), outcomes: { "spf/present": "fail", "mx/present": "pass" } });
  expect(await recent()).toEqual(["example.de spf/present example.de"]);
  await recordSample(store, { at: day(10), outcomes: { "spf/present": "fail", "mx/present": "pass" } });
  expect(await recent()).toEqual([]);
});

describe("a history that was deleted or replaced while a run was under way", () => {
  const restart = async (change: (files: Map<string, string>) => unknown): Promise<ReturnType<typeof memoryStore>> => {
    const store = memoryStore();
    await recordSample(store, { at: day(1) });
    const stored = await store.read();
    await change(store.files);
    expect(await recordSample(store, { at: day(2), stored })).toMatchObject({ isContinued: false });
    return store;
  };

  test("is begun anew with a line that says so, and names the one that is gone", async () => {
    const gone: string[] = [];
    const store = await restart((files) => {
      gone.push(sha256((files.get("log.jsonl") ?? "").trimEnd()));
      files.clear();
    });
    const { last, broken } = readHistory(await store.read());
    expect([last?.previous, last?.broken]).toEqual([gone[0], { file: "log.jsonl", line: 1 }]);
    expect(broken).toMatchObject({ file: "log.jsonl", line: 1, problem: { code: "history/broken-before" } });
    expect(readWholeLog(store.files).breaks).toMatchObject([{ line: 1, problem: { code: "history/not-linked" } }]);
  });

  test("is broken where the run was added to other lines", async () => {
    const store = await restart(async (files) => {
      files.clear();
      const other = memoryStore();
      await recordSample(other, { at: "2026-10-01T06:00:00.000Z", tool: "0.0.9" });
      for (const [name, text] of other.files) files.set(name, text);
    });
    expect(readHistory(await store.read()).last?.broken).toEqual({ file: "log.jsonl", line: 1 });
  });

  test("is not one that other runs were added to, or whose month has ended", async () => {
    const store = memoryStore();
    await recordSample(store, { at: day(29) });
    const stored = await store.read();
    await recordSample(store, { at: day(30) });
    const december = "2026-12-01T06:00:00.000Z";
    await recordSample(store, { at: december });
    expect(
      await recordSample(store, {
        at: december,
        stored: { ...stored, log: store.files.get("log-2026-11.jsonl") ?? "" },
      }),
    ).toMatchObject({ isContinued: true });
    expect(readWholeLog(store.files).breaks).toEqual([]);
  });
});

test("a file that GitHub would not take is not written, and what to do is said", async () => {
  const store = memoryStore();
  await recordSample(store, { at: day(1) });
  const log = `${"x".repeat(64 * 2 ** 20)}\n`;
  store.files.set("log.jsonl", log);
  expect(inEnglish(await recordSample(store, { at: day(2) }))).toEqual({
    problem:
      "log.jsonl would be larger than 64 MiB. Keep the history under another name, and let the next run begin a new one",
  });
  expect(store.files.get("log.jsonl")).toBe(log);
});

test("a run of some domains is the last audit of these alone", async () => {
  const store = memoryStore();
  const domains = ["a.de", "b.de"];
  const audits = async (): Promise<(string | null)[]> => {
    const { lastAuditOf } = readHistory(await store.read());
    return domains.map((name) => lastAuditOf(name));
  };
  await recordSample(store, { at: day(1), domains, audited: ["b.de"] });
  expect(await audits()).toEqual([null, day(1)]);
  await recordSample(store, { at: day(2), domains });
  await recordSample(store, { at: day(3), domains, audited: ["a.de"] });
  expect(await audits()).toEqual([day(3), day(2)]);
  await recordSample(store, { at: "2026-12-01T06:00:00.000Z", domains, audited: ["a.de"] });
  expect(await audits()).toEqual(["2026-12-01T06:00:00.000Z", day(2)]); // a new month knows the last whole run
  await recordSample(store, { at: "2026-12-02T06:00:00.000Z", domains });
  expect(await audits()).toEqual(Array(2).fill("2026-12-02T06:00:00.000Z"));
});

test("a run names a thousand of the domains that come and go, and counts the rest", async () => {
  const store = memoryStore();
  const many = Array.from({ length: 1_200 }, (_, i) => `d${i}.example`);
  await recordSample(store, { at: day(1) });
  await recordSample(store, { at: day(2), domains: many });
  const { last } = readHistory(await store.read());
  expect([last?.added.length, last?.unlistedAdded, last?.removed, last?.unlistedRemoved]).toEqual([
    1_000,
    200,
    ["example.de"],
    0,
  ]);
});
