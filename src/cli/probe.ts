// `mail-policy probe`: its options, and a summary of its measurements.
import { resolve } from "node:path";
import { writeReportFile } from "../files/report-files.ts";
import { message } from "../message.ts";
import { InputError } from "../errors.ts";
import { errorLines } from "../report/error-lines.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { hostname } from "node:os";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import { UsageError } from "../errors.ts";
import type { ProbeResult, ProbeOptions } from "../run/probe.ts";
import { quoteProse } from "../report/sanitize.ts";
import { capitalized } from "../text/capitalized.ts";
import type { Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import {
  LANGUAGE_OPTION,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseOptions,
  parseResolvers,
  parseShardOption,
  parseSmtpRateOption,
  refuseStray,
  repositoryRoot,
} from "./args.ts";

/** A parsed `probe` command: what to measure, and the file it goes to. */
export interface ProbeCommand {
  run: ProbeOptions;
  output: string;
  language: Language;
}

const OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  output: { type: "string", default: "smtp-evidence.json" },
  resolver: { type: "string", multiple: true },
  untrusted: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  domain: { type: "string", multiple: true },
  shard: { type: "string" },
  helo: { type: "string" },
  from: { type: "string" },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
  "smtp-rate": { type: "string" },
  lang: LANGUAGE_OPTION,
} as const;

/** The limit of the evidence's schema. */
const MAX_FROM_LENGTH = 255;

export const PROBE: Command = {
  usage: ["probe [options]"],
  options: ({ probe }) => [probe],
  run: runProbe,
};

/** Parses the words after `probe`. */
export function parseProbe(args: readonly string[], cwd: string): ProbeCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  refuseStray("probe", positionals);
  const from = values.from ?? hostname();
  if (from.length > MAX_FROM_LENGTH)
    throw new UsageError(message("option/length", { option: "--from", count: from.length, limit: MAX_FROM_LENGTH }));
  return {
    run: {
      config: values.config,
      root: repositoryRoot(values.config, cwd),
      isUntrusted: values.untrusted,
      resolvers: parseResolvers(values.resolver ?? []),
      allowPrivateNetwork: values["allow-private-network"],
      domains: values.domain ?? [],
      shard: values.shard === undefined ? null : parseShardOption(values.shard),
      helo: values.helo ?? null,
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
      smtpRate: parseSmtpRateOption(values["smtp-rate"]),
      from,
    },
    output: values.output,
    language: parseLanguage(values.lang),
  };
}

/** A summary of the written measurements, in a few lines. */
export function renderProbeSummary(output: string, result: ProbeResult, language: Language): string {
  const { commands, result: words } = language.words;
  const file = quoteProse(output);
  return [
    commands.probed(file, result.askedCount, result.answeredCount),
    ...result.limitations.map((limit) => capitalized(words.limitation(quoteProse(say(limit, language))))),
    commands.useProbe(file),
    "",
  ].join("\n");
}

async function runProbe(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, output, language } = parseProbe(words, shell.cwd);
  const { probe } = await import("../run/probe.ts");
  const progress = showProgress(shell.stderr, "probed", language);
  const result = await probe({ ...run, onProgress: progress.step }).finally(progress.end);
  writeReportFile(resolve(shell.cwd, output), run.isUntrusted ? run.root : null, () => result.text);
  await print(shell, renderProbeSummary(output, result, language), true);
  printErrors(
    shell,
    result.defects.map((defect) => `mail-policy: ${quoteProse(say(defect, language))}`),
  );
  printErrors(shell, errorLines(new InputError(result.faults), language));
  if (result.defects.length > 0) return 3;
  return result.faults.length > 0 ? 2 : 0;
}
