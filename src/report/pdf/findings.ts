// What is wrong, failures first: each fault once, with what was seen, what fixes it, and all that it concerns.
import type { Evidence, FixRecord } from "../../model.ts";
import type { Report } from "../../run-report.ts";
import { formatLocation } from "../../model.ts";
import { capitalized } from "../../text/capitalized.ts";
import { diffLines } from "../diff.ts";
import type { AlsoView, FindingView, FixView } from "../finding-view.ts";
import { viewFinding } from "../finding-view.ts";
import type { FindingGroup } from "../group-findings.ts";
import { viewReport } from "../report-view.ts";
import { isCompared, otherReasons } from "../summary-lines.ts";
import { quoteEvidence, recordLineOrNote } from "../sanitize.ts";
import { say } from "../say.ts";
import {
  bullets,
  code,
  codeBlock,
  diffBlock,
  joined,
  label,
  paragraph,
  part,
  prose,
  subpart,
  terms,
} from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import type { Span } from "./lines.ts";
import {
  brief,
  changedRecords,
  faults,
  MAX_LISTED,
  recordWarnings,
  rolloutOrder,
  sayLimit,
  weakened,
} from "./lists.ts";
import { heightOfLines } from "./lines.ts";
import { CELL, CELL_CODE, NOTE, PAGE, RULE, STRONG, WIDTH } from "./style.ts";
import { table } from "./table.ts";

/**
 * Project limits: what a document of up to some hundred pages has room for. Of each kind, findings in full, and the subjects of
 * each.
 */
const MAX_TOLD = 150;
const MAX_CONCERNED = 40;
const INDENT = 12;
/** A line that says where lines are from, and the first three of them. */
const ROOM_FOR_BLOCK = 64;

export function findings(report: Report, context: PdfContext): void {
  const { sheet, language } = context;
  const { page, pdf, result } = language.words;
  const view = viewReport(report);
  const told = [
    [isCompared(report) ? page.newFailures : page.failures, view.failures],
    [page.knownFailures, view.knownFailures],
    [capitalized(result.newWarnings(view.newWarnings.length)), view.newWarnings],
    [capitalized(result.warnings(view.warnings.length)), view.warnings],
  ] as const;
  part(sheet, "findings", pdf.findings, () => {
    const isNone = told.every(([, groups]) => groups.length === 0) && report.faults.length === 0;
    paragraph(sheet, prose(isNone ? pdf.noFindings : pdf.evidenceOfFirst));
    notes(report, context);
    faults(report, context);
    weakened(report, context);
    for (const [head, groups] of told) articles(head, groups, context);
    rolloutOrder(report.rollout, context);
    recordWarnings(report, context);
    brief(capitalized(result.fixed(view.fixed.length)), view.fixed, context);
    brief(capitalized(result.forInformation(report.counts.info)), view.infos, context);
    changedRecords(report, context);
  });
}

/** Why the gate failed beside failures, and what the run is compared with. */
function notes(report: Report, { sheet, language }: PdfContext): void {
  const reasons = report.counts.fail > 0 ? [] : otherReasons(report, language);
  const lines = [...reasons, ...report.gate.notes.map((note) => say(note, language))];
  bullets(
    sheet,
    lines.slice(0, MAX_LISTED).map((line) => prose(capitalized(line))),
  );
}

function articles(head: string, groups: readonly FindingGroup[], context: PdfContext): void {
  if (groups.length === 0) return;
  subpart(context.sheet, head, () => {
    sayLimit(groups.length, MAX_TOLD, context);
    for (const group of groups.slice(0, MAX_TOLD)) article(group, context);
  });
}

