import { quoteOctets } from "../../text/quote.ts";
import type { dns as english } from "../english/dns.ts";
import { counted, list } from "./grammar.ts";

/** How many places of one domain a message names. */
const MAX_PLACES = 5;

export const dns: typeof english = {
  "dns/place/mx": ({ host }) => `der MX-Host ${host}`,
  "dns/place/spf": ({ term }) => `der SPF-Term ${term}`,
  "dns/place/mailbox": ({ uri }) => `die Berichtsadresse ${quoteOctets(uri)}`,
  "dns/place/alias": ({ alias, target }) => `der Alias ${alias} von ${target}`,

  "dns/dangling/found": ({ each }) => each.join("; "),
  "dns/dangling/domain": ({ domain, places }) =>
    `${domain} gibt es im DNS nicht, daher kann die Domain womöglich jeder registrieren. Dorthin ${places.length === 1 ? "führt" : "führen"}: ${list(places, MAX_PLACES)}`,
  "dns/dangling/reported": ({ domains, each }) =>
    `nicht bewertet: Was zu ${list(domains)} führt, meldet eine andere Prüfung als Mangel: ${list(each)}`,
  "dns/failing/alias": () => "der Alias eines DKIM-Schlüssels (dkim/selector)",
  "dns/failing/host": () => "ein MX-Host (mx/target)",
  "dns/failing/include": () => "ein include oder redirect (spf/include-valid)",
  "dns/dangling/none": ({ existing }) =>
    existing === 0
      ? "kein Eintrag verweist auf eine fremde Domain"
      : `${counted(existing, "fremde Domain, auf die Einträge verweisen, ist", "fremde Domains, auf die Einträge verweisen, sind")} vergeben`,
  "dns/dangling/limit": ({ left, limit }) =>
    `nach ${counted(left, "weiteren Domain", "weiteren Domains")}, auf die Einträge verweisen, wurde nicht gefragt; die Grenze liegt bei ${limit}`,
  "dns/dangling/fix": ({ domains }) =>
    `Jeden Eintrag und Term entfernen, der auf ${list(domains)} verweist, oder die Domain selbst registrieren. Den Inhaber bitten, zu entfernen, was im Eintrag einer anderen Domain steht.`,
};
