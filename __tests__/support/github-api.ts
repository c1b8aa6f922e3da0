// A GitHub of one repository on loopback: comments that stay, pages, the files of commits, permissions, faults. It holds every request to GitHub's
// own OpenAPI description and refuses to close if one broke it.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { findCall, minimalAnswer, type Call } from "./github-contract.ts";
import { GitDatabase, blobName, renderBlob, type RefUpdates } from "./github-git.ts";
import { GitHubPulls, type StoredPull } from "./github-pulls.ts";
import { GitHubIssues, type PostedIssue, type StoredIssue } from "./github-issues.ts";

interface StoredComment {
  id: number;
  login: string;
  body: string;
}

/** A review comment at a line of a file; null where that is no longer shown. */
interface StoredReviewComment extends StoredComment {
  path: string;
  line: number | null;
  start_line?: number;
  in_reply_to_id?: number;
}

/** An answer given instead of the right one to the next request of that method. `applied`: its work is done all the same;
 * `silent`: there is no answer at all; `cut`: the connection ends within it; `page`: it is HTML, as proxies answer. */
interface Fault {
  method: "GET" | "POST" | "PATCH" | "DELETE" | "GRAPHQL";
  status: number;
  headers?: Record<string, string>;
  applied?: boolean;
  silent?: boolean;
  cut?: boolean;
  page?: string;
  /** What GitHub says. */
  message?: string;
  /** The same where GraphQL says it. */
  errors?: { type: string; message: string }[];
}

/** A commit with all its files by path; `at` is ISO 8601. */
export interface LoggedCommit {
  sha: string;
  parents: string[];
  at: string;
  files: Record<string, string>;
}

interface Options {
  token: string;
  /** Who the token posts as; null: GraphQL refuses to say. */
  viewer: string | null;
  permission: "write" | "read" | "none";
  comments: { login: string; body: string }[];
  reviewComments: Omit<StoredReviewComment, "id">[];
  issues: StoredIssue[];
  /** Runs before each answer: what others do meanwhile. */
  meanwhile: (request: string, issues: StoredIssue[]) => void;
  /** Pull requests, as they are listed. */
  pulls: StoredPull[];
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  mayCreatePulls: boolean;
  /** What the pull request changes: patches by path. */
  patches: Record<string, string>;
  /** Files at whose lines GitHub lets nobody comment, whatever it shows. */
  uncommentable: string[];
  /** The files of each commit, by its name and their paths. */
  commits: Record<string, Record<string, string>>;
  /** Commits that led to one, the latest first; each has its files, too. */
  log: LoggedCommit[];
  /** GitHub lists no more than 100,000 files of a tree. */
  truncated: boolean;
  /** GitHub Enterprise Server: the REST API is below /api/v3, GraphQL at /api/graphql. */
  isEnterprise: boolean;
  faults: Fault[];
}

