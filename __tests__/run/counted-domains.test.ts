// What is held of the findings of all domains.
import { expect, test } from "@jest/globals";
import type { Finding } from "../../src/model.ts";
import type { DomainReport } from "../../src/run-report.ts";
import { CountedDomains } from "../../src/run/counted-domains.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";

const WANTED = "a.test spf/all a.test";
const unknown = (check: string, over: Partial<Finding> = {}): Finding =>
  sampleFinding("unknown", { check, subject: "a.test", ...over });
const DOMAINS = [
  sampleDomain("a.test", [
    sampleFinding("pass", { check: "spf/present", subject: "a.test" }),
    sampleFinding("pass", { check: "spf/all", subject: "a.test" }),
    sampleFinding("fail", { check: "dmarc/policy", subject: "a.test" }),
    sampleFinding("warn", { check: "dmarc/reject", subject: "a.test" }),
    sampleFinding("not-applicable", { check: "mx/target", subject: "a.test" }),
    unknown("mta-sts/record"),
    unknown("dane/match"),
  ]),
  sampleDomain("b.test", [
    unknown("mta-sts/record", { subject: "b.test" }),
    unknown("mta-sts/record", { subject: "c.test", level: "should" }),
    unknown("mta-sts/record", { subject: "d.test", level: "should", status: "waived" }),
    unknown("mta-sts/record", { subject: "e.test", level: "should" }),
  ]),
];

/** By domain, what is held of its findings: check, subject and level. */
function heldOf(domains: readonly DomainReport[], needsUnknown: boolean): Record<string, string[]> {
  const counted = new CountedDomains((key) => key === WANTED, needsUnknown);
  for (const domain of domains) counted.add(domain);
  return Object.fromEntries(
    counted.domains.map(({ name, findings }) => [
      name,
      findings.map(({ check, subject, level, status }) => `${check} ${subject} ${level} ${status}`),
    ]),
  );
}

const OF_A = ["spf/all a.test must pass", "dmarc/policy a.test must fail", "dmarc/reject a.test should warn"];

test("it is what fails, what is wanted, and one unknown finding for all that are like it", () => {
  expect(heldOf(DOMAINS, false)).toEqual({
    "a.test": [...OF_A, "mta-sts/record a.test must unknown", "dane/match a.test must unknown"],
    "b.test": [
      "mta-sts/record a.test must unknown",
      "mta-sts/record c.test should unknown",
      "mta-sts/record d.test should waived",
      "mta-sts/record c.test should unknown",
    ],
  });
});

test("each must-check that is unknown is held where it is to be told", () => {
  expect(heldOf(DOMAINS, true)["b.test"]?.slice(0, 2)).toEqual([
    "mta-sts/record b.test must unknown",
    "mta-sts/record c.test should unknown",
  ]);
  expect(heldOf(DOMAINS, true)["b.test"]?.at(-1)).toBe("mta-sts/record c.test should unknown");
});

test("it has no more of a finding than counts, and all findings by status", () => {
  const counted = new CountedDomains(() => false, false);
  for (const domain of DOMAINS) counted.add(domain);
  const held = counted.domains.flatMap(({ findings }) => findings);
  expect(Object.keys(held[0] ?? {}).toSorted()).toEqual([
    "change",
    "check",
    "key",
    "level",
    "message",
    "outcome",
    "status",
    "subject",
  ]);
  expect(held.at(-1)).toBe(held.at(-3));
  expect(counted.counts).toEqual({ pass: 2, fail: 1, warn: 1, info: 0, unknown: 5, notApplicable: 1, waived: 1 });
});
