// The decisions of a release, on real repositories: a clone with a remote called origin.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "../support/git-repository.ts";
import { gitIn, gitRepository } from "../support/git-repository.ts";
import { folderOf } from "../support/temporary-folder.ts";

const SCRIPT = join(process.cwd(), "scripts/release.mjs");

let clone: TestRepository;
let origin: string;
beforeEach(() => {
  clone = gitRepository();
  origin = folderOf({});
  gitIn(origin)("init", "-q", "--bare");
  clone.git("remote", "add", "origin", origin);
});

/** Runs the script in the clone, with git as the tests run it. */
function release(...words: string[]): { code: number | null; text: string } {
  return releaseWith({}, ...words);
}

function releaseWith(more: Record<string, string>, ...words: string[]): ReturnType<typeof release> {
  const env = { PATH: process.env["PATH"] ?? "", HOME: clone.folder, GIT_CONFIG_NOSYSTEM: "1", ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], {
    cwd: clone.folder,
    env,
    encoding: "utf8",
  });
  return { code: status, text: `${stdout}${stderr}`.trim() };
}

const CHANGELOG = (version: string, body = "- Says more\n"): string =>
  `# Changelog\n\n## [Unreleased]\n\n- Later\n\n## [${version}] - 2026-12-31\n\n${body}\n## [0.0.9] - 2026-01-01\n\n- Older\n\n[${version}]: https://example.org/\n`;

/** Commits a version to main, tags it and pushes both; the commit. */
function commitVersion(version: string, files: Record<string, string> = {}): string {
  const lock = { version, packages: { "": { version } } };
  clone.write({
    "package.json": JSON.stringify({ version }),
    "package-lock.json": JSON.stringify(lock),
    "CHANGELOG.md": CHANGELOG(version),
    ...files,
  });
  const commit = clone.commit();
  clone.git("tag", "-a", `v${version}`, "-m", "x");
  clone.git("push", "-q", "origin", "main", `v${version}`);
  return commit;
}

describe("check", () => {
  test("accepts a tag of a commit on main whose files all have its version", () => {
    commitVersion("1.2.3");
    expect(release("check", "v1.2.3")).toEqual({ code: 0, text: "v1.2.3 can be released." });
  });

  test("accepts a version above the others as numbers, not as text", () => {
    commitVersion("1.9.0");
    clone.git("tag", "v1"); // the tag of a major version, and another: not versions
    clone.git("tag", "v9.9.9-rc.1");
    commitVersion("1.10.0");
    expect(release("check", "v1.10.0").code).toBe(0);
  });

  test.each(["1.2.3", "v1.2", "v1.2.3-rc.1", "v01.2.3", "v1.2.3\n", "v1.2.3;id", "--help", ""])(
    "refuses %j, which is not the tag of a version",
    (tag) => {
      const { code, text } = release("check", tag);
      expect(code).toBe(1);
      expect(text).toContain("is not the tag of a version, such as v1.2.3.");
    },
  );

  test("says all that does not agree", () => {
    commitVersion("1.2.3", {
      "package.json": '{"version":"1.2.2"}',
      "package-lock.json": '{"version":"1.2.1","packages":{"":{"version":"1.2.0"}}}',
      "CHANGELOG.md": CHANGELOG("1.2.4"),
    });
    expect(release("check", "v1.2.3")).toEqual({
      code: 1,
      text: [
        "package.json has version 1.2.2. Set it to 1.2.3.",
        "package-lock.json has version 1.2.1. Set it to 1.2.3.",
        "the root package of package-lock.json has version 1.2.0. Set it to 1.2.3.",
        'CHANGELOG.md has no heading "## [1.2.3] - YYYY-MM-DD". Add the section.',
      ].join("\n"),
    });
  });

  test("refuses a section without words, and a dot of a version that is another character", () => {
    commitVersion("1.2.3", { "CHANGELOG.md": CHANGELOG("1.2.3", "") });
    expect(release("check", "v1.2.3").text).toBe("The section 1.2.3 of CHANGELOG.md is empty. Say what changed.");
    commitVersion("1.2.4", { "CHANGELOG.md": CHANGELOG("1x2.4") });
    expect(release("check", "v1.2.4").text).toContain("has no heading");
  });

  test("refuses a version that is not above all others", () => {
    commitVersion("2.0.0");
    commitVersion("1.9.9");
    expect(release("check", "v1.9.9").text).toBe("The tag v2.0.0 is not lower. Choose a higher version.");
  });

  test("refuses a commit that is not on main, and one that is not checked out", () => {
    commitVersion("1.2.3");
    clone.git("checkout", "-q", "-b", "side");
    clone.write({ "package.json": '{"version":"1.2.3"}', extra: "x" });
    const beside = clone.commit();
    clone.git("tag", "-f", "v1.2.3");
    expect(release("check", "v1.2.3").text).toBe(`v1.2.3 is at ${beside}, which is not on main.`);
    clone.git("checkout", "-q", "main");
    expect(release("check", "v1.2.3").text).toContain(`v1.2.3 is at ${beside}, which is not checked out.`);
  });
});

