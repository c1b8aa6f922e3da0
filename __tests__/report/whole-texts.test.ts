// Received reports, what changed between two runs, and next steps, word by word, compared with the files of `whole/`.
import { test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import { toComparedRun } from "../../src/compare/compared-run.ts";
import { compareRuns } from "../../src/compare/run-changes.ts";
import type { DomainEvidence } from "../../src/received-reports/evidence.ts";
import { renderAdvance as renderAdvanceText } from "../../src/report/advance.ts";
import { renderReceivedHtml } from "../../src/report/html/received-page.ts";
import { renderRunChangesHtml } from "../../src/report/html/run-changes.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { renderAdvance } from "../../src/report/markdown-advance.ts";
import { renderReceived } from "../../src/report/received-text.ts";
import { renderRunChangesMarkdown } from "../../src/report/run-changes-markdown.ts";
import { renderRunChangesText } from "../../src/report/run-changes-text.ts";
import type { ComparedRun, RunChanges } from "../../src/run-changes.ts";
import { wholeText } from "../../src/text/chunks.ts";
import { sampleEvidence } from "../received-reports/sample-evidence.ts";
import { inWords } from "../support/in-words.ts";
import { checkOf } from "../support/sample-compared-run.ts";
import { sampleProposal } from "../support/sample-proposal.ts";
import { shownReports, viewOf } from "../support/shown-reports.ts";
import { fullReport, healthyReport, times } from "../support/whole-reports.ts";
import { LINKS, TERMINAL, expectReport, outlineOf } from "../support/whole-texts.ts";

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

test.each([
  ["none", shownReports([])],
  ["one", shownReports([viewOf("example.org")])],
  [
    "some",
    shownReports([
      viewOf("dmarc.example", someEvidence(1, ["dmarc"])),
      viewOf("tls.example", someEvidence(2, ["tlsRpt"])),
      viewOf("none.example", someEvidence(1, [])),
    ]),
  ],
])("received reports of %s", (name, shown) => {
  expectReport(`received-${name}.html`, outlineOf(wholeText(renderReceivedHtml(shown, { language: ENGLISH }))));
  const texts = [{}, { isByDay: true }, { isDetailed: false, isOffline: false }];
  const asText = texts.map((over) => renderReceived({ ...shown, ...over }, TERMINAL));
  expectReport(`received-${name}.text`, asText.join("\n"));
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

function expectChanges(name: string, changes: RunChanges): void {
  expectReport(`${name}.text`, renderRunChangesText(changes, TERMINAL));
  expectReport(`${name}.md`, renderRunChangesMarkdown(changes, { language: ENGLISH }));
  expectReport(`${name}.html`, outlineOf(wholeText(renderRunChangesHtml(changes, { language: ENGLISH }))));
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
