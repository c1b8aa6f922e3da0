// The pull request that a run of another workflow was for: asked of GitHub, because the run itself may say anything.
import { setTimeout as sleep } from "node:timers/promises";
import { valueAt } from "../json.ts";
import type { PullRequest, Repository, RunHead } from "./event.ts";
import type { ActionInputs } from "./inputs.ts";
import { ForeignAnswerError, openOctokit } from "./octokit.ts";
import { withRetry } from "./retry.ts";
import { type Message, message } from "../message.ts";

/** One deadline for all requests and waits together, in milliseconds. That of the run is one too. */
const DEADLINE_MS = 60_000;

/** The pull request; or why there is none to comment on, in a sentence. */
export type FoundPullRequest = { pullRequest: PullRequest } | { none: Message };

/**
 * The one open pull request whose head is still what the run was for. The event does not name it for a fork: its `pull_requests` is empty
 * (GitHub docs, webhook `workflow_run`), and the commit is not in the repository. Rejects with what GitHub answered.
 */
export async function findPullRequest(
  repository: Repository,
  head: RunHead,
  { token, deadlineMs }: Pick<ActionInputs, "token" | "deadlineMs">,
  apiUrl: string,
): Promise<FoundPullRequest> {
  const signal = AbortSignal.timeout(Math.min(DEADLINE_MS, deadlineMs));
  const { pulls } = (await openOctokit(token, apiUrl, signal)).rest;
  // REST API, List pull requests: `head` filters by the user or organisation and the branch
  const query = { ...repository, state: "open", head: `${head.owner}:${head.branch}`, per_page: 100 } as const;
  const { data } = await withRetry(
    () => pulls.list(query),
    (ms) => sleep(ms, undefined, { signal }),
  );
  return choosePullRequest(data, repository, head);
}

/**
 * Chooses from GitHub's answer, whatever it is. An organisation may have forks of its own repositories, so that the filter finds others too.
 * One head may be proposed to several bases: the report compares with one of them, and would be wrong on the other pull requests.
 */
export function choosePullRequest(answer: unknown, repository: Repository, head: RunHead): FoundPullRequest {
  const isOf = (pull: unknown, side: "head" | "base", { owner, repo }: Repository): boolean =>
    String(valueAt(pull, side, "repo", "full_name")).toLowerCase() === `${owner}/${repo}`.toLowerCase();
  if (!Array.isArray(answer)) throw new ForeignAnswerError(message("github/not-pulls"));
  const open = answer.filter(
    (pull: unknown) =>
      Number.isSafeInteger(valueAt(pull, "number")) &&
      valueAt(pull, "state") === "open" &&
      valueAt(pull, "head", "ref") === head.branch &&
      isOf(pull, "head", head) &&
      isOf(pull, "base", repository),
  ) as { number: number; head: { sha: unknown } }[];
  const current = open.filter((pull) => pull.head.sha === head.sha);
  const [pull, other] = current;
  if (pull !== undefined && other === undefined)
    return { pullRequest: { ...repository, number: pull.number, hasReadOnlyToken: false } };
  if (pull !== undefined) return { none: message("publish/several", { sha: head.sha }) };
  const [moved] = open;
  return {
    none:
      moved === undefined
        ? message("publish/no-head", { sha: head.sha })
        : message("publish/other-head", { number: moved.number, sha: head.sha }),
  };
}
