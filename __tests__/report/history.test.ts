// What `mail-policy history` prints of recorded runs.
import { describe, expect, test } from "@jest/globals";
import type { PolicyCommit, ViewedRun } from "../../src/history/history-view.ts";
import type { HistoryEntry, OutcomeChange } from "../../src/history/record.ts";
import { logBlocks, renderHistory, renderVerification } from "../../src/report/history.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { inWords } from "../support/in-words.ts";
import { sampleRun } from "../support/sample-history.ts";

type LoggedRun = Omit<ViewedRun, "isContinued"> & { isContinued?: boolean };

function entry(day: number, over: Partial<HistoryEntry> = {}): HistoryEntry {
  const run: LoggedRun = sampleRun(`2026-11-${String(day).padStart(2, "0")}T06:00:00.000Z`);
  delete run.isContinued;
  return { ...run, lastWhole: null, state: "0".repeat(64), previous: null, ...over };
}

const shown = (
  entries: readonly HistoryEntry[],
  { isWhole = false, commits = new Map<HistoryEntry, readonly PolicyCommit[]>() } = {},
): string[] => renderHistory(entries, commits, { isWhole, language: ENGLISH }).split("\n");

const HEAD = "(commit c0ffee0000, mail-policy 0.1.0)";
const change = (from: OutcomeChange["from"], to: OutcomeChange["to"], domain = "a.de"): OutcomeChange => ({
  key: `${domain} spf/all ${domain}`,
  from,
  to,
});

const linesOf = (over: Partial<HistoryEntry>, before: Partial<HistoryEntry> = {}): string[] =>
  shown([entry(1, before), entry(2, over)])
    .slice(1, -3)
    .map((line) => line.trim());

