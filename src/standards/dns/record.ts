// Dangling references: what in a domain's mail records names the domain of somebody else, and whether that domain still exists.
//
// A domain trusts every name in its records: an SPF `include` lets others say who may send, an MX host or a report mailbox
// receives, an alias publishes keys or policies. Registrations end and providers close, while the records remain. A stranger
// who registers such a domain is trusted in its place.
import type { Name } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import type { Evidence } from "../../model.ts";

/** Where the records of a domain name something: what it is, and the name. `evidence`: the record. */
export interface Reference {
  place: Message;
  name: Name;
  evidence: Evidence[];
}

/** A domain that can be registered, and does not exist. `places`: what names something in it. */
interface UnregisteredDomain {
  domain: Name;
  places: Message[];
}

/** What the references of a domain lead to. */
export interface ReferencedDomains {
  unregistered: UnregisteredDomain[];
  /** How many domains of others exist. */
  existing: number;
  /** Why it is unknown of some whether they exist, or of some records what they name. */
  unmeasured: Message[];
}
