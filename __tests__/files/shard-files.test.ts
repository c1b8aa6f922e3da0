import { symlinkSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { findShards } from "../../src/files/shard-files.ts";
import { AuditError } from "../../src/errors.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { spoken } from "../support/in-english.ts";

test("snapshots are found in a folder, in its folders and no deeper, and by their own names", () => {
  const { path } = temporaryFolder({
    "shards/snapshot.json": "",
    "shards/report.json": "",
    "shards/a/snapshot.json": "",
    "shards/a/shard-1.json.bak": "",
    "shards/b/shard-2.json": "",
    "shards/b/deeper/snapshot.json": "",
    "other.json": "",
  });
  expect(findShards([path("shards"), path("other.json")])).toEqual(
    ["shards/snapshot.json", "shards/a/snapshot.json", "shards/b/shard-2.json", "other.json"].map(path),
  );
});

test("links in such a folder are not followed", () => {
  const { path } = temporaryFolder({ "shards/report.json": "", "elsewhere/snapshot.json": "" });
  symlinkSync(path("elsewhere"), path("shards/a"));
  symlinkSync(path("elsewhere/snapshot.json"), path("shards/snapshot.json"));
  expect(findShards([path("shards")])).toEqual([]);
});

test("a place that cannot be read is named, and so is one with too many entries", () => {
  const files = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`shards/${i}`, ""]));
  const { path } = temporaryFolder(files);
  expect(() => findShards([path("none")])).toThrow(AuditError);
  expect(() => spoken(() => findShards([path("none")]))).toThrow(
    /^cannot read the shards in .*none: no such file or folder\. Check that the jobs of the shards saved their snapshots$/,
  );
  expect(() => spoken(() => findShards([path("shards")]))).toThrow(/has more than 1000 entries/);
});
