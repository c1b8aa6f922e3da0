import { expect, test } from "@jest/globals";
import type { Status } from "../../src/model.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { renderJson } from "../../src/report/json.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderText } from "../../src/report/text.ts";
import { sampleDomain, sampleFinding, sampleReport, sampleWords } from "../support/sample-report.ts";

const STATUSES: Status[] = ["fail", "warn", "unknown", "waived", "info", "pass", "not-applicable"];
const WAIVER = { reason: "later", owner: null, expires: "2027-03-31" };

/** 1,000 domains of 10 findings each. */
const large = sampleReport(
  Array.from({ length: 1000 }, (_, d) => {
    const name = `d${d}.example`;
    const findings = Array.from({ length: 10 }, (_unused, f) => {
      const status = STATUSES[(d + f) % STATUSES.length] ?? "fail";
      return sampleFinding(status, { check: `spf/check-${f}`, subject: name, waiver: status === "waived" ? WAIVER : null });
    });
    return sampleDomain(name, findings);
  }),
);

test.each<[string, () => unknown]>([
  ["text", () => renderText(large, { color: true, describe: sampleWords })],
  ["Markdown", () => renderMarkdown(large, { limit: 1_000_000, describe: sampleWords })],
  ["JSON", () => renderJson(large)],
  ["annotations", () => annotationsOf(large)],
])("10,000 findings become %s in less than a second", (_format, render) => {
  const start = performance.now();
  expect(render()).toEqual(expect.anything());
  expect(performance.now() - start).toBeLessThan(1000);
});
