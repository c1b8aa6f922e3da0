// The names of the DOM that the types of playwright-core and axe-core mention. Nothing here has a DOM, so there is nothing in them.
type DOMRect = unknown;
type Document = unknown;
type Element = unknown;
type HTMLElement = unknown;
type HTMLElementTagNameMap = Record<string, unknown>;
type Node = unknown;
type NodeList = unknown;
type SVGElement = unknown;
type Window = unknown;
