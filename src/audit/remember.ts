// What is remembered of a domain after a run, for later ones.
import type { Facts } from "../facts.ts";
import type { DomainMemory } from "../memory.ts";

/** By the facts of the run, at a moment (ISO 8601), and what was remembered before. */
export function rememberFacts(_facts: Facts, _at: string, earlier: DomainMemory): DomainMemory {
  return earlier;
}
