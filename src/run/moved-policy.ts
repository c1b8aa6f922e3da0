// The policy of a base that has it under another name: a change that renames its policy has the same baseline as any other.
import { InputError } from "../model.ts";
import { MAX_FILE_OCTETS } from "../policy/input-limits.ts";
import type { Commit, CommitFile } from "../ports.ts";
import { trackedFiles } from "../sources/git.ts";
import { DiskTree } from "../zones/repository/file-tree.ts";
import { filesNotTracked, locateCommit } from "../zones/repository/repository-folder.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { parsePolicyFile } from "./load-inputs.ts";

/** Project limit: files that a change takes away and that may have been its policy. */
const MAX_MOVED = 20;

/** The policy of the base under the name it had: of the files that are no longer tracked, the only one that is a policy; else `config`. */
export async function findMovedPolicy(
  commit: Commit,
  files: readonly CommitFile[],
  { config, root }: Omit<RepositoryAccess, "isUntrusted">,
): Promise<string> {
  const tracked = await trackedFiles(new DiskTree(root).linkFreeFolderOf(config)).catch(() => null);
  if (tracked === null) return config;
  const moved = filesNotTracked(files, locateCommit(config, root), tracked).filter(
    ({ file: { path, size, isLink } }) => /\.ya?ml$/i.test(path) && size <= MAX_FILE_OCTETS && !isLink,
  );
  if (moved.length === 0 || moved.length > MAX_MOVED) return config;
  const contents = await commit.read(moved.map(({ file }) => file.id));
  const policies = moved.filter(({ file: { path, id } }) => isPolicy(path, contents.get(id) ?? ""));
  const [only] = policies;
  return only === undefined || policies.length > 1 ? config : only.path;
}

function isPolicy(name: string, text: string): boolean {
  try {
    parsePolicyFile(name, Buffer.from(text, "latin1"));
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
