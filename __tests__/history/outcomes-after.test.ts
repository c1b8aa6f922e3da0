// What findings were after an earlier run: always what was recorded then, or not known.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { appendRun } from "../../src/history/history.ts";
import { readWholeLog } from "../../src/history/log.ts";
import { outcomesAfter } from "../../src/history/outcomes-after.ts";
import type { HistoryEntry } from "../../src/history/record.ts";
import { outcomesOf, parseState } from "../../src/history/state.ts";
import type { Outcome, View } from "../../src/model.ts";
import { memoryStore } from "../support/memory-history.ts";
import { day, recordSample } from "../support/sample-run.ts";
import { sayText } from "../support/in-english.ts";

type Store = ReturnType<typeof memoryStore>;

const DOMAINS = ["a.example", "b.example", "c.example"];
const CHECKS = ["spf/present", "dane/match mx1.example.de", "dane/match mx2.example.de"];

/** A run of some of the domains; `isLate`: as of before the last one. */
interface SimulatedRun {
  view: View;
  isLate: boolean;
  policyDomains: string[];
  audited: { name: string; outcomes: [finding: string, outcome: Outcome][] }[];
  unmeasuredThen: string[];
}

const domainRun = fc.record({
  name: fc.constantFrom(...DOMAINS),
  outcomes: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...CHECKS), fc.constantFrom<Outcome>("pass", "fail", "fail", "unknown", "not-applicable")),
    { selector: ([finding]) => finding },
  ),
});
const simulatedRun: fc.Arbitrary<SimulatedRun> = fc
  .record({
    view: fc.constantFrom<View>("live", "live", "planned"),
    isLate: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    policyDomains: fc.oneof(fc.constant(DOMAINS), fc.subarray(DOMAINS)),
    audited: fc.uniqueArray(domainRun, { selector: ({ name }) => name, minLength: 1 }),
    unmeasuredThen: fc.subarray(CHECKS, { maxLength: 1 }),
  })
  .map((run) => ({ ...run, audited: run.audited.filter(({ name }) => run.policyDomains.includes(name)) }));

/** What `latest.json` has after a run: failing keys by domain, in its view. */
type Failing = Map<string, string[]>;

async function simulate(runs: readonly SimulatedRun[]): Promise<{ store: Store; recorded: Failing[] }> {
  const store = memoryStore();
  const recorded: Failing[] = [];
  for (const [i, run] of runs.entries()) {
    await record(store, run, i);
    recorded.push(failingIn(store.files.get("latest.json") ?? "", run.view));
  }
  return { store, recorded };
}

async function record(store: Store, { view, isLate, policyDomains, audited, unmeasuredThen }: SimulatedRun, i: number) {
  const at = `2026-11-${String(10 + Math.floor(i / 4)).padStart(2, "0")}T${String((i % 4) * 5 + (isLate ? 0 : 6)).padStart(2, "0")}:00:00.000Z`;
  const counts = { pass: 1, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  await appendRun(
    store,
    await store.read(),
    { at, commit: null, policy: "0".repeat(64), tool: "0.1.0", conclusion: "pass", counts },
    {
      config: "mail-policy.yml",
      view,
      policyDomains,
      domains: audited.map(({ name, outcomes }) => ({
        name,
        findings: outcomes.map(([finding, outcome]) => {
          const [check = "", subject = name] = finding.split(" ");
          return { check, subject, outcome };
        }),
        rules: { checks: {}, off: [] },
        wasMeasured: ({ check }) => !unmeasuredThen.some((finding) => finding.startsWith(check)),
        remember: () => ({}),
      })),
    },
  );
}

function failingIn(latest: string, view: View): Failing {
  const parsed = parseState(latest);
  if ("problem" in parsed) throw new Error(sayText(parsed.problem));
  return new Map(
    Object.entries(parsed.state.domains).map(([domain, state]) => [
      domain,
      [...outcomesOf(state[view])].flatMap(([finding, outcome]) => {
        const [check = "", subject = domain] = finding.split(" ");
        return outcome === "fail" ? [`${domain} ${check} ${subject}`] : [];
      }),
    ]),
  );
}

function walkBack({ files }: Store): (Failing | null)[] {
  const log = readWholeLog(files);
  return log.entries.map((_, i) => {
    const outcomes = outcomesAfter(log, files.get("latest.json") ?? null, i);
    if (outcomes === null) return null;
    return new Map(
      [...outcomes].map(([domain, own]) => [domain, [...own].flatMap(([key, was]) => (was === "fail" ? [key] : []))]),
    );
  });
}

const sorted = (keys: readonly string[] | undefined): string[] => (keys ?? []).toSorted();

describe("of any runs", () => {
  const runs = fc.array(simulatedRun, { minLength: 1, maxLength: 12 });

  test("what failed after each is what was recorded then, or not known", async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(runs, async (all) => {
        const { store, recorded } = await simulate(all);
        for (const [i, walked] of walkBack(store).entries())
          for (const [domain, keys] of walked ?? []) {
            known++;
            expect([domain, sorted(keys)]).toEqual([domain, sorted(recorded[i]?.get(domain))]);
          }
      }),
    );
    expect(known).toBeGreaterThan(100);
  });

  test("it is known of every domain where each run audits the whole policy, which stays as it is", async () => {
    const whole = simulatedRun.map((run): SimulatedRun => ({
      ...run,
      isLate: false,
      policyDomains: DOMAINS,
      audited: DOMAINS.map((name) => run.audited.find((one) => one.name === name) ?? { name, outcomes: [] }),
    }));
    await fc.assert(
      fc.asyncProperty(fc.array(whole, { minLength: 1, maxLength: 8 }), async (all) => {
        const { store, recorded } = await simulate(all);
        const walked = walkBack(store);
        for (const [i, failing] of recorded.entries())
          for (const [domain, keys] of failing) expect(sorted(walked[i]?.get(domain))).toEqual(sorted(keys));
      }),
    );
  });

  test("a line that is gone makes everything before it unknown", async () => {
    await fc.assert(
      fc.asyncProperty(runs, fc.nat(), async (all, number) => {
        const { store, recorded } = await simulate(all);
        const lines = (store.files.get("log.jsonl") ?? "").trimEnd().split("\n");
        const gone = number % lines.length;
        store.files.set("log.jsonl", `${lines.toSpliced(gone, 1).join("\n")}\n`);
        for (const [i, walked] of walkBack(store).entries()) {
          if (i < gone && gone < lines.length - 1) expect(walked).toBeNull(); // the last line is not missed where it changed nothing
          const then = recorded[i < gone ? i : i + 1];
          for (const [domain, keys] of walked ?? []) expect(sorted(keys)).toEqual(sorted(then?.get(domain)));
        }
      }),
    );
  });
});

