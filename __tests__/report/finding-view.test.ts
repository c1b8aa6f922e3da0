import { expect, test } from "@jest/globals";
import { subjectLabel, viewFinding } from "../../src/report/finding-view.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { sampleFinding } from "../support/sample-report.ts";

test.each([
  ["example.de", "example.de"],
  ["s1._domainkey.example.de", "s1._domainkey.example.de"],
  ["mx1.provider.example", "mx1.provider.example (example.de)"],
  ["mx1.notexample.de", "mx1.notexample.de (example.de)"],
])("the label of the subject %s of example.de names the domain unless the subject does", (subject, label) => {
  expect(subjectLabel("example.de", subject)).toBe(label);
});

test("the references of a finding are its section, requirements, test cases and standards", () => {
  const finding = sampleFinding("fail", { tests: ["TR-03182-P A-01"] });
  const view = viewFinding({ first: { domain: "example.de", finding }, others: [] }, ENGLISH);
  expect(view.references).toBe("§4.1, TR-03182-01-M, TR-03182-P A-01, RFC 7208 §4.6.4");
});
