// The limits of one SPF evaluation (RFC 7208 §4.6.4); beyond each of them receivers stop with a permanent error.

/** Terms that need DNS: `include`, `a`, `mx`, `ptr`, `exists`, `redirect`, each time they are evaluated. */
export const MAX_LOOKUPS = 10;
/** Lookups with NXDOMAIN or an empty answer. */
export const MAX_VOIDS = 2;
/** Names that the MX records of one `mx` yield. */
export const MAX_MX = 10;
