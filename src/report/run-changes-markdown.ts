// What changed between two runs, as Markdown: for an issue, a wiki, the file of an audit.
import { markdownTable } from "markdown-table";
import type { RunChanges } from "../run-changes.ts";
import type { Language } from "./language.ts";
import { MARK_EMOJI } from "./markdown-table.ts";
import type { ChangeItem, ChangeSection, ComparedRow, RunChangesView } from "./run-changes-view.ts";
import { viewRunChanges } from "./run-changes-view.ts";
import { markdownCell, markdownCellProse, markdownCode, markdownProse } from "./sanitize-markdown.ts";

/** Characters of a cell. */
const CELL_LIMIT = 300;

/** Ends in a newline. */
export function renderRunChangesMarkdown(changes: RunChanges, { language }: { language: Language }): string {
  const view = viewRunChanges(changes, language);
  const blocks = [
    headline(view, language),
    ...(view.isQuiet && view.differences.length === 0 ? [] : contextBlocks(view, language)),
    ...view.sections.flatMap((section) => sectionBlocks(section, language)),
    `<sub>${language.words.result.shortDisclaimer}</sub>`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

function headline({ mark, headline: said, isQuiet }: RunChangesView, { words }: Language): string {
  const text = markdownProse(said);
  return `### ${MARK_EMOJI[mark]} ${isQuiet ? text : words.result.verdict(text)}`;
}

function contextBlocks({ runs, differences, counts, isQuiet }: RunChangesView, { words }: Language): string[] {
  const { before, after } = words.runs;
  const list = differences.map((one) => `- ${markdownProse(one)}`).join("\n");
  const countRows = counts.map(({ status, head, before: was, after: is }) => {
    const sign = status === null || status === "notApplicable" ? "" : `${MARK_EMOJI[status]} `;
    return [`${sign}${head}`, String(was), String(is)];
  });
  return [
    table([["", before, after], ...runs.map(runRow)]),
    ...(list === "" ? [] : [`#### ${words.runs.differences}`, list]),
    ...(isQuiet ? [] : [`#### ${words.runs.counts}`, table([["", before, after], ...countRows], ["l", "r", "r"])]),
  ];
}

function table(rows: readonly (readonly string[])[], align: readonly string[] = ["l", "l", "l"]): string {
  return markdownTable(rows, { alignDelimiters: false, align });
}

function runRow({ head, before, after }: ComparedRow): string[] {
  return [head, ...[before, after].map((cell) => (cell === "" ? "" : markdownCell(cell)))];
}

function sectionBlocks({ head, count, note, items, more }: ChangeSection, language: Language): string[] {
  const lines = [
    ...items.map((item) => itemLine(item, language)),
    ...(more > 0 ? [`- ${language.words.runs.moreItems(more)}`] : []),
  ];
  return [`#### ${head} (${count})`, ...(note === null ? [] : [note]), lines.join("\n")];
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
