// `mail-policy history`: its options, and the files of a history.
import type { Command, ExitCode } from "./command.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import type { WholeLog } from "../history/log.ts";
import { readWholeLog } from "../history/log.ts";
import { LATEST_FILE } from "../history/record.ts";
import { parseState } from "../history/state.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { MAX_RUNS } from "../report/history.ts";
import { findPolicyChanges } from "../run/policy-changes.ts";
import { reasonOf } from "../reason.ts";
import type { Language } from "../report/language.ts";
import { LANGUAGE_OPTION, parseLanguage, parseOptions } from "./args.ts";
import type { HistorySource } from "./history-files.ts";
import { parseHistorySource, readHistoryFiles } from "./history-files.ts";
import { say } from "../report/say.ts";

/** A parsed `history` command. */
interface HistoryCommand {
  /** Whether the chain is checked, rather than printed. */
  isVerification: boolean;
  source: HistorySource;
  /** Every run, not only the latest ones. */
  isWhole: boolean;
  language: Language;
}

const OPTIONS = {
  history: { type: "string" },
  branch: { type: "string" },
  all: { type: "boolean", default: false },
  lang: LANGUAGE_OPTION,
} as const;

export const HISTORY: Command = {
  usage: ["history [verify]"],
  options: ({ history }) => [history],
  run: runHistory,
};

/** Parses the words after `history`. */
function parseHistory(args: readonly string[]): HistoryCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [word, stray] = positionals;
  if ((word !== undefined && word !== "verify") || stray !== undefined)
    throw new UsageError(message("command/history", { text: stray ?? word ?? "" }));
  const source = parseHistorySource(values);
  if (source === null) throw new UsageError(message("command/no-history"));
  return { isVerification: word === "verify", source, isWhole: values.all, language: parseLanguage(values.lang) };
}

/** The log of a history. Throws a UsageError where it is too long to be one. */
export function parseLog(texts: ReadonlyMap<string, string>): WholeLog {
  try {
    return readWholeLog(texts);
  } catch (error) {
    throw new UsageError(message("history/not-readable", { problem: reasonOf(error) }));
  }
}

async function runHistory(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { isVerification, source, isWhole, language } = parseHistory(words);
  const { renderHistory, renderVerification } = await import("../report/history.ts");
  const texts = await readHistoryFiles(source, shell.cwd);
  const log = parseLog(texts);
  if (isVerification) {
    await print(shell, renderVerification(log, language));
    return log.breaks.length === 0 ? 0 : 1;
  }
  const parsed = parseState(texts.get(LATEST_FILE) ?? "");
  const limit = isWhole ? Infinity : MAX_RUNS;
  const policyChanges =
    "state" in parsed ? await findPolicyChanges(log.entries, parsed.state, { folder: shell.cwd, limit }) : new Map();
  await print(shell, renderHistory(log.entries, policyChanges, { isWhole, language }));
  if (log.breaks.length > 0) printErrors(shell, [`mail-policy: ${say(message("history/chain-broken"), language)}`]);
  return 0;
}
