// Which audited domains publish the same DKIM key: no domain shows that by itself.
import type { Name } from "../dns/name.ts";
import type { Facts } from "../facts.ts";
import type { DomainKeys, KeyDigest, KeyIndex } from "../standards/dkim/sharing.ts";
import { compareKeys, digestKeys, indexDigests } from "../standards/dkim/sharing.ts";

/** The keys of all audited domains in one view. */
export class KeyReuse {
  readonly #digests: KeyDigest[] = [];
  /** A key has hundreds of characters: one that many domains share is held once. */
  readonly #identities = new Map<string, string>();
  #index: KeyIndex | null = null;

  /** Notes the keys of the domain at a position: those of earlier positions are named first. */
  add(position: number, name: Name, facts: Facts): void {
    const digest = digestKeys(keysOf(name, facts));
    for (const key of digest.keys) key.identity = this.#held(key.identity);
    this.#digests[position] = digest;
  }

  #held(identity: string): string {
    const held = this.#identities.get(identity) ?? identity;
    this.#identities.set(held, held);
    return held;
  }

  /** The facts of a domain, its keys compared with those of the others, once all are noted. */
  complete(name: Name, facts: Facts): Facts {
    const keys = keysOf(name, facts);
    if (Object.keys(keys.dkim).length === 0) return facts;
    this.#index ??= indexDigests(this.#digests.splice(0));
    return { ...facts, dkimSharing: compareKeys(keys, this.#index) };
  }
}

/** The key of a retired selector counts as long as its record exists. */
function keysOf(name: Name, { dkim, dkimRetired }: Facts): DomainKeys {
  return { name, dkim: { ...dkimRetired, ...dkim } };
}
