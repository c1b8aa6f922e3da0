// The whole report as GitHub Flavored Markdown, for the job summary and a file.
import type { IneffectiveWaiver, Report } from "../run-report.ts";
import { coverageOf } from "./survey.ts";
import type { FindingGroup } from "./group-findings.ts";
import { findingsOf, splitGroup } from "./group-findings.ts";
import type { Language } from "./language.ts";
import type { ReportLinks } from "./links.ts";
import { NO_LINKS, artifactsUrl } from "./links.ts";
import type { Item, ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget, foldedGroup } from "./markdown-budget.ts";
import type { MarkdownContext } from "./markdown-context.ts";
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
  countsLine,
  coverageLines,
  gateLine,
  isCompared,
  otherReasons,
  standingCounts,
  verdictStatus,
} from "./summary-lines.ts";
import { capitalized } from "../text/capitalized.ts";

/**
 * `limit` in UTF-8 octets, so that it also holds in characters (job summary: 1 MiB). `title` distinguishes this report from another one.
 */
export interface MarkdownOptions {
  limit: number;
  title?: string;
  language: Language;
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
  const { limit, language, links = NO_LINKS } = options;
  const context = { language, links };
  const { page, result } = language.words;
  if (limit < MIN_LIMIT) throw new RangeError(`a report needs ${MIN_LIMIT} octets; the limit is ${limit}`);
  const view = viewReport(report);
  const groups = itemGroups(report, view, context);
  const end = footer(report, language);
  const files = artifactsUrl(links);
  const place = files === null ? "" : page.amongFiles(markdownLink(page.reportFiles, files));
  const leftOut = (count: number): string => page.leftOut(`**${page.moreCount(count)}**`, place);
  const reserve = byteLength(leftOut(Number.MAX_SAFE_INTEGER)) + byteLength(end) + 2 * byteLength(GAP) + 1;
  const head = headVariants(report, view, options.title, context).find((text) => byteLength(text) + reserve <= limit);
  if (head === undefined) return `${heading(report, language)}${GAP}${result.disclaimer}\n`;
  const { blocks, omitted } = fillBudget(groups, limit - reserve - byteLength(head));
  return `${[head, ...blocks, ...(omitted > 0 ? [leftOut(omitted)] : []), end].join(GAP)}\n`;
}

function itemGroups(report: Report, view: ReportView, context: MarkdownContext): ItemGroup[] {
  return [...failureGroups(report, view, context), ...otherGroups(report, view, context)].filter(
    (group) => group.items.length > 0,
  );
}

function itemsOf<T>(all: readonly T[], text: (one: T) => string): Item[] {
  return all.map((one) => ({ text: () => text(one), findings: 1 }));
}

/** What is to be done. */
function failureGroups(report: Report, view: ReportView, context: MarkdownContext): ItemGroup[] {
  const { language } = context;
  const { page, result } = language.words;
  const blocks = (groups: readonly FindingGroup[], unfolded = 0): Item[] =>
    groups.flatMap(splitGroup).map((group, i) => ({
      text: () => findingBlock(group, { context, isOpen: i < unfolded }),
      findings: 1 + group.others.length,
    }));
  const listed = (open: string, items: Item[], separator: ItemGroup["separator"]): ItemGroup => {
    return { open: `#### ${open}${GAP}`, items, separator, close: "" };
  };
  return [
    listed(
      `${page.declaredErrors}${GAP}${page.notJudged}`,
      itemsOf(report.faults, (fault) => faultItem(fault, context)),
      "\n",
    ),
    listed(isCompared(report) ? page.newFailures : page.failures, blocks(view.failures, MAX_UNFOLDED), GAP),
    listed(
      page.rolloutOrder,
      itemsOf(report.rollout, (step) => rolloutItem(step, language)),
      "\n",
    ),
    foldedGroup(`${MARK_EMOJI.warn} ${result.newWarnings(view.newWarnings.length)}`, blocks(view.newWarnings), GAP),
    listed(page.knownFailures, blocks(view.knownFailures), GAP),
    foldedGroup(`${MARK_EMOJI.warn} ${result.warnings(view.warnings.length)}`, blocks(view.warnings), GAP),
    foldedGroup(
      `${MARK_EMOJI.warn} ${page.recordWarnings(report.warnings.length)}`,
      itemsOf(report.warnings, (warning) => warningItem(warning, context)),
      GAP,
    ),
  ];
}

