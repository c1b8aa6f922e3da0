// Keeps the drift issue, and notifies of its changes; a refusal is a notice and never fails the job.
import { setTimeout as waitFor } from "node:timers/promises";
import { CHECKS } from "../audit/checks.ts";
import { isComplete, issueItems, unmeasuredItems } from "../compare/issue-items.ts";
import { type Message, message } from "../message.ts";
import type { IssueItem, Report } from "../run-report.ts";
import type { PostJson } from "../ports.ts";
import type { IssueOptions } from "../report/drift-issue.ts";
import { issueTitle, ownersOf, renderIssue, renderIssueChange } from "../report/drift-issue.ts";
import { errorMessages } from "../report/error-lines.ts";
import { explainIssueError, RefusedRequest } from "./api-errors.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import type { IssueFindings, IssueWords } from "./drift-issue.ts";
import { decideIssue, enteringItems } from "./drift-issue.ts";
import type { Repository } from "./event.ts";
import { isWatch, readRepository } from "./event.ts";
import type { ActionInputs, Env } from "./inputs.ts";
import { NOTHING_REMEMBERED, issueBody, readIssueBody } from "./issue-memory.ts";
import type { IssuesApi } from "./issues-api.ts";
import { openIssues } from "./issues-api.ts";
import { readLinks, repositoryUrl } from "./links.ts";
import { writeLog } from "./log.ts";
import { notificationBody, notifyWebhook } from "./notify-webhook.ts";
import { apiUrl } from "./octokit.ts";
import type { PutIssue } from "./put-drift-issue.ts";
import { findIssue, putIssue } from "./put-drift-issue.ts";
import { withRetry } from "./retry.ts";
import type { Runner } from "./runner.ts";
import { notice } from "./notice.ts";
import { say } from "../report/say.ts";
import type { Language } from "../report/language.ts";

/** One deadline for the requests of one step and their waits, in milliseconds. */
const DEADLINE_MS = 60_000;
/** Project limit: milliseconds before the second look, longer than most disturbances. */
const PAUSE_MS = 60_000;
/** Octets of the text: GitHub takes 65,536 characters, and the hidden lines have some 20,500. */
const TEXT_LIMIT = COMMENT_LIMIT - 20_500;

const COMPARING_CHECKS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ comparesByItself }) => comparesByItself === true).map(({ id }) => id),
);

export interface DriftIssueContext {
  env: Env;
  runner: Runner;
  inputs: ActionInputs;
  report: Report;
  /** The keys of findings that earlier runs saw beginning to fail, within the last days: their second look may have failed. */
  recentFailures: ReadonlySet<string>;
  /** Distinguishes this configuration from another one. */
  title?: string;
  /** Audits these domains once more, through another resolver. Throws what an audit throws. */
  lookAgain: (domains: readonly string[]) => Promise<Report>;
  /** Waits for milliseconds. */
  sleep: (ms: number) => Promise<unknown>;
  post: PostJson;
}

/** Whether a run keeps the drift issue. */
export function keepsDriftIssue(env: Env, { driftIssue }: ActionInputs): boolean {
  return driftIssue && isWatch(env);
}

/** Opens, updates, closes or reopens the drift issue. Returns its number while it is open, otherwise null. */
export async function postDriftIssue(context: DriftIssueContext): Promise<number | null> {
  const { env, runner, inputs, report } = context;
  if (inputs.notifyWebhook !== null && !inputs.driftIssue && isWatch(env))
    notice(runner, inputs.language, "noNotification", message("notice/webhook-without-issue"));
  if (!keepsDriftIssue(env, inputs)) return null;
  const refuse = (problem: Message): null => {
    const place = inputs.summary ? "summary" : null;
    notice(runner, inputs.language, "noIssue", message("notice/elsewhere", { problem, place }));
    return null;
  };
  const repository = readRepository(env);
  if (repository === null) return refuse(message("event/no-repository"));
  if (inputs.token === "") return refuse(explainIssueError(new RefusedRequest(message("github/no-token"))));
  if (report.view === "planned") return refuse(message("notice/planned-issue"));
  try {
    const findings = await confirmedFindings(context, repository);
    const put = await putWithRetry(context, repository, findings);
    await notify(context, repository, put);
    return put.isOpen ? put.number : null;
  } catch (error) {
    return refuse(explainIssueError(error));
  }
}

