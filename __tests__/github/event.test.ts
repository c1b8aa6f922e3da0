import { writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  isOfDefaultBranch,
  missingPullRequest,
  readEventBase,
  readPullRequest,
  readWorkflowRun,
} from "../../src/github/event.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { inEnglish } from "../support/in-english.ts";

const { folder, path } = temporaryFolder();
const file = path("event.json");

const repo = (full_name: string) => ({ repo: { full_name } });
const own = { pull_request: { number: 7, head: repo("acme/mail"), base: repo("acme/mail") } };
const fork = { pull_request: { number: 7, head: repo("eve/mail"), base: repo("acme/mail") } };
const deletedFork = { pull_request: { number: 7, head: { repo: null }, base: repo("acme/mail") } };

function read(payload: unknown, env: Record<string, string> = {}) {
  writeFileSync(file, typeof payload === "string" ? payload : (JSON.stringify(payload) ?? ""));
  return readPullRequest({
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "acme/mail",
    ...env,
  });
}

describe("the event", () => {
  test("names the pull request", () => {
    expect(read(own)).toEqual({ owner: "acme", repo: "mail", number: 7, hasReadOnlyToken: false });
  });

  test.each([
    ["a fork", fork, {}, true],
    ["a deleted fork", deletedFork, {}, true],
    ["Dependabot", own, { GITHUB_ACTOR: "dependabot[bot]" }, true],
    ["a fork under pull_request_target", fork, { GITHUB_EVENT_NAME: "pull_request_target" }, false],
  ])("knows what the token of %s can do", (_, payload, env, hasReadOnlyToken) => {
    expect(read(payload, env)).toMatchObject({ hasReadOnlyToken });
  });

  test.each(["push", "schedule", "issue_comment", "workflow_dispatch", "merge_group", ""])(
    "%j is about no pull request",
    (name) => {
      expect(read(own, { GITHUB_EVENT_NAME: name })).toBeNull();
    },
  );

  test.each([
    ["no JSON", "{"],
    ["a number that is none", { pull_request: { number: "7" } }],
    ["no pull request", { number: 7 }],
    ["nothing", "null"],
  ])("is tolerated with %s", (_, payload) => {
    expect(read(payload)).toBeNull();
  });

  test.each(["", "acme", "acme/mail/x", "acme/ma il", "../.."])("is not looked up in the repository %j", (name) => {
    expect(read(own, { GITHUB_REPOSITORY: name })).toBeNull();
  });

  test("is tolerated when its file is missing or a folder", () => {
    expect(read(own, { GITHUB_EVENT_PATH: path("none.json") })).toBeNull();
    expect(read(own, { GITHUB_EVENT_PATH: folder })).toBeNull();
  });

  test("is not read past 25 MB", () => {
    expect(read(JSON.stringify(own) + " ".repeat(25_000_000))).toBeNull();
  });

  test("never throws, whatever the payload", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        const found = read({ pull_request: payload });
        return found === null || Number.isSafeInteger(found.number);
      }),
    );
  });
});

