// The shipped bundle as the runner of Forgejo starts it: its variables, its payload, its API on loopback.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startForgejoApi } from "../support/forgejo-api.ts";
import { gitRepository } from "../support/git-repository.ts";
import { serveZone } from "../support/live-zone.ts";
import type { Checkout, Exit } from "./bundle-run.ts";
import { checkout, noticesOf, WITHOUT_PAUSE } from "./bundle-run.ts";
import { OPEN, SOUND } from "./policies.ts";

type Api = Awaited<ReturnType<typeof startForgejoApi>>;

const MARKER = "<!-- mail-policy:default -->";
const CHANGE = { changed: ["mail-policy.yml"] };
const SERVER = { GITHUB_SERVER_URL: "https://git.example.org/", GITHUB_RUN_NUMBER: "12", GITHUB_RUN_ID: "4711" };

let place: Checkout;
const open: (() => Promise<unknown>)[] = [];
beforeEach(() => void (place = checkout()));
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function start(options: Parameters<typeof startForgejoApi>[0] = {}): Promise<Api> {
  const api = await startForgejoApi(options);
  open.push(() => api.close());
  return api;
}

function commit(policy: string): string {
  place.write({ "mail-policy.yml": policy });
  return place.commit();
}

/** A run on the head of a pull request, which left its base branch at `base`. */
async function runOn(
  api: Api,
  base: string,
  head: string,
  { from = "acme/mail", ...env }: { from?: string } & Record<string, string> = {},
): Promise<Exit> {
  const repo = { repo: { full_name: "acme/mail" } };
  const pull_request = {
    number: 7,
    head: { repo: { full_name: from }, sha: head },
    base: { ...repo, sha: "ab".repeat(20) },
    merge_base: base,
  };
  const forgejo = { ...SERVER, FORGEJO_ACTIONS: "true", GITEA_ACTIONS: "true", GITHUB_API_URL: api.url };
  const exit = await place.run("pull_request", { pull_request }, { ...forgejo, GITHUB_SHA: head, ...env });
  expect(exit.stderr).toBe("");
  expect(api.unknown).toEqual([]);
  return exit;
}

const bodies = (api: Api): string[] => api.comments.map(({ body }) => body);

