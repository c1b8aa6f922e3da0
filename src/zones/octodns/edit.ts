// A change to octoDNS's YAML (docs/records.md): a value among others, a record beside others of its name, or a new name.
import { basename } from "node:path";
import type { Name } from "../../dns/name.ts";
import { relativeName } from "../../dns/name.ts";
import { locationKey } from "../located-messages.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { EditedFiles, RrsetEditor } from "../zone-format.ts";
import type { Repository } from "../repository/repository.ts";
import { findEntryBefore } from "./entry-order.ts";
import { ZoneFiles } from "./load.ts";
import { parseRecordName, toLowerAscii } from "./names.ts";
import { keyText } from "./yaml-scalar.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "./yaml-tree.ts";
import { valueOf, YamlFault } from "./yaml-tree.ts";
import type { DeclaredIndex, RrsetChange } from "../edits/rrset-change.ts";
import type { FileText, ReadText } from "../edits/file-text.ts";
import { fieldsOf, formatKey, formatRecord, formatTxtScalar, formatValue } from "./yaml-text.ts";
import type { Splice, Splices } from "../edits/splice.ts";
import { MAX_LINES } from "../edits/splice.ts";
import { BLANK, YamlSpan } from "./yaml-span.ts";

/** Project limit: octets of a file that is read once more for an edit. */
const MAX_FILE = 4 * 2 ** 20;

type AddedRecord = RrsetChange["added"][number];

/** Edits the files of zones. */
export function createOctodnsEditor({ read, repository }: EditedFiles): RrsetEditor {
  const entriesIn = memoizeLast((text) => readEntries(text, repository));
  return (change, index) => editOctodns(change, index, read, entriesIn);
}

