// The issues of a repository through GitHub's REST API.
import type { Comment } from "./own-comments.ts";
import type { Repository } from "./event.ts";
import type { OwnIssue } from "./drift-issue.ts";
import { listComments, viewerLogin } from "./comments-api.ts";
import { openOctokit } from "./octokit.ts";

/** An issue and who opened it; `author` is a login, empty for a deleted account. */
export interface Issue extends OwnIssue {
  author: string;
}

/** The issues of one repository. Its methods reject with what GitHub answered. */
export interface IssuesApi {
  /** All open ones, or the closed ones that were updated last; of an author alone where one is given. Pull requests are none. */
  list(state: "open" | "closed", creator?: string): AsyncIterable<Issue>;
  /** The login that issues opened with our token carry. */
  viewer(): Promise<string>;
  /** Gives the number of the new issue. */
  create(title: string, body: string): Promise<number>;
  update(number: number, fields: IssueFields): Promise<void>;
  /** Oldest first. */
  comments(number: number): AsyncIterable<Comment>;
  comment(number: number, body: string): Promise<void>;
}

interface IssueFields {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  state_reason?: "completed" | "duplicate" | "reopened";
}

/** Project limit: pages of closed issues, 100 on each; of one author more. An issue of ours beyond them is not reopened; a new one is opened. */
const MAX_CLOSED_PAGES = 3;
const MAX_CLOSED_PAGES_OF_AUTHOR = 10;

/** Opens the issues; every request ends when `signal` does. */
export async function openIssues(
  repository: Repository,
  token: string,
  apiUrl: string,
  signal: AbortSignal,
): Promise<IssuesApi> {
  const octokit = await openOctokit(token, apiUrl, signal);
  const { owner, repo } = repository;
  const { issues } = octokit.rest;

  async function* list(state: "open" | "closed", creator?: string): AsyncGenerator<Issue> {
    const sorted = { owner, repo, state, sort: state === "open" ? "created" : "updated", direction: "desc" } as const;
    const filter = creator === undefined ? sorted : { ...sorted, creator };
    const maxPages =
      state === "open" ? Infinity : creator === undefined ? MAX_CLOSED_PAGES : MAX_CLOSED_PAGES_OF_AUTHOR;
    let pages = 0;
    for await (const page of octokit.paginate.iterator(issues.listForRepo, { ...filter, per_page: 100 })) {
      for (const { number, title, body, user, locked, pull_request } of page.data)
        if (!pull_request)
          // Forgejo and Gitea give null
          yield {
            number,
            title,
            body: body ?? "",
            author: user?.login ?? "",
            isOpen: state === "open",
            isLocked: locked,
          };
      if (++pages === maxPages) return;
    }
  }

  return {
    list,
    comments: (issue_number) => listComments(octokit, { owner, repo, issue_number }),
    viewer: () => viewerLogin(octokit),
    create: async (title, body) => (await issues.create({ owner, repo, title, body })).data.number,
    update: async (issue_number, fields) => {
      await issues.update({ owner, repo, issue_number, ...fields });
    },
    comment: async (issue_number, body) => {
      await issues.createComment({ owner, repo, issue_number, body });
    },
  };
}
