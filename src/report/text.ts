// The report for terminals: a table, then the findings with their fixes, then the result at the end.
import type { Message } from "../message.ts";
import type { IneffectiveWaiver, Report } from "../run-report.ts";
import { formatLocation } from "../model.ts";
import { briefMessage } from "./brief.ts";
import { coverageOf } from "./survey.ts";
import type { Language } from "./language.ts";
import { findingsOf, splitGroup } from "./group-findings.ts";
import { changedRecord, changeLabel, mailRecordChanges, mailRecordsHeading, policyDoubt } from "./mail-records.ts";
import type { ReportView } from "./report-view.ts";
import { viewReport } from "./report-view.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";
import {
  briefLines,
  faultLines,
  findingLines,
  rolloutLines,
  warningLines,
  unknownLines,
  waivedLines,
} from "./text-finding.ts";
import { tableLines } from "./text-table.ts";
import type { Style } from "./terminal.ts";
import { Terminal, wrap } from "./terminal.ts";
import { viewBrief, viewFinding } from "./finding-view.ts";
import {
  countsLine,
  coverageLines,
  gateLine,
  headline,
  standingCounts,
  verdictStatus,
  weakeningLine,
} from "./summary-lines.ts";

/** `width` in columns (default 100); `hasUnicode: false` for terminals that know ASCII only. */
export interface TextOptions {
  language: Language;
  hasColor: boolean;
  width?: number;
  hasUnicode?: boolean;
}

const DEFAULT_WIDTH = 100;
/** Fixed findings named before "and N more". */
const MAX_FIXED = 10;
/** Reasons of the gate repeated at the end, and characters of each; the findings above have the details. */
const MAX_REASONS = 10;
const REASON_LIMIT = 100;
/** Subjects of a weakened failure before "and N more". */
const MAX_SUBJECTS = 3;
/** Weakened failures and settings shown before "and N more"; the JSON report has all. */
const MAX_WEAKENINGS = 20;
/** Mail records that change before "and N more", and characters of each; the JSON report has more. */
const MAX_RECORDS = 20;
const RECORD_LIMIT = 400;
/** Resolvers named before "and N more"; two are the default. */
const MAX_RESOLVERS = 5;

/** The whole report, a line at a time, ending in a newline: a large fleet has many lines. */
export function* renderTextParts(report: Report, options: TextOptions): Generator<string> {
  let separator = "";
  for (const lines of blocksOf(report, options)) {
    for (const line of lines) {
      yield separator + line;
      separator = "\n";
    }
    if (separator !== "") separator = "\n\n";
  }
  yield "\n";
}

function* blocksOf(report: Report, options: TextOptions): Generator<Iterable<string>> {
  const { language, hasColor, hasUnicode = true, width = DEFAULT_WIDTH } = options;
  const terminal = new Terminal({ language, hasColor, hasUnicode, width });
  const view = viewReport(report);
  yield headLines(report, terminal);
  yield tableLines(view.matrix, terminal);
  yield report.faults.flatMap((fault) => faultLines(fault, terminal));
  yield* fullFindings(view, terminal);
  for (const one of report.rollout) yield rolloutLines(one, terminal);
  for (const remark of report.warnings) yield warningLines(remark, terminal);
  for (const placed of findingsOf(view.waived)) yield waivedLines(placed, terminal);
  yield view.unknowns.flatMap((group) => unknownLines(group, terminal));
  yield infoLines(view, terminal);
  yield fixedLines(view, terminal);
  yield mailRecordLines(report, terminal);
  yield waiverLines(report, terminal);
  yield weakeningLines(report, view, terminal);
  yield endLines(report, view, terminal);
}

function* infoLines({ infos }: ReportView, terminal: Terminal): Generator<string> {
  for (const group of infos) yield* briefLines(group, terminal);
}

function* fullFindings(view: ReportView, terminal: Terminal): Generator<string[]> {
  const explained = new Set<string>();
  const groups = [...view.failures, ...view.newWarnings, ...view.knownFailures, ...view.warnings];
  for (const group of groups.flatMap(splitGroup)) {
    const { check } = group.first.finding;
    const isExplained = explained.has(check); // Once is enough: a hundred domains may share a fault.
    explained.add(check);
    yield findingLines(viewFinding(group, terminal.language), isExplained, terminal);
  }
}

function headLines(report: Report, terminal: Terminal): string[] {
  const { list, result } = terminal.language.words;
  const resolvers = report.resolvers.map(({ url, validates }) => quoteProse(url) + result.validationDoubt(validates));
  const run = [
    `mail-policy ${quoteProse(report.tool.version)}`,
    result.profile(report.profile),
    result.view(report.view),
    quoteProse(report.at),
  ];
  const source = [quoteProse(report.config.file), result.resolvers(list(resolvers, MAX_RESOLVERS) || result.none)];
  return [...wrapLines(run.join(", "), terminal, "strong"), ...wrapLines(source.join(", "), terminal)];
}

