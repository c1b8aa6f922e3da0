import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { trimWsp } from "../../../text/trim-wsp.ts";
import { joinUris, meantUris } from "../../report-uris.ts";
import { tlsRptRecordFix } from "../record-fix.ts";
import { isHttpsUri, resemblesTlsRpt } from "../record.ts";

export const tlsRptRecord = defineCheck({
  id: "tls-rpt/record",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: ["TR-03108-P G-01"],
  references: ["RFC 8460 §3"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: RECEIVING_KINDS,
  examines: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    if (tlsRpt.state === "present") return { outcome: "pass", message: message("tls-rpt/record/valid") };
    return {
      outcome: "fail",
      message:
        tlsRpt.state === "absent"
          ? message("tls-rpt/record/absent", { name: prependLabels("_smtp._tls", name) })
          : tlsRpt.problem,
      fix: tlsRptRecordFix(name, meantDestinations(tlsRpt.evidence) ?? `mailto:tls-reports@${name}`),
    };
  },
});

/** The destinations of records that senders discard: the corrected record keeps them. */
function meantDestinations(evidence: readonly Evidence[]): string | null {
  const texts = evidence.map(({ text }) => text).filter(resemblesTlsRpt);
  const pieces = texts.flatMap((text) =>
    text
      .replace(/\brua\s*[=:]/gi, ",")
      .split(/[;,]/)
      .map(trimWsp),
  );
  return joinUris(pieces.flatMap((piece) => (isHttpsUri(piece) ? [piece] : meantUris(piece))));
}
