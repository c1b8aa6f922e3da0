// What the findings of a run are compared with: live DNS, else the base over live DNS, else nothing.
import { CHECKS } from "../audit/checks.ts";
import { levelOf } from "../audit/levels.ts";
import type { Audited, Auditor, Seen } from "./audit-domains.ts";
import type { Before } from "../compare/change.ts";
import { saysTheSame } from "../compare/difference.ts";
import type { Facts } from "../facts.ts";
import type { Baseline } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";

/** The audited domains as they are now in the view that is audited, and in live DNS where that is another one. */
interface Observed {
  policy: Policy;
  domains: readonly DomainPolicy[];
  now: readonly Facts[];
  live: readonly Facts[] | null;
}

/** The policy of the base, and its zones over live DNS. */
interface Earlier {
  policy: Policy;
  seen: Seen;
}

/** `before` has the audited domains in their order; null without a baseline. */
export interface Comparison {
  baseline: Baseline;
  before: readonly Before[] | null;
}

/**
 * Chooses the baseline and judges it. Live DNS is one where the facts of any domain differ from those planned; else there is
 * nothing to see in it, and what a change does shows against its base. Where there is a base, what live DNS did not answer is no
 * difference: an outage must not take the base's place, for against it no failure is known to be new.
 */
export async function compareWith(
  auditor: Auditor,
  { policy, domains, now, live }: Observed,
  base: Earlier | null,
): Promise<Comparison> {
  const differ = (planned: Facts, served: Facts): boolean =>
    !saysTheSame(seenIn(planned), seenIn(served)) && (base === null || showsChange(planned, served));
  if (live !== null && now.some((facts, i) => differ(facts, live[i] as Facts))) {
    const before = auditor
      .judge(domains, live, policy.profile)
      .map(({ findings }) => ({ own: findings, same: findings }));
    return { baseline: "live", before };
  }
  return base === null
    ? { baseline: "none", before: null }
    : { baseline: "base", before: await beforeOn(auditor, policy, domains, base) };
}

/** Facts that set two views side by side, or say which one this is: not what is seen in it. */
const OF_VIEWS: readonly string[] = ["served", "mtaStsChange", "drift"];

function seenIn(facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !OF_VIEWS.includes(fact)));
}

/** Whether anything that was measured live is planned otherwise. */
function showsChange(planned: Facts, served: Facts): boolean {
  const [{ dnssec: signed, hosts, ...others }, { dnssec, hosts: servedHosts, ...rest }] = [
    seenIn(planned),
    seenIn(served),
  ] as [Facts, Facts];
  const isAnswered =
    dnssec.state !== "present" ||
    ![...dnssec.value.answers, ...dnssec.value.records].some(({ state }) => state === "failure");
  if (differsWhereMeasured(others, rest) || (isAnswered && differsWhereMeasured({ dnssec: signed }, { dnssec })))
    return true;
  return rest.mx.state !== "unknown" && differsWhereMeasured(hosts, servedHosts); // which hosts there are is as unknown as they
}

/** Facts, or groups of them by name. */
function differsWhereMeasured(planned: object, served: object): boolean {
  const before = new Map<string, { state?: unknown }>(Object.entries(served));
  const isOther = ([name, now]: [string, object]): boolean => {
    const then = before.get(name);
    if (then === undefined) return true;
    return typeof then.state === "string"
      ? then.state !== "unknown" && !saysTheSame(now, then)
      : differsWhereMeasured(now, then);
  };
  return Object.keys(planned).length !== before.size || Object.entries(planned).some(isOther);
}

/**
 * The base as its own policy judges it, and as the one at hand does; of a domain that its policy does not have, only the
 * latter. Levels are those at hand: they weigh a failure, and make none.
 */
async function beforeOn(
  auditor: Auditor,
  policy: Policy,
  domains: readonly DomainPolicy[],
  { policy: base, seen }: Earlier,
): Promise<Before[]> {
  const named = new Map(base.domains.map((domain) => [domain.name, domain]));
  const kept = domains.flatMap((domain): DomainPolicy[] => {
    const earlier = named.get(domain.name);
    if (earlier === undefined) return [];
    const levels = Object.fromEntries(CHECKS.map((check) => [check.id, levelOf(check, policy.profile, domain)]));
    return [{ ...earlier, levels }];
  });
  const same = auditor.judge(domains, await auditor.observe(domains, seen), policy.profile);
  const found = auditor.judge(kept, await auditor.observe(kept, seen), base.profile);
  const own = new Map(kept.map(({ name }, i) => [name, found[i]?.findings]));
  return domains.map(({ name }, i) => {
    const { findings } = same[i] as Audited;
    return { own: own.get(name) ?? findings, same: findings };
  });
}
