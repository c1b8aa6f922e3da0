// Reads files of a commit that are not in the checkout: only the content of a file shows which others it names.
import { message } from "../message.ts";
import type { Commit, CommitFile } from "../ports.ts";
import { CommitTree } from "../zones/repository/commit-tree.ts";
import type { FileTree } from "../zones/repository/file-tree.ts";
import { locateCommit } from "../zones/repository/repository-folder.ts";
import { SaidError } from "../errors.ts";

/** Project limit: the policy, the files it names, the files those include, and so on. */
const MAX_ROUNDS = 20;

/** What `read` makes of a commit's files, once all contents are there that it wants. `place` says where the checkout is. */
export async function readInRounds<T>(
  commit: Commit,
  place: { config: string; root: string },
  read: (tree: FileTree, files: readonly CommitFile[]) => T | Promise<T>,
): Promise<T> {
  const files = await commit.files();
  const tree = new CommitTree(locateCommit(place.config, place.root), files);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = await read(tree, files);
    const { missingContents } = tree;
    if (missingContents.length === 0) return result;
    tree.addContents(await commit.read(missingContents));
  }
  throw new SaidError(message("run/included-files", { limit: MAX_ROUNDS }));
}
