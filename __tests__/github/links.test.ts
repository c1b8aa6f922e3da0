import { beforeEach, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { readLinks } from "../../src/github/links.ts";
import { workspace } from "./workspace.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
let place: ReturnType<typeof workspace>;
beforeEach(() => void (place = workspace()));

test("a report links to the head of the pull request, and to the run", () => {
  const head = { sha: SHA };
  writeFileSync(place.env["GITHUB_EVENT_PATH"] ?? "", JSON.stringify({ pull_request: { number: 7, head } }));
  expect(readLinks({ ...place.env, GITHUB_RUN_ID: "42", GITHUB_SHA: "f".repeat(40) })).toEqual({
    files: `https://github.com/acme/mail/blob/${SHA}`,
    run: "https://github.com/acme/mail/actions/runs/42",
  });
});

test("other reports link to the commit of the run, on whatever server it is", () => {
  const env = { GITHUB_EVENT_NAME: "push", GITHUB_SERVER_URL: "https://git.example.org/", GITHUB_SHA: SHA };
  expect(readLinks({ ...place.env, ...env }).files).toBe(`https://git.example.org/acme/mail/blob/${SHA}`);
});

test.each([
  ["Forgejo", { FORGEJO_ACTIONS: "true", GITEA_ACTIONS: "true" }, "12"],
  ["Gitea", { GITEA_ACTIONS: "true" }, "42"],
])("files and runs have other pages on %s", (_, marks, run) => {
  const urls = { GITHUB_SERVER_URL: "https://git.example.org/", GITHUB_API_URL: "https://git.example.org/api/v1" };
  const numbers = { GITHUB_RUN_ID: "42", GITHUB_RUN_NUMBER: "12", GITHUB_SHA: SHA };
  expect(readLinks({ ...place.env, ...urls, ...numbers, ...marks })).toEqual({
    files: `https://git.example.org/acme/mail/src/commit/${SHA}`,
    run: `https://git.example.org/acme/mail/actions/runs/${run}`,
  });
});

test.each([
  { GITHUB_REPOSITORY: "" },
  { GITHUB_SERVER_URL: "https://evil.example/) [x](y" },
  { GITHUB_SERVER_URL: "javascript:alert(1)" },
])("there are no links from %j", (env) => {
  expect(readLinks({ ...place.env, GITHUB_SHA: SHA, GITHUB_RUN_ID: "42", ...env })).toEqual({ files: null, run: null });
});

test("there are none where the runner does not say what is linked to", () => {
  expect(readLinks({ ...place.env, GITHUB_SHA: "main", GITHUB_RUN_ID: "4(2" })).toEqual({ files: null, run: null });
});
