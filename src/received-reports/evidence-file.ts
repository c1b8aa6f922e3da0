// `evidence.json`: a line for each report and row, so that a change of it shows what came.
import evidenceSchema from "../../schema/evidence.schema.json" with { type: "json" };
import { parseName } from "../dns/name.ts";
import { parseJson, schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import type { Result } from "../result.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { dayOf } from "./domain-days.ts";
import type { DomainEvidence, Evidence, ReceivedReport } from "./evidence.ts";

export function formatEvidence({ version, domains }: Evidence): string {
  const each = Object.entries(domains).map(
    ([name, { dmarc, tlsRpt }]) => `${JSON.stringify(name)}:{"dmarc":${keptText(dmarc)},"tlsRpt":${keptText(tlsRpt)}}`,
  );
  return `{"version":${version},"domains":{${each.map((text) => `\n${text}`).join(",")}\n}}\n`;
}

function keptText({ reports, rows }: { reports: readonly unknown[]; rows: readonly unknown[] }): string {
  return `{"reports":[${linesOf(reports)}],"rows":[${linesOf(rows)}]}`;
}

function linesOf(values: readonly unknown[]): string {
  return values.length === 0 ? "" : `\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n`;
}

/** The evidence in a text, or what is wrong with it: `evidence/…` is the place in it. */
export function parseEvidence(text: string): Result<{ evidence: Evidence }> {
  const parsed = parseJson(text);
  if ("problem" in parsed) return parsed;
  const problem = evidenceProblem(parsed.value);
  return problem === null ? { evidence: parsed.value as Evidence } : { problem };
}

/** What is wrong with evidence from outside; null: nothing. */
export function evidenceProblem(evidence: unknown): string | null {
  return schemaProblem(evidence, evidenceSchema, "evidence") ?? contentProblem(evidence as Evidence);
}

/** What the schema cannot say: names and days that exist, and rows that belong to a report. */
function contentProblem({ domains }: Evidence): string | null {
  for (const [name, { dmarc, tlsRpt }] of Object.entries(domains)) {
    if (parseName(name) !== name) return "evidence/domains has a name that is none of a domain";
    const problem = keptProblem(dmarc) ?? keptProblem(tlsRpt);
    if (problem !== null) return `evidence/domains/${name} ${problem}`;
  }
  return null;
}

function keptProblem({ reports, rows }: DomainEvidence["dmarc"] | DomainEvidence["tlsRpt"]): string | null {
  if (!reports.every(({ begin, end }) => isMoment(begin) && isMoment(end) && begin <= end))
    return "has a report without a valid period";
  const days = new Set(reports.map((report: ReceivedReport) => dayOf(report)));
  if (new Set(reports.map((report) => `${report.key} ${dayOf(report)}`)).size < reports.length)
    return "has a report twice";
  const stray = rows.find(({ day }) => !isCalendarDate(day) || !days.has(day));
  return stray === undefined ? null : "has rows of a day without a report";
}
