// The base of a change: the policy and the zones that one commit holds, read as those at hand are.
import { AuditError, InputError, problemText, UsageError } from "../model.ts";
import type { Policy } from "../policy/policy.ts";
import type { Commit } from "../ports.ts";
import type { Place } from "./load-inputs.ts";
import { policyIn } from "./load-inputs.ts";
import { Deadline } from "../sources/run-deadline.ts";
import type { GitRepository } from "../sources/git.ts";
import { findRepository } from "../sources/git.ts";
import { CommitTree } from "../zones/repository/commit-tree.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { Repository } from "../zones/repository/repository.ts";
import type { PolicyFile } from "../zones/repository/policy-files.ts";
import { readPolicyFiles } from "../zones/repository/policy-files.ts";
import { readDeclared } from "../zones/read-zones.ts";
import type { Tree } from "../zones/repository/file-tree.ts";

/** A commit to compare with: what git knows it by, and what people are told it is. */
export interface BaseSource {
  ref: string;
  name: string;
  /** Opens it where git here does not have it; null: then it is the user's mistake. Rejects with an Error in words. */
  elsewhere: ((signal: AbortSignal) => Promise<Commit>) | null;
}

/** What the commit says; null for what could not be read, which `limits` tell in sentences. */
export interface Base {
  name: string;
  policy: Policy | null;
  declared: { zones: readonly DeclaredZone[]; policyFiles: readonly PolicyFile[] } | null;
  limits: string[];
}

/** Where the policy and the repository are at hand; a commit holds what git tracks alone. */
type Paths = Omit<Place, "untrusted">;

/** Ours: the policy, what it names, what that includes, and so on. */
const MAX_ROUNDS = 20;

/** Plans are made by a workflow from the branch at hand: a commit does not hold them. */
const MADE: readonly string[] = ["terraform-plan", "dnscontrol"];

/** Reads the base before the deadline. Throws UsageError if git does not have the commit and no other source is given. */
export function readBase(source: BaseSource, place: Paths, deadline = new Deadline()): Promise<Base> {
  return deadline.within(
    () => readSource(source, place, deadline.signal),
    (reason) => unread(source.name, reason),
  );
}

function unread(name: string, reason: string): Base {
  return { name, policy: null, declared: null, limits: [`not compared with ${name}: ${reason}`] };
}

async function readSource({ ref, name, elsewhere }: BaseSource, place: Paths, signal: AbortSignal): Promise<Base> {
  let repository: GitRepository | null = null;
  let commit: Commit | null = null;
  try {
    repository = await findRepository(place.config, signal);
    commit = await repository.open(ref);
  } catch (error) {
    if (elsewhere === null) throw new UsageError(`--base ${name}: ${wordsOf(error)}`);
  }
  const top = repository?.top ?? place.root;
  const fetch = elsewhere === null ? null : () => elsewhere(signal);
  const ways = [commit === null ? null : () => Promise.resolve(commit), fetch].filter((way) => way !== null);
  let reason = "";
  for (const open of ways) {
    try {
      return { name, ...(await readCommit(await open(), top, place, name)) };
    } catch (error) {
      reason = wordsOf(error);
    }
  }
  return unread(name, reason);
}

/** Reads again until all that is asked for is there: what a file names shows only once it is read. */
async function readCommit(commit: Commit, top: string, place: Paths, name: string): Promise<Omit<Base, "name">> {
  const tree = new CommitTree(top, await commit.files());
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const read = readTree(tree, place, name);
    const { wanted } = tree;
    if (wanted.length === 0) return read;
    tree.supply(await commit.read(wanted));
  }
  throw new Error(`its files name each other more than ${MAX_ROUNDS} deep`);
}

function readTree(tree: Tree, { config, root }: Paths, name: string): Omit<Base, "name"> {
  const repository = new Repository(root, tree);
  const file = repository.read(config);
  let policy: Policy | null = null;
  try {
    if (typeof file === "string") throw new AuditError(file);
    policy = policyIn(config, Buffer.from(file.text, "latin1"));
    const { zones, missing } = withoutMissingPlans(policy, repository);
    const { zones: declared } = readDeclared({ ...policy, zones }, root, tree);
    const limits = missing.map((pattern) => `${name} does not hold ${pattern}; what it planned is taken to be live`);
    return { policy, declared: { zones: declared, policyFiles: readPolicyFiles(policy, root, tree) }, limits };
  } catch (error) {
    if (!(error instanceof AuditError) && !(error instanceof InputError)) throw error;
    const [first = "", ...others] = error instanceof InputError ? error.problems.map(problemText) : error.faults;
    return {
      policy,
      declared: null,
      limits: [`not compared with ${name}, where ${first}${others.length === 0 ? "" : ` (and ${others.length} more)`}`],
    };
  }
}

function withoutMissingPlans(
  { zones, file }: Policy,
  repository: Repository,
): { zones: Policy["zones"]; missing: string[] } {
  const missing = zones.filter(({ kind, pattern }) => MADE.includes(kind) && !repository.hasAny(pattern, file));
  return { zones: zones.filter((zone) => !missing.includes(zone)), missing: missing.map(({ pattern }) => pattern) };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
