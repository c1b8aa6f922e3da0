import { formatDuration } from "../../text/duration.ts";
import { truncate } from "../../text/truncate.ts";
import type { smtpAnswers as english } from "../english/smtp-answers.ts";
import { within } from "./times.ts";
import { specialUse } from "./special-addresses.ts";

/** What a server is waited for. */
const STEPS = {
  greeting: "keine Begrüßung gesendet",
  EHLO: "EHLO nicht beantwortet",
  HELO: "HELO nicht beantwortet",
  STARTTLS: "STARTTLS nicht beantwortet",
};

/** Its last part may be a stranger's text, of any length. */
const about = (address: string, words: string): string => truncate(`${address} ${words}`);

export const smtpAnswers: typeof english = {
  "smtp/line-length": ({ limit }) => `eine Zeile hat mehr als ${limit} Oktette`,
  "smtp/not-a-reply": () => "er sendet keine SMTP-Antwort",
  "smtp/endless": () => "er sendet zu viel",
  "smtp/mixed-codes": () => "die Zeilen seiner Antwort haben verschiedene Codes",

  "smtp/connect-timeout": ({ address, ms }) => `${address} hat ${within(ms)} keine Verbindung angenommen`,
  "smtp/connect-timed-out": ({ address }) => `${address} hat nicht rechtzeitig eine Verbindung angenommen`,
  "smtp/refused": ({ address }) => `${address} hat die Verbindung abgelehnt`,
  "smtp/unreachable": ({ address, code }) => `${address} ist von hier nicht erreichbar (${code})`,
  "smtp/not-tried": ({ address }) => `eine Verbindung zu ${address} ließ sich nicht versuchen`,
  "smtp/timeout": ({ address, step, ms }) => `${address} hat ${within(ms)} ${STEPS[step]}`,
  "smtp/hung-up": ({ address, step }) => `${address} hat die Verbindung getrennt und ${STEPS[step]}`,
  "smtp/reply": ({ address, step, code, text }) =>
    about(address, `${step === "greeting" ? "begrüßt" : `beantwortet ${step}`} mit ${formatReply(code, text)}`),
  "smtp/no-starttls": ({ address }) => `${address} bietet kein STARTTLS an`,
  "smtp/no-ehlo": ({ address, code, text }) =>
    about(address, `unterstützt EHLO nicht (${formatReply(code, text)}) und bietet daher kein STARTTLS an`),
  "smtp/injection": ({ address }) => `${address} sendet nach der Antwort auf STARTTLS weiteren Klartext`,
  "smtp/unasked": ({ address }) => `${address} sendet mehr Antworten, als gefragt wurde`,
  "smtp/not-smtp": ({ address, problem }) => `${address} spricht kein SMTP: ${problem}`,
  "smtp/handshake-timeout": ({ address, ms }) => `${address} hat den TLS-Handshake ${within(ms)} nicht abgeschlossen`,
  "smtp/no-handshake": ({ address, problem }) => `${address} schließt den TLS-Handshake nicht ab: ${problem}`,
  "smtp/legacy-not-tried": ({ reason }) => `TLS 1.0 und 1.1 ließen sich nicht erproben: ${reason}`,
  "smtp/blocked": ({ failures }) => `Port 25 ist hier nach außen gesperrt: ${failures.join("; ")}`,
  "smtp/slow": ({ address, ms }) =>
    `${address} wurde nicht noch einmal gefragt: Unter anderen Namen brauchte die Antwort ${formatDuration(ms)}`,
  "smtp/not-public": ({ address, use }) =>
    `${address} ist nicht die Adresse eines öffentlichen Hosts: ${specialUse(use)}`,
  "smtp/off": () => "nicht geprüft: --smtp off",
  "smtp/offline": () => "nicht geprüft: --offline nutzt kein Netz",
};

function formatReply(code: number, text: string): string {
  return `${code} ${text}`.trim();
}
