// The base of a pull request: in the checkout where it is there, else through GitHub's API, else not at all, which is a notice.
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { rmSync, symlinkSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { readBase } from "../../src/run/base-commit.ts";
import type { BaseState, ExpectedBase } from "../../src/run/base-commit.ts";
import { findBase } from "../../src/github/base.ts";
import { CAN_LINK, testWhere } from "../support/capabilities.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { sayAll, sayText, inEnglish } from "../support/in-english.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const FILES = {
  "mail-policy.yml": "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains: [example.de]\n",
  "dns/a.zone": "$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n$INCLUDE mx.inc\n",
  "dns/mx.inc": "@ MX 10 mx.example.net. ; \u00fc\n",
  "README.md": "not asked for",
};

const RENAMED = "version: 1\ndomains: [example.de]\n";

let repository: TestRepository;
beforeEach(() => void (repository = gitRepository()));

/** What the event says the run is compared with. */
function expectedBase(event: object, env: Record<string, string> = {}, token = "secret-token"): ExpectedBase {
  repository.write({ "event.json": JSON.stringify(event) });
  const all = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REPOSITORY: "acme/mail",
    GITHUB_EVENT_PATH: repository.path("event.json"),
    ...env,
  };
  return findBase(all, token);
}

const topPaths = () => ({ config: repository.path("mail-policy.yml"), root: repository.folder });

async function read(expected: ExpectedBase, paths = topPaths()): Promise<BaseState> {
  if (expected.kind === "none" || expected.kind === "unnamed") throw new Error("the event names no commit");
  return readBase(expected, paths);
}

/** The base of a pull request. */
function baseOf(sha: string, env: Record<string, string> = {}, token = "secret-token"): Promise<BaseState> {
  return read(expectedBase({ pull_request: { number: 7, base: { sha } } }, env, token));
}

