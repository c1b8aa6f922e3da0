// The review comments of a pull request, and the files it changes, through GitHub's REST API.
import { listChangedFiles } from "./changed-files.ts";
import { ignoreNotFound, viewerLogin } from "./comments-api.ts";
import type { PullRequest } from "./event.ts";
import { openOctokit } from "./octokit.ts";
import type { NewComment, ReviewApi, ReviewComment } from "./suggestion-comments.ts";
import { message } from "../message.ts";
import { say } from "../report/say.ts";
import type { ActionInputs } from "./inputs.ts";

/** Opens the review of `pullRequest` at its newest commit, `head`; every request ends when `signal` does. */
export async function openReview(
  pullRequest: PullRequest,
  head: string,
  { token, language }: Pick<ActionInputs, "token" | "language">,
  apiUrl: string,
  signal: AbortSignal,
): Promise<ReviewApi> {
  const octokit = await openOctokit(token, apiUrl, signal);
  const { owner, repo, number: pull_number } = pullRequest;
  const { pulls } = octokit.rest;

  async function* list(): AsyncGenerator<ReviewComment> {
    for await (const page of octokit.paginate.iterator(pulls.listReviewComments, {
      owner,
      repo,
      pull_number,
      per_page: 100,
    })) {
      for (const { id, user, body, path, start_line, line = null, in_reply_to_id } of page.data)
        yield {
          id,
          author: user?.login ?? "",
          body,
          path,
          startLine: start_line ?? line,
          line,
          replyTo: in_reply_to_id ?? null,
        };
    }
  }

  return {
    files: () => listChangedFiles(octokit, pullRequest),
    list,
    viewer: () => viewerLogin(octokit),
    createReview: async (comments) => {
      await pulls.createReview({
        owner,
        repo,
        pull_number,
        commit_id: head,
        event: "COMMENT",
        body: say(message("suggestions/review", { count: comments.length }), language), // required for this event
        comments: comments.map(commentAt),
      });
    },
    create: async (comment) => {
      await pulls.createReviewComment({ owner, repo, pull_number, commit_id: head, ...commentAt(comment) });
    },
    update: async (comment_id, body) => {
      await pulls.updateReviewComment({ owner, repo, comment_id, body });
    },
    remove: async (comment_id) => {
      await ignoreNotFound(pulls.deleteReviewComment({ owner, repo, comment_id }));
    },
  };
}

/** A comment at the lines of its suggestion, after the change. */
function commentAt({ suggestion: { edit }, body }: NewComment) {
  const { file: path, line, endLine } = edit;
  const side = "RIGHT" as const;
  return { path, body, line: endLine, side, ...(line === endLine ? {} : { start_line: line, start_side: side }) };
}
