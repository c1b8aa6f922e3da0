// The run of a history that a user names.
import { type Message, message } from "../message.ts";
import type { Result } from "../result.ts";
import type { HistoryEntry } from "./record.ts";

const BACK = /^last(?:~(\d{1,6}))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z$/;
const COMMIT = /^[0-9a-f]{4,64}$/;

/** The index of the run among `entries`: the last one up to a day or moment, or of a commit; or why there is none, in words that follow a colon. */
export function findRun(entries: readonly HistoryEntry[], name: string): Result<{ index: number }, Message> {
  const back = BACK.exec(name);
  if (back !== null)
    return at(entries.length - 1 - Number(back[1] ?? 0), message("history/runs", { count: entries.length }));
  if (DAY.test(name)) return at(lastUntil(entries, `${name}T23:59:59.999Z`), message("history/no-run-of-day"));
  if (MOMENT.test(name)) return at(lastUntil(entries, momentOf(name)), message("history/no-run-of-moment"));
  if (!COMMIT.test(name)) return { problem: message("history/no-such-name") };
  const commits = new Set(entries.flatMap(({ commit }) => (commit?.startsWith(name) === true ? [commit] : [])));
  if (commits.size > 1) return { problem: message("history/several-commits", { count: commits.size }) };
  const index = entries.findLastIndex(({ commit }) => commit !== null && commits.has(commit));
  return at(index, message("history/no-run-of-commit"));
}

function at(index: number, problem: Message): Result<{ index: number }, Message> {
  return index < 0 ? { problem } : { index };
}

/** The last run up to a moment; a run that was recorded late is one of its own moment. In ISO 8601, text sorts as time does. */
function lastUntil(entries: readonly HistoryEntry[], moment: string): number {
  let found = -1;
  for (const [i, entry] of entries.entries())
    if (entry.at <= moment && (found < 0 || entry.at >= (entries[found]?.at ?? ""))) found = i;
  return found;
}

/** A moment with milliseconds, the last one that it may mean. */
function momentOf(name: string): string {
  const text = name.slice(0, -1);
  const rest = { 16: ":59.999", 19: ".999" }[text.length] ?? "";
  return `${(text + rest).padEnd(23, "0")}Z`;
}