describe("a pull request", () => {
  test("is compared with where it left its base branch, and commented on with links that Forgejo has", async () => {
    const [base, head] = [commit(SOUND), commit(OPEN)];
    const api = await start(CHANGE);
    expect((await runOn(api, base, head)).code).toBe(1);
    expect(place.report().gate.baseline).toBe("base");
    const [body = ""] = bodies(api);
    expect(body.split("\n").slice(0, 2)).toEqual([MARKER, "### ❌ Mail policy: 1 new failure in example.de"]);
    expect(body).toContain(`(https://git.example.org/acme/mail/src/commit/${head}/mail-policy.yml#L7)`);
    expect(body).toContain("[full report](https://git.example.org/acme/mail/actions/runs/12)");
  });

  test("has one comment, which later runs update", async () => {
    const [base, head] = [commit(SOUND), commit(OPEN)];
    const api = await start(CHANGE);
    await runOn(api, base, head);
    await runOn(api, base, head, { GITHUB_RUN_NUMBER: "13" });
    expect(api.requests.filter((request) => /^(POST|PATCH) /.test(request))).toHaveLength(1);
    expect((await runOn(api, base, commit(`${SOUND}# fixed\n`))).code).toBe(0);
    expect(bodies(api)).toEqual([expect.stringContaining("### ✅ Mail policy: no new failures")]);
  });

  test("whose head is a merge of its base branch is not compared with the parent of that merge", async () => {
    const repository = gitRepository();
    place = checkout(repository);
    commit(SOUND);
    repository.git("checkout", "-q", "-b", "change");
    commit(OPEN);
    repository.git("checkout", "-q", "main");
    place.write({ "README.md": "" });
    const base = place.commit();
    repository.git("checkout", "-q", "change");
    repository.git("merge", "-q", "--no-edit", "main");
    const exit = await runOn(await start(CHANGE), base, repository.git("rev-parse", "HEAD"));
    expect([exit.code, place.outputs()["new"]]).toEqual([1, "1"]);
  });

  test("is compared by the API with a base that the checkout does not contain, over pages of files", async () => {
    const base = "cd".repeat(20);
    const head = commit(OPEN);
    const files = { "a.txt": "", "b.txt": "", "mail-policy.yml": SOUND };
    const api = await start({ ...CHANGE, commits: { [base]: files }, perPage: 2 });
    const exit = await runOn(api, base, head);
    expect([exit.code, noticesOf(exit), place.report().gate.baseline]).toEqual([1, [expect.any(String)], "base"]);
  });

  test("gets no second comment where the token may not ask who it is, and a notice says what it lacks", async () => {
    const [base, head] = [commit(SOUND), commit(OPEN)];
    const api = await start({ ...CHANGE, readsUser: false });
    await runOn(api, base, head);
    const exit = await runOn(api, base, head);
    expect(api.comments).toHaveLength(1);
    expect(noticesOf(exit)).toEqual([
      "The comment on pull request #7 could not be posted: the server answered 403 (token does not have at least one of required scope(s): [read:user]). " +
        "Give the input `token` the scopes that docs/other-ci.md lists for Forgejo and Gitea. The report is in the log.",
    ]);
  });

  test("from a fork has a token that cannot write, and a notice says so", async () => {
    const [base, head] = [commit(SOUND), commit(OPEN)];
    const exit = await runOn(await start({ ...CHANGE, canWrite: false }), base, head, { from: "eve/mail" });
    expect([exit.code, noticesOf(exit)]).toEqual([
      1,
      [
        "The comment on pull request #7 could not be posted: the server answered 403 (token does not have at least one of required scope(s): [write:issue]). " +
          "Pull requests from forks run with a read-only token. The report is in the log.",
      ],
    ]);
  });

  test("gets no suggested change, and one notice says so", async () => {
    const [base, head] = [commit(SOUND), commit(OPEN)];
    const exit = await runOn(await start(CHANGE), base, head);
    expect(noticesOf(exit)).toEqual(["Forgejo and Gitea have no suggested changes. The comment shows the changes."]);
  });
});

test("a push whose commit before is gone is compared with the first parent", async () => {
  commit(SOUND);
  const head = commit(OPEN);
  const api = await start();
  const env = { ...SERVER, GITHUB_API_URL: api.url, GITHUB_SHA: head };
  const exit = await place.run("push", { before: "ef".repeat(20), after: head }, env);
  expect([exit.code, noticesOf(exit), place.report().gate.baseline]).toEqual([1, [], "base"]);
});

describe("a schedule", () => {
  const live = {
    "MX example.de": ".",
    "TXT example.de": "v=spf1 +all",
    "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:dmarc@example.org",
  };

  async function runScheduled(api: Api, env: Record<string, string>): Promise<Exit> {
    const dns = await serveZone(() => live);
    open.push(() => dns.close());
    return place.run(
      "schedule",
      {},
      {
        ...SERVER,
        GITHUB_API_URL: api.url,
        GITHUB_REF: "refs/heads/main",
        INPUT_OFFLINE: "false",
        INPUT_RESOLVERS: dns.url,
        INPUT_SMTP: "off",
        ...env,
      },
    );
  }

  test("keeps one drift issue", async () => {
    commit(SOUND);
    const api = await start();
    for (let run = 0; run < 2; run++) {
      const exit = await runScheduled(api, { "INPUT_DRIFT-ISSUE": "true", NODE_OPTIONS: WITHOUT_PAUSE });
      expect([exit.stderr, place.outputs()["drift-issue-number"]]).toEqual(["", "9"]);
    }
    expect(api.issues.filter(({ isPullRequest }) => !isPullRequest)).toHaveLength(1);
    expect(api.unknown).toEqual([]);
  });

  test("has no history on a branch, and a notice says what to do", async () => {
    commit(SOUND);
    const exit = await runScheduled(await start(), { "INPUT_HISTORY-BRANCH": "mail-policy-history" });
    expect(noticesOf(exit).join("\n")).toContain("the API of Forgejo and Gitea cannot write it");
    expect(exit.stdout).not.toContain("contents: write");
  });
});
