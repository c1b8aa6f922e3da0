// The report as GitHub Flavored Markdown, for the job summary, the pull request comment and a file.
import type { IdleWaiver, Report } from "../model.ts";
import { placeText } from "../model.ts";
import type { Alike } from "./group-findings.ts";
import { alike } from "./group-findings.ts";
import {
  EMOJI,
  findingBlock,
  findingItem,
  orderItem,
  remarkItem,
  unknownItem,
  waivedItem,
} from "./markdown-finding.ts";
import { tableBlocks } from "./markdown-table.ts";
import { markdownCode, markdownPlace, markdownProse } from "./sanitize-markdown.ts";
import type { Placed } from "./tally.ts";
import { fixedIn, someOf, subjectOf, unknownGroups, withStatus } from "./tally.ts";
import { checkWords } from "./english/checks.ts";
import { DISCLAIMER, WEAKENED, countsLine, gateLine, headline, plural, viewWords } from "./summary-lines.ts";

/**
 * `limit` in UTF-8 octets, so that it also holds in characters (comment: 65,536 characters, job summary: 1 MiB).
 * `title` tells this report from another one; `rest` says where a reader finds what was left out.
 */
export interface MarkdownOptions {
  limit: number;
  title?: string;
  rest?: string;
}

/** One finding or waiver, or several findings that share a line. */
interface Item {
  /** Made only while there is room: most of a large report has none. */
  text: () => string;
  findings: number;
}

/** Findings under one heading, between `open` and `close`. */
interface Group {
  open: string;
  items: Item[];
  separator: "\n" | "\n\n";
  close: string;
}

/** A report has at least its verdict, which needs less than this. */
export const SMALLEST_LIMIT = 1024;
const TITLE_LIMIT = 100;
/** Reasons, limits and resolvers shown before "and N more"; each is bounded by its characters too. */
const MOST_LINES = 10;
const LINE_LIMIT = 300;
/** Failures whose block is unfolded: what a reader must mend is seen without a click, and a long list stays a list. */
const MOST_OPEN = 2;

