// The records of one DNSControl domain, as the zone they make.
import type { Name } from "../../dns/name.ts";
import type { RrType } from "../../dns/record.ts";
import { type Message, message } from "../../message.ts";
import type { LocatedMessage, Location } from "../../model.ts";
import type { Result } from "../../result.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone, UnmanagedPattern } from "../declared-zone.ts";
import { UnmanagedRecords } from "../planned/unmanaged.ts";
import { MAX_TTL } from "../master-file/ttl.ts";
import { quoteText } from "../master-file/tokens.ts";
import { parseRecordType } from "../../dns/record-types.ts";
import { readIrRdata, readOpaqueRdata, VALUE_KEYS } from "./rdata.ts";
import { ANY_RECORD, ignorePatternsOf, externalDnsPatternsOf } from "./ignore-patterns.ts";
import type { IrDomain, IrRecord } from "./ir.ts";
import { valueLocation } from "./ir.ts";
import { parseOwner } from "./names.ts";
import { isNonDnsType, dnscontrolAnswer } from "./provider-answers.ts";
import { UNKNOWN_ANSWERS } from "../providers/computed-answers.ts";
import type { Diagnostics } from "./diagnostics.ts";
import { elements, member, textIn, textOf } from "../json-values.ts";

/** `models.DefaultTTL` of DNSControl; no verdict depends on it. */
const DEFAULT_TTL = 300;

/** Project limit: characters of patterns compared with records that are to be absent; beyond it, any may stay. */
const MAX_COMPARED_CHARACTERS = 100_000;

/** A record whose type and name are known, with its place. */
interface LocatedRecord {
  record: IrRecord;
  type: string;
  name: Name;
  location: Location;
}

/** Reads a domain as a zone, with problems and notes about what cannot be judged. */
export function readZone(domain: IrDomain, diagnostics: Diagnostics): DeclaredZone {
  return new ZoneRecords(domain, diagnostics).zone();
}

class ZoneRecords {
  readonly #domain: IrDomain;
  readonly #diagnostics: Diagnostics;
  readonly #records: DeclaredRecord[] = [];
  readonly #undecided = new Map<string, DeclaredRrset>();
  readonly #rrsets = new Map<string, DeclaredRrset>();
  /** Names with records whose answers cannot be known. */
  readonly #unknownRecords: LocatedRecord[] = [];
  #fault: LocatedMessage | null = null;

  constructor(domain: IrDomain, diagnostics: Diagnostics) {
    this.#domain = domain;
    this.#diagnostics = diagnostics;
  }

