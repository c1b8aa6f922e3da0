import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { RecordState } from "../record.ts";

export const dnssecMailRecords = defineCheck({
  id: "dnssec/mail-records",
  scope: "domain",
  section: "§3.4",
  requirements: ["TR-03182-01-M", "TR-03182-03-M", "TR-03182-06-M"],
  tests: [],
  references: [],
  levels: { "tr-03108": "info", bsi: "should" },
  mail: ALL_KINDS,
  needs: ["dnssec"],
  judge: ({ dnssec: { records } }) => {
    const evidence = records.map(answerEvidence);
    const unsafe = records.filter(({ state }) => state === "insecure" || state === "bogus");
    if (unsafe.length > 0) {
      const listed = unsafe.map(({ record, name, state }) =>
        message(state === "bogus" ? "dnssec/mail-records/bogus" : "dnssec/mail-records/unsigned", { record, name }),
      );
      return {
        outcome: "fail",
        message: message("dnssec/mail-records/unsafe", { records: listed }),
        evidence,
        fix: adviceFix(message("dnssec/mail-records/fixes", { fixes: fixesOf(unsafe) })),
      };
    }
    for (const { record, state, reason } of records) {
      if (state === "failure")
        return { outcome: "unknown", message: message("cause/question", { question: record, reason }), evidence };
    }
    if (records.some(({ state }) => state === "indeterminate"))
      return { outcome: "unknown", message: message("cause/indeterminate"), evidence };
    if (records.length === 0) return { outcome: "not-applicable", message: message("dnssec/mail-records/none") };
    const signed = message("dnssec/mail-records/signed", { records: records.map(({ record }) => record) });
    return { outcome: "pass", message: signed, evidence };
  },
});

/** What is not signed is to be signed; what is bogus is signed, and its chain of trust needs a fix. */
function fixesOf(unsafe: readonly RecordState[]): Message[] {
  const has = (wanted: RecordState["state"]): boolean => unsafe.some(({ state }) => state === wanted);
  return [
    ...(has("bogus") ? [message("dnssec/not-bogus/fix")] : []),
    ...(has("insecure") ? [message("dnssec/mail-records/fix")] : []),
  ];
}

function answerEvidence({ type, name, state, reason }: RecordState): Evidence {
  return { at: { type, name }, text: "", note: message("dnssec/seen/answer", { state, reason }) };
}
