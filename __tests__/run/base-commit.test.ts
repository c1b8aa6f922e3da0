// The base of a change, read from commits: by git where it has them, else from where else they can be had.
import { rmSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { BaseSource, BaseState, NamedCommit } from "../../src/run/base-commit.ts";
import { CommitGoneError, readBase } from "../../src/run/base-commit.ts";
import { UsageError } from "../../src/errors.ts";
import { Deadline } from "../../src/sources/run-deadline.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import type { PolicyFolder } from "../support/temporary-folder.ts";
import { policyFolder } from "../support/temporary-folder.ts";
import { inWords } from "../support/in-words.ts";
import { sayAll } from "../support/in-english.ts";
import { gitRepository } from "../support/git-repository.ts";

const POLICY = "version: 1\nzones: [{ bind: dns/*.zone }]\ndomains: [example.de]\n";
const ZONE = "$ORIGIN example.de.\n$TTL 300\n@ SOA ns h 1 2 3 4 5\n@ NS ns.example.net.\n$INCLUDE mx.inc\n";

let place: PolicyFolder;
beforeEach(() => void (place = policyFolder()));

const elsewhere = (files: Record<string, string>) => {
  const commit = memoryCommit(files);
  return {
    commit,
    read: () =>
      readBase(
        { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) },
        { config: place.config, root: place.folder },
      ),
  };
};
const limitsOf = async (
  files: Record<string, string>,
): Promise<Pick<BaseState, "limitations"> & { policy: boolean; declared: boolean }> => {
  const { policy, declared, limitations } = await elsewhere(files).read();
  return { policy: policy !== null, declared: declared !== null, limitations };
};

