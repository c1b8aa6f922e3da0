// `mail-policy reports fetch`: its options, the secret from the environment, and a summary of what was fetched.
import { isIPv6 } from "node:net";
import { resolve } from "node:path";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { Language } from "../report/language.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import type { FetchOptions, FetchResult } from "../run/fetch-reports.ts";
import type { ImapAccount, ImapMark } from "../sources/imap/account.ts";
import { FETCHED_KEYWORD, MAX_MESSAGE_MIB } from "../sources/imap/account.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { DEFAULT_DEADLINE } from "../text/duration.ts";
import { LANGUAGE_OPTION, parseDurationOption, parseLanguage, parseOptions, refuseStray, wrongValue } from "./args.ts";
import type { Command, ExitCode } from "./command.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";

/** A parsed `reports fetch` command. */
export interface FetchCommand {
  run: FetchOptions;
  /** The folder for the mails, as the user named it. */
  output: string;
  language: Language;
}

const OPTIONS = {
  host: { type: "string" },
  port: { type: "string" },
  starttls: { type: "boolean", default: false },
  user: { type: "string" },
  folder: { type: "string", default: "INBOX" },
  since: { type: "string" },
  output: { type: "string", default: "reports" },
  seen: { type: "boolean", default: false },
  move: { type: "string" },
  keep: { type: "boolean", default: false },
  deadline: { type: "string", default: DEFAULT_DEADLINE },
  lang: LANGUAGE_OPTION,
} as const;

/** Where the secret is read from, and nowhere else: the words of a command are seen by every process of the machine. */
const PASSWORD = "MAIL_POLICY_IMAP_PASSWORD";
const TOKEN = "MAIL_POLICY_IMAP_TOKEN";

/** RFC 8314 §7.3, RFC 9051 §2.1. */
const PORTS = { implicit: 993, starttls: 143 };
const MAX_PORT = 65_535;

export const FETCH: Command = {
  usage: ["reports fetch [options]"],
  options: ({ fetch }) => [
    fetch({ ports: PORTS, keyword: FETCHED_KEYWORD, secrets: { password: PASSWORD, token: TOKEN } }),
  ],
  run: runFetch,
};

/** Parses the words after `fetch`. */
export function parseFetch(args: readonly string[], { env, cwd }: Pick<Shell, "env" | "cwd">, now: Date): FetchCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  refuseStray("reports fetch", positionals);
  const { host, user, since } = values;
  if (host === undefined || user === undefined) throw new UsageError(message("command/fetch"));
  for (const name of ["user", "folder", "move"] as const)
    if (/\p{Cc}/u.test(values[name] ?? ""))
      throw new UsageError(message("option/control-character", { option: `--${name}` }));
  const tls = values.starttls ? "starttls" : "implicit";
  return {
    run: {
      account: { host: parseHost(host), port: parsePort(values.port, tls), tls, user, secret: readSecret(env) },
      folder: values.folder,
      mark: parseMark(values),
      since: since === undefined ? null : parseSince(since, now),
      output: resolve(cwd, values.output),
      deadlineMs: parseDurationOption("--deadline", values.deadline),
    },
    output: values.output,
    language: parseLanguage(values.lang),
  };
}

const DAY_MS = 86_400_000;

/** A day, or how many days it was before `now`, UTC. */
function parseSince(text: string, now: Date): string {
  if (isCalendarDate(text)) return text;
  const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
  if (days === undefined) throw wrongValue("--since", text, message("syntax/since", { days: 14 }));
  return new Date(now.getTime() - Number(days) * DAY_MS).toISOString().slice(0, 10);
}

function parseHost(text: string): string {
  if (/^[\p{L}\p{N}._-]+$/u.test(text) || isIPv6(text)) return text;
  throw wrongValue("--host", text, message("syntax/mail-server"));
}

function parsePort(text: string | undefined, tls: ImapAccount["tls"]): number {
  if (text === undefined) return PORTS[tls];
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > MAX_PORT)
    throw wrongValue("--port", text, message("syntax/whole-number", { limit: MAX_PORT }));
  return port;
}

interface MarkOptions {
  seen: boolean;
  move?: string | undefined;
  keep: boolean;
  folder: string;
}

function parseMark({ seen, move, keep, folder }: MarkOptions): ImapMark {
  const given = [seen ? "--seen" : "", move === undefined ? "" : "--move", keep ? "--keep" : ""].filter(Boolean);
  if (given.length > 1) throw new UsageError(message("option/combined", { options: given }));
  if (move?.toLowerCase() === folder.toLowerCase())
    throw new UsageError(message("option/same-folder", { folder: move }));
  if (move !== undefined) return { kind: "move", folder: move };
  return { kind: seen ? "seen" : keep ? "keep" : "keyword" };
}

/** The line end that many a file and secret has after it is not part of it. */
function readSecret(env: Shell["env"]): ImapAccount["secret"] {
  const [password, token] = [PASSWORD, TOKEN].map((name) => env[name]?.replace(/\r?\n$/, "") ?? "");
  if (password && token) throw new UsageError(message("command/two-secrets"));
  const text = password || token;
  if (!text) throw new UsageError(message("command/no-secret"));
  const kind = password ? "password" : "token";
  if (/\p{Cc}/u.test(text))
    throw new UsageError(message("option/control-character", { option: password ? PASSWORD : TOKEN }));
  return { kind, text };
}

async function runFetch(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { run, output, language } = parseFetch(words, shell, new Date());
  const { fetchReports } = await import("../run/fetch-reports.ts");
  const stop = shell.catchStop?.();
  const result = await fetchReports({ ...run, ...(stop === undefined ? {} : { stop }) });
  if (result.mark !== null) await print(shell, renderFetchSummary(output, result, result.mark, language), true);
  if (result.failure === null) return 0;
  printErrors(shell, [`mail-policy: ${quoteProse(say(result.failure, language))}`]);
  return 3;
}

/** What was fetched, in a few lines. */
export function renderFetchSummary(
  output: string,
  result: FetchResult,
  mark: ImapMark,
  { words: { commands } }: Language,
): string {
  const { written, known, marked, others, tooLarge, missing, left } = result;
  const lines = [commands.fetched(quoteProse(output), written.dmarc, written["tls-rpt"])];
  if (known > 0) lines.push(commands.alreadyThere(known));
  if (marked > 0) lines.push(describeMark(marked, mark, commands.marked));
  if (others > 0) lines.push(commands.withoutReport(others));
  if (tooLarge > 0) lines.push(commands.tooLarge(tooLarge, MAX_MESSAGE_MIB));
  if (missing > 0) lines.push(commands.notSent(missing));
  if (left > 0) lines.push(mark.kind === "keep" ? commands.notReached(left) : commands.waiting(left));
  return `${lines.join("\n")}\n`;
}

function describeMark(count: number, mark: ImapMark, words: Language["words"]["commands"]["marked"]): string {
  if (mark.kind === "keep") return words.keep();
  if (mark.kind === "move") return words.move(count, quoteProse(mark.folder));
  return mark.kind === "seen" ? words.seen(count) : words.keyword(count, FETCHED_KEYWORD);
}
