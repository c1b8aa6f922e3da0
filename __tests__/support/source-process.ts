// The command line as a process of its own, run from the sources: what a shell does with it needs no bundle.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporary-folder.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** How a process ended. */
interface Exit {
  code: number | null;
  stdout: string;
  stderr: string;
}

const STRIPPER: string = new URL("../../scripts/strip-types.mjs", import.meta.url).href;
const COMPILED = temporaryFolder({}).folder;
let cli: Promise<string> | undefined;

/** Our sources as JavaScript, once for a test file: a process that strips them itself takes twice as long. The path of the entry. */
async function javascriptCli(): Promise<string> {
  const { strip } = (await import(STRIPPER)) as { strip: (source: string) => string };
  const { path, write } = temporaryFolder({ "package.json": readFileSync(`${ROOT}package.json`) });
  for (const name of ["schema", "node_modules"]) symlinkSync(`${ROOT}${name}`, path(name));
  for (const name of readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  )) {
    const code = strip(readFileSync(`${ROOT}src/${name}`, "utf8"));
    write(`src/${name.replace(/ts$/, "js")}`, code.replaceAll(/\b(from |import\()"(\.[^"]+)\.ts"/g, '$1"$2.js"'));
  }
  return path("src/cli.js");
}

/** Runs lines of bash in a folder; `mail-policy` is the command line in them. */
export async function bash(folder: string, lines: string): Promise<Exit> {
  cli ??= javascriptCli();
  const command = `mail-policy() { "$NODE" --no-warnings "$CLI" "$@"; }\n`;
  const env = { PATH: process.env["PATH"] ?? "", NODE: process.execPath, CLI: await cli, NODE_COMPILE_CACHE: COMPILED };
  const child = spawn("bash", ["-c", command + lines], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...output };
}