function fixedLines(view: ReportView, terminal: Terminal): string[] {
  const fixed = findingsOf(view.fixed).map((placed) => {
    const { check, subject } = viewBrief(placed, terminal.language);
    return `${quoteProse(check)} ${quoteProse(subject)}`;
  });
  if (fixed.length === 0) return [];
  const { words } = terminal.language;
  return wrapLines(`${terminal.mark("pass")} ${words.finding.fixed}: ${words.list(fixed, MAX_FIXED)}`, terminal);
}

function waiverLines(report: Report, terminal: Terminal): string[] {
  const { language } = terminal;
  const line = (kind: "ignored" | "unused", { check, domain, location, problem }: IneffectiveWaiver): string[] => {
    const place = formatLocation({ file: location.file, line: location.line });
    const text = language.words.finding.waiver(kind, check, domain, place, say(problem, language));
    return wrapLines(quoteProse(text), terminal);
  };
  return [
    ...report.waivers.expired.flatMap((waiver) => line("ignored", waiver)),
    ...report.waivers.unused.flatMap((waiver) => line("unused", waiver)),
  ];
}

function weakeningLines({ weakenings }: Report, { weakened }: ReportView, terminal: Terminal): string[] {
  if (weakenings === null || weakenings.length + weakened.length === 0) return [];
  const { language } = terminal;
  const { list, result } = language.words;
  const failures = weakened.map(({ by, group: { first, others } }) => {
    const subjects = [first, ...others].map((placed) => viewBrief(placed, language).subject);
    const { check, message } = viewBrief(first, language);
    return `${check} ${list(subjects, MAX_SUBJECTS)}: ${briefMessage(message)}, ${result.weakenedBy(by)}`;
  });
  const lines = [...failures, ...weakenings.map((weakening) => weakeningLine(weakening, language))];
  return [
    ...wrapLines(`${terminal.mark("warn")} ${result.weakenings}`, terminal),
    ...truncatedList(
      lines.map((line) => quoteProse(line)),
      MAX_WEAKENINGS,
      terminal,
    ),
  ];
}

function mailRecordLines(report: Report, terminal: Terminal): string[] {
  const changed = mailRecordChanges(report);
  if (changed === null) return [];
  const { language } = terminal;
  const lines = changed.changes.map((one) =>
    quoteProse(`${changeLabel(one, language)}: ${changedRecord(one)}${policyDoubt(one, language)}`, RECORD_LIMIT),
  );
  return [
    ...wrapLines(`${terminal.mark("info")} ${mailRecordsHeading(changed, language)}:`, terminal),
    ...truncatedList(lines, MAX_RECORDS, terminal, changed.more),
  ];
}

function endLines(report: Report, view: ReportView, terminal: Terminal): string[] {
  const { gate } = report;
  const { language } = terminal;
  const { result } = language.words;
  const style = verdictStatus(report);
  const sentence = (text: Message): string[] => wrapLines(quoteProse(say(text, language)), terminal);
  return [
    ...report.limitations.flatMap((limit) => wrapLines(result.limitation(quoteProse(say(limit, language))), terminal)),
    ...coverageLines(coverageOf(report), language).flatMap((line) => wrapLines(line, terminal)),
    ...wrapLines(countsLine(report, language), terminal),
    ...wrapLines(quoteProse(standingCounts(view, language).join("; ")), terminal).filter((line) => line !== ""),
    ...wrapLines(
      `${terminal.mark(style)} ${quoteProse(headline(report, language))}; ${gateLine(gate, language)}`,
      terminal,
      style,
    ),
    ...truncatedList(
      gate.reasons.map((reason) => quoteProse(say(reason, language), REASON_LIMIT)),
      MAX_REASONS,
      terminal,
    ),
    ...gate.notes.flatMap(sentence),
    ...(report.changedOnly === null ? [] : sentence(report.changedOnly.note)),
    ...(report.recording === null ? [] : sentence(report.recording)),
    ...wrapLines(result.disclaimer, terminal, "dim"),
  ];
}

function truncatedList(quoted: readonly string[], most: number, terminal: Terminal, others = 0): string[] {
  const more = Math.max(0, quoted.length - most) + others;
  const shown = [...quoted.slice(0, most), ...(more > 0 ? [terminal.language.words.result.more(more)] : [])];
  return shown.flatMap((item) =>
    wrap(item, terminal.width - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)),
  );
}

function wrapLines(text: string, terminal: Terminal, style?: Style): string[] {
  const lines = wrap(text, terminal.width - 2).map((line, i) => (i === 0 ? line : `  ${line}`));
  return style === undefined ? lines : lines.map((line) => terminal.paint(style, line));
}
