// The pull requests from one branch of a repository, through GitHub's REST API.
import type { AdvancePull } from "./advance-pull-request.ts";
import { listComments, viewerLogin } from "./comments-api.ts";
import type { Repository } from "./event.ts";
import type { Octokit } from "./octokit.ts";
import type { Comment } from "./own-comments.ts";
import { isAuthor } from "./own-comments.ts";

/** Its methods reject with what GitHub answered. */
export interface PullsApi {
  /** The repository's node id, and the name of its default branch. */
  home(): Promise<{ id: string; defaultBranch: string }>;
  /** From `branch` to any other one, newest first: the last 100. */
  list(branch: string): Promise<AdvancePull[]>;
  /** The login under which our token writes. */
  viewer(): Promise<string>;
  /** Gives the number of the new pull request. */
  create(pull: { title: string; body: string; head: string; base: string }): Promise<number>;
  update(number: number, fields: { title?: string; body: string; state?: "closed" }): Promise<void>;
  /** Oldest first. */
  comments(number: number): AsyncIterable<Comment>;
  comment(number: number, body: string): Promise<void>;
}

export function openPulls(octokit: Octokit, repository: Repository): PullsApi {
  const { repos, pulls, issues } = octokit.rest;
  const { owner, repo } = repository;
  const viewer = (): Promise<string> => viewerLogin(octokit);
  return {
    viewer,
    home: async () => {
      const { data } = await repos.get({ owner, repo });
      return { id: data.node_id, defaultBranch: data.default_branch };
    },
    list: async (branch) => {
      // REST API, List pull requests: `head` filters by the user or organisation and the branch, so forks of the same owner are listed too
      const query = { owner, repo, state: "all", head: `${owner}:${branch}`, per_page: 100 } as const;
      const { data } = await pulls.list({ ...query, sort: "created", direction: "desc" });
      const name = `${owner}/${repo}`.toLowerCase();
      const own = data.filter(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === name);
      const login = own.length === 0 ? "" : await viewer();
      return own.map(({ number, title, body, head, base, state, merged_at, locked, user }) => ({
        number,
        title,
        body: body ?? "",
        head: head.sha,
        base: base.ref,
        isOpen: state === "open",
        isMerged: merged_at !== null,
        isLocked: locked,
        isOurs: isAuthor(login, { author: user?.login ?? "" }),
      }));
    },
    create: async (pull) => (await pulls.create({ owner, repo, ...pull })).data.number,
    update: async (pull_number, fields) => {
      await pulls.update({ owner, repo, pull_number, ...fields });
    },
    comments: (issue_number) => listComments(octokit, { owner, repo, issue_number }),
    comment: async (issue_number, body) => {
      await issues.createComment({ owner, repo, issue_number, body });
    },
  };
}
