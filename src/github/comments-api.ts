// The comments of a pull request through GitHub's REST API; who we are through its GraphQL API, which Forgejo and Gitea do not have.
import type { CommentsApi } from "./comment.ts";
import type { Comment } from "./own-comments.ts";
import type { PullRequest } from "./event.ts";
import type { Octokit } from "./octokit.ts";
import { openOctokit } from "./octokit.ts";
import { httpStatus, isRateLimit, isTransient } from "./retry.ts";
import { isForgejo } from "./server.ts";

/** The login of the job's own token. */
const DEFAULT_LOGIN = "github-actions[bot]";

/** Opens the comments of `pullRequest`; every request ends when `signal` does. */
export async function openComments(
  pullRequest: PullRequest,
  token: string,
  apiUrl: string,
  signal: AbortSignal,
): Promise<CommentsApi> {
  const octokit = await openOctokit(token, apiUrl, signal);
  const { owner, repo, number: issue_number } = pullRequest;
  const { issues } = octokit.rest;

  return {
    list: () => listComments(octokit, { owner, repo, issue_number }),
    viewer: () => viewerLogin(octokit),
    create: async (body) => (await issues.createComment({ owner, repo, issue_number, body })).data.id,
    update: async (comment_id, body) => {
      await issues.updateComment({ owner, repo, comment_id, body });
    },
    remove: async (comment_id) => {
      await ignoreNotFound(issues.deleteComment({ owner, repo, comment_id }));
    },
  };
}

/** The comments on an issue or a pull request, page by page. */
export async function* listComments(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
): AsyncGenerator<Comment> {
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages)
    for (const { id, user, body } of data) yield { id, author: user?.login ?? "", body: body ?? "" };
}

/** The login under which our token writes. */
export async function viewerLogin(octokit: Octokit): Promise<string> {
  if (isForgejo(octokit.request.endpoint.DEFAULTS.baseUrl))
    return (await octokit.rest.users.getAuthenticated()).data.login;
  // GET /user answers 403 to an installation token, the job's own included; `viewer` knows every kind of token.
  try {
    const { viewer } = await octokit.graphql<{ viewer: { login: string } }>("{ viewer { login } }");
    return viewer.login;
  } catch (error) {
    const isRefusal = httpStatus(error) !== null && !isTransient(error) && !isRateLimit(error);
    if (!isRefusal) throw error; // nothing is known of the token
    return DEFAULT_LOGIN;
  }
}

/** What another job has removed meanwhile is gone all the same. */
export async function ignoreNotFound(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (httpStatus(error) !== 404) throw error;
  }
}
