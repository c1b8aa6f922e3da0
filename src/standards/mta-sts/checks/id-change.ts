// Senders that have cached a policy fetch a newer one only once the id in the record changes (RFC 8461 §3.1, §8.1).
import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { Fix } from "../../../model.ts";
import { txtRecordFix } from "../../fixes.ts";
import { policyUrl } from "../observe.ts";
import { policyDifferences } from "../policy-change.ts";
import type { MtaStsRecord } from "../record.ts";

export const mtaStsIdChange = defineCheck({
  id: "mta-sts/id-change",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §3.1", "RFC 8461 §8.1"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  comparesByItself: true,
  examines: ["mtaStsChange"],
  judge: ({ mtaStsChange }, { name }) => {
    if (mtaStsChange.state !== "present")
      return { outcome: "not-applicable", message: message("mta-sts/id-change/no-change") };
    const { before, after } = mtaStsChange.value;
    const { id } = after.record;
    const changes = policyDifferences(before.policy, after.policy);
    const isNew = before.record.id !== id;
    if (changes.length === 0)
      return {
        outcome: "pass",
        message: isNew ? message("mta-sts/id-change/id-only", { id }) : message("mta-sts/id-change/same"),
      };
    if (isNew)
      return {
        outcome: "pass",
        message: message("mta-sts/id-change/both", { before: before.record.id, after: id, changes }),
      };
    // RFC 8461 §3.2: max_age is how long senders may cache a policy
    if (before.policy.maxAge === 0)
      return { outcome: "pass", message: message("mta-sts/id-change/not-cached", { id, changes }) };
    return {
      outcome: "fail",
      message: message("mta-sts/id-change/policy-only", { id, changes }),
      fix: newIdFix(name, after.record),
    };
  },
});

/** The record as it is, with the next id. */
function newIdFix(domain: Name, { text, id }: MtaStsRecord): Fix {
  const value = text.replace(/(?<=;[ \t]*id=)[^; \t]*/, nextId(id));
  // RFC 8461 §8.1: the policy first; else senders would cache the old policy under the new id
  const words = message("mta-sts/id-change/fix", { url: policyUrl(domain) });
  return txtRecordFix(prependLabels("_mta-sts", domain), value, words);
}

/** RFC 8461 §3.1: letters and digits, at most 32. */
const MAX_ID_LENGTH = 32;

/** Another id, the same in every run: the number at the end of `id` plus one, or `id` with a 1 behind it. */
function nextId(id: string): string {
  const [digits] = /\d*$/.exec(id) as RegExpExecArray;
  const number = digits === "" ? "1" : String(BigInt(digits) + 1n).padStart(digits.length, "0");
  const next = id.slice(0, id.length - digits.length) + number;
  return next.length <= MAX_ID_LENGTH ? next : "1";
}
