// The names of declared whole zones that the policy forgets, though they accept mail or could send it.
//
// Any name with an address or an MX record can receive mail (RFC 5321 §5.1), and stand in MAIL FROM unless its own SPF record
// says otherwise. A policy that lists domains by hand misses those that others add to the zone.
import type { Name } from "./name.ts";

/** A name that is not in the policy. */
export interface UnlistedName {
  name: Name;
  /** Whether it has an MX record that accepts mail; otherwise it has an address, and no SPF record. */
  receives: boolean;
  /** Whether an MX record of the zone names it. */
  isMxHost: boolean;
}

/** The names that the policy forgets: the first of them, those that receive mail before the others. `zones` are those looked at. */
export interface UnlistedNames {
  zones: Name[];
  names: UnlistedName[];
  count: number;
}
