// SPF macro strings (RFC 7208 §7): read by their grammar, and expanded as far as DNS alone can.
import type { Name } from "../../dns/name.ts";
import { escapeLabel, labelsOf, parseName, unescapeLabel } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import { excerpt } from "./words.ts";

/** A macro: its letter in lower case, and how the value is cut and joined. */
interface Macro {
  letter: string;
  /** How many of the rightmost parts stay; null for all. */
  keep: number | null;
  isReversed: boolean;
  delimiters: string;
  /** Written in upper case: the value is URL-escaped. */
  isUrlEscaped: boolean;
  text: string;
}

/** Literal text and macros, in order. */
export type MacroString = (string | Macro)[];

// RFC 7208 §7.1: macro-expand = "%{" macro-letter transformers *delimiter "}"; letters in any case (RFC 5234 §2.3)
const MACRO = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}/iy;
const ESCAPE: Readonly<Record<string, string>> = { "%%": "%", "%_": " ", "%-": "%20" };
/** RFC 7208 §7.3: longer names lose labels on the left. */
const MAX_NAME = 253;

/** Reads a macro-string; a string says what is wrong. `text` holds visible ASCII only. */
export function parseMacroString(text: ByteString): MacroString | string {
  const read = tokenize(text);
  return typeof read === "string" ? read : read.parts;
}

/** Reads an explain-string, macro-strings and spaces (RFC 7208 §6.2: of ASCII only); null where it is none. */
export function parseExplanation(text: ByteString): MacroString | null {
  const read = /[^\x20-\x7e]/.test(text) ? null : parseMacroString(text);
  return typeof read === "string" ? null : read;
}

/** The parts, and what is written behind the last macro. */
function tokenize(text: ByteString): { parts: MacroString; tail: ByteString } | string {
  const parts: MacroString = [];
  let tailAt = 0;
  for (let at = 0; at < text.length;) {
    const percent = text.indexOf("%", at);
    if (percent !== at) {
      const end = percent < 0 ? text.length : percent;
      parts.push(text.slice(at, end));
      at = end;
      continue;
    }
    const escaped = ESCAPE[text.slice(at, at + 2)];
    const macro = escaped ?? parseMacroAt(text, at);
    if (macro === null) return describeMacroError(text.slice(at, at + 10));
    parts.push(macro);
    at += typeof macro === "string" ? 2 : macro.text.length;
    tailAt = at;
  }
  return { parts, tail: text.slice(tailAt) };
}

function parseMacroAt(text: ByteString, at: number): Macro | null {
  MACRO.lastIndex = at;
  const match = MACRO.exec(text);
  if (match === null) return null;
  const [written, letter = "", digits = "", r, delimiters = ""] = match;
  if (/^0+$/.test(digits)) return null; // RFC 7208 §7.3: the number of parts must not be zero
  return {
    letter: letter.toLowerCase(),
    keep: digits === "" ? null : Number(digits),
    isReversed: r !== "",
    delimiters: delimiters === "" ? "." : delimiters,
    isUrlEscaped: letter !== letter.toLowerCase(),
    text: written,
  };
}

function describeMacroError(begin: ByteString): string {
  if (/^%\{.0/.test(begin)) return `\`${begin}\`: the number in a macro must not be 0`;
  if (begin.startsWith("%{")) return `\`${begin}\` is no macro; one looks like \`%{d}\` or \`%{ir}\``;
  return "a `%` must begin a macro such as `%{d}`, or be doubled";
}

/** Reads a domain-spec: a macro-string that ends in a macro or a top-level label (RFC 7208 §7.1). */
export function parseDomainSpec(text: ByteString): MacroString | string {
  if (text === "") return "a domain is missing";
  const read = tokenize(text);
  if (typeof read === "string") return read;
  const { parts, tail } = read;
  // RFC 7208 §7.2: c, r and t are for explanations only
  const foreign = parts.find((part) => typeof part !== "string" && "crt".includes(part.letter));
  if (foreign !== undefined) return `the macros \`c\`, \`r\` and \`t\` are allowed in explanation texts only`;
  return tail === "" || endsInTopLabel(tail)
    ? parts
    : `\`${excerpt(text)}\` does not end in a top-level domain such as \`.de\``;
}

// RFC 7208 §7.1: domain-end = "." toplabel [ "." ]; a toplabel is letters, digits and inner hyphens, not digits alone
function endsInTopLabel(tail: ByteString): boolean {
  const name = tail.endsWith(".") ? tail.slice(0, -1) : tail;
  const dot = name.lastIndexOf(".");
  const label = name.slice(dot + 1);
  return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}

/** A macro string with every macro that DNS data settles put in: the name, or why it is not known. */
export type Expansion = { name: Name } | { open: string } | { invalid: string };

/** The octets a macro letter stands for; null where they are not known. */
export type MacroValues = (letter: string) => ByteString | null;

/** Expands the macros that stay the same for every client: `d`, the record's domain, and `o`, the sender's. */
export function expandName(parts: MacroString, domain: Name, sender: Name): Expansion {
  return expandMacros(parts, (letter) =>
    letter === "d" ? unescapedName(domain) : letter === "o" ? unescapedName(sender) : null,
  );
}

/** Expands a domain-spec with what `valueOf` says; a value that is not known leaves it open. */
export function expandMacros(parts: MacroString, valueOf: MacroValues): Expansion {
  for (const part of parts) {
    if (typeof part !== "string" && valueOf(part.letter) === null)
      return { open: `depends on the mail: \`${part.text.slice(0, 20)}\`` };
  }
  let text = expandText(parts, valueOf);
  if (text.endsWith(".")) text = text.slice(0, -1);
  if (text.length > MAX_NAME) text = text.slice(text.indexOf(".", text.length - MAX_NAME - 1) + 1);
  const name = text === "." ? null : parseRawName(text); // "..", and not the root
  return name === null ? { invalid: text } : { name };
}

/** Expands a macro-string to text; a macro without a value stays as written. */
export function expandText(parts: MacroString, valueOf: MacroValues): ByteString {
  const expanded = (macro: Macro): ByteString => {
    const value = valueOf(macro.letter);
    return value === null ? macro.text : applyTransformers(macro, value);
  };
  return parts.map((part) => (typeof part === "string" ? part : expanded(part))).join("");
}

/** Whether one of the macros has this letter. */
export function hasMacro(parts: MacroString, letter: string): boolean {
  return parts.some((part) => typeof part !== "string" && part.letter === letter);
}

/** Octets whose dots part labels, as a name; null where they are none. */
export function parseRawName(text: ByteString): Name | null {
  return parseName(text.split(".").map(escapeLabel).join("."));
}

/** A name's octets, without escapes. */
export function unescapedName(name: Name): ByteString {
  return labelsOf(name)
    .map((label) => unescapeLabel(label) ?? label)
    .join(".");
}

function applyTransformers(macro: Macro, value: ByteString): ByteString {
  let parts = value.split(new RegExp(`[${macro.delimiters.replaceAll("-", "\\-")}]`));
  if (macro.isReversed) parts = parts.toReversed();
  if (macro.keep !== null) parts = parts.slice(-macro.keep);
  const text = parts.join("."); // RFC 7208 §7.3: joined with dots, whatever split it
  return macro.isUrlEscaped
    ? text.replace(/[^A-Za-z0-9._~-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    : text;
}
