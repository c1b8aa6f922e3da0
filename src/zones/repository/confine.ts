// Where a path leads, links followed, as long as it stays inside of one folder and out of `.git`. Nothing outside is looked
// at, so that no answer tells whether something is there.
import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import nodePath, { isAbsolute, relative, resolve, sep } from "node:path";
import { type Message, message } from "../../message.ts";

/** A path that is not followed; the problem follows its name. */
export class RefusedPath extends Error {
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.code);
    this.problem = problem;
  }
}

const OUTSIDE = message("file/outside");
const IN_GIT = message("file/in-git");
const LEADS_OUT = message("file/leads-out");
const LEADS_INTO_GIT = message("file/leads-into-git");

/** As many as Linux follows in one path (path_resolution(7)); the text of each is bounded by the file system. */
const MAX_LINKS = 40;

/** Project limit: folders, files and links on the way to one file. Each is looked at, and the text of a link has up to 2,000 more. */
const MAX_STEPS = 256;

/** Whether `path` is `root` or below it; both absolute. Windows knows no case. */
export function isInside(root: string, path: string, platform: nodePath.PlatformPath = nodePath): boolean {
  const way = platform.relative(root, path);
  return !platform.isAbsolute(way) && way.split(platform.sep, 1)[0] !== "..";
}

/**
 * Whether a file system may take a name for `.git`, by the rules git itself guards its folder with (is_hfs_dotgit, is_ntfs_dotgit):
 * HFS+ knows no case and passes over some characters; NTFS knows no case, ends a name before `:`, drops dots and spaces at
 * its end, and has `git~1` as its short name.
 */
export function isGitFolder(name: string): boolean {
  const plain = name.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, "").replace(/:.*$/s, "");
  let end = plain.length;
  while (plain[end - 1] === "." || plain[end - 1] === " ") end--;
  return /^(?:\.git|git~1)$/i.test(plain.slice(0, end));
}

/** Why a path, as it is written, is not followed; null where it is. */
export function refusalOf(root: string, path: string): Message | null {
  if (!isInside(root, path)) return OUTSIDE;
  return stepsBelow(root, path).some(isGitFolder) ? IN_GIT : null;
}

/** The real path of what is at `path`. Throws Refused, or what the file system answers. */
export function followInside(root: string, path: string): string {
  const refusal = refusalOf(root, path);
  if (refusal !== null) throw new RefusedPath(refusal);
  const top = realpathSync.native(root);
  // as the file system spells it: NTFS and HFS+ know a file by more than one name
  const real = realpathSync.native(follow(top, root, stepsBelow(root, path)));
  const refused = refusalOf(top, real);
  if (refused !== null) throw new RefusedPath(refused);
  return real;
}

/** Goes step by step from `top`, the real path of `root`, as a file system does (path_resolution(7)). */
function follow(top: string, root: string, steps: readonly string[]): string {
  const ahead = steps.toReversed();
  let at = top;
  let links = 0;
  let taken = 0;
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    if (++taken > MAX_STEPS) throw new RefusedPath(message("file/steps", { limit: MAX_STEPS }));
    if (step === ".." && at === top) throw new RefusedPath(LEADS_OUT);
    if (isGitFolder(step)) throw new RefusedPath(LEADS_INTO_GIT);
    const next = resolve(at, step);
    if (!lstatSync(next).isSymbolicLink()) {
      at = next;
      continue;
    }
    if (++links > MAX_LINKS) throw new RefusedPath(message("file/unreadable", { error: "ELOOP" }));
    const target = readlinkSync(next);
    if (isAbsolute(target)) at = top;
    ahead.push(...stepsOf(target, [top, root]).toReversed());
  }
  return at;
}

/** The steps of a link's text from where it stands or, where it is absolute, from the top. */
function stepsOf(target: string, tops: readonly string[]): string[] {
  const home = isAbsolute(target) ? tops.find((top) => beginsWith(top, target)) : "";
  if (home === undefined) throw new RefusedPath(LEADS_OUT);
  return target
    .slice(home.length)
    .split(sep)
    .filter((step) => step !== "" && step !== ".");
}

/** Whether a text leads through `top`, before any `..` in it is followed. */
function beginsWith(top: string, target: string): boolean {
  return target === top || target.startsWith(top.endsWith(sep) ? top : top + sep);
}

/** The steps from a folder to a path in it. */
export function stepsBelow(root: string, path: string): string[] {
  return relative(root, path)
    .split(sep)
    .filter((step) => step !== "");
}