/** The items of the report; those that an issue does not have yet are looked at again. */
async function confirmedFindings(context: DriftIssueContext, repository: Repository): Promise<IssueFindings> {
  const { runner, inputs, report, recentFailures, lookAgain, sleep } = context;
  const items = issueItems(report, COMPARING_CHECKS, recentFailures);
  const findings = {
    label: inputs.label,
    items,
    isUnmeasured: unmeasuredItems(report),
    isComplete: isComplete(report),
  };
  if (enteringItems(items, NOTHING_REMEMBERED).length === 0) return { ...findings, confirmed: new Set() };
  const { issue } = await withApi(context, repository, (api) => findIssue(api, inputs.label));
  const memory = issue === null ? NOTHING_REMEMBERED : readIssueBody(issue.body).memory;
  const entering = enteringItems(items, memory);
  if (entering.length === 0) return { ...findings, confirmed: new Set() };
  await sleep(PAUSE_MS);
  try {
    const domains = [...new Set(entering.map(({ domain }) => domain))];
    const again = issueItems(await lookAgain(domains), COMPARING_CHECKS);
    logUnconfirmed(
      runner,
      inputs.language,
      entering.filter(({ key }) => !again.has(key)),
    );
    return { ...findings, confirmed: new Set(again.keys()) };
  } catch (error) {
    const problems = errorMessages(error, inputs.language);
    notice(runner, inputs.language, "noSecondLook", message("notice/no-second-look", { problems }));
    return { ...findings, confirmed: new Set() };
  }
}

function logUnconfirmed(runner: Runner, language: Language, items: readonly IssueItem[]): void {
  if (items.length === 0) return;
  const names = items.map(({ key }) => `- ${key}`);
  writeLog(runner, [say(message("notice/unconfirmed"), language), ...names].join("\n"));
}

/** Does a step with the API, again after a transient failure. */
async function withApi<T>(
  { env, inputs }: Pick<DriftIssueContext, "env" | "inputs">,
  repository: Repository,
  step: (api: IssuesApi) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, inputs.deadlineMs));
  const api = await openIssues(repository, inputs.token, apiUrl(env), signal);
  return withRetry(
    () => step(api),
    (ms) => waitFor(ms, undefined, { signal }),
  );
}

function putWithRetry(context: DriftIssueContext, repository: Repository, findings: IssueFindings): Promise<PutIssue> {
  const { env, inputs, report, title } = context;
  const options: IssueOptions = {
    limit: TEXT_LIMIT,
    language: inputs.language,
    links: readLinks(env),
    owners: ownersOf(report),
    ...(title === undefined ? {} : { title }),
  };
  const words: IssueWords = {
    title: (open) => issueTitle(open, inputs.language, title),
    text: (open) => renderIssue(open, options),
    change: (change) => renderIssueChange(change, options),
  };
  return withApi(context, repository, (api) => putIssue(api, inputs, (issue) => decideIssue(issue, findings, words)));
}

/** Notifies of the last change of the issue, and has the issue remember that. */
async function notify(context: DriftIssueContext, repository: Repository, put: PutIssue): Promise<void> {
  const { env, runner, inputs, sleep, post } = context;
  const { notifyWebhook: url, allowPrivateNetwork, label } = inputs;
  const { number, isOpen, decision } = put;
  const { memory, open } = decision;
  const isClean = open.items.length + open.unmeasured.length === 0;
  // an issue that somebody has closed is quiet; one that was never told of is not told to be clean
  if (url === null || number === null || memory.revision <= memory.notified || (!isOpen && !isClean)) return;
  if (isClean && (memory.notified === 0 || !open.isWhole)) return;
  const home = repositoryUrl(env);
  const body = notificationBody({
    repository: `${repository.owner}/${repository.repo}`,
    label,
    number,
    change: memory,
    open,
    issueUrl: home === null ? null : `${home}/issues/${number}`,
    runUrl: readLinks(env).run,
    language: inputs.language,
  });
  const problem = await notifyWebhook(
    () => post(url, body, { allowPrivateNetwork }),
    async (ms) => void (await sleep(ms)),
  );
  if (problem !== null) return notice(runner, inputs.language, "noNotification", problem);
  const told = issueBody(label, { ...memory, notified: memory.revision }, readIssueBody(put.body).text);
  await withApi(context, repository, (api) => api.update(number, { body: told }));
}
