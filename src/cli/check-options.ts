// Parses the options of `mail-policy check`; invalid ones throw UsageError.
import { resolve } from "node:path";
import { openHistoryFolder } from "../files/history-folder.ts";
import { message } from "../message.ts";
import type { Language } from "../report/language.ts";
import type { ReportFormat } from "../report/formats.ts";
import { REPORT_FORMATS } from "../report/formats.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import type { FailOn } from "../model.ts";
import { UsageError } from "../errors.ts";
import type { CheckOptions } from "../run/check.ts";
import {
  LANGUAGE_OPTION,
  parseChoice,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseNow,
  parseOptions,
  parseResolvers,
  parseShardOption,
  parseSmtpRateOption,
  refuseStray,
  repositoryRoot,
  wrongValue,
} from "./args.ts";

const FORMAT_NAMES = REPORT_FORMATS.map(({ name }) => name);

/** A parsed `check` command: what to run, and where its results go. */
export interface CheckCommand {
  run: CheckOptions;
  /** What the report is written in. */
  language: Language;
  format: ReportFormat;
  /** A folder for every format; null for none. */
  output: string | null;
  /** A file for the snapshot; null for none. */
  save: string | null;
}

/** The options that decide what is made of the observations. */
export const JUDGING_OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  view: { type: "string", default: "auto" },
  untrusted: { type: "boolean", default: false },
  base: { type: "string" },
  history: { type: "string" },
  "fail-on": { type: "string" },
  "fail-on-unknown": { type: "boolean", default: false },
  "fail-on-weakened": { type: "boolean", default: false },
  save: { type: "string" },
  format: { type: "string", default: REPORT_FORMATS[0].name },
  lang: LANGUAGE_OPTION,
  output: { type: "string" },
  domain: { type: "string", multiple: true },
  now: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
} as const;

/** The options that decide what is asked, and how. */
export const ASKING_OPTIONS = {
  resolver: { type: "string", multiple: true },
  offline: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  smtp: { type: "string" },
  "smtp-evidence": { type: "string", multiple: true },
  helo: { type: "string" },
  replay: { type: "string" },
  concurrency: { type: "string" },
  "smtp-deadline": { type: "string" },
  "smtp-rate": { type: "string" },
} as const;

const OPTIONS = {
  ...JUDGING_OPTIONS,
  ...ASKING_OPTIONS,
  shard: { type: "string" },
  "changed-only": { type: "boolean", default: false },
} as const;

type CheckValues = ReturnType<typeof parseOptions<typeof OPTIONS>>["values"];

/** Parses the words after `check`. */
export function parseCheck(args: readonly string[], cwd: string): CheckCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  refuseStray("check", positionals);
  const shard = values.shard === undefined ? null : parseShardOption(values.shard);
  if (shard !== null) demandShardOptions(values);
  const { run, ...command } = readCheck(values, cwd);
  // the gate is that of the merge
  return { ...command, run: shard === null ? run : { ...run, shard, failOn: "never" } };
}

/** What the merge decides, and not a shard. */
const MERGE_ONLY = ["history", "fail-on", "fail-on-unknown", "fail-on-weakened"] as const;

function demandShardOptions(values: CheckValues): void {
  const given = MERGE_ONLY.find((name) => values[name] !== undefined && values[name] !== false);
  if (given !== undefined) throw new UsageError(message("option/of-merge", { option: `--${given}` }));
  if (values.domain !== undefined) throw new UsageError(message("option/domain-with-shard"));
  if (values["changed-only"]) throw new UsageError(message("option/changed-with-shard"));
  if (values.smtp === "on") throw new UsageError(message("option/smtp-with-shard"));
}

/** The command that these options describe. */
export function readCheck(values: CheckValues, cwd: string): CheckCommand {
  const view = parseChoice("--view", values.view, ["live", "planned", "auto"] as const);
  const offlineOption = values.replay !== undefined ? "--replay" : values.offline ? "--offline" : null;
  if (offlineOption !== null && values.smtp === "on")
    throw new UsageError(message("option/needs-network", { option: "--smtp", offline: offlineOption }));
  if (values.replay !== undefined && values["smtp-evidence"] !== undefined)
    throw new UsageError(message("option/evidence-with-replay"));
  if (values.offline && view === "live") throw new UsageError(message("option/live-view"));
  if (values["changed-only"] && values.domain !== undefined)
    throw new UsageError(message("option/changed-with-domain"));
  const root = repositoryRoot(values.config, cwd);
  return {
    run: {
      config: values.config,
      root,
      view,
      resolvers: parseResolvers(values.resolver ?? []),
      offline: values.offline,
      isUntrusted: values.untrusted,
      allowPrivateNetwork: values["allow-private-network"],
      smtp: parseChoice("--smtp", values.smtp ?? "auto", ["auto", "on", "off"] as const),
      smtpEvidence: values["smtp-evidence"] ?? [],
      helo: values.helo ?? null,
      failOn: parseChoice<FailOn>("--fail-on", values["fail-on"] ?? "regression", ["regression", "violation", "never"]),
      failOnUnknown: values["fail-on-unknown"],
      failOnWeakened: values["fail-on-weakened"],
      base: values.base === undefined ? { kind: "none", counts: "every-failure" } : parseBase(values.base),
      changedOnly: values["changed-only"],
      history:
        values.history === undefined
          ? null
          : {
              store: openHistoryFolder(resolve(cwd, values.history), values.untrusted ? root : null),
              records: offlineOption === null, // nothing is measured then
            },
      replay: values.replay ?? null,
      shards: null,
      shard: null,
      domains: values.domain ?? [],
      now: parseNow(values.now),
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
      smtpDeadlineMs:
        values["smtp-deadline"] === undefined ? null : parseDurationOption("--smtp-deadline", values["smtp-deadline"]),
      smtpRate: parseSmtpRateOption(values["smtp-rate"]),
    },
    language: parseLanguage(values.lang),
    format: parseFormat(values.format),
    output: values.output ?? null,
    save: values.save ?? null,
  };
}

/** `--base=-x` joins a value to the option that git would treat as an option of its own. */
function parseBase(ref: string): CheckOptions["base"] {
  if (ref.startsWith("-")) throw wrongValue("--base", ref, message("syntax/commit"));
  return { kind: "commit", ref, name: ref, fetchRemote: null };
}

function parseFormat(value: string): ReportFormat {
  const name = parseChoice("--format", value, FORMAT_NAMES);
  return REPORT_FORMATS.find((format) => format.name === name) as ReportFormat;
}
