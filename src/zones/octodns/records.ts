// The records of one octoDNS zone (octodns/provider/yaml.py, octodns/record/base.py): each entry of its files is a name with
// one record or a list of them, and each record an RRset.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { TYPE_NUMBER } from "../../dns/record.ts";
import type { Location, Problem } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset } from "../declared-zone.ts";
import { MAX_PROBLEMS } from "../master-file/master-file.ts";
import { MAX_TTL } from "../master-file/ttl.ts";
import { typeOf } from "../../dns/record-types.ts";
import { recordName } from "./names.ts";
import { isNull, isTrue, shownText, textOf, wordOf } from "./scalar.ts";
import type { Mark, YamlEntry, YamlMap, YamlNode, YamlScalar } from "./tree.ts";
import { isRecords, valueOf, YamlFault } from "./tree.ts";
import { isValueType, OPAQUE_KEYS, readOpaque, readValue, Unclear } from "./values.ts";

/** Ours: records of one zone, and names in its files. */
const MAX_RECORDS = 200_000;
/** Ours: octets of all data of one zone; small files can repeat a long value. */
const MAX_DATA = 128 * 2 ** 20;
/** Ours: notes of one zone; the last says how many more there are. */
const MAX_NOTES = 100;

const ADDRESSES: readonly string[] = ["A", "AAAA"];

/** Types that octoDNS's providers turn into addresses of their own choosing. */
const BECOME_ADDRESSES: Readonly<Record<string, string>> = {
  ALIAS: "the provider makes addresses of its target",
  URLFWD: "the provider answers with its own addresses",
};

/** Enough problems were told: the rest is not read. */
export class Enough extends Error {}

/** How a zone is to be read. */
export interface ZoneManner {
  escaped: boolean;
  /** Seconds, where a record has none. */
  defaultTtl: number;
}

/** Collects what the entries of a zone's files declare. */
export class ZoneRecords {
  readonly records: DeclaredRecord[] = [];
  readonly undecided: DeclaredRrset[] = [];
  readonly problems: Problem[] = [];
  readonly notes: Problem[] = [];
  readonly #origin: Name;
  readonly #manner: ZoneManner;
  /** Where each RRset is declared, by type and name. */
  readonly #sets = new Map<string, Location>();
  /** Names at which there is a type that nobody knows what becomes of. */
  readonly #unknowns: { name: Name; location: Location }[] = [];
  #entries = 0;
  #values = 0;
  #octets = 0;
  #leftOut = 0;

  constructor(origin: Name, manner: ZoneManner) {
    this.#origin = origin;
    this.#manner = manner;
  }

