// Zones as the answers of a DNS: `fakeDns(fromZones([{ zone, security: "secure" }]))`.
import type { Name } from "../../src/dns/name.ts";
import type { RrType } from "../../src/dns/record.ts";
import type { DnsAnswer, Security } from "../../src/ports.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { createAuthority } from "../../src/zones/planned/authority.ts";
import type { Answerer } from "./fake-dns.ts";
import { inWords } from "./in-words.ts";

/** A zone, and how far a resolver can trust its answers. */
export interface LiveZone {
  zone: DeclaredZone;
  security: Security;
}

/** Follows aliases within `zones`; names in none of them are NXDOMAIN, those in `dead` fail, as a name or `TYPE name`. */
export function fromZones(zones: readonly LiveZone[], dead: readonly string[] = []): Answerer {
  const servers = zones.map(({ zone, security }) => ({ server: createAuthority(zone), security }));

  function answer(name: Name, type: RrType, aliases: Name[], security: Security): DnsAnswer {
    if (aliases.length > 8) return { kind: "failure", cause: "malformed", reason: inWords("more than 8 aliases") };
    if (dead.includes(name) || dead.includes(`${type} ${name}`))
      return { kind: "failure", cause: "servfail", reason: inWords(`${name} is dead`) };
    for (const { server, security: own } of servers) {
      if (type === "DS" && name === server.origin) continue; // the parent's, RFC 4035 §3.1.4.1
      const found = server.answer(name, type);
      if (found.kind === "referral") continue;
      if (found.kind === "broken" || found.kind === "undecided")
        return { kind: "failure", cause: "servfail", reason: found.reason };
      const both = own === "secure" ? security : own;
      if (found.kind === "alias") return answer(found.target, type, [...aliases, name], both);
      return { ...found, owner: name, aliases, security: both };
    }
    return { kind: "nxdomain", owner: name, aliases, security };
  }

  return (name, type) => answer(name, type, [], "secure");
}
