// Which version this is.
import packageJson from "../../package.json" with { type: "json" };
import type { Shell } from "./shell.ts";
import { print } from "./shell.ts";

export const VERSION = ["--version", "-v"];

export function printVersion(shell: Shell): Promise<0> {
  return print(shell, `${packageJson.version}\n`);
}
