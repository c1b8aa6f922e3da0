// A whole log: the archives of earlier months, and the current one.
import { readLog } from "./chain.ts";
import type { ChainBreak, Log } from "./chain.ts";
import { LATEST_FILE, LOG_FILE, isArchive } from "./record.ts";
import { earlierBreak, stateBreak } from "./history.ts";

/** A log read from its beginning. */
export interface WholeLog extends Pick<Log, "entries" | "detached" | "end"> {
  /** Every break of the chain. */
  breaks: ChainBreak[];
  /** Whether the chain is broken behind the last entry. */
  endsBroken: boolean;
  /** How many files it has. */
  files: number;
}

/**
 * Reads a log from the texts of its files, by name; hostile. `isFromStart`: the first of them is the first of all. Throws a SaidError where
 * one is too long.
 */
export function readWholeLog(texts: ReadonlyMap<string, string>, isFromStart = true): WholeLog {
  const names = [...[...texts.keys()].filter(isArchive).toSorted(), ...(texts.has(LOG_FILE) ? [LOG_FILE] : [])];
  const whole: Omit<WholeLog, "endsBroken"> = {
    entries: [],
    detached: new Set(),
    end: null,
    breaks: [],
    files: names.length,
  };
  let isDetached = false;
  for (const [i, name] of names.entries()) {
    const previous = i === 0 && !isFromStart ? undefined : whole.end;
    const { entries, detached, end, breaks, endsDetached } = readLog(name, texts.get(name) ?? "", previous);
    const [first] = entries;
    if (first !== undefined && isDetached) detached.add(first);
    isDetached = endsDetached || (isDetached && first === undefined);
    for (const entry of entries) whole.entries.push(entry);
    for (const entry of detached) whole.detached.add(entry);
    whole.breaks.push(...breaks);
    whole.end = end;
  }
  const last = whole.entries.at(-1) ?? null;
  const state = stateBreak(last, whole.end, texts.get(LATEST_FILE) ?? null);
  const breaks = state === null ? whole.breaks : [...whole.breaks, state];
  // what a run found stays, though the state that this run wrote fits again
  const earlier = earlierBreak(whole.entries.find(({ broken }) => broken !== null) ?? null);
  const endsBroken = isDetached || state !== null;
  return { ...whole, endsBroken, breaks: breaks.length === 0 && earlier !== null ? [earlier] : breaks };
}