/** Keeps what the last text came to: the findings of a domain are in one file, mostly. */
function memoizeLast<T>(read: (text: FileText) => T): (text: FileText) => T {
  let last: { text: FileText; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}

/** The changed lines; null where they cannot be separated from the rest of the file. */
function editOctodns(
  change: RrsetChange,
  index: DeclaredIndex,
  read: ReadText,
  entriesIn: ReadEntries,
): Splices | null {
  const { zone, name, type, kept, replaced } = change;
  if (replaced.some((record) => index.isSharedLocation(record))) return null;
  const set = [...kept, ...replaced];
  const beside = index.recordsAt(name).flatMap(({ zone: own, record }) => (own === zone ? [record] : []));
  // a file that several zones include, or that aliases have whole
  if (beside.length > 0 && beside.every((record) => index.isSharedLocation(record))) return null;
  const file = (set[0] ?? beside[0])?.location.file ?? zoneFileOf(zone, index);
  const text = file === undefined ? null : read(file);
  if (text === null) return null;
  const entries = entriesIn(text);
  const entry = entries === null ? undefined : entriesByName(entries, zone.origin).get(name);
  if (entries === null || (entry === undefined && beside.length > 0)) return null;
  const manner = { hasEscapedSemicolons: zone.hasEscapedSemicolons ?? true };
  if (entry === undefined) return wrap(text, addEntry(entries, change, manner, text));
  if (entry.value.at.lines.file !== text.file || entry.value.isAliased === true) return null;
  const record = recordsIn(entry).find((map) => typeIn(map).toUpperCase() === type);
  // octoDNS refuses small letters
  if (record !== undefined && typeIn(record) !== type) return null;
  if (record !== undefined)
    return wrap(text, record.isAliased === true ? null : changeRecord(record, change, manner, text));
  return wrap(text, set.length > 0 ? null : addRecord(entry, change, manner, text));
}

interface WriteOptions {
  hasEscapedSemicolons: boolean;
}

function wrap(text: FileText, splices: readonly Splice[] | null): Splices | null {
  return splices === null ? null : { file: text.file, splices };
}

/** Gives the entries of a file. */
type ReadEntries = (text: FileText) => readonly YamlEntry[] | null;

/** The entries of a file; null where not all of it is plain to read, or it is too large to be read once more. */
function readEntries(text: FileText, repository: Repository): YamlEntry[] | null {
  if (text.octets.length > MAX_FILE) return null;
  try {
    const refuse = (fault: YamlFault): never => {
      throw fault;
    };
    const entries = [...new ZoneFiles(repository, refuse).readEntries(text.file, text.octets)];
    return entries.every((entry) => !entry.isMerged && isPlainKey(entry.key, text)) ? entries : null;
  } catch (error) {
    if (error instanceof YamlFault) return null;
    throw error;
  }
}

/** Whether a key stands in this file, and is the text that octoDNS makes of it. */
function isPlainKey(key: YamlScalar, { file }: FileText): boolean {
  const read = keyText(key);
  return key.at.lines.file === file && "text" in read && read.text === key.text;
}

/** Kept, for many domains may be edited in one zone. */
const ZONE_FILES = new WeakMap<DeclaredZone, string | null>();

/** The file of a zone by its name, among those its own records stand in: a folder with a file for each name has none. */
function zoneFileOf(zone: DeclaredZone, index: DeclaredIndex): string | undefined {
  let file = ZONE_FILES.get(zone);
  if (file === undefined) {
    const files = new Set(
      zone.records.filter((record) => !index.isSharedLocation(record)).map(({ location }) => location.file),
    );
    file = [...files].find((one) => toLowerAscii(basename(one, ".yaml")) === zone.origin) ?? null;
    ZONE_FILES.set(zone, file);
  }
  return file ?? undefined;
}

/** Kept, for many domains may be edited in one large file. */
const ENTRIES_BY_NAME = new WeakMap<readonly YamlEntry[], { origin: Name; byName: Map<Name, YamlEntry> }>();

/** The entries of a zone by name; of several with the same one, the first. */
function entriesByName(entries: readonly YamlEntry[], origin: Name): ReadonlyMap<Name, YamlEntry> {
  const cached = ENTRIES_BY_NAME.get(entries);
  if (cached?.origin === origin) return cached.byName;
  const byName = new Map<Name, YamlEntry>();
  for (const entry of entries) {
    const named = parseRecordName(entry.key.text, origin);
    if ("name" in named && !byName.has(named.name)) byName.set(named.name, entry);
  }
  ENTRIES_BY_NAME.set(entries, { origin, byName });
  return byName;
}

function recordsIn({ value }: YamlEntry): (YamlNode & YamlMap)[] {
  return (value.kind === "list" ? value.items : [value]).filter((node) => node.kind === "map");
}

function typeIn(record: YamlMap): string {
  const type = valueOf(record, "type");
  return type?.kind === "scalar" ? type.text : "";
}

/** The edit that changes the values of an existing record. */
function changeRecord(record: YamlMap, change: RrsetChange, manner: WriteOptions, text: FileText): Splice[] | null {
  const entry =
    record.entries.find(({ key }) => key.text === "values") ?? record.entries.find(({ key }) => key.text === "value");
  if (entry === undefined || entry.isMerged || entry.value.isAliased === true) return null;
  const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
  const places = new Set(change.replaced.map(({ location }) => locationKey(location)));
  const replaced = nodes.filter(({ at }) => places.has(locationKey(at.lines.locate(at.offset))));
  if (replaced.length !== change.replaced.length || replaced.length > MAX_LINES) return null;
  const pairs = replaced.map((node, i) => {
    const added = change.added[i];
    return added === undefined ? removeItem(node, entry.value, text) : replaceValue(node, added, manner, text);
  });
  const rest = change.added.slice(replaced.length);
  const more = rest.length === 0 ? [] : addValues(entry, rest, manner, text);
  if (more === null || pairs.includes(null)) return null;
  return [...pairs.filter((splices) => splices !== null).flat(), ...more];
}

/** Another value where one stands: a text, or the fields of a map one by one. */
function replaceValue(
  node: YamlNode,
  added: AddedRecord,
  { hasEscapedSemicolons }: WriteOptions,
  text: FileText,
): Splice[] | null {
  const span = YamlSpan.from(node, text);
  if (span === null || node.isAliased === true) return null;
  if (node.kind === "scalar") {
    const scalar = formatScalar(added, hasEscapedSemicolons, span.text);
    return scalar === null ? null : [span.replaceWith(scalar)];
  }
  if (node.kind !== "map") return null;
  const fields = fieldsOf(added);
  const splices = fields?.map(({ keys }) => {
    const member = keys
      .map((one) => node.entries.find(({ key }) => key.text === one))
      .find((found) => found !== undefined);
    const isOwn = member !== undefined && !member.isMerged && member.value.isAliased !== true;
    const place = isOwn ? YamlSpan.from(member.value, text) : null;
    return place?.isOneLine === true ? place : null;
  });
  if (fields === null || splices === undefined || splices.includes(null)) return null;
  return YamlSpan.replaceAll(
    splices as YamlSpan[],
    fields.map(({ value }) => value),
  );
}

/** A value as a scalar, in the quotes of the one that `like` is. */
function formatScalar(added: AddedRecord, escaped: boolean, like: string): string | null {
  return "strings" in added.data ? formatTxtScalar(added, escaped, like) : null;
}

/** A list without one of its items, where each item has lines of its own. */
function removeItem(node: YamlNode, list: YamlNode, text: FileText): Splice[] | null {
  const span = list.kind === "list" ? YamlSpan.from(node, text) : null;
  if (span === null || !/^\s*- +$/.test(span.before) || !span.isLast) return null;
  // an anchor in it may be used below, and a text above it may get the empty lines behind it
  if ((node.kind !== "scalar" && span.text.includes("&")) || YamlSpan.from(list, text)?.keepsEmptyLines !== false)
    return null;
  return [{ line: span.line, count: span.count, lines: [] }];
}

/** What stands before an item of a list that has lines of its own; maybe with an anchor. */
const LIST_ITEM = /^(\s*)- /;

/** The last item of a list, or the only node there is; undefined where that is an alias, so that it stands elsewhere. */
function lastWritten(node: YamlNode): YamlNode | undefined {
  if (node.kind !== "list") return node;
  const last = node.items.at(-1);
  return last?.end === node.end ? last : undefined;
}

/** Values beside those there are; a single value becomes the first of a list. */
function addValues(
  { key, value }: YamlEntry,
  added: readonly AddedRecord[],
  manner: WriteOptions,
  text: FileText,
): Splice[] | null {
  const last = lastWritten(value);
  const span = last === undefined ? null : YamlSpan.from(last, text);
  const items = added.map((one) => formatValue(one, manner.hasEscapedSemicolons));
  if (span === null || items.includes(null) || !span.isLast) return null;
  const linesAt = (indent: string): string[] =>
    (items as string[][]).flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
  if (value.kind === "list") {
    const indent = LIST_ITEM.exec(span.before)?.[1];
    return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: linesAt(indent) }];
  }
  const own = YamlSpan.from(key, text);
  if (own === null || key.text !== "value" || own.count !== 1) return null;
  const indent = " ".repeat(own.column + 1);
  if (span.line === own.line && span.isOneLine && value.kind === "scalar") {
    // an anchor or a tag would be lost
    if (!/^\s*:\s+$/.test(span.before.slice(own.before.length + own.text.length))) return null;
    const first = `${own.before}values:`;
    return [{ line: span.line, count: 1, lines: [first, `${indent}- ${span.text}${span.after}`, ...linesAt(indent)] }];
  }
  const block = span.asItem(indent);
  if (block === null || !standsBelow(span, own, text)) return null;
  return [
    { line: own.line, count: 1, lines: [`${own.before}values${own.after}`] },
    { line: span.line, count: span.count, lines: [...block, ...linesAt(indent)] },
  ];
}

