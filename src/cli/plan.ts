// `mail-policy plan`: its options, and the plan as a table or as the matrix of a CI.
import { message } from "../message.ts";
import { quoteProse } from "../report/sanitize.ts";
import type { Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { UsageError } from "../errors.ts";
import type { Plan, PlannedShard, PlanOptions } from "../run/plan.ts";
import { MAX_SHARDS } from "../policy/shards.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import {
  LANGUAGE_OPTION,
  parseChoice,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseOptions,
  parseResolvers,
  refuseStray,
  repositoryRoot,
  wrongValue,
} from "./args.ts";

/** A parsed `plan` command. */
export interface PlanCommand {
  run: PlanOptions;
  isJson: boolean;
  language: Language;
}

const OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  shards: { type: "string" },
  hosts: { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  resolver: { type: "string", multiple: true },
  untrusted: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
  lang: LANGUAGE_OPTION,
} as const;

export const PLAN: Command = {
  usage: ["plan [options]"],
  options: ({ plan }) => [plan],
  run: runPlan,
};

/** Parses the words after `plan`. */
export function parsePlan(args: readonly string[], cwd: string): PlanCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  refuseStray("plan", positionals);
  return {
    run: {
      config: values.config,
      root: repositoryRoot(values.config, cwd),
      isUntrusted: values.untrusted,
      shards: parseCount(values.shards),
      hasHosts: values.hosts,
      resolvers: parseResolvers(values.resolver ?? []),
      allowPrivateNetwork: values["allow-private-network"],
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
    },
    isJson: parseChoice("--format", values.format, ["text", "json"]) === "json",
    language: parseLanguage(values.lang),
  };
}

function parseCount(value: string | undefined): number {
  if (value === undefined) throw new UsageError(message("command/plan"));
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > MAX_SHARDS)
    throw wrongValue("--shards", value, message("syntax/whole-number", { limit: MAX_SHARDS }));
  return count;
}

/** The plan in one line of JSON, whose lists are matrices of GitHub Actions (`strategy.matrix.include`). */
export function renderPlanJson({ of, check, probe }: Plan): string {
  const entries = (shards: readonly PlannedShard[], unit: string): object[] =>
    shards.map(({ number, count }) => ({ shard: `${number}/${of}`, number, [unit]: count }));
  const hosts = probe === null ? {} : { probe: entries(probe, "hosts") };
  return `${JSON.stringify({ version: 1, shards: of, check: entries(check, "domains"), ...hosts })}\n`;
}

/** The plan as a table. */
export function renderPlan({ of, check, probe }: Plan, { words: { commands } }: Language): string {
  const [domains, hosts] = [check, probe ?? []].map((shards) => new Map(shards.map((one) => [one.number, one.count])));
  const numbers = [...new Set([...check, ...(probe ?? [])].map(({ number }) => number))].toSorted((a, b) => a - b);
  const lines = numbers.map((number) => {
    const counts = [commands.domains(domains?.get(number) ?? 0)];
    if (probe !== null) counts.push(commands.mailServers(hosts?.get(number) ?? 0));
    return `${number}/${of}`.padEnd(8) + counts.join(", ");
  });
  return `${lines.join("\n")}\n`;
}

async function runPlan(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, isJson, language } = parsePlan(words, shell.cwd);
  const { plan } = await import("../run/plan.ts");
  const progress = showProgress(shell.stderr, "observed", language);
  const found = await plan({ ...run, onProgress: progress.step }).finally(progress.end);
  await print(shell, isJson ? renderPlanJson(found) : renderPlan(found, language));
  printErrors(
    shell,
    found.defects.map((defect) => `mail-policy: ${quoteProse(say(defect, language))}`),
  );
  return found.defects.length > 0 ? 3 : 0;
}
