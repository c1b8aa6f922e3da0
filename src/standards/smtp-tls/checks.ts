// What an MX host's TLS is worth: STARTTLS, version, cipher suite (RFC 3207, RFC 8996, RFC 9325, BSI TR-02102-2).
import type { Fix, Judgement } from "../../model.ts";
import type { SmtpSession } from "../smtp-host.ts";

export const MUST = { "tr-03108": "must", bsi: "must" } as const;
export const SHOULD = { "tr-03108": "should", bsi: "should" } as const;
export const REQUIREMENT = ["TR-03108-03-M"];

export const CURRENT_VERSIONS = ["TLSv1.2", "TLSv1.3"];

/** The judgement with how a failure is mended. */
export function attachFix(judgement: Judgement, text: string): Judgement {
  const fix: Fix = { text, records: [] };
  return { ...judgement, fix };
}

/** RFC 9325 §4.1: TLS 1.3 always exchanges ephemeral keys, older versions by the suites named (EC)DHE. */
export function isForwardSecret({ protocol, cipher, keyExchange }: SmtpSession): boolean {
  return protocol === "TLSv1.3" || keyExchange !== null || /^TLS_(EC)?DHE_/.test(cipher);
}
