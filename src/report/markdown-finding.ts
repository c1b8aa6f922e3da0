// Single findings in Markdown: a line each, and a folded block for failures and warnings.
import { say } from "./say.ts";
import type {
  Evidence,
  FileEdit,
  FixFile,
  FixRecord,
  LocatedMessage,
  Location,
  Prerequisite,
  RecordWarning,
} from "../model.ts";
import { briefMessage, firstSentence } from "./brief.ts";
import type { DiffLine } from "./diff.ts";
import { diffLines } from "./diff.ts";
import type { AlsoView, FindingView, FixView } from "./finding-view.ts";
import { MAX_NAMES, subjectLabel, viewBrief, viewFinding } from "./finding-view.ts";
import type { FindingGroup } from "./group-findings.ts";
import type { ReportLinks } from "./links.ts";
import { checkUrl, lineUrl } from "./links.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import { suggestedLine, quoteEvidence, quoteProse, recordLineOrNote } from "./sanitize.ts";
import {
  fencedBlock,
  htmlCode,
  htmlProse,
  markdownCode,
  markdownEvidence,
  markdownLink,
  markdownLocation,
  markdownProse,
} from "./sanitize-markdown.ts";
import type { WeakenedGroup } from "./report-view.ts";
import { WEAKENED_WORDS } from "./english/comparison.ts";
import type { UnknownGroup } from "./group-unknowns.ts";
import type { DomainFinding } from "./select-findings.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";

/** Characters of a message, and of a fix, in a line that has to do alone. */
const SUMMARY_LIMIT = 160;
const FIX_LIMIT = 300;

/** A place, linked to its line. */
export function linkedLocation(location: Pick<Location, "file" | "line">, links: ReportLinks): string {
  return markdownLink(markdownLocation(location), lineUrl(links, location));
}

/** A check, linked to its page. */
function linkedCheck(check: string): string {
  return markdownLink(markdownCode(check), checkUrl(check));
}

function codeList(names: readonly string[]): string {
  return list(
    names.map((name) => markdownCode(name)),
    MAX_NAMES,
  );
}

/** What fails, where, and how to fix it, in one line; the block of the same finding has the rest. */
export function findingLine(group: FindingGroup, links: ReportLinks): string {
  const { mark, message, location, fix } = viewFinding(group);
  const lead = mark === "fail" ? "" : `${MARK_EMOJI[mark]} `;
  const place = [
    linkedLocation(location, links),
    ...(fix === null ? [] : [markdownProse(firstSentence(fix.text), FIX_LIMIT)]),
  ];
  return `- ${lead}**${briefProse(message)}** (${namedSubjects(group)}) — ${place.join(" — ")}`;
}

/** What was fixed, in the same form. */
export function fixedLine(group: FindingGroup, links: ReportLinks): string {
  const { message, location } = viewFinding(group);
  return `- ${MARK_EMOJI.pass} **Fixed:** ${briefProse(message)} (${namedSubjects(group)}) — ${linkedLocation(location, links)}`;
}

/** A failure that the change takes out of the count, and what does that. */
export function weakenedLine({ by, group }: WeakenedGroup): string {
  return `- **${briefProse(viewFinding(group).message)}** (${namedSubjects(group)}) — ${markdownProse(WEAKENED_WORDS[by])}`;
}

/** White space at the end would keep what follows from ending the bold text (CommonMark §6.2). */
function briefProse(message: string): string {
  return markdownProse(briefMessage(message), SUMMARY_LIMIT).trimEnd() || markdownCode("");
}

function namedSubjects({ first, others }: FindingGroup): string {
  const subjects = [first, ...others].map((placed) => viewBrief(placed).subject);
  return `${linkedCheck(first.finding.check)}, ${codeList(subjects)}`;
}

/** How a block is shown: `isListed` where `findingLine` said what, where and how; unfolded if `isOpen`. */
interface BlockOptions {
  links: ReportLinks;
  isListed?: boolean;
  isOpen?: boolean;
}

/** A failure or a warning in full, with the other subjects that have it. */
export function findingBlock(group: FindingGroup, { links, isListed = false, isOpen = false }: BlockOptions): string {
  const view = viewFinding(group);
  const { mark, change, message, title, why, references, location, fix, also } = view;
  const badge = change === "new" && !isListed ? " <b>new</b>" : "";
  const end = isListed ? blockTopic(view) : htmlProse(message, SUMMARY_LIMIT);
  const shown = isListed ? briefMessage(message) : message.slice(0, SUMMARY_LIMIT);
  const edit = fix?.edit ?? null;
  const diff = edit === null ? null : diffLines(edit);
  const evidence = edit === null || diff === null ? view.evidence : withoutShown(view.evidence, edit);
  // What a check worked out says at length what the message sums up.
  const isSaid = shown === message || (isListed && evidence.some(({ at }) => "about" in at));
  const parts = [
    // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
    `<details${isOpen ? " open" : ""}>\n<summary>${MARK_EMOJI[mark]}${badge} ${blockName(view)}: ${end}</summary>`,
    ...(isSaid ? [] : [`**Seen** ${markdownProse(message)}`]),
    `**Rule** ${title === undefined ? "" : `${markdownLink(markdownProse(title), checkUrl(view.check))} · `}${markdownProse(references)}`,
    ...(why === undefined ? [] : [`**Why** ${markdownProse(why)}`]),
    ...(isListed ? [] : [`**Where** ${linkedLocation(location, links)}`]),
    ...evidenceBlocks(evidence),
    ...(fix === null ? [] : fixBlocks(fix, diff, isListed, links)),
    ...(also.length === 0 ? [] : alsoBlocks(also, links)),
    "</details>",
  ];
  return parts.join("\n\n");
}

