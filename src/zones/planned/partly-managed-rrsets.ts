// RRsets declared in part, as their records are managed one by one or others are left: what is live stays beside those declared.
import type { Name } from "../../dns/name.ts";
import { isWithin, parentOf, under } from "../../dns/name.ts";
import type { Rr, RrType } from "../../dns/record.ts";
import { formatRdata, quoteString, txtValue } from "../../dns/record.ts";
import type { Dns, DnsAnswer } from "../../ports.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import { Left } from "./unmanaged.ts";
import type { Step } from "./resolution-step.ts";
import { failed } from "./resolution-step.ts";

interface Entry {
  origin: Name;
  /** RDATA that will be gone, as text. */
  gone: Set<string>;
  /** Of others, those that stay; null: all. */
  left: Left | null;
}

export class SharedRrsets {
  readonly #live: Dns;
  readonly #entries = new Map<string, Entry>();
  /** What zones declared in part leave beside the records they declare. */
  readonly #left: ReadonlyMap<Name, Left[]>;

  constructor(live: Dns, zones: readonly DeclaredZone[]) {
    this.#live = live;
    this.#left = leftBeside(zones);
    for (const { origin, shared = [] } of zones) {
      for (const { name, type, gone } of shared) {
        const texts = this.#entries.get(`${type} ${name}`)?.gone ?? new Set<string>();
        for (const record of gone) if (record.read) texts.add(textOf(record.rr));
        this.#entries.set(`${type} ${name}`, { origin, gone: texts, left: null });
      }
    }
  }

  /** The declared records and what stays beside them; null where the RRset is not shared, or nothing is left of it. */
  async answer<T extends RrType>(name: Name, type: T, declared: readonly Rr<T>[]): Promise<Step<T> | null> {
    const entry = this.#entries.get(`${type} ${name}`) ?? (declared.length > 0 ? this.#leaving(name, type) : undefined);
    if (entry === undefined) return null;
    const live = await this.#live.query(name, type);
    if (live.kind === "failure") return live;
    // an alias, or nothing: there is no record to stay
    const there = live.kind === "records" && live.aliases.length === 0 ? live.records : [];
    const mine = new Set(declared.map(textOf));
    const others = there.filter((rr) => !entry.gone.has(textOf(rr)) && !mine.has(textOf(rr)));
    const staying = others.filter((rr) => entry.left?.record(rr) !== "no");
    if (staying.some((rr) => entry.left?.record(rr) === "maybe"))
      return failed("undecided", `whether the other ${type} records of ${name} stay cannot be told`);
    if (declared.length === 0 && staying.length === 0) return null;
    if (declared.length > 0 && staying.length > 0 && (await this.#isOfWildcard(name, type, there, entry.origin))) {
      return failed(
        "undecided",
        `${name} is answered like a wildcard now: whether it has ${type} records of its own that will stay cannot be told`,
      );
    }
    return { kind: "records", records: [...declared, ...staying], owner: name, aliases: [], security: live.security };
  }

  #leaving(name: Name, type: RrType): Entry | undefined {
    for (let origin: Name | null = name; origin !== null; origin = parentOf(origin)) {
      const left = this.#left.get(origin)?.find((each) => each.rrset(name, type) !== "no");
      if (left !== undefined) return { origin, left, gone: new Set() };
    }
    return undefined;
  }

  /** Whether a wildcard of the zone answers the same: it will not answer beside declared records (RFC 4592 §3.3.1). */
  async #isOfWildcard<T extends RrType>(
    name: Name,
    type: T,
    records: readonly Rr<T>[],
    origin: Name,
  ): Promise<boolean> {
    for (let at = parentOf(name); at !== null && isWithin(at, origin); at = parentOf(at)) {
      const answer: DnsAnswer<T> = await this.#live.query(under("*", at), type);
      if (answer.kind === "records" && contentOf(answer.records) === contentOf(records)) return true;
    }
    return false;
  }
}

/** What zones declared in part leave, by origin. */
function leftBeside(zones: readonly DeclaredZone[]): Map<Name, Left[]> {
  const found = new Map<Name, Left[]>();
  for (const zone of zones) {
    if (zone.complete || zone.left === undefined) continue;
    const left = new Left(zone, zone.left.patterns).beside();
    const own = found.get(zone.origin);
    if (own === undefined) found.set(zone.origin, [left]);
    else own.push(left);
  }
  return found;
}

/** Where a text is cut into strings is the provider's to choose: a record is not another one for it. */
const textOf = ({ type, data }: Rr): string =>
  "strings" in data ? quoteString(txtValue(data)) : formatRdata(type, data);

const contentOf = (records: readonly Rr[]): string => records.map(textOf).toSorted().join("\n");
