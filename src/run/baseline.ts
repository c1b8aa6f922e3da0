// The baseline of a run, judged: the base over live DNS, live DNS, or nothing.
import { CHECKS } from "../audit/checks.ts";
import { levelOf } from "../audit/levels.ts";
import type { DomainAudit, Auditor } from "./audit-domains.ts";
import type { BaseOutcome } from "../compare/baseline.ts";
import { chooseBaseline } from "../compare/baseline.ts";
import type { BaselineFindings } from "../compare/change.ts";
import { isEquivalent } from "../compare/difference.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import type { Baseline, View } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { BaseState, ExpectedBase } from "./base-commit.ts";
import type { OpenHistory } from "./history.ts";
import { earlierFindings, historyOutcome } from "./history.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import { besideLive } from "./observe-views.ts";
import type { BaseInputs } from "./views.ts";

/**
 * `baselineFindings` has the audited domains in their order, and null for one that the baseline does not know: what it fails is known.
 * It is null as a whole where nothing is compared.
 */
export interface Comparison {
  baseline: Baseline;
  baselineFindings: readonly (BaselineFindings | null)[] | null;
}

/** What became of the commit that was expected, and its inputs where they are to be judged; and the history. */
interface BaselineSources {
  outcome: BaseOutcome;
  inputs: BaseInputs | null;
  view: View;
  history: OpenHistory | null;
}

/** Chooses the baseline and judges it; the last recorded run was judged when it ran. Rejects never. */
export async function compareWithBaseline(
  auditor: Auditor,
  { policy, domains }: Pick<RunInputs, "policy" | "domains">,
  { facts, liveFacts }: Pick<ObservedViews, "facts" | "liveFacts">,
  { outcome, inputs, view, history }: BaselineSources,
): Promise<Comparison> {
  const differs = (planned: Facts, i: number): boolean =>
    !isEquivalent(comparableFacts(planned), comparableFacts(liveFacts?.[i] as Facts));
  const baseline = chooseBaseline(outcome, historyOutcome(history, view), liveFacts !== null && facts.some(differs));
  if (baseline.kind === "live" && liveFacts !== null) {
    const baselineFindings = auditor
      .judge(domains, liveFacts, policy.profile)
      .map(({ findings }) => ({ byBasePolicy: findings, byCurrentPolicy: findings }));
    return { baseline, baselineFindings };
  }
  if (baseline.kind === "first-policy") return { baseline, baselineFindings: domains.map(() => null) };
  if (baseline.kind === "history" && history !== null)
    return { baseline, baselineFindings: domains.map((domain) => earlierFindings(history, domain, policy.profile)) };
  const isJudged = baseline.kind === "base" && inputs !== null;
  return { baseline, baselineFindings: isJudged ? await judgeBase(auditor, policy, domains, liveFacts, inputs) : null };
}

/** What became of the commit that was expected. */
export function baseOutcome(expected: ExpectedBase, base: BaseState | null): BaseOutcome {
  if (expected.kind === "none") return expected;
  if (expected.kind === "unnamed") return { kind: "not-read", reason: expected.reason };
  if (base === null) throw new TypeError("the commit was not asked for");
  const { name, hasPolicyFile, policy, declared, limitations } = base;
  if (!hasPolicyFile) return { kind: "no-policy", name };
  const [reason] = limitations;
  return policy === null || declared === null
    ? { kind: "not-read", reason: reason as Message }
    : { kind: "read", name };
}

/** Facts that compare two views or name this one: they are not observed in it. */
const VIEW_ONLY_FACTS: readonly string[] = ["live", "mtaStsChange", "drift", "earlier"];

function comparableFacts(facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !VIEW_ONLY_FACTS.includes(fact)));
}

/**
 * The base judged by its own policy and by the current one; if its policy does not have the domain, only by the current one.
 * Levels are always the current ones: they weigh a failure, but do not cause one.
 */
async function judgeBase(
  auditor: Auditor,
  policy: Policy,
  domains: readonly DomainPolicy[],
  liveFacts: readonly Facts[] | null,
  { policy: base, view, zones }: BaseInputs,
): Promise<BaselineFindings[]> {
  const named = new Map(base.domains.map((domain) => [domain.name, domain]));
  const live = new Map(domains.map(({ name }, i) => [name, liveFacts?.[i]]));
  const baseDomains = domains.flatMap((domain): DomainPolicy[] => {
    const earlier = named.get(domain.name);
    if (earlier === undefined) return [];
    const levels = Object.fromEntries(CHECKS.map((check) => [check.id, levelOf(check, policy.profile, domain)]));
    return [{ ...earlier, levels }];
  });
  const judge = async (of: readonly DomainPolicy[], profile: Policy["profile"]): Promise<DomainAudit[]> => {
    const observed = await auditor.observe(of, view);
    // a step that the base skips already was not skipped by this change
    const facts = besideLive(of, observed, (name) => live.get(name), zones);
    return auditor.judge(of, facts, profile);
  };
  const audits = await judge(domains, policy.profile);
  const found = await judge(baseDomains, base.profile);
  const byName = new Map(baseDomains.map(({ name }, i) => [name, found[i]?.findings]));
  return domains.map(({ name }, i) => {
    const { findings } = audits[i] as DomainAudit;
    return { byBasePolicy: byName.get(name) ?? findings, byCurrentPolicy: findings };
  });
}
