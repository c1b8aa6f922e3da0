import { quoteCharacters } from "../../text/quote.ts";
import type { dnscontrolFaults as english } from "../english/dnscontrol-faults.ts";
import { formatCount } from "./grammar.ts";

export const dnscontrolFaults: typeof english = {
  "dnscontrol/no-domains": () =>
    "dies ist keine Konfiguration von DNSControl, wie `dnscontrol print-ir` sie ausgibt: `domains` fehlt",
  "dnscontrol/records": ({ count, limit }) =>
    `diese Datei hat ${formatCount(count)} Einträge; gelesen werden höchstens ${formatCount(limit)}`,
  "dnscontrol/raw": () =>
    "dies ist nicht, was veröffentlicht wird, sondern die Ausgabe von `--raw`: `dnscontrol print-ir` ohne diese Option ausführen",
  "dnscontrol/domain": () => "dies ist keine gültige Domain: `name` ist kein gültiger Domainname",
  "dnscontrol/record-list": ({ zone }) => `\`records\` von ${zone} ist keine Liste`,
  "dnscontrol/views": ({ zone, tags }) =>
    `${zone} wird nicht gelesen: Die Zone hat eigene Sichten für einzelne Netze (Tags: ${tags.map((tag) => (tag === "" ? "keines" : quoteCharacters(tag))).join(", ")}), und welche davon öffentlich ist, ist nicht angegeben (möglich mit \`split-horizon-tag:\`)`,
  "dnscontrol/no-provider": ({ zone }) =>
    `${zone} wird nicht gelesen: Die Zone hat keinen DNS-Anbieter, daher werden ihre Einträge nirgends veröffentlicht`,
  "dnscontrol/dnssec": ({ zone, modifier }) =>
    `${modifier} von ${zone}: Ob die Zone signiert ist, wird nach dem veröffentlichten Stand bewertet`,
  "dnscontrol/unmanaged": ({ zone, modifier }) => `${modifier} lässt veröffentlichte Einträge von ${zone} unverändert`,

  "dnscontrol/no-type": () => "dies ist kein Eintrag: `type` fehlt",
  "dnscontrol/record-name": ({ text, zone }) => `${text} ist kein Name eines Eintrags in ${zone}`,
  "dnscontrol/unknown-type": ({ text, name }) =>
    `${text} ist ein hier unbekannter Eintragstyp: Was daraus bei ${name} wird, wird nicht bewertet`,
  "dnscontrol/no-field": ({ type, key }) => `diesem ${type}-Eintrag fehlt \`${key}\``,
  "dnscontrol/no-dot": ({ text }) => `${text} muss mit einem Punkt enden, sonst lehnt DNSControl den Eintrag ab`,
  "dnscontrol/not-in-quotes": ({ text }) => `${text} besteht nicht aus Zeichenketten in Anführungszeichen`,
  "dnscontrol/no-data": () => "die Daten sind leer",
  "dnscontrol/line-end": () => "die Daten enthalten einen Zeilenumbruch",

  "dnscontrol/filters": () => "er hat Filter",
  "dnscontrol/some-networks": () => "er gilt nur für einzelne Netze",
  "dnscontrol/weighted": () => "er ist gewichtet",
  "dnscontrol/dynamic": () => "er ist dynamisch",
};
