import { writeFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readBaseCommit, readPullRequest } from "../../src/github/event.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

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

describe("the base", () => {
  const sha = "0123456789abcdef0123456789abcdef01234567";
  const base = (payload: unknown, env: Record<string, string> = {}) => {
    writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
    return readBaseCommit({
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: "acme/mail",
      ...env,
    });
  };
  const change = (of: unknown) => ({ pull_request: { number: 7, base: { sha: of } } });

  test.each([
    ["a pull request", change(sha), {}],
    ["a pull request under pull_request_target", change(sha), { GITHUB_EVENT_NAME: "pull_request_target" }],
    ["a merge queue", { merge_group: { base_sha: sha } }, { GITHUB_EVENT_NAME: "merge_group" }],
  ])("is named by %s", (_, payload, env) => {
    expect(base(payload, env)).toEqual({ owner: "acme", repo: "mail", sha });
  });

  test("may be named by SHA-256", () => {
    expect(base(change("ab".repeat(32)))).toMatchObject({ sha: "ab".repeat(32) });
  });

  test.each([
    ["a push", change(sha), { GITHUB_EVENT_NAME: "push" }],
    ["a payload that is no JSON", "{", {}],
    ["a base without a commit", { pull_request: { number: 7 } }, {}],
    ["no repository", change(sha), { GITHUB_REPOSITORY: "" }],
    ["an option", change(`--upload-pack=${"a".repeat(40)}`), {}],
    ["a branch", change("main"), {}],
    ["a name in part", change(sha.slice(0, 12)), {}],
    ["a name with more behind it", change(`${sha}\n--all`), {}],
    ["a number", change(7), {}],
  ])("is named by no %s", (_, payload, env) => {
    expect(base(payload, env)).toBeNull();
  });
});