describe("what the event is compared with", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const other = "ab".repeat(20);
  const base = (payload: unknown, env: Record<string, string> = {}) => {
    writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
    return readEventBase({
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: "acme/mail",
      ...env,
    });
  };
  const change = (of: unknown) => ({ pull_request: { number: 7, base: { sha: of } } });
  const commit = (name: string) => ({ owner: "acme", repo: "mail", sha: name });
  const push = { GITHUB_EVENT_NAME: "push" };

  test.each([
    ["a pull request: its base", change(sha), {}, { kind: "commit", commit: commit(sha) }],
    [
      "a pull request under pull_request_target: its base",
      change(sha),
      { GITHUB_EVENT_NAME: "pull_request_target" },
      { kind: "commit", commit: commit(sha) },
    ],
    [
      "a merge queue: its base",
      { merge_group: { base_sha: sha } },
      { GITHUB_EVENT_NAME: "merge_group" },
      { kind: "commit", commit: commit(sha) },
    ],
    [
      "a push: what the branch was before",
      { before: sha, after: other },
      push,
      { kind: "push", before: commit(sha), after: commit(other) },
    ],
    [
      "a push of a new branch: nothing before",
      { before: "0".repeat(40), after: other },
      push,
      { kind: "push", before: null, after: commit(other) },
    ],
    [
      "a run on the head itself, as on Forgejo and Gitea: where it left its base branch",
      { pull_request: { number: 7, head: { sha: other }, base: { sha: "cd".repeat(20) }, merge_base: sha } },
      { GITHUB_SHA: other },
      { kind: "commit", commit: commit(sha) },
    ],
    [
      "such a run without that: its base",
      { pull_request: { number: 7, head: { sha: other }, base: { sha } } },
      { GITHUB_SHA: other },
      { kind: "commit", commit: commit(sha) },
    ],
    ["SHA-256", change("ab".repeat(32)), {}, { kind: "commit", commit: commit("ab".repeat(32)) }],
  ])("is for %s", (_, payload, env, expected) => {
    expect(base(payload, env)).toEqual(expected);
  });

  test.each(["schedule", "workflow_dispatch", "repository_dispatch", "workflow_run", "issue_comment", ""])(
    "is nothing for %j, whatever its payload",
    (name) => {
      expect(base(change(sha), { GITHUB_EVENT_NAME: name })).toEqual({ kind: "none" });
    },
  );

  const PAYLOAD = "the payload of the event (GITHUB_EVENT_PATH)";
  test.each([
    ["a payload that is no JSON", "{", {}, `${PAYLOAD} is not valid JSON.`],
    ["an empty payload", " \n", {}, `${PAYLOAD} is empty.`],
    ["no payload", "{}", { GITHUB_EVENT_PATH: path("none.json") }, `${PAYLOAD} is missing or cannot be read.`],
    ["a payload of something else", "[1]", {}, `${PAYLOAD} does not name the base commit.`],
    ["a base without a commit", { pull_request: { number: 7 } }, {}, `${PAYLOAD} does not name the base commit.`],
    ["no repository", change(sha), { GITHUB_REPOSITORY: "" }, "GITHUB_REPOSITORY does not name a repository."],
    ["an option", change(`--upload-pack=${"a".repeat(40)}`), {}, `${PAYLOAD} does not name the base commit.`],
    ["a branch", change("main"), {}, `${PAYLOAD} does not name the base commit.`],
    ["a name in part", change(sha.slice(0, 12)), {}, `${PAYLOAD} does not name the base commit.`],
    ["a name with more behind it", change(`${sha}\n--all`), {}, `${PAYLOAD} does not name the base commit.`],
    ["a number", change(7), {}, `${PAYLOAD} does not name the base commit.`],
    ["a push without commits", change(sha), push, `${PAYLOAD} does not name the commits before and after the push.`],
  ])("is not known with %s", (_, payload, env, problem) => {
    expect(inEnglish(base(payload, env))).toEqual({ kind: "unnamed", problem });
  });
});

describe("a pull request that its event does not name", () => {
  const missing = (payload: string, env: Record<string, string> = {}) => {
    writeFileSync(file, payload);
    return missingPullRequest({
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: "acme/mail",
      ...env,
    });
  };

  test.each([
    ["{", {}, "the payload of the event (GITHUB_EVENT_PATH) is not valid JSON."],
    ["{}", {}, "the payload of the event (GITHUB_EVENT_PATH) does not name the pull request."],
    [JSON.stringify(own), { GITHUB_REPOSITORY: "acme" }, "GITHUB_REPOSITORY does not name a repository."],
    [JSON.stringify(own), {}, null],
    ["{", { GITHUB_EVENT_NAME: "push" }, null],
  ])("is explained: %j", (payload, env, problem) => {
    expect(inEnglish(missing(payload, env))).toBe(problem);
  });
});

