// A report as a run that is compared with another.
import type { DomainReport, Report } from "../run-report.ts";
import type { ComparedDomain, ComparedRun } from "../run-changes.ts";
import { lazySequence } from "../sequence.ts";

/** `language` is the one that its sentences are in; null where they have not been said. */
export function toComparedRun(name: string, report: Report, language: ComparedRun["language"]): ComparedRun {
  const { at, tool, profile, view, config, conclusion, counts, faults, limitations, changedOnly } = report;
  const { domains, waivers, attestations } = report;
  return {
    name,
    language,
    at,
    tool: tool.version,
    profile,
    view,
    config: { file: config.file, sha256: config.sha256 },
    commit: null,
    conclusion,
    counts,
    faults: faults.length,
    limitations,
    leftOut: changedOnly?.leftOut ?? 0,
    domains: lazySequence(domains.length, (i) => toComparedDomain(domains.at(i) as DomainReport)),
    waivers,
    attestations,
  };
}

function toComparedDomain({ name, mail, counts, findings }: DomainReport): ComparedDomain {
  return { name, mail, counts, findings };
}
