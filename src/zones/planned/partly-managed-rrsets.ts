// RRsets declared in part, as their records are managed one by one or others are left: what is live stays beside those declared.
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, prependLabels } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import { formatRdata, quoteString, txtValue } from "../../dns/record.ts";
import { message } from "../../message.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { UnmanagedRecords } from "./unmanaged.ts";
import type { ResolutionStep } from "./resolution-step.ts";
import { failure } from "./resolution-step.ts";

interface Entry {
  origin: Name;
  /** RDATA that will be gone, as text. */
  deleted: Set<string>;
  /** Of others, those that stay; null: all. */
  unmanaged: UnmanagedRecords | null;
}

export class PartlyManagedRrsets {
  readonly #live: Dns;
  readonly #entries = new Map<string, Entry>();
  /** What zones declared in part leave beside the records they declare. */
  readonly #unmanaged: ReadonlyMap<Name, UnmanagedRecords[]>;

  constructor(live: Dns, zones: readonly DeclaredZone[]) {
    this.#live = live;
    this.#unmanaged = unmanagedBesideDeclared(zones);
    for (const { origin, partlyManaged = [] } of zones) {
      for (const { name, type, deleted } of partlyManaged) {
        const texts = this.#entries.get(`${type} ${name}`)?.deleted ?? new Set<string>();
        for (const record of deleted) if (record.isParsed) texts.add(comparableText(record.rr));
        this.#entries.set(`${type} ${name}`, { origin, deleted: texts, unmanaged: null });
      }
    }
  }

  /** The declared records and what stays beside them; null where the RRset is not shared, or nothing is left of it. */
  async answer<T extends RrType>(name: Name, type: T, declared: readonly Rr<T>[]): Promise<ResolutionStep<T> | null> {
    const entry =
      this.#entries.get(`${type} ${name}`) ?? (declared.length > 0 ? this.#unmanagedEntry(name, type) : undefined);
    if (entry === undefined) return null;
    const live = await this.#live.query(name, type);
    if (live.kind === "failure") return live;
    // an alias, or nothing: there is no record to stay
    const liveRecords = live.kind === "records" && live.aliases.length === 0 ? live.records : [];
    const declaredTexts = new Set(declared.map(comparableText));
    const others = liveRecords.filter(
      (rr) => !entry.deleted.has(comparableText(rr)) && !declaredTexts.has(comparableText(rr)),
    );
    const staying = others.filter((rr) => entry.unmanaged?.matchRecord(rr) !== "no");
    if (staying.some((rr) => entry.unmanaged?.matchRecord(rr) === "maybe"))
      return failure("undecided", message("planned/other-records", { type, name }));
    if (declared.length === 0 && staying.length === 0) return null;
    if (
      declared.length > 0 &&
      staying.length > 0 &&
      (await this.#isFromWildcard(name, type, liveRecords, entry.origin))
    ) {
      return failure("undecided", message("planned/own-records", { type, name }));
    }
    return { kind: "records", records: [...declared, ...staying], owner: name, aliases: [], security: live.security };
  }

  #unmanagedEntry(name: Name, type: RrType): Entry | undefined {
    for (let origin: Name | null = name; origin !== null; origin = parentOf(origin)) {
      const left = this.#unmanaged.get(origin)?.find((each) => each.matchRrset(name, type) !== "no");
      if (left !== undefined) return { origin, unmanaged: left, deleted: new Set() };
    }
    return undefined;
  }

  /** Whether a wildcard of the zone answers the same: it will not answer beside declared records (RFC 4592 §3.3.1). */
  async #isFromWildcard<T extends RrType>(
    name: Name,
    type: T,
    records: readonly Rr<T>[],
    origin: Name,
  ): Promise<boolean> {
    for (let at = parentOf(name); at !== null && isWithin(at, origin); at = parentOf(at)) {
      const answer: DnsAnswer<T> = await this.#live.query(prependLabels("*", at), type);
      if (answer.kind === "records" && comparableContent(answer.records) === comparableContent(records)) return true;
    }
    return false;
  }
}

/** What zones declared in part leave, by origin. */
function unmanagedBesideDeclared(zones: readonly DeclaredZone[]): Map<Name, UnmanagedRecords[]> {
  const found = new Map<Name, UnmanagedRecords[]>();
  for (const zone of zones) {
    if (zone.isComplete || zone.unmanaged === undefined) continue;
    const left = new UnmanagedRecords(zone, zone.unmanaged.patterns).besideDeclared();
    const own = found.get(zone.origin);
    if (own === undefined) found.set(zone.origin, [left]);
    else own.push(left);
  }
  return found;
}

/** Where a text is cut into strings is the provider's to choose: a record is not another one for it. */
const comparableText = ({ type, data }: Rr): string =>
  "strings" in data ? quoteString(txtValue(data)) : formatRdata(type, data);

const comparableContent = (records: readonly Rr[]): string => records.map(comparableText).toSorted().join("\n");
