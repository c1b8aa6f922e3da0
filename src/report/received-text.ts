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
import { formatCount } from "../text/count.ts";
import { list, listFirst } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import { formatShare } from "../text/share.ts";
import { drawChart } from "./chart.ts";
import { failureText } from "./english/tls-reports.ts";
import { ENGLISH } from "./language.ts";
import { quoteProse } from "./sanitize.ts";
import { say } from "./say.ts";
import type { Style, TerminalOptions } from "./terminal.ts";
import { Terminal, wrap } from "./terminal.ts";

/** Project limits: what is shown of each. The JSON has more. */
const MAX_SENDERS = 20;
const MAX_FAILURES = 20;
const MAX_ORGANISATIONS = 5;
const MAX_ADDRESSES = 3;
/** Project limit: characters of a text from outside. */
const TEXT_LIMIT = 200;
/** Days in a bar of the chart, and the room that its label and unit take. */
const CHART_LABEL = 12;
const CHART_UNIT = 30;
/** Before the lines about a sender. */
const DETAIL_INDENT = " ".repeat(6);

const KIND_STYLES: Readonly<Record<SenderView["kind"], Style>> = {
  declared: "pass",
  authorised: "pass",
  forwarded: "info",
  known: "warn",
  unknown: "fail",
};

/** The text, ending in a newline. */
export function renderReceived(
  { domains, isOffline, isDetailed }: ShownReports,
  options: Omit<TerminalOptions, "language">,
): string {
  const terminal = new Terminal({ ...options, language: ENGLISH });
  if (!isDetailed) return `${tableLines(domains, terminal).join("\n")}\n`;
  const note = isOffline
    ? wrap(
        "Offline: the results in the reports alone distinguish the senders, not SPF and reverse DNS.",
        terminal.width,
      )
    : [];
  const blocks = domains.map((view) => domainLines(view, terminal, options.hasUnicode));
  return `${[...blocks, ...(note.length > 0 ? [note] : [])].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** A line for each domain that a report is about. */
function tableLines(domains: readonly ReceivedView[], terminal: Terminal): string[] {
  const reported = domains.filter(({ dmarc, tlsRpt }) => dmarc.reports + tlsRpt.reports > 0);
  const rows = reported.map(({ domain, dmarc, tlsRpt }) => [
    formatCount(dmarc.reports),
    formatCount(dmarc.counts.total),
    formatShare(dmarc.counts.passed, dmarc.counts.total),
    formatCount(tlsRpt.reports),
    formatCount(tlsRpt.successful + tlsRpt.failed),
    formatCount(tlsRpt.failed),
    quoteProse(domain, TEXT_LIMIT),
  ]);
  const head = ["DMARC reports", "messages", "passed", "TLS reports", "sessions", "failed", "domain"];
  const others = domains.length - reported.length;
  return [
    ...(rows.length > 0 ? columns([head, ...rows], terminal) : []),
    ...(others > 0 ? [`No report is about ${plural(others, rows.length > 0 ? "other domain" : "domain")}.`] : []),
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

function domainLines(view: ReceivedView, terminal: Terminal, hasUnicode: boolean): string[] {
  const { domain, period, dmarc, tlsRpt } = view;
  const head = terminal.paint("strong", quoteProse(domain, TEXT_LIMIT));
  if (period === null) return [head, "No received report is about it."];
  const draw = (label: string, counts: readonly { day: string; count: number }[]): string[] =>
    chartLines(label, counts, period, { terminal, hasUnicode });
  return [
    `${head}  ${period.first} to ${period.last}`,
    "",
    ...dmarcLines(dmarc, draw, terminal),
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
  const byDay = new Map(counts.map(({ day, count }) => [day, count]));
  const width = Math.max(1, terminal.width - CHART_LABEL - CHART_UNIT);
  const { bars, days, highest } = drawChart(byDay, period, { width, hasUnicode });
  if (highest === 0) return [];
  const unit = `at most ${formatCount(highest)} ${days === 1 ? "a day" : `in ${days} days`}`;
  return [`  ${terminal.paint("dim", label.padEnd(CHART_LABEL - 2))}${bars}  ${terminal.paint("dim", unit)}`];
}

function dmarcLines(
  { reports, organisations, organisationCount, counts, days, senders, more }: DmarcView,
  draw: Draw,
  terminal: Terminal,
): string[] {
  if (reports === 0) return ["DMARC: no report"];
  const named = organisations.slice(0, MAX_ORGANISATIONS);
  const from = named.map((one) => `${quoteProse(one.organisation, TEXT_LIMIT)} ${formatCount(one.reports)}`);
  const shown = (senders ?? []).slice(0, MAX_SENDERS);
  const hidden = (senders ?? []).slice(MAX_SENDERS);
  const rest = {
    senders: more.senders + hidden.length,
    total: hidden.reduce((sum, sender) => sum + sender.counts.total, more.total),
  };
  return [
    ...wrap(`DMARC: ${plural(reports, "report")} (${listFirst(from, organisationCount)})`, terminal.width),
    `${formatCount(counts.total)} ${counts.total === 1 ? "message" : "messages"}, ${formatShare(counts.passed, counts.total)} passed`,
    ...draw(
      "messages",
      days.map(({ day, total }) => ({ day, count: total })),
    ),
    ...draw(
      "failed",
      days.map(({ day, total, passed }) => ({ day, count: total - passed })),
    ),
    "",
    ...senderLines(shown, terminal),
    ...(rest.senders > 0 ? [`${plural(rest.senders, "more sender")} with ${formatCount(rest.total)} messages`] : []),
  ];
}

function senderLines(senders: readonly SenderView[], terminal: Terminal): string[] {
  const head = ["messages", "passed", "SPF", "DKIM", "sender"];
  const rows = senders.map(
    ({ counts: { total, passed, spfAligned, dkimAligned }, kind, name, provider, isNew, firstDay }) => {
      const notes = [kind, ...(provider === null ? [] : [provider]), ...(isNew ? [`new since ${firstDay}`] : [])];
      return [
        formatCount(total),
        formatShare(passed, total),
        formatShare(spfAligned, total),
        formatShare(dkimAligned, total),
        `${quoteProse(say(name, ENGLISH), TEXT_LIMIT)}  ${terminal.paint(KIND_STYLES[kind], notes.join(", "))}`,
      ];
    },
  );
  const [first = "", ...lines] = columns([head, ...rows], terminal);
  return [first, ...lines.flatMap((line, i) => [line, ...detailLines(senders[i] as SenderView, terminal.width)])];
}

function detailLines(sender: SenderView, width: number): string[] {
  const { kind, dispositions, overrides, addresses, addressCount, from, days, fixes, unmeasured } = sender;
  const ips = addresses.slice(0, MAX_ADDRESSES).map(({ ip }) => quoteProse(ip, TEXT_LIMIT));
  const refused = (["quarantine", "reject"] as const).filter((one) => dispositions[one] > 0);
  const [first, last] = [days[0]?.day ?? "", days.at(-1)?.day ?? ""];
  const facts = [
    first === last ? first : `${first} to ${last}`,
    ...(addressCount > 0 ? [`${plural(addressCount, "address", "addresses")}: ${listFirst(ips, addressCount)}`] : []),
    ...(from.length > 1
      ? [
          `From: ${list(
            from.map((one) => quoteProse(one, TEXT_LIMIT)),
            MAX_ORGANISATIONS,
          )}`,
        ]
      : []),
    ...refused.map((one) => `${one} ${formatCount(dispositions[one])}`),
    ...overrides.map(({ type, count }) => `${quoteProse(type, TEXT_LIMIT)} ${formatCount(count)}`),
  ];
  const isWanted = kind === "declared" || kind === "authorised";
  const advice = fixes.map((fix) => `${isWanted ? "Fix" : "If it sends for you"}: ${quoteProse(say(fix, ENGLISH))}`);
  const doubt =
    unmeasured === null ? [] : [`Unknown whether SPF authorises it: ${quoteProse(say(unmeasured, ENGLISH))}`];
  return [facts.join("; "), ...advice, ...doubt].flatMap((line) =>
    wrap(line, width - DETAIL_INDENT.length).map((each) => DETAIL_INDENT + each),
  );
}

function tlsLines(tls: TlsView, draw: Draw, terminal: Terminal): string[] {
  const { reports, successful, failed, organisations, organisationCount, failures, moreFailures, days } = tls;
  if (reports === 0) return ["TLS: no report"];
  const from = organisations.slice(0, MAX_ORGANISATIONS).map((one) => {
    const sessions = `${quoteProse(one.organisation, TEXT_LIMIT)} ${formatCount(one.successful + one.failed)}`;
    return one.failed > 0 ? `${sessions} (${formatCount(one.failed)} failed)` : sessions;
  });
  const total = successful + failed;
  const hidden = moreFailures + Math.max(0, failures.length - MAX_FAILURES);
  return [
    ...wrap(`TLS: ${plural(reports, "report")}; sessions of ${listFirst(from, organisationCount)}`, terminal.width),
    `${formatCount(total)} ${total === 1 ? "session" : "sessions"}, ${formatShare(successful, total)} successful`,
    ...draw(
      "sessions",
      days.map((each) => ({ day: each.day, count: each.successful + each.failed })),
    ),
    ...draw(
      "failed",
      days.map((each) => ({ day: each.day, count: each.failed })),
    ),
    ...(failures.length > 0 ? ["", ...failureLines(failures.slice(0, MAX_FAILURES), terminal)] : []),
    ...(hidden > 0 ? [`${plural(hidden, "more kind")} of failure`] : []),
  ];
}

function failureLines(failures: readonly TlsFailureView[], terminal: Terminal): string[] {
  const rows = failures.map(({ type, host, count, first, last }) => [
    formatCount(count),
    first === last ? first : `${first} to ${last}`,
    quoteProse(`${failureText(type)}${host === null ? "" : ` at ${host}`}`, TEXT_LIMIT),
  ]);
  return columns([["failed", "days", "failure"], ...rows], terminal);
}
