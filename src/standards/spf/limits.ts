// The limits of one SPF evaluation (RFC 7208 §4.6.4); beyond the first three receivers stop with a permanent error.
import type { AddressFamily } from "./record.ts";

/** Terms that need DNS: `include`, `a`, `mx`, `ptr`, `exists`, `redirect`, each time they are evaluated. */
export const MAX_LOOKUPS = 10;
/** Project limit: so many leave room for records of others to grow. */
export const LOOKUPS_WITH_HEADROOM = 8;
/** Lookups with NXDOMAIN or an empty answer. */
export const MAX_VOIDS = 2;
/** Names that the MX records of one `mx` yield. */
export const MAX_MX = 10;
/** RFC 7208 §3.4: the strings and the name of one answer should stay below this, so that it fits in 512 octets. */
export const MAX_SPF_TEXT = 450;
/** Project limit: the shortest prefixes of networks that send for a domain. */
export const WIDEST: Readonly<Record<AddressFamily, number>> = { v4: 16, v6: 32 };
