// The folder that `mta-sts build` keeps up to date: it changes what it has to, and nothing of others.
import { existsSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { FolderChange } from "../../src/files/site-folder.ts";
import { readSiteFile, updateSiteFolder } from "../../src/files/site-folder.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const FILES = { "a.test/.well-known/mta-sts.txt": "policy ä\r\n", "nginx.conf": "server {}\n" };

let place: TemporaryFolder;
beforeEach(() => void (place = temporaryFolder()));

function update(files: Record<string, string>, folder = place.path("site")): FolderChange {
  return updateSiteFolder(folder, new Map(Object.entries(files)), {
    given: "site",
    about: { policies: [] },
    repository: null,
  });
}

/** The files below the folder, but for the manifest. */
function filesBelow(): string[] {
  const entries = readdirSync(place.path("site"), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== "mta-sts.json")
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(place.path("site/").length))
    .toSorted();
}

const OLD = new Date("2020-01-01T00:00:00Z");

test("a new folder has the files and a manifest", () => {
  expect(update(FILES)).toEqual({ written: [...Object.keys(FILES), "mta-sts.json"], removed: [] });
  expect(filesBelow()).toEqual(Object.keys(FILES));
  expect(place.read("site/nginx.conf")).toBe("server {}\n");
  expect(place.read("site/a.test/.well-known/mta-sts.txt")).toBe("policy ä\r\n");
  expect(JSON.parse(place.read("site/mta-sts.json"))).toEqual({ version: 1, policies: [], files: Object.keys(FILES) });
});

test("files that are as they should be are not written again", () => {
  update(FILES);
  for (const file of Object.keys(FILES)) utimesSync(place.path(`site/${file}`), OLD, OLD);
  expect(update({ ...FILES, "nginx.conf": "server { }\n" })).toEqual({ written: ["nginx.conf"], removed: [] });
  expect(statSync(place.path("site/a.test/.well-known/mta-sts.txt")).mtime).toEqual(OLD);
  expect(place.read("site/nginx.conf")).toBe("server { }\n");
});

test("nothing is written where all is as it should be", () => {
  update(FILES);
  utimesSync(place.path("site/mta-sts.json"), OLD, OLD);
  expect(update(FILES)).toEqual({ written: [], removed: [] });
  expect(statSync(place.path("site/mta-sts.json")).mtime).toEqual(OLD);
});

test("files of an earlier call are removed with the folders that are empty then, those of others are not", () => {
  update({ ...FILES, "b.test/.well-known/mta-sts.txt": "b", "c.test/CNAME": "c" });
  place.write("site/c.test/robots.txt", "mine");
  expect(update(FILES).removed).toEqual(["b.test/.well-known/mta-sts.txt", "c.test/CNAME"]);
  expect(filesBelow()).toEqual(["a.test/.well-known/mta-sts.txt", "c.test/robots.txt", "nginx.conf"]);
  expect(existsSync(place.path("site/b.test"))).toBe(false);
});

test("files that were deleted meanwhile are written again, or stay deleted", () => {
  update({ ...FILES, "b.test/CNAME": "b" });
  rmSync(place.path("site/a.test"), { recursive: true });
  rmSync(place.path("site/b.test"), { recursive: true });
  expect(update(FILES)).toMatchObject({ written: expect.arrayContaining(["a.test/.well-known/mta-sts.txt"]) });
  expect(filesBelow()).toEqual(Object.keys(FILES));
});

describe("it refuses, and changes nothing", () => {
  test.each([
    ["a folder with other files", { "site/index.html": "mine" }, "--out site: the folder is not empty"],
    ["a manifest that is none", { "site/mta-sts.json": "[]" }, "--out site: the folder is not empty"],
    [
      "a manifest that leads elsewhere",
      { "site/mta-sts.json": '{"files":["../x"]}' },
      "--out site: the folder is not empty",
    ],
    [
      "a manifest with an absolute path",
      { "site/mta-sts.json": '{"files":["/etc/x"]}' },
      "--out site: the folder is not empty",
    ],
    [
      "a file of others in the way",
      { "site/mta-sts.json": '{"files":[]}', "site/nginx.conf": "mine" },
      "nginx.conf already exists",
    ],
    ["a file in place of the folder", { site: "mine" }, "a file exists where a folder is needed"],
  ])("%s", (_, files, problem) => {
    for (const [name, text] of Object.entries(files)) place.write(name, text);
    expect(() => spoken(() => update(FILES))).toThrow(problem);
    for (const [name, text] of Object.entries(files)) expect(place.read(name)).toBe(text);
    expect(existsSync(place.path("site/a.test"))).toBe(false);
  });
});

test("a file of others in place of a folder is in the way", () => {
  place.write("site/mta-sts.json", '{"files":[]}');
  place.write("site/a.test", "mine");
  expect(() => spoken(() => update(FILES))).toThrow(
    "--out site: a.test/.well-known/mta-sts.txt: a file exists where a folder is needed",
  );
  expect(filesBelow()).toEqual(["a.test"]);
});

test("a link in the folder leads to no file elsewhere", () => {
  const elsewhere = temporaryFolder({ "a/b": "theirs", "nginx.conf": "theirs" });
  update(FILES);
  rmSync(place.path("site/a.test"), { recursive: true });
  rmSync(place.path("site/nginx.conf"));
  symlinkSync(elsewhere.folder, place.path("site/a.test"));
  symlinkSync(elsewhere.path("nginx.conf"), place.path("site/nginx.conf"));
  expect(() => spoken(() => update(FILES))).toThrow("a link leads out of");
  expect(readdirSync(elsewhere.folder).toSorted()).toEqual(["a", "nginx.conf"]);
  expect(elsewhere.read("nginx.conf")).toBe("theirs");
  expect(readSiteFile(place.path("site"), "nginx.conf")).not.toBe("theirs");
});

test("whatever a manifest says, nothing outside of the folder is removed", () => {
  const { write, read } = place;
  write("outside", "mine");
  const name = fc.stringMatching(/^[./a-z\\-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(name, { maxLength: 3 }), (files) => {
      rmSync(place.path("site"), { recursive: true, force: true });
      write("site/mta-sts.json", JSON.stringify({ files: [...files, "../outside"] }));
      expect(() => spoken(() => update({}))).toThrow("the folder is not empty");
      write("site/mta-sts.json", JSON.stringify({ files }));
      try {
        spoken(() => update({}));
      } catch (error) {
        expect(error).toMatchObject({ message: expect.stringMatching(/^(?:--out site: |cannot write to site: )/) });
      }
      expect(read("outside")).toBe("mine");
    }),
    { numRuns: propertyRuns(50) },
  );
});
