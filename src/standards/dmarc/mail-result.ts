// What receivers make of one mail by DMARC (RFC 9989 §4, §5.3): which of its authenticated domains align, and the policy if none does.
import type { Name } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import { observeDmarc } from "./observe.ts";
import type { DmarcPolicy, DmarcRecord } from "./record.ts";
import { lowered } from "./record.ts";
import { observeOrganisationalDomain } from "./tree-walk.ts";

/** `pass`: an authenticated domain aligns; a policy: none does, and this one applies; `none`: no policy applies, or it asks for nothing. */
export type DmarcResult = "pass" | DmarcPolicy;

/** A mail as DMARC sees it. */
export interface AuthoredMail {
  ip: string;
  /** The address of the From header, and its domain. */
  from: string;
  author: Name;
}

/** A domain that SPF or a DKIM signature is about, and whether it is authenticated. `varies`: receivers differ. */
export interface Authentication {
  /** null of SPF. */
  selector: string | null;
  /** null where MAIL FROM has no domain. */
  domain: Name | null;
  state: "pass" | "fail" | "varies" | "unknown";
  /** What SPF resulted in; null of DKIM. */
  result: string | null;
  /** Why it does not pass, or what is unknown. */
  reason: Message | null;
}

/** An authentication and whether its domain aligns with the author's; null where that does not matter, because it fails or no policy applies. */
export interface AlignedAuthentication extends Authentication {
  alignment: "aligned" | "not-aligned" | "unknown" | null;
  /** Why the alignment is unknown. */
  unmeasured: Message | null;
}

/** A mail that the policy expects a result of, and what it was found to be. */
export interface MailResult {
  mail: AuthoredMail;
  expected: DmarcResult;
  /** The record that applies to the author's domain. */
  policy: Observation<DmarcRecord>;
  authentications: AlignedAuthentication[];
}

/** Finds the policy for a mail, and which of its authenticated domains align with the author's. */
export async function observeMailResult(
  dns: Dns,
  mail: AuthoredMail,
  expected: DmarcResult,
  authentications: readonly Authentication[],
): Promise<MailResult> {
  const policy = await observeDmarc(dns, mail.author);
  const record = applicableRecord(policy);
  const aligned = authentications.map((each) => align(dns, mail.author, record, each));
  return { mail, expected, policy, authentications: await Promise.all(aligned) };
}

/** The record that receivers apply; null where there is none, or it is unknown. */
export function applicableRecord(policy: Observation<DmarcRecord>): DmarcRecord | null {
  return policy.state === "present" && !policy.value.discarded ? policy.value : null;
}

async function align(
  dns: Dns,
  author: Name,
  record: DmarcRecord | null,
  authentication: Authentication,
): Promise<AlignedAuthentication> {
  const { domain, state } = authentication;
  const decided = (alignment: AlignedAuthentication["alignment"]): AlignedAuthentication => {
    return { ...authentication, alignment, unmeasured: null };
  };
  if (record === null || domain === null || state === "fail") return decided(null);
  if (domain === author) return decided("aligned");
  if (record[alignmentTag(authentication)] === "s") return decided("not-aligned"); // RFC 9989 §4.4
  // RFC 9989 §4.10.2: relaxed alignment is that of organisational domains
  const [own, other] = await Promise.all([
    observeOrganisationalDomain(dns, author),
    observeOrganisationalDomain(dns, domain),
  ]);
  const open = [own, other].find((each) => each.state === "unknown");
  if (open?.state === "unknown") return { ...authentication, alignment: "unknown", unmeasured: open.reason };
  const isSame = own.state === "present" && other.state === "present" && own.value.name === other.value.name;
  return decided(isSame ? "aligned" : "not-aligned");
}

/** The tag that says how strictly the domain has to align. */
export function alignmentTag({ selector }: Pick<Authentication, "selector">): "aspf" | "adkim" {
  return selector === null ? "aspf" : "adkim";
}

/** The results that the mail may have, at one receiver or another, and what of it was not measured. */
export function possibleResults({ policy, authentications }: MailResult): {
  results: DmarcResult[];
  unmeasured: Message[];
} {
  const passing = authentications.filter(({ state, alignment }) => state !== "fail" && alignment !== "not-aligned");
  const mayPass: DmarcResult[] = passing.length > 0 ? ["pass"] : [];
  if (policy.state === "unknown")
    return { results: [...mayPass, "none", "quarantine", "reject"], unmeasured: [policy.reason] };
  const record = applicableRecord(policy);
  if (record === null) return { results: ["none"], unmeasured: [] };
  if (passing.some(({ state, alignment }) => state === "pass" && alignment === "aligned"))
    return { results: ["pass"], unmeasured: [] };
  const unmeasured = passing.flatMap(({ state, reason, unmeasured: alignment }) => [
    ...(state === "unknown" && reason !== null ? [reason] : []),
    ...(alignment === null ? [] : [alignment]),
  ]);
  return { results: [...mayPass, ...dispositions(record)], unmeasured };
}

/** What receivers do with mail that fails. RFC 7489 §6.6.4: with `pct`, they apply the next lower policy to the rest of it. */
function dispositions({ effective, pct }: DmarcRecord): DmarcPolicy[] {
  return pct === null || pct === 100 || effective === "none" ? [effective] : [effective, lowered(effective)];
}
