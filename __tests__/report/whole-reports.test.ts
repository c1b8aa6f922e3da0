// Whole reports, word by word: what a change of a renderer changes is seen in the files of `whole/`.
import { describe, expect, test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import { toComparedRun } from "../../src/compare/compared-run.ts";
import { compareRuns } from "../../src/compare/run-changes.ts";
import { readFonts } from "../../src/files/fonts.ts";
import type { Report } from "../../src/run-report.ts";
import { renderAdvance as renderAdvanceText } from "../../src/report/advance.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { renderReceivedHtml } from "../../src/report/html/received-page.ts";
import { renderRunChangesHtml } from "../../src/report/html/run-changes.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderAdvance } from "../../src/report/markdown-advance.ts";
import { renderPdf } from "../../src/report/pdf/pdf.ts";
import { readReport } from "../../src/report/read-report.ts";
import { renderReceived } from "../../src/report/received-text.ts";
import { renderRunChangesMarkdown } from "../../src/report/run-changes-markdown.ts";
import { renderRunChangesText } from "../../src/report/run-changes-text.ts";
import type { ComparedRun } from "../../src/run-changes.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { elementsOf } from "../support/html-page.ts";
import { renderCodeQuality, renderComment, renderJson, renderMarkdown, renderText } from "../support/in-english.ts";
import { inWords } from "../support/in-words.ts";
import { readPdf } from "../support/pdf-text.ts";
import { checkOf } from "../support/sample-compared-run.ts";
import { eventfulHistory } from "../support/sample-history.ts";
import { sampleProposal } from "../support/sample-proposal.ts";
import { shownReports, viewOf } from "../support/shown-reports.ts";
import { fullReport, healthyReport } from "../support/whole-reports.ts";
import { expectWritten } from "../support/written.ts";

const LINKS = {
  files: "https://github.com/acme/mail/blob/c0ffee",
  run: "https://github.com/acme/mail/actions/runs/42",
};
/** Elements whose words are a line; what links to somewhere, and what is drawn. */
const LINES = new Set([
  "a",
  "dd",
  "desc",
  "details",
  "dt",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "li",
  "line",
  "option",
  "p",
  "pre",
  "rect",
  "summary",
  "td",
  "th",
  "title",
]);
const SHOWN = ["class", "data-marks", "height", "href", "open", "width", "x", "x1", "y"];

/** What a page says, an element a line, with the attributes that say something. */
function outlineOf(page: string): string {
  const elements = elementsOf(page).filter(({ tag }) => LINES.has(tag));
  const lines = elements.map(({ tag, attributes, words }) => {
    const own = SHOWN.flatMap((name) => (attributes[name] === undefined ? [] : [`${name}=${attributes[name]}`]));
    return [tag, ...own, ...(tag === "details" ? [] : [words])].join(" ").trimEnd();
  });
  return `${lines.join("\n")}\n`;
}

const FORMATS: Record<string, (report: Report) => string | Promise<string>> = {
  text: (report) => renderText(report, { hasColor: false }),
  color: (report) => renderText(report, { hasColor: true, width: 60 }),
  md: (report) => renderMarkdown(report, { limit: 1_000_000, title: "acme", links: LINKS }),
  comment: (report) => renderComment(report, { limit: 65_000, links: LINKS, isChanged: ({ line }) => line !== 2 }),
  codequality: renderCodeQuality,
  html: (report) =>
    outlineOf(wholeText(renderHtml(report, { language: ENGLISH, links: LINKS, history: eventfulHistory(40, 2) }))),
  pdf: async (report) => {
    const octets = await renderPdf(report, { language: ENGLISH, readFonts, history: eventfulHistory(40, 2) });
    return readPdf(octets)
      .pages.map((pieces) => pieces.join("\n"))
      .join("\n\n");
  },
};

function expectReport(name: string, text: string): void {
  expectWritten(new URL(`whole/${name}.txt`, import.meta.url), text);
}

describe.each(Object.entries(FORMATS))("as %s", (format, render) => {
  test("a healthy domain", async () => expectReport(`healthy.${format}`, await render(await healthyReport())));
  test.each([1, 3])("%i of everything", async (count) =>
    expectReport(`${count}.${format}`, await render(await fullReport(count))),
  );
});

test.each([1, 3])("of %i of everything, report.json has all that a comment says", async (count) => {
  const report = await fullReport(count);
  const read = await readReport(JSON.parse(renderJson(report)));
  if ("problem" in read) throw new Error(read.problem);
  for (const format of ["comment", "md", "text"] as const)
    expect(await FORMATS[format]?.(read.report)).toBe(await FORMATS[format]?.(report));
});

const TERMINAL = { language: ENGLISH, hasColor: false, width: 100, hasUnicode: true };

test.each([
  ["none", shownReports([])],
  ["one", shownReports([viewOf("example.org")])],
])("received reports of %s", (name, shown) => {
  expectReport(`received-${name}.html`, outlineOf(wholeText(renderReceivedHtml(shown, { language: ENGLISH }))));
  const texts = [{}, { isByDay: true }, { isDetailed: false, isOffline: false }];
  const asText = texts.map((over) => renderReceived({ ...shown, ...over }, TERMINAL));
  expectReport(`received-${name}.text`, asText.join("\n"));
});

test.each([
  [0, 1],
  [1, 3],
  [3, 0],
])("what changed from %i to %i of everything", async (from, to) => {
  const runOf = async (count: number): Promise<ComparedRun> =>
    toComparedRun(`run ${count}`, count === 0 ? await healthyReport() : await fullReport(count), null);
  const changes = compareRuns(await runOf(from), await runOf(to), checkOf);
  const name = `changes-${from}-${to}`;
  expectReport(`${name}.text`, renderRunChangesText(changes, TERMINAL));
  expectReport(`${name}.md`, renderRunChangesMarkdown(changes, { language: ENGLISH }));
  expectReport(`${name}.html`, outlineOf(wholeText(renderRunChangesHtml(changes, { language: ENGLISH }))));
});

test.each([0, 1, 3])("%i proposals of each kind", (count) => {
  const of = (over: Partial<Proposal>): Proposal[] =>
    Array.from({ length: count }, (_, i) => sampleProposal({ domain: `d${i}.example`, ...over }));
  const said = Array.from({ length: count }, (_, i) => inWords(`reason ${i}`));
  const back = of({ direction: "back", kind: "mta-sts", obstacles: said, watch: said });
  const unedited = of({ edits: [], served: [{ url: "https://mta-sts.d.example/x", lines: ["a", "b"] }] });
  const staying = of({ direction: "stay", obstacles: said, evidence: [], edits: [], records: [] });
  const added = of({ kind: "dkim", newFiles: [{ file: "dns/new.zone", text: "a\nb\n" }], edits: [], watch: [] });
  const included = [...back, ...added];
  const proposals = [...included, ...unedited, ...staying];
  expectReport(`advance-${count}.text`, renderAdvanceText({ proposals, limitations: said }, TERMINAL));
  const leftOut = unedited.flatMap((proposal, i) => {
    const reason = said[i];
    return reason === undefined ? [] : [{ proposal, reason }];
  });
  const steps = { included, leftOut, unedited, staying, limitations: said };
  const options = { limit: 60_000, language: ENGLISH, links: LINKS, title: "shop", note: "A note." };
  const places = (["pull-request", "summary"] as const).map((place) => renderAdvance(steps, { ...options, place }));
  expectReport(`advance-${count}.md`, places.join("\n"));
});
