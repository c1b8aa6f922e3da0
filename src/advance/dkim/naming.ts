// The names of DKIM selectors that follow one another: by a number (s1, s2) or by a date (2026q3, 202607, mail2026).
import { isSelector } from "../../policy/semantics/dkim.ts";

/** Selectors that follow one another: they differ only in their number or date. */
export interface Series {
  /** A text that the selectors of a series share, and no others. */
  key: string;
  /** Orders the selectors of the series. */
  ordinal: number;
  /** The selector of the same series with another number or date. */
  withOrdinal: (ordinal: number) => string;
  /** What comes after an ordinal; by date, at least the date of a moment (ISO 8601). */
  after: (ordinal: number, at: string) => number;
}

/** Numbers in these words are part of a name, not its turn. */
const ALGORITHM_WORDS = /ed25519|rsa-?\d{4}|sha-?256/g;
/** Years that a selector may name: no key before DKIM (RFC 4871, 2007) is in use. */
const YEAR = String.raw`20[0-9]{2}`;
/** Project limit: a longer number is an identifier, and a longer word before it random. */
const COUNTER = /^([a-z]{0,20})([0-9]{1,3})$/;

/** A way to write dates: how many there are in a year, and how the one of an ordinal is written. */
interface DateForm {
  pattern: RegExp;
  perYear: number;
  /** The ordinal of a match. */
  read: (match: RegExpExecArray) => number;
  /** The ordinal of a month, from 0. */
  ofMonth: (year: number, month: number) => number;
  write: (year: number, part: number, match: RegExpExecArray) => string;
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** Not within a longer number. */
const dateForm = (text: string): RegExp => new RegExp(`(?<![0-9])${text}(?![0-9])`);

/** Longer forms first: `2026-07` begins with a year. */
const DATE_FORMS: readonly DateForm[] = [
  periods(dateForm(`(?<year>${YEAR})(?<between>-?q)(?<part>[1-4])`), 4),
  periods(dateForm(`(?<year>${YEAR})(?<between>-?h)(?<part>[12])`), 2),
  months(dateForm(`(?<year>${YEAR})(?<between>-?)(?<part>0[1-9]|1[0-2])(?<day>\\k<between>[0-3][0-9])?`)),
  periods(dateForm(`(?<year>${YEAR})`), 1),
];

function periods(pattern: RegExp, perYear: number): DateForm {
  const ofMonth = (year: number, month: number): number => year * perYear + Math.floor((month * perYear) / 12);
  return {
    pattern,
    perYear,
    read: ({ groups }) => Number(groups?.["year"]) * perYear + Number(groups?.["part"] ?? 1) - 1,
    ofMonth,
    write: (year, part, { groups }) =>
      perYear === 1 ? String(year) : `${year}${groups?.["between"] ?? ""}${part + 1}`,
  };
}

/** A date with a day is one of its month: two keys in a month are rare, and the first of the next month is a date too. */
function months(pattern: RegExp): DateForm {
  return {
    pattern,
    perYear: 12,
    read: ({ groups }) => Number(groups?.["year"]) * 12 + Number(groups?.["part"]) - 1,
    ofMonth: (year, month) => year * 12 + month,
    write: (year, part, { groups }) => {
      const between = groups?.["between"] ?? "";
      const day = groups?.["day"] === undefined ? "" : `${between}01`;
      return `${year}${between}${twoDigits(part + 1)}${day}`;
    },
  };
}

/** The series that a selector belongs to; null where its name has neither a number nor a date, or seems to be random. */
export function seriesOf(selector: string): Series | null {
  // the words keep their length, so that places in one text are places in the other
  const masked = selector.replaceAll(ALGORITHM_WORDS, (word) => "_".repeat(word.length));
  return datedSeries(selector, masked) ?? countedSeries(selector, masked);
}

function datedSeries(selector: string, masked: string): Series | null {
  for (const form of DATE_FORMS) {
    const match = form.pattern.exec(masked);
    if (match === null) continue;
    const end = match.index + match[0].length;
    if (/[0-9]/.test(masked.slice(0, match.index) + masked.slice(end))) continue; // that may be the number that counts
    const [before, behind] = [selector.slice(0, match.index), selector.slice(end)];
    const write = (at: number): string => form.write(Math.floor(at / form.perYear), at % form.perYear, match);
    const ofDate = (at: string): number => form.ofMonth(Number(at.slice(0, 4)), Number(at.slice(5, 7)) - 1);
    return {
      key: `${before}<${form.pattern.source} ${match.groups?.["between"] ?? ""} ${match.groups?.["day"] === undefined ? "" : "day"}>${behind}`,
      ordinal: form.read(match),
      withOrdinal: (at) => `${before}${write(at)}${behind}`,
      after: (at, moment) => Math.max(at + 1, ofDate(moment)),
    };
  }
  return null;
}

/** The last part, between hyphens and dots, that is a word and a number. */
function countedSeries(selector: string, masked: string): Series | null {
  const parts = [...masked.matchAll(/[^-.]+/g)];
  const part = parts.findLast(([text]) => COUNTER.test(text));
  const [, word = "", digits = ""] = COUNTER.exec(part?.[0] ?? "") ?? [];
  if (part === undefined || digits === "") return null;
  const start = part.index + word.length;
  const [before, behind] = [selector.slice(0, start), selector.slice(start + digits.length)];
  const isPadded = digits.startsWith("0");
  return {
    key: `${before}<${isPadded ? digits.length : "number"}>${behind}`,
    ordinal: Number(digits),
    withOrdinal: (number) => `${before}${String(number).padStart(isPadded ? digits.length : 0, "0")}${behind}`,
    after: (number) => number + 1,
  };
}

/** Project limit: names that are tried; each that is taken is one that somebody wrote down. */
const MAX_TRIED = 1_000;

/**
 * The selector that follows one, after all of its series among those that are taken: RFC 6376 §3.1 advises against a new key under a used
 * name. Null where its name does not say what follows.
 */
export function nextSelector(selector: string, taken: ReadonlySet<string>, at: string): string | null {
  const series = seriesOf(selector);
  if (series === null) return null;
  const used = [...taken].flatMap((name) => {
    const other = seriesOf(name);
    return other?.key === series.key ? [other.ordinal] : [];
  });
  let ordinal = Math.max(series.ordinal, ...used);
  for (let tried = 0; tried < MAX_TRIED; tried++) {
    ordinal = series.after(ordinal, at);
    const next = series.withOrdinal(ordinal);
    if (!isSelector(next)) return null;
    if (!taken.has(next)) return next;
  }
  return null;
}

/** Names for the first keys of a domain: of a quarter, as the check of key ages asks for a new key each half year. */
export function firstSelector(type: string, at: string): string {
  return `${at.slice(0, 4)}q${Math.floor((Number(at.slice(5, 7)) - 1) / 3) + 1}-${type}`;
}
