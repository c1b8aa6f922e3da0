// The shipped bundle, run as the runner runs it: a process, its environment, its files, GitHub on loopback.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { startGitHubApi } from "../support/github-api.ts";
import type { Exit } from "./bundle-run.ts";
import { BUNDLE, runProcess } from "./bundle-run.ts";
import { workspace } from "../github/workspace.ts";
import { OPEN, SOUND } from "./policies.ts";

const BOT = "github-actions[bot]";

let place: ReturnType<typeof workspace>;
beforeEach(() => void (place = workspace()));

/** Runs the bundle offline on a policy, for a pull request. */
function run(policy: string | null, env: Record<string, string>): Promise<Exit> {
  if (policy !== null) place.track("mail-policy.yml", policy);
  return runProcess(place.folder, { ...place.env, RUNNER_TEMP: place.folder, INPUT_OFFLINE: "true", ...env });
}

/** The outputs as the runner reads them from its file: name<<delimiter, value, delimiter. */
function outputs(): Record<string, string> {
  const found: Record<string, string> = {};
  const text = readFileSync(join(place.folder, "output.txt"), "utf8");
  for (const [, name = "", , value = ""] of text.matchAll(/^(.+)<<(ghadelimiter_.+)\n([^]*?)\n\2$/gm))
    found[name] = value;
  return found;
}

test("the bundle is built", () => {
  expect(existsSync(BUNDLE)).toBe(true); // npm run bundle
});

describe("the bundle", () => {
  test("passes a sound policy", async () => {
    const { code, stderr } = await run(SOUND, { INPUT_COMMENT: "never" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(outputs()).toMatchObject({ failures: "0", "comment-id": "" });
    expect(readFileSync(join(place.folder, "summary.md"), "utf8")).toContain("no failures");
    expect(existsSync(outputs()["report-json"] ?? "")).toBe(true);
  });

  test("fails on a violation, annotates its line, comments", async () => {
    const server = await startGitHubApi({ faults: [{ method: "POST", status: 502 }] });
    const { code, stdout } = await run(OPEN, {
      GITHUB_API_URL: server.url,
      "INPUT_FAIL-ON": "violation",
      INPUT_COMMENT: "on-failure",
    });
    await server.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error title=.*,file=mail-policy\.yml,line=7,col=\d+::/m);
    expect(stdout).toMatch(/^::error::Mail policy: 1 failure in example\.de, not known to be new; gate failed/m);
    expect(server.comments).toEqual([
      { id: 1, login: BOT, body: expect.stringMatching(/^<!-- mail-policy:default -->\n/) },
    ]);
    expect(outputs()).toMatchObject({ conclusion: "fail", "comment-id": "1" });
  });

  test("updates its comment on the next page once all is repaired", async () => {
    const chatter = Array.from({ length: 130 }, (_, i) => ({ login: "alice", body: `comment ${i}` }));
    const server = await startGitHubApi({
      comments: [...chatter, { login: BOT, body: "<!-- mail-policy:default -->\nold" }],
    });
    const { code } = await run(SOUND, { GITHUB_API_URL: server.url });
    await server.close();
    expect(code).toBe(0);
    expect(server.comments).toHaveLength(131);
    expect(server.comments[130]?.body).toContain("nothing new in this change");
  });

  test("needs no permission", async () => {
    const server = await startGitHubApi({ permission: "read" });
    const { code, stdout, stderr } = await run(OPEN, {
      GITHUB_API_URL: server.url,
      "INPUT_FAIL-ON": "never",
      INPUT_COMMENT: "always",
    });
    await server.close();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.match(/^::notice title=Mail policy%3A no comment::.*$/gm)).toEqual([
      expect.stringContaining("`pull-requests: write`"),
    ]);
    expect(stdout).not.toContain("secret-token");
  });

  test.each([
    ["no policy file", null, {}, /mail-policy\.yml/],
    [
      "a misspelt key",
      SOUND.replace("mail: none", "mial: none"),
      {},
      /::error title=.*file=mail-policy\.yml,line=4,col=\d+::.*mial/,
    ],
    ["an input that is not allowed", SOUND, { INPUT_VIEW: "both" }, /^::error::.*view is "both"/m],
  ])("fails without a stack trace on %s", async (_, policy, env, message) => {
    const { code, stdout, stderr } = await run(policy, { INPUT_COMMENT: "never", ...env });
    expect(code).toBe(1);
    expect(stdout).toMatch(message);
    expect(`${stdout}${stderr}`).not.toMatch(/^(?!::debug::).*\bat .*\.js:\d+/m);
  });

  test("runs outside GitHub", async () => {
    const { code, stdout } = await run(SOUND, {
      GITHUB_EVENT_PATH: join(place.folder, "none"),
      GITHUB_STEP_SUMMARY: "",
      RUNNER_TEMP: "",
    });
    expect(code).toBe(0);
    expect(stdout).not.toContain("does not exist");
  });
});