/** A finding told whole. */
function article({ first, others }: FindingGroup, context: PdfContext): void {
  const { sheet, language } = context;
  const { finding } = language.words;
  const view = viewFinding({ first, others: others.slice(0, MAX_CONCERNED) }, language);
  const { check, mark, change, subject, message, location, title, why, references } = view;
  const badge = change === "new" ? `  ${finding.headings.newBadge}` : "";
  const headLines = sheet.lines(
    [...label(mark, language), { text: `${badge}  `, style: NOTE }, ...prose(message, STRONG)],
    WIDTH,
  );
  sheet.ensure(Math.min(heightOfLines(headLines) + 64, 260));
  sheet.within("Sect", () => {
    sheet.within("H3", () => sheet.draw(headLines, PAGE.side));
    sheet.y += 2;
    paragraph(sheet, [
      code(check),
      { text: " · ", style: NOTE },
      code(subject),
      { text: " · ", style: NOTE },
      code(formatLocation(location)),
    ]);
    terms(sheet, [
      [
        finding.headings.rule,
        [...prose(title ?? ""), ...prose(title === undefined ? references : ` (${references})`, NOTE)],
      ],
      ...(why === undefined ? [] : [[finding.headings.why, prose(why)] as const]),
      ...fixRows(view, context),
    ]);
    if (view.fix !== null) fixBlocks(view.fix, context);
    evidence(view.evidence, context);
    concerned(view, others.length, context);
  });
  sheet.y += 4;
  sheet.rule(PAGE.side, sheet.y, WIDTH, RULE);
  sheet.y += 12;
}

function fixRows({ fix }: FindingView, { language }: PdfContext): (readonly [string, Span[]])[] {
  return fix === null ? [] : [[language.words.finding.headings.fix, prose(fix.text)]];
}

/** The change to the file that declares the records, or the records; and a file to serve. */
function fixBlocks({ records, file, edit }: FixView, context: PdfContext): void {
  const { sheet, language } = context;
  const diff = edit === null ? null : diffLines(edit);
  if (edit !== null && diff !== null) {
    sheet.ensure(ROOM_FOR_BLOCK);
    paragraph(sheet, [code(formatLocation(edit), CELL_CODE)], { indent: INDENT, after: 2 });
    diffBlock(sheet, diff, INDENT);
  } else codeBlock(sheet, recordLines(records, language), INDENT);
  if (file === null) return;
  sheet.ensure(ROOM_FOR_BLOCK);
  paragraph(sheet, [code(file.url, CELL_CODE)], { indent: INDENT, after: 2 });
  codeBlock(
    sheet,
    file.lines.map((line) => code(line).text),
    INDENT,
  );
}

function recordLines(records: readonly FixRecord[], language: PdfContext["language"]): string[] {
  return [...new Set(records.map((record) => recordLineOrNote(record, language)))];
}

function evidence(seen: readonly Evidence[], { sheet, language }: PdfContext): void {
  const { shown, more } = quoteEvidence(seen, language);
  if (shown.length === 0) return;
  const { headings, moreEvidence } = language.words.finding;
  for (const [i, { source, lines }] of shown.entries()) {
    const head = i === 0 ? [{ text: `${headings.evidence}: `, style: STRONG }] : [];
    sheet.ensure(ROOM_FOR_BLOCK);
    paragraph(sheet, [...head, { text: source, style: NOTE }], { after: 2 });
    codeBlock(sheet, lines, INDENT);
  }
  if (more > 0) paragraph(sheet, prose(moreEvidence(more), NOTE));
}

/** The other subjects of the same finding: their names, and what differs. */
function concerned({ also }: FindingView, count: number, context: PdfContext): void {
  if (count === 0) return;
  const { sheet, language } = context;
  const { pdf, finding } = language.words;
  const isPlaced = also.some(({ location }) => location !== null);
  const isTold = also.some(({ message, records }) => message !== null || records.length > 0);
  const head = `${finding.headings.also}: ${count}`;
  if (!isPlaced && !isTold) {
    const names = also.map(({ subject }) => [code(subject, CELL_CODE)]);
    paragraph(sheet, [{ text: `${head}  `, style: STRONG }, ...joined(names, ", ", CELL)]);
  } else {
    const columns = [
      { head, share: 34, isRowHead: true as const },
      ...(isPlaced ? [{ head: pdf.place, share: 26 }] : []),
      ...(isTold ? [{ head: finding.headings.seen, share: 40 }] : []),
    ];
    const rows = also.map((one) => [
      [code(one.subject, CELL_CODE)],
      ...(isPlaced ? [one.location === null ? [] : [code(formatLocation(one.location), CELL_CODE)]] : []),
      ...(isTold ? [otherCell(one, context)] : []),
    ]);
    table(sheet, columns, rows);
  }
  sayLimit(count, MAX_CONCERNED, context);
}

function otherCell({ message, records }: AlsoView, { language }: PdfContext): Span[] {
  const lines = recordLines(records, language);
  return [
    ...(message === null ? [] : prose(message, CELL)),
    ...lines.map((line, i) => ({ text: i === 0 && message === null ? line : `\n${line}`, style: CELL_CODE })),
  ];
}
