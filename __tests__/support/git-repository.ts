// A real git repository in a temporary folder.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface TestRepository {
  folder: string;
  path(name: string): string;
  write(files: Record<string, string | Buffer>): void;
  /** Commits everything there is; the commit's name. */
  commit(): string;
  /** Runs git; its standard output, trimmed. */
  git(...words: string[]): string;
  remove(): void;
}

const AUTHOR = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

/** An empty repository whose branch is `main`. */
export function gitRepository(): TestRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "git-")));
  const path = (name: string): string => join(folder, name);
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...AUTHOR };
  const git = (...words: string[]): string =>
    execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
  git("init", "-q", "-b", "main", "--template=");
  return {
    folder,
    path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(path(name)), { recursive: true });
        writeFileSync(path(name), text);
      }
    },
    commit: () => {
      git("add", "--all");
      git("commit", "-q", "--allow-empty", "-m", "x");
      return git("rev-parse", "HEAD");
    },
    git,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
