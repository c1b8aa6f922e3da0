// Which domain of the policy a name belongs to.
import type { Name } from "../dns/name.ts";
import { parentOf } from "../dns/name.ts";

export class PolicyDomains {
  readonly #names: ReadonlySet<Name>;

  constructor(names: Iterable<Name>) {
    this.#names = new Set(names);
  }

  has(name: Name): boolean {
    return this.#names.has(name);
  }

  /** The deepest domain that a name is, or is below; null: none. */
  domainOf(name: Name): Name | null {
    for (let at: Name | null = name; at !== null; at = parentOf(at)) if (this.#names.has(at)) return at;
    return null;
  }
}
