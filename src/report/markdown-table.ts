// The table of a Markdown report: domains × sections, worst first, and its key.
import { markdownTable } from "markdown-table";
import type { Language } from "./language.ts";
import { sectionName } from "./language.ts";
import type { Mark } from "./mark.ts";
import { markdownCell } from "./sanitize-markdown.ts";
import type { MatrixCell, StatusMatrix } from "./status-matrix.ts";
import { marksIn, worstRows } from "./status-matrix.ts";

/** Project limit: rows of domains. */
const MAX_ROWS = 50;

export const MARK_EMOJI: Readonly<Record<Mark, string>> = {
  fail: "❌",
  known: "🔶",
  warn: "⚠️",
  unknown: "❔",
  waived: "⏳",
  info: "ℹ️",
  pass: "✅",
  "not-applicable": "➖",
};

/** The table and its key, as Markdown blocks; none without findings. */
export function tableBlocks(matrix: StatusMatrix, language: Language, maxRows = MAX_ROWS): string[] {
  if (matrix.sections.length === 0) return [];
  const { finding, page } = language.words;
  const { rows, passingCount, others } = worstRows(matrix, maxRows);
  const head = ["", ...matrix.sections.map((section) => columnHead(section, language))];
  const body = rows.map((row) => [markdownCell(row.domain), ...row.cells.map(cellText)]);
  return [
    markdownTable([head, ...body], { alignDelimiters: false }),
    ...(others > 0 ? [`${page.withFindings(others)}.`] : []),
    ...(passingCount > 0 ? [`${page.withoutFindings(passingCount)}.`] : []),
    `<sub>${marksIn(matrix)
      .map((mark) => `${MARK_EMOJI[mark]} ${finding.marks[mark]}`)
      .join(" · ")}</sub>`,
  ];
}

function columnHead(section: string, language: Language): string {
  const name = sectionName(section, language);
  return name === "" ? markdownCell(section) : `${name} ${section}`;
}

// The number of passes says nothing.
function cellText(cell: MatrixCell | null): string {
  if (cell === null) return "";
  const { mark, checks } = cell;
  return mark === "pass" || checks === 1 ? MARK_EMOJI[mark] : `${MARK_EMOJI[mark]} ${checks}`;
}
