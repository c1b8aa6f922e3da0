import * as fc from "fast-check";
import { describe, expect, test } from "@jest/globals";
import { compareRuns, hasNewFailure } from "../../src/compare/run-changes.ts";
import type { Finding, Status } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import type { ComparedRun, FindingChanges, RunChanges } from "../../src/run-changes.ts";
import { OTHER_POLICY, checkOf, sampleComparedRun } from "../support/sample-compared-run.ts";
import { sampleFinding } from "../support/sample-report.ts";

const compared = (before: ComparedRun, after: ComparedRun): RunChanges => compareRuns(before, after, checkOf);

/** The kinds that changed, with the keys of each. */
function kindsOf({ findings }: RunChanges): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(findings as unknown as Record<string, FindingChanges["fixed"]>)
      .filter(([, changes]) => changes.length > 0)
      .map(([kind, changes]) => [kind, changes.map(({ before, after }) => (after ?? before)?.key ?? "")]),
  );
}

const KEY = "example.de spf/lookup-limit example.de";
const waiver = { reason: "move", owner: null, expires: "2027-01-01" };

describe("a finding", () => {
  test.each<[Status, Status, string | null]>([
    ["pass", "fail", "newFailures"],
    ["pass", "warn", "newFailures"],
    ["pass", "waived", "newFailures"],
    ["not-applicable", "fail", "newFailures"],
    ["unknown", "fail", "uncompared"],
    ["fail", "pass", "fixed"],
    ["waived", "pass", "fixed"],
    ["fail", "not-applicable", "gone"],
    ["fail", "unknown", "newlyUnknown"],
    ["pass", "unknown", "newlyUnknown"],
    ["not-applicable", "unknown", "newlyUnknown"],
    ["unknown", "pass", "measuredAgain"],
    ["unknown", "not-applicable", "measuredAgain"],
    ["waived", "fail", "heavier"],
    ["warn", "fail", "heavier"],
    ["info", "warn", "heavier"],
    ["fail", "waived", "lighter"],
    ["fail", "warn", "lighter"],
    ["fail", "fail", null],
    ["pass", "pass", null],
    ["unknown", "unknown", null],
    ["pass", "not-applicable", null],
    ["not-applicable", "pass", null],
  ])("that was %s and is %s is among %s", (before, after, kind) => {
    const changes = compared(sampleComparedRun([sampleFinding(before)]), sampleComparedRun([sampleFinding(after)]));
    expect(kindsOf(changes)).toEqual(kind === null ? {} : { [kind]: [KEY] });
  });

  test("that fails in both runs as it did is known, in all domains; one that is waived is not", () => {
    const [fails, warns, waived] = [
      sampleFinding("fail"),
      sampleFinding("warn", { check: "dmarc/rua" }),
      sampleFinding("waived", { check: "spf/all", waiver }),
    ];
    const run = sampleComparedRun({
      "a.example": [fails, warns, waived],
      "b.example": [fails, sampleFinding("fail", { check: "spf/void" })],
    });
    const { stillFailing, knownFailures } = compared(run, run);
    expect([stillFailing, knownFailures]).toEqual([5, 3]);
    const heavier = sampleComparedRun({ "a.example": [sampleFinding("warn")] });
    expect(compared(heavier, sampleComparedRun({ "a.example": [fails] })).knownFailures).toBe(0);
    expect(compared(run, sampleComparedRun({ "a.example": [sampleFinding("pass")] })).knownFailures).toBe(0);
  });

  test("of another level says so of the policy where that is another one", () => {
    const [before, after] = [[sampleFinding("fail")], [sampleFinding("warn")]];
    const settingsOf = (over: Partial<Report>): number =>
      compared(sampleComparedRun(before), sampleComparedRun(after, over)).settings.length;
    expect([settingsOf(OTHER_POLICY), settingsOf({})]).toEqual([1, 0]);
  });

  test("that fails in both runs is counted", () => {
    const changes = compared(sampleComparedRun([sampleFinding("fail")]), sampleComparedRun([sampleFinding("warn")]));
    expect(changes.stillFailing).toBe(1);
  });
});

