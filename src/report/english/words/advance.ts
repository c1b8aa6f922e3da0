// How the next step of a rollout is shown.
import type { Mark } from "../../mark.ts";

/** By the mark before it: what becomes of the step. */
const VERDICTS: Readonly<Record<Extract<Mark, "info" | "fail" | "warn" | "pass">, string>> = {
  info: "step",
  fail: "step back",
  warn: "stay",
  pass: "done",
};

export const advance = {
  verdicts: VERDICTS,
  /** Beside a line in a terminal, at most five characters. */
  labels: {
    seen: "seen",
    needs: "needs",
    watch: "watch",
  },
  note: (text: string): string => `Note: ${text}.`,
  noRoom: (omitted: number): string => `and ${omitted} more, for which there is no room`,
};
