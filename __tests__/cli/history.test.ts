// `mail-policy history`, of histories in a folder and on a branch.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { parseLog } from "../../src/cli/history.ts";
import { readHistoryFiles } from "../../src/cli/history-files.ts";
import { main } from "../../src/cli/main.ts";
import { openHistoryFolder } from "../../src/files/history-folder.ts";
import type { HistoryStore } from "../../src/history/store.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { findPolicyChanges } from "../../src/run/policy-changes.ts";
import { day, recordSample } from "../support/sample-run.ts";

let place: TestRepository;
let store: HistoryStore;
beforeEach(() => {
  place = gitRepository();
  store = openHistoryFolder(place.path("log"), null);
});

async function run(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const stream = (key: keyof typeof printed): NodeJS.WriteStream =>
    ({ write: (text: string) => (printed[key] += text) }) as unknown as NodeJS.WriteStream;
  const streams = { stdout: stream("out"), stderr: stream("err") };
  const code = await main({ args: ["history", ...words], env: {}, cwd: place.folder, ...streams });
  return { code, ...printed };
}

/** Runs with another policy each. */
async function manyPolicies(count: number): Promise<Map<string, string>> {
  for (const number of Array.from({ length: count }, (_, i) => i + 1))
    await recordSample(store, { at: day(number), policy: String(number).padStart(64, "0") });
  return readHistoryFiles({ folder: "log" }, place.folder);
}

const fails = { "spf/present": "fail" } as const;

