// The shipped bundle in two workflows: one without permissions on the pull request of a fork, and one that publishes what it left.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
// @ts-expect-error: it comes without types
import untyped from "markdown-it";
import { startGitHubApi } from "../support/github-api.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { Checkout, Exit } from "./bundle-run.ts";
import { checkout, noticesOf } from "./bundle-run.ts";
import { OPEN, SOUND } from "./policies.ts";

type ApiOptions = NonNullable<Parameters<typeof startGitHubApi>[0]>;

const TOKEN = "ghs_canaryCANARYcanaryCANARY0123456789";
const MARKER = "<!-- mail-policy:default -->";
const NOTE =
  "<sub>This report comes from a run of a fork's workflow, which the author of this pull request can change.</sub>\n";
const HEAD = "ab".repeat(20);
const PULL = { number: 7, head: { repo: "eve/mail", ref: "patch", sha: HEAD } };

let place: Checkout;
/** What the first workflow uploads, and the second has downloaded. */
let left: string;
/** The report of a run on a change with a new failure. */
let worse: Record<string, unknown>;
const { path } = temporaryFolder();
let count = 0;
const begin = (): void => {
  place = checkout();
  left = path(`left-${count++}`);
};
beforeEach(begin);
beforeAll(async () => {
  begin();
  await audit(SOUND, OPEN);
  worse = JSON.parse(readFileSync(join(left, "report.json"), "utf8")) as Record<string, unknown>;
});

/** Runs the first workflow: on a fork's change of the policy, with no permission but to read. */
async function audit(before: string, after: string, options: ApiOptions = {}, env: Record<string, string> = {}) {
  place.write({ "mail-policy.yml": before });
  const base = place.commit();
  place.write({ "mail-policy.yml": after });
  place.commit();
  const repo = (full_name: string): object => ({ repo: { full_name } });
  const payload = {
    pull_request: { number: 7, head: { ...repo("eve/mail"), sha: HEAD }, base: { ...repo("acme/mail"), sha: base } },
  };
  const server = await startGitHubApi({ permission: "read", patches: { "mail-policy.yml": "" }, ...options });
  const wanted = { GITHUB_API_URL: server.url, GITHUB_RUN_ID: "42", "INPUT_OUTPUT-DIR": left, ...env };
  const exit = await place.run("pull_request", payload, wanted);
  await server.close();
  return { exit, comments: server.comments };
}

const workflowRun = (over: object = {}): object => ({
  action: "completed",
  workflow_run: {
    id: 42,
    event: "pull_request",
    head_branch: "patch",
    head_sha: HEAD,
    head_repository: { full_name: "eve/mail" },
    pull_requests: [], // as GitHub sends it for a fork
    ...over,
  },
});

/** Runs the second workflow, which has no checkout; `payload` as in `Checkout.run`. */
async function publish(
  options: ApiOptions = {},
  env: Record<string, string> = {},
  payload: object | string | null = workflowRun(),
) {
  const elsewhere = checkout();
  const server = await startGitHubApi({
    token: TOKEN,
    pulls: [PULL],
    patches: { "mail-policy.yml": "" },
    ...options,
  });
  const exit = await elsewhere.run("workflow_run", payload, {
    GITHUB_API_URL: server.url,
    INPUT_TOKEN: TOKEN,
    INPUT_MODE: "publish",
    "INPUT_REPORT-DIR": left,
    GITHUB_RUN_ID: "43",
    ...env,
  });
  await server.close();
  expect(exit.stderr).toBe("");
  for (const text of [exit.stdout, elsewhere.summary(), JSON.stringify(elsewhere.outputs())])
    expect(text).not.toContain("canary");
  const writes = server.requests.filter((request) => !/^GET|graphql/.test(request));
  return { exit, writes, comments: server.comments, requests: server.requests, outputs: elsewhere.outputs() };
}

/** What failed the job, without the mark of a command. */
function failuresOf({ stdout }: Exit): string[] {
  return [...stdout.matchAll(/^::error::(.*)$/gm)].map(([, text = ""]) => decodeURIComponent(text));
}

