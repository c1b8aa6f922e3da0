// Since when the repository declares a DKIM key, by its commits.
import { txtValue } from "../dns/record.ts";
import { firstAdditions } from "../sources/git-log.ts";
import type { KeyDate, KeyDates } from "../standards/dkim/key-age.ts";
import { keyParts } from "../standards/dkim/key-age.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";

/** Project limit: keys that are looked for; git compares every line of every change with each. */
const MAX_KEYS = 100;
/** Project limit, in milliseconds: a long history takes longer, and its keys then have no date. */
const TIMEOUT_MS = 30_000;

/**
 * The dates of the keys that these zones declare, by the commits before the one that is checked out; git is asked once, for all of
 * them, when the first is. A key of an alias's target is declared elsewhere, and has none.
 */
export function commitKeyDates(policyFile: string, zones: readonly DeclaredZone[]): KeyDates {
  const declared = new Set<string>();
  const folders = new Set<string>();
  for (const { rr, location } of zones.flatMap(({ records }) => records)) {
    if (
      declared.size < MAX_KEYS &&
      rr.type === "TXT" &&
      typeof rr.data === "object" &&
      "strings" in rr.data &&
      rr.name.includes("._domainkey.")
    ) {
      declared.add(txtValue(rr.data));
      folders.add(location.file.split("/").slice(0, -1).join("/"));
    }
  }
  let asked: Promise<ReadonlyMap<string, KeyDate>> | null = null;
  const ask = async (): Promise<ReadonlyMap<string, KeyDate>> => {
    const parts = [...declared].flatMap((record) => keyParts(record));
    try {
      const found = await firstAdditions(
        policyFile,
        [...folders],
        [...new Set(parts)],
        AbortSignal.timeout(TIMEOUT_MS),
      );
      return new Map([...found].map(([part, { at, isNewFile }]) => [part, { by: "commit", at, isFirst: !isNewFile }]));
    } catch {
      return new Map(); // no git, no repository, or too long a history: nothing is proved
    }
  };
  return async (record) => {
    if (!declared.has(record)) return [];
    asked ??= ask();
    const dates = await asked;
    const own = keyParts(record).flatMap((part) => dates.get(part) ?? []);
    const [oldest] = own.toSorted((a, b) =>
      a.at === b.at ? Number(a.isFirst) - Number(b.isFirst) : a.at < b.at ? -1 : 1,
    );
    return oldest === undefined ? [] : [oldest];
  };
}
