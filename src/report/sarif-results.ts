// The results of a SARIF file: what fails, worst first. What passed is none, because GitHub shows every result as an alert.
import type { Fix as SarifFix, Replacement, Result } from "sarif";
import type { AppliedWaiver, FileEdit, FixRecord, LineEnds, LocatedMessage } from "../model.ts";
import type { Report } from "../run-report.ts";
import { viewBrief, viewFix } from "./finding-view.ts";
import type { DeclaredFileRule } from "./english/declared-files.ts";
import { createFingerprints, declaredFileKey } from "./fingerprint.ts";
import type { Language } from "./language.ts";
import { quoteProse, recordLine, suggestedLine } from "./sanitize.ts";
import { sayText } from "./say.ts";
import { DECLARED_LEVELS, REPORTED_LEVELS, ruleId } from "./sarif-rules.ts";
import { toArtifactLocation, toLocation } from "./sarif-location.ts";
import type { DomainFinding } from "./select-findings.ts";
import { findingsWithStatus, surveyOf } from "./survey.ts";

/** Project limits: characters of the records that a message shows, and of the lines of a fix. */
const RECORDS_LIMIT = 16_384;
const EDIT_LIMIT = 65_536;

/** The name of our fingerprint; SARIF §3.27.17 gives such names a version. */
const FINGERPRINT_NAME = "mailPolicyKey/v1";
/**
 * The only one that GitHub matches by (its documentation, "SARIF support for code scanning"). Without it, upload-sarif makes it of the
 * line's text: two hosts at one line would be one alert, and an edited line would close its alert and open another.
 */
const GITHUB_FINGERPRINT_NAME = "primaryLocationLineHash";

/** What becomes a result, made once it is known that there is room for it. */
export type ResultSource = () => Result;

/** Worst first: what the declared files have wrong, failures with the new ones first, warnings, what is for information; last what is waived. */
export function listResults(report: Report, context: ReportContext): ResultSource[] {
  const fingerprint = createFingerprints();
  const identify = (key: string): Result["partialFingerprints"] => {
    const value = fingerprint(key);
    return { [FINGERPRINT_NAME]: value, [GITHUB_FINGERPRINT_NAME]: value };
  };
  const hasWaived = report.counts.waived > 0;
  const hasBaseline = isCompared(report);
  const ofStatus = (status: Parameters<typeof findingsWithStatus>[1]): ResultSource[] =>
    findingsWithStatus(report, status).map(
      (placed) => () => toResult(placed, { ...context, identify, hasWaived, hasBaseline }),
    );
  const ofFiles = (rule: DeclaredFileRule, messages: readonly DeclaredMessage[]): ResultSource[] =>
    messages.map((one) => () => ({
      ...toDeclaredResult(one, context),
      ruleId: rule,
      level: DECLARED_LEVELS[rule],
      partialFingerprints: identify(declaredFileKey(rule, one)),
      ...(hasWaived ? { suppressions: [] } : {}),
    }));
  return [
    ...ofFiles("declared/fault", report.faults),
    ...ofStatus("fail"),
    ...ofStatus("warn"),
    ...ofFiles(
      "declared/warning",
      report.warnings.map((warning) => ({ ...warning, suggested: suggestedLine(warning) })),
    ),
    ...ofStatus("info"),
    ...ofStatus("waived"),
  ];
}

interface DeclaredMessage extends LocatedMessage {
  /** What to write instead. */
  suggested?: string | null;
}

interface ReportContext {
  lineEnds: LineEnds;
  language: Language;
}

interface ResultContext extends ReportContext {
  identify: (key: string) => Result["partialFingerprints"];
  /** Where one result says whether it is suppressed, all of them do (SARIF §3.27.23). */
  hasWaived: boolean;
  /** Likewise for the baseline (SARIF §3.27.24). */
  hasBaseline: boolean;
}

/** Whether it is known of each result if the baseline has it; of what declared files have wrong, it never is. */
function isCompared(report: Report): boolean {
  const { fail, warn, info, waived } = surveyOf(report).listed;
  const isKnown = ({ finding: { outcome, change } }: DomainFinding): boolean => outcome !== "fail" || change !== null;
  return (
    report.faults.length === 0 &&
    report.warnings.length === 0 &&
    [fail, warn, info, waived].every((list) => list.every(isKnown))
  );
}

