// The report as JSON (FORMATS §4, schema/report.schema.json): keys in the order of the format, the same bytes for the same report.
import type { Evidence } from "../model.ts";
import { say, sayAll, sayEvidence } from "./say.ts";
import type { DomainReport, FileEdit, Finding, IdleWaiver, Location, Report } from "../model.ts";

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
    limits: report.limits,
    remarks: report.remarks.map(({ location: { file, line, column }, message, mended }) => ({
      location: { file, line, column },
      message,
      mended,
    })),
    conclusion,
    gate: {
      failOn: gate.failOn,
      passed: gate.passed,
      baseline: gate.baseline,
      reasons: gate.reasons,
      notes: gate.notes,
    },
    weakened:
      report.weakened && report.weakened.map(({ what, location }) => ({ what, location: locationOf(location) })),
    order: report.order.map(({ domain, subject, message, first, location }) => ({
      domain,
      subject,
      message,
      first,
      location: locationOf(location),
    })),
    counts: countsOf(report.counts),
    domains: report.domains.map(domainOf),
    waivers: { expired: waivers.expired.map(idleOf), unused: waivers.unused.map(idleOf) },
  };
  return `${quoteJson(JSON.stringify(ordered, null, 2))}\n`;
}

function domainOf({ name, mail, counts, facts, findings }: DomainReport): object {
  return { name, mail, counts: countsOf(counts), facts: sorted(sayAll(facts)), findings: findings.map(findingOf) };
}

function findingOf(finding: Finding): object {
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
    location: locationOf(location),
    fix: fix && {
      text: say(fix.text),
      records: fix.records.map(({ name, type, data }) => ({ name, type, data })),
      edit: editOf(fix.edit),
    },
    change,
    waiver: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
  };
}

/** What was asked, as data, and what was seen. */
function evidenceOf(evidence: Evidence): object {
  return { at: sorted(sayAll(evidence.at)), text: sayEvidence(evidence) };
}

function editOf(edit: FileEdit | null = null): FileEdit | null {
  if (edit === null) return null;
  const { file, line, endLine, before, after } = edit;
  return { file, line, endLine, before, after };
}

function countsOf({ pass, fail, warn, info, unknown, notApplicable, waived }: Report["counts"]): object {
  return { pass, fail, warn, info, unknown, notApplicable, waived };
}

function idleOf({ check, domain, reason, owner, expires, location, problem }: IdleWaiver): object {
  return { check, domain, reason, owner, expires, location: locationOf(location), problem };
}

function locationOf({ file, line, column }: Location): Location {
  return { file, line, column };
}

// Facts are whatever the standards observe: their keys are sorted, for they may have been gathered in any order.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

// JSON leaves C1 controls, bidi overrides and the runner's `##[command]` as they are, and people print JSON on terminals.
function quoteJson(json: string): string {
  return json
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
    )
    .replaceAll("##[", "#\\u0023[");
}
