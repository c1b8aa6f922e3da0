// Findings as GitHub annotations at the line that declares their subject.
import { viewBrief, viewFix } from "./finding-view.ts";
import type { LocatedMessage, Location, RecordWarning, Report } from "../model.ts";
import { suggestedLine, quoteProse, recordLine } from "./sanitize.ts";
import type { DomainFinding, ListedStatus } from "./select-findings.ts";
import { findingsWithStatus } from "./survey.ts";

/** One annotation; the lines of `message` are separated by `\n`. @actions/core escapes what its commands need. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  location: Location;
}

/** GitHub shows 10 of each level per step and drops the rest (documentation of its toolkit). */
const MAX_PER_LEVEL: Readonly<Record<Annotation["level"], number>> = { error: 10, warning: 10, notice: 10 };
const TITLE_LIMIT = 200;

/**
 * Worst first, at most `most` per level; the last of a level says how many more there are. Only what a line declares is said there; a line is
 * not to blame for what was not measured.
 */
export function buildAnnotations(report: Report, most: typeof MAX_PER_LEVEL = MAX_PER_LEVEL): Annotation[] {
  const declared = (status: ListedStatus): DomainFinding[] =>
    findingsWithStatus(report, status).filter(({ finding }) => finding.isDeclared);
  const notices = declared("info").map((placed) => annotateFinding(placed, "notice"));
  // Known failures are not errors of this change.
  const isKnown = ({ finding }: DomainFinding): boolean =>
    report.gate.failOn === "regression" && finding.change === "unchanged";
  const failures = declared("fail");
  const warnings = [...failures.filter(isKnown), ...declared("warn")];
  const errors = [
    ...report.faults.map(annotateFault),
    ...failures.filter((placed) => !isKnown(placed)).map((placed) => annotateFinding(placed, "error")),
  ];
  return [
    ...truncateAnnotations(errors, most.error),
    ...truncateAnnotations(
      [...warnings.map((placed) => annotateFinding(placed, "warning")), ...report.warnings.map(annotateWarning)],
      most.warning,
    ),
    ...truncateAnnotations(notices, most.notice),
  ];
}

function annotateFinding(placed: DomainFinding, level: Annotation["level"]): Annotation {
  const { check, change, subject, message } = viewBrief(placed);
  const fix = viewFix(placed.finding);
  const records = (fix?.records ?? []).map(recordLine).filter((line) => line !== null);
  const badge = change === "new" ? "new: " : "";
  return {
    level,
    title: quoteProse(`${badge}${check} ${subject}`, TITLE_LIMIT),
    message: [quoteProse(message), ...(fix === null ? [] : [quoteProse(fix.text)]), ...records].join("\n"),
    location: placed.finding.location,
  };
}

function annotateFault({ location, message }: LocatedMessage): Annotation {
  return { level: "error", title: "Error in a declared file", message: quoteProse(message), location };
}

function annotateWarning(warning: RecordWarning): Annotation {
  const suggested = suggestedLine(warning);
  const message = [quoteProse(warning.message), ...(suggested === null ? [] : ["Write instead:", suggested])].join(
    "\n",
  );
  return { level: "warning", title: "This record probably contains a mistake", message, location: warning.location };
}

function truncateAnnotations(annotations: Annotation[], most: number): Annotation[] {
  const shown = annotations.slice(0, most);
  const last = shown.at(-1);
  const more = annotations.length - shown.length;
  if (last === undefined || more === 0) return shown;
  return [...shown.slice(0, -1), { ...last, message: `${last.message}\n(${more} more of this level: see the report)` }];
}
