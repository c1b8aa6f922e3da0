// `evidence.json`: a line for each report and row, so that a change of it shows what came.
import type { Message } from "../message.ts";
import evidenceSchema from "../../schema/evidence.schema.json" with { type: "json" };
import { parseName } from "../dns/name.ts";
import { parseJson, schemaProblem } from "../json.ts";
import { isMoment } from "../moment.ts";
import type { Result } from "../result.ts";
import { wholeText } from "../text/chunks.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { compareText } from "../text/order.ts";
import { dayOf } from "./domain-days.ts";
import type { DomainEvidence, Evidence, ReceivedReport } from "./evidence.ts";
import { evidenceSince } from "./merge-evidence.ts";

export function formatEvidence(evidence: Evidence): string {
  return wholeText(evidenceParts(evidence));
}

/** The same in parts: that of a fleet may be longer than one string can be. */
export function* evidenceParts({ version, domains }: Evidence): Generator<string> {
  yield `{"version":${version},"domains":{`;
  let separator = "\n";
  for (const [name, { dmarc, tlsRpt }] of Object.entries(domains)) {
    yield `${separator}${JSON.stringify(name)}:{"dmarc":${keptText(dmarc)},"tlsRpt":${keptText(tlsRpt)}}`;
    separator = ",\n";
  }
  yield "\n}}\n";
}

/** The text without the oldest days, as few as it takes for it to have no more than so many octets. */
export function formatWithin(maxOctets: number, evidence: Evidence): string {
  let octets = Buffer.byteLength(formatEvidence(withoutLines(evidence)));
  let firstDay: string | null = null;
  for (const [day, own] of [...octetsByDay(evidence)].toSorted(([a], [b]) => compareText(b, a))) {
    octets += own;
    if (octets > maxOctets) break;
    firstDay = day;
  }
  return formatEvidence(firstDay === null ? { ...evidence, domains: {} } : evidenceSince(evidence, firstDay));
}

function withoutLines({ version, domains }: Evidence): Evidence {
  const none = { reports: [], rows: [] };
  return {
    version,
    domains: Object.fromEntries(Object.keys(domains).map((name) => [name, { dmarc: none, tlsRpt: none }])),
  };
}

/** What the lines of each day take. */
function octetsByDay({ domains }: Evidence): ReadonlyMap<string, number> {
  const octets = new Map<string, number>();
  const add = (day: string, value: unknown): unknown =>
    octets.set(day, (octets.get(day) ?? 0) + Buffer.byteLength(JSON.stringify(value)) + SEPARATOR_OCTETS);
  for (const { dmarc, tlsRpt } of Object.values(domains)) {
    for (const report of [...dmarc.reports, ...tlsRpt.reports]) add(dayOf(report), report);
    for (const row of [...dmarc.rows, ...tlsRpt.rows]) add(row.day, row);
  }
  return octets;
}

/** A list has a line break before the first line and after the last, and a comma and a line break between two: two octets for each. */
const SEPARATOR_OCTETS = 2;

function keptText({ reports, rows }: { reports: readonly unknown[]; rows: readonly unknown[] }): string {
  return `{"reports":[${linesOf(reports)}],"rows":[${linesOf(rows)}]}`;
}

function linesOf(values: readonly unknown[]): string {
  return values.length === 0 ? "" : `\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n`;
}

/** The evidence in a text, or what is wrong with it: `evidence/…` is the place in it. */
export function parseEvidence(text: string): Result<{ evidence: Evidence }, string | Message> {
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
    if (parseName(name) !== name) return "evidence/domains has a name that is not a domain name";
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
