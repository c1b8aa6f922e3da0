// The file of SMTP results that `probe` writes and `check --smtp-evidence` reads (schema/smtp-evidence.schema.json).
import { message } from "../message.ts";
import packageJson from "../../package.json" with { type: "json" };
import evidenceSchema from "../../schema/smtp-evidence.schema.json" with { type: "json" };
import snapshotSchema from "../../schema/snapshot.schema.json" with { type: "json" };
import { AuditError } from "../errors.ts";
import type { SmtpResult } from "../ports.ts";
import { smtpMessageProblem } from "./answer-messages.ts";
import { schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import { readJsonFile } from "./json-file.ts";
import type { SmtpEvidence } from "./smtp-evidence.ts";

/** The file's text, its questions sorted. */
export function formatEvidence({ at, from, smtp }: SmtpEvidence): string {
  const tool = { name: "mail-policy", version: packageJson.version };
  const sorted = Object.fromEntries([...smtp].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, tool, at, from, smtp: sorted }, null, 1)}\n`;
}

/** Reads such a file; an AuditError says what is wrong with it. */
export function readEvidence(file: string): SmtpEvidence {
  const data = readJsonFile(file, "evidence");
  const problem =
    schemaProblem(data, evidenceSchema, "evidence", [snapshotSchema]) ?? contentProblem(data as EvidenceFile);
  if (problem !== null) throw new AuditError(message("saved/not-evidence", { file, problem }));
  const { at, from, smtp } = data as EvidenceFile;
  return { at, from, smtp: new Map(Object.entries(smtp)) };
}

interface EvidenceFile {
  at: string;
  from: string;
  smtp: Record<string, SmtpResult>;
}

/** What the schema cannot say: a date that exists, and messages that can be said. */
function contentProblem({ at, smtp }: EvidenceFile): string | null {
  if (!isMoment(at)) return `evidence/at ${at} is not a valid timestamp`;
  for (const [question, result] of Object.entries(smtp)) {
    const problem = smtpMessageProblem(result);
    if (problem !== null) return `evidence/smtp/${question} ${problem}`;
  }
  return null;
}
