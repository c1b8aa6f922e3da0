// A history as a run uses it: what the last run found, and this run added to it.
import { type Message, message } from "../message.ts";
import { toEpochMs } from "../moment.ts";
import { plural } from "../text/plural.ts";
import { appendLine, MAX_LINES, readLog, sha256 } from "./chain.ts";
import type { ChainBreak } from "./chain.ts";
import type { Break, HistoryEntry, HistoryState } from "./record.ts";
import { archiveName, EVIDENCE_FILE, LATEST_FILE, LOG_FILE, MAX_FILE_MIB, MAX_FILE_OCTETS } from "./record.ts";
import type { StateUpdate } from "./state.ts";
import { changesBetween, formatState, nextState, parseState } from "./state.ts";
import type { HistoryStore, HistoryUpdate, StoredHistory } from "./store.ts";
import type { Result } from "../result.ts";
import { reasonOf } from "../reason.ts";

/** What earlier runs left. */
export interface History {
  /** The last run; null before the first. */
  last: HistoryEntry | null;
  /** null before the first run, and where it cannot be read. */
  state: HistoryState | null;
  /** The moment of the last run that audited a domain, as far as the current log knows; null: none. */
  lastAuditOf: (domain: string) => string | null;
  /** The keys of findings that began to fail within the last days, and fail still. */
  recentFailures: ReadonlySet<string>;
  /** The first break in the chain; null where it is unbroken as far as it was read. */
  broken: ChainBreak | null;
}

/** What a run adds. */
export type RunEntry = Pick<HistoryEntry, "at" | "commit" | "policy" | "tool" | "conclusion" | "counts" | "sections">;

/** Project limit: milliseconds for which a failure counts as recent, the longest pause between runs that `monitoring/recent` allows. */
const RECENT_MS = 7 * 24 * 3_600_000;
/** Project limits: changes and domains that an entry lists. */
const MAX_CHANGES = 2_000;
const MAX_DOMAINS = 1_000;
/** Project limit: milliseconds that a run may be recorded late; GitHub ends jobs after six hours. */
const MAX_LATE_MS = 24 * 3_600_000;
/** Project limit: how often a run that others are faster than tries to add its line. */
const MAX_TRIES = 10;

/** Reads what a store returned; hostile. Throws a SaidError where the log is too long. */
export function readHistory({ latest, log }: StoredHistory): History {
  const { entries, breaks, end } = readLog(LOG_FILE, log ?? "", undefined);
  const last = entries.at(-1) ?? null;
  const parsed = latest === null ? null : parseState(latest);
  const state = parsed !== null && "state" in parsed ? parsed.state : null;
  return {
    last,
    state,
    lastAuditOf: lastAuditsIn(entries),
    recentFailures: recentFailuresIn(entries),
    broken: breaks[0] ?? earlierBreak(last) ?? stateBreak(last, end, latest),
  };
}

function lastAuditsIn(entries: readonly HistoryEntry[]): History["lastAuditOf"] {
  const whole = entries.at(-1)?.lastWhole ?? null;
  const partly = new Map(entries.flatMap(({ at, audited }) => (audited ?? []).map((name) => [name, at] as const)));
  return (domain) => {
    const own = partly.get(domain) ?? null;
    return own === null || (whole !== null && whole > own) ? whole : own; // in ISO 8601, text sorts as time does
  };
}