  zone(): DeclaredZone {
    const { origin, value, records } = this.#domain;
    for (const record of records) this.#readRecord(record);
    for (const { name, location } of this.#unknownRecords) {
      for (const type of UNKNOWN_ANSWERS)
        if (!this.#rrsets.has(`${type} ${name}`)) this.#markUndecided(name, type, location);
    }
    const patterns = this.#unmanagedPatterns();
    const isComplete = member(value, "keepunknown") !== true;
    const absent = isComplete ? [] : this.#deletedRrsets(patterns);
    const unmanaged = patterns.length > 0 ? { unmanaged: { patterns, location: this.#ignoreLocation() } } : {};
    return {
      origin,
      format: "dnscontrol",
      isComplete,
      records: this.#records,
      deleted: absent,
      undecided: [...this.#undecided.values()],
      ...unmanaged,
      ...(this.#fault === null ? {} : { fault: this.#fault }),
    };
  }

  #readRecord(record: IrRecord): void {
    const type = (textIn(record.value, "type") ?? "").toUpperCase();
    if (isNonDnsType(type)) return;
    const subject = this.#locateRecord(record, type);
    if (!("problem" in subject)) return this.#declare(subject);
    const fault = this.#report(record, subject.problem);
    this.#fault ??= fault;
  }

  #report(record: IrRecord, problem: Message): LocatedMessage {
    return this.#diagnostics.problem(valueLocation(this.#diagnostics.json, record, ...VALUE_KEYS), problem);
  }

  #locateRecord(record: IrRecord, type: string): Result<LocatedRecord, Message> {
    if (type === "") return { problem: message("dnscontrol/no-type") };
    // what `--raw` leaves undone makes other records of these
    if (type === "IMPORT_TRANSFORM" || member(record.value, "ttl") === undefined)
      return { problem: message("dnscontrol/raw") };
    const label = textIn(record.value, "name") ?? "";
    const name = parseOwner(label, this.#domain.origin);
    return name === null
      ? { problem: message("dnscontrol/record-name", { text: quoteText(label), zone: this.#domain.origin }) }
      : { record, type, name, location: this.#diagnostics.locate(record, type) };
  }

  #declare(subject: LocatedRecord): void {
    const { record, type, name, location } = subject;
    const { origin, value } = this.#domain;
    const computedAnswer = dnscontrolAnswer(type, record.value, value, name === origin);
    if (computedAnswer !== null) {
      if (computedAnswer.types.length === 0) this.#unknownRecords.push(subject);
      for (const other of computedAnswer.types) this.#markUndecided(name, other, location, computedAnswer);
      this.#diagnostics.note(location, message("zone-fault/not-judged", { name, type, reason: computedAnswer.reason }));
      return;
    }
    const known = parseRecordType(type);
    if (known === null) {
      this.#unknownRecords.push(subject);
      this.#diagnostics.note(location, message("dnscontrol/unknown-type", { text: quoteText(type), name }));
      return;
    }
    this.#rrsets.set(`${known.type} ${name}`, { name, type: known.type, location });
    const read = known.isParsed ? this.#readRdata(known.type, record) : readOpaqueRdata(known.type, record.value);
    if ("problem" in read) {
      this.#markUndecided(name, known.type, location, { fault: this.#report(record, read.problem) });
      return;
    }
    const rr = { name, ttl: ttlOf(record), type: known.type, ...read };
    this.#records.push({ isParsed: known.isParsed, rr, location } as DeclaredRecord);
  }

  #readRdata(type: RrType, { value }: IrRecord): ReturnType<typeof readIrRdata> {
    const { origin } = this.#domain;
    const below = textIn(value, "subdomain");
    return readIrRdata(type, value, (below === null ? null : parseOwner(below, origin)) ?? origin);
  }

  #markUndecided(
    name: Name,
    type: string,
    location: Location,
    { proxiedBy, fault }: Pick<DeclaredRrset, "proxiedBy" | "fault"> = {},
  ): void {
    const set = `${type} ${name}`;
    const proxy = proxiedBy === undefined ? {} : { proxiedBy };
    const why = fault === undefined ? {} : { fault };
    if (!this.#undecided.has(set)) this.#undecided.set(set, { name, type, location, ...proxy, ...why });
  }

  /** What IGNORE and IGNORE_EXTERNAL_DNS leave as it is live. */
  #unmanagedPatterns(): UnmanagedPattern[] {
    const { value, origin, offset } = this.#domain;
    const [ignored, owned] = [ignorePatternsOf(value), externalDnsPatternsOf(value)];
    if (ignored.length > 0)
      this.#diagnostics.note(
        this.#ignoreLocation(),
        message("dnscontrol/unmanaged", { zone: origin, modifier: "IGNORE" }),
      );
    if (owned.length > 0)
      this.#diagnostics.note(
        this.#diagnostics.json.locate(offset),
        message("dnscontrol/unmanaged", { zone: origin, modifier: "IGNORE_EXTERNAL_DNS" }),
      );
    return [...ignored, ...owned];
  }

  #ignoreLocation(): Location {
    const { json } = this.#diagnostics;
    const { offset } = this.#domain;
    return json.locate(json.positions(["unmanaged"], offset)[0]?.value ?? offset);
  }

  /** ENSURE_ABSENT: what goes where NO_PURGE leaves the rest, matched by label and type; what IGNORE leaves stays all the same (pkg/diff2/handsoff.go). */
  #deletedRrsets(patterns: readonly UnmanagedPattern[]): DeclaredRrset[] {
    const { value, origin, offset } = this.#domain;
    const { json } = this.#diagnostics;
    const list = elements(member(value, "recordsabsent"));
    const places = list.length === 0 ? [] : json.positions(["recordsabsent", "*"], offset);
    const compared = list.length * patterns.reduce((sum, { label }) => sum + label.length, 0);
    const unmanaged = new UnmanagedRecords(this.#domain, compared > MAX_COMPARED_CHARACTERS ? [ANY_RECORD] : patterns);
    const absent = list.flatMap((each, i): DeclaredRrset[] => {
      const record = { value: each, offset: places[i]?.value ?? offset };
      const type = parseRecordType(textOf(member(each, "type")) ?? "")?.type;
      const name = parseOwner(textIn(each, "name") ?? "", origin);
      if (type === undefined || name === null || this.#rrsets.has(`${type} ${name}`)) return [];
      return [{ name, type, location: this.#diagnostics.locate(record, type) }];
    });
    const mayStay = absent.filter(({ name, type }) => unmanaged.matchRrset(name, type) !== "no");
    for (const { name, type, location } of mayStay) this.#markUndecided(name, type, location);
    const undecided = new Set(mayStay);
    return absent.filter((set) => !undecided.has(set));
  }
}

function ttlOf({ value }: IrRecord): number {
  const ttl = member(value, "ttl");
  return typeof ttl === "number" && Number.isInteger(ttl) && ttl > 0 && ttl <= MAX_TTL ? ttl : DEFAULT_TTL;
}
