// A change to the lines of a master file (RFC 1035 §5.1), or of a block of them within another file.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, joinLabels, parseName } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import { parseEntry, withData } from "./entry-text.ts";
import type { DeclaredRecord, DeclaredZone, SourceEntry } from "../declared-zone.ts";
import type { Token } from "./tokens.ts";
import type { DeclaredIndex, RrsetChange } from "../edits/rrset-change.ts";
import { findNeighbours } from "../edits/rrset-change.ts";
import type { FileText, ReadText } from "../edits/file-text.ts";
import type { Splice, Splices } from "../edits/splice.ts";
import { decodeUtf8 } from "../../text/utf8.ts";

/** The lines of an entry: the first, how many, and what its block puts before each. */
interface EntryLines {
  line: number;
  count: number;
  prefix: string;
}

type SourceRecord = DeclaredRecord & { sourceEntry: SourceEntry };

/** The changed lines; null where they are not what was read, or the change would move another record. */
export function editMasterFile(change: RrsetChange, index: DeclaredIndex, read: ReadText): Splices | null {
  const { replaced, added } = change;
  const file = (replaced[0] ?? findAnchor(change, index))?.location.file;
  const text = file === undefined ? null : read(file);
  if (text === null || replaced.some((record) => record.location.file !== file || index.isSharedLocation(record)))
    return null;
  const pairs = replaced.map((record, i) => replaceEntry(text, record, added[i]?.text));
  const rest = added.slice(replaced.length);
  const more = rest.length > 0 ? insertEntries({ ...change, added: rest }, index, text) : null;
  if ((rest.length > 0 && more === null) || pairs.includes(null)) return null;
  const splices = [...pairs, more].filter((splice) => splice !== null);
  return { file: text.file, splices };
}

/** An entry with other data, or without `data` gone. */
function replaceEntry(text: FileText, record: DeclaredRecord, data: string | undefined): Splice | null {
  const place = findEntryLines(text, record);
  const { sourceEntry } = record;
  if (place === null || sourceEntry === undefined) return null;
  const { line, count, prefix } = place;
  if (data === undefined) {
    // the owner that a line without one takes over would be another
    const heir = isIndented(sourceEntry) ? false : isOwnerInherited(text, place);
    return heir ? null : { line, count, lines: [] };
  }
  const parts = parseEntry(sourceEntry);
  return { line, count, lines: [prefix + withData(sourceEntry, parts, data, parts.comment)] };
}

/** New lines behind the record that is nearest to the name. */
function insertEntries(change: RrsetChange, index: DeclaredIndex, text: FileText): Splice | null {
  const anchor = findAnchor(change, index);
  const { records, indexes } = entriesInFile(change.zone, text.file);
  const at = anchor === undefined ? undefined : indexes.get(anchor);
  if (at === undefined) return null; // or it is in another file
  let [head, last] = [at, at];
  while (head > 0 && at - head <= MAX_LINES_BETWEEN && isIndented((records[head] as SourceRecord).sourceEntry)) head--;
  // what takes over the owner stays behind it
  for (
    let next = records[last + 1];
    next !== undefined && isIndented(next.sourceEntry) && last - head <= MAX_LINES_BETWEEN;
    next = records[++last + 1]
  );
  if (last - head > MAX_LINES_BETWEEN) return null;
  const end = records[last] as SourceRecord;
  const place = findEntryLines(text, end);
  if (place === null || index.isSharedLocation(end) || isOwnerInherited(text, place)) return null;
  const like = records[head] as SourceRecord;
  const isSameOrigin =
    text
      .lines(like.location.line, place.line - like.location.line)
      ?.every((line) => !line.trimStart().startsWith("$")) ?? false;
  const lines = change.added.map(({ text: data }) => place.prefix + formatLike(like, change, data, isSameOrigin));
  return { line: place.line + place.count, count: 0, lines };
}

/** The records of a zone that are written in one file, in its order, and the place of each among them. */
interface FileEntries {
  records: readonly SourceRecord[];
  indexes: ReadonlyMap<DeclaredRecord, number>;
}

/** Kept, for many domains may be edited in one large zone. */
const FILE_ENTRIES = new WeakMap<DeclaredZone, Map<string, FileEntries>>();

function entriesInFile(zone: DeclaredZone, file: string): FileEntries {
  const known = FILE_ENTRIES.get(zone) ?? new Map<string, FileEntries>();
  FILE_ENTRIES.set(zone, known);
  const held = known.get(file);
  if (held !== undefined) return held;
  const records = recordsIn(zone, file);
  const found = { records, indexes: new Map(records.map((record, i) => [record, i])) };
  known.set(file, found);
  return found;
}

