import { truncate } from "../../text/truncate.ts";
import type { httpsAnswers as english } from "../english/https-answers.ts";
import { within } from "./times.ts";
import { specialUse } from "./special-addresses.ts";

/** What the server had not done when the time was up, by how far the exchange had come. */
const OPEN_STEPS = {
  connect: "hat keine Verbindung angenommen,",
  tls: "hat den TLS-Handshake nicht abgeschlossen,",
  http: "hat die Antwort nicht abgeschlossen,",
  body: "hat die Antwort nicht abgeschlossen,",
};

/** Codes of node's parser that need words. */
const HTTP_PROBLEMS: Readonly<Record<string, string>> = {
  HPE_PAUSED_UPGRADE: "er wechselt ungefragt das Protokoll",
  HPE_HEADER_OVERFLOW: "der Header ist zu groß",
};

/** The uses of addresses that are not those of a public host, as the registries of IANA name them, stay as they are. */
export const httpsAnswers: typeof english = {
  "https/timeout": ({ address, stage, ms }) => `${address} ${OPEN_STEPS[stage]} ${within(ms)}`,
  "https/refused": ({ address }) => `${address} hat die Verbindung abgelehnt`,
  "https/no-route": ({ address, code }) => `von hier gibt es keine Route zu ${address} (${code})`,
  "https/unreachable": ({ address, code }) => `${address} war nicht erreichbar (${code})`,
  "https/no-handshake": ({ address, problem }) => `${address} schließt den TLS-Handshake nicht ab: ${problem}`,
  "https/not-http": ({ address, code, error }) =>
    `${address} hat keine gültige HTTP-Antwort gesendet: ${HTTP_PROBLEMS[code] ?? truncate(error)}`,
  "https/no-close-notify": ({ address }) =>
    `${address} hat die Verbindung ohne close_notify (TLS) geschlossen: Die Antwort ist womöglich unvollständig`,
  "https/cut-short": ({ address, stage, code }) =>
    `die Verbindung zu ${address} endete, bevor ${stage === "tls" ? "der TLS-Handshake" : "die Antwort"} vollständig war${
      code === null ? "" : ` (${code})`
    }`,
  "https/not-a-host": ({ host }) => `${host} ist kein Hostname`,
  "https/no-address": ({ host }) => `${host} hat keine Adresse`,
  "https/not-public": ({ host, addresses }) =>
    truncate(`${host} hat nur Adressen, die nicht zu einem öffentlichen Host gehören: ${addresses.join(", ")}`),
  "https/special-address": ({ address, use }) => `${address} (${specialUse(use)})`,
  "https/failures": ({ failures }) => truncate(failures.join("; ")),
  "proxy/status": ({ proxy, status }) =>
    status === 407
      ? `der Proxy ${proxy} verlangt Benutzername und Passwort (407); beides in HTTPS_PROXY angeben`
      : `der Proxy ${proxy} ${status < 500 ? "hat die Verbindung abgelehnt" : "konnte keine Verbindung herstellen"} (HTTP-Status ${status})`,
  "proxy/not-http": ({ proxy, code }) => `der Proxy ${proxy} hat keine gültige HTTP-Antwort gesendet (${code})`,
  "proxy/own-data": ({ proxy, status }) =>
    `der Proxy ${proxy} hat mit ${status} geantwortet, aber eigene Daten gesendet, statt zu verbinden`,
  "proxy/unreachable": ({ proxy, code }) => `der Proxy ${proxy} ist nicht erreichbar (${code})`,
  "https/offline": () => "nicht abgerufen: --offline nutzt kein Netz",
};
