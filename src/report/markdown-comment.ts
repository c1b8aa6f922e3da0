// The report as a comment on a pull request: what the change does and what to do about it, all else folded or linked.
import type { Location, Status } from "../model.ts";
import type { Report } from "../run-report.ts";
import type { FindingGroup } from "./group-findings.ts";
import { splitGroup } from "./group-findings.ts";
import type { Language } from "./language.ts";
import type { ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget } from "./markdown-budget.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { faultItem, findingBlock, findingLine, fixedLine, rolloutItem, warningItem } from "./markdown-finding.ts";
import {
  boundedList,
  bulletList,
  complianceLine,
  filesLink,
  mailRecordsGroup,
  standingLine,
  summaryLink,
  verdictHeading,
  weakeningBlocks,
} from "./markdown-parts.ts";
import { MARK_EMOJI, tableBlocks } from "./markdown-table.ts";
import type { ReportView } from "./report-view.ts";
import { isNew, viewReport } from "./report-view.ts";
import { markdownCode, markdownProse } from "./sanitize-markdown.ts";
import { say } from "./say.ts";
import { explainedCounts, isCompared, otherReasons } from "./summary-lines.ts";
import { capitalized } from "../text/capitalized.ts";

export interface CommentOptions extends MarkdownContext {
  /** Octets in UTF-8. */
  limit: number;
  /** Distinguishes this report from another one. */
  title?: string;
  /** Whether the pull request changes a line: warnings about other records are not of this change. */
  isChanged: (place: Location) => boolean;
}

const TITLE_LIMIT = 100;

/** Whether a change has something to say, in whatever files it is. */
export function hasNews(report: Report, isChanged: CommentOptions["isChanged"]): boolean {
  const { failures, newWarnings, fixed } = viewReport(report);
  return (
    report.faults.length > 0 ||
    failures.some(isNew) ||
    newWarnings.length + fixed.length + (report.weakenings?.length ?? 0) + report.rollout.length > 0 ||
    report.warnings.some(({ location }) => isChanged(location))
  );
}

/** The comment, at most `limit` octets: blocks that do not fit are left out whole. The same report gives the same text at any time. */
export function renderComment(report: Report, options: CommentOptions): string {
  const view = viewReport(report);
  const { limit, language } = options;
  const end = footer(report, language);
  const room = limit - byteLength(end) - 2 * byteLength(GAP) - 1;
  const head = headVariants(report, view, options).find((text) => byteLength(text) <= room) ?? "";
  const blocks = [...view.failures, ...view.newWarnings].map((group): ItemGroup => ({
    open: "",
    items: [{ text: () => foldedBlock(group, options), findings: 1 }],
    separator: GAP,
    close: "",
  }));
  const records = mailRecordsGroup(report, options, MAX_RECORDS);
  const folds = [...blocks, ...(records === null ? [] : [records]), ...foldedTable(view, language)];
  const taken = fillBudget(folds, room - byteLength(head));
  return `${[head, ...taken.blocks, end].join(GAP)}\n`;
}

/** What remains of a comment once there is nothing to say. */
export function renderSettledComment({ title, ...context }: MarkdownContext & Pick<CommentOptions, "title">): string {
  const label = title === undefined ? "" : ` (${markdownCode(title, TITLE_LIMIT)})`;
  const line = `### ${MARK_EMOJI.pass} ${context.language.words.page.nothingNew}${label}`;
  return `${[line, ...summaryLink(context)].join(" · ")}\n`;
}

/** The full head, then a short one for names and paths that are too long. */
function headVariants(report: Report, view: ReportView, options: CommentOptions): string[] {
  const { language } = options;
  const links = [...summaryLink(options), ...filesLink(options)];
  const standing = standingLine(explainedCounts(view, language), links);
  const state = [complianceLine(report, view, language), ...(standing === "" ? [] : [standing])];
  const heading = verdictHeading(changeMark(report, view), report, language);
  return [
    [heading, ...actionBlocks(report, view, options), ...state],
    [heading, ...state],
  ].map((parts) => parts.join(GAP));
}

