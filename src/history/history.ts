// A history as a run uses it: what the last run found, and this run added to it.
import { message } from "../message.ts";
import { toEpochMs } from "../moment.ts";
import { plural } from "../text/plural.ts";
import { appendLine, readLog, sha256 } from "./chain.ts";
import type { ChainBreak } from "./chain.ts";
import type { Break, HistoryEntry, HistoryState } from "./record.ts";
import { archiveName, LATEST_FILE, LOG_FILE } from "./record.ts";
import type { StateUpdate } from "./state.ts";
import { changesBetween, formatState, nextState, parseState } from "./state.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "./store.ts";
import type { Result } from "../result.ts";
import { errorText } from "../text/error.ts";

/** What earlier runs left. */
export interface History {
  /** The last run; null before the first. */
  last: HistoryEntry | null;
  /** null before the first run, and where it cannot be read. */
  state: HistoryState | null;
  /** The keys of findings that began to fail within the last days, and fail still. */
  recentFailures: ReadonlySet<string>;
  /** The first break in the chain; null where it is unbroken as far as it was read. */
  broken: ChainBreak | null;
}

/** What a run adds. */
export type RunEntry = Pick<HistoryEntry, "at" | "commit" | "policy" | "tool" | "conclusion" | "counts">;

/** Project limit: milliseconds for which a failure counts as recent, the longest pause between runs that `monitoring/recent` allows. */
const RECENT_MS = 7 * 24 * 3_600_000;
/** Project limit: changes that an entry lists. */
const MAX_CHANGES = 2_000;
/** Project limit: milliseconds that a run may be recorded late; GitHub ends jobs after six hours. */
const MAX_LATE_MS = 24 * 3_600_000;
/** Project limit: how often a run that others are faster than tries to add its line. */
const MAX_TRIES = 10;

/** Reads what a store returned; hostile. Throws an Error in words where the log is too long. */
export function readHistory({ latest, log }: StoredHistory): History {
  const { entries, breaks, end } = readLog(LOG_FILE, log ?? "", undefined);
  const last = entries.at(-1) ?? null;
  const parsed = latest === null ? null : parseState(latest);
  const state = parsed !== null && "state" in parsed ? parsed.state : null;
  return {
    last,
    state,
    recentFailures: recentFailuresIn(entries),
    broken: breaks[0] ?? earlierBreak(last) ?? stateBreak(last, end, latest),
  };
}

/** What later runs did not see passing again, or gone. */
function recentFailuresIn(entries: readonly HistoryEntry[]): Set<string> {
  const end = toEpochMs(entries.at(-1)?.at ?? "");
  const failing = new Set<string>();
  for (const { at, changes } of entries)
    for (const { key, to } of changes)
      if (to !== "fail") failing.delete(key);
      else if (end - toEpochMs(at) <= RECENT_MS) failing.add(key);
  return failing;
}

/** A break that was found before: the entries since name it. */
export function earlierBreak(last: HistoryEntry | null): ChainBreak | null {
  return last?.broken ? { ...last.broken, problem: message("history/broken-before") } : null;
}

/** What is wrong with `latest.json` beside the log's last entry, and the hash of its last line; null where nothing is. */
export function stateBreak(last: HistoryEntry | null, end: string | null, latest: string | null): ChainBreak | null {
  if (last === null && end === null && latest === null) return null;
  const at = { file: LATEST_FILE, line: 1 };
  if (latest === null) return { ...at, problem: message("history/no-state") };
  const parsed = parseState(latest);
  if ("problem" in parsed) return { ...at, problem: message("history/not-a-state", { problem: parsed.problem }) };
  return last?.state === sha256(latest) ? null : { ...at, problem: message("history/other-state") };
}

/** What became of the attempt to record a run; `problem` are words that follow a colon. */
export type Recorded = Result<{ hash: string }>;

/** Adds a run to a history: again where another was faster, then on top of that one. `then` is what was read before. Never rejects. */
export async function appendRun(
  store: HistoryStore,
  then: StoredHistory,
  run: RunEntry,
  update: StateUpdate,
): Promise<Recorded> {
  try {
    for (let tries = 0, now = then; tries < MAX_TRIES; tries++, now = await store.read()) {
      const { entry, files } = addRun(now, run, update);
      if (await store.replace(now, files)) return { hash: sha256(JSON.stringify(entry)) };
    }
    return { problem: `${MAX_TRIES} times in a row, another run was recorded first` };
  } catch (error) {
    return { problem: errorText(error) };
  }
}

/** The entry of a run, and the files with it. */
function addRun(
  stored: StoredHistory,
  run: RunEntry,
  update: StateUpdate,
): { entry: HistoryEntry; files: HistoryUpdate } {
  const { last, state: earlier, broken } = readHistory(stored);
  const former = readLog(LOG_FILE, stored.log ?? "", undefined);
  const archive = archiveOf(former.entries[0], run.at);
  const isLate = last !== null && earlier !== null && isBefore(run.at, last.at);
  const state = isLate ? earlier : nextState(earlier, update);
  const latest = isLate && stored.latest !== null ? stored.latest : formatState(state);
  const all = earlier === null ? [] : changesBetween(earlier, state, update.view);
  const entry: HistoryEntry = {
    ...run,
    view: update.view,
    added: earlier === null ? [] : Object.keys(state.domains).filter((name) => !Object.hasOwn(earlier.domains, name)),
    removed: earlier === null ? [] : Object.keys(earlier.domains).filter((name) => !Object.hasOwn(state.domains, name)),
    changes: all.slice(0, MAX_CHANGES),
    unlisted: Math.max(0, all.length - MAX_CHANGES),
    isLate,
    state: sha256(latest),
    previous: former.end,
    broken: broken === null ? null : toBreak(broken),
  };
  const log = appendLine(archive === null ? (stored.log ?? "") : "", entry);
  return { entry, files: { latest, log, archive, title: titleOf(entry) } };
}

/** Whether a run measured before the last one and was only slower. A last run that lies far ahead had a wrong clock. */
function isBefore(at: string, last: string): boolean {
  const ahead = toEpochMs(last) - toEpochMs(at);
  return ahead > 0 && ahead <= MAX_LATE_MS;
}

function toBreak({ file, line }: ChainBreak): Break {
  return { file, line };
}

/** The name of the archive that a log becomes in a later month than that of its first entry; null in the same. */
function archiveOf(first: HistoryEntry | undefined, at: string): string | null {
  const begun = first?.at.slice(0, 7);
  return begun !== undefined && begun < at.slice(0, 7) ? archiveName(begun) : null;
}

function titleOf({ at, conclusion, changes, unlisted }: HistoryEntry): string {
  return `${at.slice(0, 16).replace("T", " ")}: ${conclusion}, ${plural(changes.length + unlisted, "change")}`;
}
