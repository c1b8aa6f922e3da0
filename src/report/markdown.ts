// The whole report as GitHub Flavored Markdown, for the job summary and a file.
import type { IneffectiveWaiver, Report } from "../model.ts";
import { list } from "../text/list.ts";
import { plural } from "../text/plural.ts";
import { coverageOf } from "./survey.ts";
import type { FindingGroup } from "./group-findings.ts";
import { findingsOf, splitGroup } from "./group-findings.ts";
import type { ReportLinks } from "./links.ts";
import { NO_LINKS, artifactsUrl } from "./links.ts";
import type { Item, ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget, foldedGroup } from "./markdown-budget.ts";
import { coverageGroup } from "./markdown-coverage.ts";
import {
  faultItem,
  findingBlock,
  findingItem,
  fixedLine,
  linkedLocation,
  rolloutItem,
  unknownItem,
  waivedItem,
  warningItem,
} from "./markdown-finding.ts";
import {
  bulletList,
  complianceLine,
  filesLink,
  mailRecordsGroup,
  standingLine,
  verdictHeading,
  weakeningBlocks,
} from "./markdown-parts.ts";
import { MARK_EMOJI, tableBlocks } from "./markdown-table.ts";
import type { ReportView } from "./report-view.ts";
import { unmeasuredChecks, viewReport } from "./report-view.ts";
import { markdownCode, markdownLink, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import {
  DISCLAIMER,
  countsLine,
  coverageLines,
  describeView,
  gateLine,
  isCompared,
  otherReasons,
  standingCounts,
  validationDoubt,
  verdictStatus,
} from "./summary-lines.ts";
import { capitalized } from "../text/capitalized.ts";

/**
 * `limit` in UTF-8 octets, so that it also holds in characters (job summary: 1 MiB). `title` distinguishes this report from another one.
 */
export interface MarkdownOptions {
  limit: number;
  title?: string;
  links?: ReportLinks;
}

/** A report has at least its result, which needs less than this. */
export const MIN_LIMIT = 1024;
const TITLE_LIMIT = 100;
const LINE_LIMIT = 300;
/** Resolvers shown before "and N more". */
const MAX_RESOLVERS = 10;
/** Failures whose block is unfolded, so that the first ones are visible without a click and the list is short. */
const MAX_UNFOLDED = 2;

/** The whole report, at most `limit` octets: findings that do not fit are left out whole, the worst are kept. Throws RangeError for a limit below MIN_LIMIT. */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { limit, links = NO_LINKS } = options;
  if (limit < MIN_LIMIT) throw new RangeError(`a report needs ${MIN_LIMIT} octets; the limit is ${limit}`);
  const view = viewReport(report);
  const groups = itemGroups(report, view, links);
  const end = footer(report);
  const files = artifactsUrl(links);
  const place = files === null ? "" : ` among the ${markdownLink("report files", files)}, if the workflow uploads them`;
  const leftOut = (count: number): string => `**${count} more** did not fit here: see report.json${place}.`;
  const reserve = byteLength(leftOut(Number.MAX_SAFE_INTEGER)) + byteLength(end) + 2 * byteLength(GAP) + 1;
  const head = headVariants(report, view, options.title, links).find((text) => byteLength(text) + reserve <= limit);
  if (head === undefined) return `${heading(report, view)}${GAP}${DISCLAIMER}\n`;
  const { blocks, omitted } = fillBudget(groups, limit - reserve - byteLength(head));
  return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(GAP)}\n`;
}

function itemGroups(report: Report, view: ReportView, links: ReportLinks): ItemGroup[] {
  const blocks = (groups: readonly FindingGroup[], unfolded = 0): Item[] =>
    groups.flatMap(splitGroup).map((group, i) => ({
      text: () => findingBlock(group, { links, isOpen: i < unfolded }),
      findings: 1 + group.others.length,
    }));
  const items = <T>(all: readonly T[], text: (one: T) => string): Item[] =>
    all.map((one) => ({ text: () => text(one), findings: 1 }));
  const { counts, waivers, faults } = report;
  const coverage = coverageOf(report);
  const ineffective = [...waivers.expired, ...waivers.unused];
  const listed = (open: string, shown: Item[], separator: ItemGroup["separator"]): ItemGroup => {
    return { open: `#### ${open}${GAP}`, items: shown, separator, close: "" };
  };
  const records = mailRecordsGroup(report, links);
  const groups: ItemGroup[] = [
    listed(
      `Errors in declared files${GAP}The records affected were not judged.`,
      items(faults, (fault) => faultItem(fault, links)),
      "\n",
    ),
    listed(isCompared(report) ? "New failures" : "Failures", blocks(view.failures, MAX_UNFOLDED), GAP),
    listed(
      "Rollout order",
      items(report.rollout, (step) => rolloutItem(step)),
      "\n",
    ),
    foldedGroup(`${MARK_EMOJI.warn} ${plural(view.newWarnings.length, "new warning")}`, blocks(view.newWarnings), GAP),
    listed("Known failures", blocks(view.knownFailures), GAP),
    foldedGroup(`${MARK_EMOJI.warn} ${plural(view.warnings.length, "warning")}`, blocks(view.warnings), GAP),
    foldedGroup(
      `${MARK_EMOJI.warn} ${plural(report.warnings.length, "warning")} about declared records`,
      items(report.warnings, (warning) => warningItem(warning, links)),
      GAP,
    ),
    foldedGroup(
      `${MARK_EMOJI.unknown} ${plural(unmeasuredChecks(view).length, "check")} could not be measured`,
      view.unknowns.map((group) => ({ text: () => unknownItem(group), findings: group.size })),
      "\n",
    ),
    foldedGroup(`${MARK_EMOJI.waived} ${view.waived.length} waived`, items(findingsOf(view.waived), waivedItem), "\n"),
    foldedGroup(
      `${MARK_EMOJI.pass} ${view.fixed.length} fixed`,
      view.fixed.map((group) => ({ text: () => fixedLine(group, links), findings: 1 + group.others.length })),
      "\n",
    ),
    ...(records === null ? [] : [records]),
    foldedGroup(`${MARK_EMOJI.info} ${counts.info} for information`, items(view.infos, findingItem), "\n"),
    foldedGroup(
      `${plural(ineffective.length, "waiver")} had no effect`,
      items(ineffective, (waiver) => ineffectiveWaiverItem(waiver, links)),
      "\n",
    ),
    coverageGroup(coverage, coverageLines(coverage), links),
  ];
  return groups.filter((group) => group.items.length > 0);
}

