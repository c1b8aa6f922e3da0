// What is remembered of a domain after a run, for later ones.
import type { Facts } from "../facts.ts";
import type { DomainMemory } from "../memory.ts";
import { rememberMtaSts } from "../standards/mta-sts/memory.ts";

/** By the facts of the run, at a moment (ISO 8601), and what was remembered before. */
export function rememberFacts(facts: Facts, at: string, earlier: DomainMemory): DomainMemory {
  return withoutMissing({
    mtaSts: rememberMtaSts(facts, at, earlier.mtaSts),
  });
}

function withoutMissing(memory: { [K in keyof DomainMemory]: DomainMemory[K] | undefined }): DomainMemory {
  return Object.fromEntries(Object.entries(memory).filter(([, value]) => value !== undefined));
}
