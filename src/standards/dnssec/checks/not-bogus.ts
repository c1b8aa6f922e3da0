import { openQuestion, questionOf } from "../../../cause.ts";
import { defineCheck, ALL_KINDS } from "../../../define-check.ts";
import { message } from "../../../message.ts";
import type { Evidence } from "../../../model.ts";
import { adviceFix } from "../../fixes.ts";
import { toEpochMs } from "../../../moment.ts";
import type { Signature } from "../../../ports.ts";
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
  judge: ({ dnssec: { answers, earliest } }, { at }) => {
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
    if (earliest === null || !isOverdue(earliest, at))
      return { outcome: "pass", message: message("dnssec/not-bogus/none", { count: answers.length }) };
    const { type, name, until } = earliest;
    return { outcome: "pass", message: message("dnssec/not-bogus/overdue", { type, name, until }) };
  },
});

/**
 * Project limit: the last part of a signature's time, in which resolvers no longer see it. Signers renew earlier (BIND at a quarter, OpenDNSSEC with 3
 * of 14 days left), and those that sign each answer as it is asked for stay far from it.
 */
const LAST_PART = 0.1;

/** Whether the signer should have renewed a signature. */
function isOverdue({ from, until }: Signature, at: string): boolean {
  return toEpochMs(until) - toEpochMs(at) < LAST_PART * (toEpochMs(until) - toEpochMs(from));
}

function bogusEvidence({ type, name, reason }: AnswerState): Evidence {
  return { at: { type, name }, text: "", note: message("dnssec/seen/bogus", { reason }) };
}
