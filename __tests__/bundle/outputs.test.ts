// The workflows of docs/outputs.md, run with the outputs of the shipped bundle.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import type { DocumentedWorkflow } from "../support/documented-workflow.ts";
import { documentedWorkflows, isOurs } from "../support/documented-workflow.ts";
import type { Checkout, Exit } from "./bundle-run.ts";
import { checkout } from "./bundle-run.ts";
import type { Call } from "./run-workflow.ts";
import { runWorkflow } from "./run-workflow.ts";
import { OPEN, SOUND } from "./policies.ts";

const BROKEN = SOUND.replace("mail:", "mial:");
/** Two domains; one of them fails. */
const BOTH = SOUND + OPEN.split("domains:\n")[1]?.replace("example.de", "example.net");
const SECRETS = { CHAT_WEBHOOK: "https://chat.example/hook", MAIL_BOT_TOKEN: "bot-token" };

let place: Checkout;
beforeEach(() => void (place = checkout()));

interface Result {
  exit: Exit;
  calls: Call[];
  comments: string[];
  outputs: Record<string, string>;
}

/** Runs the example under a heading on a pull request that makes the sound policy this one. `env` are more inputs of the Action. */
async function runExample(
  heading: string,
  policy: string,
  { env = {}, isFork = false }: { env?: Record<string, string>; isFork?: boolean } = {},
): Promise<Result> {
  const { jobs } = documentedWorkflows().find(
    (one) => one.page === "docs/outputs.md" && one.heading === heading,
  ) as DocumentedWorkflow;
  const given = Object.values(jobs).flatMap(({ steps }) => steps.filter(isOurs).flatMap((step) => step.with ?? {}));
  const inputs = Object.entries(given[0] ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, String(value)]);
  place.write({ "mail-policy.yml": SOUND });
  const base = place.commit();
  place.write({ "mail-policy.yml": policy, "README.md": "x" });
  const head = place.commit();
  const repo = { full_name: "acme/mail", fork: false };
  const pull_request = {
    number: 7,
    head: { repo: { ...repo, fork: isFork }, sha: head },
    base: { repo, sha: base },
  };
  const server = await startGitHubApi({ patches: { "mail-policy.yml": "" } });
  const api = { GITHUB_API_URL: server.url, GITHUB_RUN_ID: "42" };
  const exit = await place.run("pull_request", { pull_request }, { ...api, ...Object.fromEntries(inputs), ...env });
  await server.close();
  const outputs = place.outputs();
  const github = {
    repository: "acme/mail",
    server_url: "https://github.com",
    run_id: "42",
    event: { pull_request },
  };
  const calls = await runWorkflow(jobs, { outputs, hasFailed: exit.code !== 0 }, { github, secrets: SECRETS });
  return { exit, calls, outputs, comments: server.comments.map(({ body }) => body) };
}

describe("the deployment", () => {
  const deploys = async (policy: string): Promise<string[][]> =>
    (await runExample("Block a deployment", policy)).calls.map(({ words }) => words);

  test("starts without failures", async () => {
    expect(await deploys(SOUND)).toEqual([["deploy-dns.sh"]]);
  });

  test("does not start on a failure, nor where the audit could not run", async () => {
    expect(await deploys(OPEN)).toEqual([]);
    expect(await deploys(BROKEN)).toEqual([]);
  });
});

test("only the domains that pass are deployed", async () => {
  // a push audits all domains, a pull request those that it touches
  const { calls } = await runExample("Deploy the domains that pass", BOTH, { env: { "INPUT_CHANGED-ONLY": "false" } });
  expect(calls.map(({ words }) => words)).toEqual([["deploy-dns.sh", "example.de"]]);
});

describe("the chat", () => {
  const says = async (policy: string): Promise<unknown[]> => {
    const { calls } = await runExample("Notify a chat", policy);
    return calls.map(({ words, input }) => {
      expect(words.at(-1)).toBe(SECRETS.CHAT_WEBHOOK);
      return JSON.parse(input) as unknown;
    });
  };
  const RUN = "https://github.com/acme/mail/actions/runs/42";

  test("hears of new failures, and of an audit that could not run", async () => {
    expect(await says(OPEN)).toEqual([{ text: `Mail policy of acme/mail: fail, new failures: 1. ${RUN}` }]);
    expect(await says(BROKEN)).toEqual([{ text: `Mail policy of acme/mail: error, new failures: unknown. ${RUN}` }]);
  });

  test("hears of an error in the declared records, even if nothing else is new", async () => {
    const [said] = await says(`${SOUND}      www A 192.0.2.300\n`);
    expect(said).toEqual({ text: `Mail policy of acme/mail: error, new failures: 0. ${RUN}` });
  });

  test("hears nothing where nothing is new", async () => {
    expect(await says(SOUND)).toEqual([]);
  });
});

test("a run that only comments passes, and neither annotates nor writes a summary", async () => {
  const { exit, comments } = await runExample("Only comment", OPEN);
  expect(exit.code).toBe(0);
  expect(exit.stdout).not.toMatch(/^::(?:error|warning|notice)/m);
  expect(place.summary()).toBe("");
  expect(comments).toEqual([expect.stringContaining("### ⚠️ Mail policy: 1 new failure in example.de")]);
});

describe("the comment that a step of its own posts", () => {
  const post = (policy: string, options?: Parameters<typeof runExample>[2]): Promise<Result> =>
    runExample("Post the comment yourself", policy, options);

  test("is that of the run, which posts none", async () => {
    const { calls, comments, outputs } = await post(OPEN);
    const file = outputs["comment-file"] ?? "";
    expect(comments).toEqual([]);
    expect(calls).toEqual([
      { words: ["gh", "pr", "comment", "7", "--edit-last", "--create-if-none", "--body-file", file], input: "" },
    ]);
    expect(readFileSync(file, "utf8")).toContain("### ❌ Mail policy: 1 new failure in example.de");
  });

  test("says so where the audit could not run", async () => {
    const { calls, outputs } = await post(BROKEN);
    expect(calls).toHaveLength(1);
    expect(readFileSync(outputs["comment-file"] ?? "", "utf8")).toContain("Mail policy could not run: 1 error in");
  });

  test("is not posted for a fork, which has no secrets", async () => {
    expect((await post(OPEN, { isFork: true })).calls).toEqual([]);
  });

  test("has a path that no shell runs", async () => {
    const folder = `out "$(touch ran)" 'x' ; touch ran`;
    const { calls } = await post(OPEN, { env: { "INPUT_OUTPUT-DIR": folder } });
    expect(calls[0]?.words.at(-1)).toBe(join(place.folder, folder, "comment.md"));
    expect(existsSync(join(place.folder, "ran"))).toBe(false);
  });
});
