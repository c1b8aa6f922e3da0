// The shipped bundle, event by event: what a run is compared with, and what then fails the job.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { gitRepository } from "../support/git-repository.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout, noticesOf } from "./bundle-run.ts";
import { OPEN, SOUND } from "./policies.ts";

const WAIVED = `${OPEN}waivers: [{ check: parked/spf, domain: example.de, reason: later, expires: 9999-12-31 }]\n`;
const ZERO = "0".repeat(40);
const GONE = "ab".repeat(20);
const NEVER = { INPUT_COMMENT: "never" };

let place: Checkout;
beforeEach(() => void (place = checkout()));

/** Commits this policy, null for none. */
function commit(policy: string | null): string {
  place.write({ "README.md": String(policy) });
  if (policy !== null) place.write({ "mail-policy.yml": policy });
  return place.commit();
}

const pullRequest = (base: string): object => {
  const repo = { repo: { full_name: "acme/mail" } };
  return { pull_request: { number: 7, head: { ...repo, sha: GONE }, base: { ...repo, sha: base } } };
};
const push = (before: string, after: string): object => ({ before, after });
const mergeGroup = (base: string): object => ({ merge_group: { base_sha: base } });

describe("a commit of the checkout is the baseline", () => {
  test.each([
    ["the base of a pull request", "pull_request", (base: string) => pullRequest(base)],
    ["the base of a pull request_target", "pull_request_target", (base: string) => pullRequest(base)],
    ["what the branch was before a push", "push", (base: string, head: string) => push(base, head)],
    ["the first parent of a pushed new branch", "push", (_: string, head: string) => push(ZERO, head)],
    ["the base of a merge queue", "merge_group", (base: string) => mergeGroup(base)],
  ])("%s", async (_, event, payload) => {
    const outcomes: unknown[] = [];
    for (const policy of [SOUND, OPEN, null]) {
      place = checkout();
      const base = commit(policy);
      const head = commit(OPEN);
      const all = { ...NEVER, "INPUT_CHANGED-ONLY": "false" };
      const { code, stderr } = await place.run(event, payload(base, head), all);
      const { new: fresh, failures } = place.outputs();
      outcomes.push({ code, stderr, fresh, failures, baseline: place.report().gate.baseline });
    }
    const outcome = { stderr: "", failures: "1" };
    expect(outcomes).toEqual([
      { ...outcome, code: 1, fresh: "1", baseline: "base" },
      { ...outcome, code: 0, fresh: "0", baseline: "base" },
      { ...outcome, code: 0, fresh: "0", baseline: "first-policy" },
    ]);
    expect(place.summary()).toMatch(
      /has no policy file, so 1 failure counts as known\. To enforce the policy now, set `fail-on: violation`; to accept failures for a time, add waivers\./,
    );
  });

  test("leaves out the domains that a pull request does not touch", async () => {
    const [base, head] = [commit(OPEN), commit(`${OPEN}# changed\n`)];
    const { code } = await place.run("pull_request", pullRequest(base), NEVER);
    expect([head !== base, code, place.outputs()["failures"]]).toEqual([true, 0, "0"]);
    expect(place.report()).toMatchObject({ changedOnly: { leftOut: 1 }, domains: [] });
  });

  test("is none before the first commit of a repository, so every failure is known", async () => {
    const exit = await place.run("push", push(ZERO, commit(OPEN)), NEVER);
    expect([exit.code, place.report().gate.baseline]).toEqual([0, "first-policy"]);
  });

  test("is the first parent where the commit before a push is gone", async () => {
    commit(OPEN);
    const head = commit(`${OPEN}# changed\n`);
    const server = await startGitHubApi({ commits: {} });
    const exit = await place.run("push", push(GONE, head), { ...NEVER, GITHUB_API_URL: server.url });
    await server.close();
    expect([exit.code, place.report().gate.baseline, noticesOf(exit)]).toEqual([0, "base", []]);
  });

  test("is read by GitHub's API from a shallow clone", async () => {
    const [base, parent] = [commit(SOUND), commit(SOUND)];
    const head = commit(OPEN);
    const shallow = gitRepository();
    shallow.git("fetch", "-q", "--depth=1", `file://${place.folder}`, "main");
    shallow.git("reset", "-q", "--hard", "FETCH_HEAD");
    const commits = { [base]: { "mail-policy.yml": SOUND }, [parent]: { "mail-policy.yml": OPEN } };
    const server = await startGitHubApi({ permission: "read", commits });
    const outcomes: unknown[] = [];
    for (const payload of [push(base, head), push(ZERO, head)]) {
      place = checkout(shallow);
      const { code } = await place.run("push", payload, { ...NEVER, GITHUB_API_URL: server.url });
      outcomes.push([code, place.outputs()["new"], place.report().gate.baseline]);
    }
    await server.close();
    expect(outcomes).toEqual([
      [1, "1", "base"],
      [0, "0", "base"],
    ]);
  });
});

