// Zones declared in part: what they answer to a question, and which names and wildcards they cover. Pure; what
// they leave to live DNS is in `partial-view.ts`.
import type { Name } from "../../dns/name.ts";
import { parentOf, ROOT, prependLabels } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Answer, Delegation } from "./authority.ts";
import {
  delegationAt,
  existingNames,
  answerAtNode,
  synthesizeFromDname,
  undecidedAnswer,
  ZoneNodes,
} from "./authority.ts";
import type { DeclaredRrset, DeclaredZone } from "../declared-zone.ts";

/** Project limit: RRsets remembered below a name; live DNS is asked for them to see whether the name exists. */
const MAX_RRSETS_BELOW = 8;

/** A delegation, or why the records at and below it cannot be determined. */
type UncertainDelegation = Delegation | { name: Name; reason: Message };

/** All zones that are declared in part. */
export interface PartialZones {
  /** What they say of a question; null if nothing. An RRset declared wins over what is at the name otherwise. */
  answer<T extends RrType>(name: Name, type: T): Answer<T> | null;
  /** The lowest delegation at or above a name that is declared, undecided, or will be gone; for DS above it (RFC 4035 §3.1.4.1). */
  delegation(name: Name, type: RrType): UncertainDelegation | null;
  /** Whether the name lies in one of the zones. */
  covers(name: Name): boolean;
  /** Whether the name exists because of them: an RRset will be at it or below. */
  exists(name: Name): boolean;
  /** Some of the RRsets by which it does. */
  rrsetsBelow(name: Name): readonly { name: Name; type: string }[];
  /** Whether an RRset at the name or below it will be gone. */
  deletesName(name: Name): boolean;
  /** Whether the RRset will be gone. */
  deletesRrset(name: Name, type: RrType): boolean;
}

export function combinePartialZones(zones: readonly DeclaredZone[]): PartialZones {
  const cuts = new Map<Name, UncertainDelegation>();
  const visible = zones.map((zone) => {
    const own = delegationsByName(zone);
    for (const [name, cut] of own) cuts.set(name, cut);
    return withoutGlue(zone, own);
  });
  const [only] = visible;
  const nodes = new ZoneNodes({
    // the list itself where it is the only one: its records are by name already
    records: only !== undefined && visible.length === 1 ? only.records : visible.flatMap(({ records }) => records),
    undecided: visible.flatMap(({ undecided }) => undecided),
  });
  const deleted = deletedRrsets(zones, nodes);
  const below = rrsetsBelowNames(nodes);
  const deletedNames = existingNames(
    [...deleted.values()].map(({ name }) => name),
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
      const own = answerAtNode(name, type, nodes.get(name));
      if (own.kind !== "nodata") return own;
      const parent = parentOf(name);
      return parent === null
        ? null
        : above(
            parent,
            (at): Answer<T> | null =>
              synthesizeFromDname(name, type, nodes.get(at)) ?? undecidedWithoutDname(deleted.get(`DNAME ${at}`)),
          );
    },
    delegation: (name, type) => above(type === "DS" ? (parentOf(name) ?? ROOT) : name, (at) => cuts.get(at)),
    covers: (name) => above(name, (at) => origins.has(at) || null) !== null,
    exists: (name) => below.has(name),
    rrsetsBelow: (name) => below.get(name) ?? [],
    deletesName: (name) => deletedNames.has(name),
    deletesRrset: (name, type) => deleted.has(`${type} ${name}`),
  };
}

/** The RRsets that are removed and not replaced by declared ones, by `TYPE name`. */
function deletedRrsets(zones: readonly DeclaredZone[], nodes: ZoneNodes): Map<string, DeclaredRrset> {
  const deleted = zones
    .flatMap((zone) => zone.deleted)
    .filter(({ name, type }) => {
      const node = nodes.get(name);
      return node === undefined || !(node.sets.has(type as RrType) || node.undecided.has(type));
    });
  return new Map(deleted.map((set) => [`${set.type} ${set.name}`, set]));
}

/** What stands below a DNAME is out of sight while it is there. */
function undecidedWithoutDname(set: DeclaredRrset | undefined): Answer<never> | null {
  if (set === undefined) return null;
  const { file, line } = set.location;
  return { kind: "undecided", reason: message("planned/dname-removed", { name: set.name, file, line }) };
}

/** The delegations of a zone: the NS RRsets below its apex (RFC 1034 §4.2.1). */
function delegationsByName(zone: DeclaredZone): Map<Name, UncertainDelegation> {
  const cuts = new Map<Name, UncertainDelegation>();
  for (const { name, type, location } of zone.deleted) {
    const { file, line } = location;
    const reason = message("planned/delegation-removed", { name, file, line });
    if (type === "NS" && name !== zone.origin) cuts.set(name, { name, reason });
  }
  const nodes = new ZoneNodes(zone);
  for (const name of nodes.namesWith("NS")) {
    if (name === zone.origin) continue;
    const undecided = nodes.get(name)?.undecided.get("NS");
    const cut =
      undecided === undefined
        ? delegationAt(name, nodes.get(name))
        : { name, reason: undecidedAnswer(undecided).reason };
    if (cut !== null) cuts.set(name, cut);
  }
  return cuts;
}

/** A zone without the records at or below its delegations: glue, and the NS records, for which the child is authoritative (RFC 2181 §6.1). */
function withoutGlue(
  zone: DeclaredZone,
  cuts: ReadonlyMap<Name, UncertainDelegation>,
): Pick<DeclaredZone, "records" | "undecided"> {
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
function rrsetsBelowNames(nodes: ZoneNodes): Map<Name, { name: Name; type: string }[]> {
  const below = new Map<Name, { name: Name; type: string }[]>();
  for (const name of new Set(nodes.names())) {
    const types = nodes
      .typesAt(name)
      .slice(0, MAX_RRSETS_BELOW)
      .map((type) => ({ name, type }));
    for (let at: Name | null = name; at !== null; at = parentOf(at)) {
      const known = below.get(at);
      if (known === undefined) below.set(at, [...types]);
      else if (known.length < MAX_RRSETS_BELOW) known.push(...types);
      else break; // what is above has as many
    }
  }
  return below;
}

/** The nearest name above whose wildcard is declared, or will change; null where there is none. */
export function changedWildcardAbove(zones: PartialZones, name: Name): Name | null {
  for (let at = parentOf(name); at !== null; at = parentOf(at)) {
    const wildcard = prependLabels("*", at);
    if (zones.exists(wildcard) || zones.deletesName(wildcard)) return at;
  }
  return null;
}
