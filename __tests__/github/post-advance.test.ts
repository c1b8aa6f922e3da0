// The pull request of the next steps through the real Octokit, against a GitHub on loopback: what is written, and what a refusal says.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Proposal } from "../../src/advance/proposal.ts";
import { runAction } from "../../src/github/action.ts";
import type { Runner } from "../../src/github/runner.ts";
import type { Message } from "../../src/message.ts";
import { message } from "../../src/message.ts";
import { AuditError } from "../../src/errors.ts";
import type { CheckOptions } from "../../src/run/check.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { IDLE } from "../support/idle.ts";
import { sampleDomain, sampleReport } from "../support/sample-report.ts";
import { EDITED_ZONE, ZONE, lineEdit, sampleProposal } from "../support/sample-proposal.ts";
import { workspace } from "./workspace.ts";

const BRANCH = "mail-policy/advance";
const ZONE_FILE = "dns/example.de.zone";

let place: ReturnType<typeof workspace>;
let server: Awaited<ReturnType<typeof startGitHubApi>>;

type ApiOptions = NonNullable<Parameters<typeof startGitHubApi>[0]>;

/** A repository whose default branch has a zone. */
async function start(options: ApiOptions = {}, files: Record<string, string | Buffer> = {}): Promise<void> {
  server = await startGitHubApi(options);
  server.git.commit("main", { [ZONE_FILE]: ZONE, "README.md": "mine", ...files });
}

beforeEach(() => void (place = workspace()));
afterEach(() => server.close());

interface Given {
  env?: Record<string, string>;
  wantsPullRequest?: boolean;
  limitations?: Message[];
  defects?: Message[];
}

/** A scheduled run that finds these next steps. */
async function run(proposals: readonly Proposal[] | Error, given: Given = {}) {
  const { env = {}, wantsPullRequest = true, limitations = [], defects = [] } = given;
  const printed: string[] = [];
  const notices: string[] = [];
  const failed: string[] = [];
  const outputs: Record<string, string> = {};
  const say = (...words: unknown[]): void => void printed.push(JSON.stringify(words));
  const runner: Runner = {
    debug: say,
    error: say,
    info: say,
    warning: say,
    notice: (text) => void notices.push(String(text)),
    setFailed: (text) => void failed.push(String(text)),
    setSecret: say,
    setOutput: (name, value) => void (outputs[name] = String(value)),
  };
  const requests = server.requests.length;
  let asked = 0;
  const shards: Record<string, CheckOptions["shards"]> = {};
  await runAction({
    ...IDLE,
    env: { ...place.env, GITHUB_EVENT_NAME: "schedule", GITHUB_API_URL: server.url, ...env },
    cwd: "/nowhere",
    runner,
    check: (options) => {
      shards["audit"] = options.shards;
      return Promise.resolve({
        report: sampleReport([sampleDomain("example.de", [])]),
        snapshot: () => "{}\n",
        isInput: (file) => file.endsWith(".zone"),
        wantsPullRequest,
        defects: [],
        recording: null,
        evidence: null,
        received: null,
        missingShards: [],
        recentFailures: new Set(),
        lineEnds: new Map(),
        digestOf: () => "",
        historyView: async () => null,
      });
    },
    advance: (options) => {
      asked++;
      shards["steps"] = options.shards;
      return proposals instanceof Error
        ? Promise.reject(proposals)
        : Promise.resolve({ proposals: [...proposals], limitations, defects });
    },
  });
  const writes = server.requests.slice(requests).filter((request) => /^(?:POST|PATCH|DELETE)/.test(request));
  const summary = readFileSync(place.env["GITHUB_STEP_SUMMARY"] ?? "", "utf8");
  return { notices, failed, number: outputs["advance-pull-request"], writes, summary, asked, shards };
}

const pulls = () => server.pulls.map(({ number, state, title }) => [number, state, title]);
const TITLE = "Advance the mail policy of example.de";
const QUIET = { failed: [], notices: [] };
/** Requests that only read, sent by POST. */
const WHO = "POST /graphql";

