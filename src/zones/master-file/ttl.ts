// Times to live in master files: seconds (RFC 1035 §5.1), or BIND's `1h30m` that every server understands.
import { message } from "../../message.ts";
import { MasterFileFault, quoteToken } from "./tokens.ts";
import type { Token } from "./tokens.ts";

/** RFC 2181 §8: a TTL has 31 bits. */
export const MAX_TTL = 2 ** 31 - 1;

/** Project limit: five units of seven digits fit. */
const MAX_TEXT = 40;

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Whether a word has the form of a time: type mnemonics and classes never do. */
export function isTtlLike(word: string): boolean {
  return word.length <= MAX_TEXT && /^(?:\d+|(?:\d+[smhdw])+)$/i.test(word);
}

/** The seconds a token gives, at most `max`. Throws a MasterFileFault. */
export function readTtl(token: Token, max: number): number {
  const value = token.isQuoted || !isTtlLike(token.text) ? Number.NaN : parseSeconds(token.text);
  if (value <= max) return value;
  throw new MasterFileFault(token, message("master-file/ttl", { text: quoteToken(token.text), limit: max }));
}

function parseSeconds(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  let sum = 0;
  for (const [, count, unit] of word.toLowerCase().matchAll(/(\d+)([smhdw])/g))
    sum += Number(count) * (SECONDS[unit as string] as number);
  return sum;
}
