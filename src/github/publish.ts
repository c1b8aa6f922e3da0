// `mode: publish`: comments the report of a run that had no permission to. All of that report is hostile; what it is about is asked of GitHub.
import { resolve } from "node:path";
import { type Message, message } from "../message.ts";
import packageJson from "../../package.json" with { type: "json" };
import type { LeftReport } from "../files/report-folder.ts";
import { readReportFolder } from "../files/report-folder.ts";
import type { Report } from "../run-report.ts";
import { ENGLISH, checkWords } from "../report/language.ts";
import { renderFailure } from "../report/failure.ts";
import { forkNote } from "../report/fork-note.ts";
import type { ReportLinks } from "../report/links.ts";
import { quoteProse } from "../report/sanitize.ts";
import { explainPublishError } from "./api-errors.ts";
import { findChange } from "./changed-files.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import { commentContent, dependsOnChange } from "./comment-content.ts";
import type { PullRequest, Repository, RunHead, WorkflowRun } from "./event.ts";
import { readRepository, readWorkflowRun } from "./event.ts";
import type { ActionInputs, Env } from "./inputs.ts";
import { repositoryUrl } from "./links.ts";
import { apiUrl } from "./octokit.ts";
import { putOnPullRequest } from "./post-comment.ts";
import { findPullRequest } from "./pull-request-of-run.ts";
import type { Runner } from "./runner.ts";
import { notice } from "./notice.ts";
import { say } from "../report/say.ts";
import type { Language } from "../report/language.ts";

interface PublishContext {
  env: Env;
  runner: Runner;
  inputs: ActionInputs;
  /** The folder that `report-dir` is relative to. */
  root: string;
}

/** Publishes the report. What keeps it from being published fails the job with a sentence, and where there is nothing to do a notice says why. */
export async function publish(context: PublishContext): Promise<void> {
  const { env, runner, inputs, root } = context;
  runner.setOutput("comment-id", "");
  const { language } = inputs;
  const fail = (problem: Message): void => runner.setFailed(say(message("publish/failed", { problem }), language));
  const skip = (why: Message): void => notice(runner, language, "nothingToPublish", why);
  const failIn = (cause: Message): void => fail(message("github/explained", { cause, advice: [] }));

  const event = readWorkflowRun(env);
  const repository = readRepository(env);
  if ("problem" in event) return fail(event.problem);
  if (repository === null) return fail(message("event/no-repository"));
  const { run } = event;
  if (run.event !== "pull_request") return skip(message("publish/no-pull-request", { run: run.id }));
  if (run.head === null) return skip(message("publish/no-fork", { run: run.id }));
  if (inputs.token === "") return failIn(message("github/no-token"));
  const left = await readReportFolder(resolve(root, inputs.reportDir));
  if ("problem" in left) return failIn(left.problem);
  noticeVersion(runner, language, left);
  const ask = <T>(answer: Promise<T>): Promise<T | { problem: Message }> =>
    answer.catch((error: unknown) => ({ problem: explainPublishError(error) }));
  const found = await ask(findPullRequest(repository, run.head, inputs, apiUrl(env)));
  if ("problem" in found) return fail(found.problem);
  if ("none" in found) return skip(found.none);
  const { pullRequest } = found;
  const { isWanted, text } = await content(context, left, pullRequest, run, run.head);
  const put = await ask(putOnPullRequest(pullRequest, env, inputs, text, isWanted).then((id) => ({ id })));
  if ("problem" in put) return fail(put.problem);
  if (put.id === null) return skip(message("publish/nothing-new", { run: run.id, number: pullRequest.number }));
  runner.setOutput("comment-id", String(put.id));
  runner.info(say(message("publish/done", { run: run.id, number: pullRequest.number }), language));
}

/** The comment, and whether one is made where there is none. */
async function content(
  { env, runner, inputs }: PublishContext,
  left: LeftReport,
  pullRequest: PullRequest,
  run: WorkflowRun,
  head: RunHead,
): Promise<{ isWanted: boolean; text: string }> {
  const title = inputs.label === "default" ? {} : { title: inputs.label };
  const links = linksOf(env, run, head);
  const language = "error" in left ? inputs.language : left.language;
  const note = isSameRepository(head, pullRequest) ? "" : `\n${forkNote(language)}\n`;
  if ("error" in left)
    return { isWanted: true, text: renderFailure(left.error, { language, links }, title.title) + note };
  const { report } = left;
  const change = dependsOnChange(inputs.comment, report) ? await findChange(env, runner, inputs, pullRequest) : null;
  const files = namedFiles(report);
  // the files at one commit are always the same
  const checkout = { isInput: (file: string) => files.has(file), digestOf: () => head.sha };
  const options = { ...title, language, links, limit: COMMENT_LIMIT - Buffer.byteLength(note) };
  const { isWanted, text } = commentContent(inputs.comment, report, change, checkout, options);
  return { isWanted, text: text() + note };
}

/** The files that the audit depends on, as far as the report has a place in them. */
function namedFiles({ config, domains, faults, warnings, weakenings, rollout }: Report): ReadonlySet<string> {
  const findings = domains.flatMap((domain) => domain.findings);
  const places = [findings, faults, warnings, weakenings ?? [], rollout].flat().map(({ location }) => location.file);
  return new Set([config.file, ...(config.included ?? []), ...places]);
}

/** The files at the commit that the run was for, and that run; both in this repository, which has the commits of its pull requests. */
function linksOf(env: Env, run: WorkflowRun, { sha }: RunHead): ReportLinks {
  const home = repositoryUrl(env);
  return home === null
    ? { files: null, run: null }
    : { files: `${home}/blob/${sha}`, run: `${home}/actions/runs/${run.id}` };
}

function isSameRepository(one: Repository, other: Repository): boolean {
  return `${one.owner}/${one.repo}`.toLowerCase() === `${other.owner}/${other.repo}`.toLowerCase();
}

/** Project limit: characters of a version and of a check in a notice. */
const NAME_LIMIT = 50;

/** The words for a check, and what they mean, are those of one version. */
function noticeVersion(runner: Runner, language: Language, left: LeftReport): void {
  const checks =
    "report" in left ? left.report.domains.flatMap(({ findings }) => findings.map(({ check }) => check)) : [];
  const unknown = checks.find((check) => checkWords(check, ENGLISH) === undefined);
  if (left.version === packageJson.version && unknown === undefined) return;
  const check = unknown === undefined ? null : quoteProse(unknown, NAME_LIMIT);
  const versions = { version: quoteProse(left.version, NAME_LIMIT), own: packageJson.version };
  notice(runner, language, "otherVersion", message("publish/version", { ...versions, check }));
}
