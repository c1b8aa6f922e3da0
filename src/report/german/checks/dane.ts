import type { daneChecks as english } from "../../english/checks/dane.ts";

export const daneChecks: typeof english = {
  "dane/lookup": {
    title: "Die TLSA-Abfrage wird beantwortet",
    why: "Absender, die DANE nutzen, stellen Mails zurück, solange diese Abfrage scheitert: Ein Angreifer könnte die Antwort unterdrückt haben.",
    fix: "Den DNS-Betreiber des Hosts `_25._tcp.<mx>` richtig beantworten lassen: mit TLSA-Einträgen oder mit dem signierten Nachweis, dass es keine gibt.",
  },
  "dane/present": {
    title: "Der MX-Host hat einen abgesicherten TLSA-Eintrag",
    why: "Anhand von TLSA-Einträgen kann ein Absender den Mailserver authentifizieren. Ohne sie kann ein Angreifer auf dem Übertragungsweg die Verschlüsselung verhindern oder mitlesen.",
    fix: "TLSA-Einträge an `_25._tcp.<mx>` in einer signierten Zone veröffentlichen: `3 1 1` mit dem SHA-256 des öffentlichen Schlüssels des Servers.",
  },
  "dane/usable": {
    title: "Mindestens ein TLSA-Eintrag ist für SMTP verwendbar",
    why: "Ist kein Eintrag verwendbar, verlangen Absender zwar TLS, authentifizieren den Server aber nicht; ein Angreifer kann die Mails mitlesen.",
    fix: "Einen Eintrag mit Usage 3 (oder 2), Selector 0 oder 1 und Matching Type 1 mit 32 Oktetten oder 2 mit 64 veröffentlichen.",
  },
  "dane/all-usable": {
    title: "Jeder TLSA-Eintrag mit Usage 2 oder 3 ist verwendbar",
    why: "Absender beachten einen Eintrag nicht, den sie nicht verwenden können, und einer, zu dem kein Schlüssel passt, bewirkt nichts. Ist es der Eintrag für den nächsten Schlüssel, werden Mails zurückgestellt, sobald dieser im Einsatz ist.",
    fix: "Den Eintrag entfernen oder durch einen ersetzen, der aus dem Schlüssel oder Zertifikat erzeugt wurde.",
  },
  "dane/no-pkix": {
    title: "Kein TLSA-Eintrag hat Usage 0 oder 1",
    why: "Für Absender sind solche Einträge nicht verwendbar: Sie schützen nichts und erwecken den Anschein, der Host habe einen TLSA-Eintrag.",
    fix: "Einträge mit Usage 0 durch solche mit Usage 2 ersetzen, Einträge mit Usage 1 durch solche mit Usage 3.",
  },
  "dane/rollover": {
    title: "Ein TLSA-Eintrag kann zum nächsten Schlüssel oder Zertifikat passen",
    why: "Gehören alle Einträge zum Schlüssel oder Zertifikat im Einsatz, entsteht beim Wechsel eine Lücke: Absender stellen Mails zurück, bis die alten Einträge in allen Zwischenspeichern abgelaufen sind. Ein Eintrag mit Selector 0 gilt für ein Zertifikat, das jede Erneuerung ersetzt.",
    fix: "Lange vor dem Wechsel neben dem aktuellen einen Eintrag für den nächsten Schlüssel (`3 1 1`) oder für die CA (`2 1 1`) veröffentlichen.",
  },
  "dane/ttl": {
    title: "Kein TLSA-Eintrag wurde mit langer TTL gesehen",
    why: "Absender verwenden einen zwischengespeicherten TLSA-Eintrag bis zum Ende seiner TTL, auch wenn sich der Schlüssel geändert hat. TR-03108 empfiehlt 600 Sekunden. Resolver zählen eine TTL herunter, eine längere kann daher unbemerkt bleiben.",
    fix: "Die TTL der TLSA-Einträge senken.",
    unit: "Sekunden höchstens",
  },
  "dane/match": {
    title: "Zu jedem Zertifikat des MX-Hosts passt ein verwendbarer TLSA-Eintrag",
    why: "Passt kein Eintrag, stellen Absender mit DANE Mails zurück und senden sie schließlich als unzustellbar zurück. Andere Absender stellen zu, daher bleibt der Fehler unbemerkt. Ein Server mit einem RSA- und einem ECDSA-Zertifikat sendet manchen Absendern das eine und manchen das andere; zu beiden muss ein Eintrag passen.",
    fix: "Den Eintrag für einen Schlüssel veröffentlichen, bevor der Server ihn verwendet: `3 1 1` mit dem SHA-256 des öffentlichen Schlüssels. Einen Eintrag erst entfernen, wenn sein Schlüssel nicht mehr im Einsatz ist.",
  },
};
