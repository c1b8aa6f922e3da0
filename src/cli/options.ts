// The options of `mail-policy check`, from words to values; whatever is not allowed is a UsageError.
import { parseArgs } from "node:util";
import type { FailOn } from "../model.ts";
import { UsageError } from "../model.ts";
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
export function parseCheck(words: readonly string[], root: string): CheckCommand {
  const values = parseWords(words);
  const resolvers = values.resolver ?? [];
  for (const url of resolvers) {
    const parsed = parseResolverUrl(url);
    if ("error" in parsed) throw new UsageError(`--resolver: ${parsed.error}`);
  }
  const view = oneOf("--view", values.view, ["live", "planned", "auto"] as const);
  if (values.offline && view === "live") throw new UsageError("--offline asks no one, so there is no live view; leave --view out");
  if (values.offline && values.replay !== undefined) throw new UsageError("--replay asks no one; leave --offline out");
  return {
    run: {
      config: values.config,
      root,
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

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: allowed are ${allowed.join(", ")}`);
  return found;
}

function count(option: string, value: string, most: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > most) throw new UsageError(`${option} ${value}: allowed is a whole number from 1 to ${most}`);
  return number;
}

/** An ISO 8601 date, or date and time with its zone. */
function moment(value: string): string {
  const shaped = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(value);
  const date = new Date(value);
  if (!shaped || Number.isNaN(date.getTime())) throw new UsageError(`--now ${value}: allowed is a moment such as 2026-11-23 or 2026-11-23T12:00:00Z`);
  return date.toISOString();
}
