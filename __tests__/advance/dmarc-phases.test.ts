import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { DmarcPhase } from "../../src/advance/dmarc-phases.ts";
import {
  DMARC_PHASES,
  phaseAfter,
  phaseBefore,
  phaseOf,
  recordOfPhase,
  recordWithReports,
  recordWithSubdomains,
} from "../../src/advance/dmarc-phases.ts";
import { parseDmarc } from "../../src/standards/dmarc/record.ts";

const RUA = "rua=mailto:d@example.de";
const phaseOfText = (text: string): DmarcPhase => phaseOf(parseDmarc(text));

describe("the phase of a record", () => {
  test.each([
    ["none", `v=DMARC1; p=none; ${RUA}`],
    ["none", `v=DMARC1; p=none; t=y; ${RUA}`],
    ["none", `v=DMARC1; ${RUA}`],
    ["testing", `v=DMARC1; p=quarantine; t=y; pct=0; ${RUA}`],
    ["testing", `v=DMARC1; p=quarantine; t=y; ${RUA}`],
    ["testing", `v=DMARC1; p=quarantine; pct=0; ${RUA}`],
    ["testing", `v=DMARC1; p=quarantine; pct=50; ${RUA}`],
    ["quarantine", `v=DMARC1; p=quarantine; ${RUA}`],
    ["quarantine", `v=DMARC1; p=quarantine; t=n; pct=100; ${RUA}`],
    ["quarantine", `v=DMARC1; p=reject; t=y; ${RUA}`],
    ["quarantine", `v=DMARC1; p=reject; pct=20; ${RUA}`],
    ["reject", `v=DMARC1; p=reject; ${RUA}`],
  ] as const)("is %s: %s", (phase, text) => {
    expect(phaseOfText(text)).toBe(phase);
  });
});

describe("the record of the next phase", () => {
  test.each([
    ["testing", `v=DMARC1; p=none; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}; t=y; pct=0`],
    ["testing", `v=DMARC1; p=none; sp=none; np=none; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}; t=y; pct=0`],
    ["testing", `v=DMARC1; p=none; sp=reject; ${RUA}`, `v=DMARC1; p=quarantine; sp=reject; ${RUA}; t=y; pct=0`],
    ["quarantine", `v=DMARC1; p=quarantine; ${RUA}; t=y; pct=0`, `v=DMARC1; p=quarantine; ${RUA}`],
    ["quarantine", `v=DMARC1; p=quarantine; sp=none; t=y; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}`],
    ["reject", `v=DMARC1; p=quarantine; sp=quarantine; adkim=s; ${RUA}`, `v=DMARC1; p=reject; adkim=s; ${RUA}`],
    ["reject", `v=DMARC1; p=quarantine; np=reject; ${RUA}`, `v=DMARC1; p=reject; ${RUA}`],
  ] as const)("%s: %s", (phase, before, after) => {
    expect(recordOfPhase(before, phase)).toBe(after);
  });

  test.each([
    [
      "quarantine",
      `v=DMARC1; p=reject; sp=reject; np=quarantine; ${RUA}`,
      `v=DMARC1; p=quarantine; np=quarantine; ${RUA}`,
    ],
    ["testing", `v=DMARC1; p=quarantine; ${RUA}`, `v=DMARC1; p=quarantine; ${RUA}; t=y; pct=0`],
  ] as const)("back to %s: %s", (phase, before, after) => {
    expect(recordOfPhase(before, phase)).toBe(after);
  });

  const policy = fc.constantFrom("none", "quarantine", "reject");
  const record = fc
    .record({
      p: policy,
      sp: fc.option(policy),
      np: fc.option(policy),
      t: fc.option(fc.constantFrom("y", "n")),
      pct: fc.option(fc.nat(100)),
      adkim: fc.option(fc.constantFrom("r", "s")),
    })
    .map((tags) =>
      [
        "v=DMARC1",
        ...Object.entries(tags).flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`])),
        RUA,
      ].join("; "),
    );

  test("is in that phase, for receivers of both RFCs, and keeps what else the record says", () => {
    fc.assert(
      fc.property(record, fc.constantFrom(...DMARC_PHASES), (text, phase) => {
        const made = parseDmarc(recordOfPhase(text, phase));
        const before = parseDmarc(text);
        expect(made.errors).toEqual([]);
        expect(phaseOf(made)).toBe(phase);
        expect([made.adkim, made.rua]).toEqual([before.adkim, before.rua]);
        // by t alone, as RFC 9989 reads it, and by pct alone, as RFC 7489 does
        expect([phaseOf({ ...made, pct: null }), phaseOf({ ...made, isTesting: false })]).toEqual([phase, phase]);
      }),
    );
  });

  test("leaves no subdomain with a weaker policy than the domain on the way forward", () => {
    const strength = (one: string | null): number =>
      one === null ? Infinity : ["none", "quarantine", "reject"].indexOf(one);
    fc.assert(
      fc.property(record, (text) => {
        const next = phaseAfter(phaseOfText(text));
        fc.pre(next !== null);
        const { p, sp, np } = parseDmarc(recordOfPhase(text, next));
        expect(Math.min(strength(sp), strength(np))).toBeGreaterThan(strength(p));
      }),
    );
  });
});

describe("policies for subdomains that lag behind", () => {
  test.each([
    ["p=quarantine; sp=none", "p=quarantine"],
    ["p=quarantine; sp=none; t=y; pct=0", "p=quarantine; t=y; pct=0"],
    ["p=reject; sp=none", "p=reject; sp=quarantine"],
    ["p=reject; sp=none; np=none", "p=reject; sp=quarantine"],
    ["p=reject; sp=quarantine", "p=reject"],
    ["p=reject; sp=none; np=quarantine", "p=reject; sp=quarantine; np=reject"],
    ["p=reject; sp=reject; np=quarantine", "p=reject"],
    ["p=quarantine; sp=none; np=reject", "p=quarantine; np=reject"],
  ])("catch up by one step: %s", (before, after) => {
    expect(recordWithSubdomains(`v=DMARC1; ${before}`)?.text).toBe(`v=DMARC1; ${after}`);
  });

  test.each(["p=none; sp=none", "p=quarantine", "p=quarantine; sp=reject; np=quarantine", "p=reject; np=reject"])(
    "are none: %s",
    (text) => expect(recordWithSubdomains(`v=DMARC1; ${text}`)).toBeNull(),
  );
});

test("each phase comes after the one before it", () => {
  const walked: DmarcPhase[] = [];
  for (let phase: DmarcPhase | null = "none"; phase !== null; phase = phaseAfter(phase)) walked.push(phase);
  expect(walked).toEqual(["none", "testing", "quarantine", "reject"]);
  expect(DMARC_PHASES.slice(1).map(phaseBefore)).toEqual(walked.slice(0, -1));
  expect(phaseBefore("none")).toBeNull();
});

test("reports are requested in place of destinations that nobody can use", () => {
  expect(recordWithReports("v=DMARC1; p=none; rua=https://x.example/", "mailto:d@example.de")).toBe(
    `v=DMARC1; p=none; ${RUA}`,
  );
});
