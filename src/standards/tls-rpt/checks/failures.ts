import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { adviceFix } from "../../fixes.ts";
import type { TlsReports } from "../reports.ts";
import { COUNTED_DAYS } from "../reports.ts";
import { addDays, dayOf } from "../../../moment.ts";

// Every type of failure counts: a report does not show whether a `validation-failure` or a policy that could not be fetched is the fault of its
// sender (RFC 8460 §4.3.3), so the message names the organisations, and the parameter allows for some.
export const tlsRptFailures = defineCheck({
  id: "tls-rpt/failures",
  scope: "domain",
  section: "§3.1",
  requirements: ["TR-03108-03-M", "TR-03108-11-R"],
  tests: [],
  references: ["RFC 8460 §4.3"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  parameter: { "tr-03108": 0, bsi: 0, stricter: "lower" },
  needs: ["tlsReports"],
  judge: ({ tlsReports }, { at, parameter: limit }) => {
    const { sessions, failed } = countSessions(tlsReports, addDays(dayOf(at), -COUNTED_DAYS));
    const counted = { sessions, failed, limit, days: COUNTED_DAYS };
    if (sessions === 0)
      return { outcome: "unknown", message: message("tls-rpt/failures/no-sessions", { days: COUNTED_DAYS }) };
    if (failed * 100 <= limit * sessions) return { outcome: "pass", message: message("tls-rpt/failures/few", counted) };
    const { failures, failureKinds } = tlsReports;
    return {
      outcome: "fail",
      message: message("tls-rpt/failures/found", {
        ...counted,
        kinds: failures.slice(0, MAX_KINDS).map((kind) => message("tls-rpt/failures/kind", { ...kind })),
        count: failureKinds,
      }),
      fix: adviceFix(message("tls-rpt/failures/fix", { types: failures.map(({ type }) => type ?? "") })),
    };
  },
});

/** Project limit: the kinds of failure that a message names. */
const MAX_KINDS = 5;

function countSessions({ days }: TlsReports, since: string): { sessions: number; failed: number } {
  const sums = { sessions: 0, failed: 0 };
  for (const { day, successful, failed } of days) {
    if (day < since) continue;
    sums.sessions += successful + failed;
    sums.failed += failed;
  }
  return sums;
}
