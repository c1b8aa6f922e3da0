// A walk over a JSON text (RFC 8259), value after value; its nesting and numbers are bounded.
import { type Message, message, type SentenceValues } from "../message.ts";

/** Project limit: arrays and objects within each other; plans and the like have some ten. */
const MAX_DEPTH = 100;

/** Project limit: arrays and objects in all. A plan of 50 MB has one million, each takes up to about 200 octets of memory. */
const MAX_CONTAINERS = 2 ** 21;

/** Project limit: values in all. Of 50 MB, a plan has three millions. */
const MAX_VALUES = 2 ** 23;

/** What is wrong with a text, and where. */
export class JsonFault extends Error {
  readonly offset: number;
  readonly problem: Message;

  constructor(offset: number, problem: Message) {
    super(problem.code);
    this.offset = offset;
    this.problem = problem;
  }
}

/** What a walk comes past. `depth`: how many arrays and objects are around. */
export interface Visitor {
  /** A member's key, from quote to quote; its value is next. */
  key(depth: number, start: number, end: number): void;
  /** A value; `index` where it is an element of an array, else -1. Whether what is in it is of no interest, in a text that was checked. */
  value(depth: number, index: number, at: number): boolean;
  /** The offset behind a value whose content is of no interest. */
  skipped(end: number): void;
}

/** Walks over the value at `start`; the offset after it. Throws a JsonFault. */
export function walk(text: string, start: number, visitor: Visitor): number {
  /** Of each array around the index of its element, of each object -1. */
  const indexes: number[] = [];
  let containers = 0;
  let at = start;
  for (let values = 1; ; values++) {
    if (values > MAX_VALUES) throw new JsonFault(at, message("json/values", { limit: MAX_VALUES }));
    const isSkipped = visitor.value(indexes.length, indexes.at(-1) ?? -1, at);
    const code = text.charCodeAt(at);
    if (isSkipped && (code === OPEN_BRACE || code === OPEN_BRACKET)) at = skipContainer(text, at);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (indexes.length >= MAX_DEPTH) throw new JsonFault(at, message("json/depth", { limit: MAX_DEPTH }));
      if (++containers > MAX_CONTAINERS) throw new JsonFault(at, message("json/containers", { limit: MAX_CONTAINERS }));
      const inObject = code === OPEN_BRACE;
      at = skipSpace(text, at + 1);
      indexes.push(inObject ? -1 : 0);
      if (text.charCodeAt(at) !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET)) {
        if (inObject) at = readKey(text, at, indexes.length, visitor);
        continue;
      }
    } else at = skipScalar(text, at);
    if (isSkipped) visitor.skipped(at);
    const next = readClosings(text, at, indexes, visitor);
    if (indexes.length === 0) return next;
    at = next;
  }
}

/** After a value: closes what ends, and moves on to the next value. Once nothing is open, the offset after the last bracket. */
function readClosings(text: string, start: number, indexes: number[], visitor: Visitor): number {
  let at = start;
  while (indexes.length > 0) {
    const index = indexes.at(-1) as number;
    const inObject = index < 0;
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      at = skipSpace(text, at + 1);
      if (inObject) return readKey(text, at, indexes.length, visitor);
      indexes[indexes.length - 1] = index + 1;
      return at;
    }
    if (code !== (inObject ? CLOSE_BRACE : CLOSE_BRACKET))
      throw expected(text, at, inObject ? "comma-or-brace" : "comma-or-bracket");
    indexes.pop();
    at++;
  }
  return at;
}

/** Moves past a member's key and colon, to its value. */
function readKey(text: string, start: number, depth: number, visitor: Visitor): number {
  if (text.charCodeAt(start) !== QUOTE) throw expected(text, start, "key");
  const end = skipString(text, start);
  visitor.key(depth, start, end);
  const colon = skipSpace(text, end);
  if (text.charCodeAt(colon) !== COLON) throw expected(text, colon, "colon");
  return skipSpace(text, colon + 1);
}

const [LINE_FEED, QUOTE, PLUS, COMMA, MINUS, DOT, ZERO, COLON] = [
  0x0a, 0x22, 0x2b, 0x2c, 0x2d, 0x2e, 0x30, 0x3a,
] as const;
const [OPEN_BRACKET, BACKSLASH, CLOSE_BRACKET, LETTER_E, OPEN_BRACE, CLOSE_BRACE] = [
  0x5b, 0x5c, 0x5d, 0x65, 0x7b, 0x7d,
] as const;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Moves past an array or object of a text that was checked. */
function skipContainer(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = skipCheckedString(text, at);
    else {
      if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
      at++;
    }
  } while (depth > 0 && at < text.length);
  return at;
}

/** Moves past a string of a text that was checked. */
function skipCheckedString(text: string, start: number): number {
  const end = text.indexOf('"', start + 1);
  return text.charCodeAt(end - 1) === BACKSLASH ? skipString(text, start) : end + 1;
}

function skipScalar(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case QUOTE:
      return skipString(text, at);
    case 0x74:
      return skipWord(text, at, "true");
    case 0x66:
      return skipWord(text, at, "false");
    case 0x6e:
      return skipWord(text, at, "null");
    default:
      return skipNumber(text, at);
  }
}

function skipWord(text: string, at: number, word: string): number {
  if (text.startsWith(word, at)) return at + word.length;
  throw expected(text, at, "value");
}

/** RFC 8259 §6. What cannot belong to the number is left to what follows it. */
function skipNumber(text: string, start: number): number {
  const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
  const whole = text.charCodeAt(first) === ZERO ? first + 1 : skipDigits(text, first);
  if (whole === first) throw expected(text, start, "value");
  const fraction = text.charCodeAt(whole) === DOT ? skipDigits(text, whole + 1) : whole;
  if (fraction === whole + 1) throw expected(text, fraction, "digit");
  if ((text.charCodeAt(fraction) | 0x20) !== LETTER_E) return fraction;
  const sign = text.charCodeAt(fraction + 1);
  const power = sign === MINUS || sign === PLUS ? fraction + 2 : fraction + 1;
  const end = skipDigits(text, power);
  if (end === power) throw expected(text, end, "digit");
  return end;
}

function skipDigits(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code >= ZERO && code <= 0x39; code = text.charCodeAt(++at));
  return at;
}

/** Characters that stand for themselves; found at once behind the first of a string, since most strings are short. */
const PLAIN = /[^"\\\0-\x1f]*/y;
const LONG = 16;

function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (at - start > LONG) {
      PLAIN.lastIndex = at;
      PLAIN.test(text);
      at = PLAIN.lastIndex;
    }
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < 0x20) throw new JsonFault(at, message("json/control"));
    if (code === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) throw new JsonFault(at, message("json/escape"));
      at = ESCAPE.lastIndex;
    } else at++;
  }
  throw new JsonFault(start, message("json/unclosed"));
}

export function skipSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== LINE_FEED && code !== 0x0d && code !== 0x09) return at;
    at++;
  }
}

function expected(text: string, at: number, part: SentenceValues<"json/expected">["part"]): JsonFault {
  const isAtEnd = at >= text.length;
  return new JsonFault(isAtEnd ? text.length : at, message(isAtEnd ? "json/incomplete" : "json/expected", { part }));
}