describe("a failure that one of the runs alone has", () => {
  const host = sampleFinding("fail", { check: "dane/match", subject: "mx2.example.de" });
  const otherHost = sampleFinding("pass", { check: "dane/match", subject: "mx1.example.de" });
  const key = "example.de dane/match mx2.example.de";

  test("is new, or gone, under the same policy and version", () => {
    expect(kindsOf(compared(sampleComparedRun([]), sampleComparedRun([host])))).toEqual({ newFailures: [key] });
    expect(kindsOf(compared(sampleComparedRun([host]), sampleComparedRun([])))).toEqual({ gone: [key] });
  });

  test.each<[string, Parameters<typeof sampleComparedRun>[1]]>([
    ["policy", OTHER_POLICY],
    ["version", { tool: { name: "mail-policy", version: "0.2.0" } }],
    ["view", { view: "live" }],
  ])("of another %s, was perhaps not asked before: it is not called new, and not fixed", (_what, over) => {
    const checked = [sampleFinding("fail")];
    expect(kindsOf(compared(sampleComparedRun([]), sampleComparedRun(checked, over)))).toEqual({ uncompared: [KEY] });
    expect(kindsOf(compared(sampleComparedRun(checked), sampleComparedRun([], over)))).toEqual({ notAsked: [KEY] });
  });

  test("of an MX host is new where the check was asked of others: DNS names the hosts, and not the policy", () => {
    const now = sampleComparedRun([otherHost, host], OTHER_POLICY);
    expect(kindsOf(compared(sampleComparedRun([otherHost]), now))).toEqual({ newFailures: [key] });
  });

  test("of a selector is not known to be new where the policy differs, which may name it only now", () => {
    const selector = (name: string, status: Status): Finding =>
      sampleFinding(status, { check: "dkim/key-strength", subject: `${name}._domainkey.example.de` });
    const now = sampleComparedRun([selector("s1", "pass"), selector("s2", "fail")], OTHER_POLICY);
    expect(kindsOf(compared(sampleComparedRun([selector("s1", "pass")]), now))).toEqual({
      uncompared: ["example.de dkim/key-strength s2._domainkey.example.de"],
    });
  });

  test("of a host is not known to be new where the hosts were not known", () => {
    const unknown = sampleFinding("unknown", { check: "dane/match" });
    expect(kindsOf(compared(sampleComparedRun([unknown]), sampleComparedRun([host])))).toEqual({ uncompared: [key] });
    expect(kindsOf(compared(sampleComparedRun([host]), sampleComparedRun([unknown])))).toEqual({
      newlyUnknown: ["example.de dane/match example.de"],
    });
  });

  test("of what the policy or the view asks for is not known to be new where these differ, and not fixed", () => {
    const drift = (status: Status): Finding => sampleFinding(status, { check: "drift/records" });
    const [none, fails] = [[drift("not-applicable")], [drift("fail")]];
    const driftKey = ["example.de drift/records example.de"];
    const live: Partial<Report> = { view: "live" };
    expect(kindsOf(compared(sampleComparedRun(none), sampleComparedRun(fails)))).toEqual({ newFailures: driftKey });
    expect(kindsOf(compared(sampleComparedRun(none), sampleComparedRun(fails, live)))).toEqual({
      uncompared: driftKey,
    });
    expect(kindsOf(compared(sampleComparedRun(fails, live), sampleComparedRun(none)))).toEqual({ notAsked: driftKey });
    expect(kindsOf(compared(sampleComparedRun(none, live), sampleComparedRun([drift("unknown")])))).toEqual({});
  });

  test("that is about the run is not known to be new: a run without a history does not ask it", () => {
    const broken = sampleFinding("fail", { check: "history/intact" });
    expect(kindsOf(compared(sampleComparedRun([]), sampleComparedRun([broken])))).toEqual({
      uncompared: ["example.de history/intact example.de"],
    });
  });
});

