// The drift issue through the real Octokit, against a GitHub on loopback: what is written, and what a refusal says.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runAction } from "../../src/github/action.ts";
import type { Runner } from "../../src/github/runner.ts";
import type { Finding } from "../../src/model.ts";
import type { Report } from "../../src/run-report.ts";
import { AuditError } from "../../src/errors.ts";
import type { PostResult } from "../../src/ports.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { IDLE } from "../support/idle.ts";
import { storedIssue } from "../support/github-issues.ts";
import { sampleDomain, sampleFinding, sampleReport } from "../support/sample-report.ts";
import { workspace } from "./workspace.ts";

const CANARY = "https://hooks.example.net/services/Hunter2Canary";
const drift = (subject = "example.de"): Finding => sampleFinding("fail", { check: "drift/records", subject });
const reportOf = (...findings: Finding[]): Report => {
  const report = sampleReport([{ ...sampleDomain("example.de", findings), owner: "@acme/mail" }], { view: "live" });
  return { ...report, gate: { ...report.gate, passed: true } }; // the issue and the result of the job are two things
};
const CLEAN = reportOf();
const DRIFT = reportOf(drift());

let place: ReturnType<typeof workspace>;
let server: Awaited<ReturnType<typeof startGitHubApi>>;
beforeEach(() => void (place = workspace()));
afterEach(() => server.close());

interface Given {
  /** What earlier runs saw beginning to fail. */
  recent?: ReadonlySet<string>;
  env?: Record<string, string>;
  /** What the second look finds; the same where absent. */
  again?: Report | Error;
  post?: PostResult[];
}

/** A scheduled run that finds `report`. */
async function run(report: Report, { env = {}, again = report, post = [], recent = new Set() }: Given = {}) {
  const printed: string[] = [];
  const notices: string[] = [];
  const failed: string[] = [];
  const secrets: string[] = [];
  const outputs: Record<string, string> = {};
  const checked: CheckOptions[] = [];
  const waits: number[] = [];
  const posted: Record<string, unknown>[] = [];
  const say = (...words: unknown[]): void => void printed.push(JSON.stringify(words));
  const runner: Runner = {
    debug: say,
    error: say,
    info: say,
    warning: say,
    notice: (text, more) => (say(text, more), void notices.push(String(text))),
    setFailed: (text) => (say(text), void failed.push(String(text))),
    setSecret: (secret) => void secrets.push(secret),
    setOutput: (name, value) => (say(name, value), void (outputs[name] = String(value))),
  };
  const requests = server.requests.length;
  await runAction({
    env: {
      ...place.env,
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_API_URL: server.url,
      GITHUB_RUN_ID: "42",
      "INPUT_DRIFT-ISSUE": "true",
      "INPUT_FAIL-ON": "never",
      ...env,
    },
    cwd: "/nowhere",
    runner,
    check: (options) => {
      const result = checked.push(options) === 1 ? report : again;
      if (result instanceof Error) return Promise.reject(result);
      return Promise.resolve({
        report: result,
        snapshot: () => "{}\n",
        evidence: null,
        received: null,
        isInput: () => false,
        defects: [],
        recording: null,
        wantsPullRequest: false,
        missingShards: [],
        recentFailures: recent,
        lineEnds: new Map(),
        digestOf: () => "",
        historyView: async () => null,
      });
    },
    post: (url, body) => {
      posted.push({ url, ...(JSON.parse(body) as object) });
      return Promise.resolve(post.shift() ?? { kind: "answer", status: 200, retryAfter: null });
    },
    advance: IDLE.advance,
    sleep: (ms) => Promise.resolve(waits.push(ms)),
  });
  const writes = server.requests.slice(requests).filter((request) => !/^GET|graphql/.test(request));
  const number = outputs["drift-issue-number"];
  return { printed: printed.join("\n"), notices, failed, secrets, checked, waits, posted, writes, number };
}

const states = () => server.issues.map(({ number, state, comments }) => [number, state, comments.length]);

