// The rules of a SARIF file.
import { describe, expect, test } from "@jest/globals";
import type { ReportingDescriptor } from "sarif";
import { CHECKS } from "../../src/audit/checks.ts";
import type { Finding } from "../../src/model.ts";
import { surveyOf } from "../../src/report/survey.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { buildRules } from "../support/in-english.ts";

const rulesOf = (...findings: Finding[]): ReportingDescriptor[] =>
  buildRules(surveyOf(sampleReport([sampleDomain("example.de", findings)])).checks);
const ofChecks = (rules: ReportingDescriptor[]): ReportingDescriptor[] =>
  rules.filter(({ id }) => !id.startsWith("declared/"));

describe("the rules", () => {
  test("are the checks of the report, whatever came out, and those of declared files, by id", () => {
    const findings = [
      sampleFinding("pass", { check: "tls-rpt/record" }),
      sampleFinding("unknown"),
      sampleFinding("fail"),
    ];
    expect(rulesOf(...findings).map(({ id }) => id)).toEqual([
      "declared/fault",
      "declared/warning",
      "spf/lookup-limit",
      "tls-rpt/record",
    ]);
  });

  test("have the words of the check, and lead to its page", () => {
    const [rule] = ofChecks(rulesOf(sampleFinding("fail")));
    expect(rule).toEqual({
      id: "spf/lookup-limit",
      name: "SpfLookupLimit",
      shortDescription: { text: "Expected: SPF evaluation needs at most 10 DNS lookups in the worst case" },
      fullDescription: {
        text: expect.stringMatching(/^Expected: SPF evaluation .* worst case\. Receivers stop at the eleventh lookup/),
      },
      help: {
        text: expect.stringMatching(/\n\nHow to fix: [^]*\n\n§4\.1, TR-03182-01-M, RFC 7208 §4\.6\.4$/),
        markdown: expect.stringMatching(/^\[SPF evaluation .*\]\(https:\/\/github\.com\/[^)]*#spflookup-limit\)\n\n/),
      },
      helpUri: "https://github.com/mail-policy/mail-policy-action/blob/main/docs/checks.md#spflookup-limit",
      defaultConfiguration: { level: "error" },
      properties: {
        tags: ["security", "mail", "spf", "TR-03182", "TR-03182-01-M", "KONF.13.5"],
        precision: "high",
        "problem.severity": "error",
      },
    });
  });

  test("have the strictest level that a domain has for the check", () => {
    const levels = (...statuses: Parameters<typeof sampleFinding>[0][]): unknown[] =>
      ofChecks(rulesOf(...statuses.map((status) => sampleFinding(status)))).map(
        (rule) => rule.defaultConfiguration?.level,
      );
    expect(levels("info", "warn", "fail")).toEqual(["error"]);
    expect(levels("info", "warn")).toEqual(["warning"]);
    expect(levels("info")).toEqual(["note"]);
  });

  test("have at most 20 tags, each once", () => {
    const requirements = Array.from({ length: 30 }, (_, i) => `TR-03182-${i % 25}-M`);
    const [rule] = ofChecks(rulesOf(sampleFinding("fail", { requirements })));
    expect(rule?.properties?.tags).toHaveLength(20);
    expect(new Set(rule?.properties?.tags).size).toBe(20);
  });

  test("keep to what GitHub takes, for every check there is", () => {
    const findings = CHECKS.map(({ id, section, requirements, tests, references }) =>
      sampleFinding("fail", { check: id, section, requirements: [...requirements], tests, references }),
    );
    const rules = rulesOf(...findings);
    expect(rules).toHaveLength(CHECKS.length + 2);
    for (const { name, shortDescription, fullDescription, help, helpUri } of rules) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      // nothing is cut off
      for (const text of [shortDescription?.text, fullDescription?.text, help?.text])
        expect(text).not.toMatch(/^$|characters more/);
      expect(fullDescription?.text.length).toBeLessThanOrEqual(1000);
      expect(helpUri).toMatch(/^https:\/\//);
    }
  });

  test("have a description that GitHub takes whole, however long the title", () => {
    const [rule] = ofChecks(rulesOf(sampleFinding("fail", { check: `x/${"y".repeat(2000)}` })));
    expect(rule?.shortDescription?.text).toMatch(/^x\/y{958}…$/);
    expect(rule?.fullDescription?.text.length).toBeLessThanOrEqual(1000);
  });

  test("of a check without words has its id for a title", () => {
    const [rule] = ofChecks(rulesOf(sampleFinding("fail", { check: "a/b" })));
    expect(rule).toMatchObject({ id: "a/b", shortDescription: { text: "a/b" }, fullDescription: { text: "a/b" } });
    expect(rule?.help).toEqual({
      text: "a/b\n\n§4.1, TR-03182-01-M, RFC 7208 §4.6.4",
      markdown: expect.stringMatching(/^a\/b\n\n§4\.1, /),
    });
    expect(rule).not.toHaveProperty("helpUri");
  });
});
