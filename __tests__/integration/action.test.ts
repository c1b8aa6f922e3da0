// The built Action as the runner runs it, on a pull request that changes DNS: real resolvers, and a GitHub on loopback.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/run-report.ts";
import { workspace } from "../github/workspace.ts";
import { startGitHubApi } from "../support/github-api.ts";
import type { Exit } from "./bundles.ts";
import { changesOf, runBundle, troublesOf } from "./bundles.ts";
import { world } from "./world.ts";

const BOT = "github-actions[bot]";

/** The DMARC record stands on line 7. */
const policy = (dmarc: string): string => `version: 1
domains:
  - name: signed.test
    dkim: { selectors: [sel, ed] }
    records: |
      @ MX 10 mx1.hosts.test.
      _dmarc TXT "v=DMARC1; p=${dmarc}; adkim=s; aspf=s; rua=mailto:dmarc@signed.test"
  - missing.sts.test
`;
const REGRESSION = policy("none");
const SOUND = policy("quarantine");

let place: ReturnType<typeof workspace>;
let base: string;
beforeEach(() => {
  place = workspace();
  place.track("mail-policy.yml", SOUND);
  base = place.commit();
  pullRequestFrom("acme/mail");
});

function run(policy: string, env: Record<string, string> = {}): Promise<Exit> {
  for (const file of ["output.txt", "summary.md"]) writeFileSync(join(place.folder, file), "");
  place.track("mail-policy.yml", policy);
  return runBundle("action", place.folder, [], {
    ...place.env,
    RUNNER_TEMP: place.folder,
    INPUT_RESOLVERS: `${world.validating.https}, ${world.validating.udp}`,
    "INPUT_ALLOW-PRIVATE-NETWORK": "true",
    ...env,
  });
}

/** Writes the event of a pull request, whose head is in the repository named. */
function pullRequestFrom(head: string): void {
  const event = {
    pull_request: {
      number: 7,
      head: { repo: { full_name: head } },
      base: { sha: base, repo: { full_name: "acme/mail" } },
    },
  };
  writeFileSync(join(place.folder, "event.json"), JSON.stringify(event));
}

const read = (file: string): string => readFileSync(join(place.folder, file), "utf8");

/** The outputs as the runner reads them from its file: name<<delimiter, value, delimiter. */
function outputs(): Record<string, string> {
  const all = read("output.txt").matchAll(/^(.+)<<(ghadelimiter_.+)\n([^]*?)\n\2$/gm);
  return Object.fromEntries([...all].map(([, name = "", , value = ""]) => [name, value]));
}

