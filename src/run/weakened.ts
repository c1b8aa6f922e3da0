// What this change weakens of the failures it has: the earlier policy's levels and waivers, beside the current ones.
import { CHECKS, findCheck } from "../audit/checks.ts";
import { levelOf } from "../audit/levels.ts";
import { activeWaiversAt } from "../compare/waivers.ts";
import type { Facts } from "../facts.ts";
import type { DomainReport } from "../model.ts";
import type { DomainPolicy, Policy } from "../policy/policy.ts";
import type { Auditor } from "./audit-domains.ts";

/** Whether the earlier policy would count a failure at `at`: the domain is in it, the check is a must there, and not waived. */
export function countedUnder(earlier: Policy, at: string): (domain: string, check: string) => boolean {
  const domains = new Map(earlier.domains.map((domain) => [domain.name, domain]));
  const waivers = activeWaiversAt(earlier.waivers, at);
  return (name, id) => {
    const [domain, check] = [domains.get(name), findCheck(id)];
    if (domain === undefined || check === undefined || !check.mail.includes(domain.mail)) return false;
    return levelOf(check, earlier.profile, domain) === "must" && waivers.get(name)?.has(id) !== true;
  };
}

/** The findings of the checks that counted, and that the current policy switches off; they have the lowest level. */
export function judgeSwitchedOff(
  auditor: Auditor,
  { policy, domains }: { policy: Policy; domains: readonly DomainPolicy[] },
  facts: readonly Facts[],
  countedBefore: (domain: string, check: string) => boolean,
): Pick<DomainReport, "name" | "findings">[] {
  const off = domains.map((domain) =>
    CHECKS.filter(
      (check) => levelOf(check, policy.profile, domain) === "off" && countedBefore(domain.name, check.id),
    ).map(({ id }) => id),
  );
  if (off.every((ids) => ids.length === 0)) return [];
  const switchedOn = domains.map((domain, i): DomainPolicy => {
    const levels = Object.fromEntries((off[i] ?? []).map((id) => [id, "info" as const]));
    return { ...domain, levels: { ...domain.levels, ...levels } };
  });
  return auditor.judge(switchedOn, facts, policy.profile).map(({ findings }, i) => ({
    name: switchedOn[i]?.name ?? "",
    findings: findings.filter(({ check }) => off[i]?.includes(check)),
  }));
}
