// report.json read back: a report whose sentences were said before. Its text may be anyone's: hostile, as everywhere in a report.
import reportSchema from "../../schema/report.schema.json" with { type: "json" };
import { schemaProblem } from "../json.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Attestation, Change, Evidence, Finding, Fix, Location, RecordWarning, Source, Status } from "../model.ts";
import type {
  Baseline,
  ChangedOnly,
  DomainReport,
  Gate,
  IneffectiveWaiver,
  Prerequisite,
  Report,
  ReportedAttestation,
  WeakenedBy,
  WeakenedFailure,
  Weakening,
} from "../run-report.ts";
import { findingKey } from "../model.ts";
import type { Result } from "../result.ts";
import type { Language } from "./language.ts";
import { ENGLISH } from "./language.ts";
import { loadLanguage } from "./load-language.ts";
import { say } from "./say.ts";

/** `T` as report.json has it: these of its members are sentences, or have some in them. */
type Said<T, K extends keyof T, S = Record<K, string>> = Omit<T, K> & S;

interface JsonEvidence {
  at: Exclude<Source, { about: Message }> | { about: string };
  text: string;
}
interface JsonFinding extends Said<Finding, "message" | "evidence" | "fix", { message: string }> {
  evidence: JsonEvidence[];
  fix: Said<Fix, "text"> | null;
  group: number | null;
  cause: string | null;
}
interface JsonWeakenedFailure {
  domain: string;
  check: string;
  subject: string;
  message: string;
  by: WeakenedBy;
  change: Change | null;
  group: number;
}
interface JsonGate extends Said<Gate, "baseline" | "reasons" | "notes", { baseline: Baseline["kind"] }> {
  base: string | null;
  reasons: string[];
  notes: string[];
}
type JsonWaiver = Said<IneffectiveWaiver, "problem">;
interface JsonAttestation extends Omit<ReportedAttestation, "requirement" | "evidence" | "problem"> {
  evidence: { url: string } | { file: string };
  problem: string | null;
}
type Rewritten =
  | "limitations"
  | "gate"
  | "warnings"
  | "weakenings"
  | "weakenedFailures"
  | "rollout"
  | "recording"
  | "changedOnly"
  | "domains";
interface JsonReport extends Omit<Report, Rewritten | "waivers" | "attestations"> {
  /** Missing in reports of before there were several. */
  language?: Language["tag"];
  limitations: string[];
  gate: JsonGate;
  warnings: Said<RecordWarning, "message">[];
  weakenings: Said<Weakening, "message">[] | null;
  weakenedFailures: JsonWeakenedFailure[];
  rollout: Said<Prerequisite, "message" | "doFirst">[];
  recording: string | null;
  changedOnly: Said<ChangedOnly, "note"> | null;
  domains: (Omit<DomainReport, "findings" | "switchedOff"> & { findings: JsonFinding[] })[];
  waivers: { expired: JsonWaiver[]; unused: JsonWaiver[] };
  requirements: { id: string; attestations: JsonAttestation[] }[];
}

/** The schema of the format, except that facts are not looked at: another version may have others. */
const { domains } = reportSchema.properties;
const READ_SCHEMA = {
  ...reportSchema,
  properties: {
    ...reportSchema.properties,
    domains: {
      ...domains,
      items: { ...domains.items, properties: { ...domains.items.properties, facts: { type: "object" } } },
    },
  },
};

/** The report in data of report.json, without facts and checks that are switched off; or what is wrong with it. Comments of both are the same. */
export async function readReport(data: unknown): Promise<Result<{ report: Report; language: Language }>> {
  const problem =
    schemaProblem(data, READ_SCHEMA, "report") ??
    sectionProblem(data as JsonReport) ??
    contradictionIn(data as JsonReport);
  if (problem !== null) return { problem };
  const language = await loadLanguage((data as JsonReport).language ?? ENGLISH.tag);
  return { report: toReport(data as JsonReport, language), language };
}

/** Project limit: sections of all findings, which are the columns of a table; ours are eight. */
const MAX_SECTIONS = 50;

function sectionProblem(report: JsonReport): string | null {
  const sections = new Set(report.domains.flatMap(({ findings }) => findings.map(({ section }) => section)));
  return sections.size > MAX_SECTIONS ? `report has more than ${MAX_SECTIONS} sections` : null;
}

/** Findings are compared by their keys, and counted by their status. */
function contradictionIn({ domains }: JsonReport): string | null {
  const names = new Set<string>();
  for (const { name, findings } of domains) {
    if (names.has(name)) return `report/domains has ${JSON.stringify(name)} twice`;
    names.add(name);
    for (const { key, check, subject, outcome, status } of findings) {
      if (key !== findingKey(name, check, subject))
        return `the finding ${JSON.stringify(key)} is not of its domain, check and subject`;
      if (status !== outcome && !(outcome === "fail" && FAILED_STATUSES.has(status)))
        return `the finding ${JSON.stringify(key)} has the outcome ${outcome} and the status ${status}`;
    }
  }
  return null;
}

