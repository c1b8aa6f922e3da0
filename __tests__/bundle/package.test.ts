// The package as it is released: what `npm pack` puts into it, installed into an empty folder without a network.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";
import { FONT_FILES } from "../../src/report/pdf/fonts.ts";
import { importedPackages } from "../../scripts/packages.ts";
import { gitRepository } from "../support/git-repository.ts";
import { folderOf } from "../support/temporary-folder.ts";

interface Packed {
  filename: string;
  files: { path: string; mode: number }[];
  integrity: string;
}

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** Runs npm or npx without the settings of who runs the tests, with an empty cache and no network. */
function run(program: "npm" | "npx", cwd: string, ...words: string[]): string {
  const home = folderOf({});
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    npm_config_cache: join(home, ".npm"),
    npm_config_offline: "true",
  };
  return execFileSync(program, words, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

const pack = (folder: string): Packed =>
  (JSON.parse(run("npm", process.cwd(), "pack", "--json", "--pack-destination", folder)) as [Packed])[0];

let packed: Packed;
let folder: string;
beforeAll(() => {
  const destination = folderOf({});
  packed = pack(destination);
  folder = folderOf({ "mail-policy.yml": POLICY });
  run("npm", folder, "install", join(destination, packed.filename));
});

const POLICY = `version: 1
domains:
  - name: example.org
    mail: none
    records: |
      @ MX 0 .
      @ TXT "v=spf1 -all"
`;

test("the package holds the bundle, its fonts, its licences, and nothing else", () => {
  const paths = packed.files.map(({ path }) => path);
  expect(paths.filter((path) => !/^dist\/cli\/(?:\d+\.)?index\.js$/.test(path)).toSorted()).toEqual([
    "LICENSE",
    "README.de.md", // npm takes every README
    "README.md",
    ...Object.values(FONT_FILES)
      .toSorted()
      .map((file) => `dist/cli/fonts/${file}`),
    "dist/cli/licenses.txt",
    "dist/cli/package.json",
    "package.json",
  ]);
  expect(paths).toContain("dist/cli/index.js");
});

test("the same files make the same package", () => {
  expect(pack(folderOf({})).integrity).toBe(packed.integrity);
});

const installedIn = (place: string): string[] =>
  Object.keys((JSON.parse(readFileSync(join(place, "package-lock.json"), "utf8")) as { packages: object }).packages);

test("it is installed with no other package", () => {
  expect(installedIn(folder)).toEqual(["", "node_modules/mail-policy-action"]);
});

test("so is GitHub's archive of a commit", () => {
  const place = folderOf({});
  const archive = join(place, "commit.tar.gz");
  execFileSync("git", ["-c", "safe.directory=*", "archive", "--prefix=mail-policy-action/", "-o", archive, "HEAD"]);
  run("npm", place, "install", archive);
  expect(installedIn(place)).toEqual(["", "node_modules/mail-policy-action"]);
  expect(run("npx", place, "mail-policy", "--version")).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("so is a commit of the repository, as npx and pre-commit install it: npm builds those with a script of such a name", () => {
  const repository = gitRepository();
  cpSync("dist/cli", repository.path("dist/cli"), { recursive: true });
  cpSync("package.json", repository.path("package.json"));
  const commit = repository.commit();
  const place = folderOf({});
  run("npm", place, "install", `git+${pathToFileURL(repository.folder).href}#${commit}`);
  expect(installedIn(place)).toEqual(["", "node_modules/mail-policy-action"]);
  expect(run("npx", place, "mail-policy", "--version").trim()).toBe(version);
});

test("its licences name each package that the command is built of", () => {
  const text = readFileSync(join(folder, "node_modules/mail-policy-action/dist/cli/licenses.txt"), "utf8");
  const ofActionAlone = new Set(["@actions/core", "@actions/github"]);
  const names = importedPackages().filter((name) => !ofActionAlone.has(name));
  const missing = names.filter((name) => !text.split("\n").includes(name));
  expect(missing).toEqual([]);
});

test("npx runs the command: its version, its schema, an explanation, an audit", () => {
  const command = (...words: string[]): string => run("npx", folder, "mail-policy", ...words);
  expect(statSync(join(folder, "node_modules/.bin/mail-policy")).mode & 0o111).toBe(0o111);
  expect(command("--version").trim()).toBe(version);
  expect(JSON.parse(command("schema"))).toHaveProperty("$schema");
  expect(command("explain", "spf/lookup-limit")).toContain("RFC 7208");
  expect(command("check", "--offline")).toContain("example.org");
});
