// Temporary folders of a test file, gone once its tests are over (after-tests.ts).
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Contents of files, by their paths in a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface TemporaryFolder {
  folder: string;
  path: (name: string) => string;
  /** Writes a file, and makes the folders it is in. */
  write: (name: string, content: string | Uint8Array) => void;
  read: (name: string) => string;
}

/** A folder with a policy, `mail-policy.yml`, whose path is `config`. */
export interface PolicyFolder extends TemporaryFolder {
  config: string;
}

/** Folders in memory, as Linux has them, are removed more than ten times as fast as those on a disk. */
const MEMORY = "/dev/shm";
const PARENT = process.env["TMPDIR"] === undefined && isFit(MEMORY) ? MEMORY : tmpdir();

/** Whether files of a gigabyte fit below a folder, and programs in it can be run: some systems forbid that, and a test would prove nothing. */
function isFit(parent: string): boolean {
  let folder: string | undefined;
  try {
    const { bavail, bsize } = statfsSync(parent);
    folder = mkdtempSync(join(parent, "mail-policy-"));
    writeFileSync(join(folder, "program"), "#!/bin/sh\n", { mode: 0o755 });
    execFileSync(join(folder, "program"));
    return bavail * bsize > 1e9;
  } catch {
    return false;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
}

const folders: string[] = [];
process.once("exit", removeFolders); // jest does nothing after the tests of a file where it ran none

/** Removes the folders that were made since the last time. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** A new folder with these files. */
export function temporaryFolder(files: Files = {}): TemporaryFolder {
  const folder = realpathSync.native(mkdtempSync(join(PARENT, "mail-policy-")));
  folders.push(folder);
  const path = (name: string): string => join(folder, name);
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { folder, path, write, read: (name) => readFileSync(path(name), "utf8") };
}

/** The path of a new folder with these files. */
export function folderOf(files: Files): string {
  return temporaryFolder(files).folder;
}

export function policyFolder(policy = ""): PolicyFolder {
  const folder = temporaryFolder({ "mail-policy.yml": policy });
  return { ...folder, config: folder.path("mail-policy.yml") };
}
