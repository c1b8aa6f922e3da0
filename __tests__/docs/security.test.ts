// Each exclusion in SECURITY.md names tests that exist.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "@jest/globals";

const page = readFileSync("SECURITY.md", "utf8");
/** The rows of the tables whose last column is "held by": what is excluded, why, and by which tests. */
const rows = page
  .split(/^## /m)
  .flatMap((section) => section.split(/^\|.*\| held by \|\n\|---\|---\|---\|\n/m).slice(1))
  .flatMap((table) => table.split("\n\n")[0]?.trim().split("\n") ?? [])
  .map((line) => line.split(" | "));

test("every attacker has a table of what they cannot do", () => {
  const sections = [...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(sections.slice(2)).toEqual([
    "A hostile pull request",
    "A hostile report of a fork",
    "Hostile DNS, and the hosts that it names",
    "A hostile sender of reports",
    "A hostile network of the runner",
    "A stolen token",
    "A malicious dependency or release",
  ]);
  expect(page.match(/ \| held by \|$/gm)).toHaveLength(7);
});

test.each(rows.map(([what = "", ...more]) => [what.replace(/^\| /, ""), ...more]))(
  "nobody can %s",
  (_what, _because, tests = "") => {
    const named = [...tests.matchAll(/`([\w./-]+)`/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !isTest(name))).toEqual([]);
  },
);

/** A folder of tests ends in a slash. */
function isTest(name: string): boolean {
  const path = name.endsWith("/") ? `__tests__/${name}` : `__tests__/${name}.test.ts`;
  return existsSync(path) && statSync(path).isDirectory() === name.endsWith("/");
}

test("the table of permissions has those that the documented workflows ask for, and no other", () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+: (?:read|write))` \|/gm)].map(([, permission]) => permission);
  const below = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`);
  const documents = ["README.md", ...below("docs"), ...below("examples/ci")].filter((name) =>
    /\.(?:md|yml)$/.test(name),
  );
  const asked = documents.flatMap((name) => [
    ...readFileSync(name, "utf8").matchAll(/^ +((?:[a-z]+-)*[a-z]+: (?:read|write))\b/gm),
  ]);
  const names = new Set(asked.map(([, permission]) => permission));
  expect([...names].toSorted()).toEqual(listed.toSorted());
});

test("every link leads to a file", () => {
  const links = [...page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
