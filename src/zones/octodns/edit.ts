// A change to octoDNS's YAML (docs/records.md): the file it is made in, and the record there.
import { basename } from "node:path";
import type { Name } from "../../dns/name.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { EditedFiles, RrsetEditor } from "../zone-format.ts";
import type { Repository } from "../repository/repository.ts";
import { ZoneFiles } from "./load.ts";
import { parseRecordName, toLowerAscii } from "./names.ts";
import { addEntry, addRecord, changeRecord } from "./record-edits.ts";
import { keyText } from "./yaml-scalar.ts";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "./yaml-tree.ts";
import { valueOf, YamlFault } from "./yaml-tree.ts";
import type { DeclaredIndex, RrsetChange } from "../edits/rrset-change.ts";
import type { FileText, ReadText } from "../edits/file-text.ts";
import type { Splice, Splices } from "../edits/splice.ts";

/** Project limit: octets of a file that is read once more for an edit. */
const MAX_FILE = 4 * 2 ** 20;

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
  const own = beside.filter((record) => !index.isSharedLocation(record));
  const file = (set[0] ?? own[0])?.location.file ?? zoneFileOf(zone, index);
  // what several zones include or share, or aliases have whole, is not of this name alone
  if (beside.length > 0 && !own.some(({ location }) => location.file === file)) return null;
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
