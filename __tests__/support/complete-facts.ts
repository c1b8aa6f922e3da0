// The facts of the domains of a run, with what takes all of them.
import { KeyReuse } from "../../src/audit/dkim-key-reuse.ts";
import { Refusals } from "../../src/audit/refused-connections.ts";
import type { Facts } from "../../src/facts.ts";
import type { ProfileName } from "../../src/model.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";

/** The facts in the order of the domains, compared with each other and with the time of the audit. */
export function completeFacts(
  domains: readonly DomainPolicy[],
  facts: readonly Facts[],
  context: { profile: ProfileName; at: string },
): Facts[] {
  const [keys, refusals] = [new KeyReuse(), new Refusals(context)];
  const pairs = facts.flatMap((own, i): [DomainPolicy, Facts][] => {
    const domain = domains[i];
    return domain === undefined ? [] : [[domain, own]];
  });
  for (const [i, [domain, own]] of pairs.entries()) {
    keys.add(i, domain.name, own);
    refusals.add(domain, own);
  }
  return pairs.map(([domain, own]) => keys.complete(domain.name, refusals.complete(domain, own).facts));
}
