// What an authoritative server answers from a zone: RFC 1034 §4.3.2, RFC 4592 (wildcards), RFC 6672 §3 (DNAME).
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, joinLabels, parentOf, parseName, prependLabels, ROOT } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { LocatedMessage, Location } from "../../model.ts";
import { formatLocation } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone } from "../declared-zone.ts";
import { recordsByName } from "../records-by-name.ts";

/**
 * One step towards an answer; an alias is not followed. `broken`: a server answers with an error, or servers differ.
 * `undecided`: the answer is known only once the declared records are applied.
 */
export type Answer<T extends RrType> =
  | { kind: "records"; records: Rr<T>[] }
  | { kind: "alias"; target: Name }
  | { kind: "nodata" | "nxdomain" }
  | { kind: "broken"; reason: Message }
  | UndecidedAnswer;

/** `isFault`: what is declared has a fault. */
interface UndecidedAnswer {
  kind: "undecided";
  reason: Message;
  isFault?: true;
}

/** `referral`: the name lies at or below a delegation, or not in the zone at all (`cut` is null): others know. */
type ZoneAnswer<T extends RrType> = Answer<T> | { kind: "referral"; cut: Delegation | null };

/** A name that is handed to other servers: which, by its NS records, and the DS records beside them; null where nothing is said of those. */
export interface Delegation {
  name: Name;
  servers: readonly Name[];
  ds: readonly Rr<"DS">[] | "undecided" | null;
  location: Location;
}

/** A complete zone that answers. */
export interface Authority {
  readonly origin: Name;
  /** Why its answers are unknown; null if they are known. */
  readonly fault: Message | null;
  answer<T extends RrType>(name: Name, type: T): ZoneAnswer<T>;
  /** The closest encloser of a name in the zone (RFC 4592 §3.3.1); the name itself, where it exists. */
  closestEncloser(name: Name): Name;
}

/** The RRsets at a name, except those of types that are not read: a name may have none of either. */
export interface ZoneNode {
  sets: ReadonlyMap<RrType, { records: Rr[]; location: Location }>;
  undecided: ReadonlyMap<string, DeclaredRrset>;
}

/** The declared records by name, and the RRsets whose data is known only after apply. A node is made when it is asked for. */
export class ZoneNodes {
  readonly #records: ReadonlyMap<Name, readonly DeclaredRecord[]>;
  readonly #undecided = new Map<Name, Map<string, DeclaredRrset>>();
  readonly #nodes = new Map<Name, ZoneNode>();

  constructor({ records, undecided }: Pick<DeclaredZone, "records" | "undecided">) {
    this.#records = recordsByName(records);
    for (const set of undecided)
      this.#undecided.set(set.name, (this.#undecided.get(set.name) ?? new Map()).set(set.type, set));
  }

