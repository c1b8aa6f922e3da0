// The parts of a report: headings, folds, links.
import { plural } from "../../../text/plural.ts";

export const page = {
  declaredErrors: "Errors in declared files",
  notJudged: "The records affected were not judged.",
  failures: "Failures",
  newFailures: "New failures",
  knownFailures: "Known failures",
  rolloutOrder: "Rollout order",
  inThisOrder: "In this order:",
  recordWarnings: (count: number): string => `${plural(count, "warning")} about declared records`,
  uselessWaivers: (count: number): string => `${plural(count, "waiver")} had no effect`,
  uselessWaiver: (check: string, domain: string, place: string, problem: string): string =>
    `${check} ${domain} at ${place}: ${problem}`,
  leftOut: (count: string, place: string): string => `${count} did not fit here: see report.json${place}.`,
  moreCount: (count: number): string => `${count} more`,
  amongFiles: (link: string): string => ` among the ${link}, if the workflow uploads them`,
  reportFiles: "report files",
  fullReport: "full report",
  allDomains: "All domains",
  withFindings: (count: number): string => `${plural(count, "more domain")} with findings`,
  listedBelow: (count: number): string => `${plural(count, "more domain")} with findings, listed below`,
  withoutFindings: (count: number): string => `${plural(count, "more domain")} without findings`,
  leftOutDomains: (count: number): string => `${count} left out`,
  nothingNew: "Mail policy: nothing new in this change",
  forkNote: "This report comes from a run of a fork's workflow, which the author of this pull request can change.",
};
