import { describe, expect, test } from "@jest/globals";
import { withChanges } from "../../src/compare/change.ts";
import type { Change, Finding, Status } from "../../src/model.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { sentence } from "../support/in-words.ts";
import { sayAll } from "../support/in-english.ts";

const BOTH: Status[] = ["pass", "fail", "warn", "info", "unknown", "not-applicable"];

/** Compared with what one policy says of both, or with what the base's own says and what the one at hand does. */
const compared = (now: readonly Finding[], own: readonly Finding[], same = own): Finding[] =>
  withChanges("example.de", now, { byBasePolicy: own, byCurrentPolicy: same });
const changeOf = (before: Status, now: Status): Change | null | undefined =>
  compared([sampleFinding(now)], [sampleFinding(before)])[0]?.change;

describe("a finding", () => {
  test.each<[Status, Status, Change | null]>([
    ["pass", "fail", "new"],
    ["fail", "fail", "unchanged"],
    ["fail", "pass", "fixed"],
    ["pass", "pass", null],
    ["unknown", "fail", null],
    ["not-applicable", "fail", "new"],
    ["fail", "unknown", null],
    ["fail", "not-applicable", null],
    ["unknown", "pass", null],
    ["pass", "unknown", null],
    ["warn", "pass", "fixed"],
    ["info", "warn", "unchanged"],
  ])("that was %s and is %s has the change %s", (before, now, change) => {
    expect(changeOf(before, now)).toBe(change);
  });

  test.each(BOTH)("that was %s and could not be measured now is flipped by nothing", (before) => {
    expect(changeOf(before, "unknown")).toBeNull();
  });

  test("that fails without a counterpart is new", () => {
    expect(compared([sampleFinding("fail")], [])[0]?.change).toBe("new");
    expect(compared([sampleFinding("fail")], [sampleFinding("fail", { subject: "other.example" })])[0]?.change).toBe(
      "new",
    );
  });

  test("that fails of a host is not known to be new where the hosts were not known", () => {
    const fails = sampleFinding("fail", { subject: "mx1.example.de" });
    expect(compared([fails], [sampleFinding("unknown")])[0]?.change).toBeNull();
    expect(compared([fails], [sampleFinding("unknown", { subject: "mx2.example.de" })])[0]?.change).toBe("new");
    expect(compared([fails], [sampleFinding("unknown", { check: "mx/target" })])[0]?.change).toBe("new");
  });

  test("is matched by check and subject, not by its words", () => {
    const [same] = compared([sampleFinding("fail", { message: sentence("12 lookups") })], [sampleFinding("fail")]);
    expect(same?.change).toBe("unchanged");
  });
});

describe("under another policy than the base's own", () => {
  const gone = sampleFinding("fail", { subject: "s1._domainkey.example.de" });

  test.each<[string, Status, Status, Status, Change | null]>([
    ["passes because less is asked for", "pass", "fail", "pass", null],
    ["passes because it was fixed", "pass", "fail", "fail", "fixed"],
    ["passes, and is asked for more", "pass", "pass", "fail", null],
    ["fails because more is asked for", "fail", "pass", "fail", "new"],
    ["fails as it did", "fail", "fail", "pass", "unchanged"],
  ])("what %s is told so", (_what, now, own, same, change) => {
    expect(compared([sampleFinding(now)], [sampleFinding(own)], [sampleFinding(same)])[0]?.change).toBe(change);
  });

  test("what is not asked for any more was not fixed", () => {
    expect(compared([], [gone], [])).toEqual([]);
    expect(compared([], [gone], [gone])).toEqual([expect.objectContaining({ change: "fixed" })]);
    expect(compared([], [], [gone])).toEqual([]);
  });
});

describe("a failure whose subject is gone", () => {
  const gone = sampleFinding("fail", {
    check: "mx/target",
    subject: "mx2.example.de",
    message: sentence("it has no address"),
  });

  test("is listed as fixed, after the others, and fails no more", () => {
    const all = compared([sampleFinding("pass")], [sampleFinding("pass"), gone]);
    expect(all).toHaveLength(2);
    expect(all[1]).toMatchObject({
      check: "mx/target",
      outcome: "not-applicable",
      status: "not-applicable",
      change: "fixed",
      fix: null,
    });
    expect(sayAll(all[1]?.message)).toBe("mx2.example.de no longer exists (it failed: it has no address)");
  });

  test("is gone where the hosts that are left could be asked for", () => {
    const left = sampleFinding("pass", { check: "mx/target", subject: "mx1.example.de" });
    expect(compared([left], [left, gone]).map(({ change }) => change)).toEqual([null, "fixed"]);
  });

  test("is not called gone where the hosts could not be asked for", () => {
    const unknown = sampleFinding("unknown", { check: "mx/target", subject: "example.de" });
    expect(compared([unknown], [gone])).toEqual([{ ...unknown, change: null }]);
  });

  test("leaves no trace where it passed", () => {
    expect(compared([], [sampleFinding("pass"), sampleFinding("unknown", { subject: "b" })])).toEqual([]);
  });
});
