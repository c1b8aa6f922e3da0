// Asks for the TLS-RPT record of a domain.
import type { Name } from "../../dns/name.ts";
import { prependLabels } from "../../dns/name.ts";
import { lookUpTxt } from "../../dns/txt.ts";
import type { Observation } from "../../model.ts";
import type { Dns } from "../../ports.ts";
import type { TlsRptRecord } from "./record.ts";
import { parseTlsRpt } from "./record.ts";

/** The record at `_smtp._tls.<domain>`; malformed where senders discard it. */
export async function observeTlsRpt(dns: Dns, domain: Name): Promise<Observation<TlsRptRecord>> {
  const lookup = await lookUpTxt(dns, prependLabels("_smtp._tls", domain));
  if (lookup.state !== "present") return lookup;
  const { evidence } = lookup;
  const record = parseTlsRpt(lookup.texts);
  if (record === null) return { state: "absent", evidence };
  return "code" in record
    ? { state: "malformed", problem: record, evidence }
    : { state: "present", value: record, evidence };
}
