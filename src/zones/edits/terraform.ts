// A change to the resource that a plan's record comes from: a string in its block, where exactly one file beside the plan has it.
import type { Name } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { formatRdata, txtValue } from "../../dns/record.ts";
import { hcl, withText } from "../record-text.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { RECORDS } from "../terraform/providers.ts";
import type { RecordKind } from "../terraform/providers.ts";
import { readValue } from "../terraform/value-forms.ts";
import type { DeclaredIndex, RrsetChange } from "./rrset-change.ts";
import { neighboursOf } from "./rrset-change.ts";
import type { HclBlock, HclString } from "./hcl.ts";
import type { Module, ModuleFile } from "./module.ts";
import type { Splice, Splices } from "./splice.ts";

/** The module that a plan is made of. */
export type ModuleOf = (plan: string) => Module;

/** A resource of the root module, one instance alone, in the one file that has it. */
interface Written {
  file: ModuleFile;
  block: HclBlock;
  kind: RecordKind;
  type: string;
  name: string;
}

/** The changed block; null where it is not found, or says its data in another way than as plain strings. */
export function editTerraform(change: RrsetChange, index: DeclaredIndex, module: ModuleOf): Splices | null {
  const { replaced, kept } = change;
  const [first] = [...replaced, ...kept];
  const written = first === undefined ? null : find(first, module);
  if (first === undefined || (written?.kind.single === true && replaced.length === 0))
    return cloned(change, index, module);
  if (written === null || written.kind.single) return written === null ? null : single(written, change);
  if ([...replaced, ...kept].some(({ address }) => address !== first.address)) return null;
  return listed(written, change);
}

/** A resource that is one record: another string in it. */
function single(written: Written, { zone, replaced, added, kept }: RrsetChange): Splices | null {
  const [old] = replaced;
  const [rr] = added;
  if (old === undefined || rr === undefined || replaced.length !== 1 || added.length !== 1) return null;
  if (kept.some(({ address }) => address === old.address)) return null;
  const string = stringOf(written, old, zone);
  const put = string === null ? null : stringFor(rr, old, string, written, zone);
  return string === null || put === null ? null : splicesOf(written, [{ start: string.start, end: string.end, put }]);
}

interface Put {
  start: number;
  end: number;
  put: string;
}

/** A resource that is an RRset: strings of its list. */
function listed(written: Written, { zone, replaced, added, kept }: RrsetChange): Splices | null {
  const strings = replaced.map((old) => stringOf(written, old, zone));
  const puts = strings.map((string, i): Put | null => {
    const [rr, old] = [added[i], replaced[i]];
    if (string === null || old === undefined) return null;
    if (rr === undefined) return without(string, written.file.text);
    const put = stringFor(rr, old, string, written, zone);
    return put === null ? null : { start: string.start, end: string.end, put };
  });
  const rest = added.slice(replaced.length);
  const beside = replaced.at(-1) ?? kept.at(-1);
  if (rest.length > 0 && beside !== undefined) {
    const string = stringOf(written, beside, zone);
    const more = rest.map((rr) => (string === null ? null : stringFor(rr, beside, string, written, zone)));
    const at = string?.inList === true && !more.includes(null) ? string.end : null;
    puts.push(
      at === null || string === null
        ? null
        : { start: at, end: at, put: more.map((one) => `,${gapBefore(string, written.file.text)}${one}`).join("") },
    );
  }
  return puts.includes(null) ? null : splicesOf(written, puts as Put[]);
}

/** What parts an item of a list from what is before it: a line of its own, or a space. */
function gapBefore({ start }: HclString, text: string): string {
  const before = text.slice(Math.max(0, start - MAX_GAP), start);
  const gap = before.slice(before.trimEnd().length);
  return gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n")) : " ";
}

/** Ours: characters of white space before an item of a list. */
const MAX_GAP = 1000;

