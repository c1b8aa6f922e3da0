// The base of a pull request: in the checkout where it is there, else through GitHub's API, else not at all, which is a notice.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { rmSync } from "node:fs";
import { readBase } from "../../src/run/base-commit.ts";
import type { BaseState, BaseSource } from "../../src/run/base-commit.ts";
import { findBase } from "../../src/github/base.ts";
import type { Runner } from "../../src/github/runner.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { sayAll } from "../../src/report/say.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const FILES = {
  "mail-policy.yml": "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains: [example.de]\n",
  "dns/a.zone": "$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n$INCLUDE mx.inc\n",
  "dns/mx.inc": "@ MX 10 mx.example.net. ; \u00fc\n",
  "README.md": "not asked for",
};

let repository: TestRepository;
let notices: string[];
beforeEach(() => {
  repository = gitRepository();
  notices = [];
});

/** What the pull request says its base is, and what becomes of it. */
function sourceOf(sha: string, env: Record<string, string> = {}, token = "secret-token"): BaseSource | null {
  repository.write({ "event.json": JSON.stringify({ pull_request: { number: 7, base: { sha } } }) });
  const runner = { notice: (text: string) => void notices.push(text) } as unknown as Runner;
  const all = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REPOSITORY: "acme/mail",
    GITHUB_EVENT_PATH: repository.path("event.json"),
    ...env,
  };
  return findBase({ env: all, runner, token });
}

async function baseOf(sha: string, env: Record<string, string> = {}, token = "secret-token"): Promise<BaseState> {
  const source = sourceOf(sha, env, token);
  if (source === null) throw new Error("the event names no base");
  return readBase(source, { config: repository.path("mail-policy.yml"), root: repository.folder });
}

const declaredLines = ({ declared }: BaseState): string[] | undefined =>
  declared?.zones.flatMap(({ records }) =>
    records.map(({ rr, location }) => `${rr.type} ${location.file}:${location.line}`),
  );
const ALL = ["SOA dns/a.zone:3", "NS dns/a.zone:4", "MX dns/mx.inc:1"];

describe("the base of a pull request", () => {
  test("is read by git, without a request, where the checkout holds it", async () => {
    repository.write(FILES);
    const sha = repository.commit();
    repository.write({ "mail-policy.yml": "changed" });
    repository.commit();
    const base = await baseOf(sha, { GITHUB_API_URL: "http://127.0.0.1:9" });
    expect(declaredLines(base)).toEqual(ALL);
    expect(base).toMatchObject({ name: `the base ${sha.slice(0, 10)}`, limitations: [] });
    expect(notices).toEqual([]);
  });

  test("is read by GitHub's API where the checkout does not contain it: a listing, and what is named", async () => {
    repository.write({ "mail-policy.yml": "at hand" });
    repository.commit();
    const server = await startGitHubApi({ permission: "read", commits: { [SHA]: FILES } });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url });
    await server.close();
    expect(declaredLines(base)).toEqual(ALL);
    expect(base.limitations).toEqual([]);
    expect(server.requests.map((request) => request.replace(/[0-9a-f]{40}$/, "…"))).toEqual([
      `GET /repos/acme/mail/git/trees/${SHA}?recursive=1`,
      ...["…", "…", "…"].map((name) => `GET /repos/acme/mail/git/blobs/${name}`),
    ]);
    expect(notices).toEqual([]);
  });

  test("is read by GitHub's API where unknown checkout of git at all", async () => {
    rmSync(repository.path(".git"), { recursive: true });
    const server = await startGitHubApi({ commits: { [SHA]: FILES } });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url });
    await server.close();
    expect(declaredLines(base)).toEqual(ALL);
  });

  test("is asked for again after a failure that passes", async () => {
    const server = await startGitHubApi({ commits: { [SHA]: FILES }, faults: [{ method: "GET", status: 502 }] });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url });
    await server.close();
    expect(declaredLines(base)).toEqual(ALL);
  });

  test.each([
    [
      "the job may not read",
      { permission: "none" as const },
      "secret-token",
      /^the checkout does not contain 0123\S+, and GitHub answered 403 .+ Give the job the permission `contents: read`\. Check out with `fetch-depth: 0`, which includes it\.$/,
    ],
    ["GitHub does not have it", { commits: {} }, "secret-token", /GitHub answered 404 .+`contents: read`/],
    [
      "the token is wrong",
      { token: "another" },
      "secret-token",
      /GitHub answered 401 .+The input `token` is not valid/,
    ],
    ["there is no token", {}, "", /and the input `token` is empty\.$/],
    [
      "the repository is too large",
      { truncated: true },
      "secret-token",
      /^the checkout does not contain 0123\S+, and GitHub does not list that many files\. Check out with `fetch-depth: 0`, which includes it\.$/,
    ],
    [
      "it is one request too many",
      { faults: [{ method: "GET" as const, status: 429, headers: { "retry-after": "600" } }] },
      "secret-token",
      /rate limit/,
    ],
  ])("is none where %s: one notice, and a limit of the report", async (_, options, token, words) => {
    const server = await startGitHubApi({ commits: { [SHA]: FILES }, ...options });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url }, token);
    await server.close().catch(() => undefined);
    expect(base).toMatchObject({ policy: null, declared: null });
    expect(notices).toHaveLength(1);
    const [why = ""] = notices;
    expect(why).toMatch(/^Not compared with the base: /);
    expect(why.slice("Not compared with the base: ".length)).toMatch(words);
    expect(sayAll(base.limitations)).toEqual([
      `not compared with the base ${SHA.slice(0, 10)}: ${why.slice("Not compared with the base: ".length)}`,
    ]);
    expect(why).not.toMatch(/\n|secret-token/);
  });

  test("asks for so many contents and no more", async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`dns/${i}.zone`, `; ${i}`]));
    const server = await startGitHubApi({
      commits: { [SHA]: { ...many, "mail-policy.yml": FILES["mail-policy.yml"] } },
    });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url });
    await server.close();
    expect(server.requests).toHaveLength(2);
    expect(sayAll(base.limitations)).toEqual([
      expect.stringMatching(/, and its policy names more than 200 files\. Check out/),
    ]);
  });

  test("is not looked for on a push", () => {
    expect(sourceOf(SHA, { GITHUB_EVENT_NAME: "push" })).toBeNull();
  });
});
