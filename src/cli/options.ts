// The options of `mail-policy check`, from words to values; whatever is not allowed is a UsageError.
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import type { FailOn } from "../model.ts";
import { UsageError } from "../model.ts";
import { didYouMean } from "../policy/suggest.ts";
import type { CheckOptions } from "../run.ts";
import { parseResolverUrl } from "../sources/dns/resolver-url.ts";

const FORMATS = ["text", "json", "markdown"] as const;

/** A parsed `check` command: what to run, and where its results go. */
export interface CheckCommand {
  run: CheckOptions;
  format: (typeof FORMATS)[number];
  /** A folder for every format; null for none. */
  output: string | null;
  /** A file for the snapshot; null for none. */
  save: string | null;
}

const OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  view: { type: "string", default: "auto" },
  resolver: { type: "string", multiple: true },
  offline: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  "fail-on": { type: "string", default: "regression" },
  "fail-on-unknown": { type: "boolean", default: false },
  save: { type: "string" },
  replay: { type: "string" },
  format: { type: "string", default: "text" },
  output: { type: "string" },
  domain: { type: "string", multiple: true },
  now: { type: "string" },
  concurrency: { type: "string" },
} as const;

/** Reads the words after `check`. */
export function parseCheck(words: readonly string[], cwd: string): CheckCommand {
  const values = parseWords(words);
  const resolvers = values.resolver ?? [];
  for (const url of resolvers) {
    const parsed = parseResolverUrl(url);
    if ("error" in parsed) throw new UsageError(`--resolver: ${parsed.error}`);
  }
  const view = oneOf("--view", values.view, ["live", "planned", "auto"] as const);
  if (values.offline && view === "live") throw new UsageError("--offline asks no one, so there is no live view; leave --view out");
  return {
    run: {
      config: values.config,
      root: rootOf(values.config, cwd),
      view,
      resolvers,
      offline: values.offline,
      allowPrivateNetwork: values["allow-private-network"],
      failOn: oneOf<FailOn>("--fail-on", values["fail-on"], ["regression", "violation", "never"]),
      failOnUnknown: values["fail-on-unknown"],
      replay: values.replay ?? null,
      domains: values.domain ?? [],
      now: values.now === undefined ? null : moment(values.now),
      concurrency: values.concurrency === undefined ? null : count("--concurrency", values.concurrency, 10_000),
    },
    format: oneOf("--format", values.format, FORMATS),
    output: values.output ?? null,
    save: values.save ?? null,
  };
}

/** The repository: the current folder, unless the policy is elsewhere; then the policy's own. */
function rootOf(config: string, cwd: string): string {
  const folder = dirname(resolve(cwd, config));
  const way = relative(cwd, folder);
  return way.split(sep)[0] === ".." || isAbsolute(way) ? folder : cwd;
}

function parseWords(words: readonly string[]) {
  const args = [...words];
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") throw new UsageError(`check takes options only, not ${JSON.stringify(token.value)}`);
    if (token.kind !== "option") continue;
    const problem = problemOf(token, seen.has(token.name));
    if (problem !== null) throw new UsageError(problem);
    seen.add(token.name);
  }
  return parseArgs({ args, options: OPTIONS }).values;
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** What is wrong with one option as it was written; null: nothing. */
function problemOf({ name, rawName, value, inlineValue }: OptionToken, repeated: boolean): string | null {
  const option: { type: "string" | "boolean"; multiple?: boolean } | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
  if (option === undefined) return `there is no option ${rawName}${didYouMean(name, Object.keys(OPTIONS))}`;
  if (repeated && option.multiple !== true) return `${rawName} is given twice; keep one`;
  if (option.type === "boolean") return value === undefined ? null : `${rawName} takes no value`;
  // the next option is no value, unless it is tied to this one by `=`
  const missing = value === undefined || value === "" || (inlineValue !== true && value.startsWith("-"));
  return missing ? `${rawName} needs a value` : null;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: allowed are ${allowed.join(", ")}`);
  return found;
}

function count(option: string, value: string, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isNaN(number) || number < 1 || number > most) throw new UsageError(`${option} ${value}: allowed is a whole number from 1 to ${most}`);
  return number;
}

/** An ISO 8601 date, or date and time with its zone. */
function moment(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(value)?.[1] ?? "";
  const iso = isoOf(value);
  // Node takes 2026-02-30 for the second of March; years before 0 and after 9999 have a sign
  if (isoOf(day)?.slice(0, 10) !== day || iso === null || !/^\d{4}-/.test(iso)) {
    throw new UsageError(`--now ${value}: allowed is a moment such as 2026-11-23 or 2026-11-23T12:00:00Z`);
  }
  return iso;
}

function isoOf(text: string): string | null {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