/** Whether a node begins on a line below its key, with nothing but comments between. */
function standsBelow(node: YamlSpan, key: YamlSpan, text: FileText): boolean {
  const between = text.lines(key.line + 1, node.line - key.line - 1);
  return /^\s*:\s*(?:#.*)?$/.test(key.after) && between?.every((line) => BLANK.test(line)) === true;
}

/** A record beside those of its name; a single one becomes the first of a list. */
function addRecord(
  { key, value }: YamlEntry,
  change: RrsetChange,
  { hasEscapedSemicolons }: WriteOptions,
  text: FileText,
): Splice[] | null {
  const lines = formatRecord(change, hasEscapedSemicolons);
  const last = lastWritten(value);
  const span = last === undefined ? null : YamlSpan.from(last, text);
  if (lines === null || span === null || !span.isLast) return null;
  const item = (indent: string): string[] => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`);
  if (value.kind === "list") {
    const indent = LIST_ITEM.exec(span.before)?.[1];
    return indent === undefined ? null : [{ line: span.line + span.count, count: 0, lines: item(indent) }];
  }
  const own = YamlSpan.from(key, text);
  const indent = " ".repeat(span.column - 1);
  const block = value.kind === "map" && own !== null && standsBelow(span, own, text) ? span.asItem(indent) : null;
  return block === null ? null : [{ line: span.line, count: span.count, lines: [...block, ...item(indent)] }];
}

/** A name that is not there yet, where octoDNS wants it: in natural order of all names (`enforce_order`). */
function addEntry(
  entries: readonly YamlEntry[],
  change: RrsetChange,
  { hasEscapedSemicolons }: WriteOptions,
  text: FileText,
): Splice[] | null {
  const { name, zone } = change;
  const key = relativeName(name, zone.origin);
  const body = formatRecord(change, hasEscapedSemicolons);
  const [first] = entries;
  const before = findEntryBefore(entries, key);
  // braces around all names would have to go on
  if (body === null || first === undefined || YamlSpan.from(first.key, text)?.isFirst !== true) return null;
  const lines = [`${formatKey(key)}:`, ...body.map((line) => `  ${line}`)];
  if (before === undefined) return [{ line: first.key.at.lines.locate(first.key.at.offset).line, count: 0, lines }];
  // an alias stands elsewhere
  const span = before.value.at.offset < before.key.end ? null : YamlSpan.from(before.value, text);
  return span === null || !span.isClosed || YamlSpan.from(before.key, text)?.column !== 1
    ? null
    : [{ line: span.line + span.count, count: 0, lines }];
}
