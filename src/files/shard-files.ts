// The snapshots that shards left, in folders as a CI downloads them: one for each artifact, or all files in one.
import { readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";
import { message } from "../message.ts";
import { AuditError, SaidError } from "../errors.ts";
import { describeFileError } from "./atomic-write.ts";
import { SNAPSHOT_FILE } from "./report-files.ts";

/** Project limit: entries of a folder; a run has at most 256 shards. */
const MAX_ENTRIES = 1000;
/** `--save shard-3.json`. */
const SAVED = /^shard-.*\.json$/;

/**
 * The snapshots at these places: each is a file, or a folder with `snapshot.json` or `shard-*.json` in it or in its folders. Links in it are
 * not followed. An AuditError names a place that cannot be read.
 */
export function findShards(places: readonly string[]): string[] {
  return places.flatMap((place) => {
    try {
      const stat = statSync(place, { throwIfNoEntry: false });
      // a CI downloads no folder where no job left a file
      if (stat === undefined) throw new SaidError(message("shards/missing"));
      return stat.isDirectory() ? snapshotsIn(place) : [place];
    } catch (error) {
      throw new AuditError(message("shards/cannot-read", { place, reason: describeFileError(error) }));
    }
  });
}

function snapshotsIn(folder: string): string[] {
  const folders = entriesOf(folder).filter((entry) => entry.isDirectory());
  return [folder, ...folders.map(({ name }) => join(folder, name))].flatMap((one) =>
    entriesOf(one)
      .filter((entry) => entry.isFile() && (entry.name === SNAPSHOT_FILE || SAVED.test(entry.name)))
      .map(({ name }) => join(one, name)),
  );
}

function entriesOf(folder: string): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.length > MAX_ENTRIES) throw new SaidError(message("shards/entries", { folder, limit: MAX_ENTRIES }));
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
