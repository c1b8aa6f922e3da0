import type { mtaStsChecks as english } from "../../english/checks/mta-sts.ts";

export const mtaStsChecks: typeof english = {
  "mta-sts/record": {
    title: "Es gibt genau einen gültigen MTA-STS-Eintrag",
    why: "Absender suchen nur dann nach der MTA-STS-Richtlinie, wenn es diesen Eintrag gibt. Ohne MTA-STS oder DANE kann jeder auf dem Übertragungsweg die Verschlüsselung der Mails verhindern.",
    fix: "Genau einen TXT-Eintrag an `_mta-sts` veröffentlichen: `v=STSv1; id=…` mit einer id aus 1 bis 32 Buchstaben und Ziffern.",
  },
  "mta-sts/ignored": {
    title: "Absender beachten jedes Feld des MTA-STS-Eintrags und der MTA-STS-Richtlinie",
    why: "Absender übergehen Felder, die sie nicht kennen, und von einem wiederholten alle außer dem ersten. Die Richtlinie bewirkt dann nicht, was sie zu sagen scheint.",
    fix: "Entfernen oder berichtigen, was Absender übergehen. Ändert sich die Richtlinie, eine neue id veröffentlichen.",
  },
  "mta-sts/policy-fetch": {
    title: "Die MTA-STS-Richtlinie ist abrufbar",
    why: "Absender, die die Richtlinie nicht abrufen können, stellen ohne sie zu. Wer eine ältere zwischengespeichert hat, wendet diese weiter an.",
    fix: "Die Richtlinie unter `https://mta-sts.<domain>/.well-known/mta-sts.txt` bereitstellen: mit Status 200, einem Zertifikat einer vertrauenswürdigen CA für diesen Namen und ohne Weiterleitung.",
  },
  "mta-sts/orphan": {
    title: "Keine MTA-STS-Richtlinie ist ohne Eintrag abrufbar oder wird aus einem Zwischenspeicher durchgesetzt",
    why: "Wer keine Richtlinie zwischengespeichert hat, sucht nie nach einer, die kein Eintrag ankündigt. Wer sie zwischengespeichert hat, wendet sie weiter an und erfährt nie von einer neueren. Mit einer Historie gilt das auch, solange Absender eine Richtlinie zwischengespeichert haben können, die frühere Läufe gesehen haben.",
    fix: "Den Eintrag an `_mta-sts` veröffentlichen. Um MTA-STS zu beenden, eine Richtlinie mit `mode: none` bereitstellen, bis die alte nirgends mehr zwischengespeichert ist, und erst danach Richtlinie und Eintrag entfernen.",
  },
  "mta-sts/policy-syntax": {
    title: "Die MTA-STS-Richtlinie ist gültig",
    why: "Eine Richtlinie, die Absender nicht lesen können, beachten sie nicht; sie schützt keine Mail.",
    fix: "Eine Richtlinie hat die Zeilen `version: STSv1`, `mode: enforce`, `max_age: 604800` (höchstens 31557600) und eine Zeile `mx:` für jeden MX-Host.",
  },
  "mta-sts/mode": {
    title: "Der Modus ist enforce",
    why: "Im Modus `testing` melden Absender einen Fehler und stellen trotzdem zu, über welche Verbindung auch immer.",
    fix: "Sobald die TLS-Reports keine Fehler mehr zeigen, `mode: enforce` setzen und eine neue id veröffentlichen.",
  },
  "mta-sts/max-age": {
    title: "Absender speichern die MTA-STS-Richtlinie lange genug zwischen",
    why: "Nur eine zwischengespeicherte Richtlinie schützt vor Angreifern, die ihren Abruf verhindern. Nach `max_age` Sekunden endet dieser Schutz.",
    fix: "`max_age` auf eine Woche (604800) oder mehr setzen.",
    unit: "Sekunden mindestens",
  },
  "mta-sts/content-type": {
    title: "Die MTA-STS-Richtlinie wird als text/plain ausgeliefert",
    why: "Manche Absender weisen eine Richtlinie mit anderem Medientyp zurück und stellen zu, als gäbe es keine.",
    fix: "Den Webserver so einstellen, dass er die Richtlinie mit `Content-Type: text/plain` ausliefert.",
  },
  "mta-sts/certificate-expiry": {
    title: "Das Zertifikat des Hosts der MTA-STS-Richtlinie läuft nicht bald ab",
    why: "Ist das Zertifikat abgelaufen, können Absender die Richtlinie nicht mehr abrufen. Wer keine zwischengespeichert hat, stellt ungeschützt zu.",
    fix: "Das Zertifikat erneuern und die Erneuerung automatisieren. Gelten Zertifikate nur wenige Tage, den Parameter senken.",
    unit: "Tage mindestens",
  },
  "mta-sts/wildcard-certificate": {
    title: "Das Zertifikat des Hosts der MTA-STS-Richtlinie ist kein Wildcard-Zertifikat",
    why: "Absender, die TR-03108-08-R befolgen, lehnen beim Abruf einer Richtlinie ein Wildcard-Zertifikat ab, obwohl RFC 8461 es erlaubt. Für sie gibt es dann keine Richtlinie.",
    fix: "Ein Zertifikat für den Namen `mta-sts.<domain>` selbst beschaffen.",
  },
  "mta-sts/id-change": {
    title: "Zu einer geänderten MTA-STS-Richtlinie gehört eine geänderte id",
    why: "Absender, die die Richtlinie zwischengespeichert haben, vergleichen nur die id. Bleibt sie gleich, behalten sie die alte Richtlinie bis zum Ende von deren max_age.",
    fix: "Zuerst die Richtlinie bereitstellen, danach den TXT-Eintrag an `_mta-sts` mit einer neuen id veröffentlichen.",
  },
  "mta-sts/mx-certificate": {
    title: "Das Zertifikat des MX-Hosts genügt der MTA-STS-Richtlinie",
    why: "Unter einer durchgesetzten Richtlinie stellen Absender einem Host nicht zu, dessen Zertifikat auf einen anderen Namen lautet, nicht vertrauenswürdig oder abgelaufen ist.",
    fix: "Ein Zertifikat einer öffentlichen CA für den Namen des MX-Hosts samt Zwischenzertifikaten ausliefern und die Erneuerung automatisieren.",
  },
  "mta-sts/mx-coverage": {
    title: "Die MTA-STS-Richtlinie deckt den MX-Host ab",
    why: "Unter einer durchgesetzten Richtlinie stellen Absender einem MX-Host nicht zu, den sie nicht nennt. Sie wenden die zwischengespeicherte Richtlinie an, bis sie von einer neueren erfahren.",
    fix: "Zuerst für jeden MX-Host eine Zeile `mx:` in die Richtlinie aufnehmen und eine neue id veröffentlichen, erst danach den MX-Eintrag.",
  },
};
