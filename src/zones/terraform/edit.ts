// A change to the resource that a plan's record comes from: a string in its block, where exactly one file beside the plan has it.
import type { Name } from "../../dns/name.ts";
import { isWithin, relativeName } from "../../dns/name.ts";
import type { Rr } from "../../dns/record.ts";
import { formatRdata, MAX_STRING, txtValue } from "../../dns/record.ts";
import { isPrintableAscii } from "../../text/ascii.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import { RECORD_KINDS } from "./resources.ts";
import type { RecordKind } from "./resources.ts";
import { parseNameText } from "../providers/owners.ts";
import { readProviderValue } from "../providers/values.ts";
import type { DeclaredIndex, RrsetChange } from "../edits/rrset-change.ts";
import { findNeighbours } from "../edits/rrset-change.ts";
import type { HclBlock, HclString } from "./hcl.ts";
import { quoteHcl } from "./hcl.ts";
import type { Module, ModuleFile } from "./module.ts";
import { createModuleReader } from "./module.ts";
import type { EditedFiles, RrsetEditor } from "../zone-format.ts";
import type { Splice, Splices } from "../edits/splice.ts";

/** The module that a plan is made of. */
type ReadModule = (plan: string) => Module;

/** Edits the module beside a plan. */
export function createTerraformEditor({ repository }: EditedFiles): RrsetEditor {
  const module = createModuleReader(repository);
  return (change, index) => editTerraform(change, index, module);
}

/** A resource of the root module, one instance alone, in the one file that has it. */
interface ResourceBlock {
  file: ModuleFile;
  block: HclBlock;
  kind: RecordKind;
  type: string;
}

/** The changed block; null where it is not found, or says its data in another way than as plain strings. */
function editTerraform(change: RrsetChange, index: DeclaredIndex, module: ReadModule): Splices | null {
  const { replaced, kept } = change;
  const [first] = [...replaced, ...kept];
  const written = first === undefined ? null : findBlock(first, module);
  if (first === undefined || (written?.kind.isSingleRecord === true && replaced.length === 0))
    return cloneResource(change, index, module);
  if (written === null || written.kind.isSingleRecord)
    return written === null ? null : editSingleRecord(written, change);
  return editRecordList(written, change);
}

