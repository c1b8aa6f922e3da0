// SPF records (RFC 7208).
import type { Name } from "../../dns/name.ts";
import type { Octets } from "../../dns/record.ts";

export interface SpfFact { text: Octets; domain: Name }
