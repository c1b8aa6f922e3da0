// The world a run asks: live resolvers and servers (`live-world`), nothing at all (`--offline`), or a snapshot of an earlier run.
import type { Message } from "../message.ts";
import { message, sortedUniqueMessages } from "../message.ts";
import type { Name } from "../dns/name.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import type { Dns, Https, HttpsResult, Smtp, SmtpAnswer, SmtpResult } from "../ports.ts";
import { isTrustedChannel, parseResolverUrl } from "./dns/resolver-url.ts";
import { smtpLimitations } from "./smtp/limitations.ts";
import type { SmtpEvidence } from "./smtp-evidence.ts";
import { withEvidence } from "./smtp-evidence.ts";
import type { ShardStamp, Snapshot } from "./snapshot.ts";
import { formatSnapshot } from "./snapshot.ts";
import { AnswerStore, failuresOf } from "./answer-store.ts";
import type { Sources, Tape } from "./tape.ts";
import { replay, record } from "./tape.ts";

export interface World {
  dns: Dns;
  https: Https;
  smtp: Smtp;
  /** The moment observed, ISO 8601. */
  at: string;
  offline: boolean;
  /** Whether mail servers are probed over the network, which takes long. */
  isProbing: boolean;
  resolvers(): Snapshot["resolvers"];
  /** What this run could not measure. */
  limitations(): Message[];
  /** Does `work`; rejects with an AuditError as soon as it shows that no resolver answers. */
  runWithResolverCheck<T>(work: () => Promise<T>): Promise<T>;
  /** What was observed so far, as a snapshot file's text, in parts; `shard`: which part of a run it is, `reports`: what it knows of received ones. */
  snapshot: (shard?: ShardStamp | null, reports?: KnownReports | null) => Iterable<string>;
  /** What was measured on port 25 so far, by question. */
  smtpAnswers(): ReadonlyMap<string, SmtpAnswer>;
  /** What the run that is replayed knew of received reports; absent where nothing is replayed. `isPart`: it is put together from shards. */
  recorded?: { reports: KnownReports | null; isPart: boolean };
  /** The shards that are missing of a run that is put together; absent if it is whole. */
  gaps?: Gaps;
  close(): void;
}

/** What was not measured of a run that is put together from its shards. */
export interface Gaps {
  /** Why nothing of a domain was measured; null if it was. */
  reasonFor(domain: Name): Message | null;
  /** A sentence for each shard that is missing, or was stopped. */
  limitations: readonly Message[];
}

export const currentTime = (): string => new Date().toISOString();

/** A world that answers nothing but what was measured on port 25 elsewhere. */
export function openOffline(moment: string | null, offlineDns: Dns, evidence: readonly SmtpEvidence[]): World {
  const at = moment ?? currentTime();
  const notFetched: HttpsResult = {
    kind: "failure",
    cause: "offline",
    reason: message("https/offline"),
    address: null,
    certificate: null,
  };
  const notProbed: SmtpResult = { kind: "failure", cause: "offline", reason: message("smtp/offline") };
  const smtp: Smtp = { probe: () => Promise.resolve({ result: notProbed, at, from: null }) };
  return recordingWorld(
    { at, offline: true, isProbing: false, resolvers: () => [], close: () => undefined },
    { dns: offlineDns, fetch: () => Promise.resolve(notFetched), smtp: withEvidence(evidence, smtp) },
    { dns: new AnswerStore(), https: new Map(), smtp: new Map() },
  );
}

/** A run that was put together, asked again; `gaps` are its missing shards. */
export function openJoined(snapshot: Snapshot, at: string | null, gaps: Gaps): World {
  const world = openReplay(snapshot, at);
  const recorded = { reports: snapshot.reports, isPart: true };
  return { ...world, gaps, recorded, limitations: () => [...gaps.limitations, ...world.limitations()] };
}

/** An earlier run, asked again; `at` replaces its moment where given. */
export function openReplay(snapshot: Snapshot, at: string | null): World {
  const moment = at ?? snapshot.at;
  return {
    ...replay(snapshot.tape, snapshot.at),
    at: moment,
    offline: snapshot.offline,
    isProbing: false,
    resolvers: () => snapshot.resolvers,
    limitations: () => findLimitations(snapshot),
    runWithResolverCheck: (work) => work(),
    recorded: { reports: snapshot.reports, isPart: false },
    snapshot: (shard, reports = null) => formatSnapshot({ ...snapshot, at: moment, reports }, shard),
    smtpAnswers: () => snapshot.tape.smtp,
    close: () => undefined,
  };
}

/** A world that notes every answer; one whose sources may fail as a whole replaces `runWithResolverCheck`. */
export function recordingWorld(
  rest: Pick<World, "at" | "offline" | "isProbing" | "resolvers" | "close">,
  sources: Sources,
  tape: Tape,
): World {
  let reportedResolvers: Snapshot["resolvers"] | null = null;
  const resolvers = (): Snapshot["resolvers"] => (reportedResolvers ??= rest.resolvers()); // the snapshot says what the report said, whatever shows later
  return {
    ...rest,
    resolvers,
    ...record(sources, tape),
    limitations: () => findLimitations({ resolvers: resolvers(), offline: rest.offline, tape }),
    runWithResolverCheck: (work) => work(),
    snapshot: (shard, reports = null) =>
      formatSnapshot({ at: rest.at, offline: rest.offline, resolvers: resolvers(), reports, tape }, shard),
    smtpAnswers: () => tape.smtp,
  };
}

function findLimitations({ resolvers, offline, tape }: Pick<Snapshot, "resolvers" | "offline" | "tape">): Message[] {
  if (offline) return [message("limitation/offline")];
  const untrusted = resolvers
    .filter(({ url, validates }) => validates === false || !isTrustedUrl(url)) // null: it was not needed, or said nothing
    .map(({ url }) => message("limitation/resolver", { url }));
  return [
    ...untrusted,
    ...proxyLimitations(tape),
    ...deadlineLimitations(tape),
    ...smtpLimitations(tape.smtp.values()),
  ];
}

/** Hosts whose address a proxy chose, which may not be one of those in DNS. */
function proxyLimitations({ https }: Tape): Message[] {
  const hosts = [...https].flatMap(([question, result]) =>
    result.kind === "response" && result.address === null ? [new URL(question.split(" ", 1)[0] ?? "").hostname] : [],
  );
  return hosts.length === 0 ? [] : [message("limitation/proxy-address", { hosts: [...new Set(hosts)].toSorted() })];
}

/** Why a run did not ask all that it wanted to know. */
function deadlineLimitations({ dns, https, smtp }: Tape): Message[] {
  const reasons: Message[] = [];
  for (const answer of failuresOf(dns))
    if (answer.cause === "deadline" || answer.cause === "given-up") reasons.push(answer.reason);
  for (const answer of [...https.values(), ...[...smtp.values()].map(({ result }) => result)])
    if (answer.kind === "failure" && answer.cause === "deadline") reasons.push(answer.reason);
  return sortedUniqueMessages(reasons).map((reason) => message("limitation/unmeasured", { reason }));
}

function isTrustedUrl(url: string): boolean {
  const server = parseResolverUrl(url);
  return !("problem" in server) && server.kind !== "system" && isTrustedChannel(server);
}
