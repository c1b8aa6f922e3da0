// The snapshots of a run's shards, read as one. They come from other jobs and may be anyone's: bounded, and refused unless they agree.
import { statSync } from "node:fs";
import packageJson from "../../package.json" with { type: "json" };
import { AuditError } from "../errors.ts";
import { toEpochMs } from "../moment.ts";
import { joinKnownReports } from "../received-reports/known-reports.ts";
import { compareText } from "../text/order.ts";
import { type Message, message } from "../message.ts";
import { AnswerStore, failuresOf } from "./answer-store.ts";
import { joinTapes } from "./joined-tape.ts";
import type { SavedSnapshot } from "./read-snapshot.ts";
import { readSnapshot } from "./read-snapshot.ts";
import type { RunIdentity, ShardStamp, Snapshot } from "./snapshot.ts";
import type { Tape } from "./tape.ts";
import { describeReadError } from "./json-file.ts";

/** Project limit: all snapshots together, in GiB. */
const MAX_GIB = 2;

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
  if (first === undefined) throw new AuditError(message("shards/none"));
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
      message("shards/days-apart", { first: earliest.file, second: latest.file, days: MAX_DAYS_APART }),
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
      throw new AuditError(message("saved/cannot-read", { kind: "snapshot", file, reason: describeReadError(error) }));
    }
  }
  if (octets > MAX_GIB * 2 ** 30) throw new AuditError(message("shards/size", { octets, gibibytes: MAX_GIB }));
}

/** What all shards and the merge have in common, in the order that it is compared. */
const COMMON: readonly (keyof RunIdentity)[] = ["policy", "files", "view", "base"];

function readShard(file: string, run: RunIdentity): ReadShard {
  const snapshot = readSnapshot(file);
  const { shard, toolVersion } = snapshot;
  if (shard === null) throw new AuditError(message("shards/whole-run", { file }));
  const { number, of } = shard;
  if (number > of) throw new AuditError(message("shards/number", { file, number, of }));
  if (toolVersion !== packageJson.version)
    throw new AuditError(message("shards/version", { file, version: toolVersion, own: packageJson.version }));
  if (shard.run.base !== run.base && shard.run.base === "unread")
    throw new AuditError(message("shards/base-unread-there", { file }));
  if (shard.run.base !== run.base && run.base === "unread")
    throw new AuditError(message("shards/base-unread-here", { file }));
  for (const what of COMMON)
    if (shard.run[what] !== run[what]) throw new AuditError(message("shards/differs", { file, what }));
  // as texts, until all of them are joined
  const dns = new AnswerStore();
  for (const [question, answer] of snapshot.tape.dns) dns.set(question, answer);
  return { ...snapshot, tape: { ...snapshot.tape, dns }, shard, file };
}

/** `before` is the shard before `other` by number. */
function demandAgreement(first: ReadShard, before: ReadShard, other: ReadShard): void {
  const files = { first: first.file, second: other.file };
  const { number, of } = other.shard;
  if (of !== first.shard.of)
    throw new AuditError(message("shards/counts", { ...files, firstOf: first.shard.of, secondOf: of }));
  if (number === before.shard.number)
    throw new AuditError(message("shards/twice", { ...files, first: before.file, number }));
  if (other.offline !== first.offline) throw new AuditError(message("shards/offline", files));
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