describe("the drift issue", () => {
  test("is opened once drift was seen twice, and mentions the owner; the next run writes nothing", async () => {
    server = await startGitHubApi();
    const first = await run(DRIFT);
    expect(first).toMatchObject({ number: "1", failed: [], notices: [], waits: [60_000] });
    expect(first.checked.map(({ view, domains, otherResolverFirst }) => [view, domains, otherResolverFirst])).toEqual([
      ["live", [], undefined],
      ["live", ["example.de"], true],
    ]);
    const [issue] = server.issues;
    expect(issue?.title).toBe("Mail policy: live DNS has drifted in example.de");
    expect(issue?.body).toMatch(
      /^<!-- mail-policy:default -->\n<!-- open:\S+ -->\n### ⚠️ Mail policy: live DNS has drifted in `?example\.de/,
    );
    expect(issue?.body).toContain("\n- @acme/mail: `example.de`\n");
    const second = await run(DRIFT, { env: { GITHUB_RUN_ID: "43" } });
    expect(second).toMatchObject({ number: "1", writes: [], waits: [] });
    expect(states()).toEqual([[1, "open", 0]]);
  });

  test("is closed with a word, and reopened on a relapse", async () => {
    server = await startGitHubApi();
    await run(DRIFT);
    expect(await run(CLEAN)).toMatchObject({ number: "", failed: [] });
    expect(states()).toEqual([[1, "closed", 1]]);
    expect(server.issues[0]?.comments[0]?.body).toMatch(/^<!-- change:\S+ -->\nEvery finding of this issue is fixed/);
    expect((await run(CLEAN)).writes).toEqual([]);
    expect(await run(DRIFT)).toMatchObject({ number: "1", waits: [60_000] });
    expect(states()).toEqual([[1, "open", 2]]);
    expect(server.issues[0]?.comments[1]?.body).toContain("- @acme/mail: `example.de`");
  });

  test("is not opened for what is not seen again, nor where the second look fails", async () => {
    server = await startGitHubApi();
    const unseen = await run(DRIFT, { again: CLEAN });
    expect(unseen).toMatchObject({ number: "", writes: [], notices: [] });
    expect(unseen.printed).toContain(
      "Not seen a second time, so not in the drift issue:\\n- example.de drift/records example.de",
    );
    const failing = await run(DRIFT, { again: new AuditError("no resolver answers") });
    expect(failing).toMatchObject({ number: "", writes: [], failed: [] });
    expect(failing.notices).toEqual([
      "New findings could not be looked at a second time, so they are not in the drift issue: no resolver answers",
    ]);
  });

  test("stays open while it was not measured", async () => {
    server = await startGitHubApi();
    await run(DRIFT);
    await run(reportOf(sampleFinding("unknown", { check: "drift/records" })));
    expect(states()).toEqual([[1, "open", 0]]);
    expect(server.issues[0]?.body).toContain("**Not measured in the last run, so still open**");
  });

  test("is another one for another label, and found among issues and pull requests of others", async () => {
    const body = "<!-- mail-policy:default -->\n<!-- open:%5B1%2C0%2C%22%22%2C0%5D -->\nold";
    const others = Array.from({ length: 130 }, (_, i) =>
      storedIssue({ number: i + 1, body: i === 7 ? null : "other" }),
    );
    server = await startGitHubApi({
      issues: [
        ...others,
        storedIssue({ number: 201, body, login: "eve" }),
        storedIssue({ number: 202, body, isPullRequest: true }),
        storedIssue({ number: 203, body: body.replace("default", "prod") }),
      ],
    });
    expect(await run(DRIFT)).toMatchObject({ number: "204" });
    expect(server.issues.filter(({ body }) => body === "old")).toEqual([]);
    expect(await run(DRIFT, { env: { INPUT_LABEL: "prod" } })).toMatchObject({ number: "203" });
  });

  test("is found and reopened, however many issues of others were closed since", async () => {
    const closed = Array.from({ length: 450 }, (_, i) =>
      storedIssue({ number: i + 2, login: "eve", state: "closed", body: "other" }),
    );
    server = await startGitHubApi();
    await run(DRIFT);
    await run(CLEAN);
    const { issues } = server;
    await server.close();
    server = await startGitHubApi({ issues: [...issues, ...closed] });
    expect(await run(DRIFT)).toMatchObject({ number: "1" });
    expect(server.issues.filter(({ state }) => state === "open").map(({ number }) => number)).toEqual([1]);
    expect(server.requests.filter((request) => /issues\?state=closed/.test(request))).toHaveLength(2); // before and after the second look
  });

  test("is found where GitHub lists it under another login than it calls us", async () => {
    server = await startGitHubApi({ viewer: "mail-bot" });
    await run(DRIFT);
    await run(CLEAN);
    for (const issue of server.issues) issue.login = "mail-bot[bot]";
    expect(await run(DRIFT)).toMatchObject({ number: "1" });
  });

  test("is made anew where it was deleted", async () => {
    server = await startGitHubApi();
    await run(DRIFT);
    server.issues.splice(0);
    expect(await run(DRIFT)).toMatchObject({ number: "1", waits: [60_000] });
    expect(states()).toEqual([[1, "open", 0]]);
  });

  test("is one, though two runs open it at once: the newer is kept, the older points to it", async () => {
    let isFirst = true;
    server = await startGitHubApi({
      meanwhile: (request, issues) => {
        if (request !== "POST /repos/acme/mail/issues" || !isFirst) return;
        isFirst = false;
        issues.push(
          storedIssue({
            number: 1,
            body: "<!-- mail-policy:default -->\n<!-- open:%5B1%2C0%2C%22x%22%2C0%5D -->\nold",
          }),
        );
      },
    });
    expect(await run(DRIFT)).toMatchObject({ number: "2" });
    expect(states()).toEqual([
      [1, "closed", 1],
      [2, "open", 0],
    ]);
    expect(server.issues[0]?.comments[0]?.body).toContain("#2 continues this one.");
    expect((await run(DRIFT)).writes).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ["without being asked for", { "INPUT_DRIFT-ISSUE": "false" }, []],
    ["for a pull request", { GITHUB_EVENT_NAME: "pull_request", INPUT_COMMENT: "never" }, []],
    ["for a run by hand on another branch", { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_REF: "refs/heads/x" }, []],
    [
      "without a token",
      { INPUT_TOKEN: "" },
      ["The drift issue could not be updated: the input `token` is empty. The report is in the job summary."],
    ],
    [
      "for no repository",
      { GITHUB_REPOSITORY: "" },
      ["GITHUB_REPOSITORY does not name a repository. The report is in the job summary."],
    ],
  ])("is not touched %s", async (_, env, notices) => {
    server = await startGitHubApi();
    expect(await run(DRIFT, { env })).toMatchObject({ number: "", notices, failed: [], waits: [] });
    expect(server.requests).toEqual([]);
  });

  test("is not touched by a run that audits the planned view, and says so", async () => {
    server = await startGitHubApi();
    const { notices, checked } = await run({ ...DRIFT, view: "planned" }, { env: { INPUT_VIEW: "planned" } });
    expect(checked.map(({ view }) => view)).toEqual(["planned"]);
    expect(notices).toEqual([expect.stringMatching(/^The drift issue is about live DNS/)]);
    expect(server.requests).toEqual([]);
  });
});

