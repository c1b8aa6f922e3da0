// Reverse DNS (RFC 1035 §3.5, RFC 1912 §2.1): the name that the owner of a network gives an address by a PTR record, and whether
// that name has the address (forward-confirmed reverse DNS).
//
// `10.2.0.192.in-addr.arpa. PTR mail.example.de.`, and `mail.example.de. A 192.0.2.10`. Large receivers demand both of every address
// that sends mail, over IPv4 and IPv6, and reject or junk the rest. Hosters publish the PTR record, often in a web form that the zone
// of the domain does not show: so it is forgotten when a server moves.
//
// It costs a question or two for each address, so it is asked for domains alone whose policy names senders: an address in
// `spf: expect:` that must get `pass`. Then the MX hosts are looked up too, which send the bounces, and often all mail.
import { severalCauses } from "../../cause.ts";
import { isIPv4, mappedIpv4, parseIpv6 } from "../../dns/address.ts";
import type { Name } from "../../dns/name.ts";
import { absenceEvidence } from "../../dns/no-record.ts";
import { reverseName } from "../../dns/reverse-name.ts";
import { unmeasuredCause } from "../../dns/unmeasured-answer.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Evidence, Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import { MAX_HOSTS, mailHosts, observeAddresses, observeMx } from "./observe.ts";

/** One address, and the names that it has. */
export interface NamedAddress {
  address: string;
  /** The MX host that has it; null of one that the policy expects to send. */
  host: Name | null;
  /** Targets of its PTR records, as many as receivers look up. */
  names: Name[];
  /** The first of them that has the address; null where none has. */
  confirmed: Name | null;
  /** Why it is unknown whether one has it; null where that is known. */
  unmeasured: Message | null;
}

export interface ReverseDns {
  addresses: NamedAddress[];
  /** Why further addresses are unknown, or were not looked up. */
  unmeasured: Message[];
}

/** Project limit: addresses of a domain that are looked up. */
const MAX_ADDRESSES = 100;
/** RFC 7208 §4.6.4: receivers ignore further names of an address. */
const MAX_NAMES = 10;

/** What is looked up: an address, and the MX host that has it. */
type Address = Pick<NamedAddress, "address" | "host">;

/** Looks up the names of a domain's MX hosts and of its `senders`; absent where the policy names none. */
export async function observeReverseDns(
  dns: Dns,
  domain: Name,
  senders: readonly string[],
  hasMxHosts: boolean,
): Promise<Observation<ReverseDns>> {
  if (senders.length === 0) return { state: "absent", evidence: [] };
  const ofHosts = hasMxHosts ? await findHostAddresses(dns, domain) : { addresses: [], unmeasured: [] };
  const all = [
    ...ofHosts.addresses,
    ...senders.map((address): Address => ({ address: senderAddress(address), host: null })),
  ];
  const distinct = firstOfEach(all);
  const asked = await Promise.all(distinct.slice(0, MAX_ADDRESSES).map((one) => lookUpNames(dns, one)));
  const unasked = distinct.length - asked.length;
  const overLimit =
    unasked > 0 ? [message("mx/reverse-dns/limit", { all: distinct.length, limit: MAX_ADDRESSES })] : [];
  return {
    state: "present",
    value: { addresses: asked.map(({ found }) => found), unmeasured: [...ofHosts.unmeasured, ...overLimit] },
    evidence: asked.flatMap(({ evidence }) => evidence),
  };
}

/** RFC 7208 §5: an IPv4 sender that an IPv6 receiver sees is an IPv4 sender. */
function senderAddress(written: string): string {
  const groups = parseIpv6(written);
  return (groups === null ? null : mappedIpv4(groups)) ?? written;
}

/** Each address once, however it is written. */
function firstOfEach(addresses: readonly Address[]): Address[] {
  const byName = new Map<Name | null, Address>();
  for (const one of addresses) {
    const name = reverseName(one.address);
    if (!byName.has(name)) byName.set(name, one);
  }
  return [...byName.values()];
}

/** The addresses of the MX hosts: asked for in any case, so they cost nothing. What is wrong with a host is for mx/target. */
async function findHostAddresses(dns: Dns, domain: Name): Promise<{ addresses: Address[]; unmeasured: Message[] }> {
  const mx = await observeMx(dns, domain);
  if (mx.state === "unknown") return { addresses: [], unmeasured: [mx.reason] };
  const hosts = mailHosts(mx).slice(0, MAX_HOSTS);
  const found = await Promise.all(hosts.map(async (host) => ({ host, seen: await observeAddresses(dns, host) })));
  return {
    addresses: found.flatMap(({ host, seen }) =>
      seen.state === "present" ? [...seen.value.v4, ...seen.value.v6].map((address) => ({ address, host })) : [],
    ),
    unmeasured: found.flatMap(({ seen }) => {
      if (seen.state === "unknown") return [seen.reason];
      return seen.state === "present" && seen.value.unmeasured !== null ? [seen.value.unmeasured] : [];
    }),
  };
}

async function lookUpNames(
  dns: Dns,
  { address, host }: Address,
): Promise<{ found: NamedAddress; evidence: Evidence[] }> {
  const nothing = { address, host, names: [], confirmed: null };
  const at = { type: "PTR", name: reverseName(address) ?? address };
  const answer = await dns.query(at.name, "PTR");
  const cause = unmeasuredCause(at, answer);
  if (answer.kind === "failure" || cause !== null) return { found: { ...nothing, unmeasured: cause }, evidence: [] };
  if (answer.kind !== "records")
    return { found: { ...nothing, unmeasured: null }, evidence: absenceEvidence(at, answer) };
  const names = answer.records.map(({ data }) => data.target).slice(0, MAX_NAMES);
  const evidence = names.map((name): Evidence => ({ at, text: `${name}.` }));
  const confirmations = await Promise.all(names.map((name) => hasAddress(dns, name, address)));
  const confirmed = names.find((_, i) => confirmations[i] === true) ?? null;
  const open = confirmations.filter((one) => typeof one !== "boolean");
  const unmeasured = confirmed !== null || open.length === 0 ? null : severalCauses(open);
  return { found: { address, host, names, confirmed, unmeasured }, evidence };
}

/** Whether the name has the address, or why that is unknown. */
async function hasAddress(dns: Dns, name: Name, address: string): Promise<boolean | Message> {
  const type = isIPv4(address) ? "A" : "AAAA";
  const answer = await dns.query(name, type);
  const cause = unmeasuredCause({ type, name }, answer);
  if (cause !== null) return cause;
  const wanted = reverseName(address);
  return answer.kind === "records" && answer.records.some(({ data }) => reverseName(data.address) === wanted);
}
