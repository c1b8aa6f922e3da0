import type { dmarcChecks as english } from "../../english/checks/dmarc.ts";

export const dmarcChecks: typeof english = {
  "dmarc/present": {
    title: "Genau ein DMARC-Eintrag gilt",
    why: "Ohne DMARC-Eintrag nehmen Empfänger Mails an, die die Domain im From-Header fälschen. Mehrere behandeln sie wie keinen.",
    fix: "Genau einen TXT-Eintrag an `_dmarc` veröffentlichen, der mit `v=DMARC1;` beginnt.",
  },
  "dmarc/syntax": {
    title: "Der DMARC-Eintrag ist gültig",
    why: "Empfänger übergehen, was sie nicht lesen können: Eine falsch geschriebene Richtlinie gilt als `p=none`, oder der ganze Eintrag wird verworfen.",
    fix: "Jedes Tag einmal als `name=wert` mit einem zulässigen Wert schreiben, getrennt durch `;`.",
  },
  "dmarc/ignored": {
    title: "Empfänger beachten jeden Teil des DMARC-Eintrags",
    why: "Empfänger übergehen Tags, die sie nicht kennen, Ziele, an die sie nicht senden können, und Richtlinien, die ein anderer Eintrag verdrängt. Der Eintrag bewirkt dann nicht, was er zu sagen scheint.",
    fix: "Berichtigen, was Empfänger übergehen, oder es aus dem Eintrag entfernen.",
  },
  "dmarc/compatibility": {
    title: "Empfänger nach RFC 7489 wenden den Eintrag ebenso an",
    why: "Die meisten Empfänger folgen noch RFC 7489. Sie kennen `t` und `np` nicht, erwarten `p` direkt hinter `v=DMARC1` und finden einen geerbten Eintrag nur an der Organisationsdomain nach der Public Suffix List.",
    fix: "Den Eintrag mit `v=DMARC1; p=…` beginnen und an der Domain selbst veröffentlichen. `t` und `np` nur verwenden, wenn es nichts ausmacht, dass manche Empfänger sie übergehen.",
  },
  "dmarc/removed-tags": {
    title: "Der Eintrag enthält nichts, was RFC 9989 abgeschafft hat: pct, rf, ri, Größenangaben",
    why: "Empfänger nach RFC 9989 übergehen das; der Eintrag bewirkt dann nicht, was er zu sagen scheint.",
    fix: "`pct`, `rf` und `ri` aus dem Eintrag entfernen und Größenangaben wie `!10m` aus Adressen.",
  },
  "dmarc/tree-walk": {
    title: "DNS Tree Walk und Public Suffix List ergeben dieselbe Organisationsdomain",
    why: "Empfänger nach RFC 7489 nutzen die Liste, solche nach RFC 9989 das DNS. Weichen beide voneinander ab, besteht dieselbe Mail bei einem Empfänger und scheitert beim anderen.",
    fix: "`psd=n` im Eintrag der Organisationsdomain veröffentlichen, `psd=y` nur dort, wo andere darunter Domains registrieren.",
  },
  "dmarc/policy": {
    title: "Die wirksame DMARC-Richtlinie ist quarantine oder reject",
    why: "Bei `p=none` stellen Empfänger gefälschte Mails zu wie echte und berichten nur darüber.",
    fix: "`p` (und `sp` für Subdomains) auf `quarantine` oder `reject` anheben, sobald die Berichte zeigen, dass die eigenen Mails bestehen; `t=y` entfernen.",
  },
  "dmarc/reject": {
    title: "Die wirksame DMARC-Richtlinie ist reject",
    why: "Nur `p=reject` hält gefälschte Mails aus allen Ordnern heraus. RFC 9989 §7.4 rät davon ab, wenn Nutzende der Domain an Mailinglisten schreiben: Empfänger würden auch deren Mails abweisen.",
    fix: "`p` nach mindestens je einem Monat `none` und `quarantine` auf `reject` anheben, es sei denn, Nutzende der Domain schreiben an Mailinglisten.",
  },
  "dmarc/subdomains": {
    title: "Die wirksame Richtlinie für vorhandene und nicht vorhandene Subdomains ist quarantine oder reject",
    why: "Fälscher erfinden einfach eine Subdomain: Bei `sp=none` oder `np=none` stellen Empfänger deren Mails zu, so streng `p` auch ist.",
    fix: "`sp` und `np` aus dem Eintrag entfernen, damit `p` auch für Subdomains gilt, oder sie auf `quarantine` oder `reject` anheben.",
  },
  "dmarc/full-coverage": {
    title: "Kein pct unter 100 schwächt die Richtlinie",
    why: "Empfänger nach RFC 7489 wenden die Richtlinie nur auf diesen Anteil gefälschter Mails an; andere übergehen das Tag.",
    fix: "`pct` aus dem Eintrag entfernen; um eine Richtlinie zu erproben, `t=y` veröffentlichen.",
  },
  "dmarc/alignment": {
    title: "DKIM und SPF müssen streng übereinstimmen (Alignment)",
    why: "Bei lockerer Übereinstimmung kann jede Subdomain, auch eine vergessene, im Namen der Domain senden.",
    fix: "`adkim=s` und `aspf=s` veröffentlichen, sobald alle Mails mit genau der Domain ihres From-Headers signiert und gesendet werden.",
  },
  "dmarc/rua": {
    title: "Aggregierte Berichte werden an eine gültige Mailadresse angefordert",
    why: "Nur die Berichte zeigen, wer im Namen der Domain sendet und ob die eigenen Mails bestehen.",
    fix: "`rua=mailto:…` mit einem Postfach ergänzen, das ein Mensch oder ein Programm auswertet.",
  },
  "dmarc/rua-authorised": {
    title: "Jedes fremde Berichtsziel hat dem Empfang der Berichte zugestimmt",
    why: "An ein Ziel einer anderen Organisation senden Empfänger keine Berichte, solange diese nicht im DNS zustimmt.",
    fix: "Den Betreiber des Ziels bitten, einen TXT-Eintrag `v=DMARC1` an `<eigene Domain>._report._dmarc.<dessen Host>` zu veröffentlichen.",
  },
  "dmarc/rua-deliverable": {
    title: "Die Domains der Berichtspostfächer nehmen Mails an",
    why: "Ein Bericht an eine Domain, die keine Mails annimmt, geht unbemerkt verloren.",
    fix: "In `rua` ein Postfach verwenden, dessen Domain Mails empfangen kann: Sie hat einen MX-Eintrag, und der MX-Host hat eine Adresse.",
  },
  "dmarc/reports-fresh": {
    title: "Vor Kurzem ist ein aggregierter Bericht eingegangen",
    why: "Große Empfänger berichten über jeden Tag, an dem sie Mails erhalten. Bleiben ihre Berichte aus, ist entweder das Postfach gestört, oder nichts ruft sie ab; wer im Namen der Domain sendet, bleibt dann unbemerkt.",
    fix: "Das Postfach in `rua` prüfen und das Programm, das seine Berichte abruft.",
    unit: "Tage höchstens seit dem Ende des letzten Berichts",
  },
  "dmarc/pass-rate": {
    title: "Fast alle Mails, die Berichte zählen, bestehen DMARC",
    why: "Mails, die scheitern, sind gefälscht oder stammen von einem Dienst, der nicht eingerichtet ist; Empfänger weisen beide ab, sobald die Richtlinie es verlangt. Es zählen die Tage der letzten Woche oder, solange es weniger als 100 Mails sind, bis zu 30 Tage. Mails, die laut Empfänger weitergeleitet wurden, zählen nicht.",
    fix: "SPF und DKIM für jeden eigenen Absender einrichten, den die Berichte zeigen. Sind die übrigen Mails gefälscht, den Parameter senken.",
    unit: "Prozent der Mails mindestens",
  },
  "dmarc/expectations": {
    title: "Jede Mail in `dmarc: expect:` hat das erwartete Ergebnis",
    why: "DMARC besteht nur, wenn SPF oder DKIM für eine Domain besteht, die zum From-Header passt. Die Änderung eines einzigen Eintrags kann dazu führen, dass Empfänger Mails eines Absenders abweisen oder die eines Fälschers annehmen.",
    fix: "Den Schritt beheben, den die Meldung nennt: Authentifizierung, Übereinstimmung oder Richtlinie. Ist das Ergebnis richtig, die Erwartung berichtigen.",
  },
  "dmarc/ruf": {
    title: "Es werden keine Fehlerberichte angefordert",
    why: "Fehlerberichte legen denen, die sie lesen, personenbezogene Daten aus Mails offen; laut TR-03182 sollen sie nicht angefordert werden.",
    fix: "`ruf` und `fo` aus dem Eintrag entfernen.",
  },
};
