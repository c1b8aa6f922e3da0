// Findings as GitHub annotations at the line that declares what they are about.
import { say } from "./say.ts";
import type { Location, Remark, Report } from "../model.ts";
import { mendedLine, quoteProse, recordLine } from "./sanitize.ts";
import type { Placed, UnknownGroup } from "./tally.ts";
import { isMust, someOf, subjectOf, unknownGroups, withStatus } from "./tally.ts";
import { plural } from "./summary-lines.ts";

/** One annotation; the lines of `message` are separated by `\n`. @actions/core escapes what its commands need. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  location: Location;
}

/** GitHub shows 10 of each level per step and drops the rest (documentation of its toolkit). */
const MOST_PER_LEVEL: Readonly<Record<Annotation["level"], number>> = { error: 10, warning: 10, notice: 10 };
const TITLE_LIMIT = 200;
const MOST_NAMES = 5;

/** Worst first, at most so many per level; the last of a level says how many more there are. */
export function annotationsOf(report: Report, most: typeof MOST_PER_LEVEL = MOST_PER_LEVEL): Annotation[] {
  const groups = unknownGroups(report).filter(isMust);
  const notices = [...groups.map(ofGroup), ...withStatus(report, "info").map((placed) => ofFinding(placed, "notice"))];
  // What the gate knows already is no error of this change.
  const isKnown = ({ finding }: Placed): boolean =>
    report.gate.failOn === "regression" && finding.change === "unchanged";
  const failures = withStatus(report, "fail");
  const warnings = [...failures.filter(isKnown), ...withStatus(report, "warn")];
  return [
    ...bounded(
      failures.filter((placed) => !isKnown(placed)).map((placed) => ofFinding(placed, "error")),
      most.error,
    ),
    ...bounded(
      [...warnings.map((placed) => ofFinding(placed, "warning")), ...report.remarks.map(ofRemark)],
      most.warning,
    ),
    ...bounded(
      notices.filter((notice) => notice !== null),
      most.notice,
    ),
  ];
}

function ofFinding(placed: Placed, level: Annotation["level"]): Annotation {
  const { change, check, fix, location, message } = placed.finding;
  const records = (fix?.records ?? []).map(recordLine).filter((line) => line !== null);
  const badge = change === "new" ? "new: " : "";
  return {
    level,
    title: quoteProse(`${badge}${check} ${subjectOf(placed)}`, TITLE_LIMIT),
    message: [quoteProse(say(message)), ...(fix === null ? [] : [quoteProse(say(fix.text))]), ...records].join("\n"),
    location,
  };
}

function ofRemark(remark: Remark): Annotation {
  const mended = mendedLine(remark);
  const message = [quoteProse(remark.message), ...(mended === null ? [] : ["It should say:", mended])].join("\n");
  return { level: "warning", title: "This record may not say what was meant", message, location: remark.location };
}

function ofGroup({ cause, members }: UnknownGroup): Annotation | null {
  const [first] = members;
  if (first === undefined) return null;
  if (members.length === 1) return ofFinding(first, "notice");
  const domains = [...new Set(members.map((member) => member.domain))];
  const title = `${plural(members.length, "check")} of ${someOf(domains, MOST_NAMES)} could not be measured`;
  return {
    level: "notice",
    title: quoteProse(title, TITLE_LIMIT),
    message: quoteProse(cause),
    location: first.finding.location,
  };
}

function bounded(annotations: Annotation[], most: number): Annotation[] {
  const shown = annotations.slice(0, most);
  const last = shown.at(-1);
  const more = annotations.length - shown.length;
  if (last === undefined || more === 0) return shown;
  return [...shown.slice(0, -1), { ...last, message: `${last.message}\n(${more} more of this level: see the report)` }];
}
