// When reports of others on a domain's mail last arrived, and on which days they count: alike for TLS and DMARC reports.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Judgement, Observation } from "../model.ts";
import { adviceFix } from "./fixes.ts";
import type { ReportUri } from "./mailto.ts";
import { addSeconds, daysBetween } from "../moment.ts";

/** What is known of the reports of one kind on a domain. Organisations are as the reports say: hostile. */
export interface ReportArrival {
  /** The report whose period ends last, and its end (ISO 8601); null without any. */
  last: { organisation: string; end: string } | null;
  /** How many files with reports of this kind could not be read, on whatever domain they are. */
  unread: number;
}

/** `since`: the first run that saw a record asking for reports, none without one since then (ISO 8601); null while there is none. */
export interface ReportRequest {
  since: string | null;
}

/** A record that may ask others for reports, as TLS-RPT and DMARC have it. */
type RequestingRecord = Observation<{
  rua: readonly Pick<ReportUri, "problem">[];
  discarded?: boolean;
  isInherited?: boolean;
}>;

/**
 * Whether a record of the domain's own asks for reports; null where that was not measured. The reports that an inherited one asks for are about
 * the domain above, too, and that they arrive is judged there: a subdomain may seldom send.
 */
export function asksForReports(record: RequestingRecord): boolean | null {
  if (record.state === "unknown") return null;
  if (record.state !== "present") return false;
  const { rua, discarded = false, isInherited = false } = record.value;
  return !discarded && !isInherited && rua.some(({ problem }) => problem === null);
}

/** What is remembered after a run at a moment. */
export function rememberRequest(
  record: RequestingRecord,
  at: string,
  earlier: ReportRequest = { since: null },
): ReportRequest {
  const asks = asksForReports(record);
  if (asks === false) return { since: null };
  return asks === true && earlier.since === null ? { since: at } : earlier;
}

/** Whether a record asks for reports for so few days that none need have arrived: no more than `limit`. */
function isRecent(request: ReportRequest | undefined, at: string, limit: number): boolean {
  return request !== undefined && (request.since === null || daysBetween(request.since, at) <= limit);
}

const DAY_SECONDS = 86_400;

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

/** What is known of the live record that asks for reports; `asks` is null where that was not measured, `request` is what earlier runs knew. */
interface LiveRequest {
  asks: boolean | null;
  request: ReportRequest | undefined;
}

/**
 * Whether the last report is at most `limit` days old. If not, that is a fault only where the live record has asked for reports for as long, and
 * no later one may be in files that could not be read. What a change declares makes no difference: it has brought no reports yet.
 */
export function judgeArrival(
  { last, unread }: ReportArrival,
  { asks, request }: LiveRequest,
  { at, limit, fix }: { at: string; limit: number; fix: Message },
): Judgement {
  const age = last === null ? null : Math.max(0, daysBetween(last.end, at));
  if (last !== null && age !== null && age <= limit)
    return { outcome: "pass", message: message("report-arrival/recent", { ...last }) };
  if (asks === false) return { outcome: "not-applicable", message: message("report-arrival/not-asked") };
  if (isRecent(request, at, limit))
    return { outcome: "not-applicable", message: message("report-arrival/new", { limit }) };
  const found =
    last === null || age === null
      ? message("report-arrival/none")
      : message("report-arrival/too-old", { ...last, days: age, limit });
  if (asks === null) return { outcome: "unknown", message: message("report-arrival/not-measured", { found }) };
  if (unread > 0) return { outcome: "unknown", message: message("report-arrival/unread", { found, files: unread }) };
  return { outcome: "fail", message: found, fix: adviceFix(fix) };
}
