// The Action: reads the inputs, audits, delivers the report everywhere it is wanted, and sets the job's result.
import { resolve } from "node:path";
import { message } from "../message.ts";
import { UsageError } from "../errors.ts";
import type { Report } from "../run-report.ts";
import type { PostJson } from "../ports.ts";
import { say } from "../report/say.ts";
import { gateLine, headline } from "../report/summary-lines.ts";
import { capitalized } from "../text/capitalized.ts";
import type { CheckOptions, CheckResult } from "../run/check.ts";
import type { OpenCommitLog } from "../run/commit-key-dates.ts";
import type { HistoryAccess } from "../run/history.ts";
import { attemptWith } from "./attempt.ts";
import { findBase } from "./base.ts";
import { remoteCommitLogs } from "./commit-log-api.ts";
import { readInputs, titleOf, type Env, type ActionInputs } from "./inputs.ts";
import { isOfDefaultBranch, isPullRequestEvent, readRepository } from "./event.ts";
import { openHistoryBranch } from "./history-branch.ts";
import { apiUrl } from "./octokit.ts";
import type { FoundSteps } from "./post-advance.ts";
import { keepsDriftIssue, postDriftIssue } from "./post-drift-issue.ts";
import { sanitizingRunner, type Runner } from "./runner.ts";
import { publish } from "./publish.ts";
import { proposeSteps } from "./propose-steps.ts";
import { deliverFailure, deliverReport } from "./deliver.ts";

/** The dependencies of the Action. */
export interface ActionDependencies {
  env: Env;
  cwd: string;
  runner: Runner;
  check: (options: CheckOptions) => Promise<CheckResult>;
  /** Decides on the next steps of all domains. */
  advance: (options: CheckOptions) => Promise<FoundSteps>;
  post: PostJson;
  /** From now on, a signal to the process ends its run and not the process; absent where it gets none. */
  catchStop?: () => AbortSignal;
  /** Waits for milliseconds. */
  sleep: (ms: number) => Promise<unknown>;
}

/** Runs the Action. Never rejects: every error fails the job with a message. */
export async function runAction(given: ActionDependencies): Promise<void> {
  const dependencies = { ...given, runner: sanitizingRunner(given.runner) };
  const { env, runner } = dependencies;
  const { inputs, faults } = await readInputs(env);
  if (inputs.notifyWebhook !== null) runner.setSecret(inputs.notifyWebhook);
  const root = env["GITHUB_WORKSPACE"] || dependencies.cwd;
  try {
    if (faults.length > 0) throw new UsageError(message("error/several", { reasons: faults }));
    if (inputs.mode === "publish") return await publish({ env, runner, inputs, root });
    const [base, history] = [findBase(env, inputs.token), findHistory(env, inputs)];
    const openCommitLog = findCommitLog(env, inputs);
    const options = { ...toCheckOptions(env, inputs, root), base, history, openCommitLog };
    // drift is a difference of live DNS from the declared records
    if (keepsDriftIssue(env, inputs) && inputs.view === "auto") options.view = "live";
    const stop = dependencies.catchStop?.();
    const result = await dependencies.check(stop === undefined ? options : { ...options, stop });
    const isStopped = stop?.aborted === true;
    await deliverReport(dependencies, inputs, root, result, isStopped);
    // the issue is about what a whole run found
    if (inputs.shard === null && !isStopped) {
      await keepDriftIssue(dependencies, inputs, options, result);
      await proposeSteps(dependencies, inputs, options, result);
    }
    const { report, defects, missingShards } = result;
    const { language } = inputs;
    if (isStopped) runner.setFailed(say(message("job/stopped"), language));
    if (defects.length > 0) runner.setFailed(say(message("job/defects", { defects }), language));
    if (missingShards.length > 0)
      runner.setFailed(missingShards.map((missing) => capitalized(`${say(missing, language)}.`)).join(" "));
    if (report.faults.length > 0)
      runner.setFailed(say(message("job/faults", { count: report.faults.length }), language));
    else if (!report.gate.passed) runner.setFailed(failedLine(report, inputs));
  } catch (error) {
    await deliverFailure(dependencies, inputs, root, error);
  }
}

/** The job's result where the gate fails. */
function failedLine(report: Report, { language }: ActionInputs): string {
  return language.words.result.verdict(`${headline(report, language)}; ${gateLine(report.gate, language)}`);
}

function toCheckOptions(env: Env, inputs: ActionInputs, root: string): Omit<CheckOptions, "base" | "history"> {
  return {
    changedOnly: wantsChangedOnly(env, inputs),
    config: inputs.config,
    view: inputs.view,
    resolvers: inputs.resolvers,
    offline: inputs.offline,
    allowPrivateNetwork: inputs.allowPrivateNetwork,
    smtp: inputs.smtp,
    smtpEvidence: inputs.smtpEvidence,
    helo: inputs.helo,
    failOn: inputs.failOn,
    failOnUnknown: inputs.failOnUnknown,
    failOnWeakened: inputs.failOnWeakened,
    deadlineMs: inputs.deadlineMs,
    root,
    isUntrusted: true,
    replay: null,
    shards: inputs.mode === "merge" ? [resolve(root, inputs.reportDir)] : null,
    shard: inputs.shard,
    domains: [],
    now: null,
    concurrency: null,
    smtpDeadlineMs: inputs.smtpDeadlineMs,
    smtpRate: inputs.smtpRate,
  };
}

/** A gate on every failure, or on what is unknown, needs all domains; and so do the shards of a run. */
function wantsChangedOnly(env: Env, { mode, shard, changedOnly, failOn, failOnUnknown }: ActionInputs): boolean {
  if (changedOnly !== "auto") return changedOnly === "true";
  if (mode === "merge" || shard !== null) return false;
  return isPullRequestEvent(env) && failOn !== "violation" && !failOnUnknown;
}

/** The history on a branch of this repository; null where none is wanted. */
function findHistory(env: Env, { historyBranch, token, offline, deadlineMs }: ActionInputs): HistoryAccess | null {
  if (historyBranch === "") return null;
  const repository = readRepository(env);
  if (repository === null) throw new UsageError(message("input/history-repository"));
  const store = openHistoryBranch(repository, historyBranch, { token, apiUrl: apiUrl(env), deadlineMs });
  return { store, records: !offline && isOfDefaultBranch(env) };
}

/** The commits before the one checked out, through GitHub; null where that is not to be asked. */
function findCommitLog(env: Env, { token, offline }: ActionInputs): OpenCommitLog | null {
  const repository = readRepository(env);
  return repository === null || token === "" || offline ? null : remoteCommitLogs(repository, token, apiUrl(env));
}

/** Last, because the second look at what is new takes its time. */
async function keepDriftIssue(
  { env, runner, check, post, sleep }: ActionDependencies,
  inputs: ActionInputs,
  options: CheckOptions,
  { report, recentFailures }: CheckResult,
): Promise<void> {
  await attemptWith(runner, inputs.language)("issue", async () => {
    const unrecorded = options.history && { ...options.history, records: false };
    const lookAgain = async (domains: readonly string[]): Promise<Report> =>
      (
        await check({
          ...options,
          shards: null,
          changedOnly: false,
          domains,
          otherResolverFirst: true,
          history: unrecorded,
        })
      ).report;
    const found = { report, recentFailures, ...titleOf(inputs) };
    const number = await postDriftIssue({ env, runner, inputs, ...found, lookAgain, post, sleep });
    runner.setOutput("drift-issue-number", number === null ? "" : String(number));
  });
}
