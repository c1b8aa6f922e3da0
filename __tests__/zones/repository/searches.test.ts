// What patterns find, whole: each line of `searches/patterns.txt` is one, looked for in a folder of a commit, and
// `searches/patterns.expected` the files that it names, or why it names none.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { AuditError } from "../../../src/errors.ts";
import { CommitTree, digestOfCommit } from "../../../src/zones/repository/commit-tree.ts";
import { includedPolicies } from "../../../src/zones/repository/included-policies.ts";
import { policyLineLocator } from "../../../src/zones/repository/policy-files.ts";
import { findReportFiles } from "../../../src/zones/repository/report-files.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import { WatchedTree } from "../../../src/zones/repository/watched-tree.ts";
import { errorMessages, say } from "../../support/in-english.ts";
import { expectWritten } from "../../support/written.ts";

const TOP = "/repository";
const FILES = [
  "a",
  "ab",
  "aab",
  "axxb",
  "a.zone",
  "*.zone",
  ".hidden",
  ".gitignore",
  ".git2/x",
  "dns/a.zone",
  "dns/b.txt",
  "dns/sub/a.zone",
  "dns/sub/deep/c.zone",
  "dns/.secret/d.zone",
  "mail/a.zone",
];

function treeOf(paths: readonly string[], links: readonly string[] = []): CommitTree {
  const tree = new CommitTree(TOP, [
    ...paths.map((path) => ({ path, id: path, size: path.length, isLink: false })),
    ...links.map((path) => ({ path, id: path, size: 1, isLink: true })),
  ]);
  tree.addContents(new Map(paths.map((path) => [path, path])));
  return tree;
}

const repository = (paths = FILES, links: string[] = []): Repository => new Repository(TOP, treeOf(paths, links));

function found(pattern: string, folder: string): string {
  try {
    const paths = repository().findAny(pattern, folder);
    return paths.length === 0 ? "nothing" : paths.map((path) => path.slice(TOP.length + 1)).join(" ");
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return `(${error.constructor.name}) ${errorMessages(error).join("; ")}`;
  }
}

test("patterns find files whole", () => {
  const patterns = readFileSync(new URL("searches/patterns.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const lines = patterns.flatMap((line) => {
    const [pattern = "", folder = ""] = line.split(" in ");
    return [`${line}: ${found(pattern, `${TOP}/${folder}`)}`];
  });
  expectWritten(new URL("searches/patterns.expected", import.meta.url), `${lines.join("\n")}\n`);
});

describe("a search", () => {
  test("takes patterns of 4096 characters", () => {
    expect(repository().findAny("x".repeat(4096), TOP)).toEqual([]);
    expect(() => repository().findAny("x".repeat(4097), TOP)).toThrow(AuditError);
  });

  test("looks at as many entries as it may, and at no more", () => {
    const three = repository(["a", "b", "c"]);
    expect(three.findAny("*", TOP, 3)).toHaveLength(3);
    expect(() => three.findAny("*", TOP, 2)).toThrow(AuditError);
    expect(three.findAny("a", TOP, 0)).toEqual([`${TOP}/a`]);
  });

  test("of several patterns names each file once, sorted, or all that lead out", () => {
    const source = (pattern: string, line: number) => ({
      kind: "dmarc" as const,
      pattern,
      location: { file: "dns/p.yml", line, column: 1 },
    });
    const paths = findReportFiles([source("sub/**", 1), source("*.zone", 2), source("../a", 3)], repository());
    expect(paths.map((path) => path.slice(TOP.length + 1))).toEqual([
      "a",
      "dns/a.zone",
      "dns/sub/a.zone",
      "dns/sub/deep/c.zone",
    ]);
    expect(findReportFiles([source("none", 1)], repository())).toEqual([]);
    try {
      findReportFiles([source("../../x", 1), source("*", 2), source("/x", 3)], repository());
      throw new Error("it finds them");
    } catch (error) {
      expect(errorMessages(error as AuditError)).toEqual([
        "dns/p.yml:1:1: ../../x leads out of the repository",
        "dns/p.yml:3:1: /x must be relative to the policy file's folder",
      ]);
    }
  });
});

