import { afterAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { AuditError } from "../../src/model.ts";
import { Repository } from "../../src/zones/files.ts";
import { removeRepositories, repositoryOf } from "./repository.ts";

afterAll(removeRepositories);

const names = ["a.zone", "b.zone", "b.txt", ".hidden.zone", "dns/c.zone", "dns/deep/er/d.zone", "dns/.git/e.zone", "star*.zone", "policy/p.yml"];
const root = repositoryOf(Object.fromEntries(names.map((name) => [name, name])));
const find = (pattern: string, folder = "."): string[] => new Repository(root).find(pattern, join(root, folder)).map((path) => relative(root, path));

describe("a pattern", () => {
  const found: [pattern: string, paths: string[]][] = [
    ["a.zone", ["a.zone"]],
    ["./dns//c.zone", ["dns/c.zone"]],
    ["*.zone", ["a.zone", "b.zone", "star*.zone"]],
    ["?.zone", ["a.zone", "b.zone"]],
    ["b.*", ["b.txt", "b.zone"]],
    ["s*r*e", ["star*.zone"]],
    [".*.zone", [".hidden.zone"]],
    ["dns/*", ["dns/c.zone"]],
    ["*/*.zone", ["dns/c.zone"]],
    ["**/*.zone", ["a.zone", "b.zone", "dns/c.zone", "dns/deep/er/d.zone", "star*.zone"]],
    ["dns/**/d.zone", ["dns/deep/er/d.zone"]],
    ["dns/**/**/*.zone", ["dns/c.zone", "dns/deep/er/d.zone"]],
    ["dns/deep/../c.zone", ["dns/c.zone"]],
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
    ["", " matches no file"],
    ["../*", "../* leads out of the repository"],
    ["dns/../../x", "dns/../../x leads out of the repository"],
    ["/etc/*", "/etc/* must be relative to the policy file's folder"],
  ];
  test.each(refused)("%j is refused", (pattern, message) => {
    expect(() => find(pattern)).toThrow(new AuditError(message));
  });

  test("looks at 10,000 entries at most", () => {
    const deep = Array.from({ length: 13 }, () => "d").join("/");
    const many = repositoryOf({ [`${deep}/x`]: "" });
    for (let i = 0; i < 20; i++) writeFileSync(join(many, deep, `f${i}`), "");
    expect(() => new Repository(many).find(`${"**/".repeat(12)}none`, many)).toThrow("has more than 10000 files to look at: name a narrower folder");
  });

  test("is matched without backtracking", () => {
    const one = repositoryOf({ ["a".repeat(200)]: "" });
    expect(() => new Repository(one).find(`${"*a".repeat(100)}*b`, one)).toThrow("matches no file");
  });

  test("does not follow folders that are symbolic links with **", () => {
    const looped = repositoryOf({ "dns/a.zone": "" });
    symlinkSync(looped, join(looped, "dns/loop"));
    expect(new Repository(looped).find("**/*.zone", looped)).toEqual([join(looped, "dns/a.zone")]);
  });
});

describe("reading", () => {
  test("keeps octets, and takes a byte order mark off", () => {
    const repository = new Repository(repositoryOf({ "dns/a.zone": Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x80]) }));
    expect(repository.read(repository.beside("a.zone", "dns/b.zone"))).toEqual({ file: "dns/a.zone", text: "a\xff\x80" });
  });

  test("says why a file cannot be had", () => {
    const outside = repositoryOf({ secret: "secret" });
    const here = repositoryOf({ "x/y": "" });
    symlinkSync(join(outside, "secret"), join(here, "link"));
    symlinkSync("circle", join(here, "circle"));
    mkdirSync(join(here, "folder"));
    writeFileSync(join(here, "large"), Buffer.alloc(64 * 2 ** 20 + 1));
    const why = (path: string) => new Repository(here).read(join(here, path));
    expect(why("none")).toBe("none cannot be read: there is no such file");
    expect(why("x/y/z")).toBe("x/y/z cannot be read: there is no such folder");
    expect(why("folder")).toBe("folder is no file");
    expect(why("large")).toBe("large is larger than 64 MiB");
    expect(why("link")).toBe("link is outside of the repository");
    expect(why("circle")).toBe("circle cannot be read: its symbolic links lead in a circle");
    expect(why("../none")).toBe("../none is outside of the repository");
    expect(why("\0")).toMatch(/cannot be read/);
  });
});
