// What live DNS is asked for: every declared RRset, those of mail first, and the mail records that none is declared of.
import type { Declaration, RrsetKey } from "../../dns/intended-rrset.ts";
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, under } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { COMMON_SELECTORS } from "../common-selectors.ts";

/** Ours: RRsets of mail asked for, and others. */
export const MAX_MAIL = 2_000;
export const MAX_OTHERS = 500;

/** A question; `mark` tells mail records from others where none is declared, and is null for a declared RRset. */
export interface Question extends RrsetKey {
  mark: RegExp | null;
}

export interface Questions {
  asked: Question[];
  /** How many declared RRsets are left out. */
  unasked: number;
}

/** RFC 7208 §4.5, RFC 9989 §4.7, RFC 8461 §3.1, RFC 8460 §3: how the records begin. A DKIM key record has a key (RFC 6376 §3.6.1). */
const SPF = /^v=spf1(?: |$)/i;
const DMARC = /^v[ \t]*=[ \t]*DMARC1/i;
const MTA_STS = /^v=STSv1/;
const TLS_RPT = /^v=TLSRPTv1/;
const DKIM = /(?:^|;)\s*p\s*=/;
const ANY = /^/;

/** Labels that names of mail records have. */
const MAIL_LABELS: readonly string[] = ["_dmarc", "_domainkey", "_mta-sts", "_smtp", "_25"];

/** The questions about a domain, in the order of their worth. `selectors` are those its policy names. */
export function questionsOf(domain: Name, selectors: readonly string[], declaration: Declaration): Questions {
  const exchanges = exchangesOf(domain, declaration);
  const hosts = new Set([domain, under("mta-sts", domain), ...exchanges]);
  const isMail = ({ name, type }: RrsetKey): boolean =>
    type === "MX" || type === "TLSA" || hosts.has(name) || labelsOf(name).some((label) => MAIL_LABELS.includes(label));
  const mail = declaration.rrsets.filter(isMail);
  const others = declaration.rrsets.filter((set) => !isMail(set));
  const declared = [...mail.slice(0, MAX_MAIL), ...others.slice(0, MAX_OTHERS)].map(({ name, type }) => ({
    name,
    type,
    mark: null,
  }));
  const known = new Set(declaration.rrsets.map(({ name, type }) => `${type} ${name}`));
  const undeclared = undeclaredOf(domain, selectors, exchanges).filter(
    ({ name, type }) => !known.has(`${type} ${name}`) && isTold(declaration, name, type),
  );
  return { asked: [...declared, ...undeclared], unasked: declaration.rrsets.length - declared.length };
}

/** The MX hosts in the domain, as declared. */
function exchangesOf(domain: Name, { rrsets, wanted }: Declaration): Set<Name> {
  const sets = rrsets.filter(({ type }) => type === "MX").map(({ name }) => wanted(name, "MX"));
  const records = sets.flatMap((set) => ("records" in set ? set.records : [])) as Rr<"MX">[];
  return new Set(records.map(({ data }) => data.exchange).filter((host) => isWithin(host, domain)));
}

function isTold({ wanted }: Declaration, name: Name, type: RrsetKey["type"]): boolean {
  const { kind } = wanted(name, type);
  return kind === "none" || kind === "records";
}

/** Where mail records are looked for that nobody may have declared. */
function undeclaredOf(domain: Name, selectors: readonly string[], exchanges: ReadonlySet<Name>): Question[] {
  const text = (prefix: string, mark: RegExp): Question => ({ name: under(prefix, domain), type: "TXT", mark });
  return [
    { name: domain, type: "MX", mark: ANY },
    { name: domain, type: "TXT", mark: SPF },
    text("_dmarc", DMARC),
    text("_mta-sts", MTA_STS),
    text("_smtp._tls", TLS_RPT),
    ...[...new Set([...selectors, ...COMMON_SELECTORS])].map((selector) => text(`${selector}._domainkey`, DKIM)),
    ...[...exchanges]
      .slice(0, MAX_OTHERS)
      .map((host): Question => ({ name: under("_25._tcp", host), type: "TLSA", mark: ANY })),
  ];
}
