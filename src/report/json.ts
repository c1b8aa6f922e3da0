// The report as JSON (schema/report.schema.json): keys in the order of the format, the same bytes for the same report.
import type { Finding, Fix, Location } from "../model.ts";
import type { Counts, DomainReport, IneffectiveWaiver, Report, ReportedAttestation } from "../run-report.ts";
import { controlsOfRequirement } from "../controls.ts";
import { GUIDELINES } from "../requirements.ts";
import { wholeText } from "../text/chunks.ts";
import { compareText } from "../text/order.ts";
import type { Coverage } from "./coverage.ts";
import { coverageOf } from "./survey.ts";
import type { GroupNumber, GroupNumbers } from "./group-numbers.ts";
import { numberGroups } from "./group-numbers.ts";
import type { Language } from "./language.ts";
import { jsonParts } from "./json-text.ts";
import { isMessage, say, sayAll, sayEvidence, sayText } from "./say.ts";

/** Indented by two, ending in a newline. Only what the format names is written. */
export function renderJson(report: Report, context: { language: Language }): string {
  return wholeText(renderJsonParts(report, context));
}

/** The same, a finding at a time. */
export function renderJsonParts(report: Report, { language }: { language: Language }): Iterable<string> {
  const { tool, config, gate, waivers } = report;
  const groups = numberGroups(report);
  const before = {
    ...pick(report, "version"),
    language: language.tag,
    tool: pick(tool, "name", "version"),
    ...pick(report, "at", "profile", "view"),
    config: { ...pick(config, "file", "sha256"), ...(config.included && pick(config, "included")) },
    resolvers: report.resolvers.map((resolver) => pick(resolver, "url", "validates")),
    limitations: report.limitations,
    faults: report.faults.map((fault) => ({ location: toLocation(fault), ...pick(fault, "message") })),
    warnings: report.warnings.map((warning) => ({
      location: toLocation(warning),
      ...pick(warning, "message", "suggestion"),
    })),
    conclusion: report.conclusion,
    gate: {
      ...pick(gate, "failOn", "passed"),
      baseline: gate.baseline.kind,
      base: "name" in gate.baseline ? sayText(gate.baseline.name, language) : null,
      ...pick(gate, "reasons", "notes"),
    },
    weakenings: report.weakenings?.map((one) => ({ message: one.message, location: toLocation(one) })) ?? null,
    weakenedFailures: report.weakenedFailures.map(({ domain, finding, by }) => ({
      domain,
      ...pick(finding, "check", "subject", "message"),
      by,
      change: finding.change,
      group: groups.ofWeakened({ domain, finding, by }),
    })),
    mailRecords: report.mailRecords && {
      changes: report.mailRecords.changes.map((one) => ({
        ...pick(one, "change", "kind", "name", "type", "data", "isNamed"),
        location: toLocation(one),
      })),
      more: report.mailRecords.more,
    },
    rollout: report.rollout.map((step) => ({
      ...pick(step, "domain", "subject", "message", "doFirst"),
      location: toLocation(step),
    })),
    recording: report.recording,
    changedOnly: report.changedOnly && pick(report.changedOnly, "leftOut", "note"),
    counts: toCounts(report),
  };
  const after = {
    waivers: { expired: waivers.expired.map(toWaiver), unused: waivers.unused.map(toWaiver) },
  };
  const said = (data: object): object => sayAll(data, language) as object;
  function* domains(): Generator {
    for (const domain of report.domains) yield toDomain(domain, groups, language);
  }
  function* requirements(): Generator {
    for (const coverage of coverageOf(report)) yield said(toRequirement(coverage, language)); // each names many domains
  }
  return jsonParts({ ...said(before), domains: domains(), ...said(after), requirements: requirements() });
}

function toDomain(
  { name, mail, owner, counts, facts, findings }: DomainReport,
  groups: GroupNumbers,
  language: Language,
): object {
  return {
    name,
    mail,
    owner,
    counts: toCounts({ counts }),
    facts: inWords(facts, language),
    findings: jsonFindings(name, findings, groups, language),
  };
}

function* jsonFindings(
  domain: string,
  findings: readonly Finding[],
  groups: GroupNumbers,
  language: Language,
): Generator {
  for (const finding of findings) yield toJsonFinding(finding, groups.of({ domain, finding }), language);
}

function toJsonFinding(finding: Finding, { group, cause }: GroupNumber, language: Language): object {
  const { key, check, subject, section, requirements, tests, references } = finding;
  const { outcome, level, status, isDeclared, change, waiver } = finding;
  return {
    key,
    check,
    subject,
    section,
    requirements,
    tests,
    references,
    outcome,
    level,
    status,
    message: say(finding.message, language),
    evidence: finding.evidence.map((one) => ({ at: inWords(one.at, language), text: sayEvidence(one, language) })),
    location: toLocation(finding),
    isDeclared,
    fix: finding.fix && toFix(finding.fix, language),
    change,
    group,
    cause: cause && say(cause, language),
    waiver: waiver && pick(waiver, "reason", "owner", "expires"),
  };
}

function toFix({ text, records, file, edit }: Fix, language: Language): object {
  return {
    text: say(text, language),
    records: records.map((record) => pick(record, "name", "type", "data")),
    ...(file === undefined ? {} : { file: pick(file, "url", "lines") }),
    edit: edit ? pick(edit, "file", "line", "endLine", "before", "after") : null,
  };
}

function toCounts({ counts }: { counts: Counts }): object {
  return pick(counts, "pass", "fail", "warn", "info", "unknown", "notApplicable", "waived");
}

function toWaiver(waiver: IneffectiveWaiver): object {
  return {
    ...pick(waiver, "check", "domain", "reason", "owner", "expires"),
    location: toLocation(waiver),
    problem: waiver.problem,
  };
}

function toRequirement(coverage: Coverage, { requirements }: Language): object {
  const { requirement, state } = coverage;
  const { id, guideline, section, level } = requirement;
  return {
    id,
    title: requirements[id],
    level,
    source: `BSI ${guideline} v${GUIDELINES[guideline].version} ${section}`,
    controls: controlsOfRequirement(id).map((control) => pick(control, "id", "title")),
    coverage: state,
    ...pick(coverage, "domains", "status"),
    checks: coverage.checks.map((one) => pick(one, "check", "status")),
    switchedOff: coverage.switchedOff.map(({ check }) => check),
    attestations: coverage.attestations.map(toAttestation),
  };
}

function toAttestation(attestation: ReportedAttestation): object {
  const { evidence } = attestation;
  return {
    ...pick(attestation, "statement", "by", "date", "validUntil"),
    evidence: "url" in evidence ? pick(evidence, "url") : pick(evidence, "file"),
    domains: attestation.domains,
    location: toLocation(attestation),
    problem: attestation.problem,
  };
}

function toLocation({ location: { file, line, column } }: { location: Location }): object {
  return { file, line, column };
}

/** These keys of an object, in this order. */
function pick<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>;
  for (const key of keys) picked[key] = from[key];
  return picked;
}

/** Facts with sentences for messages. The standards define them: their keys are sorted, because observers may add them in any order. */
function inWords(value: unknown, language: Language): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => inWords(item, language));
  if (isMessage(value)) return say(value, language);
  const entries = Object.entries(value).toSorted(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inWords(inner, language)]));
}
