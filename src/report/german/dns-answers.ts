import { quoteOctets } from "../../text/quote.ts";
import { truncate } from "../../text/truncate.ts";
import type { dnsAnswers as english, wireErrors as englishErrors } from "../english/dns-answers.ts";
import { EXTENDED_ERRORS, RCODES } from "../english/dns-answers.ts";
import { counted } from "./grammar.ts";

export const dnsAnswers: typeof english = {
  "dns/no-answer": ({ ms }) => `kein Resolver hat innerhalb von ${ms / 1000} s geantwortet`,
  "dns/timeout": () => "keine rechtzeitige Antwort",
  "dns/unconfirmed": ({ reason }) => `${reason}; erneutes Fragen hat nicht bestätigt, dass der Fehler anhält`,
  "dns/given-up": ({ count, domains }) =>
    `die Resolver antworten nicht mehr: ${count} Abfragen nacheinander gingen verloren, danach auch die zu ${domains.join(" und ")}`,
  "dns/not-a-name": ({ name }) => `${quoteOctets(name)} ist kein gültiger Domainname`,
  "dns/alias-loop": ({ name }) => `die CNAME-Kette führt zu ${name} zurück`,
  "dns/alias-chain": ({ name, limit }) => `die CNAME-Kette ab ${name} ist länger als ${limit} Antworten`,
  "dns/two-cnames": ({ name }) => `zwei CNAME-Einträge an ${name}`,
  "dns/error-code": ({ rcode, errors }) =>
    [RCODES[rcode] ?? `RCODE ${rcode}`, ...(errors.length === 0 ? [] : [joinErrors(errors)])].join(", "),
  "dns/extended-error": ({ code, text }) =>
    `${EXTENDED_ERRORS[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${JSON.stringify(truncate(text))}`}`,
  "dns/extended-errors": ({ errors }) => joinErrors(errors),
  "dns/falsified": ({ errors }) => `der Resolver gibt nicht die wahre Antwort: ${joinErrors(errors)}`,
  "dns/nxdomain-with-records": () => "die Antwort sagt NXDOMAIN, enthält aber die gefragten Einträge",
  "dns/records-elsewhere": ({ owner }) => `die Antwort enthält Einträge des gefragten Typs, aber keinen an ${owner}`,
  "dns/referral": () => "der Server verweist auf andere Server: Er ist kein rekursiver Resolver",
  "dns/empty-answer": () => "eine leere Antwort ohne SOA-Eintrag: Womöglich bedienen die Nameserver die Zone nicht",
  "dns/malformed": ({ problem }) => `eine fehlerhafte Antwort: ${problem}`,
  "dns/truncated": () => "eine abgeschnittene Antwort über einen Kanal ohne Größengrenze",
  "dns/http-status": ({ status }) => `HTTP-Status ${status ?? "fehlt"}`,
  "dns/media-type": ({ type, expected }) =>
    `die Antwort ist ${type === null ? "ohne Typ" : truncate(type)}, nicht ${expected}`,
  "dns/response-size": ({ limit }) => `die Antwort hat mehr als ${limit} Oktette`,
  "dns/connection-closed": () => "die Verbindung wurde geschlossen",
  "dns/handshake-closed": () => "die Verbindung wurde während des TLS-Handshakes geschlossen",
  "dns/offline": () => "in diesem Repository nicht deklariert, und --offline nutzt kein Netz",
  "dns/resolver-closed": () => "der Resolver wurde geschlossen",
  "dns/system-error": ({ error }) => truncate(error),
};

export const wireErrors: typeof englishErrors = {
  "wire/overrun": ({ octet, end }) => `ein Feld reicht bis Oktett ${octet}, die Daten enden aber bei ${end}`,
  "wire/name-past-record": () => "ein Name reicht über das Ende seines Eintrags hinaus",
  "wire/name-past-message": () => "ein Name reicht über das Ende der Nachricht hinaus",
  "wire/label-past-message": () => "ein Label reicht über das Ende der Nachricht hinaus",
  "wire/label-type": ({ octet }) => `Oktett ${octet}: unbekannter Label-Typ`,
  "wire/labels-overlap": () => "Namen überlappen sich",
  "wire/label-count": () => "ein Name hat zu viele Labels und Zeiger",
  "wire/pointer-forward": ({ octet }) => `Oktett ${octet}: Ein Kompressionszeiger zeigt nicht rückwärts`,
  "wire/pointer-count": ({ limit }) => `ein Name hat mehr als ${limit} Kompressionszeiger`,
  "wire/name-length": ({ limit }) => `ein Name hat mehr als ${limit} Oktette`,
  "wire/trailing-octets": ({ count, type }) =>
    `${counted(count, "Oktett", "Oktette")} zu viel am Ende eines Eintrags vom Typ ${type}`,
  "wire/two-opt": () => "mehr als ein OPT-Eintrag",
  "wire/extended-error": () => "ein Extended DNS Error ohne seinen Code",
  "wire/too-short": ({ octets }) => `${octets} Oktette sind zu wenige für eine DNS-Nachricht`,
  "wire/id": () => "die Antwort hat eine andere Kennung",
  "wire/not-an-answer": () => "eine Abfrage, wo eine Antwort erwartet wird",
  "wire/opcode": () => "die Antwort gehört zu einer anderen Art von Abfrage",
  "wire/question-count": ({ count }) => `die Antwort hat ${count} Fragen`,
  "wire/other-question": () => "die Antwort gehört zu einer anderen Frage",
};

function joinErrors(errors: readonly string[]): string {
  return truncate(errors.join(", "));
}
