// Globs as DNSControl writes them (its page on IGNORE, and the library that it names): `*` any characters, `?` one, `**` any.
// The page keeps `*` and `?` from crossing dots, the code does not: where that decides, and in classes and alternatives,
// whether a text matches is unknown.

/** What can be said of a match. */
export type Match = "yes" | "maybe" | "no";

/** What `*` and the like stand for; any other character for itself. */
const STAR = 0;
const DOUBLE_STAR = 1;
const QUESTION_MARK = 2;
type Token = string | typeof STAR | typeof DOUBLE_STAR | typeof QUESTION_MARK;

const SPECIAL = /[[\]{}\\]/;

/** Whether a glob is matched by one text alone. */
export function isLiteral(pattern: string): boolean {
  return !/[*?[\]{}\\]/.test(pattern);
}

/** In as many steps as the product of both lengths. */
export function matchGlob(pattern: string, text: string): Match {
  if (pattern === "**" || pattern === text) return SPECIAL.test(pattern) ? "maybe" : "yes";
  if (isLiteral(pattern)) return "no";
  const start = (tokens: readonly Token[]): Uint8Array =>
    skipStars(
      tokens,
      Uint8Array.from({ length: tokens.length + 1 }, (_, i) => (i === 0 ? 1 : 0)),
    );
  if (!SPECIAL.test(pattern)) {
    const tokens = parsePattern(pattern);
    if (isReached(tokens, start(tokens), text, false)) return "yes";
  }
  const loose = parsePattern(relaxPattern(pattern));
  return isReached(loose, start(loose), text, true) ? "maybe" : "no";
}

/** Whether a text that ends with `end` may match. */
export function mayMatchSuffix(pattern: string, end: string): boolean {
  if (isLiteral(pattern)) return pattern.endsWith(end);
  const tokens = parsePattern(relaxPattern(pattern));
  return isReached(tokens, new Uint8Array(tokens.length + 1).fill(1), end, true);
}

/** Treats classes, alternatives and escapes as matching anything. */
function relaxPattern(pattern: string): string {
  return pattern.replace(/[[\]{}\\](?:.*[[\]{}\\])?/s, "**");
}

function parsePattern(pattern: string): Token[] {
  const words = pattern.match(/\*+|[^*]/gs) ?? [];
  return words.map((word) =>
    word === "*" ? STAR : word.startsWith("*") ? DOUBLE_STAR : word === "?" ? QUESTION_MARK : word,
  );
}

/** Whether the end of the pattern is reached from some of its places (each 1 where one stands there) by a text. */
function isReached(tokens: readonly Token[], from: Uint8Array, text: string, isCrossingDots: boolean): boolean {
  let places = from;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    const wild = isCrossingDots || char !== ".";
    const next = new Uint8Array(tokens.length + 1);
    for (const [i, token] of tokens.entries()) {
      if (places[i] !== 1) continue;
      if (token === DOUBLE_STAR || (token === STAR && wild)) next[i] = 1;
      else if (token === char || (token === QUESTION_MARK && wild)) next[i + 1] = 1;
    }
    places = skipStars(tokens, next);
  }
  return places[tokens.length] === 1;
}

/** A star may stand for nothing. */
function skipStars(tokens: readonly Token[], places: Uint8Array): Uint8Array {
  for (const [i, token] of tokens.entries())
    if (places[i] === 1 && (token === STAR || token === DOUBLE_STAR)) places[i + 1] = 1;
  return places;
}
