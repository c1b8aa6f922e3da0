// The files of a history, which a command reads: in a folder, or on a branch of this repository.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describeFileError } from "../files/atomic-write.ts";
import { readHistoryFile } from "../files/history-folder.ts";
import { isHistoryFile } from "../history/record.ts";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import { openCommit } from "../sources/git.ts";
import { errorCode } from "../zones/repository/file-tree.ts";
import { reasonOf } from "../reason.ts";

/** Where a history is, as the user named it. */
export type HistorySource = { folder: string } | { branch: string };

/** What `--history` and `--branch` name; null if neither is given. */
export function parseHistorySource({
  history,
  branch,
}: {
  history?: string | undefined;
  branch?: string | undefined;
}): HistorySource | null {
  if (history !== undefined && branch !== undefined) throw new UsageError(message("option/one-history"));
  if (history !== undefined) return { folder: history };
  return branch === undefined ? null : { branch };
}

/** The texts of those of a history's files that are wanted, by name. Rejects with a UsageError where there is no history. */
export async function readHistoryFiles(
  source: HistorySource,
  cwd: string,
  isWanted: (name: string) => boolean = isHistoryFile,
): Promise<Map<string, string>> {
  return "folder" in source
    ? readFolder(resolve(cwd, source.folder), source.folder, isWanted)
    : readBranch(source.branch, cwd, isWanted);
}

function readFolder(folder: string, given: string, isWanted: (name: string) => boolean): Map<string, string> {
  try {
    const names = readdirSync(folder);
    if (!names.some(isHistoryFile)) throw new UsageError(message("history/none-in-folder", { folder: given }));
    return new Map(names.filter(isWanted).map((name) => [name, readHistoryFile(folder, name) ?? ""]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const problem = errorCode(error) === "ENOENT" ? message("file/no-folder") : describeFileError(error);
    throw new UsageError(message("option/problem", { option: `--history ${given}`, problem }));
  }
}

/** The branch of this repository, or else of its remote `origin`. */
async function readBranch(
  branch: string,
  cwd: string,
  isWanted: (name: string) => boolean,
): Promise<Map<string, string>> {
  const place = `${cwd}/mail-policy.yml`; // a file of the repository, which need not exist
  try {
    const commit = await openCommit(place, `refs/heads/${branch}`).catch(() =>
      openCommit(place, `refs/remotes/origin/${branch}`),
    );
    const all = (await commit.files()).filter(({ isLink }) => !isLink);
    if (!all.some(({ path }) => isHistoryFile(path)))
      throw new UsageError(message("history/none-on-branch", { branch }));
    const files = all.filter(({ path }) => isWanted(path));
    const contents = await commit.read(files.map(({ id }) => id));
    return new Map(files.map(({ path, id }) => [path, Buffer.from(contents.get(id) ?? "", "latin1").toString("utf8")]));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(message("history/no-branch", { branch, reason: reasonOf(error) }));
  }
}
