import { expect, test } from "@jest/globals";
import { findWeakenedFailures } from "../../src/compare/weakened-failures.ts";
import { sampleDomain, sampleFinding } from "../support/sample-report.ts";

const CHECKS = ["spf/all", "spf/open", "dane/present", "dmarc/policy", "mx/present"];
const counted = ["b.example", "a.example"].map((name) =>
  sampleDomain(
    name,
    CHECKS.map((check) => sampleFinding("fail", { check })),
  ),
);
const domains = [
  sampleDomain("b.example", [
    sampleFinding("waived", { check: "spf/all" }),
    sampleFinding("warn", { check: "dane/present" }),
    sampleFinding("fail", { check: "spf/open" }),
    sampleFinding("unknown", { check: "dmarc/policy" }),
  ]),
];

test("a failure is weakened if it counted before and does not now, whatever has become of it", () => {
  const weakened = findWeakenedFailures(counted, domains, (domain, { check }, now) =>
    domain === "a.example" ? "domain" : now === undefined ? "off" : check === "spf/all" ? "waiver" : "level",
  );
  expect(weakened.map(({ domain, finding, by }) => `${domain} ${finding.check}: ${by}`)).toEqual([
    "a.example dane/present: domain",
    "a.example dmarc/policy: domain",
    "a.example mx/present: domain",
    "a.example spf/all: domain",
    "a.example spf/open: domain",
    "b.example dane/present: level",
    "b.example dmarc/policy: level",
    "b.example mx/present: off",
    "b.example spf/all: waiver",
  ]);
});
