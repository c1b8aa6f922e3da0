// One walk over the domains of a report: what all formats need of them. A report may have more domains than are held at once.
import type { DomainReport, Report } from "../run-report.ts";
import type { ControlCoverage } from "./control-coverage.ts";
import { ControlTally } from "./control-coverage.ts";
import type { Coverage } from "./coverage.ts";
import { CoverageTally } from "./coverage.ts";
import type { FailureLines } from "./failure-lines.ts";
import { LineSets } from "./failure-lines.ts";
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
  controls: ControlCoverage[];
  checks: ReportedCheck[];
  failureLines: FailureLines;
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
  const lists = new FindingLists(Array.isArray(domains));
  const [matrix, coverage, checks] = [new MatrixRows(), new CoverageTally(attestations), new ReportedChecks()];
  const [controls, unknowns, lines] = [new ControlTally(attestations), new UnknownGroups(), new LineSets()];
  for (const domain of domains) {
    visit?.(domain);
    for (const part of [lists, matrix, coverage, controls, checks, unknowns, lines]) part.add(domain);
  }
  return {
    listed: lists.lists(),
    unknowns: unknowns.groups(),
    matrix: matrix.matrix(),
    coverage: coverage.coverage(),
    controls: controls.coverage(),
    checks: checks.checks(),
    failureLines: lines.lines(),
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
