// A history on a branch, against the loopback GitHub.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openHistoryBranch } from "../../src/github/history-branch.ts";
import { readHistory } from "../../src/history/history.ts";
import type { HistoryStore } from "../../src/history/store.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { day, recordSample } from "../support/sample-run.ts";
import { spoken, inEnglish } from "../support/in-english.ts";

type Api = Awaited<ReturnType<typeof startGitHubApi>>;
type ApiOptions = NonNullable<Parameters<typeof startGitHubApi>[0]>;

const BRANCH = "mail-policy-history";

let api: Api;
afterEach(async () => {
  await api.close();
});

async function start(options: ApiOptions = {}): Promise<void> {
  api = await startGitHubApi(options);
}

const open = (token = "secret-token", branch = BRANCH, deadlineMs = 20_000): HistoryStore =>
  openHistoryBranch({ owner: "acme", repo: "mail" }, branch, { token, apiUrl: api.url, deadlineMs });

const lines = (): number => (api.git.filesOf(BRANCH)?.["log.jsonl"] ?? "").split("\n").length - 1;

describe("a branch", () => {
  beforeEach(() => start());

  test("that does not exist is an empty history, and made by the first run", async () => {
    const store = open();
    expect(await store.read()).toEqual({ latest: null, log: null });
    expect(await recordSample(store, { at: day(1) })).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      isContinued: true,
    });
    expect(Object.keys(api.git.filesOf(BRANCH) ?? {})).toEqual(["latest.json", "log.jsonl"]);
    expect(api.git.lengthOf(BRANCH)).toBe(1);
  });

  test("grows by a commit a run, and takes five requests to read and three to write", async () => {
    await recordSample(open(), { at: day(1) });
    api.requests.splice(0);
    await recordSample(open(), { at: day(2), outcomes: { "spf/present": "fail" } });
    expect(api.requests.map((request) => request.split("/").slice(0, -1).join("/"))).toEqual([
      "GET /repos/acme/mail/git/ref",
      "GET /repos/acme/mail/git/commits",
      "GET /repos/acme/mail/git/trees",
      "GET /repos/acme/mail/git/blobs",
      "GET /repos/acme/mail/git/blobs",
      "POST /repos/acme/mail/git",
      "POST /repos/acme/mail/git",
      "PATCH /repos/acme/mail/git/refs",
    ]);
    expect(api.git.lengthOf(BRANCH)).toBe(2);
    const { last, broken, state } = readHistory(await open().read());
    expect(last?.changes).toEqual([{ key: "example.de spf/present example.de", from: "pass", to: "fail" }]);
    expect(broken).toBeNull();
    expect(state?.domains["example.de"]?.live?.fail).toEqual(["spf/present"]);
  });

  test("keeps the log of a month under its name, and the other files it has", async () => {
    await recordSample(open(), { at: day(1) });
    api.git.commit(BRANCH, { ...api.git.filesOf(BRANCH), "README.md": "what this is" });
    await recordSample(open(), { at: "2026-12-01T06:00:00.000Z" });
    const files = api.git.filesOf(BRANCH) ?? {};
    expect(Object.keys(files).toSorted()).toEqual(["README.md", "latest.json", "log-2026-11.jsonl", "log.jsonl"]);
    expect(lines()).toBe(1);
    expect(readHistory(await open().read()).broken).toBeNull();
  });

  test("of something else is not written to", async () => {
    api.git.commit(BRANCH, { "index.html": "a site" });
    await expect(spoken(() => open().read())).rejects.toThrow(
      "it holds other files and no history; name another branch",
    );
    expect(api.git.lengthOf(BRANCH)).toBe(1);
  });

  test("with more files than GitHub lists is not taken for an empty one", async () => {
    await recordSample(open(), { at: day(1) });
    api.git.isTruncated = true;
    await expect(spoken(() => open().read())).rejects.toThrow(
      "it has too many files to be a history; name another branch",
    );
  });

  test("that a rule protects is left as it is", async () => {
    await recordSample(open(), { at: day(1) });
    api.git.protectedBranches.add(BRANCH);
    expect(inEnglish(await recordSample(open(), { at: day(2) }))).toEqual({
      problem:
        "GitHub answered 422 (Repository rule violations found - https://docs.github.com/rest). Check the rules that protect the branch.",
    });
    expect(lines()).toBe(1);
  });

  test("that is deleted while a run is under way is begun anew, and says so", async () => {
    await recordSample(open(), { at: day(1) });
    const store = open();
    const stored = await store.read();
    api.git.remove(BRANCH);
    expect(await recordSample(store, { at: day(2), stored })).toMatchObject({ isContinued: false });
    const { last, broken } = readHistory(await open().read());
    expect(last?.broken).toEqual({ file: "log.jsonl", line: 1 });
    expect(broken).not.toBeNull();
  });

  test("with a file that is too large to be a history's is not read", async () => {
    api.git.commit(BRANCH, { "latest.json": "{}", "log.jsonl": "x".repeat(64 * 2 ** 20 + 1) });
    await expect(spoken(() => open().read())).rejects.toThrow(/^its log\.jsonl is larger than 64 MiB$/);
  });

  test("has the logs of earlier months beside what was read", async () => {
    for (const at of ["2026-09-30T06:00:00.000Z", "2026-10-01T06:00:00.000Z", day(1)])
      await recordSample(open(), { at });
    const store = open();
    const stored = await store.read();
    const names = await store.archives(stored);
    expect(names).toEqual(["log-2026-09.jsonl", "log-2026-10.jsonl"]);
    expect(await store.readFile(stored, "log-2026-10.jsonl")).toMatch(/"at":"2026-10-01T06:00:00\.000Z"/);
    expect(await open().archives({ latest: null, log: null })).toEqual([]);
  });

  test("with a name of two parts works", async () => {
    await recordSample(open("secret-token", "bots/history"), { at: day(1) });
    expect(api.git.filesOf("bots/history")).not.toBeNull();
  });
});

