// The table of domains and sections, worst first, with what filters it.
import { sectionName } from "../language.ts";
import type { Mark } from "../mark.ts";
import { MARK_RANK } from "../mark.ts";
import type { MatrixCell, StatusMatrix } from "../status-matrix.ts";
import { marksIn, worstRows } from "../status-matrix.ts";
import type { HtmlContext } from "./context.ts";
import type { Markup } from "./markup.ts";
import { html, link } from "./markup.ts";

/** The table, a row at a time; the script shows the form above it, which does nothing by itself. */
export function* domainTable(matrix: StatusMatrix, context: HtmlContext): Generator<Markup> {
  const { words } = context.language;
  const heads = matrix.sections.map((section) => sectionName(section, context.language) || section);
  const { rows } = worstRows(matrix, matrix.rows.length);
  if (rows.length > 1) yield filterForm(matrix, rows.length, context);
  yield html`<table class="matrix">
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
  for (const { domain, cells } of rows) {
    const worst = worstOf(cells);
    yield html`<tr data-mark="${worst}" data-name="${domain}">
      <th scope="row">${link(domain, context.domainUrl(domain))}</th>
      ${cells.map((one, i) => cell(one, heads[i] ?? "", context))}
    </tr> `;
  }
  yield html`</tbody></table>
<p class="key">${marksIn(matrix).map((mark) => html`<span class="mark ${mark}">${words.finding.marks[mark]}</span> `)}</p>
`;
}

function cell(one: MatrixCell | null, head: string, { language }: HtmlContext): Markup {
  if (one === null) return html`<td class="none"></td>`;
  const { mark, checks } = one;
  const count = mark === "pass" || checks === 1 ? null : html` <b>${checks}</b>`;
  return html`<td data-head="${head}">
    <span class="sign ${mark}">${language.words.finding.marks[mark]}${count}</span>
  </td>`;
}

function worstOf(cells: readonly (MatrixCell | null)[]): Mark {
  const marks = cells.flatMap((one) => (one === null ? [] : [one.mark]));
  return marks.toSorted((a, b) => MARK_RANK[a] - MARK_RANK[b])[0] ?? "not-applicable";
}

function filterForm(matrix: StatusMatrix, count: number, { language }: HtmlContext): Markup {
  const { finding, html: words } = language.words;
  const worst = new Set(matrix.rows.map(({ cells }) => worstOf(cells)));
  const marks = marksIn(matrix).filter((mark) => worst.has(mark));
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
