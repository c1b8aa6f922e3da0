// Dangling references: what in a domain's mail records names the domain of somebody else, and whether that domain still exists.
//
// A domain trusts every name in its records: an SPF `include` lets others say who may send, an MX host or a report mailbox
// receives, an alias publishes keys or policies. Registrations end and providers close, while the records remain. A stranger
// who registers such a domain is trusted in its place.
import type { Name } from "../../dns/name.ts";
import type { Message } from "../../message.ts";
import type { Evidence } from "../../model.ts";

/**
 * Where the records of a domain name something: what it is, and the name. `evidence`: the record. `failing`: what fails another check because
 * the name leads nowhere, which then says itself that anyone can register it (`standards/registrable`); null where nothing does.
 */
export interface Reference {
  place: Message;
  name: Name;
  failing: Message | null;
  evidence: Evidence[];
}

/** A domain that can be registered, and does not exist. `places`: what names something in it; `failing`: what does so too, and fails another check. */
interface UnregisteredDomain {
  domain: Name;
  places: Message[];
  failing: Message[];
}

/** What the references of a domain lead to. */
export interface ReferencedDomains {
  unregistered: UnregisteredDomain[];
  /** How many domains of others exist. */
  existing: number;
  /** Why it is unknown of some whether they exist, or of some records what they name. */
  unmeasured: Message[];
}