type Faults = NonNullable<Parameters<typeof startGitHubApi>[0]>;

describe("a refusal is one notice, and the run succeeds:", () => {
  const now = { headers: { "retry-after": "0" } };
  test.each<[string, Faults, RegExp]>([
    ["401", { token: "another" }, /GitHub answered 401 \(Bad credentials\)\. The input `token` is not valid/],
    [
      "403",
      { permission: "read" },
      /GitHub answered 403 .*Give the job the permission `issues: write`\. The report is in the job summary\.$/,
    ],
    ["403 to the list", { permission: "none" }, /GitHub answered 403 .*`issues: write`/],
    ["404", { faults: [{ method: "GET", status: 404 }] }, /GitHub answered 404 .*`issues: write`/],
    [
      "410",
      { faults: [{ method: "POST", status: 410 }] },
      /GitHub answered 410 .*Issues are disabled in this repository/,
    ],
    [
      "422",
      { faults: [{ method: "POST", status: 422 }] },
      /GitHub answered 422 .*GitHub rejected the content of the issue/,
    ],
    [
      "429",
      { faults: [{ method: "POST", status: 429, headers: { "retry-after": "3600" } }] },
      /GitHub answered 429 .*rate limit/,
    ],
    [
      "the secondary rate limit",
      { faults: [{ method: "POST", status: 403, headers: { "retry-after": "3600" } }] },
      /GitHub answered 403 .*rate limit/,
    ],
    [
      "a page",
      { faults: [{ method: "GET", status: 200, page: "<html>" }] },
      /is a web page: a proxy may have answered/,
    ],
    [
      "an answer that is cut",
      { faults: [{ method: "POST", status: 201, cut: true }] },
      /GitHub's answer \(201\) was cut off or is damaged\. Run the job again later/,
    ],
    [
      "500 for ever",
      { faults: Array.from({ length: 4 }, () => ({ method: "GET" as const, status: 500, ...now })) },
      /GitHub answered 500 .*later/,
    ],
  ])("%s", async (_, given, notice) => {
    server = await startGitHubApi(given);
    const { notices, failed, number, printed } = await run(DRIFT);
    expect({ failed, number, count: notices.length }).toEqual({ failed: [], number: "", count: 1 });
    expect(notices[0]).toMatch(notice);
    expect(printed).not.toContain("secret-token");
  });

  test("silence, once the time is up", async () => {
    server = await startGitHubApi({ faults: [{ method: "GET", status: 200, silent: true }] });
    const { notices, failed } = await run(DRIFT, { env: { INPUT_DEADLINE: "1s" } });
    expect(failed).toEqual([]);
    expect(notices).toEqual([
      expect.stringMatching(/^The drift issue could not be updated: GitHub did not answer in time/),
    ]);
  });
});

