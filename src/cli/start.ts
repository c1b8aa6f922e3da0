// Starts a command. Only what it needs is loaded: to read all of this program takes longer than most commands.
import type { Shell } from "./shell.ts";
import { VERSION, printVersion } from "./version.ts";

/** Runs the command that the words of the shell name; its exit code. */
export async function start(shell: Shell): Promise<0 | 1 | 2 | 3> {
  const [command = "", ...rest] = shell.args;
  if (VERSION.includes(command) && !rest.includes("--help") && !rest.includes("-h"))
    return printVersion(shell).catch(async (error: unknown) => (await import("./main.ts")).tellError(shell, error));
  const { main } = await import("./main.ts");
  return main(shell);
}
