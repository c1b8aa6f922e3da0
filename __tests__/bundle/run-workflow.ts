// Runs the jobs of a documented workflow, as far as they are conditions, environments and scripts; the programs that they call only say so.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Job, Step } from "../support/documented-workflow.ts";
import { isOurs } from "../support/documented-workflow.ts";
import type { Contexts } from "../support/expression.ts";
import { evaluate, interpolate, isTruthy } from "../support/expression.ts";
import { folderOf } from "../support/temporary-folder.ts";

/** A program that a script called: its name and arguments, and its standard input. */
export interface Call {
  words: string[];
  input: string;
}

/** How the step of the Action ended. */
export interface ActionResult {
  outputs: Record<string, string>;
  hasFailed: boolean;
}

const PROGRAMS = ["curl", "gh", "deploy-dns.sh"];
const PROGRAM = `#!${process.execPath}
const { appendFileSync, readFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const words = [basename(process.argv[1]), ...process.argv.slice(2)];
appendFileSync(join(__dirname, "calls"), JSON.stringify({ words, input: readFileSync(0, "utf8") }) + "\\n");
`;
/** A step with one of these says itself whether it runs after a failure. */
const ASKS_STATUS = /\b(?:always|cancelled|failure|success)\(\)/;

/** Runs the jobs in their order; `github` and `secrets` are contexts. Gives the calls of all scripts. */
export async function runWorkflow(
  jobs: Readonly<Record<string, Job>>,
  action: ActionResult,
  contexts: Contexts,
): Promise<Call[]> {
  const folder = folderOf({});
  for (const name of PROGRAMS) {
    writeFileSync(join(folder, name), PROGRAM);
    chmodSync(join(folder, name), 0o755);
  }
  const needs: Record<string, { outputs: Record<string, string> }> = {};
  for (const [name, job] of Object.entries(jobs)) {
    const known = { ...contexts, needs };
    if (job.needs !== undefined && !(job.needs in needs)) continue; // it failed, or was skipped
    if (!isTruthy(evaluate(job.if ?? "true", known))) continue;
    for (const matrix of matrixOf(job, known)) {
      const steps = await runSteps(job.steps, action, { ...known, matrix }, folder);
      if (steps === null) continue;
      const outputs = Object.entries(job.outputs ?? {}).map(([output, text]) => [output, interpolate(text, { steps })]);
      needs[name] = { outputs: Object.fromEntries(outputs) as Record<string, string> };
    }
  }
  const file = join(folder, "calls");
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  return lines.map((line) => JSON.parse(line) as Call);
}

/** The values of `matrix`, of a matrix in one dimension. */
function matrixOf({ strategy }: Job, contexts: Contexts): unknown[] {
  const [dimension] = Object.entries(strategy?.matrix ?? {});
  if (dimension === undefined) return [{}];
  const [name, text] = dimension;
  return (evaluate(text, contexts) as unknown[]).map((value) => ({ [name]: value }));
}

/** The context `steps` after all of them; null if the job failed. */
async function runSteps(
  all: readonly Step[],
  action: ActionResult,
  contexts: Contexts,
  folder: string,
): Promise<object | null> {
  const steps: Record<string, object> = {};
  let hasFailed = false;
  for (const step of all) {
    const condition = step.if ?? "true";
    if (hasFailed && !ASKS_STATUS.test(condition)) continue;
    const known = { ...contexts, steps };
    if (!isTruthy(evaluate(condition, known))) continue;
    if (isOurs(step)) {
      if (step.id !== undefined) steps[step.id] = { outputs: action.outputs };
      hasFailed ||= action.hasFailed;
    } else if (step.run !== undefined) {
      const env = Object.entries(step.env ?? {}).map(([name, text]) => [name, interpolate(text, known)]);
      const code = await runScript(step.run, Object.fromEntries(env) as Record<string, string>, folder);
      hasFailed ||= code !== 0;
    }
  }
  return hasFailed ? null : steps;
}

/** As the runner does without `shell`: `bash -e`. Throws what the script says of an error. */
async function runScript(script: string, env: Record<string, string>, folder: string): Promise<number | null> {
  const path = [folder, process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn("bash", ["-e", "-c", script], {
    cwd: folder,
    env: { ...env, PATH: path },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => (errors += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (errors !== "") throw new Error(errors);
  return code;
}
