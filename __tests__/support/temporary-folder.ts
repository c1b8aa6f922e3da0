// Temporary folders of a test file, gone once its tests are over.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";

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

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** A new folder with these files. */
export function temporaryFolder(files: Files = {}): TemporaryFolder {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "mail-policy-")));
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
