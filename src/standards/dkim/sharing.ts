// Which audited domains publish the same key (TR-03182-03-M: a key is not shared with other domains).
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import { isWithin } from "../../dns/name.ts";
import type { Observation } from "../../model.ts";
import { keyRecordName } from "./observe.ts";
import type { DkimFact } from "./record.ts";
import { keyIdentity } from "./record.ts";

/** A domain and the key records of its selectors. */
export interface DomainKeys {
  name: Name;
  dkim: Readonly<Record<string, Observation<DkimFact>>>;
}

/** A key that other domains publish too. */
interface SharedKey {
  selector: string;
  /** Where the others publish it, at most `SHOWN` of them, and how many there are. */
  at: Name[];
  count: number;
}

/** How the keys a domain publishes compare with those of the other audited domains. */
export interface KeySharing {
  /** How many domains were compared, this one among them: those whose selectors are declared, for DNS cannot list them. */
  domains: number;
  /** How many keys the domain publishes itself: one behind an alias into another domain is that domain's. */
  keys: number;
  shared: SharedKey[];
  /** Why a key that might be the same was not measured; null if all were. */
  unmeasured: Message | null;
}

/** Every key of the audited domains: the names that publish it, and the key names that were not measured. */
export interface KeyIndex {
  domains: number;
  owners: Map<string, Set<Name>>;
  /** The same the other way round. */
  identities: Map<Name, Set<string>>;
  unmeasured: { name: Name; reason: Message }[];
}

/** How many names that share a key are shown. */
const MAX_NAMES = 5;

/** What the comparison needs of a domain, in few bytes. */
export interface KeyDigest {
  hasSelectors: boolean;
  keys: { identity: string; owner: Name }[];
  unmeasured: KeyIndex["unmeasured"];
}

/** Notes the keys of one domain. */
export function digestKeys(domain: DomainKeys): KeyDigest {
  const selectors = Object.entries(domain.dkim);
  return {
    hasSelectors: selectors.length > 0,
    keys: ownKeys(domain).map(({ identity, owner }) => ({ identity, owner })),
    unmeasured: selectors.flatMap(([selector, key]) =>
      key.state === "unknown" ? [{ name: keyRecordName(domain.name, selector), reason: key.reason }] : [],
    ),
  };
}

/** Notes the keys of all domains. */
export function indexKeys(domains: readonly DomainKeys[]): KeyIndex {
  return indexDigests(domains.map(digestKeys));
}

/** The same of what was noted of each. */
export function indexDigests(digests: readonly KeyDigest[]): KeyIndex {
  const index: KeyIndex = { domains: 0, owners: new Map(), identities: new Map(), unmeasured: [] };
  for (const { hasSelectors, keys, unmeasured } of digests) {
    if (hasSelectors) index.domains++;
    index.unmeasured.push(...unmeasured);
    for (const { identity, owner } of keys) {
      noteValue(index.owners, identity, owner);
      noteValue(index.identities, owner, identity);
    }
  }
  return index;
}

function noteValue(values: Map<string, Set<string>>, key: string, value: string): void {
  const known = values.get(key);
  if (known === undefined) values.set(key, new Set([value]));
  else known.add(value);
}

/** Compares the keys of one domain with the index; absent where no selector is declared. */
export function compareKeys(domain: DomainKeys, index: KeyIndex): Observation<KeySharing> {
  const selectors = Object.entries(domain.dkim);
  if (selectors.length === 0) return { state: "absent", evidence: [] };
  const own = ownKeys(domain);
  const mine = new Set(own.map(({ owner }) => owner));
  const others = otherPublishers(own, mine, index);
  const shared = own.flatMap(({ selector, identity }): SharedKey[] => {
    const { count, at } = others.get(identity) ?? { count: 0, at: [] };
    return count === 0 ? [] : [{ selector, at, count }];
  });
  const value: KeySharing = {
    domains: index.domains,
    keys: own.length,
    shared,
    unmeasured: unmeasuredReason(domain, own.length, index),
  };
  return { state: "present", value, evidence: selectors.flatMap(([, key]) => key.evidence) };
}

/** Of each key of a domain, the names of others that publish it: once, however many of the selectors have it. */
function otherPublishers(
  own: ReturnType<typeof ownKeys>,
  mine: ReadonlySet<Name>,
  index: KeyIndex,
): Map<string, Pick<SharedKey, "at" | "count">> {
  const ownNames = new Map<string, number>();
  for (const name of mine)
    for (const identity of index.identities.get(name) ?? []) ownNames.set(identity, (ownNames.get(identity) ?? 0) + 1);
  return new Map(
    [...new Set(own.map(({ identity }) => identity))].map((identity) => {
      const owners = index.owners.get(identity) ?? new Set();
      const count = owners.size - (ownNames.get(identity) ?? 0);
      return [identity, { count, at: count === 0 ? [] : takeFirst(owners, (owner) => !mine.has(owner)) }];
    }),
  );
}

/** The keys that stand at names of the domain itself. */
function ownKeys({ name, dkim }: DomainKeys): { selector: string; identity: string; owner: Name }[] {
  return Object.entries(dkim).flatMap(([selector, key]) => {
    // a CNAME to a provider is not sharing
    if (key.state !== "present" || !isWithin(key.value.owner, name)) return [];
    const identity = keyIdentity(key.value);
    return identity === null ? [] : [{ selector, identity, owner: key.value.owner }];
  });
}

/**
 * A key of the domain that was not seen may be anyone's; one of another domain may be any the domain publishes. So one dead
 * name leaves every domain open that has a key: to pass those "among what was seen" would be a pass for a key that is
 * shared. All of them give that name's reason, so that a report tells it once.
 */
function unmeasuredReason({ name, dkim }: DomainKeys, keys: number, { unmeasured }: KeyIndex): Message | null {
  const own = Object.values(dkim).find((key) => key.state === "unknown");
  if (own?.state === "unknown") return own.reason;
  if (keys === 0) return null;
  const names = new Set(Object.keys(dkim).map((selector) => keyRecordName(name, selector)));
  const other = unmeasured.find((key) => !names.has(key.name));
  return other === undefined ? null : other.reason;
}

function takeFirst(names: Iterable<Name>, isWanted: (name: Name) => boolean): Name[] {
  const first: Name[] = [];
  for (const name of names) {
    if (first.length === MAX_NAMES) break;
    if (isWanted(name)) first.push(name);
  }
  return first;
}
