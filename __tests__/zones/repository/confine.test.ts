// Where paths may lead: every way out of a folder and into `.git`, by name and by link.
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep, win32 } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { RefusedPath, followInside, isInside, isGitFolder } from "../../../src/zones/repository/confine.ts";
import { CAN_LINK, testWhere } from "../../support/capabilities.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { say } from "../../support/in-english.ts";
import { propertyRuns } from "../../support/property-runs.ts";

describe("git's folder", () => {
  test.each([
    ".git",
    ".GIT",
    ".Git",
    "git~1",
    "GIT~1",
    ".git ",
    ".git.",
    ".git . .",
    ".git::$INDEX_ALLOCATION",
    ".git:x",
    "git~1 ",
    ".g\u200cit",
    ".\ufeffgit",
    ".git\u200d",
    ".GI\u202eT",
    "\u206a.git",
  ])("may be %j", (name) => {
    expect(isGitFolder(name)).toBe(true);
  });

  test.each([
    "git",
    ".gitignore",
    ".gitmodules",
    ".github",
    "x.git",
    ".git2",
    "git~2",
    ".",
    "..",
    "",
    ".gi",
    " .git",
    "a:.git",
    ".git\n",
  ])("is not %j", (name) => {
    expect(isGitFolder(name)).toBe(false);
  });

  test("is told in linear time", () => {
    expect(isGitFolder(`.git${" .".repeat(2 ** 20)}x`)).toBe(false);
  });
});

describe("a path", () => {
  const folder = folderOf({
    "root/a/b/file": "inside",
    "root/.git/config": "secret",
    "root/p/.git": "gitdir: x",
    secret: "secret",
    "root2/file": "secret",
  });
  const root = join(folder, "root");
  const link = (name: string, target: string): void => {
    if (CAN_LINK) symlinkSync(target, join(root, name));
  };
  link("to-file", "a/b/file");
  link("a/up", "../a/b");
  link("absolute", join(root, "a"));
  link("chain", "absolute/up");
  link("self", "self");
  link("ping", "pong");
  link("pong", "ping");
  link("out", "../secret");
  link("absolute-out", join(root, "a") + "/../../secret");
  link("near", "../root2/file");
  link("long", "a/../".repeat(100) + "a/b");
  link("longest", "a/../".repeat(126) + "a/b");
  link("too-long", "a/../".repeat(128) + "a/b");
  link("out-and-back", "../root/a/b/file");
  link("git", ".git");
  link("git-dots", "a/../.git/config");
  link("git-file", "p/.git");
  link("deep", "a/b");
  link("sly", "deep/../../../secret");
  link("sly-inside", "deep/../b/file");
  link("../alias", root);

  /** Why a path is not followed. */
  function refusal(path: string): string {
    try {
      return followInside(root, join(root, path));
    } catch (error) {
      if (error instanceof RefusedPath) return say(error.problem);
      throw error;
    }
  }

  test.each([
    [".git/config", "is in .git, where nothing is read"],
    [".GIT", "is in .git, where nothing is read"],
    ["p/.git", "is in .git, where nothing is read"],
    ["p/GIT~1/x", "is in .git, where nothing is read"],
    ["../secret", "is outside of the repository"],
    ["../root2/file", "is outside of the repository"],
  ])("%j is not followed", (path, problem) => {
    expect(refusal(path)).toBe(problem);
  });

  testWhere(CAN_LINK).each([
    ["a/b/file", "a/b/file"],
    ["to-file", "a/b/file"],
    ["a/up/file", "a/b/file"],
    ["absolute/b/file", "a/b/file"],
    ["chain/file", "a/b/file"],
    ["sly-inside", "a/b/file"],
    ["long/file", "a/b/file"],
    ["longest/file", "a/b/file"],
    ["", ""],
  ])("%j leads to %j", (path, real) => {
    expect(followInside(root, join(root, path))).toBe(join(root, real));
    expect(followInside(join(folder, "alias"), join(folder, "alias", path))).toBe(join(root, real));
  });

  testWhere(CAN_LINK).each([
    ["out", "leads out of the repository by a symbolic link"],
    ["out-and-back", "leads out of the repository by a symbolic link"],
    ["absolute-out", "leads out of the repository by a symbolic link"],
    ["near", "leads out of the repository by a symbolic link"],
    ["out/none", "leads out of the repository by a symbolic link"],
    ["sly", "leads out of the repository by a symbolic link"],
    ["git/config", "leads into .git by a symbolic link, and nothing is read there"],
    ["git-dots", "leads into .git by a symbolic link, and nothing is read there"],
    ["git-file", "leads into .git by a symbolic link, and nothing is read there"],
    ["self", "cannot be read: its links form a loop"],
    ["ping/x", "cannot be read: its links form a loop"],
    ["too-long/file", "is more than 256 steps away, links followed"],
  ])("%j is a link that is not followed", (path, problem) => {
    expect(refusal(path)).toBe(problem);
  });

  testWhere(CAN_LINK)(
    "leads, if anywhere, to where the file system says, and never out, whatever links there are",
    () => {
      const step = fc.constantFrom("a", "b", "c", "..", ".git", "root", "secret");
      const steps = fc.array(step, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
      const names = fc.constantFrom("a", "b", "c", "a/a", "a/b", "b/a", "b/c");
      fc.assert(
        fc.property(fc.dictionary(names, steps), steps, (links, path) => {
          const top = folderOf({ secret: "secret", "root/.git/a": "secret", "root/d": "x" });
          try {
            for (const [name, target] of Object.entries(links)) makeLink(join(top, "root", name), target);
            expectConfined(join(top, "root"), join(top, "root", path));
          } finally {
            rmSync(top, { recursive: true });
          }
        }),
        { numRuns: propertyRuns(300) },
      );
    },
  );

  /** A link, or its folder, may be there already. */
  function makeLink(path: string, target: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(target, path);
    } catch {
      // it stays as it is
    }
  }

  function expectConfined(root: string, path: string): void {
    let real: string;
    try {
      real = followInside(root, path);
    } catch {
      return;
    }
    expect(real).toBe(realpathSync.native(path));
    expect(isInside(root, real)).toBe(true);
    expect(relative(root, real).split(sep)).not.toContain(".git");
  }
});