/** Leaves this as the report. */
function leave(report: unknown, name = "report.json"): void {
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, name), typeof report === "string" ? report : JSON.stringify(report));
}

describe("the report of a fork's run", () => {
  test("is commented as that run would have with a permission, and says whose it is", async () => {
    const direct = await audit(SOUND, OPEN, { permission: "write" });
    const { exit, comments, outputs } = await publish();
    expect([direct.exit.code, exit.code, failuresOf(exit), noticesOf(exit)]).toEqual([1, 0, [], []]);
    const digest = /<!-- files:\w+ -->/;
    const bodies = [direct.comments, comments].map((all) => all.map(({ body }) => body).join("\n"));
    const [wanted = "", body = ""] = bodies;
    expect(body.replace(digest, "")).toBe(`${wanted.replace(digest, "")}\n${NOTE}`);
    expect(body).toContain("1 new failure in example.de");
    expect(body).toContain(`https://github.com/acme/mail/blob/${HEAD}/mail-policy.yml#L7`);
    expect(body).toContain("https://github.com/acme/mail/actions/runs/42");
    expect(outputs).toEqual({ "comment-id": "1" });
    expect(exit.stdout).toContain("The report of run 42 is on pull request #7.");
  });

  test("is not written again where the comment says the same, and replaces what an older one says", async () => {
    leave(worse);
    const { comments } = await publish();
    const stored = (body: string) => ({ comments: [{ login: "github-actions[bot]", body }] });
    expect((await publish(stored(comments[0]?.body ?? ""))).writes).toEqual([]);
    const replaced = await publish(stored(`${MARKER}\nold`));
    expect(replaced.comments.map(({ body }) => body)).toEqual([comments[0]?.body]);
  });

  test("gets no comment where the change has no news and touches nothing that the report names", async () => {
    await audit(SOUND, SOUND.replace("version", "# same\nversion"));
    const { exit, comments } = await publish({ patches: { "README.md": "" } });
    expect([exit.code, comments, noticesOf(exit)]).toEqual([
      0,
      [],
      ["Run 42 has nothing new to say on pull request #7."],
    ]);
    expect((await publish()).comments[0]?.body).toContain("### ✅ Mail policy: no new failures");
  });

  test("of a faulty policy is commented too", async () => {
    const direct = await audit(SOUND, SOUND.replace("mail: none", "mail: nobody"), { permission: "write" });
    const { exit, comments } = await publish();
    expect([direct.exit.code, exit.code]).toEqual([1, 0]);
    expect(comments[0]?.body).toBe(`${direct.comments[0]?.body}\n${NOTE}`);
    expect(comments[0]?.body).toContain("could not run: 1 error in mail-policy.yml");

    await audit(SOUND, OPEN); // the next run leaves no failure behind
    expect((await publish()).comments[0]?.body).toContain("1 new failure");
  });

  test("of this repository, such as Dependabot's, has no note about a fork", async () => {
    leave(worse);
    const own = { repo: "acme/mail", ref: "dependabot/x", sha: HEAD };
    const { comments } = await publish(
      { pulls: [{ number: 8, head: own }] },
      {},
      workflowRun({ head_branch: "dependabot/x", head_repository: { full_name: "acme/mail" } }),
    );
    expect(comments[0]?.body).toContain("1 new failure");
    expect(comments[0]?.body).not.toContain("fork");
  });
});

