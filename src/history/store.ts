// Where a history is kept: a few files that are replaced together, unless another run was first.
import type { Message } from "../message.ts";

/** What a run reads: the state, and the end of the log. null: the file does not exist yet. */
export interface StoredHistory {
  latest: string | null;
  log: string | null;
}

/** What a run writes. */
export interface HistoryUpdate {
  latest: string;
  log: string;
  /** The text of `evidence.json`; null: the file stays as it is. */
  evidence: string | null;
  /** The name that the log so far is kept under, where a new one begins. */
  archive: string | null;
  /** A line that says what happened. */
  title: string;
}

/** The methods reject with a SaidError whose words follow a colon. */
export interface HistoryStore {
  /** How messages name it. */
  name: string | Message;
  read(): Promise<StoredHistory>;
  /** The text of another file beside what `read` returned; null: it does not exist. */
  readFile(then: StoredHistory, name: string): Promise<string | null>;
  /** The names of the logs of earlier months beside what `read` returned, in their order. */
  archives(then: StoredHistory): Promise<string[]>;
  /** Replaces `then`, as `read` returned it; false, and nothing written, where another run was first. */
  replace(then: StoredHistory, update: HistoryUpdate): Promise<boolean>;
}
