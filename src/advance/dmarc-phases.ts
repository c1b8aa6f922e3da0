// The phases of a DMARC rollout, and the record of each (RFC 9989 §4.7, §A.6).
import type { ByteString } from "../dns/record.ts";
import { formatTags, meantTags } from "../standards/dmarc/corrected.ts";
import type { DmarcPolicy } from "../standards/dmarc/record.ts";
import { POLICIES, parsePolicyValue } from "../standards/dmarc/record.ts";

/**
 * `none`: receivers report. `testing`: `p=quarantine` that receivers do not apply; mailing lists that rewrite the author for such domains already do.
 * `quarantine`, `reject`: receivers apply it.
 */
export type DmarcPhase = "none" | "testing" | "quarantine" | "reject";

/** In their order. No step skips one. */
export const DMARC_PHASES: readonly DmarcPhase[] = ["none", "testing", "quarantine", "reject"];

/** The tags that a phase consists of. `pct` is null where it is absent. */
export interface PhaseTags {
  p: DmarcPolicy | null;
  isTesting: boolean;
  pct: number | null;
}

/**
 * The phase that a record is in. Receivers of RFC 9989 read `t`, those of RFC 7489 `pct`; where they come to different policies, the
 * weaker counts: what some do not apply has not been tried.
 */
export function phaseOf({ p, isTesting, pct }: PhaseTags): DmarcPhase {
  if (p === null || p === "none") return "none";
  const isLowered = isTesting || (pct !== null && pct < 100);
  if (p === "reject") return isLowered ? "quarantine" : "reject";
  return isLowered ? "testing" : "quarantine";
}

/** A record's policies for its domain and for subdomains; null where it leaves them to another tag. */
export interface PolicyTags extends PhaseTags {
  sp: DmarcPolicy | null;
  np: DmarcPolicy | null;
}

/** Whether reports show this record: its phase, and the policies for subdomains as far as they say them. */
export function isShown(record: PolicyTags, published: PolicyTags): boolean {
  const sp = record.sp ?? record.p;
  const np = record.np ?? sp;
  return (
    phaseOf(published) === phaseOf(record) && [null, sp].includes(published.sp) && [null, np].includes(published.np)
  );
}

/** The next phase; null after the last. */
export function phaseAfter(phase: DmarcPhase): DmarcPhase | null {
  return DMARC_PHASES[DMARC_PHASES.indexOf(phase) + 1] ?? null;
}

/** The phase before; null before the first. */
export function phaseBefore(phase: DmarcPhase): DmarcPhase | null {
  return DMARC_PHASES[DMARC_PHASES.indexOf(phase) - 1] ?? null;
}

/** Whether receivers do something about mail that fails. */
export function isApplied(phase: DmarcPhase): boolean {
  return phase === "quarantine" || phase === "reject";
}

const POLICY: Readonly<Record<DmarcPhase, DmarcPolicy>> = {
  none: "none",
  testing: "quarantine",
  quarantine: "quarantine",
  reject: "reject",
};

/** The record of a phase, made of one that is valid: with its destinations and alignment, and subdomains that follow its policy. */
export function recordOfPhase(text: ByteString, phase: DmarcPhase): ByteString {
  const tags = meantTags([text]);
  const before = parsePolicyValue(tags.get("p")) ?? "none";
  const p = POLICY[phase];
  tags.set("p", p);
  for (const tag of ["sp", "np"] as const) if (!outlives(parsePolicyValue(tags.get(tag)), before, p)) tags.delete(tag);
  tags.delete("t");
  tags.delete("pct");
  // RFC 9989 §A.6: `t=y` is what `pct=0` was, which receivers of RFC 7489 know; they did not apply other values alike
  if (phase === "testing") tags.set("t", "y").set("pct", "0");
  return formatTags(tags);
}

/** Whether a policy for subdomains stays beside a new one: where it differs from the old one on purpose, and is not weaker than the new one. */
function outlives(own: DmarcPolicy | null, before: DmarcPolicy, p: DmarcPolicy): boolean {
  if (own === null) return false;
  const isBack = strength(p) < strength(before);
  return isBack ? own !== before : strength(own) > strength(p);
}

/** A record, and the strictest policy that it newly has for subdomains. */
export interface SubdomainStep {
  text: ByteString;
  policy: DmarcPolicy;
}

/** The record in which policies for subdomains that are weaker than its own are a step closer to it; null where none is weaker. */
export function recordWithSubdomains(text: ByteString): SubdomainStep | null {
  const tags = meantTags([text]);
  const p = parsePolicyValue(tags.get("p")) ?? "none";
  const raised: DmarcPolicy[] = [];
  let inherited = p;
  for (const tag of ["sp", "np"] as const) {
    let own = parsePolicyValue(tags.get(tag));
    if (own !== null && strength(own) < strength(p)) {
      own = POLICIES[strength(own) + 1] as DmarcPolicy;
      raised.push(own);
    }
    if (own === null || own === inherited) tags.delete(tag);
    else tags.set(tag, own);
    inherited = own ?? inherited;
  }
  const policy = raised.toSorted((a, b) => strength(b) - strength(a))[0];
  return policy === undefined ? null : { text: formatTags(tags), policy };
}

function strength(policy: DmarcPolicy): number {
  return POLICIES.indexOf(policy);
}

/** The record with a destination of reports. */
export function recordWithReports(text: ByteString, destination: string): ByteString {
  return formatTags(meantTags([text]).set("rua", destination));
}
