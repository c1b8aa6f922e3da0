// Single findings in Markdown: a line each, and a folded block for failures and warnings.
import { say, sayText } from "./say.ts";
import type { Evidence, FileEdit, FixFile, FixRecord, LocatedMessage, Location, RecordWarning } from "../model.ts";
import type { Prerequisite } from "../run-report.ts";
import { briefMessage, firstSentence } from "./brief.ts";
import type { DiffLine } from "./diff.ts";
import { diffLines } from "./diff.ts";
import type { AlsoView, FindingView, FixView } from "./finding-view.ts";
import { MAX_NAMES, nameSubjects, subjectLabel, viewBrief, viewFinding } from "./finding-view.ts";
import type { FindingGroup } from "./group-findings.ts";
import type { Language } from "./language.ts";
import { checkUrl, lineUrl } from "./links.ts";
import type { MarkdownContext } from "./markdown-context.ts";
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
import type { UnknownGroup } from "./group-unknowns.ts";
import type { DomainFinding } from "./select-findings.ts";

/** Characters of a message, and of a fix, in a line that has to do alone. */
const SUMMARY_LIMIT = 160;
const FIX_LIMIT = 300;

/** A place, linked to its line. */
export function linkedLocation(location: Pick<Location, "file" | "line">, context: MarkdownContext): string {
  return markdownLink(markdownLocation(location), lineUrl(context.links, location));
}

/** A check, linked to its page. */
function linkedCheck(check: string, language: Language): string {
  return markdownLink(markdownCode(check), checkUrl(check, language));
}

function codeList(names: readonly string[], { words }: Language): string {
  return words.list(
    names.map((name) => markdownCode(name)),
    MAX_NAMES,
  );
}

/** What fails, where, and how to fix it, in one line; the block of the same finding has the rest. */
export function findingLine(group: FindingGroup, context: MarkdownContext): string {
  const { language } = context;
  const { mark, message, location, fix } = viewFinding(group, language);
  const lead = mark === "fail" ? "" : `${MARK_EMOJI[mark]} `;
  const place = [
    linkedLocation(location, context),
    ...(fix === null ? [] : [markdownProse(firstSentence(fix.text), FIX_LIMIT)]),
  ];
  return `- ${lead}**${briefProse(message)}** (${namedSubjects(group, language)}) — ${place.join(" — ")}`;
}

/** What was fixed, in the same form. */
export function fixedLine(group: FindingGroup, context: MarkdownContext): string {
  const { language } = context;
  const { message, location } = viewFinding(group, language);
  return `- ${MARK_EMOJI.pass} **${language.words.finding.headings.fixed}** ${briefProse(message)} (${namedSubjects(group, language)}) — ${linkedLocation(location, context)}`;
}

/** A failure that the change takes out of the count, and what does that. */
export function weakenedLine({ by, group }: WeakenedGroup, language: Language): string {
  return `- **${briefProse(viewFinding(group, language).message)}** (${namedSubjects(group, language)}) — ${markdownProse(language.words.result.weakenedBy(by))}`;
}

/** White space at the end would keep what follows from ending the bold text (CommonMark §6.2). */
function briefProse(message: string): string {
  return markdownProse(briefMessage(message), SUMMARY_LIMIT).trimEnd() || markdownCode("");
}

function namedSubjects(group: FindingGroup, language: Language): string {
  return `${linkedCheck(group.first.finding.check, language)}, ${codedSubjects(group, language)}`;
}

function codedSubjects(group: FindingGroup, language: Language): string {
  return nameSubjects(group, language, (subject) => markdownCode(subject));
}

/** How a block is shown: `isListed` where `findingLine` said what, where and how; unfolded if `isOpen`. */
interface BlockOptions {
  context: MarkdownContext;
  isListed?: boolean;
  isOpen?: boolean;
}