describe("the base", () => {
  test("is read in rounds, of each file once, and only what is named", async () => {
    const { commit, read } = elsewhere({
      "mail-policy.yml": POLICY,
      "dns/a.zone": ZONE,
      "dns/mx.inc": "@ MX 10 mx\n$INCLUDE deeper.inc\n",
      "dns/deeper.inc": "mx A 192.0.2.1\n",
      "dns/b.txt": "no",
      "README.md": "no",
    });
    const { declared, limitations } = await read();
    expect(limitations).toEqual([]);
    expect(commit.reads).toEqual([["mail-policy.yml"], ["dns/a.zone"], ["dns/mx.inc"], ["dns/deeper.inc"]]);
    expect(
      declared?.zones[0]?.records.map(({ rr, location }) => `${rr.type} ${location.file}:${location.line}`),
    ).toEqual(["SOA dns/a.zone:3", "NS dns/a.zone:4", "MX dns/mx.inc:1", "A dns/deeper.inc:1"]);
  });

  test("has its policy, its records and its MTA-STS policies", async () => {
    const policy =
      "version: 1\ndomains:\n  - name: example.de\n    mta-sts: { policy-file: sts.txt }\n    records: |\n      @ MX 10 mx\n";
    const {
      hasPolicyFile,
      policy: read,
      declared,
    } = await elsewhere({
      "mail-policy.yml": policy,
      "sts.txt": "version: STSv1\n",
    }).read();
    expect(hasPolicyFile).toBe(true);
    expect(read?.domains[0]?.location).toEqual({ file: "mail-policy.yml", line: 3, column: 11 });
    expect(declared).toMatchObject({
      zones: [{ records: [{ rr: { type: "MX" } }] }],
      policyFiles: [{ domain: "example.de", text: "version: STSv1\n" }],
    });
  });

  test("is read in the octets it was written in", async () => {
    const { policy } = await elsewhere({
      "mail-policy.yml": "\ufeffversion: 1\ndomains: [b\u00fccher.example]\n",
    }).read();
    expect(policy?.domains.map(({ name }) => name)).toEqual(["xn--bcher-kva.example"]);
  });

  test("does not need the plans that a workflow makes, and says so", async () => {
    const policy = "version: 1\nzones: [{ terraform-plan: plan.json }]\ndomains: [example.de]\n";
    expect(sayAll(await limitsOf({ "mail-policy.yml": policy }))).toEqual({
      policy: true,
      declared: true,
      limitations: ["main does not contain plan.json; its planned records are assumed to be live"],
    });
  });

  test.each<[string, Record<string, string>, boolean, RegExp]>([
    [
      "its policy has faults",
      { "mail-policy.yml": "version: 2\ndomain: []\n" },
      false,
      /^not compared with main, where .*mail-policy\.yml:1:1: domains: is missing.* \(and 2 more\)$/,
    ],
    ["its policy is no text", { "mail-policy.yml": "\0" }, false, /^not compared with main, where .*U\+0000/],
    [
      "a zone file is missing",
      { "mail-policy.yml": POLICY },
      true,
      /^not compared with main, where .*: dns\/\*\.zone matches no file$/,
    ],
  ])("is no baseline where %s", async (_, files, hasPolicy, limit) => {
    expect(sayAll(await limitsOf(files))).toEqual({
      policy: hasPolicy,
      declared: false,
      limitations: [expect.stringMatching(limit)],
    });
  });

  test.each<[string, string, [string, boolean][], string]>([
    [
      "the RRset of a record that is wrong",
      "$ORIGIN a.test.\n@ SOA ns h 1 2 3 4 5\n@ MX ten\n",
      [
        ["a.test", true],
        ["b.test", true],
      ],
      "main has an error in its zone files, so failures of these records are not called new: dns/a.zone:3:6: the preference of this MX record must be a number from 0 to 65535, not `ten`",
    ],
    [
      "the zone of a file that includes itself, which may be any",
      "$INCLUDE a.zone\n@ MX ten\n",
      [
        ["b.test", true],
        [".", false],
      ],
      "main has 2 errors in its zone files, so failures of these records are not called new: dns/a.zone:1:10: dns/a.zone includes itself: dns/a.zone → dns/a.zone (and 1 more)",
    ],
  ])("loses only %s", async (_, text, zones, limitation) => {
    const { declared, limitations } = await elsewhere({
      "mail-policy.yml": POLICY,
      "dns/a.zone": text,
      "dns/b.zone": "$ORIGIN b.test.\n@ SOA ns h 1 2 3 4 5\n@ MX 10 mx\n",
    }).read();
    expect(declared?.zones.map(({ origin, fault }) => [origin, fault === undefined])).toEqual(zones);
    expect(sayAll(limitations)).toEqual([limitation]);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ["has none", { "README.md": "x" }, false],
    ["has a folder of its name", { "mail-policy.yml/x": "x" }, false],
    ["has one with faults", { "mail-policy.yml": "x" }, true],
  ])("says whether it has a policy file: it %s", async (_, files, hasPolicyFile) => {
    expect(await elsewhere(files).read()).toMatchObject({ hasPolicyFile, policy: null, declared: null });
  });

  test("is the parent of the commit that was pushed, where no other is named", async () => {
    const repository = gitRepository();
    const before = repository.commit();
    repository.write({ "mail-policy.yml": "version: 1\ndomains: [old.example]\n" });
    const parent = repository.commit();
    repository.write({ "mail-policy.yml": "version: 1\ndomains: [new.example]\n" });
    const pushed = repository.commit();
    const source = (ref: string): NamedCommit => ({
      kind: "commit",
      ref,
      name: ref === parent ? "the parent" : ref,
      fetchRemote: null,
    });
    const paths = { config: repository.path("mail-policy.yml"), root: repository.folder };
    const baseOf = (of: string): Promise<BaseState> => readBase({ kind: "first-parent", of, source }, paths);
    expect(await baseOf(pushed)).toMatchObject({ name: "the parent", policy: { domains: [{ name: "old.example" }] } });
    expect(await baseOf(before)).toMatchObject({ hasPolicyFile: false, policy: null, limitations: [] });
    const gone = await baseOf("0".repeat(40));
    expect(gone).toMatchObject({ hasPolicyFile: true, policy: null, declared: null });
    expect(sayAll(gone.limitations)).toEqual([
      expect.stringMatching(/^not compared with the commit before the push: .*0{40}/),
    ]);

    // a merge that is checked out was made on its first parent, else the event says
    const merge = repository.git("commit-tree", "HEAD^{tree}", "-p", parent, "-p", pushed, "-m", "x");
    repository.git("reset", "-q", "--hard", merge);
    const mergedInto = (commit: string): Promise<BaseState> =>
      readBase({ kind: "merge", merge: commit, source, otherwise: source(pushed) }, paths);
    expect(await mergedInto(merge)).toMatchObject({
      name: "the parent",
      policy: { domains: [{ name: "old.example" }] },
    });
    expect(await mergedInto(pushed)).toMatchObject({ name: pushed, policy: { domains: [{ name: "new.example" }] } });

    // a commit that GitHub has no more is one that a push took away
    const ifGone = { kind: "first-parent", of: pushed, source } as const;
    const afterFailure = (failure: Error): Promise<BaseState> =>
      readBase(
        { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.reject(failure), ifGone },
        paths,
      );
    expect(await afterFailure(new CommitGoneError(inWords("gone")))).toMatchObject({ name: "the parent" });
    expect(await afterFailure(new Error("no answer"))).toMatchObject({ name: "main", policy: null });

    // what git has in part is asked for elsewhere
    const blob = repository.git("rev-parse", `${parent}:mail-policy.yml`);
    rmSync(repository.path(`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`));
    const inPart = (fetchRemote: NamedCommit["fetchRemote"]): Promise<BaseState> =>
      readBase({ kind: "commit", ref: parent, name: "main", fetchRemote }, paths);
    const there = memoryCommit({ "mail-policy.yml": "version: 1\ndomains: [there.example]\n" });
    expect(await inPart(() => Promise.resolve(there))).toMatchObject({
      policy: { domains: [{ name: "there.example" }] },
      limitations: [],
    });
    expect(sayAll((await inPart(null)).limitations)).toEqual([expect.stringMatching(/^not compared with main: git /)]);
  });

  test("is not asked for elsewhere where it is not clear which its policy was", async () => {
    const repository = gitRepository();
    repository.write({ "a.yml": POLICY, "b.yml": POLICY });
    const ref = repository.commit();
    repository.git("rm", "-q", "a.yml", "b.yml");
    repository.write({ "mail-policy.yml": POLICY });
    repository.git("add", "--all");
    const asked: unknown[] = [];
    const fetchRemote = (signal: AbortSignal): Promise<never> =>
      Promise.reject(new Error(`asked ${asked.push(signal)}`));
    const paths = { config: repository.path("mail-policy.yml"), root: repository.folder };
    const { limitations } = await readBase({ kind: "commit", ref, name: "main", fetchRemote }, paths);
    expect(asked).toEqual([]);
    expect(sayAll(limitations)).toEqual([expect.stringMatching(/^not compared with main: .*a\.yml.*b\.yml/)]);
  });

  test("has no policy behind a link, and says so", async () => {
    const link = { path: "sub", id: "x", size: 1, isLink: true };
    const commit = { ...memoryCommit({}), files: () => Promise.resolve([link]) };
    const read = readBase(
      { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) },
      { config: place.path("sub/mail-policy.yml"), root: place.folder },
    );
    expect(sayAll(await read)).toMatchObject({
      hasPolicyFile: true,
      policy: null,
      limitations: [expect.stringMatching(/^not compared with main, where .*symbolic link/)],
    });
  });

  test.each<[string, (source: NamedCommit) => BaseSource]>([
    ["main", (source) => source],
    ["main", (otherwise) => ({ kind: "merge", merge: "none", source: () => otherwise, otherwise })],
    ["the commit before the push", (source) => ({ kind: "first-parent", of: "none", source: () => source })],
  ])("is %s in words where the deadline has passed", async (name, sourceOf) => {
    const deadline = new Deadline();
    deadline.end(inWords("time is up"));
    const source = sourceOf({ kind: "commit", ref: "none", name: "main", fetchRemote: null });
    const { limitations } = await readBase(source, { config: place.config, root: place.folder }, deadline);
    expect(sayAll(limitations)).toEqual([`not compared with ${name}: time is up`]);
  });

  test("is not a baseline where neither git nor GitHub has it", async () => {
    const read = readBase(
      { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.reject(new Error("nobody has it")) },
      { config: place.config, root: place.folder },
    );
    expect(sayAll(await read)).toEqual({
      name: "main",
      hasPolicyFile: true,
      filesRead: [],
      digest: "",
      policy: null,
      declared: null,
      limitations: ["not compared with main: nobody has it"],
    });
  });

  test("is not a baseline where a part of it is missing", async () => {
    let rounds = 0;
    const commit = {
      ...memoryCommit({ "mail-policy.yml": POLICY }),
      read: () => {
        rounds++;
        return Promise.resolve(new Map<string, string>());
      },
    };
    const { limitations } = await readBase(
      { kind: "commit", ref: "none", name: "main", fetchRemote: () => Promise.resolve(commit) },
      { config: place.config, root: place.folder },
    );
    expect(sayAll(limitations)).toEqual([
      "not compared with main: its files include each other more than 20 levels deep",
    ]);
    expect(rounds).toBe(20);
  });

  test("is not a baseline where the deadline comes first, and its reader is stopped", async () => {
    const deadline = new Deadline();
    const stopped: unknown[] = [];
    const elsewhere = (signal: AbortSignal): Promise<never> => {
      signal.addEventListener("abort", () => stopped.push(signal.reason));
      setImmediate(() => deadline.end(inWords("time is up")));
      return new Promise(() => undefined);
    };
    const read = readBase(
      { kind: "commit", ref: "none", name: "main", fetchRemote: elsewhere },
      { config: place.config, root: place.folder },
      deadline,
    );
    expect(sayAll(await read)).toEqual({
      name: "main",
      hasPolicyFile: true,
      filesRead: [],
      digest: "",
      policy: null,
      declared: null,
      limitations: ["not compared with main: time is up"],
    });
    expect(stopped).toEqual([new Error("dns/system-error")]);
  });

  test("is the user's mistake where nobody else is to be asked", async () => {
    await expect(
      readBase(
        { kind: "commit", ref: "main", name: "main", fetchRemote: null },
        { config: place.config, root: place.folder },
      ),
    ).rejects.toThrow(UsageError);
  });
});
