// The one fact that no domain shows by itself: which audited domains publish the same DKIM key.
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import { indexKeys, compareKeys } from "../standards/dkim/sharing.ts";

/** The facts of all audited domains in one view, the keys of each compared with those of the others. */
export function withKeyReuse(domains: readonly { name: Name }[], facts: readonly Facts[]): Facts[] {
  // a key of a retired selector is published as long as its record is there
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
