// The policy of a base that has it under another name: a change that renames its policy has the same baseline as any other.
import { message } from "../message.ts";
import { AuditError, InputError } from "../errors.ts";
import type { PolicyFiles } from "../policy/included-files.ts";
import { MAX_FILE_OCTETS } from "../policy/input-limits.ts";
import type { Commit, CommitFile } from "../ports.ts";
import { trackedFiles } from "../sources/git.ts";
import type { FileTree } from "../zones/repository/file-tree.ts";
import { DiskTree } from "../zones/repository/file-tree.ts";
import { Repository } from "../zones/repository/repository.ts";
import { filesNotTracked, locateCommit, mayBeRenamed } from "../zones/repository/repository-folder.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { parsePolicyFile } from "./load-inputs.ts";
import { SaidError } from "../errors.ts";

/** A change removes several policies, or so many files that one of them may be. */
export class UnclearPolicyError extends SaidError {}

/** Project limit: files that a change takes away and that may have been its policy; those that a policy among them includes are none. */
const MAX_MOVED = 20;

/**
 * The policy of the base under the name it had: of the files that are no longer tracked, the policy that is most like the current one. `config`
 * where none of them is a policy. Rejects with an UnclearPolicyError where it is not clear which it was: then nothing is known of the base.
 */
export async function findMovedPolicy(
  commit: Commit,
  { files, tree }: { files: readonly CommitFile[]; tree: FileTree },
  { config, root }: Omit<RepositoryAccess, "isUntrusted">,
): Promise<string> {
  const tracked = await trackedFiles(new DiskTree(root).linkFreeFolderOf(config)).catch(() => null);
  if (tracked === null) return config;
  const top = locateCommit(config, root);
  const removed = filesNotTracked(files, top, tracked).filter(
    ({ file: { path, size, isLink } }) => /\.ya?ml$/i.test(path) && size <= MAX_FILE_OCTETS && !isLink,
  );
  const policies = await findPolicies(commit, removed, config, (pattern) =>
    findFiles(new Repository(top, tree), pattern, top),
  );
  if (policies.length < 2) return policies[0]?.path ?? config;
  const content = new Repository(root).readContent(config, MAX_FILE_OCTETS);
  const current = "text" in content ? readPolicy(config, config, content.text) : null;
  const [first, second] = policies
    .map((policy) => ({ ...policy, likeness: likenessOf(policy, current) }))
    .toSorted((a, b) => compareLikeness(b.likeness, a.likeness));
  const isClear = first !== undefined && second !== undefined && first.likeness.domains > 0;
  if (isClear && compareLikeness(first.likeness, second.likeness) > 0) return first.path;
  const names = policies.map(({ name }) => name);
  throw new UnclearPolicyError(message("run/several-former-policies", { files: names }));
}

/** The policies among removed files, without those that another of them includes. `find`: the paths of a pattern. */
async function findPolicies(
  commit: Commit,
  removed: readonly RemovedFile[],
  config: string,
  find: (pattern: string) => string[],
): Promise<PolicyText[]> {
  const read = async (some: readonly RemovedFile[]): Promise<PolicyText[]> => {
    if (some.length > MAX_MOVED) throw new UnclearPolicyError(message("run/many-removed", { count: removed.length }));
    if (some.length === 0) return [];
    const contents = await commit.read(some.map(({ file }) => file.id));
    return some.flatMap(({ path, file }) => readPolicy(path, file.path, contents.get(file.id) ?? "") ?? []);
  };
  const likely = removed.length > MAX_MOVED ? removed.filter(({ path }) => mayBeRenamed(path, config)) : removed;
  const found = await read(likely);
  const included = new Set(found.flatMap(({ patterns }) => patterns.flatMap(find)));
  const chosen = new Set(likely);
  const others = await read(removed.filter((one) => !included.has(one.path) && !chosen.has(one)));
  return [...found, ...others].filter(({ path, patterns }) => patterns.length > 0 || !included.has(path));
}

interface RemovedFile {
  file: CommitFile;
  path: string;
}

/** Absolute paths of the files that a pattern names; none where it cannot be looked for. */
function findFiles(repository: Repository, pattern: string, folder: string): string[] {
  try {
    return repository.find(pattern, folder);
  } catch (error) {
    if (error instanceof AuditError) return [];
    throw error;
  }
}

/** A policy without the files that it includes: its domains and its lines, each once. */
interface PolicyText {
  path: string;
  /** In the commit. */
  name: string;
  domains: ReadonlySet<string>;
  lines: ReadonlySet<string>;
  /** Those of `include:`, relative to the top of the commit. */
  patterns: readonly string[];
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

const NOTHING_INCLUDED: PolicyFiles = { find: () => ({ files: [] }), read: () => ({ octets: new Uint8Array() }) };

/** null where the text is not a valid policy. */
function readPolicy(path: string, name: string, text: string): PolicyText | null {
  try {
    const { domains, included } = parsePolicyFile(name, Buffer.from(text, "latin1"), NOTHING_INCLUDED);
    return {
      path,
      name,
      domains: new Set(domains.map(({ name }) => name)),
      lines: new Set(text.split(/\r?\n/)),
      patterns: included.patterns,
    };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
