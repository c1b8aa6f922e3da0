// The records of one octoDNS zone (octodns/provider/yaml.py, octodns/record/base.py): each entry of its files is a name with
// one record or a list of them, and each record an RRset.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import { formatLocation, type LocatedMessage, type Location } from "../../model.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone } from "../declared-zone.ts";
import { UNKNOWN_ANSWERS } from "../providers/computed-answers.ts";
import {
  ADDRESS_TYPES,
  octodnsAnswer,
  isSet,
  octodnsOf,
  readTtl,
  readType,
  typesOfValues,
  valuesIn,
} from "./record-fields.ts";
import { resolveLenientAliases } from "./lenient-aliases.ts";
import { mayHaveOtherTexts, parseRecordName } from "./names.ts";
import { keyText } from "./yaml-scalar.ts";
import type { YamlMark, YamlEntry, YamlMap, YamlNode, YamlScalar } from "./yaml-tree.ts";
import { hasRecords, locationOf, YamlFault } from "./yaml-tree.ts";
import { isValueType, OPAQUE_KEYS, readOpaque, readYamlValue, Undecidable } from "./values.ts";
import { MAX_PROBLEMS, MessageList, REST_UNREAD } from "../located-messages.ts";
import { quoteText } from "../master-file/tokens.ts";

/** Project limit: records of one zone, and names in its files. */
const MAX_RECORDS = 200_000;
/** Project limit: octets of all data of one zone; small files can repeat a long value. */
const MAX_DATA = 128 * 2 ** 20;

/** There are enough problems: the rest is not read. */
export class TooManyProblems extends Error {}

/** How a zone is to be read. */
export interface ZoneOptions {
  hasEscapedSemicolons: boolean;
  /** Of the whole zone: what octoDNS refuses is published all the same. */
  isLenient: boolean;
  /** Seconds, where a record has none. */
  defaultTtl: number;
}

/** Collects what the entries of a zone's files declare. */
export class ZoneRecords {
  records: DeclaredRecord[] = [];
  readonly undecided: DeclaredRrset[] = [];
  readonly problems: LocatedMessage[] = [];
  /** The first problem that leaves open which RRset it is of, or what else the files declare; null for none. */
  fault: LocatedMessage | null = null;
  readonly warnings: NonNullable<DeclaredZone["warnings"]> = [];
  readonly #origin: Name;
  readonly #options: ZoneOptions;
  readonly #notes: MessageList;
  /** Where each RRset is declared, by type and name. */
  readonly #rrsets = new Map<string, Location>();
  /** Names with a type whose answers cannot be known. */
  readonly #unknownTypes: { name: Name; location: Location }[] = [];
  /** Names with a record that is not lenient. */
  readonly #strictNames = new Set<Name>();
  #entries = 0;
  #values = 0;
  #octets = 0;

  constructor(origin: Name, options: ZoneOptions) {
    this.#origin = origin;
    this.#options = options;
    this.#notes = new MessageList(origin);
  }

  /** What could not be read, so far. */
  get notes(): LocatedMessage[] {
    return this.#notes.toArray();
  }

