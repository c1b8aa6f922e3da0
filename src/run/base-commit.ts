// The base of a change: the policy and the zones of one commit, read like the current ones.
import { type Message, message } from "../message.ts";
import type { Baseline } from "../run-report.ts";
import { AuditError, InputError, SaidError, UsageError } from "../errors.ts";
import { withPlace } from "../model.ts";
import type { Policy } from "../policy/policy.ts";
import type { Commit } from "../ports.ts";
import type { RepositoryAccess } from "./load-inputs.ts";
import { parsePolicyFile } from "./load-inputs.ts";
import { Deadline } from "../sources/run-deadline.ts";
import { firstParent, mergedInto, openCommit, withLocalContents } from "../sources/git.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import type { RepositoryFolder } from "../zones/repository/repository-folder.ts";
import { locateCommit, locateRepository, repositoryName } from "../zones/repository/repository-folder.ts";
import { includedPolicies } from "../zones/repository/included-policies.ts";
import { digestOfCommit } from "../zones/repository/commit-tree.ts";
import { Repository } from "../zones/repository/repository.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { readPolicyFiles } from "../zones/repository/policy-files.ts";
import { findFormat } from "../zones/formats.ts";
import { loadFormatsOf, readDeclaredZones } from "../zones/read-zones.ts";
import { WatchedTree } from "../zones/repository/watched-tree.ts";
import type { FileTree } from "../zones/repository/file-tree.ts";
import { reasonOf } from "../reason.ts";
import { UnclearPolicyError, findMovedPolicy } from "./moved-policy.ts";
import { readInRounds } from "./read-commit.ts";
import { withZoneSelectors } from "./zone-selectors.ts";

/** What a run should be compared with. */
export type ExpectedBase =
  | BaseSource
  /** A commit that the event does not name; the sentence says why. */
  | { kind: "unnamed"; reason: Message }
  | { kind: "none"; counts: Extract<Baseline, { kind: "none" }>["counts"] };

/** A commit to compare with. */
export type BaseSource = NamedCommit | FirstParent | MergeBase;

/** A git revision, and its name in messages. */
export interface NamedCommit {
  kind: "commit";
  ref: string;
  name: string | Message;
  /** Opens it if the local git repository does not have it; null: then the user named a wrong commit. Rejects with a SaidError. */
  fetchRemote: ((signal: AbortSignal) => Promise<Commit>) | null;
  /** What to compare with if `fetchRemote` rejects with a CommitGoneError. */
  ifGone?: FirstParent;
}

/** The first parent of a commit that the local git repository has. */
interface FirstParent {
  kind: "first-parent";
  of: string;
  source: (parent: string) => NamedCommit;
}

/** What a merge commit was made on, where that is checked out; `otherwise` what the event names, which may be older. */
interface MergeBase {
  kind: "merge";
  merge: string;
  source: (base: string) => NamedCommit;
  otherwise: NamedCommit;
}

/** The repository no longer has the commit. */
export class CommitGoneError extends SaidError {}

/** The content of the commit; null for parts that could not be read, which `limitations` explain. */
export interface BaseState {
  name: string | Message;
  /** Whether it has a policy file; false before the first commit too. */
  hasPolicyFile: boolean;
  policy: Policy | null;
  declared: { zones: readonly DeclaredZone[]; policyFiles: readonly PolicyFile[] } | null;
  limitations: Message[];
  /** The names of the files that were read, and a digest that changes with what they hold; empty where none were. */
  filesRead: readonly string[];
  digest: string;
}

/** The paths of the current policy and repository; a commit contains only tracked files. */
type RepositoryPaths = Omit<RepositoryAccess, "isUntrusted">;

/** Reads the base before the deadline. Throws UsageError if git does not have the commit and no other source is given. */
export function readBase(source: BaseSource, paths: RepositoryPaths, deadline = new Deadline()): Promise<BaseState> {
  const name = nameOf(source);
  return deadline.within(
    () => readSource(source, paths, deadline.signal),
    (reason) => unreadBase(name, reason),
  );
}

const FIRST_PARENT = message("github/name/before-push", { sha: null });

function nameOf(source: BaseSource): string | Message {
  if (source.kind === "first-parent") return FIRST_PARENT;
  return source.kind === "merge" ? source.otherwise.name : source.name;
}

function unreadBase(name: string | Message, reason: Message | string): BaseState {
  const limitations = [message("limitation/base", { name, reason })];
  return { name, hasPolicyFile: true, policy: null, declared: null, limitations, filesRead: [], digest: "" };
}

function readSource(source: BaseSource, paths: RepositoryPaths, signal: AbortSignal): Promise<BaseState> {
  if (source.kind === "commit") return readNamed(source, paths, signal);
  return source.kind === "merge" ? readMergeBase(source, paths, signal) : readFirstParent(source, paths, signal);
}

async function readMergeBase(
  { merge, source, otherwise }: MergeBase,
  paths: RepositoryPaths,
  signal: AbortSignal,
): Promise<BaseState> {
  const base = await mergedInto(paths.config, merge, signal);
  return readNamed(base === null ? otherwise : source(base), paths, signal);
}

