// The organisational domain as receivers that follow RFC 7489 find it: by the Public Suffix List.
import { getDomain, getPublicSuffix } from "tldts";
import type { Name } from "../../dns/name.ts";

// RFC 7489 leaves the choice of the list's parts open; receivers take the private suffixes too.
const LIST_OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

/** The public suffix of `domain` and one more label (RFC 7489 §3.2); `domain` itself where it is a suffix. */
export function organisationalDomainByPsl(domain: Name): Name {
  return getDomain(domain, LIST_OPTIONS) ?? domain;
}

/** Whether the list has `domain` itself. */
export function isPublicSuffixByPsl(domain: Name): boolean {
  return getPublicSuffix(domain, LIST_OPTIONS) === domain;
}
