import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import { policyDifferences } from "../policy-change.ts";
import { newIdFix } from "../id-change.ts";

export const mtaStsIdChange = defineCheck({
  id: "mta-sts/id-change",
  scope: "domain",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §3.1", "RFC 8461 §8.1"],
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVING_KINDS,
  examines: ["mtaStsChange"],
  judge: ({ mtaStsChange }, { name, at }) => {
    if (mtaStsChange.state !== "present")
      return {
        outcome: "not-applicable",
        message: "not judged: there are no two policies, one before a change and one after it, to compare",
      };
    const { before, after } = mtaStsChange.value;
    const changes = policyDifferences(before.policy, after.policy);
    const isNew = before.record.id !== after.record.id;
    if (changes.length === 0)
      return {
        outcome: "pass",
        message: isNew
          ? `the id is new (${after.record.id}), the policy the same: senders fetch it once more`
          : "neither the policy nor its id changes",
      };
    const words = changes.join("; ");
    if (isNew)
      return {
        outcome: "pass",
        message: `the policy changes, and its id from ${before.record.id} to ${after.record.id}: ${words}`,
      };
    // RFC 8461 §3.2: max_age is how long a policy may be held
    if (before.policy.maxAge === 0)
      return {
        outcome: "pass",
        message: `the policy changes, its id stays ${after.record.id}, and nobody holds the policy of before, whose max_age is 0: ${words}`,
      };
    return {
      outcome: "fail",
      message: `the policy changes, its id stays ${after.record.id}, so senders keep to the old one: ${words}`,
      fix: newIdFix(name, after.record, at),
    };
  },
});
