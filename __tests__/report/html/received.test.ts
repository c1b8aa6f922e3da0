// Received reports on pages: in the report of a run, and as a page of their own.
import { describe, expect, test } from "@jest/globals";
import { assert, property, record } from "fast-check";
import type { DomainEvidence } from "../../../src/received-reports/evidence.ts";
import { renderHtml, renderHtmlFiles } from "../../../src/report/html/html.ts";
import { renderReceivedHtml } from "../../../src/report/html/received-page.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { ENGLISH } from "../../../src/report/language.ts";
import { addDays } from "../../../src/moment.ts";
import { wholeText } from "../../../src/text/chunks.ts";
import { report } from "../../received-reports/sample-evidence.ts";
import type { DmarcRow } from "../../../src/standards/dmarc/received.ts";
import { row, signed, SPF_PASS } from "../../senders/rows.ts";
import { expectHarmless, scriptsOf } from "../../support/harmless-page.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { elementsNamed } from "../../support/html-page.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../../support/sample-report.ts";
import { shownReports, viewOf } from "../../support/shown-reports.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const NOTHING: DomainEvidence = { dmarc: { reports: [], rows: [] }, tlsRpt: { reports: [], rows: [] } };
const SMALL = { ...NOTHING, dmarc: { reports: [report("A", "2026-11-20")], rows: [row({})] } };
const pageOf = (shown = shownReports(), language = ENGLISH): string =>
  wholeText(renderReceivedHtml(shown, { language }));
const wordsOf = (page: string): string => (elementsNamed(page, "main")[0]?.words ?? "").replaceAll(/\s+/g, " ");
const domains = (count: number) =>
  sampleReport(Array.from({ length: count }, (_, i) => sampleDomain(`d${i}.example`, [sampleFinding("pass")])));
