// A change to the lines of a master file (RFC 1035 §5.1), or of a block of them within another file.
import type { Name } from "../../dns/name.ts";
import { isWithin, labelsOf, nameOf, parseName } from "../../dns/name.ts";
import { formatRdata } from "../../dns/record.ts";
import { partsOf, withData } from "../record-text.ts";
import type { DeclaredRecord, DeclaredZone, WrittenEntry } from "../declared-zone.ts";
import type { Token } from "../master-file/tokens.ts";
import { decodeUtf8 } from "../master-file/tokens.ts";
import type { DeclaredIndex, RrsetChange } from "./rrset-change.ts";
import { neighboursOf } from "./rrset-change.ts";
import type { FileText, ReadText } from "./file-text.ts";
import type { Splice, Splices } from "./splice.ts";

/** The lines of an entry: the first, how many, and what its block puts before each. */
interface EntryLines {
  line: number;
  count: number;
  prefix: string;
}

type WrittenRecord = DeclaredRecord & { written: WrittenEntry };

/** The changed lines; null where they are not what was read, or the change would move another record. */
export function editMasterFile(change: RrsetChange, index: DeclaredIndex, read: ReadText): Splices | null {
  const { replaced, added } = change;
  const file = (replaced[0] ?? anchorOf(change, index))?.location.file;
  const text = file === undefined ? null : read(file);
  if (text === null || replaced.some((record) => record.location.file !== file || index.isShared(record))) return null;
  const pairs = replaced.map((record, i) => replacement(text, record, added[i]?.text));
  const rest = added.slice(replaced.length);
  const more = rest.length > 0 ? insertion({ ...change, added: rest }, index, text) : null;
  if ((rest.length > 0 && more === null) || pairs.includes(null)) return null;
  const splices = [...pairs, more].filter((splice) => splice !== null);
  return { file: text.file, splices };
}

/** An entry with other data, or without `data` gone. */
function replacement(text: FileText, record: DeclaredRecord, data: string | undefined): Splice | null {
  const place = placeOf(text, record);
  const { written } = record;
  if (place === null || written === undefined) return null;
  const { line, count, prefix } = place;
  if (data === undefined) {
    // the owner that a line without one takes over would be another
    const heir = isIndented(written) ? false : inherits(text, place);
    return heir ? null : { line, count, lines: [] };
  }
  const parts = partsOf(written);
  return { line, count, lines: [prefix + withData(written, parts, data, parts.comment).trimEnd()] };
}

/** New lines behind the record that is nearest to the name. */
function insertion(change: RrsetChange, index: DeclaredIndex, text: FileText): Splice | null {
  const anchor = anchorOf(change, index);
  if (anchor?.location.file !== text.file) return null;
  const { own, places } = writtenIn(change.zone, text.file);
  const at = places.get(anchor);
  if (at === undefined) return null;
  let [head, last] = [at, at];
  while (head > 0 && at - head <= MAX_BETWEEN && isIndented((own[head] as WrittenRecord).written)) head--;
  // what takes over the owner stays behind it
  for (
    let next = own[last + 1];
    next !== undefined && isIndented(next.written) && last - head <= MAX_BETWEEN;
    next = own[++last + 1]
  );
  if (last - head > MAX_BETWEEN) return null;
  const end = own[last] as WrittenRecord;
  const place = placeOf(text, end);
  if (place === null || index.isShared(end) || inherits(text, place)) return null;
  const like = own[head] as WrittenRecord;
  const isSameOrigin =
    text
      .lines(like.location.line, place.line - like.location.line)
      ?.every((line) => !line.trimStart().startsWith("$")) ?? false;
  const lines = change.added.map(({ text: data }) => place.prefix + lineLike(like, change, data, isSameOrigin));
  return { line: place.line + place.count, count: 0, lines };
}

/** The records of a zone that are written in one file, in its order, and the place of each among them. */
interface InFile {
  own: readonly WrittenRecord[];
  places: ReadonlyMap<DeclaredRecord, number>;
}

/** Kept, for many domains may be edited in one large zone. */
const WRITTEN = new WeakMap<DeclaredZone, Map<string, InFile>>();

