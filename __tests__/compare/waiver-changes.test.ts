import { describe, expect, test } from "@jest/globals";
import { waiverChanges } from "../../src/compare/waiver-changes.ts";
import type { AppliedWaiver } from "../../src/model.ts";
import type { IneffectiveWaiver } from "../../src/run-report.ts";
import type { ComparedRun } from "../../src/run-changes.ts";
import { sentence } from "../support/in-words.ts";
import { sampleComparedRun } from "../support/sample-compared-run.ts";
import { sampleFinding } from "../support/sample-report.ts";

const terms: AppliedWaiver = { reason: "until the move", owner: "Mail team", expires: "2027-03-31" };
const of = { check: "spf/lookup-limit", domain: "example.de" };
const applied = (over: Partial<AppliedWaiver> = {}): ComparedRun =>
  sampleComparedRun([sampleFinding("waived", { waiver: { ...terms, ...over } })]);
const ineffective = (list: "expired" | "unused", over: Partial<IneffectiveWaiver> = {}): ComparedRun => {
  const location = { file: "mail-policy.yml", line: 9, column: 5 };
  const one = { ...of, ...terms, location, problem: sentence("no"), ...over };
  return sampleComparedRun([], { waivers: { expired: [], unused: [], [list]: [one] } });
};
const none = sampleComparedRun([]);

describe("a waiver", () => {
  test("that applies is new, or removed", () => {
    const waiver = { ...of, ...terms, effect: "applied" };
    expect(waiverChanges(none, applied())).toEqual([{ before: null, after: waiver }]);
    expect(waiverChanges(applied(), none)).toEqual([{ before: waiver, after: null }]);
  });

  test("is new, or removed, where the other run measured its check", () => {
    const passes = sampleComparedRun([sampleFinding("pass")]);
    expect(waiverChanges(passes, applied())).toHaveLength(1);
    expect(waiverChanges(applied(), passes)).toHaveLength(1);
  });

  test("comes in the order of domains and checks", () => {
    const [b, a] = ["spf/b", "spf/a"].map((check) => sampleFinding("waived", { check, waiver: terms }));
    const changes = waiverChanges(none, sampleComparedRun(b && a ? [b, a] : []));
    expect(changes?.map(({ after }) => after?.check)).toEqual(["spf/a", "spf/b"]);
  });

  test("that is for several subjects is one", () => {
    const hosts = ["mx1.example.de", "mx2.example.de"].map((subject) =>
      sampleFinding("waived", { subject, waiver: terms }),
    );
    expect(waiverChanges(none, sampleComparedRun(hosts))).toHaveLength(1);
  });

  test.each<[string, ComparedRun, object]>([
    ["was extended", applied({ expires: "2028-03-31" }), { expires: "2028-03-31" }],
    ["has another owner", applied({ owner: null }), { owner: null }],
    ["has another reason", applied({ reason: "forever" }), { reason: "forever" }],
    ["has expired", ineffective("expired"), { effect: "expired" }],
    ["is needed no more", ineffective("unused"), { effect: "unused" }],
  ])("that %s is told with what it was", (_what, after, differs) => {
    const was = { ...of, ...terms, effect: "applied" };
    expect(waiverChanges(applied(), after)).toEqual([{ before: was, after: { ...was, ...differs } }]);
  });

  test("that stays is not told", () => {
    expect(waiverChanges(applied(), applied())).toEqual([]);
    expect(waiverChanges(ineffective("unused"), ineffective("unused", { problem: sentence("other words") }))).toEqual(
      [],
    );
  });

  test.each<[string, ComparedRun]>([
    ["did not audit its domain", sampleComparedRun({})],
    ["did not measure its check", sampleComparedRun([sampleFinding("unknown")])],
  ])("is neither new nor removed where the other run %s: its policy may have it", (_what, other) => {
    expect(waiverChanges(applied(), other)).toEqual([]);
    expect(waiverChanges(other, applied())).toEqual([]);
  });

  test("is not known of a run that did not record waivers", () => {
    expect(waiverChanges({ ...none, waivers: null }, applied())).toBeNull();
    expect(waiverChanges(applied(), { ...none, waivers: null })).toBeNull();
  });
});
