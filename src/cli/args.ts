// Parses the options of a command with node:util; invalid ones throw UsageError.
import { dirname, resolve } from "node:path";
import type { ParseArgsOptionsConfig } from "node:util";
import { parseArgs } from "node:util";
import { type Message, message } from "../message.ts";
import { parseDuration } from "../text/duration.ts";
import { UsageError } from "../errors.ts";
import { parseResolverUrl } from "../sources/dns/resolver-url.ts";
import { SMTP_RATE_SYNTAX, parseSmtpRate } from "../run/smtp-limits.ts";
import type { Shard } from "../policy/shards.ts";
import { parseShard, SHARD_SYNTAX } from "../policy/shards.ts";
import type { Language } from "../report/language.ts";
import { ENGLISH } from "../report/language.ts";
import { LANGUAGE_TAGS, loadedLanguage } from "../report/load-language.ts";
import { closestWord } from "../text/closest-word.ts";
import { isInside } from "../zones/repository/confine.ts";

/** Parses words into options and positional arguments. An option may occur once, unless it is `multiple`. */
export function parseOptions<const T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) {
  const args = [...argv];
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const problem = optionFault(token, options, seen.has(token.name));
    if (problem !== null) throw new UsageError(problem);
    seen.add(token.name);
  }
  return parseArgs({ args, options, allowPositionals: true });
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** The problem of one option as it was written; null if it is valid. */
function optionFault(
  { name, rawName, value, inlineValue }: OptionToken,
  options: ParseArgsOptionsConfig,
  isRepeated: boolean,
): Message | null {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const known = Object.keys(options).map((each) => `--${each}`);
    return message("option/unknown", { option: rawName, meant: closestWord(rawName, known) });
  }
  if (isRepeated && option.multiple !== true) return message("option/twice", { option: rawName });
  if (option.type === "boolean") return value === undefined ? null : message("option/flag", { option: rawName });
  // the next option is not a value, unless `=` joins it to this one
  const isMissing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
  return isMissing ? message("option/no-value", { option: rawName }) : null;
}

/** The error of an option's value; `expected` is what the option takes. */
export function wrongValue(option: string, value: string, expected: Message): UsageError {
  return new UsageError(message("option/use", { option, value, expected }));
}

/** Throws a UsageError where a command that takes options only is given another word. */
export function refuseStray(command: string, [text]: readonly string[]): void {
  if (text !== undefined) throw new UsageError(message("command/options-only", { command, text }));
}

/** The values of `--resolver`. */
export function parseResolvers(urls: readonly string[]): readonly string[] {
  for (const url of urls) {
    const parsed = parseResolverUrl(url);
    if ("problem" in parsed)
      throw new UsageError(message("option/problem", { option: "--resolver", problem: parsed.problem }));
  }
  return urls;
}

/** The highest number of concurrent DNS queries. */
const MAX_CONCURRENCY = 10_000;

/** The value of `--concurrency`; null if it is not given. */
export function parseConcurrency(value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number) || number < 1 || number > MAX_CONCURRENCY) {
    throw wrongValue("--concurrency", value, message("syntax/whole-number", { limit: MAX_CONCURRENCY }));
  }
  return number;
}

/** The value of `--shard`. */
export function parseShardOption(value: string): Shard {
  const shard = parseShard(value);
  if (shard === null) throw wrongValue("--shard", value, SHARD_SYNTAX);
  return shard;
}

/** The value of an option that is a time, in milliseconds. */
export function parseDurationOption(option: string, value: string): number {
  const ms = parseDuration(value);
  if (ms === null) throw wrongValue(option, value, message("syntax/duration"));
  return ms;
}

/** The value of `--smtp-rate`; null if it is not given. */
export function parseSmtpRateOption(value: string | undefined): number | null {
  if (value === undefined) return null;
  const rate = parseSmtpRate(value);
  if (rate === null) throw wrongValue("--smtp-rate", value, SMTP_RATE_SYNTAX);
  return rate;
}

/** The value of `--now`, an ISO 8601 date, or date and time with its zone; null if it is not given. */
export function parseNow(value: string | undefined): string | null {
  if (value === undefined) return null;
  const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value)?.[1] ?? "";
  const iso = toIso(value);
  // Node reads 2026-02-30 as the second of March; years before 0 and after 9999 have a sign
  if (toIso(day)?.slice(0, 10) !== day || iso === null || !/^\d{4}-/.test(iso)) {
    throw wrongValue("--now", value, message("syntax/moment"));
  }
  return iso;
}

function toIso(text: string): string | null {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The repository: the current folder, unless the policy is elsewhere; then the policy's own. */
export function repositoryRoot(config: string, cwd: string): string {
  const folder = dirname(resolve(cwd, config));
  return isInside(cwd, folder) ? cwd : folder;
}

/** The value of an option that takes some words only. */
export function parseChoice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(message("option/choice", { option, value, allowed }));
  return found;
}

/** `--lang`, of each command that prints a report. */
export const LANGUAGE_OPTION = { type: "string", default: ENGLISH.tag } as const;

/** Its value; the command line has loaded the language. */
export function parseLanguage(tag: string): Language {
  return loadedLanguage(parseChoice("--lang", tag, LANGUAGE_TAGS));
}

/** How many of the words may be options: those before `--`. */
export function optionsEnd(args: readonly string[]): number {
  const end = args.indexOf("--");
  return end === -1 ? args.length : end;
}

/** The language that `--lang` asks for, also where the other words are wrong; English where it names none. */
export function languageTagIn(args: readonly string[]): Language["tag"] {
  const words = args.slice(0, optionsEnd(args));
  const asked = words.flatMap((word, i) => (word === "--lang" ? words[i + 1] : /^--lang=(.*)$/.exec(word)?.[1]) ?? []);
  return LANGUAGE_TAGS.find((tag) => asked.includes(tag)) ?? ENGLISH.tag;
}
