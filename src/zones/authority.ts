// What an authoritative server answers from a zone: RFC 1034 §4.3.2, RFC 4592 (wildcards), RFC 6672 §3 (DNAME).
import type { Name } from "../dns/name.ts";
import { isWithin, labelsOf, nameOf, parentOf, parseName, under } from "../dns/name.ts";
import type { Rr, RrType } from "../dns/record.ts";
import type { DeclaredRecord, DeclaredZone } from "./declared.ts";

/** One step towards an answer; an alias is not followed. `broken`: a server answers with an error. */
export type Answer<T extends RrType> =
  | { kind: "records"; records: Rr<T>[] }
  | { kind: "alias"; target: Name }
  | { kind: "nodata" | "nxdomain" }
  | { kind: "broken"; reason: string };

/** `referral`: the name lies at or below a delegation, or not in the zone at all; others know. */
type ZoneAnswer<T extends RrType> = Answer<T> | { kind: "referral" };

/** A complete zone that answers. */
export interface Authority {
  readonly origin: Name;
  answer<T extends RrType>(name: Name, type: T): ZoneAnswer<T>;
}

/** The RRsets at a name. A name whose records are all of types nobody reads has none. */
type Node = Map<RrType, Rr[]>;

/** The records by name and type. */
export function nodesOf(records: readonly DeclaredRecord[]): Map<Name, Node> {
  const nodes = new Map<Name, Node>();
  for (const { read, rr } of records) {
    let node = nodes.get(rr.name);
    if (node === undefined) nodes.set(rr.name, (node = new Map()));
    if (!read) continue;
    const set = node.get(rr.type);
    if (set === undefined) node.set(rr.type, [rr]);
    else set.push(rr);
  }
  return nodes;
}

/** The names and all between them and `top`: RFC 8020 §2, a name exists when one below it does. */
export function existing(names: Iterable<Name>, top: Name): Set<Name> {
  const found = new Set<Name>([top]);
  for (const name of names) {
    for (let at: Name | null = name; at !== null && !found.has(at); at = parentOf(at)) found.add(at);
  }
  return found;
}

/** The RRset of a type at a node. */
export function rrsetOf<T extends RrType>(node: Node | undefined, type: T): Rr<T>[] | undefined {
  return node?.get(type) as Rr<T>[] | undefined;
}

/** RFC 6672 §2.2: the alias that a DNAME makes of a name below it. */
export function redirect<T extends RrType>(name: Name, type: T, dname: Rr<"DNAME">): Answer<T> {
  const labels = labelsOf(name);
  const prefix = nameOf(labels.slice(0, labels.length - labelsOf(dname.name).length));
  const target = parseName(under(prefix, dname.data.target));
  if (target === null) return { kind: "broken", reason: `the DNAME at ${dname.name} makes a name too long of ${name}` };
  if (type !== "CNAME") return { kind: "alias", target };
  return { kind: "records", records: [{ name, ttl: dname.ttl, type, data: { target } } as Rr<T>] };
}

/** The authoritative server of a complete zone. */
export function authorityOf(zone: DeclaredZone): Authority {
  const { origin } = zone;
  const nodes = nodesOf(zone.records.filter((record) => isWithin(record.rr.name, origin)));
  const names = existing(nodes.keys(), origin);

  function answer<T extends RrType>(name: Name, type: T): ZoneAnswer<T> {
    if (!isWithin(name, origin)) return { kind: "referral" };
    const labels = labelsOf(name);
    // RFC 1034 §4.3.2 step 3: match down, label by label
    for (let i = labels.length - labelsOf(origin).length; i >= 0; i--) {
      const at = nameOf(labels.slice(i));
      if (!names.has(at)) return fromWildcard(name, type, nameOf(labels.slice(i + 1)));
      const node = nodes.get(at);
      // RFC 4035 §3.1.4.1: only the DS records of a delegation belong to the parent
      if (at !== origin && node?.has("NS") === true && !(i === 0 && type === "DS")) return { kind: "referral" };
      const dname = i > 0 ? rrsetOf(node, "DNAME")?.[0] : undefined;
      if (dname !== undefined) return redirect(name, type, dname);
    }
    return fromNode(name, type, nodes.get(name));
  }

  /** RFC 4592 §3.3.1: the wildcard at the closest encloser is the only one that may answer. */
  function fromWildcard<T extends RrType>(name: Name, type: T, encloser: Name): Answer<T> {
    const source = under("*", encloser);
    return names.has(source) ? fromNode(name, type, nodes.get(source)) : { kind: "nxdomain" };
  }

  return { origin, answer };
}

/** What a node says of a type, in the name of `name`. */
export function fromNode<T extends RrType>(name: Name, type: T, node: Node | undefined): Answer<T> {
  const records = rrsetOf(node, type);
  if (records !== undefined) return { kind: "records", records: records.map((rr) => ({ ...rr, name })) };
  const alias = rrsetOf(node, "CNAME")?.[0];
  return alias === undefined ? { kind: "nodata" } : { kind: "alias", target: alias.data.target };
}

/** The zone to ask: the deepest that holds the name; a DS record stands in the parent (RFC 4035 §3.1.4.1). */
export function deepestZone(zones: ReadonlyMap<Name, Authority>, name: Name, type: RrType): Authority | undefined {
  for (let at = type === "DS" ? parentOf(name) : name; at !== null; at = parentOf(at)) {
    const zone = zones.get(at);
    if (zone !== undefined) return zone;
  }
  return undefined;
}
