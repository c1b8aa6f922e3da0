// The domains with the state of each section, worst first.
import type { Report } from "../../run-report.ts";
import { sectionName } from "../language.ts";
import { viewReport } from "../report-view.ts";
import type { MatrixCell } from "../status-matrix.ts";
import { marksIn, worstRows } from "../status-matrix.ts";
import { code, joined, label, paragraph, ROOM, part, prose } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import type { Span } from "./lines.ts";
import { CELL, CELL_CODE, MARKS, NOTE } from "./style.ts";
import { table } from "./table.ts";

/** Project limit: domains that are listed, on some twenty pages. */
const MAX_DOMAINS = 1_000;
const MAX_NAME = 253;

export function domains(report: Report, context: PdfContext): void {
  const { sheet, language } = context;
  const { pdf, html } = language.words;
  const { matrix } = viewReport(report);
  const { rows, others, passingCount } = worstRows(matrix, MAX_DOMAINS);
  const columns = [
    { head: html.domain, share: 34, isRowHead: true as const },
    ...matrix.sections.map((section) => ({ head: sectionName(section, language) || section, share: 13 })),
  ];
  part(
    sheet,
    "domains",
    pdf.domains,
    () => {
      const key = marksIn(matrix).map((mark) => label(mark, language, CELL));
      paragraph(sheet, joined(key, "    ", CELL), { after: 8 });
      if (rows.length < matrix.rows.length) paragraph(sheet, prose(pdf.moreDomains(others, passingCount), NOTE));
      table(
        sheet,
        columns,
        rows.map(({ domain, cells }) => [
          [code(domain, CELL_CODE, MAX_NAME)],
          ...cells.map((one) => cell(one, context)),
        ]),
      );
    },
    ROOM,
  );
}

/** The sign with the number of checks; read aloud, its word. */
function cell(one: MatrixCell | null, { language }: PdfContext): Span[] {
  if (one === null) return [];
  const { color, sign } = MARKS[one.mark];
  const style = { ...CELL, face: "bold" as const, color };
  const count = one.mark === "pass" || one.checks === 1 ? "" : ` ${one.checks}`;
  return [{ text: `${sign}${count}`, style, spoken: `${language.words.finding.marks[one.mark]}${count}` }];
}
