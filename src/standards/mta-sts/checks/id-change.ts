// Senders that have cached a policy fetch a newer one only once the id in the record changes (RFC 8461 §3.1, §8.1). A change of
// the repository is compared with what is live; what changes elsewhere, with what earlier runs saw.
import { defineCheck, RECEIVING_KINDS } from "../../../define-check.ts";
import type { Name } from "../../../dns/name.ts";
import { prependLabels } from "../../../dns/name.ts";
import { message } from "../../../message.ts";
import type { DomainFacts } from "../../../facts.ts";
import type { Fix, Judgement, MeasuredObservation } from "../../../model.ts";
import { txtRecordFix } from "../../fixes.ts";
import { unannouncedChange } from "../memory.ts";
import { withNextId } from "../next-id.ts";
import { policyUrl } from "../observe.ts";
import type { MtaStsChange } from "../policy-change.ts";
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
  consults: ["mtaSts", "mtaStsPolicy", "earlier"],
  judge: ({ mtaStsChange, ...facts }, { name, at }) => {
    const now = judgeChange(mtaStsChange, name);
    if (now.outcome === "fail") return now;
    const since = judgeSinceEarlierRuns(facts, name, at);
    return since === null || (since.outcome === "pass" && now.outcome === "pass") ? now : since;
  },
});

/** The policy before this change and after it. */
function judgeChange(change: MeasuredObservation<MtaStsChange>, name: Name): Judgement {
  if (change.state !== "present") return { outcome: "not-applicable", message: message("mta-sts/id-change/no-change") };
  const { before, after } = change.value;
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
}

/** The policy that earlier runs saw with the id, and the one that is served with it; null where there are no two to compare. */
function judgeSinceEarlierRuns(
  { mtaSts, mtaStsPolicy, earlier }: Pick<DomainFacts, "mtaSts" | "mtaStsPolicy" | "earlier">,
  name: Name,
  at: string,
): Judgement | null {
  const memory = earlier.state === "present" ? earlier.value.memory.mtaSts : undefined;
  if (earlier.state !== "unknown" && !memory?.announced) return null;
  for (const fact of [mtaSts, mtaStsPolicy]) {
    if (fact.state === "absent" || fact.state === "malformed") return null;
    if (fact.state === "unknown") return { outcome: "unknown", message: fact.reason };
  }
  if (earlier.state === "unknown") return { outcome: "unknown", message: earlier.reason };
  if (memory === undefined || mtaSts.state !== "present" || mtaStsPolicy.state !== "present") return null;
  const { id } = mtaSts.value;
  const change = unannouncedChange(memory, { id, policy: mtaStsPolicy.value }, at);
  if (change === null) {
    const isNew = memory.announced?.id !== id;
    return { outcome: "pass", message: message("mta-sts/id-change/in-earlier-runs", { id, isNew }) };
  }
  return {
    outcome: "fail",
    message: message("mta-sts/id-change/policy-only-in-earlier-runs", {
      id,
      changes: change.differences,
      until: change.until,
    }),
    evidence: [...mtaSts.evidence, ...mtaStsPolicy.evidence],
    fix: newIdFix(name, mtaSts.value),
  };
}

/** The record as it is, with the next id. */
function newIdFix(domain: Name, record: MtaStsRecord): Fix {
  // RFC 8461 §8.1: the policy first; else senders would cache the old policy under the new id
  const words = message("mta-sts/id-change/fix", { url: policyUrl(domain) });
  return txtRecordFix(prependLabels("_mta-sts", domain), withNextId(record), words);
}
