// The pages beside `index.html`: those of an earlier run must not be read, or published, as if they were of this one.
import { closeSync, constants, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { OWN_PAGE } from "../report/html/page-files.ts";
import { removeFile } from "./atomic-write.ts";

/** The octets of a page that say who wrote it. */
const HEAD_OCTETS = 4_096;

/** Removes the pages in a folder that earlier runs wrote, except those to keep; files of others stay. `repository`: see `writeFileAtomically`. */
export function removeOtherPages(folder: string, isKept: (name: string) => boolean, repository: string | null): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(".html") && !isKept(entry.name) && isOwnPage(file))
      removeFile(file, repository);
  }
}

function isOwnPage(file: string): boolean {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const head = Buffer.alloc(HEAD_OCTETS);
    return head.toString("latin1", 0, readSync(descriptor, head)).includes(OWN_PAGE);
  } finally {
    closeSync(descriptor);
  }
}
