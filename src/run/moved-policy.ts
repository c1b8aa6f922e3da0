// The policy of a base that has it under another name: a change that renames its policy has the same baseline as any other.
import { InputError } from "../model.ts";
import { MAX_FILE_OCTETS } from "../policy/input-limits.ts";
import type { Commit, CommitFile } from "../ports.ts";
import { trackedFiles } from "../sources/git.ts";
import { list } from "../text/list.ts";
import { DiskTree } from "../zones/repository/file-tree.ts";
import { Repository } from "../zones/repository/repository.ts";
import { filesNotTracked, locateCommit } from "../zones/repository/repository-folder.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { parsePolicyFile } from "./load-inputs.ts";

/** A change removes several policies, or so many files that one of them may be. */
export class UnclearPolicyError extends Error {}

/** Project limit: files that a change takes away and that may have been its policy. */
const MAX_MOVED = 20;

/**
 * The policy of the base under the name it had: of the files that are no longer tracked, the policy that is most like the current one. `config`
 * where none of them is a policy. Rejects with an UnclearPolicyError where it is not clear which it was: then nothing is known of the base.
 */
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
  if (moved.length === 0) return config;
  if (moved.length > MAX_MOVED)
    throw new UnclearPolicyError(`the change removes ${moved.length} YAML files, so its former policy is unknown.`);
  const contents = await commit.read(moved.map(({ file }) => file.id));
  const policies = moved.flatMap(({ path, file }) => readPolicy(path, file.path, contents.get(file.id) ?? "") ?? []);
  if (policies.length < 2) return policies[0]?.path ?? config;
  const content = new Repository(root).readContent(config, MAX_FILE_OCTETS);
  const current = "text" in content ? readPolicy(config, config, content.text) : null;
  const [first, second] = policies
    .map((policy) => ({ ...policy, likeness: likenessOf(policy, current) }))
    .toSorted((a, b) => compareLikeness(b.likeness, a.likeness));
  const isClear = first !== undefined && second !== undefined && first.likeness.domains > 0;
  if (isClear && compareLikeness(first.likeness, second.likeness) > 0) return first.path;
  const names = list(policies.map(({ name }) => name));
  throw new UnclearPolicyError(
    `the change removes several policies (${names}), and it is not clear which of them is now another file.`,
  );
}

/** A policy: its domains and its lines, each once. */
interface PolicyText {
  path: string;
  /** In the commit. */
  name: string;
  domains: ReadonlySet<string>;
  lines: ReadonlySet<string>;
}

/** How much of a policy another one has too. */
type Likeness = Record<"domains" | "lines", number>;

function likenessOf(policy: PolicyText, other: PolicyText | null): Likeness {
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
  if (other === null) return { domains: 0, lines: 0 };
  return { domains: shared(policy.domains, other.domains), lines: shared(policy.lines, other.lines) };
}

function compareLikeness(a: Likeness, b: Likeness): number {
  return a.domains - b.domains || a.lines - b.lines;
}

/** null where the text is not a valid policy. */
function readPolicy(path: string, name: string, text: string): PolicyText | null {
  try {
    const { domains } = parsePolicyFile(name, Buffer.from(text, "latin1"));
    return { path, name, domains: new Set(domains.map(({ name }) => name)), lines: new Set(text.split(/\r?\n/)) };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
