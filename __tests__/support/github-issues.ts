// The issues of the repository of `github-api.ts`, and the comments on them.
import type { Call } from "./github-contract.ts";

export interface StoredIssue {
  number: number;
  login: string;
  title: string;
  body: string | null;
  state: "open" | "closed";
  locked: boolean;
  isPullRequest: boolean;
  comments: { id: number; login: string; body: string }[];
}

/** What requests that write send. */
export interface PostedIssue {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  state_reason?: string;
}

interface Answer {
  status: number;
  body: unknown;
}

const NOT_FOUND: Answer = { status: 404, body: { message: "Not Found" } };

/** An issue with all that GitHub's description requires; `given` replaces any part. */
export function storedIssue(given: Partial<StoredIssue> = {}): StoredIssue {
  return {
    number: 1,
    login: "github-actions[bot]",
    title: "title",
    body: "body",
    state: "open",
    locked: false,
    isPullRequest: false,
    comments: [],
    ...given,
  };
}

type RenderComment = (comment: StoredIssue["comments"][number], origin: string) => object;

export class GitHubIssues {
  readonly all: StoredIssue[];
  readonly #login: string;
  readonly #renderComment: RenderComment;

  constructor(all: StoredIssue[], login: string, renderComment: RenderComment) {
    this.all = all;
    this.#login = login;
    this.#renderComment = renderComment;
  }

  /** The issues of a list, newest first. */
  listed(url: URL): object[] {
    const state = url.searchParams.get("state") ?? "open";
    const creator = url.searchParams.get("creator");
    return this.all
      .filter((issue) => state === "all" || issue.state === state)
      .filter(({ login }) => creator === null || login === creator)
      .toSorted((a, b) => b.number - a.number)
      .map((issue) => this.#render(issue, url.origin));
  }

  commentsOn(call: Call, url: URL): object[] | null {
    return this.#find(call)?.comments.map((one) => this.#renderComment(one, url.origin)) ?? null;
  }

  create({ title = "", body = "" }: PostedIssue, url: URL): Answer {
    const number = 1 + Math.max(0, ...this.all.map((issue) => issue.number));
    const issue = storedIssue({ number, login: this.#login, title, body });
    this.all.push(issue);
    return { status: 201, body: this.#render(issue, url.origin) };
  }

  update(call: Call, { title, body, state }: PostedIssue, url: URL): Answer {
    const issue = this.#find(call);
    if (issue === undefined) return NOT_FOUND;
    Object.assign(issue, {
      ...(title === undefined ? {} : { title }),
      ...(body === undefined ? {} : { body }),
      ...(state === undefined ? {} : { state }),
    });
    return { status: 200, body: this.#render(issue, url.origin) };
  }

  /** null: the number is not that of an issue. */
  comment(call: Call, body: string, url: URL): Answer | null {
    const issue = this.#find(call);
    if (issue === undefined) return null;
    if (issue.locked) return { status: 403, body: { message: "Unable to create comment because issue is locked." } };
    const comment = { id: 5001 + this.all.flatMap(({ comments }) => comments).length, login: this.#login, body };
    issue.comments.push(comment);
    return { status: 201, body: this.#renderComment(comment, url.origin) };
  }

  #find(call: Call): StoredIssue | undefined {
    return this.all.find(({ number }) => number === Number(call.path["issue_number"]));
  }

  #render({ number, login, title, body, state, locked, isPullRequest, comments }: StoredIssue, origin: string): object {
    const { user } = this.#renderComment({ id: 1, login, body: "" }, origin) as { user: object };
    const url = `${origin}/issues/${number}`;
    return {
      id: 9000 + number,
      node_id: `I_${number}`,
      number,
      title,
      body,
      user,
      state,
      locked,
      labels: [],
      assignee: null,
      milestone: null,
      comments: comments.length,
      created_at: "2026-11-23T12:00:00Z",
      updated_at: "2026-11-23T12:00:00Z",
      closed_at: state === "closed" ? "2026-11-24T12:00:00Z" : null,
      author_association: "NONE",
      ...Object.fromEntries(
        ["", "html_", "repository_", "labels_", "comments_", "events_"].map((what) => [`${what}url`, url]),
      ),
      ...(isPullRequest ? { pull_request: { url, html_url: url, diff_url: url, patch_url: url } } : {}),
    };
  }
}
