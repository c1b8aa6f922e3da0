// The history of earlier runs, as a run reads it: what the last one found is a baseline, what it knew is a fact.
import { CHECKS } from "../audit/checks.ts";
import { earlierFinding } from "../audit/judge.ts";
import { levelOf, parameterOf } from "../audit/levels.ts";
import { NEW_DOMAIN } from "../audit/remember.ts";
import type { HistoryOutcome } from "../compare/baseline.ts";
import type { BaselineFindings } from "../compare/change.ts";
import { outcomesBefore } from "../compare/change.ts";
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { History } from "../history/history.ts";
import { readHistory } from "../history/history.ts";
import type { HistoryEntry, Rules } from "../history/record.ts";
import { domainState, outcomesOf, parseFinding } from "../history/state.ts";
import type { HistoryStore, StoredHistory } from "../history/store.ts";
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { Check } from "../define-check.ts";
import type { Outcome, ProfileName, View } from "../model.ts";
import { findingKey } from "../model.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import { historyIntact } from "../standards/history/checks/intact.ts";
import { headCommit } from "../sources/git.ts";
import { reasonOf } from "../reason.ts";
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
    return { access, stored: EMPTY, history: readHistory(EMPTY), commit, problem: reasonOf(error) };
  }
}

/** What the history knows of a domain. Before the first run, a history knows nothing; then, that a domain is new. */
export function earlierRunOf(
  { access, history: { last, state }, problem }: OpenHistory,
  domain: Name,
): Facts["earlier"] {
  if (problem !== null) return { state: "unknown", reason: notRead(access, problem), evidence: [] };
  if (last === null) return { state: "absent", evidence: [] };
  const { memory } = domainState(state, domain) ?? { memory: NEW_DOMAIN };
  return { state: "present", value: { at: last.at, memory }, evidence: [] };
}

/** Whether the last recorded run can be the baseline of a run in this view. */
export function historyOutcome(open: OpenHistory, view: View): HistoryOutcome {
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

/** How a run differs from the last recorded one apart from what it found: sentences. */
export function differencesFrom(
  { history: { last } }: OpenHistory,
  now: Pick<HistoryEntry, "policy" | "tool">,
): Message[] {
  if (last === null) return [];
  return [
    ...(last.policy === now.policy ? [] : [message("comparison/other-policy")]),
    ...(last.tool === now.tool ? [] : [message("comparison/other-version", { before: last.tool, now: now.tool })]),
  ];
}

/** By which checks a domain is judged. */
export function rulesOf(domain: DomainPolicy, profile: ProfileName): Rules {
  const isJudged = (check: Check): boolean =>
    levelOf(check, profile, domain) !== "off" && check.mail.includes(domain.mail);
  const parameter = (check: Check): number | null => {
    const value = parameterOf(check, profile, domain);
    return Number.isNaN(value) ? null : value;
  };
  return {
    checks: Object.fromEntries(CHECKS.filter(isJudged).map((check) => [check.id, parameter(check)])),
    off: CHECKS.filter((check) => !isJudged(check)).map(({ id }) => id),
  };
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
  const then = state.rules[known.rules] ?? { checks: {}, off: [] };
  const now = rulesOf(domain, profile);
  // whether the chain was broken then, the log says: who changes the state could make it known there
  const recorded = outcomesOf(known).set(historyIntact.id, last.broken === null ? "pass" : "fail");
  const found = [...recorded].map(([one, outcome]): EarlierFinding => {
    const { check, subject } = parseFinding(one, domain.name);
    return outcome === "pass" && isStricter(check, now.checks[check], then.checks[check])
      ? { check, subject, outcome: "unknown", message: message("comparison/other-parameter") }
      : { check, subject, outcome, message: text };
  });
  const findings = [...found, ...uncheckedThen(domain.name, then, now), ...newSelectors(domain, found)].flatMap(
    ({ check: id, ...earlier }) => {
      const check = CHECKS_BY_ID.get(id);
      return check === undefined ? [] : (earlierFinding(check, domain, earlier, profile) ?? []);
    },
  );
  return { byBasePolicy: findings, byCurrentPolicy: findings };
}

/** Whether the last recorded run measured a finding of a domain, by what it is judged by now or something looser. */
export function measuredThen(
  open: OpenHistory,
  domain: DomainPolicy,
  compared: { profile: ProfileName; view: View },
): (finding: { check: string; subject: string }) => boolean {
  const outcomeThen = outcomesBefore(domain.name, recordedFindings(open, domain, compared)?.byBasePolicy ?? []);
  return ({ check, subject }) => outcomeThen({ check, key: findingKey(domain.name, check, subject) }) !== "unknown";
}

/** Whether the parameter of a check became stricter: what passed then may fail now though nothing has changed. */
function isStricter(id: string, now: number | null | undefined, then: number | null | undefined): boolean {
  const stricter = CHECKS_BY_ID.get(id)?.parameter?.stricter;
  if (stricter === undefined || typeof now !== "number") return false;
  return typeof then !== "number" || (stricter === "lower" ? now < then : now > then);
}

interface EarlierFinding {
  check: string;
  subject: string;
  outcome: Outcome;
  message: Message;
}

/** Checks that an earlier version did not have, or that the policy did not ask for then, were not measured. */
function uncheckedThen(subject: string, then: Rules, now: Rules): EarlierFinding[] {
  const off = new Set(then.off);
  return Object.keys(now.checks)
    .filter((check) => !Object.hasOwn(then.checks, check))
    .map((check) => ({
      check,
      subject,
      outcome: "unknown",
      message: message(off.has(check) ? "comparison/not-asked" : "comparison/new-check"),
    }));
}

/** Nor were selectors that the policy did not name then: what is known of one is some finding about it. */
function newSelectors({ name, dkim }: DomainPolicy, found: readonly EarlierFinding[]): EarlierFinding[] {
  const scopes = [
    ["selector", dkim.selectors],
    ["retired-selector", dkim.retired],
  ] as const;
  return scopes.flatMap(([scope, selectors]) => {
    const checks = CHECKS.filter((check) => check.scope === scope).map(({ id }) => id);
    const own = new Set(checks);
    const known = new Set(found.filter(({ check }) => own.has(check)).map(({ subject }) => subject));
    const added = selectors.map((selector) => `${selector.name}._domainkey.${name}`).filter((one) => !known.has(one));
    return added.flatMap((subject) =>
      checks.map((check): EarlierFinding => ({
        check,
        subject,
        outcome: "unknown",
        message: message("comparison/new-selector"),
      })),
    );
  });
}
