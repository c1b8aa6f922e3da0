// Commits through the real git, in repositories that mean no good.
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { relative, sep } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { CommitFile } from "../../src/ports.ts";
import { openCommit, parseListing, parseObjects, trackedFiles, withLocalContents } from "../../src/sources/git.ts";
import { openGitLog } from "../../src/sources/git-log.ts";
import { CAN_LINK, canName, testWhere } from "../support/capabilities.ts";
import type { TestRepository } from "../support/git-repository.ts";
import { gitIn, gitRepository } from "../support/git-repository.ts";
import { memoryCommit } from "../support/memory-commit.ts";
import { folderOf, temporaryFolder } from "../support/temporary-folder.ts";
import { spoken, sayText } from "../support/in-english.ts";
import { reasonOf } from "../../src/reason.ts";

let repository: TestRepository;
beforeEach(() => void (repository = gitRepository()));

async function filesOf(ref: string, file = "mail-policy.yml"): Promise<Record<string, string | undefined>> {
  const commit = await openCommit(repository.path(file), ref);
  const files = await commit.files();
  const contents = await commit.read(files.map(({ id }) => id));
  return Object.fromEntries(files.map(({ path, id }) => [path, contents.get(id)]));
}

const refused = async (ref: string, file?: string): Promise<string> =>
  filesOf(ref, file).then(
    () => "",
    (error: unknown) => sayText(reasonOf(error)),
  );

