import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DkimStep, RotationWish } from "../../../src/advance/dkim/decide.ts";
import { decideDkim } from "../../../src/advance/dkim/decide.ts";
import { message } from "../../../src/message.ts";
import { say } from "../../support/in-english.ts";
import { sampleFinding } from "../../support/sample-report.ts";
import type { Given, GivenSelector, Published } from "./situations.ts";
import { AT, days, daysAgo, row, situation } from "./situations.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const NO_WISH: RotationWish = { isEarly: false, selectors: [] };
const OLD = 200;

const decide = (given: Given, wish = NO_WISH): { step: DkimStep; obstacles: string[] } => {
  const { step, obstacles } = decideDkim(situation(given), wish);
  return { step, obstacles: obstacles.map((one) => say(one)) };
};

/** A step in few words, and the beginnings of what stands in its way. */
const inShort = (given: Given, wish = NO_WISH): string[] => {
  const { step, obstacles } = decide(given, wish);
  const { kind, ...values } = step;
  const names = JSON.stringify(values).match(/"(?:selector|name)":"[^"]+"|"selectors":\["[^"]+"/g) ?? [];
  return [[kind, ...names.map((name) => /"([^"]+)"$/.exec(name)?.[1] ?? "")].join(" "), ...obstacles];
};

const LAST_MONTH = days(30, 1);

describe("a rotation goes on, step by step", () => {
  test.each<[string, Given, string]>([
    ["no key is due", { selectors: { s1: { age: 10 } } }, "none"],
    ["a key is due", { selectors: { s1: { age: OLD } } }, "publish s2"],
    ["a key is due within the days that the reminders have", { selectors: { s1: { age: 160 } } }, "publish s2"],
    [
      "its successor is declared, not in DNS",
      { selectors: { s1: { age: OLD }, s2: { live: "nothing" } } },
      "deploy s2",
    ],
    [
      "the successor is in DNS, the old one signs",
      { selectors: { s1: { age: OLD, signed: LAST_MONTH }, s2: {} } },
      "sign s2",
    ],
    ["both sign", { selectors: { s1: { age: OLD, signed: LAST_MONTH }, s2: { signed: days(3, 1) } } }, "wait s1"],
    [
      "the old one signed within the days of mail in transit",
      { selectors: { s1: { age: OLD, signed: days(30, 7) }, s2: { signed: days(10, 1) } } },
      "wait s1",
    ],
    [
      "the old one signed before them",
      { selectors: { s1: { age: OLD, signed: days(30, 8) }, s2: { signed: days(10, 1) } } },
      "revoke s1",
    ],
    [
      "the old one is retired, and its key in DNS",
      { selectors: { s1: { isRetired: true, signed: days(30, 8) }, s2: { signed: days(10, 1) } } },
      "revoke s1",
    ],
    [
      "the old one is revoked",
      { selectors: { s1: { isRetired: true, planned: "revoked" }, s2: { signed: days(10, 1) } } },
      "none",
    ],
  ])("where %s", (_, given, step) => expect(inShort(given)).toEqual([step]));

  test("names the day on which the next key is due", () => {
    expect(decide({ selectors: { s1: { age: 100 }, m1: { age: 50 } } }).step).toEqual({
      kind: "none",
      due: daysAgo(100 - 183),
    });
  });

  test("takes the keys of both algorithms together", () => {
    const selectors = { s1: { age: OLD }, s2: { age: OLD, planned: "ed25519" as const } };
    expect(decide({ selectors }).step).toEqual({
      kind: "publish",
      keys: [
        { follows: "s1", selector: "s3", type: "rsa" },
        { follows: "s2", selector: "s4", type: "ed25519" },
      ],
    });
  });

  test("leaves a key for later that was published before the old one is due", () => {
    expect(inShort({ selectors: { s1: { age: 50, signed: LAST_MONTH }, s2: {} } })).toEqual(["none"]);
  });

  test("keeps a successor that does not sign yet, however long nothing shows it", () => {
    expect(inShort({ selectors: { s1: { age: OLD, signed: LAST_MONTH }, s2: { age: 100 } } })).toEqual(["sign s2"]);
  });
});

describe("the order is not broken", () => {
  const signs = { signed: days(5, 1) };
  test.each<[string, Given, RegExp]>([
    [
      "a key that is taken away while it signs",
      { selectors: { s1: { planned: "nothing", live: "rsa", ...signs } } },
      /takes the key of selector s1 away, which still signed on 2026-11-29/,
    ],
    [
      "a retired selector that still signs",
      { selectors: { s0: { isRetired: true, ...signs }, s1: {} } },
      /s0 is declared retired and still signed/,
    ],
    [
      "one that is revoked while it signs",
      { selectors: { s0: { isRetired: true, planned: "revoked", live: "rsa", ...signs }, s1: {} } },
      /takes the key of selector s0 away/,
    ],
    [
      "another key under a used selector",
      { selectors: { s1: { live: "other rsa" } } },
      /puts another key under selector s1/,
    ],
    [
      "a key of one's own in place of a provider's",
      { selectors: { s1: { live: "alias" } } },
      /puts another key under selector s1/,
    ],
    [
      "a selector that was not measured",
      { selectors: { s1: { age: OLD }, s2: { live: "unknown" } } },
      /s2 is unknown: .*no answer/,
    ],
  ])("by %s", (_, given, expected) => {
    const [step, ...obstacles] = inShort(given);
    expect(step).toBe("none");
    expect(obstacles).toEqual([expect.stringMatching(expected)]);
  });
});

describe("what is not known is not decided", () => {
  test("a key whose age nothing shows", () => {
    expect(inShort({ selectors: { s1: { age: null } } })).toEqual([
      "none",
      expect.stringMatching(/^selector s1: nothing shows since when/),
    ]);
  });

  test("whether a successor signs, without reports", () => {
    expect(inShort({ selectors: { s1: { age: OLD }, s2: {} } })).toEqual([
      "sign s2",
      expect.stringMatching(/^no DMARC report of the last 14 days/),
    ]);
    expect(inShort({ selectors: { s1: { age: 50 }, s2: {} } })).toEqual([
      "none",
      expect.stringMatching(/^no DMARC report/),
    ]);
  });

  test("by reports that are too old", () => {
    const selectors = { s1: { age: OLD, signed: [40] }, s2: { signed: days(30, 15) } };
    expect(inShort({ selectors })).toEqual(["sign s2", expect.stringMatching(/^no DMARC report/)]);
  });

  test("an old key that reports of few days do not show", () => {
    const selectors = { s1: { age: OLD }, s2: { signed: days(7, 1) } };
    expect(inShort({ selectors })).toEqual(["wait s1"]);
    expect(inShort({ selectors, reports: [30] })).toEqual(["wait s1"]);
    expect(inShort({ selectors, reports: [31] })).toEqual(["revoke s1"]);
  });

  test("an old key that signs once in a while", () => {
    const s2 = { signed: days(60, 1) };
    const monthly = { age: OLD, signed: [90, 60, 31] };
    expect(decide({ selectors: { s1: monthly, s2 } }).step).toEqual({
      kind: "wait",
      selector: "s1",
      last: daysAgo(31),
      until: daysAgo(-29),
    });
    expect(inShort({ selectors: { s1: { age: OLD, signed: [30] }, s2 } })).toEqual(["wait s1"]);
    expect(inShort({ selectors: { s1: { age: OLD, signed: [31] }, s2 } })).toEqual(["revoke s1"]);
    expect(inShort({ selectors: { s1: { age: OLD, signed: [19, 13] }, s2 } })).toEqual(["revoke s1"]);
  });

  test("which key signs, where no report shows any", () => {
    expect(inShort({ selectors: { s1: { age: OLD }, s2: {} }, reports: LAST_MONTH })).toEqual([
      "none",
      expect.stringMatching(/^no DMARC report shows a signature by selectors s1, s2 in the last 7 days/),
    ]);
  });

  test.each([
    ["did not verify", { result: "fail", selector: "s1" }],
    ["is another domain's", { domain: "b.test", selector: "s1" }],
    ["is of a selector that the report does not name", { selector: null }],
  ])("a signature that %s", (_, signature) => {
    const given = situation({ selectors: { s0: { isRetired: true }, s1: {} } });
    const { signatures } = decideDkim({ ...given, rows: [row(1, [signature])] }, NO_WISH);
    expect(signatures?.bySelector.size).toBe(0);
  });
});

test("a key that something else needs is not revoked", () => {
  const given = situation({ selectors: { s0: { isRetired: true }, s1: {}, r1: { isRetired: true } } });
  const needed = new Map([["s0", message("advance/dkim/expected", { selector: "s0" })]]);
  expect(decideDkim({ ...given, needed }, NO_WISH).step).toEqual({
    kind: "revoke",
    selectors: [{ name: "r1", isInUse: false }],
  });
  needed.set("r1", message("advance/dkim/aliased", { selector: "r1", alias: "s1._domainkey.b.test" }));
  const { step, obstacles } = decideDkim({ ...given, needed }, NO_WISH);
  expect([step.kind, ...obstacles.map((one) => say(one))]).toEqual([
    "none",
    expect.stringMatching(/^`dmarc: expect:` has mail that is signed with selector s0 pass/),
    expect.stringMatching(/^s1\._domainkey\.b\.test is an alias of the key of selector r1/),
  ]);
});

test("a key that is too short is due, however young", () => {
  const weak = sampleFinding("fail", { check: "dkim/key-strength", subject: "s1._domainkey.a.test" });
  expect(inShort({ selectors: { s1: {}, m1: {} }, findings: [weak] })).toEqual(["publish s2"]);
});

test("no key is due where the policy does not have its age judged", () => {
  const { findings, ...given } = situation({ selectors: { s1: { age: OLD } } });
  expect(findings).toHaveLength(1);
  const { step, obstacles } = decideDkim({ ...given, findings: [] }, NO_WISH);
  expect([step.kind, ...obstacles.map((one) => say(one))]).toEqual([
    "none",
    expect.stringMatching(/^the policy switches dkim\/rotation off/),
  ]);
});

describe("without a name to follow", () => {
  test("a due key has no next selector, unless one is given", () => {
    const given: Given = { selectors: { google: { age: OLD } } };
    expect(inShort(given)).toEqual(["none", expect.stringMatching(/^selector google has neither a number nor a date/)]);
    expect(inShort(given, { isEarly: false, selectors: ["2026q4"] })).toEqual(["publish 2026q4"]);
    expect(inShort(given, { isEarly: false, selectors: ["google"] })).toEqual([
      "none",
      expect.stringMatching(/^selector google has or had a key/),
    ]);
  });

  test("it is revoked once another key signs in its place", () => {
    const selectors = { mail: { age: OLD, signed: days(30, 8) }, "2026q4": { signed: days(8, 1) } };
    expect(inShort({ selectors })).toEqual(["revoke mail"]);
    expect(inShort({ selectors: { ...selectors, mail: { age: 50, signed: days(30, 8) } } })).toEqual(["none"]);
  });

  test.each<[string, Given["selectors"]]>([
    ["signed before, beside it", { newsletter: { age: OLD, signed: [60] }, s1: { signed: days(90, 1) } }],
    ["signs, and no report shows it", { newsletter: { age: OLD }, s1: { signed: days(90, 1) } }],
  ])("it is not revoked where another key %s", (_, selectors = {}) => {
    expect(inShort({ selectors })).toEqual(["none", expect.stringMatching(/^selector newsletter has neither/)]);
  });
});

describe("keys of providers", () => {
  test("are theirs to replace", () => {
    const selectors = { selector1: { planned: "alias" as const }, selector2: { planned: "nothing" as const } };
    expect(inShort({ selectors: { selector1: selectors.selector1 } })).toEqual(["provider"]);
    expect(inShort({ selectors: { ...selectors, s1: { age: OLD } } })).toEqual([
      "publish s2",
      expect.stringMatching(/selector2 is in use and publishes no valid key/),
    ]);
  });
});

describe("keys that the user wants", () => {
  const EARLY = { isEarly: true, selectors: [] };

  test("are proposed though none is due", () => {
    expect(inShort({ selectors: { s1: { age: 10 } } })).toEqual(["none"]);
    expect(inShort({ selectors: { s1: { age: 10 } } }, EARLY)).toEqual(["publish s2"]);
    expect(inShort({ selectors: { s1: { age: null }, s2: { planned: "ed25519" } } }, EARLY)).toEqual(["publish s3 s4"]);
  });

  test("wait for a rotation that has begun", () => {
    expect(inShort({ selectors: { s1: { age: OLD, signed: LAST_MONTH }, s2: {} } }, EARLY)).toEqual(["sign s2"]);
    expect(inShort({ selectors: { s1: { signed: LAST_MONTH, age: 50 }, s2: {} } }, EARLY)).toEqual(["none"]);
  });

  test("are the first of a domain only on request", () => {
    expect(inShort({})).toEqual(["none", expect.stringMatching(/^the policy names no selector of a\.test/)]);
    expect(inShort({}, EARLY)).toEqual(["publish 2026q4-rsa"]);
    expect(inShort({ taken: ["2026q4-rsa"] }, EARLY)).toEqual(["publish 2027q1-rsa"]);
  });

  test("are not made for a domain that sends no mail", () => {
    expect(inShort({ mail: "none" }, EARLY)).toEqual(["none", expect.stringMatching(/sends no mail/)]);
  });

  test("have names that were never used", () => {
    expect(
      inShort({ selectors: { s1: { age: OLD }, s2: { isRetired: true, planned: "revoked" } }, taken: ["s3"] }),
    ).toEqual(["publish s4"]);
  });

  test("are of both algorithms where the profile asks for both", () => {
    const lacksBoth = message("dkim/both-algorithms/fail", { algorithm: "rsa", selectors: ["s1"] });
    const finding = sampleFinding("fail", {
      check: "dkim/both-algorithms",
      outcome: "fail",
      level: "must",
      message: lacksBoth,
    });
    expect(inShort({ selectors: { s1: {} }, findings: [finding] })).toEqual(["publish 2026q4-ed25519"]);
    expect(inShort({ selectors: { s1: {} }, findings: [{ ...finding, level: "info" }] })).toEqual(["none"]);
    expect(inShort({ findings: [finding] }, EARLY)).toEqual(["publish 2026q4-rsa 2026q4-ed25519"]);
  });
});

const PUBLISHED = fc.constantFrom<Published>("rsa", "other rsa", "ed25519", "alias", "revoked", "nothing", "unknown");
const SELECTOR: fc.Arbitrary<GivenSelector> = fc.record(
  {
    isRetired: fc.boolean(),
    planned: PUBLISHED,
    live: PUBLISHED,
    age: fc.oneof(fc.nat(300), fc.constant(null)),
    signed: fc.array(fc.nat(30), { maxLength: 4 }),
  },
  { requiredKeys: [] },
);
const NAMES = ["s1", "s2", "s3", "google", "2026q3", "2026q4"];

describe("in any situation", () => {
  const given = fc.dictionary(fc.constantFrom(...NAMES), SELECTOR);
  const wish = fc.record({ isEarly: fc.boolean(), selectors: fc.constant<string[]>([]) });

  test("no key is revoked that signed within the days of mail in transit", () => {
    fc.assert(
      fc.property(given, wish, (selectors, wanted) => {
        const all = Object.values(selectors).flatMap(({ signed = [] }) => signed);
        const { step } = decide({ selectors }, wanted);
        if (step.kind !== "revoke" || Math.min(...all) > 14) return; // without reports, the policy alone says what is retired
        for (const { name } of step.selectors) {
          const last = Math.min(...(selectors[name]?.signed ?? []));
          expect(last - Math.min(...all)).toBeGreaterThanOrEqual(7);
        }
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  test("a new key has a name of its own, and one is left to sign with", () => {
    fc.assert(
      fc.property(given, wish, (selectors, wanted) => {
        const { step } = decide({ selectors }, wanted);
        if (step.kind === "publish")
          for (const { selector } of step.keys) expect(Object.keys(selectors)).not.toContain(selector);
        if (step.kind !== "revoke") return;
        const revoked = step.selectors.filter(({ isInUse }) => isInUse).map(({ name }) => name);
        const inUse = Object.keys(selectors).filter((name) => selectors[name]?.isRetired !== true);
        if (revoked.length > 0) expect(inUse.length).toBeGreaterThan(revoked.length);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});

test("the run's moment is the one of the situations", () => expect(AT.slice(0, 10)).toBe(daysAgo(0)));
