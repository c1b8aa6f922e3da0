import { capitalized } from "../../text/capitalized.ts";
import type { mx as english } from "../english/mx.ts";
import { list } from "./grammar.ts";
import { andAnyoneCanRegister } from "./registrable.ts";

/** Project limit: names of one address that a sentence names; their owner may publish many. */
const MAX_NAMES = 3;

/** An address, and whose it is. */
const of = (address: string, host: string | null): string => (host === null ? address : `${address} (${host})`);

export const mx: typeof english = {
  "mx/present/hosts": ({ hosts }) => `MX: ${list(hosts)}`,
  "mx/present/none": ({ domain }) => `${domain} hat keinen MX-Eintrag`,
  "mx/present/alias": ({ domain, target }) =>
    `${domain} ist ein Alias (CNAME) von ${target}, das keinen MX-Eintrag hat; neben einem CNAME kann kein anderer Eintrag stehen (RFC 1034 §3.6.2)`,
  "mx/present/fix-alias": ({ domain }) =>
    `Den CNAME an ${domain} durch Adressen (A, AAAA) oder den ALIAS-Eintrag des Anbieters ersetzen. Danach dort MX-Einträge veröffentlichen.`,
  "mx/present/null-mx": () =>
    "der Null-MX besagt, dass die Domain keine Mails annimmt (RFC 7505 §3), laut Policy aber empfängt sie Mails",
  "mx/present/fix": ({ domain }) =>
    `An ${domain} mindestens einen MX-Eintrag veröffentlichen, etwa \`${domain}. MX 10 mx1.${domain}.\` mit dem eigenen Host.`,

  "mx/sender-null/pass": () => "die Domain hat keinen Null-MX",
  "mx/sender-null/fail": () =>
    "die Domain sendet Mails, aber ihr Null-MX besagt, dass sie keine annimmt (RFC 7505 §4.2): Empfänger weisen ihre Mails womöglich mit 550 5.7.27 ab",
  "mx/sender-null/fix": ({ domain }) =>
    `An ${domain} anstelle des Null-MX einen MX-Eintrag für einen Host veröffentlichen, der Antworten und Unzustellbarkeitsmeldungen annimmt. Sendet die Domain keine Mails, \`mail: none\` angeben.`,
  "mx/sender-resolvable/hosts": ({ hosts }) => `MX: ${list(hosts)}`,
  "mx/sender-resolvable/addresses": ({ addresses }) =>
    `die Domain hat keinen MX-Eintrag, aber ${addresses.length === 1 ? "die Adresse" : "die Adressen"} ${list(addresses)}`,
  "mx/sender-resolvable/proxied": () =>
    "die Domain hat keinen MX-Eintrag, aber die Adressen eines Proxys, der keine Unzustellbarkeitsmeldungen annimmt",
  "mx/sender-resolvable/null-mx": () => "nicht bewertet: Die Domain hat einen Null-MX, siehe mx/sender-null",
  "mx/sender-resolvable/fail": ({ domain }) =>
    `${domain} hat weder einen MX-Eintrag noch eine Adresse, daher erreicht sie keine Unzustellbarkeitsmeldung; viele Empfänger weisen Mails einer solchen Domain ab`,
  "mx/sender-resolvable/fix": ({ domain }) =>
    `An ${domain} einen MX-Eintrag für einen Host veröffentlichen, der Antworten und Unzustellbarkeitsmeldungen annimmt.`,

  "mx/reverse-dns/no-senders": () =>
    "nicht gefragt: Die Policy nennt keine sendende Adresse (`spf: expect:` mit `result: pass`)",
  "mx/reverse-dns/addresses": ({ addresses }) => list(addresses, undefined, "; "),
  "mx/reverse-dns/confirmed": ({ address, host, name }) =>
    `${of(address, host)} ist ${name}, und ${name} hat diese Adresse`,
  "mx/reverse-dns/no-record": ({ address, host }) => `${of(address, host)} hat keinen PTR-Eintrag`,
  "mx/reverse-dns/unconfirmed": ({ address, host, names }) =>
    `${of(address, host)} hat einen PTR-Eintrag für ${list(names, MAX_NAMES)}, ${names.length === 1 ? "das diese Adresse nicht hat" : "die diese Adresse nicht haben"}`,
  "mx/reverse-dns/limit": ({ all, limit }) =>
    `${all - limit} von ${all} Adressen ${all - limit === 1 ? "wurde" : "wurden"} nicht nach ihren Namen gefragt; die Grenze liegt bei ${limit}`,
  "mx/reverse-dns/fix": ({ addresses }) =>
    `PTR-Einträge setzt der Betreiber des Netzes. ${capitalized(list(addresses, undefined, "; "))}.`,
  "mx/reverse-dns/fix-record": ({ name, host }) =>
    `\`${name}. PTR ${host === null ? "NAME" : host}.\` veröffentlichen lassen${host === null ? ", mit dem Hostnamen des Servers" : ""}`,
  "mx/reverse-dns/fix-address": ({ address, name }) =>
    `${address} an ${name} veröffentlichen oder den PTR-Eintrag von ${address} ändern lassen`,

  "mx/null-exclusive/no-null-mx": () => "es gibt keinen Null-MX",
  "mx/null-exclusive/alone": () => "der Null-MX ist der einzige MX-Eintrag",
  "mx/null-exclusive/beside": ({ hosts }) =>
    `ein Null-MX steht neben ${list(hosts)}; RFC 7505 §3 erlaubt keinen weiteren MX-Eintrag`,
  "mx/null-exclusive/repeated": () =>
    "ein Null-MX steht neben einem weiteren; RFC 7505 §3 erlaubt keinen weiteren MX-Eintrag",
  "mx/null-exclusive/fix-keep": ({ domain }) => `Alle MX-Einträge von ${domain} außer \`${domain}. MX 0 .\` entfernen.`,
  "mx/null-exclusive/fix-remove": ({ domain, preferences }) =>
    `Den Null-MX entfernen (${list(preferences.map((preference) => `\`${domain}. MX ${preference} .\``))}).`,

  "mx/target/addresses": ({ host, addresses }) => `${host} hat ${list(addresses)}`,
  "mx/target/ip-address": ({ host }) => `${host} ist eine IP-Adresse; RFC 5321 §5.1 verlangt einen Hostnamen`,
  "mx/target/proxied": ({ name, provider, file, line }) =>
    `${provider} leitet ${name} über einen Proxy (${file}:${line}), aber nicht Port 25: Bestenfalls setzt der Anbieter einen eigenen Namen (\`_dc-mx.…\`) in den MX-Eintrag. Das ist kein gültiger Hostname, und kein Zertifikat, kein TLSA-Eintrag und keine MTA-STS-Richtlinie enthält ihn`,
  "mx/target/fix-proxied": ({ host }) =>
    `Den Proxy für die Adressen von ${host} abschalten (nur DNS) oder im MX-Eintrag einen Host ohne Proxy nennen.`,
  "mx/target/invalid-name": ({ host }) =>
    `${host} ist kein gültiger Hostname; RFC 1123 §2.1 erlaubt nur Buchstaben, Ziffern und Bindestriche`,
  "mx/target/no-name": ({ host, free }) => `${host} gibt es nicht${andAnyoneCanRegister(free)}`,
  "mx/target/empty-alias": ({ host, target, isMissing, free }) =>
    `${host} ist ein Alias (CNAME) von ${target}, ${
      isMissing
        ? `und diesen Namen gibt es nicht${andAnyoneCanRegister(free)}`
        : "und dort gibt es weder einen A- noch einen AAAA-Eintrag"
    }`,
  "mx/target/no-address": ({ host }) => `${host} hat weder einen A- noch einen AAAA-Eintrag`,
  "mx/target/alias": ({ host, owner }) =>
    `${host} ist ein Alias (CNAME) von ${owner}; RFC 2181 §10.3 verbietet hier einen Alias`,
  "mx/target/fix-ip-address": ({ domain }) => `Im MX-Eintrag von ${domain} statt einer Adresse einen Host nennen.`,
  "mx/target/fix-name": ({ domain }) =>
    `Im MX-Eintrag von ${domain} einen Host nennen, dessen Name nur Buchstaben, Ziffern und Bindestriche hat.`,
  "mx/target/fix-address": ({ domain, host }) =>
    `Für ${host} eine Adresse veröffentlichen oder den Host aus den MX-Einträgen von ${domain} entfernen.`,
  "mx/target/fix-empty-alias": ({ domain, host }) =>
    `${host} aus den MX-Einträgen von ${domain} entfernen oder den CNAME dort durch Adressen (A, AAAA) ersetzen.`,
  "mx/target/fix-remove": ({ domain, host, isInPolicy }) =>
    `${host} aus den MX-Einträgen von ${domain}${isInPolicy ? " und aus der MTA-STS-Richtlinie" : ""} entfernen oder einen Host mit Adresse nennen.`,
  "mx/target/fix-alias": ({ domain, host, owner }) =>
    `Im MX-Eintrag von ${domain} ${owner} selbst nennen oder ${host} eigene Adressen geben.`,
};
