// What changed between two runs, for terminals.
import type { RunChanges } from "../run-changes.ts";
import type { Style, TerminalOptions } from "./terminal.ts";
import { Terminal, wrap } from "./terminal.ts";
import type { ChangeItem, ChangeSection, ComparedRow, RunChangesView } from "./run-changes-view.ts";
import { viewRunChanges } from "./run-changes-view.ts";
import { quoteProse } from "./sanitize.ts";

/** Columns of a head in the table of the runs, and of the first run. */
const GAP = 2;
const INDENT = 4;

/** Ends in a newline. */
export function renderRunChangesText(changes: RunChanges, options: TerminalOptions): string {
  const terminal = new Terminal(options);
  const view = viewRunChanges(changes, options.language);
  const blocks = [
    headline(view, terminal),
    ...(view.isQuiet && view.differences.length === 0 ? [] : contextBlocks(view, terminal)),
    ...view.sections.map((section) => sectionLines(section, terminal)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headline({ mark, headline: said, isQuiet }: RunChangesView, terminal: Terminal): string[] {
  const text = quoteProse(isQuiet ? said : terminal.language.words.result.verdict(said));
  const [first = "", ...others] = wrap(text, terminal.width - GAP);
  return [
    terminal.paint(mark, `${terminal.mark(mark)} ${first}`),
    ...others.map((line) => terminal.paint(mark, `  ${line}`)),
  ];
}

/** What both runs are, how they differ, and how many findings they have. */
function contextBlocks({ runs, differences, counts, isQuiet }: RunChangesView, terminal: Terminal): string[][] {
  const { words } = terminal.language;
  const { before, after } = words.runs;
  const head = (of: string, body: readonly string[]): string[][] =>
    body.length === 0 ? [] : [[terminal.paint("strong", of), ...body]];
  return [
    tableLines([{ head: "", before, after }, ...runs], "start", terminal),
    ...head(
      words.runs.differences,
      differences.flatMap((one) => itemLines("", quoteProse(one), null, terminal)),
    ),
    ...(isQuiet ? [] : [tableLines([{ head: words.runs.counts, before, after }, ...counts], "end", terminal)]),
  ];
}

/** Three columns; the first line is their head. */
function tableLines(
  rows: readonly ComparedRow<string | number>[],
  align: "start" | "end",
  terminal: Terminal,
): string[] {
  const cells = rows.map(({ head, before, after }) => [head, before, after].map((cell) => quoteProse(String(cell))));
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => Array.from(row[column] ?? "").length)));
  return cells.map((row, i) => {
    const padded = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return align === "end" && column > 0 ? cell.padStart(width) : cell.padEnd(column === 2 ? 0 : width);
    });
    return styled(padded, i === 0 ? "strong" : null, terminal);
  });
}

function styled([head = "", ...cells]: readonly string[], style: Style | null, terminal: Terminal): string {
  const between = " ".repeat(GAP);
  const rest = cells.join(between).trimEnd();
  return style === null
    ? `${terminal.paint("dim", head)}${between}${rest}`
    : terminal.paint(style, `${head}${between}${rest}`);
}

function sectionLines({ head, count, note, items, more }: ChangeSection, terminal: Terminal): string[] {
  const { words } = terminal.language;
  return [
    terminal.paint("strong", `${head} (${count})`),
    ...(note === null ? [] : wrap(note, terminal.width - GAP).map((line) => `  ${terminal.paint("dim", line)}`)),
    ...items.flatMap((item) => changeLines(item, terminal)),
    ...(more > 0 ? [`  ${words.runs.moreItems(more)}`] : []),
  ];
}

function changeLines({ mark, checks, subjects, moreSubjects, text, was }: ChangeItem, terminal: Terminal): string[] {
  const { words } = terminal.language;
  const names = words.listFirst(
    subjects.map((one) => quoteProse(one)),
    subjects.length + moreSubjects,
  );
  const about = [checks.map((one) => quoteProse(one)).join(", "), names].filter((part) => part !== "").join("  ");
  const sign = mark === null ? "" : terminal.paint(mark, terminal.mark(mark));
  const before = was === null ? null : `${words.runs.was} ${quoteProse(was)}`;
  if (about === "") return itemLines(sign, quoteProse(text), before, terminal);
  const body = [quoteProse(text), ...(before === null ? [] : [before])];
  return [
    ...itemLines(sign, about, null, terminal),
    ...body.flatMap((one) => wrap(one, terminal.width - INDENT).map((line) => " ".repeat(INDENT) + line)),
  ];
}

/** A line behind its sign, wrapped. */
function itemLines(sign: string, text: string, more: string | null, terminal: Terminal): string[] {
  const lines = [text, ...(more === null ? [] : [more])].flatMap((one) => wrap(one, terminal.width - INDENT));
  return lines.map((line, i) => `  ${i === 0 ? (sign === "" ? "-" : sign) : " "} ${line}`);
}
