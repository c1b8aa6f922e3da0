// The MTA-STS policy of a domain before a change of its records or its policy file, and after it.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./record.ts";

/** What a domain announced and served before a change, and after it. */
export interface MtaStsChange {
  before: RecordAndPolicy;
  after: RecordAndPolicy;
}

interface RecordAndPolicy {
  record: MtaStsRecord;
  policy: MtaStsPolicy;
}

/** What a policy says to senders. */
export type PolicyValues = Pick<MtaStsPolicy, "mode" | "maxAge" | "mx">;

/** One view of a domain. */
interface MtaStsFacts {
  mtaSts: Observation<MtaStsRecord>;
  mtaStsPolicy: Observation<MtaStsPolicy>;
}

/**
 * Both views of a domain together; absent where one of them has no valid policy, unknown where one was not measured.
 * `isDeclared`: whether the repository declares the record. Where it does not, its future id is unknown here: the
 * policy must change before the id does (RFC 8461 §8.1).
 */
export function policyChange(live: MtaStsFacts, planned: MtaStsFacts, isDeclared: boolean): Observation<MtaStsChange> {
  const facts = [live.mtaSts, planned.mtaSts, live.mtaStsPolicy, planned.mtaStsPolicy];
  const evidence = [
    ...planned.mtaSts.evidence,
    ...planned.mtaStsPolicy.evidence,
    ...live.mtaSts.evidence,
    ...live.mtaStsPolicy.evidence,
  ];
  // a policy that is not announced did not change, whatever else was not measured
  if (facts.some(({ state }) => state === "absent" || state === "malformed")) return { state: "absent", evidence };
  const unseen = facts.find((fact) => fact.state === "unknown");
  if (unseen?.state === "unknown") return { ...unseen, evidence };
  const [before, after] = [recordAndPolicy(live), recordAndPolicy(planned)];
  if (before === null || after === null) return { state: "absent", evidence };
  const isUndecidable =
    !isDeclared &&
    before.record.id === after.record.id &&
    before.policy.maxAge > 0 &&
    policyDifferences(before.policy, after.policy).length > 0;
  if (isUndecidable) return { state: "unknown", reason: message("mta-sts/change/undeclared-id"), evidence };
  return { state: "present", value: { before, after }, evidence };
}

function recordAndPolicy({ mtaSts, mtaStsPolicy }: MtaStsFacts): RecordAndPolicy | null {
  return mtaSts.state === "present" && mtaStsPolicy.state === "present"
    ? { record: mtaSts.value, policy: mtaStsPolicy.value }
    : null;
}

/** What differs between two policies for senders that apply them; the order of lines and unknown fields do not matter to these. */
export function policyDifferences(before: PolicyValues, after: PolicyValues): Message[] {
  // RFC 8461 §5: under mode none senders do not look at the hosts that a policy names
  const isOff = before.mode === "none" && after.mode === "none";
  const old = new Set(isOff ? [] : before.mx);
  const fresh = new Set(isOff ? [] : after.mx);
  const removed = [...old].filter((pattern) => !fresh.has(pattern));
  const added = [...fresh].filter((pattern) => !old.has(pattern));
  return [
    ...(before.mode === after.mode ? [] : [message("mta-sts/change/mode", { before: before.mode, after: after.mode })]),
    ...(before.maxAge === after.maxAge
      ? []
      : [message("mta-sts/change/max-age", { before: before.maxAge, after: after.maxAge })]),
    ...(removed.length === 0 ? [] : [message("mta-sts/change/removed", { patterns: removed })]),
    ...(added.length === 0 ? [] : [message("mta-sts/change/added", { patterns: added })]),
  ];
}
