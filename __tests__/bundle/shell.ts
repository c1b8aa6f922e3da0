// The built command line in a shell.
import { spawn } from "node:child_process";
import { join } from "node:path";

const CLI = join(process.cwd(), "dist/cli/index.js");

/** How a process ended. */
interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs lines of bash in a folder; `mail-policy` is the command line in them. */
export async function bash(folder: string, lines: string): Promise<Exit> {
  const command = `mail-policy() { "$NODE" --no-warnings "$CLI" "$@"; }\n`;
  const env = { PATH: process.env["PATH"] ?? "", NODE: process.execPath, CLI };
  const child = spawn("bash", ["-c", command + lines], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...output };
}
