// `mail-policy reports show`: its options, and what it prints.
import { EVIDENCE_FILE, LOG_FILE } from "../history/record.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { SHOWN_DAYS } from "../received-reports/view.ts";
import type { ShownReports } from "../received-reports/view.ts";
import type { Language } from "../report/language.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import type { ShowOptions } from "../run/show-reports.ts";
import type { TerminalOptions } from "../report/terminal.ts";
import type { Chunked } from "../text/chunks.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import {
  LANGUAGE_OPTION,
  parseChoice,
  parseConcurrency,
  parseDurationOption,
  parseLanguage,
  parseNow,
  parseOptions,
  parseResolvers,
  repositoryRoot,
  wrongValue,
} from "./args.ts";
import type { Command, ExitCode } from "./command.ts";
import type { HistorySource } from "./history-files.ts";
import { parseHistorySource, readHistoryFiles } from "./history-files.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { terminalOf } from "./terminal.ts";

/** A parsed `reports show` command. */
export interface ShowCommand {
  run: Omit<ShowOptions, "earlier">;
  history: HistorySource | null;
  format: (typeof FORMATS)[number];
  language: Language;
}

const FORMATS = ["text", "json", "html"] as const;

const RENDERERS: Readonly<
  Record<(typeof FORMATS)[number], (shown: ShownReports, terminal: TerminalOptions) => Promise<Chunked>>
> = {
  text: async (...shown) => (await import("../report/received-text.ts")).renderReceived(...shown),
  json: async (...shown) => (await import("../report/received-json.ts")).renderReceivedJson(...shown),
  html: async (...shown) => (await import("../report/html/received-page.ts")).renderReceivedHtml(...shown),
};

const OPTIONS = {
  config: { type: "string", default: "mail-policy.yml" },
  history: { type: "string" },
  branch: { type: "string" },
  since: { type: "string", default: `${SHOWN_DAYS}d` },
  "by-day": { type: "boolean", default: false },
  format: { type: "string", default: "text" },
  lang: LANGUAGE_OPTION,
  offline: { type: "boolean", default: false },
  now: { type: "string" },
  resolver: { type: "string", multiple: true },
  untrusted: { type: "boolean", default: false },
  "allow-private-network": { type: "boolean", default: false },
  concurrency: { type: "string" },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
} as const;

export const SHOW: Command = {
  usage: ["reports show [DOMAIN...]"],
  options: ({ show }) => [show],
  run: runShow,
};

/** Parses the words after `show`. */
export function parseShow(args: readonly string[], cwd: string): ShowCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = parseChoice("--format", values.format, FORMATS);
  return {
    run: {
      config: values.config,
      root: repositoryRoot(values.config, cwd),
      isUntrusted: values.untrusted,
      domains: positionals,
      since: parseSince(values.since),
      isDetailed: format === "html",
      isByDay: values["by-day"],
      offline: values.offline,
      now: parseNow(values.now),
      resolvers: parseResolvers(values.resolver ?? []),
      allowPrivateNetwork: values["allow-private-network"],
      concurrency: parseConcurrency(values.concurrency),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
    },
    history: parseHistorySource(values),
    format,
    language: parseLanguage(values.lang),
  };
}

function parseSince(value: string): ShowOptions["since"] {
  const [, days] = /^([1-9]\d{0,4})d$/.exec(value) ?? [];
  if (days !== undefined) return { days: Number(days) };
  if (isCalendarDate(value)) return { day: value };
  throw wrongValue("--since", value, message("syntax/since", { days: 30 }));
}

async function runShow(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, history, format, language } = parseShow(words, shell.cwd);
  const earlier = history === null ? null : await readEarlier(history, shell.cwd);
  const { showReports } = await import("../run/show-reports.ts");
  const shown = await showReports({ ...run, earlier });
  await print(shell, await RENDERERS[format](shown, { ...terminalOf(shell), language }));
  const { problems, unlisted } = shown;
  printErrors(shell, [
    ...problems.map(({ file, reason }) => `mail-policy: ${quoteProse(`${file}: ${say(reason, language)}`)}`),
    ...(unlisted > 0 ? [`mail-policy: ${language.words.received.moreProblems(unlisted)}`] : []),
  ]);
  return 0;
}

/** What a history keeps of received reports, and the moment of its last run; null where it keeps nothing. */
async function readEarlier(source: HistorySource, cwd: string): Promise<ShowOptions["earlier"]> {
  const files = await readHistoryFiles(source, cwd, (name) => name === EVIDENCE_FILE || name === LOG_FILE);
  const text = files.get(EVIDENCE_FILE);
  if (text === undefined) return null;
  const { parseEvidence } = await import("../received-reports/evidence-file.ts");
  const parsed = parseEvidence(text);
  const { parseLog } = await import("./history.ts");
  if ("evidence" in parsed) return { evidence: parsed.evidence, lastRun: parseLog(files).entries.at(-1)?.at ?? null };
  const place = "folder" in source ? `--history ${source.folder}` : `--branch ${source.branch}`;
  throw new UsageError(message("history/evidence", { place, file: EVIDENCE_FILE, problem: parsed.problem }));
}
