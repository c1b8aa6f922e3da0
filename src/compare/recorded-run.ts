// A run of a history as a run that is compared with another: outcomes, and nothing of what was seen.
import type { OutcomesAfter } from "../history/outcomes-after.ts";
import type { HistoryEntry } from "../history/record.ts";
import { message } from "../message.ts";
import type { Finding, Level, Location } from "../model.ts";
import { partsOfKey } from "../model.ts";
import type { ComparedDomain, ComparedRun } from "../run-changes.ts";
import { countByStatus } from "./gate.ts";

/** What the history does not have: the level of a check for a domain as the policy has it now, and what a failure of it counts as. */
export interface RecordedContext {
  /** The policy's file. */
  file: string;
  levelOf: (check: string, domain: string) => Exclude<Level, "off">;
  statusOf: (outcome: Finding["outcome"], level: Exclude<Level, "off">) => Finding["status"];
}

/** The run `entry` of a history, with what its findings were after it. */
export function toRecordedRun(
  name: string,
  entry: HistoryEntry,
  outcomes: OutcomesAfter,
  context: RecordedContext,
): ComparedRun {
  const { at, tool, view, policy, commit, conclusion, counts } = entry;
  return {
    name,
    language: null,
    at,
    tool,
    profile: null,
    view,
    config: { file: context.file, sha256: policy },
    commit,
    conclusion,
    counts,
    faults: 0,
    limitations: [],
    leftOut: 0,
    domains: [...outcomes].map(([domain, own]) => toRecordedDomain(domain, own, context)),
    waivers: null,
    attestations: null,
  };
}

function toRecordedDomain(
  name: string,
  outcomes: OutcomesAfter extends ReadonlyMap<string, infer Own> ? Own : never,
  context: RecordedContext,
): ComparedDomain {
  const findings = [...outcomes].map(([key, recorded]): Finding => {
    const { check, subject } = partsOfKey(key);
    const level = context.levelOf(check, name);
    const outcome = recorded === "none" ? "not-applicable" : recorded;
    return {
      key,
      check,
      subject,
      section: "",
      requirements: [],
      tests: [],
      references: [],
      outcome,
      level,
      status: context.statusOf(outcome, level),
      message: message("runs/recorded", { outcome: recorded }),
      evidence: [],
      location: NOWHERE,
      isDeclared: false,
      fix: null,
      change: null,
      waiver: null,
    };
  });
  return { name, mail: null, counts: countByStatus(findings), findings };
}

const NOWHERE: Location = { file: "", line: 1, column: 1 };