function ineffectiveWaiverItem({ check, domain, location, problem }: IneffectiveWaiver, links: ReportLinks): string {
  return `- ${markdownCode(check)} ${markdownCode(domain)} at ${linkedLocation(location, links)}: ${markdownProse(say(problem))}`;
}

function heading(report: Report, view: ReportView): string {
  return verdictHeading(verdictStatus(report), report, view);
}

// The full head, then shorter ones if it does not fit.
function headVariants(report: Report, view: ReportView, title: string | undefined, links: ReportLinks): string[] {
  const verdict = heading(report, view);
  const named = title === undefined ? verdict : `${verdict}${GAP}${markdownCode(title, TITLE_LIMIT)}`;
  const standing = standingLine(standingCounts(view), filesLink(links));
  const counted = [
    named,
    complianceLine(report, view),
    ...(standing === "" ? [] : [standing]),
    `${capitalized(gateLine(report.gate))}. ${capitalized(countsLine(report))}.`,
  ].join(GAP);
  // Failures are listed below; without any, the reasons say why the gate failed.
  const reasons = report.counts.fail > 0 ? [] : otherReasons(report);
  const notes = bulletList([
    ...reasons,
    ...report.gate.notes.map((one) => say(one)),
    ...report.limitations.map((limit) => `Limitation: ${say(limit)}`),
  ]);
  const weakened = weakeningBlocks(report, view, links);
  return [
    [counted, ...notes, ...weakened, ...tableBlocks(view.matrix)],
    [counted, ...notes, ...weakened],
    [counted, ...weakened],
    [counted],
    [verdict],
  ].map((parts) => parts.join(GAP));
}

function footer(report: Report): string {
  const resolvers = report.resolvers.map(
    ({ url, validates }) => markdownCode(url, LINE_LIMIT) + validationDoubt(validates),
  );
  const facts = [
    `${markdownCode(report.config.file, LINE_LIMIT)}, profile ${markdownCode(report.profile)}, ${describeView(report.view)}`,
    `resolvers ${list(resolvers, MAX_RESOLVERS) || "none"}`,
    `${markdownCode(report.at, LINE_LIMIT)}, mail-policy ${markdownCode(report.tool.version, LINE_LIMIT)}`,
    ...(report.changedOnly === null ? [] : [markdownProse(say(report.changedOnly.note))]),
    ...(report.recording === null ? [] : [markdownProse(say(report.recording))]),
  ];
  return `---${GAP}${facts.join("; ")}. ${DISCLAIMER}`;
}
