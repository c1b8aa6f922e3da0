// A page as a browser reads it: parse5 is the parser that the HTML standard describes.
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface PageElement {
  tag: string;
  attributes: Record<string, string>;
  /** All text in it, as it stands. */
  text: string;
  /** The same as it is read: what begins on a line or in a cell of its own has a space before it, and white space is one space. */
  words: string;
}

/** The elements of a page, in its order. Throws where it has a comment or an error of syntax. */
export function elementsOf(page: string): PageElement[] {
  const root = parse(page, {
    onParseError: ({ code, startLine, startCol }) => {
      throw new Error(`${code} at ${startLine}:${startCol}`);
    },
  });
  return listElements(root);
}

/** Those of one tag. */
export function elementsNamed(page: string, tag: string): PageElement[] {
  return elementsOf(page).filter((element) => element.tag === tag);
}

function listElements(node: Node): PageElement[] {
  if (node.nodeName === "#comment") throw new Error("a comment");
  if (!("childNodes" in node)) return [];
  const below = node.childNodes.flatMap(listElements);
  return isElement(node) ? [toElement(node), ...below] : below;
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function toElement(element: Element): PageElement {
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    text: textIn(element, ""),
    words: textIn(element, " ").replace(/\s+/g, " ").trim(),
  };
}

/** What stands within a line. */
const INLINE = new Set(["a", "b", "code", "span", "strong"]);

function textIn(node: Node, separator: string): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!("childNodes" in node)) return "";
  const text = node.childNodes.map((child) => textIn(child, separator)).join("");
  return INLINE.has(node.nodeName) ? text : `${separator}${text}${separator}`;
}
