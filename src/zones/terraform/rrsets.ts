// What the record resources of a plan come to, RRset by RRset: records, gone, or not known before they are applied.
import type { Name } from "../../dns/name.ts";
import { type Message, message } from "../../message.ts";
import type { Location, LocatedMessage } from "../../model.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import type { Json } from "../json-source.ts";
import { quoteText } from "../master-file/tokens.ts";
import { parseRecordType } from "../../dns/record-types.ts";
import type { ZoneRecordType } from "../../dns/record-types.ts";
import type { Attributes } from "./attributes.ts";
import type { Resource } from "./plan.ts";
import { addressForMessage } from "./plan.ts";
import type { RecordKind } from "./resources.ts";
import { readProviderValue } from "../providers/values.ts";
import type { ZoneFinder } from "./zones.ts";
import { encodeUtf8 } from "../../text/utf8.ts";
import { MessageList } from "../located-messages.ts";

/** Project limit: records of one plan. */
const MAX_RECORDS = 200_000;
/** Used where the provider chooses the TTL; no verdict depends on it. */
const FALLBACK_TTL = 3600;

/** An RRset while the resources that speak of it are gathered. */
interface RrsetDraft {
  name: Name;
  type: string;
  location: Location;
  records: DeclaredRecord[];
  /** Resources that will declare it, and records that go. */
  declaringResources: number;
  deleted: DeclaredRecord[];
  isSingleRecord: boolean;
  isUndecided: boolean;
  proxiedBy: string | undefined;
  /** What is wrong with the first value that cannot be read. */
  fault: LocatedMessage | undefined;
  /** Whether there may be something left when nothing declares it any longer. */
  mayRemain: boolean;
  /** Whether live DNS shows in its place what the provider makes of an alias, which is alone at its name: none of it stays. */
  isHiddenByAlias: boolean;
}

/** A resource with the zone, name and type it speaks of. */
interface ResourceRrset {
  resource: Resource;
  attributes: Attributes;
  kind: RecordKind;
  zone: Name;
  name: Name;
  type: ZoneRecordType;
  path: readonly string[];
}

/** Gathers RRsets from resources, then gives the zones they are in. */
export class RrsetBuilder {
  readonly #notes = new MessageList();
  readonly #problems = new MessageList();
  readonly #json: Json;
  readonly #zoneOf: ZoneFinder;
  readonly #zones = new Map<Name, Map<string, RrsetDraft>>();
  #records = 0;

  constructor(json: Json, zoneOf: ZoneFinder) {
    this.#json = json;
    this.#zoneOf = zoneOf;
  }

  /** A resource of records. */
  add(resource: Resource, kind: RecordKind): void {
    const { before, after } = resource.readStates();
    const planned = after === null ? null : this.#subjectOf(resource, after, kind, "after");
    const current = before === null ? null : this.#subjectOf(resource, before, kind, "before");
    if (planned !== null) this.#declare(planned);
    if (current !== null) this.#removeCurrent(current, after !== null && planned === null);
  }

