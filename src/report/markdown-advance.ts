// The next steps of the mail policy as Markdown: the text of the pull request, and a part of the job summary. No clock is in it.
import { markdownTable } from "markdown-table";
import type { AdvanceKind, Proposal } from "../advance/proposal.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { capitalized } from "../text/capitalized.ts";
import { truncate } from "../text/truncate.ts";
import { diffLines } from "./diff.ts";
import type { Language } from "./language.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget } from "./markdown-budget.ts";
import { editBlocks, fileBlocks, recordBlocks } from "./markdown-finding.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { bulletList } from "./markdown-parts.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import { quoteProse } from "./sanitize.ts";
import { markdownCellProse, markdownCode, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";

/** The next steps by what becomes of them. */
export interface NextSteps {
  /** In the pull request. */
  included: readonly Proposal[];
  /** Not in it, and why. */
  leftOut: readonly { proposal: Proposal; reason: Message }[];
  /** No file of the repository can be changed for them. */
  unedited: readonly Proposal[];
  /** Nothing is to be changed yet. */
  staying: readonly Proposal[];
  /** What could not be measured or read. */
  limitations: readonly Message[];
}

export interface AdvanceOptions extends MarkdownContext {
  /** Octets in UTF-8. */
  limit: number;
  /** Where it is read: a pull request has the change beside it. */
  place: "pull-request" | "summary";
  /** Markdown below the heading. */
  note?: string;
  /** Distinguishes this configuration from another one. */
  title?: string;
}

/** Project limits: characters. GitHub takes a title of 256. */
const TITLE_LIMIT = 200;
const LABEL_LIMIT = 50;
const SENTENCE_LIMIT = 600;
const CELL_LIMIT = 300;

const STANDARD_NAMES: Readonly<Record<AdvanceKind, string>> = { dmarc: "DMARC", "mta-sts": "MTA-STS", dkim: "DKIM" };

/** The title, as plain text. */
export function advanceTitle({ included }: Pick<NextSteps, "included">, language: Language, label?: string): string {
  const suffix = label === undefined ? "" : ` (${quoteProse(label, LABEL_LIMIT)})`;
  return truncate(`${quoteProse(say(titleOf(included), language), TITLE_LIMIT)}${suffix}`, TITLE_LIMIT);
}

/** The message of the commit: a subject, and a line for each step. */
export function advanceCommitMessage({ included }: Pick<NextSteps, "included">, language: Language): string {
  const steps = included.map((proposal) => `- ${quoteProse(say(stepOf(proposal), language), TITLE_LIMIT)}`);
  return `${quoteProse(say(titleOf(included), language), TITLE_LIMIT)}${GAP}${steps.join("\n")}\n`;
}

/** The text, at most `limit` octets. */
export function renderAdvance(steps: NextSteps, options: AdvanceOptions): string {
  const { language, limit, title, place, note = "" } = options;
  const { included, leftOut, unedited, staying, limitations } = steps;
  const isPullRequest = place === "pull-request";
  const isIdle = isPullRequest && included.length === 0;
  const lead = isIdle ? `**${say(message("advance-pull-request/idle"), language)}**` : note;
  const label = title === undefined ? "" : ` (${markdownCode(title, LABEL_LIMIT)})`;
  const head = `### ${MARK_EMOJI.info} ${markdownProse(say(titleOf(included), language), TITLE_LIMIT)}${label}`;
  const end = isPullRequest ? `<sub>${say(message("advance-pull-request/upkeep"), language)}</sub>` : "";
  const groups = [
    blocksOf(
      language,
      null,
      included.map((proposal) => (isPullRequest ? stepBlocks(proposal, language) : changeBlocks(proposal, options))),
    ),
    blocksOf(
      language,
      "advance-pull-request/by-hand",
      unedited.map((proposal) => byHandBlocks(proposal, language)),
      "advance-pull-request/by-hand-why",
    ),
    linesOf(
      language,
      "advance-pull-request/obstacles",
      staying.flatMap((proposal) => obstacleLine(proposal, language)),
    ),
    linesOf(
      language,
      "advance-pull-request/left-out",
      leftOut.map((one) => leftOutLine(one, language)),
    ),
    linesOf(
      language,
      "advance-pull-request/limitations",
      limitations.map((one) => `- ${markdownProse(say(one, language), SENTENCE_LIMIT)}`),
    ),
  ];
  const room =
    limit -
    byteLength(head) -
    byteLength(lead) -
    byteLength(end) -
    3 * byteLength(GAP) -
    byteLength(language.words.advance.noRoom(1_000_000)) -
    1;
  const { blocks, omitted } = fillBudget(groups, room);
  const parts = [head, lead, ...blocks, ...(omitted > 0 ? [language.words.advance.noRoom(omitted)] : []), end];
  return `${parts.filter((part) => part !== "").join(GAP)}\n`;
}

function titleOf(included: readonly Proposal[]): Message {
  if (included.length === 0) return message("advance-pull-request/nothing");
  const domains = [...new Set(included.map(({ domain }) => domain))];
  return message("advance-pull-request/title", { domains, isBack: included.every(isBack) });
}

const isBack = ({ direction }: Proposal): boolean => direction === "back";

function stepOf(proposal: Proposal): Message {
  const { kind, domain } = proposal;
  const code = isBack(proposal) ? "advance-pull-request/step-back" : "advance-pull-request/step";
  return message(code, { standard: STANDARD_NAMES[kind], domain });
}

/** What one step is, why, and what to watch. */
function stepBlocks(proposal: Proposal, language: Language): string {
  const { summary, evidence, watch } = proposal;
  const heading = `#### ${isBack(proposal) ? `${MARK_EMOJI.warn} ` : ""}${markdownProse(say(stepOf(proposal), language))}`;
  return [
    heading,
    markdownProse(capitalized(say(summary, language)), SENTENCE_LIMIT),
    ...evidenceTable(evidence, language),
    ...(watch.length === 0 ? [] : [`**${say(message("advance-pull-request/watch"), language)}**`]),
    ...bulletList(
      watch.map((one) => say(one, language)),
      language,
    ),
  ].join(GAP);
}

function evidenceTable(evidence: Proposal["evidence"], language: Language): string[] {
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ label, value }) =>
    [label, value].map((one) => markdownCellProse(say(one, language), CELL_LIMIT)),
  );
  return [
    markdownTable([[say(message("advance-pull-request/evidence"), language), ""], ...rows], { alignDelimiters: false }),
  ];
}

