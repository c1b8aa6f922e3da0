// Fixes in the repository's own language: what publishes a fix's records, as a change to the file that declares them.
import { txtValue } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import type { FileEdit, FixRecord } from "../../model.ts";
import { findFileFormat } from "../formats.ts";
import type { DeclaredZone } from "../declared-zone.ts";
import type { Repository } from "../repository/repository.ts";
import type { DeclaredIndex, RrsetChange } from "./rrset-change.ts";
import { findChange, indexZones } from "./rrset-change.ts";
import type { ReadText } from "./file-text.ts";
import { FileText } from "./file-text.ts";
import { toFileEdit } from "./splice.ts";
import type { RrsetEditor } from "../zone-format.ts";

/** Finds the edit that publishes records; a sentence where only what it says is known, null where nothing declares them. */
export type Editor = (records: readonly FixRecord[]) => FileEdit | Message | null;

/** Project limit: files held at once; domains are edited in turn, each in few files. */
const MAX_CACHED_FILES = 8;

/** Project limit: octets of a file that is edited, as the places of all its lines are held; a zone of 100,000 records has about 10 MiB. */
const MAX_EDITED_OCTETS = 16 * 2 ** 20;

export function createEditor(zones: readonly DeclaredZone[], repository: Repository): Editor {
  const read = cacheFiles((file) => {
    const found = repository.read(repository.pathOf(file), MAX_EDITED_OCTETS);
    return "problem" in found ? null : new FileText(file, found.text);
  });
  const editors = new Map<string, RrsetEditor | undefined>();
  const editorOf = (kind: string): RrsetEditor | undefined => {
    if (!editors.has(kind)) editors.set(kind, findFileFormat(kind).createEditor?.({ read, repository }));
    return editors.get(kind);
  };
  let index: DeclaredIndex | null = null;
  return (records) => {
    if (records.length === 0) return null;
    const found = (index ??= indexZones(zones));
    const sets = groupByRrset(records);
    const changes = sets.flatMap((set) => findChange(set, found) ?? []);
    const [first] = changes;
    // records that belong together are published together, or not at all
    if (first === undefined || changes.length < sets.length) return null;
    const made = changes.map((change) => editorOf(change.zone.format)?.(change, found) ?? null);
    const file = made[0]?.file;
    const text = file === undefined || made.some((one) => one?.file !== file) ? null : read(file);
    const splices = made.flatMap((one) => one?.splices ?? []);
    return (text && toFileEdit(text, splices)) ?? (changes.length > 1 ? null : describeChange(first));
  };
}

/** The records of each name and type, in their order. */
function groupByRrset(records: readonly FixRecord[]): FixRecord[][] {
  const sets = new Map<string, FixRecord[]>();
  for (const record of records) {
    const key = `${record.type} ${record.name}`;
    sets.set(key, [...(sets.get(key) ?? []), record]);
  }
  return [...sets.values()];
}

/** What to write in a language, at a place that is unknown: a resource's string, a call. */
function describeChange({ zone, replaced, added }: RrsetChange): Message | null {
  const [rr, old] = [added[0], replaced[0]];
  if (rr === undefined || added.length > 1 || replaced.length > 1 || !("strings" in rr.data)) return null;
  const like = old?.address === undefined ? { rr } : { rr, address: old.address };
  const format = findFileFormat(zone.format);
  const text = format.formatTxt?.(like, zone, txtValue(rr.data), "") ?? null;
  return text === null || text.includes("`") ? null : (format.describeTxt?.(text, old?.address) ?? null);
}

/** Keeps the texts read last. */
function cacheFiles(read: ReadText): ReadText {
  const texts = new Map<string, FileText | null>();
  return (file) => {
    const known = texts.get(file);
    if (known !== undefined) return known;
    const text = read(file);
    if (texts.size >= MAX_CACHED_FILES) texts.delete([...texts.keys()][0] as string);
    texts.set(file, text);
    return text;
  };
}