test("evidence.json is read beside the state, replaced with the run, and else left as it is", async () => {
  await start();
  await recordSample(open(), { at: day(1), evidence: (kept) => `${kept ?? "nothing"} and more` });
  await recordSample(open(), { at: day(2) });
  const store = open();
  expect(await store.readFile(await store.read(), "evidence.json")).toBe("nothing and more");
  expect(Object.keys(api.git.filesOf(BRANCH) ?? {}).toSorted()).toEqual(["evidence.json", "latest.json", "log.jsonl"]);
});

describe("two runs at once", () => {
  beforeEach(() => start());

  test("keep the evidence of both", async () => {
    const slow = open();
    const stored = await slow.read();
    await recordSample(open(), { at: day(1), evidence: () => "faster" });
    await recordSample(slow, { at: day(2), stored, evidence: (kept) => `${kept ?? "nothing"}, slower` });
    expect(api.git.filesOf(BRANCH)?.["evidence.json"]).toBe("faster, slower");
  });

  test("are both recorded: the slower one on top of the other", async () => {
    await recordSample(open(), { at: day(1) });
    const slow = open();
    const then = await slow.read();
    await recordSample(open(), { at: day(2), outcomes: { "spf/present": "fail" } });
    const recorded = await recordSample(slow, { at: day(3), outcomes: { "spf/present": "unknown" }, stored: then });
    expect(recorded).toHaveProperty("hash");
    expect(lines()).toBe(3);
    expect(readHistory(await open().read())).toMatchObject({
      broken: null,
      state: { domains: { "example.de": { live: { fail: ["spf/present"] } } } },
    });
  });

  test("are both recorded where both make the branch", async () => {
    const first = open();
    const then = await first.read();
    const second = open();
    api.git.beforeMove = () => api.git.commit(BRANCH, { "latest.json": "", "log.jsonl": "" });
    const update = { latest: "{}", log: "x\n", archive: null, evidence: null, title: "a run" };
    expect(await first.replace(then, update)).toBe(false);
    expect(await second.replace(await second.read(), update)).toBe(true);
    expect(api.git.lengthOf(BRANCH)).toBe(2);
  });
});

test("a branch that GitHub still shows as it was is read again", async () => {
  await start({ faults: [{ method: "PATCH", status: 422, message: "Update is not a fast forward" }] });
  await recordSample(open(), { at: day(1) });
  expect(await recordSample(open(), { at: day(2) })).toHaveProperty("hash");
  expect(lines()).toBe(2);
});

describe("GitHub's faults", () => {
  test.each([
    [401, "GitHub answered 401 (Fault). The input `token` is not valid or has expired."],
    [403, "GitHub answered 403 (Fault). Give the job the permission `contents: read`."],
    [409, "GitHub answered 409 (Fault). Check the rules that protect the branch."],
  ])("%i to a reading is said", async (status, words) => {
    await start({ faults: [{ method: "GET", status }] });
    await expect(spoken(() => open().read())).rejects.toThrow(words);
  });

  test("a permission that is missing is named", async () => {
    await start({ permission: "read" });
    expect(inEnglish(await recordSample(open(), { at: day(1) }))).toEqual({
      problem:
        "GitHub answered 403 (Resource not accessible by integration). Give the job the permission `contents: write`.",
    });
  });

  test("no token is said without a request", async () => {
    await start();
    await expect(spoken(() => open("").read())).rejects.toThrow("the input `token` is empty");
    expect(api.requests).toEqual([]);
  });

  test("an answer that was lost may have been a yes: nothing is recorded twice", async () => {
    await start();
    await recordSample(open(), { at: day(1) });
    await api.close();
    const kept = api.git;
    await start({ faults: [{ method: "PATCH", status: 502, headers: { "retry-after": "0" }, applied: true }] });
    api.git.commit(BRANCH, kept.filesOf(BRANCH) ?? {});
    expect(await recordSample(open(), { at: day(2) })).toHaveProperty("hash");
    expect(lines()).toBe(2);
    expect(api.git.lengthOf(BRANCH)).toBe(2);
  });

  test("an answer that never comes is waited for until the deadline", async () => {
    await start({ faults: [{ method: "GET", status: 200, silent: true }] });
    await expect(spoken(() => open("secret-token", BRANCH, 50).read())).rejects.toThrow(
      "GitHub did not answer in time. Run the job again later.",
    );
  });

  test("a proxy's page is not a history", async () => {
    await start({ faults: [{ method: "GET", status: 200, page: "<html>" }] });
    await expect(spoken(() => open().read())).rejects.toThrow(
      "is a web page: a proxy may have answered instead of GitHub's API",
    );
  });
});
