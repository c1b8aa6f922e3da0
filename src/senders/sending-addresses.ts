// The addresses that sent mail in a domain's name, one by one.
import type { Name } from "../dns/name.ts";
import { isWithin, parseName } from "../dns/name.ts";
import { organisationalDomainByPsl } from "../standards/dmarc/public-suffix.ts";
import type { DmarcRow } from "../standards/dmarc/received.ts";
import { compareText } from "../text/order.ts";
import { countMails } from "./mail-results.ts";
import type { MailCounts } from "./sender.ts";

/** An address, and the mails that it sent under one SPF record. */
export interface SendingAddress {
  /** Unique among the sources of a domain. */
  key: string;
  /** null: the sum of those past the limit of what is kept. */
  ip: string | null;
  /** The domain whose SPF record decides: that of MAIL FROM where it is the organisation's own, or else that of the From header. */
  spfDomain: Name;
  counts: MailCounts;
  rows: readonly DmarcRow[];
}

/** The sources of the mails that name `domain`, the heaviest first. */
export function sendingAddressesOf(domain: Name, rows: readonly DmarcRow[]): SendingAddress[] {
  const byKey = new Map<string, { ip: string | null; spfDomain: Name; rows: DmarcRow[] }>();
  for (const row of rows) {
    const spfDomain = spfDomainOf(domain, row);
    const key = `${spfDomain} ${row.ip ?? "rest"}`;
    const source = byKey.get(key) ?? { ip: row.ip, spfDomain, rows: [] };
    source.rows.push(row);
    byKey.set(key, source);
  }
  return [...byKey]
    .map(([key, source]): SendingAddress => ({ key, ...source, counts: countMails(source.rows) }))
    .toSorted((a, b) => b.counts.total - a.counts.total || compareText(a.key, b.key));
}

function spfDomainOf(domain: Name, { spf, from }: DmarcRow): Name {
  const mailFrom = spf === null ? null : parseName(spf.domain);
  return mailFrom !== null && isOwn(mailFrom, domain) ? mailFrom : from;
}

/** Whether a name is of the same organisation as the domain. */
export function isOwn(name: Name, domain: Name): boolean {
  return isWithin(name, organisationalDomainByPsl(domain));
}

/** A key of the domain that signed a mail. */
export interface SigningKey {
  domain: Name;
  selector: string;
}

/** Unique for a key. */
export function keyText({ domain, selector }: SigningKey): string {
  return `${domain} ${selector}`;
}

/** The keys of the organisation whose signatures had, or had not, the result "pass". A signature without a selector names no key. */
export function ownKeys(domain: Name, row: DmarcRow, hasPassed: boolean): SigningKey[] {
  if (hasPassed && !row.isDkimAligned) return [];
  return row.dkim.flatMap(({ domain: written, selector, result }) => {
    const signer = parseName(written);
    if (signer === null || selector === null || selector === "" || !isOwn(signer, domain)) return [];
    return (result === "pass") === hasPassed ? [{ domain: signer, selector: selector.toLowerCase() }] : [];
  });
}

/** The organisations other than the domain's own that DKIM or SPF authenticated: those of signatures first. */
export function otherAuthenticated(domain: Name, { dkim, spf }: DmarcRow): Name[] {
  const passed = dkim.filter(({ result }) => result === "pass").map((signature) => signature.domain);
  if (spf?.result === "pass") passed.push(spf.domain);
  const names = passed.flatMap((written) => parseName(written) ?? []).filter((name) => !isOwn(name, domain));
  return [...new Set(names.map(organisationalDomainByPsl))];
}
