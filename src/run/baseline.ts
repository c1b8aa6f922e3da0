// The baseline of a run, judged: the base over live DNS, live DNS, or nothing.
import packageJson from "../../package.json" with { type: "json" };
import { CHECKS } from "../audit/checks.ts";
import { levelOf } from "../audit/levels.ts";
import type { Sequence } from "../sequence.ts";
import { lazySequence } from "../sequence.ts";
import type { Auditor } from "./audit-domains.ts";
import { forEachDomain } from "./audit-domains.ts";
import type { BaseOutcome } from "../compare/baseline.ts";
import { chooseBaseline } from "../compare/baseline.ts";
import type { BaselineFindings } from "../compare/change.ts";
import type { Check } from "../define-check.ts";
import type { Name } from "../dns/name.ts";
import type { Message } from "../message.ts";
import type { Finding, Level, View } from "../model.ts";
import type { Baseline } from "../run-report.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { BaseState, ExpectedBase } from "./base-commit.ts";
import type { OpenHistory } from "./history.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import { combinerWithLive } from "./observe-views.ts";
import type { DomainAudit, ViewAudits } from "./view-audits.ts";
import type { BaseInputs } from "./views.ts";
import { earlierDomains } from "./earlier-domains.ts";

/** null where nothing is compared. */
export interface Comparison {
  baseline: Baseline;
  /** Of the audited domains, in their order; null for one that the baseline does not know: what it fails is known. */
  baselineFindings: Sequence<BaselineFindings | null> | null;
  /** How this run differs from the baseline apart from what it found: sentences. */
  differences: readonly Message[];
  /** What the base's policy finds in the base, in domains that the current one leaves out too; null if the baseline is not a base. */
  earlierFindings: ((name: Name) => readonly Finding[] | undefined) | null;
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
  { live, differs }: Pick<ObservedViews, "live" | "differs">,
  { outcome, inputs, view, history }: BaselineSources,
): Promise<Comparison> {
  const recorded = history && { history, ...(await import("./history.ts")) };
  const baseline = chooseBaseline(outcome, recorded && recorded.historyOutcome(recorded.history, view), differs);
  const ofEach = (find: (position: number) => BaselineFindings | null): Comparison["baselineFindings"] =>
    lazySequence(domains.length, find);
  if (baseline.kind === "live" && live !== null) {
    const audits = live.audits();
    const baselineFindings = ofEach((position) => {
      const { findings } = audits.at(position) as DomainAudit;
      return { byBasePolicy: findings, byCurrentPolicy: findings };
    });
    return { baseline, baselineFindings, ...NOTHING_EARLIER };
  }
  if (baseline.kind === "first-policy") return { baseline, baselineFindings: ofEach(() => null), ...NOTHING_EARLIER };
  if (baseline.kind === "history" && recorded !== null) {
    const { history, recordedFindings, differencesFrom } = recorded;
    const baselineFindings = ofEach((position) =>
      recordedFindings(history, domains[position] as DomainPolicy, { profile: policy.profile, view }),
    );
    const run = { policy: policy.sha256, tool: packageJson.version };
    return { baseline, baselineFindings, ...NOTHING_EARLIER, differences: differencesFrom(history, run) };
  }
  const isJudged = baseline.kind === "base" && inputs !== null;
  return isJudged
    ? { baseline, ...NOTHING_EARLIER, ...(await judgeBase(auditor, { policy, domains, selects }, live, inputs)) }
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

/**
 * The base judged by its own policy and by the current one; if its policy does not have the domain, only by the current one.
 * Levels are the current ones: they weigh a failure, but do not cause one. Checks that are off now have their earlier level.
 */
async function judgeBase(
  auditor: Auditor,
  { policy, domains, selects }: Pick<RunInputs, "policy" | "domains" | "selects">,
  live: ViewAudits | null,
  { policy: base, view, zones }: BaseInputs,
): Promise<Pick<Comparison, "baselineFindings" | "earlierFindings">> {
  const current = new Map(domains.map((domain) => [domain.name, domain]));
  const positions = new Map(domains.map(({ name }, position) => [name, position]));
  const liveFacts = live?.observed();
  const baseDomains = earlierDomains(base, { selects }).map((earlier): DomainPolicy => {
    const domain = current.get(earlier.name);
    const levelFor = (check: Check): Level => {
      const level = domain === undefined ? "off" : levelOf(check, policy.profile, domain);
      return level === "off" ? levelOf(check, base.profile, earlier) : level;
    };
    return { ...earlier, levels: Object.fromEntries(CHECKS.map((check) => [check.id, levelFor(check)])) };
  });
  const combine = combinerWithLive(zones);
  const audit = async (of: readonly DomainPolicy[], profile: Policy["profile"]): Promise<Sequence<DomainAudit>> => {
    const found = auditor.open(of, profile);
    await forEachDomain(auditor, of, async (domain, position) => {
      const facts = await auditor.observe(domain, view);
      // a step that the base skips already was not skipped by this change
      const beside = liveFacts?.at(positions.get(domain.name) ?? domains.length);
      found.add(position, beside === undefined ? facts : combine(domain.name, facts, beside));
    });
    return found.audits();
  };
  const audits = await audit(domains, policy.profile);
  const found = await audit(baseDomains, base.profile);
  const basePositions = new Map(baseDomains.map(({ name }, position) => [name, position]));
  const earlierFindings = (name: Name): readonly Finding[] | undefined =>
    found.at(basePositions.get(name) ?? baseDomains.length)?.findings;
  const baselineFindings = lazySequence(domains.length, (position): BaselineFindings => {
    const { findings } = audits.at(position) as DomainAudit;
    const { name } = domains[position] as DomainPolicy;
    return { byBasePolicy: earlierFindings(name) ?? findings, byCurrentPolicy: findings };
  });
  return { baselineFindings, earlierFindings };
}