async function readFirstParent(
  { of, source }: FirstParent,
  paths: RepositoryPaths,
  signal: AbortSignal,
): Promise<BaseState> {
  try {
    const parent = await firstParent(paths.config, of, signal);
    if (parent !== null) return await readNamed(source(parent), paths, signal);
    const nothing = { policy: null, declared: null, limitations: [], filesRead: [], digest: "" };
    return { name: FIRST_PARENT, hasPolicyFile: false, ...nothing };
  } catch (error) {
    return unreadBase(FIRST_PARENT, reasonOf(error));
  }
}

async function readNamed(
  { ref, name, fetchRemote, ifGone }: NamedCommit,
  paths: RepositoryPaths,
  signal: AbortSignal,
): Promise<BaseState> {
  let commit: Commit | null = null;
  try {
    commit = await openCommit(paths.config, ref, signal);
  } catch (error) {
    if (fetchRemote === null)
      throw new UsageError(message("option/problem", { option: `--base ${ref}`, problem: reasonOf(error) }));
  }
  const fetch =
    fetchRemote === null ? null : async () => withLocalContents(await fetchRemote(signal), paths.config, signal);
  const sources = [commit === null ? null : () => Promise.resolve(commit), fetch].filter((way) => way !== null);
  let reason: string | Message = "";
  for (const open of sources) {
    try {
      return { name, ...(await readCommit(await open(), paths, name)) };
    } catch (error) {
      if (error instanceof CommitGoneError && ifGone !== undefined) return readFirstParent(ifGone, paths, signal);
      reason = reasonOf(error);
      if (error instanceof UnclearPolicyError) break; // the same from any source
    }
  }
  return unreadBase(name, reason);
}

async function readCommit(
  commit: Commit,
  { config, root }: RepositoryPaths,
  name: string | Message,
): Promise<Omit<BaseState, "name">> {
  const folder = locateRepository(config, root);
  let then: string | null = null; // where the policy was
  return readInRounds(commit, { config, root }, async (tree, files) => {
    then ??= new Repository(folder, tree).hasFile(config)
      ? config
      : await findMovedPolicy(commit, { files, tree }, { config, root });
    const watched = new WatchedTree(tree);
    const read = await readTree(watched, folder, { config: then, name });
    const filesRead = watched.filesRead.map((path) => repositoryName(folder.top, path));
    const top = locateCommit(config, root);
    const paths = watched.filesRead.map((path) => repositoryName(top, path));
    return { ...read, filesRead, digest: digestOfCommit(files, paths) };
  });
}

async function readTree(
  tree: FileTree,
  folder: RepositoryFolder,
  { config, name }: { config: string; name: string | Message },
): Promise<Omit<BaseState, "name" | "filesRead" | "digest">> {
  const repository = new Repository(folder, tree);
  const link = repository.linkAbove(config);
  if (link === null && !repository.hasFile(config))
    return { hasPolicyFile: false, policy: null, declared: null, limitations: [] };
  const file = link ?? repository.read(config);
  let policy: Policy | null = null;
  try {
    if ("problem" in file) throw new AuditError(file.problem);
    policy = parsePolicyFile(file.file, Buffer.from(file.text, "latin1"), includedPolicies(repository));
    await loadFormatsOf(policy);
    const { zones, missing } = withoutMissingPlans(policy, repository);
    const { zones: declared, faults } = readDeclaredZones({ ...policy, zones }, folder, tree);
    return {
      hasPolicyFile: true,
      policy: withZoneSelectors(policy, declared).policy,
      declared: { zones: declared, policyFiles: readPolicyFiles(policy, folder, tree) },
      limitations: [
        ...missing.map((file) => message("limitation/base-plan", { name, file })),
        ...firstFault(name, "limitation/base-zones", faults.map(withPlace)),
      ],
    };
  } catch (error) {
    if (!(error instanceof AuditError) && !(error instanceof InputError)) throw error;
    const faults = error instanceof InputError ? error.faults.map(withPlace) : error.reasons;
    return {
      hasPolicyFile: true,
      policy,
      declared: null,
      limitations: firstFault(name, "limitation/base-faults", faults),
    };
  }
}

/** At most one sentence; it names the first fault, and counts the others. */
function firstFault(
  name: string | Message,
  code: "limitation/base-faults" | "limitation/base-zones",
  [fault, ...others]: readonly (string | Message)[],
): Message[] {
  return fault === undefined ? [] : [message(code, { name, fault, others: others.length })];
}

function withoutMissingPlans(
  { zones, file }: Policy,
  repository: Repository,
): { zones: Policy["zones"]; missing: string[] } {
  const missing = zones.filter(
    ({ kind, pattern }) => findFormat(kind).isGenerated && !repository.hasAny(pattern, file),
  );
  return { zones: zones.filter((zone) => !missing.includes(zone)), missing: missing.map(({ pattern }) => pattern) };
}
