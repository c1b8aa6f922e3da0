// Runs to record in a history: `recordSample(store, { at: day(1), outcomes: { "spf/present": "fail" } })`.
import type { EvidenceUpdate, RunEntry } from "../../src/history/history.ts";
import { appendRun } from "../../src/history/history.ts";
import type { HistoryStore, StoredHistory } from "../../src/history/store.ts";
import type { Outcome } from "../../src/model.ts";

export interface SampleRun extends Partial<RunEntry> {
  at: string;
  /** Of `example.de`, by check, or by check and subject with a space between them. */
  outcomes?: Record<string, Outcome>;
  /** What was read before; read now where it is not given. */
  stored?: StoredHistory;
  /** What becomes of `evidence.json`; it stays as it is where this is not given. */
  evidence?: EvidenceUpdate;
  /** The policy's file, and the patterns of those that it includes. */
  config?: string;
  include?: string[];
  /** The domains of the policy, and those of them that were audited; all where they are not given. */
  domains?: string[];
  audited?: string[];
}

const DOMAIN = "example.de";

/** A day of November 2026, at six in the morning. */
export function day(number: number): string {
  return `2026-11-${String(number).padStart(2, "0")}T06:00:00.000Z`;
}

/** Adds a run to a history. */
export async function recordSample(
  store: HistoryStore,
  {
    outcomes = { "spf/present": "pass" },
    stored,
    evidence,
    config = "mail-policy.yml",
    include = [],
    domains = [DOMAIN],
    audited = domains,
    ...entry
  }: SampleRun,
): ReturnType<typeof appendRun> {
  const findings = Object.entries(outcomes).map(([finding, outcome]) => {
    const [check = "", subject = DOMAIN] = finding.split(" ");
    return { check, subject, outcome };
  });
  const counts = { pass: 1, fail: 0, warn: 0, info: 0, unknown: 0, notApplicable: 0, waived: 0 };
  const run: RunEntry = { commit: null, policy: "0".repeat(64), tool: "0.1.0", conclusion: "pass", counts, ...entry };
  const update = {
    config,
    include,
    view: "live" as const,
    domains: audited.map((name) => ({
      name,
      findings: name === DOMAIN ? findings : [],
      rules: { checks: Object.fromEntries(findings.map(({ check }) => [check, null])), off: [] },
      wasMeasured: () => true,
      remember: () => ({}),
    })),
    policyDomains: domains,
  };
  return appendRun(store, stored ?? (await store.read()), run, update, evidence);
}