interface GitHubApi {
  url: string;
  comments: StoredComment[];
  reviewComments: StoredReviewComment[];
  git: GitDatabase;
  pulls: StoredPull[];
  issues: StoredIssue[];
  /** Those to come. */
  faults: Fault[];
  /** Whether a request is refused as nobody should: called for each; null: none. */
  failAt: (() => boolean) | null;
  /** `METHOD /path?query` of every request, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** What requests that write send. */
type PostedComment = Partial<Pick<StoredReviewComment, "body" | "path" | "line" | "start_line">>;
type Posted = PostedComment & { comments?: PostedComment[] } & PostedIssue;

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** GitHub's limit for the body of a comment in characters; here in UTF-16 units, which are never fewer. */
const BODY_LIMIT = 65_536;

/** Starts the server; by default a token with write permission that posts as github-actions[bot], no comments, no faults. */
export async function startGitHubApi(options: Partial<Options> = {}): Promise<GitHubApi> {
  const settings: Options = {
    token: "secret-token",
    viewer: "github-actions[bot]",
    permission: "write",
    comments: [],
    reviewComments: [],
    issues: [],
    meanwhile: () => undefined,
    pulls: [],
    mayCreatePulls: true,
    patches: {},
    uncommentable: [],
    commits: {},
    log: [],
    truncated: false,
    isEnterprise: false,
    faults: [],
    ...options,
  };
  const comments = settings.comments.map((comment, i) => ({ id: i + 1, ...comment }));
  const reviewComments = settings.reviewComments.map((comment, i): StoredReviewComment => ({
    id: 1001 + i,
    ...comment,
  }));
  const issues = new GitHubIssues(
    settings.issues.map((issue) => ({ ...issue, comments: [...issue.comments] })),
    settings.viewer ?? "github-actions[bot]",
    renderComment,
  );
  const requests: string[] = [];
  const broken: string[] = [];
  const git = new GitDatabase();
  const pulls = new GitHubPulls([...settings.pulls], {
    login: settings.viewer ?? "github-actions[bot]",
    mayCreate: settings.mayCreatePulls,
    endOf: (branch) => git.endOf(branch),
    isAhead: (branch, other) => git.isAhead(branch, other),
    user: (login, origin) => (renderComment({ id: 1, login, body: "" }, origin) as { user: object }).user,
  });
  const faults = [...settings.faults];
  const [rest, graphql] = settings.isEnterprise ? ["/api/v3", "/api/graphql"] : ["", "/graphql"];

  const server = createServer((request, response) => {
    void (async () => {
      const method = request.url === graphql ? "GRAPHQL" : (request.method ?? "");
      const path = (request.url ?? "/").startsWith(rest) ? (request.url ?? "/").slice(rest.length) : "/";
      const url = new URL(path, `http://${request.headers.host}`);
      requests.push(`${request.method} ${request.url}`);
      const at = faults.findIndex((fault) => fault.method === method);
      const [fault] = at < 0 ? [] : faults.splice(at, 1);
      const body = await readJson(request);
      settings.meanwhile(`${request.method} ${request.url}`, issues.all);
      if (api.failAt?.() === true) return send(response, { status: 403, body: { message: "Refused" } });
      if (fault?.silent === true) return;
      if (fault?.cut === true) return cut(response, fault.status);
      if (fault?.page !== undefined)
        return void response.writeHead(fault.status, { "content-type": "text/html", ...fault.headers }).end(fault.page);
      if (fault !== undefined && fault.applied !== true)
        return send(response, {
          ...fault,
          body: fault.errors === undefined ? { message: fault.message ?? "Fault" } : fault,
        });
      const answer = authorised(request, settings.token)
        ? respond(method, url, body)
        : { status: 401, body: { message: "Bad credentials" } };
      send(response, fault === undefined ? answer : { body: { message: "Fault" }, ...fault });
    })();
  });

  function respond(method: string, url: URL, body: unknown): Answer {
    pulls.follow();
    if (method === "GRAPHQL") return (body as { query: string }).query.startsWith("mutation") ? move(body) : who(body);
    const call = findCall(method, url, body);
    if (call === null) {
      broken.push(`${method} ${url.pathname}: no such operation`);
      return { status: 404, body: { message: "Not Found" } };
    }
    const answer = perform(call, url, body as Posted | null);
    broken.push(
      ...[...call.faults, ...call.judgeAnswer(answer.status, answer.body)].map((fault) => `${call.id}: ${fault}`),
    );
    return answer;
  }

  function who(body: unknown): Answer {
    const { query } = body as { query: string };
    if (query !== "{ viewer { login } }") broken.push(`GraphQL: unexpected query ${query}`);
    if (settings.viewer === null) return { status: 403, body: { message: "Resource not accessible by integration" } };
    return { status: 200, body: { data: { viewer: { login: settings.viewer } } } };
  }

  /** The one mutation that is sent, as GitHub's schema has it (@octokit/graphql-schema, UpdateRefsInput). */
  function move(body: unknown): Answer {
    const { query, variables } = body as { query: string; variables: { input: RefUpdates } };
    if (query !== "mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }")
      broken.push(`GraphQL: unexpected mutation ${query}`);
    const { repositoryId, refUpdates } = variables.input;
    if (repositoryId !== REPOSITORY_ID) broken.push("GraphQL: updateRefs of another repository");
    const problem =
      settings.permission === "write"
        ? git.updateRefs(refUpdates)
        : { type: "FORBIDDEN", message: "Resource not accessible by integration" };
    pulls.follow();
    if (problem === null) return { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } };
    return { status: 200, body: { data: { updateRefs: null }, errors: [{ path: ["updateRefs"], ...problem }] } };
  }