describe("a request that failed for a moment is made again:", () => {
  const again = { headers: { "retry-after": "0" } };
  test.each<[string, NonNullable<Faults["faults"]>]>([
    ["502 to the list", [{ method: "GET", status: 502, ...again }]],
    ["502 to who we are", [{ method: "GRAPHQL", status: 502, ...again }]],
    ["429", [{ method: "POST", status: 429, ...again }]],
    ["502, though it was done", [{ method: "POST", status: 502, applied: true, ...again }]],
  ])("%s", async (_, faults) => {
    server = await startGitHubApi({ faults });
    expect(await run(DRIFT)).toMatchObject({ number: "1", notices: [] });
    expect(states()).toEqual([[1, "open", 0]]);
  });

  test("a comment that was made behind a 502 is not made twice", async () => {
    server = await startGitHubApi();
    await run(DRIFT);
    const { issues } = server;
    await server.close();
    server = await startGitHubApi({ issues, faults: [{ method: "POST", status: 502, applied: true, ...again }] });
    expect(await run(CLEAN)).toMatchObject({ number: "", notices: [] });
    expect(states()).toEqual([[1, "closed", 1]]);
  });
});

describe("the webhook", () => {
  const env = { "INPUT_NOTIFY-WEBHOOK": CANARY };
  const answer = (status: number, retryAfter: string | null = null): PostResult => ({
    kind: "answer",
    status,
    retryAfter,
  });

  test("is notified of each change of state, once", async () => {
    server = await startGitHubApi();
    const runs = [DRIFT, DRIFT, CLEAN, CLEAN, DRIFT];
    const posted: Record<string, unknown>[] = [];
    for (const report of runs) {
      const result = await run(report, { env });
      expect(result.secrets).toEqual([CANARY]);
      expect(result.printed).not.toContain("Hunter2Canary");
      posted.push(...result.posted);
    }
    expect(posted.map(({ state }) => state)).toEqual(["drift", "clean", "drift"]);
    expect(new Set(posted.map(({ key }) => key)).size).toBe(3);
    expect(posted[0]).toEqual({
      url: CANARY,
      text: "Mail policy, acme/mail: live DNS has drifted in example.de. https://github.com/acme/mail/issues/1",
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      state: "drift",
      repository: "acme/mail",
      label: "default",
      issue: "https://github.com/acme/mail/issues/1",
      run: "https://github.com/acme/mail/actions/runs/42",
      domains: ["example.de"],
      counts: { findings: 1, reminders: 0, unmeasured: 0, domains: 1 },
    });
  });

  test.each<[string, PostResult, string]>([
    ["404", answer(404), "the webhook answered 404. Check `notify-webhook`"],
    ["a redirect", answer(302), "the webhook answered 302. Redirects are not followed"],
    ["a long 429", answer(429, "3600"), "the webhook answered 429. The next run"],
    ["a private address", { kind: "failure", cause: "refused-address" }, "the webhook is at a private address"],
  ])("that fails with %s is a notice, and is notified by the next run with the same key", async (_, result, words) => {
    server = await startGitHubApi();
    const first = await run(DRIFT, { env, post: [result] });
    expect(first).toMatchObject({ failed: [], number: "1" });
    expect(first.notices).toEqual([expect.stringContaining(`The notification was not sent: ${words}`)]);
    expect(first.printed).not.toContain("Hunter2Canary");
    const second = await run(DRIFT, { env });
    expect(second.posted.map(({ key }) => key)).toEqual(first.posted.map(({ key }) => key));
  });

  test("has another key for another change, though the issue has lost its list and counts anew", async () => {
    server = await startGitHubApi();
    const first = await run(DRIFT, { env });
    const [issue] = server.issues;
    if (issue) issue.body = (issue.body ?? "").replace(/<!-- open:.*/, "<!-- open: -->");
    const second = await run(reportOf(drift(), drift("mail.example.de")), { env });
    expect([first, second].map(({ posted }) => posted.map(({ state }) => state))).toEqual([["drift"], ["drift"]]);
    expect(second.posted[0]?.key).not.toBe(first.posted[0]?.key);
  });

  test("is tried again after 5xx, silence and 429, as Retry-After says", async () => {
    server = await startGitHubApi();
    const post: PostResult[] = [answer(503), { kind: "failure", cause: "timeout" }, answer(429, "7")];
    expect(await run(DRIFT, { env, post })).toMatchObject({ notices: [], waits: [60_000, 1000, 2000, 7000] });
    expect((await run(DRIFT, { env })).posted).toEqual([]);
  });

  test.each(["http://hooks.example.net/Hunter2Canary", "https://u:Hunter2Canary@hooks.example.net/", "Hunter2Canary"])(
    "at an address that is not fit is an error that does not quote it (%#)",
    async (url) => {
      server = await startGitHubApi();
      const { failed, printed, posted } = await run(DRIFT, { env: { "INPUT_NOTIFY-WEBHOOK": url } });
      expect(failed).toEqual(["Invalid inputs: notify-webhook is not an https:// URL without a user name"]);
      expect(printed).not.toContain("Hunter2Canary");
      expect(posted).toEqual([]);
    },
  );

  test("needs the issue, whose memory it is", async () => {
    server = await startGitHubApi();
    const { notices, posted } = await run(DRIFT, { env: { ...env, "INPUT_DRIFT-ISSUE": "false" } });
    expect(notices).toEqual(["`notify-webhook` needs `drift-issue: true`: the issue remembers what was sent."]);
    expect(posted).toEqual([]);
  });
});
