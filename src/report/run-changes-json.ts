// What changed between two runs, as JSON; docs/diff.md describes it.
import type { Finding } from "../model.ts";
import type { Counts } from "../run-report.ts";
import type { ComparedRun, FindingChange, OtherDomain, RunChanges } from "../run-changes.ts";
import { jsonText } from "./json-text.ts";
import type { Language } from "./language.ts";
import { differenceLines } from "./run-changes-view.ts";
import { sayAll } from "./say.ts";

/** Everything, in an order of its own. Ends in a newline. */
export function renderRunChangesJson(changes: RunChanges, { language }: { language: Language }): string {
  const { before, after, findings, stillFailing, knownFailures, added, removed, settings } = changes;
  const { waivers, attestations } = changes;
  const data = {
    version: 1,
    language: language.tag,
    before: toRun(before),
    after: toRun(after),
    differences: differenceLines(changes, language),
    newFailures: findings.newFailures.map(toChange),
    heavier: findings.heavier.map(toChange),
    uncompared: findings.uncompared.map(toChange),
    newlyUnknown: findings.newlyUnknown.map(toChange),
    notAsked: findings.notAsked.map(toChange),
    lighter: findings.lighter.map(toChange),
    fixed: findings.fixed.map(toChange),
    gone: findings.gone.map(toChange),
    measuredAgain: findings.measuredAgain.map(toChange),
    stillFailing,
    knownFailures,
    removed: removed.map(toDomain),
    added: added.map(toDomain),
    settings: settings.map(({ message, isWeaker }) => ({ message, isWeaker })),
    waivers,
    attestations,
  };
  return jsonText(sayAll(data, language));
}

function toRun(run: Omit<ComparedRun, "domains"> & { domains: number }): object {
  const { name, at, tool, profile, view, config, commit, conclusion, counts, domains } = run;
  const { file, sha256 } = config;
  return {
    name,
    at,
    tool,
    profile,
    view,
    config: { file, sha256 },
    commit,
    conclusion,
    domains,
    counts: toCounts(counts),
  };
}

function toChange({ domain, before, after }: FindingChange): object {
  const { check = "", subject = "" } = after ?? before ?? {};
  return { domain, check, subject, before: before && toState(before), after: after && toState(after) };
}

function toState({ outcome, level, status, message }: Finding): object {
  return { outcome, level, status, message };
}

function toDomain({ name, counts }: OtherDomain): object {
  return { name, counts: toCounts(counts) };
}

function toCounts({ pass, fail, warn, info, unknown, notApplicable, waived }: Counts): object {
  return { pass, fail, warn, info, unknown, notApplicable, waived };
}
