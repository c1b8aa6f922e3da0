// What later runs need to know of a domain's DKIM keys: since when each is published. DNS does not say.
import type { Observation } from "../../model.ts";
import type { KeyDate } from "./key-age.ts";
import type { DkimFact, DkimRecord } from "./record.ts";
import { keyIdentity } from "./record.ts";

export interface DkimMemory {
  /** The selectors that the last run measured, with or without a key: a key that comes to one of them was not there then. */
  selectors: string[];
  /** The keys that were seen, each by the end of its base64; the latest last. */
  keys: Record<string, SeenKey>;
}

/** ISO 8601. */
interface SeenKey {
  /** The run that saw it first. */
  at: string;
  /** The run before, which saw its selector without it: between them it came. Null: it may be older. */
  notBefore: string | null;
}

/** Characters: 48 octets, which no two keys share. */
const KEY_END = 64;
/** Project limits: selectors, and keys; those seen first go. A key that comes back must not look young, so once some may be gone, none is the first. */
const MAX_SELECTORS = 200;
const MAX_KEYS = 200;

/** What is remembered after a run at a moment, and one that measured the domain before it, null where that is unknown. */
export function rememberDkim(
  facts: Readonly<Record<string, Observation<DkimFact>>>,
  { at, previous }: { at: string; previous: string | null },
  earlier: DkimMemory | undefined,
): DkimMemory | undefined {
  const measured = Object.entries(facts).filter(([, { state }]) => state === "present" || state === "absent");
  if (measured.length === 0 && earlier === undefined) return undefined;
  const known = new Set(earlier?.selectors);
  const keys = new Map(Object.entries(earlier?.keys ?? {}));
  for (const [selector, fact] of measured) {
    const key = fact.state === "present" ? keyEnd(fact.value) : null;
    if (key === null || keys.has(key)) continue;
    keys.set(key, { at, notBefore: known.has(selector) && keys.size < MAX_KEYS ? previous : null });
  }
  const selectors = measured.map(([selector]) => selector).toSorted();
  return {
    selectors: selectors.slice(0, MAX_SELECTORS),
    keys: Object.fromEntries([...keys].slice(-MAX_KEYS)),
  };
}

/** The date that earlier runs prove of a key; none where they did not see it. */
export function seenDate(record: DkimRecord, memory: DkimMemory | undefined): KeyDate[] {
  const key = keyEnd(record);
  const seen = key !== null && memory !== undefined && Object.hasOwn(memory.keys, key) ? memory.keys[key] : undefined;
  if (seen === undefined) return [];
  return [{ by: "history", at: seen.at, notBefore: seen.notBefore }];
}

function keyEnd(record: DkimRecord): string | null {
  return keyIdentity(record)?.slice(-KEY_END) ?? null;
}
