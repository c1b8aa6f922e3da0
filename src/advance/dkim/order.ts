// The order of a DKIM rotation: publish, sign, retire, revoke. What breaks it, and what keeps the next step from being known.
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { Selector, SelectorState } from "./selectors.ts";
import type { Signatures } from "./signatures.ts";
import { isSigning } from "./signatures.ts";

/** Why no step is proposed: each fault of the order, and each selector that was not measured. */
export function orderFaults(
  { inUse, retired }: Record<"inUse" | "retired", readonly Selector[]>,
  signatures: Signatures | null,
): Message[] {
  const lastOf = (name: string): string | null =>
    signatures !== null && isSigning(signatures, name) ? (signatures.bySelector.get(name)?.last ?? null) : null;
  return [
    ...inUse.flatMap((selector) => [...unmeasured(selector), ...inUseFaults(selector, lastOf(selector.name))]),
    ...retired.flatMap((selector) => [...unmeasured(selector), ...retiredFaults(selector, lastOf(selector.name))]),
  ];
}

function unmeasured({ name, planned, live }: Selector): Message[] {
  const unknown = [planned, live].find((state) => state.kind === "unknown");
  return unknown?.kind === "unknown"
    ? [message("advance/dkim/unknown", { selector: name, reason: unknown.reason })]
    : [];
}

function inUseFaults({ name, planned, live }: Selector, last: string | null): Message[] {
  if (planned.kind === "none")
    return live.kind === "key" && last !== null
      ? [message("advance/dkim/removed-while-signing", { selector: name, last })]
      : [];
  // RFC 6376 §3.1: a new key under a used selector makes mail in transit look forged
  const isPublished = live.kind === "key" || live.kind === "alias";
  const isSame = planned.kind === live.kind && (planned.kind !== "key" || planned.identity === identityOf(live));
  return isPublished && planned.kind !== "unknown" && !isSame
    ? [message("advance/dkim/replaced", { selector: name })]
    : [];
}

const identityOf = (state: SelectorState): string | null => (state.kind === "key" ? state.identity : null);

function retiredFaults({ name, planned, live }: Selector, last: string | null): Message[] {
  if (last === null) return [];
  if (planned.kind === "key") return [message("advance/dkim/retired-signs", { selector: name, last })];
  return planned.kind === "none" && live.kind === "key"
    ? [message("advance/dkim/removed-while-signing", { selector: name, last })]
    : [];
}
