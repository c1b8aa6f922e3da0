// Where a repository is, and what its files are called.
import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join, posix, win32 } from "node:path";
import { isInRepository } from "../../../src/model.ts";
import { locateRepository, repositoryName } from "../../../src/zones/repository/repository-folder.ts";
import { CAN_LINK, testWhere } from "../../support/capabilities.ts";
import type { TestRepository } from "../../support/git-repository.ts";
import { gitRepository } from "../../support/git-repository.ts";
import { folderOf } from "../../support/temporary-folder.ts";

describe("the top of a repository", () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = gitRepository();
    repository.write({ "dns/mail-policy.yml": "", "dns/deep/er/mail-policy.yml": "" });
  });
  const topOf = (file: string, root = repository.folder): string => locateRepository(repository.path(file), root).top;

  test.each(["mail-policy.yml", "dns/mail-policy.yml", "dns/deep/er/mail-policy.yml", "none/mail-policy.yml"])(
    "is that of the git work tree for %s",
    (file) => {
      expect(topOf(file)).toBe(repository.folder);
    },
  );

  test("is above the folder of a command that runs in a part of the work tree", () => {
    const root = repository.path("dns");
    expect(locateRepository(repository.path("dns/mail-policy.yml"), root)).toEqual({ root, top: repository.folder });
  });

  testWhere(CAN_LINK)("is below the workspace where the checkout is in a folder of it", () => {
    const workspace = folderOf({});
    symlinkSync(repository.folder, join(workspace, "checkout"));
    expect(locateRepository(join(workspace, "checkout/dns/mail-policy.yml"), workspace)).toEqual({
      root: workspace,
      top: join(workspace, "checkout"),
    });
  });

  testWhere(CAN_LINK)("is not moved by a link to a folder that lies deeper", () => {
    symlinkSync("dns/deep/er", repository.path("link"));
    expect(topOf("link/mail-policy.yml", dirname(repository.folder))).toBe(repository.folder);
  });

  test("is that of a submodule or a linked work tree, whose `.git` is a file, where no other is around the root", () => {
    repository.write({ "dns/.git": "gitdir: ../.git/modules/dns\n" });
    expect(topOf("dns/mail-policy.yml", dirname(repository.folder))).toBe(repository.path("dns"));
    expect(topOf("dns/mail-policy.yml")).toBe(repository.folder);
  });

  test("is not a folder whose `.git` has no repository", () => {
    mkdirSync(repository.path("dns/.git"));
    expect(topOf("dns/mail-policy.yml", dirname(repository.folder))).toBe(repository.folder);
  });

  test("is the root outside of any work tree", () => {
    const root = folderOf({ "dns/mail-policy.yml": "" });
    expect(locateRepository(join(root, "dns/mail-policy.yml"), root)).toEqual({ root, top: root });
  });
});

describe("the name of a file", () => {
  test.each([
    ["C:\\a\\mail\\mail", "C:\\a\\mail\\mail\\dns\\a.zone", "dns/a.zone", true],
    ["C:\\a\\mail\\mail", "c:/a/mail/mail/dns/a.zone", "dns/a.zone", true],
    ["C:\\a\\mail\\mail\\", "C:\\a\\mail\\plan.json", "../plan.json", false],
    ["C:\\a\\mail\\mail", "D:\\plan.json", "D:/plan.json", false],
  ])("on Windows in %s of %s is %s", (top, path, name, isInside) => {
    expect(repositoryName(top, path, win32)).toBe(name);
    expect(isInRepository({ file: name })).toBe(isInside);
  });

  test.each([
    ["/w", "/w/dns/a.zone", "dns/a.zone", true],
    ["/w", "/w/a\\b.zone", "a\\b.zone", true],
    ["/w", "/w/..a/b.zone", "..a/b.zone", true],
    ["/w/dns", "/w/plan.json", "../plan.json", false],
  ])("elsewhere in %s of %s is %s", (top, path, name, isInside) => {
    expect(repositoryName(top, path, posix)).toBe(name);
    expect(isInRepository({ file: name })).toBe(isInside);
  });
});