/** A failure or a warning in full, with the other subjects that have it. */
export function findingBlock(group: FindingGroup, { context, isListed = false, isOpen = false }: BlockOptions): string {
  const { language } = context;
  const { headings } = language.words.finding;
  const view = viewFinding(group, language);
  const { mark, change, message, title, why, references, location, fix, also } = view;
  const badge = change === "new" && !isListed ? ` <b>${headings.newBadge}</b>` : "";
  const shown = isListed ? briefMessage(message) : message.slice(0, SUMMARY_LIMIT);
  const edit = fix?.edit ?? null;
  const diff = edit === null ? null : diffLines(edit);
  const end = isListed ? blockTopic(view, diff !== null, language) : htmlProse(message, SUMMARY_LIMIT);
  const evidence = edit === null || diff === null ? view.evidence : withoutShown(view.evidence, edit);
  // What a check worked out says at length what the message sums up.
  const isSaid = shown === message || (isListed && evidence.some(({ at }) => "about" in at));
  const parts = [
    // The blank lines end the HTML block, or what follows would not be read as Markdown (CommonMark §4.6).
    `<details${isOpen ? " open" : ""}>\n<summary>${MARK_EMOJI[mark]}${badge} ${blockName(view, language)}: ${end}</summary>`,
    ...(isSaid ? [] : [`**${headings.seen}** ${markdownProse(message)}`]),
    `**${headings.rule}** ${title === undefined ? "" : `${markdownLink(markdownProse(title), checkUrl(view.check, language))} · `}${markdownProse(references)}`,
    ...(why === undefined ? [] : [`**${headings.why}** ${markdownProse(why)}`]),
    ...(isListed ? [] : [`**${headings.where}** ${linkedLocation(location, context)}`]),
    ...evidenceBlocks(evidence, language),
    ...(fix === null ? [] : fixBlocks(fix, diff, isListed, context)),
    ...(also.length === 0 ? [] : alsoBlocks(also, context)),
    "</details>",
  ];
  return parts.join("\n\n");
}

/** Subjects named in the line that stays visible when a block is folded. */
const MAX_SUBJECTS = 2;

function blockName({ check, subject, also }: FindingView, { words }: Language): string {
  const names = [subject, ...also.map((other) => other.subject)].map((name) => htmlCode(name));
  return `${htmlCode(check)} ${words.list(names, MAX_SUBJECTS)}`;
}

/** What a block adds to its line. */
function blockTopic({ fix }: FindingView, hasDiff: boolean, { words: { finding } }: Language): string {
  const { topics } = finding;
  if (fix === null) return topics.why;
  if (hasDiff) return topics.edit;
  return fix.records.length > 0 ? topics.records : topics.fix;
}

