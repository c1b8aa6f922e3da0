// Reads snapshot files (schema/snapshot.schema.json). Only a run that asks one again loads it, with its schema.
import { message } from "../message.ts";
import schema from "../../schema/snapshot.schema.json" with { type: "json" };
import { AuditError } from "../errors.ts";
import { evidenceProblem } from "../received-reports/evidence-file.ts";
import type { KnownReports } from "../received-reports/known-reports.ts";
import type { DnsAnswer, HttpsResult, SmtpAnswer } from "../ports.ts";
import { reasonProblem, smtpMessageProblem } from "./answer-messages.ts";
import { schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import { readJsonFile } from "./json-file.ts";
import type { ShardStamp, Snapshot } from "./snapshot.ts";

/** A snapshot that was read: the version of mail-policy that wrote it; `shard` is null for a whole run. */
export interface SavedSnapshot extends Snapshot {
  toolVersion: string;
  shard: ShardStamp | null;
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
