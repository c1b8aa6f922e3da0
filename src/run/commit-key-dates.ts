// Since when the repository declares a DKIM key, by its commits.
import type { Name } from "../dns/name.ts";
import { txtValue } from "../dns/record.ts";
import type { ByteString } from "../dns/record.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Commit, CommitLog, FirstAddition, PastCommit } from "../ports.ts";
import { headCommit, withLocalContents } from "../sources/git.ts";
import { isShallow, openGitLog } from "../sources/git-log.ts";
import type { KeyDate, KeyDates } from "../standards/dkim/key-age.ts";
import { keyParts } from "../standards/dkim/key-age.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { reasonOf } from "../reason.ts";
import { declaredRrsets } from "../zones/declares.ts";
import type { CheckedOut } from "./past-zones.ts";
import { readPastZones } from "./past-zones.ts";

/** Project limit: keys that are looked for; git compares every line of every change with each. */
const MAX_KEYS = 100;

/** Project limit: commits that add a key and are looked at, for the first that declares it; each is read. */
const MAX_ADDITIONS = 5;

/** Opens the commits that led to one, where the checkout lacks them. Rejects with an Error in words that follow `because`. */
export type OpenCommitLog = (head: string, signal?: AbortSignal) => Promise<CommitLog>;

/** `limitations` explain, once all is observed, what could not be asked. `close` ends git, when the run has ended. */
export interface KeyDating {
  keyDates: KeyDates;
  limitations: () => Message[];
  close: () => void;
}

/** A declared key: where its record is. */
interface DeclaredKey {
  names: Set<Name>;
  files: Set<string>;
}

/**
 * The dates of the keys that these zones declare, of all together. Git is asked while the run goes on; where the clone may be shallow, it and
 * `openRemote` are asked once a date is. A key of an alias's target is declared elsewhere, and has none.
 */
