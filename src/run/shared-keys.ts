// Which domains a change concerns beside those that it touches itself: those with the same DKIM key, for it must not be shared (TR-03182-03-M).
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";
import type { ByteString } from "../dns/record.ts";
import { txtValue } from "../dns/record.ts";
import { keyIdentity, parseDkim } from "../standards/dkim/record.ts";
import type { DeclaredZone } from "../zones/declared-zone.ts";
import { namesUpFrom } from "../zones/changes/changed-names.ts";

/** The keys of each domain, by identity: declared before or after a change, or live. */
export class DomainKeys {
  readonly #domains: ReadonlySet<Name>;
  readonly #keys = new Map<Name, Set<string>>();
  readonly #owners = new Map<string, Set<Name>>();

  constructor(domains: readonly Name[]) {
    this.#domains = new Set(domains);
  }

  addZones(zones: readonly DeclaredZone[]): void {
    for (const { records } of zones)
      for (const { rr, isParsed } of records)
        if (isParsed && "strings" in rr.data) this.addText(rr.name, txtValue(rr.data));
  }

  /** A text at a name; it is of all domains above, for an alias may lead to it, and of all for which a wildcard answers. */
  addText(at: Name, text: ByteString): void {
    for (const identity of identitiesIn(text)) {
      for (const domain of this.#domainsWith(at)) {
        this.#keys.set(domain, (this.#keys.get(domain) ?? new Set()).add(identity));
        this.#owners.set(identity, (this.#owners.get(identity) ?? new Set()).add(domain));
      }
    }
  }

  #domainsWith(at: Name): Name[] {
    const above = namesUpFrom(at).filter((domain) => this.#domains.has(domain));
    if (!at.startsWith("*.")) return above;
    return [...above, ...[...this.#domains].filter((domain) => isWithin(domain, at.slice(2)))];
  }

  /** The domains, and all whose verdict on shared keys needs or changes with theirs. */
  withOwners(domains: ReadonlySet<Name>): Set<Name> {
    const found = new Set(domains);
    const seen = new Set<string>();
    for (const name of found)
      for (const key of this.#keys.get(name) ?? []) {
        if (seen.has(key)) continue;
        seen.add(key);
        for (const owner of this.#owners.get(key) ?? []) found.add(owner);
      }
    return found;
  }
}

/** Base64 of any key, the shortest is of Ed25519 (RFC 8463 §4.2). */
const KEY_DATA = /[A-Za-z0-9+/]{40,}/g;

/** What two records share if their keys are the same, whatever else is wrong with them. */
function identitiesIn(text: ByteString): string[] {
  const data = text.match(KEY_DATA);
  if (data === null) return [];
  const identity = keyIdentity(parseDkim(text));
  return [...data, ...(identity === null ? [] : [identity])];
}
