// `mail-policy history`: its options, and the files of a history.
import type { Command, ExitCode } from "./command.ts";
import type { Shell } from "./shell.ts";
import { print, printErrors } from "./shell.ts";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { readHistoryFile } from "../files/history-folder.ts";
import { describeFileError } from "../files/atomic-write.ts";
import { mapConcurrent } from "../concurrency/map.ts";
import type { WholeLog } from "../history/log.ts";
import { readWholeLog } from "../history/log.ts";
import type { HistoryEntry } from "../history/record.ts";
import { LATEST_FILE, isHistoryFile } from "../history/record.ts";
import { parseState } from "../history/state.ts";
import { UsageError } from "../model.ts";
import { MAX_RUNS } from "../report/history.ts";
import { openCommit } from "../sources/git.ts";
import type { FileChange } from "../sources/git-log.ts";
import { changesOfFiles } from "../sources/git-log.ts";
import { errorText } from "../text/error.ts";
import { parseOptions } from "./args.ts";

/** A parsed `history` command. */
export interface HistoryCommand {
  /** Whether the chain is checked, rather than printed. */
  isVerification: boolean;
  /** Where the history is, as the user named it. */
  source: { folder: string } | { branch: string };
  /** Every run, not only the latest ones. */
  isWhole: boolean;
}

const OPTIONS = {
  history: { type: "string" },
  branch: { type: "string" },
  all: { type: "boolean", default: false },
} as const;

export const HISTORY: Command = {
  name: "history",
  usage: [["history [verify]", "print what changed in earlier runs, or check the chain of their log"]],
  options: `  --history DIR             folder of the history
  --branch NAME             branch of the history, in this git repository or at its remote origin
  --all                     every run, not only the latest`,
  run: runHistory,
};

/** Parses the words after `history`. */
function parseHistory(args: readonly string[]): HistoryCommand {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [word, stray] = positionals;
  if ((word !== undefined && word !== "verify") || stray !== undefined)
    throw new UsageError(`history takes the word \`verify\` or nothing, not ${JSON.stringify(stray ?? word)}`);
  const { history: folder, branch, all: isWhole } = values;
  if ((folder === undefined) === (branch === undefined))
    throw new UsageError("history needs either --history DIR or --branch NAME");
  const source = branch === undefined ? { folder: folder as string } : { branch };
  return { isVerification: word === "verify", source, isWhole };
}

/** The texts of a history's files, by name. Rejects with a UsageError where there is none. */
export async function readHistoryFiles(source: HistoryCommand["source"], cwd: string): Promise<Map<string, string>> {
  return "folder" in source ? readFolder(resolve(cwd, source.folder), source.folder) : readBranch(source.branch, cwd);
}

function readFolder(folder: string, given: string): Map<string, string> {
  try {
    const names = readdirSync(folder).filter(isHistoryFile);
    if (names.length === 0) throw new UsageError(`--history ${given}: the folder holds no history`);
    return new Map(names.map((name) => [name, readHistoryFile(folder, name) ?? ""]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--history ${given}: ${describeFileError(error)}`);
  }
}

/** The log of a history. Throws a UsageError where it is too long to be one. */
export function parseLog(texts: ReadonlyMap<string, string>): WholeLog {
  try {
    return readWholeLog(texts);
  } catch (error) {
    throw new UsageError(`the history cannot be read: ${errorText(error)}`);
  }
}

/** The branch of this repository, or else of its remote `origin`. */
async function readBranch(branch: string, cwd: string): Promise<Map<string, string>> {
  const place = `${cwd}/mail-policy.yml`; // a file of the repository, which need not exist
  try {
    const commit = await openCommit(place, `refs/heads/${branch}`).catch(() =>
      openCommit(place, `refs/remotes/origin/${branch}`),
    );
    const files = (await commit.files()).filter(({ path, isLink }) => isHistoryFile(path) && !isLink);
    if (files.length === 0) throw new UsageError(`--branch ${branch}: the branch holds no history`);
    const contents = await commit.read(files.map(({ id }) => id));
    return new Map(files.map(({ path, id }) => [path, Buffer.from(contents.get(id) ?? "", "latin1").toString("utf8")]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `--branch ${branch}: ${errorText(error)}. Fetch it first with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`,
    );
  }
}

/** Project limit: commits of the policy that are named of one run. */
const MAX_COMMITS = 5;
const GITS_AT_ONCE = 4;

/** The commits that changed the policy before each run that is shown and found it changed, by the run's line, as far as git has them here. */
export async function findPolicyChanges(
  entries: readonly HistoryEntry[],
  texts: ReadonlyMap<string, string>,
  { cwd, isWhole }: { cwd: string; isWhole: boolean },
): Promise<Map<HistoryEntry, FileChange[]>> {
  const parsed = parseState(texts.get(LATEST_FILE) ?? "");
  if ("problem" in parsed) return new Map();
  const changed = entries
    .flatMap((entry, i) => {
      const before = entries[i - 1];
      return before === undefined || before.policy === entry.policy ? [] : [{ before, entry }];
    })
    .slice(isWhole ? 0 : -MAX_RUNS);
  const { config, include = [] } = parsed.state;
  const found = mapConcurrent(changed, GITS_AT_ONCE, async ({ before, entry }) => {
    const span = { from: before.commit ?? "", to: entry.commit ?? "" };
    return [entry, await changesOfFiles(cwd, { path: config, patterns: include }, span, MAX_COMMITS)] as const;
  });
  return new Map(await found);
}

async function runHistory(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const { isVerification, source, isWhole } = parseHistory(words);
  const { renderHistory, renderVerification } = await import("../report/history.ts");
  const texts = await readHistoryFiles(source, shell.cwd);
  const log = parseLog(texts);
  if (isVerification) {
    await print(shell, renderVerification(log));
    return log.breaks.length === 0 ? 0 : 1;
  }
  const policyChanges = await findPolicyChanges(log.entries, texts, { cwd: shell.cwd, isWhole });
  await print(shell, renderHistory(log.entries, policyChanges, isWhole));
  if (log.breaks.length > 0) printErrors(shell, ["mail-policy: the chain is broken; see `mail-policy history verify`"]);
  return 0;
}