const received = {
  viewOf: (domain: string) => (domain.startsWith("d1") ? viewOf(domain) : null),
  domainCount: 1,
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

  describe("has the days of a sender in a part that opens:", () => {
    const daysOf = (page: string): string[] =>
      elementsNamed(page, "details").flatMap(({ words }) => (/^(?:By day|Nach Tagen) \(/.test(words) ? [words] : []));
    const DAYS = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"] as const;
    const changing = (part: Partial<DmarcRow>): DmarcRow[] => [
      row({ ...part, day: DAYS[0], spf: SPF_PASS, ...signed("s1"), count: 1250 }),
      row({ ...part, day: DAYS[1], ...signed("s1"), count: 10 }),
      row({ ...part, day: DAYS[2], ...signed("s1"), overrides: ["forwarded", "<b>"], count: 3 }),
      row({ ...part, day: DAYS[3], ...signed("s1"), isDkimAligned: false, disposition: "quarantine", count: 4 }),
    ];
    const evidenceOf = (rows: DmarcRow[]): DomainEvidence => ({
      ...NOTHING,
      dmarc: { reports: [report("A", "2026-11-20")], rows },
    });
    const pageOfRows = (rows: DmarcRow[], language = ENGLISH): string =>
      pageOf(shownReports([viewOf("a.example", evidenceOf(rows))]), language);

    test("what passed by what, what receivers did and why", () => {
      expect(daysOf(pageOfRows(changing({})))).toEqual([
        "By day (4 days) Day Messages Passed SPF DKIM Action Reason " +
          "2026-11-19 1,250 100 % 100 % 100 % 2026-11-20 10 100 % 0 % 100 % " +
          "2026-11-21 3 100 % 0 % 100 % <b> 3; forwarded 3 2026-11-22 4 0 % 0 % 0 % quarantine 4",
      ]);
    });
    test("in German", () => {
      expect(daysOf(pageOfRows(changing({}), GERMAN))).toEqual([
        expect.stringMatching(
          /^Nach Tagen \(4 Tage\) Tag Mails Bestanden SPF DKIM Maßnahme Grund 2026-11-19 1\.250 100 %/,
        ),
      ]);
    });
    test("without what receivers did where they did as the policy asks", () => {
      const rows = changing({}).slice(0, 2);
      expect(daysOf(pageOfRows(rows))).toEqual([expect.stringContaining(" SPF DKIM 2026-11-19 1,250 ")]);
    });
    test("of a single day, the sender itself says it all", () => {
      expect(daysOf(pageOfRows(changing({}).slice(0, 1)))).toEqual([]);
    });
    const MONTH = Array.from({ length: 30 }, (_, i) => addDays("2026-10-31", i));
    test("of ten senders for a month, those first of which most failed, and says how much is left out", () => {
      const failing = Array.from({ length: 10 }, (_, i) =>
        MONTH.map((day) => row({ day, ip: `10.0.${i}.1`, count: 1 })),
      );
      const passing = MONTH.map((day) => row({ day, spf: SPF_PASS, count: 50 }));
      const page = pageOfRows([...passing, ...failing.flat()]);
      const cells = elementsNamed(page, "td").flatMap(({ words }) => (words.includes("1 address") ? [words] : []));
      expect(cells.filter((words) => !words.includes("By day (30 days)"))).toEqual([
        "example.org authorised 2026-10-31 to 2026-11-29; 1 address: 198.51.100.7",
      ]);
      expect(cells).toHaveLength(11);
      expect(wordsOf(page)).toContain(
        "Left out here: 30 days of individual senders. See mail-policy reports show a.example --format json.",
      );
      expect(wordsOf(pageOfRows([...passing, ...failing.flat()], GERMAN))).toContain(
        "Hier nicht aufgeführt: 30 Tage einzelner Absender. Siehe mail-policy reports show a.example --format json.",
      );
      expect(wordsOf(pageOfRows(failing.flat()))).not.toContain("Left out here");
    });
    test("of which there is room for one alone", () => {
      const rows = [...Array(10).keys()].flatMap((i) =>
        MONTH.slice(i === 0 ? 1 : 0).map((day) => row({ day, ip: `10.0.${i}.1` })),
      );
      const quiet = MONTH.map((day) => row({ day, spf: SPF_PASS }));
      expect(pageOfRows([...rows, ...quiet])).toContain("By day (the last of 30 days)");
      expect(pageOfRows([...rows, ...quiet], GERMAN)).toContain("Nach Tagen (der letzte von 30 Tagen)");
    });
    test("and counts thousands that are left out", () => {
      const rows = [...Array(50).keys()].flatMap((i) => MONTH.map((day) => row({ day, ip: `10.0.${i}.1` })));
      expect(pageOfRows(rows)).toContain("Left out here: 1,200 days of individual senders.");
      expect(pageOfRows(rows, GERMAN)).toContain("Hier nicht aufgeführt: 1.200 Tage einzelner Absender.");
    });
    /** The heads of those parts, as they stand in a page of many. */
    const headsOf = (page: string): string[] => page.match(/By day \([^)]*\)/g) ?? [];
    const EVERY_DAY = evidenceOf(MONTH.map((day) => row({ day })));

    test("of fewer days where the page has more domains: the last ones", () => {
      const page = pageOf(shownReports(Array.from({ length: 300 }, (_, i) => viewOf(`d${i}.example`, EVERY_DAY))));
      expect(headsOf(page)).toEqual(Array(300).fill("By day (the last 20 of 30 days)"));
      expect(page.match(/<th scope="row">[^<]*/g)?.slice(0, 20)).toEqual(
        MONTH.slice(10).map((day) => `<th scope="row">${day}`),
      );
      expect(page).toContain(
        "Left out here: 10 days of individual senders. See <code>mail-policy reports show d7.example --format json</code>.",
      );
    });
    test("in the report of a run too, with a month for each domain that has a page of its own", () => {
      const views = { viewOf: (domain: string) => viewOf(domain, EVERY_DAY), domainCount: 301, isOffline: true };
      const pages = (count: number): string[][] =>
        [...renderHtmlFiles(domains(count), { language: ENGLISH, received: views })].map(({ text }) =>
          headsOf(wholeText(text)),
        );
      expect(pages(300)).toEqual([Array(300).fill("By day (the last 20 of 30 days)")]);
      const [index, ...others] = pages(301);
      expect(index).toEqual([]);
      expect(others).toHaveLength(301);
      expect(others.flat()).toEqual(Array(301).fill("By day (30 days)"));
    });
    test("of all the days that fit where reports are about few of the domains", () => {
      const one = (domain: string) => (domain === "d7.example" ? viewOf(domain, EVERY_DAY) : null);
      const page = renderHtml(domains(300), {
        language: ENGLISH,
        received: { viewOf: one, domainCount: 1, isOffline: true },
      });
      expect(headsOf(wholeText(page))).toEqual(["By day (30 days)"]);
    });
  });

  test("names how many domains no report is about, and has no table of one", () => {
    const page = pageOf(shownReports([viewOf("a.example"), viewOf("b.example", NOTHING)]));
    expect(wordsOf(page)).toContain("No report is about 1 other domain.");
    expect(elementsNamed(page, "section").map(({ attributes }) => attributes["id"])).not.toContain("domains");
    expect(wordsOf(pageOf(shownReports([viewOf("b.example", NOTHING)])))).toContain("No report is about 1 domain.");
  });

  test("is open at its domains where there are few, and else at the first", () => {
    const open = (count: number): boolean[] =>
      elementsNamed(
        pageOf(shownReports(Array.from({ length: count }, (_, i) => viewOf(`d${i}.example`, SMALL)))),
        "details",
      )
        .filter(({ words }) => /^d\d\.example/.test(words))
        .map(({ attributes }) => "open" in attributes);
    expect(open(3)).toEqual([true, true, true]);
    expect(open(4)).toEqual([true, false, false, false]);
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
        const one = row({ dkim, overrides: [other], isDkimAligned: true, from: name });
        const dmarc = { reports, rows: [one, { ...one, day: "2026-11-21" }] };
        const failures = [{ type: other, host: other, count: 1 }];
        const day = { day: "2026-11-20", organisation, policy: "sts" as const, successful: 1, failed: 1, failures };
        const page = pageOf(
          shownReports([viewOf(name, { dmarc, tlsRpt: { reports, rows: [day] } }), viewOf("b.example", SMALL)]),
        );
        expectHarmless(page);
        expect(scriptsOf(page)).toEqual(own);
      }),
      { numRuns: propertyRuns(40) },
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
