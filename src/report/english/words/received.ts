// What received reports say, as `reports show` and pages show it.
import type { SenderKind } from "../../../senders/sender.ts";
import { formatCount } from "../../../text/count.ts";
import { plural } from "../../../text/plural.ts";
import { newSinceRun } from "../senders.ts";
import { shareText } from "../shares.ts";
import { failureText } from "../tls-reports.ts";

/** What a sender is to a domain. */
const KINDS: Readonly<Record<SenderKind, string>> = {
  declared: "declared",
  authorised: "authorised",
  forwarded: "forwarded",
  known: "known",
  unknown: "unknown",
};

export const received = {
  count: formatCount,
  share: shareText,
  kinds: KINDS,

  /** Heads of columns, and names of charts. */
  domain: "domain",
  sender: "sender",
  messages: "messages",
  passed: "passed",
  failed: "failed",
  sessions: "sessions",
  failedSessions: "failed",
  failure: "failure",
  day: "day",
  days: "days",
  action: "action",
  reason: "reason",
  dmarcReports: "DMARC reports",
  tlsReports: "TLS reports",

  offline: "Offline: the results in the reports alone distinguish the senders, not SPF and reverse DNS.",
  span: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  noReport: "No received report is about it.",
  noReportOn: (count: number, areOthers: boolean): string =>
    `No report is about ${plural(count, areOthers ? "other domain" : "domain")}.`,
  atMost: (highest: number, days: number): string =>
    `at most ${formatCount(highest)} ${days === 1 ? "a day" : `in ${days} days`}`,

  noDmarcReport: "DMARC: no report",
  dmarcReportsFrom: (reports: number, organisations: string): string =>
    `DMARC: ${plural(reports, "report")} (${organisations})`,
  messagesPassed: (total: number, passed: number): string =>
    `${formatCount(total)} ${total === 1 ? "message" : "messages"}, ${shareText(passed, total)} passed`,
  /** Of a new sender: compared with the last recorded run, at that moment, or with earlier days. */
  isNew: (lastRun: string | null): string => (lastRun === null ? "new in the last 7 days" : newSinceRun(lastRun)),
  moreSenders: (count: number, total: number): string =>
    `${plural(count, "more sender")} with ${formatCount(total)} ${total === 1 ? "message" : "messages"}`,
  byDay: (shown: number, all: number): string =>
    `By day (${shown === all ? plural(all, "day") : `the last ${shown === 1 ? "" : `${shown} `}of ${plural(all, "day")}`})`,
  moreDays: (domain: string, count: number): string =>
    `Left out here: ${formatCount(count)} ${count === 1 ? "day" : "days"} of individual senders. See \`mail-policy reports show ${domain} --format json\`.`,
  addresses: (count: number, addresses: string): string => `${plural(count, "address", "addresses")}: ${addresses}`,
  from: (domains: string): string => `From: ${domains}`,
  fix: (fix: string): string => `Fix: ${fix}`,
  fixIfYours: (fix: string): string => `If it sends for you: ${fix}`,
  unmeasured: (reason: string): string => `Unknown whether SPF authorises it: ${reason}`,

  noTlsReport: "TLS: no report",
  tlsReportsFrom: (reports: number, organisations: string): string =>
    `TLS: ${plural(reports, "report")}; sessions of ${organisations}`,
  sessionsSuccessful: (total: number, successful: number): string =>
    `${formatCount(total)} ${total === 1 ? "session" : "sessions"}, ${shareText(successful, total)} successful`,
  ofThemFailed: (count: number): string => `${formatCount(count)} failed`,
  failureAt: (type: string | null, host: string | null): string =>
    `${failureText(type)}${host === null ? "" : ` at ${host}`}`,
  moreFailures: (count: number): string => `${plural(count, "more kind")} of failure`,

  /** Pages. */
  heading: "Received reports",
  inShort:
    "Mail in the name of each domain, and TLS sessions with its mail servers, as other organisations reported them.",
  byResults:
    "The results in the reports alone distinguish the senders. `mail-policy reports show` with the name of a domain asks DNS too, and names the SPF term or host of each.",
  tlsSessions: "TLS sessions",
  notable: "new senders",
  messagesByDay: (highest: number, days: number, failed: number): string =>
    `Messages ${byBar(days)}, ${mostText(highest, failed)}`,
  sessionsByDay: (highest: number, days: number, failed: number): string =>
    `TLS sessions ${byBar(days)}, ${mostText(highest, failed)}`,
  countsOf: (span: string, total: number, failed: number): string =>
    `${span}: ${formatCount(total)}${failed === 0 ? "" : `, ${formatCount(failed)} failed`}`,
  notCounted: "Reports and files that do not count",
  unsigned: "Reports are not signed: this page shows what their senders say, and proves nothing.",

  moreProblems: (count: number): string => `${plural(count, "more problem")} of files`,
};

/** What a bar of a chart is of. */
function byBar(days: number): string {
  return days === 1 ? "by day" : `by ${days} days`;
}

/** The highest bar, and the highest of failures. */
function mostText(highest: number, failed: number): string {
  return `at most ${formatCount(highest)}; ${failed === 0 ? "none failed" : `the lower part failed, at most ${formatCount(failed)}`}`;
}
