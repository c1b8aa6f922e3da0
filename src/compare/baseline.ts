// Which baseline a run has: decided by what was expected, and by what could be read of it.
import type { Message } from "../message.ts";
import type { Baseline } from "../run-report.ts";

/** What became of the commit that a run should be compared with. */
export type BaseOutcome =
  | { kind: "read"; name: string | Message }
  | { kind: "no-policy"; name: string | Message }
  /** The sentence says which commit, and why. */
  | { kind: "not-read"; reason: Message }
  /** None was expected. */
  | Extract<Baseline, { kind: "none" }>;

/** What became of the last recorded run. */
export type HistoryOutcome =
  | Extract<Baseline, { kind: "history" | "not-read" }>
  /** There is no history, or no run in it yet. */
  | null;

/**
 * A commit that was expected is the baseline, and has no substitute: against anything else, failures would be called new that
 * this change did not cause. Where none was expected, the last recorded run is the baseline; without a history live DNS, if the
 * declared records differ from it.
 */
export function chooseBaseline(
  base: BaseOutcome,
  history: HistoryOutcome,
  declarationsDifferFromLive: boolean,
): Baseline {
  const { kind } = base;
  if (kind === "read") return { kind: "base", name: base.name };
  if (kind === "no-policy") return { kind: "first-policy", name: base.name };
  if (kind === "not-read") return base;
  return history ?? (declarationsDifferFromLive ? { kind: "live" } : base);
}