test("a tag or a file that is missing is named, without a stack trace", () => {
  commitVersion("1.2.3");
  const missing = { code: 1, text: "There is no tag v1.2.4 here. Fetch the tags, or create it." };
  expect(release("check", "v1.2.4")).toEqual(missing);
  expect(release("move-major", "v1.2.4")).toEqual(missing);
  expect(release("release", "v1.2.3")).toEqual({
    code: 1,
    text: "usage: node scripts/release.mjs check|notes|move-major TAG",
  });
  clone.git("rm", "-q", "CHANGELOG.md");
  const { code, text } = release("notes", "v1.2.3");
  expect(code).toBe(1);
  expect(text).toContain("CHANGELOG.md");
  expect(text).not.toMatch(/^ +at /m);
});

test("notes prints the section of the version alone", () => {
  commitVersion("1.2.3");
  expect(release("notes", "v1.2.3")).toEqual({ code: 0, text: "- Says more" });
  expect(release("notes", "v0.0.9")).toEqual({ code: 0, text: "- Older" });
  expect(release("notes", "v1.2.4").code).toBe(1);
});

test("links of the notes lead to the files of the tag", () => {
  const body = "- [a](docs/a.md#b), [c](https://example.org/), [d](#e)\n";
  commitVersion("1.2.3", { "CHANGELOG.md": CHANGELOG("1.2.3", body) });
  const env = { GITHUB_SERVER_URL: "https://github.example", GITHUB_REPOSITORY: "acme/mail" };
  expect(releaseWith(env, "notes", "v1.2.3").text).toBe(
    "- [a](https://github.example/acme/mail/blob/v1.2.3/docs/a.md#b), [c](https://example.org/), [d](#e)",
  );
});

describe("move-major", () => {
  /** The commit of a tag at origin; null without it. */
  const atOrigin = (tag: string): string | null =>
    gitIn(origin)("for-each-ref", "--format=%(objectname)", `refs/tags/${tag}`) || null;

  test("makes the tag with the first version, and moves it with the next", () => {
    const first = commitVersion("1.0.0");
    expect(release("move-major", "v1.0.0")).toEqual({ code: 0, text: "v1 moved to v1.0.0." });
    expect(atOrigin("v1")).toBe(first);
    const next = commitVersion("1.0.1");
    expect(release("move-major", "v1.0.1")).toEqual({ code: 0, text: "v1 moved to v1.0.1." });
    expect(atOrigin("v1")).toBe(next);
    expect(release("move-major", "v1.0.1")).toEqual({ code: 0, text: "v1 is at v1.0.1." });
  });

  test("moves an annotated tag too, and leaves that of another major version", () => {
    const first = commitVersion("1.0.0");
    clone.git("tag", "-a", "v1", "-m", "x");
    clone.git("push", "-q", "origin", "v1");
    expect(release("move-major", "v1.0.0").text).toBe("v1 is at v1.0.0.");
    commitVersion("1.1.0");
    expect(release("move-major", "v1.1.0").code).toBe(0);
    const v1 = atOrigin("v1");
    expect(v1).not.toBe(first);
    commitVersion("2.0.0");
    expect(release("move-major", "v2.0.0").text).toBe("v2 moved to v2.0.0.");
    expect(atOrigin("v1")).toBe(v1);
  });

  test("never moves it back: to a lower version, or to a commit that lacks the present one", () => {
    commitVersion("1.0.0");
    commitVersion("1.0.1");
    release("move-major", "v1.0.1");
    const before = atOrigin("v1");
    expect(release("move-major", "v1.0.0")).toEqual({
      code: 1,
      text: "v1 stays where it is: v1.0.1 is not lower than v1.0.0.",
    });
    clone.git("checkout", "-q", "--detach", "v1.0.0");
    clone.commit();
    clone.git("tag", "v1.0.2");
    expect(release("move-major", "v1.0.2")).toEqual({
      code: 1,
      text: `v1 is at ${before}, which v1.0.2 does not contain: it would move back.`,
    });
    expect(atOrigin("v1")).toBe(before);
  });

  test("version 0 has none", () => {
    commitVersion("0.1.0");
    expect(release("move-major", "v0.1.0")).toEqual({ code: 0, text: "Version 0 has no major tag." });
    expect(atOrigin("v0")).toBeNull();
  });
});
