// The report on what changed between two runs.
import type { View } from "../../../model.ts";
import type { AttestedRequirement, Changed, FindingChanges, ReportedWaiver } from "../../../run-changes.ts";
import { list } from "../../../text/list.ts";
import { plural } from "../../../text/plural.ts";
import { runOf } from "../runs.ts";

const SECTIONS: Readonly<Record<keyof FindingChanges, string>> = {
  newFailures: "New failures and warnings",
  heavier: "Failed before, and counts for more now",
  uncompared: "Fails now; not measured or not asked before",
  newlyUnknown: "No longer measured",
  lighter: "Fails still, and counts for less now",
  notAsked: "Failed before, and is no longer checked",
  gone: "Failed before, and no longer applies",
  fixed: "Fixed",
  measuredAgain: "Not measured before, and does not fail",
};

const NOTES: Readonly<Partial<Record<keyof FindingChanges, string>>> = {
  uncompared: "It is unknown whether these are new.",
  notAsked: "This does not mean that they are fixed.",
};

/** A run, and when it was measured. */
interface NamedRun {
  name: string;
  at: string;
}

const VIEWS: Readonly<Record<View, string>> = { live: "live", planned: "planned" };

const LANGUAGES = { en: "English", de: "German" } as const;

const SPEAKERS = {
  first: "the sentences of the first run are",
  second: "the sentences of the second run are",
  both: "the sentences of both runs are",
} as const;

const EFFECTS: Readonly<Record<ReportedWaiver["effect"], string>> = {
  applied: "applies",
  expired: "no longer counts",
  unused: "matches no failure",
};

function waiverTerms({ expires, owner, reason }: ReportedWaiver): string {
  return `until ${expires}${owner === null ? "" : `, ${owner}`}: ${reason}`;
}

function waiverDifferences(before: ReportedWaiver, after: ReportedWaiver): string {
  return list(
    [
      ...(before.effect === after.effect ? [] : [EFFECTS[after.effect]]),
      ...(before.expires === after.expires
        ? [`until ${after.expires}`]
        : [`until ${after.expires} instead of ${before.expires}`]),
      ...(before.owner === after.owner ? [] : [`owner ${after.owner ?? "none"} instead of ${before.owner ?? "none"}`]),
      ...(before.reason === after.reason ? [] : [`reason: ${after.reason}`]),
    ],
    undefined,
    "; ",
  );
}

function attestationTerms({ statement, by, date, validUntil, counts }: AttestedRequirement): string {
  return `${statement} (${by}, ${date}, until ${validUntil}${counts ? "" : "; does not count"})`;
}

function attestationDifferences(before: AttestedRequirement, after: AttestedRequirement): string {
  return list(
    [
      ...(before.counts === after.counts ? [] : [after.counts ? "counts again" : "no longer counts"]),
      ...(before.date === after.date ? [] : [`stated ${after.date} instead of ${before.date}`]),
      ...(before.validUntil === after.validUntil ? [] : [`until ${after.validUntil} instead of ${before.validUntil}`]),
      ...(before.by === after.by ? [] : [`by ${after.by} instead of ${before.by}`]),
      ...(before.statement === after.statement ? [] : [`statement: ${after.statement}`]),
      ...(before.evidence === after.evidence ? [] : [`evidence ${after.evidence}`]),
      ...(before.domains.join() === after.domains.join() ? [] : [`for ${list(after.domains)}`]),
    ],
    undefined,
    "; ",
  );
}

/** What became of something that a run has or has not. */
function changeOf<T>({ before, after }: Changed<T>, terms: (one: T) => string, both: (a: T, b: T) => string): string {
  if (before !== null && after !== null) return both(before, after);
  if (after !== null) return `new: ${terms(after)}`;
  return before === null ? "" : `removed: ${terms(before)}`;
}

export const runs = {
  sections: SECTIONS,
  notes: NOTES,
  views: VIEWS,
  before: "Before",
  after: "After",
  between: (before: NamedRun, after: NamedRun): string =>
    `From ${before.name} (${before.at}) to ${after.name} (${after.at})`,
  run: "The runs",
  name: "Report",
  commit: "Commit",
  differences: "How the runs differ",
  counts: "Findings before and after",
  status: "Status",
  domains: "Domains",
  added: "Domains only in the second run",
  removed: "Domains only in the first run",
  settings: "Settings that differ",
  waivers: "Waivers",
  attestations: "Attestations",
  limitation: (isBefore: boolean, limitation: string): string => `${runOf(isBefore)}: ${limitation}`,
  otherLanguage: (which: keyof typeof SPEAKERS, language: "en" | "de"): string =>
    `${SPEAKERS[which]} in ${LANGUAGES[language]}`,
  was: "before:",
  waivedUntil: (until: string): string => `waived until ${until}`,
  /** What a section holds, after its head. */
  moreItems: (count: number): string => `and ${count} more: see the JSON format`,
  unmeasured: (checks: number, domains: string): string => `${plural(checks, "check")} of ${domains}`,

  weighing: (count: number): string => `${plural(count, "known failure")} that ${count === 1 ? "counts" : "count"} now`,
  uncompared: (count: number): string => `${plural(count, "failure")} not measured before`,
  notMeasuredAnyMore: (count: number): string => `${plural(count, "check")} no longer measured`,
  failuresOfAdded: (count: number, domains: number): string =>
    `${plural(count, "failure")} in ${plural(domains, "domain")} not audited before`,
  noLongerAudited: (count: number): string => `${plural(count, "domain")} no longer audited`,
  noLongerAsked: (count: number): string => `${plural(count, "failure")} no longer checked`,
  /** The one sentence where no finding, domain, setting, waiver or attestation changed. */
  nothingChanged: (before: string, after: string, standing: string): string =>
    `Nothing changed from ${before} to ${after}: ${standing}.`,
  asBefore: (failures: number): string => (failures === 0 ? "no failures" : `${plural(failures, "failure")} as before`),
  waiver: (change: Changed<ReportedWaiver>): string => changeOf(change, waiverTerms, waiverDifferences),
  attestation: (change: Changed<AttestedRequirement>): string =>
    changeOf(change, attestationTerms, attestationDifferences),
};
