// The records of one DNSControl domain, as the zone they make.
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, under } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { TYPE_NUMBER } from "../../dns/record.ts";
import type { Location } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone } from "../declared.ts";
import { MAX_TTL } from "../ttl.ts";
import { shown } from "../tokens.ts";
import { typeOf } from "../types.ts";
import { DataFault, readData, readOpaque, VALUE_KEYS } from "./data.ts";
import { ignoredBy, inBounds, isLiteral, mayLeave } from "./ignored.ts";
import type { Ignored } from "./ignored.ts";
import type { IrDomain, IrRecord } from "./ir.ts";
import { elements, member, textIn, textOf, valuePlace } from "./ir.ts";
import { octetsOf, ownerIn } from "./names.ts";
import { isNoRecord, otherwiseOf } from "./served.ts";
import type { Telling } from "./telling.ts";

/** `models.DefaultTTL` of DNSControl; no verdict depends on it. */
const DEFAULT_TTL = 300;

const KNOWN_TYPES = Object.keys(TYPE_NUMBER);
const REDIRECTING: readonly string[] = ["CNAME", "DNAME", "NS"];

const UNSEEN = "; they cannot be told from others, so that all names without records here answer as they do live, and what is removed from here is not seen to go";

/** A record whose type and name are known, with its place. */
interface Subject {
  record: IrRecord;
  type: string;
  name: Name;
  location: Location;
}

/** Reads a domain as a zone; what is wrong with it, or cannot be judged, is told. */
export function readZone(domain: IrDomain, telling: Telling): DeclaredZone {
  return new ZoneRecords(domain, telling).zone();
}

class ZoneRecords {
  readonly #domain: IrDomain;
  readonly #telling: Telling;
  readonly #records: DeclaredRecord[] = [];
  readonly #undecided = new Map<string, DeclaredRrset>();
  readonly #sets = new Map<string, DeclaredRrset>();
  readonly #names = new Set<Name>();
  /** RRsets that stay as they are live. */
  readonly #left = new Map<string, NonNullable<DeclaredZone["shared"]>[number]>();
  /** Names at which something is that nobody knows what becomes of. */
  readonly #unknowns: Subject[] = [];

  constructor(domain: IrDomain, telling: Telling) {
    this.#domain = domain;
    this.#telling = telling;
  }

  zone(): DeclaredZone {
    const { origin, value, records } = this.#domain;
    for (const record of records) this.#take(record);
    for (const { name, location } of this.#unknowns) {
      for (const type of KNOWN_TYPES) if (!this.#sets.has(`${type} ${name}`)) this.#open(name, type, location);
    }
    const keeps = member(value, "keepunknown") === true;
    const named = this.#ignore(ignoredBy(value), keeps);
    const complete = named && !keeps && !this.#isShared();
    const absent = complete ? [] : this.#absent();
    return { origin, format: "dnscontrol", complete, records: this.#records, absent, undecided: [...this.#undecided.values()], ...(this.#left.size > 0 ? { shared: [...this.#left.values()] } : {}) };
  }

  #take(record: IrRecord): void {
    try {
      const type = (textIn(record.value, "type") ?? "").toUpperCase();
      const subject = isNoRecord(type) ? null : this.#subjectOf(record, type);
      if (subject !== null) this.#takeSubject(subject);
    } catch (error) {
      if (!(error instanceof DataFault)) throw error;
      this.#telling.problem(valuePlace(this.#telling.json, record, ...VALUE_KEYS), error.message);
    }
  }

  #subjectOf(record: IrRecord, type: string): Subject | null {
    if (type === "") throw new DataFault("this is no record: it has no `type`");
    // what `--raw` leaves undone makes other records of these
    if (type === "IMPORT_TRANSFORM" || member(record.value, "ttl") === undefined) {
      throw new DataFault("this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it");
    }
    const label = textIn(record.value, "name") ?? "";
    const name = ownerIn(label, this.#domain.origin);
    if (name === null) throw new DataFault(`${shown(octetsOf(label))} is no name of a record in ${this.#domain.origin}`);
    return { record, type, name, location: this.#telling.locate(record, type) };
  }

  #takeSubject(subject: Subject): void {
    const { record, type, name, location } = subject;
    const { origin, value } = this.#domain;
    const otherwise = otherwiseOf(type, record.value, value, name === origin);
    if (otherwise !== null) {
      for (const other of otherwise.types) this.#open(name, other, location);
      this.#telling.note(location, `the ${type} record of ${name} is not judged: ${otherwise.reason}`);
      return;
    }
    const known = typeOf(type);
    if (known === null) {
      this.#unknowns.push(subject);
      this.#telling.note(location, `${shown(octetsOf(type))} is no record type that is known here: what becomes of it at ${name} is not judged`);
      return;
    }
    const head = { name, ttl: ttlOf(record) };
    this.#sets.set(`${known.type} ${name}`, { name, type: known.type, location });
    this.#names.add(name);
    if (known.read) this.#records.push({ read: true, rr: { ...head, type: known.type, data: this.#dataOf(known.type, record) }, location });
    else this.#records.push({ read: false, rr: { ...head, type: known.type, data: readOpaque(known.type, record.value) }, location });
  }

  #dataOf(type: RrType, { value }: IrRecord): ReturnType<typeof readData> {
    const { origin } = this.#domain;
    const below = textIn(value, "subdomain");
    return readData(type, value, (below === null ? null : ownerIn(below, origin)) ?? origin);
  }