describe("the run that another one follows", () => {
  const head = { repo: "mail", owner: "eve", branch: "a/b:c", sha: "ab".repeat(20) };
  const event = { id: 42, event: "pull_request", head_branch: head.branch, head_sha: head.sha };
  const whole = { ...event, head_repository: { full_name: "eve/mail" } };
  const follow = (payload: unknown, env: Record<string, string> = {}) => {
    writeFileSync(file, typeof payload === "string" ? payload : (JSON.stringify(payload) ?? ""));
    const own = { GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: "acme/mail" };
    return readWorkflowRun({ ...own, ...env });
  };

  test("is known with its head", () => {
    expect(follow({ workflow_run: whole })).toEqual({ run: { id: 42, event: "pull_request", head } });
  });

  test.each([
    ["a fork that is gone", { ...event, head_repository: null }],
    ["a name that is none", { ...event, head_repository: { full_name: "eve/../mail" } }],
    ["no branch", { ...whole, head_branch: null }],
  ])("has no head with %s", (_, workflow_run) => {
    expect(follow({ workflow_run })).toEqual({ run: { id: 42, event: "pull_request", head: null } });
  });

  test.each<[string, unknown, Record<string, string>, string]>([
    [
      "another event",
      { workflow_run: whole },
      { GITHUB_EVENT_NAME: "push" },
      "it needs the event workflow_run, and this is push.",
    ],
    [
      "no event",
      { workflow_run: whole },
      { GITHUB_EVENT_NAME: "" },
      "it needs the event workflow_run, and this is none.",
    ],
    [
      "no repository",
      { workflow_run: whole },
      { GITHUB_REPOSITORY: "" },
      "GITHUB_REPOSITORY does not name a repository.",
    ],
    ["no JSON", "{", {}, "the payload of the event (GITHUB_EVENT_PATH) is not valid JSON."],
    ["no run", {}, {}, "the payload of the event (GITHUB_EVENT_PATH) does not name the run."],
    [
      "no id",
      { workflow_run: { ...whole, id: "42" } },
      {},
      "the payload of the event (GITHUB_EVENT_PATH) does not name the run.",
    ],
    [
      "no commit",
      { workflow_run: { ...whole, head_sha: "main" } },
      {},
      "the payload of the event (GITHUB_EVENT_PATH) does not name the run.",
    ],
  ])("is not known with %s", (_, payload, env, problem) => {
    expect(inEnglish(follow(payload, env))).toEqual({ problem });
  });

  test("is read from any payload", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        expect(follow(payload)).toHaveProperty("problem");
        expect(() => follow({ workflow_run: payload })).not.toThrow();
      }),
    );
  });
});

describe("a run of the default branch", () => {
  const payload = { repository: { default_branch: "main" } };
  test.each<[string, string, string, unknown, boolean]>([
    ["a schedule, whose payload says nothing", "schedule", "refs/heads/main", {}, true],
    ["a push to it", "push", "refs/heads/main", payload, true],
    ["a push to another branch", "push", "refs/heads/topic", payload, false],
    ["a push of a tag of its name", "push", "refs/tags/main", payload, false],
    ["a dispatch on it", "workflow_dispatch", "refs/heads/main", payload, true],
    ["a dispatch on another branch", "workflow_dispatch", "refs/heads/topic", payload, false],
    ["an event whose payload does not name it", "push", "refs/heads/main", {}, false],
    ["a payload that cannot be read", "push", "refs/heads/main", "{", false],
    ["a pull request", "pull_request", "refs/heads/main", payload, false],
    ["a pull request from elsewhere", "pull_request_target", "refs/heads/main", payload, false],
    ["a merge queue", "merge_group", "refs/heads/main", payload, false],
  ])("is known of %s: %j on %j", (_what, event, ref, given, expected) => {
    writeFileSync(file, typeof given === "string" ? given : JSON.stringify(given));
    const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file, GITHUB_REF: ref, GITHUB_REPOSITORY: "acme/mail" };
    expect(isOfDefaultBranch(env)).toBe(expected);
  });
});
