// The report as PDF: what it says, how it is tagged, and that nothing from outside does more than stand there.
import { describe, expect, test } from "@jest/globals";
import { asyncProperty, assert } from "fast-check";
import { readFonts } from "../../../src/files/fonts.ts";
import type { HistoryView } from "../../../src/history/history-view.ts";
import type { Report } from "../../../src/run-report.ts";
import type { Language } from "../../../src/report/language.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { ENGLISH } from "../../../src/report/language.ts";
import { domains } from "../../../src/report/pdf/domains.ts";
import { renderPdf } from "../../../src/report/pdf/pdf.ts";
import { Sheet } from "../../../src/report/pdf/sheet.ts";
import { Typeface } from "../../../src/report/pdf/typeface.ts";
import { hostileText } from "../../support/hostile-text.ts";
import { sentence } from "../../support/in-words.ts";
import type { PdfFile } from "../../support/pdf-text.ts";
import { readPdf } from "../../support/pdf-text.ts";
import { sampleRun } from "../../support/sample-history.ts";
import {
  reportWithText,
  sampleAttestation,
  sampleDomain,
  sampleFinding,
  sampleReport,
} from "../../support/sample-report.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const LANGUAGES = [ENGLISH, GERMAN];
const FIX = {
  text: sentence("Merge the includes"),
  records: [{ name: "example.de.", type: "TXT", data: '"v=spf1 mx -all"' }],
};
const WAIVER = { reason: "Waits for the new relay", owner: "Postmaster", expires: "2027-01-31" };

const findingsOf = (name: string): ReturnType<typeof sampleFinding>[] => [
  sampleFinding("fail", { subject: name, fix: FIX }),
  sampleFinding("warn", { subject: name, check: "dmarc/rua", section: "§4.3", message: sentence("no `rua`") }),
  sampleFinding("unknown", { subject: name, check: "dane/present", section: "§3.4", message: sentence("no answer") }),
  sampleFinding("pass", { subject: name, check: "mta-sts/record", section: "§3.3" }),
  sampleFinding("waived", { subject: name, check: "dkim/testing", section: "§4.2", waiver: WAIVER }),
];
const many = (count: number, over: Partial<Report> = {}): Report =>
  sampleReport(
    Array.from({ length: count }, (_, i) => sampleDomain(`d${i}.example`, findingsOf(`d${i}.example`))),
    { attestations: [sampleAttestation({ domains: ["d0.example"] })], ...over },
  );

async function pdfOf(report: Report, language: Language = ENGLISH, history?: HistoryView): Promise<PdfFile> {
  return readPdf(await renderPdf(report, { language, readFonts, history: history ?? null }));
}
const textOf = (pages: readonly (readonly string[])[]): string => pages.flat().join(" ").replaceAll(/\s+/g, " ");

