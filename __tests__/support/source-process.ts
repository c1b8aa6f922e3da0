// The command line as a process of its own, run from the sources: what a shell does with it needs no bundle.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const HOOK = new URL("../../scripts/strip-types.mjs", import.meta.url).href;
const REGISTER = `data:text/javascript,import{register}from"node:module";register(${JSON.stringify(HOOK)})`;
const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** How a process ended. */
interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs lines of bash in a folder; `mail-policy` is the command line in them. */
export async function bash(folder: string, lines: string): Promise<Exit> {
  const command = `mail-policy() { "$NODE" --no-warnings --import "$REGISTER" "$CLI" "$@"; }\n`;
  const env = { PATH: process.env["PATH"] ?? "", NODE: process.execPath, REGISTER, CLI };
  const child = spawn("bash", ["-c", command + lines], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...output };
}
