// Addresses that an SPF record repeats: a change that moves a host, and leaves the record as it is, lets the two part.
import type { Name } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { txtValue } from "../../dns/record.ts";
import type { Cidr } from "./network-set.ts";
import { cidrTerm, isSubset, networkSet, termNetworks } from "./network-set.ts";
import { parseAddress } from "./network.ts";
import { parseSpf } from "./parse.ts";
import type { SpfBranch, SpfNode } from "./record.ts";
import { selectSpf } from "./record.ts";
import { allTerms, passTerms } from "./traversal.ts";

/** The networks that a name stands for: by its addresses, its MX hosts or its SPF record. */
export type NetworksByName = ReadonlyMap<string, readonly Cidr[]>;

/** A name whose networks a change replaces. */
export interface MovedNetworks {
  name: Name;
  type: "A" | "AAAA" | "MX" | "TXT";
  /** As terms: `ip4:192.0.2.1`. */
  removed: string[];
  added: string[];
}

/** The declared records of the base and of this commit, and what each of their names stands for. */
export interface DeclaredNetworks {
  moved: readonly MovedNetworks[];
  now: NetworksByName;
}

/** Compares two sets of declared records. A name that only one of them has is new or gone, and did not move. */
export function compareNetworks(before: readonly Rr[], now: readonly Rr[]): DeclaredNetworks {
  if (before.length === 0) return { moved: [], now: new Map() };
  const [old, current] = [networksByName(before), networksByName(now)];
  const moved = [...current].flatMap(([key, networks]): MovedNetworks[] => {
    const terms = new Set(networks.map(cidrTerm));
    const oldTerms = new Set((old.get(key) ?? []).map(cidrTerm));
    const removed = [...oldTerms].filter((term) => !terms.has(term));
    const added = [...terms].filter((term) => !oldTerms.has(term));
    const [type, name] = key.split(" ") as [MovedNetworks["type"], Name];
    return removed.length === 0 || added.length === 0 ? [] : [{ name, type, removed, added }];
  });
  return { moved, now: current };
}

/**
 * The names whose old network the record lists as such, while it does not let the new one pass. The domain's own MX hosts, which send
 * more often than others do, count in any network that is listed; another host in it may have nothing to do with mail.
 */
export function staleNetworks(tree: SpfNode, { moved, now }: DeclaredNetworks): MovedNetworks[] {
  if (moved.length === 0) return [];
  const networks = allTerms(tree, ({ network }) => network !== null).flatMap(({ branch }) => listedNetworks(branch));
  const [listed, covered] = [new Set(networks.map(cidrTerm)), networkSet(networks)];
  const isListed = ({ type, name }: MovedNetworks, term: string): boolean =>
    listed.has(term) || (type === "MX" && name === tree.domain && isSubset(termNetworks([term]), covered));
  const passing = networkSet(passTerms(tree).flatMap(({ branch }) => networksOf(branch, now)));
  const named = new Set<string>(); // a host moves, and with it the MX record that names it
  return moved.flatMap((one) => {
    const removed = one.removed.filter((term) => isListed(one, term));
    const added = one.added.filter((term) => !named.has(term) && !isSubset(termNetworks([term]), passing));
    for (const term of added) if (removed.length > 0) named.add(term);
    return removed.length === 0 || added.length === 0 ? [] : [{ ...one, removed, added }];
  });
}

/** What each name of these records stands for. */
export function networksByName(records: readonly Rr[]): NetworksByName {
  const networks = new Map<string, Cidr[]>();
  const add = (key: string, more: readonly Cidr[]): unknown =>
    networks.set(key, [...(networks.get(key) ?? []), ...more]);
  for (const { name, type, data } of records) {
    if ("address" in data) add(`${type} ${name}`, toCidrs(data.address));
    if (!("strings" in data)) continue;
    for (const text of selectSpf([txtValue(data)])) {
      const terms = parseSpf(text).terms.filter(({ qualifier }) => qualifier === "+");
      add(
        `TXT ${name}`,
        terms.flatMap((term) => ("network" in term ? toCidrs(term.network, term.prefix) : [])),
      );
    }
  }
  for (const { name, data } of records)
    if ("exchange" in data)
      add(
        `MX ${name}`,
        ["A", "AAAA"].flatMap((type) => networks.get(`${type} ${data.exchange}`) ?? []),
      );
  return networks;
}

function toCidrs(text: string, prefix?: number): Cidr[] {
  const address = parseAddress(text);
  return address === null ? [] : [{ address, prefix: prefix ?? (address.family === "v4" ? 32 : 128) }];
}

/** The network of an `ip4` or `ip6` term. */
export function listedNetworks({ network, prefixes }: SpfBranch): Cidr[] {
  return network === null ? [] : toCidrs(network, prefixes.v4 ?? prefixes.v6);
}

/** The networks of a term, those of declared names included. */
function networksOf(branch: SpfBranch, now: NetworksByName): Cidr[] {
  const { kind, name, prefixes } = branch;
  if (kind !== "a" && kind !== "mx") return listedNetworks(branch);
  const types = kind === "mx" ? ["MX"] : ["A", "AAAA"];
  const addresses = types.flatMap((type) => now.get(`${type} ${name}`) ?? []);
  return addresses.flatMap(({ address }) => {
    const prefix = prefixes[address.family];
    return prefix === undefined ? [] : [{ address, prefix }];
  });
}