export function commitKeyDates(
  checkedOut: CheckedOut,
  openRemote: OpenCommitLog | null = null,
  runSignal?: AbortSignal,
): KeyDating {
  const closing = new AbortController();
  const signal = AbortSignal.any([closing.signal, ...(runSignal === undefined ? [] : [runSignal])]);
  const declared = declaredKeys(checkedOut.zones);
  let problem: string | Message | null = null;
  const askRemote = async (): Promise<ReadonlyMap<ByteString, KeyDate>> => {
    const head = openRemote && (await shallowHead(checkedOut.config, signal));
    if (openRemote === null || head === null) return new Map();
    try {
      const log = await openRemote(head, signal);
      const withLocal = (commit: Commit): Commit => withLocalContents(commit, checkedOut.config, signal);
      const dates = await datesBy(log, declared, checkedOut, withLocal);
      problem = log.problem();
      return dates;
    } catch (error) {
      problem = reasonOf(error);
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
  let asked = openRemote === null && declared.size > 0 ? ask() : null;
  return {
    keyDates: async (record) => {
      if (!declared.has(record)) return [];
      asked ??= ask();
      const date = (await asked).get(record);
      return date === undefined ? [] : [date];
    },
    limitations: () => (problem === null ? [] : [message("limitation/key-dates", { reason: problem })]),
    close: () => closing.abort(),
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
  for (const { records } of zones) {
    for (const { rr, location } of records) {
      if (rr.type !== "TXT" || typeof rr.data !== "object" || !("strings" in rr.data)) continue;
      if (!rr.name.includes("._domainkey.")) continue;
      const value = txtValue(rr.data);
      const key = keys.get(value) ?? { names: new Set(), files: new Set() };
      if (keys.size === MAX_KEYS && !keys.has(value)) continue;
      key.names.add(rr.name);
      key.files.add(location.file);
      keys.set(value, key);
    }
  }
  return keys;
}

async function datesBy(
  log: CommitLog,
  declared: ReadonlyMap<ByteString, DeclaredKey>,
  checkedOut: CheckedOut,
  withLocal = (commit: Commit): Commit => commit,
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
  const timesOf = arrivalTimes(commits);
  const zonesAt = new Map<string, ReturnType<typeof readPastZones>>();
  const dates = new Map<ByteString, KeyDate>();
  for (const [i, { record, names, texts }] of keys.entries()) {
    const found = additions[i] ?? null;
    const used = found && (await firstUse(found, names, texts));
    if (!found || !used) continue;
    const isFirst = found.isOldest && (await declaredElse(used.commit.parents[0], names, texts));
    dates.set(record, { by: "commit", at: used.times.at, notBefore: isFirst ? used.times.notBefore : null });
  }
  return dates;

  /** The first of the commits that add a key which did more than name it, say in a comment, while the names had something else. */
  async function firstUse(
    { commit: first, later = [] }: FirstAddition,
    names: readonly Name[],
    texts: readonly string[],
  ): Promise<{ commit: PastCommit; times: ArrivalTimes } | null> {
    for (const commit of [first, ...later].slice(0, MAX_ADDITIONS)) {
      const times = timesOf(commit);
      if (times !== null && !(await declaredElse(times.arrival.id, names, texts))) return { commit, times };
    }
    return null;
  }

  /**
   * Whether a commit decides what the names of a key have, and that it is not this key: one that declared nothing for them, or had the whole
   * file not yet, leaves open whether DNS had the key.
   */
  async function declaredElse(
    commit: string | undefined,
    names: readonly Name[],
    texts: readonly string[],
  ): Promise<boolean> {
    if (commit === undefined) return false;
    const reading =
      zonesAt.get(commit) ?? log.open(commit).then((opened) => readPastZones(withLocal(opened), checkedOut));
    zonesAt.set(commit, reading);
    const zones = await reading.catch(() => null);
    if (zones === null) return false;
    const known = new Set([...declaredKeys(zones).keys()].flatMap((record) => keyParts(record)));
    const declares = declaredRrsets(zones);
    return !texts.some((text) => known.has(text)) && names.every((name) => declares(name, "TXT"));
  }
}

/** `arrival`: the commit itself, or the merge that brought it. It was there `at` a moment, and not before another. */
interface ArrivalTimes {
  arrival: PastCommit;
  at: string;
  notBefore: string;
}

/**
 * When a commit came to the branch that is checked out: with itself, or with the merge of its branch, as a branch proves no use before its
 * merge. A clock may have been wrong: no commit is older than one that it follows, as far as that is not younger than the one checked
 * out, nor younger than one that follows it. `commits` begin with the one checked out; null without any.
 */
function arrivalTimes(commits: readonly PastCommit[]): (commit: PastCommit) => ArrivalTimes | null {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const children = new Map<string, string[]>();
  for (const commit of commits)
    for (const parent of commit.parents) children.set(parent, [...(children.get(parent) ?? []), commit.id]);
  const momentsOf = (ids: ReadonlySet<string>): string[] => [...ids].flatMap((id) => byId.get(id)?.at ?? []);
  const [head] = commits;
  return (commit) => {
    if (head === undefined) return null;
    const later = reach(commit.id, (id) => children.get(id) ?? []);
    let arrival = head; // where the commits do not show it
    for (
      let at: PastCommit | undefined = head;
      at !== undefined && later.has(at.id);
      at = byId.get(at.parents[0] ?? "")
    )
      arrival = at;
    const earlier = reach(arrival.id, (id) => byId.get(id)?.parents ?? []);
    const followed = momentsOf(earlier).filter((at) => at <= head.at);
    return {
      arrival,
      at: [arrival.at, ...followed].reduce((a, b) => (a > b ? a : b)),
      notBefore: [commit.at, ...momentsOf(later)].reduce((a, b) => (a < b ? a : b)),
    };
  };
}

/** A commit, and all that one after the other leads to. */
function reach(id: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([id]);
  for (const one of reached) for (const other of next(one)) reached.add(other);
  return reached;
}
