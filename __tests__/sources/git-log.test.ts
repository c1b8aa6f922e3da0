// Which commits first had a text.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { openGitLog, parseAdditions } from "../../src/sources/git-log.ts";
import type { FirstAddition } from "../../src/ports.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";

describe("the first addition of a text", () => {
  let repository: TestRepository;
  beforeEach(() => void (repository = gitRepository()));

  function commitOn(day: string, files: Record<string, string>): string {
    repository.write(files);
    return repository.commit(`${day}T12:00:00Z`);
  }

  async function search(files: string[], maxCommits?: number, texts = ["AAAA", "B+B/"]): Promise<FirstAddition | null> {
    const log = await openGitLog(repository.path("conf/mail-policy.yml"), undefined, maxCommits);
    return (await log.firstAdditions([{ texts, files }]))[0] ?? null;
  }

  test("is that of any part, by the oldest commit, with its parents", async () => {
    const first = commitOn("2026-01-05", { "conf/mail-policy.yml": "x\n", "dns/a.zone": "x\n" });
    const second = commitOn("2026-02-05", { "dns/a.zone": "x\nB+B/\n" });
    const third = commitOn("2026-03-05", { "dns/a.zone": "AAAA\n" });
    expect(await search(["dns/a.zone"])).toEqual({
      commit: { id: second, parents: [first], at: "2026-02-05T12:00:00.000Z" },
      isOldest: true,
      later: [{ id: third, parents: [second], at: "2026-03-05T12:00:00.000Z" }],
    });
  });

  test("is looked for in files of the same kind beside it or beside the policy, and in no other", async () => {
    commitOn("2026-01-05", {
      "conf/mail-policy.yml": "x\n",
      "other/a.zone": "AAAA",
      "dns/a.txt": "AAAA",
      "a.zone": "AAAA",
    });
    commitOn("2026-02-05", { "conf/[old].zone": "AAAA" });
    const third = commitOn("2026-03-05", { "dns/*.zone": "AAAA", "dns/deep/a.zone": "AAAA" });
    expect(await search(["dns/a.zone"])).toMatchObject({ commit: { at: "2026-02-05T12:00:00.000Z" } });
    repository.git("rm", "-q", "conf/[old].zone");
    expect(await search(["dns/[*].zone"])).toMatchObject({ commit: { at: "2026-02-05T12:00:00.000Z" } });
    const log = await openGitLog(repository.path("dns/deep/a.zone"));
    expect(await log.firstAdditions([{ texts: ["AAAA"], files: ["dns/b.zone"] }])).toMatchObject([
      { commit: { id: third } },
    ]);
  });

  test("is not known to be the first where there are more commits than are looked at", async () => {
    commitOn("2026-01-05", { "conf/mail-policy.yml": "x\n", a: "AAAA\n" });
    commitOn("2026-02-05", { a: "x\n" });
    const third = commitOn("2026-03-05", { a: "AAAA\n" });
    expect(await search(["a"], 2)).toMatchObject({ commit: { id: third }, isOldest: false });
    expect(await search(["a"], 3)).toMatchObject({ commit: { at: "2026-01-05T12:00:00.000Z" }, isOldest: true });
  });

  test("is none of a text that no commit has", async () => {
    commitOn("2026-01-05", { "conf/mail-policy.yml": "x\n", a: "B\nB/\n" });
    expect(await search(["a"])).toBeNull();
    expect(await search(["../a"])).toBeNull();
    expect(await search(["a"], undefined, [])).toBeNull();
  });

  test("is not looked for where the text is a pattern", async () => {
    commitOn("2026-01-05", { "conf/mail-policy.yml": "x\n" });
    await expect(search(["a"], undefined, [".*"])).rejects.toThrow("not base64");
  });
});

test("what a file says of commits and files is no commit and no file", () => {
  const text = "a".repeat(20);
  const log = [
    "mark c0ffee",
    "",
    "diff --git a/zone b/zone",
    "index 1..2 100644",
    "--- a/zone",
    "+++ b/zone",
    "@@ -1,2 +1,3 @@",
    "+mark2 bad",
    "+diff --git a/other b/other",
    `+${text}`,
    "",
  ].join("\n");
  expect([...parseAdditions(log, [text], "mark")]).toEqual([[text, new Set(["c0ffee"])]]);
  expect([...parseAdditions(log.replace(`+${text}`, `-${text}`), [text], "mark")]).toEqual([]);
});