/** The whole report, at most `limit` octets: findings that do not fit are left out whole, the worst are kept. Throws RangeError for a limit below SMALLEST_LIMIT. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { limit, rest = "report.json" } = options;
  if (limit < SMALLEST_LIMIT) throw new RangeError(`a report needs ${SMALLEST_LIMIT} octets, ${limit} are allowed`);
  const groups = groupsOf(report);
  const end = footOf(report);
  const leftOut = (count: number): string =>
    `**${count} more** did not fit here: see ${markdownProse(rest, TITLE_LIMIT)}.`;
  const reserve = sizeOf(leftOut(Number.MAX_SAFE_INTEGER)) + sizeOf(end) + 2 * sizeOf(GAP) + 1;
  const head = headsOf(report, options.title).find((text) => sizeOf(text) + reserve <= limit);
  if (head === undefined) return `${verdictOf(report)}${GAP}${DISCLAIMER}\n`;
  const { blocks, omitted } = fill(groups, limit - reserve - sizeOf(head));
  return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(GAP)}\n`;
}

const GAP = "\n\n";

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}

// Takes items in order while they fit; the first one that does not ends it, so that nothing worse is left out than what is kept.
function fill(groups: readonly Group[], budget: number): { blocks: string[]; omitted: number } {
  const blocks: string[] = [];
  let left = budget;
  let omitted = 0;
  for (const group of groups) {
    const taken: string[] = [];
    let opening = sizeOf(GAP) + sizeOf(group.open) + sizeOf(group.close);
    for (const item of group.items) {
      const text = omitted > 0 ? null : item.text();
      const cost = text === null ? Infinity : sizeOf(text) + opening + sizeOf(group.separator);
      if (text === null || cost > left) {
        omitted += item.findings;
        continue;
      }
      left -= cost;
      opening = 0;
      taken.push(text);
    }
    if (taken.length > 0) blocks.push(group.open + taken.join(group.separator) + group.close);
  }
  return { blocks, omitted };
}

function groupsOf(report: Report): Group[] {
  const block = (group: Alike, open: boolean): Item => ({
    text: () => findingBlock(group, checkWords(group.first.finding.check), open),
    findings: 1 + group.others.length,
  });
  const one = (text: () => string): Item => ({ text, findings: 1 });
  const unknown = unknownGroups(report).map((group) => ({
    text: () => unknownItem(group),
    findings: group.members.length,
  }));
  const idle = [...report.waivers.expired, ...report.waivers.unused].map((waiver) => ({
    text: () => idleItem(waiver),
    findings: 1,
  }));
  const { counts } = report;
  const groups: Group[] = [
    {
      open: `#### Failures${GAP}`,
      items: alike(withStatus(report, "fail")).map((group, i) => block(group, i < MOST_OPEN)),
      separator: GAP,
      close: "",
    },
    folded(
      `${EMOJI.warn} ${plural(counts.warn, "warning")}`,
      alike(withStatus(report, "warn")).map((group) => block(group, false)),
      GAP,
    ),
    {
      open: `#### In this order${GAP}`,
      items: report.order.map((each) => one(() => orderItem(each))),
      separator: "\n",
      close: "",
    },
    folded(
      `${EMOJI.warn} ${plural(report.remarks.length, "remark")} on declared records`,
      report.remarks.map((remark) => one(() => remarkItem(remark))),
      GAP,
    ),
    folded(`${EMOJI.unknown} ${counts.unknown} could not be measured`, unknown, "\n"),
    folded(
      `${EMOJI.waived} ${counts.waived} waived`,
      withStatus(report, "waived").map((placed) => one(() => waivedItem(placed))),
      "\n",
    ),
    folded(
      `${EMOJI.pass} ${fixedIn(report).length} fixed`,
      fixedIn(report).map((placed) => one(() => fixedItem(placed))),
      "\n",
    ),
    folded(
      `${EMOJI.info} ${counts.info} for information`,
      withStatus(report, "info").map((placed) => one(() => findingItem(placed))),
      "\n",
    ),
    folded(`${plural(idle.length, "waiver")} without effect`, idle, "\n"),
  ];
  return groups.filter((group) => group.items.length > 0);
}

function folded(summary: string, items: Item[], separator: Group["separator"]): Group {
  return { open: `<details>\n<summary>${summary}</summary>${GAP}`, items, separator, close: `${GAP}</details>` };
}

function fixedItem(placed: Placed): string {
  return `- ${markdownCode(placed.finding.check)} ${markdownCode(subjectOf(placed))}`;
}

function idleItem({ check, domain, location, problem }: IdleWaiver): string {
  return `- ${markdownCode(check)} ${markdownCode(domain)} at ${markdownPlace(location)}: ${markdownProse(problem)}`;
}

function verdictOf(report: Report): string {
  // Failures that break nothing are no reason for a red cross on somebody's pull request.
  const tolerated = { pass: EMOJI.pass, fail: EMOJI.warn, inconclusive: EMOJI.unknown }[report.conclusion];
  return `### ${report.gate.passed ? tolerated : EMOJI.fail} ${headline(report)} — ${gateLine(report.gate)}`;
}

// The head as it should be, then shorter ones for when it does not fit.
function headsOf(report: Report, title: string | undefined): string[] {
  const verdict = verdictOf(report);
  const named = title === undefined ? verdict : `${verdict}${GAP}${markdownCode(title, TITLE_LIMIT)}`;
  const counted = `${named}${GAP}${countsLine(report.counts)} on ${plural(report.domains.length, "domain")}.`;
  // Failures are told below; where there is none, the reasons say what else broke the gate.
  const reasons = report.counts.fail > 0 ? [] : report.gate.reasons;
  const notes = listOf([...reasons, ...report.gate.notes, ...report.limits.map((limit) => `Not seen: ${limit}`)]);
  const weakened = weakenedIn(report);
  return [
    [counted, ...notes, ...weakened, ...tableBlocks(report)],
    [counted, ...notes, ...weakened],
    [counted, ...weakened],
    [counted],
    [verdict],
  ].map((parts) => parts.join(GAP));
}

function weakenedIn({ weakened }: Report): string[] {
  if (weakened === null || weakened.length === 0) return [];
  return [
    `${EMOJI.warn} **${WEAKENED}**`,
    ...listOf(weakened.map(({ what, location: { file, line } }) => `${what} (${placeText({ file, line })})`)),
  ];
}

function listOf(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MOST_LINES).map((line) => `- ${markdownProse(line, LINE_LIMIT)}`);
  const more = lines.length - MOST_LINES;
  return [[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}

function footOf(report: Report): string {
  const resolvers = report.resolvers.map(
    ({ url, validates }) => markdownCode(url, LINE_LIMIT) + (validates === false ? " (does not validate)" : ""),
  );
  const facts = [
    `${markdownCode(report.config.file, LINE_LIMIT)}, profile ${markdownCode(report.profile)}, ${viewWords(report.view)}`,
    `resolvers ${someOf(resolvers, MOST_LINES) || "none"}`,
    `${markdownCode(report.at, LINE_LIMIT)}, mail-policy ${markdownCode(report.tool.version, LINE_LIMIT)}`,
  ];
  return `---${GAP}${facts.join("; ")}. ${DISCLAIMER}`;
}
