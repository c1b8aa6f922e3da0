// What is remembered of an MTA-STS policy from run to run.
import { describe, expect, test } from "@jest/globals";
import { array, assert, constantFrom, property } from "fast-check";
import { formatState, nextState, parseState } from "../../../src/history/state.ts";
import type { Observation } from "../../../src/model.ts";
import { addSeconds } from "../../../src/moment.ts";
import type { MtaStsMemory } from "../../../src/standards/mta-sts/memory.ts";
import { enforcedAfterRemoval, rememberMtaSts, unannouncedChange } from "../../../src/standards/mta-sts/memory.ts";
import type { MtaStsPolicy, MtaStsRecord } from "../../../src/standards/mta-sts/record.ts";
import { inWords } from "../../support/in-words.ts";

const present = <T>(value: T): Observation<T> => ({ state: "present", value, evidence: [] });
const ABSENT: Observation<never> = { state: "absent", evidence: [] };
const UNKNOWN: Observation<never> = { state: "unknown", reason: inWords("no answer"), evidence: [] };
const MALFORMED: Observation<never> = { state: "malformed", problem: inWords("it is broken"), evidence: [] };
const DAY = 86_400;

interface Sight {
  mtaSts: Observation<MtaStsRecord>;
  mtaStsPolicy: Observation<MtaStsPolicy>;
}

function policyOf(mode: MtaStsPolicy["mode"], days: number, mx: string[] = ["mx1.a.de"]): MtaStsPolicy {
  return { mode, maxAge: days * DAY, mx, ignored: { unknown: [], repeated: [] } };
}

function sight(id: string, policy: MtaStsPolicy): Sight {
  return { mtaSts: present({ text: `v=STSv1; id=${id}`, id }), mtaStsPolicy: present(policy) };
}

const WEEK = policyOf("enforce", 7);
const GONE: Sight = { mtaSts: ABSENT, mtaStsPolicy: ABSENT };
const atDay = (day: number): string => addSeconds("2026-01-01T00:00:00.000Z", day * DAY);

/** The memory after runs on the days 0, 1, … */
function afterRuns(...sights: Sight[]): MtaStsMemory | undefined {
  return sights.reduce<MtaStsMemory | undefined>(
    (memory, seen, day) => rememberMtaSts(seen, atDay(day), memory),
    undefined,
  );
}

describe("a policy", () => {
  test("that runs see unchanged leaves the memory as it is, whatever its order", () => {
    const first = afterRuns(sight("1", policyOf("enforce", 7, ["mx2.a.de", "mx1.a.de"])));
    const again = rememberMtaSts(
      sight("1", policyOf("enforce", 7, ["mx1.a.de", "mx2.a.de", "mx1.a.de"])),
      atDay(9),
      first,
    );
    expect(again).toEqual(first);
    expect(first).toEqual({
      announced: { id: "1", policy: { mode: "enforce", maxAge: 7 * DAY, mx: ["mx1.a.de", "mx2.a.de"] } },
      superseded: null,
      enforcedUntil: null,
    });
  });

  test.each([
    ["no answer for the record", { mtaSts: UNKNOWN, mtaStsPolicy: UNKNOWN }],
    ["an invalid record", { mtaSts: MALFORMED, mtaStsPolicy: ABSENT }],
    ["no answer of the policy host", { ...sight("2", WEEK), mtaStsPolicy: UNKNOWN }],
    ["an invalid policy", { ...sight("2", WEEK), mtaStsPolicy: MALFORMED }],
    ["no policy", { ...sight("2", WEEK), mtaStsPolicy: ABSENT }],
  ])("stays as it was seen last: %s", (_what, seen) => {
    const before = afterRuns(sight("1", WEEK));
    expect(rememberMtaSts(seen, atDay(1), before)).toBe(before);
    expect(rememberMtaSts(seen, atDay(1), undefined)).toBeUndefined();
  });

  test("of many patterns is remembered in part", () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `mx${i}.a.de`);
    expect(afterRuns(sight("1", policyOf("enforce", 7, many)))?.announced?.policy.mx).toHaveLength(100);
  });

  test("is not remembered where there never was one", () => {
    expect(afterRuns(GONE, GONE)).toBeUndefined();
  });
});

