export const SIGN =
  "Sign the zone at your DNS operator and have the DS record published by the registrar of the parent zone.";
// DNSSEC (RFC 4033–4035): the domain's own answers validate, and those of its MX hosts.
import { INDETERMINATE_REASON } from "../../dns/security.ts";
import type { Judgement } from "../../model.ts";
import type { Security } from "../../ports.ts";

/** `secure` holds, `insecure` does not; the rest cannot be said here. */
export function judgeSecurity(what: string, state: Security, fix: string): Judgement {
  if (state === "secure") return { outcome: "pass", message: `${what} is signed and validates` };
  if (state === "insecure")
    return { outcome: "fail", message: `${what} is not signed`, fix: { text: fix, records: [] } };
  if (state === "bogus")
    return { outcome: "not-applicable", message: "not judged: the answer is bogus, see dnssec/not-bogus" };
  return { outcome: "unknown", message: INDETERMINATE_REASON };
}
