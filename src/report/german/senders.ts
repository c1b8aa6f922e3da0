import type { senders as english } from "../english/senders.ts";
import { dayOf } from "../../moment.ts";
import { listFirst } from "./grammar.ts";

export const senders: typeof english = {
  "senders/name/spf": ({ term, domain }) => (domain === null ? term : `${term} von ${domain}`),
  "senders/name/address": ({ ip }) => ip,
  "senders/name/key": ({ domain, selector }) => `signiert mit ${selector}._domainkey.${domain}`,
  "senders/name/authenticated": ({ domain }) => domain,
  "senders/name/reverse-dns": ({ domain }) => `Hosts von ${domain}`,
  "senders/name/network": ({ cidr }) => cidr,
  "senders/name/rest": () => "Adressen über der Grenze dessen, was aufbewahrt wird",
  "senders/not-asked": ({ limit }) => `SPF wurde nur für die ${limit} Adressen mit den meisten Mails ausgewertet`,
  "senders/fix/include": ({ domain, include }) => `den SPF-Eintrag von ${domain} um \`include:${include}\` ergänzen`,
  "senders/fix/addresses": ({ domain, terms, count }) =>
    `den SPF-Eintrag von ${domain} um ${listFirst(
      terms.map((term) => `\`${term}\``),
      count,
    )} ergänzen`,
  "senders/fix/key": ({ domain, selector }) =>
    `signiert wird mit Selektor ${selector}, aber die Signaturen bestehen nicht: den Schlüssel an ${selector}._domainkey.${domain} veröffentlichen und den Selektor unter \`dkim: selectors:\` angeben`,
  "senders/fix/sign": ({ domain }) => `mit DKIM als ${domain} signieren lassen`,
  "senders/fix/declare": ({ domain, selector }) =>
    `den Selektor ${selector} unter \`dkim: selectors:\` von ${domain} angeben, damit sein Schlüssel geprüft wird`,
};

/** Of a sender or address that the last recorded run, at this moment, did not know. */
export function newSinceRun(at: string): string {
  return `neu seit dem letzten Lauf vom ${dayOf(at)}`;
}
