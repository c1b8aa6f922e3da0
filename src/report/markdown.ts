// The report as GitHub Flavored Markdown, for the job summary, the pull request comment and a file.
import type { IneffectiveWaiver, Report } from "../model.ts";
import type { FindingGroup } from "./group-findings.ts";
import { groupFindings } from "./group-findings.ts";
import {
  STATUS_EMOJI,
  faultItem,
  findingBlock,
  findingItem,
  rolloutItem,
  warningItem,
  unknownItem,
  waivedItem,
} from "./markdown-finding.ts";
import { tableBlocks } from "./markdown-table.ts";
import { markdownCode, markdownLocation, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import { groupUnknowns } from "./group-unknowns.ts";
import type { DomainFinding } from "./select-findings.ts";
import { fixedFindings, findingsWithStatus } from "./select-findings.ts";
import { viewBrief, viewFinding } from "./finding-view.ts";
import {
  DISCLAIMER,
  WEAKENINGS_HEADING,
  countsLine,
  describeView,
  gateLine,
  headline,
  validationDoubt,
  verdictStatus,
  weakeningLine,
} from "./summary-lines.ts";

/**
 * `limit` in UTF-8 octets, so that it also holds in characters (comment: 65,536 characters, job summary: 1 MiB).
 * `title` distinguishes this report from another one; `rest` names the place of the full report.
 */
export interface MarkdownOptions {
  limit: number;
  title?: string;
  fullReport?: string;
}

/** One finding or waiver, or several findings that share a line. */
interface Item {
  /** Rendered only while there is room: most of a large report does not fit. */
  text: () => string;
  findings: number;
}

/** Findings under one heading, between `open` and `close`. */
interface ItemGroup {
  open: string;
  items: Item[];
  separator: "\n" | "\n\n";
  close: string;
}

/** A report has at least its result, which needs less than this. */
export const MIN_LIMIT = 1024;
const TITLE_LIMIT = 100;
/** Reasons, limits and resolvers shown before "and N more"; each is bounded by its characters too. */
const MAX_LINES = 10;
const LINE_LIMIT = 300;
/** Failures whose block is unfolded, so that the first ones are visible without a click and the list is short. */
const MAX_UNFOLDED = 2;

/** The whole report, at most `limit` octets: findings that do not fit are left out whole, the worst are kept. Throws RangeError for a limit below SMALLEST_LIMIT. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { limit, fullReport = "report.json" } = options;
  if (limit < MIN_LIMIT) throw new RangeError(`a report needs ${MIN_LIMIT} octets; the limit is ${limit}`);
  const groups = itemGroups(report);
  const end = footer(report);
  const leftOut = (count: number): string =>
    `**${count} more** did not fit here: see ${markdownProse(fullReport, TITLE_LIMIT)}.`;
  const reserve = byteLength(leftOut(Number.MAX_SAFE_INTEGER)) + byteLength(end) + 2 * byteLength(GAP) + 1;
  const head = headVariants(report, options.title).find((text) => byteLength(text) + reserve <= limit);
  if (head === undefined) return `${verdictLine(report)}${GAP}${DISCLAIMER}\n`;
  const { blocks, omitted } = fillBudget(groups, limit - reserve - byteLength(head));
  return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(GAP)}\n`;
}

const GAP = "\n\n";

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

// Takes items in order until one does not fit, so that every omitted item is less severe than the shown ones.
function fillBudget(groups: readonly ItemGroup[], budget: number): { blocks: string[]; omitted: number } {
  const blocks: string[] = [];
  let remaining = budget;
  let omitted = 0;
  for (const group of groups) {
    const taken: string[] = [];
    let opening = byteLength(GAP) + byteLength(group.open) + byteLength(group.close);
    for (const item of group.items) {
      const text = omitted > 0 ? null : item.text();
      const cost = text === null ? Infinity : byteLength(text) + opening + byteLength(group.separator);
      if (text === null || cost > remaining) {
        omitted += item.findings;
        continue;
      }
      remaining -= cost;
      opening = 0;
      taken.push(text);
    }
    if (taken.length > 0) blocks.push(group.open + taken.join(group.separator) + group.close);
  }
  return { blocks, omitted };
}

function itemGroups(report: Report): ItemGroup[] {
  const block = (group: FindingGroup, open: boolean): Item => ({
    text: () => findingBlock(viewFinding(group), open),
    findings: 1 + group.others.length,
  });
  const one = (text: () => string): Item => ({ text, findings: 1 });
  const unknown = groupUnknowns(report).map((group) => ({
    text: () => unknownItem(group),
    findings: group.members.length,
  }));
  const ineffective = [...report.waivers.expired, ...report.waivers.unused].map((waiver) => ({
    text: () => ineffectiveWaiverItem(waiver),
    findings: 1,
  }));
  const { counts } = report;
  const groups: ItemGroup[] = [
    faultGroup(report),
    {
      open: `#### Failures${GAP}`,
      items: groupFindings(findingsWithStatus(report, "fail")).map((group, i) => block(group, i < MAX_UNFOLDED)),
      separator: GAP,
      close: "",
    },
    foldedGroup(
      `${STATUS_EMOJI.warn} ${plural(counts.warn, "warning")}`,
      groupFindings(findingsWithStatus(report, "warn")).map((group) => block(group, false)),
      GAP,
    ),
    {
      open: `#### Rollout order${GAP}`,
      items: report.rollout.map((each) => one(() => rolloutItem(each))),
      separator: "\n",
      close: "",
    },
    foldedGroup(
      `${STATUS_EMOJI.warn} ${plural(report.warnings.length, "warning")} about declared records`,
      report.warnings.map((remark) => one(() => warningItem(remark))),
      GAP,
    ),
    foldedGroup(`${STATUS_EMOJI.unknown} ${counts.unknown} could not be measured`, unknown, "\n"),
    foldedGroup(
      `${STATUS_EMOJI.waived} ${counts.waived} waived`,
      findingsWithStatus(report, "waived").map((placed) => one(() => waivedItem(placed))),
      "\n",
    ),
    foldedGroup(
      `${STATUS_EMOJI.pass} ${fixedFindings(report).length} fixed`,
      fixedFindings(report).map((placed) => one(() => fixedItem(placed))),
      "\n",
    ),
    foldedGroup(
      `${STATUS_EMOJI.info} ${counts.info} for information`,
      findingsWithStatus(report, "info").map((placed) => one(() => findingItem(placed))),
      "\n",
    ),
    foldedGroup(`${plural(ineffective.length, "waiver")} had no effect`, ineffective, "\n"),
  ];
  return groups.filter((group) => group.items.length > 0);
}

function faultGroup({ faults }: Report): ItemGroup {
  return {
    open: `#### Errors in declared files${GAP}Their zones were not judged.${GAP}`,
    items: faults.map((fault) => ({ text: () => faultItem(fault), findings: 1 })),
    separator: "\n",
    close: "",
  };
}

function foldedGroup(summary: string, items: Item[], separator: ItemGroup["separator"]): ItemGroup {
  return { open: `<details>\n<summary>${summary}</summary>${GAP}`, items, separator, close: `${GAP}</details>` };
}

function fixedItem(placed: DomainFinding): string {
  const { check, subject } = viewBrief(placed);
  return `- ${markdownCode(check)} ${markdownCode(subject)}`;
}

function ineffectiveWaiverItem({ check, domain, location, problem }: IneffectiveWaiver): string {
  return `- ${markdownCode(check)} ${markdownCode(domain)} at ${markdownLocation(location)}: ${markdownProse(say(problem))}`;
}

function verdictLine(report: Report): string {
  return `### ${STATUS_EMOJI[verdictStatus(report)]} ${headline(report)} — ${gateLine(report.gate)}`;
}

// The full head, then shorter ones if it does not fit.
function headVariants(report: Report, title: string | undefined): string[] {
  const verdict = verdictLine(report);
  const named = title === undefined ? verdict : `${verdict}${GAP}${markdownCode(title, TITLE_LIMIT)}`;
  const counted = `${named}${GAP}${countsLine(report.counts)} on ${plural(report.domains.length, "domain")}.`;
  // Failures are listed below; without any, the reasons say why the gate failed.
  const reasons = report.counts.fail > 0 ? [] : report.gate.reasons;
  const notes = bulletList([
    ...[...reasons, ...report.gate.notes].map((one) => say(one)),
    ...report.limitations.map((limit) => `Limitation: ${say(limit)}`),
  ]);
  const weakened = weakeningBlocks(report);
  return [
    [counted, ...notes, ...weakened, ...tableBlocks(report)],
    [counted, ...notes, ...weakened],
    [counted, ...weakened],
    [counted],
    [verdict],
  ].map((parts) => parts.join(GAP));
}

function weakeningBlocks({ weakenings }: Report): string[] {
  if (weakenings === null || weakenings.length === 0) return [];
  return [`${STATUS_EMOJI.warn} **${WEAKENINGS_HEADING}**`, ...bulletList(weakenings.map(weakeningLine))];
}

function bulletList(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_LINES).map((line) => `- ${markdownProse(line, LINE_LIMIT)}`);
  const more = lines.length - MAX_LINES;
  return [[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}

function footer(report: Report): string {
  const resolvers = report.resolvers.map(
    ({ url, validates }) => markdownCode(url, LINE_LIMIT) + validationDoubt(validates),
  );
  const facts = [
    `${markdownCode(report.config.file, LINE_LIMIT)}, profile ${markdownCode(report.profile)}, ${describeView(report.view)}`,
    `resolvers ${list(resolvers, MAX_LINES) || "none"}`,
    `${markdownCode(report.at, LINE_LIMIT)}, mail-policy ${markdownCode(report.tool.version, LINE_LIMIT)}`,
  ];
  return `---${GAP}${facts.join("; ")}. ${DISCLAIMER}`;
}
