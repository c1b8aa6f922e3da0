// The shipped bundle, fault by fault: where there is no report, the summary, the comment and the outputs say so, and nothing older remains.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import type { Checkout } from "./bundle-run.ts";
import { checkout, noticesOf } from "./bundle-run.ts";

const POLICY = `version: 1
zones:
  - bind: dns/*.zone
domains:
  - name: example.de
    mail: none
`;
const ZONE = `$ORIGIN example.de.
$TTL 300
@ SOA ns h 1 2 3 4 5
@ NS ns.example.net.
@ MX 0 .
@ TXT "v=spf1 -all"
_dmarc TXT "v=DMARC1; p=reject; rua=mailto:d@example.org"
`;
const OLD = "### ✅ no failures";
const MARKER = "<!-- mail-policy:default -->";

let place: Checkout;
let base: string;
beforeEach(() => {
  place = checkout();
  place.write({ "mail-policy.yml": POLICY, "dns/example.de.zone": ZONE });
  base = place.commit();
});

function pullRequest(): object {
  const repo = { repo: { full_name: "acme/mail" } };
  return { pull_request: { number: 7, head: { ...repo, sha: base }, base: { ...repo, sha: base } } };
}

/** Runs on these files, with a comment of an earlier run. */
async function runOn(
  files: Record<string, string>,
  env: Record<string, string> = {},
  options: Parameters<typeof startGitHubApi>[0] = {},
) {
  place.write(files);
  place.commit();
  const comments = [{ login: "github-actions[bot]", body: `${MARKER}\n${OLD}` }];
  const server = await startGitHubApi({ comments, ...options });
  const exit = await place.run("pull_request", pullRequest(), { GITHUB_API_URL: server.url, ...env });
  await server.close();
  return { exit, comment: server.comments[0]?.body ?? "", count: server.comments.length };
}