describe("a commit", () => {
  test("holds its files as they were, octet for octet, whatever they are called", async () => {
    const names = { "mail-policy.yml": "version: 1\n", "dns/a b.zone": "\0\n\xff", [`dns/${ODD}`]: "", "-n": "x" };
    repository.write(
      Object.fromEntries(Object.entries(names).map(([name, text]) => [name, Buffer.from(text, "latin1")])),
    );
    const first = repository.commit();
    repository.write({ "mail-policy.yml": "changed" });
    repository.commit();
    expect(await filesOf(first)).toEqual(names);
    expect(await filesOf("HEAD~1")).toEqual(names);
    expect(await filesOf("main")).toMatchObject({ "mail-policy.yml": "changed" });
  });

  test("is whole when it is read from a folder of the repository", async () => {
    repository.write({ "policies/mail/mail-policy.yml": "a", "dns/a.zone": "b" });
    repository.commit();
    expect(await filesOf("main", "policies/mail/mail-policy.yml")).toEqual({
      "policies/mail/mail-policy.yml": "a",
      "dns/a.zone": "b",
    });
  });

  testWhere(CAN_LINK)("is read with its links marked, and without what is not a file", async () => {
    repository.write({ "a.zone": "a" });
    symlinkSync("a.zone", repository.path("b.zone"));
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},module`);
    repository.commit();
    const commit = await openCommit(repository.path("a.zone"), "main");
    expect((await commit.files()).map(({ path, isLink, size }) => [path, isLink, size])).toEqual([
      ["a.zone", false, 1],
      ["b.zone", true, 6],
    ]);
  });

  test("is itself, whatever replaces it", async () => {
    repository.write({ "mail-policy.yml": "strict" });
    const strict = repository.commit();
    repository.write({ "mail-policy.yml": "weak" });
    const weak = repository.commit();
    repository.git("replace", strict, weak);
    expect(repository.git("show", `${strict}:mail-policy.yml`)).toBe("weak");
    expect(await filesOf(strict)).toEqual({ "mail-policy.yml": "strict" });
  });

  test.each([
    ["nothing", "none", "git knows no such commit here"],
    ["a commit of elsewhere", "1".repeat(40), "git knows no such commit here"],
    ["a file", "HEAD:mail-policy.yml", /./],
    ["an option", "--all", "--all is not the name of a commit"],
    ["an option of rev-parse", "--show-toplevel", "--show-toplevel is not the name of a commit"],
    ["a range", "HEAD..HEAD", "git knows no such commit here"],
    ["several lines", "HEAD\nHEAD", "git knows no such commit here"],
  ])("is not meant by %s", async (_, ref, message) => {
    repository.write({ "mail-policy.yml": "a" });
    repository.commit();
    expect(await refused(ref)).toMatch(message);
  });

  test("is not found outside of a repository", async () => {
    expect(await refused("main", "../mail-policy.yml")).toMatch(/^git rev-parse failed: fatal: not a git repository/);
  });
});

/** What git tracks around a folder of the repository, by names relative to its top. */
const trackedIn = async (folder = "."): Promise<string[]> =>
  [...(await trackedFiles(repository.path(folder)))]
    .map((path) => relative(repository.folder, path).split(sep).join("/"))
    .toSorted();

/** A name that git quotes in what it prints, unless asked for NUL between names. */
const ODD = canName("ü\n.zone") ? "ü\n.zone" : "ü.zone";

describe("a commit from elsewhere", () => {
  const files = { "a.yml": "here", "b.yml": "elsewhere", "c.yml": "here too\n\u00ff" };

  test("is asked only for contents that git does not have here, octet for octet", async () => {
    repository.write({ "a.yml": "here", "other.yml": files["c.yml"] });
    repository.commit();
    const remote = memoryCommit(files);
    const commit = withLocalContents(remote, repository.path("mail-policy.yml"));
    const ids = (await commit.files()).map(({ id }) => id);
    const contents = await commit.read(ids);
    expect(ids.map((id) => contents.get(id))).toEqual(["here", "elsewhere", "here too\n\u00c3\u00bf"]);
    expect(remote.reads).toEqual([["b.yml"]]);
  });

  test("is asked for all contents without a repository, and for names that are not git's", async () => {
    const remote = memoryCommit(files);
    const ids = (await remote.files()).map(({ id }) => id);
    await withLocalContents(remote, folderOf({})).read(ids);
    await withLocalContents(remote, repository.path("x")).read(["--help", "HEAD^{tree}", ...ids]);
    expect(remote.reads).toEqual([Object.keys(files), Object.keys(files)]);
  });

  test("is asked for the rest too where there was no repository", async () => {
    const remote = memoryCommit(files);
    const [first = "", ...others] = (await remote.files()).map(({ id }) => id);
    const place = temporaryFolder({ "b.yml": files["b.yml"] });
    const commit = withLocalContents(remote, place.path("mail-policy.yml"));
    await commit.read([first]);
    gitIn(place.folder)("init", "-q");
    gitIn(place.folder)("add", "b.yml");
    await commit.read(others);
    expect(remote.reads).toEqual([["a.yml"], ["b.yml", "c.yml"]]);
  });
});

describe("files are tracked", () => {
  test("that are in the index, whether or not a commit holds them, and no others", async () => {
    repository.write({ "mail-policy.yml": "a", ".gitignore": "c", c: "c", [`dns/${ODD}`]: "b", ".env": "SECRET=x" });
    repository.git("add", "mail-policy.yml", "dns");
    expect(await trackedIn()).toEqual([`dns/${ODD}`, "mail-policy.yml"]);
    expect(await trackedIn("dns")).toEqual([`dns/${ODD}`, "mail-policy.yml"]);
    repository.commit();
    repository.git("rm", "-q", "--cached", "mail-policy.yml");
    expect(await trackedIn()).toEqual([".env", ".gitignore", `dns/${ODD}`]);
  });

  test("that a sparse checkout left out as well", async () => {
    repository.write({ "a/x": "x", "b/y": "y", z: "z" });
    repository.commit();
    repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "a");
    expect(existsSync(repository.path("b/y"))).toBe(false);
    expect(await trackedIn()).toEqual(["a/x", "b/y", "z"]);
  });

  test("by a submodule that is tracked itself, seen from either, and by no other repository inside", async () => {
    const other = gitRepository();
    other.write({ "dns/s.zone": "s" });
    other.commit();
    repository.write({ "mail-policy.yml": "a" });
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.folder, "sub");
    repository.git("-c", "protocol.file.allow=always", "clone", "-q", other.folder, "clone");
    repository.write({ "sub/.env": "SECRET=x" });
    repository.git("add", "mail-policy.yml");
    const all = [".gitmodules", "mail-policy.yml", "sub/dns/s.zone"];
    expect(await trackedIn()).toEqual(all);
    expect(await trackedIn("sub/dns")).toEqual(all);
    expect(await trackedIn("clone")).toEqual(["clone/dns/s.zone"]);
  });

  testWhere(CAN_LINK)("under their real paths, however the folder is reached", async () => {
    repository.write({ "dns/a.zone": "a" });
    repository.commit();
    symlinkSync("dns", repository.path("link"));
    expect(await trackedFiles(repository.path("link"))).toEqual(new Set([repository.path("dns/a.zone")]));
  });

  test("by a repository that belongs to somebody else, as in a container", async () => {
    repository.write({ "mail-policy.yml": "a" });
    repository.commit();
    process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1"; // git's own tests do it so
    try {
      expect(await trackedIn()).toEqual(["mail-policy.yml"]);
    } finally {
      delete process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"];
    }
  });

  test("nowhere without a repository, or in a bare one", async () => {
    await expect(spoken(() => trackedIn(".."))).rejects.toThrow(/not a git repository/);
    repository.write({ "mail-policy.yml": "a" });
    repository.commit();
    repository.git("clone", "-q", "--bare", ".", "bare");
    await expect(spoken(() => trackedIn("bare"))).rejects.toThrow(/bare repository/);
    await expect(spoken(() => trackedIn(".git"))).rejects.toThrow(/bare repository/);
  });
});

describe("a repository that means no good", () => {
  const program = (name: string): string => {
    repository.write({ [name]: `#!/bin/sh\ntouch ${repository.path("executed")}\ncat\n` });
    chmodSync(repository.path(name), 0o755);
    return repository.path(name);
  };

  test("has none of its programs run", async () => {
    const bad = program("bad");
    repository.write({ ".gitattributes": "* filter=bad diff=bad\n", "mail-policy.yml": "a", zone: "bbbb\n" });
    repository.commit();
    for (const key of [
      "filter.bad.smudge",
      "filter.bad.clean",
      "diff.bad.textconv",
      "core.fsmonitor",
      "core.sshCommand",
      "core.pager",
      "core.hooksPath",
      "diff.bad.command",
      "diff.external",
      "gpg.program",
    ])
      repository.git("config", key, key === "core.hooksPath" ? repository.folder : bad);
    expect(await filesOf("main")).toMatchObject({ "mail-policy.yml": "a" });
    expect(await trackedIn()).toContain("mail-policy.yml");
    repository.git("config", "log.showSignature", "true");
    const log = await openGitLog(repository.path("mail-policy.yml"));
    expect(await log.firstAdditions([{ texts: ["bbbb"], files: ["zone"] }])).toMatchObject([{ isOldest: true }]);
    expect(existsSync(repository.path("executed"))).toBe(false);
  });

  test("is not asked through a bare repository among its files", async () => {
    repository.write({ "mail-policy.yml": "right" });
    repository.commit();
    repository.git("clone", "-q", "--bare", ".", "policies");
    mkdirSync(repository.path("policies"), { recursive: true });
    repository.write({ "policies/mail-policy.yml": "forged" });
    expect(await refused("main", "policies/mail-policy.yml")).toMatch(/bare repository/);
  });

  test("that lacks an object does not fetch it", async () => {
    const bad = program("bad");
    repository.write({ "mail-policy.yml": "a" });
    const commit = repository.commit();
    repository.git("config", "extensions.partialClone", "origin");
    repository.git("config", "remote.origin.url", `ext::${bad}`);
    repository.git("config", "remote.origin.promisor", "true");
    repository.git("config", "protocol.ext.allow", "always");
    const id = repository.git("rev-parse", "main:mail-policy.yml");
    rmSync(`${repository.folder}/.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    expect(await refused(commit)).toBe("git does not have all of the commit");
    expect(existsSync(repository.path("executed"))).toBe(false);
  });
});

describe("what git says", () => {
  const id = fc.constantFrom("0".repeat(40), "ab".repeat(20), "cd".repeat(32));

  test("is read back as it was listed", () => {
    const name = fc.string({ minLength: 1 }).filter((text) => !text.includes("\0"));
    const file = fc.record<CommitFile>({ path: name, id, size: fc.nat(), isLink: fc.boolean() });
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const listing = files
          .map(
            (one) =>
              `${one.isLink ? "120000" : "100644"} blob ${one.id} ${String(one.size).padStart(7)}\t${one.path}\0`,
          )
          .join("");
        expect(parseListing(Buffer.from(listing))).toEqual(
          files.map((one) => ({ ...one, path: Buffer.from(one.path).toString() })),
        );
      }),
    );
  });

  test("is read back as it was stored", () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.uint8Array(), (ids, octets) => {
        const content = Buffer.from(octets).toString("latin1");
        const output = ids.map((one) => `${one} blob ${octets.length}\n${content}\n`).join("");
        expect(parseObjects(Buffer.from(output, "latin1"), ids)).toEqual(new Map(ids.map((one) => [one, content])));
      }),
    );
  });

  test("is refused, and never trusted, where it is anything else", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (octets) => {
        expect(parseListing(Buffer.from(octets))).toEqual([]);
        expect(() => spoken(() => parseObjects(Buffer.from(octets), ["0".repeat(40)]))).toThrow(
          "git does not have all of the commit",
        );
      }),
    );
  });

  test.each([
    ["an object that is missing", "ID missing\n"],
    ["another type", "ID tree 3\nabc\n"],
    ["less than it announces", "ID blob 10\nabc\n"],
    ["a size past all bounds", `ID blob ${"9".repeat(400)}\nabc\n`],
    ["another object", `${"1".repeat(40)} blob 3\nabc\n`],
  ])("is refused where it has %s", (_, output) => {
    expect(() =>
      spoken(() => parseObjects(Buffer.from(output.replace("ID", "0".repeat(40))), ["0".repeat(40)])),
    ).toThrow("git does not have all of the commit");
  });
});
