// Service discovery of mail: the records by which mail programs find the servers of a domain (RFC 6186, RFC 8314 §5.1, RFC 2782).
//
// A user types a mail address and a password; the program looks up `_imaps._tcp.example.de. SRV 0 1 993 imap.example.de.`, and
// connects there with TLS from the first octet. TR-03108 §4.1.1 requires that servers offer this (submissions, imaps, pop3s) and
// promote it, by SRV records, Autodiscover (Microsoft) or Autoconfig (Mozilla). Without them programs guess, or users copy an old
// manual, and mail and password may cross the network in plaintext. The target `.` says that a service is not offered.
import type { Name } from "../../dns/name.ts";
import type { Message } from "../../message.ts";

/** A host that an SRV record names, and what DNS says of it. `alias`: it is one, of `owner` (RFC 2782 forbids that). */
export interface ServiceHost {
  host: Name;
  port: number;
  state: "address" | "alias" | "no-address" | "no-name" | "unmeasured";
  /** Where an alias leads. */
  owner: Name | null;
  /** Why it is unmeasured; else null. */
  reason: Message | null;
}

/** The SRV RRset of one service. `not-offered`: its only target is `.` (RFC 6186 §3.4). */
export interface ServiceRecords {
  /** Its label without the underscore, `imaps`. */
  service: string;
  name: Name;
  state: "offered" | "not-offered" | "missing" | "unmeasured";
  hosts: ServiceHost[];
  /** Why it, or a part of its hosts, is unmeasured; else null. */
  reason: Message | null;
}

/** A name by which programs find a configuration: `autoconfig.example.de`. DNS does not show what is served there. */
export interface ConfigurationName {
  name: Name;
  /** `dangling`: an alias of a name without address. */
  state: "address" | "missing" | "dangling" | "unmeasured";
  /** Where an alias leads. */
  owner: Name | null;
  reason: Message | null;
}

export interface MailServices {
  /** Those that a domain of this kind has: submissions where it sends, imaps and pop3s where it receives. */
  services: ServiceRecords[];
  /** The SRV records of Autodiscover, which a domain may have. */
  autodiscover: ServiceRecords;
  names: ConfigurationName[];
}
