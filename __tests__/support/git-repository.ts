// A real git repository in a temporary folder.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { deflateSync } from "node:zlib";
import type { Files, TemporaryFolder } from "./temporary-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

export interface TestRepository {
  folder: string;
  path(name: string): string;
  write(files: Files): void;
  /** Commits everything there is, at a moment (ISO 8601) or now; the commit's name. */
  commit(at?: string): string;
  /** Runs git; its standard output, trimmed. */
  git(...words: string[]): string;
}

const AUTHOR = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.org",
};

/** No tidying up behind a commit: git-gc(1). */
const SETTINGS = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "gc.auto", GIT_CONFIG_VALUE_0: "0" };

/** In one process of ours: to start one takes a large process long. The shell is git's own, on Windows too. */
const SAVE = "git add --all && git commit -q --allow-empty -m x && git rev-parse HEAD";

/** Makes a folder an empty repository whose branch is `main`, as `git init` does, without a process. */
export function initializeGit({ path, write }: TemporaryFolder): void {
  write(".git/HEAD", "ref: refs/heads/main\n");
  write(".git/config", "[core]\n\trepositoryformatversion = 0\n\tbare = false\n");
  for (const name of [".git/objects", ".git/refs"]) mkdirSync(path(name));
}

/**
 * What `git add --force` does in a repository that nothing else adds to, without a process: the content of a file becomes an object, its name
 * stands in the index (gitformat-index, version 2).
 */
export function gitTracker({ write }: TemporaryFolder): (name: string, text: string) => void {
  const entries = new Map<string, Buffer>();
  return (name, text) => {
    write(name, text);
    const blob = Buffer.from(`blob ${Buffer.byteLength(text)}\0${text}`);
    const id = sha1(blob);
    const hex = id.toString("hex");
    write(`.git/objects/${hex.slice(0, 2)}/${hex.slice(2)}`, deflateSync(blob));
    entries.set(name, indexEntry(name, id));
    const sorted = [...entries].toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const head = Buffer.alloc(12);
    head.write("DIRC");
    head.writeUInt32BE(2, 4);
    head.writeUInt32BE(entries.size, 8);
    const index = Buffer.concat([head, ...sorted.map(([, entry]) => entry)]);
    write(".git/index", Buffer.concat([index, sha1(index)]));
  };
}

/** Of a file whose times and size are not known, so that git looks at it once more. */
function indexEntry(name: string, id: Buffer): Buffer {
  const octets = Buffer.byteLength(name);
  const entry = Buffer.alloc(Math.ceil((62 + octets + 1) / 8) * 8);
  entry.writeUInt32BE(0o100644, 24);
  id.copy(entry, 40);
  entry.writeUInt16BE(octets, 60);
  entry.write(name, 62);
  return entry;
}

const sha1 = (octets: Buffer): Buffer => createHash("sha1").update(octets).digest();

/** Runs git in a folder, without the settings of who runs the tests; its standard output, trimmed. */
export function gitIn(folder: string, more: Record<string, string> = {}): TestRepository["git"] {
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    ...SETTINGS,
    ...AUTHOR,
    ...more,
  };
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
    commit: (at) => {
      const moment = at === undefined ? {} : { GIT_COMMITTER_DATE: at };
      return gitIn(folder, moment)("-c", `alias.save=!${SAVE}`, "save");
    },
    git,
  };
}
