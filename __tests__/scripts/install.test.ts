// `npm cit` of the README, `npm ci` of the workflows and .ci/run run no script of a dependency.
import { execSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";

/** npm hands its own settings to what it runs, and these tests may be run by it. */
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

test("npm installs without scripts, told by no option", () => {
  const printed = execSync("npm config get ignore-scripts", { env: environment, encoding: "utf8" });
  expect(printed.trim()).toBe("true");
});

test("no script of ours is one that npm would then leave out", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const leftOut = /^(pre|post|install$|dependencies$)/; // npm-scripts(7), "Life Cycle Scripts"
  expect(Object.keys(scripts).filter((name) => leftOut.test(name))).toEqual([]);
});
