// What README.md says of the command line is what the command says of itself.
import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { loadCommands } from "../../src/cli/commands.ts";
import { renderHelp } from "../../src/cli/help.ts";
import { ENGLISH } from "../../src/report/language.ts";

test("the README lists the commands as --help does", async () => {
  const lines = renderHelp(await loadCommands(), ENGLISH).split("\n");
  const commands = lines.flatMap((line) => /^ {2}(mail-policy [a-z].*)$/.exec(line)?.[1] ?? []);
  expect(commands.length).toBeGreaterThan(0);
  const [, listed = ""] = /^```\n(mail-policy check [^]*?)\n```$/m.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(listed.split("\n")).toEqual(commands);
});
