// The configuration history: which commits changed the policy between two runs.
import { mapConcurrent } from "../concurrency/map.ts";
import type { HistoryEntry, HistoryState } from "../history/record.ts";
import type { FileChange } from "../sources/git-log.ts";
import { changesOfFiles } from "../sources/git-log.ts";

/** Project limit: commits of the policy that are named of one run. */
const MAX_COMMITS = 5;
const GITS_AT_ONCE = 4;

/**
 * The commits that changed the policy before each run that found it changed, by the run's entry, as far as git has them around `folder`: of the
 * last `limit` such runs. `config` and `include` are as in the state.
 */
export async function findPolicyChanges<T extends Pick<HistoryEntry, "policy" | "commit">>(
  entries: readonly T[],
  { config, include = [] }: Pick<HistoryState, "config" | "include">,
  { folder, limit }: { folder: string; limit: number },
): Promise<Map<T, FileChange[]>> {
  const changed = entries.flatMap((entry, i) => {
    const before = entries[i - 1];
    return before === undefined || before.policy === entry.policy ? [] : [{ before, entry }];
  });
  const asked = changed.slice(Math.max(0, changed.length - limit));
  const found = mapConcurrent(asked, GITS_AT_ONCE, async ({ before, entry }) => {
    const span = { from: before.commit ?? "", to: entry.commit ?? "" };
    return [entry, await changesOfFiles(folder, { path: config, patterns: include }, span, MAX_COMMITS)] as const;
  });
  return new Map(await found);
}
