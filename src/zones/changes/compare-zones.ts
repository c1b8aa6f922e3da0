// What a change does to declared records: the names whose answers it may alter, found without asking anybody.
import type { Name } from "../../dns/name.ts";
import { labelsOf, parentOf, ROOT } from "../../dns/name.ts";
import type { DeclaredRecord, DeclaredRrset, DeclaredZone } from "../declared-zone.ts";
import { existingNames } from "../planned/authority.ts";
import { ChangedNames } from "./changed-names.ts";

/** What differs between two sets of declared records. */
export interface DeclaredChange {
  names: ChangedNames;
  /** The records that only the earlier set has, or has in another order. */
  removed: DeclaredRecord[];
}

/** The declarations of one zone in one format, all its files together. */
interface ZoneContent {
  origin: Name;
  isComplete: boolean;
  records: DeclaredRecord[];
  parts: DeclaredZone[];
}

/** Types that decide how the names below are answered or validated: RFC 1034 §4.3.2, RFC 4035 §5, RFC 6672 §2.3. */
const TYPES_OF_ALL_BELOW: ReadonlySet<string> = new Set(["SOA", "NS", "DS", "DNSKEY", "DNAME"]);

/** Compares the declared zones of two commits. Linear in their records. */
export function compareZones(before: readonly DeclaredZone[], now: readonly DeclaredZone[]): DeclaredChange {
  const change: DeclaredChange = { names: new ChangedNames(), removed: [] };
  const [old, current] = [contentsOf(before), contentsOf(now)];
  const changed = new Map<Name, Set<string>>();
  for (const key of new Set([...old.keys(), ...current.keys()])) {
    const [then, content] = [old.get(key), current.get(key)];
    const one = (content ?? then) as ZoneContent;
    const isWhole = settingsOf(then) !== settingsOf(content);
    const types = changedRrsets(then, content, change.removed);
    // which names a tool leaves as they are live may depend on any that are declared
    if (isWhole || (types.size > 0 && one.parts.some(({ unmanaged }) => unmanaged !== undefined)))
      change.names.addSubtree(one.origin);
    for (const [name, own] of types) changed.set(name, new Set([...(changed.get(name) ?? []), ...own]));
  }
  addChangedNames(change.names, changed, [before, now]);
  return change;
}

function contentsOf(zones: readonly DeclaredZone[]): Map<string, ZoneContent> {
  const contents = new Map<string, ZoneContent>();
  for (const zone of zones) {
    const { origin, format, isComplete } = zone;
    const key = `${format} ${isComplete} ${origin}`;
    const content = contents.get(key) ?? { origin, isComplete, records: [], parts: [] };
    contents.set(key, content);
    content.records = content.parts.length === 0 ? zone.records : [...content.records, ...zone.records];
    content.parts.push(zone);
  }
  return contents;
}

/** What concerns any name of a zone: that there is one, what is left unmanaged, and faults. A partial zone that is not there is empty. */
function settingsOf(content: ZoneContent | undefined): string {
  const whole = content?.isComplete === true ? content.parts.length : 0;
  const settings = content?.parts.map(({ unmanaged = null, fault = null }) => [unmanaged, fault]) ?? [];
  return JSON.stringify([whole, settings.filter((values) => values.some((value) => value !== null))]);
}

/** The changed RRsets by name: types. Places of what is undecided count, since sentences name them. */
function changedRrsets(
  then: ZoneContent | undefined,
  now: ZoneContent | undefined,
  removed: DeclaredRecord[],
): Map<Name, Set<string>> {
  const [old, current] = differingParts(then?.records ?? [], now?.records ?? []);
  const types = new Map<Name, Set<string>>();
  const add = (name: Name, type: string): unknown => types.set(name, (types.get(name) ?? new Set()).add(type));
  const [oldSets, currentSets] = [rrsetsOf(old), rrsetsOf(current)];
  for (const [key, records] of oldSets) {
    const others = currentSets.get(key) ?? [];
    if (records.length === others.length && records.every((one, i) => isSame(one, others[i]))) continue;
    const [{ rr }] = records as [DeclaredRecord];
    add(rr.name, rr.type);
    removed.push(...records);
  }
  for (const [key, [first]] of currentSets) if (first && !oldSets.has(key)) add(first.rr.name, first.rr.type);
  const [oldNotes, currentNotes] = [then, now].map((content) => new Map((content?.parts ?? []).flatMap(notedRrsets)));
  for (const [from, to] of [
    [oldNotes, currentNotes],
    [currentNotes, oldNotes],
  ])
    for (const [text, { name, type }] of from ?? []) if (to?.has(text) === false) add(name, type);
  return types;
}

