// Starts a command. Only what it needs is loaded: to read all of this program takes longer than most commands.
import packageJson from "../../package.json" with { type: "json" };
import type { Shell } from "./shell.ts";
import { print } from "./shell.ts";

const VERSION = ["--version", "-v"];

/** Runs the command that the words of the shell name; its exit code (FORMATS §2). */
export async function start(shell: Shell): Promise<0 | 1 | 2 | 3> {
  const [command = "", ...rest] = shell.args;
  if (VERSION.includes(command) && !rest.includes("--help") && !rest.includes("-h"))
    return print(shell, `${packageJson.version}\n`);
  const { main } = await import("./main.ts");
  return main(shell);
}
