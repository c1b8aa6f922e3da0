// The report as SARIF 2.1.0, for GitHub's code scanning and other viewers of findings in files.
import packageJson from "../../package.json" with { type: "json" };
import type { Log, Notification, Result, Run } from "sarif";
import type { LineEnds, LocatedMessage } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { Language } from "./language.ts";
import { escapeJson } from "./json-text.ts";
import { MAX_NAMES } from "./finding-view.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import { PROJECT_PAGE } from "./links.ts";
import { quoteProse } from "./sanitize.ts";
import { SOURCE_ROOT, toLocation } from "./sarif-location.ts";
import type { ResultSource } from "./sarif-results.ts";
import { listResults } from "./sarif-results.ts";
import { buildRules } from "./sarif-rules.ts";
import { say, sayText } from "./say.ts";
import { surveyOf } from "./survey.ts";

/** SARIF §3.13.3. */
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const DRIVER = { name: "mail-policy", informationUri: PROJECT_PAGE };

/** What a report is written in, and its place: which of several configurations it is of, and the lines it speaks of. */
export interface SarifContext {
  language: Language;
  /** The Action's `label`. */
  label?: string;
  lineEnds?: LineEnds;
}

/** How many results there may be, and their octets in all. */
interface SarifLimits {
  results: number;
  octets: number;
}

/**
 * GitHub takes 25,000 results of a run and 10 MB compressed, and shows the worst 5,000 results (its documentation, "SARIF support for
 * code scanning"). The octets are those of the results before compression; a tenth is left for the rest of the file.
 */
const GITHUB_LIMITS: SarifLimits = { results: 25_000, octets: 9_000_000 };

/** Project limit: notes on what was not measured, or on why nothing was. */
const MAX_NOTES = 100;

/** One line, ending in a newline, a result at a time. */
export function renderSarif(
  report: Report,
  { language, label = "default", lineEnds = new Map() }: SarifContext,
  limits: SarifLimits = GITHUB_LIMITS,
): Iterable<string> {
  const { checks, unknowns } = surveyOf(report);
  const rules = buildRules(checks, language);
  const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]));
  const { kept, left } = keepWithin(limits, listResults(report, { lineEnds, language }), ruleIndex);
  const run = {
    tool: { driver: { ...DRIVER, semanticVersion: quoteProse(report.tool.version), rules } },
    // GitHub keeps the results of each category apart: all but what follows the last slash
    automationDetails: { id: `${DRIVER.name}/${quoteProse(label)}/` },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [...leftOutNote(left, language), ...notes(report, unknowns, language)],
      },
    ],
    results: [],
  };
  return withResults(logText(run, language), kept);
}

/** The errors for which there is no report. GitHub refuses a run that says it has failed, so its alerts stay as they are. */
export function renderFaultsAsSarif(faults: readonly LocatedMessage[], language: Language): string {
  const notifications = faults.slice(0, MAX_NOTES).map(({ location, message }) => ({
    ...toNotification(sayText(message, language), "error"),
    locations: [toLocation(location, null, new Map())],
  }));
  const run = {
    tool: { driver: { ...DRIVER, semanticVersion: packageJson.version, rules: buildRules([], language) } },
    invocations: [{ executionSuccessful: false, toolConfigurationNotifications: notifications }],
    results: [],
  };
  return logText(run, language);
}

function logText(run: Run, { words }: Language): string {
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        ...run,
        columnKind: "unicodeCodePoints",
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: words.viewers.repositoryRoot } } },
      },
    ],
  };
  return `${escapeJson(JSON.stringify(log))}\n`;
}

/** The log of a run that has no results, with them. Only names of members stand between quotes and a colon: in texts, quotes are escaped. */
function* withResults(log: string, results: readonly string[]): Generator<string> {
  const opening = '"results":[';
  const at = log.indexOf(opening) + opening.length;
  yield log.slice(0, at);
  for (const [i, result] of results.entries()) yield i === 0 ? result : `,${result}`;
  yield log.slice(at);
}

/** The results that fit, as JSON, and how many do not. Where one is too large, those after it are worth less. */
function keepWithin(
  { results: most, octets: limit }: SarifLimits,
  sources: readonly ResultSource[],
  ruleIndex: ReadonlyMap<string, number>,
): { kept: string[]; left: number } {
  const kept: string[] = [];
  let octets = 0;
  for (const make of sources.slice(0, most)) {
    const made = make();
    const result: Result = { ...made, ruleIndex: ruleIndex.get(made.ruleId ?? "") ?? -1 };
    const text = escapeJson(JSON.stringify(result));
    octets += Buffer.byteLength(text) + 1;
    if (octets > limit) break;
    kept.push(text);
  }
  return { kept, left: sources.length - kept.length };
}

function leftOutNote(left: number, { words }: Language): Notification[] {
  if (left === 0) return [];
  return [toNotification(words.viewers.leftOutResults(left), "warning")];
}

/** What could not be measured is a note and not a result: nothing is known to be wrong. */
function notes(report: Report, groups: readonly UnknownGroup[], language: Language): Notification[] {
  const { finding, list, viewers } = language.words;
  const unknowns = groups.map(({ cause, domains, checks }) => {
    return finding.unmeasuredBecause(checks.length, list(domains, MAX_NAMES), say(cause, language));
  });
  const all = [...report.limitations.map((limitation) => say(limitation, language)), ...unknowns];
  const more = all.length - MAX_NOTES;
  const shown = more > 0 ? [...all.slice(0, MAX_NOTES), viewers.moreNotes(more)] : all;
  return shown.map((text) => toNotification(text, "note"));
}

function toNotification(text: string, level: Notification["level"]): Notification {
  return { level, message: { text: quoteProse(text).replaceAll("](", "] (") } };
}
