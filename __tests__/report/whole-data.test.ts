// Whole reports as data for other programs, and what is told elsewhere of them, compared with the files of `whole/`.
import { test } from "@jest/globals";
import { issueItems } from "../../src/compare/issue-items.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { buildAnnotations } from "../../src/report/annotations.ts";
import { issueHeadline, issueTitle, ownersOf, renderIssue, renderIssueChange } from "../../src/report/drift-issue.ts";
import { renderJson } from "../../src/report/json.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderOscal } from "../../src/report/oscal.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { bareReport, claimedReport, crowdedReport, openReport } from "../support/crowded-report.ts";
import { fullReport } from "../support/whole-reports.ts";
import { LINKS, collapsed, expectReport } from "../support/whole-texts.ts";

/** The lists of a JSON document, an item a line, below what it says beside them. */
function listsOf(name: string, value: unknown): string {
  if (typeof value !== "object" || value === null) return `${name}: ${JSON.stringify(value)}\n`;
  const of = Array.isArray(value) ? value.map((item): [string, unknown] => ["-", item]) : Object.entries(value);
  const isDeep = ([key, inner]: [string, unknown]): boolean =>
    DEEP.has(key) ||
    (key === "-" && typeof inner === "object" && inner !== null && ("findings" in inner || "results" in inner));
  const [deep, flat] = [of.filter(isDeep), of.filter((entry) => !isDeep(entry))];
  const lines = flat.map(([key, inner]) => `  ${key} ${JSON.stringify(inner)}\n`);
  return `${name}\n${lines.join("")}${deep.map(([key, inner]) => listsOf(`${name} ${key}`, inner)).join("")}`;
}
const DEEP = new Set([
  "assessment-results",
  "attestations",
  "domains",
  "faults",
  "findings",
  "observations",
  "requirements",
  "results",
  "risks",
  "runs",
  "warnings",
  "weakenedFailures",
]);

function asLists(json: string): string {
  const document = JSON.parse(json, (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value)) as unknown;
  return listsOf("document", document);
}
/** What other tests compare. */
const LEFT_OUT = new Set(["facts", "rules", "origins"]);

const IN_ENGLISH = { language: ENGLISH };

/** The issue that the findings of a report would open, and what its comments say. */
function issueTexts(report: Report): string {
  const items = [...issueItems(report, new Set(["dmarc/policy"])).values()];
  const options = { ...IN_ENGLISH, limit: 60_000, links: LINKS, owners: ownersOf(report), title: "acme" };
  const keys = items.map(({ key }) => key);
  const open = { items, unmeasured: keys.slice(0, 2), isWhole: true };
  const change = { added: items, gone: keys, isCounted: true, open: items.length, isWhole: true };
  return [
    `${issueTitle(open, ENGLISH)}\n`,
    `${issueHeadline(open, ENGLISH)}\n`,
    renderIssue(open, options),
    renderIssue({ ...open, isWhole: false }, options),
    renderIssueChange(change, options),
  ].join("\n");
}

const DATA = {
  annotations: (report: Report) => listsOf("annotations", buildAnnotations(report, ENGLISH)),
  groups: (report: Report) => groupsIn(renderJson(report, IN_ENGLISH)),
  issue: issueTexts,
  json: (report: Report) => asLists(renderJson(report, IN_ENGLISH)),
  oscal: (report: Report) => asLists(wholeText(renderOscal(report, IN_ENGLISH))),
  sarif: (report: Report) => asLists(wholeText(renderSarif(report, IN_ENGLISH))),
};

/** The number of the group of each finding, and its cause. */
function groupsIn(json: string): string {
  const { domains, weakenedFailures } = JSON.parse(json) as Record<string, { findings: Finding[] }[]>;
  const lines = domains?.flatMap(({ findings }) =>
    findings.map((one) => [one.key, one.status, one.change, Reflect.get(one, "group"), Reflect.get(one, "cause")]),
  );
  const weakened = weakenedFailures?.map((one) => [Reflect.get(one, "domain"), "weakened", Reflect.get(one, "group")]);
  return `${[...(lines ?? []), ...(weakened ?? [])].map((line) => line.join(" | ")).join("\n")}\n`;
}

test.each([
  ["annotations", 3],
  ["groups", 3],
  ["issue", 1],
  ["issue", 3],
  ["json", 1],
  ["oscal", 1],
  ["sarif", 1],
  ["sarif", 3],
] as const)("as %s, %i of everything", async (format, count) =>
  expectReport(`${count}.${format}`, DATA[format](await fullReport(count))),
);

const REPORTS = { bare: bareReport(), open: openReport(), crowd: crowdedReport(), claims: claimedReport() };

test.each([
  ["annotations", "bare"],
  ["annotations", "crowd"],
  ["groups", "bare"],
  ["groups", "crowd"],
  ["issue", "bare"],
  ["issue", "crowd"],
  ["json", "open"],
  ["oscal", "bare"],
  ["oscal", "open"],
  ["oscal", "crowd"],
  ["oscal", "claims"],
  ["json", "claims"],
  ["sarif", "bare"],
  ["sarif", "crowd"],
] as const)("as %s, of a report that is %s", (format, name) =>
  expectReport(`${name}.${format}`, collapsed(DATA[format](REPORTS[name]))),
);
