// HTML that is safe by construction: what a template is filled with is text, unless a template made it.
import { quoteProse, quoteText } from "../sanitize.ts";

/** Markup that this program wrote, with everything from outside in it quoted. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template is filled with: text is quoted, null is nothing, of a list one follows the other. */
export type Content = Markup | string | number | null | readonly Content[];

/** A template: the literals are markup, and what stands between is content, of elements or of attributes in double quotes. */
export function html(literals: TemplateStringsArray, ...contents: Content[]): Markup {
  const [first = "", ...others] = unindented(literals);
  let text = first;
  for (const [i, content] of contents.entries()) text += textOf(content) + (others[i] ?? "");
  return new Markup(text);
}

const unindentedLiterals = new WeakMap<TemplateStringsArray, readonly string[]>();

/** White space around the end of a line says no more than the end itself; a report has it a thousand times. */
function unindented(literals: TemplateStringsArray): readonly string[] {
  const known = unindentedLiterals.get(literals) ?? literals.map((literal) => literal.replace(/\s*\n\s*/g, "\n"));
  unindentedLiterals.set(literals, known);
  return known;
}

/** A sentence, cut where it is long; what stands in backticks is code. */
export function prose(text: string, limit?: number): Markup {
  const parts = quoteProse(text, limit).split(/`([^`]+)`/);
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** A name, a record or a place. */
export function code(text: string, limit?: number): Markup {
  return html`<code>${quoteProse(text, limit)}</code>`;
}

/** Items with a separator between. */
export function joined(items: readonly Content[], separator: Content): Content {
  return items.map((item, i) => (i === 0 ? item : [separator, item]));
}

/** A link of our own making; as it is without an address. */
export function link(content: Content, url: string | null): Content {
  return url === null ? content : html`<a href="${url}">${content}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one place where text becomes HTML. */
function textOf(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return quoteText(content).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
  return content.map(textOf).join("");
}
