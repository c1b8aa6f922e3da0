// DKIM selectors that a change removes: asked for in both views, since mail that they signed is still in transit.
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import type { Message } from "../message.ts";
import type { DomainPolicy } from "../policy/policy.ts";
import type { Dns } from "../ports.ts";
import { observeRetiredSelector } from "../standards/dkim/observe.ts";
import { catchDefects } from "./guarded-observer.ts";
import type { RemovedSelector } from "./rollout-order.ts";

/** What shows that a selector is removed: the domains of an earlier policy, and the names whose records are to be deleted. */
export interface RemovalSources {
  baseDomains: readonly DomainPolicy[];
  deletedNames: readonly Name[];
}

/** Project limit per domain; a hostile plan deletes thousands. */
const MAX_REMOVED = 50;

/**
 * Finds the selectors of a domain that were in use and are not any more: those that the earlier policy names and this one does not, and
 * those whose records are to be deleted. Without an earlier policy, selectors that are retired now count as retired before.
 */
export function findRemovedSelectors({
  baseDomains,
  deletedNames,
}: RemovalSources): (domain: DomainPolicy) => string[] {
  const earlierBy = new Map(baseDomains.map((domain) => [domain.name, domain.dkim]));
  const deletedBy = selectorsByDomain(deletedNames);
  const names = (selectors: DomainPolicy["dkim"]["selectors"]): string[] => selectors.map((selector) => selector.name);
  return ({ name, dkim }) => {
    const before = earlierBy.get(name);
    const remaining = new Set([...names(dkim.selectors), ...names((before ?? dkim).retired)]);
    return [...new Set([...names(before?.selectors ?? []), ...(deletedBy.get(name) ?? [])])]
      .filter((selector) => !remaining.has(selector))
      .slice(0, MAX_REMOVED);
  };
}

const KEY_INFIX = "._domainkey.";

/** The selectors that names of keys have, by domain: a selector may have such a label itself. */
function selectorsByDomain(names: readonly Name[]): Map<Name, string[]> {
  const found = new Map<Name, string[]>();
  for (const name of names) {
    for (let at = name.indexOf(KEY_INFIX); at > 0; at = name.indexOf(KEY_INFIX, at + 1)) {
      if (!isWithin(name, name.slice(at + 1))) continue; // an escaped dot
      const domain = name.slice(at + KEY_INFIX.length);
      const selectors = found.get(domain);
      if (selectors === undefined) found.set(domain, [name.slice(0, at)]);
      else selectors.push(name.slice(0, at));
    }
  }
  return found;
}

/** Asks for the keys of removed selectors in both views. Never rejects; `onDefect` as for `observeDomain`. */
export function observeRemovedSelectors(
  domains: readonly DomainPolicy[],
  sources: RemovalSources,
  views: { live: Dns; planned: Dns },
  onDefect: (defect: Message) => void,
): Promise<RemovedSelector[][]> {
  const removedFrom = findRemovedSelectors(sources);
  return Promise.all(
    domains.map((domain) => {
      const measure = catchDefects(domain.name, onDefect);
      return Promise.all(
        removedFrom(domain).map(async (selector): Promise<RemovedSelector> => {
          const ask = (dns: Dns): Promise<RemovedSelector["live"]> =>
            measure(() => observeRetiredSelector(dns, domain.name, selector));
          const [live, planned] = await Promise.all([ask(views.live), ask(views.planned)]);
          return { selector, live, planned };
        }),
      );
    }),
  );
}
