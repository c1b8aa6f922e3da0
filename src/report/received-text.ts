// Received reports for terminals: of each domain its volume by day, its senders, and the failures of TLS.
import type {
  Period,
  ReceivedView,
  ShownReports,
  SenderView,
  TlsFailureView,
  TlsView,
  DmarcView,
} from "../received-reports/view.ts";
import type { MailCounts, MailDay } from "../senders/sender.ts";
import { drawChart } from "./chart.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";
import {
  daysBeside,
  overrideReasons,
  refusals,
  SENDER_MARKS,
  senderAdvice,
  senderFacts,
  TEXT_LIMIT,
} from "./sender-facts.ts";
import type { TerminalOptions } from "./terminal.ts";
import { Terminal, wrap } from "./terminal.ts";

/** Project limits: what is shown of each. The JSON has more. */
const MAX_SENDERS = 20;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;
/** The room that the unit of a chart takes. */
const CHART_UNIT = 30;
/** Before the lines about a sender. */
const DETAIL_INDENT = " ".repeat(6);

/** The text, ending in a newline. */
export function renderReceived(
  { domains, isOffline, isDetailed, isByDay }: ShownReports,
  options: TerminalOptions,
): string {
  const terminal = new Terminal(options);
  if (!isDetailed) return `${tableLines(domains, terminal).join("\n")}\n`;
  const note = isOffline ? wrap(terminal.language.words.received.offline, terminal.width) : [];
  const blocks = domains.map((view) => domainLines(view, terminal, { ...options, isByDay }));
  return `${[...blocks, ...(note.length > 0 ? [note] : [])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** A line for each domain that a report is about. */
function tableLines(domains: readonly ReceivedView[], terminal: Terminal): string[] {
  const words = terminal.language.words.received;
  const reported = domains.filter(({ dmarc, tlsRpt }) => dmarc.reports + tlsRpt.reports > 0);
  const rows = reported.map(({ domain, dmarc, tlsRpt }) => [
    words.count(dmarc.reports),
    words.count(dmarc.counts.total),
    words.share(dmarc.counts.passed, dmarc.counts.total),
    words.count(tlsRpt.reports),
    words.count(tlsRpt.successful + tlsRpt.failed),
    words.count(tlsRpt.failed),
    quoteProse(domain, TEXT_LIMIT),
  ]);
  const { dmarcReports, messages, passed, tlsReports, sessions, failedSessions, domain } = words;
  const head = [dmarcReports, messages, passed, tlsReports, sessions, failedSessions, domain];
  const others = domains.length - reported.length;
  return [
    ...(rows.length > 0 ? columns([head, ...rows], terminal) : []),
    ...(others > 0 ? [words.noReportOn(others, rows.length > 0)] : []),
  ];
}

/** All but the last column to the right; the first line is the head. */
function columns(lines: readonly (readonly string[])[], terminal: Terminal): string[] {
  const widths = (lines[0] ?? []).map((_, i) =>
    lines.reduce((most, line) => Math.max(most, (line[i] ?? "").length), 0),
  );
  return lines.map((line, l) => {
    const text = line.map((cell, i) => (i === line.length - 1 ? cell : cell.padStart(widths[i] ?? 0))).join("  ");
    return l === 0 ? terminal.paint("strong", text) : text;
  });
}

function domainLines(
  view: ReceivedView,
  terminal: Terminal,
  { hasUnicode, isByDay }: { hasUnicode: boolean; isByDay: boolean },
): string[] {
  const { domain, period, dmarc, tlsRpt } = view;
  const words = terminal.language.words.received;
  const head = terminal.paint("strong", quoteProse(domain, TEXT_LIMIT));
  if (period === null) return [head, words.noReport];
  const draw = (label: string, counts: readonly { day: string; count: number }[]): string[] =>
    chartLines(label, counts, period, { terminal, hasUnicode });
  return [
    `${head}  ${words.span(period.first, period.last)}`,
    "",
    ...dmarcLines(dmarc, { draw, isByDay }, terminal),
    "",
    ...tlsLines(tlsRpt, draw, terminal),
  ];
}

type Draw = (label: string, counts: readonly { day: string; count: number }[]) => string[];

function chartLines(
  label: string,
  counts: readonly { day: string; count: number }[],
  period: Period,
  { terminal, hasUnicode }: { terminal: Terminal; hasUnicode: boolean },
): string[] {
  const words = terminal.language.words.received;
  const labels = [words.messages, words.failed, words.sessions, words.failedSessions];
  const labelWidth = Math.max(...labels.map(({ length }) => length)) + 2;
  const width = Math.max(1, terminal.width - labelWidth - 2 - CHART_UNIT);
  const { bars, days, highest } = drawChart(counts, period, { width, hasUnicode });
  if (highest === 0) return [];
  const unit = words.atMost(highest, days);
  return [`  ${terminal.paint("dim", label.padEnd(labelWidth))}${bars}  ${terminal.paint("dim", unit)}`];
}

function dmarcLines(
  { reports, organisations, organisationCount, counts, days, lastRun, senders, more }: DmarcView,
  { draw, isByDay }: { draw: Draw; isByDay: boolean },
  terminal: Terminal,
): string[] {
  const { language } = terminal;
  const words = language.words.received;
  if (reports === 0) return [words.noDmarcReport];
  const named = organisations.slice(0, MAX_ORGANISATIONS);
  const from = named.map((one) => `${quoteProse(one.organisation, TEXT_LIMIT)} ${words.count(one.reports)}`);
  const shown = (senders ?? []).slice(0, MAX_SENDERS);
  const hidden = (senders ?? []).slice(MAX_SENDERS);
  const rest = {
    senders: more.senders + hidden.length,
    total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
  };
  return [
    ...wrap(words.dmarcReportsFrom(reports, language.words.listFirst(from, organisationCount)), terminal.width),
    words.messagesPassed(counts.total, counts.passed),
    ...draw(
      words.messages,
      days.map(({ day, total }) => ({ day, count: total })),
    ),
    ...draw(
      words.failed,
      days.map(({ day, total, passed }) => ({ day, count: total - passed })),
    ),
    ...(shown.length === 0 ? [] : ["", ...senderLines(shown, { lastRun, isByDay }, terminal)]),
    ...(rest.senders > 0 ? [words.moreSenders(rest.senders, rest.total)] : []),
  ];
}

function senderLines(
  senders: readonly SenderView[],
  { lastRun, isByDay }: { lastRun: string | null; isByDay: boolean },
  terminal: Terminal,
): string[] {
  const words = terminal.language.words.received;
  const head = [words.messages, words.passed, "SPF", "DKIM", words.sender];
  const rows = senders.map((sender) => [
    [...countCells(sender.counts, terminal), senderText(sender, lastRun, terminal)],
    ...(isByDay ? daysBeside(sender).map((day) => [...countCells(day, terminal), dayText(day, terminal)]) : []),
  ]);
  const [first = "", ...lines] = columns([head, ...rows.flat()], terminal);
  let end = 0;
  return [
    first,
    ...senders.flatMap((sender, i) => {
      const [line = "", ...days] = lines.slice(end, (end += rows[i]?.length ?? 0));
      return [line, ...detailLines(sender, terminal), ...days];
    }),
  ];
}

function countCells({ total, passed, spfAligned, dkimAligned }: MailCounts, { language }: Terminal): string[] {
  const { count, share } = language.words.received;
  return [count(total), ...[passed, spfAligned, dkimAligned].map((part) => share(part, total))];
}

function senderText({ kind, name, provider, news }: SenderView, lastRun: string | null, terminal: Terminal): string {
  const { language } = terminal;
  const words = language.words.received;
  const notes = [
    words.kinds[kind],
    ...(provider === null ? [] : [provider]),
    ...(news === null ? [] : [words.isNew(news === "last-run" ? lastRun : null)]),
  ];
  return `${quoteProse(say(name, language), TEXT_LIMIT)}  ${terminal.paint(SENDER_MARKS[kind], notes.join(", "))}`;
}

function dayText(day: MailDay, { language }: Terminal): string {
  const facts = [...refusals(day, language), ...overrideReasons(day, language)].join("; ");
  return `  ${day.day}${facts === "" ? "" : `  ${quoteProse(facts, TEXT_LIMIT)}`}`;
}

function detailLines(sender: SenderView, { language, width }: Terminal): string[] {
  const facts = senderFacts(sender, language).join("; ");
  return [facts, ...senderAdvice(sender, language)].flatMap((line) =>
    wrap(line, width - DETAIL_INDENT.length).map((each) => DETAIL_INDENT + each),
  );
}

function tlsLines(tls: TlsView, draw: Draw, terminal: Terminal): string[] {
  const { reports, successful, failed, organisations, organisationCount, failures, moreFailures, days } = tls;
  const { language } = terminal;
  const words = language.words.received;
  if (reports === 0) return [words.noTlsReport];
  const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
    const sessions = `${quoteProse(one.organisation, TEXT_LIMIT)} ${words.count(one.successful + one.failed)}`;
    return one.failed > 0 ? `${sessions} (${words.ofThemFailed(one.failed)})` : sessions;
  });
  const total = successful + failed;
  const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
  return [
    ...wrap(words.tlsReportsFrom(reports, language.words.listFirst(from, organisationCount)), terminal.width),
    words.sessionsSuccessful(total, successful),
    ...draw(
      words.sessions,
      days.map((each) => ({ day: each.day, count: each.successful + each.failed })),
    ),
    ...draw(
      words.failedSessions,
      days.map((each) => ({ day: each.day, count: each.failed })),
    ),
    ...(failures.length > 0 ? ["", ...failureLines(failures.slice(0, MAX_FAILURES), terminal)] : []),
    ...(hidden > 0 ? [words.moreFailures(hidden)] : []),
  ];
}

function failureLines(failures: readonly TlsFailureView[], terminal: Terminal): string[] {
  const words = terminal.language.words.received;
  const rows = failures.map(({ type, host, count, first, last }) => [
    words.count(count),
    words.span(first, last),
    quoteProse(words.failureAt(type, host), TEXT_LIMIT),
  ]);
  return columns([[words.failedSessions, words.days, words.failure], ...rows], terminal);
}