/** A resource that is one record: another string in it. */
function editSingleRecord(written: ResourceBlock, { zone, replaced, added, kept }: RrsetChange): Splices | null {
  const [old, ...others] = replaced;
  const [rr, ...more] = added;
  if (old === undefined || rr === undefined || others.length + more.length > 0) return null;
  if (kept.some(({ address }) => address === old.address)) return null;
  const string = findDataString(written, old, zone);
  const put = string === null ? null : formatString(rr, old, string, written, zone);
  return string === null || put === null
    ? null
    : spliceBlock(written, [{ start: string.start, end: string.end, text: put }]);
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** A resource that is an RRset: strings of its list. */
function editRecordList(written: ResourceBlock, { zone, replaced, added, kept }: RrsetChange): Splices | null {
  const strings = replaced.map((old) => findDataString(written, old, zone));
  const puts = strings.slice(0, added.length).map((string, i): Replacement | null => {
    const [rr, old] = [added[i], replaced[i]];
    if (string === null || rr === undefined || old === undefined) return null;
    const put = formatString(rr, old, string, written, zone);
    return put === null ? null : { start: string.start, end: string.end, text: put };
  });
  puts.push(...removeListItems(strings.slice(added.length), written.file));
  const rest = added.slice(replaced.length);
  const beside = replaced.at(-1) ?? kept.at(-1);
  if (rest.length > 0 && beside !== undefined) {
    const string = findDataString(written, beside, zone);
    const more = rest.map((rr) => (string === null ? null : formatString(rr, beside, string, written, zone)));
    const gap = string === null || string.item === null || more.includes(null) ? null : gapBefore(string, written);
    puts.push(
      gap === null || string === null
        ? null
        : { start: string.end, end: string.end, text: more.map((one) => `,${gap}${one}`).join("") },
    );
  }
  return puts.includes(null) ? null : spliceBlock(written, puts as Replacement[]);
}

/** What parts an item of a list from what is before it: a line of its own, or a space. */
function gapBefore({ start }: HclString, { file, block }: ResourceBlock): string {
  const before = file.text.slice(block.start, start);
  const gap = before.slice(before.trimEnd().length);
  return gap.includes("\n") ? gap.slice(gap.lastIndexOf("\n")) : " ";
}

/** A list without some of its items. A comma goes with each, the one before it if it can: no two go with the same. */
function removeListItems(strings: readonly (HclString | null)[], { text }: ModuleFile): (Replacement | null)[] {
  const gone = new Set<number>();
  return strings
    .toSorted((a, b) => (a?.start ?? 0) - (b?.start ?? 0))
    .map((string) => {
      const { before = null, behind = null } = string?.item ?? {};
      const comma = before === null || gone.has(before) ? behind : before;
      if (string === null || comma === null) return null;
      gone.add(comma);
      if (comma === before) return { start: before, end: string.end, text: "" };
      const rest = text.slice(comma + 1);
      return { start: string.start, end: text.length - rest.trimStart().length, text: "" };
    });
}

/** The block with all replacements; null where two of them overlap. */
function spliceBlock(
  { file: { file, text, lines }, block }: ResourceBlock,
  puts: readonly Replacement[],
): Splices | null {
  // whole lines, so that what shares one with the block stays
  const from = text.lastIndexOf("\n", block.start) + 1;
  const to = endOfLine(text, block.end);
  const own = text.slice(from, to);
  const lastFirst = puts.toSorted((a, b) => b.start - a.start);
  if (lastFirst.some(({ end }, i) => end > (lastFirst[i - 1]?.start ?? end))) return null;
  const changed = lastFirst.reduce(
    (out, { start, end, text }) => out.slice(0, start - from) + text + out.slice(end - from),
    own,
  );
  return { file, splices: [differingLines(lines.locate(from).line, own.split("\n"), changed.split("\n"))] };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The lines that differ. */
function differingLines(line: number, before: readonly string[], after: readonly string[]): Splice {
  let [head, tail] = [0, 0];
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { line: line + head, count: before.length - head - tail, lines: after.slice(head, after.length - tail) };
}

/** The attributes of the providers' resources that say data, alone or in a block: a comment may say the same, and publishes nothing. */
const DATA_ATTRIBUTES: ReadonlySet<string> = new Set(["content", "exchange", "record", "records", "rrdatas", "value"]);

/** The one string of a resource that says a record's data, as its provider takes it or in a function of the text. */
function findDataString({ block, kind }: ResourceBlock, record: DeclaredRecord, zone: DeclaredZone): HclString | null {
  const found = block.strings.filter(
    ({ value, attribute }) => DATA_ATTRIBUTES.has(attribute) && isDataOf(value, record, kind, zone),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isDataOf(value: string, record: DeclaredRecord, { provider }: RecordKind, { origin }: DeclaredZone): boolean {
  if (!record.isParsed) return false;
  const { type, data } = record.rr;
  const reading = readProviderValue(type, value, provider, origin);
  return (
    ("data" in reading && comparableText({ type, data: reading.data } as Rr) === comparableText(record.rr)) ||
    ("strings" in data && value === txtValue(data))
  );
}

function comparableText(rr: Rr): string {
  return "strings" in rr.data ? txtValue(rr.data) : formatRdata(rr.type, rr.data);
}

/** A record's data as a string, written as another one is; null where the provider would not take it so. */
function formatString(
  rr: Rr,
  like: DeclaredRecord,
  { value }: HclString,
  { kind }: ResourceBlock,
  zone: DeclaredZone,
): string | null {
  const wanted: DeclaredRecord = { isParsed: true, rr, location: like.location };
  const isAccepted = (text: string): boolean => isDataOf(text, wanted, kind, zone);
  if (!("strings" in rr.data)) {
    const text = formatRdata(rr.type, rr.data);
    return isAccepted(text) ? quoteHcl(text) : null;
  }
  const text = txtValue(rr.data);
  if (!isPrintableAscii(text)) return null;
  const isBare = like.isParsed && "strings" in like.rr.data && value === txtValue(like.rr.data);
  // what the provider would refuse as it stands is the argument of a function, which takes any text
  const isArgument = isBare && "fault" in readProviderValue("TXT", value, kind.provider, zone.origin);
  const isShort = text.length <= MAX_STRING && !/["\\]/.test(text);
  if (isArgument || (isBare && isShort && isAccepted(text))) return quoteHcl(text);
  return quoteHcl(kind.provider.writeTxt(text));
}

function findBlock(record: DeclaredRecord, module: ReadModule): ResourceBlock | null {
  const { address = "", location } = record;
  const type = /^([a-z][a-z0-9_]*)\.[A-Za-z_][\w-]*$/.exec(address)?.[1]; // no module, no instance of several
  const kind = type === undefined ? undefined : RECORD_KINDS.get(type);
  if (type === undefined || kind === undefined) return null;
  const found = module(location.file).find(address);
  return found === null ? null : { ...found, kind, type };
}

/** A resource like that of another record of the type, which differs in nothing but name and data. */
function cloneResource(change: RrsetChange, index: DeclaredIndex, module: ReadModule): Splices | null {
  const { zone, type, name, added } = change;
  const [rr] = added;
  if (rr === undefined || added.length !== 1) return null;
  for (const like of [...findNeighbours(change, index), ...firstOfType(zone, type)]) {
    const written = like.rr.type === type ? findBlock(like, module) : null;
    const block = written === null ? null : cloneBlock(written, like, rr, zone, name);
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

/** Project limit: records searched for one to copy. */
const MAX_TEMPLATES = 20;

/** Kept, for many domains may be edited in one zone. */
const FIRST_BY_TYPE = new WeakMap<DeclaredZone, Map<string, readonly DeclaredRecord[]>>();

/** The first records of a type in a zone. */
function firstOfType(zone: DeclaredZone, type: string): readonly DeclaredRecord[] {
  const known = FIRST_BY_TYPE.get(zone) ?? new Map<string, readonly DeclaredRecord[]>();
  FIRST_BY_TYPE.set(zone, known);
  const found = known.get(type) ?? zone.records.filter(({ rr }) => rr.type === type).slice(0, MAX_TEMPLATES);
  known.set(type, found);
  return found;
}

function cloneBlock(
  written: ResourceBlock,
  like: DeclaredRecord,
  rr: Rr,
  zone: DeclaredZone,
  name: Name,
): { address: string; lines: string[] } | null {
  const { block, kind, file } = written;
  const data = findDataString(written, like, zone);
  const owners = block.strings.filter(
    ({ value, attribute }) => attribute === kind.name && kind.provider.readOwner(value, zone.origin) === like.rr.name,
  );
  const [owner] = owners;
  const others = block.strings.filter((string) => string !== data && string !== owner);
  // anything else that is said may be said of this record alone
  if (
    data === null ||
    owner === undefined ||
    owners.length !== 1 ||
    !block.isPlain ||
    others.some(({ value }) => value !== like.rr.type)
  )
    return null;
  const put = formatString(rr, like, data, written, zone);
  const label = formatLabelLike(owner.value, name, zone.origin, kind);
  const resource =
    name === zone.origin
      ? "apex"
      : relativeName(name, zone.origin)
          .replaceAll(/[^a-z0-9]+/g, "_")
          .replace(/^_/, "");
  const own = `${resource}_${rr.type.toLowerCase()}`;
  if (put === null || label === null || !/^[a-z]/.test(own)) return null;
  const text = file.text.slice(block.start, block.end);
  const puts = [
    { ...data, put },
    { ...owner, put: quoteHcl(label) },
  ].toSorted((a, b) => b.start - a.start);
  const body = puts.reduce(
    (out, one) => out.slice(0, one.start - block.start) + one.put + out.slice(one.end - block.start),
    text,
  );
  return {
    address: `${written.type}.${own}`,
    lines: body.replace(/"[\w-]+"(?=[ \t]*\{)/, `"${own}"`).split("\n"), // the name in the head
  };
}

/** A name as another one is written: in full, with a dot or without, or below the zone. */
function formatLabelLike(like: string, name: Name, origin: Name, { provider }: RecordKind): string | null {
  const relative = relativeName(name, origin) || "@";
  const full = like.endsWith(".") ? `${name}.` : name;
  const likeName = parseNameText(like);
  const isFull = likeName !== null && isWithin(likeName, origin);
  const labels = isFull ? [full, relative, ""] : [relative, "", full];
  return labels.find((label) => provider.readOwner(label, origin) === name) ?? null;
}
