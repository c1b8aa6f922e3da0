// What live DNS is asked for: every declared RRset, those of mail first, and the usual mail records that are not declared.
import type { DomainIntent, RrsetKey } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, prependLabels } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { COMMON_SELECTORS } from "../common-selectors.ts";

/** Project limit: RRsets of mail that are asked for, and others. */
export const MAX_MAIL = 2_000;
export const MAX_OTHERS = 500;

/** A question; `pattern` matches mail records where none is declared, and is null for a declared RRset. */
export interface Question extends RrsetKey {
  pattern: RegExp | null;
}

export interface Questions {
  questions: Question[];
  /** How many declared RRsets are over the limit. */
  skipped: number;
}

/** RFC 7208 §4.5, RFC 9989 §4.7, RFC 8461 §3.1, RFC 8460 §3: how the records begin. A DKIM key record has a key (RFC 6376 §3.6.1). */
const SPF = /^v=spf1(?: |$)/i;
const DMARC = /^v[ \t]*=[ \t]*DMARC1/i;
const MTA_STS = /^v=STSv1/;
const TLS_RPT = /^v=TLSRPTv1/;
const DKIM = /(?:^|;)\s*p\s*=/;
const ANY_TEXT = /^/;

/** Labels that names of mail records have. */
const MAIL_LABELS: readonly string[] = ["_dmarc", "_domainkey", "_mta-sts", "_smtp", "_25"];

/** The questions about a domain, the important ones first. `selectors` are those its policy names. */
export function driftQuestions(domain: Name, selectors: readonly string[], declaration: DomainIntent): Questions {
  const exchanges = declaredExchanges(domain, declaration);
  const hosts = new Set([domain, prependLabels("mta-sts", domain), ...exchanges]);
  const isMail = ({ name, type }: RrsetKey): boolean =>
    type === "MX" || type === "TLSA" || hosts.has(name) || labelsOf(name).some((label) => MAIL_LABELS.includes(label));
  const mail = declaration.rrsets.filter(isMail);
  const others = declaration.rrsets.filter((set) => !isMail(set));
  const declared = [...mail.slice(0, MAX_MAIL), ...others.slice(0, MAX_OTHERS)].map(({ name, type }) => ({
    name,
    type,
    pattern: null,
  }));
  const known = new Set(declaration.rrsets.map(({ name, type }) => `${type} ${name}`));
  const undeclared = undeclaredQuestions(domain, selectors, exchanges).filter(
    ({ name, type }) => !known.has(`${type} ${name}`) && isFullyKnown(declaration, name, type),
  );
  return { questions: [...declared, ...undeclared], skipped: declaration.rrsets.length - declared.length };
}

/** The MX hosts in the domain, as declared. */
function declaredExchanges(domain: Name, { rrsets, intentFor }: DomainIntent): Set<Name> {
  const sets = rrsets.filter(({ type }) => type === "MX").map(({ name }) => intentFor(name, "MX"));
  const records = sets.flatMap((set) => ("records" in set ? set.records : [])) as Rr<"MX">[];
  return new Set(records.map(({ data }) => data.exchange).filter((host) => isWithin(host, domain)));
}

function isFullyKnown({ intentFor }: DomainIntent, name: Name, type: RrsetKey["type"]): boolean {
  const { kind } = intentFor(name, type);
  return kind === "empty" || kind === "records";
}

/** Where to look for mail records that are not declared. */
function undeclaredQuestions(domain: Name, selectors: readonly string[], exchanges: ReadonlySet<Name>): Question[] {
  const txtQuestion = (prefix: string, pattern: RegExp): Question => ({
    name: prependLabels(prefix, domain),
    type: "TXT",
    pattern,
  });
  return [
    { name: domain, type: "MX", pattern: ANY_TEXT },
    { name: domain, type: "TXT", pattern: SPF },
    txtQuestion("_dmarc", DMARC),
    txtQuestion("_mta-sts", MTA_STS),
    txtQuestion("_smtp._tls", TLS_RPT),
    ...[...new Set([...selectors, ...COMMON_SELECTORS])].map((selector) => txtQuestion(`${selector}._domainkey`, DKIM)),
    ...[...exchanges]
      .slice(0, MAX_OTHERS)
      .map((host): Question => ({ name: prependLabels("_25._tcp", host), type: "TLSA", pattern: ANY_TEXT })),
  ];
}
