// A change to octoDNS's YAML (docs/records.md): a value among others, a record beside others of its name, or a new name.
import { basename } from "node:path";
import type { Name } from "../../dns/name.ts";
import type { Location } from "../../model.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { Repository } from "../repository/repository.ts";
import { ZoneFiles } from "../octodns/load.ts";
import { recordName, toAscii } from "../octodns/names.ts";
import type { YamlEntry, YamlMap, YamlNode } from "../octodns/tree.ts";
import { valueOf, YamlFault } from "../octodns/tree.ts";
import type { DeclaredIndex, RrsetChange } from "./rrset-change.ts";
import type { FileText, ReadText } from "./file-text.ts";
import { fieldsOf, keyText, recordLines, textScalar, valueLines } from "./octodns-text.ts";
import type { Splice, Splices } from "./splice.ts";
import { YamlSpan } from "./yaml-span.ts";

/** Ours: octets of a file that is read once more for an edit. */
const MAX_FILE = 4 * 2 ** 20;

type Added = RrsetChange["added"][number];

/** The changed lines; null where the file is written in a way that they cannot be told from the rest. */
export function editOctodns(
  change: RrsetChange,
  index: DeclaredIndex,
  read: ReadText,
  entriesIn: EntriesOf,
): Splices | null {
  const { zone, name, type, kept, replaced } = change;
  if (replaced.some((record) => index.isShared(record))) return null;
  const set = [...kept, ...replaced];
  const beside = index.at(name).flatMap(({ zone: own, record }) => (own === zone ? [record] : []));
  const file = (set[0] ?? beside[0])?.location.file ?? fileOf(zone);
  const text = file === undefined ? null : read(file);
  if (text === null) return null;
  const entries = entriesIn(text);
  const entry = entries === null ? undefined : namedIn(entries, zone.origin).get(name);
  const manner = { escaped: zone.escapedSemicolons ?? true };
  if (entries === null || (entry === undefined && beside.length > 0)) return null;
  if (entry === undefined) return wrap(text, newEntry(entries, change, manner, text));
  if (entry.value.at.lines.file !== text.file) return null;
  const record = recordsIn(entry).find((map) => typeIn(map) === type);
  if (record !== undefined) return wrap(text, changedRecord(record, change, manner, text));
  return wrap(text, set.length > 0 ? null : newRecord(entry, change, manner, text));
}

interface Manner {
  escaped: boolean;
}

function wrap(text: FileText, splices: readonly Splice[] | null): Splices | null {
  return splices === null ? null : { file: text.file, splices };
}

/** Gives the entries of a file. */
export type EntriesOf = (text: FileText) => readonly YamlEntry[] | null;

/** The entries of a file; null where not all of it is plain to read, or it is too large to be read once more. */
export function readEntries(text: FileText, repository: Repository): YamlEntry[] | null {
  if (text.octets.length > MAX_FILE) return null;
  try {
    const refuse = (fault: YamlFault): never => {
      throw fault;
    };
    const entries = [...new ZoneFiles(repository, refuse).entriesOf(text.file, text.octets)];
    return entries.some(({ merged, key }) => merged || key.at.lines.file !== text.file) ? null : entries;
  } catch (error) {
    if (error instanceof YamlFault) return null;
    throw error;
  }
}

/** Kept, for many domains may be edited in one zone. */
const FILES = new WeakMap<DeclaredZone, string | null>();

/** The file of a zone by its name, among those its records stand in: a folder with a file for each name has none. */
function fileOf(zone: DeclaredZone): string | undefined {
  let file = FILES.get(zone);
  if (file === undefined) {
    const files = new Set(zone.records.map(({ location }) => location.file));
    file = [...files].find((one) => toAscii(basename(one, ".yaml")) === zone.origin) ?? null;
    FILES.set(zone, file);
  }
  return file ?? undefined;
}

/** Kept, for many domains may be edited in one large file. */
const NAMED = new WeakMap<readonly YamlEntry[], { origin: Name; byName: Map<Name, YamlEntry> }>();

