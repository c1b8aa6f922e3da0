// Two policies of a domain compared: one before a change, one after it.
import { describe, expect, test } from "@jest/globals";
import type { Arbitrary } from "fast-check";
import { array, assert, constant, constantFrom, integer, property, record } from "fast-check";
import type { Observation } from "../../../src/model.ts";
import { policyChange, policyDifferences } from "../../../src/standards/mta-sts/policy-change.ts";
import { mtaStsIdChange } from "../../../src/standards/mta-sts/checks/id-change.ts";
import type { MtaStsPolicy, MtaStsRecord } from "../../../src/standards/mta-sts/record.ts";
import { parseMtaStsRecord } from "../../../src/standards/mta-sts/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { inWords } from "../../support/in-words.ts";

const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
const ABSENT: Observation<never> = { state: "absent", evidence: [] };
const MALFORMED: Observation<never> = { state: "malformed", problem: inWords("it is broken"), evidence: [] };
const UNKNOWN: Observation<never> = { state: "unknown", reason: inWords("no answer"), evidence: [] };
const RECORD: MtaStsRecord = { text: "v=STSv1; id=1", id: "1" };
const POLICY: MtaStsPolicy = {
  mode: "enforce",
  maxAge: 604_800,
  mx: ["mx1.a.de", "mx2.a.de"],
  ignored: { unknown: [], repeated: [] },
};
const WHOLE = { mtaSts: present(RECORD), mtaStsPolicy: present(POLICY) };

describe("two views", () => {
  test("that both announce a policy have two to compare", () => {
    const after = {
      mtaSts: present({ text: "v=STSv1; id=2", id: "2" }),
      mtaStsPolicy: present({ ...POLICY, maxAge: 86_400 }),
    };
    expect(policyChange(WHOLE, after, true)).toMatchObject({
      state: "present",
      value: {
        before: { record: { id: "1" }, policy: POLICY },
        after: { record: { id: "2" }, policy: { maxAge: 86_400 } },
      },
    });
  });

  test.each([ABSENT, MALFORMED])("have none while one is $state, whatever else could not be seen", (missing) => {
    expect(policyChange({ mtaSts: missing, mtaStsPolicy: ABSENT }, WHOLE, true).state).toBe("absent");
    expect(policyChange(WHOLE, { mtaSts: present(RECORD), mtaStsPolicy: missing }, true).state).toBe("absent");
    expect(
      policyChange({ mtaSts: UNKNOWN, mtaStsPolicy: UNKNOWN }, { mtaSts: missing, mtaStsPolicy: missing }, true).state,
    ).toBe("absent");
  });

  test("leave open what id a changed policy comes with while the repository does not declare it", () => {
    const after = { mtaSts: present(RECORD), mtaStsPolicy: present({ ...POLICY, maxAge: 86_400 }) };
    expect(policyChange(WHOLE, after, true).state).toBe("present");
    expect(inEnglish(policyChange(WHOLE, after, false))).toMatchObject({
      state: "unknown",
      reason: expect.stringContaining("is not declared in this repository") as unknown,
    });
    expect(policyChange(WHOLE, WHOLE, false).state).toBe("present");
    expect(policyChange({ ...WHOLE, mtaStsPolicy: present({ ...POLICY, maxAge: 0 }) }, after, false).state).toBe(
      "present",
    );
  });

  test("are not compared while a part of them was not measured", () => {
    expect(policyChange({ mtaSts: present(RECORD), mtaStsPolicy: UNKNOWN }, WHOLE, true)).toMatchObject({
      state: "unknown",
      reason: inWords("no answer"),
    });
    expect(policyChange(WHOLE, { mtaSts: UNKNOWN, mtaStsPolicy: UNKNOWN }, true)).toMatchObject({
      state: "unknown",
      reason: inWords("no answer"),
    });
  });
});

const policies: Arbitrary<MtaStsPolicy> = record({
  mode: constantFrom("enforce", "testing", "none"),
  maxAge: integer({ min: 0, max: 31_557_600 }),
  mx: array(constantFrom("mx1.a.de", "mx2.a.de", "*.a.de", "mx.b.de"), { maxLength: 6 }),
  ignored: constant({ unknown: [], repeated: [] }),
});

describe("the differences of two policies", () => {
  test("are none where only the order and the repetitions of `mx` are others", () => {
    assert(
      property(policies, (policy) =>
        expect(policyDifferences(policy, { ...policy, mx: [...policy.mx, ...policy.mx].toReversed() })).toEqual([]),
      ),
    );
  });

  test("are seen from either side", () => {
    assert(
      property(policies, policies, (a, b) =>
        expect(policyDifferences(a, b)).toHaveLength(policyDifferences(b, a).length),
      ),
    );
  });

  test("are not in the hosts named while no mode makes anyone look at them", () => {
    const off: MtaStsPolicy = { ...POLICY, mode: "none" };
    expect(policyDifferences(off, { ...off, mx: [] })).toEqual([]);
    expect(inEnglish(policyDifferences(off, { ...off, mx: [], maxAge: 1 }))).toEqual([
      "max_age changes from 604800 to 1",
    ]);
    expect(inEnglish(policyDifferences(off, { ...POLICY, mx: ["mx1.a.de"] }))).toEqual([
      "mode changes from none to enforce",
      "mx removed: mx2.a.de",
    ]);
  });

  test("name a few of very many patterns", () => {
    const mx = Array.from({ length: 10_000 }, (_, i) => `mx${i}.a.de`);
    expect(inEnglish(policyDifferences({ ...POLICY, mx: [] }, { ...POLICY, mx }))).toEqual([
      "mx added: mx0.a.de, mx1.a.de, mx2.a.de, mx3.a.de, mx4.a.de and 9995 more",
    ]);
  });
});

describe("the record with a new id", () => {
  const AT = "2026-11-23T12:00:00.000Z";
  const after = (record: MtaStsRecord): unknown => ({
    state: "present",
    value: { before: { record, policy: POLICY }, after: { record, policy: { ...POLICY, maxAge: 1 } } },
  });
  function fixed(text: string): string | undefined {
    const record = parseMtaStsRecord([text]) as MtaStsRecord;
    const subject = {
      domain: "a.de",
      name: "a.de",
      mail: "receive",
      profile: "bsi",
      at: AT,
      parameter: Number.NaN,
    } as const;
    return mtaStsIdChange.judge({ mtaStsChange: after(record) }, subject).fix?.records[0]?.data;
  }

  test.each([
    ["v=STSv1; id=1", '"v=STSv1; id=2"'],
    ["v=STSv1;id=1;", '"v=STSv1;id=2;"'],
    ["v=STSv1;\t id=1 ; note=id", '"v=STSv1;\\009 id=2 ; note=id"'],
    ["v=STSv1; note=id; id=7", '"v=STSv1; note=id; id=8"'],
    ["v=STSv1; id=20261123120000", '"v=STSv1; id=20261123120001"'],
  ])("keeps all else of %j", (text, data) => {
    expect(fixed(text)).toBe(data);
  });

  test.each([
    ["09", "10"],
    ["99", "100"],
    ["007", "008"],
    ["20261101T1", "20261101T2"],
    ["abc", "abc1"],
    ["9".repeat(32), "1"],
    ["a".repeat(32), "1"],
  ])("follows from the id before: %s, %s", (id, next) => {
    expect(fixed(`v=STSv1; id=${id}`)).toBe(`"v=STSv1; id=${next}"`);
  });
});
