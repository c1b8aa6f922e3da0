// MTA-STS: senders that hold a policy look for a newer one only once the id in the record is another (RFC 8461 §3.1, §8.1).
import { RECEIVES, defineCheck } from "../../define-check.ts";
import type { Name } from "../../dns/name.ts";
import { under } from "../../dns/name.ts";
import { formatRdata, txtOf } from "../../dns/record.ts";
import type { Fix } from "../../model.ts";
import { differences } from "./change.ts";
import { policyUrl } from "./observe.ts";
import type { StsRecord } from "./record.ts";

export const mtaStsIdChange = defineCheck({
  id: "mta-sts/id-change",
  scope: "domain",
  title: "A changed MTA-STS policy comes with a changed id",
  section: "§3.3",
  requirements: ["TR-03108-07-R"],
  tests: [],
  references: ["RFC 8461 §3.1", "RFC 8461 §8.1"],
  why: "Senders that hold the policy compare the id only: while it is the same they keep to the old policy, for as long as its max_age says.",
  fix: "Deploy the policy first, then publish the TXT record at `_mta-sts` with a new id.",
  levels: { "tr-03108": "must", bsi: "should" },
  mail: RECEIVES,
  examines: ["mtaStsChange"],
  judge: ({ mtaStsChange }, { name, at }) => {
    if (mtaStsChange.state !== "present")
      return {
        outcome: "not-applicable",
        message: "not judged: there are no two policies, one before a change and one after it, to compare",
      };
    const { before, after } = mtaStsChange.value;
    const changes = differences(before.policy, after.policy);
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
      fix: publishId(name, after.record, at),
    };
  },
});

/** The record as it is but for its id, which the moment gives. */
function publishId(domain: Name, { text, id }: StsRecord, at: string): Fix {
  const moment = at.replace(/\D/g, "").slice(0, 14);
  const fresh = moment === id ? `${moment}1` : moment;
  const value = text.replace(/(?<=;[ \t]*id=)[^; \t]*/, fresh);
  // RFC 8461 §8.1: the other way round senders would take the old policy for the one of the new id
  const words = `Publish this record once the new policy is served at ${policyUrl(domain)}, or in one step with it.`;
  return {
    text: words,
    records: [{ name: `${under("_mta-sts", domain)}.`, type: "TXT", data: formatRdata("TXT", txtOf(value)) }],
  };
}
