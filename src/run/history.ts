// The history of earlier runs, as a run reads it: what the last one found is a baseline, what it knew is a fact.
import { CHECKS } from "../audit/checks.ts";
import { earlierFinding } from "../audit/judge.ts";
import type { HistoryOutcome } from "../compare/baseline.ts";
import type { BaselineFindings } from "../compare/change.ts";
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { History } from "../history/history.ts";
import { readHistory } from "../history/history.ts";
import type { HistoryState } from "../history/record.ts";
import { domainState, outcomesOf, parseFinding } from "../history/state.ts";
import type { HistoryStore, StoredHistory } from "../history/store.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { ProfileName, View } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { historyIntact } from "../standards/history/checks/intact.ts";
import { headCommit } from "../sources/git.ts";
import { errorText } from "../text/error.ts";
import type { RunInputs } from "./load-inputs.ts";

/** Where earlier runs are recorded, and whether this one is added. */
export interface HistoryAccess {
  store: HistoryStore;
  records: boolean;
}

/** A history that was read. */
export interface OpenHistory {
  access: HistoryAccess;
  stored: StoredHistory;
  history: History;
  /** The commit that is checked out; null outside of git. */
  commit: string | null;
  /** Why it cannot be used, and nothing is added to it. */
  problem: Message | string | null;
}

const EMPTY: StoredHistory = { latest: null, log: null };
const CHECKS_BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

/** Reads a history for the policy at a path. Never rejects. */
export async function openHistory(
  access: HistoryAccess,
  path: string,
  { policy, repository }: Pick<RunInputs, "policy" | "repository">,
): Promise<OpenHistory> {
  const commit = await headCommit(path);
  try {
    const stored = await access.store.read();
    const history = readHistory(stored);
    const config = history.state?.config ?? policy.file;
    // a policy that was renamed keeps its history
    const isForeign = config !== policy.file && repository.hasNamedFile(config);
    return { access, stored, history, commit, problem: isForeign ? message("history/other-policy", { config }) : null };
  } catch (error) {
    return { access, stored: EMPTY, history: readHistory(EMPTY), commit, problem: errorText(error) };
  }
}

/** What the history knows of a domain. */
export function earlierRunOf(
  { access, history: { last, state }, problem }: OpenHistory,
  domain: Name,
): Facts["earlier"] {
  if (problem !== null) return { state: "unknown", reason: notRead(access, problem), evidence: [] };
  const known = domainState(state, domain);
  return last === null || known === undefined
    ? { state: "absent", evidence: [] }
    : { state: "present", value: { at: last.at, memory: known.memory }, evidence: [] };
}

/** Whether the last recorded run can be the baseline of a run in this view. */
export function historyOutcome(open: OpenHistory | null, view: View): HistoryOutcome {
  if (open === null) return null;
  const { access, history, problem } = open;
  if (problem !== null) return { kind: "not-read", reason: notRead(access, problem) };
  const { last, state, broken } = history;
  if (last === null || state === null)
    return broken === null ? null : { kind: "not-read", reason: notRead(access, message("history/broken", broken)) };
  const isJudged = Object.values(state.domains).some((domain) => domain[view] !== undefined);
  return isJudged ? { kind: "history", at: last.at, commit: last.commit } : null;
}

/** The reason why what the history knows is unknown. */
export function notRead({ store }: HistoryAccess, problem: Message | string): Message {
  return message("comparison/history-not-read", { name: store.name, problem });
}

/** What the last recorded run found of a domain, as a baseline; null where it did not have it. */
export function recordedFindings(
  { history: { state, last } }: OpenHistory,
  domain: DomainPolicy,
  { profile, view }: { profile: ProfileName; view: View },
): BaselineFindings | null {
  const known = domainState(state, domain.name)?.[view];
  if (state === null || last === null || known === undefined) return null;
  const text = message("history/failed-then", { at: last.at });
  // whether the chain was broken then, the log says: who changes the state could make it known there
  const recorded = outcomesOf(known).set(historyIntact.id, last.broken === null ? "pass" : "fail");
  const found = [...recorded].map(([one, outcome]) => ({ ...parseFinding(one, domain.name), outcome }));
  const findings = [...found, ...unknownChecks(state, domain.name)].flatMap(({ check: id, ...earlier }) => {
    const check = CHECKS_BY_ID.get(id);
    return check === undefined ? [] : (earlierFinding(check, domain, { ...earlier, message: text }, profile) ?? []);
  });
  return { byBasePolicy: findings, byCurrentPolicy: findings };
}

/** Checks that an earlier version did not have were not measured. */
function unknownChecks(
  { checks }: HistoryState,
  subject: string,
): { check: string; subject: string; outcome: "unknown" }[] {
  const known = new Set(checks);
  return CHECKS.filter(({ id }) => !known.has(id)).map(({ id }) => ({ check: id, subject, outcome: "unknown" }));
}
