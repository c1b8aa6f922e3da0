// The fixes of a policy: one policy for all that is wrong with it, as a whole file to serve, and the record that announces it.
//
// Senders have a policy cached for weeks: one that stops mail, or that trusts a stranger's host, does so for weeks. So the proposal covers every
// MX host, leaves an enforced policy enforced, and never begins with `enforce`: senders test a policy first, and report (RFC 8461 §5).
import type { Name } from "../../dns/name.ts";
import { ROOT, isHostName, prependLabels } from "../../dns/name.ts";
import { isIPv4 } from "../../dns/address.ts";
import type { DomainFacts } from "../../facts.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Fix, FixFile, Observation } from "../../model.ts";
import { isPublicSuffix } from "../registrable-domain.ts";
import { adviceFix, withFile } from "../fixes.ts";
import { registrableOf } from "../registrable.ts";
import { nextId } from "./next-id.ts";
import { policyUrl } from "./observe.ts";
import type { MtaStsPolicy, MtaStsRecord } from "./record.ts";
import { MAX_AGE_LIMIT, matchingPattern } from "./record.ts";

/** What a policy says to senders that support MTA-STS. */
export type PolicyContent = Pick<MtaStsPolicy, "mode" | "maxAge" | "mx">;

/** The MX hosts of a domain, and which of the domains they are in do not exist. */
type HostFacts = Pick<DomainFacts, "mx" | "referencedDomains">;

/** A policy, what it is for, and the least `max_age`. */
export interface PolicySituation extends HostFacts {
  domain: Name;
  policy: MtaStsPolicy;
  mtaSts: DomainFacts["mtaSts"];
  leastMaxAge: number;
}

/** The last fix of each policy: a domain with many MX hosts has it at each. */
const FIXES = new WeakMap<MtaStsPolicy, { situation: PolicySituation; fix: Fix }>();

/** The fix of a policy: what to change for every check, and the whole file. */
export function policyFix(situation: PolicySituation): Fix {
  const known = FIXES.get(situation.policy);
  if (known !== undefined && isSame(known.situation, situation)) return known.fix;
  const fix = makeFix(situation);
  FIXES.set(situation.policy, { situation, fix });
  return fix;
}

function isSame(one: PolicySituation, other: PolicySituation): boolean {
  return (
    one.domain === other.domain &&
    one.mx.state === other.mx.state &&
    recordsOf(one) === recordsOf(other) &&
    one.mtaSts === other.mtaSts &&
    one.referencedDomains === other.referencedDomains &&
    one.leastMaxAge === other.leastMaxAge
  );
}

function recordsOf({ mx }: HostFacts): readonly unknown[] | null {
  return mx.state === "present" ? mx.value.records : null;
}

function makeFix(situation: PolicySituation): Fix {
  const { domain, policy, mtaSts } = situation;
  const proposed = proposePolicy(situation);
  const values = { changes: policyChanges(policy, proposed), ...placesOf(domain, mtaSts) };
  // RFC 8461 §3.2: only a policy of mode none can be without a pattern
  if (proposed.mx.length === 0) return adviceFix(message("mta-sts/fix/name-host", { domain, ...values }));
  return withFile(adviceFix(message("mta-sts/fix/edit-policy", values)), policyFile(domain, proposed));
}

/** Whether something of the policy but its step to `enforce` is to change. */
export function isToChange(situation: PolicySituation): boolean {
  return policyChanges(situation.policy, proposePolicy(situation)).length > 0;
}

/** Where a policy is served, where its record is, and the id that announces another policy (RFC 8461 §3.1, §8.1); null without a record. */
export function placesOf(
  domain: Name,
  mtaSts: Observation<MtaStsRecord>,
): { url: string; record: Name; id: string | null } {
  const id = mtaSts.state === "present" ? nextId(mtaSts.value.id) : null;
  return { url: policyUrl(domain), record: prependLabels("_mta-sts", domain), id };
}

