// What was accepted, and what was stated: waivers and attestations with their dates.
import type { Report, ReportedAttestation } from "../../run-report.ts";
import { formatLocation } from "../../model.ts";
import { MAX_NAMES } from "../finding-view.ts";
import { findingsOf } from "../group-findings.ts";
import { viewReport } from "../report-view.ts";
import { say } from "../say.ts";
import { code, joined, paragraph, ROOM, part, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import { CELL, CELL_CODE, CELL_STRONG, NOTE } from "./style.ts";
import type { Cell, Column } from "./table.ts";
import { table } from "./table.ts";

/** Project limit: rows of a table. */
const MAX_ROWS = 300;
const DAY_LIMIT = 30;

export function exceptions(report: Report, context: PdfContext): void {
  const { sheet, language } = context;
  const { html, pdf } = language.words;
  part(
    sheet,
    "exceptions",
    pdf.exceptions,
    () => {
      const waived = waivedRows(report);
      const ineffective = ineffectiveRows(report, context);
      const attested = report.attestations;
      if (waived.length + ineffective.length + attested.length === 0) paragraph(sheet, prose(pdf.noExceptions));
      limited(html.waivers, waiverColumns(html.waiverOf, context), waived, context);
      limited(html.ineffective, waiverColumns(html.waiverOf, context), ineffective, context);
      const rows = attested.map((one) => () => attestationRow(one, context));
      limited(html.attestations, attestationColumns(context), rows, context);
    },
    ROOM,
  );
}

/** A table under its heading; each row is made when it is drawn. */
function limited(head: string, columns: Column[], rows: readonly (() => Cell[])[], context: PdfContext): void {
  const { sheet, language } = context;
  if (rows.length === 0) return;
  subpart(sheet, head, () => {
    if (rows.length > MAX_ROWS) paragraph(sheet, prose(language.words.pdf.onlyFirst(MAX_ROWS, rows.length), NOTE));
    table(
      sheet,
      columns,
      rows.slice(0, MAX_ROWS).map((make) => make()),
    );
  });
}

function waiverColumns(first: string, { language }: PdfContext): Column[] {
  const { domain, reason, owned, until } = language.words.html;
  return [
    { head: first, share: 27, isRowHead: true },
    { head: domain, share: 21 },
    { head: reason, share: 25 },
    { head: owned, share: 14 },
    { head: until, share: 13 },
  ];
}

function waivedRows(report: Report): (() => Cell[])[] {
  return findingsOf(viewReport(report).waived).map((placed) => () => {
    const { check, subject, waiver } = placed.finding;
    return [
      [code(check, CELL_CODE), { text: "\n", style: CELL }, code(subject, CELL_CODE)],
      [code(placed.domain, CELL_CODE)],
      prose(waiver?.reason ?? "", CELL),
      prose(waiver?.owner ?? "", CELL),
      prose(waiver?.expires ?? "", CELL, DAY_LIMIT),
    ];
  });
}

function ineffectiveRows({ waivers: { expired, unused } }: Report, { language }: PdfContext): (() => Cell[])[] {
  return [...expired, ...unused].map((one) => () => [
    [code(one.check, CELL_CODE), { text: "\n", style: CELL }, code(formatLocation(one.location), CELL_CODE)],
    [code(one.domain, CELL_CODE)],
    [...prose(one.reason, CELL), { text: "\n", style: CELL }, ...prose(say(one.problem, language), NOTE)],
    prose(one.owner ?? "", CELL),
    prose(one.expires, CELL, DAY_LIMIT),
  ]);
}

function attestationColumns({ language }: PdfContext): Column[] {
  const { requirement, statement, by, from, until, evidence, attestedDomains } = language.words.html;
  return [
    { head: requirement, share: 17, isRowHead: true },
    { head: statement, share: 22 },
    { head: by, share: 14 },
    { head: `${from} – ${until}`, share: 12 },
    { head: evidence, share: 19 },
    { head: attestedDomains, share: 16 },
  ];
}

function attestationRow(one: ReportedAttestation, { language }: PdfContext): Cell[] {
  const { requirement, statement, by, date, validUntil, evidence, domains, problem } = one;
  const more = domains.length - MAX_NAMES;
  const names = domains.slice(0, MAX_NAMES).map((name) => [code(name, CELL_CODE)]);
  return [
    prose(requirement, CELL_STRONG),
    [
      ...prose(statement, CELL),
      ...(problem === null ? [] : [{ text: "\n", style: CELL }, ...prose(say(problem, language), NOTE)]),
    ],
    prose(by, CELL),
    [...prose(date, CELL, DAY_LIMIT), { text: "\n", style: CELL }, ...prose(validUntil, CELL, DAY_LIMIT)],
    [code("url" in evidence ? evidence.url : evidence.file, CELL_CODE)],
    joined(more > 0 ? [...names, prose(language.words.page.moreCount(more), CELL)] : names, ", ", CELL),
  ];
}
