// The addresses that send in a domain's name now, and that the last recorded run knew nothing of.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceOf } from "./evidence.ts";

export interface NewAddresses {
  /** The moment of the last recorded run, ISO 8601. */
  since: string;
  /** Sorted, by domain. A domain of whose mails that run kept nothing is missing: there is nothing to compare with. */
  domains: Record<Name, string[]>;
}

/**
 * What the evidence of this run, of the domains of the policy, has beyond `kept`, that of the last recorded run, which was at `since`. Reports on a
 * subdomain that has left the policy count for the domain above, whose addresses its own are then.
 */
export function findNewAddresses(since: string, kept: Evidence, evidence: Evidence): NewAddresses {
  const left = Object.keys(kept.domains).filter((name) => !Object.hasOwn(evidence.domains, name));
  const domains = Object.entries(evidence.domains).flatMap(([domain, { dmarc }]) => {
    const own = evidenceOf(kept, domain).dmarc.rows;
    if (own.length === 0) return [];
    const below = left.filter((name) => isWithin(name, domain)).map((name) => evidenceOf(kept, name).dmarc.rows);
    const known = new Set([own, ...below].flatMap((rows) => rows.map(({ ip }) => ip)));
    const added = new Set(dmarc.rows.flatMap(({ ip }) => (ip === null || known.has(ip) ? [] : [ip])));
    return [[domain, [...added].toSorted()] as const];
  });
  return { since, domains: Object.fromEntries(domains) };
}

/** Those of a domain; null where there is nothing to compare with. */
export function newAddressesOf(
  found: NewAddresses | null,
  domain: Name,
): { since: string; addresses: ReadonlySet<string> } | null {
  if (found === null || !Object.hasOwn(found.domains, domain)) return null;
  return { since: found.since, addresses: new Set(found.domains[domain]) };
}
