// `plan`: how a run is split into shards, for the matrix of a CI. Without the network, unless the mail servers are to be counted.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { SmtpResult } from "../ports.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import { withRunDeadline } from "../sources/run-deadline.ts";
import type { World } from "../sources/world.ts";
import { openLive } from "../sources/live-world.ts";
import { chooseResolvers } from "./choose-resolvers.ts";
import type { RepositoryAccess, RunInputs } from "./load-inputs.ts";
import { loadInputs } from "./load-inputs.ts";
import { askMailServers } from "./mail-servers.ts";
import { DEFAULT_SMTP_RATE } from "./smtp-limits.ts";
import { hashToShard, shardDomains } from "../policy/shards.ts";

export interface PlanOptions extends RepositoryAccess {
  /** Number of shards. */
  shards: number;
  /** Whether to find the mail servers in DNS, and split them too. */
  hasHosts: boolean;
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  allowPrivateNetwork: boolean;
  concurrency: number | null;
  /** Time limit, in milliseconds. */
  deadlineMs: number;
  /** Called before the first domain and after each finished one, if the mail servers are looked for. */
  onProgress?: (done: number, total: number) => void;
}

/** A shard of a plan, and how much it has to do; `number` counts from 1. */
export interface PlannedShard {
  number: number;
  count: number;
}

/** Shards that have nothing to do are left out. */
export interface Plan {
  /** Number of shards, the empty ones included. */
  of: number;
  /** By number of domains. */
  check: readonly PlannedShard[];
  /** By number of addresses of mail servers; null if they were not looked for. */
  probe: readonly PlannedShard[] | null;
  /** Internal errors of this program; the plan is valid. */
  defects: readonly Message[];
}

/** Plans a run. Throws InputError, UsageError (exit 2) or AuditError (exit 3). */
export async function plan(options: PlanOptions): Promise<Plan> {
  const inputs = await loadInputs(options, []);
  const { sizes } = shardDomains(
    inputs.domains.map(({ name }) => name),
    options.shards,
  );
  const split = { of: options.shards, check: plannedShards(sizes) };
  if (!options.hasHosts) return { ...split, probe: null, defects: [] };
  const { addresses, defects } = await withRunDeadline(options.deadlineMs, (deadline) =>
    findAddresses(options, inputs, deadline),
  );
  const counts = Array.from({ length: options.shards }, () => 0);
  for (const address of addresses) {
    const index = hashToShard(address, options.shards) - 1;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return { ...split, probe: plannedShards(counts), defects };
}

function plannedShards(counts: readonly number[]): PlannedShard[] {
  return counts.map((count, index) => ({ number: index + 1, count })).filter(({ count }) => count > 0);
}

/** The addresses that `probe` would ask. No connection is made to them. */
async function findAddresses(
  { onProgress = () => undefined, ...options }: PlanOptions,
  inputs: RunInputs,
  deadline: Deadline,
): Promise<{ addresses: ReadonlySet<string>; defects: Message[] }> {
  const { policy, domains } = inputs;
  const { concurrency, allowPrivateNetwork } = options;
  const network = { concurrency, allowPrivateNetwork, deadline, smtpDeadlineMs: null };
  const world = openLive({
    ...chooseResolvers(options, policy),
    ...network,
    at: null,
    smtp: "off",
    smtpRate: DEFAULT_SMTP_RATE,
    helo: null,
    evidence: [],
  });
  const addresses = new Set<string>();
  const defects = new Map<string, Message>();
  let done = 0;
  onProgress(done, domains.length);
  try {
    await askMailServers(
      inputs,
      { ...world, smtp: noteAddresses(addresses, world.at) },
      {
        onDefect: (defect) => defects.set(JSON.stringify(defect), defect),
        onEach: () => onProgress(++done, domains.length),
      },
    );
    return { addresses, defects: [...defects.values()] };
  } finally {
    world.close();
  }
}

function noteAddresses(addresses: Set<string>, at: string): World["smtp"] {
  const result: SmtpResult = { kind: "failure", cause: "off", reason: message("smtp/off") };
  return {
    probe: (address) => {
      addresses.add(address);
      return Promise.resolve({ result, at, from: null });
    },
  };
}
