// `mail-policy plan`: its options, and the plan as a table or as the matrix of a CI.
import { quoteProse } from "../report/sanitize.ts";
import type { Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { UsageError } from "../model.ts";
import type { Plan, PlannedShard, PlanOptions } from "../run/plan.ts";
import { MAX_SHARDS } from "../policy/shards.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import {
  LANGUAGE_OPTION,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseOptions,
  parseResolvers,
  repositoryRoot,
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
  name: "plan",
  usage: [["plan [options]", "print how a run is split into shards, for the matrix of a CI"]],
  options: `  --shards N                number of shards, up to 256
  --hosts                   find the mail servers in DNS too, and count them
  --format text|json        json: one line, whose lists are matrices
  --lang en|de              language of the text (default en)
  --config FILE, --resolver URL, --untrusted, --allow-private-network, --concurrency N, --deadline TIME
                            as for check`,
  run: runPlan,
};

/** Parses the words after `plan`. */
export function parsePlan(args: readonly string[], cwd: string): PlanCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [stray] = positionals;
  if (stray !== undefined) throw new UsageError(`plan takes options only, not ${JSON.stringify(stray)}`);
  if (values.format !== "text" && values.format !== "json")
    throw new UsageError(`--format ${values.format}: unknown value; use text or json`);
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
    isJson: values.format === "json",
    language: parseLanguage(values.lang),
  };
}

function parseCount(value: string | undefined): number {
  if (value === undefined) throw new UsageError("plan needs --shards, the number of shards");
  const count = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (count < 1 || count > MAX_SHARDS)
    throw new UsageError(`--shards ${value}: use a whole number from 1 to ${MAX_SHARDS}`);
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
