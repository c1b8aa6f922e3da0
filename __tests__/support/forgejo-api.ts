// A Forgejo of one repository on loopback: what its API has of GitHub's, in its own shapes (Forgejo and Gitea API, /api/swagger). Every other
// request is answered with 404, as Forgejo does.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { blobName } from "./github-git.ts";

interface StoredComment {
  id: number;
  login: string;
  body: string;
}

interface StoredIssue {
  number: number;
  login: string;
  title: string;
  body: string;
  state: "open" | "closed";
  isPullRequest: boolean;
}

interface Options {
  token: string;
  /** Who the token writes as. */
  login: string;
  /** Whether the token may ask who it writes as: GET /user needs the scope `read:user`. */
  readsUser: boolean;
  /** Whether the token may write; that of a pull request from a fork may not. */
  canWrite: boolean;
  /** The files of each commit, by its name and their paths. */
  commits: Record<string, Record<string, string>>;
  /** The names of the files that the pull request changes. */
  changed: string[];
  /** Files of a tree on one page. */
  perPage: number;
}

interface ForgejoApi {
  /** Ends in /api/v1. */
  url: string;
  comments: StoredComment[];
  issues: StoredIssue[];
  /** `METHOD /path?query` of every request, without /api/v1. */
  requests: string[];
  /** Those it has no route for. */
  unknown: string[];
  close(): Promise<void>;
}

interface Answer {
  status: number;
  body: unknown;
}

type Posted = Partial<Pick<StoredIssue, "title" | "body" | "state">>;

const NOT_FOUND: Answer = {
  status: 404,
  body: { errors: [], message: "The target couldn't be found.", url: "swagger" },
};

/** Starts the server; by default the job's own token, no comments, no issues. */
export async function startForgejoApi(options: Partial<Options> = {}): Promise<ForgejoApi> {
  const { token, login, readsUser, canWrite, commits, changed, perPage }: Options = {
    token: "secret-token",
    login: "forgejo-actions",
    readsUser: true,
    canWrite: true,
    commits: {},
    changed: [],
    perPage: 1000,
    ...options,
  };
  const comments: StoredComment[] = [];
  const issues: StoredIssue[] = [
    { number: 7, login: "erika", title: "A change", body: "", state: "open", isPullRequest: true },
  ];
  const requests: string[] = [];
  const unknown: string[] = [];

  const routes: [RegExp, (found: string[], posted: Posted, query: URLSearchParams) => Answer][] = [
    [/^GET \/user$/, () => (readsUser ? { status: 200, body: user(login) } : forbidden("read:user"))],
    [/^GET \/repos\/acme\/mail\/issues\/7\/comments$/, () => ({ status: 200, body: comments.map(renderComment) })],
    [
      /^POST \/repos\/acme\/mail\/issues\/(\d+)\/comments$/,
      ([number], { body = "" }) => {
        const comment = { id: comments.length + 1, login, body };
        if (number === "7") comments.push(comment);
        return { status: 201, body: renderComment(comment) };
      },
    ],
    [
      /^PATCH \/repos\/acme\/mail\/issues\/comments\/(\d+)$/,
      ([id], { body = "" }) => {
        const comment = comments.find((one) => one.id === Number(id));
        if (comment === undefined) return NOT_FOUND;
        comment.body = body;
        return { status: 200, body: renderComment(comment) };
      },
    ],
    [
      /^GET \/repos\/acme\/mail\/pulls\/7\/files$/,
      () => ({ status: 200, body: changed.map((filename) => ({ filename, status: "changed", additions: 1 })) }),
    ],
    [/^GET \/repos\/acme\/mail\/git\/trees\/(\w+)$/, ([sha = ""], _, query) => treeOf(sha, query)],
    [/^GET \/repos\/acme\/mail\/git\/blobs\/(\w+)$/, ([sha = ""]) => blobOf(sha)],
    [
      /^GET \/repos\/acme\/mail\/issues$/,
      (_, __, query) => ({
        status: 200,
        body: issues.filter(({ state }) => state === query.get("state")).map(renderIssue),
      }),
    ],
    [
      /^POST \/repos\/acme\/mail\/issues$/,
      (_, { title = "", body = "" }) => {
        const issue: StoredIssue = {
          number: 8 + issues.length,
          login,
          title,
          body,
          state: "open",
          isPullRequest: false,
        };
        issues.unshift(issue);
        return { status: 201, body: renderIssue(issue) };
      },
    ],
    [
      /^PATCH \/repos\/acme\/mail\/issues\/(\d+)$/,
      ([number], posted) => {
        const issue = issues.find((one) => one.number === Number(number));
        return issue === undefined ? NOT_FOUND : { status: 201, body: renderIssue(Object.assign(issue, posted)) };
      },
    ],
  ];

  function treeOf(sha: string, query: URLSearchParams): Answer {
    const files = Object.entries(commits[sha] ?? {});
    if (files.length === 0) return { status: 400, body: { message: `sha not found [${sha}]`, url: "swagger" } };
    const page = Number(query.get("page") ?? 1);
    const tree = files.slice((page - 1) * perPage, page * perPage).map(([path, text]) => ({
      path,
      mode: "100644",
      type: "blob",
      size: Buffer.byteLength(text),
      sha: blobName(text),
    }));
    const truncated = page * perPage < files.length;
    return { status: 200, body: { sha, tree, truncated, page, total_count: files.length } };
  }

  function blobOf(sha: string): Answer {
    const texts = Object.values(commits).flatMap((files) => Object.values(files));
    const text = texts.find((one) => blobName(one) === sha);
    if (text === undefined) return NOT_FOUND;
    const content = Buffer.from(text).toString("base64");
    return { status: 200, body: { content, encoding: "base64", sha, size: Buffer.byteLength(text) } };
  }

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL((request.url ?? "/").replace(/^\/api\/v1/, ""), "http://forgejo");
      requests.push(`${request.method} ${url.pathname}${url.search}`);
      const posted = (await readJson(request)) as Posted;
      const answer = answerTo(`${request.method} ${url.pathname}`, posted, url.searchParams, request);
      response
        .writeHead(answer.status, { "content-type": "application/json;charset=utf-8" })
        .end(JSON.stringify(answer.body));
    })();
  });

  function answerTo(line: string, posted: Posted, query: URLSearchParams, { headers, url }: IncomingMessage): Answer {
    if (headers.authorization !== `token ${token}`)
      return { status: 401, body: { message: "invalid username, password or token" } };
    if (!canWrite && !line.startsWith("GET ")) return forbidden("write:issue");
    const found = routes.find(([pattern]) => pattern.test(line));
    if (found !== undefined && url?.startsWith("/api/v1/") === true)
      return found[1](found[0].exec(line)?.slice(1) ?? [], posted, query);
    unknown.push(line);
    return NOT_FOUND;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    comments,
    issues,
    requests,
    unknown,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forbidden(scope: string): Answer {
  const message = `token does not have at least one of required scope(s): [${scope}]`;
  return { status: 403, body: { message, url: "swagger" } };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? {} : JSON.parse(text);
}

function user(login: string): object {
  return { id: -2, login, login_name: "", full_name: "", username: login };
}

function renderComment({ id, login, body }: StoredComment): object {
  return { id, user: user(login), original_author: "", original_author_id: 0, body, assets: [] };
}

/** An issue has `pull_request` all the same, and another name for `locked`. */
function renderIssue({ number, login, title, body, state, isPullRequest }: StoredIssue): object {
  const pull_request = isPullRequest ? { merged: false, merged_at: null } : null;
  return { id: number, number, user: user(login), title, body, state, is_locked: false, comments: 0, pull_request };
}