describe("history", () => {
  test("a failure of what was never measured does not count as new", async () => {
    await recordSample(store, { at: day(1), outcomes: { "spf/present": "unknown" } });
    await recordSample(store, { at: day(2), outcomes: { "spf/present": "fail" } });
    const { out } = await run("--history", "log");
    expect(out).toContain("\n  fails: example.de spf/present (not measured before)\n");
  });

  test("prints what changed when, the latest first, and quiet runs in one line", async () => {
    await recordSample(store, { at: day(1) });
    await recordSample(store, {
      at: day(2),
      conclusion: "fail",
      outcomes: { ...fails, "dane/match mx.example.de": "fail" },
    });
    for (const number of [3, 4])
      await recordSample(store, {
        at: day(number),
        conclusion: "fail",
        outcomes: { ...fails, "dane/match mx.example.de": "fail" },
      });
    await recordSample(store, { at: day(5), outcomes: { "spf/present": "pass" }, tool: "0.2.0" });
    await recordSample(store, { at: day(6), domains: ["example.de", "new.example"] });
    await recordSample(store, { at: day(7), domains: ["example.de"] });
    expect(await run("--history", "log")).toEqual({
      code: 0,
      err: "",
      out: `2026-11-07 06:00 UTC  pass  (mail-policy 0.1.0)
  removed from the policy: new.example
2026-11-06 06:00 UTC  pass  (mail-policy 0.1.0)
  mail-policy 0.1.0 instead of 0.2.0
  added to the policy: new.example
2026-11-05 06:00 UTC  pass  (mail-policy 0.2.0)
  mail-policy 0.2.0 instead of 0.1.0
  no longer fails: example.de dane/match mx.example.de
  fixed: example.de spf/present
2026-11-03 06:00 UTC to 2026-11-04 06:00 UTC  2 runs without changes
2026-11-02 06:00 UTC  fail  (mail-policy 0.1.0)
  fails: example.de dane/match mx.example.de (new)
  fails: example.de spf/present
2026-11-01 06:00 UTC  pass  (mail-policy 0.1.0)
  the first run
`,
    });
  });

  test("says which domains alone were audited, how many came, and that a history began again", async () => {
    const domains = ["example.de", ...Array.from({ length: 1_100 }, (_, i) => `d${i}.example`)];
    await recordSample(store, { at: day(1) });
    const stored = await store.read();
    await recordSample(store, { at: day(2), domains });
    await recordSample(store, { at: day(3), domains, audited: ["example.de"], outcomes: fails });
    expect((await run("--history", "log")).out).toBe(`2026-11-03 06:00 UTC  pass  (mail-policy 0.1.0, only example.de)
  fails: example.de spf/present
2026-11-02 06:00 UTC  pass  (mail-policy 0.1.0)
  added to the policy: ${domains.slice(1).toSorted().slice(0, 10).join(", ")} and 1090 more
2026-11-01 06:00 UTC  pass  (mail-policy 0.1.0)
  the first run
`);
    rmSync(place.path("log"), { recursive: true });
    await recordSample(store, { at: day(4), stored });
    expect((await run("--history", "log")).out).toBe(
      "2026-11-04 06:00 UTC  pass  (mail-policy 0.1.0)\n  the first run\n  the chain is broken at log.jsonl:1\n",
    );
  });

  test("names the commits that changed the policy", async () => {
    place.write({ "mail-policy.yml": "a" });
    const first = place.commit();
    place.write({ "mail-policy.yml": "b" });
    place.git("commit", "-qam", "Lower \u001b[31mspf/all");
    place.write({ other: "c" });
    const last = place.commit();
    await recordSample(store, { at: day(1), commit: first });
    await recordSample(store, { at: day(2), commit: last, policy: "1".repeat(64) });
    const { out } = await run("--history", "log");
    expect(out.split("\n").slice(0, 3)).toEqual([
      `2026-11-02 06:00 UTC  pass  (commit ${last.slice(0, 10)}, mail-policy 0.1.0)`,
      "  the policy changed",
      expect.stringMatching(/^ {4}[0-9a-f]{10} Lower .*spf\/all$/),
    ]);
    expect(out).not.toContain("\u001b");
  });

  test("names the commits that changed a file that the policy includes", async () => {
    place.write({ "dns/mail-policy.yml": "a", "dns/teams/a.yml": "a", "dns/teams/deeper/b.yml": "a" });
    const first = place.commit();
    place.git("rm", "-q", "dns/teams/a.yml");
    place.git("commit", "-qm", "Remove team a");
    place.write({ "dns/teams/deeper/b.yml": "b" });
    const last = place.commit();
    const include = { config: "dns/mail-policy.yml", include: ["dns/teams/*.yml"] };
    await recordSample(store, { at: day(1), commit: first, ...include });
    await recordSample(store, { at: day(2), commit: last, policy: "1".repeat(64), ...include });
    const { out } = await run("--history", "log");
    expect(out.split("\n").slice(1, 4)).toEqual([
      "  the policy changed",
      expect.stringMatching(/^ {4}[0-9a-f]{10} Remove team a$/),
      expect.not.stringMatching(/^ {4}[0-9a-f]{10} /),
    ]);
  });

  test("asks git only about as many runs as are wanted", async () => {
    const texts = await manyPolicies(30);
    const { entries } = parseLog(texts);
    const changes = (limit: number): Promise<number> =>
      findPolicyChanges(entries, { config: "mail-policy.yml" }, { folder: place.folder, limit }).then(
        ({ size }) => size,
      );
    expect([await changes(20), await changes(Infinity)]).toEqual([20, 29]);
  });

  test("shows twenty runs unless all are asked for", async () => {
    for (const number of Array.from({ length: 25 }, (_, i) => i + 1))
      await recordSample(store, { at: day(number), outcomes: number % 2 === 0 ? fails : { "spf/present": "pass" } });
    const { out } = await run("--history", "log");
    expect(out.split("\n").slice(-2)).toEqual(["5 earlier runs: use --all", ""]);
    expect((await run("--history", "log", "--all")).out).toContain("the first run");
  });

  test("is read from a branch, that of this repository or of its remote", async () => {
    await recordSample(store, { at: day(1) });
    for (const name of ["latest.json", "log.jsonl"])
      place.write({ [name]: readFileSync(place.path(`log/${name}`), "utf8") });
    place.git("rm", "-rq", "--cached", "--ignore-unmatch", ".");
    place.git("add", "latest.json", "log.jsonl");
    place.git("commit", "-qm", "a run");
    place.git("branch", "log/history");
    expect((await run("--branch", "log/history")).out).toContain("the first run");
    place.git("rm", "-q", "--cached", "latest.json", "log.jsonl");
    place.git("commit", "-q", "--allow-empty", "-m", "nothing");
    place.git("branch", "other");
    expect((await run("--branch", "other")).err.split("\n")[0]).toBe(
      "mail-policy: --branch other: the branch holds no history",
    );
    place.git("update-ref", "refs/remotes/origin/far", "log/history");
    expect((await run("verify", "--branch", "far")).out).toMatch(
      /^The chain of 1 run in 1 file is unbroken\. The SHA-256 of its last line is [0-9a-f]{64}\.\n$/,
    );
  });

  test.each([
    [[], "mail-policy: history needs either --history DIR or --branch NAME"],
    [["--history", "log", "--branch", "x"], "mail-policy: use either --history DIR or --branch NAME, not both"],
    [["check", "--history", "log"], 'mail-policy: history takes the word `verify` or nothing, not "check"'],
    [["--history", "nowhere"], "mail-policy: --history nowhere: the folder does not exist"],
    [["--history", ".git"], "mail-policy: --history .git: the folder holds no history"],
    [
      ["--branch", "none"],
      "mail-policy: --branch none: git knows no such commit here. Fetch it first with `git fetch origin none:refs/remotes/origin/none`.",
    ],
  ])("%j is an error in the options", async (words, line) => {
    const { code, err } = await run(...words);
    expect({ code, line: err.split("\n")[0] }).toEqual({ code: 2, line });
  });
});