/** The same, and the change to the files. */
function changeBlocks(proposal: Proposal, context: MarkdownContext): string {
  const { edits, newFiles } = proposal;
  const { language } = context;
  return [
    stepBlocks(proposal, language),
    ...edits.flatMap((edit) => editBlocks(edit, diffLines(edit), context)),
    ...newFiles.flatMap(({ file, text }) => fileBlocks({ url: file, lines: text.split(/\r?\n/) }, language)),
  ].join(GAP);
}

/** The same, and what to publish and serve. */
function byHandBlocks(proposal: Proposal, language: Language): string {
  const { records, served } = proposal;
  return [
    stepBlocks(proposal, language),
    ...recordBlocks(records, language),
    ...served.flatMap((file) => fileBlocks(file, language)),
  ].join(GAP);
}

function obstacleLine(proposal: Proposal, language: Language): string[] {
  const { obstacles } = proposal;
  if (obstacles.length === 0) return [];
  const sentences = obstacles.map((one) => say(one, language));
  return [bullet(proposal, language.words.list(sentences, undefined, "; "), language)];
}

function leftOutLine({ proposal, reason }: NextSteps["leftOut"][number], language: Language): string {
  return bullet(proposal, say(reason, language), language);
}

function bullet(proposal: Proposal, sentence: string, language: Language): string {
  return `- ${markdownProse(say(stepOf(proposal), language))}: ${markdownProse(sentence, SENTENCE_LIMIT)}`;
}

type Heading = `advance-pull-request/${"by-hand" | "obstacles" | "left-out" | "limitations"}`;

function linesOf(language: Language, heading: Heading, lines: readonly string[]): ItemGroup {
  return { ...blocksOf(language, heading, lines), separator: "\n" };
}

function blocksOf(
  language: Language,
  heading: Heading | null,
  texts: readonly string[],
  why?: "advance-pull-request/by-hand-why",
): ItemGroup {
  const reason = why === undefined ? "" : `${say(message(why), language)}${GAP}`;
  const open = heading === null ? "" : `### ${say(message(heading), language)}${GAP}${reason}`;
  return { open, items: texts.map((text) => ({ text: () => text, findings: 1 })), separator: GAP, close: "" };
}
