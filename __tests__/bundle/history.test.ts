// The shipped bundle with a history on a branch: DNS and GitHub on loopback, one run after the other.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { TestServer } from "../support/dns-server.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { Zone } from "../support/live-zone.ts";
import { serveZone } from "../support/live-zone.ts";
import type { Checkout, Exit } from "./bundle-run.ts";
import { checkout, noticesOf } from "./bundle-run.ts";

type Api = Awaited<ReturnType<typeof startGitHubApi>>;
type Faults = NonNullable<NonNullable<Parameters<typeof startGitHubApi>[0]>["faults"]>;

const POLICY = "version: 1\ndomains:\n  - name: example.de\n    mail: none\n";
const SOUND = {
  "MX example.de": ".",
  "TXT example.de": "v=spf1 -all",
  "TXT _dmarc.example.de": "v=DMARC1; p=reject; rua=mailto:d@example.de",
};
const OPEN = { ...SOUND, "TXT example.de": "v=spf1 +all" };
const BRANCH = "mail-policy-history";
const TOKEN = "canary-4f1c9e";

let live: Zone;
let dns: TestServer;
let api: Api;
let place: Checkout;
beforeEach(async () => {
  live = SOUND;
  dns = await serveZone(() => live);
  api = await startGitHubApi({ token: TOKEN });
  place = checkout();
  place.write({ "mail-policy.yml": POLICY });
  place.commit();
});
afterEach(async () => {
  await api.close();
  await dns.close();
});

async function run(event = "schedule", payload: object = {}, env: Record<string, string> = {}): Promise<Exit> {
  const exit = await place.run(event, payload, {
    INPUT_OFFLINE: "false",
    INPUT_RESOLVERS: dns.url,
    INPUT_SMTP: "off",
    "INPUT_HISTORY-BRANCH": BRANCH,
    INPUT_TOKEN: TOKEN,
    GITHUB_API_URL: api.url,
    GITHUB_REF: "refs/heads/main",
    ...env,
  });
  expect(`${exit.stdout}${exit.stderr}${place.summary()}`).not.toContain(TOKEN);
  expect(exit.stderr).toBe("");
  return exit;
}

const lines = (): string[] => (api.git.filesOf(BRANCH)?.["log.jsonl"] ?? "").split("\n").slice(0, -1);
const baseline = (): string => place.report().gate.baseline;

/** The same repository with other faults of GitHub. */
async function withFaults(faults: Faults): Promise<void> {
  const files = api.git.filesOf(BRANCH);
  await api.close();
  api = await startGitHubApi({ token: TOKEN, faults });
  if (files !== null) api.git.commit(BRANCH, files);
}

