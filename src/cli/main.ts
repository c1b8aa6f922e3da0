// The commands of the command line, and their exit codes.
import { resolve } from "node:path";
import includedSchema from "../../schema/included-policy.schema.json" with { type: "json" };
import schema from "../../schema/mail-policy.schema.json" with { type: "json" };
import { CHECKS, findCheck } from "../audit/checks.ts";
import { writeReportFile, writeReports } from "../files/report-files.ts";
import type { LineEnds, Report } from "../model.ts";
import { AuditError, InputError, UsageError } from "../model.ts";
import { describeFileError } from "../files/atomic-write.ts";
import { didYouMean } from "../policy/did-you-mean.ts";
import { renderCheckList, renderExplanation } from "../report/explain.ts";
import { errorLines } from "../report/error-lines.ts";
import { quoteProse } from "../report/sanitize.ts";
import { say } from "../report/say.ts";
import { repositoryRoot } from "./args.ts";
import { HELP } from "./help.ts";
import type { InitCommand } from "./init.ts";
import { refuseOverwrite, parseInit, renderInitSummary, writeNewPolicy } from "./init.ts";
import type { CheckCommand } from "./check.ts";
import { parseCheck } from "./check.ts";
import { parseMerge } from "./merge.ts";
import type { PlanCommand } from "./plan.ts";
import { parsePlan, renderPlan, renderPlanJson } from "./plan.ts";
import type { ProbeCommand } from "./probe.ts";
import { parseProbe, renderProbeSummary } from "./probe.ts";
import { showProgress } from "./progress.ts";
import type { Chunked } from "../text/chunks.ts";
import type { Shell } from "./shell.ts";
import { print } from "./shell.ts";

/** Runs one command; its exit code (FORMATS §2). */
export async function main(shell: Shell): Promise<0 | 1 | 2 | 3> {
  try {
    return await runCommand(shell);
  } catch (error) {
    const [first = "", ...others] = errorLines(error);
    if (error instanceof InputError) printErrors(shell, [first, ...others]);
    else if (error instanceof UsageError)
      printErrors(shell, [`mail-policy: ${first}`, ...others, "See mail-policy --help."]);
    else if (error instanceof AuditError) printErrors(shell, [`mail-policy: ${first}`, ...others]);
    else printErrors(shell, [`mail-policy: internal error: ${first}`]);
    return error instanceof InputError || error instanceof UsageError ? 2 : 3;
  }
}

function findSchema([which, ...more]: readonly string[]): object {
  if (which === undefined) return schema;
  if (which === "included" && more.length === 0) return includedSchema;
  throw new UsageError("schema takes no word but `included`: for the files that a policy includes");
}

/** The lines are quoted. */
function printErrors(shell: Shell, lines: readonly string[]): void {
  for (const line of lines) shell.stderr.write(`${line}\n`);
}

async function runCommand(shell: Shell): Promise<0 | 1 | 2 | 3> {
  const [command, ...rest] = shell.args;
  if (rest.includes("--help") || rest.includes("-h")) return print(shell, HELP);
  if (command === "check") return runCheck(parseCheck(rest, shell.cwd), shell);
  if (command === "plan") return runPlan(parsePlan(rest, shell.cwd), shell);
  if (command === "merge") return runCheck(parseMerge(rest, shell.cwd), shell);
  if (command === "probe") return runProbe(parseProbe(rest, shell.cwd), shell);
  if (command === "history") return runHistory(rest, shell);
  if (command === "init") return print(shell, await runInit(parseInit(rest), shell), true);
  if (command === "explain") return print(shell, explainCheck(rest));
  if (command === "schema") return print(shell, `${JSON.stringify(findSchema(rest), null, 2)}\n`);
  if (command === "--help" || command === "-h" || command === "help") return print(shell, HELP);
  if (command === undefined) throw new UsageError("no command given; try `mail-policy check`");
  throw new UsageError(
    `unknown command ${JSON.stringify(command)}${didYouMean(command, ["check", "probe", "plan", "merge", "init", "history", "explain", "schema"])}`,
  );
}

/** One check; without an id, or with only the part before the slash, a list. */
function explainCheck([id, ...rest]: readonly string[]): string {
  if (rest.length > 0)
    throw new UsageError("explain takes at most one check id, e.g. `mail-policy explain spf/lookup-limit`");
  const found = id === undefined ? undefined : findCheck(id);
  if (found !== undefined) return renderExplanation(found);
  const listed = CHECKS.filter((check) => id === undefined || check.id.startsWith(`${id.replace(/\/$/, "")}/`));
  if (listed.length > 0) return renderCheckList(listed);
  const guess = didYouMean(
    id ?? "",
    CHECKS.map((check) => check.id),
  );
  const advice = guess === "" ? ". List them with `mail-policy explain`." : guess;
  throw new UsageError(`unknown check ${JSON.stringify(id)}${advice}`);
}