describe("runs", () => {
  test("are the latest first, those in a row that changed nothing in one line", () => {
    const failed = entry(4, { changes: [change("pass", "fail")], conclusion: "fail" });
    expect(shown([entry(1), entry(2), entry(3), failed, entry(5)])).toEqual([
      "2026-11-05 06:00 UTC  1 run without changes",
      `2026-11-04 06:00 UTC  fail  ${HEAD}`,
      "  fails: a.de spf/all",
      "2026-11-02 06:00 UTC to 2026-11-03 06:00 UTC  2 runs without changes",
      `2026-11-01 06:00 UTC  pass  ${HEAD}`,
      "  the first run",
      "",
    ]);
  });

  test("with changes are twenty, and the earlier ones are counted, if not all are wanted", () => {
    const entries = Array.from({ length: 25 }, (_, i) => entry(i + 1, { changes: [change("pass", "fail")] }));
    expect(shown(entries)).toHaveLength(2 * 20 + 2);
    expect(shown(entries).at(-2)).toBe("5 earlier runs: use --all");
    expect(shown(entries.slice(-20)).at(-2)).toBe("  fails: a.de spf/all");
    expect(shown(entries, { isWhole: true })).toHaveLength(2 * 25 + 2);
  });

  test("say what they judged, and of which commit", () => {
    expect(shown([entry(1, { commit: null, isLate: true, audited: ["a.de", "b.de"] })])[0]).toBe(
      "2026-11-01 06:00 UTC  pass  (mail-policy 0.1.0, recorded late, only a.de, b.de)",
    );
    expect(shown([entry(1, { view: "planned" }), entry(2, { tool: "0.2.0" })])).toEqual([
      "2026-11-02 06:00 UTC  pass  (commit c0ffee0000, mail-policy 0.2.0, live view)",
      "  mail-policy 0.2.0 instead of 0.1.0",
      "2026-11-01 06:00 UTC  pass  (commit c0ffee0000, mail-policy 0.1.0, planned view)",
      "  the first run",
      "",
    ]);
  });

  test("name the commits that changed the policy, where it did", () => {
    const [first, second] = [entry(1), entry(2, { policy: "1".repeat(64) })];
    const commit = { commit: "abcdef0123456789", subject: `Reject ${"x".repeat(100)}` };
    const commits = new Map([
      [first, [commit]],
      [second, [commit]],
    ]);
    expect(shown([first, second], { commits }).slice(1, 4)).toEqual([
      "  the policy changed",
      `    abcdef0123 Reject ${"x".repeat(65)}…`,
      `2026-11-01 06:00 UTC  pass  ${HEAD}`,
    ]);
  });

  test("of a log that has older ones may all have changed nothing", () => {
    const runs = [sampleRun("2026-11-01T06:00:00.000Z"), sampleRun("2026-11-02T06:00:00.000Z", { isContinued: false })];
    const { blocks } = logBlocks(runs, new Map(), { limit: 1, hasOlder: true, language: ENGLISH });
    expect(blocks.map(({ detail, changes }) => [detail, changes])).toEqual([
      ["commit c0ffee0000, mail-policy 0.1.0", ["the chain is broken before this run"]],
      ["1 run without changes", []],
    ]);
  });

  test.each<[string, OutcomeChange[], string]>([
    ["fails", [change("pass", "fail")], "fails: a.de spf/all"],
    ["fails and is new", [change("none", "fail")], "fails: a.de spf/all (new)"],
    ["fails and was not measured", [change("unknown", "fail")], "fails: a.de spf/all (not measured before)"],
    ["passes", [change("fail", "pass")], "fixed: a.de spf/all"],
    ["is gone", [change("fail", "none")], "no longer fails: a.de spf/all"],
    ["is of a host", [{ ...change("fail", "pass"), key: "a.de dane/match mx.b.de" }], "fixed: a.de dane/match mx.b.de"],
  ])("say of what %s that it does", (_what, changes, line) => {
    expect(linesOf({ changes })).toEqual([line]);
  });

  test("name twenty changes and ten domains, and count the others", () => {
    const changes = Array.from({ length: 22 }, (_, i) => change("pass", "fail", `d${i}.de`));
    expect(linesOf({ changes }).slice(-3)).toEqual([
      "fails: d18.de spf/all",
      "fails: d19.de spf/all",
      "and 2 more changes",
    ]);
    expect(linesOf({ changes: changes.slice(2) }).at(-1)).toBe("fails: d21.de spf/all");
    expect(linesOf({ changes: [change("fail", "pass")], unlisted: 1 }).at(-1)).toBe("and 1 more change");
    const added = Array.from({ length: 11 }, (_, i) => `d${i}.de`);
    expect(linesOf({ added, removed: ["x.de"] })).toEqual([
      `added to the policy: ${added.slice(0, 10).join(", ")} and 1 more`,
      "removed from the policy: x.de",
    ]);
    expect(linesOf({ added: ["x.de"], removed: added, unlistedAdded: 1, unlistedRemoved: 2 })).toEqual([
      "added to the policy: x.de and 1 more",
      `removed from the policy: ${added.slice(0, 10).join(", ")} and 3 more`,
    ]);
  });

  test("say once where the chain is broken", () => {
    const broken = { file: "log.jsonl", line: 3 };
    expect(linesOf({ broken })).toEqual(["the chain is broken at log.jsonl:3"]);
    expect(shown([entry(1, { broken }), entry(2, { broken })]).slice(0, 3)).toEqual([
      "2026-11-02 06:00 UTC  1 run without changes",
      `2026-11-01 06:00 UTC  pass  ${HEAD}`,
      "  the first run",
    ]);
  });
});

test("the chain is unbroken, or each break is named", () => {
  const log = {
    entries: [entry(1), entry(2)],
    detached: new Set<HistoryEntry>(),
    end: "ab",
    endsBroken: false,
    files: 1,
  };
  expect(renderVerification({ ...log, breaks: [] }, ENGLISH)).toBe(
    "The chain of 2 runs in 1 file is unbroken. The SHA-256 of its last line is ab.\n",
  );
  const breaks = [3, 5].map((line) => ({ file: "log.jsonl", line, problem: inWords("not a line") }));
  expect(renderVerification({ ...log, breaks }, ENGLISH)).toBe("log.jsonl:3: not a line\nlog.jsonl:5: not a line\n");
});