/** What a push is compared with. */
function beforePush(
  before: string,
  after: string,
  env: Record<string, string> = {},
  token = "secret-token",
): Promise<BaseState> {
  return read(expectedBase({ before, after }, { GITHUB_EVENT_NAME: "push", ...env }, token));
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
    expect(inEnglish(base)).toMatchObject({ name: `the base ${sha.slice(0, 10)}`, limitations: [] });
  });

  test("is that of the policy's former name where the change renames it", async () => {
    repository.write({ "old/policy.yml": RENAMED, "workflow.yml": "on: push\n" });
    const sha = repository.commit();
    repository.git("rm", "-q", "--cached", "old/policy.yml", "workflow.yml");
    repository.write({ "mail-policy.yml": RENAMED });
    expect(await baseOf(sha)).toMatchObject({ hasPolicyFile: true, policy: { file: "old/policy.yml" } });
  });

  test("has no policy file where the other policy is still there", async () => {
    repository.write({ "policy.yml": RENAMED });
    const sha = repository.commit();
    repository.write({ "mail-policy.yml": RENAMED });
    expect(await baseOf(sha)).toMatchObject({ hasPolicyFile: false });
  });

  const policyOf = (...names: string[]): string => `version: 1\ndomains: [${names.join(", ")}]\n`;

  test.each([
    ["has most of the domains", policyOf("b.example", "c.example"), "b.yml"],
    ["is most alike where both have as many", `${policyOf("a.example", "c.example")}# of a\n`, "a.yml"],
  ])("is the one of several removed policies that %s", async (_, now, expected) => {
    repository.write({
      "a.yml": `${policyOf("a.example", "c.example")}# of a\n`,
      "b.yml": policyOf("a.example", "b.example", "c.example"),
      "c.yml": policyOf("d.example"),
      "no.yml": "on: push\n",
    });
    const sha = repository.commit();
    repository.git("rm", "-q", "--cached", "a.yml", "b.yml", "c.yml", "no.yml");
    repository.write({ "mail-policy.yml": now });
    expect(await baseOf(sha)).toMatchObject({ hasPolicyFile: true, policy: { file: expected } });
  });

  test("is found among as many as are read", async () => {
    const others = Array.from({ length: 19 }, (_, i) => [`${i}.yml`, "on: push\n"] as const);
    const files = { ...Object.fromEntries(others), "a.yml": policyOf("a.example") };
    repository.write(files);
    const sha = repository.commit();
    repository.git("rm", "-q", "--cached", ...Object.keys(files));
    repository.write({ "mail-policy.yml": policyOf("a.example") });
    expect(await baseOf(sha)).toMatchObject({ policy: { file: "a.yml" } });
  });

  describe("of several files that the change renames", () => {
    const names = Array.from({ length: 30 }, (_, i) => `t${i}.yml`);
    const teams = (folder: string): Record<string, string> =>
      Object.fromEntries(names.map((name) => [`${folder}/${name}`, policyOf(`${name.slice(0, -4)}.example`)]));
    const main = (folder: string): string => `version: 1\ninclude: ${folder}/*.yml\n`;

    test.each<[string, Record<string, string>, string]>([
      ["main file", { "main.yml": main("teams"), ...teams("teams") }, "main.yml"],
      ["folder", { "old/mail-policy.yml": main("teams"), ...teams("old/teams") }, "old/mail-policy.yml"],
    ])("is its main file: the %s", async (_, before, expected) => {
      repository.write(before);
      const sha = repository.commit();
      repository.git("rm", "-q", "--cached", ...Object.keys(before));
      repository.write({ "mail-policy.yml": main("teams"), ...teams("teams") });
      const { policy } = await baseOf(sha);
      expect([policy?.file, policy?.domains.length]).toEqual([expected, 30]);
    });

    test("is none of its other files, however few there are", async () => {
      const before = {
        "main.yml": main("old"),
        "old/a.yml": policyOf("a.example"),
        "old/b.yml": policyOf("b.example"),
      };
      repository.write(before);
      const sha = repository.commit();
      repository.git("rm", "-q", "--cached", ...Object.keys(before));
      repository.write({ "mail-policy.yml": main("new"), "new/a.yml": policyOf("a.example", "b.example") });
      expect(await baseOf(sha)).toMatchObject({ policy: { file: "main.yml" } });
    });

    test("is found too where the program runs in a folder of the repository", async () => {
      const before = {
        "sub/main.yml": main("old"),
        "sub/old/a.yml": policyOf("a.example"),
        "sub/old/b.yml": policyOf("b.example"),
      };
      repository.write(before);
      const sha = repository.commit();
      repository.git("rm", "-q", "--cached", ...Object.keys(before));
      repository.write({ "sub/mail-policy.yml": main("new"), "sub/new/a.yml": policyOf("a.example", "b.example") });
      const expected = expectedBase({ pull_request: { number: 7, base: { sha } } });
      const paths = { config: repository.path("sub/mail-policy.yml"), root: repository.path("sub") };
      expect(await read(expected, paths)).toMatchObject({ policy: { file: "sub/main.yml" } });
    });

    test("is not known where the main file may be any of too many", async () => {
      const before = { "old/main.yml": main("teams"), ...teams("old/teams") };
      repository.write(before);
      const sha = repository.commit();
      repository.git("rm", "-q", "--cached", ...Object.keys(before));
      repository.write({ "mail-policy.yml": main("teams"), ...teams("teams") });
      const { hasPolicyFile, policy, limitations } = await baseOf(sha);
      expect([hasPolicyFile, policy]).toEqual([true, null]);
      expect(sayAll(limitations)).toEqual([expect.stringMatching(/removes 31 YAML files/)]);
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      "two removed policies are as much like it",
      { "a.yml": policyOf("a.example"), "b.yml": policyOf("a.example") },
      /removes several policies \(a\.yml, b\.yml\), and it is not clear which of them is now another file/,
    ],
    [
      "no removed policy shares a domain with it",
      { "a.yml": policyOf("c.example"), "b.yml": policyOf("d.example") },
      /removes several policies/,
    ],
    [
      "too many files are removed",
      Object.fromEntries(Array.from({ length: 21 }, (__, i) => [`${i}.yml`, policyOf("a.example")])),
      /removes 21 YAML files/,
    ],
  ])("is not read where %s: that is said, and it does not count as without policy", async (_, files, reason) => {
    repository.write(files);
    const sha = repository.commit();
    repository.git("rm", "-q", "--cached", ...Object.keys(files));
    repository.write({ "mail-policy.yml": policyOf("a.example") });
    const base = await baseOf(sha);
    expect(base).toMatchObject({ hasPolicyFile: true, policy: null });
    expect(sayAll(base.limitations)).toEqual([expect.stringMatching(reason)]);
  });

  testWhere(CAN_LINK)(
    "is not read where its policy stands behind a link, and does not count as without policy",
    async () => {
      repository.write({ "real/mail-policy.yml": RENAMED });
      symlinkSync("real", repository.path("conf"));
      const sha = repository.commit();
      const expected = expectedBase({ pull_request: { number: 7, base: { sha } } }, {}, "");
      if (expected.kind !== "commit") throw new Error("the event names no commit");
      const base = await readBase(expected, {
        config: repository.path("conf/mail-policy.yml"),
        root: repository.folder,
      });
      expect(base).toMatchObject({ hasPolicyFile: true, policy: null });
      expect(sayAll(base.limitations)).toEqual([
        expect.stringMatching(/, where conf is a symbolic link, which is not followed in a commit$/),
      ]);
    },
  );

  describe("that moved on after the event", () => {
    let [named, moved, head] = ["", "", ""];
    beforeEach(() => {
      named = repository.commit();
      repository.git("checkout", "-q", "-b", "change");
      repository.write({ "README.md": "changed" });
      head = repository.commit();
      repository.git("checkout", "-q", "main");
      repository.write(FILES);
      moved = repository.commit();
      repository.git("merge", "-q", "--no-edit", "-X", "ours", "change");
    });
    const nameFor = async (sha: string, env: Record<string, string> = {}): Promise<string> =>
      sayText((await baseOf(named, { GITHUB_SHA: sha, GITHUB_API_URL: "http://127.0.0.1:9", ...env })).name);
    const shortName = (sha: string): string => `the base ${sha.slice(0, 10)}`;

    test("is what the commit that is checked out was merged into", async () => {
      const merge = repository.git("rev-parse", "HEAD");
      expect(await nameFor(merge)).toBe(shortName(moved));
      expect(declaredLines(await baseOf(named, { GITHUB_SHA: merge }))).toEqual(ALL);
    });

    test("is what the event names where another commit is checked out, or one that is not a merge", async () => {
      const merge = repository.git("rev-parse", "HEAD");
      expect(await nameFor(merge, { GITHUB_EVENT_NAME: "pull_request_target" })).toBe(shortName(named));
      expect(await nameFor("main")).toBe(shortName(named));
      repository.git("checkout", "-q", head);
      expect(await nameFor(merge)).toBe(shortName(named));
      expect(await nameFor(head)).toBe(shortName(named));
    });
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
  });

  test("is read by git in a shallow clone as far as it has the same contents, however many", async () => {
    const teams = Object.fromEntries(
      Array.from({ length: 250 }, (_, i) => [`teams/${i}.yml`, policyOf(`d${i}.example`)]),
    );
    const now = { "mail-policy.yml": "version: 1\ninclude: teams/*.yml\n", ...teams };
    repository.write(now);
    repository.commit();
    const then = { ...now, "teams/7.yml": policyOf("then.example") };
    const server = await startGitHubApi({ permission: "read", commits: { [SHA]: then } });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url });
    await server.close();
    expect(base.limitations).toEqual([]);
    const names = base.policy?.domains.map(({ name }) => name) ?? [];
    expect([names.length, names.includes("then.example"), names.includes("d7.example")]).toEqual([250, true, false]);
    expect(server.requests).toEqual([
      `GET /repos/acme/mail/git/trees/${SHA}?recursive=1`,
      expect.stringMatching(/^GET \/repos\/acme\/mail\/git\/blobs\/[0-9a-f]{40}$/),
    ]);
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
  ])("is not read where %s, and says why", async (_, options, token, words) => {
    const server = await startGitHubApi({ commits: { [SHA]: FILES }, ...options });
    const base = await baseOf(SHA, { GITHUB_API_URL: server.url }, token);
    await server.close().catch(() => undefined);
    expect(base).toMatchObject({ hasPolicyFile: true, policy: null, declared: null });
    const [why = "", ...more] = sayAll(base.limitations) as string[];
    const start = `not compared with the base ${SHA.slice(0, 10)}: `;
    expect([more, why.slice(0, start.length)]).toEqual([[], start]);
    expect(why.slice(start.length)).toMatch(words);
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
});

