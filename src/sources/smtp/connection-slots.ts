// Which connection comes next where more are wanted than may be open: providers take turns, and so do the domains of each.
import { getDomain } from "tldts";
import type { Name } from "../../dns/name.ts";

/** Whose connection it is: who runs the host, and whose mail it is about. */
export interface ConnectionOwner {
  provider: string;
  domain: string;
}

/** Connections open at once: in all, to the hosts of one provider, and for one domain. */
export interface SlotLimits {
  all: number;
  perProvider: number;
  perDomain: number;
}

/**
 * Who runs a mail server: the registrable domain of its name. The addresses of a large provider lie in many networks, but their
 * names are of one domain. A server with a name of the customer's own is a provider of its own.
 */
export function providerOf(host: Name): string {
  return getDomain(host, { extractHostname: false, validateHostname: false }) ?? host;
}

/**
 * Open connections. A provider with thousands of hosts, or one whose hosts do not answer, leaves the others their turns. Names cost
 * nothing, so a hostile domain may name hosts of many providers; the limit for a domain holds over all of them.
 */
export class ConnectionSlots {
  readonly #limits: SlotLimits;
  /** By provider and domain, whose turn is next first; no map and no list is empty. */
  readonly #waiting = new Map<string, Map<string, (() => void)[]>>();
  readonly #openByProvider = new Map<string, number>();
  readonly #openByDomain = new Map<string, number>();
  #open = 0;

  constructor(limits: SlotLimits) {
    this.#limits = limits;
  }

  /** Works as soon as a connection is free for the owner. */
  async run<T>(owner: ConnectionOwner, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      const domains = this.#waiting.get(owner.provider) ?? new Map<string, (() => void)[]>();
      const others = domains.get(owner.domain) ?? [];
      this.#waiting.set(owner.provider, domains.set(owner.domain, others));
      others.push(go);
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#count(owner, -1);
      this.#admit();
    }
  }

  /** Starts what may start; who is served goes to the end of the line. */
  #admit(): void {
    for (const [provider, domains] of this.#waiting) {
      if (this.#open >= this.#limits.all) return;
      if ((this.#openByProvider.get(provider) ?? 0) >= this.#limits.perProvider) continue;
      const next = this.#next(domains);
      if (next === null) continue;
      const { domain, waiting } = next;
      this.#waiting.delete(provider);
      domains.delete(domain);
      const go = waiting.shift();
      if (waiting.length > 0) domains.set(domain, waiting);
      if (domains.size > 0) this.#waiting.set(provider, domains);
      this.#count({ provider, domain }, 1);
      go?.();
    }
  }

  /** The first domain that may have another connection. */
  #next(domains: ReadonlyMap<string, (() => void)[]>): { domain: string; waiting: (() => void)[] } | null {
    for (const [domain, waiting] of domains)
      if ((this.#openByDomain.get(domain) ?? 0) < this.#limits.perDomain) return { domain, waiting };
    return null;
  }

  #count({ provider, domain }: ConnectionOwner, change: 1 | -1): void {
    this.#open += change;
    adjust(this.#openByProvider, provider, change);
    adjust(this.#openByDomain, domain, change);
  }
}

function adjust(counts: Map<string, number>, key: string, change: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
