// A whole log: the archives of earlier months, and the current one.
import { readLog } from "./chain.ts";
import type { ChainBreak, Log } from "./chain.ts";
import { LATEST_FILE, LOG_FILE, isArchive } from "./record.ts";
import { earlierBreak, stateBreak } from "./history.ts";

/** A log read from its beginning. */
export interface WholeLog extends Pick<Log, "entries" | "end"> {
  /** Every break of the chain. */
  breaks: ChainBreak[];
  /** How many files it has. */
  files: number;
}

/** Reads a log from the texts of its files, by name; hostile. Throws an Error in words where one is too long. */
export function readWholeLog(texts: ReadonlyMap<string, string>): WholeLog {
  const names = [...[...texts.keys()].filter(isArchive).toSorted(), ...(texts.has(LOG_FILE) ? [LOG_FILE] : [])];
  const whole: WholeLog = { entries: [], end: null, breaks: [], files: names.length };
  for (const name of names) {
    const { entries, end, breaks } = readLog(name, texts.get(name) ?? "", whole.end);
    whole.entries.push(...entries);
    whole.breaks.push(...breaks);
    whole.end = end;
  }
  const last = whole.entries.at(-1) ?? null;
  const state = stateBreak(last, whole.end, texts.get(LATEST_FILE) ?? null);
  const breaks = state === null ? whole.breaks : [...whole.breaks, state];
  // what a run found stays, though the state that this run wrote fits again
  const earlier = earlierBreak(whole.entries.find(({ broken }) => broken !== null) ?? null);
  return { ...whole, breaks: breaks.length === 0 && earlier !== null ? [earlier] : breaks };
}
