// Says of each address what it is grouped by, and whether it forwards what others sent.
import type { Name } from "../dns/name.ts";
import { canonicalAddress, formatIpv6, parseIpv4, parseIpv6 } from "../dns/address.ts";
import type { Message } from "../message.ts";
import { organisationalDomainByPsl } from "../standards/dmarc/public-suffix.ts";
import { isForwarded as isOverriddenAsForwarded } from "../standards/dmarc/received.ts";
import { compareText } from "../text/order.ts";
import type { SenderIdentity } from "./sender.ts";
import type { SenderContext } from "./observe.ts";
import type { SigningKey, SendingAddress } from "./sending-addresses.ts";
import { isOwn, keyText, otherAuthenticated, ownKeys } from "./sending-addresses.ts";
import { Tally } from "../tally.ts";

/** An address, and what it is grouped by. */
export interface Identified {
  /** Equal for the addresses of one sender. */
  id: string;
  identity: SenderIdentity;
  isForwarded: boolean;
  address: SendingAddress;
  /** Why it is unknown whether the SPF record authorises it. */
  unmeasured: Message | null;
}

/** What is known of all addresses before each is identified. */
interface Known extends SenderContext {
  /** The addresses from which the policy expects a mail to pass. */
  expected: ReadonlySet<string>;
  /** The mails of authorised addresses, by the key that signed them. */
  authorisedKeys: Tally<SigningKey>;
}

export function identify(addresses: readonly SendingAddress[], context: SenderContext): Identified[] {
  const authorisedKeys = new Tally(keyText);
  for (const address of addresses) {
    if (!isAuthorised(address, context)) continue;
    for (const { item, count } of passingKeys(address, context.policy.name)) authorisedKeys.add(item, count);
  }
  const known = { ...context, expected: expectedAddresses(context), authorisedKeys };
  return addresses.map((address) => {
    const isForwarded = isForwarder(address, known);
    const identity = identityOf(address, isForwarded, known);
    const unmeasured = context.observed?.authorisations.get(address.key)?.unmeasured ?? null;
    return { id: idOf(identity, isForwarded), identity, isForwarded, address, unmeasured };
  });
}

/** By SPF: as DNS says now, or as receivers said where DNS gave no answer. */
function isAuthorised({ key, counts }: SendingAddress, { observed }: SenderContext): boolean {
  const now = observed?.authorisations.get(key);
  if (now === undefined || now.unmeasured !== null) return counts.spfAligned > 0;
  return now.term !== null;
}

function expectedAddresses({ policy: { spf, dmarc } }: SenderContext): ReadonlySet<string> {
  const passing = [...spf.expect, ...dmarc.expect].filter(({ result }) => result === "pass");
  return new Set(passing.flatMap(({ ip }) => canonicalAddress(ip) ?? []));
}

/**
 * A forwarder keeps the signature and has an address of its own (RFC 7960 §3.1), so its mails pass by a key alone that authorised addresses
 * use more. A receiver may also say that mail came by one. A machine of the domain itself is none.
 */
function isForwarder(address: SendingAddress, known: Known): boolean {
  if (address.ip === null || isAuthorised(address, known) || isExpected(address, known)) return false;
  const name = nameOf(address, known);
  if (name !== null && isOwn(name, known.policy.name)) return false;
  const overridden = address.rows.filter((row) => isOverriddenAsForwarded(row));
  if (2 * overridden.reduce((sum, { count }) => sum + count, 0) > address.counts.total) return true;
  const [key] = passingKeys(address, known.policy.name);
  return key !== undefined && known.authorisedKeys.countOf(key.item) > key.count;
}

function identityOf(address: SendingAddress, isForwarded: boolean, known: Known): SenderIdentity {
  const { ip, key, rows, spfDomain } = address;
  const domain = known.policy.name;
  const term = known.observed?.authorisations.get(key)?.term ?? null;
  if (term !== null) return { kind: "spf", domain: term.domain, term: term.term };
  if (ip !== null && isExpected(address, known)) return { kind: "address", ip };
  if (isAuthorised(address, known)) return { kind: "authenticated", domain: spfDomain };
  const [signing] = passingKeys(address, domain);
  if (signing !== undefined && !isForwarded) return { kind: "key", ...signing.item };
  const others = new Tally<Name>();
  for (const row of rows) for (const other of otherAuthenticated(domain, row).slice(0, 1)) others.add(other, row.count);
  const [other] = others.heaviest(1);
  if (other !== undefined) return { kind: "authenticated", domain: other.item };
  const name = nameOf(address, known);
  if (name !== null) return { kind: "reverse-dns", domain: organisationalDomainByPsl(name) };
  const cidr = ip === null ? null : networkOf(ip);
  return cidr === null ? { kind: "rest" } : { kind: "network", cidr };
}

function isExpected({ ip }: SendingAddress, { expected }: Known): boolean {
  const canonical = ip === null ? null : canonicalAddress(ip);
  return canonical !== null && expected.has(canonical);
}

function nameOf({ ip }: SendingAddress, { observed }: SenderContext): Name | null {
  return ip === null ? null : (observed?.names.get(ip) ?? null);
}

/** The keys of the organisation by which the address's mails pass, the heaviest first. */
function passingKeys({ rows }: SendingAddress, domain: Name): { item: SigningKey; count: number }[] {
  const keys = new Tally(keyText);
  for (const row of rows) for (const key of ownKeys(domain, row, true)) keys.add(key, row.count);
  return keys.heaviest(Number.POSITIVE_INFINITY);
}

function idOf(identity: SenderIdentity, isForwarded: boolean): string {
  const { kind, ...values } = identity;
  const words = Object.entries(values).toSorted(([a], [b]) => compareText(a, b));
  return [...(isForwarded ? ["forwarded"] : []), kind, ...words.map(([, value]) => value)].join(" ");
}

/** The /24 of an IPv4 address, the /48 of an IPv6 address: what one site usually has (RFC 6177 §2); null where the text is not a valid one. */
function networkOf(ip: string): string | null {
  const octets = parseIpv4(ip);
  if (octets !== null) return `${octets.slice(0, 3).join(".")}.0/24`;
  const groups = parseIpv6(ip);
  return groups === null ? null : `${formatIpv6([...groups.slice(0, 3), 0, 0, 0, 0, 0])}/48`;
}
