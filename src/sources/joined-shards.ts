// The snapshots of a run's shards, read as one. They come from other jobs and may be anyone's: bounded, and refused unless they agree.
import { statSync } from "node:fs";
import packageJson from "../../package.json" with { type: "json" };
import { AuditError } from "../model.ts";
import { toEpochMs } from "../moment.ts";
import { joinKnownReports } from "../received-reports/known-reports.ts";
import { errorText } from "../text/error.ts";
import { compareText } from "../text/order.ts";
import type { Message } from "../message.ts";
import { AnswerStore, failuresOf } from "./answer-store.ts";
import { joinTapes } from "./joined-tape.ts";
import type { RunIdentity, SavedSnapshot, ShardStamp, Snapshot } from "./snapshot.ts";
import { readSnapshot } from "./snapshot.ts";
import type { Tape } from "./tape.ts";

/** Project limit: the octets of all snapshots together. */
const MAX_OCTETS = 2 ** 31;

/** The shards of a run as one snapshot. */
export interface JoinedShards {
  snapshot: Snapshot;
  /** The shards that it has, by number, and the number of shards there should be. */
  numbers: ReadonlySet<number>;
  of: number;
  /** Those that were stopped before they had measured everything, in order. */
  stopped: readonly number[];
}

/** A shard with its file. */
type ReadShard = SavedSnapshot & { shard: ShardStamp; file: string };

/** Reads the shards of the run that `run` describes. An AuditError names the files that are not of it, or that do not agree. */
export function readShards(files: readonly string[], run: RunIdentity): JoinedShards {
  demandSize(files);
  const shards = files.map((file) => readShard(file, run)).toSorted((a, b) => a.shard.number - b.shard.number);
  const [first, ...others] = shards;
  if (first === undefined)
    throw new AuditError("no shard left a snapshot. See the jobs of the shards, and the folder that is merged");
  for (const [i, other] of others.entries()) demandAgreement(first, shards[i] as ReadShard, other);
  const at = earliestMoment(shards);
  const reports = shards.flatMap((shard) => shard.reports ?? []);
  return {
    snapshot: {
      at,
      offline: first.offline,
      resolvers: joinResolvers(shards),
      reports: joinKnownReports(reports, at),
      tape: joinTapes(shards.map(({ tape }) => tape)),
    },
    numbers: new Set(shards.map(({ shard }) => shard.number)),
    of: first.shard.of,
    stopped: shards.filter(({ tape }) => wasStopped(tape)).map(({ shard }) => shard.number),
  };
}

/** Project limit: a run whose jobs were run again takes some days. */
const MAX_DAYS_APART = 7;

/** When the first of the shards began. Refuses a clock that is wrong: all of them are judged as of this moment. */
function earliestMoment(shards: readonly ReadShard[]): string {
  const byTime = shards.toSorted((a, b) => compareText(a.at, b.at));
  const [earliest, latest] = [byTime[0] as ReadShard, byTime.at(-1) as ReadShard];
  if (toEpochMs(latest.at) - toEpochMs(earliest.at) > MAX_DAYS_APART * 86_400_000)
    throw new AuditError(
      `${earliest.file} and ${latest.file} were observed more than ${MAX_DAYS_APART} days apart. Check the clocks of their machines, or run all shards again`,
    );
  return earliest.at;
}

/** What was under way or to come got this answer. */
function wasStopped({ dns, https, smtp }: Tape): boolean {
  const isStop = (reason: Message | undefined): boolean => reason?.code === "deadline/stopped";
  for (const { reason } of failuresOf(dns)) if (isStop(reason)) return true;
  const results = [...https.values(), ...[...smtp.values()].map(({ result }) => result)];
  return results.some((result) => result.kind === "failure" && isStop(result.reason));
}

function demandSize(files: readonly string[]): void {
  let octets = 0;
  for (const file of files) {
    try {
      octets += statSync(file).size;
    } catch (error) {
      throw new AuditError(`cannot read the snapshot ${file}: ${errorText(error)}`);
    }
  }
  if (octets > MAX_OCTETS)
    throw new AuditError(`the snapshots of the shards have ${octets} octets; the limit is 2 GiB`);
}

/** What the user compares, and what to do about it. */
const DIFFERENCES: Readonly<Record<keyof RunIdentity, string>> = {
  policy: "of another policy. Merge on the commit that the shards checked out",
  files: "of other zone files. Merge on the commit that the shards checked out",
  view: "of another view. Give the shards and the merge the same --view",
  base: "of another base. Give the shards and the merge the same --base",
};

function readShard(file: string, run: RunIdentity): ReadShard {
  const snapshot = readSnapshot(file);
  const { shard, toolVersion } = snapshot;
  if (shard === null)
    throw new AuditError(`${file} is the snapshot of a whole run, not of a shard: evaluate it with --replay`);
  if (shard.number > shard.of) throw new AuditError(`${file} is shard ${shard.number} of ${shard.of}, which cannot be`);
  if (toolVersion !== packageJson.version)
    throw new AuditError(
      `${file} is from mail-policy ${toolVersion}, and this is ${packageJson.version}. Run the same version everywhere`,
    );
  if (shard.run.base !== run.base && shard.run.base === "unread")
    throw new AuditError(`${file} is of a job that could not read the base. Run that job again`);
  if (shard.run.base !== run.base && run.base === "unread")
    throw new AuditError(`${file} was compared with a base that cannot be read here. Run the merge again`);
  for (const [key, difference] of Object.entries(DIFFERENCES) as [keyof RunIdentity, string][])
    if (shard.run[key] !== run[key]) throw new AuditError(`${file} is ${difference}`);
  // as texts, until all of them are joined
  const dns = new AnswerStore();
  for (const [question, answer] of snapshot.tape.dns) dns.set(question, answer);
  return { ...snapshot, tape: { ...snapshot.tape, dns }, shard, file };
}

/** `before` is the shard before `other` by number. */
function demandAgreement(first: ReadShard, before: ReadShard, other: ReadShard): void {
  const files = `${first.file} and ${other.file}`;
  if (other.shard.of !== first.shard.of)
    throw new AuditError(
      `${files} are of ${first.shard.of} and of ${other.shard.of} shards. Merge the shards of one run only`,
    );
  if (other.shard.number === before.shard.number)
    throw new AuditError(`${before.file} and ${other.file} are both shard ${other.shard.number}. Keep one of them`);
  if (other.offline !== first.offline)
    throw new AuditError(`of ${files}, only one used the network. Give all shards --offline, or none`);
}

/** Each resolver once. One that did not prove to validate somewhere did not prove it; one that a shard did not need says nothing. */
function joinResolvers(shards: readonly Snapshot[]): Snapshot["resolvers"] {
  const joined = new Map<string, boolean | null>();
  for (const { url, validates } of shards.flatMap(({ resolvers }) => resolvers)) {
    const earlier = joined.get(url) ?? null;
    joined.set(url, earlier === null || validates === false ? (validates ?? earlier) : earlier);
  }
  return [...joined].map(([url, validates]) => ({ url, validates }));
}
