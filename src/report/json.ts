// The report as JSON (FORMATS §4, schema/report.schema.json): keys in the order of the format, the same bytes for the same report.
import type { Evidence } from "../model.ts";
import { say, sayAll, sayEvidence } from "./say.ts";
import type { DomainReport, FileEdit, Finding, IneffectiveWaiver, Location, Report } from "../model.ts";

/** Indented by two, ending in a newline. Only what the format names is written. */
export function renderJson(report: Report): string {
  const { version, tool, at, profile, view, config, conclusion, gate, waivers } = report;
  const ordered = {
    version,
    tool: { name: tool.name, version: tool.version },
    at,
    profile,
    view,
    config: { file: config.file, sha256: config.sha256 },
    resolvers: report.resolvers.map(({ url, validates }) => ({ url, validates })),
    limitations: report.limitations.map((limit) => say(limit)),
    warnings: report.warnings.map(({ location: { file, line, column }, message, suggestion }) => ({
      location: { file, line, column },
      message,
      suggestion,
    })),
    conclusion,
    gate: {
      failOn: gate.failOn,
      passed: gate.passed,
      baseline: gate.baseline,
      reasons: gate.reasons.map((reason) => say(reason)),
      notes: gate.notes.map((note) => say(note)),
    },
    weakenings:
      report.weakenings &&
      report.weakenings.map(({ message, location }) => ({ message: say(message), location: locationJson(location) })),
    rollout: report.rollout.map(({ domain, subject, message, doFirst, location }) => ({
      domain,
      subject,
      message: say(message),
      doFirst: say(doFirst),
      location: locationJson(location),
    })),
    counts: countsJson(report.counts),
    domains: report.domains.map(domainJson),
    waivers: { expired: waivers.expired.map(waiverJson), unused: waivers.unused.map(waiverJson) },
  };
  return `${escapeJson(JSON.stringify(ordered, null, 2))}\n`;
}

function domainJson({ name, mail, counts, facts, findings }: DomainReport): object {
  return {
    name,
    mail,
    counts: countsJson(counts),
    facts: sortKeys(sayAll(facts)),
    findings: findings.map(findingJson),
  };
}

function findingJson(finding: Finding): object {
  const {
    check,
    subject,
    section,
    requirements,
    tests,
    references,
    outcome,
    level,
    status,
    message,
    location,
    fix,
    change,
    waiver,
  } = finding;
  return {
    check,
    subject,
    section,
    requirements,
    tests,
    references,
    outcome,
    level,
    status,
    message: say(message),
    evidence: finding.evidence.map(evidenceOf),
    location: locationJson(location),
    fix: fix && {
      text: say(fix.text),
      records: fix.records.map(({ name, type, data }) => ({ name, type, data })),
      edit: editJson(fix.edit),
    },
    change,
    waiver: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
  };
}

/** What was asked, as data, and what was seen. */
function evidenceOf(evidence: Evidence): object {
  return { at: sortKeys(sayAll(evidence.at)), text: sayEvidence(evidence) };
}

function editJson(edit: FileEdit | null = null): FileEdit | null {
  if (edit === null) return null;
  const { file, line, endLine, before, after } = edit;
  return { file, line, endLine, before, after };
}

function countsJson({ pass, fail, warn, info, unknown, notApplicable, waived }: Report["counts"]): object {
  return { pass, fail, warn, info, unknown, notApplicable, waived };
}

function waiverJson({ check, domain, reason, owner, expires, location, problem }: IneffectiveWaiver): object {
  return { check, domain, reason, owner, expires, location: locationJson(location), problem: say(problem) };
}

function locationJson({ file, line, column }: Location): Location {
  return { file, line, column };
}

// The standards define the facts. Their keys are sorted, because observers may add them in any order.
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}

// JSON leaves C1 controls, bidi overrides and the runner's `##[command]` as they are, and people print JSON on terminals.
function escapeJson(json: string): string {
  return json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "#\\u0023[");
}