/** The entries of a zone by name; of several with the same one, the first. */
function namedIn(entries: readonly YamlEntry[], origin: Name): ReadonlyMap<Name, YamlEntry> {
  const held = NAMED.get(entries);
  if (held?.origin === origin) return held.byName;
  const byName = new Map<Name, YamlEntry>();
  for (const entry of entries) {
    const named = recordName(entry.key.text, origin);
    if ("name" in named && !byName.has(named.name)) byName.set(named.name, entry);
  }
  NAMED.set(entries, { origin, byName });
  return byName;
}

function recordsIn({ value }: YamlEntry): YamlMap[] {
  return (value.kind === "list" ? value.items : [value]).filter((node) => node.kind === "map");
}

function typeIn(record: YamlMap): string {
  const type = valueOf(record, "type");
  return type?.kind === "scalar" ? type.text.toUpperCase() : "";
}

/** Values of a record that is there. */
function changedRecord(record: YamlMap, change: RrsetChange, manner: Manner, text: FileText): Splice[] | null {
  const entry =
    record.entries.find(({ key }) => key.text === "values") ?? record.entries.find(({ key }) => key.text === "value");
  if (entry === undefined || entry.merged) return null;
  const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
  const places = new Set(change.replaced.map(({ location }) => placeOf(location)));
  const replaced = nodes.filter(({ at }) => places.has(placeOf(at.lines.locate(at.offset))));
  if (replaced.length !== change.replaced.length) return null;
  const pairs = replaced.map((node, i) => {
    const added = change.added[i];
    return added === undefined ? withoutItem(node, entry.value, text) : inPlace(node, added, manner, text);
  });
  const rest = change.added.slice(replaced.length);
  const more = rest.length === 0 ? [] : moreItems(entry, nodes, rest, manner, text);
  if (more === null || pairs.includes(null)) return null;
  return [...pairs.filter((splices) => splices !== null).flat(), ...more];
}

function placeOf({ file, line, column }: Location): string {
  return `${line}:${column}:${file}`;
}

/** Another value where one stands: a text, or the fields of a map one by one. */
function inPlace(node: YamlNode, added: Added, { escaped }: Manner, text: FileText): Splice[] | null {
  const span = YamlSpan.of(node, text);
  if (span === null) return null;
  if (node.kind === "scalar") {
    const scalar = scalarOf(added, escaped, span.written);
    return scalar === null ? null : [span.with(scalar)];
  }
  if (node.kind !== "map") return null;
  const fields = fieldsOf(added);
  const splices = fields?.map(({ keys }) => {
    const member = keys.map((key) => valueOf(node, key)).find((found) => found !== undefined);
    const place = member === undefined ? null : YamlSpan.of(member, text);
    return place?.isOneLine === true ? place : null;
  });
  if (fields === null || splices === undefined || splices.includes(null)) return null;
  return YamlSpan.together(
    splices as YamlSpan[],
    fields.map(({ value }) => value),
  );
}

/** A value as a scalar, in the quotes of the one that `like` is. */
function scalarOf(added: Added, escaped: boolean, like: string): string | null {
  return "strings" in added.data ? textScalar(added, escaped, like) : null;
}

