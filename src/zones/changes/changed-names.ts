// The names whose answers a change of declared records may alter: single names, and whole subtrees of DNS.
import type { Name } from "../../dns/name.ts";
import { parentOf, ROOT } from "../../dns/name.ts";

/** Collects names; then says which questions they concern. */
export class ChangedNames {
  readonly #names = new Set<Name>();
  readonly #subtrees = new Set<Name>();
  /** All names with something changed at or below them. */
  readonly #above = new Set<Name>();

  /** What is answered for this name changes. */
  addName(name: Name): void {
    this.#names.add(name);
    this.#addAbove(name);
  }

  /** What is answered for this name, and for any below it, may change. */
  addSubtree(top: Name): void {
    this.#subtrees.add(top);
    this.#addAbove(top);
  }

  get isEmpty(): boolean {
    return this.#above.size === 0;
  }

  /** Whether the answer to a question about this name may change. */
  has(name: Name): boolean {
    return this.#names.has(name) || (this.#subtrees.size > 0 && namesUpFrom(name).some((at) => this.#subtrees.has(at)));
  }

  /** Whether the answer to a question about this name, or any below it, may change. */
  hasWithin(top: Name): boolean {
    return this.#above.has(top) || this.has(top);
  }

  #addAbove(name: Name): void {
    for (let at: Name | null = name; at !== null && !this.#above.has(at); at = parentOf(at)) this.#above.add(at);
  }
}

/** The name and all above it, the root last. */
export function namesUpFrom(name: Name): Name[] {
  if (name.includes("\\")) {
    const names: Name[] = [];
    for (let at: Name | null = name; at !== null; at = parentOf(at)) names.push(at);
    return names;
  }
  if (name === ROOT) return [ROOT];
  const names = [name];
  for (let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)) names.push(name.slice(dot + 1));
  return [...names, ROOT];
}