function writtenIn(zone: DeclaredZone, file: string): InFile {
  const known = WRITTEN.get(zone) ?? new Map<string, InFile>();
  WRITTEN.set(zone, known);
  const held = known.get(file);
  if (held !== undefined) return held;
  const own = recordsIn(zone, file);
  const found = { own, places: new Map(own.map((record, i) => [record, i])) };
  known.set(file, found);
  return found;
}

function recordsIn({ records, repeated = [] }: DeclaredZone, file: string): WrittenRecord[] {
  const own = [records, repeated]
    .flat()
    .filter((record): record is WrittenRecord => record.location.file === file && record.written !== undefined);
  return own.toSorted((a, b) => a.location.line - b.location.line);
}

function anchorOf(change: RrsetChange, index: DeclaredIndex): WrittenRecord | undefined {
  return neighboursOf(change, index).find((record): record is WrittenRecord => record.written !== undefined);
}

/** Where an entry stands, if its lines are there as they were read. */
function placeOf(text: FileText, { location, written }: DeclaredRecord): EntryLines | null {
  if (written === undefined) return null;
  const read = decodeUtf8(written.text)
    .split("\n")
    .map((line) => line.replace(/\r$/, ""));
  const [token] = partsOf(written).tokens;
  const line = location.line - written.text.slice(0, token?.at ?? 0).split("\n").length + 1;
  const there = text.lines(line, read.length);
  const [first = ""] = read;
  const prefix = there?.[0]?.endsWith(first) === true ? there[0].slice(0, there[0].length - first.length) : null;
  if (there === null || prefix === null || /\S/.test(prefix)) return null;
  const same = read.every((one, i) => there[i] === prefix + one || (one === "" && there[i]?.trim() === ""));
  return same ? { line, count: read.length, prefix } : null;
}

/** Ours: lines looked at between a record and the next, and records of one owner. */
const MAX_BETWEEN = 1000;

/** Whether the entry behind these lines takes over the owner of the one in them, or that may be. */
function inherits(text: FileText, { line, count, prefix }: EntryLines): boolean {
  for (let next = line + count; next <= text.count; next++) {
    if (next > line + count + MAX_BETWEEN) return true;
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

function isIndented({ text }: WrittenEntry): boolean {
  return /^[ \t]/.test(text);
}

/** A line written as that of another record is: its name relative if that one's is, in the same column, its class named or not. */
function lineLike(record: WrittenRecord, { name, type }: RrsetChange, data: string, isSameOrigin: boolean): string {
  const { written } = record;
  const [owner, next] = partsOf(written).tokens;
  const isOwner = owner !== undefined && next !== undefined && !isIndented(written);
  const label = isOwner && isSameOrigin ? labelIn(name, originOf(owner, record.rr.name)) : null;
  const own = label ?? formatRdata("CNAME", { target: name });
  const gap = isOwner ? written.text.slice(owner.at + owner.text.length, next.at) : " ";
  const head = partsOf(written)
    .tokens.slice(1, 3)
    .find((token) => /^IN$/i.test(token.text));
  const words = [...(head === undefined ? [] : [head.text]), type, data].join(" ");
  if (/^\t+$/.test(gap)) return `${own}${gap}${words}`;
  const width = isOwner && /^ +$/.test(gap) ? owner.text.length + gap.length : 0;
  return `${`${own} `.padEnd(width)}${words}`;
}

/** What a relative name is relative to, seen from how it is written; null where it is not. */
function originOf({ text }: Token, name: Name): Name | null {
  if (text === "@") return name;
  const written = text.endsWith(".") ? null : parseName(text);
  return written === null ? null : nameOf(labelsOf(name).slice(labelsOf(written).length));
}

/** A name relative to an origin; null where it is better written in full. */
function labelIn(name: Name, origin: Name | null): string | null {
  if (origin === null || !isWithin(name, origin) || !/^[a-z0-9._*-]+$/.test(name)) return null;
  return name === origin ? "@" : nameOf(labelsOf(name).slice(0, labelsOf(name).length - labelsOf(origin).length));
}
