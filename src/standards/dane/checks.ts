// DANE for SMTP as far as DNS shows it (RFC 6698, RFC 7671, RFC 7672).
import { prependLabels } from "../../dns/name.ts";
import type { Name } from "../../dns/name.ts";
import { INDETERMINATE_REASON } from "../../dns/security.ts";
import type { HostFacts } from "../../facts.ts";
import type { Fix, Judgement } from "../../model.ts";
import type { TlsaSet } from "./record.ts";
import { unusableReason } from "./record.ts";

/** A host fact that was measured: what is unknown no judge sees. */
type MeasuredFact<K extends keyof HostFacts> = Exclude<HostFacts[K], { state: "unknown" }>;

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
export const REQUIREMENT = ["TR-03108-05-M"];

export const UNSIGNED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the host's zone is not signed, so senders ask for no TLSA record (RFC 7672 §2.2.2)",
};
export const LOOKUP_FAILS: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the lookup fails, see dane/lookup",
};
export const NO_ADDRESS: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the host has no address, see mx/target",
};
const NO_RECORD: Judgement = {
  outcome: "not-applicable",
  message: "not judged: there is no TLSA record, see dane/present",
};
const NOT_SIGNED: Judgement = {
  outcome: "not-applicable",
  message: "not judged: the records are not signed, see dane/present",
};
const NOT_USABLE: Judgement = {
  outcome: "not-applicable",
  message: "not judged: no TLSA record is usable, see dane/usable",
};

/** Seconds; the remark of TR-03108-05-M. */
export const RECOMMENDED_TTL = 600;

/** How many records a message lists; a hostile set has hundreds. */
const MAX_LISTED = 3;

export function list(items: readonly string[]): string {
  const listed = items.slice(0, MAX_LISTED).join("; ");
  return items.length > MAX_LISTED ? `${listed}; and ${items.length - MAX_LISTED} more` : listed;
}

/** Whether senders ask for no TLSA record: the addresses are not secure, and no record counts at the beginning of an alias. */
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
  if (tlsa.value.security === "indeterminate") return { outcome: "unknown", message: INDETERMINATE_REASON };
  return tlsa.value.security === "secure" ? tlsa.value : NOT_SIGNED;
}

/** The records that bind senders where at least one is usable, or why there are none to judge. */
export function requireUsableSet(
  addresses: MeasuredFact<"addresses">,
  tlsa: MeasuredFact<"tlsa">,
): TlsaSet | Judgement {
  const set = requireSecureSet(addresses, tlsa);
  return "outcome" in set || set.records.some((data) => unusableReason(data) === null) ? set : NOT_USABLE;
}

export function tlsaRecordFix(host: Name): Fix {
  const command = `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -sha256`;
  return {
    text: `Publish \`${prependLabels("_25._tcp", host)}. TLSA 3 1 1 …\` with the SHA-256 of the public key that ${host} serves (\`${command}\`); a second record for the next key lets it roll.`,
    records: [],
  };
}
