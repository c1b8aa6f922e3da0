// What later runs need to know of a domain's MTA-STS policy: senders that have fetched one apply it until it expires (RFC 8461 §3.2).
//
// A run sees what is announced now, and not when that changed. So what was announced before counts from the first run that no
// longer sees it: a sender may have fetched it a moment earlier. Runs that see the same leave the memory as it is.
import type { Message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import { addSeconds, laterOf } from "../../moment.ts";
import type { PolicyValues } from "./policy-change.ts";
import { policyDifferences } from "./policy-change.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./record.ts";
import { isEnforced } from "./record.ts";

/** Moments are ISO 8601. */
export interface MtaStsMemory {
  /** What the domain announced when both the record and its policy were seen last; null once the record is gone. */
  announced: { id: string; policy: PolicyValues } | null;
  /** The first of the policies that were seen with this id, and how long senders may have it cached; null where it is the same still. */
  superseded: { policy: PolicyValues; until: string } | null;
  /** How long senders may apply an enforced policy that is no longer announced; null where none was. */
  enforcedUntil: string | null;
}

/** What a run sees. */
interface MtaStsFacts {
  mtaSts: Observation<MtaStsRecord>;
  mtaStsPolicy: Observation<MtaStsPolicy>;
}

/** Project limit: patterns of one policy that are remembered; others have a few. */
const MAX_PATTERNS = 100;

/** What is remembered after a run at a moment. What was not measured, or cannot be read, leaves it as it is. */
export function rememberMtaSts(
  { mtaSts, mtaStsPolicy }: MtaStsFacts,
  at: string,
  earlier: MtaStsMemory | undefined,
): MtaStsMemory | undefined {
  const { announced = null, superseded = null } = earlier ?? {};
  const enforcedUntil = stillTrue(earlier?.enforcedUntil ?? null, at);
  if (mtaSts.state === "absent") {
    const until = laterOf(enforcedUntil, endOfCache(announced, at));
    return until === null ? undefined : { announced: null, superseded: null, enforcedUntil: until };
  }
  if (mtaSts.state !== "present" || mtaStsPolicy.state !== "present") return earlier;
  const { id } = mtaSts.value;
  const policy = toValues(mtaStsPolicy.value);
  const former = announced !== null && differ(announced.policy, policy) ? announced : null;
  return {
    announced: { id, policy },
    superseded: announced?.id === id ? supersededBy(policy, { former, superseded }, at) : null,
    enforcedUntil: laterOf(enforcedUntil, endOfCache(former, at)),
  };
}

/** The policy that senders may have cached while the record tells them of no other; null where that is the one that is served. */
export function unannouncedChange(
  { announced, superseded }: MtaStsMemory,
  { id, policy }: { id: string; policy: MtaStsPolicy },
  at: string,
): { differences: Message[]; until: string } | null {
  if (announced?.id !== id) return null;
  const values = toValues(policy);
  const former = supersededBy(values, { former: announced, superseded }, at);
  const differences = former === null ? [] : policyDifferences(former.policy, values);
  return former === null || differences.length === 0 ? null : { differences, until: former.until };
}

/** How long senders may apply an enforced policy after the record is gone; null where none have one any more. */
export function enforcedAfterRemoval({ announced, enforcedUntil }: MtaStsMemory, at: string): string | null {
  return laterOf(stillTrue(enforcedUntil, at), endOfCache(announced, at));
}

/** The first policy that was seen with an id, while another is served with it and senders may have the first one cached. */
function supersededBy(
  policy: PolicyValues,
  { former, superseded }: { former: { policy: PolicyValues } | null; superseded: MtaStsMemory["superseded"] },
  at: string,
): MtaStsMemory["superseded"] {
  const known = superseded !== null && superseded.until > at ? superseded : null;
  if (known !== null) return differ(known.policy, policy) ? known : null; // else it was put back
  return former === null || former.policy.maxAge === 0
    ? null
    : { policy: former.policy, until: addSeconds(at, former.policy.maxAge) };
}

/** RFC 8461 §8.3: a policy that was served just now may be cached for its whole max_age. */
function endOfCache(announced: MtaStsMemory["announced"], at: string): string | null {
  return announced !== null && isEnforced(announced.policy) ? addSeconds(at, announced.policy.maxAge) : null;
}

function stillTrue(until: string | null, at: string): string | null {
  return until !== null && until > at ? until : null;
}

function differ(before: PolicyValues, after: PolicyValues): boolean {
  return policyDifferences(before, after).length > 0;
}

/** Their order and repetitions do not matter to senders. */
function toValues({ mode, maxAge, mx }: MtaStsPolicy): PolicyValues {
  return { mode, maxAge, mx: [...new Set(mx)].toSorted().slice(0, MAX_PATTERNS) };
}
