// Single findings in Markdown: a folded block for what must be mended, one list item for the rest.
import { say } from "./say.ts";
import type { Evidence, FileEdit, Finding, Fix, FixRecord, Prerequisite, Remark, Status } from "../model.ts";
import type { Alike } from "./group-findings.ts";
import { ownFix } from "./group-findings.ts";
import { diffOf } from "./diff.ts";
import { mendedLine, quoteEvidence, recordLine } from "./sanitize.ts";
import {
  fencedBlock,
  htmlCode,
  htmlProse,
  markdownCode,
  markdownEvidence,
  markdownPlace,
  markdownProse,
} from "./sanitize-markdown.ts";
import type { Placed, UnknownGroup } from "./tally.ts";
import { someOf, subjectOf } from "./tally.ts";
import type { CheckWords } from "./english/checks.ts";
import { plural } from "./summary-lines.ts";

export const EMOJI: Readonly<Record<Status, string>> = {
  fail: "❌",
  warn: "⚠️",
  unknown: "❔",
  waived: "⏳",
  info: "ℹ️",
  pass: "✅",
  "not-applicable": "➖",
};

/** Names listed before "and N more". */
const MOST_NAMES = 5;
/** Characters of a message in the line that stays visible when a block is folded. */
const SUMMARY_LIMIT = 160;

/** A failure or a warning, and whose it is too: folded unless `open`, its summary says what was seen. */
export function findingBlock({ first, others }: Alike, words: CheckWords | undefined, open = false): string {
  const { finding } = first;
  const badge = finding.change === "new" ? " <b>new</b>" : "";
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  const name = `${htmlCode(finding.check)} ${htmlCode(subjectOf(first))}${more}`;
  const parts = [
    // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
    `<details${open ? " open" : ""}>\n<summary>${EMOJI[finding.status]}${badge} ${name}: ${htmlProse(say(finding.message), SUMMARY_LIMIT)}</summary>`,
    ...(say(finding.message).length > SUMMARY_LIMIT ? [`**Seen** ${markdownProse(say(finding.message))}`] : []),
    ruleOf(finding, words),
    ...(words === undefined ? [] : [`**Why** ${markdownProse(words.why)}`]),
    `**Where** ${markdownPlace(finding.location)}`,
    ...evidenceOf(finding.evidence),
    ...(finding.fix === null ? [] : fixOf(finding.fix)),
    ...(others.length === 0 ? [] : alsoOf(others, finding)),
    "</details>",
  ];
  return parts.join("\n\n");
}

/** Of whom the same is to be said, what differs, and the records of their own. */
function alsoOf(others: readonly Placed[], first: Finding): string[] {
  const items = others.map((other) => {
    const { finding } = other;
    const place =
      markdownPlace(finding.location) === markdownPlace(first.location) ? "" : ` at ${markdownPlace(finding.location)}`;
    const message = say(finding.message) === say(first.message) ? "" : `: ${markdownProse(say(finding.message))}`;
    return `- ${markdownCode(subjectOf(other))}${place}${message}`;
  });
  const fixes = others.map(({ finding }) => ownFix(finding, first));
  return [
    `**Also**\n\n${items.join("\n")}`,
    ...recordsOf(fixes.flatMap(({ records }) => records)),
    ...fixes.flatMap(({ edit }) => editOf(edit ?? null)),
  ];
}

/** A finding that needs no more than its message. */
export function findingItem(placed: Placed): string {
  const { check } = placed.finding;
  const message = say(placed.finding.message);
  return `- ${markdownCode(check)} ${markdownCode(subjectOf(placed))}: ${markdownProse(message)}`;
}

/** A waived failure: what is tolerated, why, by whom and until when. */
export function waivedItem(placed: Placed): string {
  const { waiver } = placed.finding;
  if (waiver === null) return findingItem(placed);
  const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
  return `${findingItem(placed)}. **Waived** until ${markdownCode(waiver.expires)}${owner}: ${markdownProse(waiver.reason)}`;
}

/** What looks wrong in a declared record, and what its file should say. */
export function remarkItem(remark: Remark): string {
  const mended = mendedLine(remark);
  const told = `${markdownPlace(remark.location)} ${markdownProse(remark.message)}`;
  return mended === null ? told : `${told}\n\n${fencedBlock("text", [mended])}`;
}

/** What must come before a change. */
export function orderItem({ domain, subject, message, first }: Prerequisite): string {
  const named = subject === domain ? markdownCode(domain) : `${markdownCode(subject)} (${markdownCode(domain)})`;
  return `- ${named}: ${markdownProse(message)}. **First:** ${markdownProse(first)}`;
}

/** What could not be measured for one reason. */
export function unknownItem({ cause, members }: UnknownGroup): string {
  const [first] = members;
  if (first !== undefined && members.length === 1) return findingItem(first);
  const domains = [...new Set(members.map((member) => member.domain))].map((name) => markdownCode(name));
  const checks = [...new Set(members.map((member) => member.finding.check))].map((name) => markdownCode(name));
  const who = `${plural(members.length, "check")} of ${someOf(domains, MOST_NAMES)}`;
  return `- ${who}: ${markdownProse(cause)} (${someOf(checks, MOST_NAMES)})`;
}

function ruleOf(finding: Finding, words: CheckWords | undefined): string {
  const sources = [finding.section, ...finding.requirements, ...finding.tests, ...finding.references].join(", ");
  return `**Rule** ${words === undefined ? "" : `${markdownProse(words.title)} · `}${markdownProse(sources)}`;
}

function evidenceOf(evidence: readonly Evidence[]): string[] {
  const { shown, more } = quoteEvidence(evidence);
  const blocks = shown.map(({ source, lines }) => `**Evidence** ${markdownCode(source)}:${markdownEvidence(lines)}`);
  return more > 0 ? [...blocks, `(${more} more in the JSON report)`] : blocks;
}

function fixOf(fix: Fix): string[] {
  return [`**Fix** ${markdownProse(say(fix.text))}`, ...recordsOf(fix.records), ...editOf(fix.edit ?? null)];
}

function recordsOf(records: readonly FixRecord[]): string[] {
  const lines = records.map(
    (record) => recordLine(record) ?? "; a record too long to show here, it is in the JSON report",
  );
  return lines.length > 0 ? [fencedBlock("dns", [...new Set(lines)])] : [];
}

/** What the file that declares the records is to say. */
function editOf(edit: FileEdit | null): string[] {
  const lines = edit === null ? null : diffOf(edit);
  if (edit === null || lines === null) return [];
  return [
    `**Change** ${markdownPlace(edit)}`,
    fencedBlock(
      "diff",
      lines.map(({ mark, text }) => mark + text),
    ),
  ];
}
