// Which audited domains publish the same DKIM key: no domain shows that by itself.
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import { indexKeys, compareKeys } from "../standards/dkim/sharing.ts";

/** The facts of all audited domains in one view, the keys of each compared with those of the others. */
export function withKeyReuse(domains: readonly { name: Name }[], facts: readonly Facts[]): Facts[] {
  // the key of a retired selector counts as long as its record exists
  const keys = facts.map(({ dkim, dkimRetired }, i) => ({
    name: (domains[i] as { name: Name }).name,
    dkim: { ...dkimRetired, ...dkim },
  }));
  const index = indexKeys(keys);
  return facts.map((own, i) => {
    const mine = keys[i] as (typeof keys)[number];
    return Object.keys(mine.dkim).length === 0 ? own : { ...own, dkimSharing: compareKeys(mine, index) };
  });
}