/** Three runs of one domain: the second fails, the third passes again. */
async function threeRuns(): Promise<Store> {
  const store = memoryStore();
  for (const [i, was] of (["pass", "fail", "pass"] as const).entries())
    await recordSample(store, { at: day(i + 1), outcomes: { "spf/present": was } });
  return store;
}

const KEY = "example.de spf/present example.de";

test("says what a finding was before it began to fail", async () => {
  const { files } = await threeRuns();
  const log = readWholeLog(files);
  const was = log.entries.map((_, i) =>
    outcomesAfter(log, files.get("latest.json") ?? null, i)
      ?.get("example.de")
      ?.get(KEY),
  );
  expect(was).toEqual(["pass", "fail", "pass"]);
});

test.each<[string, Partial<HistoryEntry>]>([
  ["lists only the first changes", { unlisted: 1 }],
  ["lists only the first domains that came", { unlistedAdded: 1 }],
  ["lists only the first domains that left", { unlistedRemoved: 1 }],
  ["was added behind a break", { broken: { file: "log.jsonl", line: 1 } }],
])("nothing is known before an entry that %s", async (_, change) => {
  const { files } = await threeRuns();
  const { entries, detached } = readWholeLog(files);
  const [first, second, third] = entries as [HistoryEntry, HistoryEntry, HistoryEntry];
  const changed = [first, { ...second, ...change }, third];
  const known = changed.map(
    (_entry, i) => outcomesAfter({ entries: changed, detached }, files.get("latest.json") ?? null, i) !== null,
  );
  expect(known).toEqual([false, true, true]);
});

test("nothing is known from a state that is not that of the last entry", async () => {
  const { files } = await threeRuns();
  const log = readWholeLog(files);
  for (const latest of [null, "", `${files.get("latest.json")} `]) expect(outcomesAfter(log, latest, 2)).toBeNull();
  expect(outcomesAfter(log, files.get("latest.json") ?? null, 3)).toBeNull();
});

test("the run of a domain that was not judged by then is not known", async () => {
  const store = memoryStore();
  const both = ["example.de", "b.example"];
  await recordSample(store, { at: day(1), domains: both });
  await recordSample(store, { at: day(2), domains: ["example.de"] });
  await recordSample(store, { at: day(3), domains: both });
  const log = readWholeLog(store.files);
  const known = log.entries.map((_, i) => [
    ...(outcomesAfter(log, store.files.get("latest.json") ?? null, i)?.keys() ?? []),
  ]);
  expect(known).toEqual([["example.de"], ["example.de"], ["b.example", "example.de"]]);
});