/** The evidence that the lines of an edit do not show, in however many strings a file writes it. */
function withoutShown(evidence: readonly Evidence[], { before }: FileEdit): Evidence[] {
  const squeezed = (written: string): string => written.replace(/["'\s()\\]/g, "");
  const lines = squeezed(before.join("\n"));
  return evidence.filter(({ text }) => text === "" || !lines.includes(squeezed(text)));
}

/** The other subjects of a group: where they differ, and their own records. */
function alsoBlocks(others: readonly AlsoView[], context: MarkdownContext): string[] {
  const { language } = context;
  const { atPlace, headings } = language.words.finding;
  const items = others.map(({ subject, location, message }) => {
    const place = location === null ? "" : atPlace(linkedLocation(location, context));
    return `- ${markdownCode(subject)}${place}${message === null ? "" : `: ${markdownProse(message)}`}`;
  });
  const diffs = others.map(({ edit }) => (edit === null ? null : diffLines(edit)));
  return [
    `**${headings.also}**\n\n${items.join("\n")}`,
    ...recordBlocks(
      others.flatMap(({ records }, i) => (diffs[i] === null ? records : [])),
      language,
    ),
    ...others.flatMap(({ edit }, i) => editBlocks(edit, diffs[i] ?? null, context)),
  ];
}

/** Findings that say the same, as their message alone. */
export function findingItem(group: FindingGroup, language: Language): string {
  const { check, message } = viewBrief(group.first, language);
  return `- ${linkedCheck(check, language)} ${codedSubjects(group, language)}: ${markdownProse(message)}`;
}

/** A waived failure, with the reason, owner and expiry of the waiver. */
export function waivedItem(placed: DomainFinding, language: Language): string {
  const { waiver } = placed.finding;
  const item = findingItem({ first: placed, others: [] }, language);
  if (waiver === null) return item;
  const owner = waiver.owner === null ? "" : `, ${markdownCode(waiver.owner)}`;
  const bold = (text: string): string => `**${text}**`;
  const until = language.words.finding.waivedUntil(bold, markdownCode(waiver.expires));
  return `${item}. ${until}${owner}: ${markdownProse(waiver.reason)}`;
}

/** A mistake in a declared file, which keeps its zone from being judged. */
export function faultItem({ location, message }: LocatedMessage, context: MarkdownContext): string {
  return `- ${linkedLocation(location, context)} ${markdownProse(sayText(message, context.language))}`;
}

/** A probable mistake in a declared record, and the corrected text. */
export function warningItem(warning: RecordWarning, context: MarkdownContext): string {
  const suggested = suggestedLine(warning);
  const text = `${linkedLocation(warning.location, context)} ${markdownProse(say(warning.message, context.language))}`;
  return suggested === null ? text : `${text}\n\n${fencedBlock("text", [suggested])}`;
}

/** A step to take before a change. */
export function rolloutItem({ domain, subject, message, doFirst }: Prerequisite, language: Language): string {
  const { first } = language.words.finding.headings;
  const [change, step] = [message, doFirst].map((text) => markdownProse(say(text, language)));
  return `- ${markdownCode(subjectLabel(domain, subject))}: ${change}. **${first}** ${step}`;
}

/** The checks that could not be measured for one reason. */
export function unknownItem({ cause, only, domains, checks }: UnknownGroup, language: Language): string {
  if (only !== null) return findingItem({ first: only, others: [] }, language);
  const unmeasured = language.words.finding.unmeasured(checks.length, codeList(domains, language));
  return `- ${unmeasured}: ${markdownProse(say(cause, language))} (${codeList(checks, language)})`;
}

function evidenceBlocks(evidence: readonly Evidence[], language: Language): string[] {
  const { headings, moreEvidence } = language.words.finding;
  const { shown, more } = quoteEvidence(evidence, language);
  const blocks = shown.map(
    ({ source, lines }) => `**${headings.evidence}** ${markdownCode(source)}:${markdownEvidence(lines)}`,
  );
  return more > 0 ? [...blocks, moreEvidence(more)] : blocks;
}

/** A diff shows the records too. */
function fixBlocks(
  fix: FixView,
  diff: readonly DiffLine[] | null,
  isListed: boolean,
  context: MarkdownContext,
): string[] {
  const isSaid = isListed && firstSentence(fix.text) === fix.text;
  const { language } = context;
  return [
    ...(isSaid ? [] : [`**${language.words.finding.headings.fix}** ${markdownProse(fix.text)}`]),
    ...(diff === null ? recordBlocks(fix.records, language) : editBlocks(fix.edit, diff, context)),
    ...fileBlocks(fix.file, language),
  ];
}

/** Records to publish, as lines to paste. */
export function recordBlocks(records: readonly FixRecord[], language: Language): string[] {
  const lines = records.map((record) => recordLineOrNote(record, language));
  return lines.length > 0 ? [fencedBlock("dns", [...new Set(lines)])] : [];
}

/** The file to serve. */
export function fileBlocks(file: FixFile | null, { words }: Language): string[] {
  return file === null
    ? []
    : [
        `**${words.finding.headings.file}** ${markdownCode(file.url)}`,
        fencedBlock(
          "text",
          file.lines.map((line) => quoteProse(line)),
        ),
      ];
}

/** The change to the file that declares the records. */
export function editBlocks(
  edit: FileEdit | null,
  diff: readonly DiffLine[] | null,
  context: MarkdownContext,
): string[] {
  if (edit === null || diff === null) return [];
  return [
    `**${context.language.words.finding.headings.change}** ${linkedLocation(edit, context)}`,
    fencedBlock(
      "diff",
      diff.map(({ mark, text }) => mark + text),
    ),
  ];
}
