// BIND's `$GENERATE range owner [TTL] [class] type data` (BIND 9 Administrator Reference Manual, "$GENERATE"): a record for each
// number of a range, with the number instead of `$` in owner and data.
import type { ByteString } from "../../dns/record.ts";
import { MAX_RDATA_TEXT } from "../../dns/record.ts";
import { message } from "../../message.ts";
import { isTtlLike } from "./ttl.ts";
import type { Entry, Token } from "./tokens.ts";
import { MasterFileFault, parseEntries, quoteToken } from "./tokens.ts";

/** Project limit: characters that a number may be padded to; no name or string has more. */
const MAX_WIDTH = 255;

/** The entries that a `$GENERATE` stands for, one after the other, with its place. Throws a MasterFileFault. */
export function* generateEntries(entry: Entry): Generator<Entry> {
  const [directive, range, owner, ...rest] = entry.tokens as [Token, ...Token[]];
  const data = rest.at(-1);
  if (
    range === undefined ||
    owner === undefined ||
    data === undefined ||
    rest.length < 2 ||
    !rest.slice(0, -2).every(isBeforeType)
  )
    throw new MasterFileFault(directive, message("master-file/generate"));
  const { start, stop, step } = readRange(range);
  for (let number = start; number <= stop; number += step) {
    const tokens = [{ ...directive, text: expand(owner, number) }, ...rest.slice(0, -1), ...dataTokens(data, number)];
    yield { ...entry, tokens, isIndented: false };
  }
}

/** A TTL or the class. */
function isBeforeType({ text, isQuoted }: Token): boolean {
  return !isQuoted && (isTtlLike(text) || /^(?:IN|CLASS1)$/i.test(text));
}

function readRange(token: Token): { start: number; stop: number; step: number } {
  const [, start, stop, step = "1"] = /^(\d{1,10})-(\d{1,10})(?:\/(\d{1,10}))?$/.exec(token.text) ?? [];
  const range = { start: Number(start), stop: Number(stop), step: Number(step) };
  if (range.start <= range.stop && range.step >= 1 && range.stop < 2 ** 31) return range;
  throw new MasterFileFault(token, message("master-file/generate-range", { text: quoteToken(token.text) }));
}

/** The words of the data once the number is in its place, all with the place of the whole. */
function dataTokens(token: Token, number: number): Token[] {
  const text = token.isQuoted ? token.text.replaceAll(ESCAPED, (pair) => (pair === '\\"' ? '"' : pair)) : token.text;
  const [entry, second] = parseEntries(expand({ ...token, text }, number));
  if (entry === undefined || second !== undefined)
    throw new MasterFileFault(token, message("master-file/generate-line"));
  if (entry.fault !== null) throw new MasterFileFault(token, entry.fault.problem);
  return entry.tokens.map(({ text, isQuoted }) => ({ ...token, text, isQuoted }));
}

/** named reads quoted data twice: an escaped quote of the first time is a quote the second time. */
const ESCAPED = /\\[^]/g;

/** `$`, `${offset[,width[,base]]}`, and `$$` or an escaped `\$` for the character itself. */
const PLACEHOLDER = /\\[^]|\$(?:\$|\{([^}]*)\})?/g;

/** An offset holds until the next one of the same text, as it does for named. */
function expand(token: Token, number: number): ByteString {
  let shifted = number;
  const text = token.text.replaceAll(PLACEHOLDER, (written: string, modifiers?: string) => {
    if (written.startsWith("\\")) return written;
    if (written === "$$") return "$";
    if (modifiers === undefined) return String(shifted);
    const { value, width, base } = readModifiers(token, number, modifiers);
    shifted = value;
    return formatNumber(value, width, base);
  });
  if (text.length > MAX_RDATA_TEXT) throw new MasterFileFault(token, message("master-file/generate-size"));
  return text;
}

function readModifiers(
  token: Token,
  number: number,
  modifiers: string,
): { value: number; width: number; base: string } {
  const [, offset, digits = "0", base = "d"] = /^(-?\d{1,10})(?:,(\d{1,3})(?:,([doxXnN]))?)?$/.exec(modifiers) ?? [];
  const value = number + Number(offset);
  const width = Number(digits);
  if (Number.isInteger(value) && value >= 0 && width <= MAX_WIDTH) return { value, width, base };
  const values = { text: quoteToken(modifiers), limit: MAX_WIDTH };
  throw new MasterFileFault(token, message("master-file/generate-modifiers", values));
}

function formatNumber(value: number, width: number, base: string): string {
  if (base === "n" || base === "N") return formatNibbles(value, width, base === "N");
  const radix = { d: 10, o: 8, x: 16, X: 16 }[base as "d" | "o" | "x" | "X"];
  const text = value.toString(radix).padStart(width, "0");
  return base === "X" ? text.toUpperCase() : text;
}

/** Hexadecimal digits, the last first, with dots between them; the width counts both. */
function formatNibbles(value: number, width: number, isUpper: boolean): string {
  let text = "";
  for (let left = value; ;) {
    text += (left % 16).toString(16);
    left = Math.floor(left / 16);
    if (left === 0 && text.length >= width) break;
    text += ".";
    if (left === 0 && text.length >= width) break;
  }
  return isUpper ? text.toUpperCase() : text;
}