async function runCheck({ run, format, output, save }: CheckCommand, shell: Shell): Promise<0 | 1 | 2 | 3> {
  const { check } = await import("../run/check.ts"); // the other commands start faster without it
  const progress = showProgress(shell.stderr, "audited");
  const stop = shell.catchStop?.();
  const { report, snapshot, missingShards, lineEnds, defects } = await check({
    ...run,
    onProgress: progress.step,
    ...(stop === undefined ? {} : { stop }),
  })
    .finally(progress.end)
    .catch(async (error: unknown) => {
      if (error instanceof InputError && format.renderFaults) await print(shell, format.renderFaults(error.faults));
      throw error;
    });
  const repository = run.isUntrusted ? run.root : null;
  // All steps run even if one fails: the measurements must not be lost.
  const steps = [
    () => print(shell, renderReport(report, lineEnds, format, shell), output !== null),
    () => save !== null && writeReportFile(save, repository, snapshot),
    () => output !== null && writeReports(output, repository, report, snapshot, { lineEnds }),
  ];
  const stopped = stop?.aborted === true ? ["the run was stopped: the report has what was measured until then"] : [];
  const errors = [...stopped, ...[...defects, ...missingShards].map((defect) => quoteProse(say(defect)))];
  for (const step of steps) errors.push(...(await tryStep(step)));
  printErrors(
    shell,
    errors.map((trouble) => `mail-policy: ${trouble}`),
  );
  printErrors(shell, errorLines(new InputError(report.faults)));
  if (errors.length > 0) return 3;
  if (report.faults.length > 0) return 2;
  return report.gate.passed ? 0 : 1;
}

async function runProbe({ run, output }: ProbeCommand, shell: Shell): Promise<0 | 2 | 3> {
  const { probe } = await import("../run/probe.ts");
  const progress = showProgress(shell.stderr, "probed");
  const result = await probe({ ...run, onProgress: progress.step }).finally(progress.end);
  writeReportFile(resolve(shell.cwd, output), run.isUntrusted ? run.root : null, () => result.text);
  await print(shell, renderProbeSummary(output, result), true);
  printErrors(
    shell,
    result.defects.map((defect) => `mail-policy: ${quoteProse(say(defect))}`),
  );
  printErrors(shell, errorLines(new InputError(result.faults)));
  if (result.defects.length > 0) return 3;
  return result.faults.length > 0 ? 2 : 0;
}

async function runPlan({ run, isJson }: PlanCommand, shell: Shell): Promise<0 | 3> {
  const { plan } = await import("../run/plan.ts");
  const progress = showProgress(shell.stderr, "looked at");
  const found = await plan({ ...run, onProgress: progress.step }).finally(progress.end);
  await print(shell, isJson ? renderPlanJson(found) : renderPlan(found));
  printErrors(
    shell,
    found.defects.map((defect) => `mail-policy: ${quoteProse(say(defect))}`),
  );
  return found.defects.length > 0 ? 3 : 0;
}

async function runHistory(words: readonly string[], shell: Shell): Promise<0 | 1> {
  const { findPolicyChanges, parseHistory, parseLog, readHistoryFiles } = await import("./history.ts");
  const { isVerification, source, isWhole } = parseHistory(words);
  const { renderHistory, renderVerification } = await import("../report/history.ts");
  const texts = await readHistoryFiles(source, shell.cwd);
  const log = parseLog(texts);
  if (isVerification) {
    await print(shell, renderVerification(log));
    return log.breaks.length === 0 ? 0 : 1;
  }
  const policyChanges = await findPolicyChanges(log.entries, texts, { cwd: shell.cwd, isWhole });
  await print(shell, renderHistory(log.entries, policyChanges, isWhole));
  if (log.breaks.length > 0) printErrors(shell, ["mail-policy: the chain is broken; see `mail-policy history verify`"]);
  return 0;
}

async function runInit({ output, ...options }: InitCommand, shell: Shell): Promise<string> {
  refuseOverwrite(output, shell.cwd);
  const { draftPolicy } = await import("../run/init.ts");
  const progress = showProgress(shell.stderr, "looked at");
  const [config, root] = [resolve(shell.cwd, output), repositoryRoot(output, shell.cwd)];
  const draft = await draftPolicy({ ...options, config, root, onProgress: progress.step }).finally(progress.end);
  writeNewPolicy(output, shell.cwd, draft.text);
  return renderInitSummary(output, draft);
}

async function tryStep(step: () => unknown): Promise<string[]> {
  try {
    await step();
    return [];
  } catch (error) {
    return errorLines(
      error instanceof AuditError ? error : new AuditError(`cannot write the report: ${describeFileError(error)}`),
    );
  }
}

function renderReport(
  report: Report,
  lineEnds: LineEnds,
  format: CheckCommand["format"],
  { env, stdout }: Shell,
): Chunked {
  const { isTTY = false, columns = 0 } = stdout;
  // https://no-color.org: any value but the empty one
  const color = isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  // a terminal that does not know its width says 0
  return format.render(report, {
    hasColor: color,
    lineEnds,
    ...(isTTY && columns > 0 ? { width: Math.max(columns, 60) } : {}),
  });
}
