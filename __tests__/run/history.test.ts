// What a run makes of the history that it opens.
import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import type { History } from "../../src/history/history.ts";
import type { HistoryEntry, HistoryState, Outcomes, Rules } from "../../src/history/record.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { OpenHistory } from "../../src/run/history.ts";
import {
  differencesFrom,
  earlierRunOf,
  historyOutcome,
  measuredThen,
  recordedFindings,
  rulesOf,
} from "../../src/run/history.ts";
import { sayAll } from "../support/in-english.ts";
import { memoryStore } from "../support/memory-history.ts";
import { domainOf } from "../zones/zone-policy.ts";

const AT = "2026-11-23T06:00:00.000Z";
const LAST = { at: AT, commit: "c0ffee", policy: "p", tool: "1.0.0", broken: null } as HistoryEntry;
const MEMORY = { dmarcReports: { since: AT }, tlsReports: { since: null } };
const BREAK = { file: "log.jsonl", line: 2, problem: "removed" } as unknown as History["broken"];

/** The state after a run that judged example.de live, by these rules. */
function stateOf(live: Partial<Outcomes>, rules: Partial<Rules> = {}): HistoryState {
  return {
    version: 1,
    config: "p.yml",
    rules: { r: { checks: {}, off: [], ...rules } },
    domains: { "example.de": { live: { rules: "r", pass: [], fail: [], unknown: [], ...live }, memory: MEMORY } },
  };
}

function open(over: Partial<History> = {}, problem: string | null = null): OpenHistory {
  const history = { last: LAST, state: stateOf({}), lastAuditOf: () => null, recentFailures: new Set<string>() };
  const access = { store: memoryStore(), records: false };
  const stored = { latest: null, log: null };
  return { access, stored, history: { ...history, broken: null, ...over }, commit: null, problem };
}

test.each<[string, OpenHistory, object | null]>([
  ["of the last run", open(), { kind: "history", at: AT, commit: "c0ffee" }],
  ["none before the first", open({ last: null, state: null }), null],
  ["none where its state is gone", open({ state: null }), null],
  ["none where only another view was judged", open({ state: { ...stateOf({}), domains: {} } }), null],
  ["none where the log has no run", open({ last: null }), null],
  ["unknown where it is broken before any", open({ last: null, broken: BREAK }), { kind: "not-read", reason: {} }],
  ["unknown where its state is broken", open({ state: null, broken: BREAK }), { kind: "not-read", reason: {} }],
  ["of the last run, though it was broken once", open({ broken: BREAK }), { kind: "history" }],
  ["unknown where it cannot be used", open({}, "no access"), { kind: "not-read", reason: {} }],
])("the baseline is %s", (_what, history, outcome) => {
  const found = historyOutcome(history, "live");
  if (outcome === null) expect(found).toBeNull();
  else expect(found).toMatchObject(outcome);
  if (outcome !== null && !("at" in outcome)) return;
  expect(historyOutcome(history, "planned")).toBeNull();
});

test("what it knows of a domain is what was kept, or that it is new", () => {
  const nothing = { dmarcReports: { since: null }, tlsReports: { since: null } };
  expect(earlierRunOf(open(), "example.de")).toMatchObject({ state: "present", value: { at: AT, memory: MEMORY } });
  expect(earlierRunOf(open(), "b.test")).toMatchObject({ state: "present", value: { at: AT, memory: nothing } });
  expect(earlierRunOf(open({ state: null }), "example.de")).toMatchObject({ value: { memory: nothing } });
  expect(earlierRunOf(open({ last: null }), "example.de")).toMatchObject({ state: "absent" });
  expect(earlierRunOf(open({}, "no access"), "example.de")).toMatchObject({ state: "unknown" });
});

test("a run differs from the last by its policy and its version", () => {
  const differences = (policy: string, tool: string, last: HistoryEntry | null = LAST): unknown =>
    sayAll(differencesFrom(open({ last }), { policy, tool }));
  expect(differences("p", "1.0.0")).toEqual([]);
  expect(differences("other", "1.0.0")).toEqual(["the policy has changed since that run"]);
  expect(differences("p", "1.1.0")).toEqual([expect.stringMatching(/1\.0\.0.*1\.1\.0/)]);
  expect(differences("other", "1.1.0")).toHaveLength(2);
  expect(differences("other", "1.1.0", null)).toEqual([]);
});

const DOMAIN: DomainPolicy = { ...domainOf("example.de", null), mail: "send" };
const selector = (name: string): DomainPolicy["dkim"]["selectors"][number] => ({ name, location: DOMAIN.location });

