import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { readPullRequest } from "../../src/github/event.ts";

const folder = mkdtempSync(join(tmpdir(), "event-"));
const file = join(folder, "event.json");
afterAll(() => rmSync(folder, { recursive: true }));

const repo = (full_name: string) => ({ repo: { full_name } });
const own = { pull_request: { number: 7, head: repo("acme/mail"), base: repo("acme/mail") } };
const fork = { pull_request: { number: 7, head: repo("eve/mail"), base: repo("acme/mail") } };
const deletedFork = { pull_request: { number: 7, head: { repo: null }, base: repo("acme/mail") } };

function read(payload: unknown, env: Record<string, string> = {}) {
  writeFileSync(file, typeof payload === "string" ? payload : (JSON.stringify(payload) ?? ""));
  return readPullRequest({ GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: "acme/mail", ...env });
}

describe("the event", () => {
  test("names the pull request", () => {
    expect(read(own)).toEqual({ owner: "acme", repo: "mail", number: 7, readOnlyToken: false });
  });

  test.each([
    ["a fork", fork, {}, true],
    ["a deleted fork", deletedFork, {}, true],
    ["Dependabot", own, { GITHUB_ACTOR: "dependabot[bot]" }, true],
    ["a fork under pull_request_target", fork, { GITHUB_EVENT_NAME: "pull_request_target" }, false],
  ])("knows what the token of %s can do", (_, payload, env, readOnlyToken) => {
    expect(read(payload, env)).toMatchObject({ readOnlyToken });
  });

  test.each(["push", "schedule", "issue_comment", "workflow_dispatch", "merge_group", ""])("%j is about no pull request", (name) => {
    expect(read(own, { GITHUB_EVENT_NAME: name })).toBeNull();
  });

  test.each([
    ["no JSON", "{"],
    ["a number that is none", { pull_request: { number: "7" } }],
    ["no pull request", { number: 7 }],
    ["nothing", "null"],
  ])("is tolerated with %s", (_, payload) => {
    expect(read(payload)).toBeNull();
  });

  test.each(["", "acme", "acme/mail/x", "acme/ma il", "../.."])("is nobody's in the repository %j", (name) => {
    expect(read(own, { GITHUB_REPOSITORY: name })).toBeNull();
  });

  test("is tolerated when its file is missing or a folder", () => {
    expect(read(own, { GITHUB_EVENT_PATH: join(folder, "none.json") })).toBeNull();
    expect(read(own, { GITHUB_EVENT_PATH: folder })).toBeNull();
  });

  test("is not read past 25 MB", () => {
    expect(read(JSON.stringify(own) + " ".repeat(25_000_000))).toBeNull();
  });

  test("never throws, whatever the payload", () => {
    fc.assert(fc.property(fc.jsonValue(), (payload) => {
      const found = read({ pull_request: payload });
      return found === null || Number.isSafeInteger(found.number);
    }));
  });
});