const FAILED_STATUSES: ReadonlySet<Status> = new Set(["warn", "info", "waived"]);

function toReport(json: JsonReport, language: Language): Report {
  const weakenedFailures = json.weakenedFailures.map(toWeakenedFailure);
  return {
    ...json,
    limitations: json.limitations.map(sentence),
    gate: toGate(json.gate, weakenedFailures, language),
    warnings: json.warnings.map((one) => ({ ...one, message: sentence(one.message) })),
    weakenings: json.weakenings?.map((one) => ({ ...one, message: sentence(one.message) })) ?? null,
    weakenedFailures,
    rollout: json.rollout.map((step) => ({
      ...step,
      message: sentence(step.message),
      doFirst: sentence(step.doFirst),
    })),
    recording: json.recording === null ? null : sentence(json.recording),
    changedOnly: json.changedOnly && { ...json.changedOnly, note: sentence(json.changedOnly.note) },
    domains: json.domains.map((domain) => ({
      ...domain,
      facts: {},
      findings: domain.findings.map(toFinding),
      switchedOff: [],
    })),
    waivers: { expired: json.waivers.expired.map(toWaiver), unused: json.waivers.unused.map(toWaiver) },
    attestations: json.requirements.flatMap(({ id, attestations }) =>
      attestations.map((one) => toAttestation(id, one)),
    ),
  };
}

function toFinding(finding: JsonFinding): Finding {
  const { evidence, fix } = finding;
  return {
    ...finding,
    message: toFindingMessage(finding),
    evidence: evidence.map(toEvidence),
    fix: fix && { ...fix, text: sentence(fix.text) },
  };
}

function toFindingMessage({ message: text, group, cause }: JsonFinding): Message {
  if (cause !== null) return message("report/unknown", { text, cause: sentence(cause) });
  return group === null ? sentence(text) : message("report/finding", { text, group });
}

function toEvidence({ at, text }: JsonEvidence): Evidence {
  return { at: "about" in at ? { about: sentence(at.about) } : at, text };
}

/** A line names it: the rest of such a finding is shown nowhere. */
function toWeakenedFailure({ domain, by, ...said }: JsonWeakenedFailure): WeakenedFailure {
  const finding: Finding = {
    key: findingKey(domain, said.check, said.subject),
    check: said.check,
    subject: said.subject,
    section: "",
    requirements: [],
    tests: [],
    references: [],
    outcome: "fail",
    level: "must",
    status: "fail",
    message: message("report/finding", { text: said.message, group: said.group }),
    evidence: [],
    location: NOWHERE,
    isDeclared: false,
    fix: null,
    change: said.change,
    waiver: null,
  };
  return { domain, finding, by };
}

const NOWHERE: Location = { file: "", line: 1, column: 1 };

/** What reports say of single reasons and notes depends on which they are. */
function toGate({ baseline, base, ...gate }: JsonGate, weakened: readonly WeakenedFailure[], language: Language): Gate {
  const compared = base === null ? [] : [message("comparison/base", { base })];
  const lifted = weakened.map(({ finding: { check, subject }, by }) =>
    message("gate/weakened", { check, subject, by }),
  );
  return {
    ...gate,
    baseline: toBaseline(baseline, base ?? ""),
    reasons: gate.reasons.map(recognizer(lifted, language)),
    notes: gate.notes.map(recognizer(compared, language)),
  };
}

/** Gives the one of `messages` that says just this, or else a sentence. */
function recognizer(messages: readonly Message[], language: Language): (text: string) => Message {
  const bySentence = new Map(messages.map((one) => [say(one, language), one]));
  return (text) => bySentence.get(text) ?? sentence(text);
}

function toBaseline(kind: Baseline["kind"], name: string): Baseline {
  switch (kind) {
    case "base":
    case "first-policy":
      return { kind, name };
    case "history":
      return { kind, at: "", commit: null };
    case "not-read":
      return { kind, reason: sentence("") };
    case "none":
      return { kind, counts: "own-comparisons" };
    case "live":
  }
  return { kind };
}

function toWaiver(waiver: JsonWaiver): IneffectiveWaiver {
  return { ...waiver, problem: sentence(waiver.problem) };
}

function toAttestation(requirement: string, attestation: JsonAttestation): ReportedAttestation {
  const { statement, by, date, validUntil, domains, location, evidence, problem } = attestation;
  return {
    requirement,
    statement,
    by,
    date,
    validUntil,
    domains,
    location,
    evidence: toAttestedEvidence(evidence),
    problem: problem === null ? null : sentence(problem),
  };
}

/** Where the file was named is not kept. */
function toAttestedEvidence(evidence: JsonAttestation["evidence"]): Attestation["evidence"] {
  return "url" in evidence ? evidence : { file: evidence.file, location: { ...NOWHERE, file: evidence.file } };
}

function sentence(text: string): Message {
  return message("report/sentence", { text });
}