test("a domain is judged by the checks of its kind that are on, each with its parameter", () => {
  const { checks, off } = rulesOf(
    { ...DOMAIN, levels: { "spf/all": "off" }, parameters: { "spf/lookup-headroom": 5 } },
    "tr-03108",
  );
  expect([...Object.keys(checks), ...off].toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
  expect(off).toEqual(expect.arrayContaining(["spf/all", "mta-sts/record"]));
  expect(checks).toMatchObject({ "spf/lookup-headroom": 5, "spf/breadth": 16, "spf/present": null });
});

describe("the baseline of a domain", () => {
  const judged = { profile: "tr-03108", view: "live" } as const;
  const ALL = rulesOf(DOMAIN, "tr-03108");

  /** The outcomes by check and subject, with why they are unknown. */
  function then(
    live: Partial<Outcomes>,
    { domain = DOMAIN, rules = ALL, last = LAST }: { domain?: DomainPolicy; rules?: Rules; last?: HistoryEntry } = {},
  ): Record<string, string> {
    const found = recordedFindings(open({ last, state: stateOf(live, rules) }), domain, judged);
    expect(found?.byBasePolicy).toBe(found?.byCurrentPolicy);
    return Object.fromEntries(
      (found?.byBasePolicy ?? []).map(({ check, subject, outcome, message }) => [
        `${check} ${subject}`,
        outcome === "unknown" ? message.code : outcome,
      ]),
    );
  }
  const INTACT = { "history/intact example.de": "pass" };

  test("is what was found then, and whether the history was intact", () => {
    const live = { pass: ["spf/present", "mx/target mx.b.test"], fail: ["spf/all"], unknown: ["dmarc/present"] };
    expect(then({ ...live, fail: [...live.fail, "no/check"] })).toEqual({
      ...INTACT,
      "spf/present example.de": "pass",
      "mx/target mx.b.test": "pass",
      "spf/all example.de": "fail",
      "dmarc/present example.de": "history/failed-then",
    });
    const broken = { ...LAST, broken: { file: "log.jsonl", line: 1 } } as HistoryEntry;
    expect(then({ pass: ["history/intact"] }, { last: broken })).toEqual({ "history/intact example.de": "fail" });
  });

  test("has nothing of checks that are off now", () => {
    const domain: DomainPolicy = { ...DOMAIN, levels: { "spf/all": "off" } };
    expect(then({ fail: ["spf/all"] }, { domain })).toEqual(INTACT);
  });

  test.each<[string, number | null, number, string]>([
    ["spf/lookup-headroom", 8, 7, "comparison/other-parameter"],
    ["spf/lookup-headroom", 8, 8, "pass"],
    ["spf/lookup-headroom", 8, 9, "pass"],
    ["spf/lookup-headroom", null, 8, "comparison/other-parameter"],
    ["spf/breadth", 16, 17, "comparison/other-parameter"],
    ["spf/breadth", 16, 16, "pass"],
    ["spf/breadth", 16, 15, "pass"],
  ])("is unknown where what passed is judged more strictly: %s by %j then and %d now", (check, was, is, outcome) => {
    const domain = { ...DOMAIN, parameters: { [check]: is } };
    const rules = { ...ALL, checks: { ...ALL.checks, [check]: was } };
    expect(then({ pass: [check] }, { domain, rules })).toEqual({ ...INTACT, [`${check} example.de`]: outcome });
    expect(then({ fail: [check] }, { domain, rules })).toEqual({ ...INTACT, [`${check} example.de`]: "fail" });
  });

  test("is unknown of checks that were not judged then", () => {
    const { "spf/all": _all, "spf/present": _present, ...checks } = ALL.checks;
    expect(then({}, { rules: { checks, off: ["spf/all"] } })).toEqual({
      ...INTACT,
      "spf/all example.de": "comparison/not-asked",
      "spf/present example.de": "comparison/new-check",
    });
  });

  test("is unknown of selectors that the policy did not name then", () => {
    const dkim = { selectors: [selector("s1"), selector("s2")], retired: [selector("s0"), selector("s9")] };
    const found = then(
      {
        pass: ["dkim/selector s1._domainkey.example.de", "dkim/retired s0._domainkey.example.de"],
        fail: ["dkim/retired s2._domainkey.example.de"], // it is in use again
      },
      { domain: { ...DOMAIN, dkim } },
    );
    const added = Object.entries(found).filter(([, outcome]) => outcome === "comparison/new-selector");
    const checks = CHECKS.filter(({ scope }) => scope === "selector").map(({ id }) => `${id} s2._domainkey.example.de`);
    expect(added.map(([finding]) => finding)).toEqual([...checks, "dkim/retired s9._domainkey.example.de"]);
  });

  test("is none where the domain was not judged, or no run is known", () => {
    expect(recordedFindings(open(), { ...DOMAIN, name: "b.test" }, judged)).toBeNull();
    expect(recordedFindings(open(), DOMAIN, { ...judged, view: "planned" })).toBeNull();
    expect(recordedFindings(open({ last: null }), DOMAIN, judged)).toBeNull();
    expect(recordedFindings(open({ state: null }), DOMAIN, judged)).toBeNull();
  });

  test("has measured what passed or failed, and what did not apply", () => {
    const history = open({ state: stateOf({ fail: ["spf/all"], unknown: ["spf/present"] }, ALL) });
    const wasMeasured = measuredThen(history, DOMAIN, judged);
    const checks = ["spf/all", "spf/present", "spf/open"];
    expect(checks.map((check) => wasMeasured({ check, subject: "example.de" }))).toEqual([true, false, true]);
  });
});