/** What else was found, or could not be. */
function otherGroups(report: Report, view: ReportView, context: MarkdownContext): ItemGroup[] {
  const { language } = context;
  const { page, result } = language.words;
  const { counts, waivers } = report;
  const coverage = coverageOf(report);
  const ineffective = [...waivers.expired, ...waivers.unused];
  const records = mailRecordsGroup(report, context);
  return [
    foldedGroup(
      `${MARK_EMOJI.unknown} ${result.couldNotBeMeasured(unmeasuredChecks(view).length)}`,
      view.unknowns.map((group) => ({ text: () => unknownItem(group, language), findings: group.size })),
      "\n",
    ),
    foldedGroup(
      `${MARK_EMOJI.waived} ${result.waived(view.waived.length)}`,
      itemsOf(findingsOf(view.waived), (placed) => waivedItem(placed, language)),
      "\n",
    ),
    foldedGroup(
      `${MARK_EMOJI.pass} ${result.fixed(view.fixed.length)}`,
      view.fixed.map((group) => ({ text: () => fixedLine(group, context), findings: 1 + group.others.length })),
      "\n",
    ),
    ...(records === null ? [] : [records]),
    foldedGroup(
      `${MARK_EMOJI.info} ${result.forInformation(counts.info)}`,
      view.infos.map((group) => ({ text: () => findingItem(group, language), findings: 1 + group.others.length })),
      "\n",
    ),
    foldedGroup(
      page.uselessWaivers(ineffective.length),
      itemsOf(ineffective, (waiver) => ineffectiveWaiverItem(waiver, context)),
      "\n",
    ),
    coverageGroup(coverage, coverageLines(coverage, language), context),
  ];
}

function ineffectiveWaiverItem(
  { check, domain, location, problem }: IneffectiveWaiver,
  context: MarkdownContext,
): string {
  const { language } = context;
  const [named, place] = [[check, domain].map((name) => markdownCode(name)), linkedLocation(location, context)];
  const text = markdownProse(say(problem, language));
  return `- ${language.words.page.uselessWaiver(named[0] ?? "", named[1] ?? "", place, text)}`;
}

function heading(report: Report, language: Language): string {
  return verdictHeading(verdictStatus(report), report, language);
}

// The full head, then shorter ones if it does not fit.
function headVariants(report: Report, view: ReportView, title: string | undefined, context: MarkdownContext): string[] {
  const { language } = context;
  const verdict = heading(report, language);
  const named = title === undefined ? verdict : `${verdict}${GAP}${markdownCode(title, TITLE_LIMIT)}`;
  const standing = standingLine(standingCounts(view, language), filesLink(context));
  const counted = [
    named,
    complianceLine(report, view, language),
    ...(standing === "" ? [] : [standing]),
    `${capitalized(gateLine(report.gate, language))}. ${capitalized(countsLine(report, language))}.`,
  ].join(GAP);
  // Failures are listed below; without any, the reasons say why the gate failed.
  const reasons = report.counts.fail > 0 ? [] : otherReasons(report, language);
  const limitations = report.limitations.map((limit) =>
    capitalized(language.words.result.limitation(say(limit, language))),
  );
  const notes = bulletList(
    [...reasons, ...report.gate.notes.map((one) => say(one, language)), ...limitations],
    language,
  );
  const weakened = weakeningBlocks(report, view, context);
  return [
    [counted, ...notes, ...weakened, ...tableBlocks(view.matrix, language)],
    [counted, ...notes, ...weakened],
    [counted, ...weakened],
    [counted],
    [verdict],
  ].map((parts) => parts.join(GAP));
}

function footer(report: Report, language: Language): string {
  const { list, result } = language.words;
  const resolvers = report.resolvers.map(
    ({ url, validates }) => markdownCode(url, LINE_LIMIT) + result.validationDoubt(validates),
  );
  const facts = [
    `${markdownCode(report.config.file, LINE_LIMIT)}, ${result.profile(markdownCode(report.profile))}, ${result.view(report.view)}`,
    result.resolvers(list(resolvers, MAX_RESOLVERS) || result.none),
    `${markdownCode(report.at, LINE_LIMIT)}, mail-policy ${markdownCode(report.tool.version, LINE_LIMIT)}`,
    ...(report.changedOnly === null ? [] : [markdownProse(say(report.changedOnly.note, language))]),
    ...(report.recording === null ? [] : [markdownProse(say(report.recording, language))]),
  ];
  return `---${GAP}${facts.join("; ")}. ${result.disclaimer}`;
}