/** What to do: each in a line of its own, and the worst first. */
function actionBlocks(report: Report, view: ReportView, options: CommentOptions): string[] {
  const { title, language, isChanged } = options;
  const { failures, newWarnings, fixed } = view;
  const faults = report.faults.map((fault) => () => faultItem(fault, options));
  const worse = [...failures, ...newWarnings].map((group) => () => findingLine(group, options));
  const better = fixed.map((group) => () => fixedLine(group, options));
  const warnings = report.warnings.filter(({ location }) => isChanged(location));
  const lists = [[...faults, ...worse], better].filter((lines) => lines.length > 0);
  return [
    ...(title === undefined ? [] : [markdownCode(title, TITLE_LIMIT)]),
    ...(lists.length === 0 ? [] : [lists.map((lines) => boundedList(lines, language)).join("\n")]),
    ...(failures.length > 0 || report.faults.length > 0 ? [] : bulletList(otherReasons(report, language), language)),
    ...(report.rollout.length === 0
      ? []
      : [
          `${MARK_EMOJI.warn} **${language.words.page.inThisOrder}**`,
          boundedList(
            report.rollout.map((step) => () => rolloutItem(step, language)),
            language,
          ),
        ]),
    ...weakeningBlocks(report, view, options),
    ...warnings.slice(0, MAX_WARNINGS).map((warning) => `${MARK_EMOJI.warn} ${warningItem(warning, options)}`),
    ...comparisonNotes(report, language).map((note) => `${MARK_EMOJI.info} ${markdownProse(note)}`),
  ];
}

/** Mail records that the change adds or removes; the job summary has more. */
const MAX_RECORDS = 10;
/** Warnings about records; a change has few. */
const MAX_WARNINGS = 5;

/** The status that the verdict on a change is marked with. */
function changeMark(report: Report, { failures, newWarnings }: ReportView): Status {
  if (!report.gate.passed || report.faults.length > 0) return "fail";
  if (failures.length + newWarnings.length + report.weakenedFailures.length > 0) return "warn";
  return report.conclusion === "inconclusive" && !isCompared(report) ? "unknown" : "pass";
}

/** Notes on the comparison, other than what was compared with. */
function comparisonNotes({ gate }: Report, language: Language): string[] {
  return gate.notes.filter(({ code }) => code !== "comparison/base").map((note) => say(note, language));
}

function foldedBlock(group: FindingGroup, context: MarkdownContext): string {
  const [first = group] = splitGroup(group);
  return findingBlock(first, { context, isListed: true });
}

/** Project limit: rows of domains, about two screens of a phone. */
const MAX_ROWS = 20;
/** Project limit: rows that are shown without a click, so that the table is not longer than what stands above it. */
const MAX_OPEN_ROWS = 5;

/** All domains, unfolded if something in a short table is new. One domain is what the compliance line says, and a table of question marks says nothing. */
function foldedTable({ matrix, failures, newWarnings }: ReportView, language: Language): ItemGroup[] {
  const isTelling = matrix.rows.some(({ cells }) => cells.some((cell) => cell !== null && cell.mark !== "unknown"));
  if (matrix.rows.length < 2 || !isTelling) return [];
  const isOpen = matrix.rows.length <= MAX_OPEN_ROWS && [...failures, ...newWarnings].some(isNew);
  const open = `<details${isOpen ? " open" : ""}>\n<summary>${language.words.page.allDomains}</summary>${GAP}`;
  const items = [{ text: () => tableBlocks(matrix, language, MAX_ROWS).join(GAP), findings: 0 }];
  return [{ open, items, separator: GAP, close: `${GAP}</details>` }];
}

function footer({ gate, changedOnly }: Report, language: Language): string {
  const compared = gate.notes.filter(({ code }) => code === "comparison/base");
  const leftOut = changedOnly !== null && changedOnly.leftOut > 0 ? [changedOnly.note] : [];
  const sentences = [...compared.slice(0, 1), ...leftOut].map(
    (one) => `${capitalized(markdownProse(say(one, language)))}. `,
  );
  return `<sub>${sentences.join("")}${language.words.result.shortDisclaimer}</sub>`;
}
