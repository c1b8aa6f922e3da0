import { expect, test } from "@jest/globals";
import { findWeakenedFailures } from "../../src/compare/weakened-failures.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";

const domains = [
  sampleDomain("b.example", [
    sampleFinding("waived", { check: "spf/all", change: "new" }),
    sampleFinding("warn", { check: "dane/present", change: "unchanged" }),
    sampleFinding("fail", { check: "spf/open", change: "new" }),
    sampleFinding("unknown", { check: "dmarc/policy" }),
    sampleFinding("pass", { check: "dmarc/rua" }),
  ]),
  sampleDomain("a.example", [sampleFinding("info", { check: "spf/all" })]),
];
const off = [sampleDomain("a.example", [sampleFinding("info", { check: "mx/present" })])];

test("a failure is weakened if it counted before, and this change waives it, lowers its level or switches its check off", () => {
  expect(findWeakenedFailures(domains, off, () => true)).toEqual([
    { domain: "a.example", check: "mx/present", subject: "example.de", by: "off", change: null },
    { domain: "a.example", check: "spf/all", subject: "example.de", by: "level", change: null },
    { domain: "b.example", check: "dane/present", subject: "example.de", by: "level", change: "unchanged" },
    { domain: "b.example", check: "spf/all", subject: "example.de", by: "waiver", change: "new" },
  ]);
});

test("a failure that did not count before is not weakened", () => {
  const countedBefore = (domain: string, check: string): boolean => domain === "b.example" && check === "spf/all";
  expect(findWeakenedFailures(domains, off, countedBefore).map(({ domain, check }) => `${domain} ${check}`)).toEqual([
    "b.example spf/all",
  ]);
});
