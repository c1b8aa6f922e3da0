// The verdict on two runs that are compared: its mark, and in words.
import type { Finding } from "../model.ts";
import type { FindingChange, RunChanges } from "../run-changes.ts";
import { momentText } from "./english/times.ts";
import type { Language } from "./language.ts";
import type { Mark } from "./mark.ts";

/** Project limit: domains that a headline names; more are counted. */
const MAX_IN_HEADLINE = 3;

/** New failures of must checks are red; neither other failures nor what is only unclear are green. */
export function markOfChanges({ findings, after: { counts } }: RunChanges): Mark {
  const statuses = new Set([...findings.newFailures, ...findings.heavier].map(({ after }) => after?.status));
  if (statuses.has("fail")) return "fail";
  if (counts.fail > 0 || statuses.has("warn") || findings.notAsked.length > 0) return "warn";
  return findings.newlyUnknown.length + findings.uncompared.length > 0 ? "unknown" : "pass";
}

/** What newly fails, and all else; empty where there is nothing else. Sentences without their end. */
export function changesLines(
  { findings, knownFailures, added, removed }: RunChanges,
  language: Language,
): [lead: string, others: string] {
  const { result, runs } = language.words;
  const withStatus = (changes: readonly FindingChange[], status: Finding["status"]): FindingChange[] =>
    changes.filter(({ after }) => after?.status === status);
  const part = (changes: readonly FindingChange[], count: (count: number) => string): string[] =>
    changes.length === 0 ? [] : [result.inPlaces(count(changes.length), domainsIn(changes, language))];
  const failures = [
    ...part(withStatus(findings.newFailures, "fail"), result.newFailures),
    ...part(withStatus(findings.heavier, "fail"), runs.weighing),
  ];
  const failuresOfAdded = added.reduce((sum, { counts }) => sum + counts.fail, 0);
  const others = [
    ...(failuresOfAdded > 0 ? [runs.failuresOfAdded(failuresOfAdded, added.length)] : []),
    ...(knownFailures > 0 ? [runs.asBefore(knownFailures)] : []),
    ...part(withStatus(findings.newFailures, "warn"), result.newWarnings),
    ...part(withStatus(findings.uncompared, "fail"), runs.uncompared),
    ...part(findings.newlyUnknown, runs.notMeasuredAnyMore),
    ...part(findings.notAsked, runs.noLongerAsked),
    ...part(findings.fixed, result.fixed),
    ...(removed.length > 0 ? [runs.noLongerAudited(removed.length)] : []),
  ];
  return [failures.length === 0 ? result.noNewFailures : failures.join("; "), others.join("; ")];
}

function domainsIn(changes: readonly FindingChange[], { words }: Language): string {
  const domains = [...new Set(changes.map(({ domain }) => domain))];
  return domains.length <= MAX_IN_HEADLINE ? domains.join(", ") : words.result.domains(domains.length);
}

/** The same where nothing changed. */
export function quietLine({ before, after }: RunChanges, language: Language): string {
  const { runs, result } = language.words;
  const { fail, warn } = after.counts;
  const standing = [runs.asBefore(fail), ...(warn > 0 ? [result.warnings(warn)] : [])].join(", ");
  return runs.nothingChanged(momentText(before.at), momentText(after.at), standing);
}
