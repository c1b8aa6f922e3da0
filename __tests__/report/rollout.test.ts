// What must come before a change, in each format of a report.
import { expect, test } from "@jest/globals";
import type { Prerequisite, Report } from "../../src/run-report.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { sentence } from "../support/in-words.ts";
import { renderJson, renderMarkdown, renderText, sayAll } from "../support/in-english.ts";

const HOST: Prerequisite = {
  domain: "example.de",
  subject: "mx1.example.de",
  message: sentence("no TLSA record stays"),
  doFirst: sentence("Keep the old ones."),
  location: { file: "x.zone", line: 7, column: 1 },
};
const DOMAIN: Prerequisite = { ...HOST, subject: "example.de", message: sentence("the record goes") };
const FOREIGN: Prerequisite = { ...HOST, subject: "mx.example.net" };
const report = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], {
  rollout: [HOST, DOMAIN, FOREIGN],
});

test("text says what happens, and what comes first", () => {
  const text = renderText(report, { hasColor: false });
  expect(text).toContain(
    "▲ order: mx1.example.de: no TLSA record stays\n    first Keep the old ones.\n\n▲ order: example.de: the record goes\n    first Keep the old ones.\n\n",
  );
});

test("Markdown shows them unfolded: who merges must see them", () => {
  const markdown = renderMarkdown(report, { limit: 65_536 });
  expect(markdown).toContain(
    "\n\n#### Rollout order\n\n- `mx1.example.de`: no TLSA record stays. **First:** Keep the old ones.\n- `example.de`: the record goes. **First:** Keep the old ones.\n",
  );
});

test("the domain is named where the subject does not say whose it is", () => {
  expect(renderText(report, { hasColor: false })).toContain("▲ order: mx.example.net (example.de): no TLSA");
  expect(renderMarkdown(report, { limit: 65_536 })).toContain("- `mx.example.net (example.de)`: no TLSA");
});

test("JSON has them as they are", () => {
  expect((JSON.parse(renderJson(report)) as Report).rollout).toEqual(sayAll([HOST, DOMAIN, FOREIGN]));
});

test("a report without any says nothing of an order", () => {
  const none = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])]);
  expect(renderText(none, { hasColor: false })).not.toContain("order");
  expect(renderMarkdown(none, { limit: 65_536 })).not.toContain("order");
});
