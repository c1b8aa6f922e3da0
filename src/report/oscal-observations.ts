// The observations of an OSCAL document: what each check came to, each finding that did not pass with its evidence, and what could not be measured.
import type { Report } from "../run-report.ts";
import { viewBrief } from "./finding-view.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import type { Language } from "./language.ts";
import { checkWords } from "./language.ts";
import { MARK_RANK } from "./mark.ts";
import type { OscalPart } from "./oscal-parts.ts";
import { domainSubject, member, nameUuid, property, relevantEvidence, toolOrigin } from "./oscal-parts.ts";
import type { ReportedCheck } from "./reported-checks.ts";
import { quoteLocation } from "./sanitize.ts";
import { markdownCode, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";
import { surveyOf } from "./survey.ts";

/** Project limits: findings with an observation of their own, and domains that one observation names. */
const MAX_FINDINGS = 10_000;
const MAX_SUBJECTS = 1000;

/** An observation, and the check that it is of: of what could not be measured, none. */
export interface Observation {
  uuid: string;
  check: string | null;
  /** Makes what the document has of it when it is written: a run may have ten thousand, and holds none. */
  part: () => OscalPart;
}

/** A finding that has an observation of its own. */
export interface ObservedFinding {
  placed: DomainFinding;
  observation: Observation;
  /** The identifier of its risk, the same in each run for as long as it is there: of what fails, and of what is waived. */
  risk: string | null;
}

export interface OscalContext {
  /** What identifies the run. */
  run: string;
  tool: string;
  language: Language;
}

/** The worst findings first, as many as have an observation of their own. */
export function observedFindings(report: Report, context: OscalContext): { observed: ObservedFinding[]; more: number } {
  const { fail, waived, warn, info } = surveyOf(report).listed;
  const all = [...fail, ...waived, ...warn, ...info];
  const observed = all.slice(0, MAX_FINDINGS).map((placed): ObservedFinding => {
    const { key, check, status } = placed.finding;
    const observation = toObservation(check, ["finding", key], report, context, () => observedPart(placed, context));
    return { placed, observation, risk: status === "fail" || status === "waived" ? nameUuid("risk", key) : null };
  });
  return { observed, more: all.length - observed.length };
}

/** What each check came to. */
export function checkObservations(report: Report, context: OscalContext): Observation[] {
  return surveyOf(report).checks.map((check) => checkObservation(check, report, context));
}

/** What could not be measured, by why. It is neither satisfied nor not, so no finding has it. */
export function unknownObservations(report: Report, context: OscalContext): Observation[] {
  return surveyOf(report).unknowns.map((group) => unknownObservation(group, report, context));
}

function observedPart({ domain, finding }: DomainFinding, { language }: OscalContext): OscalPart {
  const { check, status, level, change, evidence, location, section } = finding;
  return {
    title: title(check, language),
    description: describeFinding({ domain, finding }, language),
    props: [
      ...property("check", check),
      ...property("status", status),
      ...property("level", level),
      ...property("section", section),
      ...property("change", change),
      ...property("declared-at", quoteLocation(location)),
    ],
    types: ["finding"],
    subjects: [domainSubject(domain)],
    ...member("relevant-evidence", relevantEvidence(evidence, language)),
  };
}

/** What was found, and on what. */
export function describeFinding(placed: DomainFinding, language: Language): string {
  const { subject, message } = viewBrief(placed, language);
  return `${markdownCode(subject)}: ${markdownProse(message)}`;
}

function checkObservation({ example, statuses }: ReportedCheck, report: Report, context: OscalContext): Observation {
  const { language } = context;
  const { check } = example;
  const { marks } = language.words.finding;
  const counts = [...statuses]
    .toSorted(([a], [b]) => MARK_RANK[a] - MARK_RANK[b])
    .map(([status, count]) => `${count} ${marks[status]}`);
  return toObservation(check, ["check", check], report, context, () => ({
    title: title(check, language),
    description: `${markdownCode(check)}: ${counts.join(", ")}`,
    ...member("props", property("check", check)),
    types: ["control-objective"],
  }));
}

function unknownObservation(
  { key, cause, domains, checks }: UnknownGroup,
  report: Report,
  context: OscalContext,
): Observation {
  const { language } = context;
  const { finding, list, oscal } = language.words;
  const named = list(checks.map((check) => markdownCode(check)));
  const more = domains.length - MAX_SUBJECTS;
  return toObservation(null, ["unknown", key], report, context, () => ({
    title: finding.marks.unknown,
    description: `${markdownProse(say(cause, language))}\n\n${named}`,
    props: property("status", "unknown"),
    subjects: domains.slice(0, MAX_SUBJECTS).map(domainSubject),
    ...(more > 0 ? { remarks: oscal.moreDomains(more) } : {}),
  }));
}

function toObservation(
  check: string | null,
  name: readonly string[],
  { at }: Report,
  { run, tool }: OscalContext,
  part: () => OscalPart,
): Observation {
  const uuid = nameUuid("observation", run, ...name);
  return {
    uuid,
    check,
    part: () => ({ uuid, ...part(), methods: ["TEST"], origins: [toolOrigin(tool)], collected: at }),
  };
}

/** The claim of a check. */
export function title(check: string, language: Language): string {
  return markdownProse(checkWords(check, language)?.title ?? check);
}
