// What is said of the domains of others that records lead to.
import { quoteOctets } from "../../text/quote.ts";
import { list } from "../../text/list.ts";
import { plural } from "../../text/plural.ts";

/** How many places of one domain a message names. */
const MAX_PLACES = 5;

export const dns = {
  "dns/place/mx": ({ host }: { host: string }) => `the MX host ${host}`,
  "dns/place/spf": ({ term }: { term: string }) => `the SPF term ${term}`,
  "dns/place/mailbox": ({ uri }: { uri: string }) => `the report address ${quoteOctets(uri)}`,
  "dns/place/alias": ({ alias, target }: { alias: string; target: string }) => `the alias ${alias} of ${target}`,

  "dns/dangling/found": ({ each }: { each: readonly string[] }) => each.join("; "),
  "dns/dangling/domain": ({ domain, places }: { domain: string; places: readonly string[] }) =>
    `${domain} does not exist in DNS, so anyone may be able to register it. What leads there: ${list(places, MAX_PLACES)}`,
  "dns/dangling/reported": ({ domains, each }: { domains: readonly string[]; each: readonly string[] }) =>
    `not judged: what leads to ${list(domains)} fails another check: ${list(each)}`,
  "dns/failing/alias": () => "the alias of a DKIM key (dkim/selector)",
  "dns/failing/host": () => "an MX host (mx/target)",
  "dns/failing/include": () => "an include or a redirect (spf/include-valid)",
  "dns/dangling/none": ({ existing }: { existing: number }) =>
    existing === 0
      ? "no record leads to a domain of others"
      : `${plural(existing, "domain")} of others that records lead to ${existing === 1 ? "exists" : "exist"}`,
  "dns/dangling/limit": ({ left, limit }: { left: number; limit: number }) =>
    `${plural(left, "more domain")} that records lead to ${left === 1 ? "was" : "were"} not asked about; the limit is ${limit}`,
  "dns/dangling/fix": ({ domains }: { domains: readonly string[] }) =>
    `Remove every record and term that leads to ${list(domains)}, or register it yourself. Ask the owner to remove what is in the record of another domain.`,
};
