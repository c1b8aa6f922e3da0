import type { pdf as english } from "../../english/words/pdf.ts";
import { counted } from "../grammar.ts";

const GLOSSARY: typeof english.terms = [
  ["<U+05D0>", "Nummer eines Zeichens (Unicode), das hier nicht darstellbar ist oder von rechts nach links läuft."],
  ["Anforderung", "Eine Vorgabe einer Technischen Richtlinie oder von Grundschutz++, mit ihrer Nummer."],
  ["Ausnahme", "Ein geduldeter Mangel, mit Begründung und letztem Tag."],
  ["DANE", "TLSA-Einträge im signierten DNS legen fest, welches Zertifikat ein Mailserver haben muss (RFC 7672)."],
  ["DKIM", "Eine Signatur weist nach, dass eine Mail von einer Domain stammt (RFC 6376). Der Schlüssel steht im DNS."],
  ["DMARC", "Eine Domain gibt vor, wie mit Mails zu verfahren ist, die SPF und DKIM nicht bestehen (RFC 9989)."],
  ["DNSSEC", "Signaturen weisen die Herkunft von DNS-Antworten nach (RFC 4033)."],
  ["Erklärung", "Eine Aussage des Betreibers mit Nachweis und Datum. Sie wird aufgeführt, aber nicht überprüft."],
  ["Feststellung", "Das Ergebnis einer Prüfung zu einer Domain, einem Mailserver oder einem Selektor."],
  ["Hinweis", "Eine Feststellung, die weder Mangel noch Warnung ist."],
  ["Mangel", "Eine Prüfung, die eine Richtlinie verlangt, wurde nicht bestanden."],
  ["MTA-STS", "Eine Richtlinie auf einem Webserver verlangt von sendenden Servern TLS (RFC 8461)."],
  ["MX-Host", "Ein Mailserver, der Mails für eine Domain annimmt."],
  ["Nicht messbar", "Eine Frage blieb ohne Antwort. Die Prüfung ist weder bestanden noch nicht bestanden."],
  ["Policy", "Die Datei, die die Domains nennt und festlegt, was von ihnen erwartet wird."],
  ["Resolver", "Der Server, der DNS-Anfragen beantwortet."],
  ["Selektor", "Ein Name, der einen der DKIM-Schlüssel einer Domain auswählt."],
  ["Sicht", "Der bewertete Stand des DNS: wie veröffentlicht, oder wie nach einer Änderung."],
  ["SPF", "Ein Eintrag nennt die Server, die für eine Domain Mails senden dürfen (RFC 7208)."],
  ["TLS-Reporting", "Andere Server berichten, wo TLS mit einer Domain gescheitert ist (RFC 8460)."],
  ["Vergleichsstand", "Der Stand, mit dem Mängel verglichen werden, etwa der letzte aufgezeichnete Lauf."],
  ["Warnung", "Eine empfohlene Prüfung wurde nicht bestanden."],
  ["Zertifikatskette", "Die Zertifikate, die vom Serverzertifikat zu einem vertrauenswürdigen führen."],
];

export const pdf: typeof english = {
  title: "Prüfung der Mail-Domains",
  contents: "Inhalt",
  page: (page, pages) => `Seite ${page} von ${pages}`,
  scope: "Umfang",

  summary: "Zusammenfassung",
  sections: "Nach Abschnitten",
  section: "Abschnitt",
  affected: "Betroffene Domains",
  ofAll: (count, all) => `${count} von ${all}`,
  foremost: "Zuerst zu beheben",
  notSeen: "Nicht messbar",
  nothingToFix: "Keine Prüfung ergab einen Mangel.",

  findings: "Feststellungen",
  noFindings: "Keine Mängel und keine Warnungen.",
  onlyFirst: (shown, all) =>
    `Aufgeführt sind die ersten ${shown} von ${all}. Der JSON-Bericht (report.json) enthält alle.`,
  evidenceOfFirst:
    "Jede Feststellung ist einmal aufgeführt, mit ihrem Nachweis und allen Betroffenen. Die Nachweise zu allen Betroffenen enthält der JSON-Bericht (report.json).",
  place: "Fundstelle",
  weakened: "Durch diese Änderung nicht mehr gezählt",

  domains: "Domains",
  moreDomains: (others, passing) =>
    `Nicht aufgeführt: ${counted(others, "weitere Domain", "weitere Domains")} mit Feststellungen, ${passing} ohne. Der JSON-Bericht (report.json) enthält alle.`,

  unseen: "Nicht messbare Prüfungen",
  cause: "Ursache",
  checks: "Prüfungen",
  allMeasured: "Jede Prüfung wurde gemessen.",

  exceptions: "Ausnahmen und Erklärungen",
  noExceptions: "Die Policy enthält weder Ausnahmen noch Erklärungen.",

  requirements: "Anforderungen",
  guidelines: "Technische Richtlinien des BSI",
  matrixNote:
    "Geprüft: von außen sichtbar und gemessen. Erklärt: vom Betreiber ausgesagt. Nicht abgedeckt: durch nichts belegt.",
  catalogue: (title, version) => `${title}, Katalog vom ${version}`,
  catalogueNote: "Die Titel stammen aus dem Katalog. Einige Anforderungen verlangen mehr, als von außen sichtbar ist.",

  history: "Historie",
  olderRuns: "Es gibt ältere Läufe, die hier nicht aufgeführt sind.",
  unreadRuns: (problem) => `Ältere Läufe waren nicht lesbar: ${problem}`,
  auditLog: "Protokoll der Läufe",
  conclusion: "Ergebnis",
  conclusions: { pass: "bestanden", fail: "nicht bestanden", inconclusive: "teilweise messbar" },
  changed: "Änderungen",
  unrecorded: "dieser Lauf, nicht in die Historie aufgenommen",
  notContinued: "vor diesem Lauf fehlen Zeilen des Protokolls oder sind verändert",
  configurations: "Konfiguration",
  since: "Seit dem Lauf vom",
  commit: "Commit",
  views: { live: "live", planned: "geplant" },

  glossary: "Glossar",
  terms: GLOSSARY,
};