describe("nothing is commented, and the job passes with a notice,", () => {
  beforeEach(() => leave(worse));

  test.each<[string, ApiOptions, object, string]>([
    [
      "on another head",
      { pulls: [{ ...PULL, head: { ...PULL.head, sha: "cd".repeat(20) } }] },
      {},
      `Pull request #7 no longer has the head ${HEAD}; the run of its new head will be published.`,
    ],
    [
      "on a closed pull request",
      { pulls: [{ ...PULL, state: "closed" }] },
      {},
      `No open pull request has the head ${HEAD}: it was closed, or its branch has changed.`,
    ],
    [
      "on a fork of the same owner",
      { pulls: [{ ...PULL, head: { ...PULL.head, repo: "eve/other" } }] },
      {},
      `No open pull request has the head ${HEAD}: it was closed, or its branch has changed.`,
    ],
    [
      "where two have that head",
      { pulls: [PULL, { ...PULL, number: 8 }] },
      {},
      `Several open pull requests have the head ${HEAD}, and the run does not say which it was for.`,
    ],
    ["where the fork is gone", {}, { head_repository: null }, "The fork that run 42 was for was deleted."],
    ["of a push", {}, { event: "push" }, "Run 42 was not for a pull request."],
  ])("%s", async (_, options, over, notice) => {
    const { exit, writes } = await publish(options, {}, workflowRun(over));
    expect([exit.code, failuresOf(exit), noticesOf(exit), writes]).toEqual([0, [], [notice], []]);
  });
});

describe("a sentence fails the job, and GitHub is not asked,", () => {
  test.each<[string, object | string | null, string]>([
    ["no payload", null, "the payload of the event (GITHUB_EVENT_PATH) is missing or cannot be read."],
    ["a payload that is no JSON", "{", "the payload of the event (GITHUB_EVENT_PATH) is not valid JSON."],
    ["no run", {}, "the payload of the event (GITHUB_EVENT_PATH) does not name the run."],
    [
      "no commit",
      workflowRun({ head_sha: "main" }),
      "the payload of the event (GITHUB_EVENT_PATH) does not name the run.",
    ],
  ])("for %s", async (_, payload, words) => {
    leave({});
    const { exit, requests } = await publish({}, {}, payload);
    expect([exit.code, failuresOf(exit), requests]).toEqual([1, [`The report was not published: ${words}`], []]);
  });

  test("for another event, and for inputs that do not fit", async () => {
    const other = await place.run("pull_request", workflowRun(), { INPUT_MODE: "publish", "INPUT_REPORT-DIR": left });
    expect(failuresOf(other)).toEqual([
      "The report was not published: it needs the event workflow_run, and this is pull_request.",
    ]);
    const { exit } = await publish({}, { "INPUT_REPORT-DIR": "", INPUT_COMMENT: "never" });
    expect(failuresOf(exit)).toEqual([
      'Invalid inputs: report-dir is missing: name the folder that the report was downloaded to; comment is "never", so mode publish has nothing to do',
    ]);
    expect(failuresOf((await publish({}, { INPUT_TOKEN: "" })).exit)).toEqual([
      "The report was not published: the input `token` is empty.",
    ]);
  });

  const deep = `${"[".repeat(200)}${"]".repeat(200)}`;
  test.each<[string, () => void, RegExp]>([
    ["no folder", () => undefined, /has neither report\.json nor failure\.json\.$/],
    ["no report in it", () => leave("x", "report.md"), /has neither report\.json nor failure\.json\.$/],
    [
      "no JSON",
      () => leave("{"),
      /report\.json is not the JSON of a report: the JSON text ends where a key in quotes is wanted\.$/,
    ],
    ["octets that are no text", () => leave("\udcff{"), /report\.json is not the JSON of a report: /],
    [
      "nesting",
      () => leave(deep),
      /report\.json is not the JSON of a report: arrays and objects are nested more than 100 deep\.$/,
    ],
    [
      "other JSON",
      () => leave([]),
      /report\.json is not from this version of mail-policy: report must be object\. Use the version that wrote it\.$/,
    ],
    [
      "another failure",
      () => leave({}, "failure.json"),
      /failure\.json is not from this version of mail-policy: failure must have required property 'version'\. Use the version that wrote it\.$/,
    ],
    [
      "a folder in its place",
      () => mkdirSync(join(left, "report.json"), { recursive: true }),
      /has neither report\.json nor failure\.json\.$/,
    ],
    [
      "a link out of the folder",
      () => {
        mkdirSync(left);
        writeFileSync(path("canary.json"), "canary");
        symlinkSync(path("canary.json"), join(left, "report.json"));
      },
      /report\.json cannot be read: |report\.json /,
    ],
    ["more than is read", () => leave(" ".repeat(128 * 2 ** 20 + 1)), /report\.json is larger than 128 MiB\.$/],
  ])("for %s", async (_, make, words) => {
    make();
    const { exit, requests } = await publish();
    expect([exit.code, requests]).toEqual([1, []]);
    expect(failuresOf(exit)).toEqual([expect.stringMatching(words)]);
    expect(failuresOf(exit)[0]).toMatch(/^The report was not published: /);
    expect(exit.stdout).not.toMatch(/\n\s+at |TypeError|\[object/);
  });
});

interface Token {
  type: string;
  content: string;
  children: Token[] | null;
  attrs: [string, string][] | null;
}

function parseMarkdown(text: string): Token[] {
  const create = untyped as (preset: string, options: object) => { parse(text: string, environment: object): Token[] };
  return create("default", { html: true, linkify: false }).parse(text, {});
}

function flatten(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flatten(token.children ?? [])]);
}

