import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import { closestWord } from "../../../text/closest-word.ts";
import { mailboxRecordFix } from "../record-fix.ts";
import { describeProblems, unknownFields } from "../record.ts";

export const tlsRptIgnored = defineCheck({
  id: "tls-rpt/ignored",
  scope: "domain",
  section: "§5",
  requirements: ["TR-03108-10-M"],
  tests: [],
  references: ["RFC 8460 §3"],
  levels: { "tr-03108": "should", bsi: "should" },
  mail: RECEIVING_KINDS,
  needs: ["tlsRpt"],
  judge: ({ tlsRpt }, { name }) => {
    const destinations = describeProblems(tlsRpt.rua);
    const parts = [
      ...(destinations.length === 0 ? [] : [message("tls-rpt/ignored/destinations", { destinations })]),
      ...unknownFields(tlsRpt).map((field) => message("tls-rpt/ignored/unknown", { field, meant: meantField(field) })),
    ];
    if (parts.length === 0) return { outcome: "pass", message: message("tls-rpt/ignored/none") };
    return {
      outcome: "fail",
      message: message("tls-rpt/ignored/found", { parts }),
      fix: mailboxRecordFix(name, tlsRpt),
    };
  },
});

/** The field that was meant by an unknown one; null where that is not clear, as of a letter or two. */
function meantField(field: string): string | null {
  return field.length < 3 ? null : closestWord(field, ["rua"]);
}