describe("a policy that changes", () => {
  const seen = (memory: MtaStsMemory | undefined, id: string, policy: MtaStsPolicy, day: number): string | null =>
    unannouncedChange(memory as MtaStsMemory, { id, policy }, atDay(day))?.until ?? null;

  test("under the same id is noticed, until the old one is cached nowhere", () => {
    const other = policyOf("testing", 1);
    const first = afterRuns(sight("1", WEEK));
    expect(seen(first, "1", other, 1)).toBe(atDay(8));
    const second = afterRuns(sight("1", WEEK), sight("1", other));
    expect(second?.superseded).toMatchObject({ policy: { mode: "enforce" }, until: atDay(8) });
    expect(seen(second, "1", other, 7)).toBe(atDay(8));
    expect(seen(second, "1", other, 8)).toBeNull();
    // the first of several counts: some senders have that one
    expect(seen(second, "1", policyOf("none", 1), 2)).toBe(atDay(8));
    expect(afterRuns(sight("1", WEEK), sight("1", other), sight("1", other))).toEqual(second);
  });

  test("with its id is announced", () => {
    const first = afterRuns(sight("1", WEEK));
    expect(seen(first, "2", policyOf("testing", 1), 1)).toBeNull();
    expect(afterRuns(sight("1", WEEK), sight("2", policyOf("testing", 1)))).toMatchObject({
      announced: { id: "2" },
      superseded: null,
    });
    // also later than the policy
    expect(
      afterRuns(sight("1", WEEK), sight("1", policyOf("testing", 1)), sight("2", policyOf("testing", 1)))?.superseded,
    ).toBeNull();
  });

  test("and is put back did not change", () => {
    const memory = afterRuns(sight("1", WEEK), sight("1", policyOf("testing", 1)));
    expect(seen(memory, "1", WEEK, 2)).toBeNull();
    expect(rememberMtaSts(sight("1", WEEK), atDay(2), memory)?.superseded).toBeNull();
  });

  test("is noticed by all who ask again each time", () => {
    const memory = afterRuns(sight("1", policyOf("enforce", 0)));
    expect(seen(memory, "1", WEEK, 1)).toBeNull();
    expect(rememberMtaSts(sight("1", WEEK), atDay(1), memory)?.superseded).toBeNull();
  });
});

describe("a record that is withdrawn", () => {
  const until = (memory: MtaStsMemory | undefined, day: number): string | null =>
    memory === undefined ? null : enforcedAfterRemoval(memory, atDay(day));

  test("leaves an enforced policy in caches for its max_age after the first run that misses it", () => {
    const memory = afterRuns(sight("1", WEEK));
    expect(until(memory, 1)).toBe(atDay(8));
    const gone = afterRuns(sight("1", WEEK), GONE);
    expect(gone).toEqual({ announced: null, superseded: null, enforcedUntil: atDay(8) });
    expect(afterRuns(sight("1", WEEK), GONE, GONE)).toEqual(gone);
    expect(until(gone, 7)).toBe(atDay(8));
    expect(until(gone, 8)).toBeNull();
    expect(rememberMtaSts(GONE, atDay(8), gone)).toBeUndefined();
  });

  test.each([policyOf("testing", 7), policyOf("none", 7), policyOf("enforce", 0)])(
    "leaves none of $mode for $maxAge s",
    (policy) => {
      expect(until(afterRuns(sight("1", policy)), 1)).toBeNull();
      expect(afterRuns(sight("1", policy), GONE)).toBeUndefined();
    },
  );

  // RFC 8461 §8.3: policies older than the previous one may have been served with a greater max_age
  test("leaves one that was replaced before, as long as that may be cached", () => {
    const memory = afterRuns(sight("1", policyOf("enforce", 30)), sight("2", policyOf("none", 1)), GONE);
    expect(memory).toMatchObject({ announced: null, enforcedUntil: atDay(31) });
  });

  test("is cached as long as the policies of all runs together say", () => {
    const choices = [
      GONE,
      { mtaSts: UNKNOWN, mtaStsPolicy: UNKNOWN },
      ...["1", "2"].flatMap((id) =>
        [policyOf("enforce", 3), policyOf("enforce", 1), policyOf("none", 2), policyOf("enforce", 1, ["mx9.a.de"])].map(
          (policy) => sight(id, policy),
        ),
      ),
    ];
    assert(
      property(array(constantFrom(...choices), { maxLength: 9 }), (sights) => {
        const memory = afterRuns(...sights);
        const end = sights.length;
        expect(until(memory, end)).toBe(cachedUntil(sights, end));
        const update = { config: "p", view: "live", policyDomains: ["a.de"] } as const;
        const rules = { checks: {}, off: [] };
        const remember = () => (memory === undefined ? {} : { mtaSts: memory });
        const domain = { name: "a.de", findings: [], rules, wasMeasured: () => true, remember };
        const state = nextState(null, { ...update, domains: [domain] });
        expect(parseState(formatState(state))).toEqual({ state });
      }),
    );
  });

  /** The same, from all runs. */
  function cachedUntil(sights: readonly Sight[], end: number): string | null {
    const measured = [...sights, GONE].flatMap((seen, day) => (seen.mtaSts.state === "unknown" ? [] : [{ seen, day }]));
    const ends = measured.flatMap(({ seen }, i) => {
      const next = measured[i + 1];
      if (seen.mtaStsPolicy.state !== "present" || next === undefined) return [];
      const { mode, maxAge } = seen.mtaStsPolicy.value;
      const day = next.day + maxAge / DAY;
      return mode === "enforce" && day > end ? [day] : [];
    });
    return ends.length === 0 ? null : atDay(Math.max(...ends));
  }
});