/** RRsets with more than their records, each as text. */
function notedRrsets({ deleted, undecided, partlyManaged = [] }: DeclaredZone): [text: string, DeclaredRrset][] {
  return Object.entries({ deleted, undecided, partlyManaged }).flatMap(([kind, sets]) =>
    sets.map((set): [string, DeclaredRrset] => [
      // where something is taken away from is not part of any sentence
      `${kind} ${JSON.stringify(kind === "undecided" ? set : { ...set, location: null }, withoutPlaces)}`,
      set,
    ]),
  );
}

/** Of records that are `deleted`, the place does not matter. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "deleted" && Array.isArray(value)
    ? value.map((record: DeclaredRecord) => ({ ...record, location: null, sourceEntry: null }))
    : value;
}

/** The records without those that both lists begin and end with. */
function differingParts(
  then: readonly DeclaredRecord[],
  now: readonly DeclaredRecord[],
): [then: DeclaredRecord[], now: DeclaredRecord[]] {
  let first = 0;
  while (isSame(then[first], now[first])) first++;
  const shorter = Math.min(then.length, now.length);
  let last = 0;
  while (last < shorter - first && isSame(then.at(-1 - last), now.at(-1 - last))) last++;
  return [then.slice(first, then.length - last), now.slice(first, now.length - last)];
}

function rrsetsOf(records: readonly DeclaredRecord[]): Map<string, DeclaredRecord[]> {
  const sets = new Map<string, DeclaredRecord[]>();
  for (const record of records) {
    const key = `${record.rr.type} ${record.rr.name}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [record]);
    else set.push(record);
  }
  return sets;
}

/** Whether DNS answers the same with either. The serial of a zone, which every change of it raises, is in no verdict. */
function isSame(a: DeclaredRecord | undefined, b: DeclaredRecord | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.rr.name !== b.rr.name || a.rr.type !== b.rr.type || a.rr.ttl !== b.rr.ttl) return false;
  if (a.isParsed !== b.isParsed || a.isApproximate !== b.isApproximate) return false;
  if (typeof a.rr.data === "string" || typeof b.rr.data === "string") return a.rr.data === b.rr.data;
  const [left, right] = [Object.entries(a.rr.data), Object.entries(b.rr.data)];
  return left.every(([key, value], i) => {
    const other: unknown = right[i]?.[1];
    if (Array.isArray(value) && Array.isArray(other))
      return value.length === other.length && value.every((part, j) => part === other[j]);
    return value === other || key === "serial";
  });
}

function addChangedNames(
  names: ChangedNames,
  changed: ReadonlyMap<Name, ReadonlySet<string>>,
  commits: readonly (readonly DeclaredZone[])[],
): void {
  if (changed.size === 0) return;
  const [then, now] = commits.map((zones) => existingNames(zones.flatMap(namesOf), ROOT));
  const deleted = existingNames(
    commits.flatMap((zones) => zones.flatMap((zone) => zone.deleted.map(({ name }) => name))),
    ROOT,
  );
  const appears = (name: Name): boolean =>
    then?.has(name) !== now?.has(name) || (deleted.has(name) && now?.has(name) === false);
  for (const [name, types] of changed) {
    const top = topOf(name, appears);
    if (labelsOf(name)[0] === "*") names.addSubtree(parentOf(name) ?? ROOT);
    if (appears(name) || [...types].some((type) => TYPES_OF_ALL_BELOW.has(type))) names.addSubtree(top);
    else names.addName(name);
  }
}

/**
 * The highest name above that appears or disappears with this one: RFC 4592 §3.3.1, a wildcard answers for no name below one that
 * exists. What else exists in live DNS is unknown here, but no top-level domain appears.
 */
function topOf(name: Name, appears: (name: Name) => boolean): Name {
  let top = name;
  for (let at = parentOf(name); at !== null && labelsOf(at).length > 1 && appears(at); at = parentOf(at)) top = at;
  return top;
}

function namesOf({ records, undecided }: DeclaredZone): Name[] {
  return [...records.map(({ rr }) => rr.name), ...undecided.map(({ name }) => name)];
}
