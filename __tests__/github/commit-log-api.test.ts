// Which commits first had a text, through GitHub's API: oldest first where all versions were read, at least since where not.
import { afterEach, describe, expect, test } from "@jest/globals";
import { remoteCommitLogs } from "../../src/github/commit-log-api.ts";
import type { CommitLog, FirstAddition } from "../../src/ports.ts";
import type { LoggedCommit } from "../support/github-api.ts";
import { startGitHubApi } from "../support/github-api.ts";
import { spoken, inEnglish } from "../support/in-english.ts";

type Options = Parameters<typeof startGitHubApi>[0];

const sha = (n: number): string => n.toString(16).padStart(40, "0");
const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString();
const onDay = (n: number): string => day(n).replace(".000Z", "Z");

/** A line of commits, the first of them on the first of January, each a day later: what the file has in each. */
function history(...contents: (string | null)[]): LoggedCommit[] {
  const log = contents.map((content, i): LoggedCommit => ({
    sha: sha(i + 1),
    parents: i === 0 ? [] : [sha(i)],
    at: onDay(i + 1),
    files: { "a.yml": String(i), ...(content === null ? {} : { "dns/ä b.zone": `${content}\n` }) },
  }));
  return log.toReversed();
}
const FILE = "dns/ä b.zone";

let api: Awaited<ReturnType<typeof startGitHubApi>>;
const started: (typeof api)[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.close();
});

async function start(log: LoggedCommit[], more: Options = {}): Promise<void> {
  api = await startGitHubApi({ log, ...more });
  started.push(api);
}

async function open(log: LoggedCommit[], more: Options = {}): Promise<CommitLog> {
  await start(log, more);
  return remoteCommitLogs({ owner: "acme", repo: "mail" }, "secret-token", api.url)(log[0]?.sha ?? "");
}

async function search(log: LoggedCommit[], more: Options = {}): Promise<FirstAddition | null> {
  const opened = await open(log, more);
  return (await opened.firstAdditions([{ texts: ["KEY", "other part"], files: [FILE] }]))[0] ?? null;
}

const found = (n: number, isOldest: boolean): object => ({ commit: { id: sha(n), at: day(n) }, isOldest });

describe("the first addition of a text through GitHub", () => {
  test("is that of the commit which added it, of all that changed the file", async () => {
    expect(await search(history("x", "y", "y", "KEY", "KEY z", "other part"))).toEqual({
      commit: { id: sha(4), parents: [sha(3)], at: day(4) },
      isOldest: true,
    });
  });

  test("is that of the commit which added the file", async () => {
    expect(await search(history(null, "KEY", "KEY z"))).toMatchObject(found(2, true));
  });

  test("is the first of several where it was put back", async () => {
    expect(await search(history("x", "KEY", "y", "KEY", "KEY z", "KEY zz"))).toMatchObject(found(2, true));
    expect(await search(history("KEY", null, "y", "yy", "KEY"))).toMatchObject(found(1, true));
  });

  test("is none of a file that does not have it, or that no commit has", async () => {
    expect(await search(history("KEY", "x"))).toBeNull();
    expect(await search(history(null, null))).toBeNull();
  });

  test("is the oldest of several files", async () => {
    const log = history("x", "KEY", "KEY").map((commit) => ({ ...commit, files: { ...commit.files, b: "KEY" } }));
    const opened = await open(log);
    const searches = [{ texts: ["KEY"], files: [FILE, "b"] }];
    expect(await opened.firstAdditions(searches)).toMatchObject([found(1, true)]);
  });

  test("is at least that old where there are more versions than may be asked for, which is said once", async () => {
    const versions = Array.from({ length: 90 }, (_, i) => (i < 80 ? `x${i}` : `KEY${i}`));
    const opened = await open(history(...versions));
    const searches = [
      { texts: ["KEY"], files: [FILE] },
      { texts: ["none"], files: [FILE] },
      { texts: ["KEY"], files: ["a.yml"] },
    ];
    expect(await opened.firstAdditions(searches)).toMatchObject([found(81, false), null, null]);
    expect(inEnglish(opened.problem())).toMatch(
      /^GitHub would have to be asked for too many .*\. Check out with `fetch-depth: 0`\.$/,
    );
    expect(api.requests.length).toBeLessThanOrEqual(70);
    expect(api.requests.length).toBeGreaterThan(60);
  });

  test("is at least that old where GitHub lists a part of the versions", async () => {
    const versions = Array.from({ length: 120 }, (_, i) => `KEY${i}`);
    expect(await search(history(...versions))).toMatchObject(found(21, false));
  });

  test("is unknown in a file that is too large for GitHub, which is said", async () => {
    const opened = await open(history("KEY".padEnd(1_100_000)));
    expect(await opened.firstAdditions([{ texts: ["KEY"], files: [FILE] }])).toEqual([null]);
  });

  test("rejects in words where GitHub refuses, or does not know the commit", async () => {
    await expect(spoken(() => search(history("KEY"), { permission: "none" }))).rejects.toThrow(
      /^GitHub answered 403 .*Give the job the permission `contents: read`\. Check out with `fetch-depth: 0`\.$/,
    );
    await start(history("KEY"));
    const log = await remoteCommitLogs({ owner: "acme", repo: "mail" }, "secret-token", api.url)(sha(9));
    await expect(spoken(() => log.firstAdditions([{ texts: ["KEY"], files: [FILE] }]))).rejects.toThrow(
      /^GitHub answered 404/,
    );
  });

  test("is asked for once, whoever asks", async () => {
    await start(history("x", "KEY"));
    const logs = remoteCommitLogs({ owner: "acme", repo: "mail" }, "secret-token", api.url);
    const searches = [{ texts: ["KEY"], files: [FILE] }];
    await (await logs(sha(2))).firstAdditions(searches);
    const { length } = api.requests;
    expect(await (await logs(sha(2))).firstAdditions(searches)).toMatchObject([found(2, true)]);
    expect(api.requests).toHaveLength(length);
  });
});

describe("the commits since a moment", () => {
  test("are all of them, with their parents, the one checked out first", async () => {
    const log = await open(history("x", "y", "z"));
    expect(await log.commitsSince(day(2))).toEqual([
      { id: sha(3), parents: [sha(2)], at: day(3) },
      { id: sha(2), parents: [sha(1)], at: day(2) },
    ]);
  });

  test("are the latest where there are too many", async () => {
    const log = await open(history(...Array.from({ length: 1_050 }, () => "x")));
    const commits = await log.commitsSince(day(1));
    expect([commits.length, commits[0]?.id]).toEqual([1_000, sha(1_050)]);
    expect(api.requests).toHaveLength(10);
  });
});

describe("the files of an earlier commit", () => {
  test("are read", async () => {
    const commit = await (await open(history("x", "KEY"))).open(sha(1));
    const zone = (await commit.files()).find(({ path }) => path === FILE);
    expect([...(await commit.read([zone?.id ?? ""])).values()]).toEqual(["x\n"]);
  });

  test("are not where too many would have to be, which is said", async () => {
    const log = await open(history("x"));
    const commit = await log.open(sha(1));
    await expect(spoken(() => commit.read(Array.from({ length: 21 }, (_, i) => sha(i))))).rejects.toThrow(
      "too many files",
    );
    expect(inEnglish(log.problem())).toMatch(/too many files/);
  });
});
