// The keys that the selectors of a domain publish together (TR-03182-03-M asks for keys of both algorithms).
import type { Message } from "../../message.ts";
import type { Observation } from "../../model.ts";
import type { DkimKey } from "./key.ts";
import type { DkimFact } from "./record.ts";
import { hasValidKey } from "./record.ts";

/** The declared selectors by what they publish. */
export interface DkimKeys extends Record<DkimKey["type"], string[]> {
  /** Without a valid key: no record, several, an invalid or a revoked one. */
  without: string[];
  /** Why the key of a selector is unknown; null where all are known. */
  unmeasured: Message | null;
}

/** Sums up the key records by selector; absent where no selector is declared, unknown where every key is unknown. */
export function summariseKeys(dkim: Readonly<Record<string, Observation<DkimFact>>>): Observation<DkimKeys> {
  const selectors = Object.entries(dkim);
  const keys: DkimKeys = { rsa: [], ed25519: [], without: [], unmeasured: null };
  for (const [selector, key] of selectors) {
    if (key.state === "unknown") keys.unmeasured ??= key.reason;
    else if (key.state === "present" && hasValidKey(key.value)) keys[key.value.key.type].push(selector);
    else keys.without.push(selector);
  }
  if (selectors.length === 0) return { state: "absent", evidence: [] };
  const evidence = selectors.flatMap(([, key]) => key.evidence);
  const unseen = selectors.every(([, key]) => key.state === "unknown");
  return unseen && keys.unmeasured !== null
    ? { state: "unknown", reason: keys.unmeasured, evidence }
    : { state: "present", value: keys, evidence };
}