describe("the pull request", () => {
  test("is opened with a commit on the default branch; the next run writes nothing", async () => {
    await start();
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1" });
    expect(pulls()).toEqual([[1, "open", TITLE]]);
    expect(server.git.filesOf(BRANCH)).toEqual({ [ZONE_FILE]: EDITED_ZONE, "README.md": "mine" });
    expect(server.git.lengthOf(BRANCH)).toBe(2);
    expect(server.git.messageOf(BRANCH)).toMatch(
      new RegExp(`^${TITLE}\n\n- DMARC of example\\.de\n\nMail-Policy-Change: `),
    );
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1", writes: [WHO] });
  });

  test("says what changes and why, what to watch, and what is in the way of other steps", async () => {
    await start();
    const stay = sampleProposal({
      domain: "example.org",
      direction: "stay",
      obstacles: [message("limitation/smtp-off"), message("limitation/offline")],
      edits: [],
      records: [],
    });
    const { summary } = await run([sampleProposal(), stay, sampleProposal({ domain: "h.example", edits: [] })], {
      limitations: [message("limitation/port-25")],
    });
    const [text] = server.pulls.map(({ body = "" }) => body.split("\n").slice(1).join("\n"));
    expect(text).toMatchSnapshot();
    expect(summary).toContain("Pull request: [#1](https://github.com/acme/mail/pull/1)");
    expect(summary).toContain("```diff\n-_dmarc TXT p=none\n+_dmarc TXT p=quarantine\n```");
  });

  test("has other steps added, its title with them, in a new commit", async () => {
    await start({}, { "dns/b.example.zone": ZONE });
    await run([sampleProposal()]);
    expect(await run([sampleProposal(), sampleProposal({ domain: "b.example" })])).toMatchObject({
      ...QUIET,
      number: "1",
    });
    expect(pulls()).toEqual([[1, "open", "Advance the mail policy of example.de, b.example"]]);
    expect(server.git.filesOf(BRANCH)?.["dns/b.example.zone"]).toBe(EDITED_ZONE);
    expect(server.git.lengthOf(BRANCH)).toBe(2);
  });

  test("moves to the default branch as it is now, once that changes the same file", async () => {
    await start();
    await run([sampleProposal()]);
    server.git.commit("main", { [ZONE_FILE]: ZONE, "README.md": "new" });
    expect((await run([sampleProposal()])).writes).toEqual([WHO]);
    server.git.commit("main", { [ZONE_FILE]: `${ZONE}www A 192.0.2.1\n`, "README.md": "new" });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1" });
    const files = { [ZONE_FILE]: `${EDITED_ZONE}www A 192.0.2.1\n`, "README.md": "new" };
    expect(server.git.filesOf(BRANCH)).toEqual(files);
    expect(server.git.lengthOf(BRANCH)).toBe(4); // three of main, and ours
  });

  test("moves there too where that changes the lines of the step, which would be a conflict", async () => {
    await start();
    await run([sampleProposal()]);
    const other = ZONE.replace("p=none", "p=none; pct=1");
    server.git.commit("main", { [ZONE_FILE]: other, "README.md": "mine" });
    const edits = [lineEdit(ZONE_FILE, 2, "_dmarc TXT p=none; pct=1", "_dmarc TXT p=quarantine")];
    expect(await run([sampleProposal({ edits })])).toMatchObject({ ...QUIET, number: "1" });
    expect(server.git.lengthOf(BRANCH)).toBe(3);
  });

  test("is opened anew once its merge was taken back, although the branch has the same change", async () => {
    await start();
    await run([sampleProposal()]);
    server.git.fork("main", BRANCH);
    Object.assign(server.pulls[0] ?? {}, { state: "closed", isMerged: true });
    server.git.commit("main", { [ZONE_FILE]: ZONE, "README.md": "mine" });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "2" });
    expect(server.git.filesOf(BRANCH)?.[ZONE_FILE]).toBe(EDITED_ZONE);
    expect(server.git.lengthOf(BRANCH)).toBe(4);
  });

  test("is found again once it leads to another branch, or the default branch has another name", async () => {
    await start();
    await run([sampleProposal()]);
    server.git.fork("trunk", "main");
    Object.assign(server.pulls[0] ?? {}, { base: { repo: "acme/mail", ref: "trunk" } });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1", writes: [WHO] });
    Object.assign(server.pulls[0] ?? {}, { state: "closed" });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "", writes: [WHO] }); // declined
  });

  test("is closed with a word once two runs propose nothing, and its branch deleted", async () => {
    await start();
    await run([sampleProposal()]);
    expect(await run([])).toMatchObject({ ...QUIET, number: "1" });
    expect(server.pulls[0]?.body).toContain(
      "**The last run does not propose this change any more. Do not merge it now",
    );
    expect(await run([])).toMatchObject({ ...QUIET, number: "" });
    expect(pulls()).toEqual([[1, "closed", TITLE]]);
    expect(server.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/The pull request is closed\.\n$/)]);
    expect(server.git.endOf(BRANCH)).toBeNull();
    expect((await run([])).writes).toEqual([WHO]);
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "2" });
  });

  test("that somebody closed is not opened again for the same step, but for another one", async () => {
    await start({}, { "dns/b.example.zone": ZONE });
    await run([sampleProposal()]);
    Object.assign(server.pulls[0] ?? {}, { state: "closed" });
    const declined = await run([sampleProposal()]);
    expect(declined).toMatchObject({ ...QUIET, number: "", writes: [WHO] });
    expect(declined.summary).toContain("DMARC of example.de: proposed before, in a pull request that was closed.");
    expect(await run([sampleProposal(), sampleProposal({ domain: "b.example" })])).toMatchObject({ number: "2" });
    expect(server.git.filesOf(BRANCH)?.[ZONE_FILE]).toBe(ZONE);
    Object.assign(server.pulls[1] ?? {}, { state: "closed", isMerged: true });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "" });
    expect(server.git.endOf(BRANCH)).toBeNull(); // merged, so that it is done with
  });

  test("keeps a file that is not UTF-8 as it is, but for the lines it changes", async () => {
    const octets = Buffer.concat([Buffer.from(ZONE), Buffer.from([0x3b, 0xff, 0x0a])]);
    await start({}, { [ZONE_FILE]: octets });
    await run([sampleProposal()]);
    const edited = Buffer.concat([Buffer.from(EDITED_ZONE), Buffer.from([0x3b, 0xff, 0x0a])]);
    expect(server.git.octetsOf(BRANCH, ZONE_FILE)).toEqual(edited);
  });

  test("has nothing of a step whose file has changed on the default branch since", async () => {
    await start({}, { [ZONE_FILE]: "; rewritten\n" });
    const { number, notices, summary, writes } = await run([sampleProposal()]);
    expect({ number, notices, writes: writes.length }).toEqual({ number: "", notices: [], writes: 0 });
    expect(summary).toContain("has changed since this run checked it out");
  });

  test("quotes what comes from outside, in the title, the commit and the text", async () => {
    await start();
    const evil = "@everyone ![x](https://evil.example/) <!-- mail-policy:x --> [skip ci]\n::set-output name=x::y";
    const summary = message("limitation/unmeasured", { reason: evil });
    await run([sampleProposal({ summary, watch: [summary], evidence: [{ label: summary, value: summary }] })]);
    const [{ title = "", body = "" } = {}] = server.pulls;
    expect(title).toBe(TITLE);
    expect(server.git.messageOf(BRANCH)).not.toContain("evil");
    expect(body).not.toMatch(/(?<!`)@everyone|<!-- mail-policy:x|\n::set-output/);
  });
});

test("a job summary that cannot be written does not hide the pull request", async () => {
  await start();
  const { failed, notices, number } = await run([sampleProposal()], { env: { GITHUB_STEP_SUMMARY: "/dev" } });
  expect({ notices, number }).toEqual({ notices: [], number: "1" });
  expect(new Set(failed)).toEqual(new Set([expect.stringMatching(/^Could not write the job summary: /)]));
});

test("the steps of a run that merges shards are decided by what is observed anew", async () => {
  await start();
  const { shards } = await run([], { env: { INPUT_MODE: "merge", "INPUT_REPORT-DIR": "shards" } });
  expect(shards).toEqual({ audit: [expect.stringMatching(/\/shards$/)], steps: null });
});

test("a run without steps asks four times and writes nothing", async () => {
  await start();
  expect(await run([])).toMatchObject({ ...QUIET, number: "", writes: [] });
  expect(server.requests.map((request) => request.split("?")[0])).toEqual([
    "GET /repos/acme/mail",
    "GET /repos/acme/mail/pulls",
    "GET /repos/acme/mail/git/ref/heads%2Fmail-policy%2Fadvance",
    "GET /repos/acme/mail/git/ref/heads%2Fmain",
  ]);
});

describe("somebody else's commit on the branch", () => {
  const human = { [ZONE_FILE]: "by hand", "README.md": "mine" };

  test("stays, and is spoken of once in the pull request", async () => {
    await start();
    await run([sampleProposal()]);
    server.git.commit(BRANCH, human);
    const other = [sampleProposal(), sampleProposal({ domain: "b.example" })];
    const first = await run(other);
    expect(first).toMatchObject({ failed: [], number: "1" });
    expect(first.notices).toEqual([
      `The branch ${BRANCH} has commits of somebody else, so it stays as it is. Merge them or remove them from it, to have the next steps proposed again.`,
    ]);
    expect((await run([])).failed).toEqual([]);
    expect(server.comments).toHaveLength(1);
    expect(server.git.filesOf(BRANCH)).toEqual(human);
    expect(pulls()).toEqual([[1, "open", TITLE]]);
  });

  test("that comes while a run writes is not overwritten", async () => {
    await start();
    await run([sampleProposal()]);
    server.git.beforeMove = () => server.git.commit(BRANCH, human);
    const { failed, notices } = await run([sampleProposal({ edits: [lineEdit(ZONE_FILE, 3, "@ MX 10 mx", "x")] })]);
    expect([failed, notices.length]).toEqual([[], 1]);
    expect(server.git.filesOf(BRANCH)).toEqual(human);
  });

  test("that comes while a run closes the pull request is not deleted", async () => {
    await start();
    await run([sampleProposal()]);
    await run([]);
    server.git.beforeMove = () => server.git.commit(BRANCH, human);
    expect(await run([])).toMatchObject({ ...QUIET, number: "" });
    expect(server.git.filesOf(BRANCH)).toEqual(human);
  });

  test("on a branch that is ours by name alone is not touched", async () => {
    await start();
    server.git.commit(BRANCH, human);
    expect(await run([sampleProposal()])).toMatchObject({ failed: [], number: "", writes: [] });
    expect((await run([])).notices).toEqual([]);
    expect(server.git.filesOf(BRANCH)).toEqual(human);
  });
});

test("a pull request is kept up to date again once somebody has removed their commits from its branch", async () => {
  await start({}, { "dns/b.example.zone": ZONE });
  await run([sampleProposal()]);
  server.git.fork("ours", BRANCH);
  server.git.commit(BRANCH, { [ZONE_FILE]: "by hand" });
  await run([sampleProposal()]);
  server.git.fork(BRANCH, "ours");
  expect(await run([sampleProposal(), sampleProposal({ domain: "b.example" })])).toMatchObject({
    ...QUIET,
    number: "1",
  });
  expect(server.git.filesOf(BRANCH)?.["dns/b.example.zone"]).toBe(EDITED_ZONE);
});

describe("a pull request of somebody else from our branch", () => {
  test("gets our commits, and no words", async () => {
    await start({ mayCreatePulls: false });
    await run([sampleProposal()]);
    const head = { repo: "acme/mail", ref: BRANCH, sha: server.git.endOf(BRANCH) ?? "" };
    server.pulls.push({ number: 5, login: "alice", title: "mine", body: "mine", state: "open", head });
    const changed = sampleProposal({ edits: [lineEdit(ZONE_FILE, 3, "@ MX 10 mx", "x")] });
    expect(await run([changed])).toMatchObject({ ...QUIET, number: "5" });
    expect(server.git.filesOf(BRANCH)?.[ZONE_FILE]).toBe("@ SOA x\n_dmarc TXT p=none\nx\n");
    expect(await run([])).toMatchObject({ ...QUIET, number: "5" });
    expect(server.pulls[0]).toMatchObject({ title: "mine", body: "mine", state: "open" });
  });
});

describe("a run that may not propose", () => {
  const dispatch = { GITHUB_EVENT_NAME: "workflow_dispatch" };
  test.each<[string, Given]>([
    ["of a pull request", { env: { GITHUB_EVENT_NAME: "pull_request" } }],
    ["of a pull request's base", { env: { GITHUB_EVENT_NAME: "pull_request_target" } }],
    ["of a push", { env: { GITHUB_EVENT_NAME: "push" } }],
    ["by hand on another branch", { env: { ...dispatch, GITHUB_REF: "refs/heads/other" } }],
    ["offline", { env: { INPUT_OFFLINE: "true" } }],
    ["of a shard", { env: { INPUT_SHARD: "1/2" } }],
    ["whose policy does not want it", { wantsPullRequest: false }],
  ])("%s writes nothing and decides nothing", async (_, given) => {
    await start();
    const { asked, number } = await run([sampleProposal()], {
      ...given,
      env: { INPUT_COMMENT: "never", ...given.env },
    });
    expect([asked, number ?? ""]).toEqual([0, ""]);
    expect(server.git.endOf(BRANCH)).toBeNull();
    expect(server.pulls).toEqual([]);
  });
});

const REFUSED = "The pull request for the next steps could not be made: ";
const THERE = " The steps are in the job summary.";

describe("a refusal", () => {
  test.each<[string, ApiOptions, Record<string, string>, string]>([
    [
      "of the permissions",
      { permission: "read" },
      {},
      "GitHub answered 403 (Resource not accessible by integration). Give the job the permissions `contents: write` and `pull-requests: write`.",
    ],
    [
      "of pull requests by Actions",
      { mayCreatePulls: false },
      {},
      "GitHub answered 403 (GitHub Actions is not permitted to create or approve pull requests. - https://docs.github.com/rest). Enable “Allow GitHub Actions to create and approve pull requests” in the settings (Actions, General) of the repository or its organisation.",
    ],
    [
      "of the token",
      {},
      { INPUT_TOKEN: "wrong" },
      "GitHub answered 401 (Bad credentials). The input `token` is not valid or has expired.",
    ],
    ["without a token", {}, { INPUT_TOKEN: "" }, "the input `token` is empty."],
    ["without a repository", {}, { GITHUB_REPOSITORY: "" }, "GITHUB_REPOSITORY does not name a repository."],
  ])("%s is one notice, and the steps are in the job summary", async (_, options, env, words) => {
    await start(options);
    const { failed, notices, number, summary } = await run([sampleProposal()], { env });
    expect({ failed, notices, number }).toEqual({ failed: [], notices: [`${REFUSED}${words}${THERE}`], number: "" });
    expect(summary).toContain("```diff\n-_dmarc TXT p=none\n+_dmarc TXT p=quarantine\n```");
  });

  test("by a rate limit of GraphQL, which answers 200, hides from no run what was declined", async () => {
    const words = "API rate limit exceeded for installation ID 7.";
    await start({ viewer: "mail-app[bot]" });
    await run([sampleProposal()]);
    Object.assign(server.pulls[0] ?? {}, { state: "closed" });
    const headers = { "x-ratelimit-remaining": "0" };
    server.faults.push({ method: "GRAPHQL", status: 200, headers, errors: [{ type: "RATE_LIMITED", message: words }] });
    const { failed, notices, writes } = await run([sampleProposal()]);
    expect({ failed, notices, writes }).toEqual({
      failed: [],
      notices: [`${REFUSED}GitHub answered 429 (${words}). This is a rate limit; run the job again later.${THERE}`],
      writes: [WHO],
    });
  });

  test("by a page of a proxy does not hide that either", async () => {
    await start({ viewer: "mail-app[bot]" });
    await run([sampleProposal()]);
    Object.assign(server.pulls[0] ?? {}, { state: "closed" });
    server.faults.push({ method: "GRAPHQL", status: 200, page: "<html>" });
    const { failed, notices, writes } = await run([sampleProposal()]);
    expect([failed, notices.length, writes]).toEqual([[], 1, [WHO]]);
  });

  test("of a ruleset is said as GitHub says it", async () => {
    await start();
    server.git.protectedBranches.add(BRANCH);
    const { failed, notices } = await run([sampleProposal()]);
    expect(failed).toEqual([]);
    expect(notices).toEqual([
      `${REFUSED}GitHub answered 422 (Repository rule violations found). Check the rules that protect its branches.${THERE}`,
    ]);
    expect(server.pulls).toEqual([]);
  });

  test("of Forgejo is said without a request", async () => {
    await start();
    const { failed, notices } = await run([sampleProposal()], { env: { GITHUB_API_URL: `${server.url}/api/v1` } });
    expect([failed, notices, server.requests]).toEqual([
      [],
      [`${REFUSED}the API of Forgejo and Gitea cannot write commits.${THERE}`],
      [],
    ]);
  });

  test("to show the default branch is not taken for one without steps", async () => {
    await start();
    await run([sampleProposal()]);
    server.git.remove("main");
    const { failed, notices } = await run([]);
    expect([failed, notices]).toEqual([
      [],
      [`${REFUSED}GitHub does not show the branch main. Give the job the permission \`contents: write\`.`],
    ]);
    expect(server.git.endOf(BRANCH)).not.toBeNull();
  });

  test("to list as many files as a repository has changes nothing", async () => {
    await start();
    server.git.isTruncated = true;
    const { failed, notices } = await run([sampleProposal()]);
    expect([failed, notices]).toEqual([[], [`${REFUSED}the repository has more files than GitHub lists.${THERE}`]]);
    expect(server.git.endOf(BRANCH)).toBeNull();
  });

  test("of a step by an error of ours is a notice, and the other steps are proposed", async () => {
    await start();
    const { failed, notices, number } = await run([sampleProposal()], { defects: [message("limitation/offline")] });
    expect({ failed, notices, number }).toEqual({
      failed: [],
      notices: [expect.stringMatching(/^Internal error, some steps could not be decided: /)],
      number: "1",
    });
  });

  test("to decide is a notice", async () => {
    await start();
    const { failed, notices } = await run(new AuditError("no resolver answers"));
    expect([failed, notices]).toEqual([[], ["The next steps could not be determined: no resolver answers"]]);
    expect(server.requests).toEqual([]);
  });
});

