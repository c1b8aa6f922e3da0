// What a command takes its terminal to show.
import { expect, test } from "@jest/globals";
import { terminalOf } from "../../src/cli/terminal.ts";
import type { Shell } from "../../src/cli/shell.ts";

const terminal = (env: Record<string, string>, stdout: object): ReturnType<typeof terminalOf> =>
  terminalOf({ env, stdout: stdout as Shell["stdout"] });
const SCREEN = { isTTY: true, columns: 132 };

test("a file or a pipe has no colours, a hundred columns, and all characters", () => {
  expect(terminal({ LC_ALL: "C" }, { columns: 132 })).toEqual({ hasColor: false, width: 100, hasUnicode: true });
});

test.each([
  [132, 132],
  [20, 60],
  [0, 100],
])("a terminal that says it has %d columns has %d", (columns, width) => {
  expect(terminal({}, { isTTY: true, columns }).width).toBe(width);
});

test.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ NO_COLOR: "" }, true],
  [{ NO_COLOR: "1" }, false],
  [{ TERM: "dumb" }, false],
])("a terminal with %j: colours %s", (env, hasColor) => {
  expect(terminal(env, SCREEN).hasColor).toBe(hasColor);
});

test.each<[Record<string, string>, boolean]>([
  [{}, true],
  [{ LANG: "de_DE.UTF-8" }, true],
  [{ LANG: "C.utf8" }, true],
  [{ LANG: "C" }, false],
  [{ LANG: "de_DE.UTF-8", LC_CTYPE: "de_DE.ISO-8859-1" }, false],
  [{ LANG: "C", LC_ALL: "en_US.UTF-8", LC_CTYPE: "C" }, true],
])("a terminal with %j: more than ASCII %s", (env, hasUnicode) => {
  expect(terminal(env, SCREEN).hasUnicode).toBe(hasUnicode);
});