function toResult(placed: DomainFinding, context: ResultContext): Result {
  const { lineEnds, identify, hasWaived, hasBaseline, language } = context;
  const { finding } = placed;
  const { change, waiver } = finding;
  const fix = toFix(placed, context);
  return {
    ruleId: ruleId(finding.check),
    level: REPORTED_LEVELS[finding.level],
    message: { text: findingText(placed, language) },
    locations: [toLocation(finding.location, quoteProse(finding.subject), lineEnds)],
    partialFingerprints: identify(finding.key),
    ...(hasBaseline && (change === "new" || change === "unchanged") ? { baselineState: change } : {}),
    ...(hasWaived
      ? {
          suppressions:
            waiver === null
              ? []
              : [{ kind: "external", status: "accepted", justification: reasonOf(waiver, language) }],
        }
      : {}),
    ...(fix === null ? {} : { fixes: [fix] }),
  };
}

function reasonOf({ reason, owner, expires }: AppliedWaiver, { words }: Language): string {
  return quoteProse(`${reason} (${words.finding.until(owner, expires)})`);
}

function toDeclaredResult(
  { location, message, suggested = null }: DeclaredMessage,
  { lineEnds, language }: ReportContext,
): Omit<Result, "ruleId"> {
  const lines = [
    asSentence(sayText(message, language)),
    ...(suggested === null ? [] : [language.words.finding.writeInstead, withoutLinks(suggested)]),
  ];
  return { message: { text: lines.join("\n") }, locations: [toLocation(location, null, lineEnds)] };
}

/** GitHub shows the first sentence where there is little room: whose finding it is, and what was seen. */
function findingText(placed: DomainFinding, language: Language): string {
  const { subject, message } = viewBrief(placed, language);
  const fix = viewFix(placed.finding, language);
  const lines = [asSentence(`${subject}: ${message}`), ...(fix === null ? [] : [asSentence(fix.text)])];
  return [...lines, ...recordLines(fix?.records ?? [], language)].join("\n");
}

/** The records to publish, as many as fit; each is shown whole or not at all. */
function recordLines(records: readonly FixRecord[], { words }: Language): string[] {
  let length = 0;
  const lines = records.map(recordLine);
  const shown = lines.filter((line) => line !== null && (length += line.length) <= RECORDS_LIMIT) as string[];
  const more = lines.length - shown.length;
  // a bracket as a number, which means the same in a master file (RFC 1035 §5.1)
  const quoted = shown.map((line) => line.replaceAll("](", "\\093("));
  return more > 0 ? [...quoted, words.finding.moreInReport(more)] : quoted;
}

function asSentence(text: string): string {
  const quoted = withoutLinks(quoteProse(text));
  return /[.!?:]$/.test(quoted) ? quoted : `${quoted}.`;
}

/** Viewers make a link of `[text](address)` (SARIF §3.11.6), and this text is from outside. */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "] (");
}

/** The change to the file that declares the records; null where there is none, or it is too long to be read. */
function toFix({ finding }: DomainFinding, { lineEnds, language }: ReportContext): SarifFix | null {
  const fix = viewFix(finding, language);
  const edit = fix?.edit ?? null;
  if (fix === null || edit === null) return null;
  const characters = [...edit.before, ...edit.after].reduce((sum, line) => sum + line.length, 0);
  if (characters > EDIT_LIMIT) return null;
  const replacements = [toReplacement(edit, lineEnds.get(edit.file)?.separator ?? "\n")];
  return {
    description: { text: asSentence(fix.text) },
    artifactChanges: [{ artifactLocation: toArtifactLocation(edit.file), replacements }],
  };
}

/** Whole lines: without any in their place, the end of the last one goes too. */
function toReplacement({ line, endLine, before, after }: FileEdit, separator: string): Replacement {
  const end =
    after.length === 0
      ? { endLine: endLine + 1, endColumn: 1 }
      : { endLine, endColumn: Array.from(before.at(-1) ?? "").length + 1 };
  return {
    deletedRegion: { startLine: line, startColumn: 1, ...end },
    insertedContent: { text: after.join(separator) },
  };
}
