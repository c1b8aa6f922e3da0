// The period of a report.
import { message } from "../message.ts";
import { addSeconds } from "../moment.ts";
import { UnusableReport } from "./unusable-report.ts";

/** ISO 8601. */
export interface Period {
  begin: string;
  end: string;
}

const DAY = 86_400;

/** Project limit: a report is about a day (RFC 9990 §3.1, RFC 8460 §4.1); RFC 7489 let one ask for a week. All of it counts as the first day. */
const MAX_DAYS = 8;

/** Project limit: how far the clock of a reporter may be ahead of ours. */
const MAX_SECONDS_AHEAD = DAY;

const EPOCH = "1970-01-01T00:00:00.000Z";
/** The last second of the years of four digits. */
const LAST_SECOND = 253_402_300_799;

/** The period from one second since 1970 to another, null where the report has none; `at` is now. Throws an UnusableReport. */
export function periodOf(begin: number | null, end: number | null, at: string): Period {
  if (begin === null || end === null || !isSecond(begin) || !isSecond(end))
    throw new UnusableReport(message("reports/period/none"));
  const period = { begin: addSeconds(EPOCH, begin), end: addSeconds(EPOCH, end) };
  if (begin > end) throw new UnusableReport(message("reports/period/backwards", period));
  if (period.begin > addSeconds(at, MAX_SECONDS_AHEAD))
    throw new UnusableReport(message("reports/period/future", { begin: period.begin }));
  const days = Math.ceil((end - begin) / DAY);
  if (days > MAX_DAYS) throw new UnusableReport(message("reports/period/long", { days, most: MAX_DAYS }));
  return period;
}

function isSecond(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LAST_SECOND;
}