describe("a run of a history, which keeps outcomes alone,", () => {
  const recorded = (...findings: Finding[]): ComparedRun => ({ ...sampleComparedRun(findings), waivers: null });
  const reported = (...findings: Finding[]): ComparedRun => sampleComparedRun(findings);

  test("does not say that a waiver ended or began", () => {
    const [waived, fails] = [sampleFinding("waived", { waiver }), sampleFinding("fail")];
    expect(kindsOf(compared(reported(waived), recorded(fails)))).toEqual({});
    expect(kindsOf(compared(recorded(fails), reported(waived)))).toEqual({});
    expect(hasNewFailure(compared(reported(waived), recorded(fails)))).toBe(false);
  });

  test("does not say that a check was measured again: it may have been before the other run", () => {
    const [unknown, passes] = [sampleFinding("unknown"), sampleFinding("pass")];
    expect(kindsOf(compared(reported(unknown), recorded(passes)))).toEqual({});
    expect(kindsOf(compared(recorded(unknown), recorded(passes)))).toEqual({ measuredAgain: [KEY] });
  });

  test("says that a failure is new, or gone, of what it records", () => {
    const fails = sampleFinding("fail");
    expect(kindsOf(compared(recorded(), reported(fails)))).toEqual({ newFailures: [KEY] });
    expect(kindsOf(compared(reported(fails), recorded()))).toEqual({ gone: [KEY] });
    const drift = sampleFinding("fail", { check: "drift/records" });
    expect(kindsOf(compared(reported(), reported(drift)))).toEqual({ newFailures: [drift.key] });
  });

  test("does not say that what it never records is new or gone", () => {
    const drift = sampleFinding("fail", { check: "drift/records" });
    expect(kindsOf(compared(recorded(), reported(drift)))).toEqual({ uncompared: [drift.key] });
    expect(kindsOf(compared(reported(drift), recorded()))).toEqual({ notAsked: [drift.key] });
  });
});

test("a domain of one run alone is named with its counts, and none of its failures is new or fixed", () => {
  const before = sampleComparedRun({ "a.example": [], "old.example": [sampleFinding("fail")] });
  const after = sampleComparedRun({ "a.example": [], "new.example": [sampleFinding("fail"), sampleFinding("pass")] });
  const changes = compared(before, after);
  expect(kindsOf(changes)).toEqual({});
  expect(changes.added.map(({ name, counts }) => [name, counts.fail, counts.pass])).toEqual([["new.example", 1, 1]]);
  expect(changes.removed.map(({ name, counts }) => [name, counts.fail])).toEqual([["old.example", 1]]);
});

test("changes are in the order of their domains, as people number them", () => {
  const NATURAL = ["d1", "d2", "d3", "d10", "d11"].map((name) => `${name}.example`);
  const NAMES = [3, 0, 4, 1, 2].flatMap((i) => NATURAL[i] ?? []);
  const all = (status: Status): ComparedRun =>
    sampleComparedRun(Object.fromEntries(NAMES.map((name) => [name, [sampleFinding(status)]])));
  const { newFailures } = compared(all("pass"), all("fail")).findings;
  expect(newFailures.map(({ domain }) => domain)).toEqual(NATURAL);
  const none = sampleComparedRun(Object.fromEntries(NAMES.map((name) => [name, []])));
  expect(compared(all("fail"), none).findings.gone.map(({ domain }) => domain)).toEqual(NATURAL);
});

describe("a new failure, for the exit code, is", () => {
  test.each<[Status, Status, boolean]>([
    ["pass", "fail", true],
    ["waived", "fail", true],
    ["warn", "fail", true],
    ["pass", "warn", false],
    ["pass", "waived", false],
    ["unknown", "fail", false],
    ["fail", "fail", false],
    ["pass", "unknown", false],
  ])("%s before and %s now: %s", (before, after, is) => {
    const changes = compared(sampleComparedRun([sampleFinding(before)]), sampleComparedRun([sampleFinding(after)]));
    expect(hasNewFailure(changes)).toBe(is);
  });
});

