// The baseline of a run: live DNS, otherwise the base over live DNS, otherwise nothing.
import { CHECKS } from "../audit/checks.ts";
import { levelOf } from "../audit/levels.ts";
import type { DomainAudit, Auditor } from "./audit-domains.ts";
import type { BaselineFindings } from "../compare/change.ts";
import { isEquivalent } from "../compare/difference.ts";
import type { Facts } from "../facts.ts";
import type { Baseline } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { RunInputs } from "./load-inputs.ts";
import type { ObservedViews } from "./observe-views.ts";
import type { BaseInputs } from "./views.ts";

/** `baselineFindings` has the audited domains in their order; null without a baseline. */
export interface Comparison {
  baseline: Baseline;
  baselineFindings: readonly BaselineFindings[] | null;
}

/**
 * Chooses the baseline and judges it. Live DNS is the baseline if the facts of any domain differ from the planned ones. Otherwise it
 * shows no change, and only the base does. If there is a base, missing live answers do not count as a difference: an outage must
 * not replace the base, because against an outage no failure is known to be new.
 */
export async function chooseBaseline(
  auditor: Auditor,
  { policy, domains }: Pick<RunInputs, "policy" | "domains">,
  { facts, liveFacts }: Pick<ObservedViews, "facts" | "liveFacts">,
  base: BaseInputs | null,
): Promise<Comparison> {
  const differ = (planned: Facts, live: Facts): boolean =>
    !isEquivalent(comparableFacts(planned), comparableFacts(live)) && (base === null || showsChange(planned, live));
  if (liveFacts !== null && facts.some((facts, i) => differ(facts, liveFacts[i] as Facts))) {
    const baselineFindings = auditor
      .judge(domains, liveFacts, policy.profile)
      .map(({ findings }) => ({ byBasePolicy: findings, byCurrentPolicy: findings }));
    return { baseline: "live", baselineFindings };
  }
  return base === null
    ? { baseline: "none", baselineFindings: null }
    : { baseline: "base", baselineFindings: await judgeBase(auditor, policy, domains, base) };
}

/** Facts that compare two views or name this one: they are not observed in it. */
const VIEW_ONLY_FACTS: readonly string[] = ["live", "mtaStsChange", "drift"];

function comparableFacts(facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !VIEW_ONLY_FACTS.includes(fact)));
}

/** Whether any measured live fact differs from the planned one. */
function showsChange(planned: Facts, live: Facts): boolean {
  const [{ dnssec: signed, hosts, ...others }, { dnssec, hosts: liveHosts, ...rest }] = [
    comparableFacts(planned),
    comparableFacts(live),
  ] as [Facts, Facts];
  const isAnswered =
    dnssec.state !== "present" ||
    ![...dnssec.value.answers, ...dnssec.value.records].some(({ state }) => state === "failure");
  if (differsWhereMeasured(others, rest) || (isAnswered && differsWhereMeasured({ dnssec: signed }, { dnssec })))
    return true;
  return rest.mx.state !== "unknown" && differsWhereMeasured(hosts, liveHosts); // if MX is unknown, so is the list of hosts
}

/** Facts, or groups of them by name. */
function differsWhereMeasured(planned: object, live: object): boolean {
  const before = new Map<string, { state?: unknown }>(Object.entries(live));
  const isOther = ([name, now]: [string, object]): boolean => {
    const then = before.get(name);
    if (then === undefined) return true;
    return typeof then.state === "string"
      ? then.state !== "unknown" && !isEquivalent(now, then)
      : differsWhereMeasured(now, then);
  };
  return Object.keys(planned).length !== before.size || Object.entries(planned).some(isOther);
}

/**
 * The base judged by its own policy and by the current one; if its policy does not have the domain, only by the current one.
 * Levels are always the current ones: they weigh a failure, but do not cause one.
 */
async function judgeBase(
  auditor: Auditor,
  policy: Policy,
  domains: readonly DomainPolicy[],
  { policy: base, view }: BaseInputs,
): Promise<BaselineFindings[]> {
  const named = new Map(base.domains.map((domain) => [domain.name, domain]));
  const baseDomains = domains.flatMap((domain): DomainPolicy[] => {
    const earlier = named.get(domain.name);
    if (earlier === undefined) return [];
    const levels = Object.fromEntries(CHECKS.map((check) => [check.id, levelOf(check, policy.profile, domain)]));
    return [{ ...earlier, levels }];
  });
  const audits = auditor.judge(domains, await auditor.observe(domains, view), policy.profile);
  const found = auditor.judge(baseDomains, await auditor.observe(baseDomains, view), base.profile);
  const byName = new Map(baseDomains.map(({ name }, i) => [name, found[i]?.findings]));
  return domains.map(({ name }, i) => {
    const { findings } = audits[i] as DomainAudit;
    return { byBasePolicy: byName.get(name) ?? findings, byCurrentPolicy: findings };
  });
}
