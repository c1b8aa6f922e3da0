// The commands that a runner reads: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
// @actions/core has the same, and loads a whole HTTP client with them.
import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync } from "node:fs";
import { EOL } from "node:os";
import type { Env } from "./inputs.ts";
import type { AnnotationProperties, Runner } from "./runner.ts";

/** Where commands go. */
interface RunnerProcess {
  env: Env;
  stdout: { write(text: string): unknown };
  exitCode?: number | string | null | undefined;
}

/** The commands, as the process of the Action gives them. */
export function openRunner(process: RunnerProcess): Runner {
  const write = (line: string): unknown => process.stdout.write(`${line}${EOL}`);
  const annotate =
    (name: string) =>
    (text: string | Error, properties: AnnotationProperties = {}): unknown =>
      write(command(name, parametersOf(properties), String(text)));
  const error = annotate("error");
  return {
    error,
    warning: annotate("warning"),
    notice: annotate("notice"),
    debug: (text) => write(command("debug", {}, text)),
    info: write,
    setSecret: (secret) => write(command("add-mask", {}, secret)),
    setFailed: (text) => {
      process.exitCode = 1;
      error(text);
    },
    setOutput: (name, value) => {
      const file = process.env["GITHUB_OUTPUT"] ?? "";
      const text = typeof value === "string" ? value : JSON.stringify(value);
      if (file === "") write(`${EOL}${command("set-output", { name }, text)}`);
      else writeOutput(file, name, text);
    },
  };
}

function writeOutput(file: string, name: string, value: string): void {
  if (!existsSync(file)) throw new Error(`GITHUB_OUTPUT names a file that does not exist: ${file}`);
  const delimiter = `ghadelimiter_${randomUUID()}`; // a value cannot contain it, so none ends early
  appendFileSync(file, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}

function parametersOf(properties: AnnotationProperties): Record<string, string | number | undefined> {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  return { title, file, line: startLine, endLine, col: startColumn, endColumn };
}

function command(name: string, parameters: Record<string, string | number | undefined>, text: string): string {
  const given = Object.entries(parameters).flatMap(([key, value]) =>
    value === undefined || value === "" || value === 0 ? [] : [`${key}=${escapeParameter(String(value))}`],
  );
  return `::${name}${given.length > 0 ? ` ${given.join(",")}` : ""}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeParameter(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