describe("a fault of GitHub", () => {
  const calls = ["GET", "POST", "GRAPHQL"] as const;
  test.each(calls)("in a moment does not matter: %s", async (method) => {
    await start({ faults: [{ method, status: 502 }] });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1" });
    expect(pulls()).toEqual([[1, "open", TITLE]]);
  });

  test.each(calls)("whose work was done all the same does nothing twice: %s", async (method) => {
    await start({ faults: [{ method, status: 502, applied: true }] });
    expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1" });
    expect(pulls()).toEqual([[1, "open", TITLE]]);
  });

  test("at any call is one notice, and the next run goes on from there", async () => {
    const clean = async (): Promise<number> => {
      await start();
      await run([sampleProposal()]);
      return server.requests.length;
    };
    const count = await clean();
    for (let at = 0; at < count; at++) {
      await server.close();
      let seen = 0;
      const faults: ApiOptions["faults"] = [];
      await start({
        faults,
        meanwhile: () => undefined,
      });
      server.failAt = () => seen++ === at;
      const { failed, notices } = await run([sampleProposal()]);
      expect({ at, failed, notices: notices.length }).toEqual({ at, failed: [], notices: 1 });
      server.failAt = null;
      expect(await run([sampleProposal()])).toMatchObject({ ...QUIET, number: "1" });
      expect(pulls()).toEqual([[1, "open", TITLE]]);
    }
  });

  test("that a proxy makes is said", async () => {
    await start({ faults: [{ method: "GET", status: 200, page: "<html>" }] });
    const { failed, notices } = await run([sampleProposal()]);
    expect(failed).toEqual([]);
    expect(notices[0]).toContain("a proxy may have answered instead of GitHub's API");
  });
});

test("two runs at once open one pull request", async () => {
  await start();
  const [one, other] = await Promise.all([run([sampleProposal()]), run([sampleProposal()])]);
  expect([one.failed, other.failed, one.number, other.number]).toEqual([[], [], "1", "1"]);
  expect(pulls()).toEqual([[1, "open", TITLE]]);
  expect(server.git.lengthOf(BRANCH)).toBe(2);
});
