// Whether a change may alter which addresses names have, and which names addresses have: what reverse DNS is judged by.
import { SENDING_KINDS } from "../define-check.ts";
import { formatRdata } from "../dns/record.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";

/** Types that an address or a PTR record is looked up by, or through. */
const TYPES: readonly string[] = ["A", "AAAA", "CNAME", "DNAME", "NS", "PTR"];

/** Whether `mx/reverse-dns` is asked for a domain. */
export function asksReverseDns({ mail, spf: { expect } }: DomainPolicy): boolean {
  return SENDING_KINDS.includes(mail) && expect.some(({ result }) => result === "pass");
}

/**
 * Whether any address may change. Which names a PTR record leads to the network's provider decides, so they may be any of the repository.
 * A new name hides a wildcard (RFC 4592 §3.3.1): where a wildcard has addresses, every change counts.
 */
export function mayChangeAddresses(before: readonly DeclaredZone[], now: readonly DeclaredZone[]): boolean {
  const then = new Set(before.flatMap(addressTexts));
  const current = new Set(now.flatMap(addressTexts));
  const texts = [...then, ...current];
  return texts.some((text) => text.startsWith("*.") || !then.has(text) || !current.has(text));
}

function addressTexts({ origin, isComplete, records, deleted, undecided, unmanaged, fault }: DeclaredZone): string[] {
  return [
    ...records.flatMap(({ isParsed, rr }) =>
      isParsed && TYPES.includes(rr.type) ? [`${rr.name} ${rr.type} ${formatRdata(rr.type, rr.data)}`] : [],
    ),
    ...[...deleted, ...undecided].flatMap(({ name, type }) => (TYPES.includes(type) ? [`${name} ${type}`] : [])),
    JSON.stringify([origin, isComplete, unmanaged ?? null, fault ?? null]),
  ];
}