  function perform(call: Call, url: URL, posted: Posted | null): Answer {
    const body = posted?.body ?? "";
    const write = ![
      "repos/get",
      "issues/list-for-repo",
      "issues/list-comments",
      "pulls/list",
      "pulls/list-files",
      "pulls/list-review-comments",
      "repos/list-commits",
      "repos/get-content",
      "git/get-tree",
      "git/get-blob",
      "git/get-ref",
      "git/get-commit",
    ].includes(call.id);
    if (settings.permission === "none" || (write && settings.permission === "read")) {
      return { status: 403, body: { message: "Resource not accessible by integration" } };
    }
    const inDatabase = git.answer(call, posted, url.origin);
    if (inDatabase !== null) return inDatabase;
    if (call.id === "issues/list-for-repo") return listPage(url, issues.listed(url));
    if (call.id === "repos/list-commits") return listCommits(url);
    if (call.id === "repos/get-content") return contentOf(call.path["path"] ?? "", url);
    if (call.id === "git/get-tree") return treeOf(call.path["tree_sha"] ?? "", url);
    if (call.id === "git/get-blob") return blobOf(call.path["file_sha"] ?? "", url);
    if (call.id === "repos/get") return { status: 200, body: renderRepository() };
    if (call.id === "pulls/list") return listPage(url, pulls.listed(url));
    if (call.id === "pulls/list-files")
      return listPage(
        url,
        Object.entries(settings.patches).map(([path, patch]) => renderFile(path, patch, url.origin)),
      );
    if (call.id === "pulls/list-review-comments")
      return listPage(
        url,
        reviewComments.map((one) => renderReviewComment(one, url.origin)),
      );
    if (!write)
      return listPage(url, issues.commentsOn(call, url) ?? comments.map((one) => renderComment(one, url.origin)));
    if (body.length > BODY_LIMIT) {
      return {
        status: 422,
        body: {
          message: "Validation Failed",
          documentation_url: "https://docs.github.com/rest",
          errors: [{ resource: "IssueComment", code: "unprocessable", field: "data" }],
        },
      };
    }
    if (call.id === "pulls/create") return pulls.create(posted ?? {}, url.origin);
    if (call.id === "pulls/update") return pulls.update(Number(call.path["pull_number"]), posted ?? {}, url.origin);
    if (call.id === "issues/create") return issues.create(posted ?? {}, url);
    if (call.id === "issues/update") return issues.update(call, posted ?? {}, url);
    if (call.id === "issues/create-comment") {
      const answer = issues.comment(call, body, url);
      if (answer !== null) return answer;
      const comment = {
        id: 1 + Math.max(0, ...comments.map(({ id }) => id)),
        login: settings.viewer ?? "github-actions[bot]",
        body,
      };
      comments.push(comment);
      return { status: 201, body: renderComment(comment, url.origin) };
    }
    if (call.id === "pulls/create-review-comment" || call.id === "pulls/create-review") {
      const wanted = call.id === "pulls/create-review" ? (posted?.comments ?? []) : [posted ?? {}];
      if (wanted.some(({ path = "" }) => settings.uncommentable.includes(path)))
        return {
          status: 422,
          body: {
            message: "Unprocessable Entity",
            documentation_url: "https://docs.github.com/rest",
          },
        };
      const made = wanted.map((one) => renderReviewComment(storeReviewComment(one), url.origin));
      return call.id === "pulls/create-review"
        ? { status: 200, body: renderReview(body, url.origin) }
        : { status: 201, body: made[0] };
    }
    if (call.id === "pulls/delete-review-comment") return remove(reviewComments, call);
    if (call.id === "issues/delete-comment") return remove(comments, call);
    if (call.id === "pulls/update-review-comment") {
      const comment = reviewComments.find(({ id }) => id === Number(call.path["comment_id"]));
      if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
      comment.body = body;
      return { status: 200, body: renderReviewComment(comment, url.origin) };
    }
    const comment = comments.find(({ id }) => id === Number(call.path["comment_id"]));
    if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
    comment.body = body;
    return { status: 200, body: renderComment(comment, url.origin) };
  }

