import { quoteCharacters } from "../../text/quote.ts";
import type { imap as english } from "../english/imap.ts";
import { alternatives } from "./grammar.ts";
import { chainProblem } from "./tls-errors.ts";

const withCode = (code: string | null): string => (code === null ? "" : ` (${code})`);

/** What the server was asked to do. */
const STEPS = {
  open: "den Ordner zu öffnen",
  search: "den Ordner zu durchsuchen",
  fetch: "Mails zu senden",
  mark: "die abgeholten Mails zu kennzeichnen",
  move: "die abgeholten Mails zu verschieben",
};

/** RFC 5530 §3: codes that say what to do. */
const LOGIN_ADVICE: Readonly<Record<string, string>> = {
  UNAVAILABLE: "seine Benutzerdatenbank antwortet derzeit nicht; später erneut versuchen",
  EXPIRED: "das Passwort ist abgelaufen",
  PRIVACYREQUIRED: "er verlangt eine andere Verschlüsselung",
  LIMIT: "zu viele Verbindungen sind offen; später erneut versuchen",
  INUSE: "das Postfach ist in Gebrauch; später erneut versuchen",
  CONTACTADMIN: "bei seinem Betreiber nachfragen",
};

const SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };

export const imap: typeof english = {
  "imap/refused": ({ host, port }) => `${host} hat die Verbindung zu Port ${port} abgelehnt`,
  "imap/no-host": ({ host, code }) =>
    code === "ENOTFOUND"
      ? `der Name ${host} hat keine Adresse; --host berichtigen`
      : `der Name ${host} ließ sich nicht auflösen (${code})`,
  "imap/unreachable": ({ host, port, code }) => `${host} war auf Port ${port} nicht erreichbar (${code})`,
  "imap/timeout": ({ host, port }) => `${host} hat auf Port ${port} nicht rechtzeitig geantwortet`,
  "imap/certificate": ({ host, code }) =>
    code === "ERR_TLS_CERT_ALTNAME_INVALID"
      ? `das Zertifikat des Mailservers lautet nicht auf ${host}; mit --host einen Namen angeben, auf den es lautet`
      : `das Zertifikat von ${host} ist nicht vertrauenswürdig: ${
          code === "CERT_HAS_EXPIRED" ? "es ist abgelaufen" : chainProblem(code)
        }. Eine eigene CA in NODE_EXTRA_CA_CERTS angeben`,
  "imap/no-tls": ({ host, port, tls, code }) =>
    tls === "implicit" && code === "ERR_SSL_WRONG_VERSION_NUMBER"
      ? `${host} beginnt auf Port ${port} nicht mit TLS; --starttls versuchen, mit Port 143`
      : `mit ${host} kam auf Port ${port} kein TLS-Handshake zustande (${code})`,
  "imap/no-starttls": ({ host, port }) =>
    `${host} bietet auf Port ${port} kein TLS an (STARTTLS), und ohne TLS wird nichts gesendet`,
  "imap/login-refused": ({ secret, code }) =>
    `der Mailserver hat die Anmeldung abgelehnt${withCode(code)}: ${
      LOGIN_ADVICE[code ?? ""] ??
      (secret === "token"
        ? `--user prüfen und ein neues Token in ${SECRETS.token} angeben: Die meisten laufen nach einer Stunde ab`
        : `--user und ${SECRETS.password} prüfen; manche Anbieter verlangen ein App-Passwort oder ein Token`)
    }`,
  "imap/no-login": ({ secret }) =>
    secret === "token"
      ? `der Mailserver akzeptiert keine Tokens (weder OAUTHBEARER noch XOAUTH2); ${SECRETS.password} verwenden`
      : `der Mailserver akzeptiert keine Passwörter; ${SECRETS.token} verwenden`,
  "imap/lost": ({ host, code }) => `die Verbindung zu ${host} endete, bevor alles erledigt war${withCode(code)}`,
  "imap/excessive": ({ host }) =>
    `${host} hat mehr gesendet, als angefordert war oder ein Mailserver senden darf; die Verbindung wurde getrennt. Geschieht das jedes Mal, hat vielleicht eine Mail des Ordners sehr viele Teile oder ist sehr groß: Sie lässt sich verschieben`,
  "imap/throttled": ({ host }) => `${host} verlangt weniger Anfragen; später erneut versuchen`,
  "imap/step-refused": ({ step, code }) => `der Mailserver hat es abgelehnt, ${STEPS[step]}${withCode(code)}`,
  "imap/no-folder": ({ folder, similar }) =>
    `der Mailserver hat keinen Ordner ${quoteCharacters(folder)}${
      similar.length === 0 ? "" : `; war ${alternatives(similar.map(quoteCharacters))} gemeint?`
    }`,
  "imap/read-only": () => "der Ordner ist nur lesbar, daher lässt sich darin nichts kennzeichnen; --keep verwenden",
  "imap/no-move": () => "der Mailserver kann Mails weder verschieben noch einzeln löschen; --move weglassen",
};
