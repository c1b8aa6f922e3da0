// A real git repository in a temporary folder.
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Files, TemporaryFolder } from "./temporary-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface TestRepository {
  folder: string;
  path(name: string): string;
  write(files: Files): void;
  /** Commits everything there is; the commit's name. */
  commit(): string;
  /** Runs git; its standard output, trimmed. */
  git(...words: string[]): string;
}

const AUTHOR = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

/** Makes a folder an empty repository whose branch is `main`, as `git init` does, without a process. */
export function initializeGit({ path, write }: TemporaryFolder): void {
  write(".git/HEAD", "ref: refs/heads/main\n");
  write(".git/config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
  for (const name of [".git/objects", ".git/refs"]) mkdirSync(path(name));
}

/** Runs git in a folder, without the settings of who runs the tests; its standard output, trimmed. */
export function gitIn(folder: string): TestRepository["git"] {
  const env = { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...AUTHOR };
  return (...words) =>
    execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** An empty repository whose branch is `main`. */
export function gitRepository(): TestRepository {
  const place = temporaryFolder();
  const { folder, path } = place;
  const git = gitIn(folder);
  initializeGit(place);
  return {
    folder,
    path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) place.write(name, text);
    },
    commit: () => {
      git("add", "--all");
      git("commit", "-q", "--allow-empty", "-m", "x");
      return git("rev-parse", "HEAD");
    },
    git,
  };
}
