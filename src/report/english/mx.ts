// What is said of MX records and the hosts they name.
import { andAnyoneCanRegister } from "./registrable.ts";
import { capitalized } from "../../text/capitalized.ts";
import { list } from "../../text/list.ts";

/** Project limit: names of one address that a sentence names; their owner may publish many. */
const MAX_NAMES = 3;

/** An address, and whose it is. */
const of = (address: string, host: string | null): string => (host === null ? address : `${address} (${host})`);

export const mx = {
  "mx/present/hosts": ({ hosts }: { hosts: readonly string[] }) => `MX: ${list(hosts)}`,
  "mx/present/none": ({ domain }: { domain: string }) => `${domain} has no MX record`,
  "mx/present/alias": ({ domain, target }: { domain: string; target: string }) =>
    `${domain} is an alias (CNAME) of ${target}, which has no MX record; no other record can stand beside a CNAME (RFC 1034 §3.6.2)`,
  "mx/present/fix-alias": ({ domain }: { domain: string }) =>
    `Replace the CNAME at ${domain} with addresses (A, AAAA), or with the provider's ALIAS or flattened record. Then publish MX records there.`,
  "mx/present/null-mx": () =>
    "the null MX says that the domain accepts no mail (RFC 7505 §3), but the policy says that it receives mail",
  "mx/present/fix": ({ domain }: { domain: string }) =>
    `Publish at least one MX record at ${domain}, e.g. \`${domain}. MX 10 mx1.${domain}.\` with your own host.`,

  "mx/sender-null/pass": () => "the domain has no null MX",
  "mx/sender-null/fail": () =>
    "the domain sends mail, but its null MX says that it accepts none (RFC 7505 §4.2): receivers may reject its mail with 550 5.7.27",
  "mx/sender-null/fix": ({ domain }: { domain: string }) =>
    `Publish an MX record at ${domain} for a host that takes bounces and replies, in place of the null MX. If the domain sends no mail, declare \`mail: none\`.`,
  "mx/sender-resolvable/hosts": ({ hosts }: { hosts: readonly string[] }) => `MX: ${list(hosts)}`,
  "mx/sender-resolvable/addresses": ({ addresses }: { addresses: readonly string[] }) =>
    `the domain has no MX record, but the ${addresses.length === 1 ? "address" : "addresses"} ${list(addresses)}`,
  "mx/sender-resolvable/proxied": () =>
    "the domain has no MX record, but the addresses of a proxy, which takes no bounces",
  "mx/sender-resolvable/null-mx": () => "not judged: the domain has a null MX, see mx/sender-null",
  "mx/sender-resolvable/fail": ({ domain }: { domain: string }) =>
    `${domain} has no MX record and no address, so no bounce reaches it; many receivers reject mail from such a domain`,
  "mx/sender-resolvable/fix": ({ domain }: { domain: string }) =>
    `Publish an MX record at ${domain} for a host that takes bounces and replies.`,

  "mx/reverse-dns/no-senders": () =>
    "not asked: the policy names no address that sends (`spf: expect:` with `result: pass`)",
  "mx/reverse-dns/addresses": ({ addresses }: { addresses: readonly string[] }) => list(addresses, undefined, "; "),
  "mx/reverse-dns/confirmed": ({ address, host, name }: { address: string; host: string | null; name: string }) =>
    `${of(address, host)} is ${name}, and ${name} has it`,
  "mx/reverse-dns/no-record": ({ address, host }: { address: string; host: string | null }) =>
    `${of(address, host)} has no PTR record`,
  "mx/reverse-dns/unconfirmed": ({
    address,
    host,
    names,
  }: {
    address: string;
    host: string | null;
    names: readonly string[];
  }) => `${of(address, host)} has a PTR record for ${list(names, MAX_NAMES)}, which does not have this address`,
  "mx/reverse-dns/limit": ({ all, limit }: { all: number; limit: number }) =>
    `${all - limit} of ${all} addresses ${all - limit === 1 ? "was" : "were"} not asked for their names; the limit is ${limit}`,
  "mx/reverse-dns/fix": ({ addresses }: { addresses: readonly string[] }) =>
    `The provider of the network sets PTR records. ${capitalized(list(addresses, undefined, "; "))}.`,
  "mx/reverse-dns/fix-record": ({ name, host }: { name: string; host: string | null }) =>
    `have \`${name}. PTR ${host === null ? "NAME" : host}.\` published${host === null ? ", with the host name of the server" : ""}`,
  "mx/reverse-dns/fix-address": ({ address, name }: { address: string; name: string }) =>
    `publish ${address} at ${name}, or have the PTR record of ${address} changed`,

  "mx/null-exclusive/no-null-mx": () => "there is no null MX",
  "mx/null-exclusive/alone": () => "the null MX is the only MX record",
  "mx/null-exclusive/beside": ({ hosts }: { hosts: readonly string[] }) =>
    `a null MX is published beside ${list(hosts)}; RFC 7505 §3 allows no other MX record`,
  "mx/null-exclusive/repeated": () => "a null MX is published beside another; RFC 7505 §3 allows no other MX record",
  "mx/null-exclusive/fix-keep": ({ domain }: { domain: string }) =>
    `Remove every MX record of ${domain} but \`${domain}. MX 0 .\`.`,
  "mx/null-exclusive/fix-remove": ({ domain, preferences }: { domain: string; preferences: readonly number[] }) =>
    `Remove the null MX (${list(preferences.map((preference) => `\`${domain}. MX ${preference} .\``))}).`,

  "mx/target/addresses": ({ host, addresses }: { host: string; addresses: readonly string[] }) =>
    `${host} has ${list(addresses)}`,
  "mx/target/ip-address": ({ host }: { host: string }) =>
    `${host} is an IP address; RFC 5321 §5.1 requires a host name`,
  "mx/target/proxied": ({
    name,
    provider,
    file,
    line,
  }: {
    name: string;
    provider: string;
    file: string;
    line: number;
  }) =>
    `${provider} proxies ${name} (${file}:${line}), but not port 25: at best it puts a name of its own (\`_dc-mx.…\`) into the MX record. That is not a valid host name, and no certificate, TLSA record or MTA-STS policy has it`,
  "mx/target/fix-proxied": ({ host }: { host: string }) =>
    `Switch the proxy off for the addresses of ${host} (DNS only), or name a host in the MX record that is not proxied.`,
  "mx/target/invalid-name": ({ host }: { host: string }) =>
    `${host} is not a valid host name; RFC 1123 §2.1 allows only letters, digits and hyphens`,
  "mx/target/no-name": ({ host, free }: { host: string; free: string | null }) =>
    `${host} does not exist${andAnyoneCanRegister(free)}`,
  "mx/target/empty-alias": ({
    host,
    target,
    isMissing,
    free,
  }: {
    host: string;
    target: string;
    isMissing: boolean;
    free: string | null;
  }) =>
    `${host} is an alias (CNAME) of ${target}, which ${
      isMissing ? `does not exist${andAnyoneCanRegister(free)}` : "has no A or AAAA record"
    }`,
  "mx/target/no-address": ({ host }: { host: string }) => `${host} has no A or AAAA record`,
  "mx/target/alias": ({ host, owner }: { host: string; owner: string }) =>
    `${host} is an alias (CNAME) of ${owner}; RFC 2181 §10.3 forbids an alias here`,
  "mx/target/fix-ip-address": ({ domain }: { domain: string }) =>
    `Name a host in the MX record of ${domain} instead of an address.`,
  "mx/target/fix-name": ({ domain }: { domain: string }) =>
    `Name a host in the MX record of ${domain} whose name has only letters, digits and hyphens.`,
  "mx/target/fix-address": ({ domain, host }: { domain: string; host: string }) =>
    `Publish an address for ${host}, or remove it from the MX records of ${domain}.`,
  "mx/target/fix-empty-alias": ({ domain, host }: { domain: string; host: string }) =>
    `Remove ${host} from the MX records of ${domain}, or replace its CNAME with addresses (A, AAAA).`,
  "mx/target/fix-remove": ({ domain, host, isInPolicy }: { domain: string; host: string; isInPolicy: boolean }) =>
    `Remove ${host} from the MX records of ${domain}${isInPolicy ? " and from its MTA-STS policy" : ""}, or name a host that has an address.`,
  "mx/target/fix-alias": ({ domain, host, owner }: { domain: string; host: string; owner: string }) =>
    `Name ${owner} itself in the MX record of ${domain}, or give ${host} addresses of its own.`,
};
