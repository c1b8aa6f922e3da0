// MX records (RFC 5321 §5.1), null MX (RFC 7505) and the hosts they name.
import type { Name } from "../../dns/name.ts";
import type { Security } from "../../ports.ts";

/** The MX RRset, by preference then name. A null MX has the root as exchange. */
export interface MxSet {
  records: { preference: number; exchange: Name }[];
  security: Security;
}

/** The addresses of an MX host. */
export interface HostAddresses {
  v4: string[];
  v6: string[];
  /** CNAME owners passed on the way; an MX target must have none (RFC 2181 §10.3). */
  aliases: Name[];
  /** The name that owns the addresses. */
  owner: Name;
  /** Of both lookups, A and AAAA, together. */
  security: Security;
  /** Why one of the two brought no answer that counts; null where both did. */
  unmeasured: string | null;
}