  /** Takes one entry. Throws Enough. */
  take({ key, value }: YamlEntry): void {
    if (++this.#entries > MAX_RECORDS)
      this.#stop(new YamlFault(key.at, `this zone has more than ${MAX_RECORDS} names, the most that are read`));
    try {
      // where no record follows, that is told, and its key is not: it may be of a file that is no zone
      const name = isRecords(value) ? this.#nameIn(key) : this.#origin;
      for (const record of value.kind === "list" ? value.items : [value])
        this.#guarded(() => this.#takeRecord(name, record));
    } catch (error) {
      this.#tellFault(error);
    }
  }

  #nameIn(key: YamlScalar): Name {
    const written = wordOf(key);
    // an empty key is the apex, but only in quotes: without them YAML reads it as nothing, and octoDNS as the name `none`
    if ("problem" in written) throw new YamlFault(key.at, written.problem);
    const name = recordName(written.text, this.#origin);
    if ("problem" in name) throw new YamlFault(key.at, name.problem);
    return name.name;
  }

  /** Tells a problem. Throws Enough after the last that is of use. */
  tell({ at, message }: YamlFault): void {
    if (this.problems.length >= MAX_PROBLEMS) throw new Enough();
    this.problems.push({ location: locationOf(at), message });
  }

  /** To be called after the last entry: what could not be seen before. */
  finish(): void {
    // whatever such a record becomes, it is of none of the types declared beside it
    for (const { name, location } of this.#unknowns) {
      for (const type of Object.keys(TYPE_NUMBER))
        if (!this.#sets.has(`${type} ${name}`)) this.undecided.push({ name, type, location });
    }
    const last = this.notes.at(-1);
    if (last !== undefined && this.#leftOut > 0)
      this.notes.push({
        location: last.location,
        message: `${this.#leftOut} more like these follow in the zone ${this.#origin}`,
      });
  }

  #guarded(run: () => void): void {
    try {
      run();
    } catch (error) {
      this.#tellFault(error);
    }
  }

  #tellFault(error: unknown): void {
    if (!(error instanceof YamlFault)) throw error;
    this.tell(error);
  }

  #takeRecord(name: Name, record: YamlNode): void {
    if (record.kind !== "map") throw new YamlFault(record.at, "a record is a map with `type` and `value` or `values`");
    const type = typeIn(record);
    const location = locationOf(record.at);
    const set = `${type} ${name}`;
    const first = this.#sets.get(set);
    if (first !== undefined)
      throw new YamlFault(
        record.at,
        `the ${type} record of ${name} is here already (${first.file}:${first.line}); octoDNS takes one, with all its \`values\``,
      );
    this.#sets.set(set, location);
    if (this.#sets.size > MAX_RECORDS)
      this.#stop(new YamlFault(record.at, `this zone has more than ${MAX_RECORDS} RRsets, the most that are read`));
    const isKnown = isValueType(type) || Object.hasOwn(OPAQUE_KEYS, type) || Object.hasOwn(BECOME_ADDRESSES, type);
    const reason = isKnown ? elsewhere(record, type) : null;
    if (reason !== null)
      this.#leaveOpen(name, reason.types, `the ${type} record of ${name} is not judged: ${reason.why}`, location);
    else if (isValueType(type)) this.#takeValues(name, type, record, location);
    else if (Object.hasOwn(OPAQUE_KEYS, type)) this.#takeOpaque(name, type, record);
    else this.#takeUnknown(name, type, location);
  }

  #takeValues(name: Name, type: Exclude<RrType, "SOA" | "DNSKEY">, record: YamlMap, location: Location): void {
    const ttl = this.#ttlOf(record);
    const manner = { escaped: this.#manner.escaped, lenient: isSet(octodnsOf(record), "lenient") };
    const read: DeclaredRecord[] = [];
    const unclear: Unclear[] = [];
    for (const value of valuesIn(record, type)) {
      this.#look(value.at);
      try {
        const data = readValue(type, value, manner);
        this.#count("strings" in data ? data.strings.join("").length : 0, value.at);
        read.push({ read: true, rr: { name, ttl, type, data }, location: locationOf(value.at) });
      } catch (error) {
        if (error instanceof Unclear) unclear.push(error);
        else this.#tellFault(error);
      }
    }
    const [first] = unclear;
    if (first === undefined) for (const one of read) this.records.push(one);
    else
      this.#leaveOpen(
        name,
        [type],
        `the ${type} record of ${name} is not judged: ${first.message}`,
        locationOf(first.at),
        location,
      );
  }

  #takeOpaque(name: Name, type: string, record: YamlMap): void {
    const ttl = this.#ttlOf(record);
    for (const value of valuesIn(record, type)) {
      this.#look(value.at);
      this.#guarded(() => {
        const data = readOpaque(type, value);
        this.#count(data.length, value.at);
        this.records.push({ read: false, rr: { name, ttl, type, data }, location: locationOf(value.at) });
      });
    }
  }

  #takeUnknown(name: Name, type: string, location: Location): void {
    this.#note(
      `${shownText(type)} is no record type of octoDNS itself: what becomes of it at ${name} is not judged`,
      location,
    );
    if (type !== "SOA") this.#unknowns.push({ name, location });
  }

  #leaveOpen(name: Name, types: readonly string[], message: string, location: Location, at = location): void {
    this.#note(message, location);
    for (const type of types) this.undecided.push({ name, type, location: at });
  }

  #note(message: string, location: Location): void {
    if (this.notes.length < MAX_NOTES) this.notes.push({ location, message });
    else this.#leftOut++;
  }

  /** Counts a value, be it read in the end or not: many names may share one list of them. */
  #look(at: Mark): void {
    if (++this.#values > MAX_RECORDS)
      this.#stop(new YamlFault(at, `this zone has more than ${MAX_RECORDS} records, the most that are read`));
  }

  #count(octets: number, at: Mark): void {
    this.#octets += octets;
    if (this.#octets > MAX_DATA)
      this.#stop(
        new YamlFault(at, `the texts of this zone come to more than ${MAX_DATA / 2 ** 20} MiB, the most that is read`),
      );
  }

  #stop(fault: YamlFault): never {
    this.tell(fault);
    throw new Enough();
  }

  /** Tells what is wrong with it, so that the values are read all the same. */
  #ttlOf(record: YamlMap): number {
    const written = valueOf(record, "ttl");
    if (written === undefined) return this.#manner.defaultTtl;
    const read = written.kind === "scalar" ? wordOf(written) : { problem: "one number is wanted here" };
    const text = "text" in read ? read.text : "";
    // RFC 2181 §8: 31 bits
    if (/^\d{1,10}$/.test(text) && Number(text) <= MAX_TTL) return Number(text);
    this.tell(
      new YamlFault(
        written.at,
        "problem" in read ? read.problem : `${shownText(text)} is no time in seconds of at most ${MAX_TTL}`,
      ),
    );
    return this.#manner.defaultTtl;
  }
}

