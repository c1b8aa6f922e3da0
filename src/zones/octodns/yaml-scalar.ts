// What YAML 1.1 makes of an unquoted scalar, as PyYAML, octoDNS's own reader, resolves it (yaml.org/type: bool, float, int,
// null, timestamp): what is read as something else than it says must stand in quotes.
import { type Message, message, type SentenceValues } from "../../message.ts";
import { quoteText } from "../master-file/tokens.ts";
import type { YamlScalar } from "./yaml-tree.ts";
import type { Result } from "../../result.ts";

/** Longer words are text: no number, date or boolean anyone means has so many characters. */
const MAX_WORD = 60;

const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
/** Which of them is true. */
const TRUE = /^(?:yes|true|on)$/i;
const NULL = /^(?:~|null|Null|NULL|)$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const DATE =
  /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** An integer that Python prints as it was written. */
const DECIMAL = /^(?:0|-?[1-9][0-9]*)$/;

/** What a scalar is; null where it is text. */
function kindOf({ text, isPlain }: YamlScalar): SentenceValues<"octodns/read-as">["kind"] | "nothing" | null {
  if (!isPlain || text.length > MAX_WORD) return null;
  if (NULL.test(text)) return "nothing";
  if (BOOLEAN.test(text)) return "boolean";
  if (INTEGER.test(text) || FLOAT.test(text)) return "number";
  return DATE.test(text) ? "date" : null;
}

/** Whether it says nothing: empty without quotes, `~`, `null`. */
export function isNull(scalar: YamlScalar): boolean {
  return kindOf(scalar) === "nothing";
}

/** The text of a scalar that is text; else what is wrong. */
export function scalarText(scalar: YamlScalar): Result<{ text: string }, Message> {
  const kind = kindOf(scalar);
  if (kind === null) return { text: scalar.text };
  if (kind === "nothing") return { problem: message("octodns/no-value") };
  return { problem: message("octodns/read-as", { text: quoteText(scalar.text), kind }) };
}

/**
 * The text that octoDNS makes of a key, `str()` of what YAML has read; a problem if that is not one line of text. Numbers with
 * an exponent, which Python writes its own way, are left out.
 */
export function keyText(scalar: YamlScalar): Result<{ text: string }, Message> {
  const kind = kindOf(scalar);
  const { text } = scalar;
  if (kind === null) return { text };
  if (kind === "nothing") return { text: "None" };
  if (kind === "boolean") return { text: TRUE.test(text) ? "True" : "False" };
  if (kind === "date" && text.length === DATE_LENGTH) return { text };
  const number = kind === "number" ? pythonNumber(text.replaceAll("_", "")) : null;
  return number === null ? scalarText(scalar) : { text: number };
}

/** `2026-11-28`. */
const DATE_LENGTH = 10;

/** A number as Python prints it; null where it is none of the common forms, or beyond what is exact here. */
function pythonNumber(text: string): string | null {
  const digits = text.replace(/^[-+]/, "");
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits}` : digits;
  const isFloat = /^\d+\.\d*$|^\.\d+$/.test(digits);
  const isInteger = /^(?:0|[1-9]\d*|0x[\da-fA-F]+|0b[01]+|0o[0-7]+)$/.test(octal);
  const value = Number(octal);
  if (!(isFloat || isInteger) || value > MAX_EXACT || (isFloat && value !== 0 && value < MIN_PLAIN)) return null;
  const printed = isFloat && Number.isInteger(value) ? `${value}.0` : String(value);
  return `${text.startsWith("-") && (value !== 0 || isFloat) ? "-" : ""}${printed}`;
}

/** Floats beyond are written with an exponent (Python's `repr`). */
const MAX_EXACT = 2 ** 53;
const MIN_PLAIN = 0.0001;

/** The text of a scalar that octoDNS makes text of: also of an integer that stays as it is written. */
export function scalarWord(scalar: YamlScalar): Result<{ text: string }, Message> {
  return scalar.isPlain && DECIMAL.test(scalar.text) ? { text: scalar.text } : scalarText(scalar);
}

/** Python's truth of a scalar. */
export function isTrue(scalar: YamlScalar): boolean {
  const kind = kindOf(scalar);
  if (kind === "boolean") return TRUE.test(scalar.text);
  return kind !== "nothing" && scalar.text !== "" && !(kind === "number" && Number(scalar.text) === 0);
}
