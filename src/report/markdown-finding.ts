// Single findings in Markdown: a folded block for what must be mended, one list item for the rest.
import { say } from "./say.ts";
import type { Evidence, FileEdit, Finding, Fix, FixRecord, Prerequisite, RecordWarning, Status } from "../model.ts";
import type { FindingGroup } from "./group-findings.ts";
import { extraFix } from "./group-findings.ts";
import { diffLines } from "./diff.ts";
import { suggestedLine, quoteEvidence, recordLine } from "./sanitize.ts";
import {
  fencedBlock,
  htmlCode,
  htmlProse,
  markdownCode,
  markdownEvidence,
  markdownLocation,
  markdownProse,
} from "./sanitize-markdown.ts";
import type { DomainFinding, UnknownGroup } from "./tally.ts";
import { listAtMost, subjectLabel } from "./tally.ts";
import type { CheckWords } from "./english/checks.ts";
import { plural } from "./summary-lines.ts";

export const STATUS_EMOJI: Readonly<Record<Status, string>> = {
  fail: "❌",
  warn: "⚠️",
  unknown: "❔",
  waived: "⏳",
  info: "ℹ️",
  pass: "✅",
  "not-applicable": "➖",
};

/** Names listed before "and N more". */
const MAX_NAMES = 5;
/** Characters of a message in the line that stays visible when a block is folded. */
const SUMMARY_LIMIT = 160;

/** A failure or a warning, and whose it is too: folded unless `open`, its summary says what was seen. */
export function findingBlock({ first, others }: FindingGroup, words: CheckWords | undefined, isOpen = false): string {
  const { finding } = first;
  const badge = finding.change === "new" ? " <b>new</b>" : "";
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  const name = `${htmlCode(finding.check)} ${htmlCode(subjectLabel(first))}${more}`;
  const parts = [
    // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
    `<details${isOpen ? " open" : ""}>\n<summary>${STATUS_EMOJI[finding.status]}${badge} ${name}: ${htmlProse(say(finding.message), SUMMARY_LIMIT)}</summary>`,
    ...(say(finding.message).length > SUMMARY_LIMIT ? [`**Seen** ${markdownProse(say(finding.message))}`] : []),
    ruleLine(finding, words),
    ...(words === undefined ? [] : [`**Why** ${markdownProse(words.why)}`]),
    `**Where** ${markdownLocation(finding.location)}`,
    ...evidenceBlocks(finding.evidence),
    ...(finding.fix === null ? [] : fixBlocks(finding.fix)),
    ...(others.length === 0 ? [] : alsoBlocks(others, finding)),
    "</details>",
  ];
  return parts.join("\n\n");
}

/** Of whom the same is to be said, what differs, and the records of their own. */
function alsoBlocks(others: readonly DomainFinding[], first: Finding): string[] {
  const items = others.map((other) => {
    const { finding } = other;
    const place =
      markdownLocation(finding.location) === markdownLocation(first.location)
        ? ""
        : ` at ${markdownLocation(finding.location)}`;
    const message = say(finding.message) === say(first.message) ? "" : `: ${markdownProse(say(finding.message))}`;
    return `- ${markdownCode(subjectLabel(other))}${place}${message}`;
  });
  const fixes = others.map(({ finding }) => extraFix(finding, first));
  return [
    `**Also**\n\n${items.join("\n")}`,
    ...recordBlocks(fixes.flatMap(({ records }) => records)),
    ...fixes.flatMap(({ edit }) => editBlocks(edit ?? null)),
  ];
}

/** A finding that needs no more than its message. */
export function findingItem(placed: DomainFinding): string {
  const { check } = placed.finding;
  const message = say(placed.finding.message);
  return `- ${markdownCode(check)} ${markdownCode(subjectLabel(placed))}: ${markdownProse(message)}`;
}

/** A waived failure: what is tolerated, why, by whom and until when. */
export function waivedItem(placed: DomainFinding): string {
  const { waiver } = placed.finding;
  if (waiver === null) return findingItem(placed);
  const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
  return `${findingItem(placed)}. **Waived** until ${markdownCode(waiver.expires)}${owner}: ${markdownProse(waiver.reason)}`;
}

/** What looks wrong in a declared record, and what its file should say. */
export function warningItem(warning: RecordWarning): string {
  const suggested = suggestedLine(warning);
  const text = `${markdownLocation(warning.location)} ${markdownProse(warning.message)}`;
  return suggested === null ? text : `${text}\n\n${fencedBlock("text", [suggested])}`;
}

/** What must come before a change. */
export function rolloutItem({ domain, subject, message, doFirst }: Prerequisite): string {
  const named = subject === domain ? markdownCode(domain) : `${markdownCode(subject)} (${markdownCode(domain)})`;
  return `- ${named}: ${markdownProse(message)}. **First:** ${markdownProse(doFirst)}`;
}

/** What could not be measured for one reason. */
export function unknownItem({ cause, members }: UnknownGroup): string {
  const [first] = members;
  if (first !== undefined && members.length === 1) return findingItem(first);
  const domains = [...new Set(members.map((member) => member.domain))].map((name) => markdownCode(name));
  const checks = [...new Set(members.map((member) => member.finding.check))].map((name) => markdownCode(name));
  const who = `${plural(members.length, "check")} of ${listAtMost(domains, MAX_NAMES)}`;
  return `- ${who}: ${markdownProse(cause)} (${listAtMost(checks, MAX_NAMES)})`;
}

function ruleLine(finding: Finding, words: CheckWords | undefined): string {
  const sources = [finding.section, ...finding.requirements, ...finding.tests, ...finding.references].join(", ");
  return `**Rule** ${words === undefined ? "" : `${markdownProse(words.title)} · `}${markdownProse(sources)}`;
}

function evidenceBlocks(evidence: readonly Evidence[]): string[] {
  const { shown, more } = quoteEvidence(evidence);
  const blocks = shown.map(({ source, lines }) => `**Evidence** ${markdownCode(source)}:${markdownEvidence(lines)}`);
  return more > 0 ? [...blocks, `(${more} more in the JSON report)`] : blocks;
}

function fixBlocks(fix: Fix): string[] {
  return [`**Fix** ${markdownProse(say(fix.text))}`, ...recordBlocks(fix.records), ...editBlocks(fix.edit ?? null)];
}

function recordBlocks(records: readonly FixRecord[]): string[] {
  const lines = records.map(
    (record) => recordLine(record) ?? "; a record too long to show here, it is in the JSON report",
  );
  return lines.length > 0 ? [fencedBlock("dns", [...new Set(lines)])] : [];
}

/** What the file that declares the records is to say. */
function editBlocks(edit: FileEdit | null): string[] {
  const lines = edit === null ? null : diffLines(edit);
  if (edit === null || lines === null) return [];
  return [
    `**Change** ${markdownLocation(edit)}`,
    fencedBlock(
      "diff",
      lines.map(({ mark, text }) => mark + text),
    ),
  ];
}
