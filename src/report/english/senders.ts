// What is said of those who send mail in a domain's name.
import { dayOf } from "../../moment.ts";
import { listFirst } from "../../text/list.ts";

export const senders = {
  "senders/name/spf": ({ term, domain }: { term: string; domain: string | null }) =>
    domain === null ? term : `${term} of ${domain}`,
  "senders/name/address": ({ ip }: { ip: string }) => ip,
  "senders/name/key": ({ domain, selector }: { domain: string; selector: string }) =>
    `signed by ${selector}._domainkey.${domain}`,
  "senders/name/authenticated": ({ domain }: { domain: string }) => domain,
  "senders/name/reverse-dns": ({ domain }: { domain: string }) => `hosts of ${domain}`,
  "senders/name/network": ({ cidr }: { cidr: string }) => cidr,
  "senders/name/rest": () => "addresses past the limit of what is kept",
  "senders/not-asked": ({ limit }: { limit: number }) =>
    `SPF was evaluated for the ${limit} addresses with the most mail only`,
  "senders/fix/include": ({ domain, include }: { domain: string; include: string }) =>
    `add \`include:${include}\` to the SPF record of ${domain}`,
  "senders/fix/addresses": ({ domain, terms, count }: { domain: string; terms: string[]; count: number }) =>
    `add ${listFirst(
      terms.map((term) => `\`${term}\``),
      count,
    )} to the SPF record of ${domain}`,
  "senders/fix/key": ({ domain, selector }: { domain: string; selector: string }) =>
    `it signs with the selector ${selector}, but its signatures do not pass: publish its key at ${selector}._domainkey.${domain}, and declare it in \`dkim: selectors:\``,
  "senders/fix/sign": ({ domain }: { domain: string }) => `let it sign with DKIM as ${domain}`,
  "senders/fix/declare": ({ domain, selector }: { domain: string; selector: string }) =>
    `declare its selector ${selector} in \`dkim: selectors:\` of ${domain}, so that its key is checked`,
};

/** Of a sender or address that the last recorded run, at this moment, did not know. */
export function newSinceRun(at: string): string {
  return `new since the last run of ${dayOf(at)}`;
}