function recordsIn({ records, duplicates = [] }: DeclaredZone, file: string): SourceRecord[] {
  const own = [records, duplicates]
    .flat()
    .filter((record): record is SourceRecord => record.location.file === file && record.sourceEntry !== undefined);
  return own.toSorted((a, b) => a.location.line - b.location.line);
}

function findAnchor(change: RrsetChange, index: DeclaredIndex): SourceRecord | undefined {
  return findNeighbours(change, index).find((record): record is SourceRecord => record.sourceEntry !== undefined);
}

/** Where an entry stands, if its lines are there as they were read. */
function findEntryLines(text: FileText, { location, sourceEntry }: DeclaredRecord): EntryLines | null {
  if (sourceEntry === undefined) return null;
  const read = decodeUtf8(sourceEntry.text)
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));
  const [token] = parseEntry(sourceEntry).tokens;
  const line = location.line - sourceEntry.text.slice(0, token?.at ?? 0).split("\n").length + 1;
  const there = text.lines(line, read.length);
  const [first = ""] = read;
  const prefix = there?.[0]?.endsWith(first) === true ? there[0].slice(0, there[0].length - first.length) : null;
  if (there === null || prefix === null || /\S/.test(prefix)) return null;
  const isUnchanged = read.every((one, i) => there[i] === prefix + one || (one === "" && there[i]?.trim() === ""));
  return isUnchanged ? { line, count: read.length, prefix } : null;
}

/** Project limit: lines looked at between a record and the next, and records of one owner. */
const MAX_LINES_BETWEEN = 1000;

/** Whether the entry behind these lines takes over the owner of the one in them, or that may be. */
function isOwnerInherited(text: FileText, { line, count, prefix }: EntryLines): boolean {
  for (let next = line + count; next <= text.lineCount; next++) {
    if (next > line + count + MAX_LINES_BETWEEN) return true;
    const there = text.line(next);
    if (there === null) return true;
    if (!there.startsWith(prefix)) {
      if (there.trim() === "") continue;
      return false; // the block is at its end
    }
    const own = there.slice(prefix.length);
    // neither a comment nor a directive changes the owner (RFC 1035 §5.1)
    if (own.trim() === "" || own.trim().startsWith(";") || own.startsWith("$")) continue;
    return /^[ \t]/.test(own);
  }
  return false;
}

function isIndented({ text }: SourceEntry): boolean {
  return /^[ \t]/.test(text);
}

/** A line written as that of another record is: its name relative if that one's is, in the same column, its class named or not. */
function formatLike(record: SourceRecord, { name, type }: RrsetChange, data: string, isSameOrigin: boolean): string {
  const { sourceEntry } = record;
  const [owner, next] = parseEntry(sourceEntry).tokens;
  const isOwner = owner !== undefined && next !== undefined && !isIndented(sourceEntry);
  const label = isOwner && isSameOrigin ? relativeLabel(name, relativeOriginOf(owner, record.rr.name)) : null;
  const own = label ?? formatRdata("CNAME", { target: name });
  const gap = isOwner ? sourceEntry.text.slice(owner.at + owner.text.length, next.at) : " ";
  const namedClass = parseEntry(sourceEntry)
    .tokens.slice(1)
    .find(({ at, text }) => at < sourceEntry.dataStart && /^IN$/i.test(text));
  const words = [...(namedClass === undefined ? [] : [namedClass.text]), type, data].join(" ");
  if (/^\t+$/.test(gap)) return `${own}${gap}${words}`;
  const width = isOwner && /^ +$/.test(gap) ? owner.text.length + gap.length : 0;
  return `${`${own} `.padEnd(width)}${words}`;
}

/** What a relative name is relative to, seen from how it is written; null where it is not. */
function relativeOriginOf({ text }: Token, name: Name): Name | null {
  if (text === "@") return name;
  const written = text.endsWith(".") ? null : parseName(text);
  return written === null ? null : joinLabels(labelsOf(name).slice(labelsOf(written).length));
}

/** A name relative to an origin; null where it is better written in full. */
function relativeLabel(name: Name, origin: Name | null): string | null {
  if (origin === null || !isWithin(name, origin) || !/^[a-z0-9._*-]+$/.test(name)) return null;
  return name === origin ? "@" : joinLabels(labelsOf(name).slice(0, labelsOf(name).length - labelsOf(origin).length));
}