  function storeReviewComment({ body = "", path = "", line = null, start_line }: PostedComment): StoredReviewComment {
    const comment = {
      id: 1 + Math.max(1000, ...reviewComments.map(({ id }) => id)),
      login: settings.viewer ?? "github-actions[bot]",
      body,
      path,
      line,
      ...(start_line === undefined ? {} : { start_line }),
    };
    reviewComments.push(comment);
    return comment;
  }

  function remove(stored: StoredComment[], call: Call): Answer {
    const at = stored.findIndex(({ id }) => id === Number(call.path["comment_id"]));
    if (at < 0) return { status: 404, body: { message: "Not Found" } };
    stored.splice(at, 1);
    return { status: 204, body: null };
  }

  function listCommits(url: URL): Answer {
    const { searchParams: query } = url;
    const from = settings.log.findIndex(({ sha }) => sha === query.get("sha"));
    if (from < 0) return { status: 404, body: { message: "Not Found" } };
    const bySha = new Map(settings.log.map((commit) => [commit.sha, commit]));
    const path = query.get("path");
    const contentAt = (sha: string | undefined): string | undefined => bySha.get(sha ?? "")?.files[path ?? ""];
    const listed = settings.log
      .slice(from)
      .filter(({ at }) => at >= (query.get("since") ?? ""))
      .filter(({ sha, parents: [parent] }) => path === null || contentAt(sha) !== contentAt(parent));
    return listPage(
      url,
      listed.map((commit) => renderCommit(commit, url.origin)),
    );
  }

  function contentOf(path: string, url: URL): Answer {
    const text = settings.log.find(({ sha }) => sha === url.searchParams.get("ref"))?.files[path];
    if (text === undefined) return { status: 404, body: { message: "Not Found" } };
    return { status: 200, body: renderContent(path, text, url.href) };
  }

  function treeOf(sha: string, url: URL): Answer {
    const files = settings.commits[sha] ?? settings.log.find((commit) => commit.sha === sha)?.files;
    if (files === undefined) return { status: 404, body: { message: "Not Found" } };
    const tree = Object.entries(files).map(([path, text]) => ({
      path,
      mode: "100644",
      type: "blob",
      sha: blobName(text),
      size: Buffer.byteLength(text),
      url: url.href,
    }));
    return { status: 200, body: { sha, url: url.href, tree, truncated: settings.truncated } };
  }

  function blobOf(sha: string, url: URL): Answer {
    const text = [...Object.values(settings.commits), ...settings.log.map(({ files }) => files)]
      .flatMap((files) => Object.values(files))
      .find((one) => blobName(one) === sha);
    if (text === undefined) return { status: 404, body: { message: "Not Found" } };
    return { status: 200, body: renderBlob(text, url.href) };
  }

  function listPage(url: URL, all: readonly object[]): Answer {
    const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
    const page = Number(url.searchParams.get("page") ?? 1);
    const next = new URL(url);
    next.searchParams.set("page", String(page + 1));
    const headers: Record<string, string> = page * size < all.length ? { link: `<${next}>; rel="next"` } : {};
    return { status: 200, headers, body: all.slice((page - 1) * size, page * size) };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const api: GitHubApi = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${rest}`,
    comments,
    reviewComments,
    git,
    pulls: pulls.all,
    issues: issues.all,
    faults,
    failAt: null,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (broken.length > 0) throw new Error(`GitHub's contract is broken: ${broken.join("; ")}`);
    },
  };
  return api;
}

const REPOSITORY_ID = "R_kgDOmail";

function renderRepository(): object {
  return { ...(minimalAnswer("repos/get", 200) as object), node_id: REPOSITORY_ID, default_branch: "main" };
}