describe("a folder", () => {
  test.each([
    ["C:\\a\\mail", "C:\\a\\mail\\dns\\a.zone", true],
    ["C:\\a\\mail", "c:\\A\\mail\\dns", true],
    ["C:\\", "c:\\a", true],
    ["C:\\a\\mail", "C:\\a\\mail2", false],
    ["C:\\a\\mail", "C:\\a", false],
    ["C:\\a\\mail", "D:\\a\\mail\\dns", false],
    ["C:\\a\\mail", "\\\\host\\a\\mail\\dns", false],
  ])("on Windows, %s has %s in it: %s", (root, path, isThere) => {
    expect(isInside(root, path, win32)).toBe(isThere);
  });

  test.each([
    ["/a/mail", "/a/mail", true],
    ["/a/mail", "/a/mail/..dns", true],
    ["/", "/a", true],
    ["/a/mail", "/a/mail2", false],
    ["/a/mail", "/a/Mail/dns", false],
    ["/a/mail", "/a/mail/../dns", false],
  ])("elsewhere, %s has %s in it: %s", (root, path, isThere) => {
    expect(isInside(root, path, posix)).toBe(isThere);
  });
});

testWhere(CAN_LINK)("what is moved away and replaced by a link meanwhile is not followed", () => {
  const root = folderOf({ "x/file": "inside", "y/file": "secret" });
  const folder = join(root, "x");
  const real = followInside(folder, join(folder, "file"));
  renameSync(real, join(root, "moved"));
  symlinkSync(join(root, "y/file"), real);
  expect(() => followInside(folder, join(folder, "file"))).toThrow(RefusedPath);
  writeFileSync(join(root, "y/file"), "still");
  expect(readFileSync(real, "utf8")).toBe("still"); // as who does not ask would have it
});
