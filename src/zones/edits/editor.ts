// Fixes in the repository's own language: what publishes a fix's records, as a change to the file that declares them.
import { dirname } from "node:path";
import { txtValue } from "../../dns/record.ts";
import type { FileEdit, FixRecord } from "../../model.ts";
import { AuditError } from "../../model.ts";
import { withText } from "../master-file/entry-text.ts";
import type { DeclaredRecord, DeclaredZone } from "../declared-zone.ts";
import type { Repository, RepositoryFile } from "../repository/repository.ts";
import type { DeclaredIndex, RrsetChange } from "./rrset-change.ts";
import { findChange, indexZones } from "./rrset-change.ts";
import { editDnscontrol } from "../dnscontrol/edit.ts";
import type { ReadText } from "./file-text.ts";
import { FileText } from "./file-text.ts";
import { editMasterFile } from "../master-file/edit.ts";
import { Module } from "../terraform/module.ts";
import type { ReadEntries } from "../octodns/edit.ts";
import { editOctodns, readEntries } from "../octodns/edit.ts";
import type { Splices } from "./splice.ts";
import { toFileEdit } from "./splice.ts";
import type { ReadModule } from "../terraform/edit.ts";
import { editTerraform } from "../terraform/edit.ts";

/** Finds the edit that publishes records; a sentence where only what it says is known, null where nothing declares them. */
export type Editor = (records: readonly FixRecord[]) => FileEdit | string | null;

/** Ours: files held at once; domains are edited in turn, each in few files. */
const MAX_CACHED_FILES = 8;

/** Ours: octets of a file that is edited, as the places of all its lines are held; a zone of 100,000 records has some 10 MiB. */
const MAX_EDITED_OCTETS = 16 * 2 ** 20;

/** `policyFile` is the policy as locations name it. */
export function createEditor(zones: readonly DeclaredZone[], repository: Repository, policyFile: string): Editor {
  const read = cacheFiles((file) => {
    const found = repository.read(file === policyFile ? file : repository.resolveBeside(file, ""), MAX_EDITED_OCTETS);
    return typeof found === "string" ? null : new FileText(file, found.text);
  });
  const texts: EditSources = {
    read,
    entries: memoizeLast((text) => readEntries(text, repository)),
    module: moduleReader(repository),
  };
  let index: DeclaredIndex | null = null;
  return (records) => {
    if (records.length === 0 || zones.length === 0) return null;
    index ??= indexZones(zones);
    const change = findChange(records, index);
    if (change === null) return null;
    const made = planSplices(change, index, texts);
    const text = made === null ? null : read(made.file);
    return made === null || text === null
      ? describeChange(change)
      : (toFileEdit(text, made.splices) ?? describeChange(change));
  };
}

/** What is to be written in a language whose place is not known: a resource's string, a call. */
function describeChange({ zone, replaced, added }: RrsetChange): string | null {
  const [rr, old] = [added[0], replaced[0]];
  if (rr === undefined || added.length > 1 || replaced.length > 1 || !("strings" in rr.data)) return null;
  const like: DeclaredRecord = {
    ...(old?.address === undefined ? {} : { address: old.address }),
    isParsed: true,
    rr,
    location: { file: "", line: 1, column: 1 },
  };
  const isWritten = zone.format === "dnscontrol" || (zone.format === "terraform" && old?.address !== undefined);
  const text = isWritten ? withText(like, zone, txtValue(rr.data), "") : null;
  if (text === null || text.includes("`")) return null;
  return zone.format === "dnscontrol"
    ? `In dnsconfig.js that is \`${text}\`.`
    : `In Terraform the text of \`${old?.address}\` is \`${text}\`.`;
}

function planSplices(
  change: RrsetChange,
  index: DeclaredIndex,
  { read, module, entries }: EditSources,
): Splices | null {
  switch (change.zone.format) {
    case "master-file":
    case "inline":
      return editMasterFile(change, index, read);
    case "octodns":
      return editOctodns(change, index, read, entries);
    case "terraform":
      return editTerraform(change, index, module);
    default:
      return editDnscontrol(change, index, read);
  }
}

interface EditSources {
  read: ReadText;
  entries: ReadEntries;
  module: ReadModule;
}

/** Ours: files of one module, and octets of all of them. */
const MAX_FILES = 200;
const MAX_MODULE_OCTETS = 16 * 2 ** 20;

/** The `*.tf` files beside a plan, read once; none where there are too many. */
function moduleReader(repository: Repository): ReadModule {
  const modules = new Map<string, Module>();
  return (plan) => {
    const folder = dirname(repository.resolveBeside(plan, ""));
    const module = modules.get(folder) ?? new Module(terraformFilesIn(folder, repository));
    modules.set(folder, module);
    return module;
  };
}

function terraformFilesIn(folder: string, repository: Repository): FileText[] {
  let left = MAX_MODULE_OCTETS;
  try {
    const paths = repository.find("*.tf", folder);
    const files = paths.length > MAX_FILES ? [] : paths.map((path) => repository.read(path, left));
    for (const file of files) left -= typeof file === "string" ? Infinity : file.text.length;
    return left < 0 ? [] : (files as RepositoryFile[]).map(({ file, text }) => new FileText(file, text));
  } catch (error) {
    if (error instanceof AuditError) return [];
    throw error;
  }
}

/** Keeps what the last text came to: the findings of a domain are in one file, mostly. */
function memoizeLast<T>(read: (text: FileText) => T): (text: FileText) => T {
  let last: { text: FileText; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
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
