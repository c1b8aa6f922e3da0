// The part of a name that a registrar sells, by the Public Suffix List.
import { parse } from "tldts";
import type { Name } from "../dns/name.ts";
import { isWithin } from "../dns/name.ts";

/** No registrar sells names below these (RFC 3172 §2, RFC 7686 §2), though the list has them. */
const NOT_FOR_SALE = /(?:^|\.)(?:arpa|onion)$/;

/** What counts: only the list's ICANN part, of a name as it is. */
const OPTIONS = { allowPrivateDomains: false, extractHostname: false, validateHostname: false };

/** Whether a registrar sells names directly below this one, so that they belong to anybody. */
export function isPublicSuffix(name: Name): boolean {
  const { domain, isIcann } = parse(name, OPTIONS);
  return domain === null && isIcann === true;
}

/**
 * The public suffix of a name and one more label; null where it cannot be registered: it has no such label, or the suffix is
 * not in the list. Only the list's ICANN part counts: whether a name below a private suffix such as `github.io` is free, DNS does not say.
 */
export function registrableDomain(name: Name): Name | null {
  const { domain, isIcann, publicSuffix } = parse(name, OPTIONS);
  if (domain === null || isIcann !== true || publicSuffix === null || NOT_FOR_SALE.test(publicSuffix)) return null;
  return isWithin(name, domain) ? domain : null; // an escaped dot parts no labels
}