describe("a pull request that weakens DMARC", () => {
  test("fails the job, at the line that declares it, in every place a report goes", async () => {
    const github = await startGitHubApi();
    const env = { GITHUB_API_URL: github.url, "INPUT_OUTPUT-DIR": "out", "INPUT_CHANGED-ONLY": "false" };
    const exit = await run(REGRESSION, env);
    await github.close();
    expect(exit).toMatchObject({ code: 1, stderr: "" });

    expect(exit.stdout.match(/^::error .*$/gm)).toEqual([
      expect.stringMatching(/^::error title=.*dmarc\/policy.*,file=mail-policy\.yml,line=7,col=7::/),
    ]);
    expect(exit.stdout).not.toMatch(/^::warning /m); // the other failure is known, and no line declares it
    expect(exit.stdout).toMatch(/^::error::Mail policy: 1 new failure in signed\.test; gate failed/m);
    expect(outputs()).toEqual({
      conclusion: "fail",
      failures: "2",
      warnings: "0",
      unknown: "14", // twelve checks of mail servers, dkim/selector, dkim/rotation
      waived: "0",
      new: "1",
      known: "1",
      fixed: "0",
      weakened: "0",
      expired: "0",
      drift: "0",
      "drift-issue-number": "",
      "advance-pull-request": "",
      errors: "0",
      domains: expect.stringContaining('{"name":"signed.test","conclusion":"fail","failures":1'),
      "report-json": join(place.folder, "out/report.json"),
      "report-md": join(place.folder, "out/report.md"),
      "snapshot-file": join(place.folder, "out/snapshot.json"),
      "comment-file": join(place.folder, "out/comment.md"),
      "sarif-file": join(place.folder, "out/report.sarif"),
      "html-file": join(place.folder, "out/index.html"),
      "pdf-file": join(place.folder, "out/report.pdf"),
      "oscal-file": join(place.folder, "out/report.oscal.json"),
      "badge-json-file": join(place.folder, "out/badge.json"),
      "badge-svg-file": join(place.folder, "out/badge.svg"),
      "output-dir": join(place.folder, "out"),
      "comment-id": "1",
    });

    const report = JSON.parse(read("out/report.json")) as Report;
    expect(report.resolvers[0]).toEqual({ url: world.validating.https, validates: true });
    expect(changesOf(report)).toEqual([
      "unchanged fail mta-sts/policy-fetch missing.sts.test mail-policy.yml:8",
      "new fail dmarc/policy signed.test mail-policy.yml:7",
    ]);
    expect(troublesOf(report)).toEqual({
      "missing.sts.test": ["fail mta-sts/policy-fetch missing.sts.test", "unknown dkim/selector missing.sts.test"],
      "signed.test": ["fail dmarc/policy signed.test"],
    });

    const [comment] = github.comments;
    expect(comment).toMatchObject({
      id: 1,
      login: BOT,
      body: expect.stringMatching(/^<!-- mail-policy:default -->\n### ❌ Mail policy: 1 new failure in signed\.test\n/),
    });
    for (const text of [comment?.body, read("summary.md")]) {
      expect(text).toContain('TXT "v=DMARC1; p=quarantine; adkim=s; aspf=s; rua=mailto:dmarc@signed.test"');
    }
  });

  test("gets one comment, which the next push updates", async () => {
    const github = await startGitHubApi({ comments: [{ login: "alice", body: "please review" }] });
    const codes: (number | null)[] = [];
    for (const text of [REGRESSION, REGRESSION, SOUND])
      codes.push((await run(text, { GITHUB_API_URL: github.url })).code);
    await github.close();
    expect(codes).toEqual([1, 1, 0]);
    expect(github.comments.map(({ login }) => login)).toEqual(["alice", BOT]);
    expect(github.comments[1]?.body).not.toContain("dmarc/policy");
    expect(outputs()).toMatchObject({ new: "0", "comment-id": "2" });
  });

  test.each([
    ["the job may not comment", "acme/mail", "Give the job the permission `pull-requests: write`"],
    ["it comes from a fork", "mallory/mail", "Pull requests from forks and from Dependabot run with a read-only token"],
  ])("is told in the summary alone where %s", async (_, head, words) => {
    pullRequestFrom(head);
    const github = await startGitHubApi({ permission: "read" });
    const exit = await run(REGRESSION, { GITHUB_API_URL: github.url });
    await github.close();
    expect(exit).toMatchObject({ code: 1, stderr: "" });
    expect(exit.stdout.match(/^::notice title=Mail policy%3A no comment::.*$/gm)).toEqual([
      expect.stringContaining(words),
    ]);
    expect(github.comments).toEqual([]);
    expect(outputs()).toMatchObject({ new: "1", "comment-id": "" });
    expect(read("summary.md")).toContain("dmarc/policy");
  });

  test("passes under fail-on never, and is annotated all the same", async () => {
    const exit = await run(REGRESSION, { INPUT_COMMENT: "never", "INPUT_FAIL-ON": "never" });
    expect(exit).toMatchObject({ code: 0, stderr: "", stdout: expect.stringMatching(/^::error .*line=7/m) });
  });
});

test("a push, which has no pull request, asks GitHub nothing", async () => {
  const github = await startGitHubApi();
  writeFileSync(join(place.folder, "event.json"), JSON.stringify({ before: base, after: base }));
  const exit = await run(SOUND, { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: "push" });
  await github.close();
  expect(exit).toMatchObject({
    code: 0,
    stderr: "",
    stdout: expect.not.stringContaining("::notice title=Mail policy"),
  });
  expect(github.requests).toEqual([]);
  expect(existsSync(outputs()["report-json"] ?? "")).toBe(true);
});

test("a resolver that is not there fails the job with its name, not with a report", async () => {
  const exit = await run(SOUND, { INPUT_RESOLVERS: "udp://127.0.0.1:9", INPUT_COMMENT: "never" });
  expect(exit).toMatchObject({ code: 1, stderr: "" });
  expect(exit.stdout).toMatch(/^::error::The audit could not run: no resolver answers: udp:\/\/127\.0\.0\.1:9: /m);
  expect(read("summary.md")).toMatch(/^### ❌ Mail policy could not run\n\n- no resolver answers: /);
  expect(outputs()).toMatchObject({ conclusion: "error", failures: "" });
});
