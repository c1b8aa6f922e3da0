// XML of strangers, element by element: nothing is kept but what is asked for.
import { message } from "../message.ts";
import { UnusableReport } from "./unusable-report.ts";

/** What is read of an element: its children by their local names, and what becomes of its text. Other elements are passed over. */
export interface Element<T> {
  children?: ReadonlyMap<string, Element<T>>;
  open?: (target: T) => void;
  /** `text` without white space around it, cut after 1,000 characters. */
  close?: (target: T, text: string) => void;
}

/** Project limits: reports have six levels, one or two attributes, and short texts. */
const MAX_DEPTH = 32;
const MAX_ATTRIBUTES = 20;
const MAX_TEXT = 1_000;
/** Project limit: characters between two tags. The parser holds them all, and needs many times the memory of some. */
const MAX_BETWEEN_TAGS = 2 ** 20;

/** Octets that are decoded and parsed at once. */
const SLICE = 2 ** 16;

/**
 * Reads a document whose root is `name`, whatever namespaces it has: reporters write that of RFC 9990, that of RFC 7489, another, or none.
 * Throws an UnusableReport where it is not well-formed, or has a DOCTYPE.
 */
export async function readXml<T>(octets: Uint8Array, name: string, root: Element<T>, target: T): Promise<void> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ xmlns: false, position: true });
  const document: Element<T> = { children: new Map([[name, root]]) };
  const path: (Element<T> | undefined)[] = [document];
  let text = "";
  let attributes = 0;
  let lastTag = 0;
  parser.on("doctype", () => {
    throw new UnusableReport(message("reports/xml/doctype"));
  });
  parser.on("attribute", () => {
    if (++attributes > MAX_ATTRIBUTES) throw new UnusableReport(message("reports/xml/attributes"));
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    lastTag = parser.position;
    text = "";
    const element = path.at(-1)?.children?.get(localName(tag.name));
    if (path.length === 1 && element === undefined) throw new UnusableReport(message("reports/xml/root", { name }));
    if (path.push(element) > MAX_DEPTH) throw new UnusableReport(message("reports/xml/depth"));
    element?.open?.(target);
  });
  const addText = (more: string): void => {
    if (text.length < MAX_TEXT) text += more.slice(0, MAX_TEXT);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    lastTag = parser.position;
    path.pop()?.close?.(target, text.trim());
    text = "";
  });
  try {
    for (const part of decoded(octets)) {
      parser.write(part);
      if (parser.position - lastTag > MAX_BETWEEN_TAGS) throw new UnusableReport(message("reports/xml/between-tags"));
    }
    parser.close();
  } catch (error) {
    if (error instanceof UnusableReport) throw error;
    throw new UnusableReport(message("reports/xml/malformed", { line: parser.line, column: parser.column }));
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The text in slices, without a byte order mark and white space before it. What cannot be decoded is U+FFFD: it may stand in names only. */
function* decoded(octets: Uint8Array): Generator<string> {
  const decoder = decoderOf(octets);
  let isBegun: boolean = false;
  for (let at = 0; at < octets.length; at += SLICE) {
    const text = decoder.decode(octets.subarray(at, at + SLICE), { stream: true });
    const rest: string = isBegun ? text : text.trimStart();
    isBegun ||= rest !== "";
    yield rest;
  }
  yield decoder.decode();
}

/** By the byte order mark, else by the first octets, else as declared (XML 1.0 appendix F). */
function decoderOf(octets: Uint8Array): InstanceType<typeof TextDecoder> {
  const [first, second] = octets;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder("utf-16be");
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder("utf-16le");
  const start = Buffer.from(octets.subarray(0, 200)).toString("latin1");
  const declared = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? "utf-8";
  // a declaration that can be read is not in UTF-16
  if (/^utf-?16|^ucs|^iso-10646/i.test(declared)) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder();
  }
}