describe("what a push is compared with", () => {
  const ZERO = "0".repeat(40);
  const GONE = "ab".repeat(20);
  let [first, second, third]: string[] = [];
  beforeEach(() => {
    const commits = ["first", "second", "third"].map((text) => {
      repository.write({ ...FILES, "README.md": text });
      return repository.commit();
    });
    [first, second, third] = commits;
  });

  test("is the commit that the branch was before", async () => {
    const base = await beforePush(first ?? "", third ?? "");
    expect(inEnglish(base)).toMatchObject({
      name: `the commit before the push ${first?.slice(0, 10)}`,
      limitations: [],
    });
    expect(declaredLines(base)).toEqual(ALL);
  });

  test("is the first parent for a new branch", async () => {
    expect(inEnglish(await beforePush(ZERO, third ?? ""))).toMatchObject({
      name: `the parent commit ${second?.slice(0, 10)}`,
    });
  });

  test("is the first parent where that commit is gone", async () => {
    const server = await startGitHubApi({ commits: {} });
    const base = await beforePush(GONE, third ?? "", { GITHUB_API_URL: server.url });
    await server.close();
    expect(inEnglish(base)).toMatchObject({ name: `the parent commit ${second?.slice(0, 10)}`, limitations: [] });
  });

  test("is no policy before the first commit", async () => {
    expect(await beforePush(ZERO, first ?? "")).toMatchObject({ hasPolicyFile: false, limitations: [] });
  });

  test("is read by GitHub's API in a shallow clone, also the parent that git does not have", async () => {
    const full = repository;
    repository = gitRepository();
    repository.git("fetch", "-q", "--depth=1", pathToFileURL(full.folder).href, "main");
    repository.git("reset", "-q", "--hard", "FETCH_HEAD");
    const server = await startGitHubApi({ commits: { [first ?? ""]: FILES, [second ?? ""]: FILES } });
    const env = { GITHUB_API_URL: server.url };
    const bases = [await beforePush(first ?? "", third ?? "", env), await beforePush(ZERO, third ?? "", env)];
    await server.close();
    expect(bases.map(({ name }) => sayText(name))).toEqual([
      `the commit before the push ${first?.slice(0, 10)}`,
      `the parent commit ${second?.slice(0, 10)}`,
    ]);
    expect(bases.map(declaredLines)).toEqual([ALL, ALL]);
  });

  test("is not the first parent where GitHub does not say that the commit is gone", async () => {
    const server = await startGitHubApi({ permission: "none" });
    const base = await beforePush(GONE, third ?? "", { GITHUB_API_URL: server.url });
    await server.close();
    expect(sayAll(base.limitations)).toEqual([
      expect.stringMatching(/^not compared with .*: the checkout does not contain abab.* GitHub answered 403/),
    ]);
    expect(sayAll((await beforePush(GONE, third ?? "", {}, "")).limitations)).toEqual([
      expect.stringMatching(/the input `token` is empty\.$/),
    ]);
  });

  test("is not known where the checkout does not contain what was pushed", async () => {
    expect(sayAll((await beforePush(ZERO, GONE)).limitations)).toEqual([
      `not compared with the commit before the push: the checkout does not contain ${GONE}`,
    ]);
  });
});

