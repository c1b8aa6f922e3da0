// The report as GitLab shows it in merge requests: Code Quality (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format").
// GitLab compares the target branch by fingerprint, so known failures are listed like new ones.
import { createHash } from "node:crypto";
import type { LocatedMessage, Location, RecordWarning, Report } from "../model.ts";
import { viewBrief } from "./finding-view.ts";
import { jsonText } from "./json-text.ts";
import { quoteProse, suggestedLine } from "./sanitize.ts";
import type { DomainFinding } from "./select-findings.ts";
import { findingsWithStatus } from "./select-findings.ts";
import { plural } from "../text/plural.ts";

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
export function renderCodeQuality(report: Report): string {
  const entries = distinct([
    ...report.faults.map(faultEntry),
    ...findingsWithStatus(report, "fail").map((placed) => findingEntry(placed, "critical")),
    ...findingsWithStatus(report, "warn").map((placed) => findingEntry(placed, "minor")),
    ...report.warnings.map(warningEntry),
  ]);
  const more = entries.length - MAX_ENTRIES;
  return jsonText(more > 0 ? [...entries.slice(0, MAX_ENTRIES), moreEntry(report, more)] : entries);
}

/** The errors for which there is no report, so that GitLab never gets an empty file, which is no JSON. */
export function renderFaultsAsCodeQuality(faults: readonly LocatedMessage[]): string {
  return jsonText(distinct(faults.map(faultEntry)).slice(0, MAX_ENTRIES));
}

/** Its key is the same wherever the record moves, and whatever exactly is wrong with it. */
function findingEntry(placed: DomainFinding, severity: CodeQualityEntry["severity"]): CodeQualityEntry {
  const { check, subject, message } = viewBrief(placed);
  const { key, location } = placed.finding;
  return entry(check, severity, location, `${subject}: ${message}`, key);
}

function faultEntry({ location, message }: LocatedMessage): CodeQualityEntry {
  return entry("mail-policy/error", "blocker", location, message);
}

function warningEntry(warning: RecordWarning): CodeQualityEntry {
  const { location, message } = warning;
  const suggested = suggestedLine(warning);
  const text = suggested === null ? message : `${message}; write instead: ${suggested}`;
  return entry("mail-policy/warning", "minor", location, text);
}

function moreEntry({ config: { file } }: Report, more: number): CodeQualityEntry {
  const text = `${plural(more, "more finding")}: see the JSON report`;
  return entry("mail-policy/more", "info", { file, line: 1 }, text, "");
}

/** `key` is its identity among those of its name: without one, its file and text. */
function entry(
  name: string,
  severity: CodeQualityEntry["severity"],
  { file, line }: Pick<Location, "file" | "line">,
  text: string,
  key = `${file} ${text}`,
): CodeQualityEntry {
  return {
    description: quotePlaceholders(quoteProse(text)),
    check_name: quoteProse(name),
    fingerprint: createHash("sha256").update(`${name} ${key}`).digest("hex"),
    severity,
    location: { path: file, lines: { begin: line } },
  };
}

/** GitLab's widget removes `%{name}` from a text or makes it a tag (generateText of its merge request widget), and SPF macros look so. */
function quotePlaceholders(text: string): string {
  return text.replace(/%\{(?=[a-z_]+\})/gi, String.raw`%\x7b`);
}

/** GitLab shows entries of one fingerprint once: each of those that say the same in one file gets its own. */
function distinct(entries: readonly CodeQualityEntry[]): CodeQualityEntry[] {
  const seen = new Map<string, number>();
  return entries.map((one) => {
    const count = (seen.get(one.fingerprint) ?? 0) + 1;
    seen.set(one.fingerprint, count);
    if (count === 1) return one;
    return { ...one, fingerprint: createHash("sha256").update(`${one.fingerprint} ${count}`).digest("hex") };
  });
}
