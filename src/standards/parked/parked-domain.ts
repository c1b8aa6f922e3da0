// Parked domains (TR-03182-11-M): domains that neither send nor receive mail, and say so.
//
// Forgers prefer them: their mail is not watched, and often they publish nothing. Three records say that there is none:
//
//   example.net.        MX  0 .                                  a null MX (RFC 7505): senders give up at once
//   example.net.        TXT "v=spf1 -all"                        no server may send for the domain (RFC 7208 §10.1.2)
//   _dmarc.example.net. TXT "v=DMARC1; p=reject; rua=mailto:…"   receivers reject what claims to come from it (RFC 9989)
//
// As no genuine mail exists, the strictest setting costs nothing, and is exactly what the checks require. The DMARC
// reports still show who tries; they need a mailbox at another domain. Without these records, receivers treat forged
// mail from the domain as they treat unknown mail, and senders retry for days at addresses where no server answers.
import type { CheckData } from "../../define-check.ts";
import { PARKED_KINDS } from "../../define-check.ts";

/** What all checks of parked domains have in common. */
export const PARKED_CHECK = {
  scope: "domain",
  requirements: ["TR-03182-11-M"],
  mail: PARKED_KINDS,
} as const satisfies Partial<CheckData> & { scope: "domain" };

/** Whether an SPF record is exactly `v=spf1 -all`. RFC 7208 §4.5, §12: spaces separate terms, and case does not matter. */
export function allowsNobody(text: string): boolean {
  return /^v=spf1 +-all *$/i.test(text);
}
