import { quoteOctets } from "../../text/quote.ts";
import type { receivedReports as english } from "../english/received-reports.ts";
import { counted } from "./grammar.ts";

/** The steps into a mailbox, a mail or an archive. */
const STEPS = { message: "Mail", attachment: "Anhang", file: "Datei" };

export const receivedReports: typeof english = {
  "reports/file": ({ problem }) => `sie ${problem}`,
  "reports/ended": () => "nicht bis zum Ende gelesen, weil der Lauf vorher endete",
  "reports/no-report": () => "weder ein Bericht noch eine Mail, eine Postfachdatei oder ein Archiv mit einem Bericht",
  "reports/part": ({ steps, reason }) =>
    `${steps.map(({ kind, number }) => `${STEPS[kind]} ${number}`).join(", ")}: ${reason}`,
  "reports/too-large": ({ mebibytes }) =>
    `entpackt größer als ${mebibytes} MiB, die Grenze für einen Bericht oder eine Mail (Projektgrenze)`,
  "reports/mail-total": ({ mebibytes }) =>
    `der Rest wurde nicht gelesen: Aus einer Datei oder Mail würden mehr als ${mebibytes} MiB entpackt (Projektgrenze)`,
  "reports/total": ({ gibibytes }) =>
    `nicht gelesen: Damit würden in einem Lauf mehr als ${gibibytes} GiB entpackt (Projektgrenze)`,
  "reports/nested": ({ most }) => `mehr als ${most} Mails und Archive stecken ineinander (Projektgrenze)`,
  "reports/gzip": () => "die gzip-Daten sind abgeschnitten oder beschädigt",
  "reports/zip": () => "die zip-Daten sind abgeschnitten oder beschädigt",
  "reports/zip/encrypted": () => "das Archiv ist verschlüsselt, was Berichte nicht sind",
  "reports/zip/entries": ({ most }) => `das Archiv hat mehr als ${most} Dateien (Projektgrenze)`,
  "reports/mail": () => "die Mail lässt sich nicht zerlegen",
  "reports/mail/lines": ({ most }) => `die Mail hat mehr als ${most} Zeilen (Projektgrenze)`,
  "reports/mail/parts": ({ most }) => `die Mail hat mehr als ${most} mögliche Trennzeilen (Projektgrenze)`,
  "reports/mail/attachments": ({ most }) => `die Mail hat mehr als ${most} Anhänge (Projektgrenze)`,

  "reports/json/invalid": () => "kein gültiges JSON",
  "reports/json/no-report": () => "JSON, aber kein TLS-Report: Die Liste `policies` fehlt (RFC 8460 §4.4)",
  "reports/xml/malformed": ({ line, column }) => `kein wohlgeformtes XML: Zeile ${line}, Spalte ${column}`,
  "reports/xml/doctype": () =>
    "das XML enthält einen DOCTYPE, den Berichte nicht haben und der andere Dateien nennen kann",
  "reports/xml/attributes": () => "ein Element hat mehr als 20 Attribute (Projektgrenze)",
  "reports/xml/between-tags": () => "zwischen zwei Tags stehen mehr als eine Million Zeichen (Projektgrenze)",
  "reports/xml/depth": () => "mehr als 32 Elemente stecken ineinander (Projektgrenze)",
  "reports/xml/root": ({ name }) => `XML, aber kein DMARC-Bericht: Das Wurzelelement ist nicht \`${name}\``,

  "reports/organisation": () => "der Bericht nennt nicht die Organisation, die ihn gesendet hat",
  "reports/period/none": () => "der Bericht hat keinen gültigen Zeitraum",
  "reports/period/backwards": ({ begin, end }) => `der Zeitraum endet (${end}), bevor er beginnt (${begin})`,
  "reports/period/future": ({ begin }) => `der Zeitraum beginnt in der Zukunft (${begin})`,
  "reports/period/long": ({ days, most }) =>
    `der Zeitraum umfasst ${counted(days, "Tag", "Tage")}; mehr als ${most} lassen sich nicht nach Tagen zählen (Projektgrenze)`,
  "reports/foreign": ({ domain }) => `der Bericht betrifft ${quoteOctets(domain)}, das keine Domain der Policy ist`,
  "reports/too-many": ({ day, most }) =>
    `der Bericht betrifft den ${day}, zu dem schon ${most} Berichte gezählt sind (Projektgrenze)`,

  "reports/dmarc/no-domain": () => "die Domain fehlt",
  "reports/dmarc/no-value": ({ element }) => `\`${element}\` fehlt oder ist ungültig`,
  "reports/dmarc/record": ({ number, problem }) => `Datensatz ${number}: ${problem}`,
  "reports/dmarc/records": ({ faults, count, first }) =>
    `${faults} von ${counted(count, "Datensatz", "Datensätzen")} ${faults === 1 ? "zählt" : "zählen"} nicht; ${first}`,

  "reports/tls-rpt/policies": ({ most }) => `der Report hat mehr als ${most} Richtlinien (Projektgrenze)`,
  "reports/tls-rpt/no-policies": () => "die Liste `policies` ist leer",
  "reports/tls-rpt/no-domain": ({ number }) => `Richtlinie ${number} hat keine gültige \`policy-domain\``,
  "reports/tls-rpt/policy-type": ({ number }) => `Richtlinie ${number} hat keinen \`policy-type\` nach RFC 8460 §4.4`,
  "reports/tls-rpt/count": ({ number }) => `Richtlinie ${number} hat keine gültige Anzahl von Sitzungen`,
};
