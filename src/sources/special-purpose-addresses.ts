// Which addresses DNS content may send us to (RFC 6890, RFC 8190): only those the IANA special-purpose address
// registries and the IPv6 address space leave for public hosts. Everything else could reach inside the runner's network.
import { BlockList, isIP, isIPv4 } from "node:net";

type Family = "ipv4" | "ipv6";
type AddressBlock = readonly [subnet: string, prefix: number, what: string];

/**
 * IANA IPv4 Special-Purpose Address Registry, and multicast (RFC 5771). The one address of Azure is in no registry: GitHub's hosted runners
 * are its machines, and there it answers for the platform (Microsoft Learn, "What is IP address 168.63.129.16?").
 */
const IPV4_BLOCKS: readonly AddressBlock[] = [
  ["0.0.0.0", 8, "this network, RFC 791"],
  ["10.0.0.0", 8, "private, RFC 1918"],
  ["100.64.0.0", 10, "shared by carriers, RFC 6598"],
  ["127.0.0.0", 8, "loopback, RFC 1122"],
  ["168.63.129.16", 32, "Azure's platform"],
  ["169.254.0.0", 16, "link-local, RFC 3927"],
  ["172.16.0.0", 12, "private, RFC 1918"],
  ["192.0.0.0", 24, "protocol assignments, RFC 6890"],
  ["192.0.2.0", 24, "documentation, RFC 5737"],
  ["192.88.99.0", 24, "6to4 relays, RFC 7526"],
  ["192.168.0.0", 16, "private, RFC 1918"],
  ["198.18.0.0", 15, "benchmarking, RFC 2544"],
  ["198.51.100.0", 24, "documentation, RFC 5737"],
  ["203.0.113.0", 24, "documentation, RFC 5737"],
  ["224.0.0.0", 4, "multicast, RFC 5771"],
  ["240.0.0.0", 4, "reserved, RFC 1112"],
];

/** IANA IPv6 Special-Purpose Address Registry, first what carries an IPv4 address inside it. */
const IPV6_BLOCKS: readonly AddressBlock[] = [
  ["::ffff:0:0", 96, "IPv4-mapped, RFC 4291"],
  ["::", 96, "IPv4-compatible or loopback, RFC 4291"],
  ["64:ff9b::", 96, "NAT64, RFC 6052"],
  ["64:ff9b:1::", 48, "NAT64, RFC 8215"],
  ["2002::", 16, "6to4, RFC 3056"],
  ["2001::", 32, "Teredo, RFC 4380"],
  ["2001::", 23, "protocol assignments, RFC 2928"],
  ["2001:db8::", 32, "documentation, RFC 3849"],
  ["3fff::", 20, "documentation, RFC 9637"],
  ["fc00::", 7, "unique local, RFC 4193"],
  ["fe80::", 10, "link-local, RFC 4291"],
  ["ff00::", 8, "multicast, RFC 4291"],
];

/** RFC 4291 §2.4, IANA IPv6 address space: only 2000::/3 is assigned as global unicast. */
const IPV6_GLOBAL = blockListFor(["2000::", 3, ""], "ipv6");

function blockListFor([subnet, prefix]: AddressBlock, family: Family): BlockList {
  const list = new BlockList();
  list.addSubnet(subnet, prefix, family);
  return list;
}

const IPV4_REFUSED = IPV4_BLOCKS.map((block) => ({ list: blockListFor(block, "ipv4"), what: block[2] }));
const IPV6_REFUSED = IPV6_BLOCKS.map((block) => ({ list: blockListFor(block, "ipv6"), what: block[2] }));

/** Why an address must not be connected to, in words like `private, RFC 1918`; null for the address of a public host. */
export function addressRefusalReason(address: string): string | null {
  const version = address.includes("%") ? 0 : isIP(address); // a zone (fe80::1%eth0) is never in DNS
  if (version === 0) return "not an IP address";
  const family = version === 4 ? "ipv4" : "ipv6";
  for (const { list, what } of version === 4 ? IPV4_REFUSED : IPV6_REFUSED) {
    if (list.check(address, family)) return what;
  }
  return version === 6 && !IPV6_GLOBAL.check(address, family) ? "not global unicast, RFC 4291" : null;
}

/** Whether an address is one of this machine itself (RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). */
export function isLoopback(address: string): boolean {
  return address === "::1" || (isIPv4(address) && address.startsWith("127."));
}
