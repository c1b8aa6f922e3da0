// The keys that the selectors of a domain publish together (TR-03182-03-M asks for keys of both algorithms).
import type { Text } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { DkimFact, DkimKey } from "./record.ts";

/** The declared selectors by what they publish. */
export interface DkimKeys extends Record<DkimKey["type"], string[]> {
  /** Without a valid key: none, several, broken or revoked. */
  without: string[];
  /** Why the key of a selector could not be seen; null where all were. */
  unmeasured: Text | null;
}

/** Sums up the key records by selector; absent where no selector is declared, unknown where no key could be seen. */
export function summariseKeys(dkim: Readonly<Record<string, Observation<DkimFact>>>): Observation<DkimKeys> {
  const selectors = Object.entries(dkim);
  const keys: DkimKeys = { rsa: [], ed25519: [], without: [], unmeasured: null };
  for (const [selector, key] of selectors) {
    if (key.state === "unknown") keys.unmeasured ??= key.reason;
    else if (key.state === "present" && key.value.errors.length === 0 && key.value.key !== null)
      keys[key.value.key.type].push(selector);
    else keys.without.push(selector);
  }
  if (selectors.length === 0) return { state: "absent", evidence: [] };
  const evidence = selectors.flatMap(([, key]) => key.evidence);
  const unseen = selectors.every(([, key]) => key.state === "unknown");
  return unseen && keys.unmeasured !== null
    ? { state: "unknown", reason: keys.unmeasured, evidence }
    : { state: "present", value: keys, evidence };
}