/** Nothing of JavaScript is in what people read. */
const STACK = /^(?!::debug::).*(?:\bat .*\.js:\d+|TypeError|is not a function|\[object )/m;

describe("a fault", () => {
  test.each<[string, Record<string, string>, Record<string, string>, string, string, RegExp]>([
    [
      "of the policy",
      { "mail-policy.yml": POLICY.replace("mail: none", "mail: nobody") },
      {},
      "could not run: 1 error in mail-policy.yml",
      "1",
      /^- \[`mail-policy\.yml:6`\]\S+ `domains\[0\]\.mail`: .*nobody/m,
    ],
    [
      "of a pattern without a match, at its line",
      { "mail-policy.yml": POLICY.replace("dns/*.zone", "zones/*.zone") },
      {},
      "could not run: 1 error in mail-policy.yml",
      "1",
      /^- \[`mail-policy\.yml:3`\]\S+ `zones\/\*\.zone` matches no file$/m,
    ],
    [
      "of the inputs",
      {},
      { INPUT_VIEW: "both" },
      "could not run: invalid inputs",
      "",
      /^- view is "both", use auto, planned or live/m,
    ],
    [
      "that no policy is there",
      {},
      { INPUT_CONFIG: "none.yml" },
      "could not run: invalid inputs",
      "",
      /^- none\.yml: policy file not found/m,
    ],
    [
      "of a file that the policy names",
      { "mail-policy.yml": `${POLICY}    mta-sts: { policy-file: none.txt }\n` },
      {},
      "could not run: 1 error in mail-policy.yml\n",
      "1",
      /^- .*mail-policy\.yml:7.* `?none\.txt`? does not exist/m,
    ],
    [
      "that no resolver answers",
      {},
      { INPUT_OFFLINE: "false", INPUT_RESOLVERS: "udp://127.0.0.1:9", "INPUT_ALLOW-PRIVATE-NETWORK": "true" },
      "could not run\n",
      "",
      /^- no resolver answers: `?udp:\/\/127\.0\.0\.1:9/m,
    ],
  ])("%s is in summary, comment and outputs", async (_, files, env, title, errors, line) => {
    const { exit, comment, count } = await runOn(files, env);
    expect({ code: exit.code, stderr: exit.stderr, count }).toEqual({ code: 1, stderr: "", count: 1 });
    for (const text of [place.summary(), comment.slice(MARKER.length + 1)]) {
      expect(text.startsWith(`### ❌ Mail policy ${title}`)).toBe(true);
      expect(text).toMatch(line);
      expect(text).not.toContain(OLD);
      expect(text).not.toMatch(STACK);
    }
    expect(exit.stdout).not.toMatch(STACK);
    expect(place.outputs()).toMatchObject({
      conclusion: "error",
      errors,
      failures: "",
      "report-json": "",
      "sarif-file": "",
      "comment-id": "1",
    });
  });

  test("of a zone file costs its zone: the report says so, and the conclusion is an error", async () => {
    const { exit, comment } = await runOn({ "dns/example.de.zone": ZONE.replace("MX 0 .", "MX ten .") });
    expect(exit.code).toBe(1);
    for (const text of [place.summary(), comment]) {
      expect(text).toContain("1 error in dns/example.de.zone");
      expect(text).toMatch(/^- \[`dns\/example\.de\.zone:5`\]\S+ the preference of this MX record/m);
      expect(text).not.toContain(OLD);
    }
    expect(place.outputs()).toMatchObject({ conclusion: "error", errors: "1", "comment-id": "1" });
  });

  test("makes a comment where there was none", async () => {
    const { comment } = await runOn({ "mail-policy.yml": "version: 1\n" }, {}, { comments: [] });
    expect(comment).toMatch(/^<!-- mail-policy:default -->\n### ❌ Mail policy could not run/);
  });

  test("is one notice more where the comment is refused", async () => {
    const { exit, comment } = await runOn({ "mail-policy.yml": "version: 1\n" }, {}, { permission: "read" });
    expect([exit.code, comment]).toEqual([1, `${MARKER}\n${OLD}`]);
    expect(noticesOf(exit)).toEqual([
      expect.stringMatching(/`pull-requests: write`.* The report is in the job summary\.$/),
    ]);
    expect(place.outputs()).toMatchObject({ conclusion: "error", "comment-id": "" });
  });

  test("is told without a comment where the event names no pull request", async () => {
    place.write({ "mail-policy.yml": "version: 1\n" });
    place.commit();
    const exit = await place.run("pull_request", "");
    expect([exit.code, noticesOf(exit)]).toEqual([
      1,
      ["There is no comment: the payload of the event (GITHUB_EVENT_PATH) is empty."],
    ]);
    expect(place.summary()).toContain("Mail policy could not run");
  });
});

describe("a way to GitHub that fails costs the comment, and says so in a plain sentence:", () => {
  const CHANGED = { "dns/example.de.zone": ZONE.replace("-all", "+all") };
  test.each<[string, Parameters<typeof startGitHubApi>[0], Record<string, string>, RegExp]>([
    [
      "a proxy's page",
      { faults: [{ method: "GET", status: 200, page: "<html>Log in</html>" }] },
      {},
      /could not be posted: the answer \(200\) is a web page: a proxy may have answered instead of GitHub's API\. Check GITHUB_API_URL and the proxy of the runner\./,
    ],
    [
      "a proxy's error",
      { faults: [{ method: "GET", status: 403, page: "<html>Proxy</html>" }] },
      {},
      /could not be posted: the answer \(403\) is a web page: .* Check GITHUB_API_URL and the proxy of the runner\./,
    ],
    [
      "an answer that is cut off",
      { faults: [{ method: "GET", status: 200, cut: true }] },
      {},
      /could not be posted: GitHub's answer \(200\) was cut off or is damaged\. Run the job again later\./,
    ],
    [
      "no answer",
      { faults: [{ method: "GET", status: 200, silent: true }] },
      { INPUT_DEADLINE: "3s" },
      /could not be posted: GitHub did not answer in time\. Run the job again later\./,
    ],
    [
      "no URL",
      {},
      { GITHUB_API_URL: "api.github" },
      /could not be posted: GITHUB_API_URL is not a valid URL: api\.github\. Check GITHUB_API_URL/,
    ],
  ])("%s", async (_, options, env, words) => {
    const { exit, count } = await runOn(CHANGED, { "INPUT_FAIL-ON": "violation", ...env }, options);
    expect({ code: exit.code, stderr: exit.stderr, count }).toEqual({ code: 1, stderr: "", count: 1 });
    expect(noticesOf(exit)).toContainEqual(expect.stringMatching(words));
    expect(exit.stdout).not.toMatch(STACK);
    expect(place.outputs()).toMatchObject({ conclusion: "fail", failures: "1", "comment-id": "" });
  });

  test("but not a slash at the end of its URL", async () => {
    const server = await startGitHubApi();
    const exit = await place.run("pull_request", pullRequest(), {
      GITHUB_API_URL: `${server.url}/`,
      INPUT_COMMENT: "always",
    });
    await server.close();
    expect([exit.code, noticesOf(exit), server.comments.length]).toEqual([0, [], 1]);
  });
});
