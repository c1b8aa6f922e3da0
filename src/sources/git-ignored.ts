// Whether git would commit a new file.
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MAX_LISTING, runGit } from "./git-run.ts";

/** Whether a file that is to be made in a folder is in a git work tree that does not ignore it; true where that cannot be found out. */
export async function gitWouldCommit(folder: string, file: string): Promise<boolean> {
  const real = realpathSync.native(folder);
  if (!isInWorkTree(real)) return false;
  try {
    // git-check-ignore(1): it fails where the file is not ignored
    const words = ["check-ignore", "--quiet", "--", join(real, basename(file))];
    await runGit(real, words, "", MAX_LISTING, undefined, "plain");
    return false;
  } catch {
    return true;
  }
}

/** Whether a folder or one above it has a repository; a work tree elsewhere has a file of that name. */
function isInWorkTree(folder: string): boolean {
  const above = dirname(folder);
  return existsSync(join(folder, ".git")) || (above !== folder && isInWorkTree(above));
}
