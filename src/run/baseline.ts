// The baseline of a run, judged: the base over live DNS, live DNS, or nothing.
import packageJson from "../../package.json" with { type: "json" };
import { CHECKS } from "../audit/checks.ts";
import { levelOf } from "../audit/levels.ts";
import type { DomainAudit, Auditor } from "./audit-domains.ts";
import type { BaseOutcome } from "../compare/baseline.ts";
import { chooseBaseline } from "../compare/baseline.ts";
import type { BaselineFindings } from "../compare/change.ts";
import { isEquivalent } from "../compare/difference.ts";
import type { Check } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { Message } from "../message.ts";
import type { Baseline, Finding, Level, View } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { BaseState, ExpectedBase } from "./base-commit.ts";
import type { OpenHistory } from "./history.ts";
import { differencesFrom, historyOutcome, recordedFindings } from "./history.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import { besideLive } from "./observe-views.ts";
import type { BaseInputs } from "./views.ts";
import { earlierDomains } from "./earlier-domains.ts";

/** null where nothing is compared. */
export interface Comparison {
  baseline: Baseline;
  /** Of the audited domains, in their order; null for one that the baseline does not know: what it fails is known. */
  baselineFindings: readonly (BaselineFindings | null)[] | null;
  /** How this run differs from the baseline apart from what it found: sentences. */
  differences: readonly Message[];
  /** What the base's policy finds in the base, in domains that the current one leaves out too; null if the baseline is not a base. */
  earlierFindings: ReadonlyMap<Name, readonly Finding[]> | null;
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
  { policy, domains, selects }: Pick<RunInputs, "policy" | "domains" | "selects">,
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
    return { baseline, baselineFindings, ...NOTHING_EARLIER };
  }
  if (baseline.kind === "first-policy")
    return { baseline, baselineFindings: domains.map(() => null), ...NOTHING_EARLIER };
  if (baseline.kind === "history" && history !== null) {
    const baselineFindings = domains.map((domain) =>
      recordedFindings(history, domain, { profile: policy.profile, view }),
    );
    const run = { policy: policy.sha256, tool: packageJson.version };
    return { baseline, baselineFindings, ...NOTHING_EARLIER, differences: differencesFrom(history, run) };
  }
  const isJudged = baseline.kind === "base" && inputs !== null;
  return isJudged
    ? { baseline, ...NOTHING_EARLIER, ...(await judgeBase(auditor, { policy, domains, selects }, liveFacts, inputs)) }
    : { baseline, baselineFindings: null, ...NOTHING_EARLIER };
}

const NOTHING_EARLIER = { differences: [], earlierFindings: null };

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

/** What a view answers, without what it knows of the declarations and of signatures: declared records have none yet. */
function comparableFacts({ spf, dnssec, ...facts }: Facts): object {
  const unsigned = dnssec.state === "present" ? { ...dnssec, value: { ...dnssec.value, earliest: null } } : dnssec;
  const answered = spf.state === "present" ? { ...spf, value: { ...spf.value, declared: [], own: null } } : spf;
  return Object.fromEntries(
    Object.entries({ ...facts, dnssec: unsigned, spf: answered }).filter(([fact]) => !VIEW_ONLY_FACTS.includes(fact)),
  );
}

/**
 * The base judged by its own policy and by the current one; if its policy does not have the domain, only by the current one.
 * Levels are the current ones: they weigh a failure, but do not cause one. Checks that are off now have their earlier level.
 */
async function judgeBase(
  auditor: Auditor,
  { policy, domains, selects }: Pick<RunInputs, "policy" | "domains" | "selects">,
  liveFacts: readonly Facts[] | null,
  { policy: base, view, zones }: BaseInputs,
): Promise<Pick<Comparison, "baselineFindings" | "earlierFindings">> {
  const current = new Map(domains.map((domain) => [domain.name, domain]));
  const live = new Map(domains.map(({ name }, i) => [name, liveFacts?.[i]]));
  const baseDomains = earlierDomains(base, { selects }).map((earlier): DomainPolicy => {
    const domain = current.get(earlier.name);
    const levelFor = (check: Check): Level => {
      const level = domain === undefined ? "off" : levelOf(check, policy.profile, domain);
      return level === "off" ? levelOf(check, base.profile, earlier) : level;
    };
    return { ...earlier, levels: Object.fromEntries(CHECKS.map((check) => [check.id, levelFor(check)])) };
  });
  const judge = async (of: readonly DomainPolicy[], profile: Policy["profile"]): Promise<DomainAudit[]> => {
    const observed = await auditor.observe(of, view);
    // a step that the base skips already was not skipped by this change
    const facts = besideLive(of, observed, (name) => live.get(name), zones);
    return auditor.judge(of, facts, profile);
  };
  const audits = await judge(domains, policy.profile);
  const found = await judge(baseDomains, base.profile);
  const earlierFindings = new Map(baseDomains.map(({ name }, i) => [name, (found[i] as DomainAudit).findings]));
  const baselineFindings = domains.map(({ name }, i) => {
    const { findings } = audits[i] as DomainAudit;
    return { byBasePolicy: earlierFindings.get(name) ?? findings, byCurrentPolicy: findings };
  });
  return { baselineFindings, earlierFindings };
}