/** The policy that satisfies every check which it can without a step: only `enforce` needs one. */
function proposePolicy({ policy, leastMaxAge, ...facts }: PolicySituation): PolicyContent {
  const { mode, maxAge, mx } = policy;
  return {
    mode: mode === "none" ? "testing" : mode,
    maxAge: Math.max(maxAge, Math.min(Math.ceil(leastMaxAge), MAX_AGE_LIMIT)),
    mx: proposePatterns(mx, facts),
  };
}

/** Without the patterns that strangers' hosts match, and with the MX hosts that the others do not cover. As they are where the hosts are unknown. */
function proposePatterns(patterns: readonly string[], facts: HostFacts): string[] {
  if (facts.mx.state === "unknown") return [...patterns];
  const strangers = patternsOfStrangers(patterns, facts);
  const kept = patterns.filter((pattern) => !strangers.includes(pattern));
  return [...kept, ...policyHosts(facts).filter((host) => matchingPattern(host, kept) === null)];
}

/** The patterns under which anybody can register a host. */
export function patternsOfStrangers(
  patterns: readonly string[],
  { referencedDomains }: Pick<DomainFacts, "referencedDomains">,
): string[] {
  return patterns.filter((pattern) => {
    const suffix = pattern.replace(/^\*\./, "");
    return (suffix !== pattern && isPublicSuffix(suffix)) || registrableOf(suffix, referencedDomains) !== null;
  });
}

/** The MX hosts that a policy can name: none whose domain anybody can register, and then take the mail (RFC 8461 §4.1). */
function policyHosts({ mx, referencedDomains }: HostFacts): Name[] {
  const hosts = mx.state === "present" ? mx.value.records.map(({ exchange }) => exchange) : [];
  return [...new Set(hosts)].filter(
    // RFC 7505: ROOT is a null MX
    (host) => host !== ROOT && isHostName(host) && !isIPv4(host) && registrableOf(host, referencedDomains) === null,
  );
}

function policyChanges(before: PolicyContent, after: PolicyContent): Message[] {
  const added = after.mx.filter((pattern) => !before.mx.includes(pattern));
  const removed = before.mx.filter((pattern) => !after.mx.includes(pattern));
  return [
    ...(before.mode === after.mode ? [] : [message("mta-sts/fix/mode", { mode: after.mode })]),
    ...(added.length === 0 ? [] : [message("mta-sts/fix/add-mx", { patterns: added })]),
    ...(removed.length === 0 ? [] : [message("mta-sts/fix/remove-mx", { patterns: removed })]),
    ...(before.maxAge === after.maxAge ? [] : [message("mta-sts/fix/max-age", { seconds: after.maxAge })]),
  ];
}

/** RFC 8461 §3.2: several weeks or more; a week satisfies every profile, and passes soon where a policy is wrong. */
export const FIRST_MAX_AGE = 604_800;

/**
 * A first policy for the MX hosts of a domain; null where they are unknown. Senders report what they would refuse under it (RFC 8461 §5),
 * and refuse nothing until its mode is `enforce`.
 */
export function firstPolicyFile(domain: Name, facts: HostFacts): FixFile | null {
  const mx = policyHosts(facts);
  return mx.length === 0 ? null : policyFile(domain, { mode: "testing", maxAge: FIRST_MAX_AGE, mx });
}

/** Whether senders know a policy of the domain, before a change or since an earlier run: a first one could weaken it. */
export function wasPolicySeen({ live, earlier }: Pick<DomainFacts, "live" | "earlier">): boolean {
  const isLive = live.state === "present" && live.value.mtaStsPolicy.state === "present";
  const memory = earlier.state === "present" ? earlier.value.memory.mtaSts : undefined;
  return isLive || (memory !== undefined && (memory.announced !== null || memory.enforcedUntil !== null));
}

/** The file that says this. */
export function policyFile(domain: Name, { mode, maxAge, mx }: PolicyContent): FixFile {
  const lines = ["version: STSv1", `mode: ${mode}`, ...mx.map((pattern) => `mx: ${pattern}`), `max_age: ${maxAge}`];
  return { url: policyUrl(domain), lines };
}
