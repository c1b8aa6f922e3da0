// Writes files: complete or not at all under their names, and never through a link that others may have created.
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Message, message } from "../message.ts";
import { isInside } from "../zones/repository/confine.ts";
import { errorCode } from "../zones/repository/file-tree.ts";
import type { Content } from "../text/chunks.ts";
import { octetsOf } from "../text/chunks.ts";
import { errorText } from "../text/error.ts";
import { SaidError } from "../errors.ts";
import { reasonOf } from "../reason.ts";

/**
 * Writes a file: an existing one, or a link, is replaced, and is unchanged if that fails. Streams (a device, a pipe,
 * the files in /dev and /proc) are written to. `repository`, if not null, is a folder whose links may be hostile: a
 * path through it must not lead out of it. Throws errors that `describeFileError` puts into words.
 */
export function writeFileAtomically(file: string, content: Content, repository: string | null): void {
  const target = join(resolveFolder(dirname(resolve(file)), repository), basename(file));
  if (isFolder(target)) throw Object.assign(new Error(`${target} is a folder`), { code: "EISDIR" }); // EPERM on Windows
  if (isStream(target)) writeStream(target, content);
  else writeAndRename([{ target, content }]);
}

/** The same for files of one folder: none is touched before all are written. */
export function writeFilesAtomically(
  folder: string,
  texts: ReadonlyMap<string, string>,
  repository: string | null,
): void {
  const real = resolveFolder(resolve(folder), repository);
  writeAndRename([...texts].map(([name, content]) => ({ target: join(real, name), content })));
}

/** The same for a new file; false if one exists. */
export function createFileAtomically(file: string, text: string): boolean {
  const target = join(resolveFolder(dirname(resolve(file)), null), basename(file));
  try {
    writeAndRename([{ target, content: text }], () => closeSync(openSync(target, "wx"))); // reserves the name, or fails if it exists
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Removes a file, or a link in its place, if there is one. */
export function removeFile(file: string, repository: string | null): void {
  rmSync(join(resolveFolder(dirname(resolve(file)), repository), basename(file)), { force: true });
}

/** Makes a folder and those above it, as needed, with the permissions `mode` where it makes one; `repository` as above. */
export function createFolder(folder: string, repository: string | null, mode = 0o777): void {
  const path = foldersDownTo(resolve(folder));
  const deepestExisting = path.findLast((one) => lstatSync(one, { throwIfNoEntry: false }) !== undefined);
  if (deepestExisting !== undefined) resolveFolder(deepestExisting, repository); // first: mkdir follows links
  // one by one: where the system denies that the one above exists, as in /proc, Node's `recursive` never ends
  for (const one of path.slice(deepestExisting === undefined ? 0 : path.indexOf(deepestExisting) + 1))
    makeFolder(one, mode);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) mkdirSync(folder); // fails, and says why
}

/** One that somebody else makes meanwhile is as good. */
function makeFolder(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (errorCode(error) !== "EEXIST" || !isFolder(folder)) throw error;
  }
}

/** Writes temporary files and renames them, which replaces atomically and keeps the permissions of existing files; `reserveName` runs just before. */
function writeAndRename(files: readonly { target: string; content: Content }[], reserveName?: () => void): void {
  const written = files.map(({ target, content }) => {
    return { target, content, unfinished: join(dirname(target), `.mail-policy-${randomBytes(8).toString("hex")}`) };
  });
  try {
    for (const { target, content, unfinished } of written) writeNewFile(unfinished, content, permissionsOf(target));
    reserveName?.();
    for (const { target, unfinished } of written) renameSync(unfinished, target);
  } catch (error) {
    for (const { unfinished } of written) rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeStream(name: string, content: Content): void {
  const stream = openSync(name, "w");
  try {
    for (const octets of octetsOf(content)) writeFileSync(stream, octets);
  } finally {
    closeSync(stream);
  }
}

function writeNewFile(name: string, content: Content, mode: number | null): void {
  const { O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  const file = openSync(name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY, mode ?? 0o666);
  try {
    if (mode !== null) fchmodSync(file, mode); // restores the bits removed by the umask
    for (const octets of octetsOf(content)) writeFileSync(file, octets); // appends to what this descriptor wrote
    fsyncSync(file); // a disk may find out only now that it is full
  } finally {
    closeSync(file);
  }
}

/** The permissions of the existing file; null if none exists. */
function permissionsOf(target: string): number | null {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.mode & 0o666 : null;
}

/** Where a folder really is, as the file system spells it. */
function resolveFolder(folder: string, repository: string | null): string {
  const real = realpathSync.native(folder);
  if (repository === null) return real;
  const root = realpathSync.native(repository);
  if (!isInside(root, real) && leadsThrough(folder, root))
    throw new SaidError(message("file/link-out", { folder: repository }));
  return real;
}

/** Whether the way to a folder, link by link, goes through `root`. */
function leadsThrough(folder: string, root: string): boolean {
  return foldersDownTo(folder).some((one) => {
    const above = realpathSync.native(dirname(one));
    const step = join(above, basename(one));
    return (
      isInside(root, step) ||
      (lstatSync(step).isSymbolicLink() && leadsThrough(resolve(above, readlinkSync(step)), root))
    );
  });
}

/** The folders on the way to an absolute path, from the top to itself. */
function foldersDownTo(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [...foldersDownTo(above), path];
}

function isFolder(target: string): boolean {
  return lstatSync(target, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Links in /dev and /proc are the system's own (`/dev/stdout`, `>(command)`); so are the files in /dev/fd of macOS. */
function isStream(target: string): boolean {
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  return (
    target.startsWith("/proc/") ||
    ["/dev", "/dev/fd"].includes(dirname(target)) ||
    !(stat.isFile() || stat.isSymbolicLink())
  );
}

/** Why something could not be made or written; Node's own words where there are no others. */
export function describeFileError(error: unknown, platform: NodeJS.Platform = process.platform): string | Message {
  if (error instanceof SaidError) return reasonOf(error);
  const detail = errorText(error);
  if (detail === "Invalid string length") return message("file/text-length");
  return message("file/os-error", { code: errorCode(error), isWindows: platform === "win32", detail });
}
