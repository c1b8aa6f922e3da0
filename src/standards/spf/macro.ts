// SPF macro strings (RFC 7208 §7), such as `%{ir}._spf.%{d2}`: parsed, and expanded as far as the mail is known.
import type { Name } from "../../dns/name.ts";
import { escapeLabel, labelsOf, parseName, unescapeLabel } from "../../dns/name.ts";
import type { ByteString } from "../../dns/record.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";

/** A macro: its letter in lower case, and how its value is split and joined. */
interface Macro {
  letter: string;
  /** How many of the rightmost parts are used; null for all. */
  keep: number | null;
  isReversed: boolean;
  delimiters: string;
  /** Written in upper case: the value is URL-escaped. */
  isUrlEscaped: boolean;
  text: string;
}

/** Literal text and macros, in order. */
export type MacroString = (string | Macro)[];

/** Why a text does not parse: a sentence that follows the term it stands in. */
export interface SyntaxProblem {
  problem: Message;
}

// RFC 7208 §7.1: macro-expand = "%{" macro-letter transformers *delimiter "}"; letters in any case (RFC 5234 §2.3)
const MACRO = /%\{([slodiphcrtv])(\d*)(r?)([-.+,/_=]*)\}/iy;
const ESCAPE: Readonly<Record<string, string>> = { "%%": "%", "%_": " ", "%-": "%20" };
/** Project limit: octets of a macro that is not valid, in a message. */
const MAX_QUOTED = 40;
/** RFC 7208 §7.3: longer names lose labels on the left. */
const MAX_NAME = 253;

/** Parses a macro-string. `text` holds visible ASCII only. */
export function parseMacroString(text: ByteString): MacroString | SyntaxProblem {
  const read = tokenize(text);
  return "problem" in read ? read : read.parts;
}

/** Parses an explain-string, macro-strings and spaces (RFC 7208 §6.2: of ASCII only); null if it is not valid. */
export function parseExplanation(text: ByteString): MacroString | null {
  if (/[^\x20-\x7e]/.test(text)) return null;
  const read = parseMacroString(text);
  return "problem" in read ? null : read;
}

/** The parts, and the literal text after the last macro. */
function tokenize(text: ByteString): { parts: MacroString; tail: ByteString } | SyntaxProblem {
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
    if (macro === null) return { problem: macroProblem(quoteMacro(text, at)) };
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

/** What was meant as a macro: up to its brace, or the beginning where it has none. */
function quoteMacro(text: ByteString, at: number): ByteString {
  const end = text.slice(at, at + MAX_QUOTED).indexOf("}");
  return text.slice(at, at + (end < 0 ? 10 : end + 1));
}

function macroProblem(macro: ByteString): Message {
  if (/^%\{.0/.test(macro)) return message("spf/syntax/macro-zero", { macro });
  if (macro.startsWith("%{")) return message("spf/syntax/unknown-macro", { macro });
  return message("spf/syntax/percent");
}

/** Parses a domain-spec: a macro-string that ends in a macro or a top-level label (RFC 7208 §7.1). */
export function parseDomainSpec(text: ByteString): MacroString | SyntaxProblem {
  if (text === "") return { problem: message("spf/syntax/no-domain") };
  const read = tokenize(text);
  if ("problem" in read) return read;
  const { parts, tail } = read;
  // RFC 7208 §7.2: c, r and t are for explanations only
  const foreign = parts.find((part) => typeof part !== "string" && "crt".includes(part.letter));
  if (foreign !== undefined) return { problem: message("spf/syntax/explanation-macro") };
  if (tail === "" || endsInTopLabel(tail)) return parts;
  return { problem: message("spf/syntax/no-top-label", { domain: text }) };
}

// RFC 7208 §7.1: domain-end = "." toplabel [ "." ]; a toplabel is letters, digits and inner hyphens, not digits alone
function endsInTopLabel(tail: ByteString): boolean {
  const name = tail.endsWith(".") ? tail.slice(0, -1) : tail;
  const dot = name.lastIndexOf(".");
  const label = name.slice(dot + 1);
  return dot >= 0 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i.test(label) && !/^\d+$/.test(label);
}

/** The name a macro string expands to; or the macro whose value is unknown; or the text that is not a valid name. */
export type Expansion = { name: Name } | { unknownMacro: string } | { invalid: string };

/** The octets a macro letter stands for; null if they are unknown. */
export type MacroValues = (letter: string) => ByteString | null;

/** Expands the macros that stay the same for every client: `d`, the record's domain, and `o`, the sender's. */
export function expandName(parts: MacroString, domain: Name, sender: Name): Expansion {
  return expandMacros(parts, valuesOfRecord(domain, sender));
}

/** The labels after the last macro that depends on the mail, which all names of a domain-spec end in; null if there are none. */
export function fixedSuffix(parts: MacroString, domain: Name, sender: Name): Name | null {
  const valueOf = valuesOfRecord(domain, sender);
  const last = parts.findLastIndex((part) => typeof part !== "string" && valueOf(part.letter) === null);
  const text = expandText(parts.slice(last + 1), valueOf).replace(/\.$/, "");
  const dot = text.indexOf(".");
  return last < 0 || dot < 0 ? null : parseRawName(text.slice(dot + 1));
}

function valuesOfRecord(domain: Name, sender: Name): MacroValues {
  return (letter) => (letter === "d" ? unescapedName(domain) : letter === "o" ? unescapedName(sender) : null);
}

/** Expands a domain-spec with the values of `valueOf`. */
export function expandMacros(parts: MacroString, valueOf: MacroValues): Expansion {
  for (const part of parts) {
    if (typeof part !== "string" && valueOf(part.letter) === null) return { unknownMacro: part.text };
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

/** Octets whose dots separate labels, as a name; null if it is not a valid one. */
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
  const text = parts.join("."); // RFC 7208 §7.3: joined with dots, whatever the delimiters
  return macro.isUrlEscaped
    ? text.replace(/[^A-Za-z0-9._~-]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)
    : text;
}
