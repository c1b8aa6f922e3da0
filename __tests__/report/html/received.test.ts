// Received reports on pages: in the report of a run, and as a page of their own.
import { describe, expect, test } from "@jest/globals";
import { assert, property, record } from "fast-check";
import type { DomainEvidence } from "../../../src/received-reports/evidence.ts";
import { renderHtml, renderHtmlFiles } from "../../../src/report/html/html.ts";
import { renderReceivedHtml } from "../../../src/report/html/received-page.ts";
import { ENGLISH, GERMAN } from "../../../src/report/language.ts";
import { wholeText } from "../../../src/text/chunks.ts";
import { report } from "../../received-reports/sample-evidence.ts";
import { row } from "../../senders/rows.ts";
import { expectHarmless, scriptsOf } from "../../support/harmless-page.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { elementsNamed } from "../../support/html-page.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../../support/sample-report.ts";
import { shownReports, viewOf } from "../../support/shown-reports.ts";

const NOTHING: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
const SMALL = { ...NOTHING, dmarc: { reports: [report("A", "2026-11-20")], rows: [row({})] } };
const pageOf = (shown = shownReports(), language = ENGLISH): string =>
  wholeText(renderReceivedHtml(shown, { language }));
const wordsOf = (page: string): string => (elementsNamed(page, "main")[0]?.words ?? "").replaceAll(/\s+/g, " ");
const domains = (count: number) =>
  sampleReport(Array.from({ length: count }, (_, i) => sampleDomain(`d${i}.example`, [sampleFinding("pass")])));
const received = {
  viewOf: (domain: string) => (domain.startsWith("d1") ? viewOf(domain) : null),
  isOffline: true,
};

describe("a page of received reports", () => {
  test("says who sends, what passes and what failed", () => {
    const words = wordsOf(pageOf());
    for (const part of [
      "DMARC: 90 reports (Outlook.com 30, Yahoo 30, google.com 30) 4,865 messages, 88.4 % passed",
      "Messages by day, at most 232; the lower part failed, at most 30",
      "203.0.113.0/24 unknown new since the last run of 2026-11-28 2026-11-26 to 2026-11-29; 1 address: 203.0.113.200; quarantine 20; local_policy 20",
      "the certificate had expired (certificate-expired) at mx.example.org 12 2026-11-20 to 2026-11-21",
      "reports/a.xml: it is broken",
      "3 more problems of files",
    ])
      expect(words).toContain(part);
  });

  test("is German", () => {
    const words = wordsOf(pageOf(shownReports(), GERMAN));
    expect(words).toContain("4.865 Mails, 88,4 % bestanden");
    expect(words).toContain("Mails nach Tagen, höchstens 232; unterer Teil gescheitert, höchstens 30");
    expect(words).toContain("unbekannt neu seit dem letzten Lauf vom 2026-11-28");
  });

  test("draws a bar for each day, of what failed and what did not", () => {
    const titles = elementsNamed(pageOf(), "title").map(({ text }) => text);
    expect(titles).toContain("2026-11-20: 202, 20 failed");
    expect(titles.filter((text) => /^2026-11-20: \d+, 6 failed$/.test(text))).toHaveLength(2); // TLS of two domains
  });

  test("names how many domains no report is about, and has no table of one", () => {
    const page = pageOf(shownReports([viewOf("a.example"), viewOf("b.example", NOTHING)]));
    expect(wordsOf(page)).toContain("No report is about 1 other domain.");
    expect(elementsNamed(page, "section").map(({ attributes }) => attributes["id"])).not.toContain("domains");
    expect(wordsOf(pageOf(shownReports([viewOf("b.example", NOTHING)])))).toContain("No report is about 1 domain.");
  });

  test("says what it leaves out", () => {
    const rows = Array.from({ length: 60 }, (_, i) => row({ ip: `10.0.${i}.1`, count: 200 - i }));
    const failures = Array.from({ length: 25 }, (_, i) => ({ type: `type-${i}`, host: null, count: 1 }));
    const day = { day: "2026-11-20", organisation: "A", policy: "sts" as const, successful: 0, failed: 25, failures };
    const reports = [report("A", "2026-11-20")];
    const view = viewOf("a.example", { dmarc: { reports, rows }, tlsRpt: { reports, rows: [day] } });
    const words = wordsOf(pageOf(shownReports([view])));
    expect(words).toContain("10 more senders with 1,455 messages");
    expect(words).toContain("5 more kinds of failure");
    const many = Array.from({ length: 301 }, (_, i) => viewOf(`d${i}.example`, SMALL));
    const page = pageOf(shownReports(many));
    expect(page.match(/<h3>/g)).toHaveLength(300);
    expect(page.match(/<p>\d+ more<\/p>/g)).toEqual(["<p>201 more</p>", "<p>1 more</p>"]);
  });

  test("has nothing from outside that is more than text", () => {
    const own = scriptsOf(pageOf());
    const anyTexts = record({ name: hostileText, organisation: hostileText, other: hostileText });
    assert(
      property(anyTexts, ({ name, organisation, other }) => {
        const reports = [report(organisation, "2026-11-20")];
        const dkim = [{ domain: other, selector: other, result: "pass" }];
        const dmarc = { reports, rows: [row({ dkim, overrides: [other], isDkimAligned: true, from: name })] };
        const failures = [{ type: other, host: other, count: 1 }];
        const day = { day: "2026-11-20", organisation, policy: "sts" as const, successful: 1, failed: 1, failures };
        const page = pageOf(
          shownReports([viewOf(name, { dmarc, tlsRpt: { reports, rows: [day] } }), viewOf("b.example", SMALL)]),
        );
        expectHarmless(page);
        expect(scriptsOf(page)).toEqual(own);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the report of a run", () => {
  test("has a table of the domains that reports are about, and a part of each", () => {
    const page = wholeText(renderHtml(domains(3), { language: ENGLISH, received }));
    const section = elementsNamed(page, "section").find(({ attributes }) => attributes["id"] === "received");
    expect(section?.words.replaceAll(/\s+/g, " ")).toMatch(/ d1\.example 4,865 88\.4 % 1 2,002 12 *$/);
    expect(elementsNamed(page, "h4").filter(({ text }) => text === "Received reports")).toHaveLength(1);
    expectHarmless(page);
  });

  test("has neither without reports", () => {
    for (const none of [null, { ...received, viewOf: () => null }]) {
      const page = wholeText(renderHtml(domains(3), { language: ENGLISH, received: none }));
      expect(page).not.toContain("Received reports");
    }
  });

  test("has them on the pages of more domains too, with those first that failures and new senders are about", () => {
    const quiet = viewOf("d1.example", SMALL);
    const one = { ...received, viewOf: (name: string) => (name === "d7.example" ? viewOf(name) : quiet) };
    const [index, ...pages] = [...renderHtmlFiles(domains(301), { language: ENGLISH, received: one })];
    const text = wholeText(index?.text ?? "");
    const section = text.slice(text.indexOf('<section id="received">'), text.indexOf('<section id="requirements">'));
    expect(section).toMatch(/^[^]+?<tbody>\s*<tr>\s*<td data-head="Domain"><a href="domains\/d7\.example\.html">/);
    expect(section.match(/<a href/g)).toHaveLength(100);
    expect(section).toContain("<p>201 more</p>");
    expect(wholeText(pages[7]?.text ?? "")).toContain("4,865 messages, 88.4 % passed");
  });
});
