import { expect, test } from "@jest/globals";
import { subjectLabel } from "../../src/report/finding-view.ts";

test.each([
  ["example.de", "example.de"],
  ["s1._domainkey.example.de", "s1._domainkey.example.de"],
  ["mx1.provider.example", "mx1.provider.example (example.de)"],
  ["mx1.notexample.de", "mx1.notexample.de (example.de)"],
])("the label of the subject %s of example.de names the domain unless the subject does", (subject, label) => {
  expect(subjectLabel("example.de", subject)).toBe(label);
});
