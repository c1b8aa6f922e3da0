// Whether the MTA-STS policy names an MX host (RFC 8461 §4.1): the one that is served, and the one that senders still hold when a host is added (§8.1).
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import type { LiveFacts } from "../../facts.ts";
import type { Evidence, Fix, Judgement } from "../../model.ts";
import { policyEditFix } from "./checks.ts";
import { policyUrl } from "./observe.ts";
import type { MtaStsPolicy } from "./record.ts";
import { isEnforced, matchingPattern } from "./record.ts";

type MxSet = Extract<LiveFacts["mx"], { state: "present" }>["value"];

/** How many `mx` patterns a message shows; a hostile policy has thousands. */
const MAX_LISTED = 10;

/** What the policy of this view says of a host. */
export function judgePolicy({ mode, mx }: MtaStsPolicy, domain: Name, name: Name): Judgement {
  if (mode === "none") return { outcome: "not-applicable", message: "not judged: mode is none" };
  const pattern = matchingPattern(name, mx);
  if (pattern !== null) return { outcome: "pass", message: `the policy covers it: ${pattern}` };
  const effect =
    mode === "enforce"
      ? "senders that honour the policy deliver nothing there"
      : "once enforced, nothing would be delivered there";
  return {
    outcome: "fail",
    message: `the policy (${listPatterns(mx)}) does not cover ${name}: ${effect}`,
    fix: policyEditFix(domain, `Add \`mx: ${name}\``),
  };
}

/**
 * What the policy served now says of a host that this change adds: senders hold it until both policy and record are new and the
 * record's TTL has passed (RFC 8461 §8.1), or for max_age where they miss that. null where it stands in nobody's way.
 */
export function judgeCachedPolicy(
  { mx: live, mtaStsPolicy: cached }: LiveFacts,
  planned: MxSet,
  domain: Name,
  name: Name,
): Judgement | null {
  if (live.state === "present" && live.value.records.some(({ exchange }) => exchange === name)) return null;
  if (cached.state === "unknown")
    return {
      outcome: "unknown",
      message: `whether the policy that senders hold covers ${name} is not known: ${cached.reason}`,
    };
  if (cached.state !== "present" || !isEnforced(cached.value) || matchingPattern(name, cached.value.mx) !== null)
    return null;
  if (live.state === "unknown")
    return { outcome: "unknown", message: `whether ${name} is an MX host already is not known: ${live.reason}` };
  const { mx, maxAge } = cached.value;
  const message = `the policy served now (${listPatterns(mx)}), which senders hold for up to ${formatDuration(maxAge)}, does not cover ${name}: until they learn of another they hold back what is for that host`;
  return {
    outcome: "fail",
    message,
    evidence: [...mxEvidence(planned, domain, name), ...cached.evidence],
    fix: policyFirstFix(domain, name, maxAge),
  };
}

function policyFirstFix(domain: Name, name: Name, maxAge: number): Fix {
  const policy = `First serve a policy at ${policyUrl(domain)} that has \`mx: ${name}\` too, or \`mode: none\`, and publish a new id at ${prependLabels("_mta-sts", domain)}`;
  return {
    text: `${policy}. Wait until max_age (${formatDuration(maxAge)}) has passed, or at the very least the TTL of that record. Then publish the MX record.`,
    records: [],
  };
}

function mxEvidence({ records }: MxSet, domain: Name, name: Name): Evidence[] {
  return records
    .filter(({ exchange }) => exchange === name)
    .map(({ preference }) => ({ at: { type: "MX", name: domain }, text: `${preference} ${name}.` }));
}

function listPatterns(mx: readonly string[]): string {
  return mx.length > MAX_LISTED
    ? `${mx.slice(0, MAX_LISTED).join(", ")} and ${mx.length - MAX_LISTED} more`
    : mx.join(", ");
}

function formatDuration(seconds: number): string {
  const days = Math.round(seconds / 8640) / 10;
  return days < 1 ? `${seconds} s` : `${seconds} s, ${days} day${days === 1 ? "" : "s"}`;
}
