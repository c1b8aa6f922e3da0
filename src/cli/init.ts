// `mail-policy init DOMAIN…`: its arguments, the new file it writes, and its summary.
import { repositoryRoot, wrongValue } from "./args.ts";
import type { Command, ExitCode } from "./command.ts";
import { showProgress } from "./progress.ts";
import type { Shell } from "./shell.ts";
import { print } from "./shell.ts";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { message } from "../message.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import type { Draft } from "../run/init.ts";
import type { NamedDomain, ZoneFiles } from "../init/render.ts";
import { nameDomain } from "../init/render.ts";
import { ZONE_FORMATS } from "../zones/formats.ts";
import { AuditError, UsageError } from "../errors.ts";
import { createFileAtomically, describeFileError } from "../files/atomic-write.ts";
import { parseMailDomain } from "../policy/mail-domain.ts";
import { quoteProse } from "../report/sanitize.ts";
import { type Language } from "../report/language.ts";
import { say } from "../report/say.ts";
import {
  LANGUAGE_OPTION,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseOptions,
  parseResolvers,
} from "./args.ts";

/** A parsed `init` command. */
export interface InitCommand {
  domains: readonly NamedDomain[];
  zones: readonly ZoneFiles[];
  resolvers: readonly string[];
  allowMissing: boolean;
  concurrency: number | null;
  deadlineMs: number;
  language: Language;
  /** The policy's file, as the user named it. */
  output: string;
}

/** Domains in one call: each costs dozens of queries, and a policy has its limits too. */
const MAX_DOMAINS = 1_000;

const OPTIONS = {
  output: { type: "string", default: "mail-policy.yml" },
  zones: { type: "string", multiple: true },
  resolver: { type: "string", multiple: true },
  "allow-missing": { type: "boolean", default: false },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
  lang: LANGUAGE_OPTION,
} as const;

export const INIT: Command = {
  usage: ["init [DOMAIN...]"],
  options: ({ init }) => [init],
  run: runInit,
};

/** Parses the words after `init`. */
export function parseInit(args: readonly string[]): InitCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const zones = (values.zones ?? []).map(parseZonesOption);
  if (positionals.length === 0 && zones.length === 0) throw new UsageError(message("command/init"));
  const domains = new Map(positionals.map(parseDomainArgument).map((domain) => [domain.name, domain]));
  if (domains.size > MAX_DOMAINS)
    throw new UsageError(message("command/init-domains", { count: domains.size, limit: MAX_DOMAINS }));
  return {
    domains: [...domains.values()],
    zones,
    allowMissing: values["allow-missing"],
    resolvers: parseResolvers(values.resolver ?? []),
    concurrency: parseConcurrency(values.concurrency),
    deadlineMs: parseDurationOption("--deadline", values.deadline),
    language: parseLanguage(values.lang),
    output: values.output,
  };
}

function parseDomainArgument(text: string): NamedDomain {
  const parsed = parseMailDomain(text);
  if ("problem" in parsed) throw new UsageError(parsed.problem);
  return nameDomain(parsed.name);
}

/** `KIND=FILES`, as an entry of `zones:` has them. */
function parseZonesOption(text: string): ZoneFiles {
  const at = text.indexOf("=");
  const [kind, pattern] = [text.slice(0, at), text.slice(at + 1)];
  const kinds = ZONE_FORMATS.map((format) => format.kind);
  if (at < 1 || pattern === "" || !kinds.includes(kind))
    throw wrongValue("--zones", text, message("syntax/zones", { formats: kinds }));
  return { kind, pattern };
}

/** Throws if the file already exists, before any query. */
function refuseOverwrite(output: string, cwd: string): void {
  if (existsSync(resolve(cwd, output))) throw alreadyExists(output);
}

function alreadyExists(output: string): UsageError {
  return new UsageError(message("file/exists", { file: output }));
}

/** Writes the draft to a new file. */
function writeNewPolicy(output: string, cwd: string, text: string): void {
  if (!createPolicyFile(output, cwd, text)) throw alreadyExists(output); // it was created in the meantime
}

function createPolicyFile(output: string, cwd: string, text: string): boolean {
  try {
    return createFileAtomically(resolve(cwd, output), text);
  } catch (error) {
    throw new AuditError(message("file/cannot-write", { file: output, reason: describeFileError(error) }));
  }
}

/** A summary of the written policy, in a few lines. */
function renderInitSummary(output: string, { proposals, incompleteReason }: Draft, language: Language): string {
  const { commands } = language.words;
  const guesses = proposals.filter(({ isGuess }) => isGuess).length;
  const selectors = proposals.reduce((sum, proposal) => sum + proposal.selectors.length, 0);
  const file = quoteProse(output);
  return [
    commands.drafted(file, proposals.length, guesses, selectors),
    ...(incompleteReason === null ? [] : [commands.draftIncomplete(say(incompleteReason, language))]),
    commands.readDraft(output === OPTIONS.output.default ? "" : ` --config ${file}`),
    "",
  ].join("\n");
}

async function runInit(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { output, ...options } = parseInit(words);
  const { language } = options;
  refuseOverwrite(output, shell.cwd);
  const { draftPolicy } = await import("../run/init.ts");
  const progress = showProgress(shell.stderr, "observed", language);
  const [config, root] = [resolve(shell.cwd, output), repositoryRoot(output, shell.cwd)];
  const draft = await draftPolicy({ ...options, config, root, onProgress: progress.step }).finally(progress.end);
  writeNewPolicy(output, shell.cwd, draft.text);
  return print(shell, renderInitSummary(output, draft, language), true);
}
