// Since when a repository declares a key, by real commits.
import { writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { txtValue } from "../../src/dns/record.ts";
import type { CommitLog, FirstAddition, PastCommit } from "../../src/ports.ts";
import { beforeChange, commitKeyDates } from "../../src/run/commit-key-dates.ts";
import type { KeyDating, OpenCommitLog } from "../../src/run/commit-key-dates.ts";
import { loadInputs } from "../../src/run/load-inputs.ts";
import type { KeyDate } from "../../src/standards/dkim/key-age.ts";
import { rsa } from "../support/dkim-key.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitRepository } from "../support/git-repository.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { sayAll } from "../support/in-english.ts";

// the modulus of each differs, as those of real keys do
const key = (digit: string): string => `${rsa(2048).slice(0, 60)}${`${digit}bCdEfGhIjKlMnOpQrS/`.repeat(16)}IDAQAB`;
const OLD = key("A");
const NEW = key("B");
const OTHER = key("C");

const record = (p: string, selector = "s1"): string =>
  `${selector}._domainkey TXT ( "v=DKIM1; p=${p.slice(0, 200)}"\n  "${p.slice(200)}" )\n`;
const reformatted = (p: string): string => {
  const lines = p.match(/.{1,64}/g) ?? [];
  return `s1._domainkey IN TXT (\n  "v=DKIM1; p="\n${lines.map((line) => `  "${line}"`).join("\n")} )\n`;
};
/** A complete zone with these records. */
const zone = (...records: string[]): string =>
  `$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n${records.join("")}`;
/** A policy that declares these records itself, and nothing else of the zone. */
const inline = (...records: string[]): string =>
  `version: 1\ndomains:\n  - name: example.de\n    records: |\n      @ TXT "v=spf1 -all"\n${records.join("").replace(/^(?=.)/gm, "      ")}`;
const POLICY = "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains: [example.de]\n";

let repository: TestRepository;
beforeEach(() => void (repository = gitRepository()));

function commitOn(day: string, files: Record<string, string>): string {
  repository.write(files);
  return repository.commit(`${day}T12:00:00Z`);
}

const moment = (day: string): string => `${day}T12:00:00.000Z`;
/** In use from that day, and not before; or at least since then. */
const exactly = (day: string): KeyDate[] => [{ by: "commit", at: moment(day), notBefore: moment(day) }];
const atLeast = (day: string): KeyDate[] => [{ by: "commit", at: moment(day), notBefore: null }];

async function datingOf(
  folder = repository.folder,
  openRemote: OpenCommitLog | null = null,
  runSignal?: AbortSignal,
): Promise<KeyDating & { datesOf: (p: string) => Promise<KeyDate[]> }> {
  const place = { config: `${folder}/mail-policy.yml`, root: folder };
  const { policy, declared } = await loadInputs({ ...place, isUntrusted: false }, []);
  const dating = commitKeyDates({ ...place, policy, zones: declared.zones }, openRemote, runSignal);
  const values = declared.zones
    .flatMap(({ records }) => records)
    .flatMap(({ rr }) => (typeof rr.data === "object" && "strings" in rr.data ? txtValue(rr.data) : []));
  const datesOf = (p: string): Promise<KeyDate[]> =>
    dating.keyDates(values.find((value) => value.includes(p)) ?? `v=DKIM1; p=${p}`);
  return { ...dating, datesOf };
}

const datesOf = async (p: string, folder?: string): Promise<KeyDate[]> => (await datingOf(folder)).datesOf(p);

/** A clone that has only the latest commit. */
function shallowClone(): string {
  const clone = temporaryFolder().path("clone");
  repository.git("clone", "-q", "--depth", "1", `file://${repository.folder}`, clone);
  return clone;
}

describe("of a zone that the repository declares as a whole, the date of a key", () => {
  beforeEach(() => {
    commitOn("2026-01-05", { "mail-policy.yml": POLICY, "dns/a.zone": zone(record(OLD)) });
    commitOn("2026-03-05", { "dns/a.zone": zone(record(NEW)) });
  });

  test("is that of the commit which put it in the place of another", async () => {
    expect(await datesOf(NEW)).toEqual(exactly("2026-03-05"));
  });

  test("is that of the commit which added it at a name of its own", async () => {
    commitOn("2026-04-05", { "dns/a.zone": zone(record(NEW), record(OTHER, "s2")) });
    expect(await datesOf(OTHER)).toEqual(exactly("2026-04-05"));
  });

  test("is not waited for once the run has ended", async () => {
    const dating = await datingOf();
    dating.close();
    expect(await dating.datesOf(NEW)).toEqual([]);
    const stopped = await datingOf(repository.folder, null, AbortSignal.abort());
    expect(await stopped.datesOf(NEW)).toEqual([]);
  });

  test("may be later than its first day where the commit added the whole zone", async () => {
    commitOn("2026-04-05", { "dns/a.zone": zone(record(OLD)) });
    expect(await datesOf(OLD)).toEqual(atLeast("2026-01-05"));
  });

  test("is the first of several where the key was put back", async () => {
    commitOn("2026-04-05", { "dns/a.zone": zone(record(OLD)) });
    commitOn("2026-05-05", { "dns/a.zone": zone(record(NEW)) });
    expect(await datesOf(NEW)).toEqual(exactly("2026-03-05"));
  });

  test("remains where the record is written in another way, in another file or at another name", async () => {
    commitOn("2026-05-05", { "dns/a.zone": zone(reformatted(NEW)) });
    repository.git("rm", "-q", "dns/a.zone");
    commitOn("2026-06-05", { "dns/b.zone": zone(reformatted(NEW)) });
    commitOn("2026-07-05", { "dns/b.zone": zone(reformatted(NEW).replace("s1", "s2")) });
    expect(await datesOf(NEW)).toEqual(exactly("2026-03-05"));
  });

  test("may be later than its first day where the record came from a file that is not looked at", async () => {
    commitOn("2026-04-05", { "old/more.inc": record(OTHER, "s2"), "dns/a.zone": zone("$INCLUDE ../old/more.inc\n") });
    commitOn("2026-05-05", { "dns/a.zone": zone(record(OTHER, "s2")) });
    expect(await datesOf(OTHER)).toEqual(atLeast("2026-05-05"));
  });

  test("may be later than its first day where the zone of that time has a fault", async () => {
    commitOn("2026-04-05", { "dns/a.zone": `${zone(record(NEW))}x MX mail\n` });
    commitOn("2026-05-05", { "dns/a.zone": zone(record(OTHER)) });
    expect(await datesOf(OTHER)).toEqual(atLeast("2026-05-05"));
  });

  test("of a branch proves use since its merge, and no use before the branch", async () => {
    repository.git("checkout", "-q", "-b", "side");
    commitOn("2026-04-05", { "dns/a.zone": zone(record(OTHER)) });
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--no-ff", "--no-commit", "side");
    repository.commit("2026-06-05T12:00:00Z");
    commitOn("2026-07-05", { other: "x" });
    expect(await datesOf(OTHER)).toEqual([{ by: "commit", at: moment("2026-06-05"), notBefore: moment("2026-04-05") }]);
  });

  test("is that of a merge which added it itself", async () => {
    repository.git("checkout", "-q", "-b", "side");
    commitOn("2026-04-05", { other: "x" });
    repository.git("checkout", "-q", "main");
    repository.git("merge", "-q", "--no-ff", "--no-commit", "side");
    commitOn("2026-05-05", { "dns/a.zone": zone(record(OTHER)) });
    commitOn("2026-06-05", { "dns/a.zone": zone(reformatted(OTHER)) });
    expect(await datesOf(OTHER)).toEqual(exactly("2026-05-05"));
  });

  test("is not that of a commit which named it in a comment", async () => {
    commitOn("2026-04-05", { "dns/a.zone": `${zone(record(NEW))}; ${OTHER} comes next\n` });
    commitOn("2026-05-05", { "dns/a.zone": zone(record(OTHER)) });
    expect(await datesOf(OTHER)).toEqual(exactly("2026-05-05"));
  });

  test("is no earlier than that of a commit before, where the clock was slow", async () => {
    commitOn("1970-01-02", { "dns/a.zone": zone(record(OTHER)) });
    commitOn("2026-05-05", { other: "x" });
    expect(await datesOf(OTHER)).toEqual([{ by: "commit", at: moment("2026-03-05"), notBefore: moment("1970-01-02") }]);
  });

  test("is no later than that of a commit after it, where the clock was fast", async () => {
    commitOn("2026-10-05", { "dns/a.zone": zone(record(OTHER)) });
    commitOn("2026-04-05", { other: "x" });
    expect(await datesOf(OTHER)).toEqual([{ by: "commit", at: moment("2026-10-05"), notBefore: moment("2026-04-05") }]);
  });

  test("may be later than its first day where it is declared at another name too, which was not", async () => {
    const more = zone(record(OTHER)).replace("example.de.", "example.org.");
    commitOn("2026-04-05", { "dns/a.zone": zone(record(OTHER)), "dns/org.zone": more });
    expect(await datesOf(OTHER)).toEqual(atLeast("2026-04-05"));
  });

  test("is unknown of a key that is not committed, or that no zone declares", async () => {
    repository.write({ "dns/a.zone": zone(record(OTHER)) });
    expect(await datesOf(OTHER)).toEqual([]);
    expect(await datesOf(NEW)).toEqual([]);
  });

  test("does not show that DNS did not have a key which the change itself declares", async () => {
    const { zones } = (await loadInputs(placeOf(repository.folder), [])).declared;
    commitOn("2026-04-05", { "dns/a.zone": zone(record(NEW), record(OTHER, "s2")) });
    const { keyDates } = await datingOf();
    const dates = beforeChange(keyDates, zones);
    const value = (p: string): string => `v=DKIM1; p=${p}`;
    expect(await dates(value(NEW))).toEqual(exactly("2026-03-05"));
    expect(await dates(value(OTHER))).toEqual(atLeast("2026-04-05"));
  });
});

const placeOf = (folder: string): Parameters<typeof loadInputs>[0] => ({
  config: `${folder}/mail-policy.yml`,
  root: folder,
  isUntrusted: false,
});

describe("of records in the policy, the date of a key", () => {
  test("is that of the commit which put it in the place of another", async () => {
    commitOn("2026-01-05", { "mail-policy.yml": inline(record(OLD)) });
    commitOn("2026-03-05", { "mail-policy.yml": inline(record(NEW)) });
    expect(await datesOf(NEW)).toEqual(exactly("2026-03-05"));
  });

  test("may be later than its first day where nothing was declared at its name", async () => {
    commitOn("2026-01-05", { "mail-policy.yml": inline(record(OLD)) });
    commitOn("2026-03-05", { "mail-policy.yml": inline(record(OLD), record(NEW, "s2")) });
    expect(await datesOf(NEW)).toEqual(atLeast("2026-03-05"));
  });
});

test("a zone may be older than the policy", async () => {
  commitOn("2026-01-05", { "dns/a.zone": zone(record(OLD)) });
  commitOn("2026-03-05", { "dns/a.zone": zone(record(NEW)) });
  commitOn("2026-05-05", { "mail-policy.yml": POLICY });
  expect(await datesOf(NEW)).toEqual(exactly("2026-03-05"));
});

test("without a repository there is no date", async () => {
  const { folder, write } = temporaryFolder();
  write("mail-policy.yml", inline(record(NEW)));
  const dating = await datingOf(folder, () => Promise.reject(new Error("asked")));
  expect(await dating.datesOf(NEW)).toEqual([]);
  expect(dating.limitations()).toEqual([]);
});

describe("in a shallow clone", () => {
  let head: string;
  beforeEach(() => {
    commitOn("2026-01-05", { "mail-policy.yml": POLICY, "dns/a.zone": zone(record(OLD)) });
    commitOn("2026-03-05", { "dns/a.zone": zone(record(NEW)) });
    head = commitOn("2026-04-05", { other: "x" });
  });

  /** What GitHub would say of the commits, with what it was asked. */
  function remote(
    found: FirstAddition | null,
    problem: string | null = null,
  ): { asked: unknown[]; open: OpenCommitLog } {
    const asked: unknown[] = [];
    const log: CommitLog = {
      firstAdditions: (searches) => {
        asked.push(...searches.map(({ files }) => files));
        return Promise.resolve(searches.map(() => found));
      },
      commitsSince: () => Promise.resolve(found === null ? [] : [found.commit]),
      open: () => Promise.reject(new Error("not at hand")),
      problem: () => problem,
    };
    return {
      asked,
      open: (commit) => {
        asked.push(commit);
        return Promise.resolve(log);
      },
    };
  }
  const FOUND: FirstAddition = { commit: { id: "c", parents: ["b"], at: moment("2026-02-05") }, isOldest: true };

  test("it may be later than its first day", async () => {
    expect(await datesOf(NEW, shallowClone())).toEqual(atLeast("2026-04-05"));
  });

  test("another source of commits is asked for those of the commit checked out", async () => {
    const { asked, open } = remote(FOUND);
    const dating = await datingOf(shallowClone(), open);
    expect(await dating.datesOf(OTHER)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await dating.datesOf(NEW)).toEqual(atLeast("2026-02-05")); // what was declared before is not at hand
    expect(asked).toEqual([head, ["dns/a.zone"]]);
    expect(dating.limitations()).toEqual([]);
  });

  test("a hundred keys are looked for, each in all of its files", async () => {
    const clone = shallowClone();
    const keys = Array.from({ length: 101 }, (_, i) => key(String(i)));
    const [first = ""] = keys;
    writeFileSync(`${clone}/dns/a.zone`, zone('@ TXT "v=spf1 -all"\n', ...keys.map((one, i) => record(one, `k${i}`))));
    writeFileSync(`${clone}/dns/b.zone`, zone(record(first)).replace("example.de.", "example.org."));
    const { asked, open } = remote(FOUND);
    expect(await (await datingOf(clone, open)).datesOf(first)).toEqual(atLeast("2026-02-05"));
    expect(asked).toEqual([head, ["dns/a.zone", "dns/b.zone"], ...keys.slice(1, 100).map(() => ["dns/a.zone"])]);
  });

  test("five commits that add a key are looked at for the first that has it in place of another", async () => {
    const ids = ["g", "f", "e", "d", "c", "b", "a"];
    const commits = ids.map((id, i) => ({ id, parents: ids.slice(i + 1, i + 2), at: moment(`2026-02-0${7 - i}`) }));
    const [commit, ...later] = commits.toReversed() as [PastCommit, ...PastCommit[]];
    const opened: string[] = [];
    const log: CommitLog = {
      firstAdditions: (searches) => Promise.resolve(searches.map(() => ({ commit, later, isOldest: true }))),
      commitsSince: () => Promise.resolve(commits),
      open: (id) => {
        opened.push(id);
        return Promise.resolve(memoryCommit({ "mail-policy.yml": POLICY, "dns/a.zone": zone(record(OTHER)) }));
      },
      problem: () => null,
    };
    const dating = await datingOf(shallowClone(), () => Promise.resolve(log));
    expect(await dating.datesOf(NEW)).toEqual(atLeast("2026-04-05")); // as the clone shows it
    expect(opened).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("what that does not know is as the clone shows it, and it is said once why", async () => {
    const dating = await datingOf(shallowClone(), remote(null, "GitHub was asked too much").open);
    expect(await dating.datesOf(NEW)).toEqual(atLeast("2026-04-05"));
    expect(sayAll(dating.limitations())).toEqual([
      "not known of all DKIM keys since when this repository declares them: GitHub was asked too much",
    ]);
  });

  test("so it is where that does not answer", async () => {
    const dating = await datingOf(shallowClone(), () => Promise.reject(new Error("GitHub did not answer")));
    expect(await dating.datesOf(NEW)).toEqual(atLeast("2026-04-05"));
    expect(sayAll(dating.limitations())).toEqual([expect.stringMatching(/: GitHub did not answer$/)]);
  });

  test("the whole history is not asked for elsewhere", async () => {
    const { asked, open } = remote(FOUND);
    expect(await (await datingOf(repository.folder, open)).datesOf(NEW)).toEqual(exactly("2026-03-05"));
    expect(asked).toEqual([]);
  });
});
