// The report as GitLab shows it in merge requests: Code Quality (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format").
// GitLab compares the target branch by fingerprint, so known failures are listed like new ones.
import type { LocatedMessage, Location, RecordWarning } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { DeclaredFileRule } from "./english/declared-files.ts";
import { viewBrief } from "./finding-view.ts";
import type { Identify } from "./fingerprint.ts";
import { createFingerprints, declaredFileKey } from "./fingerprint.ts";
import type { Language } from "./language.ts";
import { jsonText } from "./json-text.ts";
import { quoteProse, suggestedLine } from "./sanitize.ts";
import { sayText } from "./say.ts";
import type { DomainFinding } from "./select-findings.ts";
import { findingsWithStatus } from "./survey.ts";

/** GitLab reads no other properties. */
interface CodeQualityEntry {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: "info" | "minor" | "major" | "critical" | "blocker";
  location: { path: string; lines: { begin: number } };
}

/** Project limit: with a description of 2,048 characters each, the file stays below the 100 MB that GitLab takes by default. */
const MAX_ENTRIES = 10_000;

/** What fails or warns, worst first; an empty array if nothing does. */
export function renderCodeQuality(report: Report, { language }: { language: Language }): string {
  const identify = createFingerprints();
  const entries = [
    ...report.faults.map((fault) => faultEntry(fault, { identify, language })),
    ...findingsWithStatus(report, "fail").map((placed) => findingEntry(placed, "critical", { identify, language })),
    ...findingsWithStatus(report, "warn").map((placed) => findingEntry(placed, "minor", { identify, language })),
    ...report.warnings.map((warning) => warningEntry(warning, { identify, language })),
  ];
  const more = entries.length - MAX_ENTRIES;
  return jsonText(
    more > 0 ? [...entries.slice(0, MAX_ENTRIES), moreEntry(report, more, { identify, language })] : entries,
  );
}

/** The errors for which there is no report, so that GitLab never gets an empty file, which is no JSON. */
export function renderFaultsAsCodeQuality(faults: readonly LocatedMessage[], language: Language): string {
  const identify = createFingerprints();
  return jsonText(faults.slice(0, MAX_ENTRIES).map((fault) => faultEntry(fault, { identify, language })));
}

interface EntryContext {
  identify: Identify;
  language: Language;
}

/** Its fingerprint is the same wherever the record moves, and whatever exactly is wrong with it. */
function findingEntry(
  placed: DomainFinding,
  severity: CodeQualityEntry["severity"],
  { identify, language }: EntryContext,
): CodeQualityEntry {
  const { check, subject, message } = viewBrief(placed, language);
  const { key, location } = placed.finding;
  return toEntry(check, severity, location, `${subject}: ${message}`, identify(key));
}

function faultEntry(fault: LocatedMessage, { identify, language }: EntryContext): CodeQualityEntry {
  const rule: DeclaredFileRule = "declared/fault";
  return toEntry(
    rule,
    "blocker",
    fault.location,
    sayText(fault.message, language),
    identify(declaredFileKey(rule, fault)),
  );
}

function warningEntry(warning: RecordWarning, { identify, language }: EntryContext): CodeQualityEntry {
  const rule: DeclaredFileRule = "declared/warning";
  const { location, message } = warning;
  const suggested = suggestedLine(warning);
  const said = sayText(message, language);
  const text = suggested === null ? said : language.words.viewers.writeInstead(said, suggested);
  return toEntry(rule, "minor", location, text, identify(declaredFileKey(rule, warning)));
}

function moreEntry({ config: { file } }: Report, more: number, { identify, language }: EntryContext): CodeQualityEntry {
  const name = "report/more";
  const text = language.words.viewers.moreFindings(more);
  return toEntry(name, "info", { file, line: 1 }, text, identify(name));
}

function toEntry(
  name: string,
  severity: CodeQualityEntry["severity"],
  { file, line }: Pick<Location, "file" | "line">,
  text: string,
  fingerprint: string,
): CodeQualityEntry {
  return {
    description: quotePlaceholders(quoteProse(text)),
    check_name: quoteProse(name),
    fingerprint,
    severity,
    location: { path: file, lines: { begin: line } },
  };
}

/** GitLab's widget removes `%{name}` from a text or makes it a tag (generateText of its merge request widget), and SPF macros look so. */
function quotePlaceholders(text: string): string {
  return text.replace(/%\{(?=[a-z_]+\})/gi, String.raw`%\x7b`);
}
