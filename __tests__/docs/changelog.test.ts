import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

const lines = readFileSync("CHANGELOG.md", "utf8").split("\n");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

test("the changelog has the version of package.json, released or to come, below what is not released", () => {
  const headings = lines.filter((line) => line.startsWith("## "));
  expect(headings[0]).toBe("## [Unreleased]");
  const released = headings.slice(1).map((line) => /^## \[(\d+\.\d+\.\d+)\] - \d{4}-\d{2}-\d{2}$/.exec(line)?.[1]);
  expect(released).not.toContain(undefined);
  expect(released[0] ?? /The first version, (.*)\.$/m.exec(lines.join("\n"))?.[1]).toBe(version);
});

test("each version of the changelog has a link", () => {
  const names = lines.flatMap((line) => /^## (\[[^\]]+\])/.exec(line)?.[1] ?? []);
  expect(names.filter((name) => !lines.some((line) => line.startsWith(`${name}: https://`)))).toEqual([]);
});

test("each line of a section is about something else", () => {
  const sections = lines.join("\n").split(/^## /m).slice(1);
  const subjects = sections.map((section) =>
    [...section.matchAll(/^- \*\*\[?([^\]*]+)/gm)].map(([, subject]) => subject),
  );
  expect(subjects.flat().length).toBeGreaterThan(0);
  expect(subjects.map((names) => names.filter((name, at) => names.indexOf(name) !== at))).toEqual(
    subjects.map(() => []),
  );
});
