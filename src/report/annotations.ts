// Findings as GitHub annotations at the line that declares their subject.
import { viewBrief, viewFix } from "./finding-view.ts";
import type { LocatedMessage, Location, RecordWarning } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { Language } from "./language.ts";
import { suggestedLine, quoteProse, recordLine } from "./sanitize.ts";
import type { DomainFinding, ListedStatus } from "./select-findings.ts";
import { say, sayText } from "./say.ts";
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
export function buildAnnotations(
  report: Report,
  language: Language,
  most: typeof MAX_PER_LEVEL = MAX_PER_LEVEL,
): Annotation[] {
  const { viewers } = language.words;
  const declared = (status: ListedStatus): DomainFinding[] =>
    findingsWithStatus(report, status).filter(({ finding }) => finding.isDeclared);
  const notices = declared("info").map((placed) => annotateFinding(placed, "notice", language));
  // Known failures are not errors of this change.
  const isKnown = ({ finding }: DomainFinding): boolean =>
    report.gate.failOn === "regression" && finding.change === "unchanged";
  const failures = declared("fail");
  const warnings = [...failures.filter(isKnown), ...declared("warn")];
  const errors = [
    ...report.faults.map((fault) => annotateFault(fault, language)),
    ...failures.filter((placed) => !isKnown(placed)).map((placed) => annotateFinding(placed, "error", language)),
  ];
  return [
    ...truncateAnnotations(errors, most.error, viewers),
    ...truncateAnnotations(
      [
        ...warnings.map((placed) => annotateFinding(placed, "warning", language)),
        ...report.warnings.map((warning) => annotateWarning(warning, language)),
      ],
      most.warning,
      viewers,
    ),
    ...truncateAnnotations(notices, most.notice, viewers),
  ];
}

function annotateFinding(placed: DomainFinding, level: Annotation["level"], language: Language): Annotation {
  const { check, change, subject, message } = viewBrief(placed, language);
  const fix = viewFix(placed.finding, language);
  const records = (fix?.records ?? []).map(recordLine).filter((line) => line !== null);
  const badge = change === "new" ? language.words.viewers.newBadge : "";
  return {
    level,
    title: quoteProse(`${badge}${check} ${subject}`, TITLE_LIMIT),
    message: [quoteProse(message), ...(fix === null ? [] : [quoteProse(fix.text)]), ...records].join("\n"),
    location: placed.finding.location,
  };
}

function annotateFault({ location, message }: LocatedMessage, language: Language): Annotation {
  const title = language.words.viewers.declaredError;
  return { level: "error", title, message: quoteProse(sayText(message, language)), location };
}

function annotateWarning(warning: RecordWarning, language: Language): Annotation {
  const { words } = language;
  const suggested = suggestedLine(warning);
  const message = [
    quoteProse(say(warning.message, language)),
    ...(suggested === null ? [] : [words.finding.writeInstead, suggested]),
  ].join("\n");
  return { level: "warning", title: words.viewers.probableMistake, message, location: warning.location };
}

function truncateAnnotations(
  annotations: Annotation[],
  most: number,
  { moreOfLevel }: Language["words"]["viewers"],
): Annotation[] {
  const shown = annotations.slice(0, most);
  const last = shown.at(-1);
  const more = annotations.length - shown.length;
  if (last === undefined || more === 0) return shown;
  return [...shown.slice(0, -1), { ...last, message: `${last.message}\n${moreOfLevel(more)}` }];
}
