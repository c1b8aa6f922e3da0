// What changed between two runs, as Markdown: for an issue, a wiki, the file of an audit.
import { markdownTable } from "markdown-table";
import type { RunChanges } from "../run-changes.ts";
import type { Language } from "./language.ts";
import type { Item, ItemGroup } from "./markdown-budget.ts";
import { GAP, byteLength, fillBudget } from "./markdown-budget.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import type { ChangeItem, ChangeSection, ComparedRow, RunChangesView } from "./run-changes-view.ts";
import { viewRunChanges } from "./run-changes-view.ts";
import { markdownCell, markdownCellProse, markdownCode, markdownProse } from "./sanitize-markdown.ts";

/** Characters of a cell. */
const CELL_LIMIT = 300;

/** Octets: it fits into a comment or a job summary of GitHub. */
const LIMIT = 65_000;

/** Ends in a newline. Items that do not fit into a comment of GitHub are counted. */
export function renderRunChangesMarkdown(changes: RunChanges, { language }: { language: Language }): string {
  const view = viewRunChanges(changes, language);
  const { words } = language;
  const isBrief = view.isQuiet && view.differences.length === 0;
  const head = [headline(view, language), ...(isBrief ? [] : [runsTable(view, language)])];
  const counts = view.isQuiet ? [] : [`#### ${words.runs.counts}`, countsTable(view, language)];
  const groups = [
    ...differencesGroup(view, language),
    ...view.sections.map((section) => sectionGroup(section, language)),
  ];
  const end = `<sub>${words.result.shortDisclaimer}</sub>`;
  const fixed = [...head, ...counts, words.runs.moreItems(Number.MAX_SAFE_INTEGER), end].join(GAP);
  const { blocks, omitted } = fillBudget(groups, LIMIT - byteLength(fixed) - 2 * byteLength(GAP));
  const rest = omitted > 0 ? [words.runs.moreItems(omitted)] : [];
  return `${[...head, ...counts, ...blocks, ...rest, end].join(GAP)}\n`;
}

function headline({ mark, headline: said, isQuiet }: RunChangesView, { words }: Language): string {
  const text = markdownProse(said);
  return `### ${MARK_EMOJI[mark]} ${isQuiet ? text : words.result.verdict(text)}`;
}

function runsTable({ runs }: RunChangesView, { words }: Language): string {
  return table([["", words.runs.before, words.runs.after], ...runs.map(runRow)]);
}

function countsTable({ counts }: RunChangesView, { words }: Language): string {
  const rows = counts.map(({ status, head, before, after }) => {
    const sign = status === null || status === "notApplicable" ? "" : `${MARK_EMOJI[status]} `;
    return [`${sign}${head}`, String(before), String(after)];
  });
  return table([["", words.runs.before, words.runs.after], ...rows], ["l", "r", "r"]);
}

function differencesGroup({ differences }: RunChangesView, { words }: Language): ItemGroup[] {
  const items = differences.map((one) => itemOf(() => `- ${markdownProse(one)}`));
  return items.length === 0
    ? []
    : [{ open: `#### ${words.runs.differences}${GAP}`, items, separator: "\n", close: "" }];
}

function itemOf(text: () => string, findings = 1): Item {
  return { text, findings };
}

function table(rows: readonly (readonly string[])[], align: readonly string[] = ["l", "l", "l"]): string {
  return markdownTable(rows, { alignDelimiters: false, align });
}

function runRow({ head, before, after }: ComparedRow): string[] {
  return [head, ...[before, after].map((cell) => (cell === "" ? "" : markdownCell(cell)))];
}

function sectionGroup({ head, count, note, items, more }: ChangeSection, language: Language): ItemGroup {
  const rest = (): string => `- ${language.words.runs.moreItems(more)}`;
  return {
    open: [`#### ${head} (${count})`, ...(note === null ? [] : [note]), ""].join(GAP),
    items: [...items.map((item) => itemOf(() => itemLine(item, language))), ...(more > 0 ? [itemOf(rest, more)] : [])],
    separator: "\n",
    close: "",
  };
}

function itemLine({ mark, checks, subjects, moreSubjects, text, was }: ChangeItem, { words }: Language): string {
  const names = words.listFirst(
    subjects.map((one) => markdownCode(one)),
    subjects.length + moreSubjects,
  );
  const about = [checks.map((one) => markdownCode(one)).join(", "), names].filter((part) => part !== "").join(" ");
  const before = was === null ? "" : ` (${words.runs.was} ${markdownCellProse(was, CELL_LIMIT)})`;
  const sign = mark === null ? "" : `${MARK_EMOJI[mark]} `;
  return `- ${sign}${about === "" ? "" : `${about}: `}${markdownProse(text)}${before}`;
}
