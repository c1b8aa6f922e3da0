// One page for managers: the result, the failures, and the causes of checks that were not measured.
import type { Status } from "../../model.ts";
import type { Report } from "../../run-report.ts";
import { capitalized } from "../../text/capitalized.ts";
import { viewBrief } from "../finding-view.ts";
import type { FindingGroup } from "../group-findings.ts";
import { briefMessage } from "../brief.ts";
import { sectionName } from "../language.ts";
import type { StatusMatrix } from "../status-matrix.ts";
import { compliance } from "../status-matrix.ts";
import { domainsOf, viewReport } from "../report-view.ts";
import { say } from "../say.ts";
import { coverageLines, gateLine, headline, otherReasons, verdictStatus } from "../summary-lines.ts";
import { coverageOf } from "../survey.ts";
import { bullets, label, paragraph, part, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import { heightOfLines } from "./lines.ts";
import { BODY, CELL, CELL_STRONG, FIGURE, MARKS, NOTE, PAGE, STRONG, WIDTH } from "./style.ts";
import { table } from "./table.ts";

/** What one page has room for. */
const MAX_FAILURES = 5;
const MAX_CAUSES = 3;
const MAX_REASONS = 3;
const MAX_TEXT = 150;
const MAX_RESULT = 300;

const COUNTED = ["fail", "warn", "unknown", "waived", "info", "pass"] as const;

export function summary(report: Report, context: PdfContext): void {
  const { sheet, language } = context;
  const { pdf } = language.words;
  part(sheet, "summary", pdf.summary, () => {
    sayResult(report, context);
    const lines = [
      `${capitalized(gateLine(report.gate, language))}.`,
      ...coverageLines(coverageOf(report), language).map((line) => `${line}.`),
    ];
    for (const line of lines) paragraph(sheet, prose(line, BODY, MAX_RESULT), { after: 2 });
    sheet.y += 6;
    const reasons = report.counts.fail > 0 ? [] : otherReasons(report, language).slice(0, MAX_REASONS);
    bullets(
      sheet,
      reasons.map((reason) => prose(capitalized(briefly(reason)))),
    );
    figures(report, context);
    subpart(sheet, pdf.sections, () => sectionTable(viewReport(report).matrix, context));
    subpart(sheet, pdf.foremost, () => foremost(report, context));
    const { unknowns } = viewReport(report);
    if (unknowns.length === 0) return;
    subpart(sheet, pdf.notSeen, () => {
      bullets(
        sheet,
        unknowns
          .slice(0, MAX_CAUSES)
          .map(({ cause, checks }) => [
            ...prose(capitalized(briefly(say(cause, language)))),
            { text: ` (${language.words.result.notMeasured(checks.length)})`, style: NOTE },
          ]),
      );
    });
  });
}

/** The verdict, on its colour. */
export function sayResult(report: Report, { sheet, language }: PdfContext): void {
  const { color, tint, sign } = MARKS[verdictStatus(report)];
  const style = { ...STRONG, size: 12, color };
  const lines = sheet.lines(prose(capitalized(headline(report, language)), style, MAX_RESULT), WIDTH - 46);
  const height = heightOfLines(lines) + 18;
  sheet.box(PAGE.side, sheet.y, WIDTH, height, tint, 4);
  sheet.box(PAGE.side, sheet.y, 4, height, color);
  const bottom = sheet.y + height;
  sheet.y += 9;
  const [mark = { pieces: [], size: 12 }] = sheet.lines([{ text: sign, style: { ...style, isSign: true } }], 20);
  const top = sheet.y;
  sheet.drawAgain([mark], PAGE.side + 15);
  sheet.y = top;
  sheet.within("P", () => sheet.drawHere(lines, PAGE.side + 34));
  sheet.y = bottom + 10;
}

/** The counts of findings, and below them one bar of their colours. */
function figures({ counts }: Report, { sheet, language }: PdfContext): void {
  const shown = COUNTED.filter((status) => counts[status] > 0);
  const all = shown.reduce((sum, status) => sum + counts[status], 0);
  if (all === 0) return;
  const width = WIDTH / COUNTED.length;
  const top = sheet.y;
  let bottom = top;
  sheet.within("L", () => {
    for (const [i, status] of shown.entries()) {
      sheet.y = top;
      const { color } = MARKS[status satisfies Status];
      const lines = sheet.lines(
        [
          { text: String(counts[status]), style: { ...FIGURE, color } },
          { text: `\n${language.words.result.counts[status](counts[status])}`, style: NOTE },
        ],
        width - 8,
      );
      sheet.within("LI", () => sheet.within("LBody", () => sheet.drawHere(lines, PAGE.side + i * width)));
      bottom = Math.max(bottom, sheet.y);
    }
  });
  sheet.y = bottom + 6;
  let x: number = PAGE.side;
  for (const status of shown) {
    const share = (counts[status] / all) * WIDTH;
    sheet.box(x, sheet.y, share, 5, MARKS[status].color);
    x += share;
  }
  sheet.y += 12;
}

function sectionTable(matrix: StatusMatrix, { sheet, language }: PdfContext): void {
  const { pdf } = language.words;
  const all = matrix.rows.length;
  const columns = [
    { head: pdf.section, share: 22, isRowHead: true as const },
    { head: language.words.html.title, share: 38 },
    { head: language.words.html.state, share: 22 },
    { head: pdf.affected, share: 18 },
  ];
  const rows = compliance(matrix).map(({ section, mark }) => {
    const affected = mark === null ? 0 : countWith(matrix, section, mark);
    return [
      prose(sectionName(section, language) || section, CELL_STRONG),
      prose(language.sections[section]?.title ?? "", CELL),
      mark === null ? prose(language.words.finding.marks["not-applicable"], CELL) : label(mark, language, CELL),
      prose(mark === null || mark === "pass" ? "" : pdf.ofAll(affected, all), CELL),
    ];
  });
  table(sheet, columns, rows);
}

function countWith({ sections, rows }: StatusMatrix, section: string, mark: string): number {
  const column = sections.indexOf(section);
  return rows.filter(({ cells }) => cells[column]?.mark === mark).length;
}

function foremost(report: Report, { sheet, language }: PdfContext): void {
  const { failures, knownFailures } = viewReport(report);
  const all = [...failures, ...knownFailures];
  if (all.length === 0) {
    paragraph(sheet, prose(language.words.pdf.nothingToFix));
    return;
  }
  const item = (group: FindingGroup): ReturnType<typeof prose> => {
    const { message } = viewBrief(group.first, language);
    const domains = domainsOf([group]);
    const where = domains.length === 1 ? (domains[0] ?? "") : language.words.result.domains(domains.length);
    return [...prose(capitalized(briefly(message))), ...prose(` (${where})`, NOTE, MAX_TEXT)];
  };
  bullets(sheet, all.slice(0, MAX_FAILURES).map(item));
  const more = all.length - MAX_FAILURES;
  if (more > 0) paragraph(sheet, prose(language.words.page.moreCount(more), NOTE));
}

function briefly(text: string): string {
  return briefMessage(text, MAX_TEXT);
}