describe("scheduled runs", () => {
  test("are recorded, and each is compared with the one before", async () => {
    expect([(await run()).code, baseline(), lines().length]).toEqual([0, "none", 1]);
    expect(place.summary()).toMatch(
      /recorded in the branch mail-policy-history; the SHA-256 of its line is `?[0-9a-f]{64}/,
    );
    live = OPEN;
    expect([(await run()).code, baseline(), place.outputs()["new"]]).toEqual([1, "history", "1"]);
    expect([(await run()).code, place.outputs()["new"]]).toEqual([0, "0"]);
    live = SOUND;
    expect([(await run()).code, place.outputs()["fixed"] ?? "", lines().length]).toEqual([0, expect.anything(), 4]);
    expect(api.git.lengthOf(BRANCH)).toBe(4);
  });

  test("two at once are both recorded", async () => {
    await run();
    const other = checkout();
    other.write({ "mail-policy.yml": POLICY });
    other.commit();
    const mine = place;
    await Promise.all([
      run(),
      other.run(
        "schedule",
        {},
        {
          INPUT_OFFLINE: "false",
          INPUT_RESOLVERS: dns.url,
          INPUT_SMTP: "off",
          "INPUT_HISTORY-BRANCH": BRANCH,
          INPUT_TOKEN: TOKEN,
          GITHUB_API_URL: api.url,
        },
      ),
    ]);
    place = mine;
    expect(lines()).toHaveLength(3);
    await run();
    expect(place.summary()).not.toContain("history/intact");
  });
});

describe("runs that follow a change", () => {
  test("on the default branch are recorded, and compared with the commit", async () => {
    await run();
    const before = place.commit();
    place.write({ "README.md": "x" });
    const after = place.commit();
    const payload = { before, after, repository: { default_branch: "main" } };
    live = OPEN;
    expect([(await run("push", payload)).code, baseline(), lines().length]).toEqual([0, "base", 2]);
    await run("push", payload, { GITHUB_REF: "refs/heads/topic" });
    expect(lines()).toHaveLength(2);
  });

  test("in a pull request read the history, and add nothing to it", async () => {
    await run();
    const base = place.commit();
    const repo = { repo: { full_name: "acme/mail" } };
    const payload = { pull_request: { number: 7, head: { ...repo, sha: base }, base: { ...repo, sha: base } } };
    live = OPEN;
    expect([(await run("pull_request", payload, { INPUT_COMMENT: "never" })).code, baseline()]).toEqual([0, "base"]);
    expect(lines()).toHaveLength(1);
  });
});

describe("GitHub's faults cost the history, and never the audit", () => {
  const AGAIN = { "retry-after": "0" };
  test.each<[string, Faults, string]>([
    [
      "a token that is not valid",
      [{ method: "GET", status: 401 }],
      "GitHub answered 401 (Fault). The input `token` is not valid or has expired.",
    ],
    [
      "no right to read",
      [{ method: "GET", status: 403 }],
      "GitHub answered 403 (Fault). Give the job the permission `contents: read`.",
    ],
    [
      "a conflict",
      [{ method: "GET", status: 409 }],
      "GitHub answered 409 (Fault). Check the rules that protect the branch.",
    ],
    [
      "a page of a proxy",
      [{ method: "GET", status: 200, page: "<html>" }],
      "the answer (200) is a web page: a proxy may have answered instead of GitHub's API. Check GITHUB_API_URL and the proxy of the runner.",
    ],
  ])("%s: the run is not compared", async (_what, faults, words) => {
    await run();
    await withFaults(faults);
    live = OPEN;
    const exit = await run();
    expect([exit.code, baseline()]).toEqual([0, "not-read"]);
    expect(noticesOf(exit)).toEqual([
      `The history in the branch mail-policy-history could not be read: ${words} No failure is known to be new.`,
      `This run could not be recorded in the branch mail-policy-history: ${words}`,
    ]);
    expect(lines()).toHaveLength(1);
  });

  test.each<[string, Faults, string]>([
    [
      "no right to write",
      [{ method: "POST", status: 403 }],
      "GitHub answered 403 (Fault). Give the job the permission `contents: write`.",
    ],
    [
      "a tree that GitHub does not take",
      [{ method: "POST", status: 422 }],
      "GitHub answered 422 (Fault). Check the rules that protect the branch.",
    ],
    [
      "a branch that must not move",
      [{ method: "PATCH", status: 403 }],
      "GitHub answered 403 (Fault). Give the job the permission `contents: write`.",
    ],
    [
      "a damaged answer",
      [{ method: "POST", status: 201, cut: true }],
      "GitHub's answer (201) was cut off or is damaged. Run the job again later.",
    ],
  ])("%s: the run is compared, and not recorded", async (_what, faults, words) => {
    await run();
    await withFaults(faults);
    live = OPEN;
    const exit = await run();
    expect([exit.code, baseline()]).toEqual([1, "history"]);
    expect(noticesOf(exit)).toEqual([`This run could not be recorded in the branch mail-policy-history: ${words}`]);
    expect(place.summary()).toContain("❌");
    expect(lines()).toHaveLength(1);
  });

  test.each<[string, Faults]>([
    ["502 once", [{ method: "GET", status: 502, headers: AGAIN }]],
    ["429 once", [{ method: "POST", status: 429, headers: AGAIN }]],
    ["a secondary limit", [{ method: "PATCH", status: 403, headers: AGAIN }]],
    ["500 after the branch has moved", [{ method: "PATCH", status: 500, headers: AGAIN, applied: true }]],
  ])("%s is asked again", async (_what, faults) => {
    await run();
    await withFaults(faults);
    expect(noticesOf(await run())).toEqual([]);
    expect(lines()).toHaveLength(2);
  });
});