describe("nothing is the baseline", () => {
  test.each(["schedule", "workflow_dispatch", "repository_dispatch", "workflow_run"])(
    "of %s: no failure breaks the build, and a line says so",
    async (event) => {
      commit(OPEN);
      const exit = await place.run(event, pullRequest(GONE));
      expect([exit.code, noticesOf(exit), place.report().gate.baseline]).toEqual([0, [], "none"]);
      expect(place.summary()).toContain("regression mode; no baseline, so only differences from live DNS count");
      expect(place.summary()).toContain("To count every failure, set `fail-on: violation`.");
      expect((await place.run(event, {}, { "INPUT_FAIL-ON": "violation" })).code).toBe(1);
    },
  );
});

describe("a baseline that cannot be read", () => {
  const later = { "retry-after": "600" };
  test.each<[string, Parameters<typeof startGitHubApi>[0], RegExp, Record<string, string>?]>([
    ["401", { token: "another" }, /GitHub answered 401 .*The input `token` is not valid or has expired\./],
    ["403", { permission: "none" }, /GitHub answered 403 .*Give the job the permission `contents: read`\./],
    ["404", {}, /GitHub answered 404 .*`contents: read`/],
    ["409", { faults: [{ method: "GET", status: 409 }] }, /GitHub answered 409 /],
    ["422", { faults: [{ method: "GET", status: 422 }] }, /GitHub answered 422 /],
    ["429", { faults: [{ method: "GET", status: 429, headers: later }] }, /GitHub answered 429 .*This is a rate limit/],
    [
      "500",
      { faults: [{ method: "GET", status: 500, headers: later }] },
      /GitHub answered 500 .*Run the job again later\./,
    ],
    [
      "503",
      { faults: [{ method: "GET", status: 503, headers: later }] },
      /GitHub answered 503 .*Run the job again later\./,
    ],
    [
      "a cut connection",
      { faults: [{ method: "GET", status: 200, cut: true }] },
      /GitHub's answer \(200\) was cut off or is damaged\. Run the job again later\./,
    ],
    [
      "a proxy's page",
      { faults: [{ method: "GET", status: 200, page: "<html>Log in</html>" }] },
      /the answer \(200\) is a web page: a proxy may have answered instead of GitHub's API\. Check GITHUB_API_URL and the proxy of the runner\./,
    ],
    [
      "no answer",
      { faults: [{ method: "GET", status: 200, silent: true }] },
      /the run's deadline of 1 s was reached/,
      { INPUT_DEADLINE: "1s" },
    ],
    ["no token", {}, /the checkout does not contain abab\S+, and the input `token` is empty\./, { INPUT_TOKEN: "" }],
  ])("because of %s is one loud notice, and no failure is known to be new", async (_, options, words, env = {}) => {
    commit(OPEN);
    const server = await startGitHubApi(options);
    const exit = await place.run("pull_request", pullRequest(GONE), { ...NEVER, GITHUB_API_URL: server.url, ...env });
    await server.close();
    expect({ code: exit.code, stderr: exit.stderr }).toEqual({ code: 0, stderr: "" });
    expect(noticesOf(exit)).toEqual([
      expect.stringMatching(/^Not compared with the base abab.* No failure is known to be new\.$/),
    ]);
    expect(noticesOf(exit)[0]).toMatch(words);
    expect(`${exit.stdout}${place.summary()}`).not.toMatch(
      /TypeError|undefined|is not a function|secret-token|Cannot /,
    );
    const { gate } = place.report();
    expect(gate).toMatchObject({ baseline: "not-read", passed: true });
    expect(gate.notes).toEqual([
      expect.stringMatching(/^not compared with the base /),
      "1 failure not known to be new, so the gate lets it pass",
    ]);
    expect(place.summary()).toMatch(/^### ⚠️ Mail policy: 1 failure in example\.de, not known to be new\n/);
    expect(place.summary()).toContain("regression mode: no baseline could be read, so no failure is known to be new");
    expect(place.outputs()).toMatchObject({ conclusion: "fail", failures: "1", new: "0" });
  });

  test("lets no failure pass under violation", async () => {
    commit(OPEN);
    const env = { ...NEVER, INPUT_TOKEN: "", "INPUT_FAIL-ON": "violation" };
    expect((await place.run("pull_request", pullRequest(GONE), env)).code).toBe(1);
  });

  test.each([
    ["missing", null, "is missing or cannot be read."],
    ["empty", "", "is empty."],
    ["no JSON", "<html>", "is not valid JSON."],
    ["of something else", { issue: { number: 7 } }, "does not name the pull request."],
  ])("because the event's payload is %s is one notice, about the comment too", async (_, payload, problem) => {
    commit(OPEN);
    const exit = await place.run("pull_request", payload);
    expect({ code: exit.code, stderr: exit.stderr }).toEqual({ code: 0, stderr: "" });
    expect(noticesOf(exit)).toEqual([
      `There is no comment and no baseline: the payload of the event (GITHUB_EVENT_PATH) ${problem}`,
    ]);
    expect(place.report().gate.baseline).toBe("not-read");
  });

  test("because a push does not name its commits is one notice", async () => {
    commit(OPEN);
    const exit = await place.run("push", {});
    expect([exit.code, noticesOf(exit)]).toEqual([
      0,
      [
        "Not compared with a base: the payload of the event (GITHUB_EVENT_PATH) does not name the commits before and after the push. No failure is known to be new.",
      ],
    ]);
  });
});

describe("a failure that the same change weakens", () => {
  test.each([
    ["waived", WAIVED, "1 new failure, waived by this change"],
    [
      "lowered",
      `${OPEN}    levels: { parked/spf: info }\n    reasons: { parked/spf: later }\n`,
      "1 new failure, lowered in level by this change",
    ],
    [
      "switched off",
      `${OPEN}    levels: { parked/spf: off }\n    reasons: { parked/spf: later }\n`,
      "1 new failure, no longer checked after this change",
    ],
  ])("is %s: the heading says so, an output counts it, an input fails for it", async (_, policy, heading) => {
    const base = commit(SOUND);
    commit(policy);
    const exit = await place.run("pull_request", pullRequest(base), NEVER);
    expect(exit.code).toBe(0);
    expect(place.outputs()).toMatchObject({ failures: "0", weakened: "1" });
    expect(place.summary()).toMatch(new RegExp(`^### ⚠️ Mail policy: ${heading}\n`));
    const strict = await place.run("pull_request", pullRequest(base), { ...NEVER, "INPUT_FAIL-ON-WEAKENED": "true" });
    expect(strict.code).toBe(1);
    expect(strict.stdout).toMatch(new RegExp(`^::error::Mail policy: ${heading}; .*gate failed`, "m"));
  });

  test("was weakened before, and counts no more", async () => {
    const base = commit(WAIVED);
    commit(`${WAIVED}# changed\n`);
    const exit = await place.run("pull_request", pullRequest(base), { ...NEVER, "INPUT_FAIL-ON-WEAKENED": "true" });
    expect([exit.code, place.outputs()["weakened"]]).toEqual([0, "0"]);
  });
});
