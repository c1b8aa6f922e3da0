// Proposes the next steps of the mail policy as a pull request; a refusal is a notice, and never fails the job.
import { setTimeout as sleep } from "node:timers/promises";
import { type Message, message } from "../message.ts";
import { errorMessages } from "../report/error-lines.ts";
import type { NextSteps } from "../report/markdown-advance.ts";
import { advanceCommitMessage, advanceTitle, renderAdvance } from "../report/markdown-advance.ts";
import type { Language } from "../report/language.ts";
import { markdownLink, markdownProse } from "../report/sanitize-markdown.ts";
import { say } from "../report/say.ts";
import type { AdvanceResult } from "../run/advance.ts";
import { selectProposals } from "./select-proposals.ts";
import { advanceBranch } from "./advance-pull-request.ts";
import { RefusedRequest, explainAdvanceError } from "./api-errors.ts";
import { COMMENT_LIMIT } from "./comment.ts";
import { isWatch, readRepository } from "./event.ts";
import { GitDatabase } from "./git-database.ts";
import type { ActionInputs, Env } from "./inputs.ts";
import { readLinks, repositoryUrl } from "./links.ts";
import { apiUrl, openOctokit } from "./octokit.ts";
import { openPulls } from "./pulls-api.ts";
import type { AdvanceWords, PutAdvance } from "./put-advance-pull-request.ts";
import { putAdvance } from "./put-advance-pull-request.ts";
import { withRetry } from "./retry.ts";
import type { Runner } from "./runner.ts";
import { isForgejo } from "./server.ts";
import { notice } from "./notice.ts";

/** One deadline for all requests and their waits, in milliseconds. */
const DEADLINE_MS = 120_000;
/** Octets of the text: GitHub takes 65,536 characters, and the hidden line has up to 6,500. */
const TEXT_LIMIT = COMMENT_LIMIT - 6_500;

/** What was decided, without the time. */
export type FoundSteps = Pick<AdvanceResult, "proposals" | "limitations" | "defects">;

export interface AdvanceContext {
  env: Env;
  runner: Runner;
  inputs: ActionInputs;
  /** Distinguishes this configuration from another one. */
  title?: string;
  /** Decides on the next steps. Throws what an audit throws. */
  advance: () => Promise<FoundSteps>;
  /** Whether the audit depends on a file of the repository. */
  isInput: (file: string) => boolean;
  /** Appends Markdown to the job summary, where there is one. Never rejects. */
  summarize: (markdown: () => string) => Promise<void>;
}

/** Whether a run may propose: it watches the default branch, as a whole, and never a change. */
export function mayPropose(env: Env, { offline, shard }: ActionInputs): boolean {
  return isWatch(env) && !offline && shard === null;
}

/** Opens, updates or closes the pull request. Returns its number while it is open, otherwise null. The steps are in the job summary too. */
export async function postAdvance(context: AdvanceContext): Promise<number | null> {
  const { env, runner, inputs, advance } = context;
  const { language } = inputs;
  const note = (text: Message): void => notice(runner, language, "noPullRequest", text);
  let found: FoundSteps;
  try {
    found = await advance();
  } catch (error) {
    note(message("notice/no-steps", { problems: errorMessages(error, language) }));
    return null;
  }
  const { proposals, limitations, defects } = found;
  if (defects.length > 0) note(message("notice/step-defects", { defects }));
  let made: PutAdvance;
  try {
    made = await putWithRetry(context, found);
  } catch (error) {
    const { candidates, ...rest } = selectProposals(proposals, new Set());
    const why = message("notice/no-pull-request", { problem: explainAdvanceError(error) });
    const steps = { ...rest, included: candidates, leftOut: [], limitations };
    const hasSummary = inputs.summary && Boolean(env["GITHUB_STEP_SUMMARY"]);
    note(hasSummary && hasSteps(steps) ? message("notice/steps-in-summary", { problem: why }) : why);
    await summarize(context, steps, markdownProse(say(why, language)));
    return null;
  }
  const { steps, number, isTakenOver } = made;
  if (isTakenOver) note(message("notice/taken-over", { branch: advanceBranch(inputs.label) }));
  await summarize(context, steps, number === null ? "" : pullNote(env, number, language));
  return number;
}

function pullNote(env: Env, number: number, language: Language): string {
  const home = repositoryUrl(env);
  const link = markdownLink(`#${number}`, home === null ? null : `${home}/pull/${number}`);
  return `${say(message("advance-pull-request/number"), language)}: ${link}`;
}

/** Whether there is anything to say. */
function hasSteps({ included, leftOut, unedited, staying }: NextSteps): boolean {
  return [included, leftOut, unedited, staying].some((steps) => steps.length > 0);
}

async function summarize(
  { env, inputs, title, summarize: append }: AdvanceContext,
  steps: NextSteps,
  note: string,
): Promise<void> {
  if (!hasSteps(steps)) return;
  const context = { language: inputs.language, links: readLinks(env) };
  await append(() =>
    renderAdvance(steps, { limit: COMMENT_LIMIT, place: "summary", ...context, note, ...titled(title) }),
  );
}

function titled(title: string | undefined): { title?: string } {
  return title === undefined ? {} : { title };
}

async function putWithRetry(
  { env, inputs, isInput, title }: AdvanceContext,
  { proposals, limitations }: FoundSteps,
): Promise<PutAdvance> {
  const { token, label, deadlineMs, language } = inputs;
  const repository = readRepository(env);
  if (repository === null) throw new RefusedRequest(message("github/no-repository"));
  if (token === "") throw new RefusedRequest(message("github/no-token"));
  // their Git database is read-only (Gitea and Forgejo API, /repos/{owner}/{repo}/git)
  if (isForgejo(apiUrl(env))) throw new RefusedRequest(message("github/no-commits"));
  const context = { language, links: readLinks(env) };
  const words: AdvanceWords = {
    title: (steps) => advanceTitle(steps, language, title),
    text: (steps) => renderAdvance(steps, { limit: TEXT_LIMIT, place: "pull-request", ...context, ...titled(title) }),
    commit: (steps) => advanceCommitMessage(steps, language),
    comment: (comment) => `${say(message(`advance-pull-request/${comment}`), language)}\n`,
  };
  const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, deadlineMs));
  const octokit = await openOctokit(token, apiUrl(env), signal);
  const api = { pulls: openPulls(octokit, repository), git: new GitDatabase(repository, octokit, signal) };
  return withRetry(
    () => putAdvance(api, { branch: advanceBranch(label), proposals, limitations, isInput, words }),
    (ms) => sleep(ms, undefined, { signal }),
  );
}
