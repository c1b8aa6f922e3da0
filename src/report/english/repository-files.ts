// Why a file of the repository is not read, or none is found.
import { quotePath } from "../../text/quote.ts";
import { READ_PROBLEMS } from "./file-errors.ts";
import type { Sentence } from "./sentence.ts";

/** How the path of a file came to be. */
export type WrittenPath = "path" | "pattern";

/** `error`: a code, or what the file system says where there is none. */
type FileError = { error: string };
const reasonOf = ({ error }: FileError): string => READ_PROBLEMS[error] ?? error;

type File = { file: string };
type Pattern = { pattern: string };
type Limit = { limit: number };
type Mebibytes = { mebibytes: number };

const IN_TOTAL = "that are read of all `zones:` entries and `records:` blocks together (project limit)";

/** Why a file is not read, whatever it is for; each follows its name. */
export const fileProblems = {
  "file/outside": () => "is outside of the repository",
  "file/in-git": () => "is in .git, where nothing is read",
  "file/leads-out": () => "leads out of the repository by a symbolic link",
  "file/leads-into-git": () => "leads into .git by a symbolic link, and nothing is read there",
  "file/steps": ({ limit }: Limit) => `is more than ${limit} steps away, links followed`,
  "file/missing": () => "does not exist",
  "file/unreadable": (own: FileError) => `cannot be read: ${reasonOf(own)}`,
  "file/not-a-file": () => "is not a file",
  "file/untracked": () =>
    "is not tracked by git, and no other file is read in a repository that others write to: commit it",
};

export const repositoryFiles = {
  ...fileProblems,
  "file/link-in-commit": () => "is a symbolic link, which is not followed in a commit",
  "file/size": ({ mebibytes }: Mebibytes) => `is larger than ${mebibytes} MiB`,
  "file/count-in-total": ({ limit }: Limit) => `is beyond the ${limit} files ${IN_TOTAL}`,
  "file/size-in-total": ({ mebibytes }: Mebibytes) => `is beyond the ${mebibytes} MiB ${IN_TOTAL}`,

  "file/problem": ({ file, problem }: File & { problem: Sentence }) => `${quotePath(file)} ${problem}`,
  "file/turned": ({ file }: File) =>
    `${quotePath(file)} leads out of the repository by a symbolic link, or into .git: name a file that is its own`,
  "file/length": ({ what, length, limit }: Limit & { what: WrittenPath; length: number }) =>
    `a ${what} of ${length} characters names no file: ${limit} are the most`,

  "file-pattern/no-file": ({ pattern }: Pattern) => `${quotePath(pattern)} matches no file`,
  "file-pattern/absolute": ({ pattern }: Pattern) =>
    `${quotePath(pattern)} must be relative to the policy file's folder`,
  "file-pattern/outside": ({ pattern }: Pattern) => `${quotePath(pattern)} leads out of the repository`,
  "file-pattern/in-git": ({ pattern }: Pattern) => `${quotePath(pattern)} leads into .git, where nothing is read`,
  "file-pattern/unreadable": ({ pattern, ...own }: Pattern & FileError) =>
    `${quotePath(pattern)} cannot be looked for: ${reasonOf(own)}`,
  "file-pattern/count": ({ pattern, limit }: Pattern & Limit) =>
    `${quotePath(pattern)} has more than ${limit} files to look at: name a narrower folder`,
  "file-pattern/count-in-total": ({ pattern, limit }: Pattern & Limit) =>
    `with ${quotePath(pattern)} there are more than ${limit} files to look at for all patterns together: name narrower folders, or fewer`,

  "declared-total/octets": ({ mebibytes }: Mebibytes) => `this is beyond the ${mebibytes} MiB ${IN_TOTAL}`,
  "declared-total/records": ({ limit }: Limit) => `with this there are more than the ${limit} records ${IN_TOTAL}`,
};
