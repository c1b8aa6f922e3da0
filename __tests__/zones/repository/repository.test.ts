import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { CommitTree } from "../../../src/zones/repository/commit-tree.ts";
import { Repository } from "../../../src/zones/repository/repository.ts";
import type { FileTree } from "../../../src/zones/repository/file-tree.ts";
import { CAN_LINK, canName, testWhere } from "../../support/capabilities.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { inEnglish, say, thrownLines } from "../../support/in-english.ts";

const STAR = canName("star*.zone") ? "star*.zone" : "star+.zone";
const names = [
  "a.zone",
  "b.zone",
  "b.txt",
  ".hidden.zone",
  "dns/c.zone",
  "dns/deep/er/d.zone",
  "dns/.git/e.zone",
  STAR,
  "policy/p.yml",
];
const root = folderOf(Object.fromEntries(names.map((name) => [name, name])));
const find = (pattern: string, folder = "."): string[] =>
  new Repository(root).find(pattern, join(root, folder)).map((path) => relative(root, path).split(sep).join("/"));

describe("a pattern", () => {
  const found: [pattern: string, paths: string[]][] = [
    ["a.zone", ["a.zone"]],
    ["./dns//c.zone", ["dns/c.zone"]],
    ["*.zone", ["a.zone", "b.zone", STAR]],
    ["?.zone", ["a.zone", "b.zone"]],
    ["b.*", ["b.txt", "b.zone"]],
    ["s*r*e", [STAR]],
    [".*.zone", [".hidden.zone"]],
    ["dns/*", ["dns/c.zone"]],
    ["*/*.zone", ["dns/c.zone"]],
    ["**/*.zone", ["a.zone", "b.zone", "dns/c.zone", "dns/deep/er/d.zone", STAR]],
    ["dns/**/d.zone", ["dns/deep/er/d.zone"]],
    ["dns/**/**/*.zone", ["dns/c.zone", "dns/deep/er/d.zone"]],
    ["dns/deep/../c.zone", ["dns/c.zone"]],
    ["dns/**", ["dns/c.zone", "dns/deep/er/d.zone"]],
  ];
  test.each(found)("%s names %j", (pattern, paths) => {
    expect(find(pattern)).toEqual(paths);
  });

  test("starts in the folder given and may climb within the repository", () => {
    expect(find("../dns/*.zone", "policy")).toEqual(["dns/c.zone"]);
  });

  const refused: [pattern: string, message: string][] = [
    ["*.none", "*.none matches no file"],
    ["none/*.zone", "none/*.zone matches no file"],
    ["a.zone/*", "a.zone/* matches no file"],
    ["dns", "dns matches no file"],
    ["", '"" matches no file'],
    ["../*", "../* leads out of the repository"],
    ["dns/../../x", "dns/../../x leads out of the repository"],
    ["/etc/*", "/etc/* must be relative to the policy file's folder"],
  ];
  test.each(refused)("%j is refused", (pattern, message) => {
    expect(thrownLines(() => find(pattern))).toEqual([message]);
  });

  test("looks at 10,000 entries at most", () => {
    const deep = Array.from({ length: 13 }, () => "d").join("/");
    const many = folderOf({ [`${deep}/x`]: "" });
    for (let i = 0; i < 20; i++) writeFileSync(join(many, deep, `f${i}`), "");
    const pattern = `${"**/".repeat(12)}none`;
    expect(thrownLines(() => new Repository(many).find(pattern, many))).toEqual([
      `${pattern} has more than 10000 files to look at: name a narrower folder`,
    ]);
  });

  test.each(["a/", "self/", "a/../", "*/", "**/"])("of many steps like %s is refused before any is taken", (step) => {
    const steps: string[] = [];
    const tree: FileTree = {
      entries: (path) => (steps.push(path), []),
      isFile: (path) => steps.push(path) > 0,
      leadsOut: () => false,
      read: () => ({ text: "" }),
      pieces: () => ({ pieces: [] }),
    };
    const pattern = `${step.repeat(2000)}x`.padStart(4097, "x");
    expect(thrownLines(() => new Repository("/repository", tree).find(pattern, "/repository"))).toEqual([
      `a pattern of ${pattern.length} characters names no file: 4096 are the most`,
    ]);
    expect(steps).toEqual([]);
  });

  test("is not said to match no file where a file cannot be examined", () => {
    const broken: FileTree = {
      entries: () => [],
      isFile: () => {
        throw new TypeError("a defect");
      },
      leadsOut: () => false,
      read: () => ({ text: "" }),
      pieces: () => ({ pieces: [] }),
    };
    expect(() => new Repository("/repository", broken).hasAny("x", "/repository/p.yml")).toThrow("a defect");
  });

  test("has its share of what is looked at for all patterns together", () => {
    const many = folderOf(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`d/${i}`, ""])));
    const repository = new Repository(many);
    for (let i = 0; i < 20; i++)
      expect(thrownLines(() => repository.find(`d/none-${i}*`, many))).toEqual([`d/none-${i}* matches no file`]);
    expect(thrownLines(() => repository.find("d/last*", many))).toEqual([
      "with d/last* there are more than 100000 files to look at for all patterns together: name narrower folders, or fewer",
    ]);
  });

  test("is matched without backtracking", () => {
    const one = folderOf({ ["a".repeat(200)]: "" });
    const pattern = `${"*a".repeat(100)}*b`;
    expect(thrownLines(() => new Repository(one).find(pattern, one))).toEqual([`${pattern} matches no file`]);
  });

  testWhere(CAN_LINK)("does not follow folders that are symbolic links with **", () => {
    const looped = folderOf({ "dns/a.zone": "" });
    symlinkSync(looped, join(looped, "dns/loop"));
    expect(new Repository(looped).find("**/*.zone", looped)).toEqual([join(looped, "dns/a.zone")]);
  });

  (CAN_LINK ? describe : describe.skip)("with links around", () => {
    const outside = folderOf({ "o.zone": "secret", "deep/o.zone": "secret" });
    const linked = folderOf({ "dns/a.zone": "a", ".git/g.zone": "secret", "p/.Git/g.zone": "secret" });
    if (!existsSync(join(linked, "git~1"))) writeFileSync(join(linked, "git~1"), ""); // NTFS calls .git so too
    const links = {
      "file.zone": "dns/a.zone",
      folder: "dns",
      out: outside,
      "out.zone": `${outside}/o.zone`,
      "gone.zone": `${outside}/none`,
      loop: "loop",
      around: ".",
      git: ".git",
      "git.zone": ".git/g.zone",
      up: "../../../../../..",
    };
    for (const [name, target] of CAN_LINK ? Object.entries(links) : []) symlinkSync(target, join(linked, name));
    const findHere = (pattern: string): string[] =>
      new Repository(linked).find(pattern, linked).map((path) => relative(linked, path).split(sep).join("/"));

    test.each([
      ["folder/*.zone", ["folder/a.zone"]],
      [
        "*/*.zone",
        [
          "around/file.zone",
          "around/gone.zone",
          "around/git.zone",
          "around/out.zone",
          "dns/a.zone",
          "folder/a.zone",
        ].toSorted(),
      ],
      [
        "*/*/*.zone",
        [
          "around/dns/a.zone",
          "around/folder/a.zone",
          ...["file", "gone", "git", "out"].map((name) => `around/around/${name}.zone`),
        ].toSorted(),
      ],
      ["*/o.zone", null],
      ["**/g.zone", null],
      [".*/g.zone", null],
      [".g*/*", null],
      ["p/.*/*", null],
      ["?it~?", null],
    ] as const)("%s names nothing of the world outside, or of git's", (pattern, paths) => {
      if (paths === null) expect(thrownLines(() => findHere(pattern))).toEqual([`${pattern} matches no file`]);
      else expect(findHere(pattern)).toEqual(paths);
    });

    test.each([
      ["out/*.zone", "out leads out of the repository by a symbolic link"],
      ["out/none/*", "out/none leads out of the repository by a symbolic link"],
      ["around/out/*", "around/out leads out of the repository by a symbolic link"],
      ["up/*", "up leads out of the repository by a symbolic link"],
      ["git/*", "git leads into .git by a symbolic link, and nothing is read there"],
      [".git/*", ".git/* leads into .git, where nothing is read"],
      [".GIT/g.zone", ".GIT/g.zone leads into .git, where nothing is read"],
      ["p/.git/../x", "p/.git/../x leads into .git, where nothing is read"],
      ["loop/*", "loop cannot be read: its links form a loop"],
    ])("%s is refused", (pattern, message) => {
      expect(thrownLines(() => findHere(pattern))).toEqual([message]);
    });

    test("a file is named by its link, and not read where that leads out", () => {
      const repository = new Repository(linked);
      const read = (pattern: string) =>
        repository.find(pattern, linked).map((path) => inEnglish(repository.read(path)));
      expect(read("file.zone")).toEqual([{ file: "file.zone", text: "a" }]);
      expect(read("out*.zone")).toEqual([{ problem: "out.zone leads out of the repository by a symbolic link" }]);
      expect(read("git.zone")).toEqual([
        { problem: "git.zone leads into .git by a symbolic link, and nothing is read there" },
      ]);
    });

    test("no error says whether a file outside exists", () => {
      const repository = new Repository(linked);
      const outcomeOf = (path: string): string => {
        const found = repository.read(join(linked, path));
        return "problem" in found ? say(found.problem).replace(/^\S+/, "") : "it is read";
      };
      expect(outcomeOf("gone.zone")).toBe(outcomeOf("out.zone"));
      expect(outcomeOf("out/none")).toBe(outcomeOf("out/o.zone"));
      expect(outcomeOf("out/none/deeper")).toBe(outcomeOf("out/deep/o.zone"));
      expect(thrownLines(() => findHere("out/none/*"))).toEqual([
        "out/none leads out of the repository by a symbolic link",
      ]);
    });
  });
});

