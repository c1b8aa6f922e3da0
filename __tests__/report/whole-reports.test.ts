// Whole reports, word by word: what a change of a renderer changes is seen in the files of `whole/`.
import { describe, expect, test } from "@jest/globals";
import { readFonts } from "../../src/files/fonts.ts";
import type { Report } from "../../src/run-report.ts";
import { renderHtml } from "../../src/report/html/html.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderPdf } from "../../src/report/pdf/pdf.ts";
import { readReport } from "../../src/report/read-report.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { renderCodeQuality, renderComment, renderJson, renderMarkdown, renderText } from "../support/in-english.ts";
import { readPdf } from "../support/pdf-text.ts";
import { eventfulHistory } from "../support/sample-history.ts";
import { sampleReport } from "../support/sample-report.ts";
import { domainOf, fullReport, healthyReport } from "../support/whole-reports.ts";
import { LINKS, expectReport, outlineOf } from "../support/whole-texts.ts";

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
    const { pages, bookmarks, bookmarkPages, elements } = readPdf(octets);
    const counts = [...new Set(elements)].map((type) => `${type} ${elements.filter((one) => one === type).length}`);
    return [
      ...pages.map((pieces) => pieces.join("\n")),
      bookmarks.map((title, i) => `${title} → ${bookmarkPages[i]}`).join("\n"),
      `${counts.toSorted().join(", ")}\n`,
    ].join("\n\n");
  },
};

describe.each(Object.entries(FORMATS))("as %s", (format, render) => {
  test("a healthy domain", async () => expectReport(`healthy.${format}`, await render(await healthyReport())));
  test.each([1, 3])("%i of everything", async (count) =>
    expectReport(`${count}.${format}`, await render(await fullReport(count))),
  );
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

test.each([1, 3])("of %i of everything, report.json has all that a comment says", async (count) => {
  const report = await fullReport(count);
  const read = await readReport(JSON.parse(renderJson(report)));
  if ("problem" in read) throw new Error(read.problem);
  for (const format of ["comment", "md", "text"] as const)
    expect(await FORMATS[format]?.(read.report)).toBe(await FORMATS[format]?.(report));
});
