// What a history says of earlier runs is found in steps in proportion to them.
import { describe, test } from "@jest/globals";
import { sha256 } from "../../src/history/chain.ts";
import { viewHistory } from "../../src/history/history-view.ts";
import { outcomesAfter } from "../../src/history/outcomes-after.ts";
import type { HistoryEntry } from "../../src/history/record.ts";
import { formatState } from "../../src/history/state.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { eventfulHistory, sampleRun } from "../support/sample-history.ts";
import { sampleReport } from "../support/sample-report.ts";
import { expectLinear } from "../support/steps.ts";

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Runs of `domains` domains, in each of which as many findings change. */
function logOf(
  runs: number,
  domains: number,
): { latest: string; entries: HistoryEntry[]; detached: Set<HistoryEntry> } {
  const names = many(domains, (i) => `d${i}.example`);
  const domain = { live: { rules: "0".repeat(64), pass: [], fail: ["spf/present"], unknown: [] }, memory: {} };
  const latest = formatState({
    version: 1,
    config: "mail-policy.yml",
    rules: { ["0".repeat(64)]: { checks: {}, off: [] } },
    domains: Object.fromEntries(names.map((name) => [name, domain])),
  });
  const entries = many(runs, (i) => ({
    ...sampleRun("2026-11-20T06:00:00.000Z", {
      audited: names,
      changes: names.map((name) => ({
        key: `${name} spf/present ${name}`,
        from: i % 2 === 0 ? ("fail" as const) : ("pass" as const),
        to: i % 2 === 0 ? ("pass" as const) : ("fail" as const),
      })),
    }),
    lastWhole: null,
    state: sha256(latest),
    previous: null,
  }));
  return { latest, entries, detached: new Set() };
}

describe("the work is in proportion to", () => {
  test("the runs that are gone back, and the domains", async () => {
    const walk = (runs: number, domains: number) => {
      const { latest, ...log } = logOf(runs, domains);
      return (): unknown => outcomesAfter(log, latest, 0);
    };
    await expectLinear((n) => walk(n, 10));
    await expectLinear((n) => walk(10, n));
  });

  test("the runs that are viewed", async () => {
    await expectLinear((n) => {
      const { latest: _latest, ...log } = logOf(n, 3);
      const reported = sampleRun("2026-11-21T06:00:00.000Z");
      return () =>
        viewHistory({ ...log, endsBroken: false }, reported, { isRecorded: false, hasOlder: false, problem: null });
    });
  });

  test("the days of a timeline", async () => {
    await expectLinear((n) => {
      const history = eventfulHistory(n, 10);
      return () => wholeText(renderHtml(sampleReport([]), { language: ENGLISH, history }));
    }, 90);
  });
});