test("a schedule is compared with nothing, and only checks that compare by themselves count", () => {
  const event = { pull_request: { number: 7, base: { sha: SHA } } };
  expect(expectedBase(event, { GITHUB_EVENT_NAME: "schedule" })).toEqual({ kind: "none", counts: "own-comparisons" });
});

test("an event that does not name its base says so", () => {
  const expected = expectedBase({ pull_request: {} });
  expect(sayAll(expected)).toEqual({
    kind: "unnamed",
    reason: "not compared with a base: the payload of the event (GITHUB_EVENT_PATH) does not name the base commit.",
  });
});

/** A server that answers nothing but this. */
async function withServer<T>(answer: (response: ServerResponse) => void, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const result = await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return result;
}

describe("a base that something else than GitHub answers for", () => {
  const html = (status: number) => (response: ServerResponse) =>
    void response
      .writeHead(status, { "content-type": "text/html", "retry-after": "600" })
      .end("<html>Proxy <b>error</b></html>");
  const json = (text: string) => (response: ServerResponse) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(text);
  const proxy = "Check GITHUB_API_URL and the proxy of the runner.";
  test.each<[string, (response: ServerResponse) => void, string]>([
    [
      "a web page",
      html(200),
      `the answer (200) is a web page: a proxy may have answered instead of GitHub's API. ${proxy}`,
    ],
    [
      "a web page as an error",
      html(503),
      "the answer (503) is a web page: a proxy may have answered instead of GitHub's API. Run the job again later.",
    ],
    [
      "JSON that is cut off",
      json('{"tree": ['),
      `GitHub's answer (200) was cut off or is damaged. Run the job again later.`,
    ],
    ["other JSON", json('{"x": 1}'), "GitHub's answer could not be understood. Run the job again later."],
    ["a list", json("[1]"), "GitHub's answer could not be understood. Run the job again later."],
  ])("is not read, and a plain sentence says why: %s", async (_, answer, words) => {
    const base = await withServer(answer, (url) => baseOf(SHA, { GITHUB_API_URL: url }));
    expect(sayAll(base.limitations)).toEqual([
      `not compared with the base ${SHA.slice(0, 10)}: the checkout does not contain ${SHA}, and ${words} Check out with \`fetch-depth: 0\`, which includes it.`,
    ]);
  });

  test("is not read at a URL that is not valid", async () => {
    const base = await baseOf(SHA, { GITHUB_API_URL: "api.github" });
    expect(sayAll(base.limitations)).toEqual([
      expect.stringContaining("and GITHUB_API_URL is not a valid URL: api.github. Check GITHUB_API_URL"),
    ]);
  });

  test("is read at a URL with slashes at its end", async () => {
    const server = await startGitHubApi({ commits: { [SHA]: FILES } });
    const base = await baseOf(SHA, { GITHUB_API_URL: `${server.url}//` });
    await server.close();
    expect(declaredLines(base)).toEqual(ALL);
  });
});
