import { quoteCharacters } from "../../text/quote.ts";
import type { tlsReports as english } from "../english/tls-reports.ts";
import { counted, list, listFirst } from "./grammar.ts";
import { percentUp } from "../english/shares.ts";
import { daysText, decimalText, ofLastDays } from "./shares.ts";

/** RFC 8460 §4.3, in words. */
const FAILURES: Readonly<Record<string, string>> = {
  "starttls-not-supported": "STARTTLS wurde nicht angeboten",
  "certificate-host-mismatch": "das Zertifikat lautete auf einen anderen Namen",
  "certificate-expired": "das Zertifikat war abgelaufen",
  "certificate-not-trusted": "das Zertifikat war nicht vertrauenswürdig",
  "validation-failure": "TLS schlug aus einem Grund fehl, der keinen eigenen Namen hat",
  "tlsa-invalid": "kein TLSA-Eintrag passte",
  "dnssec-invalid": "DNSSEC ließ sich nicht validieren",
  "dane-required": "der Absender verlangt DANE, und es gab keinen TLSA-Eintrag",
  "sts-policy-fetch-error": "die MTA-STS-Richtlinie war nicht abrufbar",
  "sts-policy-invalid": "die MTA-STS-Richtlinie war ungültig",
  "sts-webpki-invalid": "das Zertifikat des Hosts der MTA-STS-Richtlinie war nicht vertrauenswürdig",
};

/** What to do about each. */
const REMEDIES: Readonly<Record<string, string>> = {
  "starttls-not-supported": "An jedem MX-Host auf Port 25 STARTTLS anbieten, ohne einen Filter davor, der es entfernt.",
  "certificate-host-mismatch":
    "Ein Zertifikat ausliefern, das auf den MX-Host lautet, und jeden MX-Host in die MTA-STS-Richtlinie aufnehmen.",
  "certificate-expired":
    "Das Zertifikat erneuern und auf jedem Server laden, der unter den Adressen des MX-Hosts antwortet.",
  "certificate-not-trusted": "Ein Zertifikat einer öffentlichen CA samt Zwischenzertifikaten ausliefern.",
  "validation-failure": "Beim Absender nach dem Grund fragen; er steht in dessen Protokoll.",
  "tlsa-invalid":
    "Einen TLSA-Eintrag für den verwendeten Schlüssel veröffentlichen und vor jedem Wechsel einen für den nächsten.",
  "dnssec-invalid": "Prüfen, ob die Signaturen und der DS-Eintrag der Zone des MX-Hosts gültig sind.",
  "dane-required":
    "In einer signierten Zone TLSA-Einträge für den MX-Host veröffentlichen oder mit dem Absender vereinbaren, dass er keine verlangt.",
  "sts-policy-fetch-error":
    "Prüfen, ob die MTA-STS-Richtlinie von außen abrufbar ist: an jeder Adresse ihres Hosts und ohne Weiterleitung.",
  "sts-policy-invalid": "Die MTA-STS-Richtlinie berichtigen und danach die `id` ihres Eintrags ändern.",
  "sts-webpki-invalid": "Die MTA-STS-Richtlinie mit einem vertrauenswürdigen Zertifikat für ihren Host ausliefern.",
};

const GENERAL_REMEDY = "`mail-policy reports show` zeigt jeden Tag und jede Organisation.";

type CountedSessions = Parameters<(typeof english)["tls-rpt/failures/few"]>[0];

export const tlsReports: typeof english = {
  "tls-rpt/fresh/fix": () =>
    "Sicherstellen, dass das Postfach in `rua` Mails empfängt und dessen Reports in die Dateien unter `reports: tls-rpt:` gelangen. Empfängt die Domain nur wenige Mails, den Parameter anheben.",
  "tls-rpt/failures/no-sessions": ({ days }) => `kein Report zählt eine Sitzung ${ofLastDays(days)}`,
  "tls-rpt/failures/few": (counts) =>
    `${failedText(counts)}${counts.limit === 0 ? "" : `; die Grenze liegt bei ${decimalText(counts.limit)} Prozent`}`,
  "tls-rpt/failures/found": ({ kinds, count, ...counts }) =>
    `${failedText(counts)} (${decimalText(percentUp(counts.failed, counts.sessions))} Prozent; die Grenze liegt bei ${decimalText(counts.limit)}): ${listFirst(kinds, count, "; ")}`,
  "tls-rpt/failures/kind": ({ type, host, count, organisations, from, to }) =>
    `${failureText(type)}${host === null ? "" : ` an ${quoteCharacters(host)}`}, ${counted(count, "Sitzung", "Sitzungen")}, ${daysText(from, to)}, gemeldet von ${list(organisations.map(quoteCharacters))}`,
  "tls-rpt/failures/fix": ({ types }) => {
    const remedies = types.flatMap((type) => (Object.hasOwn(REMEDIES, type) ? [REMEDIES[type] as string] : []));
    return [...new Set(remedies.length === 0 ? [GENERAL_REMEDY] : remedies)].join(" ");
  },
};

function failedText({ failed, sessions, days }: CountedSessions): string {
  return `${failed} von ${counted(sessions, "Sitzung", "Sitzungen")} ${ofLastDays(days)} ${failed === 1 ? "ist" : "sind"} fehlgeschlagen`;
}

/** What failed, in words where the RFC has the type. */
export function failureText(type: string | null): string {
  if (type === null) return "ohne Angabe eines Grundes";
  return Object.hasOwn(FAILURES, type) ? `${FAILURES[type]} (\`${type}\`)` : quoteCharacters(type);
}