/** A report with the keys that belong to its texts, so that it does not contradict itself. */
function withOwnKeys(text: string): string {
  const report = JSON.parse(text) as {
    domains: { name: string; findings: { key: string; check: string; subject: string }[] }[];
  };
  for (const { name, findings } of report.domains)
    for (const finding of findings) finding.key = `${name} ${finding.check} ${finding.subject}`;
  return JSON.stringify(report);
}

describe("a forged report", () => {
  const HOSTILE = [
    "a/../../../../../../eve/mail @octocat #1 GH-2 https://evil.example/x [click](javascript:alert(1)) <img src=x onerror=y>",
    "\n::add-mask::x\n##[error]x\n",
    "<!-- mail-policy:default --> --> </details>\u202e```suggestion\nx\n```",
  ].join(" ");

  test("is quoted, leads nowhere but to this repository, and suggests nothing to apply", async () => {
    const text = JSON.stringify(worse, (key, value: unknown) =>
      ["message", "text", "subject", "reasons", "before", "after", "file", "name"].includes(key)
        ? Array.isArray(value)
          ? [HOSTILE]
          : typeof value === "string" && !["mail-policy"].includes(value)
            ? HOSTILE
            : value
        : value,
    );
    leave(withOwnKeys(text));
    const { exit, comments, requests } = await publish();
    expect([exit.code, failuresOf(exit)]).toEqual([0, []]);
    const [{ body } = { body: "" }] = comments;
    expect(body.match(/<!-- mail-policy/g)).toHaveLength(1);
    const tokens = flatten(parseMarkdown(body));
    const links = tokens.flatMap(({ attrs }) => attrs ?? []).map(([, url]) => url);
    expect(links.length).toBeGreaterThan(3);
    expect(
      links.filter((url) => !/^https:\/\/github\.com\/(?:acme\/mail|mail-policy\/mail-policy-action)\//.test(url)),
    ).toEqual([]);
    expect(links.filter((url) => url.includes("/../"))).toEqual([]);
    const written = (kind: RegExp): string =>
      tokens.flatMap(({ type, content }) => (kind.test(type) ? content : [])).join("\n");
    expect(written(/^text$/)).not.toMatch(/@octocat|#1\b|evil\.example|suggestion/);
    expect(written(/^html/)).not.toMatch(
      /<(?!\/?(?:details|summary|code|wbr|sub|b)\b|!-- (?:mail-policy:default|files:\w+) -->)/,
    );
    expect(body).not.toMatch(/^`{3,}suggestion/m);
    expect(requests.filter((request) => request.includes("/reviews") || request.includes("/pulls/7/comments"))).toEqual(
      [],
    );
    expect(exit.stdout).not.toMatch(/^(?:::add-mask|##\[)/m);
  });

  test("of another version, or with a check of one, is published with a notice", async () => {
    leave({ ...worse, tool: { name: "mail-policy", version: "99.0.0" } });
    const { exit, comments } = await publish();
    expect([exit.code, comments.length]).toEqual([0, 1]);
    expect(noticesOf(exit)).toEqual([
      expect.stringMatching(
        /^The report is from mail-policy 99\.0\.0; this is .*\. Use the same version of the Action in both workflows\.$/,
      ),
    ]);
    leave({ ...worse, tool: { name: "mail-policy", version: "9".repeat(1_000) } });
    expect(noticesOf((await publish()).exit)).toEqual([expect.stringMatching(/9{50}…; this is/)]);
    leave(JSON.stringify(worse).replaceAll("parked/spf", "later/check"));
    expect(noticesOf((await publish()).exit)).toEqual([
      expect.stringMatching(/has the check later\/check, which this version does not know/),
    ]);
  });
});

describe("an answer of GitHub that is none costs the comment and says why:", () => {
  beforeEach(() => leave(worse));

  test.each<[string, ApiOptions, Record<string, string>, RegExp]>([
    [
      "a wrong token",
      { token: "other" },
      {},
      /GitHub answered 401 \(.*\)\. The input `token` is not valid or has expired\.$/,
    ],
    [
      "no permission",
      { permission: "none" },
      {},
      /GitHub answered 403 \(.*\)\. Give the job the permission `pull-requests: write`/,
    ],
    [
      "only the permission to read",
      { permission: "read" },
      {},
      /GitHub answered 403 \(.*\)\. Give the job the permission `pull-requests: write`/,
    ],
    ["404", { faults: [{ method: "GET", status: 404 }] }, {}, /GitHub answered 404 .* Give the job the permission/],
    ["409", { faults: [{ method: "POST", status: 409 }] }, {}, /GitHub answered 409 .* Run the job again later\.$/],
    [
      "422",
      { faults: [{ method: "POST", status: 422 }] },
      {},
      /GitHub answered 422 .* GitHub rejected the content of the comment\.$/,
    ],
    [
      "a long rate limit",
      { faults: [{ method: "GET", status: 403, headers: { "retry-after": "3600" } }] },
      {},
      /This is a rate limit; run the job again later\.$/,
    ],
    [
      "a page",
      { faults: [{ method: "GET", status: 200, page: "<html>canary</html>" }] },
      {},
      /the answer \(200\) is a web page/,
    ],
    [
      "JSON of another kind",
      { faults: [{ method: "GET", status: 200 }] },
      {},
      /: the answer is not a list of pull requests\. Check GITHUB_API_URL/,
    ],
    [
      "a cut answer",
      { faults: [{ method: "GET", status: 200, cut: true }] },
      {},
      /GitHub's answer \(200\) was cut off or is damaged\. Run the job again later\.$/,
    ],
  ])("%s", async (_, options, env, words) => {
    const { exit, comments } = await publish(options, env);
    expect([exit.code, comments]).toEqual([1, []]);
    expect(failuresOf(exit)).toEqual([expect.stringMatching(words)]);
    expect(failuresOf(exit)[0]).toMatch(/^The report was not published: /);
  });

  test.each(["GET", "POST"] as const)("no answer to %s", async (method) => {
    const faults: ApiOptions["faults"] = [{ method, status: 200, silent: true }];
    const { exit } = await publish({ faults }, { INPUT_DEADLINE: "2s" });
    expect(failuresOf(exit)).toEqual([
      "The report was not published: GitHub did not answer in time. Run the job again later.",
    ]);
  });

  test.each([
    ["429", { method: "GET", status: 429, headers: { "retry-after": "0" } }],
    ["a secondary rate limit", { method: "POST", status: 403, headers: { "retry-after": "0" } }],
    ["502", { method: "GET", status: 502, headers: { "retry-after": "0" } }],
    ["500 after the work was done", { method: "POST", status: 500, headers: { "retry-after": "0" }, applied: true }],
  ] as const)("but %s, which passes", async (_, fault) => {
    const { exit, comments } = await publish({ faults: [fault] });
    expect([exit.code, failuresOf(exit), comments.length]).toEqual([0, [], 1]);
  });
});
