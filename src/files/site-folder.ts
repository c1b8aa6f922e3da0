// A folder of files that a command made, and keeps up to date: what others put there is neither replaced nor removed.
import { existsSync, lstatSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ByteString } from "../dns/record.ts";
import { type Message, message } from "../message.ts";
import { AuditError, UsageError } from "../errors.ts";
import { parseJson, valueAt } from "../json.ts";
import { encodeUtf8 } from "../text/utf8.ts";
import { errorCode } from "../zones/repository/file-tree.ts";
import { MAX_FILE, Repository } from "../zones/repository/repository.ts";
import { createFolder, describeFileError, removeFile, writeFileAtomically } from "./atomic-write.ts";

/** What makes a folder ours: it lists the files that we wrote. */
const MANIFEST_FILE = "mta-sts.json";

/** What became of the files, by path. */
export interface FolderChange {
  written: readonly string[];
  removed: readonly string[];
}

/**
 * Makes `folder` hold these files (contents by path, with slashes) and the manifest, whose other entries are `about`. Files that are as they should be are not touched;
 * of the others it removes those that an earlier call wrote. Throws a UsageError where something else is in the way, an AuditError where a file cannot
 * be written. `given` is the folder as the user named it; `repository` as for `writeFileAtomically`.
 */
export function updateSiteFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { given, about, repository }: { given: string; about: object; repository: string | null },
): FolderChange {
  const earlier = readManifest(folder, given);
  const own = new Set(earlier);
  for (const file of files.keys()) if (!own.has(file)) demandFree(folder, file, given);
  const names = [...files.keys()];
  const obsolete = earlier.filter((file) => !files.has(file));
  const isCurrent = (file: string, text: string): boolean => readSiteFile(folder, file) === encodeUtf8(text);
  const changed = [...files].filter(([file, text]) => !isCurrent(file, text));
  const list = manifest(about, names);
  const hasList = isCurrent(MANIFEST_FILE, list);
  if (changed.length === 0 && hasList) return { written: [], removed: [] };
  try {
    createFolder(folder, repository);
    // first, so that what was begun can be continued
    writeFileAtomically(join(folder, MANIFEST_FILE), manifest(about, [...names, ...obsolete]), folder);
    for (const [file, text] of changed) {
      createFolder(dirname(join(folder, file)), folder);
      writeFileAtomically(join(folder, file), text, folder);
    }
    for (const file of obsolete) removeWithEmptyFolders(folder, file);
    if (obsolete.length > 0) writeFileAtomically(join(folder, MANIFEST_FILE), list, folder);
  } catch (error) {
    throw new AuditError(message("file/cannot-write-to", { folder: given, reason: describeFileError(error) }));
  }
  const written = changed.map(([file]) => file);
  return { written: hasList ? written : [...written, MANIFEST_FILE], removed: obsolete };
}

/** Throws a UsageError where something of others is in the way of a file. */
function demandFree(folder: string, file: string, given: string): void {
  try {
    if (lstatSync(join(folder, file), { throwIfNoEntry: false }) === undefined) return;
  } catch (error) {
    throw new UsageError(outProblem(given, message("error/at", { place: file, problem: describeFileError(error) })));
  }
  throw new UsageError(message("site/exists", { folder: given, file }));
}

/** The octets of a file of such a folder; null where there is none that can be read, or a link. */
export function readSiteFile(folder: string, file: string): ByteString | null {
  const content = new Repository(folder).readContent(join(folder, file), MAX_FILE);
  return "text" in content ? content.text : null;
}

function manifest(about: object, files: readonly string[]): string {
  return `${JSON.stringify({ version: 1, ...about, files }, null, 2)}\n`;
}

/** Names without `..`, as this command gives them. */
const SAFE_PATH = /^(?!(?:.*\/)?\.\.?(?:\/|$))[\w.-]+(?:\/[\w.-]+)*$/;

/** The files of an earlier call; none where the folder is empty. Throws a UsageError where it is somebody else's. */
function readManifest(folder: string, given: string): string[] {
  if (isEmpty(folder, given)) return [];
  const parsed = parseJson(readSiteFile(folder, MANIFEST_FILE) ?? "");
  const files = "problem" in parsed ? null : valueAt(parsed.value, "files");
  if (Array.isArray(files) && files.every((file) => typeof file === "string" && SAFE_PATH.test(file)))
    return files as string[];
  throw new UsageError(message("site/foreign", { folder: given }));
}

/** Whether a folder has nothing in it, or is not there. */
function isEmpty(folder: string, given: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return true;
    throw new UsageError(outProblem(given, describeFileError(error)));
  }
}

function removeWithEmptyFolders(folder: string, file: string): void {
  if (!existsSync(join(folder, file))) return;
  removeFile(join(folder, file), folder);
  for (let above = dirname(file); above !== "."; above = dirname(above)) {
    if (readdirSync(join(folder, above)).length > 0) return;
    rmdirSync(join(folder, above));
  }
}

function outProblem(given: string, problem: string | Message): Message {
  return message("option/problem", { option: `--out ${given}`, problem });
}
