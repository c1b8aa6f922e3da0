// What the terminal can show that a command prints to.
import type { TerminalOptions } from "../report/terminal.ts";
import type { Shell } from "./shell.ts";

/** Columns where standard output is a file or a pipe, or a terminal that does not know its width. */
const DEFAULT_WIDTH = 100;
const MIN_WIDTH = 60;

export function terminalOf({
  env,
  stdout: { isTTY = false, columns = 0 },
}: Pick<Shell, "env" | "stdout">): Omit<TerminalOptions, "language"> {
  return {
    // https://no-color.org: any value but the empty one
    hasColor: isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb",
    // a terminal that does not know its width says 0
    width: isTTY && columns > 0 ? Math.max(columns, MIN_WIDTH) : DEFAULT_WIDTH,
    hasUnicode: !isTTY || isUtf8(env),
  };
}

/** By the locale (POSIX.1-2024 §8.2); where none is set, as terminals mostly are. */
function isUtf8(env: Shell["env"]): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  return locale === "" || /utf-?8/i.test(locale);
}
