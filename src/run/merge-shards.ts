// A run that is put together from its shards: what they observed, and which of them left nothing.
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import type { Message } from "../message.ts";
import type { View } from "../model.ts";
import { readShards } from "../sources/joined-shards.ts";
import type { RunIdentity } from "../sources/snapshot.ts";
import type { Gaps, World } from "../sources/world.ts";
import { openJoined } from "../sources/world.ts";
import type { BaseState } from "./base-commit.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { Sharding } from "../policy/shards.ts";
import { shardDomains } from "../policy/shards.ts";

/** What the shards of a run have in common. */
export function identifyRun(
  view: View | "auto",
  { policy, repository, filesRead }: Pick<RunInputs, "policy" | "repository" | "filesRead">,
  base: BaseState | null,
): RunIdentity {
  return {
    policy: policy.sha256,
    files: repository.digestOf(filesRead().toSorted()),
    view,
    base: base === null ? "none" : base.policy === null ? "unread" : base.digest,
  };
}

/** Opens the run that these snapshots are the shards of. Throws an AuditError if they are of another, or do not agree. */
export function openShards(
  files: readonly string[],
  at: string | null,
  { policy, run }: { policy: RunInputs["policy"]; run: RunIdentity },
): World {
  const { snapshot, numbers, of, stopped } = readShards(files, run);
  const sharding = shardDomains(
    policy.domains.map(({ name }) => name),
    of,
  );
  const gaps = findGaps(sharding, numbers);
  const partial = stopped.map((number) => message("limitation/stopped-shard", { number, of }));
  return openJoined(snapshot, at, { ...gaps, limitations: [...gaps.limitations, ...partial] });
}

/** The shards that have domains, and left nothing. */
function findGaps({ sizes, shardOf }: Sharding, present: ReadonlySet<number>): Gaps {
  const of = sizes.length;
  const missing = new Map<number, { reason: Message; limitation: Message }>();
  for (const [index, domains] of sizes.entries()) {
    const number = index + 1;
    if (domains === 0 || present.has(number)) continue;
    const reason = message("cause/missing-shard", { number, of });
    missing.set(number, { reason, limitation: message("limitation/missing-shard", { number, of, domains }) });
  }
  return {
    reasonFor: (domain: Name) => (missing.size === 0 ? null : (missing.get(shardOf(domain))?.reason ?? null)),
    limitations: [...missing.values()].map(({ limitation }) => limitation),
  };
}
