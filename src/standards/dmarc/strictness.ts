// Whether a record makes receivers do more with mail than they do today: own mail that fails is then lost, so that it must be seen to pass first.
import type { Name } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { organisationalDomainByPsl } from "./public-suffix.ts";
import type { DmarcPolicy, DmarcRecord, ParsedDmarc, RecordRelation } from "./record.ts";
import { POLICIES, effectivePolicy, parseDmarc } from "./record.ts";

/** What a record tightens. */
export interface Tightening {
  /** The values with which receivers do what they do today, as `p=none`; none where receivers differ today. */
  until: string[];
  /** Whether it is the alignment: reports do not show yet what passes then. */
  strict: boolean;
}

/** What a record at `domain` tightens in place of the one that applies today, null if none does; null where it tightens nothing. */
export function tightening(value: ByteString, today: DmarcRecord | null, domain: Name): Tightening | null {
  const next = parseDmarc(value);
  const raised = raisedPolicies(next, today);
  const share = raisedShare(next, today);
  if (raised.length > 0) return { until: [...raised, ...share], strict: false };
  const isEnforced = [next.p, next.sp, next.np].some((policy) => policy !== null && policy !== "none");
  if (!isEnforced || today === null) return null;
  const alignment = (["adkim", "aspf"] as const).filter((tag) => next[tag] === "s" && today[tag] === "r");
  const strict = alignment.length > 0;
  const isReadByAll = hasCommonVersion(today) && hasPolicyInPlace(today) && isFoundByAll(today, domain);
  if (!isReadByAll) return { until: [], strict };
  return share.length > 0 || strict ? { until: [...share, ...alignment.map((tag) => `${tag}=r`)], strict } : null;
}

/** RFC 7489 §6.6.4: the share of mail that the policy of today is applied to, where it is to be a larger one. */
function raisedShare(next: ParsedDmarc, today: DmarcRecord | null): string[] {
  if (today === null || today.pct === null || policyToday(today, "own") === "none") return [];
  return (next.pct ?? 100) > today.pct ? [`pct=${today.pct}`] : [];
}

/** Each policy tag that asks for more than what is done today, with what is. */
function raisedPolicies(next: ParsedDmarc, today: DmarcRecord | null): string[] {
  const relations = { p: "own", sp: "exists", np: "missing" } as const;
  // below a record between, that of the organisational domain goes on to count
  const isBelowOthers = today?.isInherited === true && today.psd !== "y";
  return (["p", "sp", "np"] as const).flatMap((tag) => {
    if (next[tag] === null || (isBelowOthers && tag !== "p")) return [];
    const relation = relations[tag];
    const isMore = isStricter(effectivePolicy(next, relation), policyToday(today, relation));
    // receivers that follow RFC 7489 ignore `t`
    const isMoreUntested = isStricter(
      effectivePolicy({ ...next, isTesting: false }, relation),
      policyToday(today === null ? null : { ...today, isTesting: false }, relation),
    );
    return isMore || isMoreUntested ? [`${tag}=${policyToday(today, relation)}`] : [];
  });
}

function policyToday(today: DmarcRecord | null, relation: RecordRelation): DmarcPolicy {
  if (today === null) return "none";
  if (relation !== "own" || !today.isInherited) return effectivePolicy(today, relation);
  return effectivePolicy(today, today.decidedBy === "np" ? "missing" : "exists");
}

/** Whether receivers that apply `a` deliver less forged mail than by `b`. */
export function isStricter(a: DmarcPolicy, b: DmarcPolicy): boolean {
  return POLICIES.indexOf(a) > POLICIES.indexOf(b);
}

/** Whether the record begins as all receivers expect: large ones see no other. */
export function hasCommonVersion({ text }: Pick<DmarcRecord, "text">): boolean {
  return /^v=DMARC1/i.test(text);
}

/** RFC 7489 §6.3: `p` must follow `v`. */
export function hasPolicyInPlace({ p, tags }: DmarcRecord): boolean {
  return p === null || tags.indexOf("p") <= 1;
}

/** RFC 7489 §6.6.3: an inherited record counts only at the organisational domain by the Public Suffix List. */
export function isFoundByAll({ isInherited, foundAt }: DmarcRecord, domain: Name): boolean {
  return !isInherited || foundAt === organisationalDomainByPsl(domain);
}