/** A list without one of its items, and the comma behind it or before it. */
function without({ start, end, inList }: HclString, text: string): Put | null {
  if (!inList) return null;
  const behind = /^[ \t]*,[ \t]*/.exec(text.slice(end, end + MAX_GAP));
  const head = text.slice(Math.max(0, start - MAX_GAP), start);
  const rest = head.trimEnd();
  const before = head.slice(rest.endsWith(",") ? rest.length - 1 : rest.length);
  if (behind !== null && !before.startsWith(",")) return { start, end: end + behind[0].length, put: "" };
  return before.startsWith(",") ? { start: start - before.length, end, put: "" } : null;
}

function splicesOf({ file: { file, text, lines }, block }: Written, puts: readonly Put[]): Splices {
  // whole lines, so that what shares one with the block stays
  const from = text.lastIndexOf("\n", block.start) + 1;
  const to = endOfLine(text, block.end);
  const own = text.slice(from, to);
  const lastFirst = puts.toSorted((a, b) => b.start - a.start || b.end - a.end);
  const changed = lastFirst.reduce(
    (out, { start, end, put }) => out.slice(0, start - from) + put + out.slice(end - from),
    own,
  );
  return { file, splices: [differing(lines.locate(from).line, own.split("\n"), changed.split("\n"))] };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The lines that differ. */
function differing(line: number, before: readonly string[], after: readonly string[]): Splice {
  let [head, tail] = [0, 0];
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { line: line + head, count: before.length - head - tail, lines: after.slice(head, after.length - tail) };
}

/** The attributes of the providers' resources that say data, alone or in a block: a comment may say the same, and publishes nothing. */
const OF_DATA: ReadonlySet<string> = new Set(["content", "exchange", "record", "records", "rrdatas", "value"]);

/** The one string of a resource that says a record's data, as its provider takes it or in a function of the text. */
function stringOf({ block, kind }: Written, record: DeclaredRecord, zone: DeclaredZone): HclString | null {
  const found = block.strings.filter(
    ({ value, attribute }) => OF_DATA.has(attribute) && says(value, record, kind, zone),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function says(value: string, record: DeclaredRecord, { form }: RecordKind, { origin }: DeclaredZone): boolean {
  if (!record.read) return false;
  const { type, data } = record.rr;
  const reading = readValue(type, value, form, origin);
  return (
    ("data" in reading && contentOf({ type, data: reading.data } as Rr) === contentOf(record.rr)) ||
    ("strings" in data && value === txtValue(data))
  );
}

function contentOf(rr: Rr): string {
  return "strings" in rr.data ? txtValue(rr.data) : formatRdata(rr.type, rr.data);
}

/** A record's data as a string, written as another one is; null where the provider would not take it so. */
function stringFor(
  rr: Rr,
  like: DeclaredRecord,
  { value }: HclString,
  { kind }: Written,
  zone: DeclaredZone,
): string | null {
  const wanted: DeclaredRecord = { read: true, rr, location: like.location };
  const fits = (text: string): boolean => says(text, wanted, kind, zone);
  if (!("strings" in rr.data)) {
    const text = formatRdata(rr.type, rr.data);
    return fits(text) ? hcl(text) : null;
  }
  const text = txtValue(rr.data);
  if (/[^ -~]/.test(text)) return null;
  const isBare = like.read && "strings" in like.rr.data && value === txtValue(like.rr.data);
  // what the provider would refuse as it stands is the argument of a function, which takes any text
  const isArgument = isBare && "fault" in readValue("TXT", value, kind.form, zone.origin);
  const short = text.length <= MAX_STRING && !/["\\]/.test(text);
  if (isArgument || (isBare && short && fits(text))) return hcl(text);
  return withText(like, zone, text, "");
}

/** A <character-string> (RFC 1035 §3.3): what is longer is cut into several, as each provider wants it. */
const MAX_STRING = 255;

function find(record: DeclaredRecord, module: ModuleOf): Written | null {
  const [, type, name] = /^([a-z][a-z0-9_]*)\.([A-Za-z_][\w-]*)$/.exec(record.address ?? "") ?? []; // no module, no instance of several
  const kind = RECORDS.get(type ?? "");
  if (type === undefined || name === undefined || kind === undefined) return null;
  const found = module(record.location.file).find(`${type}.${name}`);
  return found === null ? null : { ...found, kind, type, name };
}

/** A resource like that of another record of the type, which differs in nothing but name and data. */
function cloned(change: RrsetChange, index: DeclaredIndex, module: ModuleOf): Splices | null {
  const { zone, type, name, added } = change;
  const [rr] = added;
  if (rr === undefined || added.length !== 1) return null;
  for (const like of [...neighboursOf(change, index), ...firstOf(zone, type)]) {
    const written = like.rr.type === type ? find(like, module) : null;
    const block = written === null ? null : cloneOf(written, like, rr, zone, name);
    if (written === null || block === null || module(like.location.file).has(block.address)) continue;
    const { file, text, lines } = written.file;
    if (text.slice(written.block.end, endOfLine(text, written.block.end)).trim() !== "") continue;
    return {
      file,
      splices: [{ line: lines.locate(written.block.end).line + 1, count: 0, lines: ["", ...block.lines] }],
    };
  }
  return null;
}

/** Ours: records looked at for one to make another like it. */
const MAX_LIKE = 20;

/** Kept, for many domains may be edited in one zone. */
const FIRST = new WeakMap<DeclaredZone, Map<string, readonly DeclaredRecord[]>>();

/** The first records of a type in a zone. */
function firstOf(zone: DeclaredZone, type: string): readonly DeclaredRecord[] {
  const known = FIRST.get(zone) ?? new Map<string, readonly DeclaredRecord[]>();
  FIRST.set(zone, known);
  const found = known.get(type) ?? zone.records.filter(({ rr }) => rr.type === type).slice(0, MAX_LIKE);
  known.set(type, found);
  return found;
}

function cloneOf(
  written: Written,
  like: DeclaredRecord,
  rr: Rr,
  zone: DeclaredZone,
  name: Name,
): { address: string; lines: string[] } | null {
  const { block, kind, file } = written;
  const data = stringOf(written, like, zone);
  const owners = block.strings.filter(
    ({ value, attribute }) => attribute === kind.name && kind.owner(value, zone.origin) === like.rr.name,
  );
  const [owner] = owners;
  const others = block.strings.filter((string) => string !== data && string !== owner);
  // anything else that is said may be said of this record alone
  if (
    data === null ||
    owner === undefined ||
    owners.length !== 1 ||
    !block.plain ||
    others.some(({ value }) => value !== like.rr.type)
  )
    return null;
  const put = stringFor(rr, like, data, written, zone);
  const label = labelLike(owner.value, name, zone.origin, kind);
  const resource =
    name === zone.origin
      ? "apex"
      : name
          .slice(0, -zone.origin.length - 1)
          .replaceAll(/[^a-z0-9]+/g, "_")
          .replace(/^_/, "");
  const own = `${resource}_${rr.type.toLowerCase()}`;
  if (put === null || label === null || !/^[a-z]/.test(own)) return null;
  const head = `resource "${written.type}" "${written.name}"`;
  const text = file.text.slice(block.start, block.end);
  if (!text.startsWith(head)) return null;
  const puts = [
    { ...data, put },
    { ...owner, put: hcl(label) },
  ].toSorted((a, b) => b.start - a.start);
  const body = puts.reduce(
    (out, one) => out.slice(0, one.start - block.start) + one.put + out.slice(one.end - block.start),
    text,
  );
  return {
    address: `${written.type}.${own}`,
    lines: `resource "${written.type}" "${own}"${body.slice(head.length)}`.split("\n"),
  };
}

/** A name as another one is written: in full, with a dot or without, or below the zone. */
function labelLike(like: string, name: Name, origin: Name, { owner }: RecordKind): string | null {
  const relative = name === origin ? "@" : name.slice(0, -origin.length - 1);
  const full = like.endsWith(".") ? `${name}.` : name;
  const isFull = like.replace(/\.$/, "").toLowerCase().endsWith(origin);
  return [...(isFull ? [full] : []), relative, "", full].find((label) => owner(label, origin) === name) ?? null;
}
