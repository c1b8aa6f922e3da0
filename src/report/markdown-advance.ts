// The next steps of the mail policy as Markdown: the text of the pull request, and a part of the job summary. No clock is in it.
import { markdownTable } from "markdown-table";
import type { AdvanceKind, Proposal } from "../advance/proposal.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import { capitalized } from "../text/capitalized.ts";
import { list } from "../text/list.ts";
import { truncate } from "../text/truncate.ts";
import { diffLines } from "./diff.ts";
import type { ReportLinks } from "./links.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget } from "./markdown-budget.ts";
import { editBlocks, fileBlocks, recordBlocks } from "./markdown-finding.ts";
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

export interface AdvanceOptions {
  /** Octets in UTF-8. */
  limit: number;
  /** Where it is read: a pull request has the change beside it. */
  place: "pull-request" | "summary";
  /** Markdown below the heading. */
  note?: string;
  links: ReportLinks;
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
export function advanceTitle({ included }: Pick<NextSteps, "included">, label?: string): string {
  const suffix = label === undefined ? "" : ` (${quoteProse(label, LABEL_LIMIT)})`;
  return truncate(`${quoteProse(say(titleOf(included)), TITLE_LIMIT)}${suffix}`, TITLE_LIMIT);
}

/** The message of the commit: a subject, and a line for each step. */
export function advanceCommitMessage({ included }: Pick<NextSteps, "included">): string {
  const steps = included.map((proposal) => `- ${quoteProse(say(stepOf(proposal)), TITLE_LIMIT)}`);
  return `${quoteProse(say(titleOf(included)), TITLE_LIMIT)}${GAP}${steps.join("\n")}\n`;
}

/** The text, at most `limit` octets. */
export function renderAdvance(steps: NextSteps, { limit, title, place, links, note = "" }: AdvanceOptions): string {
  const { included, leftOut, unedited, staying, limitations } = steps;
  const isPullRequest = place === "pull-request";
  const isIdle = isPullRequest && included.length === 0;
  const lead = isIdle ? `**${say(message("advance-pull-request/idle"))}**` : note;
  const label = title === undefined ? "" : ` (${markdownCode(title, LABEL_LIMIT)})`;
  const head = `### ${MARK_EMOJI.info} ${markdownProse(say(titleOf(included)), TITLE_LIMIT)}${label}`;
  const end = isPullRequest ? `<sub>${say(message("advance-pull-request/upkeep"))}</sub>` : "";
  const groups = [
    blocksOf(
      null,
      included.map((proposal) => (isPullRequest ? stepBlocks(proposal) : changeBlocks(proposal, links))),
    ),
    blocksOf("advance-pull-request/by-hand", unedited.map(byHandBlocks), "advance-pull-request/by-hand-why"),
    linesOf("advance-pull-request/obstacles", staying.flatMap(obstacleLine)),
    linesOf("advance-pull-request/left-out", leftOut.map(leftOutLine)),
    linesOf(
      "advance-pull-request/limitations",
      limitations.map((one) => `- ${markdownProse(say(one), SENTENCE_LIMIT)}`),
    ),
  ];
  const room =
    limit -
    byteLength(head) -
    byteLength(lead) -
    byteLength(end) -
    3 * byteLength(GAP) -
    byteLength(moreLine(1_000_000)) -
    1;
  const { blocks, omitted } = fillBudget(groups, room);
  const parts = [head, lead, ...blocks, ...(omitted > 0 ? [moreLine(omitted)] : []), end];
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
function stepBlocks(proposal: Proposal): string {
  const { summary, evidence, watch } = proposal;
  const heading = `#### ${isBack(proposal) ? `${MARK_EMOJI.warn} ` : ""}${markdownProse(say(stepOf(proposal)))}`;
  return [
    heading,
    markdownProse(capitalized(say(summary)), SENTENCE_LIMIT),
    ...evidenceTable(evidence),
    ...(watch.length === 0 ? [] : [`**${say(message("advance-pull-request/watch"))}**`]),
    ...bulletList(watch.map((one) => say(one))),
  ].join(GAP);
}

function evidenceTable(evidence: Proposal["evidence"]): string[] {
  if (evidence.length === 0) return [];
  const rows = evidence.map(({ label, value }) => [label, value].map((one) => markdownCellProse(say(one), CELL_LIMIT)));
  return [markdownTable([[say(message("advance-pull-request/evidence")), ""], ...rows], { alignDelimiters: false })];
}

/** The same, and the change to the files. */
function changeBlocks(proposal: Proposal, links: ReportLinks): string {
  const { edits, newFiles } = proposal;
  return [
    stepBlocks(proposal),
    ...edits.flatMap((edit) => editBlocks(edit, diffLines(edit), links)),
    ...newFiles.flatMap(({ file, text }) => fileBlocks({ url: file, lines: text.split(/\r?\n/) })),
  ].join(GAP);
}

/** The same, and what to publish and serve. */
function byHandBlocks(proposal: Proposal): string {
  const { records, served } = proposal;
  return [stepBlocks(proposal), ...recordBlocks(records), ...served.flatMap((file) => fileBlocks(file))].join(GAP);
}

function obstacleLine(proposal: Proposal): string[] {
  const { obstacles } = proposal;
  if (obstacles.length === 0) return [];
  return [
    bullet(
      proposal,
      list(
        obstacles.map((one) => say(one)),
        undefined,
        "; ",
      ),
    ),
  ];
}

function leftOutLine({ proposal, reason }: NextSteps["leftOut"][number]): string {
  return bullet(proposal, say(reason));
}

function bullet(proposal: Proposal, sentence: string): string {
  return `- ${markdownProse(say(stepOf(proposal)))}: ${markdownProse(sentence, SENTENCE_LIMIT)}`;
}

type Heading = `advance-pull-request/${"by-hand" | "obstacles" | "left-out" | "limitations"}`;

function linesOf(heading: Heading, lines: readonly string[]): ItemGroup {
  return { ...blocksOf(heading, lines), separator: "\n" };
}

function blocksOf(
  heading: Heading | null,
  texts: readonly string[],
  why?: "advance-pull-request/by-hand-why",
): ItemGroup {
  const reason = why === undefined ? "" : `${say(message(why))}${GAP}`;
  const open = heading === null ? "" : `### ${say(message(heading))}${GAP}${reason}`;
  return { open, items: texts.map((text) => ({ text: () => text, findings: 1 })), separator: GAP, close: "" };
}

function moreLine(omitted: number): string {
  return `and ${omitted} more, for which there is no room`;
}
