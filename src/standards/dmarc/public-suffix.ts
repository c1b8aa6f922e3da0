// The organisational domain as receivers that follow RFC 7489 find it: by the Public Suffix List.
import { getDomain } from "tldts";
import type { Name } from "../../dns/name.ts";

/** The public suffix of `domain` and one more label (RFC 7489 §3.2); `domain` itself where it is a suffix. */
export function organisationalDomainByPsl(domain: Name): Name {
  // RFC 7489 leaves the choice of the list's parts open; receivers take the private suffixes too.
  return getDomain(domain, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }) ?? domain;
}
