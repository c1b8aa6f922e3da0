// What the findings of a run are compared with: live DNS, else the base over live DNS, else nothing.
import { CHECKS } from "./audit/checks.ts";
import { levelOf } from "./audit/levels.ts";
import type { Audited, Auditor, Seen } from "./auditor.ts";
import type { Before } from "./compare/change.ts";
import { saysTheSame } from "./compare/difference.ts";
import type { Facts } from "./facts.ts";
import type { Baseline } from "./model.ts";
import type { DomainPolicy, Policy } from "./policy/policy.ts";

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
 * nothing to see in it, and what a change does shows against its base.
 */
export async function compareWith(auditor: Auditor, { policy, domains, now, live }: Observed, base: Earlier | null): Promise<Comparison> {
  if (live !== null && now.some((facts, i) => !saysTheSame(seenIn(facts), seenIn(live[i] as Facts)))) {
    const before = auditor.judge(domains, live, policy.profile).map(({ findings }) => ({ own: findings, same: findings }));
    return { baseline: "live", before };
  }
  return base === null ? { baseline: "none", before: null } : { baseline: "base", before: await beforeOn(auditor, policy, domains, base) };
}

/** Facts that set two views side by side, or say which one this is: not what is seen in it. */
const OF_VIEWS: readonly string[] = ["served", "mtaStsChange", "drift"];

function seenIn(facts: Facts): object {
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !OF_VIEWS.includes(fact)));
}

/**
 * The base as its own policy judges it, and as the one at hand does; of a domain that its policy does not have, only the
 * latter. Levels are those at hand: they weigh a failure, and make none.
 */
async function beforeOn(auditor: Auditor, policy: Policy, domains: readonly DomainPolicy[], { policy: base, seen }: Earlier): Promise<Before[]> {
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
