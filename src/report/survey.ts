// One walk over the domains of a report: what all formats need of them. A report may have more domains than are held at once.
import type { DomainReport, Report } from "../model.ts";
import { compareNaturally } from "../text/order.ts";
import type { Coverage } from "./coverage.ts";
import { CoverageTally } from "./coverage.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import { UnknownGroups } from "./group-unknowns.ts";
import type { ReportedCheck } from "./reported-checks.ts";
import { ReportedChecks } from "./reported-checks.ts";
import type { DomainFinding, ListedFindings, ListedStatus } from "./select-findings.ts";
import { FindingLists } from "./select-findings.ts";
import type { StatusMatrix } from "./status-matrix.ts";
import { MatrixRows } from "./status-matrix.ts";

export interface Survey {
  listed: ListedFindings;
  unknowns: UnknownGroup[];
  matrix: StatusMatrix;
  coverage: Coverage[];
  checks: ReportedCheck[];
}

type SurveyedReport = Pick<Report, "domains" | "attestations">;

const surveys = new WeakMap<Report["domains"], { attestations: Report["attestations"]; survey: Survey }>();

/** The same for the same domains, made once; `visit` is called for each domain when it is. */
export function surveyOf(report: SurveyedReport, visit?: (domain: DomainReport) => void): Survey {
  const { domains, attestations } = report;
  const known = surveys.get(domains);
  if (known?.attestations === attestations) return known.survey;
  const survey = makeSurvey(report, visit);
  surveys.set(domains, { attestations, survey });
  return survey;
}

function makeSurvey({ domains, attestations }: SurveyedReport, visit?: (domain: DomainReport) => void): Survey {
  const areHeld = Array.isArray(domains);
  const lists = new FindingLists(areHeld);
  const [matrix, coverage, checks] = [new MatrixRows(), new CoverageTally(attestations), new ReportedChecks()];
  const unknowns = new UnknownGroups();
  const held: DomainFinding[] = [];
  const addUnknowns = (placed: DomainFinding[]): void => {
    for (const one of placed.toSorted((a, b) => compareNaturally(a.finding.key, b.finding.key))) unknowns.add(one);
  };
  for (const domain of domains) {
    visit?.(domain);
    for (const part of [lists, matrix, coverage, checks]) part.add(domain);
    const own = domain.findings.filter(({ status }) => status === "unknown");
    const placed = own.map((finding) => ({ domain: domain.name, finding }));
    if (areHeld) held.push(...placed);
    else addUnknowns(placed);
  }
  addUnknowns(held);
  return {
    listed: lists.lists(),
    unknowns: unknowns.groups(),
    matrix: matrix.matrix(),
    coverage: coverage.coverage(),
    checks: checks.checks(),
  };
}

/** The findings of one status, new ones first, then by domain, check and subject. */
export function findingsWithStatus(report: Report, status: ListedStatus): readonly DomainFinding[] {
  return surveyOf(report).listed[status];
}

/** What a report has on each requirement, in the order of the guidelines. */
export function coverageOf(report: Report): Coverage[] {
  return surveyOf(report).coverage;
}
