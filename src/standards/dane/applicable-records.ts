// Which TLSA records of a host bind senders, and why a check does not apply where none do.
import type { HostFacts } from "../../facts.ts";
import { message } from "../../message.ts";
import type { Judgement } from "../../model.ts";
import type { TlsaSet } from "./record.ts";
import { uselessReason } from "./record.ts";

/** A host fact that was measured: no judge sees an unknown one. */
type MeasuredFact<K extends keyof HostFacts> = Exclude<HostFacts[K], { state: "unknown" }>;

export const UNSIGNED: Judgement = { outcome: "not-applicable", message: message("dane/unsigned-zone") };
export const LOOKUP_FAILS: Judgement = { outcome: "not-applicable", message: message("dane/lookup-fails") };
export const NO_ADDRESS: Judgement = { outcome: "not-applicable", message: message("dane/no-address") };
const NO_RECORD: Judgement = { outcome: "not-applicable", message: message("dane/no-record") };
const NOT_SIGNED: Judgement = { outcome: "not-applicable", message: message("dane/not-signed") };
const NOT_USABLE: Judgement = { outcome: "not-applicable", message: message("dane/not-usable") };

/** Whether senders do not look up TLSA records: the addresses are not secure, and an alias in front of them has none that count. */
export function isUnsigned(
  addresses: Extract<HostFacts["addresses"], { state: "present" }>,
  tlsa: MeasuredFact<"tlsa">,
): boolean {
  return addresses.value.security !== "secure" && tlsa.state === "absent";
}

/** The TLSA records that bind senders, or why there are none to judge. */
export function requireSecureSet(
  addresses: MeasuredFact<"addresses">,
  tlsa: MeasuredFact<"tlsa">,
): TlsaSet | Judgement {
  if (addresses.state !== "present") return NO_ADDRESS;
  if (isUnsigned(addresses, tlsa)) return UNSIGNED;
  if (tlsa.state === "malformed") return LOOKUP_FAILS;
  if (tlsa.state === "absent") return NO_RECORD;
  if (tlsa.value.security === "indeterminate") return { outcome: "unknown", message: message("cause/indeterminate") };
  return tlsa.value.security === "secure" ? tlsa.value : NOT_SIGNED;
}

/** The records that bind senders where at least one is usable, or why there are none to judge. */
export function requireUsableSet(
  addresses: MeasuredFact<"addresses">,
  tlsa: MeasuredFact<"tlsa">,
): TlsaSet | Judgement {
  const set = requireSecureSet(addresses, tlsa);
  return "outcome" in set || set.records.some((data) => uselessReason(data) === null) ? set : NOT_USABLE;
}
