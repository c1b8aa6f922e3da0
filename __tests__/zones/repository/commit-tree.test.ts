import { sep } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { CommitFile } from "../../../src/ports.ts";
import { CommitTree } from "../../../src/zones/repository/commit-tree.ts";
import { MAX_FILE, Repository } from "../../../src/zones/repository/repository.ts";
import { inEnglish, thrownLines } from "../../support/in-english.ts";

const TOP = "/repository";
const file = (path: string, over: Partial<CommitFile> = {}): CommitFile => ({
  path,
  id: path,
  size: path.length,
  isLink: false,
  ...over,
});

/** A repository whose files hold their own paths. */
function repositoryWith(files: readonly CommitFile[], root = TOP): Repository {
  const tree = new CommitTree(TOP, files);
  tree.addContents(new Map(files.map(({ id, path }) => [id, path])));
  return new Repository(root, tree);
}

const FILES = ["a.zone", "b.txt", ".hidden.zone", "dns/c.zone", "dns/deep/er/d.zone", "policy/p.yml"].map((path) =>
  file(path),
);

describe("the files of a commit", () => {
  test.each([
    ["a.zone", ["a.zone"]],
    ["*.zone", ["a.zone"]],
    [".*", [".hidden.zone"]],
    ["**/*.zone", ["a.zone", "dns/c.zone", "dns/deep/er/d.zone"]],
    ["dns/deep/../c.zone", ["dns/c.zone"]],
  ])("are found by %s", (pattern, paths) => {
    expect(repositoryWith(FILES).find(pattern, TOP)).toEqual(paths.map((path) => `${TOP}/${path}`));
  });

  test.each([
    ["dns", "dns matches no file"],
    ["dns/*.txt", "dns/*.txt matches no file"],
    ["../*", "../* leads out of the repository"],
  ])("are not found by %s", (pattern, message) => {
    expect(thrownLines(() => repositoryWith(FILES).find(pattern, TOP))).toEqual([message]);
  });

  test("are bounded by the folder that is the repository", () => {
    const inner = repositoryWith(FILES, `${TOP}/dns`);
    expect(inner.find("*.zone", `${TOP}/dns`)).toEqual([`${TOP}/dns/c.zone`]);
    expect(inEnglish(inner.read(`${TOP}/a.zone`))).toEqual({ problem: "../a.zone is outside of the repository" });
  });

  test("are read, or it is said why not", () => {
    const repository = repositoryWith([
      ...FILES,
      file("link", { isLink: true }),
      file("large", { size: MAX_FILE + 1 }),
    ]);
    expect(repository.read(`${TOP}/dns/c.zone`)).toEqual({ file: "dns/c.zone", text: "dns/c.zone" });
    expect(inEnglish(repository.read(`${TOP}/none`))).toEqual({
      problem: "none does not exist",
    });
    expect(inEnglish(repository.read(`${TOP}/dns`))).toEqual({ problem: "dns is not a file" });
    expect(inEnglish(repository.read(`${TOP}/link`))).toEqual({
      problem: "link is a symbolic link, which is not followed in a commit",
    });
    expect(inEnglish(repository.read(`${TOP}/large`))).toEqual({
      problem: `large is larger than ${MAX_FILE / 2 ** 20} MiB`,
    });
  });

  test("read as empty and are wanted until they are here; those that are too large never are", () => {
    const tree = new CommitTree(TOP, [file("a"), file("b", { size: 10 }), file("c")]);
    expect(tree.read(`${TOP}/a`, 5)).toEqual({ text: "" });
    expect(tree.read(`${TOP}/b`, 5)).toHaveProperty("problem");
    expect(tree.missingContents).toEqual(["a"]);
    tree.addContents(new Map([["a", "now"]]));
    expect(tree.missingContents).toEqual([]);
    expect(tree.read(`${TOP}/a`, 5)).toEqual({ text: "now" });
  });

  test("never stand above its top, and never deeper than anyone looks", () => {
    const steps = fc.array(fc.constantFrom("..", ".", "", "a", "b", "\\", "c:"), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(steps), (paths) => {
        const repository = repositoryWith(
          paths.map((path) => file(path.join("/"))),
          sep,
        );
        const found = (pattern: string): string[] => {
          try {
            return repository.find(pattern, sep);
          } catch {
            return [];
          }
        };
        expect([...found("*"), ...found("**/*")].filter((path) => !path.startsWith(`${TOP}/`))).toEqual([]);
      }),
    );
  });

  test("of a hostile depth are not seen", () => {
    const deep = Array.from({ length: 100 }, (_, i) => file(`${i}/${"d/".repeat(2_000)}x`));
    expect(new CommitTree(TOP, deep).entries(TOP)).toEqual([]);
  });
});