  get(name: Name): ZoneNode | undefined {
    const made = this.#nodes.get(name);
    if (made !== undefined) return made;
    const [records, undecided] = [this.#records.get(name), this.#undecided.get(name)];
    if (records === undefined && undecided === undefined) return undefined;
    const node = { sets: rrsetsIn(records ?? []), undecided: undecided ?? NO_RRSETS };
    this.#nodes.set(name, node);
    return node;
  }

  /** Names may come twice. */
  *names(): Generator<Name> {
    yield* this.#records.keys();
    yield* this.#undecided.keys();
  }

  /** Names where an RRset of a type is declared; names may come twice. */
  *namesWith(type: string): Generator<Name> {
    for (const [name, records] of this.#records) if (records.some(({ rr }) => rr.type === type)) yield name;
    for (const [name, sets] of this.#undecided) if (sets.has(type)) yield name;
  }

  /** The types that are declared at a name. */
  typesAt(name: Name): string[] {
    const types = new Set<string>();
    for (const { rr, isParsed } of this.#records.get(name) ?? []) if (isParsed) types.add(rr.type);
    for (const type of this.#undecided.get(name)?.keys() ?? []) types.add(type);
    return [...types];
  }
}

const NO_RRSETS: ReadonlyMap<string, DeclaredRrset> = new Map();

function rrsetsIn(records: readonly DeclaredRecord[]): Map<RrType, { records: Rr[]; location: Location }> {
  const sets = new Map<RrType, { records: Rr[]; location: Location }>();
  for (const { isParsed, rr, location } of records) {
    if (!isParsed) continue;
    const set = sets.get(rr.type);
    if (set === undefined) sets.set(rr.type, { records: [rr], location });
    else set.records.push(rr);
  }
  return sets;
}

/** The names and all between them and `top`: RFC 8020 §2, a name exists when one below it does. */
export function existingNames(names: Iterable<Name>, top: Name): Set<Name> {
  const found = new Set<Name>([top]);
  for (const name of names) {
    for (let at: Name | null = name; at !== null && !found.has(at); at = parentOf(at)) found.add(at);
  }
  return found;
}

/** The RRset of a type at a node. */
function rrsetOf<T extends RrType>(node: ZoneNode | undefined, type: T): Rr<T>[] | undefined {
  return node?.sets.get(type)?.records as Rr<T>[] | undefined;
}

/** The answer of an RRset whose data is known only after apply, or has a fault. */
export function undecidedAnswer({
  name,
  type,
  location: { file, line },
  proxiedBy,
  fault,
}: DeclaredRrset): UndecidedAnswer {
  if (fault !== undefined) {
    const values = { type, name, place: formatLocation(fault.location), problem: fault.message };
    return { kind: "undecided", reason: message("planned/faulty-rrset", values), isFault: true };
  }
  if (proxiedBy !== undefined)
    return { kind: "undecided", reason: message("planned/proxied", { name, provider: proxiedBy, file, line }) };
  return { kind: "undecided", reason: message("planned/unknown-until-applied", { type, name, file, line }) };
}

/** What a node says of a type, in the name of `name`. */
export function answerAtNode<T extends RrType>(name: Name, type: T, node: ZoneNode | undefined): Answer<T> {
  const undecided = node?.undecided.get(type) ?? node?.undecided.get("CNAME");
  if (undecided !== undefined) return undecidedAnswer(undecided);
  const records = rrsetOf(node, type);
  // a wildcard's records get the name that was asked for; a name's own have it
  if (records !== undefined)
    return { kind: "records", records: records[0]?.name === name ? records : records.map((rr) => ({ ...rr, name })) };
  const alias = rrsetOf(node, "CNAME")?.[0];
  return alias === undefined ? { kind: "nodata" } : { kind: "alias", target: alias.data.target };
}

/** What a DNAME at `node`, above `name`, makes of a question; null where there is none. */
export function synthesizeFromDname<T extends RrType>(
  name: Name,
  type: T,
  node: ZoneNode | undefined,
): Answer<T> | null {
  const undecided = node?.undecided.get("DNAME");
  if (undecided !== undefined) return undecidedAnswer(undecided);
  const dname = rrsetOf(node, "DNAME")?.[0];
  return dname === undefined ? null : dnameAlias(name, type, dname);
}

/** RFC 6672 §2.2: the alias that a DNAME makes of a name below it. */
function dnameAlias<T extends RrType>(name: Name, type: T, dname: Rr<"DNAME">): Answer<T> {
  const labels = labelsOf(name);
  const prefix = joinLabels(labels.slice(0, labels.length - labelsOf(dname.name).length));
  const target = parseName(prependLabels(prefix, dname.data.target));
  if (target === null)
    return { kind: "broken", reason: message("planned/dname-too-long", { name, dname: dname.name }) };
  if (type !== "CNAME") return { kind: "alias", target };
  return { kind: "records", records: [{ name, ttl: dname.ttl, type, data: { target } } as Rr<T>] };
}

/** The delegation that stands at a node below the apex. */
export function delegationAt(name: Name, node: ZoneNode | undefined): Delegation | null {
  const set = node?.sets.get("NS");
  if (set === undefined) return null;
  const servers = (set.records as Rr<"NS">[]).map(({ data }) => data.target);
  const ds = node?.undecided.has("DS") === true ? "undecided" : (rrsetOf(node, "DS") ?? null);
  return { name, servers, ds, location: set.location };
}

/** The authoritative server of a complete zone. */
export function createAuthority(zone: DeclaredZone): Authority {
  const { origin } = zone;
  if (zone.fault !== undefined) return createFaultyAuthority(origin, zone.fault);
  const nodes = new ZoneNodes({
    records: withoutForeign(zone.records, ({ rr }) => isWithin(rr.name, origin)),
    undecided: zone.undecided.filter(({ name }) => isWithin(name, origin)),
  });
  const names = existingNames(nodes.names(), origin);

  function answer<T extends RrType>(name: Name, type: T): ZoneAnswer<T> {
    if (!isWithin(name, origin)) return { kind: "referral", cut: null };
    const labels = labelsOf(name);
    // RFC 1034 §4.3.2 step 3: match down, label by label
    for (let i = labels.length - labelsOf(origin).length; i >= 0; i--) {
      const at = joinLabels(labels.slice(i));
      if (!names.has(at)) return synthesizeFromWildcard(name, type, joinLabels(labels.slice(i + 1)));
      const node = nodes.get(at);
      // RFC 4035 §3.1.4.1: only the DS records of a delegation belong to the parent
      const cut = at === origin || (i === 0 && type === "DS") ? null : referralAt(at, node);
      if (cut !== null) return cut;
      const redirected = i > 0 ? synthesizeFromDname(name, type, node) : null;
      if (redirected !== null) return redirected;
    }
    return answerAtNode(name, type, nodes.get(name));
  }

  /** RFC 4592 §3.3.1: the wildcard at the closest encloser is the only one that may answer. */
  function synthesizeFromWildcard<T extends RrType>(name: Name, type: T, encloser: Name): Answer<T> {
    const source = prependLabels("*", encloser);
    if (!names.has(source)) return { kind: "nxdomain" };
    const node = nodes.get(source);
    const undecided = node?.undecided.get("NS");
    if (undecided !== undefined) return undecidedAnswer(undecided);
    if (node?.sets.has("NS") === true)
      return { kind: "broken", reason: message("planned/wildcard-ns", { name: source }) };
    return answerAtNode(name, type, node);
  }

  function encloser(name: Name): Name {
    let at = name;
    while (at !== origin && !names.has(at)) at = parentOf(at) ?? origin;
    return at;
  }

  return { origin, fault: null, answer, closestEncloser: encloser };
}

/** The list itself where there are none: its records are by name already. */
function withoutForeign(records: DeclaredRecord[], isOwn: (record: DeclaredRecord) => boolean): DeclaredRecord[] {
  return records.every(isOwn) ? records : records.filter(isOwn);
}

/** Why nothing is known of a zone with a fault. */
export function faultReason(origin: Name, { location, message: problem }: LocatedMessage): Message {
  const values = { zone: origin, place: formatLocation(location), problem };
  return message(origin === ROOT ? "planned/faulty-file" : "planned/faulty-zone", values);
}

/** A zone with a fault: its answers are unknown, at its apex and below. */
function createFaultyAuthority(origin: Name, of: LocatedMessage): Authority {
  const fault = faultReason(origin, of);
  return {
    origin,
    fault,
    answer: (name) =>
      isWithin(name, origin) ? { kind: "undecided", reason: fault, isFault: true } : { kind: "referral", cut: null },
    closestEncloser: (name) => name,
  };
}

function referralAt(
  name: Name,
  node: ZoneNode | undefined,
): { kind: "referral"; cut: Delegation } | UndecidedAnswer | null {
  const undecided = node?.undecided.get("NS");
  if (undecided !== undefined) return undecidedAnswer(undecided);
  const cut = delegationAt(name, node);
  return cut === null ? null : { kind: "referral", cut: { ...cut, ds: cut.ds ?? [] } };
}

/** The zone to ask: the deepest that holds the name; a DS record stands in the parent (RFC 4035 §3.1.4.1). */
export function deepestZone(zones: ReadonlyMap<Name, Authority>, name: Name, type: RrType): Authority | undefined {
  for (let at = type === "DS" ? parentOf(name) : name; at !== null; at = parentOf(at)) {
    const zone = zones.get(at);
    if (zone !== undefined) return zone;
  }
  return undefined;
}
