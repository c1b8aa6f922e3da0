// Since when the repository declares a DKIM key, by its commits.
import type { Name } from "../dns/name.ts";
import { txtValue } from "../dns/record.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { CommitLog, FirstAddition, PastCommit } from "../ports.ts";
import { headCommit } from "../sources/git.ts";
import { isShallow, openGitLog } from "../sources/git-log.ts";
import type { KeyDate, KeyDates } from "../standards/dkim/key-age.ts";
import { keyParts } from "../standards/dkim/key-age.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { errorText } from "../text/error.ts";
import { declaredRrsets } from "../zones/declares.ts";
import type { CheckedOut } from "./past-zones.ts";
import { readPastZones } from "./past-zones.ts";

/** Project limit: keys that are looked for; git compares every line of every change with each. */
const MAX_KEYS = 100;

/** Opens the commits that led to one, where the checkout lacks them. Rejects with an Error in words that follow `because`. */
export type OpenCommitLog = (head: string, signal?: AbortSignal) => Promise<CommitLog>;

/** `limitations` explain, once all is observed, what could not be asked. */
export interface KeyDating {
  keyDates: KeyDates;
  limitations: () => Message[];
}

/** A declared key: where its record is. */
interface DeclaredKey {
  names: Set<Name>;
  files: Set<string>;
}

/**
 * The dates of the keys that these zones declare. Git is asked once, for all of them, when the first is: here, or where the clone is shallow
 * through `openRemote`. A key of an alias's target is declared elsewhere, and has none.
 */
export function commitKeyDates(
  checkedOut: CheckedOut,
  openRemote: OpenCommitLog | null = null,
  signal?: AbortSignal,
): KeyDating {
  const declared = declaredKeys(checkedOut.zones);
  let problem: string | null = null;
  const askRemote = async (): Promise<ReadonlyMap<ByteString, KeyDate>> => {
    const head = openRemote && (await shallowHead(checkedOut.config, signal));
    if (openRemote === null || head === null) return new Map();
    try {
      const log = await openRemote(head, signal);
      const dates = await datesBy(log, declared, checkedOut);
      problem = log.problem();
      return dates;
    } catch (error) {
      problem = errorText(error);
      return new Map();
    }
  };
  const ask = async (): Promise<ReadonlyMap<ByteString, KeyDate>> => {
    const dates = await askRemote();
    if (dates.size > 0) return dates;
    try {
      return await datesBy(await openGitLog(checkedOut.config, signal), declared, checkedOut);
    } catch {
      return dates; // no git, no repository, or too much to read: nothing is proved
    }
  };
  let asked: ReturnType<typeof ask> | null = null;
  return {
    keyDates: async (record) => {
      if (!declared.has(record)) return [];
      asked ??= ask();
      const date = (await asked).get(record);
      return date === undefined ? [] : [date];
    },
    limitations: () => (problem === null ? [] : [message("limitation/key-dates", { reason: problem })]),
  };
}

/** The commit that is checked out where the clone lacks the ones before; null where it has them, or there is none. */
async function shallowHead(config: string, signal?: AbortSignal): Promise<string | null> {
  try {
    return (await isShallow(config, signal)) ? await headCommit(config, signal) : null;
  } catch {
    return null;
  }
}

/**
 * The same for a change to `before`: that a change declares a key does not show that DNS did not have it, and where DNS does not, the key
 * is new.
 */
export function beforeChange(keyDates: KeyDates, before: readonly DeclaredZone[]): KeyDates {
  const declared = declaredKeys(before);
  const parts = new Set([...declared.keys()].flatMap((record) => keyParts(record)));
  return async (record) => {
    const dates = await keyDates(record);
    const isDeclared = keyParts(record).some((part) => parts.has(part));
    return isDeclared ? dates : dates.map((date) => ({ ...date, notBefore: null }));
  };
}

function declaredKeys(zones: readonly DeclaredZone[]): Map<ByteString, DeclaredKey> {
  const keys = new Map<ByteString, DeclaredKey>();
  for (const { rr, location } of zones.flatMap(({ records }) => records)) {
    if (rr.type !== "TXT" || typeof rr.data !== "object" || !("strings" in rr.data)) continue;
    if (!rr.name.includes("._domainkey.")) continue;
    const value = txtValue(rr.data);
    const key = keys.get(value) ?? { names: new Set(), files: new Set() };
    if (keys.size === MAX_KEYS && !keys.has(value)) continue;
    key.names.add(rr.name);
    key.files.add(location.file);
    keys.set(value, key);
  }
  return keys;
}

async function datesBy(
  log: CommitLog,
  declared: ReadonlyMap<ByteString, DeclaredKey>,
  checkedOut: CheckedOut,
): Promise<ReadonlyMap<ByteString, KeyDate>> {
  const keys = [...declared].map(([record, { names, files }]) => ({
    record,
    names: [...names],
    files: [...files],
    texts: keyParts(record),
  }));
  const additions = await log.firstAdditions(keys);
  const [earliest] = additions.flatMap((found) => found?.commit.at ?? []).toSorted();
  if (earliest === undefined) return new Map();
  const commits = await log.commitsSince(earliest);
  const arrivalOf = arrivals(commits);
  const zonesAt = new Map<string, ReturnType<typeof readPastZones>>();
  const dates = new Map<ByteString, KeyDate>();
  for (const [i, { record, names, texts }] of keys.entries()) {
    const found = additions[i] ?? null;
    const arrival = found && (arrivalOf(found.commit.id) ?? commits[0]);
    if (!found || !arrival) continue;
    const isFirst = await declaredElse(found, names, texts);
    dates.set(record, { by: "commit", at: arrival.at, notBefore: isFirst ? found.commit.at : null });
  }
  return dates;

  /**
   * Whether the commit before one that adds a key decides what its names have, and that it is not this key: one that declared nothing for them, or
   * had the whole file not yet, leaves open whether DNS had the key.
   */
  async function declaredElse(
    { commit, isOldest }: FirstAddition,
    names: readonly Name[],
    texts: readonly string[],
  ): Promise<boolean> {
    const [parent] = commit.parents;
    if (!isOldest || parent === undefined) return false;
    const reading = zonesAt.get(parent) ?? log.open(parent).then((opened) => readPastZones(opened, checkedOut));
    zonesAt.set(parent, reading);
    const zones = await reading.catch(() => null);
    if (zones === null) return false;
    const known = new Set([...declaredKeys(zones).keys()].flatMap((record) => keyParts(record)));
    const declares = declaredRrsets(zones);
    return !texts.some((text) => known.has(text)) && names.some((name) => declares(name, "TXT"));
  }
}

/**
 * Which commit brought another to the branch that is checked out: itself, or the merge of its branch. A branch proves no use before its
 * merge. Null where the commits do not show it. `commits` begin with the one checked out.
 */
function arrivals(commits: readonly PastCommit[]): (id: string) => PastCommit | null {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const children = new Map<string, string[]>();
  for (const commit of commits)
    for (const parent of commit.parents) children.set(parent, [...(children.get(parent) ?? []), commit.id]);
  return (id) => {
    const later = new Set([id]);
    for (const one of later) for (const child of children.get(one) ?? []) later.add(child);
    let arrival: PastCommit | null = null;
    for (let at = commits[0]; at !== undefined && later.has(at.id); at = byId.get(at.parents[0] ?? "")) arrival = at;
    return arrival;
  };
}
