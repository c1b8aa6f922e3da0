// Whole reports, word by word: what a change of a renderer changes is seen in the files of `whole/`.
import { describe, expect, test } from "@jest/globals";
import { readFonts } from "../../src/files/fonts.ts";
import type { HistoryView } from "../../src/history/history-view.ts";
import type { Report } from "../../src/run-report.ts";
import { renderCodeQuality } from "../../src/report/code-quality.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { renderJson } from "../../src/report/json.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderComment } from "../../src/report/markdown-comment.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderPdf } from "../../src/report/pdf/pdf.ts";
import { readReport } from "../../src/report/read-report.ts";
import { renderTextParts } from "../../src/report/text.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { bareReport, claimedReport, crowdedReport, openReport } from "../support/crowded-report.ts";
import { readPdf } from "../support/pdf-text.ts";
import { crowdedHistory, eventfulHistory, sampleHistory, variedHistory } from "../support/sample-history.ts";
import { sampleDomain, sampleReport } from "../support/sample-report.ts";
import { domainOf, fullReport, healthyReport } from "../support/whole-reports.ts";
import { LINKS, collapsed, expectReport, outlineOf } from "../support/whole-texts.ts";

const IN_ENGLISH = { language: ENGLISH, links: LINKS };

const FORMATS: Record<string, (report: Report, history?: HistoryView) => string | Promise<string>> = {
  text: (report) => wholeText(renderTextParts(report, { ...IN_ENGLISH, hasColor: false })),
  color: (report) =>
    wholeText(renderTextParts(report, { ...IN_ENGLISH, hasColor: true, hasUnicode: false, width: 60 })),
  md: (report) => renderMarkdown(report, { ...IN_ENGLISH, limit: 1_000_000, title: "acme" }),
  comment: (report) => renderComment(report, { ...IN_ENGLISH, limit: 65_000, isChanged: ({ line }) => line !== 2 }),
  codequality: (report) => renderCodeQuality(report, IN_ENGLISH),
  html: (report, history = eventfulHistory(40, 2)) =>
    outlineOf(wholeText(renderHtml(report, { ...IN_ENGLISH, history }))),
  pdf: async (report, history = eventfulHistory(40, 2)) => {
    const octets = await renderPdf(report, { language: ENGLISH, readFonts, history });
    const { pages, places, bookmarks, bookmarkPages, elements, links } = readPdf(octets);
    const counts = [...new Set(elements)].map((type) => `${type} ${elements.filter((one) => one === type).length}`);
    const ofPages = pages.length < 12 ? places : pages.length < 50 ? pages : [pages.flatMap(withoutEnd)];
    return [
      ...ofPages.map((pieces) => pieces.join("\n")),
      bookmarks.map((title, i) => `${title} → ${bookmarkPages[i]}`).join("\n"),
      links.join("\n"),
      `${counts.toSorted().join(", ")}\n`,
    ].join("\n\n");
  },
};

/** The last lines of each page say what the document is, and which page of it this is. */
const withoutEnd = (pieces: readonly string[], page: number): readonly string[] =>
  page === 0 ? pieces : pieces.slice(0, -4);

describe.each(Object.entries(FORMATS))("as %s", (format, render) => {
  test("a healthy domain", async () => expectReport(`healthy.${format}`, await render(await healthyReport())));
  test.each([1, 3])("%i of everything", async (count) =>
    expectReport(`${count}.${format}`, await render(await fullReport(count))),
  );
  test.each([
    ["bare", bareReport, variedHistory()],
    ["open", openReport, sampleHistory([{ at: "2026-11-20T06:00:00.000Z" }])],
    ["crowd", crowdedReport, crowdedHistory()],
    ["claims", claimedReport, sampleHistory([])],
    ["empty", () => sampleReport([sampleDomain("empty.example", [])]), sampleHistory([])],
  ] as const)("a report that is %s", async (name, reportOf, history) =>
    expectReport(`${name}.${format}`, collapsed(await render(reportOf(), history))),
  );
});

test("as much of 3 of everything as there is room for", async () => {
  const report = await fullReport(3);
  const options = { ...IN_ENGLISH, title: "acme" };
  const texts = [
    ...[1024, 1300, 2000, 4000, 8000, 16_000].map((limit) => renderMarkdown(report, { ...options, limit })),
    ...[500, 2500, 4000, 8000].map((limit) => renderComment(report, { ...options, limit, isChanged: () => true })),
  ];
  expectReport("3.short", texts.join("\n====\n\n"));
});

test("what was seen of the names, servers and records of some worlds", async () => {
  const worlds = [
    "healthy",
    "dane-match-both-key-types",
    "dane-match-one-address",
    "dane-match-wrong-key",
    "dane-silent",
    "dmarc-at-apex",
    "dmarc-inherited",
    "dmarc-missing",
    "dmarc-silent",
    "dmarc-two-records",
    "mx-missing",
    "mx-sender-null",
    "smtp-many-addresses",
    "smtp-not-offered",
    "smtp-old-versions-only",
    "smtp-refused",
    "smtp-untrusted",
    "spf-include-loop",
    "spf-macro-hosted",
    "spf-redirect",
    "spf-target-silent",
  ];
  const domains = await Promise.all(worlds.map((name) => domainOf(`${name}.example`, name, [])));
  const page = wholeText(renderHtml(sampleReport(domains), { language: ENGLISH }));
  const outline = outlineOf(page);
  const [healthy = "", ...others] = outline
    .slice(outline.indexOf("h3"), outline.indexOf("h2 Requirements"))
    .split(/^(?=h3 )/m);
  const known = new Set(healthy.split("\n"));
  // of the others, what the healthy one has not
  const told = others.map((text) => text.split("\n").filter((line) => !known.has(line)));
  expectReport("worlds.html", [healthy, ...told.map((lines) => `${lines.join("\n")}\n`)].join("\n"));
});

test.each([
  ["1 of everything", () => fullReport(1)],
  ["3 of everything", () => fullReport(3)],
  ["findings alone", bareReport],
  ["open checks", openReport],
  ["more than is listed", crowdedReport],
])("of %s, report.json has all that a comment says", async (_name, reportOf) => {
  const report = await reportOf();
  const read = await readReport(JSON.parse(renderJson(report, IN_ENGLISH)));
  if ("problem" in read) throw new Error(read.problem);
  for (const format of ["comment", "md", "text"] as const)
    expect(await FORMATS[format]?.(read.report)).toBe(await FORMATS[format]?.(report));
});