/** What later runs did not see passing again, or gone. What was not measured before is not known to have begun. */
function recentFailuresIn(entries: readonly HistoryEntry[]): Set<string> {
  const end = toEpochMs(entries.at(-1)?.at ?? "");
  const failing = new Set<string>();
  for (const { at, changes } of entries)
    for (const { key, from, to } of changes)
      if (to !== "fail") failing.delete(key);
      else if (from !== "unknown" && end - toEpochMs(at) <= RECENT_MS) failing.add(key);
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

/** What becomes of `evidence.json`, by its text, null where there is none; null: the file stays as it is. */
export type EvidenceUpdate = (kept: string | null) => string | null;

/**
 * What became of the attempt to record a run; The words of `problem` follow a colon. `isContinued`: on top of what the run had read; somebody
 * may have deleted or replaced that meanwhile.
 */
export type Recorded = Result<{ hash: string; isContinued: boolean; files: HistoryFiles }, string | Message>;

/** The texts of `latest.json` and of the log after a run, by the names of their files. */
export type HistoryFiles = ReadonlyMap<string, string>;

/** Adds a run to a history: again where another was faster, then on top of that one. `then` is what was read before. Never rejects. */
export async function appendRun(
  store: HistoryStore,
  then: StoredHistory,
  run: RunEntry,
  update: StateUpdate,
  updateEvidence: EvidenceUpdate | null = null,
): Promise<Recorded> {
  try {
    for (let tries = 0, now = then; tries < MAX_TRIES; tries++, now = await store.read()) {
      const { entry, isContinued, line, ...added } = addRun(now, run, update, then);
      const evidence = updateEvidence && updateEvidence(await store.readFile(now, EVIDENCE_FILE));
      const files = { ...added.files, evidence };
      const problem = sizeProblem(files, line);
      if (problem !== null) return { problem };
      if (await store.replace(now, files))
        return { hash: sha256(JSON.stringify(entry)), isContinued, files: filesAfter(now, added.files) };
    }
    return { problem: message("history/overtaken", { count: MAX_TRIES }) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

function filesAfter({ log: former }: StoredHistory, update: Omit<HistoryUpdate, "evidence">): HistoryFiles {
  const { latest, log, archive } = update;
  return new Map([
    [LATEST_FILE, latest],
    ...(archive === null || former === null ? [] : [[archive, former] as const]),
    [LOG_FILE, log],
  ]);
}

/** The entry of a run, the line that it is, and the files with it. */
function addRun(
  stored: StoredHistory,
  run: RunEntry,
  update: StateUpdate,
  then: StoredHistory,
): { entry: HistoryEntry; line: number; files: Omit<HistoryUpdate, "evidence">; isContinued: boolean } {
  const { last, state: earlier, broken } = readHistory(stored);
  const former = readLog(LOG_FILE, stored.log ?? "", undefined);
  const archive = archiveOf(former.entries[0], run.at);
  const isLate = last !== null && earlier !== null && isBefore(run.at, last.at);
  const state = isLate ? earlier : nextState(earlier, update);
  const latest = isLate && stored.latest !== null ? stored.latest : formatState(state);
  const all = earlier === null ? [] : changesBetween(earlier, state, update);
  const added = earlier === null ? [] : domainsBeyond(state, earlier);
  const removed = earlier === null ? [] : domainsBeyond(earlier, state);
  const isWhole = update.domains.length === update.policyDomains.length;
  const line = archive === null ? former.lines + 1 : 1;
  const readThen = readLog(LOG_FILE, then.log ?? "", undefined).end;
  const isContinued =
    readThen === null || former.end === readThen || former.entries.some(({ previous }) => previous === readThen);
  const entry: HistoryEntry = {
    ...run,
    view: update.view,
    audited: isWhole ? null : update.domains.slice(0, MAX_DOMAINS).map(({ name }) => name),
    lastWhole: isWhole && !isLate ? run.at : (last?.lastWhole ?? null),
    added: added.slice(0, MAX_DOMAINS),
    removed: removed.slice(0, MAX_DOMAINS),
    unlistedAdded: Math.max(0, added.length - MAX_DOMAINS),
    unlistedRemoved: Math.max(0, removed.length - MAX_DOMAINS),
    changes: all.slice(0, MAX_CHANGES),
    unlisted: Math.max(0, all.length - MAX_CHANGES),
    isLate,
    state: sha256(latest),
    previous: isContinued ? former.end : (former.end ?? readThen),
    broken: broken === null ? (isContinued ? null : { file: LOG_FILE, line }) : toBreak(broken),
  };
  const log = appendLine(archive === null ? (stored.log ?? "") : "", entry);
  return { entry, line, files: { latest, log, archive, title: titleOf(entry) }, isContinued };
}

function domainsBeyond(state: HistoryState, other: HistoryState): string[] {
  return Object.keys(state.domains).filter((name) => !Object.hasOwn(other.domains, name));
}

/** Why files are not written; null where they may be. */
function sizeProblem({ latest, log, evidence }: HistoryUpdate, lines: number): Message | null {
  const isTooLarge = (text: string): boolean => Buffer.byteLength(text) > MAX_FILE_OCTETS;
  const mebibytes = MAX_FILE_MIB;
  if (isTooLarge(latest)) return message("history/state-size", { file: LATEST_FILE, mebibytes });
  if (evidence !== null && isTooLarge(evidence))
    return message("history/evidence-size", { file: EVIDENCE_FILE, mebibytes });
  if (lines > MAX_LINES) return message("history/log-lines", { file: LOG_FILE, limit: MAX_LINES });
  return isTooLarge(log) ? message("history/log-size", { file: LOG_FILE, mebibytes }) : null;
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