describe("a report as PDF", () => {
  test("is the same for the same run, octet by octet", async () => {
    const first = await renderPdf(many(2), { language: GERMAN, readFonts });
    expect(Buffer.compare(first, await renderPdf(many(2), { language: GERMAN, readFonts }))).toBe(0);
  });

  test("says once what is for information of many, and of whom", async () => {
    const about = (subject: string, text: string) =>
      sampleDomain(subject, [
        sampleFinding("info", { check: "dmarc/alignment", subject, key: subject, message: sentence(text) }),
      ]);
    const report = sampleReport([about("a.de", "relaxed"), about("b.de", "relaxed"), about("c.de", "strict")]);
    const text = textOf((await pdfOf(report)).pages);
    expect(text).toContain("3 for information");
    expect(text).toContain("dmarc/alignment a.de, b.de : relaxed ");
    expect(text).toContain("dmarc/alignment c.de : strict ");
  });

  test("lists a thousand domains, the worst first, and counts the others", async () => {
    const of = (status: "fail" | "pass", count: number, name: string) =>
      Array.from({ length: count }, (_, i) => sampleDomain(`${name}${i}.example`, [sampleFinding(status)]));
    const sheet = new Sheet(new Typeface(readFonts()), { title: "", lang: "en", producer: "", at: many(0).at });
    domains(sampleReport([...of("pass", 3, "p"), ...of("fail", 1001, "f")]), { sheet, language: ENGLISH });
    const text = textOf(readPdf(await sheet.finish()).pages);
    expect(text).toContain(ENGLISH.words.pdf.moreDomains(1, 3));
    expect(text).toContain("f999.example");
    expect(text).not.toMatch(/f1000\.example|p0\.example/);
  });

  test.each(LANGUAGES)("says what it is, and in which language ($tag)", async (language) => {
    const { objects } = await pdfOf(many(1), language);
    const all = [...objects.values()].join("\n");
    expect(all).toContain(`/Lang (${language.tag})`);
    expect(all).toContain("/Marked true");
    expect(all).toContain("/DisplayDocTitle true");
    expect(all.match(/\(D:\d+Z\)/g)).toEqual(["(D:20261123120000Z)", "(D:20261123120000Z)"]);
  });

  test.each(LANGUAGES)("has a bookmark for each part, and the parts in its contents ($tag)", async (language) => {
    const { bookmarks, pages } = await pdfOf(many(1), language);
    const { pdf, html } = language.words;
    const parts = [pdf.summary, pdf.requirements, pdf.findings, pdf.domains, pdf.unseen, pdf.exceptions, pdf.glossary];
    expect(bookmarks).toEqual(expect.arrayContaining([...parts, html.waivers, html.attestations]));
    expect(textOf(pages.slice(0, 2))).toContain(`${pdf.contents} ${pdf.summary} `);
    expect(pages[1]).toContain(pdf.page(2, pages.length));
  });

  test.each([6, 17, 31, 32])(
    "has each bookmark lead to a heading that text follows on its page, beside %d faults too",
    async (count) => {
      const fault = {
        location: { file: "dns/example.de.zone", line: 8, column: 1 },
        message: sentence("a dot is missing"),
      };
      const faults = Array.from({ length: count }, () => fault);
      const report = many(1, { faults, warnings: [{ ...fault, suggestion: null }] });
      const { bookmarks, bookmarkPages, pages } = await pdfOf(report);
      const missing = bookmarks.filter((title, i) => !pages[bookmarkPages[i] ?? 0]?.join(" ").includes(title));
      const last = bookmarks.filter((title, i) => pages[bookmarkPages[i] ?? 0]?.at(-5) === title);
      expect([...missing, ...last]).toEqual([]);
    },
  );

  test("is tagged: headings, paragraphs, lists, tables with their heads, code", async () => {
    const { elements } = await pdfOf(many(3));
    for (const type of [
      "Document",
      "Sect",
      "H1",
      "H2",
      "H3",
      "P",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "Table",
      "TR",
      "TH",
      "TD",
      "Code",
      "TOC",
      "TOCI",
      "Link",
    ])
      expect(elements).toContain(type);
    expect(elements.filter((type) => type === "Document")).toHaveLength(1);
  });

  test("has each text in an element or marked as decoration, never one within the other", async () => {
    const { marks } = await pdfOf(many(3));
    for (const page of marks) expect(page).toMatch(/^(?:\(\))+$/);
  });

  test.each(LANGUAGES)(
    "says what was found, fixes, waivers and statements with their dates ($tag)",
    async (language) => {
      const { pages } = await pdfOf(many(1), language);
      const text = textOf(pages);
      for (const part of [
        "d0.example",
        "tr-03108",
        "0".repeat(64),
        "https://dns.example.net/dns-query",
        "11 lookups, 10 are allowed: include:_spf.a.example (11)",
        'example.de. IN TXT "v=spf1 mx -all"',
        "v=spf1 include:_spf.a.example -all",
        "dns/example.de.zone:12:1",
        "TR-03108-05-M",
        "KONF.13.10",
        WAIVER.reason,
        WAIVER.expires,
        "Erika Mustermann",
        "2027-05-01",
        `${language.checks["spf/lookup-limit"]?.title} (§4.1, TR-03182-01-M, RFC 7208 §4.6.4)`,
        language.words.result.disclaimer,
      ])
        expect(text.replaceAll(" ", "")).toContain(part.replaceAll(" ", ""));
    },
  );

  test.each(LANGUAGES)(
    "says whom a finding is about too, and where their records are elsewhere ($tag)",
    async (language) => {
      const { finding, pdf } = language.words;
      const told = async (line: number): Promise<string> => {
        const location = { file: "dns/zone", line, column: 1 };
        const domains = [
          sampleDomain("one.example", [
            sampleFinding("fail", { subject: "one.example", location: { ...location, line: 1 } }),
          ]),
          sampleDomain("two.example", [sampleFinding("fail", { subject: "two.example", location })]),
        ];
        return textOf((await pdfOf(sampleReport(domains), language)).pages);
      };
      expect(await told(1)).toContain(`${finding.headings.also}: 1 two.example `);
      expect(await told(2)).toContain(`${finding.headings.also}: 1 ${pdf.place} two.example dns/zone:2:1 `);
    },
  );

  test.each(LANGUAGES)("says what the run left out, and what it was compared with ($tag)", async (language) => {
    const report = sampleReport([sampleDomain("a.example", [sampleFinding("pass")])], {
      changedOnly: { leftOut: 7, note: sentence("7 domains were left out") },
      recording: sentence("the run was not recorded"),
      gate: {
        failOn: "regression",
        passed: false,
        baseline: { kind: "live" },
        reasons: [sentence("the history is broken")],
        notes: [sentence("compared with main")],
      },
    });
    const { pages } = await pdfOf(report, language);
    const [cover = "", managers = ""] = pages.map((page) => textOf([page]));
    expect(cover).toContain("7 domains were left out");
    expect(cover).toContain("the run was not recorded");
    expect(managers).toContain("The history is broken");
    expect(textOf(pages)).toContain("Compared with main");
  });

  test.each(LANGUAGES)("says which records change, and what suspect ones should say ($tag)", async (language) => {
    const location = { file: "dns/example.de.zone", line: 8, column: 1 };
    const change = { kind: "SPF", name: "example.de", type: "TXT", isNamed: true, location } as const;
    const report = sampleReport([sampleDomain("example.de", [sampleFinding("pass")])], {
      warnings: [{ location, message: sentence("a dot is missing"), suggestion: "@ MX 10 mx.example.de." }],
      mailRecords: {
        changes: [
          { ...change, change: "added", data: "v=spf1 mx -all" },
          { ...change, change: "removed", data: "v=spf1 -all", name: "old.example.de", isNamed: false },
        ],
        more: 3,
      },
    });
    const { pages } = await pdfOf(report, language);
    const text = textOf(pages);
    const { finding, page } = language.words;
    expect(pages.flat()).toContain(`${finding.writeInstead} `); // in a line of its own
    for (const part of [
      `dns/example.de.zone:8:1 a dot is missing ${finding.writeInstead} @ MX 10 mx.example.de.`,
      finding.mailRecords(5, 1),
      `${finding.mailRecord({ change: "added", kind: "SPF" })}: example.de TXT v=spf1 mx -all · dns/example.de.zone:8:1`,
      `old.example.de TXT v=spf1 -all${finding.notInPolicy}`,
      page.moreCount(3),
    ])
      expect(text.replaceAll(" ", "")).toContain(part.replaceAll(" ", ""));
  });

  test("keeps the words of the heads of tables whole", async () => {
    const sections = ["§3.2", "§3.3", "§3.4", "§4.1", "§4.2", "§4.3", "§5", "§6"];
    const findings = sections.map((section, i) => sampleFinding("pass", { section, check: `spf/${i}` }));
    const { pages } = await pdfOf(sampleReport([sampleDomain("a.example", findings)]), GERMAN);
    const [page = []] = pages
      .filter((texts) => texts[0] !== undefined && texts.includes(GERMAN.words.pdf.domains))
      .slice(-1);
    expect(page).toContain(GERMAN.sections["§6"]?.name);
  });

  test.each(LANGUAGES)("has one page for who decides, however much there is to say ($tag)", async (language) => {
    const long = "a long message that says what was seen, and goes on saying it ".repeat(6);
    const findings = Array.from({ length: 40 }, (_, i) =>
      ["fail", "unknown"].map((status) =>
        sampleFinding(status as "fail", {
          check: `spf/${i}`,
          subject: `s${i}.example`,
          message: sentence(`${i} ${long}`),
        }),
      ),
    ).flat();
    const { pages } = await pdfOf(sampleReport([sampleDomain("a.example", findings)]), language);
    const { summary, requirements } = language.words.pdf;
    const start = pages.findIndex((page, i) => i > 0 && page.includes(summary) && !page.includes(requirements));
    expect(start).toBeGreaterThan(0);
    expect(pages[start + 1]).toContain(requirements);
  });

  test("repeats the heads of a table on each of its pages, which are read once", async () => {
    const { pages, objects } = await pdfOf(many(120));
    const heads = pages.filter(
      (page) => page.includes(ENGLISH.words.html.domain) && page.some((text) => /^d\d+\.example$/.test(text)),
    );
    expect(heads.length).toBeGreaterThan(2);
    const columnHeads = [...objects.values()].filter((one) => one.includes("/Scope /Column"));
    expect(columnHeads.length).toBeLessThan(45);
  });

  test("names forty checks that one cause leaves unknown, and counts the others", async () => {
    const findings = Array.from({ length: 41 }, (_, i) =>
      sampleFinding("unknown", { check: `spf/${i}`, message: sentence("no answer") }),
    );
    const text = textOf((await pdfOf(sampleReport([sampleDomain("a.example", findings)]))).pages);
    expect(text).toContain(`, ${ENGLISH.words.page.moreCount(1)} `);
  });

  test("names twelve checks of a requirement, and counts the others", async () => {
    const textWith = async (count: number): Promise<string> => {
      const findings = Array.from({ length: count }, (_, i) => sampleFinding("pass", { check: `spf/${i}` }));
      return textOf((await pdfOf(sampleReport([sampleDomain("a.example", findings)]))).pages);
    };
    expect(await textWith(12)).not.toContain(ENGLISH.words.page.moreCount(0));
    expect(await textWith(13)).toContain(`spf/11 , ${ENGLISH.words.page.moreCount(1)} `);
  });

  test("says what it leaves out", async () => {
    const findings = Array.from({ length: 151 }, (_, i) =>
      sampleFinding("fail", { check: `spf/${i}`, message: sentence(`failure ${i}`) }),
    );
    const { pages } = await pdfOf(sampleReport([sampleDomain("a.example", findings)]));
    expect(textOf(pages)).toContain(ENGLISH.words.pdf.onlyFirst(150, 151));
    expect(textOf(pages)).toContain("failure 149");
    expect(textOf(pages)).not.toContain("failure 150");
  });
});

