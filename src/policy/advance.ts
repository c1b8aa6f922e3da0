// The `advance:` block of a policy: what the next step of a rollout needs.
import type { Advance } from "./generated.ts";

/** What a step needs, and how it is proposed. Shares are in percent. */
export interface AdvanceSettings {
  pullRequest: boolean;
  /** `goal` is null where the policy leaves it to the reports. */
  dmarc: { days: number; messages: number; passRate: number; unknown: number; goal: "quarantine" | "reject" | null };
  mtaSts: { days: number; sessions: number; organisations: number };
}

/** The settings with their defaults, which the schema names and docs/advance.md argues for. */
export function buildAdvance({ dmarc = {}, "mta-sts": mtaSts, ...own }: Advance): AdvanceSettings {
  const { days = 30, messages = 150, "pass-rate": passRate = 98, unknown = 1, goal = null } = dmarc;
  return {
    pullRequest: own["pull-request"] ?? false,
    dmarc: { days, messages, passRate, unknown, goal },
    mtaSts: { days: 14, sessions: 100, organisations: 2, ...mtaSts },
  };
}
