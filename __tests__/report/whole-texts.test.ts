// Received reports, what changed between two runs, and next steps, word by word, compared with the files of `whole/`.
import { test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import { toComparedRun } from "../../src/compare/compared-run.ts";
import { compareRuns } from "../../src/compare/run-changes.ts";
import type { Finding } from "../../src/model.ts";
import type { DomainEvidence } from "../../src/received-reports/evidence.ts";
import type { ReceivedView } from "../../src/received-reports/view.ts";
import { renderAdvance as renderAdvanceText } from "../../src/report/advance.ts";
import { renderReceivedHtml } from "../../src/report/html/received-page.ts";
import { renderRunChangesHtml } from "../../src/report/html/run-changes.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderAdvance } from "../../src/report/markdown-advance.ts";
import { renderReceivedJson } from "../../src/report/received-json.ts";
import { renderReceived } from "../../src/report/received-text.ts";
import { renderRunChangesMarkdown } from "../../src/report/run-changes-markdown.ts";
import { renderRunChangesText } from "../../src/report/run-changes-text.ts";
import type { ComparedRun, RunChanges } from "../../src/run-changes.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { report, sampleEvidence } from "../received-reports/sample-evidence.ts";
import { row, sentBy } from "../senders/rows.ts";
import { inWords, sentence } from "../support/in-words.ts";
import { OTHER_POLICY, changesWithText, checkOf, sampleComparedRun } from "../support/sample-compared-run.ts";
import { sampleProposal } from "../support/sample-proposal.ts";
import { sampleFinding } from "../support/sample-report.ts";
import { shownReports, viewOf } from "../support/shown-reports.ts";
import { fullReport, healthyReport, times } from "../support/whole-reports.ts";
import { LINKS, TERMINAL, collapsed, expectReport, outlineOf } from "../support/whole-texts.ts";

const NARROW = { ...TERMINAL, hasColor: true, hasUnicode: false, width: 40 };

/** Reports of a domain from its first days alone, of which each TLS session failed, at a host of its own. */
function someEvidence(days: number, kinds: readonly (keyof DomainEvidence)[]): DomainEvidence {
  const { dmarc, tlsRpt } = sampleEvidence();
  const none = { reports: [], rows: [] };
  const failures = times(21, (i) => ({ type: "starttls-not-supported", host: `mx${i}.example.org`, count: i }));
  return {
    dmarc: kinds.includes("dmarc")
      ? { reports: dmarc.reports.slice(-days), rows: dmarc.rows.slice(-5 * days).map((row) => ({ ...row, count: 1 })) }
      : none,
    tlsRpt: kinds.includes("tlsRpt")
      ? {
          reports: tlsRpt.reports.slice(-days),
          rows: tlsRpt.rows.slice(-days).map((row) => ({ ...row, successful: 0, failed: 231, failures })),
        }
      : none,
  };
}

/** Reports from seven receivers of two days, on senders of all kinds, more of them than are shown. */
function manySenders(): DomainEvidence {
  const days = ["2026-11-28", "2026-11-29"];
  const organisations = times(7, (i) => `receiver${i}.example`);
  const { dmarc } = sampleEvidence();
  const reports = days.flatMap((day) => organisations.map((one) => report(one, day)));
  return {
    dmarc: {
      reports,
      rows: [
        ...dmarc.rows.slice(-10),
        ...days.flatMap((day) =>
          times(55, (i) => ({
            ...row({ day, ip: `198.51.100.${i}`, ...sentBy(`esp${i}.example`), count: i }),
            disposition: i % 2 === 0 ? ("reject" as const) : ("quarantine" as const),
            from: i === 54 && day === "2026-11-29" ? "news.example.org" : "example.org",
          })),
        ),
      ],
    },
    tlsRpt: {
      reports,
      rows: days.flatMap((day) =>
        organisations.map((organisation, i) => ({
          policy: "sts" as const,
          successful: 40,
          day,
          organisation,
          failed: i < 3 ? 0 : i,
          failures: times(i < 3 ? 0 : i, (k) => ({
            type: "certificate-expired",
            host: `mx${k}.crowd.example`,
            count: 1,
          })),
        })),
      ),
    },
  };
}

/** A report of each kind on so many mails and sessions. */
function few(count: 0 | 1): DomainEvidence {
  const { dmarc, tlsRpt } = someEvidence(1, ["dmarc", "tlsRpt"]);
  const sessions = tlsRpt.rows
    .slice(-count, tlsRpt.rows.length * count)
    .map((one) => ({ ...one, failed: 0, successful: 1, failures: [] }));
  return {
    dmarc: { reports: dmarc.reports, rows: dmarc.rows.slice(-count, dmarc.rows.length * count) },
    tlsRpt: { reports: tlsRpt.reports, rows: sessions },
  };
}

const FIRST_DAY = someEvidence(1, ["dmarc"]);
const firstDayOf = (domain: string): ReceivedView => viewOf(domain, FIRST_DAY);
const UNREAD: ReceivedView = { ...viewOf("unread.example", someEvidence(1, [])), period: null };

test.each([
  ["none", shownReports([])],
  ["one", shownReports([viewOf("example.org")])],
  [
    "some",
    shownReports([
      viewOf("dmarc.example", someEvidence(1, ["dmarc"])),
      viewOf("tls.example", someEvidence(2, ["tlsRpt"])),
      viewOf("none.example", someEvidence(1, [])),
      viewOf("mail.example", few(1)),
      viewOf("idle.example", few(0)),
    ]),
  ],
  ["crowd", shownReports([viewOf("crowd.example", manySenders()), ...times(302, (i) => firstDayOf(`d${i}.example`))])],
  ["unread", { ...shownReports([UNREAD, UNREAD]), isOffline: false, problems: [], unlisted: 0 }],
])("received reports of %s", (name, shown) => {
  const page = outlineOf(wholeText(renderReceivedHtml(shown, { language: ENGLISH })));
  const show = name === "crowd" ? collapsed : (text: string) => text;
  expectReport(`received-${name}.html`, show(page));
  const texts = [{}, { isByDay: true }, { isDetailed: false, isOffline: false }];
  const told = { ...shown, domains: shown.domains.slice(0, 10) };
  const asText = texts.map((over) => renderReceived({ ...told, ...over }, TERMINAL));
  if (name !== "crowd") expectReport(`received-${name}.color`, renderReceived(shown, NARROW));
  expectReport(`received-${name}.text`, show(asText.join("\n")));
});

test.each([
  [0, 0],
  [0, 1],
  [1, 3],
  [3, 0],
  [3, 3],
])("what changed from %i to %i of everything", async (from, to) => {
  const runOf = async (count: number): Promise<ComparedRun> =>
    toComparedRun(`run ${count}`, count === 0 ? await healthyReport() : await fullReport(count), null);
  const changes = compareRuns(await runOf(from), await runOf(to), checkOf);
  expectChanges(`changes-${from}-${to}`, changes);
});

test("what changed since a run of a history", async () => {
  const recorded = { ...toComparedRun("recorded", await fullReport(3), null), profile: null, waivers: null };
  const read = toComparedRun("report.json", await fullReport(1), "de");
  expectChanges("changes-recorded", compareRuns({ ...recorded, attestations: null }, read, checkOf));
});

test("what changed of everything", () => {
  const changes = changesWithText("it");
  expectChanges("changes-each", changes);
  expectReport("changes-each.color", renderRunChangesText(changes, NARROW));
});

test("what changed of more findings than are listed", () => {
  const all = (status: "pass" | "fail" | "unknown", said: string): Finding[] => [
    ...times(3, (i) => sampleFinding(status, { subject: `mx${i}.example`, message: sentence(said) })),
    ...times(100, (i) => sampleFinding(status, { check: `tls/${i}`, message: sentence(`${said} ${i}`) })),
  ];
  const [good, bad, open] = [all("pass", "good"), all("fail", "bad"), all("unknown", "open")].map((findings) =>
    sampleComparedRun({
      "example.de": findings,
      ...Object.fromEntries(
        times(3, (i) => [`d${i}.example`, findings.slice(0, 1).map((one) => ({ ...one, subject: `d${i}.example` }))]),
      ),
    }),
  ) as [ComparedRun, ComparedRun, ComparedRun];
  expectChanges("changes-crowd", compareRuns(good, bad, checkOf), collapsed);
  expectChanges("changes-open", compareRuns(good, { ...open, ...OTHER_POLICY }, checkOf), collapsed);
});

test("received reports as JSON, with senders of which something is open, and without senders", () => {
  const view = viewOf("dmarc.example", someEvidence(1, ["dmarc"]));
  const senders = (view.dmarc.senders ?? []).map((one) => ({ ...one, unmeasured: inWords("no answer") }));
  const [first, ...others] = senders;
  const domains = [[...others, ...(first === undefined ? [] : [{ ...first, unmeasured: null }])], null].map((some) => ({
    ...view,
    dmarc: { ...view.dmarc, senders: some },
  }));
  expectReport("received-open.json", wholeText(renderReceivedJson(shownReports(domains), { language: ENGLISH })));
  const shown = shownReports(domains);
  expectReport("received-open.text", renderReceived(shown, TERMINAL));
  expectReport("received-open.html", outlineOf(wholeText(renderReceivedHtml(shown, { language: ENGLISH }))));
});

function expectChanges(name: string, changes: RunChanges, show = (text: string): string => text): void {
  expectReport(`${name}.text`, show(renderRunChangesText(changes, TERMINAL)));
  expectReport(`${name}.md`, show(renderRunChangesMarkdown(changes, { language: ENGLISH })));
  expectReport(`${name}.html`, show(outlineOf(wholeText(renderRunChangesHtml(changes, { language: ENGLISH })))));
}

const SEEN = [
  { label: inWords("reports"), value: inWords("31 days, 12,000 mails, all of known senders") },
  { label: inWords("failures"), value: inWords("3 of 12,000") },
];

test.each([0, 1, 3])("%i proposals of each kind", (count) => {
  const of = (over: Partial<Proposal>): Proposal[] =>
    Array.from({ length: count }, (_, i) => sampleProposal({ domain: `d${i}.example`, evidence: SEEN, ...over }));
  const said = Array.from({ length: count }, (_, i) => inWords(`reason ${i}`));
  const back = of({ direction: "back", kind: "mta-sts", obstacles: said, watch: said });
  const unedited = of({ edits: [], served: [{ url: "https://mta-sts.d.example/x", lines: ["a", "b"] }] });
  const staying = of({ direction: "stay", obstacles: said, evidence: [], edits: [], records: [] });
  const added = of({ kind: "dkim", newFiles: [{ file: "dns/new.zone", text: "a\nb\n" }], edits: [], watch: [] });
  const included = [...back, ...added];
  const proposals = [...included, ...unedited, ...staying];
  const narrow = { ...TERMINAL, width: 40 };
  const texts = [
    renderAdvanceText({ proposals, limitations: said }, TERMINAL),
    renderAdvanceText({ proposals: proposals.slice(0, 1), limitations: [] }, narrow),
    renderAdvanceText({ proposals: [], limitations: said }, narrow),
  ];
  expectReport(`advance-${count}.text`, texts.join("==\n"));
  const leftOut = unedited.flatMap((proposal, i) => {
    const reason = said[i];
    return reason === undefined ? [] : [{ proposal, reason }];
  });
  const steps = { included, leftOut, unedited, staying, limitations: said };
  const options = { limit: 60_000, language: ENGLISH, links: LINKS, title: "shop", note: "A note." };
  const places = (["pull-request", "summary"] as const).map((place) => renderAdvance(steps, { ...options, place }));
  expectReport(`advance-${count}.md`, places.join("\n"));
});