  #open(name: Name, type: string, location: Location): void {
    const set = `${type} ${name}`;
    if (!this.#undecided.has(set)) this.#undecided.set(set, { name, type, location });
  }

  /** Opens what IGNORE() leaves as it is live; whether all of that could be named. */
  #ignore(all: readonly Ignored[], keeps: boolean): boolean {
    if (all.length === 0) return true;
    const patterns = inBounds(all, this.#sets.size);
    const { json } = this.#telling;
    const { origin, offset } = this.#domain;
    const location = json.locate(json.places(["unmanaged"], offset)[0]?.value ?? offset);
    // beside those declared others may be left, by their target
    for (const { name, type, location: at } of this.#sets.values()) if (mayLeave(patterns, labelOf(name, origin), type)) this.#open(name, type, at);
    const named = patterns.every(isLiteral);
    if (!keeps && named) for (const pattern of patterns) this.#ignoreName(pattern, location);
    this.#telling.note(location, `IGNORE leaves records of ${origin} as they are live${named || keeps ? "" : UNSEEN}`);
    return named;
  }

  /** IGNORE_EXTERNAL_DNS: what external-dns owns is seen by live records alone. */
  #isShared(): boolean {
    const { value, origin, offset } = this.#domain;
    if (member(value, "ignore_external_dns") !== true) return false;
    this.#telling.note(this.#telling.json.locate(offset), `IGNORE_EXTERNAL_DNS leaves records of ${origin} as they are live${UNSEEN}`);
    return true;
  }

  /** A name of which some types are left. What is live stays where that is seen by asking for it; else it is open. */
  #ignoreName({ label, types, target }: Ignored, location: Location): void {
    const { origin } = this.#domain;
    const name = ownerIn(label, origin);
    if (name === null) return;
    const own = KNOWN_TYPES.filter((type) => types === null || types.includes(type));
    // an alias or a delegation answers for other types and names, but none is at the apex
    const plain = name === origin ? own.filter((type) => !REDIRECTING.includes(type)) : own;
    const asked = target === null && !plain.some((type) => REDIRECTING.includes(type));
    // a name that is there only live keeps a wildcard from answering for it, in all types
    const others = this.#isUnderWildcard(name) ? KNOWN_TYPES.filter((type) => !plain.includes(type)) : [];
    for (const type of others) this.#open(name, type, location);
    for (const type of plain) {
      if (!asked) this.#open(name, type, location);
      else if (!this.#sets.has(`${type} ${name}`)) this.#left.set(`${type} ${name}`, { name, type, location, gone: [] });
    }
  }

  /** Whether a wildcard of the zone may answer for a name (RFC 4592 §3.3.1). */
  #isUnderWildcard(name: Name): boolean {
    if (this.#names.has(name)) return false;
    for (let at = parentOf(name); at !== null && isWithin(at, this.#domain.origin); at = parentOf(at)) if (this.#names.has(under("*", at))) return true;
    return false;
  }

  /** ENSURE_ABSENT: what goes all the same where NO_PURGE or IGNORE leaves the rest; matched by label and type (pkg/diff2/handsoff.go). */
  #absent(): DeclaredRrset[] {
    const { value, origin, offset } = this.#domain;
    const { json } = this.#telling;
    const list = elements(member(value, "recordsabsent"));
    const places = list.length === 0 ? [] : json.places(["recordsabsent", "*"], offset);
    return list.flatMap((each, i): DeclaredRrset[] => {
      const record = { value: each, offset: places[i]?.value ?? offset };
      const type = typeOf(textOf(member(each, "type")) ?? "")?.type;
      const name = ownerIn(textIn(each, "name") ?? "", origin);
      if (type === undefined || name === null || this.#sets.has(`${type} ${name}`)) return [];
      return [{ name, type, location: this.#telling.locate(record, type) }];
    });
  }
}

/** The label of a name as patterns see it. */
function labelOf(name: Name, origin: Name): string {
  return name === origin ? "@" : name.slice(0, name.length - origin.length - 1);
}

function ttlOf({ value }: IrRecord): number {
  const ttl = member(value, "ttl");
  return typeof ttl === "number" && Number.isInteger(ttl) && ttl > 0 && ttl <= MAX_TTL ? ttl : DEFAULT_TTL;
}
