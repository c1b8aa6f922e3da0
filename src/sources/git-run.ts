// Runs git, within limits: nothing of a repository is executed, and nothing is fetched.
import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { message } from "../message.ts";
import { SaidError } from "../errors.ts";

/** Project limit, in octets: a listing of about 500,000 files. */
export const MAX_LISTING = 64 * 2 ** 20;
/** Project limit, in milliseconds: git answers from the disk. */
const TIMEOUT_MS = 60_000;

/**
 * git(1): replace refs would show other objects than the ones named; a bare repository inside the files of a pull request
 * would be treated as the repository; hooks and the file system monitor are programs. As nothing is executed, the owner
 * of the repository does not matter: in a container that is often another user.
 */
const OPTIONS = [
  "--no-pager",
  "--no-replace-objects",
  "-c",
  "safe.bareRepository=explicit",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "safe.directory=*",
];

/** A partial clone would fetch the objects it lacks: no protocol is allowed (git(1), GIT_ALLOW_PROTOCOL). */
const ENVIRONMENT = {
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  LC_ALL: "C",
};

/** A commit by its full name: SHA-1 or SHA-256. */
export const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The top of the work tree that a folder is in. */
export async function findWorkTreeRoot(folder: string, signal?: AbortSignal): Promise<string> {
  return resolve(folder, await runForLine(folder, ["rev-parse", "--show-cdup"], signal));
}

/** What git writes, one line without its end. */
export async function runForLine(folder: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  return (await runGit(folder, args, "", MAX_LISTING, signal)).toString("utf8").replace(/\r?\n$/, "");
}

/** `said`: the first line that git wrote on its standard error. */
export class GitError extends SaidError {
  readonly stderrLine: string;

  constructor(command: string, said: string) {
    super(message("git/failed", { command, said }));
    this.stderrLine = said;
  }
}

/** How git reads paths (gitglossary(7), pathspec). Some commands know no option for it: then a path must not begin with a colon. */
const PATHSPEC_OPTIONS = { names: ["--literal-pathspecs"], globs: ["--glob-pathspecs"], plain: [] };

/** Git's standard output, at most `limit` octets of it. Paths after `--` are names, or what `pathspecs` says. */
export function runGit(
  folder: string,
  args: readonly string[],
  input: string,
  limit: number,
  signal?: AbortSignal,
  pathspecs: keyof typeof PATHSPEC_OPTIONS = "names",
): Promise<Buffer> {
  const pathOptions = PATHSPEC_OPTIONS[pathspecs];
  const [command = ""] = args;
  return new Promise((settle, reject) => {
    // Windows looks for programs in the current folder first, which must not be the repository.
    const child = spawn("git", [...OPTIONS, ...pathOptions, "-C", folder, ...args], {
      cwd: dirname(process.execPath),
      env: { ...process.env, ...ENVIRONMENT },
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal === undefined ? [] : [signal])]),
    });
    const output: Buffer[] = [];
    let length = 0;
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) child.kill();
      else output.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (stderr.length < 1_000) stderr += chunk.toString("utf8");
    });
    child.stdin.on("error", () => undefined); // it ended before it had read everything, and says why
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "ENOENT" ? new SaidError(message("git/missing")) : error),
    );
    child.on("close", (code) => {
      if (code === 0) settle(Buffer.concat(output));
      else
        reject(
          length > limit
            ? new SaidError(message("git/output", { command, mebibytes: limit / 2 ** 20 }))
            : new GitError(command, (stderr.split("\n")[0] ?? "").trim()),
        );
    });
    child.stdin.end(input);
  });
}
