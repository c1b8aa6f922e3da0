// The requirements of the guidelines one by one, with the controls of Grundschutz++ that ask for the same; then these controls.
import { CONTROL_CATALOGUE, controlsOfRequirement } from "../../controls.ts";
import type { Report } from "../../run-report.ts";
import { GUIDELINES } from "../../requirements.ts";
import type { ControlCoverage } from "../control-coverage.ts";
import type { ClaimCoverage, Coverage } from "../coverage.ts";
import { markOfCoverage } from "../coverage.ts";
import { MAX_NAMES } from "../finding-view.ts";
import { coverageOf, surveyOf } from "../survey.ts";
import { code, joined, labelled, paragraph, part, prose, subpart } from "./blocks.ts";
import type { PdfContext } from "./context.ts";
import type { Span } from "./lines.ts";
import { BODY, CELL, CELL_CODE, CELL_STRONG, NOTE } from "./style.ts";
import type { Cell, Column } from "./table.ts";
import { table } from "./table.ts";

/** Project limit: checks and statements that a cell lists. */
const MAX_CHECKS = 12;
const MAX_NAME = 160;
/** The titles of controls are German in every language. */
const CATALOGUE_LANGUAGE = "de";
const SMALL = { ...NOTE, size: 7 };

export function requirements(report: Report, context: PdfContext): void {
  const { sheet, language } = context;
  const { coverage, html, pdf } = language.words;
  const columns: Column[] = [
    { head: html.requirement, share: 19, isRowHead: true },
    { head: html.title, share: 22 },
    { head: coverage.columns.controls, share: 17 },
    { head: html.state, share: 19 },
    { head: html.checksOf, share: 23 },
  ];
  part(sheet, "requirements", pdf.requirements, () => {
    paragraph(sheet, prose(pdf.matrixNote));
    subpart(sheet, pdf.guidelines, () =>
      table(
        sheet,
        columns,
        coverageOf(report).map((one) => requirementRow(one, context)),
      ),
    );
    subpart(sheet, pdf.catalogue(CONTROL_CATALOGUE.title, CONTROL_CATALOGUE.version), () => {
      paragraph(sheet, prose(pdf.catalogueNote));
      controlTable(surveyOf(report).controls, context);
    });
  });
}

function requirementRow(coverage: Coverage, context: PdfContext): Cell[] {
  const { language } = context;
  const { id, guideline, section, level } = coverage.requirement;
  const controls = controlsOfRequirement(id).map((control) => control.id);
  const stated = coverage.attestations
    .slice(0, MAX_CHECKS)
    .map((one) => prose(`${one.by} (${one.date} – ${one.validUntil})`, CELL, MAX_NAME));
  const { version } = GUIDELINES[guideline];
  return [
    [
      { text: id, style: CELL_STRONG },
      { text: `\nv${version} ${section} · ${language.words.html.levels[level]}`, style: SMALL },
    ],
    prose(language.requirements[id], CELL),
    prose(controls.length === 0 ? "–" : controls.join(", "), CELL),
    stateCell(coverage, language.words.html.states[coverage.state], context),
    joined([...checkNames(coverage, context), ...stated], ", ", CELL),
  ];
}

function stateCell(coverage: ClaimCoverage, word: string, { language }: PdfContext): Cell {
  const { state, domains, concerned } = coverage;
  const { html, page } = language.words;
  const head = labelled(markOfCoverage(coverage), word, CELL.size);
  if (domains.length === concerned || state === "not-applicable") return head;
  const more = domains.length - MAX_NAMES;
  const names = [...domains.slice(0, MAX_NAMES), ...(more > 0 ? [page.moreCount(more)] : [])].join(", ");
  return [
    ...head,
    { text: "\n", style: CELL },
    ...prose(`${html.ofDomains(domains.length, concerned)}: ${names}`, SMALL),
  ];
}

function checkNames({ checks }: ClaimCoverage, { language }: PdfContext): Span[][] {
  const more = checks.length - MAX_CHECKS;
  return [
    ...checks.slice(0, MAX_CHECKS).map(({ check }) => [code(check, CELL_CODE, MAX_NAME)]),
    ...(more > 0 ? [prose(language.words.page.moreCount(more), CELL)] : []),
  ];
}

function controlTable(controls: readonly ControlCoverage[], context: PdfContext): void {
  const { sheet, language } = context;
  const { coverage: coverageWords, html } = language.words;
  const columns: Column[] = [
    { head: coverageWords.columns.controls, share: 16, isRowHead: true },
    { head: html.title, share: 20 },
    { head: html.requirement, share: 17 },
    { head: html.state, share: 19 },
    { head: html.checksOf, share: 28 },
  ];
  const rows = controls.map((coverage) => {
    const { id, title, requirements: ids } = coverage.control;
    const state = stateCell(coverage, html.states[coverage.state], context);
    return [
      [{ text: id, style: CELL_STRONG }],
      prose(title, CELL).map((span) => ({ ...span, lang: CATALOGUE_LANGUAGE })),
      prose(ids.join(", "), CELL),
      state,
      joined(checkNames(coverage, context), ", ", { ...BODY, size: CELL.size }),
    ];
  });
  table(sheet, columns, rows);
}
