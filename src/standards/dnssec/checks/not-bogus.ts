import { openQuestion, questionOf } from "../../../cause.ts";
import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import type { AnswerState } from "../record.ts";

export const dnssecNotBogus = defineCheck({
  id: "dnssec/not-bogus",
  scope: "domain",
  section: "§3.4",
  requirements: ["TR-03108-05-M"],
  tests: [],
  references: ["RFC 4035 §5.5"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: ALL_KINDS,
  needs: ["dnssec"],
  judge: ({ dnssec: { answers } }) => {
    const bogus = answers.filter(({ state }) => state === "bogus");
    if (bogus.length > 0) {
      const questions = bogus.map(({ type, name }) => questionOf({ type, name }));
      const reason = bogus.find((answer) => answer.reason !== null)?.reason ?? null;
      return {
        outcome: "fail",
        message: message("dnssec/not-bogus/found", { questions, reason }),
        evidence: bogus.map(bogusEvidence),
        fix: adviceFix(message("dnssec/not-bogus/fix")),
      };
    }
    for (const { type, name, state, reason } of answers) {
      if (state === "failure") return { outcome: "unknown", message: openQuestion({ type, name }, reason) };
    }
    if (answers.some(({ state }) => state === "indeterminate"))
      return { outcome: "unknown", message: message("cause/indeterminate") };
    return { outcome: "pass", message: message("dnssec/not-bogus/none", { count: answers.length }) };
  },
});

function bogusEvidence({ type, name, reason }: AnswerState): Evidence {
  return { at: { type, name }, text: "", note: message("dnssec/seen/bogus", { reason }) };
}
