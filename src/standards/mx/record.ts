// MX records (RFC 5321 §5.1): the hosts that receive a domain's mail, and in which order senders try them.
//
// A sender asks for the MX RRset of the domain, then for the addresses of each host, and tries the host with the lowest
// preference first: `example.de. MX 10 mx1.example.de.`. Without MX records it tries the domain's own address, often a web
// server. A null MX, `MX 0 .` (RFC 7505), says that a domain accepts no mail. Every sender relies on these records, and so do
// DANE and MTA-STS, which authenticate the hosts by the names that stand here. A target that does not exist, is an address or
// an alias loses mail with some senders only, which is hard to notice.
import type { Message } from "../../message.ts";
import type { Name } from "../../dns/name.ts";
import type { Security } from "../../ports.ts";

/** The MX RRset, by preference, then name. A null MX has the root as exchange. */
export interface MxSet {
  records: { preference: number; exchange: Name }[];
  security: Security;
}

/** The addresses of an MX host. */
export interface HostAddresses {
  v4: string[];
  v6: string[];
  /** The owners of the CNAME records on the way; an MX target must have none (RFC 2181 §10.3). */
  aliases: Name[];
  /** The name that owns the addresses. */
  owner: Name;
  /** Of both lookups, A and AAAA, together. */
  security: Security;
  /** Why one of the two got no answer that counts; null where both did. */
  unmeasured: Message | null;
}
