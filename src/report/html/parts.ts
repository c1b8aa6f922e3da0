// What every page is made of: marks that need no colour, parts that open, tables.
import type { Language } from "../language.ts";
import type { Mark } from "../mark.ts";
import { quoteProse } from "../sanitize.ts";
import type { Markup } from "./markup.ts";
import { html } from "./markup.ts";

/** A mark and its word. */
export function label(mark: Mark, { words }: Language): Markup {
  return html`<span class="mark ${mark}">${words.finding.marks[mark]}</span>`;
}

/** A day on one line, `2026-05-01`. */
export function day(date: string): Markup {
  return html`<span class="day">${quoteProse(date, DAY_LIMIT)}</span>`;
}

/** Characters of a date; what is longer is none. */
const DAY_LIMIT = 30;

/** A part of a page that opens: its head, and what is in it. */
export function fold(head: Markup, body: Markup, isOpen = false): Markup {
  return isOpen
    ? html`<details open>
        <summary>${head}</summary>
        ${body}
      </details>`
    : html`<details>
        <summary>${head}</summary>
        ${body}
      </details>`;
}

/** A table with the heads of its columns, which a narrow page puts before each cell; a column may have none. null without rows. */
export function table(columns: readonly string[], rows: readonly (readonly Markup[])[]): Markup | null {
  if (rows.length === 0) return null;
  const head = columns.map((column) => (column === "" ? html`<td></td>` : html`<th scope="col">${column}</th>`));
  const body = rows.map(
    (cells) =>
      html`<tr>
        ${cells.map((cell, i) => html`<td data-head="${columns[i] ?? ""}">${cell}</td>`)}
      </tr>`,
  );
  return html`<table class="list">
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
