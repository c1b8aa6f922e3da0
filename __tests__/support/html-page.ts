// A page as a browser reads it: parse5 is the parser that the HTML standard describes.
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export class PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly #element: Element;

  constructor(element: Element) {
    this.tag = element.tagName;
    this.attributes = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    this.#element = element;
  }

  /** All text in it, as it stands. */
  get text(): string {
    return textIn(this.#element, "");
  }

  /** The same as it is read: what begins on a line or in a cell of its own has a space before it, and white space is one space. */
  get words(): string {
    return textIn(this.#element, " ").replace(/\s+/g, " ").trim();
  }
}

/** The page that was read last: a test asks for several kinds of elements of one page. */
let last: { page: string; elements: readonly PageElement[] } | null = null;

/** Elements that are there for others in them. */
const CONTAINERS = new Set(["dl", "ol", "table", "tbody", "tr", "ul"]);

/** The elements of a page, in its order. Throws where it has a comment, an error of syntax, or a list or table with nothing in it. */
export function elementsOf(page: string): readonly PageElement[] {
  if (last?.page !== page) last = { page, elements: parsePage(page) };
  return last.elements;
}

/** Those of one tag. */
export function elementsNamed(page: string, tag: string): PageElement[] {
  return elementsOf(page).filter((element) => element.tag === tag);
}

function parsePage(page: string): PageElement[] {
  const root = parse(page, {
    onParseError: ({ code, startLine, startCol }) => {
      throw new Error(`${code} at ${startLine}:${startCol}`);
    },
  });
  const elements: PageElement[] = [];
  addElements(root, elements);
  return elements;
}

function addElements(node: Node, elements: PageElement[]): void {
  if (node.nodeName === "#comment") throw new Error("a comment");
  if (!("childNodes" in node)) return;
  if (isElement(node)) {
    if (CONTAINERS.has(node.tagName) && !node.childNodes.some(isElement)) throw new Error(`an empty ${node.tagName}`);
    elements.push(new PageElement(node));
  }
  for (const child of node.childNodes) addElements(child, elements);
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/** What stands within a line. */
const INLINE = new Set(["a", "b", "code", "span", "strong"]);

function textIn(node: Node, separator: string): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("childNodes" in node)) return "";
  const text = node.childNodes.map((child) => textIn(child, separator)).join("");
  return INLINE.has(node.nodeName) ? text : `${separator}${text}${separator}`;
}
