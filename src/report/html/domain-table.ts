// The table of domains and sections, worst first, with what filters it.
import { sectionName } from "../language.ts";
import type { Mark } from "../mark.ts";
import { MARK_RANK } from "../mark.ts";
import type { MatrixCell, StatusMatrix } from "../status-matrix.ts";
import { marksIn, worstRows } from "../status-matrix.ts";
import type { HtmlContext } from "./context.ts";
import type { Markup } from "./markup.ts";
import { html, link } from "./markup.ts";

type Row = StatusMatrix["rows"][number];

/** Rows of one table: a browser lays out only the tables that are in view, and each repeats its head. */
const ROWS = 50;

/** The tables, a row at a time; the script shows the form above them, which does nothing by itself. */
export function* domainTable(matrix: StatusMatrix, context: HtmlContext): Generator<Markup> {
  const { words } = context.language;
  const heads = matrix.sections.map((section) => sectionName(section, context.language) || section);
  const { rows } = worstRows(matrix, matrix.rows.length);
  if (rows.length > 1) yield filterForm(matrix, rows.length, context);
  yield html`<p class="key">
    ${marksIn(matrix).map((mark) => html`<span class="mark ${mark}">${words.finding.marks[mark]}</span> `)}
  </p> `;
  for (let start = 0; start < rows.length; start += ROWS) {
    yield html`<div class="rows">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">${words.html.domain}</th>
            ${heads.map(
              (head, i) => html`<th scope="col">${head} <span class="of">${matrix.sections[i] ?? ""}</span></th>`,
            )}
          </tr>
        </thead>
        <tbody>
     `;
    for (const row of rows.slice(start, start + ROWS)) yield domainRow(row, heads, context);
    yield html`</tbody></table></div> `;
  }
}

function domainRow({ domain, cells }: Row, heads: readonly string[], context: HtmlContext): Markup {
  return html`<tr data-name="${domain}" data-marks="${filterMarks(cells).join(" ")}">
    <th scope="row">${link(domain, context.domainUrl(domain))}</th>
    ${cells.map((one, i) => cell(one, heads[i] ?? "", context))}
  </tr> `;
}

/** The sign and the count are drawn; the text is read aloud. */
function cell(one: MatrixCell | null, head: string, { language }: HtmlContext): Markup {
  if (one === null) return html`<td></td>`;
  const { mark, checks } = one;
  const word = language.words.finding.marks[mark];
  if (mark === "pass" || checks === 1) return html`<td class="${mark}" data-head="${head}">${word}</td>`;
  return html`<td class="${mark}" data-head="${head}" data-count=" ${checks}">${word} ${checks}</td>`;
}

/** What a row is found by: each mark that calls for attention, or the best there is. */
function filterMarks(cells: Row["cells"]): Mark[] {
  const marks = [...new Set(cells.flatMap((one) => (one === null ? [] : [one.mark])))];
  const notable = marks.filter((mark) => MARK_RANK[mark] < MARK_RANK.pass);
  if (notable.length > 0) return notable;
  return marks.includes("pass") ? ["pass"] : ["not-applicable"];
}

function filterForm(matrix: StatusMatrix, count: number, { language }: HtmlContext): Markup {
  const { finding, html: words } = language.words;
  const found = new Set(matrix.rows.flatMap(({ cells }) => filterMarks(cells)));
  const marks = marksIn(matrix).filter((mark) => found.has(mark));
  return html`<form class="filter" id="filter" role="search" hidden>
    <label>${words.search} <input type="search" id="search" autocomplete="off" spellcheck="false" /></label>
    <label
      >${words.show}
      <select id="mark">
        <option value="">${words.showAll}</option>
        ${marks.map((mark) => html`<option value="${mark}">${finding.marks[mark]}</option>`)}
      </select></label
    >
    <p role="status">${words.shown} <span id="shown">${count}</span></p>
  </form> `;
}
