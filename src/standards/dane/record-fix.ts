// How to publish a TLSA record for the key that a host serves.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { message } from "../../message.ts";
import type { Fix } from "../../model.ts";
import { adviceFix } from "../fixes.ts";
import type { TlsaSet } from "./record.ts";
import { usableRecords } from "./record.ts";

/** `records`: those that the new one will stand beside. */
export function tlsaRecordFix(host: Name, records: TlsaSet["records"] = []): Fix {
  const base = prependLabels("_25._tcp", host);
  return adviceFix(message("dane/publish", { base, host, matching: keyMatchingType(records) }));
}

/** The matching type of a record `3 1 …` that senders look at beside these (RFC 7671 §9: not at SHA-256 beside SHA-512). */
export function keyMatchingType(records: TlsaSet["records"]): 1 | 2 {
  return usableRecords(records).some((data) => data.usage === 3 && data.selector === 1 && data.matching === 2) ? 2 : 1;
}
