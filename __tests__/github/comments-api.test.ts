// The real Octokit against a GitHub on loopback that checks every request against GitHub's own description.
import { afterEach, describe, expect, test } from "@jest/globals";
import { putComment } from "../../src/github/comment.ts";
import { commentMarker } from "../../src/github/own-comments.ts";
import { openComments } from "../../src/github/comments-api.ts";
import { explainPostError } from "../../src/github/api-errors.ts";
import { withRetry } from "../../src/github/retry.ts";
import { NEVER } from "../support/until.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { say } from "../support/in-english.ts";

const BOT = "github-actions[bot]";
const MARKER = commentMarker("default");
const pullRequest = { owner: "acme", repo: "mail", number: 7, hasReadOnlyToken: false };
const LIST = "GET /repos/acme/mail/issues/7/comments?per_page=100";

let server: Awaited<ReturnType<typeof startGitHubApi>> | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const said = (...of: Parameters<typeof explainPostError>): string => say(explainPostError(...of));

async function put(
  options: Parameters<typeof startGitHubApi>[0],
  text = "text",
  token = "secret-token",
): Promise<unknown> {
  server = await startGitHubApi(options);
  const comments = await openComments(pullRequest, token, server.url, AbortSignal.timeout(NEVER));
  return withRetry(
    () => putComment(comments, MARKER, text, true),
    async () => {},
  ).catch((error: unknown) => said(error, pullRequest));
}

const chatter = (count: number) => Array.from({ length: count }, (_, i) => ({ login: "alice", body: `comment ${i}` }));

describe("GitHub's API", () => {
  test("is asked for one list and one comment at first", async () => {
    expect(await put({})).toBe(1);
    expect(server?.comments).toEqual([{ id: 1, login: BOT, body: `${MARKER}\ntext` }]);
    expect(server?.requests).toEqual([LIST, "POST /repos/acme/mail/issues/7/comments"]);
  });

  test("is asked page by page, to the last, for there may be two of ours", async () => {
    expect(await put({ comments: [...chatter(205), { login: BOT, body: `${MARKER}\nold` }, ...chatter(120)] })).toBe(
      206,
    );
    expect(server?.comments[205]?.body).toBe(`${MARKER}\ntext`);
    expect(server?.requests).toEqual([
      LIST,
      `${LIST}&page=2`,
      `${LIST}&page=3`,
      `${LIST}&page=4`,
      "POST /graphql",
      "PATCH /repos/acme/mail/issues/comments/206",
    ]);
  });

  test("is not asked to store what it has", async () => {
    await put({ comments: [{ login: BOT, body: `${MARKER}\ntext` }] });
    expect(server?.requests).toEqual([LIST, "POST /graphql"]);
  });

  test.each([
    ["an app", "mail-checker[bot]", "mail-checker[bot]"],
    ["a person", "alice", "alice"],
    ["a token that may not say whose it is", null, BOT],
  ])("knows the comment of %s", async (_, viewer, login) => {
    const forged = { login: "eve", body: `${MARKER}\nAll is well` };
    expect(await put({ viewer, comments: [forged, { login, body: `${MARKER}\nold` }] })).toBe(2);
    expect(server?.comments.map(({ body }) => body)).toEqual([forged.body, `${MARKER}\ntext`]);
  });

  test.each(["GET", "GRAPHQL", "PATCH"] as const)("is asked again after a 502 to %s", async (method) => {
    await put({ comments: [{ login: BOT, body: `${MARKER}\nold` }], faults: [{ method, status: 502 }] });
    expect(server?.comments).toEqual([{ id: 1, login: BOT, body: `${MARKER}\ntext` }]);
  });

  test("is asked again who we are, lest a person's comment gets a second one", async () => {
    await put({
      viewer: "alice",
      comments: [{ login: "alice", body: `${MARKER}\nold` }],
      faults: [{ method: "GRAPHQL", status: 502 }],
    });
    expect(server?.comments).toEqual([{ id: 1, login: "alice", body: `${MARKER}\ntext` }]);
  });

  test("gets no second comment when the first one was made behind a 502", async () => {
    expect(await put({ faults: [{ method: "POST", status: 502, applied: true }] })).toBe(1);
    expect(server?.comments).toHaveLength(1);
  });

  test("gets astral characters and markup as they are", async () => {
    const text = `😀 <b> & "quoted" \\ \u2028 ${"ä".repeat(60_000)}`;
    await put({}, text);
    expect(server?.comments[0]?.body).toBe(`${MARKER}\n${text}`);
  });
});

describe("a refusal", () => {
  test.each([
    [
      "403",
      { permission: "read" as const },
      "GitHub answered 403 (Resource not accessible by integration)",
      "`pull-requests: write`",
    ],
    ["404", { faults: [{ method: "GET" as const, status: 404 }] }, "GitHub answered 404", "`pull-requests: write`"],
    ["401", { token: "another" }, "GitHub answered 401 (Bad credentials)", "`token` is not valid"],
    [
      "410",
      { faults: [{ method: "POST" as const, status: 410 }] },
      "GitHub answered 410",
      "Comments are disabled here",
    ],
    [
      "429",
      { faults: [{ method: "POST" as const, status: 429, headers: { "retry-after": "60" } }] },
      "GitHub answered 429",
      "rate limit",
    ],
  ])("%s names its cause and its cure in one line", async (_, options, cause, cure) => {
    const line = await put(options);
    expect(line).toContain("The comment on pull request #7 could not be posted: ");
    expect(line).toContain(cause);
    expect(line).toContain(cure);
    expect(line).not.toMatch(/\n|secret-token/);
  });

  test("422 follows a body that is too long", async () => {
    expect(await put({}, "x".repeat(65_536))).toContain("GitHub answered 422");
  });

  test("says that a fork cannot have the permission", () => {
    const error = Object.assign(new Error("no"), { status: 403, response: { status: 403, headers: {}, data: {} } });
    expect(said(error, { ...pullRequest, hasReadOnlyToken: true })).toContain("forks");
  });

  test("is told from a server that cannot be reached", async () => {
    const gone = await startGitHubApi();
    await gone.close();
    const comments = await openComments(pullRequest, "secret-token", gone.url, AbortSignal.timeout(NEVER));
    const error: unknown = await putComment(comments, MARKER, "text", true).catch((e: unknown) => e);
    expect(said(error, pullRequest)).toMatch(
      /could not be posted: GitHub did not answer \(.+\)\. Run the job again later\./,
    );
  });

  test("comes in time from a server that never answers", async () => {
    server = await startGitHubApi({ faults: [{ method: "GET", status: 200, silent: true }] });
    const comments = await openComments(pullRequest, "secret-token", server.url, AbortSignal.timeout(50));
    await expect(putComment(comments, MARKER, "text", true)).rejects.toMatchObject({ status: 500 });
  });
});
