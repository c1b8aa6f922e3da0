// Why a file could not be read or written, and what stands in its way.

/** By the codes of the system (POSIX.1-2024, errno.h). */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "permission denied for it or its folder",
  EBADF: "it is not open for writing",
  EBUSY: "it is in use, such as a mount of this one file; choose a file in a folder that is mounted as a whole",
  EDQUOT: "the disk quota is used up",
  EEXIST: "a file exists where a folder is needed",
  EFBIG: "it exceeds the file size limit",
  EISDIR: "it is a folder",
  ELOOP: "its links form a loop",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "its folder does not exist",
  ENOSPC: "no space is left on the device",
  ENOTDIR: "a file exists where a folder is needed",
  EPERM: "permission denied for it or its folder",
  EROFS: "its file system is read-only",
};

/** The same where a file is read. */
export const READ_PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  ELOOP: "its links form a loop",
  ENOENT: "it does not exist",
  ENOTDIR: "a file exists where its path needs a folder",
  EPERM: "permission denied",
};

/** What Windows has the same codes for besides. */
const WINDOWS_PROBLEMS: Readonly<Record<string, string>> = {
  EBUSY: "another program has it open",
  ENOENT: "its folder does not exist, or Windows does not allow its name",
  EPERM: "permission denied for it or its folder, or another program has it open",
};

type WithReason = { reason: string };
type File = { file: string };

export const fileErrors = {
  /** Several reasons as one. */
  "error/several": ({ reasons }: { reasons: readonly string[] }) => reasons.join("; "),
  "error/at": ({ place, problem }: { place: string; problem: string }) => `${place}: ${problem}`,

  /** `detail`: what Node says, in English. */
  "file/os-error": ({ code, isWindows, detail }: { code: string; isWindows: boolean; detail: string }) =>
    (isWindows ? WINDOWS_PROBLEMS[code] : undefined) ?? PROBLEMS[code] ?? detail,
  "file/read-problem": ({ code, detail }: { code: string; detail: string }) => READ_PROBLEMS[code] ?? detail,
  "file/text-length": () => "it exceeds Node's longest string, 512 MiB; audit fewer domains at once (--domain)",
  "file/link-out": ({ folder }: { folder: string }) => `a link leads out of ${folder}`,
  "file/not-regular": () => "it is not a regular file",
  "file/too-large": ({ mebibytes }: { mebibytes: number }) => `it is larger than ${mebibytes} MiB`,
  "file/not-json": () => "it is not valid JSON",
  "file/cannot-read": ({ file, reason }: File & WithReason) => `cannot read ${file}: ${reason}`,
  "file/cannot-write": ({ file, reason }: File & WithReason) => `cannot write ${file}: ${reason}`,
  "file/cannot-write-to": ({ folder, reason }: WithReason & { folder: string }) =>
    `cannot write to ${folder}: ${reason}`,
  "file/cannot-remove": ({ file, reason }: File & WithReason) => `cannot remove ${file}: ${reason}`,
  "file/cannot-write-report": ({ reason }: WithReason) => `cannot write the report: ${reason}`,
  "file/cannot-print": ({ reason }: WithReason) => `cannot write to standard output: ${reason}`,
  "file/font": ({ file, problem }: File & { problem: string }) =>
    `cannot read the font ${file}: ${problem}. Install mail-policy again`,
  "file/none": () => "the file does not exist",
  "file/no-folder": () => "the folder does not exist",
  "file/exists": ({ file }: File) => `${file} already exists. Delete it or choose another file with --output.`,

  "site/exists": ({ folder, file }: File & { folder: string }) =>
    `--out ${folder}: ${file} already exists, and this command did not write it. Remove it first.`,
  "site/foreign": ({ folder }: { folder: string }) =>
    `--out ${folder}: the folder is not empty, and \`mta-sts build\` did not make it. Name another one, or empty it.`,
  "site/stale": ({ folder, file, others }: File & { folder: string; others: number }) =>
    `--dir ${folder}: ${file} is not the policy that the repository has now${others === 0 ? "" : `, like ${others} more`}. Run \`mail-policy mta-sts build --out ${folder}\`.`,

  "dkim-keys/exists": ({ file }: File) =>
    `${file} exists, and a private key is never replaced. Use another folder, or move the file away`,
  "dkim-keys/committed": ({ file }: File) =>
    `${file} would be in a git work tree, and a private key must not be committed. Use a folder outside of it, or one that git ignores`,
};

const BEGIN_NEW = "Keep the history under another name, and let the next run begin a new one";

export const historyFiles = {
  "history/not-readable": ({ problem }: { problem: string }) => `the history cannot be read: ${problem}`,
  "history/too-long": ({ file, limit }: File & { limit: number }) =>
    `${file} has more than ${limit} lines. Keep it under another name`,
  "history/state-size": ({ file, mebibytes }: File & { mebibytes: number }) =>
    `${file} would be larger than ${mebibytes} MiB. Divide the policy, and give each part a history of its own`,
  "history/evidence-size": ({ file, mebibytes }: File & { mebibytes: number }) =>
    `${file} would be larger than ${mebibytes} MiB`,
  "history/log-lines": ({ file, limit }: File & { limit: number }) =>
    `${file} would have more than ${limit} lines. ${BEGIN_NEW}`,
  "history/log-size": ({ file, mebibytes }: File & { mebibytes: number }) =>
    `${file} would be larger than ${mebibytes} MiB. ${BEGIN_NEW}`,
  "history/overtaken": ({ count }: { count: number }) => `${count} times in a row, another run was recorded first`,
  "history/other-archive": ({ file }: File) =>
    `there is another ${file} already, which is never replaced. Keep it under another name`,
  "history/left-lock": ({ process, file }: File & { process: string }) =>
    `process ${process}, which has ended, left ${file}. Delete that file.`,
  "history/held-lock": ({ file }: File) => `another run holds ${file}. If none is running, delete that file.`,
  "history/none-in-folder": ({ folder }: { folder: string }) => `--history ${folder}: the folder holds no history`,
  "history/none-on-branch": ({ branch }: { branch: string }) => `--branch ${branch}: the branch holds no history`,
  "history/no-branch": ({ branch, reason }: WithReason & { branch: string }) =>
    `--branch ${branch}: ${reason}. Fetch it first with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`.`,
  "history/evidence": ({ place, file, problem }: File & { place: string; problem: string }) =>
    `${place}: ${file} is not what a run keeps of reports: ${problem}`,
  "history/chain-broken": () => "the chain is broken; see `mail-policy history verify`",
  "history/runs": ({ count }: { count: number }) =>
    `there ${count === 1 ? "is 1 run" : `are ${count} runs`}. \`mail-policy history\` lists them`,
  "history/no-run-of-day": () => "no run is of that day or before. `mail-policy history` lists them",
  "history/no-run-of-moment": () => "no run is of that moment or before. `mail-policy history` lists them",
  "history/no-run-of-commit": () => "no run is of a commit that begins so. `mail-policy history` lists them",
  "history/several-commits": ({ count }: { count: number }) => `${count} commits begin so. Write more of it`,
  "history/no-such-name": () =>
    "no run has this name. Use `last`, `last~1`, a day such as 2026-11-23, a moment such as 2026-11-23T12:00:00Z, or the beginning of a commit",
};
