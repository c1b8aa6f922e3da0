// Single findings in Markdown: a folded block for failures and warnings, one list item for the others.
import { say } from "./say.ts";
import type { Evidence, FileEdit, FixRecord, LocatedMessage, Prerequisite, RecordWarning, Status } from "../model.ts";
import type { AlsoView, FindingView, FixView } from "./finding-view.ts";
import { MAX_NAMES, subjectLabel, viewBrief, viewUnknowns } from "./finding-view.ts";
import { diffLines } from "./diff.ts";
import { suggestedLine, quoteEvidence, recordLineOrNote } from "./sanitize.ts";
import {
  fencedBlock,
  htmlCode,
  htmlProse,
  markdownCode,
  markdownEvidence,
  markdownLocation,
  markdownProse,
} from "./sanitize-markdown.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import type { DomainFinding } from "./select-findings.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";

export const STATUS_EMOJI: Readonly<Record<Status, string>> = {
  fail: "❌",
  warn: "⚠️",
  unknown: "❔",
  waived: "⏳",
  info: "ℹ️",
  pass: "✅",
  "not-applicable": "➖",
};

/** Characters of a message in the line that stays visible when a block is folded. */
const SUMMARY_LIMIT = 160;

/** A failure or a warning, with the other subjects that have it: folded unless `open`; its summary has the message. */
export function findingBlock(view: FindingView, isOpen = false): string {
  const { check, status, change, subject, message, title, why, references, location, evidence, fix, also } = view;
  const badge = change === "new" ? " <b>new</b>" : "";
  const more = also.length > 0 ? ` and ${also.length} more` : "";
  const name = `${htmlCode(check)} ${htmlCode(subject)}${more}`;
  const parts = [
    // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
    `<details${isOpen ? " open" : ""}>\n<summary>${STATUS_EMOJI[status]}${badge} ${name}: ${htmlProse(message, SUMMARY_LIMIT)}</summary>`,
    ...(message.length > SUMMARY_LIMIT ? [`**Seen** ${markdownProse(message)}`] : []),
    `**Rule** ${title === undefined ? "" : `${markdownProse(title)} · `}${markdownProse(references)}`,
    ...(why === undefined ? [] : [`**Why** ${markdownProse(why)}`]),
    `**Where** ${markdownLocation(location)}`,
    ...evidenceBlocks(evidence),
    ...(fix === null ? [] : fixBlocks(fix)),
    ...(also.length === 0 ? [] : alsoBlocks(also)),
    "</details>",
  ];
  return parts.join("\n\n");
}

/** The other subjects of a group: where they differ, and their own records. */
function alsoBlocks(others: readonly AlsoView[]): string[] {
  const items = others.map(({ subject, location, message }) => {
    const place = location === null ? "" : ` at ${markdownLocation(location)}`;
    return `- ${markdownCode(subject)}${place}${message === null ? "" : `: ${markdownProse(message)}`}`;
  });
  return [
    `**Also**\n\n${items.join("\n")}`,
    ...recordBlocks(others.flatMap(({ records }) => records)),
    ...others.flatMap(({ edit }) => editBlocks(edit)),
  ];
}

/** A finding as its message alone. */
export function findingItem(placed: DomainFinding): string {
  const { check, subject, message } = viewBrief(placed);
  return `- ${markdownCode(check)} ${markdownCode(subject)}: ${markdownProse(message)}`;
}

/** A waived failure, with the reason, owner and expiry of the waiver. */
export function waivedItem(placed: DomainFinding): string {
  const { waiver } = placed.finding;
  if (waiver === null) return findingItem(placed);
  const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
  return `${findingItem(placed)}. **Waived** until ${markdownCode(waiver.expires)}${owner}: ${markdownProse(waiver.reason)}`;
}

/** A mistake in a declared file, which keeps its zone from being judged. */
export function faultItem({ location, message }: LocatedMessage): string {
  return `- ${markdownLocation(location)} ${markdownProse(message)}`;
}

/** A probable mistake in a declared record, and the corrected text. */
export function warningItem(warning: RecordWarning): string {
  const suggested = suggestedLine(warning);
  const text = `${markdownLocation(warning.location)} ${markdownProse(warning.message)}`;
  return suggested === null ? text : `${text}\n\n${fencedBlock("text", [suggested])}`;
}

/** A step to take before a change. */
export function rolloutItem({ domain, subject, message, doFirst }: Prerequisite): string {
  return `- ${markdownCode(subjectLabel(domain, subject))}: ${markdownProse(say(message))}. **First:** ${markdownProse(say(doFirst))}`;
}

/** The checks that could not be measured for one reason. */
export function unknownItem(group: UnknownGroup): string {
  const { cause, only, count, domains, checks } = viewUnknowns(group);
  if (only !== null) return findingItem(only);
  const codeList = (names: readonly string[]): string =>
    list(
      names.map((name) => markdownCode(name)),
      MAX_NAMES,
    );
  return `- ${plural(count, "check")} of ${codeList(domains)}: ${markdownProse(cause)} (${codeList(checks)})`;
}

function evidenceBlocks(evidence: readonly Evidence[]): string[] {
  const { shown, more } = quoteEvidence(evidence);
  const blocks = shown.map(({ source, lines }) => `**Evidence** ${markdownCode(source)}:${markdownEvidence(lines)}`);
  return more > 0 ? [...blocks, `(${more} more in the JSON report)`] : blocks;
}

function fixBlocks(fix: FixView): string[] {
  return [`**Fix** ${markdownProse(fix.text)}`, ...recordBlocks(fix.records), ...editBlocks(fix.edit)];
}

function recordBlocks(records: readonly FixRecord[]): string[] {
  const lines = records.map(recordLineOrNote);
  return lines.length > 0 ? [fencedBlock("dns", [...new Set(lines)])] : [];
}

/** The change to the file that declares the records. */
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
