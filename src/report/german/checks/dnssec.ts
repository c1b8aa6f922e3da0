import type { dnssecChecks as english } from "../../english/checks/dnssec.ts";

export const dnssecChecks: typeof english = {
  "dnssec/not-bogus": {
    title: "Keine Antwort zur Domain hat eine ungültige DNSSEC-Signatur (bogus)",
    why: "Ein validierender Resolver beantwortet solche Daten mit SERVFAIL. Wer einen solchen Resolver nutzt, für den gibt es die Domain nicht: keine Mail, in keiner Richtung.",
    fix: "Die Vertrauenskette herstellen: abgelaufene Signaturen erneuern, den DS-Eintrag zum genutzten Schlüssel veröffentlichen oder den DS-Eintrag entfernen, bis die Zone wieder signiert ist.",
  },
  "dnssec/domain": {
    title: "Die Zone der Domain ist signiert und lässt sich validieren",
    why: "Ohne Signaturen kann jeder auf dem Übertragungsweg die Antworten zu MX, SPF und DMARC fälschen. DANE setzt sie voraus.",
    fix: "Die Zone beim DNS-Betreiber signieren und den DS-Eintrag über den Registrar in der übergeordneten Zone veröffentlichen lassen.",
  },
  "dnssec/mx-zone": {
    title: "Die Adresseinträge des MX-Hosts lassen sich validieren",
    why: "Absender fragen nur dann nach TLSA-Einträgen, wenn die Adressen des MX-Hosts signiert sind. Sonst können sie DANE für ihn nicht nutzen.",
    fix: "Die Zone mit dem Namen des MX-Hosts signieren oder einen Anbieter wählen, der sie signiert.",
  },
  "dnssec/mail-records": {
    title: "Die Antworten mit den Mail-Einträgen der Domain lassen sich validieren",
    why: "Ein nicht signierter Eintrag für SPF, DKIM, DMARC, MTA-STS oder TLS-RPT lässt sich fälschen oder unterdrücken, auch dort, wo ein Alias aus einer signierten Zone hinausführt.",
    fix: "Die Zonen mit diesen Einträgen signieren und die, in die ein Alias führt.",
  },
  "dnssec/algorithm": {
    title: "Kein Schlüssel der Zone nutzt ein abgekündigtes Verfahren",
    why: "Validierende Resolver unterstützen abgekündigte Verfahren nach und nach nicht mehr. Eine nur damit signierte Zone behandeln sie wie eine unsignierte, und DANE wirkt nicht mehr.",
    fix: "Die Schlüssel der Zone auf Verfahren 13 (ECDSAP256SHA256) oder 8 (RSASHA256) umstellen.",
  },
};