  /** The zones of all that was added. */
  zones(): DeclaredZone[] {
    return [...this.#zones].map(([origin, rrsets]) => {
      const zone: DeclaredZone = {
        origin,
        format: "terraform-plan",
        isComplete: false,
        records: [],
        deleted: [],
        undecided: [],
      };
      for (const rrset of rrsets.values()) place(rrset, zone);
      return zone;
    });
  }

  get notes(): LocatedMessage[] {
    return this.#notes.toArray();
  }

  get problems(): LocatedMessage[] {
    return this.#problems.toArray();
  }

  /** `what` follows the address of the resource. */
  note(resource: Resource, what: Message): void {
    const note = message("terraform/resource", { address: addressForMessage(resource.address), what });
    addOnce(this.#notes, this.#json.locate(resource.offset), note);
  }

  #subjectOf(
    resource: Resource,
    attributes: Attributes,
    kind: RecordKind,
    state: "before" | "after",
  ): ResourceRrset | null {
    const unread = (reason: Message): null => {
      this.note(resource, message("terraform/not-read", { reason }));
      return null;
    };
    const zone = this.#zoneOf(resource, attributes, kind, state);
    if ("private" in zone) return null;
    if ("unknown" in zone) return unread(zone.unknown);
    const [name, type] = [attributes.get(kind.name), kind.type ?? attributes.text("type")];
    if (name.state === "hidden")
      return unread(message("terraform/hidden-attribute", { attribute: "name", hidden: name.reason }));
    if (type === null) return unread(message("terraform/hidden-type"));
    const known = parseRecordType(type);
    if (known === null) return unread(message("terraform/type", { text: quoteText(type) }));
    if (typeof name.value !== "string") return unread(message("terraform/no-attribute", { attribute: kind.name }));
    const written = name.value;
    const owner = kind.provider.readOwner(written, zone.name);
    if (owner === null) return unread(message("terraform/name", { text: quoteText(written) }));
    return { resource, attributes, kind, zone: zone.name, name: owner, type: known, path: resource.path[state] };
  }

  #declare(subject: ResourceRrset): void {
    const { resource, attributes, kind, zone, name, type } = subject;
    const computed = kind.computedAnswer(attributes, type.type, name === zone);
    if (computed !== null) {
      for (const other of computed.types) {
        const rrset = this.#rrset(subject, other);
        rrset.isUndecided = true;
        rrset.proxiedBy ??= computed.proxiedBy;
      }
      this.note(resource, message("terraform/computed", { reason: computed.reason, types: computed.types }));
      return;
    }
    const rrset = this.#rrset(subject, type.type);
    if (rrset.declaringResources++ === 0) rrset.isSingleRecord = kind.isSingleRecord; // not that of a resource which goes
    rrset.location = this.#json.locate(resource.offset);
    if (!(kind.isSingleRecord && rrset.isSingleRecord) && rrset.declaringResources > 1) {
      rrset.isUndecided = true;
      this.note(resource, message("terraform/declared-twice", { type: type.type, name }));
    }
    const reason = this.#readValues(subject, (record) => rrset.records.push(record));
    if (reason === null) return;
    rrset.isUndecided = true;
    this.note(resource, message("terraform/unknown", { reason, type: type.type, name }));
  }

  /** What was there; `unsure` where it cannot be known what it becomes. */
  #removeCurrent(subject: ResourceRrset, isUndecided: boolean): void {
    const { attributes, kind, zone, name, type } = subject;
    const computed = kind.computedAnswer(attributes, type.type, name === zone);
    for (const gone of computed?.types ?? [type.type]) {
      const rrset = this.#rrset(subject, gone);
      rrset.isUndecided ||= isUndecided;
      // live DNS does not show what was set up elsewhere: a policy's other answers, another address behind a proxy; an alias has none beside it
      const others = kind.isSingleRecord && type.type !== "CNAME";
      rrset.mayRemain ||= computed !== null && (others || (attributes.text("set_identifier") ?? "") !== "");
      rrset.isHiddenByAlias ||= computed !== null && kind.isSingleRecord && !others;
    }
    if (computed !== null || !kind.isSingleRecord) return;
    const rrset = this.#rrset(subject, type.type);
    const reason = this.#readValues(subject, (record) => rrset.deleted.push(record), false);
    if (reason !== null) rrset.isUndecided = true; // it is unknown which live record is deleted
  }

  /** Reads the values of a subject; the reason why they cannot be known, or null. */
  #readValues(subject: ResourceRrset, take: (record: DeclaredRecord) => void, tell = true): Message | null {
    const { resource, attributes, kind, zone, name, type } = subject;
    const read = kind.values(attributes, type.type);
    if ("hidden" in read) return message("terraform/hidden-data", { hidden: read.hidden });
    if (read.values.length === 0) return message("terraform/no-data");
    const locations = this.#findLocations(subject, read.at, read.values.length);
    const ttl = Number(attributes.text("ttl") ?? FALLBACK_TTL);
    for (const [i, value] of read.values.entries()) {
      const location = locations[i] ?? this.#json.locate(resource.offset);
      if (value === null) return message("terraform/partial-data");
      if (++this.#records > MAX_RECORDS) return message("terraform/records", { limit: MAX_RECORDS });
      const head = { name, ttl: ttl > 1 ? ttl : 300 };
      if (!type.isParsed) {
        take({
          isParsed: false,
          rr: { ...head, type: type.type, data: encodeUtf8(value) },
          location,
          address: resource.address,
        });
        continue;
      }
      const reading = readProviderValue(type.type, value, kind.provider, zone);
      if ("unsure" in reading) return message("terraform/unsure", { reason: reading.unsure });
      if ("data" in reading)
        take({
          isParsed: true,
          rr: { ...head, type: type.type, data: reading.data },
          location,
          address: resource.address,
        });
      else if (tell) {
        const problem = message("terraform/value", {
          address: addressForMessage(resource.address),
          fault: reading.fault,
        });
        const fault = { location, message: problem };
        addOnce(this.#problems, location, problem);
        const rrset = this.#rrset(subject, type.type);
        rrset.isUndecided = true;
        rrset.fault ??= fault;
      } else return reading.fault;
    }
    return null;
  }

  /** Where the values stand, in their order; nothing where they stand otherwise than expected. */
  #findLocations({ resource, path }: ResourceRrset, at: readonly string[], count: number): Location[] {
    const places = this.#json.positions([...path, ...at], resource.offset);
    const byPath = new Map(places.map(({ path: keys, value }) => [keys.join(" "), value]));
    return byPath.size === count ? [...byPath.values()].map((offset) => this.#json.locate(offset)) : [];
  }

  #rrset({ resource, kind, zone, name }: ResourceRrset, type: string): RrsetDraft {
    let rrsets = this.#zones.get(zone);
    if (rrsets === undefined) this.#zones.set(zone, (rrsets = new Map()));
    const key = `${type} ${name}`;
    let rrset = rrsets.get(key);
    if (rrset === undefined) {
      rrset = {
        name,
        type,
        location: this.#json.locate(resource.offset),
        records: [],
        declaringResources: 0,
        deleted: [],
        isSingleRecord: kind.isSingleRecord,
        isUndecided: false,
        proxiedBy: undefined,
        fault: undefined,
        mayRemain: false,
        isHiddenByAlias: false,
      };
      rrsets.set(key, rrset);
    }
    return rrset;
  }
}

/** The same may be said of what was and of what will be. */
function addOnce(list: MessageList, location: Location, note: Message): void {
  if (!list.endsWith(note)) list.add(location, note);
}

function place(
  {
    name,
    type,
    location,
    records,
    declaringResources,
    deleted,
    isSingleRecord,
    isUndecided,
    proxiedBy,
    fault,
    mayRemain,
    isHiddenByAlias,
  }: RrsetDraft,
  zone: DeclaredZone,
): void {
  const rrset = { name, type, location };
  if (isUndecided || (mayRemain && (declaringResources === 0 || isSingleRecord))) {
    const proxy = proxiedBy === undefined ? {} : { proxiedBy };
    zone.undecided.push({ ...rrset, ...proxy, ...(fault === undefined ? {} : { fault }) });
    return;
  }
  if (declaringResources === 0) zone.deleted.push(rrset);
  else for (const record of records) zone.records.push(record);
  if (isSingleRecord && !isHiddenByAlias) (zone.partlyManaged ??= []).push({ ...rrset, deleted });
}