describe("the history in it", () => {
  const HISTORY: HistoryView = {
    policyCommits: new Map(),
    runs: [
      sampleRun("2026-11-19T12:00:00.000Z"),
      sampleRun("2026-11-20T12:00:00.000Z"),
      sampleRun("2026-11-21T12:00:00.000Z"),
      sampleRun("2026-11-22T12:00:00.000Z", {
        commit: "1a2b3c4d5e6f7a8b",
        policy: "cd".repeat(32),
        conclusion: "fail",
        changes: [{ key: "example.de spf/lookup-limit example.de", from: "pass", to: "fail" }],
      }),
      sampleRun("2026-11-23T12:00:00.000Z", { isRecorded: false, policy: "cd".repeat(32) }),
    ],
    hasOlder: true,
    problem: "no answer\u0007",
  };

  test.each(LANGUAGES)("is the log of the audits, and what they were judged by ($tag)", async (language) => {
    const { pages, bookmarks } = await pdfOf(many(1), language, HISTORY);
    const text = textOf(pages);
    const { pdf, log } = language.words;
    expect(bookmarks).toEqual(expect.arrayContaining([pdf.history, pdf.auditLog, pdf.configurations]));
    for (const part of [
      "2026-11-22 12:00 UTC",
      log.fails("example.de spf/lookup-limit", false, true),
      log.policyChanged,
      log.quiet(3),
      pdf.unrecorded,
      pdf.olderRuns,
      `${pdf.since} ${language.words.html.policyHash} ${pdf.commit} ${language.words.html.tool}`,
      pdf.unreadRuns("no answer\\x07"),
      "cd".repeat(32),
      "1a2b3c4d5e",
    ])
      expect(text.replaceAll(" ", "")).toContain(part.replaceAll(" ", ""));
  });

  test("says which run is the first where no older one is left out", async () => {
    const told = async (history: HistoryView): Promise<string> =>
      textOf((await pdfOf(many(1), ENGLISH, history)).pages);
    expect(await told(HISTORY)).not.toContain(ENGLISH.words.log.firstRun);
    expect(await told({ ...HISTORY, hasOlder: false, problem: null })).toContain(ENGLISH.words.log.firstRun);
  });

  test("counts runs in a row together only where their counts are the same", async () => {
    const quiet = [1, 2, 2].map((fail, i) =>
      sampleRun(`2026-11-${19 + i}T12:00:00.000Z`, { counts: { ...sampleRun("").counts, fail } }),
    );
    const { pages } = await pdfOf(many(1), ENGLISH, { ...HISTORY, runs: quiet, hasOlder: true, problem: null });
    const text = textOf(pages);
    for (const part of [ENGLISH.words.log.quiet(2), ENGLISH.words.log.quiet(1)]) expect(text).toContain(part);
  });

  test("says which runs were of a part of the domains", async () => {
    const runs = [
      sampleRun("2026-11-19T12:00:00.000Z"),
      sampleRun("2026-11-20T12:00:00.000Z", { audited: ["a.example"] }),
    ];
    const { pages } = await pdfOf(many(1), ENGLISH, { ...HISTORY, runs, hasOlder: false, problem: null });
    expect(textOf(pages)).toContain(ENGLISH.words.log.only("a.example"));
  });

  test("is no part where there is none", async () => {
    expect((await pdfOf(many(1))).bookmarks).not.toContain(ENGLISH.words.pdf.history);
  });
});

describe("text from outside", () => {
  test("is drawn as letters that stand side by side, whatever it is", async () => {
    await assert(
      asyncProperty(hostileText, async (text) => {
        const { pages, objects } = await pdfOf(reportWithText(text), GERMAN);
        expect(pages.flat().join("")).toMatch(/^[^\p{C}\p{M}\p{Script=Arabic}\p{Script=Hebrew}\ufffd]*$/u);
        expect([...objects.values()].join("")).not.toMatch(/\/(?:JS|JavaScript|URI|Launch|OpenAction|EmbeddedFiles)\b/);
      }),
      { numRuns: propertyRuns(12) },
    );
  });

  test("that cannot be drawn is there by its numbers, and a long word is broken", async () => {
    const { pages } = await pdfOf(reportWithText(`\u05d0 \u4e2d e\u0301 x\u0335 ${"y".repeat(500)}`));
    const text = textOf(pages);
    for (const part of ["<U+05D0>", "<U+4E2D>", "é", "x<U+0335>"]) expect(text).toContain(part);
    expect(Math.max(...pages.flat().map((piece) => piece.length))).toBeLessThan(150);
  });
});
