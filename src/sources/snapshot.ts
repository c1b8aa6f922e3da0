// Reads and writes snapshot files (schema/snapshot.schema.json).
import { message } from "../message.ts";
import packageJson from "../../package.json" with { type: "json" };
import schema from "../../schema/snapshot.schema.json" with { type: "json" };
import type { View } from "../model.ts";
import { AuditError } from "../errors.ts";
import { evidenceProblem } from "../received-reports/evidence-file.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import type { DnsAnswer, HttpsResult, SmtpAnswer } from "../ports.ts";
import { reasonProblem, smtpMessageProblem } from "./answer-messages.ts";
import { schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import { compareText } from "../text/order.ts";
import { readJsonFile } from "./json-file.ts";
import type { Tape } from "./tape.ts";

/** What the shards of one run have in common: the digests of what they read (hex), and the options that decide what is asked. */
export interface RunIdentity {
  /** The SHA-256 of the policy. */
  policy: string;
  /** Of the policy and the files that it names. */
  files: string;
  view: View | "auto";
  /** Of the files of the base commit; `none` without one, `unread` if its policy could not be read. */
  base: string;
}

/** The part of a run that was observed; `number` counts from 1. */
export interface ShardStamp {
  number: number;
  of: number;
  run: RunIdentity;
}

/** A run as it was observed. `at` is ISO 8601. */
export interface Snapshot {
  at: string;
  /** It used no network (`--offline`). */
  offline: boolean;
  resolvers: { url: string; validates: boolean | null }[];
  /** null where it read none. */
  reports: KnownReports | null;
  tape: Tape;
}

/** A snapshot that was read: the version of mail-policy that wrote it; `shard` is null for a whole run. */
export interface SavedSnapshot extends Snapshot {
  toolVersion: string;
  shard: ShardStamp | null;
}

/** The snapshot as a file's text, its questions sorted, an answer at a time. */
export function* formatSnapshot(
  { at, offline, resolvers, reports, tape }: Snapshot,
  shard: ShardStamp | null = null,
): Generator<string> {
  const tool = { name: "mail-policy", version: packageJson.version };
  const part = shard === null ? {} : { shard };
  const head = JSON.stringify({ version: 1, tool, at, offline, ...part, resolvers }, null, INDENT);
  yield head.slice(0, -"\n}".length);
  yield* formatAnswers("dns", tape.dns);
  yield* formatAnswers("https", tape.https);
  yield* formatAnswers("smtp", tape.smtp);
  if (reports !== null) yield* formatReports(reports);
  yield "\n}\n";
}

const INDENT = 1;

/** `domains` last: one at a time. */
function* formatReports({ evidence, ...rest }: KnownReports): Generator<string> {
  const { domains, ...head } = evidence;
  const text = JSON.stringify({ ...rest, evidence: head });
  yield `,\n "reports": ${text.slice(0, -"}}".length)},"domains":{`;
  let separator = "";
  for (const [name, domain] of Object.entries(domains)) {
    yield `${separator}\n  ${JSON.stringify(name)}: ${JSON.stringify(domain)}`;
    separator = ",";
  }
  yield "\n }}}";
}

/** A member of the snapshot, with the comma before it. */
function* formatAnswers(member: string, answers: Pick<Map<string, unknown>, "keys" | "get">): Generator<string> {
  yield `,\n "${member}": {`;
  let separator = "";
  for (const question of [...answers.keys()].toSorted(compareText)) {
    const answer = JSON.stringify(answers.get(question), null, INDENT);
    yield `${separator}\n  ${JSON.stringify(question)}: ${answer.replaceAll("\n", "\n  ")}`;
    separator = ",";
  }
  yield separator === "" ? "}" : "\n }";
}

/** Reads a snapshot file; an AuditError says what is wrong with it. */
export function readSnapshot(file: string): SavedSnapshot {
  const data = readJsonFile(file, "snapshot");
  const problem = schemaProblem(data, schema, "snapshot") ?? contentProblem(data as SnapshotFile);
  if (problem !== null) throw new AuditError(message("saved/not-a-snapshot", { file, problem }));
  const { tool, at, offline, shard = null, resolvers, dns, https, smtp = {}, reports: read } = data as SnapshotFile;
  const reports = read === undefined ? null : { ...read, newAddresses: read.newAddresses ?? null };
  const tape = {
    dns: new Map(Object.entries(dns)),
    https: new Map(Object.entries(https)),
    smtp: new Map(Object.entries(smtp)),
  };
  return { toolVersion: tool.version, at, offline, shard, resolvers, reports, tape };
}

interface SnapshotFile {
  tool: { version: string };
  at: string;
  offline: boolean;
  shard?: ShardStamp;
  resolvers: Snapshot["resolvers"];
  dns: Record<string, DnsAnswer>;
  https: Record<string, HttpsResult>;
  /** Not there in snapshots of before mail servers were probed. */
  smtp?: Record<string, SmtpAnswer>;
  /** Not there where the run read no reports. */
  reports?: SavedReports;
}

/** Snapshots of before new senders were found do not have them. */
type SavedReports = Omit<KnownReports, "newAddresses"> & Partial<Pick<KnownReports, "newAddresses">>;

/** What the schema cannot say: dates that exist, answers to their questions, and messages that can be said. */
function contentProblem({ at, dns, https, smtp = {}, reports }: SnapshotFile): string | null {
  if (!isMoment(at)) return `snapshot/at ${at} is not a valid timestamp`;
  for (const [question, answer] of Object.entries(smtp)) {
    if (!isMoment(answer.at)) return `snapshot/smtp/${question}/at ${answer.at} is not a valid timestamp`;
    const problem = smtpMessageProblem(answer.result);
    if (problem !== null) return `snapshot/smtp/${question} ${problem}`;
  }
  for (const [question, answer] of Object.entries(dns)) {
    const mismatch =
      answer.kind === "records" ? answer.records.find(({ type }) => !question.startsWith(`${type} `)) : undefined;
    if (mismatch !== undefined) return `snapshot/dns/${question} is answered with a record of type ${mismatch.type}`;
    const problem = reasonProblem(answer.reason);
    if (problem !== null) return `snapshot/dns/${question} ${problem}`;
  }
  for (const [question, result] of Object.entries(https)) {
    const problem = result.kind === "failure" ? reasonProblem(result.reason) : null;
    if (problem !== null) return `snapshot/https/${question} ${problem}`;
  }
  return reports === undefined ? null : reportsProblem(reports);
}

function reportsProblem({ evidence, keptProblem, problems, newAddresses }: SavedReports): string | null {
  const reasons = [...(keptProblem === null ? [] : [keptProblem]), ...problems.map(({ reason }) => reason)];
  const problem = reasons.map(reasonProblem).find((one) => one !== null) ?? null;
  if (problem !== null) return `snapshot/reports ${problem}`;
  const since = newAddresses?.since;
  if (since !== undefined && !isMoment(since))
    return `snapshot/reports/newAddresses/since ${since} is not a valid timestamp`;
  const content = evidenceProblem(evidence);
  return content === null ? null : `snapshot/reports/${content}`;
}