describe("reading in pieces", () => {
  const content = Buffer.alloc(2.5 * 2 ** 20, "octets ");
  const folder = folderOf({ "d/a.bin": content });
  const repository = new Repository(folder);
  const read = (name: string): ReturnType<Repository["readPieces"]> =>
    repository.readPieces(join(folder, name), "generator");
  const piecesIn = (name: string): Iterable<Uint8Array> => {
    const found = read(name);
    if ("problem" in found) throw new Error(say(found.problem));
    return found.pieces;
  };

  test("gives a file of more octets than a piece has", () => {
    const pieces = [...piecesIn("d/a.bin")];
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
  });

  test("can be left, and begun again", () => {
    for (const piece of piecesIn("d/a.bin")) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(Buffer.concat([...piecesIn("d/a.bin")])).toHaveLength(content.length);
  });

  test.each([
    ["d", "is not a file"],
    ["d/none", "does not exist"],
    ["../x", "is outside of the repository"],
    [".git/config", "is in .git, where nothing is read"],
  ])("refuses %s", (name, problem) => {
    expect(inEnglish(read(name))).toEqual({ problem });
  });

  test("gives a file of a commit", () => {
    const tree = new CommitTree("/repository", [{ path: "a", id: "1", size: 3, isLink: false }]);
    tree.addContents(new Map([["1", "abc"]]));
    expect(tree.pieces("/repository/a")).toEqual({ pieces: [Buffer.from("abc")] });
    expect(tree.pieces("/repository/b")).toHaveProperty("problem");
  });
});