function authorised(request: IncomingMessage, token: string): boolean {
  return request.headers.authorization === `token ${token}`;
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? null : JSON.parse(text);
}

/** The beginning of an answer, and the end of the connection. */
function cut(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "content-length": "100" });
  response.write("{", () => response.destroy());
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response
    .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
    .end(status === 204 ? undefined : JSON.stringify(body));
}

/** A comment with all that GitHub's description requires of one. */
function renderComment({ id, login, body }: StoredComment, origin: string): object {
  const user = `${origin}/users/${encodeURIComponent(login)}`;
  const links = [
    "followers",
    "following",
    "gists",
    "starred",
    "subscriptions",
    "organizations",
    "repos",
    "events",
    "received_events",
  ];
  return {
    id,
    node_id: `IC_${id}`,
    url: `${origin}/comments/${id}`,
    html_url: `${origin}/html/${id}`,
    issue_url: `${origin}/issue`,
    body,
    user: {
      login,
      id: 1,
      node_id: "U_1",
      avatar_url: user,
      gravatar_id: "",
      url: user,
      html_url: user,
      ...Object.fromEntries(links.map((link) => [`${link}_url`, user])),
      type: login.endsWith("[bot]") ? "Bot" : "User",
      site_admin: false,
    },
    created_at: "2026-11-23T12:00:00Z",
    updated_at: "2026-11-23T12:00:00Z",
    author_association: "NONE",
    performed_via_github_app: null,
  };
}

/** A review comment with all that GitHub's description requires of one. */
function renderReviewComment(
  { path, line, start_line, in_reply_to_id, ...comment }: StoredReviewComment,
  origin: string,
): object {
  const { issue_url: _, ...common } = renderComment(comment, origin) as Record<string, unknown>;
  const link = { href: `${origin}/link` };
  return {
    ...common,
    path,
    ...(line === null ? {} : { line }),
    ...(start_line === undefined ? {} : { start_line }),
    ...(in_reply_to_id === undefined ? {} : { in_reply_to_id }),
    pull_request_review_id: 1,
    diff_hunk: "@@",
    commit_id: "c",
    original_commit_id: "c",
    pull_request_url: `${origin}/pull`,
    _links: { self: link, html: link, pull_request: link },
  };
}

/** A review with all that GitHub's description requires of one. */
function renderReview(body: string, origin: string): object {
  const { user } = renderComment({ id: 1, login: "github-actions[bot]", body }, origin) as { user: object };
  const link = { href: `${origin}/link` };
  return {
    id: 1,
    node_id: "PRR_1",
    user,
    body,
    state: "COMMENTED",
    commit_id: "c",
    html_url: link.href,
    pull_request_url: `${origin}/pull`,
    _links: { html: link, pull_request: link },
    author_association: "NONE",
  };
}

/** A commit with all that GitHub's description requires of one. */
function renderCommit({ sha, parents, at }: LoggedCommit, origin: string): object {
  const url = `${origin}/commits/${sha}`;
  const person = { name: "a", email: "a@example.org", date: at };
  return {
    url,
    sha,
    node_id: `C_${sha}`,
    html_url: url,
    comments_url: url,
    commit: {
      url,
      author: person,
      committer: person,
      message: "x",
      comment_count: 0,
      tree: { sha, url },
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: `${origin}/commits/${parent}` })),
  };
}

/** GitHub gives no content of files of more than 1 MB. */
const CONTENT_LIMIT = 1_048_576;

function renderContent(path: string, text: string, url: string): object {
  const size = Buffer.byteLength(text);
  const isGiven = size <= CONTENT_LIMIT;
  return {
    type: "file",
    encoding: isGiven ? "base64" : "none",
    size,
    name: path.split("/").at(-1),
    path,
    content: isGiven
      ? Buffer.from(text)
          .toString("base64")
          .replace(/(.{60})/g, "$1\n")
      : "",
    sha: blobName(text),
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { git: url, html: url, self: url },
  };
}

function renderFile(filename: string, patch: string, origin: string): object {
  const url = `${origin}/file`;
  return {
    sha: "f",
    filename,
    status: "modified",
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    patch,
  };
}
