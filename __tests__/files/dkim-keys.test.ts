import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from "node:fs";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { makeDkimKeys } from "../../src/files/dkim-keys.ts";
import { parseTagList } from "../../src/standards/tag-list.ts";
import { keyIdentity, parseDkim, tagValue } from "../../src/standards/dkim/record.ts";
import { CAN_LINK, HAS_PERMISSIONS, testWhere } from "../support/capabilities.ts";
import { gitRepository } from "../support/git-repository.ts";
import type { TemporaryFolder } from "../support/temporary-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";

let place: TemporaryFolder;
beforeEach(() => {
  place = temporaryFolder();
});

const ED25519 = { selector: "s2", type: "ed25519" } as const;

describe("a new key", () => {
  test("has a record that our reader takes, and a private key that belongs to it", async () => {
    const made = await makeDkimKeys(place.path("keys"), "a.test", [{ selector: "s1", type: "rsa" }, ED25519]);
    expect([...made].map(([selector, { file }]) => [selector, file])).toEqual([
      ["s1", place.path("keys/s1.a.test.key")],
      ["s2", place.path("keys/s2.a.test.key")],
    ]);
    const keys = [...made.values()].map(({ record }) => parseDkim(record));
    expect(keys.map(({ key, errors, portable }) => ({ key, errors, portable }))).toEqual([
      { key: { type: "rsa", bits: 2048 }, errors: [], portable: null },
      { key: { type: "ed25519" }, errors: [], portable: null },
    ]);
    for (const { record, file } of made.values()) {
      const pem = readFileSync(file, "utf8");
      expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n[^]+\n-----END PRIVATE KEY-----\n$/);
      const spki = createPublicKey(createPrivateKey(pem)).export({ type: "spki", format: "der" }).toString("base64");
      const p = tagValue(parseTagList(record).tags, "p") ?? "";
      expect(spki.endsWith(p)).toBe(true);
      expect(record).not.toContain(pem.split("\n")[1]);
    }
  });

  test("is another one each time", async () => {
    const make = async (selector: string): Promise<string | null | undefined> => {
      const made = await makeDkimKeys(place.path("keys"), "a.test", [{ selector, type: "ed25519" }]);
      return keyIdentity(parseDkim(made.get(selector)?.record ?? ""));
    };
    expect(await make("s1")).not.toBe(await make("s2"));
  });

  testWhere(HAS_PERMISSIONS)("is for its owner alone, as is a folder that was made for it", async () => {
    const [made] = (await makeDkimKeys(place.path("keys"), "a.test", [ED25519])).values();
    expect(statSync(made?.file ?? "").mode & 0o777).toBe(0o600);
    expect(statSync(place.path("keys")).mode & 0o777).toBe(0o700);
  });
});

describe("a file that exists", () => {
  const digest = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

  test("is never replaced, and then no key is made", async () => {
    place.write("keys/s2.a.test.key", "older");
    const before = digest(place.path("keys/s2.a.test.key"));
    const wanted = [{ selector: "s1", type: "ed25519" } as const, ED25519];
    await expect(spoken(() => makeDkimKeys(place.path("keys"), "a.test", wanted))).rejects.toThrow(
      /s2\.a\.test\.key exists, and a private key is never replaced\. Use another folder/,
    );
    expect(readdirSync(place.path("keys"))).toEqual(["s2.a.test.key"]);
    expect(digest(place.path("keys/s2.a.test.key"))).toBe(before);
  });

  testWhere(CAN_LINK)("nor is a link followed, where it leads to nothing", async () => {
    place.write("keys/.keep", "");
    symlinkSync(place.path("elsewhere"), place.path("keys/s2.a.test.key"));
    await expect(makeDkimKeys(place.path("keys"), "a.test", [ED25519])).rejects.toThrow(/exists/);
    expect(existsSync(place.path("elsewhere"))).toBe(false);
  });

  test("is no folder", async () => {
    place.write("keys", "text");
    await expect(spoken(() => makeDkimKeys(place.path("keys"), "a.test", [ED25519]))).rejects.toThrow(
      /keys: .*file exists/,
    );
  });
});

describe("in a git work tree", () => {
  test("no key is written where git would commit it", async () => {
    const repository = gitRepository();
    for (const folder of ["", "keys", "below/that"]) {
      await expect(spoken(() => makeDkimKeys(repository.path(folder), "a.test", [ED25519]))).rejects.toThrow(
        /would be in a git work tree, and a private key must not be committed/,
      );
      expect(existsSync(repository.path(`${folder}/s2.a.test.key`))).toBe(false);
    }
  });

  test("a key is written where git ignores it", async () => {
    const repository = gitRepository();
    repository.write({ ".gitignore": "/keys/\n" });
    const made = await makeDkimKeys(repository.path("keys"), "a.test", [ED25519]);
    expect(made.size).toBe(1);
    expect(repository.git("status", "--short", "--untracked-files=all")).toBe("?? .gitignore");
  });

  test("no key is written in place of one that git tracks, though it ignores the folder", async () => {
    const repository = gitRepository();
    repository.write({ "keys/s2.a.test.key": "old", ".gitignore": "/keys/\n" });
    repository.git("add", "--force", "keys/s2.a.test.key");
    rmSync(repository.path("keys/s2.a.test.key"));
    await expect(spoken(() => makeDkimKeys(repository.path("keys"), "a.test", [ED25519]))).rejects.toThrow(
      /must not be committed/,
    );
  });

  testWhere(CAN_LINK)("a link from elsewhere does not hide that", async () => {
    const repository = gitRepository();
    repository.write({ "keys/.keep": "" });
    symlinkSync(repository.path("keys"), place.path("link"));
    await expect(spoken(() => makeDkimKeys(place.path("link"), "a.test", [ED25519]))).rejects.toThrow(/git work tree/);
  });
});
