// SMTP results measured on a machine with outbound port 25, written by `probe` and read by `check --smtp-evidence`
// (schema/smtp-evidence.schema.json).
import { message } from "../message.ts";
import packageJson from "../../package.json" with { type: "json" };
import evidenceSchema from "../../schema/smtp-evidence.schema.json" with { type: "json" };
import snapshotSchema from "../../schema/snapshot.schema.json" with { type: "json" };
import { AuditError } from "../errors.ts";
import type { KeyType, Smtp, SmtpAnswer, SmtpResult } from "../ports.ts";
import { wasAsked } from "./smtp/limitations.ts";
import { smtpMessageProblem } from "./answer-messages.ts";
import { schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import { readJsonFile } from "./json-file.ts";
import { smtpProbeKey } from "./tape.ts";

/** Measurements of one machine: when (ISO 8601), where, and what came of each probe by question. */
export interface SmtpEvidence {
  at: string;
  from: string;
  smtp: ReadonlyMap<string, SmtpResult>;
}

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

/**
 * `live` with the evidence before it: what was measured is not measured again. Of several files the latest counts that
 * reached the server; whether it is too old is judged per domain.
 */
export function withEvidence(evidence: readonly SmtpEvidence[], live: Smtp): Smtp {
  const latestFirst = evidence.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return {
    probe(address, name, domain, keyType) {
      const answerIn = ({ at, from, smtp }: SmtpEvidence, type?: KeyType): SmtpAnswer[] => {
        const result = smtp.get(smtpProbeKey(address, name, type));
        return result === undefined || !wasAsked(result) ? [] : [{ result, at, from }];
      };
      const isReached = (file: SmtpEvidence): boolean => answerIn(file).some(({ result }) => result.kind !== "failure");
      const file = latestFirst.find(isReached) ?? latestFirst.find((each) => answerIn(each).length > 0);
      // the certificates of a server are those of one measurement
      const [measured] = file === undefined ? [] : answerIn(file, keyType);
      return measured === undefined ? live.probe(address, name, domain, keyType) : Promise.resolve(measured);
    },
  };
}
