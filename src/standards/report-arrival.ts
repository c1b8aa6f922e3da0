// When reports of others on a domain's mail last arrived, and on which days they count: alike for TLS and DMARC reports.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Judgement, Observation } from "../model.ts";
import { addSeconds } from "../moment.ts";
import { wholeDaysBetween } from "../x509/validity.ts";
import { adviceFix } from "./fixes.ts";

/** What is known of the reports of one kind on a domain. Organisations are as the reports say: hostile. */
export interface ReportArrival {
  /** The report whose period ends last, and its end (ISO 8601); null without any. */
  last: { organisation: string; end: string } | null;
  /** How many files with reports of this kind could not be read, on whatever domain they are. */
  unread: number;
}

/** `since`: the first run that saw a record asking for reports after one that saw none (ISO 8601); null while there is none. */
export interface ReportRequest {
  since: string | null;
}

/** A record that asks others for reports, if it has destinations. */
type RequestingRecord = Observation<{ rua: readonly unknown[] }>;

/** Whether a record asks for reports; null where that was not measured. */
export function asksForReports(record: RequestingRecord): boolean | null {
  if (record.state === "unknown") return null;
  return record.state === "present" && record.value.rua.length > 0;
}

/** What is remembered after a run at a moment; undefined while no run has seen the domain without such a record. */
export function rememberRequest(
  record: RequestingRecord,
  at: string,
  earlier: ReportRequest | undefined,
): ReportRequest | undefined {
  const asks = asksForReports(record);
  if (asks === false) return { since: null };
  return asks === true && earlier?.since === null ? { since: at } : earlier;
}

/** Whether a record asks for reports for so few days that none need have arrived: no more than `limit`. */
function isRecent(request: ReportRequest | undefined, at: string, limit: number): boolean {
  return request !== undefined && (request.since === null || wholeDaysBetween(request.since, at) <= limit);
}

const DAY_SECONDS = 86_400;

/** The day, UTC, that is so many days before a moment: `2026-11-16`. */
export function dayBefore(at: string, days: number): string {
  return addSeconds(at, -days * DAY_SECONDS).slice(0, "2026-11-16".length);
}

/**
 * The last of the reports by their end, as of a moment. One that ends more than a day later does not count: it was not there yet, or the clock
 * of its sender is wrong.
 */
export function lastReport(
  reports: readonly { organisation: string; end: string }[],
  at: string,
): ReportArrival["last"] {
  const latest = addSeconds(at, DAY_SECONDS);
  let last: ReportArrival["last"] = null;
  for (const { organisation, end } of reports) {
    if (end > latest) continue;
    const isLater = last === null || end > last.end || (end === last.end && organisation < last.organisation);
    if (isLater) last = { organisation, end };
  }
  return last;
}

/**
 * Whether the last report is at most `limit` days old. Where files could not be read, a later one may be in them. `request` is what earlier
 * runs knew.
 */
export function judgeArrival(
  { last, unread }: ReportArrival,
  request: ReportRequest | undefined,
  { at, limit, fix }: { at: string; limit: number; fix: Message },
): Judgement {
  const age = last === null ? null : Math.max(0, wholeDaysBetween(last.end, at));
  if (last !== null && age !== null && age <= limit)
    return { outcome: "pass", message: message("report-arrival/recent", { ...last }) };
  if (isRecent(request, at, limit))
    return { outcome: "not-applicable", message: message("report-arrival/new", { limit }) };
  const found =
    last === null || age === null
      ? message("report-arrival/none")
      : message("report-arrival/too-old", { ...last, days: age, limit });
  if (unread > 0) return { outcome: "unknown", message: message("report-arrival/unread", { found, files: unread }) };
  return { outcome: "fail", message: found, fix: adviceFix(fix) };
}
