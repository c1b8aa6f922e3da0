// DKIM selectors that a change takes leave of: asked for in both views, since mail that they signed is still on its way.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import { observeRetired } from "../standards/dkim/observe.ts";
import { measuring } from "./measure.ts";
import type { LeavingSelector } from "./order.ts";

/** What says that a selector leaves: the domains of an earlier policy, and the names whose records are to be deleted. */
export interface Leave {
  earlier: readonly DomainPolicy[];
  deleted: readonly Name[];
}

/** So many are asked for of a domain; a hostile plan deletes thousands. */
const MOST_LEAVING = 50;

/**
 * The selectors of a domain that were in use and are not any more: those that the earlier policy names and this one does not, and those
 * whose records are to be deleted. Where no earlier policy is known, those that are retired now are taken to have been so before.
 */
export function leavingSelectors({ name, dkim }: DomainPolicy, { earlier, deleted }: Leave): string[] {
  const names = (selectors: DomainPolicy["dkim"]["selectors"]): string[] => selectors.map((selector) => selector.name);
  const before = earlier.find((domain) => domain.name === name)?.dkim;
  const keys = `_domainkey.${name}`;
  const gone = deleted.filter((one) => one !== keys && isWithin(one, keys)).map((one) => one.slice(0, -keys.length - 1));
  const staying = new Set([...names(dkim.selectors), ...names((before ?? dkim).retired)]);
  return [...new Set([...names(before?.selectors ?? []), ...gone])].filter((selector) => !staying.has(selector)).slice(0, MOST_LEAVING);
}

/** Asks for the keys of leaving selectors, domain by domain, as they are now and as they will be. Never rejects; `onDefect` as for `observeDomain`. */
export function observeLeaving(domains: readonly DomainPolicy[], leave: Leave, views: { live: Dns; planned: Dns }, onDefect: (message: string) => void): Promise<LeavingSelector[][]> {
  return Promise.all(
    domains.map((domain) => {
      const measure = measuring(domain.name, onDefect);
      return Promise.all(
        leavingSelectors(domain, leave).map(async (selector): Promise<LeavingSelector> => {
          const ask = (dns: Dns): Promise<LeavingSelector["live"]> => measure(() => observeRetired(dns, domain.name, selector));
          const [live, planned] = await Promise.all([ask(views.live), ask(views.planned)]);
          return { selector, live, planned };
        }),
      );
    }),
  );
}