  /** Reads one entry. Throws TooManyProblems. */
  readEntry({ key, value }: YamlEntry): void {
    if (++this.#entries > MAX_RECORDS)
      this.#stop(new YamlFault(key.at, message("octodns/names", { limit: MAX_RECORDS })));
    this.#guarded(() => {
      // where no record follows, the message leaves out the key: it may be from a file that is not a zone
      const name = hasRecords(value) ? this.#readName(key) : this.#origin;
      for (const record of value.kind === "list" ? value.items : [value])
        this.#guarded(() => this.#readRecord(name, record));
    });
  }

  #readName(key: YamlScalar): Name {
    // an empty key is the apex, but only in quotes: without them YAML reads it as nothing, and octoDNS as the name `none`
    const written = keyText(key);
    if ("problem" in written) throw new YamlFault(key.at, written.problem);
    const name = parseRecordName(written.text, this.#origin);
    if ("problem" in name) throw new YamlFault(key.at, name.problem);
    if (written.text !== key.text)
      this.warnings.push({
        location: locationOf(key.at),
        message: message("record-warning/yaml-name", {
          written: quoteText(key.text),
          read: quoteText(written.text.toLowerCase()),
        }),
      });
    return name.name;
  }

  /** Adds a problem of the YAML, as `reportProblem` does. */
  reportFault({ at, problem }: YamlFault): void {
    this.reportProblem({ location: locationOf(at), message: problem });
  }

  /** Adds a problem that may be of any RRset. Throws TooManyProblems after the last that is kept. */
  reportProblem(problem: LocatedMessage): void {
    const added = this.#addProblem(problem);
    this.fault ??= added;
  }

  #addProblem({ location, message: text }: LocatedMessage): LocatedMessage {
    const isLast = this.problems.length >= MAX_PROBLEMS;
    const problem = { location, message: isLast ? REST_UNREAD : text };
    this.problems.push(problem);
    if (!isLast) return problem;
    this.fault ??= problem;
    throw new TooManyProblems();
  }

  /** To be called after the last entry: types that only show once all RRsets are known. */
  finish(): void {
    const { kept, disputed, notes } = resolveLenientAliases(this.records, this.#strictNames);
    this.records = kept;
    this.undecided.push(...disputed);
    for (const note of notes) this.#notes.add(note.location, note.message);
    // whatever such a record becomes, it is of none of the types declared beside it
    for (const { name, location } of this.#unknownTypes) {
      for (const type of UNKNOWN_ANSWERS)
        if (!this.#rrsets.has(`${type} ${name}`)) this.undecided.push({ name, type, location });
    }
  }

  #guarded(run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof YamlFault)) throw error;
      this.reportFault(error);
    }
  }

  /** Runs what reads a part of an RRset; a fault of it leaves that RRset undecided. */
  #guardRrset(rrset: DeclaredRrset, run: () => void): void {
    try {
      run();
    } catch (error) {
      if (!(error instanceof YamlFault)) throw error;
      const { at, problem } = error;
      this.undecided.push({ ...rrset, fault: this.#addProblem({ location: locationOf(at), message: problem }) });
    }
  }

  #readRecord(name: Name, record: YamlNode): void {
    if (record.kind !== "map") throw new YamlFault(record.at, message("octodns/record"));
    const type = readType(record);
    const location = locationOf(record.at);
    this.#guardRrset({ name, type, location }, () => this.#readRrset({ name, type, location }, record));
  }

  #readRrset({ name, type, location }: DeclaredRrset, record: YamlMap): void {
    const set = `${type} ${name}`;
    const first = this.#rrsets.get(set);
    if (first !== undefined) {
      const place = formatLocation({ file: first.file, line: first.line });
      throw new YamlFault(record.at, message("octodns/record-twice", { type, name, place }));
    }
    this.#rrsets.set(set, location);
    if (this.#rrsets.size > MAX_RECORDS)
      this.#stop(new YamlFault(record.at, message("octodns/rrsets", { limit: MAX_RECORDS })));
    if (!this.#isLenient(record)) this.#strictNames.add(name);
    const isKnown = isValueType(type) || Object.hasOwn(OPAQUE_KEYS, type) || Object.hasOwn(ADDRESS_TYPES, type);
    const computed = isKnown ? octodnsAnswer(record, type) : null;
    if (computed !== null)
      this.#markUndecided(
        name,
        computed.types,
        message("zone-fault/not-judged", { name, type, reason: computed.reason }),
        location,
        computed,
      );
    else if (isValueType(type)) this.#readValues(name, type, record, location);
    else if (Object.hasOwn(OPAQUE_KEYS, type)) this.#readOpaque({ name, type, location }, record);
    else this.#noteUnknownType(name, type, record, location);
  }

  #readValues(name: Name, type: Exclude<RrType, "SOA" | "DNSKEY">, record: YamlMap, location: Location): void {
    const rrset = { name, type, location };
    const ttl = this.#readTtl(rrset, record);
    const options = {
      hasEscapedSemicolons: this.#options.hasEscapedSemicolons,
      isLenient: this.#isLenient(record),
    };
    const read: DeclaredRecord[] = [];
    const undecidable: Undecidable[] = [];
    for (const value of valuesIn(record, type)) {
      this.#countValue(value.at);
      try {
        const data = readYamlValue(type, value, options);
        this.#countOctets("strings" in data ? data.strings.join("").length : 0, value.at);
        read.push({ isParsed: true, rr: { name, ttl, type, data }, location: locationOf(value.at) });
      } catch (error) {
        const approximate = error instanceof Undecidable && mayHaveOtherTexts(name) ? error.approximate : null;
        if (approximate !== null) {
          read.push({
            isParsed: true,
            rr: { name, ttl, type, data: approximate },
            location: locationOf(value.at),
            isApproximate: true,
          });
          this.#notes.add(
            locationOf(value.at),
            message("octodns/value-not-judged", { name, type, reason: (error as Undecidable).problem }),
          );
        } else if (error instanceof Undecidable) undecidable.push(error);
        else
          this.#guardRrset(rrset, () => {
            throw error;
          });
      }
    }
    const [first] = undecidable;
    if (first === undefined) for (const one of read) this.records.push(one);
    else
      this.#markUndecided(
        name,
        [type],
        message("zone-fault/not-judged", { name, type, reason: first.problem }),
        locationOf(first.at),
        { at: location },
      );
  }

  #isLenient(record: YamlMap): boolean {
    return this.#options.isLenient || isSet(octodnsOf(record), "lenient");
  }

  #readOpaque(rrset: DeclaredRrset, record: YamlMap): void {
    const { name, type } = rrset;
    const ttl = this.#readTtl(rrset, record);
    for (const value of valuesIn(record, type)) {
      this.#countValue(value.at);
      this.#guardRrset(rrset, () => {
        const data = readOpaque(type, value);
        this.#countOctets(data.length, value.at);
        this.records.push({ isParsed: false, rr: { name, ttl, type, data }, location: locationOf(value.at) });
      });
    }
  }

  #noteUnknownType(name: Name, type: string, record: YamlMap, location: Location): void {
    this.#notes.add(location, message("octodns/unknown-type", { text: quoteText(type), name }));
    const types = typesOfValues(record);
    for (const each of types) this.undecided.push({ name, type: each, location });
    if (type !== "SOA" && types.length === 0) this.#unknownTypes.push({ name, location });
  }

  #markUndecided(
    name: Name,
    types: readonly string[],
    note: Message,
    location: Location,
    { at = location, proxiedBy }: { at?: Location; proxiedBy?: string } = {},
  ): void {
    this.#notes.add(location, note);
    const proxy = proxiedBy === undefined ? {} : { proxiedBy };
    for (const type of types) this.undecided.push({ name, type, location: at, ...proxy });
  }

  /** Counts a value, be it read in the end or not: many names may share one list of them. */
  #countValue(at: YamlMark): void {
    if (++this.#values > MAX_RECORDS) this.#stop(new YamlFault(at, message("octodns/records", { limit: MAX_RECORDS })));
  }

  #countOctets(octets: number, at: YamlMark): void {
    this.#octets += octets;
    if (this.#octets > MAX_DATA)
      this.#stop(new YamlFault(at, message("octodns/texts", { mebibytes: MAX_DATA / 2 ** 20 })));
  }

  #stop(fault: YamlFault): never {
    this.reportFault(fault);
    throw new TooManyProblems();
  }

  /** Tells what is wrong with it, so that the values are read all the same. */
  #readTtl(rrset: DeclaredRrset, record: YamlMap): number {
    let ttl = this.#options.defaultTtl;
    this.#guardRrset(rrset, () => (ttl = readTtl(record) ?? ttl));
    return ttl;
  }
}
