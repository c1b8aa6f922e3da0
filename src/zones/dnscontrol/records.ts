// The records of one DNSControl domain, as the zone they make.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { TYPE_NUMBER } from "../../dns/record.ts";
import type { Location } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone, LeftPattern } from "../declared-zone.ts";
import { Left } from "../planned/unmanaged.ts";
import { MAX_TTL } from "../master-file/ttl.ts";
import { shown } from "../master-file/tokens.ts";
import { typeOf } from "../../dns/record-types.ts";
import { DataFault, readData, readOpaque, VALUE_KEYS } from "./rdata.ts";
import { ANYTHING, ignoredBy, ownedByOthers } from "./ignore-patterns.ts";
import type { IrDomain, IrRecord } from "./ir.ts";
import { elements, member, textIn, textOf, valuePlace } from "./ir.ts";
import { octetsOf, ownerIn } from "./names.ts";
import { isNoRecord, otherwiseOf } from "./provider-answers.ts";
import type { Telling } from "./diagnostics.ts";

/** `models.DefaultTTL` of DNSControl; no verdict depends on it. */
const DEFAULT_TTL = 300;

const KNOWN_TYPES = Object.keys(TYPE_NUMBER);

/** Ours: characters of patterns compared with records that are to be absent; of more, any may stay. */
const MAX_COMPARED = 100_000;

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
    const patterns = this.#ignored();
    const complete = member(value, "keepunknown") !== true;
    const absent = complete ? [] : this.#absent(patterns);
    const left = patterns.length > 0 ? { left: { patterns, location: this.#ignoring() } } : {};
    return {
      origin,
      format: "dnscontrol",
      complete,
      records: this.#records,
      absent,
      undecided: [...this.#undecided.values()],
      ...left,
    };
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
      throw new DataFault(
        "this is not what will be published, but output of `--raw`: run `dnscontrol print-ir` without it",
      );
    }
    const label = textIn(record.value, "name") ?? "";
    const name = ownerIn(label, this.#domain.origin);
    if (name === null)
      throw new DataFault(`${shown(octetsOf(label))} is no name of a record in ${this.#domain.origin}`);
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
      this.#telling.note(
        location,
        `${shown(octetsOf(type))} is no record type that is known here: what becomes of it at ${name} is not judged`,
      );
      return;
    }
    const head = { name, ttl: ttlOf(record) };
    this.#sets.set(`${known.type} ${name}`, { name, type: known.type, location });
    if (known.read)
      this.#records.push({
        read: true,
        rr: { ...head, type: known.type, data: this.#dataOf(known.type, record) },
        location,
      });
    else
      this.#records.push({
        read: false,
        rr: { ...head, type: known.type, data: readOpaque(known.type, record.value) },
        location,
      });
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

  /** What IGNORE and IGNORE_EXTERNAL_DNS leave as it is live. */
  #ignored(): LeftPattern[] {
    const { value, origin, offset } = this.#domain;
    const [ignored, owned] = [ignoredBy(value), ownedByOthers(value)];
    if (ignored.length > 0) this.#telling.note(this.#ignoring(), `IGNORE leaves records of ${origin} as they are live`);
    if (owned.length > 0)
      this.#telling.note(
        this.#telling.json.locate(offset),
        `IGNORE_EXTERNAL_DNS leaves records of ${origin} as they are live`,
      );
    return [...ignored, ...owned];
  }

  #ignoring(): Location {
    const { json } = this.#telling;
    const { offset } = this.#domain;
    return json.locate(json.places(["unmanaged"], offset)[0]?.value ?? offset);
  }

  /** ENSURE_ABSENT: what goes where NO_PURGE leaves the rest, matched by label and type; what IGNORE leaves stays all the same (pkg/diff2/handsoff.go). */
  #absent(patterns: readonly LeftPattern[]): DeclaredRrset[] {
    const { value, origin, offset } = this.#domain;
    const { json } = this.#telling;
    const list = elements(member(value, "recordsabsent"));
    const places = list.length === 0 ? [] : json.places(["recordsabsent", "*"], offset);
    const compared = list.length * patterns.reduce((sum, { label }) => sum + label.length, 0);
    const left = new Left(this.#domain, compared > MAX_COMPARED ? [ANYTHING] : patterns);
    const absent = list.flatMap((each, i): DeclaredRrset[] => {
      const record = { value: each, offset: places[i]?.value ?? offset };
      const type = typeOf(textOf(member(each, "type")) ?? "")?.type;
      const name = ownerIn(textIn(each, "name") ?? "", origin);
      if (type === undefined || name === null || this.#sets.has(`${type} ${name}`)) return [];
      return [{ name, type, location: this.#telling.locate(record, type) }];
    });
    const mayStay = absent.filter(({ name, type }) => left.rrset(name, type) !== "no");
    for (const { name, type, location } of mayStay) this.#open(name, type, location);
    const open = new Set(mayStay);
    return absent.filter((set) => !open.has(set));
  }
}

function ttlOf({ value }: IrRecord): number {
  const ttl = member(value, "ttl");
  return typeof ttl === "number" && Number.isInteger(ttl) && ttl > 0 && ttl <= MAX_TTL ? ttl : DEFAULT_TTL;
}
