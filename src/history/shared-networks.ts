// Many domains include the same third parties. `latest.json` has each set of networks once, under its SHA-256, and domains name that.
import type { DomainMemory } from "../memory.ts";
import type { Result } from "../result.ts";
import { compareText } from "../text/order.ts";
import { sha256 } from "./chain.ts";
import type { DomainState } from "./record.ts";

type AcceptedNetworks = NonNullable<DomainMemory["spf"]>["thirdParties"][string];
type Domains = Record<string, DomainState>;

/** `AcceptedNetworks` by their hash. */
export type SharedNetworks = Record<string, AcceptedNetworks>;

/** Domains as they are stored: hashes stand for networks. */
export type StoredDomains = Record<string, Omit<DomainState, "memory"> & { memory: StoredMemory }>;
type StoredMemory = Omit<DomainMemory, "spf"> & { spf?: { thirdParties: Record<string, string> } };

/** Takes the networks out of domains; only those in use are kept. */
export function shareNetworks(domains: Domains): { networks: SharedNetworks; domains: StoredDomains } {
  const networks = new Map<string, AcceptedNetworks>();
  const hashes = new Map<AcceptedNetworks, string>(); // domains that were read share their values
  const store = (accepted: AcceptedNetworks): string => {
    const hash = hashes.get(accepted) ?? sha256(JSON.stringify([accepted.networks, accepted.hasOthers]));
    hashes.set(accepted, hash);
    networks.set(hash, accepted);
    return hash;
  };
  const stored = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
    ...state,
    memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, store) } },
  }));
  const sorted = [...networks].toSorted(([a], [b]) => compareText(a, b));
  return { networks: Object.fromEntries(sorted), domains: stored };
}

/** Puts them back; hostile, but of the form that the schema says. */
export function withNetworks(networks: SharedNetworks, domains: StoredDomains): Result<{ domains: Domains }> {
  let missing: string | null = null;
  const find = (hash: string): AcceptedNetworks => {
    const accepted = Object.hasOwn(networks, hash) ? networks[hash] : undefined;
    if (accepted === undefined) missing ??= hash;
    return accepted ?? { networks: [], hasOthers: false };
  };
  const whole = mapValues(domains, ({ memory: { spf, ...memory }, ...state }) => ({
    ...state,
    memory: spf === undefined ? memory : { ...memory, spf: { thirdParties: mapValues(spf.thirdParties, find) } },
  }));
  return missing === null ? { domains: whole } : { problem: `state/networks has no ${String(missing)}` };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
