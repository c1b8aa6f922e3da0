import { describe, expect, test } from "@jest/globals";
import { withChanges } from "../../src/compare/change.ts";
import type { Change, Status } from "../../src/model.ts";
import { sampleFinding } from "../support/sample-report.ts";

const BOTH: Status[] = ["pass", "fail", "warn", "info", "unknown", "not-applicable"];

const changeOf = (before: Status, now: Status): Change | null | undefined =>
  withChanges([sampleFinding(now)], [sampleFinding(before)])[0]?.change;

describe("a finding", () => {
  test.each<[Status, Status, Change | null]>([
    ["pass", "fail", "new"],
    ["fail", "fail", "unchanged"],
    ["fail", "pass", "fixed"],
    ["pass", "pass", null],
    ["unknown", "fail", "new"],
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
    expect(withChanges([sampleFinding("fail")], [])[0]?.change).toBe("new");
    expect(withChanges([sampleFinding("fail")], [sampleFinding("fail", { subject: "other.example" })])[0]?.change).toBe("new");
  });

  test("is matched by check and subject, not by its words", () => {
    const [same] = withChanges([sampleFinding("fail", { message: "12 lookups" })], [sampleFinding("fail")]);
    expect(same?.change).toBe("unchanged");
  });
});

describe("a failure whose subject is gone", () => {
  const gone = sampleFinding("fail", { check: "mx/target", subject: "mx2.example.de", message: "it has no address" });

  test("is told as fixed, after the others, and fails no more", () => {
    const all = withChanges([sampleFinding("pass")], [sampleFinding("pass"), gone]);
    expect(all).toHaveLength(2);
    expect(all[1]).toMatchObject({ check: "mx/target", outcome: "not-applicable", status: "not-applicable", change: "fixed", fix: null });
    expect(all[1]?.message).toContain("it has no address");
  });

  test("is not called gone where the hosts could not be asked for", () => {
    const unknown = sampleFinding("unknown", { check: "mx/target", subject: "example.de" });
    expect(withChanges([unknown], [gone])).toEqual([{ ...unknown, change: null }]);
  });

  test("leaves no trace where it passed", () => {
    expect(withChanges([], [sampleFinding("pass"), sampleFinding("unknown", { subject: "b" })])).toEqual([]);
  });
});
