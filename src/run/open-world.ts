// The world that a check observes: the network, nothing (offline), or a snapshot. Each loads only its own code.
import { message } from "../message.ts";
import type { SmtpMode } from "../model.ts";
import { UsageError } from "../errors.ts";
import type { Policy } from "../policy/policy.ts";
import type { Timing } from "../sources/dns/timing.ts";
import type { Deadline } from "../sources/run-deadline.ts";
import type { RunIdentity } from "../sources/snapshot.ts";
import type { SmtpEvidence } from "../sources/smtp-evidence.ts";
import type { World } from "../sources/world.ts";
import { openOffline, openReplay } from "../sources/world.ts";
import { offlineDns } from "../zones/planned/overlay.ts";
import type { Repository } from "../zones/repository/repository.ts";
import { DEFAULT_SMTP_RATE, defaultSmtpDeadline } from "./smtp-limits.ts";
import type { Shard } from "../policy/shards.ts";

/** The options of a run that decide what is asked, and how. */
export interface WorldOptions {
  /** Whether untrusted people can write to the repository. */
  isUntrusted: boolean;
  /** Resolver URLs; they replace the policy's. */
  resolvers: readonly string[];
  /** Asks the first resolver last, for a second look at what it answered. */
  otherResolverFirst?: boolean;
  offline: boolean;
  allowPrivateNetwork: boolean;
  /** Whether mail servers are probed; `auto`: if outbound port 25 is open. */
  smtp: SmtpMode;
  /** Files with the results of `probe`. */
  smtpEvidence: readonly string[];
  /** The host name in EHLO; null for this host's. */
  helo: string | null;
  /** A snapshot to evaluate instead of the network. */
  replay: string | null;
  /** Snapshots of shards, or folders with them, to evaluate together instead of the network; null if this does not merge shards. */
  shards: readonly string[] | null;
  /** The part of the run that this is; null for all of it. Then it does not probe: shards would ask one mail server at once. */
  shard: Shard | null;
  /** Evaluate as of this time, ISO 8601; null for the clock's, or the replayed snapshot's. */
  now: string | null;
  concurrency: number | null;
  /** Time limit of the queries, in milliseconds; later results are unknown. */
  deadlineMs: number;
  /** Time limit for mail servers, in milliseconds; null for the default. */
  smtpDeadlineMs: number | null;
  /** Connections to one mail server address in a minute, those of its first probe aside; null for the default. */
  smtpRate: number | null;
  /** For tests: other time limits of DNS questions. */
  timing?: Timing;
}

/** Opens the world of a policy's run; the caller closes it. `run` is what its shards have in common, where it is split. Throws UsageError, InputError (exit 2) or AuditError (exit 3). */
export async function openWorld(
  options: WorldOptions,
  { policy, repository }: { policy: Policy; repository: Repository },
  run: RunIdentity | null,
  deadline: Deadline,
): Promise<World> {
  const { now: at, replay, shards, concurrency, allowPrivateNetwork, helo, timing } = options;
  if (shards !== null) {
    const { findShards } = await import("../files/shard-files.ts");
    const files = findShards(shards);
    if (options.isUntrusted) demandLinkFree([...options.smtpEvidence, ...files], repository);
    if (run !== null) return (await import("./merge-shards.ts")).openShards(files, at, { policy, run });
  } else if (options.isUntrusted) demandLinkFree(options.smtpEvidence, repository);
  if (replay !== null) {
    const { readSnapshot } = await import("../sources/read-snapshot.ts");
    const world = openReplay(readSnapshot(replay), at);
    if (!options.offline || world.offline) return world;
    throw new UsageError(message("saved/offline", { file: replay }));
  }
  const evidence = options.smtpEvidence.length === 0 ? [] : await readEvidenceFiles(options.smtpEvidence);
  if (options.offline) return openOffline(at, offlineDns, evidence);
  const { chooseResolvers } = await import("./choose-resolvers.ts");
  const { openLive } = await import("../sources/live-world.ts");
  const resolvers = chooseResolvers(options, policy);
  return openLive({
    ...resolvers,
    at,
    concurrency,
    timing,
    allowPrivateNetwork,
    smtp: options.shard === null ? options.smtp : "off",
    helo,
    evidence,
    deadline,
    smtpDeadlineMs: options.smtpDeadlineMs ?? defaultSmtpDeadline(options.deadlineMs),
    smtpRate: options.smtpRate ?? DEFAULT_SMTP_RATE,
  });
}

function demandLinkFree(files: readonly string[], repository: Repository): void {
  for (const file of files) repository.demandLinkFree(file);
}

async function readEvidenceFiles(files: readonly string[]): Promise<SmtpEvidence[]> {
  const { readEvidence } = await import("../sources/smtp-evidence-file.ts");
  return files.map(readEvidence);
}
