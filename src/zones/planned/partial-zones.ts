// Zones declared in part: what they say of a question, and of which names and wildcards they say anything. Pure; what
// they leave to live DNS is in `partial-view.ts`.
import type { Name } from "../../dns/name.ts";
import { parentOf, ROOT, under } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Answer, Delegation, Node } from "./authority.ts";
import { delegationAt, existing, fromNode, nodesOf, redirected, undecidedBy } from "./authority.ts";
import type { DeclaredRrset, DeclaredZone } from "../declared-zone.ts";

/** Ours: RRsets remembered of those below a name; they are asked for, live, to see whether it exists. */
const MOST_BELOW = 8;

/** A delegation, or why nobody can say yet what is at it and below. */
type Cut = Delegation | { name: Name; reason: string };

/** All zones that are declared in part. */
export interface Partial {
  /** What they say of a question; null if nothing. An RRset declared wins over what is at the name otherwise. */
  answer<T extends RrType>(name: Name, type: T): Answer<T> | null;
  /** The lowest delegation at or above a name that is declared, undecided, or will be gone; for DS above it (RFC 4035 §3.1.4.1). */
  cut(name: Name, type: RrType): Cut | null;
  /** Whether the name lies in one of the zones. */
  holds(name: Name): boolean;
  /** Whether the name exists because of them: an RRset will be at it or below. */
  exists(name: Name): boolean;
  /** Some of the RRsets by which it does. */
  below(name: Name): readonly { name: Name; type: string }[];
  /** Whether an RRset at the name or below it will be gone. */
  removes(name: Name): boolean;
  /** Whether the RRset will be gone. */
  drops(name: Name, type: RrType): boolean;
}

export function partialOf(zones: readonly DeclaredZone[]): Partial {
  const cuts = new Map<Name, Cut>();
  const shown = zones.map((zone) => {
    const own = cutsOf(zone);
    for (const [name, cut] of own) cuts.set(name, cut);
    return withoutGlue(zone, own);
  });
  const nodes = nodesOf({
    records: shown.flatMap(({ records }) => records),
    undecided: shown.flatMap(({ undecided }) => undecided),
  });
  const gone = goneOf(zones, nodes);
  const below = belowOf(nodes);
  const removed = existing(
    [...gone.values()].map(({ name }) => name),
    ROOT,
  );
  const origins = new Set(zones.map(({ origin }) => origin));
  const above = <T>(name: Name, find: (at: Name) => T | null | undefined): T | null => {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) {
      const found = find(at);
      if (found !== null && found !== undefined) return found;
    }
    return null;
  };

  return {
    answer<T extends RrType>(name: Name, type: T) {
      const own = fromNode(name, type, nodes.get(name));
      if (own.kind !== "nodata") return own;
      const parent = parentOf(name);
      return parent === null
        ? null
        : above(
            parent,
            (at): Answer<T> | null => redirected(name, type, nodes.get(at)) ?? withoutDname(gone.get(`DNAME ${at}`)),
          );
    },
    cut: (name, type) => above(type === "DS" ? (parentOf(name) ?? ROOT) : name, (at) => cuts.get(at)),
    holds: (name) => above(name, (at) => origins.has(at) || null) !== null,
    exists: (name) => below.has(name),
    below: (name) => below.get(name) ?? [],
    removes: (name) => gone.size > 0 && removed.has(name),
    drops: (name, type) => gone.has(`${type} ${name}`),
  };
}

/** The RRsets that will be gone and that nothing declared takes the place of, by `TYPE name`. */
function goneOf(zones: readonly DeclaredZone[], nodes: ReadonlyMap<Name, Node>): Map<string, DeclaredRrset> {
  const gone = zones
    .flatMap((zone) => zone.absent)
    .filter(({ name, type }) => {
      const node = nodes.get(name);
      return node === undefined || !(node.sets.has(type as RrType) || node.undecided.has(type));
    });
  return new Map(gone.map((set) => [`${set.type} ${set.name}`, set]));
}

/** What stands below a DNAME is out of sight while it is there. */
function withoutDname(set: DeclaredRrset | undefined): Answer<never> | null {
  if (set === undefined) return null;
  const { file, line } = set.location;
  return {
    kind: "undecided",
    reason: `the DNAME record of ${set.name} goes with ${file}:${line}; what is below it then cannot be seen before`,
  };
}

/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 §4.2.1). */
function cutsOf(zone: DeclaredZone): Map<Name, Cut> {
  const cuts = new Map<Name, Cut>();
  for (const { name, type, location } of zone.absent) {
    const reason = `the delegation of ${name} goes with ${location.file}:${location.line}; what is said of it then cannot be seen before`;
    if (type === "NS" && name !== zone.origin) cuts.set(name, { name, reason });
  }
  for (const [name, node] of nodesOf(zone)) {
    if (name === zone.origin) continue;
    const undecided = node.undecided.get("NS");
    const cut = undecided === undefined ? delegationAt(name, node) : { name, reason: undecidedBy(undecided).reason };
    if (cut !== null) cuts.set(name, cut);
  }
  return cuts;
}

/** A zone without what stands at or below its delegations: glue, and the NS records, of which the child has the word (RFC 2181 §6.1). */
function withoutGlue(zone: DeclaredZone, cuts: ReadonlyMap<Name, Cut>): Pick<DeclaredZone, "records" | "undecided"> {
  if (cuts.size === 0) return zone;
  const isOurs = (name: Name, type: string): boolean => {
    for (let at = type === "DS" ? parentOf(name) : name; at !== null && at !== zone.origin; at = parentOf(at))
      if (cuts.has(at)) return false;
    return true;
  };
  return {
    records: zone.records.filter(({ rr }) => isOurs(rr.name, rr.type)),
    undecided: zone.undecided.filter(({ name, type }) => isOurs(name, type)),
  };
}

/** For each name that exists by what is declared, some of that. */
function belowOf(nodes: ReadonlyMap<Name, Node>): Map<Name, { name: Name; type: string }[]> {
  const below = new Map<Name, { name: Name; type: string }[]>();
  for (const [name, { sets, undecided }] of nodes) {
    const types = [...sets.keys(), ...undecided.keys()].slice(0, MOST_BELOW).map((type) => ({ name, type }));
    for (let at: Name | null = name; at !== null; at = parentOf(at)) {
      const known = below.get(at);
      if (known === undefined) below.set(at, [...types]);
      else if (known.length < MOST_BELOW) known.push(...types);
      else break; // what is above has as many
    }
  }
  return below;
}

/** The nearest name above whose wildcard is declared, or will change; null where there is none. */
export function wildcardAbove(partial: Partial, name: Name): Name | null {
  for (let at = parentOf(name); at !== null; at = parentOf(at)) {
    const wildcard = under("*", at);
    if (partial.exists(wildcard) || partial.removes(wildcard)) return at;
  }
  return null;
}