describe("history verify", () => {
  beforeEach(async () => {
    for (const at of [day(1), day(2), "2026-12-01T06:00:00.000Z", "2026-12-02T06:00:00.000Z"])
      await recordSample(store, { at });
  });
  const tamper = (name: string, change: (text: string) => string): void =>
    writeFileSync(place.path(`log/${name}`), change(readFileSync(place.path(`log/${name}`), "utf8")));

  test("says that a chain is unbroken, archives included", async () => {
    expect(await run("verify", "--history", "log")).toEqual({
      code: 0,
      err: "",
      out: expect.stringMatching(/^The chain of 4 runs in 2 files is unbroken\./),
    });
  });

  test("finds it unbroken where git checked it out with the line ends of Windows, and goes on with it", async () => {
    for (const name of ["log-2026-11.jsonl", "log.jsonl", "latest.json"])
      tamper(name, (text) => text.replaceAll("\n", "\r\n"));
    expect((await run("verify", "--history", "log")).out).toMatch(/^The chain of 4 runs in 2 files is unbroken\./);
    await recordSample(store, { at: "2026-12-03T06:00:00.000Z" });
    expect((await run("verify", "--history", "log")).out).toMatch(/^The chain of 5 runs in 2 files is unbroken\./);
  });

  const NOT_LINKED = "the line does not name the hash of the line before, so one of them was changed, removed or added";
  test.each<[string, string, (text: string) => string, string]>([
    [
      "a line of the archive",
      "log-2026-11.jsonl",
      (text) => text.replace('"pass"', '"fail"'),
      `log-2026-11.jsonl:2: ${NOT_LINKED}\n`,
    ],
    [
      "the end of the archive",
      "log-2026-11.jsonl",
      (text) => text.replace(/[^\n]*\n$/, ""),
      `log.jsonl:1: ${NOT_LINKED}\n`,
    ],
    [
      "its beginning",
      "log-2026-11.jsonl",
      (text) => text.replace(/^[^\n]*\n/, ""),
      `log-2026-11.jsonl:1: ${NOT_LINKED}\n`,
    ],
    [
      "hostile text",
      "log.jsonl",
      () => "\u001b[31m\n",
      "log.jsonl:1: the line is not an entry of a history: it is not valid JSON\n",
    ],
    [
      "the state",
      "latest.json",
      (text) => text.replace("live", "planned"),
      "latest.json:1: the file is not the one that the last line of log.jsonl was recorded with\n",
    ],
  ])("names %s", async (_what, name, change, out) => {
    tamper(name, change);
    expect(await run("verify", "--history", "log")).toEqual({ code: 1, err: "", out });
  });

  test("names what a run found broken, though the state it wrote fits again", async () => {
    tamper("latest.json", (text) => text.replace("live", "planned"));
    await recordSample(store, { at: "2026-12-03T06:00:00.000Z" });
    expect(await run("verify", "--history", "log")).toEqual({
      code: 1,
      err: "",
      out: "latest.json:1: the chain was broken here when a later run was recorded\n",
    });
  });

  test("refuses a log that is too long to be one", async () => {
    tamper("log.jsonl", (text) => text + "\n".repeat(60_000));
    expect(await run("verify", "--history", "log")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^mail-policy: the history cannot be read: log\.jsonl has more than 50000 lines\. /),
    });
  });

  test("is named by `history`, which prints what there is", async () => {
    tamper("log.jsonl", (text) => text.replace('"pass"', '"fail"'));
    expect(await run("--history", "log")).toMatchObject({
      code: 0,
      err: "mail-policy: the chain is broken; see `mail-policy history verify`\n",
    });
  });
});
