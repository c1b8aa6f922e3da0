// Since when a repository declares a key, by real commits.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { commitKeyDates } from "../../src/run/commit-key-dates.ts";
import { parseAdditions } from "../../src/sources/git-log.ts";
import type { KeyDate } from "../../src/standards/dkim/key-age.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { txtValue } from "../../src/dns/record.ts";
import { rsa } from "../support/dkim-key.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

// the modulus of each differs, as those of real keys do
const key = (digit: string): string => `${rsa(2048).slice(0, 60)}${`${digit}bCdEfGhIjKlMnOpQrS/`.repeat(16)}IDAQAB`;
const OLD = key("A");
const NEW = key("B");

const record = (p: string): string => `s1._domainkey TXT ( "v=DKIM1; p=${p.slice(0, 200)}"\n  "${p.slice(200)}" )\n`;
const reformatted = (p: string): string => {
  const lines = p.match(/.{1,64}/g) ?? [];
  return `s1._domainkey IN TXT (\n  "v=DKIM1; p="\n${lines.map((line) => `  "${line}"`).join("\n")} )\n`;
};

function zoneOf(text: string): DeclaredZone {
  const start = { file: "zone", line: 1, column: 1 };
  const { records } = parseMasterFile({ text, start, indent: 0, origin: "example.de" }, () => ({ problem: "none" }));
  return { origin: "example.de", format: "bind", isComplete: false, records, deleted: [], undecided: [] };
}

function commitOn(repository: TestRepository, day: string, files: Record<string, string>): void {
  repository.write(files);
  repository.commit(`${day}T12:00:00Z`);
}

const dated = (day: string, isFirst: boolean): KeyDate[] => [{ by: "commit", at: `${day}T12:00:00.000Z`, isFirst }];

async function dateOf(folder: string, text: string): Promise<KeyDate[]> {
  const zone = zoneOf(text);
  const [declared] = zone.records;
  const value =
    declared !== undefined && typeof declared.rr.data === "object" && "strings" in declared.rr.data
      ? txtValue(declared.rr.data)
      : "";
  return commitKeyDates(`${folder}/mail-policy.yml`, [zone])(value);
}

describe("the date of a key", () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = gitRepository();
    commitOn(repository, "2026-01-05", { zone: record(OLD) });
    commitOn(repository, "2026-03-05", { zone: record(NEW) });
  });

  test("is that of the commit which added it to a file that was there", async () => {
    expect(await dateOf(repository.folder, record(NEW))).toEqual(dated("2026-03-05", true));
  });

  test("may be later than its first day where the commit added the whole file", async () => {
    expect(await dateOf(repository.folder, record(OLD))).toEqual(dated("2026-01-05", false));
  });

  test("remains where the record is written in another way, in another file or at another name", async () => {
    commitOn(repository, "2026-05-05", { zone: reformatted(NEW) });
    commitOn(repository, "2026-06-05", { zone: "; empty\n", "dns/example.de.zone": reformatted(NEW) });
    commitOn(repository, "2026-07-05", { "dns/example.de.zone": reformatted(NEW).replace("s1", "s2") });
    expect(await dateOf(repository.folder, reformatted(NEW))).toEqual(dated("2026-03-05", true));
  });

  test("is that of a branch which was merged", async () => {
    repository.git("checkout", "-q", "-b", "side");
    commitOn(repository, "2026-04-05", { zone: record(NEW) + record(key("C")) });
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--no-ff", "-m", "x", "side");
    expect(await dateOf(repository.folder, record(key("C")))).toEqual(dated("2026-04-05", true));
  });

  test("is that of a merge which added it itself", async () => {
    repository.git("checkout", "-q", "-b", "side");
    commitOn(repository, "2026-04-05", { other: "x" });
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--no-ff", "--no-commit", "side");
    commitOn(repository, "2026-05-05", { zone: record(NEW) + record(key("C")) });
    commitOn(repository, "2026-06-05", { zone: record(NEW) + reformatted(key("C")) });
    expect(await dateOf(repository.folder, record(key("C")))).toEqual(dated("2026-05-05", true));
  });

  test("may be later than its first day in a shallow clone", async () => {
    commitOn(repository, "2026-04-05", { other: "x" });
    const clone = temporaryFolder();
    repository.git("clone", "-q", "--depth", "1", `file://${repository.folder}`, clone.path("clone"));
    expect(await dateOf(clone.path("clone"), record(NEW))).toEqual(dated("2026-04-05", false));
  });

  test("is unknown of a key that is not committed, and without a repository", async () => {
    expect(await dateOf(repository.folder, record(key("D")))).toEqual([]);
    expect(await dateOf(temporaryFolder().folder, record(NEW))).toEqual([]);
  });

  test("is asked for where a zone declares the key, and nowhere else", async () => {
    const dates = commitKeyDates(repository.path("mail-policy.yml"), [zoneOf(record(OLD))]);
    expect(await dates(`v=DKIM1; p=${NEW}`)).toEqual([]);
  });
});

test("what a file says of commits and files is no commit and no file", () => {
  const text = "a".repeat(20);
  const log = [
    "mark 1700000000",
    "",
    "diff --git a/zone b/zone",
    "index 1..2 100644",
    "--- a/zone",
    "+++ b/zone",
    "@@ -1,2 +1,3 @@",
    "--- /dev/null",
    "+mark2 1600000000",
    "+diff --git a/other b/other",
    `+${text}`,
    "",
  ].join("\n");
  expect([...parseAdditions(log, [text], "mark")]).toEqual([
    [text, { at: "2023-11-14T22:13:20.000Z", isNewFile: false }],
  ]);
  expect([...parseAdditions(log.replace(`+${text}`, `-${text}`), [text], "mark")]).toEqual([]);
});