/** Subjects named in the line that stays visible when a block is folded. */
const MAX_SUBJECTS = 2;

function blockName({ check, subject, also }: FindingView): string {
  const names = [subject, ...also.map((other) => other.subject)].map((name) => htmlCode(name));
  return `${htmlCode(check)} ${list(names, MAX_SUBJECTS)}`;
}

/** What a block adds to its line. */
function blockTopic({ fix }: FindingView): string {
  if (fix === null) return "why";
  if (fix.edit !== null) return "why, and the change that fixes it";
  return fix.records.length > 0 ? "why, and the record that fixes it" : "why, and how to fix it";
}

/** The evidence that the lines of an edit do not show, in however many strings a file writes it. */
function withoutShown(evidence: readonly Evidence[], { before }: FileEdit): Evidence[] {
  const squeezed = (written: string): string => written.replace(/["'\s()\\]/g, "");
  const lines = squeezed(before.join("\n"));
  return evidence.filter(({ text }) => text === "" || !lines.includes(squeezed(text)));
}

/** The other subjects of a group: where they differ, and their own records. */
function alsoBlocks(others: readonly AlsoView[], links: ReportLinks): string[] {
  const items = others.map(({ subject, location, message }) => {
    const place = location === null ? "" : ` at ${linkedLocation(location, links)}`;
    return `- ${markdownCode(subject)}${place}${message === null ? "" : `: ${markdownProse(message)}`}`;
  });
  const diffs = others.map(({ edit }) => (edit === null ? null : diffLines(edit)));
  return [
    `**Also**\n\n${items.join("\n")}`,
    ...recordBlocks(others.flatMap(({ records }, i) => (diffs[i] === null ? records : []))),
    ...others.flatMap(({ edit }, i) => editBlocks(edit, diffs[i] ?? null, links)),
  ];
}

/** A finding as its message alone. */
export function findingItem(placed: DomainFinding): string {
  const { check, subject, message } = viewBrief(placed);
  return `- ${linkedCheck(check)} ${markdownCode(subject)}: ${markdownProse(message)}`;
}

/** A waived failure, with the reason, owner and expiry of the waiver. */
export function waivedItem(placed: DomainFinding): string {
  const { waiver } = placed.finding;
  if (waiver === null) return findingItem(placed);
  const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
  return `${findingItem(placed)}. **Waived** until ${markdownCode(waiver.expires)}${owner}: ${markdownProse(waiver.reason)}`;
}

/** A mistake in a declared file, which keeps its zone from being judged. */
export function faultItem({ location, message }: LocatedMessage, links: ReportLinks): string {
  return `- ${linkedLocation(location, links)} ${markdownProse(message)}`;
}

/** A probable mistake in a declared record, and the corrected text. */
export function warningItem(warning: RecordWarning, links: ReportLinks): string {
  const suggested = suggestedLine(warning);
  const text = `${linkedLocation(warning.location, links)} ${markdownProse(warning.message)}`;
  return suggested === null ? text : `${text}\n\n${fencedBlock("text", [suggested])}`;
}

/** A step to take before a change. */
export function rolloutItem({ domain, subject, message, doFirst }: Prerequisite): string {
  return `- ${markdownCode(subjectLabel(domain, subject))}: ${markdownProse(say(message))}. **First:** ${markdownProse(say(doFirst))}`;
}

/** The checks that could not be measured for one reason. */
export function unknownItem({ cause, only, domains, checks }: UnknownGroup): string {
  if (only !== null) return findingItem(only);
  return `- ${plural(checks.length, "check")} of ${codeList(domains)}: ${markdownProse(cause)} (${codeList(checks)})`;
}

function evidenceBlocks(evidence: readonly Evidence[]): string[] {
  const { shown, more } = quoteEvidence(evidence);
  const blocks = shown.map(({ source, lines }) => `**Evidence** ${markdownCode(source)}:${markdownEvidence(lines)}`);
  return more > 0 ? [...blocks, `(${more} more in the JSON report)`] : blocks;
}

/** A diff shows the records too. */
function fixBlocks(fix: FixView, diff: readonly DiffLine[] | null, isListed: boolean, links: ReportLinks): string[] {
  const isSaid = isListed && firstSentence(fix.text) === fix.text;
  return [
    ...(isSaid ? [] : [`**Fix** ${markdownProse(fix.text)}`]),
    ...(diff === null ? recordBlocks(fix.records) : editBlocks(fix.edit, diff, links)),
    ...fileBlocks(fix.file),
  ];
}

/** Records to publish, as lines to paste. */
export function recordBlocks(records: readonly FixRecord[]): string[] {
  const lines = records.map(recordLineOrNote);
  return lines.length > 0 ? [fencedBlock("dns", [...new Set(lines)])] : [];
}

/** The file to serve. */
export function fileBlocks(file: FixFile | null): string[] {
  return file === null
    ? []
    : [
        `**File** ${markdownCode(file.url)}`,
        fencedBlock(
          "text",
          file.lines.map((line) => quoteProse(line)),
        ),
      ];
}

/** The change to the file that declares the records. */
export function editBlocks(edit: FileEdit | null, diff: readonly DiffLine[] | null, links: ReportLinks): string[] {
  if (edit === null || diff === null) return [];
  return [
    `**Change** ${linkedLocation(edit, links)}`,
    fencedBlock(
      "diff",
      diff.map(({ mark, text }) => mark + text),
    ),
  ];
}