/** A list without one of its items, each of which has lines of its own. */
function withoutItem(node: YamlNode, list: YamlNode, text: FileText): Splice[] | null {
  const span = list.kind === "list" && list.items.length > 1 ? YamlSpan.of(node, text) : null;
  return span !== null && /^\s*- +$/.test(span.before) && /^\s*(?:#.*)?$/.test(span.behind)
    ? [{ line: span.line, count: span.count, lines: [] }]
    : null;
}

/** Values beside those there are; a single value becomes the first of a list. */
function moreItems(
  { key, value }: YamlEntry,
  nodes: readonly YamlNode[],
  added: readonly Added[],
  manner: Manner,
  text: FileText,
): Splice[] | null {
  const last = nodes.at(-1);
  const span = last === undefined ? null : YamlSpan.of(last, text);
  const items = added.map((one) => valueLines(one, manner.escaped));
  if (span === null || items.includes(null) || !/^\s*(?:#.*)?$/.test(span.behind)) return null;
  const linesAt = (indent: string): string[] =>
    (items as string[][]).flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
  if (value.kind === "list") {
    const indent = /^(\s*)- +$/.exec(span.before)?.[1];
    return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: linesAt(indent) }];
  }
  const own = YamlSpan.of(key, text);
  if (own === null || key.text !== "value" || own.count !== 1) return null;
  const indent = " ".repeat(own.column + 1);
  if (span.line === own.line && value.kind === "scalar") {
    const first = `${own.before}values:`;
    return [
      {
        line: span.line,
        count: span.count,
        lines: [first, `${indent}- ${span.written}${span.behind}`, ...linesAt(indent)],
      },
    ];
  }
  const block = span.asItem(indent);
  if (block === null) return null;
  return [
    { line: own.line, count: 1, lines: [`${own.before}values:`] },
    { line: span.line, count: span.count, lines: [...block, ...linesAt(indent)] },
  ];
}

/** A record beside those of its name; a single one becomes the first of a list. */
function newRecord({ value }: YamlEntry, change: RrsetChange, { escaped }: Manner, text: FileText): Splice[] | null {
  const lines = recordLines(change, escaped);
  const last = value.kind === "list" ? value.items.at(-1) : value;
  const span = last === undefined ? null : YamlSpan.of(last, text);
  if (lines === null || span === null || !/^\s*(?:#.*)?$/.test(span.behind)) return null;
  const item = (indent: string): string[] => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`);
  if (value.kind === "list") {
    const indent = /^(\s*)- +$/.exec(span.before)?.[1];
    return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: item(indent) }];
  }
  const indent = " ".repeat(span.column - 1);
  const block = value.kind === "map" ? span.asItem(indent) : null;
  return block === null ? null : [{ line: span.line, count: span.count, lines: [...block, ...item(indent)] }];
}

/** A name that is not there yet, where octoDNS wants it: in natural order of all names (`enforce_order`). */
function newEntry(
  entries: readonly YamlEntry[],
  change: RrsetChange,
  { escaped }: Manner,
  text: FileText,
): Splice[] | null {
  const { name, zone } = change;
  const key = name === zone.origin ? "" : name.slice(0, -zone.origin.length - 1);
  const body = recordLines(change, escaped);
  const [first] = entries;
  const before = lastBefore(entries, key);
  if (body === null || first === undefined) return null;
  const lines = [`${keyText(key)}:`, ...body.map((line) => `  ${line}`)];
  if (before === undefined)
    return YamlSpan.of(first.key, text)?.column === 1
      ? [{ line: first.key.at.lines.locate(first.key.at.offset).line, count: 0, lines }]
      : null;
  const span = YamlSpan.of(before.value, text);
  return span === null || YamlSpan.of(before.key, text)?.column !== 1
    ? null
    : [{ line: span.line + span.count, count: 0, lines }];
}

/** Ours: entries looked through where they stand in no order. */
const MAX_UNORDERED = 1000;

/** Kept, for many domains may be edited in one large file. */
const ORDERED = new WeakMap<readonly YamlEntry[], boolean>();

/** The last entry that stands before a key in the order of all; of many that stand in none, one of the last. */
function lastBefore(entries: readonly YamlEntry[], key: string): YamlEntry | undefined {
  const ordered =
    ORDERED.get(entries) ??
    entries.every((entry, i) => i === 0 || !isBefore(entry.key.text, (entries[i - 1] as YamlEntry).key.text));
  ORDERED.set(entries, ordered);
  if (!ordered) return entries.slice(-MAX_UNORDERED).findLast((entry) => isBefore(entry.key.text, key));
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore((entries[middle] as YamlEntry).key.text, key)) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}

/** natsort's order, which octoDNS wants: numbers as numbers, all else by code point. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)];
  for (let i = 0; i < left.length && i < right.length; i++) {
    const [one = "", other = ""] = [left[i], right[i]];
    if (one === other) continue;
    return i % 2 === 1 && Number(one) !== Number(other) ? Number(one) < Number(other) : one < other;
  }
  return left.length < right.length;
}
