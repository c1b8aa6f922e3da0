import { defineCheck, SENDING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import type { Message } from "../../../message.ts";
import { message } from "../../../message.ts";
import type { Evidence, Judgement } from "../../../model.ts";
import { adviceFix, txtRecordFix } from "../../fixes.ts";
import { doubledName } from "../observe.ts";
import { joinSplitKey } from "../record.ts";

export const dkimSelector = defineCheck({
  id: "dkim/selector",
  scope: "selector",
  requiresSelector: true,
  section: "§4.2",
  requirements: ["TR-03182-03-M"],
  tests: [],
  references: ["RFC 6376 §3.6.2"],
  levels: { "tr-03108": "must", bsi: "must" },
  mail: SENDING_KINDS,
  examines: ["key"],
  judge: ({ key }, { domain, name }) => {
    if (key.state === "present") return { outcome: "pass", message: message("dkim/selector/pass") };
    return key.state === "malformed"
      ? failSeveralRecords(key.problem, key.evidence, name)
      : failMissingRecord(key.evidence, domain, name);
  },
});

/** Two records that are the halves of one key are joined; of others only the domain's owner knows which one to keep. */
function failSeveralRecords(problem: Message, evidence: readonly Evidence[], name: Name): Judgement {
  const [first = "", second = ""] = evidence.map(({ text }) => text);
  const whole = evidence.length === 2 ? (joinSplitKey(first, [second]) ?? joinSplitKey(second, [first])) : null;
  const fix =
    whole === null
      ? adviceFix(message("dkim/selector/fix-several", { name }))
      : txtRecordFix(name, whole, message("dkim/selector/fix-split"));
  return { outcome: "fail", message: problem, fix };
}

/** The record may be at the doubled name, or be one that verifiers discard. */
function failMissingRecord(evidence: readonly Evidence[], domain: Name, name: Name): Judgement {
  const doubled = doubledName(domain, name);
  const misplaced = evidence.find(({ at }) => "type" in at && at.name === doubled);
  if (misplaced !== undefined)
    return {
      outcome: "fail",
      message: message("dkim/selector/doubled", { name, doubled }),
      fix: txtRecordFix(name, misplaced.text, message("dkim/selector/fix-doubled", { domain })),
    };
  // RFC 6376 §3.6.1: verifiers discard a record of any other version
  const misspelt = evidence.find(({ text }) => /^\s*v\s*=\s*dkim/i.test(text));
  return {
    outcome: "fail",
    message:
      misspelt === undefined
        ? message("dkim/selector/missing", { name })
        : message("dkim/selector/version", { name, text: misspelt.text }),
    fix: adviceFix(message("dkim/selector/fix-missing", { name })),
  };
}