describe("a file of a repository", () => {
  test("is there, or a link, or neither", () => {
    const own = repository(["a/b"], ["a/link"]);
    expect(["a/b", "a/link", "a", "none"].map((name) => own.hasNamedFile(name))).toEqual([true, true, false, false]);
    expect(["b", "*", "none", "../../x"].map((pattern) => own.hasAny(pattern, "a/p.yml"))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("has a problem where it cannot be read, and none where it is large", () => {
    const own = repository(["a/b"], ["a/link"]);
    const problems = ["a/b", "a/link", "a", "../x"].map((name) => own.problemAt(`${TOP}/${name}`));
    expect(problems.map((problem) => problem && say(problem))).toEqual([
      null,
      "is a symbolic link, which is not followed in a commit",
      "is not a file",
      "is outside of the repository",
    ]);
  });

  test("may be below a link, at whatever depth, which is named", () => {
    const own = repository(["a/b"], ["l"]);
    const above = ["a/b", "l/x", "l/x/y", "l", "a/b/c"].map((name) => own.linkAbove(`${TOP}/${name}`));
    expect(above.map((one) => one && say(one.problem))).toEqual([
      null,
      "l is a symbolic link, which is not followed in a commit",
      "l is a symbolic link, which is not followed in a commit",
      null,
      null,
    ]);
  });

  test("that the user names may stand anywhere, but not be turned by `.git`", () => {
    expect(() => repository().demandLinkFree(`${TOP}/a`)).not.toThrow();
    expect(() => repository().demandLinkFree("/elsewhere/.git/a")).not.toThrow();
    expect(() => repository().demandLinkFree(`${TOP}/.git/a`)).toThrow(AuditError);
  });

  test("is remembered once it was asked for, in whatever way", () => {
    const tree = new WatchedTree(treeOf(["a", "b", "c"]));
    const own = new Repository(TOP, tree);
    own.read(`${TOP}/b`);
    own.readPieces(`${TOP}/none`, "author");
    own.find("*", TOP);
    expect(tree.filesRead).toEqual([`${TOP}/b`, `${TOP}/none`]);
  });

  test("is in 64 folders at most", () => {
    const path = (depth: number): string => `${"d/".repeat(depth - 1)}f`;
    expect([64, 65].map((depth) => repository([path(depth)]).hasNamedFile(path(depth)))).toEqual([true, false]);
  });
});

test("a commit has one digest, whatever the order of its files is asked in", () => {
  const files = ["a", "b", "c"].map((path) => ({ path, id: `id of ${path}`, size: 1, isLink: false }));
  const digest = digestOfCommit(files, ["a", "b"]);
  expect(digestOfCommit(files.toReversed(), ["b", "a"])).toBe(digest);
  expect(digestOfCommit(files, ["a", "c"])).not.toBe(digest);
  expect(digestOfCommit(files, ["a", "none"])).not.toBe(digestOfCommit(files, ["a"]));
});

test("policies that are included are all but the one that includes them", () => {
  const policies = includedPolicies(repository(["p.yml", "teams/a.yml", "teams/b.yml"], ["teams/l.yml"]));
  expect(policies.find("*/*.yml", "p.yml")).toEqual({ files: ["teams/a.yml", "teams/b.yml", "teams/l.yml"] });
  expect(policies.find("*.yml", "teams/a.yml")).toEqual({ files: ["teams/b.yml", "teams/l.yml"] });
  const problems = [
    policies.find("*.yml", "p.yml"),
    policies.find("none", "p.yml"),
    policies.read("teams/l.yml"),
    policies.read("none.yml"),
  ];
  expect(problems.map((one) => ("problem" in one ? say(one.problem) : one))).toEqual([
    "*.yml matches no file besides this one",
    "none matches no file",
    "teams/l.yml is a symbolic link, which is not followed in a commit",
    "none.yml does not exist",
  ]);
  expect(policies.read("teams/a.yml")).toEqual({ octets: Buffer.from("teams/a.yml") });
});

test.each([
  ["mx: 1", 2],
  ["mx : 1", 1],
  [" mx: 1", 1],
  ["a_b.c-d: 1", 4],
  ["_x: 1", 1],
  [`${"k".repeat(32)}: 1`, 7],
  [`${"k".repeat(33)}: 1`, 1],
  ["version: x", 1],
  ["mx: 1\n", 1],
])("the line of %j in an MTA-STS policy is %d", (text, line) => {
  const lines = ["version: STSv1", "mx: a", "mx: b", "a_b.c-d: x", " _x: 1", "_x: 1", `${"k".repeat(32)}:`, "version:"];
  expect(policyLineLocator({ file: "p", text: lines.join("\n") })(text).line).toBe(line);
});
