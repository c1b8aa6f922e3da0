// The policies that the README offers to be copied, for domains whose mail is with a provider.
import { expect, test } from "@jest/globals";
import { check } from "../../src/run/check.ts";
import { checkOptions } from "../support/check-options.ts";

test.each(["microsoft-365", "google-workspace"])(
  "the example for %s is right as far as it can be judged offline",
  async (name) => {
    const { report } = await check(checkOptions(`examples/${name}`, { offline: true }));
    const findings = report.domains.flatMap((domain) => domain.findings);
    expect(findings.filter(({ status }) => status === "fail" || status === "warn")).toEqual([]);
    expect([report.faults, report.warnings]).toEqual([[], []]);
    const passed = findings.filter(({ outcome }) => outcome === "pass").map((finding) => finding.check);
    expect(passed).toEqual(
      expect.arrayContaining([
        "spf/all-hard",
        "dmarc/policy",
        "mta-sts/record",
        "mta-sts/policy-syntax",
        "tls-rpt/record",
      ]),
    );
  },
);
