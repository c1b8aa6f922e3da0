// The history of earlier runs. What a run shows is true of a moment. Auditors ask what was true in between, who changed it, and
// whether anybody looked (TR-03108 §5, §6 of the mapping table): the history is that record, kept where the policy is kept. Each run
// adds a line that names the hash of the line before, so that a line that was changed, removed or added later shows. It does not
// show a history that was replaced as a whole: keep the hash of its end elsewhere, or protect its branch.
import type { DomainMemory } from "../../memory.ts";
import type { Message } from "../../message.ts";

/** The last recorded run, and what it knew of the domain. */
export interface EarlierRun {
  /** ISO 8601. */
  at: string;
  memory: DomainMemory;
}

/** This run beside the last recorded one. */
export interface RunHistory {
  /** null before the first run. */
  last: { at: string; commit: string | null } | null;
  /** The moment of the last recorded run that audited the domain; null: none did. */
  lastAudit: string | null;
  /** Where its chain is broken, and how; null where it is not. */
  broken: { file: string; line: number; problem: Message } | null;
  /** What passed when it was measured last, and fails now; null where nothing was compared, or a commit was. */
  regressions: Regression[] | null;
}

/** `isFailure`: its level makes it a failure of its own. */
export interface Regression {
  check: string;
  subject: string;
  isFailure: boolean;
}

/** Whether this run was added to the history. `isContinued`: on top of what it had read; otherwise that was deleted or replaced meanwhile. */
export interface Recording {
  isRecorded: boolean;
  isContinued: boolean;
  /** Where, and the hash of its line; or why not. */
  message: Message;
}
