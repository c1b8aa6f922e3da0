// The lines of a change to octoDNS's YAML: a value among others, a record beside others of its name, or a new name.
import { relativeName } from "../../dns/name.ts";
import type { FileText } from "../edits/file-text.ts";
import type { RrsetChange } from "../edits/rrset-change.ts";
import type { Splice } from "../edits/splice.ts";
import { MAX_LINES } from "../edits/splice.ts";
import { locationKey } from "../located-messages.ts";
import { findEntryBefore } from "./entry-order.ts";
import { BLANK, YamlSpan } from "./yaml-span.ts";
import { fieldsOf, formatKey, formatRecord, formatTxtScalar, formatValue } from "./yaml-text.ts";
import type { YamlEntry, YamlMap, YamlNode } from "./yaml-tree.ts";

type AddedRecord = RrsetChange["added"][number];

interface WriteOptions {
  hasEscapedSemicolons: boolean;
}

/** The edit that changes the values of an existing record. */
export function changeRecord(
  record: YamlMap,
  change: RrsetChange,
  manner: WriteOptions,
  text: FileText,
): Splice[] | null {
  const entry =
    record.entries.find(({ key }) => key.text === "values") ?? record.entries.find(({ key }) => key.text === "value");
  if (entry === undefined || entry.isMerged || entry.value.isAliased === true) return null;
  const nodes = entry.value.kind === "list" ? entry.value.items : [entry.value];
  const places = new Set(change.replaced.map(({ location }) => locationKey(location)));
  const replaced = nodes.filter(({ at }) => places.has(locationKey(at.lines.locate(at.offset))));
  if (replaced.length !== change.replaced.length || replaced.length > MAX_LINES) return null;
  // a text may get the empty lines behind an item that goes
  if (replaced.length > change.added.length && YamlSpan.from(entry.value, text)?.keepsEmptyLines !== false) return null;
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
  // an anchor in it may be used below
  if (node.kind !== "scalar" && span.text.includes("&")) return null;
  return [{ line: span.line, count: span.count, lines: [] }];
}

/** Items of a list as lines. */
function itemLines(items: readonly (readonly string[])[], indent: string): string[] {
  return items.flatMap((lines) => lines.map((line, i) => `${indent}${i === 0 ? "- " : "  "}${line}`));
}

/** Items behind the last one of a list; null where that has no lines of its own. */
function addItems(last: YamlSpan, items: readonly (readonly string[])[]): Splice[] | null {
  const indent = /^(\s*)- /.exec(last.before)?.[1]; // maybe with an anchor
  return indent === undefined ? null : [{ line: last.line + last.count, count: 0, lines: itemLines(items, indent) }];
}

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
  const formatted = added.map((one) => formatValue(one, manner.hasEscapedSemicolons));
  if (span === null || formatted.includes(null) || !span.isLast) return null;
  const items = formatted as string[][];
  if (value.kind === "list") return addItems(span, items);
  const own = YamlSpan.from(key, text);
  if (own === null || key.text !== "value" || own.count !== 1) return null;
  const indent = " ".repeat(own.column + 1);
  if (span.line === own.line && span.isOneLine && value.kind === "scalar") {
    // an anchor or a tag would be lost
    if (!/^\s*:\s+$/.test(span.before.slice(own.before.length + own.text.length))) return null;
    const first = `${own.before}values:`;
    return [
      {
        line: span.line,
        count: 1,
        lines: [first, `${indent}- ${span.text}${span.after}`, ...itemLines(items, indent)],
      },
    ];
  }
  const block = span.asItem(indent);
  if (block === null || !standsBelow(span, own, text)) return null;
  return [
    { line: own.line, count: 1, lines: [`${own.before}values${own.after}`] },
    { line: span.line, count: span.count, lines: [...block, ...itemLines(items, indent)] },
  ];
}

/** Whether a node begins on a line below its key, with nothing but comments between. */
function standsBelow(node: YamlSpan, key: YamlSpan, text: FileText): boolean {
  const between = text.lines(key.line + 1, node.line - key.line - 1);
  return /^\s*:\s*(?:#.*)?$/.test(key.after) && between?.every((line) => BLANK.test(line)) === true;
}

/** A record beside those of its name; a single one becomes the first of a list. */
export function addRecord(
  { key, value }: YamlEntry,
  change: RrsetChange,
  { hasEscapedSemicolons }: WriteOptions,
  text: FileText,
): Splice[] | null {
  const lines = formatRecord(change, hasEscapedSemicolons);
  const last = lastWritten(value);
  const span = last === undefined ? null : YamlSpan.from(last, text);
  if (lines === null || span === null || !span.isLast) return null;
  if (value.kind === "list") return addItems(span, [lines]);
  const own = YamlSpan.from(key, text);
  const indent = " ".repeat(span.column - 1);
  const block = value.kind === "map" && own !== null && standsBelow(span, own, text) ? span.asItem(indent) : null;
  return block === null
    ? null
    : [{ line: span.line, count: span.count, lines: [...block, ...itemLines([lines], indent)] }];
}

/** A name that is not there yet, where octoDNS wants it: in natural order of all names (`enforce_order`). */
export function addEntry(
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