describe("of any two runs", () => {
  const anyFinding = fc
    .record({
      status: fc.constantFrom<Status>("fail", "warn", "info", "waived", "pass", "unknown", "not-applicable"),
      check: fc.constantFrom(
        "spf/lookup-limit",
        "dane/match",
        "dkim/key-strength",
        "drift/records",
        "history/intact",
        "gone/check",
      ),
      subject: fc.constantFrom("example.de", "mx1.example.de", "mx2.example.de"),
    })
    .map(({ status, ...of }) => sampleFinding(status, { ...of, waiver: status === "waived" ? waiver : null }));
  const anyFindings = fc.uniqueArray(anyFinding, { selector: ({ key }) => key, maxLength: 8 });
  const anyRun = fc
    .record({
      domains: fc.dictionary(fc.constantFrom("example.de", "a.example", "b.example"), anyFindings),
      hasOtherPolicy: fc.boolean(),
      at: fc.constantFrom("2026-11-23T12:00:00.000Z", "2026-11-24T12:00:00.000Z"),
    })
    .map(({ domains, hasOtherPolicy, at }) =>
      sampleComparedRun(domains, { at, ...(hasOtherPolicy ? OTHER_POLICY : {}) }),
    );
  /** Changes to compare with those of the other direction. */
  const inOrder = (changes: FindingChanges["fixed"], isReversed: boolean): string[] =>
    changes.map(({ before, after }) => JSON.stringify(isReversed ? [after, before] : [before, after])).toSorted();

  test("nothing changed from a run to itself", () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const {
          before: _before,
          after: _after,
          stillFailing: _stillFailing,
          knownFailures: _knownFailures,
          ...rest
        } = compared(run, run);
        expect(rest).toEqual({
          differences: [],
          findings: Object.fromEntries(Object.keys(rest.findings).map((kind) => [kind, []])),
          added: [],
          removed: [],
          settings: [],
          waivers: [],
          attestations: [],
        });
      }),
    );
  });

  test("the other direction tells the opposite", () => {
    fc.assert(
      fc.property(anyRun, anyRun, (a, b) => {
        const [there, back] = [compared(a, b), compared(b, a)];
        const { findings: one } = there;
        const { findings: other } = back;
        expect(inOrder(one.newFailures, false)).toEqual(inOrder([...other.fixed, ...other.gone], true));
        expect(inOrder(one.heavier, false)).toEqual(inOrder(other.lighter, true));
        const [fromUnknown, fromNothing] = [true, false].map((isUnknown) =>
          other.uncompared.filter(({ before }) => (before?.outcome === "unknown") === isUnknown),
        ) as [FindingChanges["fixed"], FindingChanges["fixed"]];
        expect(inOrder(one.newlyUnknown, false)).toEqual(inOrder([...other.measuredAgain, ...fromUnknown], true));
        expect(inOrder(one.notAsked, false)).toEqual(inOrder(fromNothing, true));
        expect(there.added).toEqual(back.removed);
        expect(there.stillFailing).toBe(back.stillFailing);
        expect(there.waivers?.length).toBe(back.waivers?.length);
        const weaker = ({ settings }: RunChanges, wanted: boolean): number =>
          settings.filter(({ isWeaker }) => isWeaker === wanted).length;
        expect(weaker(there, true)).toBe(weaker(back, false));
      }),
    );
  });

  test("every failure of the second run is told, or is one of those that stay, or of a domain that is new", () => {
    fc.assert(
      fc.property(anyRun, anyRun, (a, b) => {
        const { findings, stillFailing, added } = compared(a, b);
        const fresh = new Set(added.map(({ name }) => name));
        const failing = b.domains.filter(({ name }) => !fresh.has(name)).flatMap((domain) => domain.findings);
        const told = findings.newFailures.length + findings.uncompared.length + stillFailing;
        expect(told).toBe(failing.filter(({ outcome }) => outcome === "fail").length);
      }),
    );
  });
});