describe("reading", () => {
  test("keeps octets, and takes a byte order mark off", () => {
    const repository = new Repository(folderOf({ "dns/a.zone": Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x80]) }));
    expect(repository.read(join(repository.folderOf("dns/b.zone"), "a.zone"))).toEqual({
      file: "dns/a.zone",
      text: "a\xff\x80",
    });
  });

  test("does not repeat a path that is too long", () => {
    expect(inEnglish(new Repository("/repository").readOctets(`/repository/${"a/".repeat(3000)}x`, 10))).toEqual({
      problem: "a path of 6001 characters names no file: 4096 are the most",
    });
  });

  test("says why a file cannot be had", () => {
    const here = folderOf({ "x/y": "" });
    mkdirSync(join(here, "folder"));
    writeFileSync(join(here, "large"), Buffer.alloc(64 * 2 ** 20 + 1));
    const why = (path: string) => {
      const found = new Repository(here).read(join(here, path));
      return "problem" in found ? say(found.problem) : "it is read";
    };
    expect(why("none")).toBe("none does not exist");
    expect(why("x/y/z")).toMatch(
      /^x\/y\/z (?:cannot be read: a file exists where its path needs a folder|does not exist)$/,
    ); // as Windows says
    expect(why("folder")).toBe("folder is not a file");
    expect(why("large")).toBe("large is larger than 64 MiB");
    expect(why("../none")).toBe("../none is outside of the repository");
    expect(why("\0")).toMatch(/cannot be read/);
  });

  testWhere(CAN_LINK)("says why a file behind a link cannot be had", () => {
    const outside = folderOf({ secret: "secret" });
    const here = folderOf({});
    symlinkSync(join(outside, "secret"), join(here, "link"));
    symlinkSync("circle", join(here, "circle"));
    const read = (name: string) => inEnglish(new Repository(here).read(join(here, name)));
    expect(read("link")).toEqual({ problem: "link leads out of the repository by a symbolic link" });
    expect(read("circle")).toEqual({ problem: "circle cannot be read: its links form a loop" });
  });
});

test("the digest of files changes with what they hold, and with nothing else", () => {
  const of = (files: Record<string, string>, names = ["a.zone", "b.zone", "../c"]): string =>
    new Repository(folderOf(files)).digestOf(names);
  const digest = of({ "a.zone": "one", "b.zone": "two" });
  const contents = [
    ["a.zone", { text: "one" }],
    ["b.zone", { text: "two" }],
    ["../c", { problem: { code: "file/outside" } }],
  ];
  const whole = createHash("sha256").update(JSON.stringify(contents)).digest("hex");
  expect(digest).toBe(whole.slice(0, 16)); // comments have it, of earlier versions too
  expect(of({ "a.zone": "one", "b.zone": "two", "c.zone": "three" })).toBe(digest);
  for (const other of [
    of({ "a.zone": "one", "b.zone": "2" }),
    of({ "a.zone": "one" }),
    of({ "a.zone": "two", "b.zone": "one" }),
  ])
    expect(other).not.toBe(digest);
});