/** The place of a mark. */
function locationOf({ lines, offset }: Mark): Location {
  return lines.locate(offset);
}

function typeIn(record: YamlMap): string {
  const written = valueOf(record, "type");
  if (written === undefined) throw new YamlFault(record.at, "this record has no `type`");
  const read = written.kind === "scalar" ? textOf(written) : { problem: "the type is a word" };
  if ("problem" in read) throw new YamlFault(written.at, read.problem);
  const upper = read.text.toUpperCase();
  if (upper === read.text || read.text.length > MAX_TYPE) return read.text.slice(0, MAX_TYPE);
  if (typeOf(upper)?.type === upper) throw new YamlFault(written.at, `octoDNS writes this type ${upper}`);
  return read.text;
}

/** Ours: as much of a type's name as is told apart. */
const MAX_TYPE = 100;

/** Why a record is not what every resolver is given, and of which types the answers are then open; null where it is. */
function elsewhere(record: YamlMap, type: string): { why: string; types: readonly string[] } | null {
  const why = Object.hasOwn(BECOME_ADDRESSES, type) ? BECOME_ADDRESSES[type] : undefined;
  const own = why === undefined ? [type] : ADDRESSES;
  const options = octodnsOf(record);
  if (isSet(options, "ignored"))
    return { why: "octoDNS ignores it (`ignored: true`) and leaves what is live", types: own };
  for (const key of ["included", "excluded"]) {
    if (isSet(options, key)) return { why: `it is not for every provider (\`${key}\`)`, types: own };
  }
  // octodns-cloudflare: a proxied record is answered with addresses of the proxy, of both families whatever it is itself
  if (isSet(mapIn(options, "cloudflare"), "proxied"))
    return { why: "Cloudflare's proxy answers in its place", types: [...new Set([...own, ...ADDRESSES])] };
  for (const key of ["dynamic", "geo"]) {
    if (isSet(record, key)) return { why: `its answers differ by place or health (\`${key}\`)`, types: own };
  }
  return why === undefined ? null : { why, types: own };
}

function octodnsOf(record: YamlMap): YamlMap | undefined {
  return mapIn(record, "octodns");
}

function mapIn(map: YamlMap | undefined, key: string): YamlMap | undefined {
  const value = map === undefined ? undefined : valueOf(map, key);
  return value?.kind === "map" ? value : undefined;
}

/** Whether a key has a value that is true in Python: no empty list or map, no zero, no `false`. */
function isSet(map: YamlMap | undefined, key: string): boolean {
  const value = map === undefined ? undefined : valueOf(map, key);
  if (value === undefined) return false;
  if (value.kind === "scalar") return isTrue(value);
  return value.kind === "map" ? value.entries.length > 0 : value.items.length > 0;
}

/** Types that octoDNS gives one `value`, never a list (ValueMixin). */
const SINGLE = new Set(["CNAME", "DNAME"]);

/** The values of a record: `values` before `value`, either of which may be a list. */
function valuesIn(record: YamlMap, type: string): YamlNode[] {
  const single = SINGLE.has(type);
  const value = single ? valueOf(record, "value") : (valueOf(record, "values") ?? valueOf(record, "value"));
  if (value === undefined || (value.kind === "scalar" && isNull(value)))
    throw new YamlFault(record.at, `this ${type} record has no \`value\`${single ? "" : " and no `values`"}`);
  if (value.kind !== "list") return [value];
  if (single) throw new YamlFault(value.at, `a ${type} record has one value, not a list`);
  if (value.items.length === 0) throw new YamlFault(value.at, `this ${type} record has no values`);
  return value.items;
}
