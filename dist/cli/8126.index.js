export const id = 8126;
export const ids = [8126];
export const modules = {

/***/ 68126:
/***/ ((function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GERMAN: () => (/* binding */ GERMAN)
});

;// CONCATENATED MODULE: ./lib/src/report/german/checks/attestation.js
const attestationChecks = {
    "attestation/valid": {
        title: "Die Erkl\u00e4rung zu einer Anforderung ist nicht abgelaufen",
        why: "Systeme und Zust\u00e4ndige wechseln: Eine vor langer Zeit best\u00e4tigte Aussage belegt nichts \u00fcber den heutigen Stand.",
        fix: "Die Aussage best\u00e4tigen lassen, danach Datum und Nachweis in der Policy erneuern. Trifft sie nicht mehr zu, die Erkl\u00e4rung entfernen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/dane.js
const daneChecks = {
    "dane/lookup": {
        title: "Die TLSA-Abfrage wird beantwortet",
        why: "Absender, die DANE nutzen, stellen Mails zur\u00fcck, solange diese Abfrage scheitert: Ein Angreifer k\u00f6nnte die Antwort unterdr\u00fcckt haben.",
        fix: "Den DNS-Betreiber des Hosts `_25._tcp.<mx>` richtig beantworten lassen: mit TLSA-Eintr\u00e4gen oder mit dem signierten Nachweis, dass es keine gibt.",
    },
    "dane/present": {
        title: "Der MX-Host hat einen abgesicherten TLSA-Eintrag",
        why: "Anhand von TLSA-Eintr\u00e4gen kann ein Absender den Mailserver authentifizieren. Ohne sie kann ein Angreifer auf dem \u00dcbertragungsweg die Verschl\u00fcsselung verhindern oder mitlesen.",
        fix: "TLSA-Eintr\u00e4ge an `_25._tcp.<mx>` in einer signierten Zone ver\u00f6ffentlichen: `3 1 1` mit dem SHA-256 des \u00f6ffentlichen Schl\u00fcssels des Servers.",
    },
    "dane/usable": {
        title: "Mindestens ein TLSA-Eintrag ist f\u00fcr SMTP verwendbar",
        why: "Ist kein Eintrag verwendbar, verlangen Absender zwar TLS, authentifizieren den Server aber nicht; ein Angreifer kann die Mails mitlesen.",
        fix: "Einen Eintrag mit Usage 3 (oder 2), Selector 0 oder 1 und Matching Type 1 mit 32 Oktetten oder 2 mit 64 ver\u00f6ffentlichen.",
    },
    "dane/all-usable": {
        title: "Jeder TLSA-Eintrag mit Usage 2 oder 3 ist verwendbar",
        why: "Absender beachten einen Eintrag nicht, den sie nicht verwenden k\u00f6nnen, und einer, zu dem kein Schl\u00fcssel passt, bewirkt nichts. Ist es der Eintrag f\u00fcr den n\u00e4chsten Schl\u00fcssel, werden Mails zur\u00fcckgestellt, sobald dieser im Einsatz ist.",
        fix: "Den Eintrag entfernen oder durch einen ersetzen, der aus dem Schl\u00fcssel oder Zertifikat erzeugt wurde.",
    },
    "dane/no-pkix": {
        title: "Kein TLSA-Eintrag hat Usage 0 oder 1",
        why: "F\u00fcr Absender sind solche Eintr\u00e4ge nicht verwendbar: Sie sch\u00fctzen nichts und erwecken den Anschein, der Host habe einen TLSA-Eintrag.",
        fix: "Eintr\u00e4ge mit Usage 0 durch solche mit Usage 2 ersetzen, Eintr\u00e4ge mit Usage 1 durch solche mit Usage 3.",
    },
    "dane/rollover": {
        title: "Ein TLSA-Eintrag kann zum n\u00e4chsten Schl\u00fcssel oder Zertifikat passen",
        why: "Geh\u00f6ren alle Eintr\u00e4ge zum Schl\u00fcssel oder Zertifikat im Einsatz, entsteht beim Wechsel eine L\u00fccke: Absender stellen Mails zur\u00fcck, bis die alten Eintr\u00e4ge in allen Zwischenspeichern abgelaufen sind. Ein Eintrag mit Selector 0 gilt f\u00fcr ein Zertifikat, das jede Erneuerung ersetzt.",
        fix: "Lange vor dem Wechsel neben dem aktuellen einen Eintrag f\u00fcr den n\u00e4chsten Schl\u00fcssel (`3 1 1`) oder f\u00fcr die CA (`2 1 1`) ver\u00f6ffentlichen.",
    },
    "dane/ttl": {
        title: "Kein TLSA-Eintrag wurde mit langer TTL gesehen",
        why: "Absender verwenden einen zwischengespeicherten TLSA-Eintrag bis zum Ende seiner TTL, auch wenn sich der Schl\u00fcssel ge\u00e4ndert hat. TR-03108 empfiehlt 600 Sekunden. Resolver z\u00e4hlen eine TTL herunter, eine l\u00e4ngere kann daher unbemerkt bleiben.",
        fix: "Die TTL der TLSA-Eintr\u00e4ge senken.",
        unit: "Sekunden h\u00f6chstens",
    },
    "dane/match": {
        title: "Zu jedem Zertifikat des MX-Hosts passt ein verwendbarer TLSA-Eintrag",
        why: "Passt kein Eintrag, stellen Absender mit DANE Mails zur\u00fcck und senden sie schlie\u00dflich als unzustellbar zur\u00fcck. Andere Absender stellen zu, daher bleibt der Fehler unbemerkt. Ein Server mit einem RSA- und einem ECDSA-Zertifikat sendet manchen Absendern das eine und manchen das andere; zu beiden muss ein Eintrag passen.",
        fix: "Den Eintrag f\u00fcr einen Schl\u00fcssel ver\u00f6ffentlichen, bevor der Server ihn verwendet: `3 1 1` mit dem SHA-256 des \u00f6ffentlichen Schl\u00fcssels. Einen Eintrag erst entfernen, wenn sein Schl\u00fcssel nicht mehr im Einsatz ist.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/dkim.js
const dkimChecks = {
    "dkim/selector": {
        title: "Der angegebene Selektor ver\u00f6ffentlicht genau einen DKIM-Schl\u00fcssel",
        why: "Ohne den \u00f6ffentlichen Schl\u00fcssel kann kein Empf\u00e4nger Signaturen mit diesem Selektor pr\u00fcfen; bei mehreren Eintr\u00e4gen ist nicht festgelegt, welcher gilt.",
        fix: "Den \u00f6ffentlichen Schl\u00fcssel als einen TXT-Eintrag an `<selector>._domainkey` ver\u00f6ffentlichen oder einen nicht mehr genutzten Selektor aus der Policy entfernen.",
    },
    "dkim/syntax": {
        title: "Der DKIM-Eintrag ist g\u00fcltig, und sein Schl\u00fcssel l\u00e4sst sich lesen",
        why: "Kann ein Empf\u00e4nger den Schl\u00fcssel nicht lesen, behandelt er die Mail wie eine ohne Signatur.",
        fix: "Den Eintrag so ver\u00f6ffentlichen, wie ihn die signierende Software ausgibt; dort auf verlorene Zeichen achten, wo ein langer Wert in mehrere Zeichenketten geteilt wurde.",
    },
    "dkim/encoding": {
        title: "Der DKIM-Eintrag ist so geschrieben, dass ihn alle Empf\u00e4nger lesen",
        why: "Manche Empf\u00e4nger lesen nur die \u00fcbliche Form eines Schl\u00fcssels. Wo RFC 6376 mehr erlaubt, behandeln sie die Mail wie eine ohne Signatur.",
        fix: "Den Schl\u00fcssel als SubjectPublicKeyInfo in Base64 mit F\u00fcllzeichen ver\u00f6ffentlichen, und nichts hinter dem letzten Semikolon.",
    },
    "dkim/not-revoked": {
        title: "Der Schl\u00fcssel eines genutzten Selektors ist nicht widerrufen",
        why: "Ein leeres `p=` widerruft den Schl\u00fcssel: Jede Signatur mit diesem Selektor scheitert.",
        fix: "Den genutzten Schl\u00fcssel ver\u00f6ffentlichen oder den Selektor aus der Policy entfernen.",
    },
    "dkim/key-strength": {
        title: "Der DKIM-Schl\u00fcssel ist ein RSA-Schl\u00fcssel mit mindestens 2048 Bit oder ein Ed25519-Schl\u00fcssel",
        why: "Kurze RSA-Schl\u00fcssel lassen sich faktorisieren; Angreifer k\u00f6nnen dann im Namen der Domain signieren.",
        fix: "Einen Schl\u00fcssel mit 2048 Bit unter einem neuen Selektor anlegen, damit signieren und den alten danach widerrufen.",
        unit: "Bit mindestens",
    },
    "dkim/key-size-limit": {
        title: "Der DKIM-Schl\u00fcssel ist nicht l\u00e4nger, als Empf\u00e4nger pr\u00fcfen",
        why: "RSA-Schl\u00fcssel mit mehr als 4096 Bit m\u00fcssen Empf\u00e4nger nicht unterst\u00fctzen, und die Richtlinie r\u00e4t von mehr als 2048 Bit ab: Empf\u00e4nger \u00fcbergehen solche Signaturen wom\u00f6glich.",
        fix: "Einen RSA-Schl\u00fcssel mit 2048 Bit unter einem neuen Selektor anlegen, damit signieren und den langen danach widerrufen.",
        unit: "Bit h\u00f6chstens",
    },
    "dkim/both-algorithms": {
        title: "Die Domain hat einen RSA- und einen Ed25519-Schl\u00fcssel",
        why: "Die Richtlinie verlangt Schl\u00fcssel f\u00fcr alle g\u00fcltigen Verfahren. Mit beiden bleiben Mails signiert, wenn ein Empf\u00e4nger nur eines unterst\u00fctzt oder eines gebrochen wird.",
        fix: "Einen Schl\u00fcssel des fehlenden Verfahrens unter einem eigenen Selektor anlegen und ver\u00f6ffentlichen, mit beiden signieren und ihn in die Policy aufnehmen.",
    },
    "dkim/rotation": {
        title: "Der DKIM-Schl\u00fcssel wird rechtzeitig gewechselt",
        why: "Je l\u00e4nger ein Schl\u00fcssel genutzt wird, desto eher hat ein Fremder den privaten Schl\u00fcssel und kann im Namen der Domain signieren. Die Richtlinie verlangt alle sechs Monate einen neuen Schl\u00fcssel. Seit wann ein Schl\u00fcssel genutzt wird, sagt das DNS nicht. Das zeigen ein fr\u00fcherer Lauf in der Historie, der Commit, der einen anderen Schl\u00fcssel durch ihn ersetzt hat, oder `since` in der Policy. Bei einem flachen Checkout fragt die Action GitHub nach den Commits (`contents: read`), mit h\u00f6chstens 100 Anfragen; mit `fetch-depth: 0` liegen alle vor. Ein Commit, der die ganze Datei hinzugef\u00fcgt hat oder einen Eintrag einer nur teilweise deklarierten Zone, zeigt, dass der Schl\u00fcssel mindestens so alt ist. Ein wieder eingesetzter Schl\u00fcssel ist so alt, wie er war.",
        fix: "Einen Schl\u00fcssel unter einem neuen Selektor anlegen, ver\u00f6ffentlichen, damit signieren und den alten danach au\u00dfer Dienst nehmen. Ist der Schl\u00fcssel neuer, seinen ersten Tag angeben: `dkim: { selectors: [{ name: s1, since: 2026-07-01 }] }`.",
        unit: "Tage h\u00f6chstens",
    },
    "dkim/retired": {
        title: "Ein au\u00dfer Dienst genommener Selektor ver\u00f6ffentlicht keinen nutzbaren Schl\u00fcssel",
        why: "Wer einen alten privaten Schl\u00fcssel hat, kann im Namen der Domain signieren, solange der \u00f6ffentliche ver\u00f6ffentlicht ist.",
        fix: "Den Schl\u00fcssel mit einem leeren `p=` widerrufen oder den Eintrag entfernen.",
    },
    "dkim/key-sharing": {
        title: "Keine andere gepr\u00fcfte Domain ver\u00f6ffentlicht denselben DKIM-Schl\u00fcssel",
        why: "Teilen sich mehrere Domains einen Schl\u00fcssel, lassen sich mit einem verlorenen privaten Schl\u00fcssel Mails von allen f\u00e4lschen, und keine kann ihn allein wechseln.",
        fix: "F\u00fcr jede Domain einen Schl\u00fcssel anlegen und jede mit ihrem eigenen signieren lassen. Ein CNAME zum Eintrag eines Anbieters gilt nicht als geteilt.",
    },
    "dkim/wildcard": {
        title: "Ein DKIM-Selektor, den es nicht gibt, hat keinen Schl\u00fcssel",
        why: "Ein Wildcard-Eintrag ver\u00f6ffentlicht denselben Schl\u00fcssel f\u00fcr jeden Selektor: Keiner l\u00e4sst sich einzeln widerrufen, und Empf\u00e4nger sehen nicht, welche genutzt werden.",
        fix: "Den Wildcard-Eintrag entfernen und den Schl\u00fcssel jedes Selektors unter dessen Namen ver\u00f6ffentlichen.",
    },
    "dkim/hash": {
        title: "Der DKIM-Schl\u00fcssel darf mit SHA-256 verwendet werden",
        why: "Mit `h=sha1` erlaubt der Schl\u00fcssel nur Signaturen mit SHA-1, die Empf\u00e4nger nicht akzeptieren d\u00fcrfen.",
        fix: "Das Tag `h` aus dem Eintrag entfernen oder um sha256 erg\u00e4nzen.",
    },
    "dkim/service": {
        title: "Der DKIM-Schl\u00fcssel darf f\u00fcr E-Mail verwendet werden",
        why: "Empf\u00e4nger von E-Mail beachten keinen Schl\u00fcssel, dessen `s=` nur andere Dienste nennt, etwa einen Schl\u00fcssel f\u00fcr TLS-Reports.",
        fix: "Das Tag `s` aus dem Eintrag entfernen oder um email oder `*` erg\u00e4nzen.",
    },
    "dkim/not-testing": {
        title: "Der DKIM-Schl\u00fcssel ist nicht als Test gekennzeichnet",
        why: "Mit `t=y` behandeln Empf\u00e4nger signierte Mails nicht besser als unsignierte.",
        fix: "Die Kennzeichnung `y` aus dem Tag `t` entfernen, sobald Mails wie geplant signiert werden.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/dmarc.js
const dmarcChecks = {
    "dmarc/present": {
        title: "Genau ein DMARC-Eintrag gilt",
        why: "Ohne DMARC-Eintrag nehmen Empf\u00e4nger Mails an, die die Domain im From-Header f\u00e4lschen. Mehrere behandeln sie wie keinen.",
        fix: "Genau einen TXT-Eintrag an `_dmarc` ver\u00f6ffentlichen, der mit `v=DMARC1;` beginnt.",
    },
    "dmarc/syntax": {
        title: "Der DMARC-Eintrag ist g\u00fcltig",
        why: "Empf\u00e4nger \u00fcbergehen, was sie nicht lesen k\u00f6nnen: Eine falsch geschriebene Richtlinie gilt als `p=none`, oder der ganze Eintrag wird verworfen.",
        fix: "Jedes Tag einmal als `name=wert` mit einem zul\u00e4ssigen Wert schreiben, getrennt durch `;`.",
    },
    "dmarc/ignored": {
        title: "Empf\u00e4nger beachten jeden Teil des DMARC-Eintrags",
        why: "Empf\u00e4nger \u00fcbergehen Tags, die sie nicht kennen, Ziele, an die sie nicht senden k\u00f6nnen, und Richtlinien, die ein anderer Eintrag verdr\u00e4ngt. Der Eintrag bewirkt dann nicht, was er zu sagen scheint.",
        fix: "Berichtigen, was Empf\u00e4nger \u00fcbergehen, oder es aus dem Eintrag entfernen.",
    },
    "dmarc/compatibility": {
        title: "Empf\u00e4nger nach RFC 7489 wenden den Eintrag ebenso an",
        why: "Die meisten Empf\u00e4nger folgen noch RFC 7489. Sie kennen `t` und `np` nicht, erwarten `p` direkt hinter `v=DMARC1` und finden einen geerbten Eintrag nur an der Organisationsdomain nach der Public Suffix List.",
        fix: "Den Eintrag mit `v=DMARC1; p=\u2026` beginnen und an der Domain selbst ver\u00f6ffentlichen. `t` und `np` nur verwenden, wenn es nichts ausmacht, dass manche Empf\u00e4nger sie \u00fcbergehen.",
    },
    "dmarc/removed-tags": {
        title: "Der Eintrag enth\u00e4lt nichts, was RFC 9989 abgeschafft hat: pct, rf, ri, Gr\u00f6\u00dfenangaben",
        why: "Empf\u00e4nger nach RFC 9989 \u00fcbergehen das; der Eintrag bewirkt dann nicht, was er zu sagen scheint.",
        fix: "`pct`, `rf` und `ri` aus dem Eintrag entfernen und Gr\u00f6\u00dfenangaben wie `!10m` aus Adressen.",
    },
    "dmarc/tree-walk": {
        title: "DNS Tree Walk und Public Suffix List ergeben dieselbe Organisationsdomain",
        why: "Empf\u00e4nger nach RFC 7489 nutzen die Liste, solche nach RFC 9989 das DNS. Weichen beide voneinander ab, besteht dieselbe Mail bei einem Empf\u00e4nger und scheitert beim anderen.",
        fix: "`psd=n` im Eintrag der Organisationsdomain ver\u00f6ffentlichen, `psd=y` nur dort, wo andere darunter Domains registrieren.",
    },
    "dmarc/policy": {
        title: "Die wirksame DMARC-Richtlinie ist quarantine oder reject",
        why: "Bei `p=none` stellen Empf\u00e4nger gef\u00e4lschte Mails zu wie echte und berichten nur dar\u00fcber.",
        fix: "`p` (und `sp` f\u00fcr Subdomains) auf `quarantine` oder `reject` anheben, sobald die Berichte zeigen, dass die eigenen Mails bestehen; `t=y` entfernen.",
    },
    "dmarc/reject": {
        title: "Die wirksame DMARC-Richtlinie ist reject",
        why: "Nur `p=reject` h\u00e4lt gef\u00e4lschte Mails aus allen Ordnern heraus. RFC 9989 \u00a77.4 r\u00e4t davon ab, wenn Nutzende der Domain an Mailinglisten schreiben: Empf\u00e4nger w\u00fcrden auch deren Mails abweisen.",
        fix: "`p` nach mindestens je einem Monat `none` und `quarantine` auf `reject` anheben, es sei denn, Nutzende der Domain schreiben an Mailinglisten.",
    },
    "dmarc/subdomains": {
        title: "Die wirksame Richtlinie f\u00fcr vorhandene und nicht vorhandene Subdomains ist quarantine oder reject",
        why: "F\u00e4lscher erfinden einfach eine Subdomain: Bei `sp=none` oder `np=none` stellen Empf\u00e4nger deren Mails zu, so streng `p` auch ist.",
        fix: "`sp` und `np` aus dem Eintrag entfernen, damit `p` auch f\u00fcr Subdomains gilt, oder sie auf `quarantine` oder `reject` anheben.",
    },
    "dmarc/full-coverage": {
        title: "Kein pct unter 100 schw\u00e4cht die Richtlinie",
        why: "Empf\u00e4nger nach RFC 7489 wenden die Richtlinie nur auf diesen Anteil gef\u00e4lschter Mails an; andere \u00fcbergehen das Tag.",
        fix: "`pct` aus dem Eintrag entfernen; um eine Richtlinie zu erproben, `t=y` ver\u00f6ffentlichen.",
    },
    "dmarc/alignment": {
        title: "DKIM und SPF m\u00fcssen streng \u00fcbereinstimmen (Alignment)",
        why: "Bei lockerer \u00dcbereinstimmung kann jede Subdomain, auch eine vergessene, im Namen der Domain senden.",
        fix: "`adkim=s` und `aspf=s` ver\u00f6ffentlichen, sobald alle Mails mit genau der Domain ihres From-Headers signiert und gesendet werden.",
    },
    "dmarc/rua": {
        title: "Aggregierte Berichte werden an eine g\u00fcltige Mailadresse angefordert",
        why: "Nur die Berichte zeigen, wer im Namen der Domain sendet und ob die eigenen Mails bestehen.",
        fix: "`rua=mailto:\u2026` mit einem Postfach erg\u00e4nzen, das ein Mensch oder ein Programm auswertet.",
    },
    "dmarc/rua-authorised": {
        title: "Jedes fremde Berichtsziel hat dem Empfang der Berichte zugestimmt",
        why: "An ein Ziel einer anderen Organisation senden Empf\u00e4nger keine Berichte, solange diese nicht im DNS zustimmt.",
        fix: "Den Betreiber des Ziels bitten, einen TXT-Eintrag `v=DMARC1` an `<eigene Domain>._report._dmarc.<dessen Host>` zu ver\u00f6ffentlichen.",
    },
    "dmarc/rua-deliverable": {
        title: "Die Domains der Berichtspostf\u00e4cher nehmen Mails an",
        why: "Ein Bericht an eine Domain, die keine Mails annimmt, geht unbemerkt verloren.",
        fix: "In `rua` ein Postfach verwenden, dessen Domain Mails empfangen kann: Sie hat einen MX-Eintrag, und der MX-Host hat eine Adresse.",
    },
    "dmarc/reports-fresh": {
        title: "Vor Kurzem ist ein aggregierter Bericht eingegangen",
        why: "Gro\u00dfe Empf\u00e4nger berichten \u00fcber jeden Tag, an dem sie Mails erhalten. Bleiben ihre Berichte aus, ist entweder das Postfach gest\u00f6rt, oder nichts ruft sie ab; wer im Namen der Domain sendet, bleibt dann unbemerkt.",
        fix: "Das Postfach in `rua` pr\u00fcfen und das Programm, das seine Berichte abruft.",
        unit: "Tage h\u00f6chstens seit dem Ende des letzten Berichts",
    },
    "dmarc/pass-rate": {
        title: "Fast alle Mails, die Berichte z\u00e4hlen, bestehen DMARC",
        why: "Mails, die scheitern, sind gef\u00e4lscht oder stammen von einem Dienst, der nicht eingerichtet ist; Empf\u00e4nger weisen beide ab, sobald die Richtlinie es verlangt. Es z\u00e4hlen die Tage der letzten Woche oder, solange es weniger als 100 Mails sind, bis zu 30 Tage. Mails, die laut Empf\u00e4nger weitergeleitet wurden, z\u00e4hlen nicht.",
        fix: "SPF und DKIM f\u00fcr jeden eigenen Absender einrichten, den die Berichte zeigen. Sind die \u00fcbrigen Mails gef\u00e4lscht, den Parameter senken.",
        unit: "Prozent der Mails mindestens",
    },
    "dmarc/expectations": {
        title: "Jede Mail in `dmarc: expect:` hat das erwartete Ergebnis",
        why: "DMARC besteht nur, wenn SPF oder DKIM f\u00fcr eine Domain besteht, die zum From-Header passt. Die \u00c4nderung eines einzigen Eintrags kann dazu f\u00fchren, dass Empf\u00e4nger Mails eines Absenders abweisen oder die eines F\u00e4lschers annehmen.",
        fix: "Den Schritt beheben, den die Meldung nennt: Authentifizierung, \u00dcbereinstimmung oder Richtlinie. Ist das Ergebnis richtig, die Erwartung berichtigen.",
    },
    "dmarc/ruf": {
        title: "Es werden keine Fehlerberichte angefordert",
        why: "Fehlerberichte legen denen, die sie lesen, personenbezogene Daten aus Mails offen; laut TR-03182 sollen sie nicht angefordert werden.",
        fix: "`ruf` und `fo` aus dem Eintrag entfernen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/dns.js
const dnsChecks = {
    "dns/dangling": {
        title: "Jede Domain, auf die Mail-Eintr\u00e4ge verweisen, ist vergeben",
        why: "Eine nicht vergebene Domain kann jeder registrieren und dann fremde Mails oder Berichte empfangen, im Namen der eigenen Domain senden oder Schl\u00fcssel f\u00fcr sie ver\u00f6ffentlichen. Es z\u00e4hlen SPF-Terme, MX-Hosts, Aliasse und Berichtsadressen sowie SPF-Eintr\u00e4ge anderer, die der eigene einbindet. Auch ein Name unterhalb eines privaten Suffixes wie `azurewebsites.net` kann frei sein; das zeigt das DNS nicht. F\u00fchrt ein include, ein redirect, ein MX-Host oder der Alias eines DKIM-Schl\u00fcssels zu einer solchen Domain, schlagen `spf/include-valid`, `mx/target` oder `dkim/selector` an und nennen diese Gefahr; diese Pr\u00fcfung meldet, was sonst noch dorthin f\u00fchrt. Ob eine Berichtsadresse Mails annimmt, wird dann nicht bewertet.",
        fix: "Jeden Eintrag und Term entfernen, der auf die Domain verweist, oder sie selbst registrieren.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/dnssec.js
const dnssecChecks = {
    "dnssec/not-bogus": {
        title: "Keine Antwort zur Domain hat eine ung\u00fcltige DNSSEC-Signatur (bogus)",
        why: "Ein validierender Resolver beantwortet solche Daten mit SERVFAIL. Wer einen solchen Resolver nutzt, f\u00fcr den gibt es die Domain nicht: keine Mail, in keiner Richtung.",
        fix: "Die Vertrauenskette herstellen: abgelaufene Signaturen erneuern, den DS-Eintrag zum genutzten Schl\u00fcssel ver\u00f6ffentlichen oder den DS-Eintrag entfernen, bis die Zone wieder signiert ist.",
    },
    "dnssec/domain": {
        title: "Die Zone der Domain ist signiert und l\u00e4sst sich validieren",
        why: "Ohne Signaturen kann jeder auf dem \u00dcbertragungsweg die Antworten zu MX, SPF und DMARC f\u00e4lschen. DANE setzt sie voraus.",
        fix: "Die Zone beim DNS-Betreiber signieren und den DS-Eintrag \u00fcber den Registrar in der \u00fcbergeordneten Zone ver\u00f6ffentlichen lassen.",
    },
    "dnssec/mx-zone": {
        title: "Die Adresseintr\u00e4ge des MX-Hosts lassen sich validieren",
        why: "Absender fragen nur dann nach TLSA-Eintr\u00e4gen, wenn die Adressen des MX-Hosts signiert sind. Sonst k\u00f6nnen sie DANE f\u00fcr ihn nicht nutzen.",
        fix: "Die Zone mit dem Namen des MX-Hosts signieren oder einen Anbieter w\u00e4hlen, der sie signiert.",
    },
    "dnssec/mail-records": {
        title: "Die Antworten mit den Mail-Eintr\u00e4gen der Domain lassen sich validieren",
        why: "Ein nicht signierter Eintrag f\u00fcr SPF, DKIM, DMARC, MTA-STS oder TLS-RPT l\u00e4sst sich f\u00e4lschen oder unterdr\u00fccken, auch dort, wo ein Alias aus einer signierten Zone hinausf\u00fchrt.",
        fix: "Die Zonen mit diesen Eintr\u00e4gen signieren und die, in die ein Alias f\u00fchrt.",
    },
    "dnssec/algorithm": {
        title: "Kein Schl\u00fcssel der Zone nutzt ein abgek\u00fcndigtes Verfahren",
        why: "Validierende Resolver unterst\u00fctzen abgek\u00fcndigte Verfahren nach und nach nicht mehr. Eine nur damit signierte Zone behandeln sie wie eine unsignierte, und DANE wirkt nicht mehr.",
        fix: "Die Schl\u00fcssel der Zone auf Verfahren 13 (ECDSAP256SHA256) oder 8 (RSASHA256) umstellen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/drift.js
const driftChecks = {
    "drift/records": {
        title: "Das DNS antwortet, was das Repository deklariert",
        why: "Ein von Hand ge\u00e4nderter Eintrag wurde nicht gepr\u00fcft, und die n\u00e4chste Bereitstellung \u00fcberschreibt ihn. Ein deklarierter Eintrag, der nicht bereitgestellt wurde, wirkt nicht.",
        fix: "Den deklarierten Stand bereitstellen oder die \u00c4nderung ins Repository \u00fcbernehmen. Auf dem Standardbranch mit `--view live` pr\u00fcfen, sobald die TTLs der fr\u00fcheren Antworten abgelaufen sind.",
    },
    "drift/regression": {
        title: "Nichts, was im letzten aufgezeichneten Lauf bestanden hat, f\u00e4llt jetzt durch",
        why: "Eine Pr\u00fcfung, die nur warnt, kann sich unbemerkt verschlechtern, denn eine Warnung l\u00e4sst keinen Build scheitern.",
        fix: "Die genannten Pr\u00fcfungen ansehen: Jede sagt, was nicht stimmt und was zu tun ist.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/history.js
const historyChecks = {
    "history/recorded": {
        title: "Dieser Lauf wurde in die Historie aufgenommen",
        why: "Ein nicht aufgezeichneter Lauf fehlt als Nachweis, und sp\u00e4tere L\u00e4ufe lassen sich nicht mit ihm vergleichen.",
        fix: "Dem Job die Berechtigung `contents: write` geben oder das Schreiben in den Ordner der Historie erlauben.",
    },
    "history/intact": {
        title: "Die Hashkette der Historie ist l\u00fcckenlos",
        why: "Eine nachtr\u00e4glich ge\u00e4nderte Historie beweist nichts.",
        fix: "`mail-policy history verify` ausf\u00fchren; der Befehl nennt jede falsche Zeile. Den Branch der Historie gegen Force-Pushes sch\u00fctzen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/monitoring.js
const monitoringChecks = {
    "monitoring/recent": {
        title: "Der letzte aufgezeichnete Lauf ist aktuell",
        why: "Abweichungen bleiben unbemerkt, solange kein Lauf nach ihnen sucht.",
        fix: "Die Pr\u00fcfung nach Zeitplan ausf\u00fchren und sicherstellen, dass der Workflow aktiviert ist.",
        unit: "Tage h\u00f6chstens",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/mta-sts.js
const mtaStsChecks = {
    "mta-sts/record": {
        title: "Es gibt genau einen g\u00fcltigen MTA-STS-Eintrag",
        why: "Absender suchen nur dann nach der MTA-STS-Richtlinie, wenn es diesen Eintrag gibt. Ohne MTA-STS oder DANE kann jeder auf dem \u00dcbertragungsweg die Verschl\u00fcsselung der Mails verhindern.",
        fix: "Genau einen TXT-Eintrag an `_mta-sts` ver\u00f6ffentlichen: `v=STSv1; id=\u2026` mit einer id aus 1 bis 32 Buchstaben und Ziffern.",
    },
    "mta-sts/ignored": {
        title: "Absender beachten jedes Feld des MTA-STS-Eintrags und der MTA-STS-Richtlinie",
        why: "Absender \u00fcbergehen Felder, die sie nicht kennen, und von einem wiederholten alle au\u00dfer dem ersten. Die Richtlinie bewirkt dann nicht, was sie zu sagen scheint.",
        fix: "Entfernen oder berichtigen, was Absender \u00fcbergehen. \u00c4ndert sich die Richtlinie, eine neue id ver\u00f6ffentlichen.",
    },
    "mta-sts/policy-fetch": {
        title: "Die MTA-STS-Richtlinie ist abrufbar",
        why: "Absender, die die Richtlinie nicht abrufen k\u00f6nnen, stellen ohne sie zu. Wer eine \u00e4ltere zwischengespeichert hat, wendet diese weiter an.",
        fix: "Die Richtlinie unter `https://mta-sts.<domain>/.well-known/mta-sts.txt` bereitstellen: mit Status 200, einem Zertifikat einer vertrauensw\u00fcrdigen CA f\u00fcr diesen Namen und ohne Weiterleitung.",
    },
    "mta-sts/orphan": {
        title: "Keine MTA-STS-Richtlinie ist ohne Eintrag abrufbar oder wird aus einem Zwischenspeicher durchgesetzt",
        why: "Wer keine Richtlinie zwischengespeichert hat, sucht nie nach einer, die kein Eintrag ank\u00fcndigt. Wer sie zwischengespeichert hat, wendet sie weiter an und erf\u00e4hrt nie von einer neueren. Mit einer Historie gilt das auch, solange Absender eine Richtlinie zwischengespeichert haben k\u00f6nnen, die fr\u00fchere L\u00e4ufe gesehen haben.",
        fix: "Den Eintrag an `_mta-sts` ver\u00f6ffentlichen. Um MTA-STS zu beenden, eine Richtlinie mit `mode: none` bereitstellen, bis die alte nirgends mehr zwischengespeichert ist, und erst danach Richtlinie und Eintrag entfernen.",
    },
    "mta-sts/policy-syntax": {
        title: "Die MTA-STS-Richtlinie ist g\u00fcltig",
        why: "Eine Richtlinie, die Absender nicht lesen k\u00f6nnen, beachten sie nicht; sie sch\u00fctzt keine Mail.",
        fix: "Eine Richtlinie hat die Zeilen `version: STSv1`, `mode: enforce`, `max_age: 604800` (h\u00f6chstens 31557600) und eine Zeile `mx:` f\u00fcr jeden MX-Host.",
    },
    "mta-sts/mode": {
        title: "Der Modus ist enforce",
        why: "Im Modus `testing` melden Absender einen Fehler und stellen trotzdem zu, \u00fcber welche Verbindung auch immer.",
        fix: "Sobald die TLS-Reports keine Fehler mehr zeigen, `mode: enforce` setzen und eine neue id ver\u00f6ffentlichen.",
    },
    "mta-sts/max-age": {
        title: "Absender speichern die MTA-STS-Richtlinie lange genug zwischen",
        why: "Nur eine zwischengespeicherte Richtlinie sch\u00fctzt vor Angreifern, die ihren Abruf verhindern. Nach `max_age` Sekunden endet dieser Schutz.",
        fix: "`max_age` auf eine Woche (604800) oder mehr setzen.",
        unit: "Sekunden mindestens",
    },
    "mta-sts/content-type": {
        title: "Die MTA-STS-Richtlinie wird als text/plain ausgeliefert",
        why: "Manche Absender weisen eine Richtlinie mit anderem Medientyp zur\u00fcck und stellen zu, als g\u00e4be es keine.",
        fix: "Den Webserver so einstellen, dass er die Richtlinie mit `Content-Type: text/plain` ausliefert.",
    },
    "mta-sts/certificate-expiry": {
        title: "Das Zertifikat des Hosts der MTA-STS-Richtlinie l\u00e4uft nicht bald ab",
        why: "Ist das Zertifikat abgelaufen, k\u00f6nnen Absender die Richtlinie nicht mehr abrufen. Wer keine zwischengespeichert hat, stellt ungesch\u00fctzt zu.",
        fix: "Das Zertifikat erneuern und die Erneuerung automatisieren. Gelten Zertifikate nur wenige Tage, den Parameter senken.",
        unit: "Tage mindestens",
    },
    "mta-sts/wildcard-certificate": {
        title: "Das Zertifikat des Hosts der MTA-STS-Richtlinie ist kein Wildcard-Zertifikat",
        why: "Absender, die TR-03108-08-R befolgen, lehnen beim Abruf einer Richtlinie ein Wildcard-Zertifikat ab, obwohl RFC 8461 es erlaubt. F\u00fcr sie gibt es dann keine Richtlinie.",
        fix: "Ein Zertifikat f\u00fcr den Namen `mta-sts.<domain>` selbst beschaffen.",
    },
    "mta-sts/id-change": {
        title: "Zu einer ge\u00e4nderten MTA-STS-Richtlinie geh\u00f6rt eine ge\u00e4nderte id",
        why: "Absender, die die Richtlinie zwischengespeichert haben, vergleichen nur die id. Bleibt sie gleich, behalten sie die alte Richtlinie bis zum Ende von deren max_age.",
        fix: "Zuerst die Richtlinie bereitstellen, danach den TXT-Eintrag an `_mta-sts` mit einer neuen id ver\u00f6ffentlichen.",
    },
    "mta-sts/mx-certificate": {
        title: "Das Zertifikat des MX-Hosts gen\u00fcgt der MTA-STS-Richtlinie",
        why: "Unter einer durchgesetzten Richtlinie stellen Absender einem Host nicht zu, dessen Zertifikat auf einen anderen Namen lautet, nicht vertrauensw\u00fcrdig oder abgelaufen ist.",
        fix: "Ein Zertifikat einer \u00f6ffentlichen CA f\u00fcr den Namen des MX-Hosts samt Zwischenzertifikaten ausliefern und die Erneuerung automatisieren.",
    },
    "mta-sts/mx-coverage": {
        title: "Die MTA-STS-Richtlinie deckt den MX-Host ab",
        why: "Unter einer durchgesetzten Richtlinie stellen Absender einem MX-Host nicht zu, den sie nicht nennt. Sie wenden die zwischengespeicherte Richtlinie an, bis sie von einer neueren erfahren.",
        fix: "Zuerst f\u00fcr jeden MX-Host eine Zeile `mx:` in die Richtlinie aufnehmen und eine neue id ver\u00f6ffentlichen, erst danach den MX-Eintrag.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/mx.js
const mxChecks = {
    "mx/present": {
        title: "Eine empfangende Domain hat einen MX-Eintrag",
        why: "Ohne MX-Eintrag versuchen Absender die Adresse der Domain selbst, meist einen Webserver. Mails bleiben liegen oder kommen zur\u00fcck, und weder MTA-STS noch DANE k\u00f6nnen den Host benennen.",
        fix: "F\u00fcr jeden Mailserver einen MX-Eintrag ver\u00f6ffentlichen. Empf\u00e4ngt die Domain keine Mails, `mail: send` oder `mail: none` angeben.",
    },
    "mx/target": {
        title: "Das Ziel des MX-Eintrags ist ein Hostname mit Adresse und kein Alias",
        why: "Absender fragen die Adresse des MX-Namens ab. Steht dort ein Alias, eine IP-Adresse oder ein nicht vorhandener Name, weisen manche die Mail ab oder leiten sie falsch.",
        fix: "Im MX-Eintrag einen Host nennen, der einen eigenen A- oder AAAA-Eintrag hat.",
    },
    "mx/sender-null": {
        title: "Eine sendende Domain hat keinen Null-MX",
        why: "Ein Null-MX besagt, dass die Domain keine Mails annimmt, auch keine Antworten und Unzustellbarkeitsmeldungen. RFC 7505 r\u00e4t Empf\u00e4ngern, Mails einer solchen Domain abzuweisen.",
        fix: "Einen MX-Eintrag f\u00fcr einen Host ver\u00f6ffentlichen, der Unzustellbarkeitsmeldungen annimmt, oder `mail: none` angeben, wenn die Domain keine Mails sendet.",
    },
    "mx/sender-resolvable": {
        title: "Eine sendende Domain hat einen MX-Eintrag oder eine Adresse",
        why: "Empf\u00e4nger weisen eine Absenderdomain ab, der sie keine Unzustellbarkeitsmeldung senden k\u00f6nnten, so Postfix mit `reject_unknown_sender_domain`.",
        fix: "Einen MX-Eintrag f\u00fcr einen Host ver\u00f6ffentlichen, der Unzustellbarkeitsmeldungen annimmt.",
    },
    "mx/reverse-dns": {
        title: "Die Adressen von Absendern und MX-Hosts haben einen PTR-Eintrag, dessen Name diese Adresse hat",
        why: "Google und Yahoo verlangen das von jeder sendenden Adresse, IPv4 und IPv6; andere weisen solche Mails ab oder stufen sie als Spam ein. Gefragt wird, wo die Policy Absender mit `spf: expect:` und `result: pass` nennt, nach diesen und nach den MX-Hosts. PTR-Eintr\u00e4ge liegen beim Betreiber des Netzes und werden beim Umzug eines Servers leicht vergessen.",
        fix: "Den Betreiber des Netzes einen PTR-Eintrag mit dem Hostnamen des Servers ver\u00f6ffentlichen lassen. Diesem Namen die Adresse geben.",
    },
    "mx/null-exclusive": {
        title: "Ein Null-MX ist der einzige MX-Eintrag",
        why: "Ein Null-MX besagt, dass die Domain keine Mails annimmt. Steht ein weiterer MX-Eintrag daneben, m\u00fcssen Absender raten, was gemeint ist.",
        fix: "Entweder den Null-MX (`0 .`) oder die anderen MX-Eintr\u00e4ge behalten.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/parked.js
const parkedChecks = {
    "parked/null-mx": {
        title: "Eine Domain ohne Mail ver\u00f6ffentlicht einen Null-MX",
        why: "Mit einem Null-MX geben Absender sofort auf, und Empf\u00e4nger erkennen, dass sich Mails der Domain nicht beantworten lassen.",
        fix: "Als einzigen MX-Eintrag `0 .` ver\u00f6ffentlichen.",
    },
    "parked/spf": {
        title: "Der SPF-Eintrag lautet genau v=spf1 -all",
        why: "F\u00e4lscher bevorzugen Domains, die nichts senden; mit `-all` kann jeder Empf\u00e4nger ihre Mails abweisen.",
        fix: "Als einzigen SPF-Eintrag `v=spf1 -all` ver\u00f6ffentlichen.",
    },
    "parked/dmarc": {
        title: "Die wirksame DMARC-Richtlinie ist reject",
        why: "Eine Domain, die nichts sendet, verliert nichts, wenn Empf\u00e4nger alle ihre Mails abweisen.",
        fix: "`v=DMARC1; p=reject; rua=mailto:\u2026` an `_dmarc` ver\u00f6ffentlichen.",
    },
    "parked/rua": {
        title: "Aggregierte Berichte werden angefordert",
        why: "Die Berichte zeigen, wer versucht, die Domain zu f\u00e4lschen.",
        fix: "Den DMARC-Eintrag um `rua=mailto:\u2026` erg\u00e4nzen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/service.js
const serviceChecks = {
    "service/srv": {
        title: "SRV-Eintr\u00e4ge f\u00fchren Mailprogramme zu Servern mit implizitem TLS",
        why: "Mailprogramme fragen nach submissions, IMAPS und POP3S. Ohne SRV-Eintr\u00e4ge raten sie, oder Nutzende \u00fcbernehmen eine alte Anleitung, und Passw\u00f6rter gehen wom\u00f6glich im Klartext durchs Netz. Eine nur sendende Domain braucht submissions, eine nur empfangende die beiden anderen. Namen f\u00fcr Autoconfig und Autodiscover m\u00fcssen, wo es sie gibt, zu einer Adresse f\u00fchren; was dort ausgeliefert wird, zeigt das DNS nicht. Gefragt wird, wo die Policy `services: true` angibt.",
        fix: "F\u00fcr jeden Dienst einen SRV-Eintrag ver\u00f6ffentlichen, dessen Ziel ein Host mit Adresse ist. Das Ziel `.` besagt, dass es einen Dienst nicht gibt.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/smtp-tls.js
const smtpTlsChecks = {
    "smtp-tls/certificate-name": {
        title: "Das Zertifikat ist f\u00fcr den MX-Host ausgestellt",
        why: "Absender, die Zertifikate pr\u00fcfen, werten eines f\u00fcr einen anderen Namen als Zeichen eines Angriffs. Es z\u00e4hlen nur die alternativen Antragstellernamen (SAN), nicht der Common Name.",
        fix: "Ein Zertifikat beschaffen, dessen alternative Antragstellernamen den Namen im MX-Eintrag enthalten.",
    },
    "smtp-tls/certificate-trust": {
        title: "Das Zertifikat f\u00fchrt zu einer vertrauensw\u00fcrdigen CA",
        why: "Ein Zertifikat ohne vertrauensw\u00fcrdige CA zeigt einem Absender nur, dass irgendein Server antwortet, nicht welcher.",
        fix: "Das Zertifikat von einer \u00f6ffentlichen CA beziehen und die Zwischenzertifikate mitsenden.",
    },
    "smtp-tls/certificate-expiry": {
        title: "Das Zertifikat l\u00e4uft nicht bald ab",
        why: "Ist es abgelaufen, stellen Absender, die Zertifikate pr\u00fcfen, nicht mehr zu.",
        fix: "Das Zertifikat erneuern und sicherstellen, dass die Erneuerung samt Neuladen des Mailservers automatisch geschieht. Gelten Zertifikate nur wenige Tage, den Parameter senken.",
        unit: "Tage mindestens",
    },
    "smtp-tls/certificate-key": {
        title: "Schl\u00fcssel und Signatur des Zertifikats sind stark",
        why: "Ein kurzer privater Schl\u00fcssel l\u00e4sst sich aus dem \u00f6ffentlichen berechnen, und eine Signatur mit MD5 oder SHA-1 l\u00e4sst sich auf ein anderes Zertifikat \u00fcbertragen.",
        fix: "Ein Zertifikat f\u00fcr einen Schl\u00fcssel mit mindestens 2048 Bit (RSA) oder 256 Bit (elliptische Kurven) beschaffen, signiert mit SHA-256 oder besser.",
    },
    "smtp-tls/starttls": {
        title: "Der MX-Host bietet STARTTLS an, und der Handshake gelingt",
        why: "Ohne STARTTLS gehen Mails im Klartext durchs Netz, und Absender, die TLS durch MTA-STS oder DANE verlangen, stellen nicht zu. Der Parameter gibt an, wie viele Tage Ergebnisse aus `--smtp-evidence` gelten.",
        fix: "STARTTLS mit einem Zertifikat an jeder Adresse des Hosts aktivieren.",
        unit: "Tage, die eine Messung von anderer Stelle gilt",
    },
    "smtp-tls/version": {
        title: "TLS 1.2 oder 1.3 wird ausgehandelt",
        why: "TLS 1.0 und 1.1 beruhen auf gebrochenen Hashfunktionen. Aktuelle Absender lehnen sie ab und stellen dann im Klartext oder gar nicht zu.",
        fix: "TLS 1.2 und 1.3 auf dem Server aktivieren.",
    },
    "smtp-tls/legacy": {
        title: "TLS 1.0 und 1.1 werden abgelehnt",
        why: "Absender, die nichts Neueres unterst\u00fctzen, nutzen die alten Versionen, wenn der Server sie anbietet; das vergr\u00f6\u00dfert die Angriffsfl\u00e4che. TR-03108 \u00a74.3.2 duldet sie auf Port 25 mit niedriger Priorit\u00e4t.",
        fix: "TLS 1.0 und 1.1 deaktivieren.",
    },
    "smtp-tls/forward-secrecy": {
        title: "Die ausgehandelte Cipher-Suite bietet Forward Secrecy",
        why: "Ohne sie kann jeder, der den Datenverkehr aufgezeichnet hat, alles entschl\u00fcsseln, sobald der Schl\u00fcssel des Servers bekannt ist, auch Jahre sp\u00e4ter.",
        fix: "Den Server so einstellen, dass er Suiten mit ephemeren Schl\u00fcsseln bevorzugt: TLS 1.3 oder solche mit ECDHE im Namen.",
    },
    "smtp-tls/cipher": {
        title: "Die ausgehandelte Cipher-Suite steht auf der Liste der TR-02102-2",
        why: "TR-03108 verlangt die TLS-Parameter der Richtlinien des BSI. Eine Suite, die nicht auf der Liste steht, ist nicht zwangsl\u00e4ufig schwach, etwa ChaCha20-Poly1305.",
        fix: "Den Server so einstellen, dass er die AES-GCM-Suiten von TLS 1.3 und ECDHE bevorzugt.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/spf.js
const spfChecks = {
    "spf/present": {
        title: "Die Domain hat genau einen SPF-Eintrag",
        why: "Ohne SPF-Eintrag wissen Empf\u00e4nger nicht, welche Server f\u00fcr die Domain senden d\u00fcrfen. Gibt es mehrere, bricht die Auswertung mit einem Fehler ab.",
        fix: "Genau einen TXT-Eintrag an der Domain ver\u00f6ffentlichen, der mit `v=spf1` beginnt.",
    },
    "spf/syntax": {
        title: "Der SPF-Eintrag und alle Eintr\u00e4ge, auf die er verweist, sind g\u00fcltig",
        why: "Ein einziger Syntaxfehler macht die ganze Auswertung zu einem dauerhaften Fehler (permerror). Die Domain steht dann da wie ohne SPF.",
        fix: "Den Term berichtigen, den die Meldung nennt.",
    },
    "spf/lookup-limit": {
        title: "Die Auswertung von SPF braucht auch im ung\u00fcnstigsten Fall h\u00f6chstens 10 DNS-Abfragen",
        why: "Empf\u00e4nger brechen bei der elften Abfrage mit einem dauerhaften Fehler ab; dann scheitern auch echte Mails an SPF. `include`, `a`, `mx`, `ptr`, `exists` und `redirect` z\u00e4hlen, und zwar jedes Mal, wenn sie erreicht werden.",
        fix: "Nicht mehr genutzte Absender entfernen. Eigene Netze mit `ip4:` und `ip6:` auff\u00fchren. Absendern mit langen Eintr\u00e4gen eine eigene Subdomain geben.",
    },
    "spf/lookup-headroom": {
        title: "Der SPF-Eintrag h\u00e4lt Abstand zur Grenze der DNS-Abfragen",
        why: "Eingebundene Eintr\u00e4ge geh\u00f6ren anderen und wachsen unangek\u00fcndigt. Ein Eintrag knapp unter der Grenze scheitert an dem Tag, an dem einer von ihnen w\u00e4chst.",
        fix: "Abfragen einsparen wie bei spf/lookup-limit beschrieben, bevor der n\u00e4chste Absender hinzukommt.",
        unit: "DNS-Abfragen h\u00f6chstens",
    },
    "spf/void-limit": {
        title: "Die Auswertung von SPF hat h\u00f6chstens 2 Abfragen ohne Ergebnis (void lookups)",
        why: "Viele Empf\u00e4nger brechen bei der dritten Abfrage, die keinen Namen oder keinen Eintrag findet, mit einem dauerhaften Fehler ab. Jeder MX-Host z\u00e4hlt f\u00fcr sich. Ein Host ohne AAAA-Eintrag ist f\u00fcr Absender mit IPv6 eine solche Abfrage.",
        fix: "Terme entfernen, deren Namen es nicht mehr gibt. Adressen mit `ip4:` und `ip6:` statt mit `a:` auff\u00fchren.",
    },
    "spf/mx-limit": {
        title: "Kein mx-Mechanismus f\u00fchrt zu mehr als 10 Namen",
        why: "Hat die Domain eines `mx` mehr als zehn MX-Eintr\u00e4ge, brechen Empf\u00e4nger mit einem dauerhaften Fehler ab.",
        fix: "Die Adressen der sendenden Hosts mit `ip4:` und `ip6:` auff\u00fchren statt mit `mx`.",
    },
    "spf/include-valid": {
        title: "Jedes include und redirect f\u00fchrt zu genau einem SPF-Eintrag, ohne Schleife",
        why: "Ein include oder redirect zu einer Domain ohne Eintrag oder mit mehreren macht die ganze Auswertung zu einem dauerhaften Fehler. Eine nicht vergebene Domain kann jeder registrieren und dann bestimmen, wer im Namen der eigenen sendet. Ein Name, der von der Mail abh\u00e4ngt, l\u00e4sst sich nur f\u00fcr die Mails in `spf: expect:` auswerten.",
        fix: "Den Namen berichtigen oder den Term entfernen.",
    },
    "spf/third-party": {
        title: "Kein Dritter im SPF-Eintrag erlaubt deutlich mehr Adressen als zuvor oder gar keine mehr",
        why: "Wem ein eingebundener Eintrag geh\u00f6rt, der bestimmt mit, wer f\u00fcr die Domain sendet, und kann das jederzeit \u00e4ndern. Mit einer Historie wird ab dem ersten Lauf festgehalten, was ein Dritter auff\u00fchrt. Der Umzug in andere Netze gleicher Gr\u00f6\u00dfe wird nicht gemeldet. Netze kleiner als /24 (IPv4) oder /48 (IPv6) z\u00e4hlen wie ein solches Netz. Nicht verglichen werden Terme, die Hosts nennen, denn deren Adressen wechseln. Ein Ziel, das fehlt, leer oder frei registrierbar ist, f\u00e4llt auch ohne Historie auf: siehe spf/include-valid, spf/void-limit und dns/dangling. Ein MX-Host oder DKIM-Schl\u00fcssel, dessen Alias ins Leere f\u00fchrt, wird unter mx/target oder dkim/selector gemeldet.",
        fix: "Beim Dritten nachfragen, wozu die neuen Netze dienen. Haben sie ihre Richtigkeit, die Pr\u00fcfung ausnehmen: Der n\u00e4chste aufgezeichnete Lauf \u00fcbernimmt den neuen Stand, danach kann die Ausnahme entfallen. Andernfalls das include entfernen.",
        unit: "Prozent mehr Adressen h\u00f6chstens",
    },
    "spf/all": {
        title: "Der SPF-Eintrag endet (auch nach einem redirect) mit -all oder ~all",
        why: "Mails von Servern, die der Eintrag nicht nennt, m\u00fcssen mit fail oder softfail bewertet werden. Bei `?all` oder ohne `all` erfahren Empf\u00e4nger nichts. Ein Term vor `all`, der zu jeder Adresse passt, etwa `?include:` eines Eintrags, der alle bestehen l\u00e4sst, entscheidet an dessen Stelle. Ein `+all`, das alle zul\u00e4sst, meldet `spf/open`.",
        fix: "Den Eintrag mit `~all` oder `-all` enden lassen.",
    },
    "spf/open": {
        title: "Der SPF-Eintrag l\u00e4sst nicht alle zu: kein +all, kein Netz der L\u00e4nge 0",
        why: "Wer Mails der Domain f\u00e4lscht, besteht sonst SPF und damit DMARC. Namen mit Makros werden mit reservierten Adressen und einem erfundenen Absender probiert: Ein Wildcard-Eintrag kann f\u00fcr alle antworten. H\u00e4ngt der Name eines `include` oder `redirect` von der Mail ab, k\u00f6nnen andere Eintr\u00e4ge alle zulassen; das Ergebnis ist dann unbekannt, wenn nicht ohnehin jeder Fremde besteht oder `spf: expect:` der Policy eine Mail nennt, die nicht bestehen darf.",
        fix: "Die eigenen Absender der Domain auff\u00fchren und den Eintrag mit `~all` oder `-all` enden lassen.",
    },
    "spf/all-hard": {
        title: "Der SPF-Eintrag endet (auch nach einem redirect) mit -all",
        why: "Bei `~all` oder einem Term mit `~`, der zu jeder Adresse passt, nehmen Empf\u00e4nger Mails von Servern, die der Eintrag nicht nennt, meist an und \u00fcberlassen die Entscheidung DMARC. Mit `-all` werden sie aufgefordert, solche Mails abzuweisen.",
        fix: "Sobald alle Absender aufgef\u00fchrt sind, den Eintrag mit `-all` enden lassen.",
    },
    "spf/breadth": {
        title: "Der SPF-Eintrag l\u00e4sst kein Netz zu, das gr\u00f6\u00dfer als /16 (IPv4) oder /32 (IPv6) ist",
        why: "Jeder mit einem Server in einem solchen Netz besteht SPF f\u00fcr die Domain und damit DMARC.",
        fix: "Nur die Netze auff\u00fchren, die Mails der Domain senden.",
        unit: "Bits des k\u00fcrzesten erlaubten IPv4-Pr\u00e4fixes",
    },
    "spf/unreachable-terms": {
        title: "Kein SPF-Eintrag hat Terme hinter all oder ein redirect neben all",
        why: "Empf\u00e4nger beachten Terme hinter `all` nicht und `redirect` nicht, wenn es ein `all` gibt: Ein dort genannter Absender darf nicht senden.",
        fix: "Die Terme vor `all` stellen oder entfernen.",
    },
    "spf/unknown-modifiers": {
        title: "Kein SPF-Eintrag hat einen unbekannten Modifier wie include= oder ip4=",
        why: "Empf\u00e4nger \u00fcbergehen Modifier, die sie nicht kennen. Ein Mechanismus wird mit `:` geschrieben, ein Modifier mit `=`: Ein mit `=` genannter Absender darf nicht senden.",
        fix: "Mechanismen mit `:` schreiben, etwa `include:_spf.example.net`, und andere unbekannte Modifier entfernen.",
    },
    "spf/ignored": {
        title: "Kein TXT-Eintrag ist ein falsch geschriebener SPF-Eintrag neben dem g\u00fcltigen",
        why: "Empf\u00e4nger werten den Eintrag aus, der mit `v=spf1` und einem Leerzeichen beginnt, und \u00fcbergehen andere. Die Absender in einem falsch geschriebenen Eintrag d\u00fcrfen nicht senden.",
        fix: "Die Terme beider Eintr\u00e4ge im g\u00fcltigen zusammenf\u00fchren und den falsch geschriebenen entfernen.",
    },
    "spf/ptr": {
        title: "Kein SPF-Eintrag verwendet ptr oder das Makro %{p}",
        why: "Beide sind langsam und unzuverl\u00e4ssig, belasten die Server von .arpa und sollen nicht ver\u00f6ffentlicht werden (RFC 7208). Manche Empf\u00e4nger \u00fcberspringen sie; dann scheitern echte Mails.",
        fix: "Die Absender mit `ip4:`, `ip6:`, `a` oder `mx` auff\u00fchren.",
    },
    "spf/size": {
        title: "Die Zeichenketten jedes SPF-Eintrags haben zusammen h\u00f6chstens 450 Oktette",
        why: "Eine l\u00e4ngere Antwort passt nicht in ein UDP-Paket von 512 Oktetten. Alte Firewalls und Resolver verlieren sie, und die Auswertung endet mit einem vor\u00fcbergehenden Fehler.",
        fix: "Nicht mehr genutzte Absender entfernen oder Terme in einen eigenen Eintrag auslagern.",
    },
    "spf/wildcard": {
        title: "Ein Wildcard-Name, der A, AAAA oder MX beantwortet, hat einen SPF-Eintrag",
        why: "Durch einen Wildcard-Eintrag k\u00f6nnen Mails von jedem Namen unterhalb der Domain kommen. Ohne eigenen SPF-Eintrag darf jeder unter jedem dieser Namen senden.",
        fix: "Am Wildcard-Namen `v=spf1 -all` ver\u00f6ffentlichen oder den Wildcard-Eintrag entfernen.",
    },
    "spf/expectations": {
        title: "Jede Mail, f\u00fcr die die Policy ein SPF-Ergebnis erwartet, erh\u00e4lt es",
        why: "Ein Absender, der bestehen muss und es nicht tut, verliert Mails. Eine Adresse, die nicht bestehen darf und es tut, kann Mails der Domain f\u00e4lschen.",
        fix: "Den Eintrag so \u00e4ndern, dass die Mail das Ergebnis erh\u00e4lt, oder `spf: expect:` in der Policy berichtigen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/tls-rpt.js
const tlsRptChecks = {
    "tls-rpt/failures": {
        title: "TLS-Reports z\u00e4hlen keine fehlgeschlagene Sitzung",
        why: "Kann ein Absender TLS nicht aufbauen, stellt er die Mail zur\u00fcck, meldet sie als unzustellbar oder stellt sie unverschl\u00fcsselt zu. Nur die Reports zeigen das: Sie kommen aus anderen Netzen und \u00fcber jede Stunde. Es z\u00e4hlen die Tage der letzten Woche; eine Woche nach der Behebung ist ein Fehler also vergessen. Jede Art von Fehler z\u00e4hlt, weil ein Report nicht zeigt, ob er am Absender liegt.",
        fix: "Beheben, was die Reports nennen, an dem Host, den sie nennen. Liegt der Fehler am Absender, mit dem Parameter einige Prozent zulassen.",
        unit: "Prozent der Sitzungen h\u00f6chstens",
    },
    "tls-rpt/fresh": {
        title: "Vor Kurzem ist ein TLS-Report eingegangen",
        why: "Gro\u00dfe Absender berichten t\u00e4glich. Bleiben ihre Reports aus, ist entweder das Postfach gest\u00f6rt, oder nichts ruft sie ab; Fehler bleiben dann unbemerkt.",
        fix: "Das Postfach in `rua` pr\u00fcfen und das Programm, das seine Reports abruft.",
        unit: "Tage h\u00f6chstens seit dem Ende des letzten Reports",
    },
    "tls-rpt/record": {
        title: "Es gibt genau einen g\u00fcltigen TLS-RPT-Eintrag",
        why: "Ohne ihn melden Absender nicht, dass sie Mails an die Domain unverschl\u00fcsselt oder gar nicht zugestellt haben.",
        fix: "Genau einen TXT-Eintrag an `_smtp._tls` ver\u00f6ffentlichen: `v=TLSRPTv1; rua=mailto:\u2026`.",
    },
    "tls-rpt/ignored": {
        title: "Absender beachten jeden Teil des TLS-RPT-Eintrags",
        why: "Absender \u00fcbergehen Felder, die sie nicht kennen, und Ziele, an die sie nicht zustellen k\u00f6nnen. Dort werden Reports erwartet, aber es kommen keine an.",
        fix: "Entfernen oder berichtigen, was Absender \u00fcbergehen.",
    },
    "tls-rpt/mailto": {
        title: "TLS-Reports werden per Mail angefordert",
        why: "TR-03108 verlangt die Zustellung per Mail. Nicht jeder Absender kann Reports \u00fcber HTTPS zustellen.",
        fix: "`rua` um ein Ziel mit `mailto:` erg\u00e4nzen.",
    },
    "tls-rpt/no-https": {
        title: "Es werden keine TLS-Reports \u00fcber HTTPS angefordert",
        why: "TR-03108 verbietet es, Reports \u00fcber HTTPS anzufordern, obwohl RFC 8460 es erlaubt.",
        fix: "Jedes Ziel mit `https:` aus `rua` entfernen.",
    },
    "tls-rpt/deliverable": {
        title: "Die Domains der Postf\u00e4cher f\u00fcr TLS-Reports nehmen Mails an",
        why: "Ein Report an eine Domain, die keine Mails annimmt, geht unbemerkt verloren.",
        fix: "In `rua` ein Postfach verwenden, dessen Domain einen MX-Eintrag hat und dessen MX-Host eine Adresse.",
    },
    "tls-rpt/not-enforcing": {
        title: "Auf dem Weg zu den Postf\u00e4chern f\u00fcr TLS-Reports wird TLS nicht erzwungen",
        why: "Gelten TLSA-Eintr\u00e4ge oder eine durchgesetzte MTA-STS-Richtlinie auch f\u00fcr das Postfach, verhindert fehlerhaftes TLS die Reports \u00fcber sich selbst.",
        fix: "In `rua` ein Postfach einer eigenen Domain verwenden, die weder TLSA-Eintr\u00e4ge noch eine durchgesetzte MTA-STS-Richtlinie hat.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks/zone.js
const zoneChecks = {
    "zone/unlisted": {
        title: "Jeder Name einer deklarierten Zone, der Mails annimmt oder senden k\u00f6nnte, steht in der Policy",
        why: "F\u00e4lscher nutzen Namen ohne Schutz. Ein Name mit einem MX-Eintrag oder einer Adresse braucht denselben Schutz wie die Domains, die die Policy nennt.",
        fix: "Die Namen in `domains:` aufnehmen, solche ohne Mail mit `mail: none`, und die Eintr\u00e4ge ver\u00f6ffentlichen, die ihre Pr\u00fcfungen verlangen.",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/checks.js

















const CHECKS = {
    ...attestationChecks,
    ...daneChecks,
    ...dkimChecks,
    ...dmarcChecks,
    ...dnsChecks,
    ...dnssecChecks,
    ...driftChecks,
    ...historyChecks,
    ...monitoringChecks,
    ...mtaStsChecks,
    ...mxChecks,
    ...parkedChecks,
    ...serviceChecks,
    ...smtpTlsChecks,
    ...spfChecks,
    ...tlsRptChecks,
    ...zoneChecks,
};

;// CONCATENATED MODULE: ./lib/src/report/german/declared-files.js
const DECLARED_FILE_RULES = {
    "declared/fault": {
        title: "Die deklarierten Dateien sind fehlerfrei",
        why: "Eintr\u00e4ge, die sich nicht lesen lassen, werden nicht gepr\u00fcft, und das Werkzeug, das sie ver\u00f6ffentlicht, lehnt sie ab oder ver\u00f6ffentlicht etwas anderes.",
        fix: "Die Zeile berichtigen, wie es die Meldung sagt.",
    },
    "declared/warning": {
        title: "Die deklarierten Eintr\u00e4ge sind so gemeint",
        why: "Ein g\u00fcltiger Eintrag, der fast sicher ein Versehen ist, etwa ein Name ohne den Punkt am Ende, wird ver\u00f6ffentlicht, wie er dasteht.",
        fix: "Schreiben, was gemeint war: Die Meldung enth\u00e4lt den berichtigten Text, soweit er bekannt ist.",
    },
};

// EXTERNAL MODULE: ./lib/src/text/count.js
var text_count = __webpack_require__(1375);
;// CONCATENATED MODULE: ./lib/src/report/german/grammar.js
// Numbers and lists in German sentences.

/** `1 Mangel`, `2 M\u00e4ngel`. */
function counted(count, one, several) {
    return `${count} ${count === 1 ? one : several}`;
}
/** `10.000`. */
function formatCount(count) {
    return (0,text_count/* formatCount */.B)(count, ".");
}
/** Project limit: how many items a sentence names. */
const MAX_LISTED = 10;
/** The first `max` items and how many more there are: `a, b und 3 weitere`, with another separator `a; b; und 3 weitere`. */
function list(items, max = MAX_LISTED, separator = ", ") {
    return listFirst(items.slice(0, max), items.length, separator);
}
/** The same for a list whose first items alone are available. */
function listFirst(items, count, separator = ", ") {
    const more = count - items.length;
    const listed = items.join(separator);
    return more > 0
        ? `${listed}${separator === ", " ? " " : separator}und ${counted(more, "weiteres", "weitere")}`
        : listed;
}
/** `a`, `a oder b`, `a, b oder c`. */
function alternatives(words) {
    return joinWords(words, "oder");
}
/** `A-Eintr\u00e4ge`, `A-, AAAA- und CNAME-Eintr\u00e4ge`. */
function compounds(beginnings, ending) {
    return `${joinWords(beginnings.map((beginning) => `${beginning}-`), "und")}${ending}`;
}
function joinWords(words, conjunction) {
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
/** `; war "selectors" gemeint?`, or nothing if no word is similar. */
function didYouMean(meant) {
    return meant === null ? "" : `; war "${meant}" gemeint?`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/action.js

const PAYLOAD = "die Datei mit den Daten des Ereignisses (GITHUB_EVENT_PATH)";
const inputs = {
    "input/choice": ({ name, value, allowed }) => `${name} ist ${JSON.stringify(value)}: ${alternatives(allowed)} angeben`,
    "input/use": ({ name, value, expected }) => `${name} ist ${JSON.stringify(value)}: ${expected} angeben`,
    "input/changed-in-shards": () => 'changed-only ist "true", aber ein Lauf in Teilen pr\u00fcft jede Domain',
    "input/shard-mode": ({ mode }) => `shard gilt nur im Modus check, nicht in ${mode}`,
    "input/shard-smtp": () => 'smtp ist "on", aber ein Teil misst keine Mailserver; smtp-evidence verwenden (docs/fleets.md)',
    "input/report-dir-mode": () => "report-dir gilt nur in den Modi publish und merge; in den Ordner aus output-dir wird geschrieben",
    "input/no-shards-dir": () => "report-dir fehlt: den Ordner nennen, in den die Ergebnisse der Teile heruntergeladen wurden",
    "input/no-report-dir": () => "report-dir fehlt: den Ordner nennen, in den der Bericht heruntergeladen wurde",
    "input/comment-never": () => 'comment ist "never", daher hat der Modus publish nichts zu tun',
    "input/label-length": ({ count, limit }) => `label hat ${count} Zeichen, zul\u00e4ssig sind h\u00f6chstens ${limit}`,
    "input/label-character": ({ value }) => `label ${JSON.stringify(value)} darf keine Steuerzeichen enthalten`,
    "input/branch-name": ({ value }) => `history-branch ist ${JSON.stringify(value)}, was git nicht als Namen eines Branches akzeptiert`,
    "input/branch-files": ({ value }) => `history-branch ist ${JSON.stringify(value)}, ein Branch mit eigenen Dateien; einen nur f\u00fcr die Historie angeben`,
    "input/token": () => "token enth\u00e4lt ein Leerzeichen oder ein anderes Zeichen, das in einem Token ung\u00fcltig ist",
    "input/webhook": () => "notify-webhook muss eine URL mit https:// und ohne Benutzernamen sein",
    "input/history-repository": () => "history-branch braucht GITHUB_REPOSITORY, das aber kein Repository nennt",
};
const action_event = {
    "event/payload": ({ problem }) => `${PAYLOAD} ${problem}.`,
    "event/size": ({ octets }) => `ist gr\u00f6\u00dfer als ${octets} Oktette`,
    "event/missing": () => "fehlt oder ist nicht lesbar",
    "event/empty": () => "ist leer",
    "event/not-json": () => "ist kein g\u00fcltiges JSON",
    "event/no-pull-request": () => "nennt den Pull Request nicht",
    "event/no-run": () => "nennt den Lauf nicht",
    "event/no-push": () => "nennt die Commits vor und nach dem Push nicht",
    "event/no-base": () => "nennt den Commit des Ausgangsstands nicht",
    "event/no-repository": () => "GITHUB_REPOSITORY nennt kein Repository.",
    "event/not-workflow-run": ({ event: name }) => `dazu ist das Ereignis workflow_run n\u00f6tig, und dieser Lauf hat ${name === "" ? "keines" : `das Ereignis ${name}`}.`,
};
const publish = {
    "publish/failed": ({ problem }) => `Der Bericht wurde nicht ver\u00f6ffentlicht: ${problem}`,
    "publish/no-pull-request": ({ run }) => `Lauf ${run} galt keinem Pull Request.`,
    "publish/no-fork": ({ run }) => `Den Fork, dem Lauf ${run} galt, gibt es nicht mehr.`,
    "publish/nothing-new": ({ run, number }) => `Lauf ${run} hat zu Pull Request #${number} nichts Neues zu sagen.`,
    "publish/done": ({ run, number }) => `Der Bericht von Lauf ${run} steht in Pull Request #${number}.`,
    "publish/version": ({ version, own, check }) => `Der Bericht stammt von mail-policy ${version}${check === null ? "" : ` und enth\u00e4lt die Pr\u00fcfung ${check}, die diese Version nicht kennt`}; dies ist ${own}. In beiden Workflows dieselbe Version der Action verwenden.`,
    "publish/several": ({ sha }) => `Mehrere offene Pull Requests haben den Head ${sha}, und der Lauf sagt nicht, welchem er galt.`,
    "publish/other-head": ({ number, sha }) => `Pull Request #${number} hat inzwischen einen anderen Head als ${sha}; zu ver\u00f6ffentlichen ist der Lauf daf\u00fcr.`,
    "publish/no-head": ({ sha }) => `Kein offener Pull Request hat den Head ${sha}: Er wurde geschlossen, oder sein Branch hat sich ge\u00e4ndert.`,
};
const PLACES = { log: " Der Bericht steht im Log.", summary: " Der Bericht steht in der Job-Zusammenfassung." };
const notices = {
    "notice/elsewhere": ({ problem, place }) => `${problem}${place === null ? "" : PLACES[place]}`,
    "notice/comment-token": () => "Der Kommentar lie\u00df sich nicht ver\u00f6ffentlichen: Die Eingabe `token` ist leer.",
    "notice/missing": ({ isBaseMissing, problem }) => `Es gibt keinen Kommentar${isBaseMissing ? " und keinen Vergleichsstand" : ""}: ${problem}`,
    "notice/no-baseline": ({ reason }) => `${reason} Kein Mangel gilt als neu.`,
    "notice/domains-output": ({ count }) => `In der Ausgabe \`domains\` ist f\u00fcr ${counted(count, "Domain", "Domains")} kein Platz: stattdessen report.json lesen.`,
    "notice/no-suggestions": () => "Forgejo und Gitea kennen keine \u00c4nderungsvorschl\u00e4ge. Der Kommentar zeigt die \u00c4nderungen.",
    "notice/planned-issue": () => "Das Issue zu Abweichungen handelt vom ver\u00f6ffentlichten DNS, und dieser Lauf pr\u00fcft die geplante Sicht. `view: planned` weglassen.",
    "notice/webhook-without-issue": () => "`notify-webhook` braucht `drift-issue: true`: Das Issue h\u00e4lt fest, was gesendet wurde.",
    "notice/no-second-look": ({ problems }) => `Neue Feststellungen lie\u00dfen sich kein zweites Mal pr\u00fcfen, daher stehen sie nicht im Issue zu Abweichungen: ${problems.join(" ")}`,
    "notice/unconfirmed": () => "Beim zweiten Mal nicht beobachtet, daher nicht im Issue zu Abweichungen:",
    "notice/no-steps": ({ problems }) => `Die n\u00e4chsten Schritte lie\u00dfen sich nicht bestimmen: ${problems.join(" ")}`,
    "notice/step-defects": ({ defects }) => `Interner Fehler, \u00fcber einige Schritte lie\u00df sich nicht entscheiden: ${defects.join("; ")}`,
    "notice/no-pull-request": ({ problem }) => `Der Pull Request mit den n\u00e4chsten Schritten kam nicht zustande: ${problem}`,
    "notice/steps-in-summary": ({ problem }) => `${problem} Die Schritte stehen in der Job-Zusammenfassung.`,
    "notice/taken-over": ({ branch }) => `Der Branch ${branch} enth\u00e4lt fremde Commits und bleibt daher, wie er ist. Sie mergen oder vom Branch entfernen, damit die n\u00e4chsten Schritte wieder vorgeschlagen werden.`,
    "notice/stopping": () => "Wird beendet: Der Bericht enth\u00e4lt, was bis jetzt gemessen ist.",
    "suggestions/review": ({ count }) => `Mail-Policy schl\u00e4gt ${count === 1 ? "eine \u00c4nderung" : `${count} \u00c4nderungen`} vor.`,
    "suggestions/outdated": () => "Dieser Vorschlag ist \u00fcberholt; siehe Bericht.",
    "suggestions/settled": () => "Erledigt: Der Bericht enth\u00e4lt diese Feststellung nicht mehr.",
    "job/stopped": () => "Der Lauf wurde abgebrochen: Der Bericht enth\u00e4lt, was bis dahin gemessen war.",
    "job/defects": ({ defects }) => `Interner Fehler, einige Pr\u00fcfungen waren nicht ausf\u00fchrbar: ${defects.join("; ")}`,
    "job/faults": ({ count }) => `${counted(count, "Fehler", "Fehler")} in den Dateien, die die Policy nennt; die betroffenen Eintr\u00e4ge wurden nicht beurteilt.`,
    "job/not-started": ({ count }) => `${counted(count, "Fehler", "Fehler")} in der Policy oder den Dateien, die sie nennt; die Pr\u00fcfung hat nicht begonnen.`,
    "job/invalid-inputs": ({ problem }) => `Ung\u00fcltige Eingaben: ${problem}`,
    "job/not-run": ({ problem }) => `Die Pr\u00fcfung war nicht m\u00f6glich: ${problem}`,
    "job/internal-error": ({ problem }) => `Interner Fehler: ${problem}`,
};
const CAUSES = {
    "refused-address": "der Webhook liegt an einer privaten Adresse, und `allow-private-network` ist nicht gesetzt",
    "no-connection": "zu einer \u00f6ffentlichen Adresse des Webhooks kam keine sichere Verbindung zustande",
    timeout: "der Webhook hat nicht rechtzeitig geantwortet",
};
const WEBHOOK_ADVICE = {
    allow: "`allow-private-network: true` setzen, wenn das beabsichtigt ist.",
    again: "Der n\u00e4chste Lauf sendet sie erneut.",
    redirect: "Weiterleitungen werden nicht befolgt: in `notify-webhook` die endg\u00fcltige URL angeben. Der n\u00e4chste Lauf sendet sie erneut.",
    check: "`notify-webhook` pr\u00fcfen. Der n\u00e4chste Lauf sendet sie erneut.",
};
const webhook = {
    "webhook/not-sent": ({ cause, advice: what }) => `Die Benachrichtigung wurde nicht gesendet: ${cause}. ${WEBHOOK_ADVICE[what]}`,
    "webhook/cause": ({ cause }) => CAUSES[cause],
    "webhook/status": ({ status }) => `der Webhook hat mit ${status} geantwortet`,
};
const action = { ...inputs, ...action_event, ...publish, ...notices, ...webhook };
const SERVERS = { github: "GitHub", forgejo: "der Server" };
const advice = {
    "github/advice/later": () => "Den Job sp\u00e4ter neu ausf\u00fchren.",
    "github/advice/proxy": () => "GITHUB_API_URL und den Proxy des Runners pr\u00fcfen.",
    "github/advice/rate-limit": () => "Dies ist eine Ratenbegrenzung; den Job sp\u00e4ter neu ausf\u00fchren.",
    "github/advice/scopes": () => "Der Eingabe `token` die Scopes geben, die docs/other-ci.md f\u00fcr Forgejo und Gitea auff\u00fchrt.",
    "github/advice/token": () => "Die Eingabe `token` ist ung\u00fcltig oder abgelaufen.",
    "github/advice/fetch-depth": ({ includesIt }) => `Mit \`fetch-depth: 0\` auschecken${includesIt ? ", dann ist der Commit enthalten" : ""}.`,
    "github/advice/permission": ({ permissions }) => `Dem Job die ${permissions.length === 1 ? "Berechtigung" : "Berechtigungen"} ${permissions.map((one) => `\`${one}\``).join(" und ")} geben.`,
    "github/advice/comment": () => "Dem Job die Berechtigung `pull-requests: write` geben und sicherstellen, dass die Unterhaltung nicht gesperrt ist.",
    "github/advice/comments-disabled": () => "Kommentare sind hier deaktiviert.",
    "github/advice/comment-rejected": () => "GitHub hat den Inhalt des Kommentars abgelehnt.",
    "github/advice/read-only": () => "Pull Requests von Forks und von Dependabot laufen mit einem Token, das nur lesen darf; daher gibt es die Berechtigung `pull-requests: write` hier nicht. Ein zweiter Workflow kann kommentieren (docs/forks.md).",
    "github/advice/read-only-forgejo": () => "Pull Requests von Forks laufen mit einem Token, das nur lesen darf.",
    "github/advice/issues-disabled": () => "Issues sind in diesem Repository deaktiviert. Sie aktivieren oder `drift-issue: false` setzen.",
    "github/advice/issue-rejected": () => "GitHub hat den Inhalt des Issues abgelehnt.",
    "github/advice/pulls-disabled": () => "Pull Requests sind in diesem Repository deaktiviert.",
    "github/advice/branch-rules": () => "Die Regeln pr\u00fcfen, die den Branch sch\u00fctzen.",
    "github/advice/branches-rules": () => "Die Regeln pr\u00fcfen, die seine Branches sch\u00fctzen.",
    "github/advice/create-pulls": () => "In den Einstellungen (Actions, General) des Repositorys oder der Organisation \u201eAllow GitHub Actions to create and approve pull requests\u201c aktivieren.",
};
const requests = {
    "github/timeout": ({ server }) => `${SERVERS[server]} hat nicht rechtzeitig geantwortet`,
    "github/answered": ({ server, status, said }) => `${SERVERS[server]} hat mit ${status} geantwortet (${said})`,
    "github/not-understood": ({ server }) => `die Antwort ${server === "github" ? "von GitHub" : "des Servers"} war nicht verst\u00e4ndlich`,
    "github/cut": ({ server }) => `${SERVERS[server]} hat nicht geantwortet (die Verbindung brach ab)`,
    "github/no-answer": ({ server, said }) => `${SERVERS[server]} hat nicht geantwortet (${said})`,
    "github/damaged": ({ status }) => `die Antwort von GitHub (${status}) wurde abgeschnitten oder ist besch\u00e4digt`,
    "github/foreign": ({ status, isPage }) => `die Antwort (${status}) ist ${isPage ? "eine Webseite" : "kein JSON"}: Vielleicht hat ein Proxy anstelle der API von GitHub geantwortet`,
    "github/api-url": ({ url }) => `GITHUB_API_URL ist keine g\u00fcltige URL: ${url}`,
    "github/not-pulls": () => "die Antwort ist keine Liste von Pull Requests",
    "github/no-repository": () => "GITHUB_REPOSITORY nennt kein Repository",
    "github/no-token": () => "die Eingabe `token` ist leer",
    "github/no-commits": () => "die API von Forgejo und Gitea kann keine Commits schreiben",
    "github/no-history": () => "die API von Forgejo und Gitea kann sie nicht schreiben. `history-branch` leer lassen; auf der Kommandozeile wird eine Historie in einem Ordner gef\u00fchrt (`--history`)",
    "github/not-a-history": () => "dort liegen andere Dateien und keine Historie; einen anderen Branch nennen",
    "github/history-files": () => "dort liegen f\u00fcr eine Historie zu viele Dateien; einen anderen Branch nennen",
    "github/history-size": ({ file, mebibytes }) => `die Datei ${file} darin ist gr\u00f6\u00dfer als ${mebibytes} MiB`,
    "github/branch-moved": () => "der Branch wurde w\u00e4hrenddessen immer wieder verschoben",
    "github/hidden-branch": ({ branch }) => `GitHub zeigt den Branch ${branch} nicht. Dem Job die Berechtigung \`contents: write\` geben`,
    "github/many-files": () => "das Repository hat mehr Dateien, als GitHub auflistet",
    "github/unlisted-files": () => "so viele Dateien listet GitHub nicht auf",
    "github/policy-files": ({ limit }) => `die dortige Policy nennt mehr als ${limit} Dateien`,
    "github/log-requests": () => "GitHub m\u00fcsste nach zu vielen Dateien fr\u00fcherer Commits gefragt werden",
    "github/file-size": () => "GitHub liefert keine Dateien von mehr als 1 MB",
    "github/explained": ({ cause, advice: all }) => [`${cause}.`, ...all].join(" "),
    "github/base": ({ sha, cause, advice: all }) => [`der Checkout enth\u00e4lt ${sha} nicht, und ${cause}.`, ...all].join(" "),
    "github/not-posted": ({ isComment, number, problem }) => `${isComment ? "Der Kommentar lie\u00df sich" : "Vorschl\u00e4ge lie\u00dfen sich"} in Pull Request #${number} nicht ver\u00f6ffentlichen: ${problem}`,
    "github/issue": ({ problem }) => `Das Issue zu Abweichungen lie\u00df sich nicht aktualisieren: ${problem}`,
    "github/name/base": ({ sha }) => `Commit ${sha} (Ausgangsstand)`,
    "github/name/parent": ({ sha }) => `Commit ${sha} (Vorg\u00e4nger)`,
    "github/name/before-push": ({ sha }) => (sha === null ? "Commit vor dem Push" : `Commit ${sha} (vor dem Push)`),
    "github/name/branch": ({ branch }) => `Branch ${branch}`,
};
const github = { ...advice, ...requests };

// EXTERNAL MODULE: ./lib/src/text/capitalized.js
var capitalized = __webpack_require__(59818);
// EXTERNAL MODULE: ./lib/src/text/quote.js
var quote = __webpack_require__(88264);
// EXTERNAL MODULE: ./lib/src/report/english/shares.js
var shares = __webpack_require__(20128);
;// CONCATENATED MODULE: ./lib/src/report/german/shares.js
// Shares of a whole, and days, in German sentences.

function daysText(from, to) {
    return from === to ? `am ${from}` : `vom ${from} bis ${to}`;
}
/** `der letzten 7 Tage`, behind what is counted. */
function ofLastDays(days) {
    return days === 1 ? "des letzten Tages" : `der letzten ${days} Tage`;
}
/** A number with at most two places: `98,75`. */
function decimalText(value) {
    return String(Math.round(value * 100) / 100).replace(".", ",");
}
/** A share in percent, with one place: `99,9 %`. */
function shareText(part, whole) {
    return (0,shares/* shareText */.Lu)(part, whole).replace(".", ",");
}

;// CONCATENATED MODULE: ./lib/src/report/german/advance-dkim.js




/** How many selectors a sentence names. */
const MAX_SELECTORS = 20;
const MAX_QUOTED = 40;
const names = (selectors) => list(selectors, MAX_SELECTORS);
/** `f\u00fcr Selektor a`, `f\u00fcr die Selektoren a, b`. */
const forSelectors = (selectors) => `f\u00fcr ${selectors.length === 1 ? "Selektor" : "die Selektoren"} ${names(selectors)}`;
/** `mit Selektor a`, `mit den Selektoren a, b`. */
const withSelectors = (selectors) => `mit ${selectors.length === 1 ? "Selektor" : "den Selektoren"} ${names(selectors)}`;
/** The keys as an object: `den Schl\u00fcssel von Selektor a`, `die Schl\u00fcssel der Selektoren a, b`. */
const keysOf = (selectors) => selectors.length === 1
    ? `den Schl\u00fcssel von Selektor ${names(selectors)}`
    : `die Schl\u00fcssel der Selektoren ${names(selectors)}`;
const summaries = {
    "advance/dkim/publish": ({ selectors, follows }) => `${selectors.length === 1 ? "einen Schl\u00fcssel" : "Schl\u00fcssel"} ${forSelectors(selectors)} ver\u00f6ffentlichen${follows.length === 0 ? "" : `, als Ersatz f\u00fcr ${names(follows)}`}`,
    "advance/dkim/deploy": ({ selectors }) => `${keysOf(selectors)} ver\u00f6ffentlichen`,
    "advance/dkim/sign": ({ follows, selector }) => `mit Selektor ${selector} statt ${follows} signieren`,
    "advance/dkim/revoke": ({ selectors }) => `${keysOf(selectors)} widerrufen`,
    "advance/dkim/wait": ({ selector }) => `den Schl\u00fcssel von Selektor ${selector} sp\u00e4ter widerrufen`,
    "advance/dkim/provider": () => "nichts zu tun: Jeder Selektor ist ein Alias, und den Schl\u00fcssel wechselt der Inhaber des Ziels",
    "advance/dkim/none": () => "noch kein Schritt",
    "advance/dkim/due": ({ due }) => `vor dem ${due} ist kein Schritt f\u00e4llig; an diesem Tag ist der erste Schl\u00fcssel zu ersetzen`,
};
const obstacles = {
    "advance/dkim/not-deployed": ({ selectors }) => selectors.length === 1
        ? `der Schl\u00fcssel von Selektor ${names(selectors)} ist deklariert, aber noch nicht im DNS: die Zone bereitstellen`
        : `die Schl\u00fcssel der Selektoren ${names(selectors)} sind deklariert, aber noch nicht im DNS: die Zone bereitstellen`,
    "advance/dkim/switch": ({ follows, selector }) => `der Schl\u00fcssel von Selektor ${selector} ist im DNS: den Mailserver damit statt mit ${follows} signieren lassen`,
    "advance/dkim/still-signs": ({ selector, last, until }) => last === null
        ? `kein Bericht zeigt eine Signatur mit Selektor ${selector}; sein Schl\u00fcssel kann widerrufen werden, sobald die Berichte bis zum ${until} keine zeigen`
        : `mit Selektor ${selector} wurde am ${last} signiert; sein Schl\u00fcssel kann widerrufen werden, sobald die Berichte bis zum ${until} keine sp\u00e4tere Signatur zeigen`,
    "advance/dkim/sends-no-mail": () => "laut Policy sendet die Domain keine Mails und braucht daher keinen Schl\u00fcssel",
    "advance/dkim/not-observed": () => "danach wurde nicht gefragt",
    "advance/dkim/unknown": ({ selector, reason }) => `der Schl\u00fcssel von Selektor ${selector} ist unbekannt: ${reason}`,
    "advance/dkim/no-selector": ({ domain }) => `die Policy nennt keinen Selektor von ${domain}. Werden die Mails signiert, die Selektoren unter \`dkim: selectors:\` angeben; andernfalls mit --generate DIR einen ersten Schl\u00fcssel anlegen`,
    "advance/dkim/no-key": ({ selector }) => `Selektor ${selector} ist im Einsatz, aber es ist kein g\u00fcltiger Schl\u00fcssel ver\u00f6ffentlicht; das zuerst beheben, \`mail-policy check\` zeigt, wie`,
    "advance/dkim/removed-while-signing": ({ selector, last }) => `das Repository entfernt den Schl\u00fcssel von Selektor ${selector}, mit dem noch am ${last} signiert wurde; ihn bis 7 Tage nach der letzten Signatur behalten`,
    "advance/dkim/replaced": ({ selector }) => `das Repository deklariert unter Selektor ${selector} einen anderen Schl\u00fcssel; Mails, die mit dem im DNS signiert sind, w\u00fcrden scheitern. Den neuen Schl\u00fcssel unter einem neuen Selektor ver\u00f6ffentlichen (RFC 6376 \u00a73.1)`,
    "advance/dkim/retired-signs": ({ selector, last }) => `Selektor ${selector} ist laut Policy au\u00dfer Dienst, aber noch am ${last} wurde damit signiert; ermitteln, was damit signiert, und es umstellen, bevor der Schl\u00fcssel widerrufen wird`,
    "advance/dkim/no-reports": ({ domain }) => `kein DMARC-Bericht der letzten 14 Tage zeigt, mit welchem Selektor f\u00fcr ${domain} signiert wird; die Berichte unter \`reports: dmarc:\` angeben`,
    "advance/dkim/none-signs": ({ selectors }) => `kein DMARC-Bericht zeigt f\u00fcr die letzten 7 Tage eine Signatur ${withSelectors(selectors)}, daher gilt noch kein Schl\u00fcssel als ersetzt`,
    "advance/dkim/age-not-judged": ({ selector }) => `die Policy schaltet dkim/rotation ab, daher bleibt unbekannt, wann der Schl\u00fcssel von Selektor ${selector} zu ersetzen ist`,
    "advance/dkim/undated": ({ selector, reason }) => `Selektor ${selector}: ${reason}`,
    "advance/dkim/no-series": ({ selector }) => `der Selektor ${selector} enth\u00e4lt weder eine Nummer noch ein Datum, daher ergibt sich kein n\u00e4chster Name; einen mit --selector angeben oder ihn unter \`dkim: retired:\` nennen, wenn er nicht mehr signiert`,
    "advance/dkim/taken": ({ selector }) => `der Selektor ${selector} hat oder hatte einen Schl\u00fcssel; einen Namen w\u00e4hlen, der nie genutzt wurde`,
    "advance/dkim/none-made": () => "es wurde kein Schl\u00fcssel angelegt: Dieser Schritt ist nicht f\u00e4llig",
    "advance/dkim/expected": ({ selector }) => `\`dmarc: expect:\` erwartet, dass Mails mit Signatur von Selektor ${selector} bestehen; das \u00e4ndern, bevor sein Schl\u00fcssel widerrufen wird`,
    "advance/dkim/aliased": ({ selector, alias }) => `${alias} ist ein Alias des Schl\u00fcssels von Selektor ${selector}; ihn auf einen anderen Namen zeigen lassen, bevor der Schl\u00fcssel widerrufen wird`,
    "advance/dkim/no-key-made": ({ selectors }) => `${forSelectors(selectors)} gibt es noch ${selectors.length === 1 ? "keinen Schl\u00fcssel: ihn" : "keine Schl\u00fcssel: sie"} mit --generate DIR oder im Mailserver anlegen`,
};
const evidence = {
    "advance/dkim/selector": ({ selector }) => `Selektor ${selector}`,
    "advance/dkim/retired-selector": ({ selector }) => `Selektor ${selector} (au\u00dfer Dienst)`,
    "advance/dkim/state": ({ key, age, use }) => [key, age, use].filter((part) => part !== "").join("; "),
    "advance/dkim/alias": ({ owner }) => `Alias von ${owner}, dessen Inhaber den Schl\u00fcssel wechselt`,
    "advance/dkim/no-valid-key": () => "kein g\u00fcltiger Schl\u00fcssel",
    "advance/dkim/unknown-key": ({ reason }) => `unbekannt: ${reason}`,
    "advance/dkim/nothing": () => "",
    "advance/dkim/use": ({ mails, first, last }) => `g\u00fcltige Signatur in ${counted(mails, "Mail", "Mails")} ${daysText(first, last)}`,
    "advance/dkim/unused": ({ first, last }) => `g\u00fcltige Signatur in keiner Mail ${daysText(first, last)}`,
    "advance/dkim/others": () => "weitere Selektoren, mit denen signiert wird",
    "advance/dkim/other-selectors": ({ selectors }) => names(selectors.map((selector) => (0,quote/* quoteOctets */.f4)(selector, MAX_QUOTED))),
    "advance/dkim/unnamed": () => "Signaturen ohne Selektor im Bericht",
    "advance/dkim/mails": ({ mails }) => counted(mails, "Mail", "Mails"),
};
const watch = {
    "advance/dkim/then-sign": ({ selectors }) => `Sobald ${selectors.length === 1 ? "der Schl\u00fcssel im DNS ist" : "die Schl\u00fcssel im DNS sind"}, so lange warten, wie Antworten zwischengespeichert werden (TTLs der Zone), und dann ${withSelectors(selectors)} signieren. Nicht vorher: Mails w\u00fcrden an DKIM scheitern.`,
    "advance/dkim/then-keep": ({ selectors }) => `${(0,capitalized/* capitalized */.l)(keysOf(selectors))} bis 7 Tage nach der letzten Signatur behalten: So lange k\u00f6nnen damit signierte Mails noch unterwegs sein.`,
    "advance/dkim/then-reports": ({ selector }) => `Die n\u00e4chsten DMARC-Berichte m\u00fcssen Signaturen mit Selektor ${selector} zeigen.`,
    "advance/dkim/then-nothing-fails": ({ selectors }) => `Kein DMARC-Bericht darf Mails zeigen, die ${withSelectors(selectors)} an DKIM scheitern. Andernfalls den Schl\u00fcssel wieder ver\u00f6ffentlichen.`,
    "advance/dkim/confirm-retired": ({ selectors }) => `Kein Bericht zeigt, wann zuletzt ${withSelectors(selectors)} signiert wurde. Sicherstellen, dass seit 7 Tagen nichts mehr damit signiert.`,
    "advance/dkim/declare": ({ domain, selectors }) => `In der Policy unter \`dkim: selectors:\` von ${domain} erg\u00e4nzen: ${names(selectors)}.`,
    "advance/dkim/declare-retired": ({ domain, selectors }) => `In der Policy bei ${domain} von \`dkim: selectors:\` nach \`dkim: retired:\` verschieben: ${names(selectors)}.`,
    "advance/dkim/key-file": ({ selector, file }) => `Der private Schl\u00fcssel von Selektor ${selector} liegt in ${file}: auf den Mailserver verschieben und nie ins Repository aufnehmen.`,
};
const advanceDkim = { ...summaries, ...obstacles, ...evidence, ...watch };

;// CONCATENATED MODULE: ./lib/src/report/german/advance-dmarc.js



/** The policy of each phase, as its record says it. */
const POLICIES = {
    none: "`p=none`",
    testing: "`p=quarantine` im Testbetrieb (`t=y`)",
    quarantine: "`p=quarantine`",
    reject: "`p=reject`",
};
const mails = (count) => counted(count, "Mail", "Mails");
const ownMails = (count) => counted(count, "eigenen Mail", "eigenen Mails");
const advance_dmarc_advice = (fixes) => fixes.map((fix) => `; ${fix}`).join("");
const advance_dmarc_summaries = {
    "advance/dmarc/undecided": () => "noch kein Schritt",
    "advance/dmarc/first": () => "einen ersten Eintrag mit `p=none` ver\u00f6ffentlichen, der Berichte anfordert",
    "advance/dmarc/reports": () => "Berichte anfordern",
    "advance/dmarc/forward": ({ phase, next }) => `von ${POLICIES[phase]} zu ${POLICIES[next]} wechseln`,
    "advance/dmarc/stay": ({ phase, next }) => `bei ${POLICIES[phase]} bleiben; der n\u00e4chste Schritt ist ${POLICIES[next]}`,
    "advance/dmarc/subdomains": ({ phase }) => `die Richtlinie f\u00fcr Subdomains (\`sp\`, \`np\`), die schw\u00e4cher ist als ${POLICIES[phase]}, um einen Schritt versch\u00e4rfen`,
    "advance/dmarc/stay-subdomains": ({ phase }) => `bei ${POLICIES[phase]} bleiben; der n\u00e4chste Schritt ist eine strengere Richtlinie f\u00fcr Subdomains (\`sp\`, \`np\`)`,
    "advance/dmarc/done": ({ phase }) => `das Ziel ist erreicht: ${POLICIES[phase]}`,
    "advance/dmarc/back": ({ phase, before, failed, total, days }) => `von ${POLICIES[phase]} zu ${POLICIES[before]} zur\u00fcckgehen: Von ${ownMails(total)} ${ofLastDays(days)} ` +
        `${failed === 1 ? "ist" : "sind"} ${failed} gescheitert`,
    "advance/dmarc/silent": () => "sofort zu `p=reject` wechseln: Die Domain sendet keine Mails, daher braucht es keinen Nachweis",
    "advance/dmarc/silent-done": () => "das Ziel ist erreicht: `p=reject`",
};
const advance_dmarc_obstacles = {
    "advance/dmarc/alias": ({ name, target }) => `${name} ist ein Alias von ${target}, daher ist die Richtlinie dort zu \u00e4ndern`,
    "advance/dmarc/inherited": ({ domain, origin }) => `${domain} hat keinen eigenen Eintrag, daher gilt der von ${origin}: dort den n\u00e4chsten Schritt gehen`,
    "advance/dmarc/no-mailbox": ({ domain }) => `${domain} empf\u00e4ngt keine Mails: mit \`rua=mailto:\u2026\` Berichte an ein Postfach einer Domain anfordern, die Mails empf\u00e4ngt`,
    "advance/dmarc/not-silent": ({ passed }) => `laut Policy sendet die Domain keine Mails, aber ${counted(passed, "Mail hat", "Mails haben")} DMARC bestanden: \`mail:\` berichtigen`,
    "advance/dmarc/not-asked": () => "es werden keine DMARC-Berichte gelesen: ihre Dateien in der Policy mit `reports: { dmarc: \u2026 }` angeben",
    "advance/dmarc/no-reports": () => "es gibt keinen DMARC-Bericht zu dieser Domain",
    "advance/dmarc/stale-reports": ({ lastDay, days }) => `der letzte Bericht ist vom ${lastDay}, vor ${counted(days, "Tag", "Tagen")}: sicherstellen, dass die neuesten gelesen werden`,
    "advance/dmarc/too-early": ({ since, days, needed }) => since === null
        ? `noch zeigt kein Bericht die Richtlinie; sie muss ${counted(needed, "Tag", "Tage")} lang ver\u00f6ffentlicht sein`
        : `Berichte zeigen die Richtlinie seit dem ${since} (${counted(days, "Tag", "Tage")}); sie muss ${counted(needed, "Tag", "Tage")} lang ver\u00f6ffentlicht sein`,
    "advance/dmarc/too-few": ({ total, needed, days, isSlow }) => `Berichte z\u00e4hlen ${mails(total)} in ${counted(days, "Tag", "Tagen")}; mindestens ${needed} sind n\u00f6tig` +
        (isSlow ? "" : ", nach der dreifachen Zeit gen\u00fcgt ein Zehntel davon"),
    "advance/dmarc/none-own": ({ total }) => `von ${mails(total)} stammt keine von einem Absender, den die Policy nennt oder die eigenen Eintr\u00e4ge zulassen`,
    "advance/dmarc/pass-rate": ({ passed, total, needed }) => `von ${ownMails(total)} bestehen ${shareText(passed, total)} DMARC; mindestens ${decimalText(needed)} % sind verlangt`,
    "advance/dmarc/failing": ({ sender, failed, total, fixes }) => `${sender}: ${failed} von ${mails(total)} ${failed === 1 ? "scheitert" : "scheitern"}${advance_dmarc_advice(fixes)}`,
    "advance/dmarc/unknown-sender": ({ sender, provider, failed, total, all, fixes }) => `${sender}${provider === null ? "" : ` (${provider})`}: ${mails(total)} (${shareText(total, all)} aller Mails), davon ${failed} gescheitert. ` +
        `Ob dieser Absender f\u00fcr die Domain sendet, ist unbekannt.${fixes.length === 0 ? "" : ` Wenn ja: ${fixes.join("; ")}.`} Wenn nein, das unter \`spf: expect:\` mit \`result: fail\` angeben (\`softfail\`, wo der SPF-Eintrag mit \`~all\` endet)`,
    "advance/dmarc/unmeasured-sender": ({ sender, total, reason }) => `${sender}: ${mails(total)}; ob der SPF-Eintrag diesen Absender zul\u00e4sst, ist unbekannt: ${reason}`,
    "advance/dmarc/more-senders": ({ more }) => `und ${counted(more, "weiterer unbekannter Absender", "weitere unbekannte Absender")}`,
    "advance/dmarc/lists": ({ count, total }) => `${count} von ${mails(total)} ${count === 1 ? "ist gescheitert, weil sie \u00fcber Mailinglisten oder Weiterleitungen lief" : "sind gescheitert, weil sie \u00fcber Mailinglisten oder Weiterleitungen liefen"}. RFC 9989 \u00a77.4 r\u00e4t davon ab, ` +
        "solche Mails abweisen zu lassen: es unter `advance: { dmarc: \u2026 }` bei `goal: quarantine` belassen oder mit `goal: reject` den Verlust hinnehmen",
    "advance/dmarc/spf-alone": ({ count, total }) => `von ${counted(total, "Mail, die DMARC besteht,", "Mails, die DMARC bestehen,")} ${count === 1 ? "verdankt" : "verdanken"} es ${count} allein SPF. RFC 9989 \u00a77.4: sie mit DKIM signieren, bevor Mails abgewiesen werden, denn nach einer Weiterleitung scheitert SPF`,
};
const watching = {
    "advance/dmarc/watch-mailbox": ({ destination }) => `Sicherstellen, dass ${(0,quote/* quoteOctets */.f4)(destination)} ein Postfach ist und die Berichte darin ausgewertet werden.`,
    "advance/dmarc/watch-testing": () => "Empf\u00e4nger unternehmen weiterhin nichts, aber Mailinglisten, die bei solchen Domains den From-Header umschreiben, tun das jetzt: die gescheiterten weitergeleiteten Mails mit denen davor vergleichen.",
    "advance/dmarc/watch-checks": () => "`dmarc/policy` bleibt ein Mangel, und `dmarc/full-coverage` warnt vor `pct=0`, bis der n\u00e4chste Schritt beide Tags entfernt.",
    "advance/dmarc/watch-subdomains": () => "Solange `t=y` ver\u00f6ffentlicht ist, gelten auch strengere Richtlinien f\u00fcr Subdomains (`sp`, `np`) eine Stufe niedriger.",
    "advance/dmarc/watch-applied": ({ next }) => next === "reject"
        ? "Gescheiterte Mails gehen jetzt an ihren Absender zur\u00fcck: auf Unzustellbarkeitsmeldungen achten und auf Absender, zu denen Berichte keine bestandenen Mails mehr zeigen."
        : "Gescheiterte Mails landen jetzt im Spam-Ordner: auf Absender achten, deren Mails vermisst werden.",
    "advance/dmarc/watch-forwarded": ({ count, next }) => `${counted(count, "Mail ist", "Mails sind")} nach dem Weg \u00fcber Mailinglisten oder Weiterleitungen gescheitert; solche Mails ${next === "reject" ? "werden jetzt wom\u00f6glich abgewiesen" : "landen jetzt wom\u00f6glich im Spam-Ordner"}.`,
    "advance/dmarc/watch-lists": () => "RFC 9989 \u00a77.4: Nutzende dieser Domain, die an Mailinglisten schreiben, verlieren wom\u00f6glich Mails und werden von der Liste abgemeldet, wenn diese unzustellbar sind.",
};
const advanceDmarc = { ...advance_dmarc_summaries, ...advance_dmarc_obstacles, ...watching };

;// CONCATENATED MODULE: ./lib/src/report/german/advance-mta-sts.js


const sessions = (count) => counted(count, "Sitzung", "Sitzungen");
const advance_mta_sts_summaries = {
    "advance/mta-sts/undecided": () => "noch kein Schritt",
    "advance/mta-sts/no-mail": () => "nichts zu tun: Die Domain empf\u00e4ngt keine Mails",
    "advance/mta-sts/withdrawn": () => "nichts zu tun: `mode: none` zieht die Richtlinie zur\u00fcck. Um neu zu beginnen, eine mit `mode: testing` bereitstellen und eine neue id ver\u00f6ffentlichen",
    "advance/mta-sts/first": () => "eine erste Richtlinie mit `mode: testing` bereitstellen und ank\u00fcndigen",
    "advance/mta-sts/stay": () => "bei `mode: testing` bleiben; der n\u00e4chste Schritt ist `mode: enforce`",
    "advance/mta-sts/forward": () => "von `mode: testing` zu `mode: enforce` wechseln",
    "advance/mta-sts/back": ({ failed, total, days }) => `von \`mode: enforce\` zu \`mode: testing\` zur\u00fcckgehen: Von ${sessions(total)} ${ofLastDays(days)} ` +
        `${failed === 1 ? "ist" : "sind"} ${failed} fehlgeschlagen, wie mehrere Organisationen melden`,
    "advance/mta-sts/done": () => "das Ziel ist erreicht: `mode: enforce`",
};
const advance_mta_sts_obstacles = {
    "advance/mta-sts/not-deployed": ({ name, url }) => `das Repository deklariert an ${name} einen anderen Eintrag oder unter ${url} eine andere Richtlinie, als ver\u00f6ffentlicht ist: zuerst den deklarierten Stand bereitstellen oder die Deklaration angleichen`,
    "advance/mta-sts/no-hosts": () => "die MX-Hosts, die die Richtlinie nennen muss, sind unbekannt",
    "advance/mta-sts/shared-file": ({ file, domains }) => `${file} ist auch die Richtlinie von ${list(domains)}: diesen Schritt f\u00fcr alle gemeinsam gehen oder jeder Domain eine eigene Datei geben`,
    "advance/mta-sts/not-asked": () => "es werden keine TLS-Reports gelesen: ihre Dateien in der Policy mit `reports: { tls-rpt: \u2026 }` angeben",
    "advance/mta-sts/no-reports": () => "es gibt keinen TLS-Report zu dieser Domain",
    "advance/mta-sts/stale-reports": ({ lastDay, days }) => `der letzte TLS-Report ist vom ${lastDay}, vor ${counted(days, "Tag", "Tagen")}: sicherstellen, dass die neuesten gelesen werden`,
    "advance/mta-sts/too-early": ({ since, days, needed }) => since === null
        ? `noch hat kein Absender die Richtlinie gemeldet; n\u00f6tig sind TLS-Reports aus ${counted(needed, "Tag", "Tagen")}`
        : `Absender melden die Richtlinie seit dem ${since} (${counted(days, "Tag", "Tage")}); n\u00f6tig sind TLS-Reports aus ${counted(needed, "Tag", "Tagen")}`,
    "advance/mta-sts/too-few": ({ total, needed, days, isSlow }) => `TLS-Reports z\u00e4hlen ${sessions(total)} in ${counted(days, "Tag", "Tagen")}; mindestens ${needed} sind n\u00f6tig` +
        (isSlow ? "" : ", nach der dreifachen Zeit gen\u00fcgt ein Zehntel davon"),
    "advance/mta-sts/few-organisations": ({ count, needed }) => `${counted(count, "Organisation hat", "Organisationen haben")} die Richtlinie gemeldet; mindestens ${needed} sind n\u00f6tig`,
    "advance/mta-sts/undescribed": ({ count }) => `${counted(count, "Sitzung ist", "Sitzungen sind")} fehlgeschlagen, und die Berichte sagen nicht, warum`,
    "advance/mta-sts/unmeasured": ({ subject, reason }) => `${subject} war nicht messbar: ${reason}`,
};
const advance_mta_sts_watching = {
    "advance/mta-sts/watch-order": ({ url }) => `Die Richtlinie unter ${url} bereitstellen, bevor der Eintrag die neue id hat: Absender rufen sie ab, wenn sie die id sehen, und danach nicht noch einmal (RFC 8461 \u00a78.1).`,
    "advance/mta-sts/watch-testing": () => "Absender stellen zu wie bisher und melden, was sie zur\u00fcckweisen w\u00fcrden: die TLS-Reports auswerten.",
    "advance/mta-sts/watch-enforce": () => "Absender stellen Mails an einen Host ohne g\u00fcltiges Zertifikat jetzt zur\u00fcck und melden sie nach Tagen als unzustellbar: auf die TLS-Reports achten.",
    "advance/mta-sts/watch-hosts": () => "Einen neuen MX-Host von jetzt an zuerst unter einer neuen id in die Richtlinie aufnehmen und erst danach ins DNS (RFC 8461 \u00a78.1). Um die Richtlinie zur\u00fcckzuziehen, zuerst `mode: none` bereitstellen (\u00a78.3).",
    "advance/mta-sts/watch-dane": () => "Absender mit DANE beachten diese Richtlinie nicht (RFC 8461 \u00a72): Die TLSA-Eintr\u00e4ge m\u00fcssen f\u00fcr sich stimmen.",
};
const advance_mta_sts_evidence = {
    "advance/evidence/tested": () => "Erprobt",
    "advance/evidence/sessions": () => "Sitzungen",
    "advance/evidence/session-count": ({ total, organisations, days, lastDay }) => lastDay === null
        ? "keine"
        : `${total === 0 ? "keine" : `${total} in ${counted(days, "Tag", "Tagen")}, gemeldet von ${counted(organisations, "Organisation", "Organisationen")}`}; der letzte Report ist vom ${lastDay}`,
    "advance/evidence/failed-sessions": () => "Fehlgeschlagen",
    "advance/evidence/share": ({ part, total }) => (part === 0 ? "keine" : `${part} von ${total}`),
};
const advanceMtaSts = { ...advance_mta_sts_summaries, ...advance_mta_sts_obstacles, ...advance_mta_sts_watching, ...advance_mta_sts_evidence };

;// CONCATENATED MODULE: ./lib/src/report/german/advance-pull-request.js

/** Project limit: how many domains a title names. */
const MAX_DOMAINS = 3;
const ofDomains = (domains) => domains.length <= MAX_DOMAINS ? list(domains) : counted(domains.length, "Domain", "Domains");
const advancePullRequest = {
    "advance-pull-request/title": ({ domains, isBack }) => `Mail-Policy von ${ofDomains(domains)} ${isBack ? "lockern" : "voranbringen"}`,
    "advance-pull-request/number": () => "Pull Request",
    "advance-pull-request/nothing": () => "F\u00fcr die Mail-Policy wird kein Schritt vorgeschlagen",
    "advance-pull-request/step": ({ standard, domain }) => `${standard} von ${domain}`,
    "advance-pull-request/step-back": ({ standard, domain }) => `${standard} von ${domain}: ein Schritt zur\u00fcck`,
    "advance-pull-request/evidence": () => "Nachweis",
    "advance-pull-request/watch": () => "Nach dem Merge zu beachten",
    "advance-pull-request/by-hand": () => "Von Hand zu ver\u00f6ffentlichen",
    "advance-pull-request/by-hand-why": () => "Keine Datei dieses Repositorys deklariert diese Eintr\u00e4ge so, dass sie sich dort \u00e4ndern lassen; daher enth\u00e4lt dieser Pull Request sie nicht.",
    "advance-pull-request/obstacles": () => "Was weiteren Schritten im Weg steht",
    "advance-pull-request/left-out": () => "Jetzt nicht vorgeschlagen",
    "advance-pull-request/limitations": () => "Nicht gemessen oder nicht gelesen",
    "advance-pull-request/declined": () => "schon in einem Pull Request vorgeschlagen, der geschlossen wurde. Diesen wieder \u00f6ffnen, damit der Schritt erneut vorgeschlagen wird.",
    "advance-pull-request/changed": ({ file }) => `${file} hat sich seit dem Checkout dieses Laufs ge\u00e4ndert. Der n\u00e4chste Lauf pr\u00fcft erneut.`,
    "advance-pull-request/overlaps": ({ file }) => `ein anderer Schritt \u00e4ndert dieselben Zeilen von ${file}. Dieser hier folgt, sobald jener gemergt ist.`,
    "advance-pull-request/refused": ({ file }) => `${file} wird nicht ge\u00e4ndert: Nur Dateien, die die Policy nennt, die kein Workflow sind und nicht hinter einem Link liegen, werden ge\u00e4ndert.`,
    "advance-pull-request/full": () => "dieser Pull Request hat schon so viele Schritte, wie er haben kann. Dieser Schritt folgt, sobald sie gemergt sind.",
    "advance-pull-request/idle": () => "Der letzte Lauf schl\u00e4gt diese \u00c4nderung nicht mehr vor. Jetzt nicht mergen: Der n\u00e4chste Lauf schl\u00e4gt sie wieder vor oder schlie\u00dft diesen Pull Request.",
    "advance-pull-request/upkeep": () => "Jeder Lauf nach Zeitplan aktualisiert diesen Pull Request. Nach zwei L\u00e4ufen ohne Vorschlag wird er geschlossen. Ein Schritt, dessen Pull Request ohne Merge geschlossen wird, wird nicht erneut vorgeschlagen.",
    "advance-pull-request/closed": () => "Nichts, was dieser Pull Request vorgeschlagen hat, ist noch zu \u00e4ndern: Es ist erledigt, oder der Nachweis spricht nicht mehr daf\u00fcr. Der Pull Request ist geschlossen.",
    "advance-pull-request/taken-over": () => "Auf diesem Branch gibt es fremde Commits, daher \u00e4ndern L\u00e4ufe nach Zeitplan weder ihn noch diesen Text. Den Pull Request mergen oder diese Commits vom Branch entfernen, damit die n\u00e4chsten Schritte wieder vorgeschlagen werden. Wird er ohne Merge geschlossen, gelten seine Schritte als abgelehnt.",
};

;// CONCATENATED MODULE: ./lib/src/report/german/advance.js


const advance = {
    "advance/correct-first": () => "Das zuerst berichtigen: `mail-policy check` zeigt, wie.",
    "advance/not-deployed": ({ name }) => `das Repository deklariert an ${name} einen anderen Eintrag, als das DNS liefert: zuerst den deklarierten Stand bereitstellen oder die Deklaration an das DNS angleichen`,
    "advance/not-declared": ({ name }) => `das DNS liefert an ${name} einen Eintrag, den das Repository nicht deklariert: ihn zuerst deklarieren oder aus dem DNS entfernen`,
    "advance/would-fail": ({ check, subject, reason }) => `${check} von ${subject} besteht jetzt und w\u00e4re nach diesem Schritt ein Mangel: ${reason}`,
    "advance/publish-too": ({ name, type, data }) => `Keine Datei deklariert den zugeh\u00f6rigen Eintrag. Ihn ver\u00f6ffentlichen, sobald die Richtlinie bereitgestellt ist: ${name} ${type} ${data}`,
    "advance/write": ({ text }) => `Zur Ver\u00f6ffentlichung: ${text}`,
    "advance/evidence/since": () => "Ver\u00f6ffentlicht",
    "advance/evidence/since-day": ({ since, days }) => since === null
        ? "noch in keinem Bericht zu sehen"
        : `seit dem ${since} (${counted(days, "Tag", "Tage")}), wie Berichte zeigen`,
    "advance/evidence/reports": () => "Berichte",
    "advance/evidence/report-count": ({ reports, organisations, lastDay }) => lastDay === null
        ? "keine"
        : `${reports}, gesendet von ${counted(organisations, "Organisation", "Organisationen")}, der letzte vom ${lastDay}`,
    "advance/evidence/messages": () => "Mails",
    "advance/evidence/message-count": ({ total, days }) => days === 0 ? "keine" : `${total} in ${counted(days, "Tag", "Tagen")}`,
    "advance/evidence/own": () => "Eigene",
    "advance/evidence/passed": ({ passed, total }) => total === 0 ? "keine" : `${total}; ${shareText(passed, total)} bestehen DMARC`,
    "advance/evidence/others": () => "\u00dcbrige",
    "advance/evidence/other-count": ({ unknown, total, forwardedFailed, disowned }) => {
        const parts = [
            unknown === 0 ? "keine" : `${unknown} (${shareText(unknown, total)})`,
            ...(forwardedFailed === 0
                ? []
                : [counted(forwardedFailed, "weitergeleitete scheitert", "weitergeleitete scheitern")]),
            ...(disowned === 0 ? [] : [`${disowned} weitere von Adressen, die nicht f\u00fcr die Domain senden`]),
        ];
        return parts.join(", ");
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/attestation.js

const attestation = {
    "attestation/valid/pass": ({ by, until }) => `erkl\u00e4rt von ${by}, g\u00fcltig bis ${until}`,
    "attestation/valid/soon": ({ by, until, days }) => `erkl\u00e4rt von ${by}, g\u00fcltig bis ${until}: ${days === 0 ? "l\u00e4uft heute ab" : `noch ${counted(days, "Tag", "Tage")}`}`,
    "attestation/valid/expired": ({ by, until }) => `die Erkl\u00e4rung von ${by} ist am ${until} abgelaufen`,
    "attestation/valid/future": ({ by, date, day }) => `die Erkl\u00e4rung von ${by} ist auf den ${date} datiert, nach diesem Lauf (${day})`,
    "attestation/valid/fix": ({ requirement, by }) => `Von ${by} best\u00e4tigen lassen, dass ${requirement} erf\u00fcllt ist. Danach \`date\` und \`valid-until\` setzen und den Nachweis aktualisieren. Ist die Anforderung nicht erf\u00fcllt, die Erkl\u00e4rung entfernen.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/causes.js
const causes = {
    "cause/question": ({ question, reason }) => `${question}: ${reason}`,
    "cause/bogus": () => "die Antwort ist ung\u00fcltig signiert (bogus, DNSSEC)",
    "cause/indeterminate": () => "DNSSEC-Status unbekannt: Kein validierender Resolver wurde \u00fcber einen vertrauensw\u00fcrdigen Kanal gefragt (DoH, DoT, Loopback)",
    "cause/missing-shard": ({ number, of }) => `Teil ${number} von ${of} hat keine Ergebnisse hinterlassen`,
    "cause/no-report-files": ({ kind }) => `keine Datei passt zu \`reports: ${kind}:\``,
    "cause/several": ({ causes: all }) => all.join("; "),
    "cause/partly": ({ measured, cause }) => `${measured}; nicht gemessen: ${cause}`,
    "cause/an-address": () => "eine Adresse",
    "cause/a-host": () => "ein Host",
};

;// CONCATENATED MODULE: ./lib/src/report/german/changed-only.js
const changedOnly = {
    "changed-only/left-out": ({ leftOut, all }) => `${leftOut} von ${all} Domains ausgelassen: Diese \u00c4nderung ber\u00fchrt weder ihre Einstellungen noch ihre Eintr\u00e4ge noch die Namen dieses Repositorys, auf die diese verweisen`,
    "changed-only/none": () => "alle Domains gepr\u00fcft: Diese \u00c4nderung kann jede von ihnen ber\u00fchren",
    "changed-only/no-base": () => "alle Domains gepr\u00fcft: Es gibt keinen Ausgangsstand zum Vergleichen",
    "changed-only/first-policy": () => "alle Domains gepr\u00fcft: Der Ausgangsstand hat keine Policy-Datei",
    "changed-only/base-not-read": () => "alle Domains gepr\u00fcft: Der Ausgangsstand war nicht lesbar",
    "changed-only/profile": () => "alle Domains gepr\u00fcft: Diese \u00c4nderung setzt ein anderes `profile:`",
    "changed-only/resolvers": () => "alle Domains gepr\u00fcft: Diese \u00c4nderung setzt andere `resolvers:`",
};

// EXTERNAL MODULE: ./lib/src/report/english/times.js
var times = __webpack_require__(99784);
;// CONCATENATED MODULE: ./lib/src/report/german/times.js
// Times in German sentences.

/** The end of a wait of `ms` milliseconds; null: until the audit was stopped. */
function within(ms) {
    return ms === null ? "bis zum Abbruch der Pr\u00fcfung" : `innerhalb von ${String(ms / 1000).replace(".", ",")} s`;
}
/** A moment in UTC: `2026-11-28 06:00 UTC`, as ISO 8601 and the other dates of a report have it. */
const momentText = times/* momentText */.A;

;// CONCATENATED MODULE: ./lib/src/report/german/comparison.js


/** Project limit: how many findings or domains a sentence names. */
const MAX_NAMES = 5;
const resolverNames = (urls) => (urls.length === 0 ? "die eingebauten" : list(urls));
const reversePath = (address) => (address === "" ? "<>" : address);
const WEAKENED_WORDS = {
    waiver: "durch diese \u00c4nderung ausgenommen",
    level: "durch diese \u00c4nderung herabgestuft",
    off: "nach dieser \u00c4nderung nicht mehr gepr\u00fcft",
    parameter: "durch einen Parameter dieser \u00c4nderung erlaubt",
    profile: "im Profil dieser \u00c4nderung nicht verlangt",
    mail: "bei anderer Angabe zu `mail:` nicht mehr gepr\u00fcft",
    selector: "ohne den DKIM-Selektor nicht mehr gepr\u00fcft",
    domain: "nach dieser \u00c4nderung nicht mehr gepr\u00fcft",
};
const comparison = {
    "gate/faults": ({ count }) => `${counted(count, "Fehler", "Fehler")} in den deklarierten Dateien: Die betroffenen Eintr\u00e4ge wurden nicht bewertet`,
    "gate/reason": ({ check, subject, text }) => `${check} von ${subject}: ${text}`,
    "gate/weakened": ({ check, subject, by }) => `${check} von ${subject} ist ein Mangel, ${WEAKENED_WORDS[by]}`,
    "comparison/removed": ({ subject, text }) => `${subject} gibt es nicht mehr (war ein Mangel: ${text})`,
    "comparison/base": ({ base }) => `verglichen mit der Policy und den Zonen von ${base}`,
    "comparison/history": ({ at, commit }) => `verglichen mit dem letzten aufgezeichneten Lauf vom ${momentText(at)}${commit === null ? "" : `, Commit ${commit.slice(0, 10)}`}`,
    "comparison/other-policy": () => "die Policy hat sich seit jenem Lauf ge\u00e4ndert",
    "comparison/other-version": ({ before, now }) => `jener Lauf war mit mail-policy ${before}, dieser ist mit ${now}: Eine strenger gewordene Pr\u00fcfung kann ohne \u00c4nderung im DNS einen Mangel melden`,
    "comparison/new-check": () => "die Version, die ihn aufgezeichnet hat, kannte die Pr\u00fcfung nicht",
    "comparison/not-asked": () => "die Policy verlangte die Pr\u00fcfung damals nicht",
    "comparison/other-parameter": () => "der Parameter der Pr\u00fcfung war damals weniger streng",
    "comparison/new-selector": () => "der DKIM-Selektor wurde damals nicht gepr\u00fcft",
    "comparison/history-not-read": ({ name, problem }) => `die Historie in ${name} war nicht lesbar: ${problem}`,
    "comparison/first-policy": ({ base, known }) => known === 0
        ? `${base} hat keine Policy-Datei, daher wird nichts verglichen`
        : `${base} hat keine Policy-Datei, daher ${known === 1 ? "gilt 1 Mangel als bekannt" : `gelten ${known} M\u00e4ngel als bekannt`}. Um die Policy schon jetzt durchzusetzen, \`fail-on: violation\` setzen; um M\u00e4ngel auf Zeit hinzunehmen, Ausnahmen eintragen.`,
    "comparison/not-known-new": ({ failures }) => `bei ${counted(failures, "Mangel", "M\u00e4ngeln")} ist nicht bekannt, ob neu, daher l\u00e4sst das Gate ${failures === 1 ? "ihn" : "sie"} durch`,
    "comparison/none": () => "es gibt nichts zum Vergleichen, daher z\u00e4hlt jeder Mangel. Mit `--base origin/main` z\u00e4hlen nur M\u00e4ngel, die dieser Branch hinzuf\u00fcgt.",
    "comparison/none-expected": () => "es gibt keinen fr\u00fcheren Stand zum Vergleichen, daher lassen nur Abweichungen vom DNS den Job scheitern. Damit jeder Mangel z\u00e4hlt, `fail-on: violation` setzen.",
    "comparison/finding": ({ check, subject }) => `${check} von ${subject}`,
    "comparison/not-compared": ({ findings, reasons }) => `nicht bekannt, ob neu, weil der Vergleichsstand nicht messbar war (${reasons.slice(0, MAX_NAMES).join("; ")}): ${list(findings, MAX_NAMES)}`,
    "comparison/new-domain": ({ domain, known }) => `${domain} ist neu in der Policy: ${known} der Feststellungen gab es schon, ${known === 1 ? "sie z\u00e4hlt" : "sie z\u00e4hlen"} nicht als neu`,
    "put-back/removed": ({ rrsets, source }) => `Diese \u00c4nderung entfernt ${list(rrsets, MAX_NAMES)}, ${source === "live" ? "derzeit ver\u00f6ffentlicht" : "im Ausgangsstand enthalten"}. Wiederherstellen.`,
    "put-back/changed": ({ rrsets, source }) => `${list(rrsets, MAX_NAMES)} wiederherstellen, wie ${source === "live" ? "derzeit ver\u00f6ffentlicht" : "im Ausgangsstand enthalten"}: Mit diesem Wert besteht die Pr\u00fcfung.`,
    "put-back/added": ({ rrsets }) => `${list(rrsets, MAX_NAMES)} wieder entfernen: Erst diese \u00c4nderung f\u00fcgt das hinzu, und ohne den Zusatz besteht die Pr\u00fcfung.`,
    "put-back/first": ({ rrsets }) => `Zuerst r\u00fcckg\u00e4ngig machen, was diese \u00c4nderung an ${list(rrsets, MAX_NAMES)} \u00e4ndert, wie es ein anderer Mangel verlangt. Der n\u00e4chste Lauf sagt, was dann noch zu tun ist.`,
    "waiver/invalid-date": () => "`expires` muss ein Datum wie 2027-03-31 sein",
    "waiver/expired": ({ until }) => `abgelaufen am ${until}`,
    "waiver/unused": () => "passt zu keinem Mangel",
    "weakening/of": ({ domains, weakening }) => `${list(domains, MAX_NAMES)}: ${weakening}`,
    "weakening/domain": () => "nicht mehr gepr\u00fcft",
    "weakening/profile": ({ now, before }) => `Profil ${now} statt ${before}`,
    "weakening/resolvers": ({ now, before }) => `\`resolvers:\` sind ${resolverNames(now)} statt ${resolverNames(before)}`,
    "weakening/zone-source": ({ kind, pattern }) => `\`zones:\` ${kind} ${pattern} wird nicht mehr gelesen`,
    "weakening/selector": ({ selector }) => `DKIM-Selektor ${selector} wird nicht mehr gepr\u00fcft`,
    "weakening/retired-selector": ({ selector }) => `au\u00dfer Dienst genommener DKIM-Selektor ${selector} wird nicht mehr beobachtet`,
    "weakening/expectation": ({ ip, sender, helo, result }) => `SPF-Ergebnis ${result} f\u00fcr ${ip} (MAIL FROM ${reversePath(sender)}, HELO ${helo}) wird nicht mehr erwartet`,
    "weakening/mail-result": ({ from, mailFrom, helo, ip, keys, before, now }) => `DMARC-Ergebnis ${before} f\u00fcr Mails von ${from} \u00fcber ${ip} (MAIL FROM ${reversePath(mailFrom)}, HELO ${helo}${keys.length === 0 ? "" : `, DKIM ${list(keys)}`}) wird nicht mehr erwartet${now === null ? "" : `, sondern ${now}`}`,
    "weakening/services": () => "`services: true` ist entfernt, daher wird service/srv nicht mehr gepr\u00fcft",
    "weakening/records": () => "`records:` sind nicht mehr deklariert",
    "weakening/policy-file": () => "die Datei mit der MTA-STS-Richtlinie wird nicht mehr gelesen",
    "weakening/mail": ({ now, before, checksNow, checksBefore }) => `\`mail: ${now}\` statt \`${before}\` (${checksNow} Pr\u00fcfungen statt ${checksBefore})`,
    "weakening/level": ({ check, now, before }) => `${check} hat die Stufe ${now} statt ${before}`,
    "weakening/parameter": ({ check, now, before }) => `${check} hat den Parameter ${now} statt ${before}`,
    "weakening/waiver": ({ check, until }) => `${check} ist bis ${until} ausgenommen`,
    "weakening/longer-waiver": ({ check, until, before }) => `${check} ist bis ${until} statt ${before} ausgenommen`,
};

// EXTERNAL MODULE: ./lib/src/text/truncate.js
var truncate = __webpack_require__(41304);
;// CONCATENATED MODULE: ./lib/src/report/german/dane.js


/** Project limit: how many records a message names; a hostile set has hundreds. */
const MAX_RECORDS = 3;
/** RDATA is hexadecimal and numbers: it needs no escaping. */
const code = (record) => `\`${(0,truncate/* truncate */.x)(record)}\``;
const listed = (items) => list(items, MAX_RECORDS, "; ");
const tlsa = (count) => counted(count, "TLSA-Eintrag", "TLSA-Eintr\u00e4ge");
const tlsaDative = (count) => counted(count, "TLSA-Eintrag", "TLSA-Eintr\u00e4gen");
const octetsOf = (count) => counted(count, "Oktett", "Oktette");
/** Of the records that senders compare, others may fit no key. */
const onlyOne = (compared) => compared === 1
    ? "Absender vergleichen den Server nur mit einem TLSA-Eintrag"
    : `von ${tlsaDative(compared)}, die Absender vergleichen, kann nur einer zu einem Schl\u00fcssel passen`;
const keyCommand = (digest) => `openssl x509 -in cert.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -${digest}`;
const dane = {
    "dane/unsigned-zone": () => "nicht bewertet: Die Zone des Hosts ist nicht signiert, daher fragen Absender seinen TLSA-Eintrag nicht ab (RFC 7672 \u00a72.2.2)",
    "dane/lookup-fails": () => "nicht bewertet: Die TLSA-Abfrage scheitert, siehe dane/lookup",
    "dane/no-address": () => "nicht bewertet: Der Host hat keine Adresse, siehe mx/target",
    "dane/no-record": () => "nicht bewertet: Es gibt keinen TLSA-Eintrag, siehe dane/present",
    "dane/not-signed": () => "nicht bewertet: Die TLSA-Eintr\u00e4ge sind nicht signiert, siehe dane/present",
    "dane/not-usable": () => "nicht bewertet: Kein TLSA-Eintrag ist verwendbar, siehe dane/usable",
    "dane/record-problem": ({ record, problem }) => `${code(record)}: ${problem}`,
    "dane/publish": ({ base, host, matching }) => `\`${base}. TLSA 3 1 ${matching} \u2026\` ver\u00f6ffentlichen, mit dem ${matching === 2 ? "SHA-512" : "SHA-256"} des \u00f6ffentlichen Schl\u00fcssels, den ${host} verwendet ` +
        `(\`${keyCommand(matching === 2 ? "sha512" : "sha256")}\`). ` +
        "Einen zweiten Eintrag f\u00fcr den n\u00e4chsten Schl\u00fcssel ver\u00f6ffentlichen, damit sich der Schl\u00fcssel wechseln l\u00e4sst.",
    "dane/unusable/pkix": ({ usage }) => `Usage ${usage} ist nicht f\u00fcr SMTP bestimmt`,
    "dane/unusable/usage": ({ usage }) => `Usage ${usage} ist unbekannt`,
    "dane/unusable/selector": ({ selector }) => `Selector ${selector} ist unbekannt`,
    "dane/unusable/matching": ({ matching }) => `Matching Type ${matching} ist unbekannt`,
    "dane/unusable/digest": ({ octets, matching, digestOctets }) => `${octetsOf(octets)} Daten; ein Hashwert mit Matching Type ${matching} hat ${digestOctets}`,
    "dane/unusable/empty": () => "er hat keine Daten",
    "dane/unusable/incomplete": ({ octets, selector }) => `seine ${octetsOf(octets)} sind ${selector === 0 ? "kein vollst\u00e4ndiges Zertifikat" : "kein vollst\u00e4ndiger \u00f6ffentlicher Schl\u00fcssel"}`,
    "dane/unusable/nothing": () => "es ist der Hashwert leerer Daten, wie nach einem gescheiterten Befehl: Er passt zu keinem Schl\u00fcssel; passt auch kein anderer Eintrag, stellen Absender Mail zur\u00fcck (RFC 7672 \u00a72.2)",
    "dane/lookup/failure": ({ reason }) => `die Abfrage scheitert: ${reason}`,
    "dane/lookup/bogus": ({ explanation }) => `die Antwort ist ung\u00fcltig signiert (bogus, DNSSEC: ${explanation})`,
    "dane/lookup/answered": () => "die Nameserver beantworten die TLSA-Abfrage",
    "dane/lookup/fails": ({ problem }) => `${problem}; Absender mit DANE stellen Mails zur\u00fcck`,
    "dane/lookup/fix": ({ base }) => `Die Nameserver so einstellen, dass sie ${base} mit TLSA-Eintr\u00e4gen beantworten oder mit einem signierten Nachweis (NSEC oder NSEC3), der sich validieren l\u00e4sst.`,
    "dane/present/unsigned-zone": ({ host }) => `die Zone von ${host} ist nicht signiert, daher kann es keinen abgesicherten TLSA-Eintrag geben`,
    "dane/present/sign-zone": ({ host }) => `Die Zone signieren, in der ${host} liegt, danach TLSA-Eintr\u00e4ge ver\u00f6ffentlichen.`,
    "dane/present/unsigned-alias": ({ host, owner }) => `die Kette von Aliassen von ${host} zu ${owner} ist nicht signiert, und ${host} hat keinen eigenen abgesicherten TLSA-Eintrag`,
    "dane/present/sign-zones": ({ host, owner }) => `Die Zonen signieren, in denen ${host} und ${owner} liegen, danach TLSA-Eintr\u00e4ge ver\u00f6ffentlichen.`,
    "dane/present/missing": ({ base }) => `kein TLSA-Eintrag an ${base}`,
    "dane/present/unsigned-records": ({ base }) => `die TLSA-Eintr\u00e4ge an ${base} sind nicht signiert`,
    "dane/present/sign-records": ({ base }) => `Die Zone signieren, in der ${base} liegt.`,
    "dane/present/found": ({ count, base }) => `${tlsa(count)} an ${base}`,
    "dane/usable/some": ({ usable, all }) => `${usable} von ${tlsaDative(all)} ${usable === 1 ? "ist" : "sind"} verwendbar`,
    "dane/usable/none": ({ records }) => `kein TLSA-Eintrag ist von Nutzen: ${listed(records)}`,
    "dane/all-usable/pass": ({ count }) => count === 1
        ? "Absender k\u00f6nnen den TLSA-Eintrag mit Usage 2 oder 3 verwenden"
        : `Absender k\u00f6nnen alle ${tlsa(count)} mit Usage 2 oder 3 verwenden`,
    "dane/all-usable/fail": ({ records }) => `TLSA-Eintr\u00e4ge ohne Nutzen: ${listed(records)}`,
    "dane/all-usable/fix": ({ base }) => `Diese Eintr\u00e4ge an ${base} entfernen oder aus dem Schl\u00fcssel neu erzeugen (\`${keyCommand("sha256")}\`).`,
    "dane/no-pkix/none": ({ count }) => `keiner von ${tlsaDative(count)} hat Usage 0 oder 1`,
    "dane/no-pkix/found": ({ records }) => `f\u00fcr SMTP-Absender sind Usage 0 und 1 nicht verwendbar (RFC 7672 \u00a73.1.3): ${listed(records.map(code))}`,
    "dane/no-pkix/fix": ({ base }) => `Die Eintr\u00e4ge mit Usage 0 und 1 an ${base} entfernen; f\u00fcr SMTP Usage 3 (oder 2) verwenden.`,
    "dane/rollover/several": ({ count }) => `Absender vergleichen den Server mit ${tlsaDative(count)}; einer kann zum n\u00e4chsten Schl\u00fcssel passen`,
    "dane/rollover/none": ({ compared }) => compared === 0
        ? "kein TLSA-Eintrag ist verwendbar, daher passt keiner zum n\u00e4chsten Schl\u00fcssel"
        : "kein TLSA-Eintrag, den Absender vergleichen, kann zu einem Schl\u00fcssel passen",
    "dane/rollover/single": ({ record, compared }) => `${onlyOne(compared)}: ${code(record)}`,
    "dane/rollover/single-certificate": ({ record, compared }) => `${onlyOne(compared)}, ${code(record)}. Er gilt f\u00fcr ein Zertifikat und passt nach dessen Erneuerung nicht mehr; \`3 1 1\` passt, solange der Schl\u00fcssel bleibt`,
    "dane/rollover/all-current": ({ records }) => `alle TLSA-Eintr\u00e4ge geh\u00f6ren zu dem, was der Server derzeit verwendet, keiner zum n\u00e4chsten Schl\u00fcssel: ${listed(records.map(code))}`,
    "dane/rollover/may-be-current": ({ records }) => `wom\u00f6glich geh\u00f6ren alle TLSA-Eintr\u00e4ge zu dem, was der Server derzeit verwendet: ${listed(records.map(code))}`,
    "dane/ttl/short": ({ ttl }) => `der Resolver antwortete mit einer TTL von ${ttl} s; die der Zone kann l\u00e4nger sein, denn Zwischenspeicher z\u00e4hlen herunter`,
    "dane/ttl/long": ({ ttl, limit }) => `der Resolver antwortete mit einer TTL von ${ttl} s; die Grenze liegt bei ${limit} s`,
    "dane/ttl/fix": ({ base, ttl }) => `Die TTL der TLSA-Eintr\u00e4ge an ${base} auf ${ttl} Sekunden setzen.`,
    "dane/match/matches": ({ records }) => `das Zertifikat passt zu ${listed(records.map(code))}`,
    "dane/match/none": ({ records }) => `kein TLSA-Eintrag passt: ${listed(records)}`,
    "dane/match/incomplete": () => "nicht alle gesendeten Zertifikate waren lesbar, und die CA kann unter den anderen sein",
    "dane/match/mail-domain": ({ domain }) => `das Zertifikat lautet auf ${domain}. Das ist nur zul\u00e4ssig, wenn die MX-Antwort abgesichert ist, was sich nicht feststellen lie\u00df`,
    "dane/match/fix": () => "Soll der Server seine jetzigen Schl\u00fcssel behalten, diese Eintr\u00e4ge zu den vorhandenen hinzuf\u00fcgen. Andernfalls den Server auf den Schl\u00fcssel umstellen, zu dem die vorhandenen Eintr\u00e4ge geh\u00f6ren.",
    "dane/match/fix-shadowed": ({ base, records }) => `${listed(records.map(code))} an ${base} entfernen: Der Server verwendet ${records.length === 1 ? "einen anderen Schl\u00fcssel" : "keinen dieser Schl\u00fcssel"}. Danach vergleichen Absender den Eintrag, der passt.`,
    "dane/mismatch/shadowed": ({ by }) => `er passt, aber Absender beachten ihn nicht neben ${listed(by.map(code))}, dessen Hashverfahren st\u00e4rker ist (RFC 7671 \u00a79)`,
    "dane/mismatch/certificate": () => "der Server verwendet ein anderes Zertifikat",
    "dane/mismatch/key": () => "der Server verwendet einen anderen Schl\u00fcssel",
    "dane/mismatch/unreadable": () => "das Zertifikat des Servers ist nicht lesbar",
    "dane/mismatch/names": ({ names }) => `das Zertifikat gilt f\u00fcr keinen dieser Namen: ${list(names)}`,
    "dane/mismatch/key-usage": () => "die erweiterte Schl\u00fcsselverwendung des Zertifikats schlie\u00dft Serverauthentifizierung nicht ein",
    "dane/mismatch/dates": () => "ein Zertifikat auf dem Pfad zur genannten CA ist abgelaufen oder noch nicht g\u00fcltig",
    "dane/mismatch/other-path": () => "der Server sendet mehrere Zertifikate einer CA, und das erste f\u00fchrt zu einer anderen Wurzel; OpenSSL, das die meisten Absender nutzen, versucht keinen anderen Pfad",
    "dane/mismatch/no-path": () => "kein Signaturpfad dorthin h\u00e4lt alle Regeln von RFC 5280 \u00a76.1 ein",
    "dane/mismatch/path-length": () => "eine CA auf dem Pfad erlaubt weniger Zwischenzertifikate unter sich (RFC 5280 \u00a74.2.1.9)",
    "dane/mismatch/name-constraints": () => "eine CA auf dem Pfad verbietet einen Namen eines Zertifikats unter ihr (Name Constraints, RFC 5280 \u00a74.2.1.10)",
    "dane/mismatch/critical-extension": () => "ein Zertifikat auf dem Pfad hat eine kritische Erweiterung, die Pr\u00fcfende nicht kennen und daher ablehnen (RFC 5280 \u00a74.2)",
    "dane/mismatch/ca-key-usage": () => "die erweiterte Schl\u00fcsselverwendung einer CA auf dem Pfad schlie\u00dft Serverauthentifizierung nicht ein, was OpenSSL verlangt",
    "dane/mismatch/not-sent": () => "der Server sendet dieses CA-Zertifikat nicht",
    "dane/mismatch/own-certificate": () => "es ist das eigene Zertifikat des Servers, nicht das einer CA; daf\u00fcr braucht es Usage 3",
    "dane/mismatch/not-issuer": () => "der Server sendet dieses CA-Zertifikat, aber keine Signatur f\u00fchrt vom Zertifikat des Servers dorthin",
};

// EXTERNAL MODULE: ./lib/src/text/duration.js
var duration = __webpack_require__(40562);
;// CONCATENATED MODULE: ./lib/src/report/german/deadlines.js

const deadlines = {
    "deadline/run": ({ ms }) => `die Frist des Laufs von ${(0,duration/* formatDuration */.a3)(ms)} ist abgelaufen (--deadline)`,
    "deadline/smtp": ({ ms }) => `die Frist f\u00fcr Mailserver von ${(0,duration/* formatDuration */.a3)(ms)} ist abgelaufen (--smtp-deadline)`,
    "deadline/stopped": () => "der Lauf wurde abgebrochen",
    "snapshot/unobserved": () => "der Snapshot hat keine Antwort auf diese Frage",
};

;// CONCATENATED MODULE: ./lib/src/report/german/declared-zones.js

const MAX_ZONES_SHOWN = 5;
const declaredZones = {
    "declared-zone/refused": ({ refusal }) => `bis das behoben ist, ${refusal}; die \u00fcbrigen Eintr\u00e4ge werden bewertet, wie sie danach sein werden`,
    "declared-zone/servers-refuse": ({ zone }) => `lehnen Nameserver die Zone ${zone} ab`,
    "declared-zone/octodns-stops": () => "ver\u00f6ffentlicht octoDNS nichts",
    "declared-zone/not-audited": ({ zones }) => `keine Domain dieser Policy liegt in ${list(zones, MAX_ZONES_SHOWN)}: Die Eintr\u00e4ge dort werden nicht gepr\u00fcft`,
    "declared-zone/selectors": ({ domain, selectors }) => `zu ${domain} sind keine DKIM-Selektoren angegeben, daher werden die der Zone gepr\u00fcft: ${list(selectors)}. Sie unter \`dkim: selectors:\` angeben`,
    "declared-zone/dnsconfig": ({ written }) => `In dnsconfig.js lautet das \`${written}\`.`,
    "declared-zone/terraform": ({ written, address }) => `In Terraform lautet der Text von \`${address}\` dann \`${written}\`.`,
};

// EXTERNAL MODULE: ./lib/src/dns/record.js
var record = __webpack_require__(25141);
;// CONCATENATED MODULE: ./lib/src/report/german/registrable.js
// What is said of a domain that does not exist and can be registered.
/** The end of a sentence about a name that leads nowhere; nothing where the domain that it is in cannot be registered. */
function andAnyoneCanRegister(domain) {
    return domain === null ? "" : `, und ${domain} kann wom\u00f6glich jeder registrieren`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/dkim.js





/** How much of a value, of a list of values, and of the beginning of a record a sentence shows. */
const dkim_MAX_QUOTED = 40;
const MAX_TAG = 100;
const MAX_BEGINNING = 20;
/** How many selectors a sentence names; the policy may declare more. */
const dkim_MAX_SELECTORS = 20;
/** What shows since when a key is in use. */
const PROOF = {
    history: "wie ein fr\u00fcherer Lauf gesehen hat",
    commit: "wie ein Commit dieses Repositorys zeigt",
    policy: "wie die Policy angibt",
};
const REFUTED_BY = {
    history: "ein fr\u00fcherer Lauf hat ihn",
    commit: "ein Commit dieses Repositorys zeigt ihn",
    policy: "die Policy nennt ihn",
};
const NAME_FIRST_DAY = "seinen ersten Tag als `since` unter `dkim: selectors:` angeben";
/** The entries of a list as a record writes them. */
function tag(name, entries) {
    return `\`${(0,truncate/* truncate */.x)(`${name}=${entries.join(":")}`, MAX_TAG)}\``;
}
const ALGORITHMS = {
    "rsassa-pss": "ein RSASSA-PSS-Schl\u00fcssel",
    "elliptic-curve": "ein Schl\u00fcssel auf einer elliptischen Kurve",
    ed25519: "ein Ed25519-Schl\u00fcssel",
};
/** What the number of an RSA key is called. */
const NUMBERS = { modulus: "der Modulus", exponent: "der Exponent" };
const keys = {
    "dkim-key/rsa": ({ bits }) => `RSA-Schl\u00fcssel mit ${bits} Bit`,
    "dkim-key/ed25519": () => "Ed25519-Schl\u00fcssel",
    "dkim-key/pem": () => "`p` enth\u00e4lt eine PEM-Datei; dorthin geh\u00f6ren nur deren Base64-Zeilen",
    "dkim-key/base64url": ({ character }) => `\`p\` enth\u00e4lt \`${character}\`: Das ist Base64url, RFC 6376 verlangt einfaches Base64`,
    "dkim-key/not-base64": ({ character }) => `\`p\` enth\u00e4lt \`${character}\`, das kein Base64-Zeichen ist`,
    "dkim-key/padding": () => "`p` enth\u00e4lt `=` anders als ein- oder zweimal am Ende",
    "dkim-key/character-lost": ({ present, needed }) => `in \`p\` fehlt ein Zeichen: Es hat ${present} Zeichen, der Schl\u00fcssel braucht ${needed}`,
    "dkim-key/character-doubled": ({ present, needed }) => `\`p\` hat ein Zeichen zu viel, vielleicht verdoppelt: Es hat ${present} Zeichen, der Schl\u00fcssel braucht ${needed}`,
    "dkim-key/truncated": ({ present, needed }) => `\`p\` ist abgeschnitten: Es hat ${present} Zeichen, der Schl\u00fcssel braucht ${needed}`,
    "dkim-key/length": ({ present }) => `in \`p\` fehlt ein Zeichen oder ist verdoppelt: ${present} Zeichen sind kein g\u00fcltiges Base64`,
    "dkim-key/bare": () => "`p` enth\u00e4lt einen RSAPublicKey (PKCS #1) ohne sein Verfahren, den OpenDKIM und andere nicht lesen; fast alle ver\u00f6ffentlichen SubjectPublicKeyInfo",
    "dkim-key/unpadded": () => "das Base64 in `p` ist nicht auf ein Vielfaches von 4 Zeichen aufgef\u00fcllt (RFC 4648 \u00a74), und manche Empf\u00e4nger lesen es nicht",
    "dkim-key/ed25519-not-a-point": () => "`p` ist kein Ed25519-Schl\u00fcssel: Seine Oktette sind kein Punkt der Kurve (RFC 8032 \u00a75.1.3)",
    "dkim-key/ed25519-small-order": () => "`p` ist ein Ed25519-Punkt kleiner Ordnung: Jeder kann Signaturen f\u00e4lschen, die damit als g\u00fcltig gelten",
    "dkim-key/ed25519-wrapped": () => "`p` enth\u00e4lt den Ed25519-Schl\u00fcssel als SubjectPublicKeyInfo (44 Oktette); RFC 8463 verlangt den blo\u00dfen Schl\u00fcssel, die letzten 32 Oktette",
    "dkim-key/ed25519-length": ({ octets }) => `\`p\` hat ${octets} Oktette; ein Ed25519-Schl\u00fcssel hat 32`,
    "dkim-key/ed25519-undeclared": () => "`p` hat 32 Oktette, die L\u00e4nge eines Ed25519-Schl\u00fcssels, aber dem Eintrag fehlt `k=ed25519`",
    "dkim-key/not-rsa": ({ problem }) => `\`p\` ist kein g\u00fcltiger RSA-Schl\u00fcssel: ${problem}`,
    "dkim-key/modulus-even": () => "der RSA-Modulus in `p` ist gerade",
    "dkim-key/exponent": () => "der RSA-Exponent in `p` ist gerade oder 1",
    "dkim-key/exponent-size": () => "der RSA-Exponent in `p` ist gr\u00f6\u00dfer als der Modulus",
    "dkim-key/not-der": () => "es ist kein DER-kodierter Schl\u00fcssel",
    "dkim-key/not-public-key": () => "es ist kein DER-kodierter \u00f6ffentlicher Schl\u00fcssel",
    "dkim-key/trailing-octets": ({ octets }) => `hinter dem Schl\u00fcssel stehen weitere Oktette: ${octets}`,
    "dkim-key/other-algorithm": ({ algorithm }) => `es ist ${ALGORITHMS[algorithm] ?? "ein Schl\u00fcssel eines unbekannten Verfahrens"}, kein RSA-Schl\u00fcssel`,
    "dkim-key/only-algorithm": () => "hinter dem Verfahren fehlt der Schl\u00fcssel",
    "dkim-key/number-missing": ({ number }) => `${NUMBERS[number] ?? number} fehlt`,
    "dkim-key/number-not-positive": ({ number }) => `${NUMBERS[number] ?? number} ist nicht positiv`,
    "dkim-key/private-key": () => "es enth\u00e4lt mehr als Modulus und Exponent; wom\u00f6glich ist es der private Schl\u00fcssel",
};
const records = {
    "dkim-record/name-too-long": () => "der Name ist zu lang f\u00fcr das DNS",
    "dkim-record/several": ({ name, count, isSplit }) => `${name} hat ${count} DKIM-Eintr\u00e4ge; RFC 6376 erlaubt einen${isSplit ? ". Ein Schl\u00fcssel ist auf zwei Eintr\u00e4ge verteilt" : ""}`,
    "dkim-record/pieces": ({ name, count }) => `${name} hat ${count} TXT-Eintr\u00e4ge, die St\u00fccke eines DKIM-Eintrags sind; Empf\u00e4nger f\u00fcgen sie nicht zusammen`,
    "dkim-record/other-text": ({ name, count }) => `${name} hat ${count} TXT-Eintr\u00e4ge; RFC 6376 erlaubt einen. Welchen Empf\u00e4nger verwenden, ist nicht festgelegt`,
    "dkim-record/split": () => "ein Schl\u00fcssel ist auf zwei TXT-Eintr\u00e4ge verteilt, die Empf\u00e4nger nicht zusammenf\u00fcgen",
    "dkim-record/quoting": ({ quotes, backslashes }) => {
        const marks = [...(quotes ? ["Anf\u00fchrungszeichen"] : []), ...(backslashes ? ["Backslashes"] : [])];
        return `${marks.join(" und ")} sind Teil des ver\u00f6ffentlichten Eintrags; sie geh\u00f6ren in die Zonendatei, nicht ins DNS`;
    },
    "dkim-record/version-not-first": () => "das Tag `v` ist nicht das erste; RFC 6376 verlangt das",
    "dkim-record/version": ({ version }) => `die Version ist ${(0,quote/* quoteOctets */.f4)(version, dkim_MAX_QUOTED)}; RFC 6376 verlangt DKIM1`,
    "dkim-record/no-key": () => "das Tag `p` fehlt",
    "dkim-record/type-case": ({ type }) => `der Schl\u00fcsseltyp muss kleingeschrieben sein: \`k=${type}\``,
    "dkim-record/type": ({ type }) => `${(0,quote/* quoteOctets */.f4)(type, dkim_MAX_QUOTED)} ist kein g\u00fcltiger Schl\u00fcsseltyp: rsa oder ed25519 verwenden`,
    "dkim-record/one-string": ({ problem, octets }) => `${problem}; der Eintrag endet nach ${octets} Oktetten, der L\u00e4nge einer Zeichenkette: Die \u00fcbrigen fehlen wom\u00f6glich`,
};
const checks = {
    "dkim/not-judged/invalid": () => "nicht bewertet: Der DKIM-Eintrag ist ung\u00fcltig, siehe dkim/syntax",
    "dkim-use/long": ({ bits, limit }) => `RSA-Schl\u00fcssel mit ${bits} Bit; mehr als ${limit} Bit m\u00fcssen Empf\u00e4nger nicht akzeptieren (RFC 8301 \u00a73.2)`,
    "dkim/not-judged/revoked": () => "nicht bewertet: Der Schl\u00fcssel ist widerrufen, siehe dkim/not-revoked",
    "dkim/not-judged/no-selector": () => "nicht bewertet: Es ist kein Selektor angegeben, siehe dkim/selector",
    "dkim/fix/alias": ({ fix, name }) => `${fix} ${name} ist ein Alias: Den Eintrag muss der Inhaber des Ziels dort \u00e4ndern.`,
    "dkim/selector/pass": () => "der Selektor hat einen DKIM-Eintrag",
    "dkim/selector/missing": ({ name }) => `${name} hat keinen DKIM-Eintrag`,
    "dkim/selector/dangling": ({ name, target, isMissing }) => `${name} ist ein Alias von ${target}, ${isMissing ? "das es nicht gibt" : "das keinen DKIM-Eintrag hat"}: Ist das Signieren beim Anbieter eingeschaltet?`,
    "dkim/selector/free": ({ name, target, free }) => `${name} ist ein Alias von ${target}, das es nicht gibt${andAnyoneCanRegister(free)}`,
    "dkim/selector/fix-free": ({ name }) => `Den Alias an ${name} entfernen oder zum Schl\u00fcssel des Anbieters f\u00fchren lassen, der signiert.`,
    "dkim/selector/dangling-second": ({ name, target }) => `${name} ist ein Alias von ${target}, das es nicht gibt. Microsoft ver\u00f6ffentlicht den Schl\u00fcssel des zweiten Selektors erst bei einem Schl\u00fcsselwechsel`,
    "dkim/selector/fix-dangling": ({ name, target }) => `Das Signieren mit DKIM beim Anbieter von ${target} einschalten, der dann dort den Schl\u00fcssel ver\u00f6ffentlicht. Signiert ${name} noch keine Mails, den Selektor aus der Policy entfernen.`,
    "dkim/selector/host-name": ({ name, target }) => `${name} hat keinen DKIM-Eintrag: Der TXT-Eintrag dort ist der Hostname ${target}. Gemeint war ein CNAME`,
    "dkim/selector/fix-host-name": ({ name, target }) => `Den TXT-Eintrag entfernen und stattdessen \`${name}. CNAME ${target}.\` ver\u00f6ffentlichen.`,
    "dkim/selector/doubled": ({ name, doubled }) => `${name} hat keinen DKIM-Eintrag; einer ist an ${doubled} ver\u00f6ffentlicht, wo der Domainname doppelt steht`,
    "dkim/selector/version": ({ name, text }) => `${name} hat keinen DKIM-Eintrag: Der TXT-Eintrag dort beginnt mit ${(0,record/* quoteString */.Ov)(text.slice(0, MAX_BEGINNING))}, nicht mit \`v=DKIM1;\``,
    "dkim/selector/fix-several": ({ name }) => `Den Eintrag an ${name} behalten, mit dessen Schl\u00fcssel der Server signiert, und die anderen entfernen.`,
    "dkim/selector/fix-split": () => "Den Schl\u00fcssel als einen Eintrag ver\u00f6ffentlichen. Was nicht in eine Zeichenkette passt, in der n\u00e4chsten Zeichenkette dieses Eintrags fortsetzen.",
    "dkim/selector/fix-doubled": ({ domain }) => `Den Eintrag unter diesen Namen stellen. In einer Zonendatei einen vollst\u00e4ndigen Namen mit einem Punkt abschlie\u00dfen oder ${domain} weglassen.`,
    "dkim/selector/fix-missing": ({ name }) => `Den \u00f6ffentlichen Schl\u00fcssel an ${name} ver\u00f6ffentlichen, wie ihn der Mailserver oder Anbieter angibt, oder den Selektor aus der Policy entfernen.`,
    "dkim/syntax/valid": ({ key }) => `der Eintrag ist g\u00fcltig: ${key}`,
    "dkim/syntax/revoked": () => "der Eintrag ist g\u00fcltig; sein Schl\u00fcssel ist widerrufen",
    "dkim/syntax/invalid": ({ errors }) => errors.join("; "),
    "dkim/syntax/fix-copy": () => "Den Eintrag berichtigen; am sichersten ist es, ihn noch einmal aus der signierenden Software zu \u00fcbernehmen.",
    "dkim/syntax/fix-record": () => "Den Eintrag durch diesen ersetzen.",
    "dkim/encoding/pass": () => "der Schl\u00fcssel ist so geschrieben, dass ihn alle Empf\u00e4nger lesen",
    "dkim/encoding/fix": () => "Den Eintrag durch diesen ersetzen; der Schl\u00fcssel bleibt derselbe.",
    "dkim/not-revoked/pass": () => "der Schl\u00fcssel ist nicht widerrufen",
    "dkim/not-revoked/fail": () => "`p=` ist leer: Der Schl\u00fcssel ist widerrufen",
    "dkim/not-revoked/fix": ({ name }) => `Den aktuellen Schl\u00fcssel an ${name} ver\u00f6ffentlichen oder mit diesem Selektor nicht mehr signieren und ihn aus der Policy entfernen.`,
    "dkim/key-strength/fail": ({ bits, minimum }) => `RSA-Schl\u00fcssel mit ${bits} Bit; mindestens ${minimum} Bit sind verlangt`,
    "dkim/key-strength/fix": ({ bits }) => `Einen RSA-Schl\u00fcssel mit ${bits} Bit oder einen Ed25519-Schl\u00fcssel unter einem neuen Selektor anlegen, ver\u00f6ffentlichen und damit signieren. Diesen widerrufen, sobald keine damit signierten Mails mehr unterwegs sind.`,
    "dkim/key-size-limit/fail": ({ bits, maximum }) => `RSA-Schl\u00fcssel mit ${bits} Bit; empfohlen sind h\u00f6chstens ${maximum} Bit`,
    "dkim/key-size-limit/fix": () => "Einen RSA-Schl\u00fcssel mit 2048 Bit unter einem neuen Selektor anlegen, ver\u00f6ffentlichen und damit signieren. Diesen widerrufen, sobald keine damit signierten Mails mehr unterwegs sind.",
    "dkim/both-algorithms/pass": ({ rsa, ed25519 }) => `RSA (Selektor ${rsa}) und Ed25519 (Selektor ${ed25519})`,
    "dkim/both-algorithms/not-judged": ({ selector }) => `nicht bewertet: Selektor ${selector} hat keinen g\u00fcltigen Schl\u00fcssel, was eine andere Pr\u00fcfung meldet`,
    "dkim/both-algorithms/fail": ({ algorithm, selectors }) => `die angegebenen Selektoren haben nur ${algorithm === "rsa" ? "RSA" : "Ed25519"}-Schl\u00fcssel (${list(selectors, dkim_MAX_SELECTORS)})`,
    "dkim/both-algorithms/fix": ({ algorithm, domain }) => `${algorithm === "rsa" ? "Einen Ed25519-Schl\u00fcssel" : "Einen RSA-Schl\u00fcssel mit 2048 Bit"} f\u00fcr ${domain} unter einem eigenen Selektor anlegen, ver\u00f6ffentlichen und mit beiden signieren. Den Selektor in \`dkim: selectors:\` aufnehmen.`,
    "dkim/hash/any": () => "der Eintrag hat kein `h`: Jedes Hashverfahren ist erlaubt",
    "dkim/hash/sha256": ({ hashes }) => `${tag("h", hashes)} erlaubt sha256`,
    "dkim/hash/no-sha256": ({ hashes }) => `${tag("h", hashes)} erlaubt sha256 nicht`,
    "dkim/hash/case": ({ hashes }) => `${tag("h", hashes)} erlaubt sha256 nicht: Es muss kleingeschrieben sein (RFC 6376 \u00a73.2)`,
    "dkim/hash/fix": () => "Den Eintrag ohne `h` ver\u00f6ffentlichen.",
    "dkim/service/any": () => "der Eintrag hat kein `s`: Der Schl\u00fcssel gilt f\u00fcr jeden Dienst",
    "dkim/service/email": ({ services }) => `${tag("s", services)} erlaubt email`,
    "dkim/service/no-email": ({ services }) => `${tag("s", services)} erlaubt email nicht`,
    "dkim/service/case": ({ services }) => `${tag("s", services)} erlaubt email nicht: Es muss kleingeschrieben sein (RFC 6376 \u00a73.2)`,
    "dkim/service/fix": () => "Den Eintrag ohne `s` ver\u00f6ffentlichen.",
    "dkim/not-testing/pass": () => "der Eintrag hat kein `t=y`",
    "dkim/not-testing/fail": ({ flags }) => `${tag("t", flags)} kennzeichnet den Schl\u00fcssel als Test`,
    "dkim/not-testing/fix": () => "Den Eintrag ohne die Kennzeichnung `y` ver\u00f6ffentlichen.",
    "dkim/rotation/new": () => "diese \u00c4nderung ver\u00f6ffentlicht den Schl\u00fcssel",
    "dkim/rotation/young": ({ by, day, days, limit }) => `der Schl\u00fcssel ist seit dem ${day} im Einsatz (${counted(days, "Tag", "Tage")}; die Grenze liegt bei ${limit}), ${PROOF[by]}`,
    "dkim/rotation/old": ({ by, day, days, limit, isFirst }) => `der Schl\u00fcssel ist seit dem ${day}${isFirst ? "" : " oder l\u00e4nger"} im Einsatz (${counted(days, "Tag", "Tage")}; die Grenze liegt bei ${limit}), ${PROOF[by]}`,
    "dkim/rotation/undated": () => `nichts zeigt, seit wann der Schl\u00fcssel im Einsatz ist; ${NAME_FIRST_DAY}`,
    "dkim/rotation/unknown": ({ by, day }) => `der Schl\u00fcssel ist seit dem ${day} oder l\u00e4nger im Einsatz, ${PROOF[by]}; ${NAME_FIRST_DAY}`,
    "dkim/rotation/refuted": ({ by, day, said }) => `laut Policy ist der Schl\u00fcssel seit dem ${said} im Einsatz, aber ${REFUTED_BY[by]} am ${day}; \`since\` unter \`dkim: selectors:\` berichtigen`,
    "dkim/rotation/fix": ({ name }) => `Einen Schl\u00fcssel unter einem neuen Selektor anlegen, ver\u00f6ffentlichen und damit signieren. Danach den Schl\u00fcssel an ${name} au\u00dfer Dienst nehmen.`,
    "dkim/retired/no-record": () => "es gibt keinen DKIM-Eintrag",
    "dkim/retired/revoked": () => "der Schl\u00fcssel ist widerrufen",
    "dkim/retired/no-usable-key": () => "der Eintrag hat keinen verwendbaren Schl\u00fcssel",
    "dkim/retired/fail": ({ key }) => `der Selektor ist au\u00dfer Dienst, aber sein Schl\u00fcssel ist noch ver\u00f6ffentlicht: ${key}`,
    "dkim/retired/fix-revoke": () => "Den Schl\u00fcssel widerrufen, indem der Eintrag durch diesen ersetzt wird, oder den Eintrag entfernen.",
    "dkim/retired/fix-alias": ({ name, owner }) => `Den Alias an ${name} entfernen: Sein Ziel ${owner} geh\u00f6rt zu einer anderen Domain.`,
    "dkim/key-sharing/key": ({ selector, names, count }) => `der Schl\u00fcssel von ${selector} ist auch ver\u00f6ffentlicht an ${listFirst(names, count)}`,
    "dkim/key-sharing/fail": ({ keys: shared }) => list(shared, dkim_MAX_SELECTORS, "; "),
    "dkim/key-sharing/one-domain": () => "keine andere gepr\u00fcfte Domain gibt Selektoren an",
    "dkim/key-sharing/no-key": () => "die Domain selbst ver\u00f6ffentlicht keinen Schl\u00fcssel, der geteilt sein k\u00f6nnte",
    "dkim/key-sharing/pass": ({ domains }) => `kein angegebener Selektor einer anderen gepr\u00fcften Domain hat denselben Schl\u00fcssel (verglichene Domains: ${domains})`,
    "dkim/key-sharing/fix": ({ domain }) => `Einen Schl\u00fcssel anlegen, mit dem nur ${domain} signiert, ihn unter einem neuen Selektor ver\u00f6ffentlichen und den geteilten widerrufen.`,
    "dkim/wildcard/absent": ({ name }) => `${name}, ein nicht genutzter Selektor, hat keinen DKIM-Eintrag`,
    "dkim/wildcard/revoked": ({ name }) => `ein Wildcard-Eintrag antwortet f\u00fcr ${name}, einen nicht genutzten Selektor, mit einem widerrufenen Schl\u00fcssel`,
    "dkim/wildcard/fail": ({ name }) => `ein Wildcard-Eintrag antwortet f\u00fcr ${name}, einen nicht genutzten Selektor, mit einem DKIM-Eintrag`,
    "dkim/wildcard/fix": ({ domain }) => `Den Wildcard-TXT-Eintrag entfernen, der _domainkey.${domain} abdeckt, und den Schl\u00fcssel jedes Selektors unter dessen Namen ver\u00f6ffentlichen.`,
};
const dkim = { ...keys, ...records, ...checks };

// EXTERNAL MODULE: ./lib/src/report/english/spf.js
var spf = __webpack_require__(70013);
;// CONCATENATED MODULE: ./lib/src/report/german/dmarc-expectations.js


/** Project limit: how many mails a sentence describes. */
const MAX_MAILS = 5;
const EXPECTED = {
    pass: "soll bestehen",
    none: "soll auf keine Richtlinie treffen",
    quarantine: "soll in Quarant\u00e4ne kommen",
    reject: "soll abgewiesen werden",
};
const FOUND = {
    pass: "sie besteht",
    none: "es gilt keine Richtlinie",
    quarantine: "sie kommt in Quarant\u00e4ne",
    reject: "sie wird abgewiesen",
};
const ALIGNMENT = {
    aligned: "stimmt \u00fcberein mit",
    "not-aligned": "stimmt nicht \u00fcberein mit",
    unknown: "stimmt wom\u00f6glich \u00fcberein mit",
};
function step(outcome, { reason, alignment, author, tag }) {
    const isStrict = tag !== null && alignment === "not-aligned";
    const aligned = alignment === null ? "" : `, ${ALIGNMENT[alignment]} ${author}${isStrict ? ` (\`${tag}=s\`)` : ""}`;
    return `${outcome}${reason === null ? "" : `, ${reason}`}${aligned}`;
}
const dmarcExpectations = {
    "dmarc/expectations/none": () => "die Policy erwartet kein DMARC-Ergebnis",
    "dmarc/expectations/all": ({ mails }) => mails === 1 ? "die eine Mail hat das erwartete Ergebnis" : `alle ${mails} Mails haben das erwartete Ergebnis`,
    "dmarc/expectations/broken": ({ mails }) => list(mails, MAX_MAILS, "; "),
    "dmarc/expectations/result": ({ ip, from, expected, results, isMeasured, steps }) => {
        const found = `${results.length > 1 && isMeasured ? "Empf\u00e4nger verfahren unterschiedlich: " : ""}${results.map((each) => FOUND[each]).join(", oder ")}`;
        return `Mail von ${(0,spf/* excerpt */.Kb)(from)} \u00fcber ${ip} ${EXPECTED[expected]}, aber ${found} (${steps.join("; ")})`;
    },
    "dmarc/expectations/spf": ({ result, ...values }) => step(`SPF${values.domain === null ? "" : ` von ${values.domain}`}: ${result}`, values),
    "dmarc/expectations/dkim": ({ selector, state, ...values }) => step(`DKIM ${selector} von ${values.domain}: ${state === "varies" ? "Empf\u00e4nger verfahren unterschiedlich" : state}`, values),
    "dmarc/expectations/policy": ({ tag, policy, testing, pct, origin }) => {
        const part = pct === null || pct === 100 ? "" : `, und Empf\u00e4nger nach RFC 7489 wenden sie auf ${pct} % an`;
        return `die Richtlinie ist ${policy} durch \`${tag}\`${testing ? " mit `t=y`" : ""}${origin === null ? "" : ` von ${origin}`}${part}`;
    },
    "dmarc/expectations/discarded": ({ origin }) => `Empf\u00e4nger verwerfen den DMARC-Eintrag${origin === null ? "" : ` von ${origin}`}`,
    "dmarc/expectations/fix": ({ step: broken, author, tags }) => {
        const relax = tags.length === 0
            ? ""
            : `, oder den DMARC-Eintrag ohne ${list(tags.map((each) => `\`${each}=s\``))} ver\u00f6ffentlichen`;
        const advice = {
            alignment: `Solche Mails mit MAIL FROM bei ${author} senden oder als ${author} signieren${relax}.`,
            authentication: "Die Adresse in SPF f\u00fcr MAIL FROM zulassen oder den Schl\u00fcssel ver\u00f6ffentlichen, mit dem die Mail signiert ist.",
            policy: `Den DMARC-Eintrag \u00e4ndern, der f\u00fcr ${author} gilt.`,
            forged: "Entfernen, was die Mail authentifiziert: den SPF-Term, der zu ihrer Adresse passt, oder den Schl\u00fcssel ihrer Signatur.",
        };
        return `${advice[broken]} Ist das Ergebnis richtig, \`dmarc: expect:\` in der Policy berichtigen.`;
    },
};

// EXTERNAL MODULE: ./lib/src/moment.js
var moment = __webpack_require__(79136);
;// CONCATENATED MODULE: ./lib/src/report/german/senders.js


const senders = {
    "senders/name/spf": ({ term, domain }) => (domain === null ? term : `${term} von ${domain}`),
    "senders/name/address": ({ ip }) => ip,
    "senders/name/key": ({ domain, selector }) => `signiert mit ${selector}._domainkey.${domain}`,
    "senders/name/authenticated": ({ domain }) => domain,
    "senders/name/reverse-dns": ({ domain }) => `Hosts von ${domain}`,
    "senders/name/network": ({ cidr }) => cidr,
    "senders/name/rest": () => "Adressen \u00fcber der Grenze dessen, was aufbewahrt wird",
    "senders/not-asked": ({ limit }) => `SPF wurde nur f\u00fcr die ${limit} Adressen mit den meisten Mails ausgewertet`,
    "senders/fix/include": ({ domain, include }) => `den SPF-Eintrag von ${domain} um \`include:${include}\` erg\u00e4nzen`,
    "senders/fix/addresses": ({ domain, terms, count }) => `den SPF-Eintrag von ${domain} um ${listFirst(terms.map((term) => `\`${term}\``), count)} erg\u00e4nzen`,
    "senders/fix/key": ({ domain, selector }) => `signiert wird mit Selektor ${selector}, aber die Signaturen bestehen nicht: den Schl\u00fcssel an ${selector}._domainkey.${domain} ver\u00f6ffentlichen und den Selektor unter \`dkim: selectors:\` angeben`,
    "senders/fix/sign": ({ domain }) => `mit DKIM als ${domain} signieren lassen`,
    "senders/fix/declare": ({ domain, selector }) => `den Selektor ${selector} unter \`dkim: selectors:\` von ${domain} angeben, damit sein Schl\u00fcssel gepr\u00fcft wird`,
};
/** Of a sender or address that the last recorded run, at this moment, did not know. */
function newSinceRun(at) {
    return `neu seit dem letzten Lauf vom ${(0,moment/* dayOf */.kb)(at)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/dmarc-reports.js




const dmarcReports = {
    "dmarc/reports-fresh/fix": () => "Sicherstellen, dass das Postfach in `rua` Mails empf\u00e4ngt und dessen Berichte in die Dateien unter `reports: dmarc:` gelangen. Sendet die Domain nur selten, den Parameter anheben.",
    "dmarc/pass-rate/few": ({ mails, since, least }) => `Berichte z\u00e4hlen seit dem ${since} ${counted(mails, "Mail", "Mails")}; die Quote wird erst ab ${least} bewertet`,
    "dmarc/pass-rate/high": (mails) => passText(mails),
    "dmarc/pass-rate/low": ({ sources, count, ...mails }) => `${passText(mails)}. Die meisten \u00fcbrigen kamen von ${listFirst(sources, count, "; ")}`,
    "dmarc/pass-rate/source": ({ ip, domain, mails, from, to, newSince }) => `${ip ?? "weiteren Adressen"} als ${domain}, ${counted(mails, "Mail", "Mails")}, ${daysText(from, to)}${newSince === null ? "" : ` (${newSinceRun(newSince)})`}`,
    "dmarc/pass-rate/fix": ({ domain }) => `Ermitteln, welche dieser Absender eigene sind: \`mail-policy reports show ${domain}\` gruppiert sie. Die eigenen mit einem DKIM-Schl\u00fcssel der Domain signieren lassen oder in SPF zulassen, mit MAIL FROM bei der Domain. Mails der \u00fcbrigen Absender sind gef\u00e4lscht.`,
};
function passText({ mails, passed, forwarded, limit, since }) {
    const others = forwarded === 0 ? "" : ` (${forwarded} weitergeleitete nicht mitgez\u00e4hlt)`;
    const percent = decimalText((0,shares/* percentDown */.U0)(passed, mails));
    return `von ${counted(mails, "Mail", "Mails")} seit dem ${since} haben ${percent} Prozent DMARC bestanden${others}; mindestens ${decimalText(limit)} sind verlangt`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/dmarc.js


/** How many report destinations a sentence lists; a hostile record has thousands. */
const MAX_DESTINATIONS = 10;
const inherited = (origin) => (origin === null ? "" : ` (geerbt von ${origin})`);
const foundAt = (origin) => (origin === null ? "" : ` (durch den Eintrag von ${origin})`);
const tagNames = (tags, separator = ", ") => tags.map((tag) => `\`${tag}\``).join(separator);
const destinations = (all) => list(all, MAX_DESTINATIONS, "; ");
/** The values that a tag may have. */
const ALLOWED = {
    psd: "y, n oder u",
    t: "y oder n",
    adkim: "r oder s",
    aspf: "r oder s",
    fo: "0 oder 1, d und s, jedes h\u00f6chstens einmal, mit `:` dazwischen",
};
/** What else is to be done about a record that is proposed: only the reader can choose the mailbox. */
const mailboxAdvice = (mail) => mail === "send"
    ? "In `rua` ein Postfach einer Domain angeben, die Mails empf\u00e4ngt."
    : "In `rua` ein Postfach angeben, das jemand auswertet.";
/** Of a domain that sends no mail, names below it may. */
const ownMailPasses = (mail, quantity = "die") => mail === "receive" ? "keine eigene Mail durchf\u00e4llt" : `${quantity} eigenen Mails bestehen`;
const dmarc_didYouMean = (meant) => (meant === null ? "" : `; war \`${meant}\` gemeint?`);
const weakPolicy = ({ tag, policy, testing }) => `${tag}=${policy}${testing ? " mit t=y" : ""}`;
const dmarc_records = {
    "dmarc-record/absent": ({ domain }) => `f\u00fcr ${domain} gilt kein DMARC-Eintrag`,
    "dmarc-record/several": ({ count, name }) => `${count} DMARC-Eintr\u00e4ge an ${name}; Empf\u00e4nger verwerfen alle`,
    "dmarc-record/policy": ({ tag, value }) => `${(0,quote/* quoteOctets */.f4)(`${tag}=${value}`)} ist keine g\u00fcltige Richtlinie: none, quarantine oder reject verwenden`,
    "dmarc-record/value": ({ tag, value }) => `${(0,quote/* quoteOctets */.f4)(`${tag}=${value}`)} ist ung\u00fcltig: ${ALLOWED[tag]} verwenden`,
    "dmarc-record/name": ({ name, meant }) => `${(0,quote/* quoteOctets */.f4)(name)} ist kein g\u00fcltiger Name eines Tags, der nur aus Buchstaben besteht${dmarc_didYouMean(meant)}`,
    "dmarc-record/empty": ({ name }) => `das Tag ${(0,quote/* quoteOctets */.f4)(name)} hat keinen Wert`,
    "dmarc-record/no-policy": () => "der Eintrag hat weder `p` noch ein verwendbares `rua`",
    "dmarc-record/existence": ({ reason }) => `${reason}; die Antwort entscheidet zwischen \`sp\` und \`np\``,
    "dmarc/destination/usable": ({ uri }) => (0,quote/* quoteOctets */.f4)(uri),
    "dmarc/destination/unusable": ({ uri, problem }) => `${(0,quote/* quoteOctets */.f4)(uri)}: ${problem}`,
};
const policies = {
    "dmarc/not-judged/discarded": () => "nicht bewertet: Empf\u00e4nger verwerfen den Eintrag, siehe dmarc/syntax",
    "dmarc/not-judged/invalid": ({ tags }) => `nicht bewertet: ${tagNames(tags)} ${tags.length > 1 ? "sind" : "ist"} nicht lesbar, siehe dmarc/syntax`,
    "dmarc/fix/publish": () => "Diesen Eintrag ver\u00f6ffentlichen, sobald die Berichte zeigen, dass die eigenen Mails bestehen.",
    "dmarc/fix/later": ({ advice }) => `Zuerst den Eintrag mit den \u00fcbrigen Berichtigungen ver\u00f6ffentlichen. ${advice}`,
    "dmarc/fix/once": ({ fix, mail, until, strict }) => {
        const exactly = ", signiert und versandt mit genau der Domain im From-Header";
        const shown = `DMARC-Berichte zeigen, dass ${strict ? `alle eigenen Mails bestehen${exactly}` : ownMailPasses(mail, "alle")}`;
        return until.length === 0
            ? `${fix} Zuerst abwarten, bis ${shown}.`
            : `${fix} Den Eintrag zuerst mit ${tagNames(until, " und ")} ver\u00f6ffentlichen, in dieser Form erst, wenn ${shown}.`;
    },
    "dmarc/present/pass": ({ origin }) => `es gibt einen Eintrag${inherited(origin)}`,
    "dmarc/present/elsewhere": ({ at, name }) => `ein DMARC-Eintrag steht an ${at}; Empf\u00e4nger suchen ihn nur an ${name}`,
    "dmarc/present/quoting": ({ name, quotes, backslashes }) => {
        const marks = [...(quotes ? ["Anf\u00fchrungszeichen"] : []), ...(backslashes ? ["Backslashes"] : [])].join(" und ");
        return `der Eintrag an ${name} ist mit ${marks} einer Zonendatei ver\u00f6ffentlicht, daher beachten ihn Empf\u00e4nger nicht`;
    },
    "dmarc/present/leading-space": ({ name }) => `der Eintrag an ${name} beginnt mit Leerraum, daher beachten ihn Empf\u00e4nger nicht (RFC 9989 \u00a74.8)`,
    "dmarc/present/no-semicolon": ({ name, text }) => `der Text an ${name} ist ${(0,quote/* quoteOctets */.f4)(text)}; Empf\u00e4nger beachten ihn nicht, weil auf \`v=DMARC1\` kein \`;\` folgt (RFC 9989 \u00a74.8)`,
    "dmarc/present/misspelt": ({ name, text }) => `der Text an ${name} ist ${(0,quote/* quoteOctets */.f4)(text)}; Empf\u00e4nger beachten ihn nicht, weil er nicht mit \`v=DMARC1\` beginnt (RFC 9989 \u00a74.7)`,
    "dmarc/present/fix": ({ mail, first }) => first
        ? `Diesen Eintrag ver\u00f6ffentlichen. ${mailboxAdvice(mail)} \`p\` anheben, sobald die Berichte zeigen, dass ${ownMailPasses(mail)} (RFC 9989 \u00a77.4).`
        : `Diesen und keinen anderen DMARC-Eintrag ver\u00f6ffentlichen. ${mailboxAdvice(mail)}`,
    "dmarc/syntax/valid": ({ origin }) => `der Eintrag ist g\u00fcltig${inherited(origin)}`,
    "dmarc/syntax/invalid": ({ errors, effect, origin }) => {
        const effects = {
            discarded: "; Empf\u00e4nger verwerfen den Eintrag",
            none: "; Empf\u00e4nger behandeln den Eintrag wie `p=none`",
        };
        return `${errors.join("; ")}${effect === null ? "" : effects[effect]}${inherited(origin)}`;
    },
    "dmarc/syntax/fix": ({ mail }) => `Den Eintrag durch diesen ersetzen. ${mailboxAdvice(mail)}`,
    "dmarc/ignored/none": () => "Empf\u00e4nger beachten jeden Teil des Eintrags",
    "dmarc/ignored/found": ({ parts, origin }) => `${list(parts, undefined, "; ")}${inherited(origin)}`,
    "dmarc/ignored/destinations": ({ destinations: all }) => `Empf\u00e4nger senden keine Berichte an ${destinations(all)}`,
    "dmarc/ignored/unknown": ({ tag, meant }) => `Empf\u00e4nger \u00fcbergehen das unbekannte Tag ${(0,quote/* quoteOctets */.f4)(tag)}${dmarc_didYouMean(meant)}`,
    "dmarc/ignored/options": () => "Empf\u00e4nger \u00fcbergehen `fo`, weil der Eintrag kein `ruf` hat",
    "dmarc/ignored/policies": ({ tags, at }) => `${tagNames(tags, " und ")} ${tags.length > 1 ? "haben" : "hat"} keine Wirkung: F\u00fcr Namen darunter gilt der Eintrag von ${at}`,
    "dmarc/ignored/fix": ({ domain }) => `Im DMARC-Eintrag von ${domain} berichtigen, was keine Wirkung hat, oder es entfernen.`,
    "dmarc/ignored/fix-record": () => "Den Eintrag durch diesen ersetzen: Empf\u00e4nger beachten jeden Teil davon.",
    "dmarc/compatibility/same": () => "Empf\u00e4nger nach RFC 7489 lesen den Eintrag ebenso",
    "dmarc/compatibility/different": ({ parts, origin }) => `${list(parts, undefined, "; ")}${inherited(origin)}`,
    "dmarc/compatibility/version": () => "der Eintrag beginnt nicht genau mit `v=DMARC1`; er ist g\u00fcltig, aber gro\u00dfe Empf\u00e4nger sehen ihn nicht",
    "dmarc/compatibility/policy-not-second": () => "Empf\u00e4nger nach RFC 7489 erwarten `p` direkt hinter `v` und verwerfen den Eintrag wom\u00f6glich",
    "dmarc/compatibility/own-only": () => "Empf\u00e4nger nach RFC 7489 suchen nur an der Domain selbst und finden keinen Eintrag",
    "dmarc/compatibility/listed-only": ({ listed }) => `Empf\u00e4nger nach RFC 7489 suchen den Eintrag nur an der Domain selbst und an ${listed}`,
    "dmarc/compatibility/testing": () => "Empf\u00e4nger nach RFC 7489 \u00fcbergehen `t=y` und wenden die Richtlinie uneingeschr\u00e4nkt an",
    "dmarc/compatibility/np": ({ np, policy }) => `Empf\u00e4nger nach RFC 7489 \u00fcbergehen \`np=${np}\` und wenden ${policy} auf Namen an, die es nicht gibt`,
    "dmarc/compatibility/fix-record": () => "Diesen Eintrag ver\u00f6ffentlichen, den alle Empf\u00e4nger gleich lesen.",
    "dmarc/compatibility/fix-inherited": ({ name }) => `Auch an ${name} einen DMARC-Eintrag ver\u00f6ffentlichen.`,
    "dmarc/compatibility/fix": ({ domain, tags, removed, sp }) => {
        const steps = [
            ...(removed.length > 0 ? [`${tagNames(removed, " und ")} entfernen`] : []),
            ...(sp === null ? [] : [`\`sp\` auf \`${sp}\` setzen`]),
        ];
        return `Wenn es darauf ankommt und sobald DMARC-Berichte zeigen, dass alle eigenen Mails bestehen, im DMARC-Eintrag von ${domain} ${steps.join(" und ")}: Die meisten Empf\u00e4nger kennen ${tagNames(tags, " und ")} noch nicht.`;
    },
    "dmarc/effective-policy": ({ policy, origin }) => `die Richtlinie ist ${policy}${inherited(origin)}`,
    "dmarc/policy/none": ({ tag, policy, origin }) => `${tag}=${policy}${inherited(origin)}: Empf\u00e4nger stellen gef\u00e4lschte Mails zu`,
    "dmarc/policy/testing": ({ tag, origin }) => `${tag}=quarantine mit t=y gilt als none${inherited(origin)}: Empf\u00e4nger stellen gef\u00e4lschte Mails zu`,
    "dmarc/policy/no-policy": ({ origin }) => `der Eintrag hat kein \`p\`, was als p=none gilt${inherited(origin)}: Empf\u00e4nger stellen gef\u00e4lschte Mails zu`,
    "dmarc/policy/fix": () => "Danach, sobald die Berichte zeigen, dass die eigenen Mails bestehen, `p` auf `quarantine` oder `reject` anheben.",
    "dmarc/reject/not-judged": () => "nicht bewertet: Die Richtlinie ist schw\u00e4cher als quarantine, siehe dmarc/policy",
    "dmarc/reject/quarantine": ({ testing, origin }) => `die Richtlinie ist quarantine${testing ? ", da t=y sie senkt" : ""}${inherited(origin)}; RFC 9989 \u00a77.4 r\u00e4t von reject ab, wenn Nutzende an Mailinglisten schreiben`,
    "dmarc/reject/fix": ({ domain }) => `Schreibt niemand von ${domain} an Mailinglisten, \`p\` im DMARC-Eintrag auf \`reject\` anheben, ohne \`t=y\`.`,
    "dmarc/subdomains/pass": ({ existing, missing, origin }) => `Subdomains: ${existing}; Namen, die es nicht gibt: ${missing}${foundAt(origin)}`,
    "dmarc/subdomains/existing": (policy) => `${weakPolicy(policy)} f\u00fcr Subdomains`,
    "dmarc/subdomains/missing": (policy) => `${weakPolicy(policy)} f\u00fcr Namen, die es nicht gibt`,
    "dmarc/subdomains/no-policy": () => "`p` fehlt, oder `p`, `sp` oder `np` ist ung\u00fcltig, was f\u00fcr jeden Namen als p=none gilt",
    "dmarc/subdomains/discarded": () => "Empf\u00e4nger verwerfen den Eintrag",
    "dmarc/subdomains/fix-own": () => "Danach `sp` und `np` entfernen oder auf `quarantine` oder `reject` anheben.",
    "dmarc/subdomains/fail": ({ gaps, origin }) => `${gaps.join(", ")}${foundAt(origin)}: Empf\u00e4nger stellen gef\u00e4lschte Mails zu`,
    "dmarc/subdomains/not-judged": () => "nicht bewertet: Die Richtlinie der Domain selbst ist none, siehe dmarc/policy",
    "dmarc/subdomains/fix": ({ at, domain }) => `Die Richtlinien im DMARC-Eintrag von ${at} anheben: Er gilt f\u00fcr Namen unterhalb von ${domain}.`,
    "dmarc/full-coverage/pass": () => "kein `pct` unter 100",
    "dmarc/full-coverage/fail": ({ pct, origin }) => `pct=${pct}${inherited(origin)}: Empf\u00e4nger nach RFC 7489 wenden die Richtlinie auf ${pct} % der gef\u00e4lschten Mails an, solche nach RFC 9989 auf alle`,
    "dmarc/full-coverage/fix": () => "Danach `pct` entfernen.",
    "dmarc/removed-tags/pass": () => "der Eintrag hat weder `pct`, `rf` und `ri` noch Gr\u00f6\u00dfenangaben",
    "dmarc/removed-tags/fail": ({ tags, sizes, origin }) => {
        const limits = `Gr\u00f6\u00dfenangaben f\u00fcr Berichte: ${destinations(sizes.map((uri) => (0,quote/* quoteOctets */.f4)(uri)))}`;
        const removed = [...(tags.length > 0 ? [tagNames(tags)] : []), ...(sizes.length > 0 ? [limits] : [])];
        return `RFC 9989 hat abgeschafft: ${removed.join(", und ")}${inherited(origin)}`;
    },
    "dmarc/removed-tags/not-judged": () => "nicht bewertet: `pct` ist das einzige abgeschaffte Tag des Eintrags, siehe dmarc/full-coverage",
    "dmarc/removed-tags/fix": () => "Den Eintrag durch diesen ersetzen, der nichts davon hat.",
    "dmarc/alignment/strict": ({ origin }) => `adkim=s und aspf=s${inherited(origin)}`,
    "dmarc/alignment/relaxed": ({ tags, origin }) => `lockere \u00dcbereinstimmung: ${tagNames(tags, " und ")} ${tags.length > 1 ? "sind" : "ist"} nicht auf \`s\` gesetzt${inherited(origin)}`,
    "dmarc/alignment/fix": ({ domain }) => `Sobald alle Mails mit genau der Domain ihres From-Headers signiert und gesendet werden, den DMARC-Eintrag von ${domain} um \`adkim=s; aspf=s\` erg\u00e4nzen.`,
    "dmarc/tree-walk/same": ({ listed }) => `die Organisationsdomain ist ${listed}`,
    "dmarc/tree-walk/different": ({ found, listed }) => `die Organisationsdomain ist ${found} laut DNS Tree Walk, ${listed} laut Public Suffix List`,
    "dmarc/tree-walk/suffix": ({ domain }) => `durch \`psd=y\` gilt ${domain} als Public Suffix, was es laut Public Suffix List nicht ist: Ein Name darunter, der signiert oder sendet, stimmt dann nicht damit \u00fcberein (RFC 9989 \u00a74.10.2)`,
    "dmarc/tree-walk/fix-suffix": ({ domain }) => `\`psd=y\` aus dem DMARC-Eintrag von ${domain} entfernen, au\u00dfer andere registrieren Domains darunter.`,
    "dmarc/tree-walk/fix": ({ listed }) => `Ist ${listed} die Organisationsdomain, an _dmarc.${listed} einen DMARC-Eintrag mit \`psd=n\` ver\u00f6ffentlichen.`,
};
const reports = {
    "dmarc/rua/usable": ({ usable }) => `Berichte gehen an ${destinations(usable)}`,
    "dmarc/rua/absent": ({ origin }) => `der Eintrag hat kein \`rua\`${inherited(origin)}`,
    "dmarc/rua/unusable": ({ unusable, origin }) => `\`rua\` hat keine verwendbare Adresse${inherited(origin)}: ${destinations(unusable)}`,
    "dmarc/rua/fix-send": ({ domain }) => `Im DMARC-Eintrag von ${domain} in \`rua\` ein Postfach einer Domain angeben, die Mails empf\u00e4ngt.`,
    "dmarc/rua/fix-record": () => "Diesen Eintrag ver\u00f6ffentlichen, mit einem Postfach, das jemand auswertet.",
    "dmarc/rua-authorised/destinations": ({ destinations: all }) => destinations(all),
    "dmarc/rua-authorised/agreed": ({ host }) => `${host} hat zugestimmt`,
    "dmarc/rua-authorised/refused": ({ name, host }) => `${host} hat nicht zugestimmt: kein \`v=DMARC1\` an ${name}`,
    "dmarc/rua-authorised/elsewhere": ({ name, host, elsewhere }) => `der Eintrag an ${name} leitet die Berichte um nach ${elsewhere}; RFC 9990 erlaubt nur ${host} selbst`,
    "dmarc/rua-authorised/too-long": ({ name, host }) => `${name} ist zu lang f\u00fcr das DNS, daher kann ${host} nicht zustimmen`,
    "dmarc/rua-authorised/unasked": ({ unasked }) => `${counted(unasked, "weiterer Host", "weitere Hosts")} in \`rua\` ${unasked === 1 ? "wurde" : "wurden"} nicht gepr\u00fcft`,
    "dmarc/rua-authorised/none": () => "Berichte gehen an keine andere Organisation",
    "dmarc/rua-authorised/fix": ({ names, gone, isLeft }) => {
        const records = names.map((name) => `\`${name}. TXT "v=DMARC1"\``).join(" und ");
        return [
            ...(names.length === 0
                ? []
                : [`Den Betreiber des Ziels bitten, ${records} zu ver\u00f6ffentlichen, oder das Ziel aus \`rua\` entfernen.`]),
            ...(gone.length === 0
                ? []
                : [
                    `${gone.join(" und ")} ${isLeft ? "aus `rua` entfernen" : "in `rua` ersetzen"}: ${gone.length === 1 ? "Die Domain" : "Die Domains"} gibt es nicht.`,
                ]),
        ].join(" ");
    },
    "dmarc/ruf/absent": () => "der Eintrag hat kein `ruf`",
    "dmarc/ruf/present": ({ destinations: all, origin }) => `der Eintrag fordert Fehlerberichte an${inherited(origin)}: ${destinations(all)}`,
    "dmarc/ruf/fix": ({ domain }) => `\`ruf\` und \`fo\` aus dem DMARC-Eintrag von ${domain} entfernen.`,
};
const dmarc = { ...dmarc_records, ...policies, ...reports };

;// CONCATENATED MODULE: ./lib/src/report/german/dnscontrol-faults.js


const dnscontrolFaults = {
    "dnscontrol/no-domains": () => "dies ist keine Konfiguration von DNSControl, wie `dnscontrol print-ir` sie ausgibt: `domains` fehlt",
    "dnscontrol/records": ({ count, limit }) => `diese Datei hat ${formatCount(count)} Eintr\u00e4ge; gelesen werden h\u00f6chstens ${formatCount(limit)}`,
    "dnscontrol/raw": () => "dies ist nicht, was ver\u00f6ffentlicht wird, sondern die Ausgabe von `--raw`: `dnscontrol print-ir` ohne diese Option ausf\u00fchren",
    "dnscontrol/domain": () => "dies ist keine g\u00fcltige Domain: `name` ist kein g\u00fcltiger Domainname",
    "dnscontrol/record-list": ({ zone }) => `\`records\` von ${zone} ist keine Liste`,
    "dnscontrol/views": ({ zone, tags }) => `${zone} wird nicht gelesen: Die Zone hat eigene Sichten f\u00fcr einzelne Netze (Tags: ${tags.map((tag) => (tag === "" ? "keines" : (0,quote/* quoteCharacters */.rU)(tag))).join(", ")}), und welche davon \u00f6ffentlich ist, ist nicht angegeben (m\u00f6glich mit \`split-horizon-tag:\`)`,
    "dnscontrol/no-provider": ({ zone }) => `${zone} wird nicht gelesen: Die Zone hat keinen DNS-Anbieter, daher werden ihre Eintr\u00e4ge nirgends ver\u00f6ffentlicht`,
    "dnscontrol/dnssec": ({ zone, modifier }) => `${modifier} von ${zone}: Ob die Zone signiert ist, wird nach dem ver\u00f6ffentlichten Stand bewertet`,
    "dnscontrol/unmanaged": ({ zone, modifier }) => `${modifier} l\u00e4sst ver\u00f6ffentlichte Eintr\u00e4ge von ${zone} unver\u00e4ndert`,
    "dnscontrol/no-type": () => "dies ist kein Eintrag: `type` fehlt",
    "dnscontrol/record-name": ({ text, zone }) => `${text} ist kein Name eines Eintrags in ${zone}`,
    "dnscontrol/unknown-type": ({ text, name }) => `${text} ist ein hier unbekannter Eintragstyp: Was daraus bei ${name} wird, wird nicht bewertet`,
    "dnscontrol/no-field": ({ type, key }) => `diesem ${type}-Eintrag fehlt \`${key}\``,
    "dnscontrol/no-dot": ({ text }) => `${text} muss mit einem Punkt enden, sonst lehnt DNSControl den Eintrag ab`,
    "dnscontrol/not-in-quotes": ({ text }) => `${text} besteht nicht aus Zeichenketten in Anf\u00fchrungszeichen`,
    "dnscontrol/no-data": () => "die Daten sind leer",
    "dnscontrol/line-end": () => "die Daten enthalten einen Zeilenumbruch",
    "dnscontrol/filters": () => "er hat Filter",
    "dnscontrol/some-networks": () => "er gilt nur f\u00fcr einzelne Netze",
    "dnscontrol/weighted": () => "er ist gewichtet",
    "dnscontrol/dynamic": () => "er ist dynamisch",
};

// EXTERNAL MODULE: ./lib/src/report/english/dns-answers.js
var dns_answers = __webpack_require__(52415);
;// CONCATENATED MODULE: ./lib/src/report/german/dns-answers.js




const dnsAnswers = {
    "dns/no-answer": ({ ms }) => `kein Resolver hat innerhalb von ${ms / 1000} s geantwortet`,
    "dns/timeout": () => "keine rechtzeitige Antwort",
    "dns/unconfirmed": ({ reason }) => `${reason}; erneutes Fragen hat nicht best\u00e4tigt, dass der Fehler anh\u00e4lt`,
    "dns/given-up": ({ count, domains }) => `die Resolver antworten nicht mehr: ${count} Abfragen nacheinander gingen verloren, danach auch die zu ${domains.join(" und ")}`,
    "dns/not-a-name": ({ name }) => `${(0,quote/* quoteOctets */.f4)(name)} ist kein g\u00fcltiger Domainname`,
    "dns/alias-loop": ({ name }) => `die CNAME-Kette f\u00fchrt zu ${name} zur\u00fcck`,
    "dns/alias-chain": ({ name, limit }) => `die CNAME-Kette ab ${name} ist l\u00e4nger als ${limit} Antworten`,
    "dns/two-cnames": ({ name }) => `zwei CNAME-Eintr\u00e4ge an ${name}`,
    "dns/error-code": ({ rcode, errors }) => [dns_answers/* RCODES */.tI[rcode] ?? `RCODE ${rcode}`, ...(errors.length === 0 ? [] : [joinErrors(errors)])].join(", "),
    "dns/extended-error": ({ code, text }) => `${dns_answers/* EXTENDED_ERRORS */.qh[code] ?? "Extended DNS Error"} (${code})${text === "" ? "" : `: ${JSON.stringify((0,truncate/* truncate */.x)(text))}`}`,
    "dns/extended-errors": ({ errors }) => joinErrors(errors),
    "dns/falsified": ({ errors }) => `der Resolver gibt nicht die wahre Antwort: ${joinErrors(errors)}`,
    "dns/nxdomain-with-records": () => "die Antwort sagt NXDOMAIN, enth\u00e4lt aber die gefragten Eintr\u00e4ge",
    "dns/records-elsewhere": ({ owner }) => `die Antwort enth\u00e4lt Eintr\u00e4ge des gefragten Typs, aber keinen an ${owner}`,
    "dns/referral": () => "der Server verweist auf andere Server: Er ist kein rekursiver Resolver",
    "dns/empty-answer": () => "eine leere Antwort ohne SOA-Eintrag: Wom\u00f6glich bedienen die Nameserver die Zone nicht",
    "dns/malformed": ({ problem }) => `eine fehlerhafte Antwort: ${problem}`,
    "dns/truncated": () => "eine abgeschnittene Antwort \u00fcber einen Kanal ohne Gr\u00f6\u00dfengrenze",
    "dns/http-status": ({ status }) => `HTTP-Status ${status ?? "fehlt"}`,
    "dns/media-type": ({ type, expected }) => `die Antwort ist ${type === null ? "ohne Typ" : (0,truncate/* truncate */.x)(type)}, nicht ${expected}`,
    "dns/response-size": ({ limit }) => `die Antwort hat mehr als ${limit} Oktette`,
    "dns/connection-closed": () => "die Verbindung wurde geschlossen",
    "dns/handshake-closed": () => "die Verbindung wurde w\u00e4hrend des TLS-Handshakes geschlossen",
    "dns/offline": () => "in diesem Repository nicht deklariert, und --offline nutzt kein Netz",
    "dns/resolver-closed": () => "der Resolver wurde geschlossen",
    "dns/system-error": ({ error }) => (0,truncate/* truncate */.x)(error),
};
const wireErrors = {
    "wire/overrun": ({ octet, end }) => `ein Feld reicht bis Oktett ${octet}, die Daten enden aber bei ${end}`,
    "wire/name-past-record": () => "ein Name reicht \u00fcber das Ende seines Eintrags hinaus",
    "wire/name-past-message": () => "ein Name reicht \u00fcber das Ende der Nachricht hinaus",
    "wire/label-past-message": () => "ein Label reicht \u00fcber das Ende der Nachricht hinaus",
    "wire/label-type": ({ octet }) => `Oktett ${octet}: unbekannter Label-Typ`,
    "wire/labels-overlap": () => "Namen \u00fcberlappen sich",
    "wire/label-count": () => "ein Name hat zu viele Labels und Zeiger",
    "wire/pointer-forward": ({ octet }) => `Oktett ${octet}: Ein Kompressionszeiger zeigt nicht r\u00fcckw\u00e4rts`,
    "wire/pointer-count": ({ limit }) => `ein Name hat mehr als ${limit} Kompressionszeiger`,
    "wire/name-length": ({ limit }) => `ein Name hat mehr als ${limit} Oktette`,
    "wire/trailing-octets": ({ count, type }) => `${counted(count, "Oktett", "Oktette")} zu viel am Ende eines Eintrags vom Typ ${type}`,
    "wire/two-opt": () => "mehr als ein OPT-Eintrag",
    "wire/extended-error": () => "ein Extended DNS Error ohne seinen Code",
    "wire/too-short": ({ octets }) => `${octets} Oktette sind zu wenige f\u00fcr eine DNS-Nachricht`,
    "wire/id": () => "die Antwort hat eine andere Kennung",
    "wire/not-an-answer": () => "eine Abfrage, wo eine Antwort erwartet wird",
    "wire/opcode": () => "die Antwort geh\u00f6rt zu einer anderen Art von Abfrage",
    "wire/question-count": ({ count }) => `die Antwort hat ${count} Fragen`,
    "wire/other-question": () => "die Antwort geh\u00f6rt zu einer anderen Frage",
};
function joinErrors(errors) {
    return (0,truncate/* truncate */.x)(errors.join(", "));
}

;// CONCATENATED MODULE: ./lib/src/report/german/dns.js


/** How many places of one domain a message names. */
const MAX_PLACES = 5;
const dns = {
    "dns/place/mx": ({ host }) => `der MX-Host ${host}`,
    "dns/place/spf": ({ term }) => `der SPF-Term ${term}`,
    "dns/place/mailbox": ({ uri }) => `die Berichtsadresse ${(0,quote/* quoteOctets */.f4)(uri)}`,
    "dns/place/alias": ({ alias, target }) => `der Alias ${alias} von ${target}`,
    "dns/dangling/found": ({ each }) => each.join("; "),
    "dns/dangling/domain": ({ domain, places }) => `${domain} gibt es im DNS nicht, daher kann die Domain wom\u00f6glich jeder registrieren. Dorthin ${places.length === 1 ? "f\u00fchrt" : "f\u00fchren"}: ${list(places, MAX_PLACES)}`,
    "dns/dangling/reported": ({ domains, each }) => `nicht bewertet: Was zu ${list(domains)} f\u00fchrt, meldet eine andere Pr\u00fcfung als Mangel: ${list(each)}`,
    "dns/failing/alias": () => "der Alias eines DKIM-Schl\u00fcssels (dkim/selector)",
    "dns/failing/host": () => "ein MX-Host (mx/target)",
    "dns/failing/include": () => "ein include oder redirect (spf/include-valid)",
    "dns/dangling/none": ({ existing }) => existing === 0
        ? "kein Eintrag verweist auf eine fremde Domain"
        : `${counted(existing, "fremde Domain, auf die Eintr\u00e4ge verweisen, ist", "fremde Domains, auf die Eintr\u00e4ge verweisen, sind")} vergeben`,
    "dns/dangling/limit": ({ left, limit }) => `nach ${counted(left, "weiteren Domain", "weiteren Domains")}, auf die Eintr\u00e4ge verweisen, wurde nicht gefragt; die Grenze liegt bei ${limit}`,
    "dns/dangling/fix": ({ domains }) => `Jeden Eintrag und Term entfernen, der auf ${list(domains)} verweist, oder die Domain selbst registrieren. Den Inhaber bitten, zu entfernen, was im Eintrag einer anderen Domain steht.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/dnssec.js


/** Project limit: records or questions that a message names; more than most domains have. */
const dnssec_MAX_RECORDS = 20;
const dnssec = {
    "dnssec/zone": ({ name }) => `die Zone von ${name}`,
    "dnssec/aliases": ({ name, owner }) => `die Kette von Aliassen von ${name} zu ${owner}`,
    "dnssec/secure": ({ subject }) => `${subject} ist signiert und l\u00e4sst sich validieren`,
    "dnssec/insecure": ({ subject }) => `${subject} ist nicht signiert`,
    "dnssec/bogus": () => "nicht bewertet: Die Antwort ist ung\u00fcltig signiert (bogus), siehe dnssec/not-bogus",
    "dnssec/no-apex": ({ domain }) => `der Apex der Zone, in der ${domain} liegt, wurde nicht gefunden`,
    "dnssec/seen/zone-state": ({ state }) => state,
    "dnssec/seen/answer": ({ state, reason }) => (reason === null ? state : `${state}: ${reason}`),
    "dnssec/seen/bogus": ({ reason }) => `SERVFAIL; der Resolver antwortet nur mit CD=1${reason === null ? "" : `: ${reason}`}`,
    "dnssec/seen/algorithms": ({ algorithms }) => `Verfahren ${algorithms.join(", ")}`,
    "dnssec/seen/no-zone-key": () => "kein Zonenschl\u00fcssel",
    "dnssec/seen/unsigned-zone": () => "keine Schl\u00fcssel, in einer nicht signierten Zone",
    "dnssec/domain/no-chain": ({ zone }) => `${zone} hat Schl\u00fcssel, aber keine Vertrauenskette f\u00fchrt dorthin, der Resolver folgen k\u00f6nnen`,
    "dnssec/domain/fix-sign": () => "Die Zone beim DNS-Betreiber signieren und den DS-Eintrag \u00fcber den Registrar in der \u00fcbergeordneten Zone ver\u00f6ffentlichen lassen.",
    "dnssec/domain/fix-chain": () => "\u00dcber den Registrar einen DS-Eintrag in der \u00fcbergeordneten Zone ver\u00f6ffentlichen lassen, f\u00fcr einen Schl\u00fcssel eines g\u00e4ngigen Verfahrens (13 oder 8).",
    "dnssec/mx-zone/fix-zone": ({ name }) => `Die Zone signieren, in der ${name} liegt, oder ihren Betreiber darum bitten.`,
    "dnssec/mx-zone/fix-aliases": ({ name, owner }) => `Die Zonen signieren, in denen ${name} und ${owner} liegen, oder ihre Betreiber darum bitten.`,
    "dnssec/not-bogus/none": ({ count }) => count === 1 ? "die eine Antwort ist nicht bogus" : `keine von ${count} Antworten ist bogus`,
    "dnssec/not-bogus/overdue": ({ type, name, until }) => `keine Antwort ist bogus, aber die Signatur von ${type} ${name} endet am ${momentText(until)} und wurde nicht erneuert`,
    "dnssec/not-bogus/found": ({ questions, reason }) => `ung\u00fcltig signiert (bogus): ${list(questions, dnssec_MAX_RECORDS)}${reason === null ? "" : ` (${reason})`}`,
    "dnssec/not-bogus/fix": () => "Die Vertrauenskette herstellen: abgelaufene Signaturen erneuern und den DS-Eintrag in der \u00fcbergeordneten Zone zu einem genutzten Schl\u00fcssel passend machen.",
    "dnssec/mail-records/none": () => "nicht bewertet: Es gibt keinen Mail-Eintrag",
    "dnssec/mail-records/signed": ({ records }) => `signiert: ${list(records, dnssec_MAX_RECORDS)}`,
    "dnssec/mail-records/unsafe": ({ records }) => list(records, dnssec_MAX_RECORDS),
    "dnssec/mail-records/bogus": ({ record, name }) => `${record} an ${name} ist ung\u00fcltig signiert (bogus)`,
    "dnssec/mail-records/unsigned": ({ record, name }) => `${record} an ${name} ist nicht signiert`,
    "dnssec/mail-records/fixes": ({ fixes }) => fixes.join(" "),
    "dnssec/mail-records/fix": () => "Die Zonen signieren, in denen die nicht signierten Eintr\u00e4ge liegen. Ist ein Name ein Alias, muss der Betreiber der Zone, in die er f\u00fchrt, diese signieren.",
    "dnssec/algorithm/no-keys": () => "nicht bewertet: Die Zone hat keine Schl\u00fcssel, siehe dnssec/domain",
    "dnssec/algorithm/current": ({ zone, algorithms }) => `die Schl\u00fcssel von ${zone} nutzen Verfahren ${algorithms.join(", ")}`,
    "dnssec/algorithm/retired": ({ zone, algorithms }) => `Schl\u00fcssel von ${zone} nutzen Verfahren ${algorithms.join(", ")}; RFC 9905 und RFC 8624 \u00a73.1 verbieten das Signieren damit`,
    "dnssec/algorithm/fix": ({ zone, algorithms }) => `Die Schl\u00fcssel von ${zone} auf Verfahren 13 (ECDSAP256SHA256) oder 8 (RSASHA256) umstellen und danach die mit ${algorithms.join(" und ")} entfernen.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/drift-issue.js

/** Project limit: how many domains a sentence names. */
const drift_issue_MAX_DOMAINS = 3;
const inDomains = (domains) => domains.length <= drift_issue_MAX_DOMAINS ? list(domains) : counted(domains.length, "Domain", "Domains");
const findings = (count) => counted(count, "Feststellung", "Feststellungen");
const driftIssue = {
    "drift-issue/drift": ({ domains }) => `das DNS weicht vom Repository ab in ${inDomains(domains)}`,
    "drift-issue/findings": ({ count, domains }) => `${findings(count)} in ${inDomains(domains)}`,
    "drift-issue/certificate": ({ subject }) => `das Zertifikat von ${subject}`,
    "drift-issue/waiver": ({ subject }) => `die Ausnahme f\u00fcr ${subject}`,
    "drift-issue/key": ({ subject }) => `die Nutzungsdauer des DKIM-Schl\u00fcssels ${subject}`,
    "drift-issue/signature": ({ subject }) => `die DNSSEC-Signatur von ${subject}`,
    "drift-issue/attestation": ({ subject }) => `die Erkl\u00e4rung zur Anforderung ${subject}`,
    "drift-issue/ending": ({ what, ends, isPast }) => `${what} ${isPast ? "endete" : "endet"} am ${ends}`,
    "drift-issue/endings": ({ count, first }) => `${count} Termine, der erste am ${first}`,
    "drift-issue/settled": () => "alles erledigt",
    "drift-issue/not-settled": ({ unmeasured }) => unmeasured === 0 ? "ob erledigt, ist nicht bekannt" : `${findings(unmeasured)} nicht gemessen`,
    "drift-issue/fails": () => "Neuer Mangel oder Abweichung von diesem Repository",
    "drift-issue/ends": () => "Endet bald oder ist abgelaufen",
    "drift-issue/renew-certificate": () => "Erneuern und den Server neu laden.",
    "drift-issue/renew-waiver": () => "Den Mangel beheben oder die Ausnahme verl\u00e4ngern.",
    "drift-issue/renew-key": () => "Einen neuen Schl\u00fcssel unter einem neuen Selektor ver\u00f6ffentlichen, damit signieren und diesen danach au\u00dfer Dienst nehmen.",
    "drift-issue/renew-signature": () => "Kl\u00e4ren, warum die signierende Stelle sie nicht erneuert hat. Ist sie abgelaufen, antworten validierende Resolver nicht mehr.",
    "drift-issue/renew-attestation": () => "Erneut best\u00e4tigen lassen und die Policy aktualisieren.",
    "drift-issue/unmeasured": () => "Im letzten Lauf nicht gemessen, daher weiter offen",
    "drift-issue/gone": () => "Behoben, erneuert, ausgenommen oder nicht mehr gepr\u00fcft",
    "drift-issue/closed": () => "Jede Feststellung dieses Issues ist behoben, ausgenommen oder nicht mehr gepr\u00fcft, und alles wurde gemessen. Das Issue ist geschlossen.",
    "drift-issue/closed-uncounted": () => "Es gibt keinen Mangel mehr, und alles wurde gemessen. Das Issue hatte einige Feststellungen verloren, daher sind sie nicht aufgef\u00fchrt. Es ist geschlossen.",
    "drift-issue/incomplete": () => "Dieses Issue hat einige Feststellungen verloren: Es sind mehr, als es auff\u00fchren kann, oder die verborgenen Zeilen wurden bearbeitet. Es bleibt offen, bis ein Lauf alles misst und nichts zu bem\u00e4ngeln ist. Wer wei\u00df, dass alles erledigt ist, kann es schlie\u00dfen.",
    "drift-issue/uncounted": ({ now }) => now === 0
        ? "Keine der Feststellungen, die dieses Issue noch kannte, besteht weiter."
        : `Die Liste der Feststellungen hat sich ge\u00e4ndert. Jetzt gibt es ${findings(now)}.`,
    "drift-issue/duplicate": ({ number }) => `Zwei L\u00e4ufe haben gleichzeitig ein Issue er\u00f6ffnet. #${number} f\u00fchrt dieses fort.`,
    "drift-issue/upkeep": () => "Jeder Lauf nach Zeitplan aktualisiert dieses Issue und schlie\u00dft es, sobald nichts davon mehr offen ist. Wird es von Hand geschlossen, \u00f6ffnet es nur eine weitere Feststellung wieder.",
};

// EXTERNAL MODULE: ./lib/src/report/english/drift.js
var drift = __webpack_require__(62345);
;// CONCATENATED MODULE: ./lib/src/report/german/drift.js




/** How much of the differences a message shows: RRsets, and records on each side. */
const MAX_RRSETS = 5;
const drift_MAX_RECORDS = 3;
/** Project limit: how many findings a sentence names. */
const MAX_REGRESSIONS = 5;
const rrsets = (count) => counted(count, "RRset", "RRsets");
const drift_drift = {
    "drift/difference/unmanaged": ({ type, name, records }) => `${type} ${name}: ${quoteRecords(type, records)} ist ver\u00f6ffentlicht, aber das Repository deklariert dort keinen solchen Eintrag`,
    "drift/difference/deleted": ({ type, name, records }) => `${type} ${name}: ${quoteRecords(type, records)} ist ver\u00f6ffentlicht, aber als gel\u00f6scht deklariert`,
    "drift/difference/changed": ({ type, name, missing, extra, alias }) => {
        const from = (0,drift/* excerptStart */.EY)(missing, extra);
        const parts = [
            ...(missing.length > 0 ? [`nicht ver\u00f6ffentlicht: ${quoteRecords(type, missing, from)}`] : []),
            ...(missing.length > 0 && alias !== null ? [`ver\u00f6ffentlicht ist ein Alias zu ${alias}`] : []),
            ...(extra.length > 0 ? [`nicht deklariert: ${quoteRecords(type, extra, from)}`] : []),
        ];
        return `${type} ${name}: ${parts.join(", ")}`;
    },
    "drift/difference/declared-deleted": () => "als gel\u00f6scht deklariert",
    "drift/difference/no-record": () => "kein solcher Eintrag",
    "drift/difference/alias": ({ target }) => `ein Alias zu ${target}`,
    "drift/gap/unmeasured": ({ count }) => `${rrsets(count)} ${count === 1 ? "lie\u00df" : "lie\u00dfen"} sich nicht vergleichen`,
    "drift/gap/unasked": ({ count }) => `${counted(count, "deklariertes RRset", "deklarierte RRsets")} \u00fcber der Grenze ${count === 1 ? "wurde" : "wurden"} nicht abgefragt`,
    "drift/gap/wildcard": () => "ob ein Wildcard-Eintrag antwortet, l\u00e4sst sich nicht feststellen",
    "drift/records/planned": () => "in der geplanten Sicht nicht bewertet, denn deklarierte Eintr\u00e4ge m\u00fcssen vor der Bereitstellung nicht ver\u00f6ffentlicht sein; `--view live` vergleicht beides",
    "drift/records/differs": ({ differences, count, gaps }) => {
        const shown = differences.slice(0, MAX_RRSETS);
        const more = count - shown.length;
        return [...shown, ...(more > 0 ? [counted(more, "weiteres RRset", "weitere RRsets")] : []), ...gaps].join("; ");
    },
    "drift/records/nothing-to-ask": (uncompared) => `nicht bewertet: Kein deklarierter Eintrag l\u00e4sst sich im DNS abfragen${uncomparedSuffix(uncompared)}`,
    "drift/records/same": ({ count, ...uncompared }) => `${counted(count, "deklariertes RRset ist", "deklarierte RRsets sind")} ver\u00f6ffentlicht wie deklariert${uncomparedSuffix(uncompared)}`,
    "drift/regression/none": ({ at }) => `nichts, was bei der letzten Messung bestand, ist jetzt ein Mangel (letzter aufgezeichneter Lauf: ${momentText(at)})`,
    "drift/regression/failed": ({ at, findings }) => `bestand im letzten aufgezeichneten Lauf (${momentText(at)}) oder im letzten, der es gemessen hat, und ist jetzt ein Mangel: ${list(findings, MAX_REGRESSIONS)}`,
    "drift/regression/own-failures": ({ count }) => `nicht bewertet: ${count === 1 ? "die einzige Verschlechterung ist f\u00fcr sich ein Mangel" : `alle ${count} Verschlechterungen sind f\u00fcr sich M\u00e4ngel`}`,
    "drift/regression/not-compared": () => "nicht bewertet: M\u00e4ngel werden hier mit einem Commit verglichen, oder der letzte aufgezeichnete Lauf ist nicht vergleichbar",
    "drift/regression/fix": () => "Beheben, was diese Pr\u00fcfungen melden.",
    "drift/fix/steps": ({ steps }) => steps.join(" "),
    "drift/fix/publish": () => "Diese RRsets ver\u00f6ffentlichen, wie sie deklariert sind, oder die Deklaration an das DNS angleichen, wenn dieses stimmt.",
    "drift/fix/remove": () => "Die ver\u00f6ffentlichten Eintr\u00e4ge entfernen, die nicht deklariert sind, oder sie deklarieren, wenn sie gebraucht werden.",
};
/** The first records of one side; `from` is where their texts are shown from. */
function quoteRecords(type, records, from = 0) {
    const texts = records.slice(0, drift_MAX_RECORDS).map((text) => {
        const start = from > 0 ? "\u2026" : "";
        if (type === "TXT")
            return `${start}${(0,quote/* quoteOctets */.f4)(text.slice(from), drift/* MAX_TEXT */.lG)}`;
        const end = text.length > from + drift/* MAX_TEXT */.lG ? "\u2026" : "";
        return `${start}${text.slice(from, from + drift/* MAX_TEXT */.lG)}${end}`;
    });
    const more = records.length - texts.length;
    return `${texts.join(" und ")}${more > 0 ? ` und ${more} weitere` : ""}`;
}
/** What the comparison leaves out, as the end of a sentence. */
function uncomparedSuffix({ undecided, unread }) {
    const parts = [
        ...(undecided > 0 ? [`${rrsets(undecided)}, deren Daten erst nach dem Anwenden bekannt sind`] : []),
        ...(unread.length > 0 ? [`Eintr\u00e4ge ${unread.length === 1 ? "des Typs" : "der Typen"} ${list(unread)}`] : []),
    ];
    return parts.length === 0 ? "" : `; nicht verglichen: ${parts.join(", ")}`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/file-errors.js
/** By the codes of the system (POSIX.1-2024, errno.h). */
const PROBLEMS = {
    EACCES: "keine Berechtigung f\u00fcr die Datei oder ihren Ordner",
    EBADF: "nicht zum Schreiben ge\u00f6ffnet",
    EBUSY: "in Gebrauch, etwa weil nur diese eine Datei eingeh\u00e4ngt ist; eine Datei in einem Ordner w\u00e4hlen, der als Ganzes eingeh\u00e4ngt ist",
    EDQUOT: "Plattenkontingent ausgesch\u00f6pft",
    EEXIST: "eine Datei liegt, wo ein Ordner n\u00f6tig ist",
    EFBIG: "zul\u00e4ssige Dateigr\u00f6\u00dfe \u00fcberschritten",
    EISDIR: "ein Ordner dieses Namens existiert",
    ELOOP: "die symbolischen Links f\u00fchren im Kreis",
    ENAMETOOLONG: "Name zu lang",
    ENOENT: "Ordner der Datei nicht gefunden",
    ENOSPC: "kein Platz mehr auf dem Datentr\u00e4ger",
    ENOTDIR: "eine Datei liegt, wo ein Ordner n\u00f6tig ist",
    EPERM: "keine Berechtigung f\u00fcr die Datei oder ihren Ordner",
    EROFS: "Dateisystem schreibgesch\u00fctzt",
};
/** The same where a file is read. */
const READ_PROBLEMS = {
    EACCES: "keine Berechtigung",
    ELOOP: "die symbolischen Links f\u00fchren im Kreis",
    ENOENT: "Datei nicht gefunden",
    ENOTDIR: "im Pfad steht eine Datei, wo ein Ordner n\u00f6tig ist",
    EPERM: "keine Berechtigung",
};
/** What Windows has the same codes for besides. */
const WINDOWS_PROBLEMS = {
    EBUSY: "von einem anderen Programm ge\u00f6ffnet",
    ENOENT: "Ordner der Datei nicht gefunden oder Dateiname unter Windows nicht zul\u00e4ssig",
    EPERM: "keine Berechtigung f\u00fcr die Datei oder ihren Ordner, oder von einem anderen Programm ge\u00f6ffnet",
};
const fileErrors = {
    "error/several": ({ reasons }) => reasons.join("; "),
    "error/at": ({ place, problem }) => `${place}: ${problem}`,
    "file/os-error": ({ code, isWindows, detail }) => (isWindows ? WINDOWS_PROBLEMS[code] : undefined) ?? PROBLEMS[code] ?? detail,
    "file/read-problem": ({ code, detail }) => READ_PROBLEMS[code] ?? detail,
    "file/text-length": () => "l\u00e4nger als die l\u00e4ngste Zeichenkette von Node, 512 MiB; weniger Domains auf einmal pr\u00fcfen (--domain)",
    "file/link-out": ({ folder }) => `ein Link f\u00fchrt aus ${folder} hinaus`,
    "file/not-regular": () => "keine regul\u00e4re Datei",
    "file/too-large": ({ mebibytes }) => `gr\u00f6\u00dfer als ${mebibytes} MiB`,
    "file/not-json": () => "kein g\u00fcltiges JSON",
    "file/cannot-read": ({ file, reason }) => `${file} ist nicht lesbar: ${reason}`,
    "file/cannot-write": ({ file, reason }) => `${file} l\u00e4sst sich nicht schreiben: ${reason}`,
    "file/cannot-write-to": ({ folder, reason }) => `in ${folder} l\u00e4sst sich nicht schreiben: ${reason}`,
    "file/cannot-remove": ({ file, reason }) => `${file} l\u00e4sst sich nicht entfernen: ${reason}`,
    "file/cannot-write-report": ({ reason }) => `der Bericht l\u00e4sst sich nicht schreiben: ${reason}`,
    "file/cannot-print": ({ reason }) => `auf die Standardausgabe l\u00e4sst sich nicht schreiben: ${reason}`,
    "file/font": ({ file, problem }) => `die Schrift ${file} ist nicht lesbar: ${problem}. mail-policy neu installieren`,
    "file/none": () => "Datei nicht gefunden",
    "file/no-folder": () => "Ordner nicht gefunden",
    "file/exists": ({ file }) => `${file} existiert schon. Die Datei l\u00f6schen oder mit --output eine andere w\u00e4hlen.`,
    "site/exists": ({ folder, file }) => `--out ${folder}: ${file} existiert schon und stammt nicht von diesem Befehl. Die Datei zuerst entfernen.`,
    "site/foreign": ({ folder }) => `--out ${folder}: Der Ordner ist nicht leer und stammt nicht von \`mta-sts build\`. Einen anderen nennen oder ihn leeren.`,
    "site/stale": ({ folder, file, others }) => `--dir ${folder}: ${file}${others === 0 ? " ist nicht die Richtlinie, die" : ` und ${others} weitere sind nicht die Richtlinien, die`} das Repository jetzt enth\u00e4lt. \`mail-policy mta-sts build --out ${folder}\` ausf\u00fchren.`,
    "dkim-keys/exists": ({ file }) => `${file} existiert schon, und ein privater Schl\u00fcssel wird nie ersetzt. Einen anderen Ordner verwenden oder die Datei verschieben`,
    "dkim-keys/committed": ({ file }) => `${file} l\u00e4ge im Arbeitsverzeichnis von git, und ein privater Schl\u00fcssel darf nicht eingecheckt werden. Einen Ordner au\u00dferhalb verwenden oder einen, den git ignoriert`,
};
const BEGIN_NEW = "Die Historie unter anderem Namen aufbewahren und den n\u00e4chsten Lauf eine neue beginnen lassen";
const LIST = "`mail-policy history` listet die L\u00e4ufe auf";
const historyFiles = {
    "history/not-readable": ({ problem }) => `die Historie ist nicht lesbar: ${problem}`,
    "history/too-long": ({ file, limit }) => `${file} hat mehr als ${limit} Zeilen. Die Datei unter anderem Namen aufbewahren`,
    "history/state-size": ({ file, mebibytes }) => `${file} w\u00e4re gr\u00f6\u00dfer als ${mebibytes} MiB. Die Policy aufteilen und jedem Teil eine eigene Historie geben`,
    "history/evidence-size": ({ file, mebibytes }) => `${file} w\u00e4re gr\u00f6\u00dfer als ${mebibytes} MiB`,
    "history/log-lines": ({ file, limit }) => `${file} h\u00e4tte mehr als ${limit} Zeilen. ${BEGIN_NEW}`,
    "history/log-size": ({ file, mebibytes }) => `${file} w\u00e4re gr\u00f6\u00dfer als ${mebibytes} MiB. ${BEGIN_NEW}`,
    "history/overtaken": ({ count }) => `${count}-mal in Folge wurde ein anderer Lauf zuerst aufgezeichnet`,
    "history/other-archive": ({ file }) => `es gibt schon eine andere Datei ${file}, und sie wird nie ersetzt. Sie unter anderem Namen aufbewahren`,
    "history/left-lock": ({ process, file }) => `der beendete Prozess ${process} hat ${file} zur\u00fcckgelassen. Diese Datei l\u00f6schen.`,
    "history/held-lock": ({ file }) => `ein anderer Lauf h\u00e4lt ${file}. Wenn keiner im Gange ist, diese Datei l\u00f6schen.`,
    "history/none-in-folder": ({ folder }) => `--history ${folder}: Der Ordner enth\u00e4lt keine Historie`,
    "history/none-on-branch": ({ branch }) => `--branch ${branch}: Der Branch enth\u00e4lt keine Historie`,
    "history/no-branch": ({ branch, reason }) => `--branch ${branch}: ${reason}. Den Branch zuerst mit \`git fetch origin ${branch}:refs/remotes/origin/${branch}\` holen.`,
    "history/evidence": ({ place, file, problem }) => `${place}: ${file} ist keine Z\u00e4hlung empfangener Berichte: ${problem}`,
    "history/chain-broken": () => "die Kette ist unterbrochen; siehe `mail-policy history verify`",
    "history/runs": ({ count }) => `es gibt ${count === 1 ? "1 Lauf" : `${count} L\u00e4ufe`}. ${LIST}`,
    "history/no-run-of-day": () => `es gibt keinen Lauf von diesem Tag oder davor. ${LIST}`,
    "history/no-run-of-moment": () => `es gibt keinen Lauf von diesem Zeitpunkt oder davor. ${LIST}`,
    "history/no-run-of-commit": () => `kein Lauf geh\u00f6rt zu einem Commit, der so beginnt. ${LIST}`,
    "history/several-commits": ({ count }) => `${count} Commits beginnen so. Mehr davon angeben`,
    "history/no-such-name": () => "kein Lauf hei\u00dft so. `last`, `last~1`, einen Tag wie 2026-11-23, einen Zeitpunkt wie 2026-11-23T12:00:00Z oder den Anfang eines Commits angeben",
};

;// CONCATENATED MODULE: ./lib/src/report/german/history.js


const history_history = {
    "history/first-run": () => "nicht bewertet: Es ist kein fr\u00fcherer Lauf aufgezeichnet",
    "history/intact/unbroken": ({ at }) => `die Kette ist l\u00fcckenlos bis zum letzten aufgezeichneten Lauf vom ${momentText(at)}`,
    "history/broken": ({ file, line, problem }) => `${file}:${line}: ${problem}`,
    "history/not-an-entry": ({ problem }) => `die Zeile ist kein Eintrag einer Historie: ${problem}`,
    "history/not-linked": () => "die Zeile nennt nicht den Hashwert der Zeile davor; eine von beiden wurde also ge\u00e4ndert, entfernt oder hinzugef\u00fcgt",
    "history/broken-before": () => "die Kette war hier unterbrochen, als ein sp\u00e4terer Lauf aufgezeichnet wurde",
    "history/no-state": () => "die Datei fehlt, obwohl L\u00e4ufe aufgezeichnet sind",
    "history/not-a-state": ({ problem }) => `die Datei ist nicht der Stand einer Historie: ${problem}`,
    "history/other-state": () => "die Datei ist nicht die, mit der die letzte Zeile von log.jsonl aufgezeichnet wurde",
    "history/fix/broken": () => "Kl\u00e4ren, wer die Historie ge\u00e4ndert hat. Danach sie wiederherstellen oder unter anderem Namen aufbewahren und den n\u00e4chsten Lauf eine neue beginnen lassen.",
    "history/fix/record": () => "Das Schreiben der Historie erlauben: in GitHub Actions mit der Berechtigung `contents: write`, auf der Kommandozeile mit Schreibrecht im Ordner.",
    "history/recorded/added": ({ name, hash }) => `aufgezeichnet in ${name}; der SHA-256 der Zeile ist ${hash}`,
    "history/recorded/restarted": ({ name, hash }) => `aufgezeichnet in ${name}, aber was dieser Lauf dort gelesen hatte, wurde inzwischen gel\u00f6scht oder ersetzt; der SHA-256 der Zeile ist ${hash}`,
    "history/recorded/refused": ({ name, problem }) => `dieser Lauf lie\u00df sich nicht in ${name} aufzeichnen: ${problem}`,
    "history/other-policy": ({ config }) => `sie geh\u00f6rt zur Policy ${config}. Dieser Policy eine eigene Historie geben`,
    "history/failed-then": ({ at }) => `bei der letzten Messung, bis ${momentText(at)}, ein Mangel`,
    "monitoring/recent/first": () => "nicht bewertet: Es ist kein fr\u00fcherer Lauf aufgezeichnet, der die Domain gepr\u00fcft hat",
    "monitoring/recent/last-run": ({ at }) => `der letzte aufgezeichnete Lauf ist vom ${momentText(at)}`,
    "monitoring/recent/too-old": ({ at, days, limit }) => `der letzte aufgezeichnete Lauf ist vom ${momentText(at)}, vor ${counted(days, "Tag", "Tagen")}; die Grenze liegt bei ${counted(limit, "Tag", "Tagen")}`,
    "monitoring/fix/schedule": () => "Sicherstellen, dass der Workflow nach Zeitplan l\u00e4uft. In \u00f6ffentlichen Repositorys schaltet GitHub Zeitpl\u00e4ne nach 60 Tagen ohne Aktivit\u00e4t ab.",
};

;// CONCATENATED MODULE: ./lib/src/report/german/hosting.js

const hosting = {
    "hosting/policy/same": () => "die Richtlinie des Repositorys wird ausgeliefert",
    "hosting/policy/equivalent": () => "die Richtlinie wird in anderer Schreibweise ausgeliefert, die f\u00fcr Absender dasselbe bedeutet (andere Zeilenenden, andere Reihenfolge)",
    "hosting/policy/differs": () => "es wird eine andere Richtlinie ausgeliefert als die des Repositorys",
    "hosting/policy/not-served": ({ problem }) => `es ist keine Richtlinie abrufbar: ${problem}`,
    "hosting/policy/unknown": ({ reason }) => `nicht gemessen: ${reason}`,
    "hosting/diff": () => "- ausgeliefert, + im Repository:",
    "hosting/diff-too-long": () => "die Richtlinien sind zu lang, um sie zu zeigen",
    "hosting/one-host": ({ server, folders }) => `${server} liefert je Website nur einen Host aus: ${list(folders)} als eigene Websites ver\u00f6ffentlichen`,
    "hosting/no-policy-file": ({ domain }) => `dieser Eintrag k\u00fcndigt eine MTA-STS-Richtlinie von ${domain} an, aber keine Datei daf\u00fcr ist angegeben. Sie mit \`mta-sts: policy-file:\` nennen oder mit --domain andere Domains w\u00e4hlen`,
    "hosting/record/current": ({ id }) => `im DNS steht die id ${id}`,
    "hosting/record/early": ({ id }) => `im DNS steht schon die id ${id}. Absender, die die jetzige Richtlinie abgerufen haben, behalten sie: Sobald die neue ausgeliefert wird, eine andere id ver\u00f6ffentlichen (RFC 8461 \u00a78.1)`,
    "hosting/record/undecided": () => "die deklarierten Eintr\u00e4ge nennen die id nicht: Sie ist erst nach dem Anwenden bekannt oder steht hinter einem Alias",
    "hosting/record/now": ({ id }) => (id === null ? "im DNS gibt es keinen Eintrag" : `im DNS steht die id ${id}`),
    "hosting/record/publish": ({ now, expectedId }) => `${now}. Jetzt die id ${expectedId} ver\u00f6ffentlichen`,
    "hosting/record/wait": ({ now, expectedId }) => `${now}. Die id ${expectedId} erst ver\u00f6ffentlichen, wenn die Richtlinie ausgeliefert wird (RFC 8461 \u00a78.1)`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/special-addresses.js
// What addresses outside the public internet are for, by the English text: measurements have that.
const SPECIAL_USES = {
    "this network, RFC 791": "dieses Netz, RFC 791",
    "private, RFC 1918": "privat, RFC 1918",
    "shared by carriers, RFC 6598": "von Providern gemeinsam genutzt, RFC 6598",
    "loopback, RFC 1122": "Loopback, RFC 1122",
    "Azure's platform": "Plattform von Azure",
    "link-local, RFC 3927": "link-lokal, RFC 3927",
    "protocol assignments, RFC 6890": "f\u00fcr Protokolle reserviert, RFC 6890",
    "documentation, RFC 5737": "Dokumentation, RFC 5737",
    "6to4 relays, RFC 7526": "6to4-Relays, RFC 7526",
    "benchmarking, RFC 2544": "Leistungstests, RFC 2544",
    "multicast, RFC 5771": "Multicast, RFC 5771",
    "reserved, RFC 1112": "reserviert, RFC 1112",
    "IPv4-mapped, RFC 4291": "IPv4-mapped, RFC 4291",
    "IPv4-compatible or loopback, RFC 4291": "IPv4-kompatibel oder Loopback, RFC 4291",
    "NAT64, RFC 6052": "NAT64, RFC 6052",
    "NAT64, RFC 8215": "NAT64, RFC 8215",
    "6to4, RFC 3056": "6to4, RFC 3056",
    "Teredo, RFC 4380": "Teredo, RFC 4380",
    "protocol assignments, RFC 2928": "f\u00fcr Protokolle reserviert, RFC 2928",
    "documentation, RFC 3849": "Dokumentation, RFC 3849",
    "documentation, RFC 9637": "Dokumentation, RFC 9637",
    "unique local, RFC 4193": "nur lokal g\u00fcltig, RFC 4193",
    "link-local, RFC 4291": "link-lokal, RFC 4291",
    "multicast, RFC 4291": "Multicast, RFC 4291",
    "not an IP address": "keine IP-Adresse",
    "not global unicast, RFC 4291": "kein globaler Unicast, RFC 4291",
};
/** The text itself where it is another one. */
function specialUse(use) {
    return Object.hasOwn(SPECIAL_USES, use) ? (SPECIAL_USES[use] ?? use) : use;
}

;// CONCATENATED MODULE: ./lib/src/report/german/https-answers.js



/** What the server had not done when the time was up, by how far the exchange had come. */
const OPEN_STEPS = {
    connect: "hat keine Verbindung angenommen,",
    tls: "hat den TLS-Handshake nicht abgeschlossen,",
    http: "hat die Antwort nicht abgeschlossen,",
    body: "hat die Antwort nicht abgeschlossen,",
};
/** Codes of node's parser that need words. */
const HTTP_PROBLEMS = {
    HPE_PAUSED_UPGRADE: "er wechselt ungefragt das Protokoll",
    HPE_HEADER_OVERFLOW: "der Header ist zu gro\u00df",
};
/** The uses of addresses that are not those of a public host, as the registries of IANA name them, stay as they are. */
const httpsAnswers = {
    "https/timeout": ({ address, stage, ms }) => `${address} ${OPEN_STEPS[stage]} ${within(ms)}`,
    "https/refused": ({ address }) => `${address} hat die Verbindung abgelehnt`,
    "https/no-route": ({ address, code }) => `von hier gibt es keine Route zu ${address} (${code})`,
    "https/unreachable": ({ address, code }) => `${address} war nicht erreichbar (${code})`,
    "https/no-handshake": ({ address, problem }) => `${address} schlie\u00dft den TLS-Handshake nicht ab: ${problem}`,
    "https/not-http": ({ address, code, error }) => `${address} hat keine g\u00fcltige HTTP-Antwort gesendet: ${HTTP_PROBLEMS[code] ?? (0,truncate/* truncate */.x)(error)}`,
    "https/no-close-notify": ({ address }) => `${address} hat die Verbindung ohne close_notify (TLS) geschlossen: Die Antwort ist wom\u00f6glich unvollst\u00e4ndig`,
    "https/cut-short": ({ address, stage, code }) => `die Verbindung zu ${address} endete, bevor ${stage === "tls" ? "der TLS-Handshake" : "die Antwort"} vollst\u00e4ndig war${code === null ? "" : ` (${code})`}`,
    "https/not-a-host": ({ host }) => `${host} ist kein Hostname`,
    "https/no-address": ({ host }) => `${host} hat keine Adresse`,
    "https/not-public": ({ host, addresses }) => (0,truncate/* truncate */.x)(`${host} hat nur Adressen, die nicht zu einem \u00f6ffentlichen Host geh\u00f6ren: ${addresses.join(", ")}`),
    "https/special-address": ({ address, use }) => `${address} (${specialUse(use)})`,
    "https/failures": ({ failures }) => (0,truncate/* truncate */.x)(failures.join("; ")),
    "proxy/status": ({ proxy, status }) => status === 407
        ? `der Proxy ${proxy} verlangt Benutzername und Passwort (407); beides in HTTPS_PROXY angeben`
        : `der Proxy ${proxy} ${status < 500 ? "hat die Verbindung abgelehnt" : "konnte keine Verbindung herstellen"} (HTTP-Status ${status})`,
    "proxy/not-http": ({ proxy, code }) => `der Proxy ${proxy} hat keine g\u00fcltige HTTP-Antwort gesendet (${code})`,
    "proxy/own-data": ({ proxy, status }) => `der Proxy ${proxy} hat mit ${status} geantwortet, aber eigene Daten gesendet, statt zu verbinden`,
    "proxy/unreachable": ({ proxy, code }) => `der Proxy ${proxy} ist nicht erreichbar (${code})`,
    "https/offline": () => "nicht abgerufen: --offline nutzt kein Netz",
};

// EXTERNAL MODULE: ./lib/src/report/english/tls-errors.js
var tls_errors = __webpack_require__(68603);
;// CONCATENATED MODULE: ./lib/src/report/german/tls-errors.js




/** Names of a certificate that a sentence shows. */
const tls_errors_MAX_NAMES = 3;
/** Why a chain is not trusted: OpenSSL's codes as node gives them, and ours. */
const CHAIN_PROBLEMS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: "es ist selbst signiert, nicht von einer vertrauensw\u00fcrdigen CA ausgestellt",
    SELF_SIGNED_CERT_IN_CHAIN: "die CA am Ende seiner Kette gilt hier nicht als vertrauensw\u00fcrdig",
    UNABLE_TO_GET_ISSUER_CERT: "keine vertrauensw\u00fcrdige CA b\u00fcrgt f\u00fcr seine Kette",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "der Aussteller gilt hier nicht als vertrauensw\u00fcrdig, oder der Server sendet ein Zwischenzertifikat nicht",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "der Aussteller gilt hier nicht als vertrauensw\u00fcrdig, oder der Server sendet ein Zwischenzertifikat nicht",
    INVALID_PURPOSE: "es ist nicht f\u00fcr TLS-Server bestimmt",
    CA_OUT_OF_DATE: "ein CA-Zertifikat auf dem Weg zu einer vertrauensw\u00fcrdigen CA ist abgelaufen",
};
/** The words for such a code. */
const chainProblem = (code) => CHAIN_PROBLEMS[code] ?? `die Kette ist ung\u00fcltig (${(0,truncate/* truncate */.x)(code)})`;
/** The versions that a handshake offers. */
const VERSIONS = { modern: "weder TLS 1.2 noch TLS 1.3", legacy: "weder TLS 1.0 noch TLS 1.1" };
const tlsErrors = {
    "tls/certificate-names": ({ names, count, host }) => count === 0
        ? `das Zertifikat hat keinen DNS-Namen, also nicht ${host} (RFC 9525: ein Common Name z\u00e4hlt nicht)`
        : `das Zertifikat nennt ${listFirst(names.slice(0, tls_errors_MAX_NAMES).map((name) => (0,quote/* quoteOctets */.f4)(name)), count)}, nicht ${host}`,
    "tls/certificate-expired": ({ at }) => `das Zertifikat ist am ${at} abgelaufen`,
    "tls/chain-expired": () => "ein Zertifikat der Kette ist abgelaufen",
    "tls/certificate-not-yet-valid": ({ at }) => `das Zertifikat gilt erst ab ${at}`,
    "tls/untrusted": ({ issuer, code }) => `${issuer === "" ? "das Zertifikat nennt keinen Aussteller" : `das Zertifikat wurde ausgestellt von ${(0,truncate/* truncate */.x)(issuer)}`}: ${chainProblem(code)}`,
    "tls/no-certificate": () => "der Server hat kein Zertifikat gesendet",
    "tls/hung-up": () => "der Server hat die Verbindung getrennt",
    "tls/late-refusal": ({ code }) => `der Server hat den Handshake am Ende abgelehnt (${code})`,
    "tls/error": ({ code, error, offered }) => {
        if (tls_errors/* NOT_TLS */.SS.includes(code))
            return "der Server spricht kein TLS";
        return tls_errors/* NO_COMMON_VERSION */.lE.includes(code) ? `der Server unterst\u00fctzt ${VERSIONS[offered]}` : (0,truncate/* truncate */.x)(error);
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/imap.js



const withCode = (code) => (code === null ? "" : ` (${code})`);
/** What the server was asked to do. */
const STEPS = {
    open: "den Ordner zu \u00f6ffnen",
    search: "den Ordner zu durchsuchen",
    fetch: "Mails zu senden",
    mark: "die abgeholten Mails zu kennzeichnen",
    move: "die abgeholten Mails zu verschieben",
};
/** RFC 5530 \u00a73: codes that say what to do. */
const LOGIN_ADVICE = {
    UNAVAILABLE: "seine Benutzerdatenbank antwortet derzeit nicht; sp\u00e4ter erneut versuchen",
    EXPIRED: "das Passwort ist abgelaufen",
    PRIVACYREQUIRED: "er verlangt eine andere Verschl\u00fcsselung",
    LIMIT: "zu viele Verbindungen sind offen; sp\u00e4ter erneut versuchen",
    INUSE: "das Postfach ist in Gebrauch; sp\u00e4ter erneut versuchen",
    CONTACTADMIN: "bei seinem Betreiber nachfragen",
};
const SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };
const imap = {
    "imap/refused": ({ host, port }) => `${host} hat die Verbindung zu Port ${port} abgelehnt`,
    "imap/no-host": ({ host, code }) => code === "ENOTFOUND"
        ? `der Name ${host} hat keine Adresse; --host berichtigen`
        : `der Name ${host} lie\u00df sich nicht aufl\u00f6sen (${code})`,
    "imap/unreachable": ({ host, port, code }) => `${host} war auf Port ${port} nicht erreichbar (${code})`,
    "imap/timeout": ({ host, port }) => `${host} hat auf Port ${port} nicht rechtzeitig geantwortet`,
    "imap/certificate": ({ host, code }) => code === "ERR_TLS_CERT_ALTNAME_INVALID"
        ? `das Zertifikat des Mailservers lautet nicht auf ${host}; mit --host einen Namen angeben, auf den es lautet`
        : `das Zertifikat von ${host} ist nicht vertrauensw\u00fcrdig: ${code === "CERT_HAS_EXPIRED" ? "es ist abgelaufen" : chainProblem(code)}. Eine eigene CA in NODE_EXTRA_CA_CERTS angeben`,
    "imap/no-tls": ({ host, port, tls, code }) => tls === "implicit" && code === "ERR_SSL_WRONG_VERSION_NUMBER"
        ? `${host} beginnt auf Port ${port} nicht mit TLS; --starttls versuchen, mit Port 143`
        : `mit ${host} kam auf Port ${port} kein TLS-Handshake zustande (${code})`,
    "imap/no-starttls": ({ host, port }) => `${host} bietet auf Port ${port} kein TLS an (STARTTLS), und ohne TLS wird nichts gesendet`,
    "imap/login-refused": ({ secret, code }) => `der Mailserver hat die Anmeldung abgelehnt${withCode(code)}: ${LOGIN_ADVICE[code ?? ""] ??
        (secret === "token"
            ? `--user pr\u00fcfen und ein neues Token in ${SECRETS.token} angeben: Die meisten laufen nach einer Stunde ab`
            : `--user und ${SECRETS.password} pr\u00fcfen; manche Anbieter verlangen ein App-Passwort oder ein Token`)}`,
    "imap/no-login": ({ secret }) => secret === "token"
        ? `der Mailserver akzeptiert keine Tokens (weder OAUTHBEARER noch XOAUTH2); ${SECRETS.password} verwenden`
        : `der Mailserver akzeptiert keine Passw\u00f6rter; ${SECRETS.token} verwenden`,
    "imap/lost": ({ host, code }) => `die Verbindung zu ${host} endete, bevor alles erledigt war${withCode(code)}`,
    "imap/excessive": ({ host }) => `${host} hat mehr gesendet, als angefordert war oder ein Mailserver senden darf; die Verbindung wurde getrennt. Geschieht das jedes Mal, hat vielleicht eine Mail des Ordners sehr viele Teile oder ist sehr gro\u00df: Sie l\u00e4sst sich verschieben`,
    "imap/throttled": ({ host }) => `${host} verlangt weniger Anfragen; sp\u00e4ter erneut versuchen`,
    "imap/step-refused": ({ step, code }) => `der Mailserver hat es abgelehnt, ${STEPS[step]}${withCode(code)}`,
    "imap/no-folder": ({ folder, similar }) => `der Mailserver hat keinen Ordner ${(0,quote/* quoteCharacters */.rU)(folder)}${similar.length === 0 ? "" : `; war ${alternatives(similar.map(quote/* quoteCharacters */.rU))} gemeint?`}`,
    "imap/read-only": () => "der Ordner ist nur lesbar, daher l\u00e4sst sich darin nichts kennzeichnen; --keep verwenden",
    "imap/no-move": () => "der Mailserver kann Mails weder verschieben noch einzeln l\u00f6schen; --move weglassen",
};

// EXTERNAL MODULE: ./lib/src/report/english/init.js
var init = __webpack_require__(11670);
;// CONCATENATED MODULE: ./lib/src/report/german/init.js


const NAMING = {
    random: "zuf\u00e4llig",
    date: "nach Datum",
    account: "nach Konto",
    customer: "nach Wahl der Kunden",
};
const NAME_YOURS = " Die eigenen angeben: `dkim: { selectors: [s1] }`.";
const nameYours = (isSending) => (isSending ? NAME_YOURS : "");
const init_init = {
    "init/receives/unknown": ({ reason }) => `empf\u00e4ngt: unbekannt, ${(0,init/* quoteShort */.pf)(reason)}`,
    "init/receives/hosts": ({ hosts }) => {
        const named = hosts.slice(0, init/* MAX_HOSTS */.pS).map((host) => (0,quote/* quoteOctets */.f4)(host, init/* MAX_HOST_LENGTH */.Ru));
        const more = hosts.length > init/* MAX_HOSTS */.pS ? ` und ${hosts.length - init/* MAX_HOSTS */.pS} weitere` : "";
        return `empf\u00e4ngt: MX ${named.join(", ")}${more}`;
    },
    "init/receives/null-mx": () => "empf\u00e4ngt nichts: Null-MX (RFC 7505)",
    "init/receives/none": ({ seen }) => `empf\u00e4ngt vermutlich nichts: ${seen}`,
    "init/sends/unknown": ({ reason }) => `sendet: unbekannt, ${(0,init/* quoteShort */.pf)(reason)}`,
    "init/sends/invalid": ({ problem }) => `sendet vermutlich: der SPF-Eintrag ist ung\u00fcltig, ${(0,init/* quoteShort */.pf)(problem)}`,
    "init/sends/keys": () => "sendet vermutlich: kein SPF-Eintrag, aber DKIM-Schl\u00fcssel",
    "init/sends/assumed": () => "sendet, so die Annahme: kein SPF-Eintrag sagt etwas anderes",
    "init/sends/no-record": () => "sendet vermutlich nichts: kein SPF-Eintrag",
    "init/sends/spf": ({ text }) => `sendet: SPF ${(0,init/* quoteShort */.pf)(text)}`,
    "init/sends/indirectly": ({ text }) => `sendet vermutlich: SPF ${(0,init/* quoteShort */.pf)(text)} erlaubt keinen Absender unmittelbar`,
    "init/sends/denied-keys": ({ text }) => `sendet vermutlich: SPF ${(0,init/* quoteShort */.pf)(text)} erlaubt keinen Absender, aber es gibt DKIM-Schl\u00fcssel`,
    "init/sends/denied": ({ text }) => `sendet nichts: SPF ${(0,init/* quoteShort */.pf)(text)} erlaubt keinen Absender`,
    "init/dmarc/absent": () => "DMARC: kein Eintrag",
    "init/dmarc/unknown": ({ reason }) => `DMARC: unbekannt, ${(0,init/* quoteShort */.pf)(reason)}`,
    "init/dmarc/invalid": ({ problem }) => `DMARC: ${(0,init/* quoteShort */.pf)(problem)}`,
    "init/dmarc/policy": ({ policy, origin }) => `DMARC: p=${policy}${origin === null ? "" : `, geerbt von ${(0,init/* quoteShort */.pf)(origin)}`}`,
    "init/providers": ({ names }) => `In MX und SPF zu sehen: ${names.join(", ")}.`,
    "init/unguessable": ({ providers }) => `Selektoren, die sich nicht erraten lassen: ${providers.map(({ name, naming }) => `${name} benennt sie ${NAMING[naming]}`).join(", ")}.`,
    "init/dkim/unknown": ({ reason, isSending }) => `DKIM: Es wurden keine Selektoren probiert, ${(0,init/* quoteShort */.pf)(reason)}.${nameYours(isSending)}`,
    "init/dkim/wildcard": ({ isSending }) => `DKIM: Ein Wildcard-Eintrag beantwortet jeden Selektor mit einem Schl\u00fcssel, daher l\u00e4sst sich keiner best\u00e4tigen.${nameYours(isSending)}`,
    "init/dkim/empty": () => `DKIM: keine Selektoren, denn unterhalb von _domainkey gibt es keinen Namen.${NAME_YOURS}`,
    "init/dkim/listed": () => "DKIM: die Selektoren, die in der Zone stehen.",
    "init/dkim/found": ({ count }) => `DKIM: vermutet; von ${count} probierten Selektoren haben diese einen Schl\u00fcssel. Weitere genutzte erg\u00e4nzen.`,
    "init/dkim/none": ({ count }) => `DKIM: Keiner von ${count} probierten Selektoren hat einen Schl\u00fcssel.${NAME_YOURS}`,
    "init/dkim/broken": ({ selectors }) => `Der Schl\u00fcssel von ${selectors.join(", ")} ist fehlerhaft.`,
    "init/dkim/revoked": ({ selectors }) => `Widerrufen, nicht genutzt: ${selectors.join(", ")}.`,
    "init/dkim/unanswered": ({ selectors }) => `Keine Antwort zu ${selectors.join(", ")}.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/json-faults.js

const PARTS = {
    value: "ein Wert",
    key: "ein Schl\u00fcssel in Anf\u00fchrungszeichen",
    colon: "`:`",
    digit: "eine Ziffer",
    "comma-or-brace": "`,` oder `}`",
    "comma-or-bracket": "`,` oder `]`",
};
const jsonFaults = {
    "json/not-utf-8": () => "hier ist der Text kein UTF-8, wie JSON es verlangt (RFC 8259 \u00a78.1); die Datei als UTF-8 speichern",
    "json/expected": ({ part }) => `hier wird ${PARTS[part]} erwartet`,
    "json/incomplete": ({ part }) => `der JSON-Text endet, wo noch ${PARTS[part]} erwartet wird`,
    "json/surplus": () => "der JSON-Text ist schon davor zu Ende",
    "json/unclosed": () => "diese Zeichenkette wird nicht geschlossen",
    "json/control": () => "ein Steuerzeichen in einer Zeichenkette: Es muss als Escape-Sequenz geschrieben werden (RFC 8259 \u00a77)",
    "json/escape": () => "eine ung\u00fcltige Escape-Sequenz in einer Zeichenkette (RFC 8259 \u00a77)",
    "json/depth": ({ limit }) => `Arrays und Objekte sind mehr als ${limit} Ebenen tief verschachtelt`,
    "json/containers": ({ limit }) => `der JSON-Text hat mehr als ${formatCount(limit)} Arrays und Objekte`,
    "json/values": ({ limit }) => `der JSON-Text hat mehr als ${formatCount(limit)} Werte`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/judging.js


/** The facts that checks need, as sentences name them: `kein MX-Eintrag`, `der MX-Eintrag`. */
const FACTS = {
    dnssec: ["keinen DNSSEC-Status", "der DNSSEC-Status"],
    mx: ["keinen MX-Eintrag", "der MX-Eintrag"],
    spf: ["keinen SPF-Eintrag", "der SPF-Eintrag"],
    dmarc: ["keinen DMARC-Eintrag", "der DMARC-Eintrag"],
    organisation: ["keine Organisationsdomain", "die Organisationsdomain"],
    dmarcExternalDestinations: ["kein fremdes Berichtsziel", "das fremde Berichtsziel"],
    dmarcMailboxes: ["kein Postfach f\u00fcr DMARC-Berichte", "das Postfach f\u00fcr DMARC-Berichte"],
    mtaSts: ["keinen MTA-STS-Eintrag", "der MTA-STS-Eintrag"],
    mtaStsFetch: ["keine MTA-STS-Richtlinie", "die MTA-STS-Richtlinie"],
    mtaStsPolicy: ["keine MTA-STS-Richtlinie", "die MTA-STS-Richtlinie"],
    mtaStsUnannounced: ["keine MTA-STS-Richtlinie ohne Eintrag", "die MTA-STS-Richtlinie ohne Eintrag"],
    tlsRpt: ["keinen TLS-RPT-Eintrag", "der TLS-RPT-Eintrag"],
    tlsRptMailboxes: ["kein Postfach f\u00fcr TLS-Reports", "das Postfach f\u00fcr TLS-Reports"],
    addresses: ["keine Adresse des MX-Hosts", "die Adresse des MX-Hosts"],
    tlsa: ["keinen TLSA-Eintrag", "der TLSA-Eintrag"],
    smtp: ["keine Adresse des MX-Hosts f\u00fcr eine Verbindung", "die Adresse des MX-Hosts f\u00fcr eine Verbindung"],
    dane: ["keine Adresse des MX-Hosts f\u00fcr eine Verbindung", "die Adresse des MX-Hosts f\u00fcr eine Verbindung"],
    key: ["keinen DKIM-Eintrag", "der DKIM-Eintrag"],
    referencedDomains: [
        "keinen Mail-Eintrag, der auf einen Namen verweist",
        "der Mail-Eintrag, der auf einen Namen verweist",
    ],
    drift: ["keinen deklarierten Eintrag der Domain", "der deklarierte Eintrag der Domain"],
    tlsReports: ["kein `reports: tls-rpt:` in der Policy", "`reports: tls-rpt:` in der Policy"],
    dmarcReports: ["kein `reports: dmarc:` in der Policy", "`reports: dmarc:` in der Policy"],
    earlier: ["keinen aufgezeichneten Lauf mit der Domain", "der aufgezeichnete Lauf mit der Domain"],
};
const judging = {
    "judging/absent": ({ fact }) => `nicht bewertet: Es gibt ${FACTS[fact]?.[0] ?? fact}`,
    "judging/malformed": ({ fact }) => `nicht bewertet: ${(0,capitalized/* capitalized */.l)(FACTS[fact]?.[1] ?? fact)} ist ung\u00fcltig`,
    "judging/mail-kind": ({ mail }) => `nicht gefragt: Die Policy gibt \`mail: ${mail}\` an`,
    "judging/no-selector": () => "es ist kein Selektor angegeben, und das DNS kann Selektoren nicht auflisten; sie unter `dkim: selectors:` angeben",
    "judging/host-limit": ({ all, limit }) => `${all - limit} von ${counted(all, "MX-Host", "MX-Hosts")} ${all - limit === 1 ? "wurde" : "wurden"} nicht gepr\u00fcft; die Grenze liegt bei ${limit}`,
    "judging/defect": ({ check, subject, error }) => `interner Fehler: ${check} von ${subject} lie\u00df sich nicht bewerten: ${error}`,
    "judging/observer-defect": ({ name, error }) => `interner Fehler: ${name} lie\u00df sich nicht beobachten: ${error}`,
    "judging/edit-defect": ({ check, subject, error }) => `interner Fehler: Die \u00c4nderung, die ${check} von ${subject} behebt, lie\u00df sich nicht erzeugen: ${error}`,
    "fix/without-edit": ({ fix, reason }) => `${fix} ${reason}`,
    "report-mailbox/host-limit": ({ domain, all, limit }) => `${all - limit} von ${all} MX-Hosts von ${domain} ${all - limit === 1 ? "wurde" : "wurden"} nicht nach TLSA-Eintr\u00e4gen gefragt; die Grenze liegt bei ${limit}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/limitations.js


const others = (count) => (count === 0 ? "" : ` (und ${count} weitere)`);
const limitations = {
    "audit/no-resolver": ({ urls, reason }) => `kein Resolver antwortet: ${list(urls)}: ${reason}. Mit --resolver oder unter \`resolvers:\` einen erreichbaren angeben, HTTPS_PROXY setzen, wenn HTTPS dieses Netz \u00fcber einen Proxy verl\u00e4sst, oder \`mail-policy check --offline\` ausf\u00fchren.`,
    "limitation/offline": () => "Offline-Modus: Nur die in diesem Repository deklarierten Eintr\u00e4ge wurden verwendet",
    "limitation/resolver": ({ url }) => `${url} hat nicht gezeigt, dass er DNSSEC \u00fcber einen vertrauensw\u00fcrdigen Kanal validiert; Antworten allein von ihm haben keinen DNSSEC-Status`,
    "limitation/proxy-address": ({ hosts }) => `der Proxy verbindet nur nach Namen: Er hat die Adresse gew\u00e4hlt, von der ${list(hosts)} abgerufen wurde`,
    "limitation/missing-shard": ({ number, of, domains }) => `Teil ${number} von ${of} hat keine Ergebnisse hinterlassen: ${domains === 1 ? "seine Domain wurde" : `seine ${domains} Domains wurden`} nicht gemessen`,
    "limitation/stopped-shard": ({ number, of }) => `Teil ${number} von ${of} wurde abgebrochen: Was er bis dahin nicht gemessen hatte, ist unbekannt`,
    "limitation/unmeasured": ({ reason }) => `${reason}; was bis dahin nicht vorlag, ist unbekannt`,
    "limitation/smtp-off": () => "Mailserver wurden nicht gepr\u00fcft: --smtp off",
    "limitation/port-25": () => "keiner der gefragten Mailserver hat auf Port 25 geantwortet: Er ist hier wom\u00f6glich gesperrt",
    "limitation/kept-reports": ({ name, problem }) => `die evidence.json von ${name} wurde nicht gelesen und bleibt, wie sie ist: ${problem}. Die Datei wiederherstellen oder, um neu zu beginnen, l\u00f6schen`,
    "limitation/reports": ({ files, count }) => `${count === 1 ? "eine Datei mit empfangenen Berichten oder ein Teil davon z\u00e4hlt" : `${count} Dateien mit empfangenen Berichten oder Teile davon z\u00e4hlen`} nicht: ${listFirst(files, count, "; ")}`,
    "limitation/report-file": ({ file, reason }) => `${(0,quote/* quoteCharacters */.rU)(file)}: ${reason}`,
    "limitation/declared": ({ place, note }) => `${place}: ${note}`,
    "limitation/key-dates": ({ reason }) => `nicht f\u00fcr alle DKIM-Schl\u00fcssel ist bekannt, seit wann dieses Repository sie deklariert: ${reason}`,
    "limitation/base": ({ name, reason }) => `nicht mit ${name} verglichen: ${reason}`,
    "limitation/base-unnamed": ({ problem }) => `nicht mit einem Ausgangsstand verglichen: ${problem}`,
    "limitation/base-faults": ({ name, fault, others: more }) => `nicht mit ${name} verglichen, dort gilt: ${fault}${others(more)}`,
    "limitation/base-zones": ({ name, fault, others: more }) => `${name} hat ${more === 0 ? "einen Fehler" : `${more + 1} Fehler`} in seinen Zonendateien, daher gelten M\u00e4ngel dieser Eintr\u00e4ge nicht als neu: ${fault}${others(more)}`,
    "limitation/base-plan": ({ name, file }) => `${name} enth\u00e4lt ${file} nicht; seine geplanten Eintr\u00e4ge gelten als ver\u00f6ffentlicht`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/mailboxes.js


const hex = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
/** What to write in place of a character: white space and angle brackets stand around an address, not in it. */
const insteadOf = (character) => /[ <>]/.test(character)
    ? "es entfernen und zwischen zwei Adressen ein Komma schreiben"
    : `\`%${hex(character)}\` schreiben`;
const mailboxes = {
    "mailto/unusable": ({ uri, problem }) => `${(0,quote/* quoteOctets */.f4)(uri)}: ${problem}`,
    "mailto/nothing": () => "vor oder nach einem Komma steht nichts",
    "mailto/slashes": ({ slashes }) => `${(0,quote/* quoteOctets */.f4)(slashes)} nach \`mailto:\` entfernen (RFC 6068 \u00a72)`,
    "mailto/no-scheme": () => "das Schema fehlt; `mailto:` vor die Adresse schreiben",
    "mailto/other-scheme": ({ scheme }) => `das Schema ist ${(0,quote/* quoteOctets */.f4)(`${scheme}:`)}; nur \`mailto:\` fordert Berichte per Mail an`,
    "mailto/behind-domain": ({ behind }) => `${(0,quote/* quoteOctets */.f4)(behind)} hinter der Domain entfernen`,
    "mailto/exclamation-mark": () => "ein `!` darin muss als `%21` geschrieben werden",
    "mailto/encoded-at": () => "`%40` darin muss als `@` geschrieben werden (RFC 6068 \u00a72)",
    "mailto/encoding": () => "die Prozentkodierung ist ung\u00fcltig (RFC 3986 \u00a72.1)",
    "mailto/character": ({ character }) => `ein URI kann ${(0,quote/* quoteOctets */.f4)(character)} nicht enthalten; ${insteadOf(character)} (RFC 3986 \u00a72)`,
    "mailto/reserved": ({ character }) => `${(0,quote/* quoteOctets */.f4)(character)} in der Adresse muss als \`%${hex(character)}\` geschrieben werden (RFC 6068 \u00a72)`,
    "mailto/header-fields": ({ text }) => `${(0,quote/* quoteOctets */.f4)(text)} hinter \`?\` hat nicht die Form name=wert (RFC 6068 \u00a72)`,
    "mailto/not-uri": () => "es ist kein g\u00fcltiger URI (RFC 3986 \u00a73)",
    "mailto/no-host": () => "der Host fehlt (RFC 9110 \u00a74.2)",
    "mailto/address": () => "es ist keine g\u00fcltige Mailadresse",
    "mailto/domain": () => "der Teil hinter `@` ist kein g\u00fcltiger Domainname",
    "mailto/international": ({ domain, ascii }) => `die Domain ${(0,quote/* quoteOctets */.f4)(domain)} ist nicht ASCII; ${ascii === null ? "sie als `xn--\u2026`" : `\`${ascii}\``} schreiben (RFC 5890)`,
    "mailbox/accepts": ({ domain, host }) => `${domain} nimmt Mails an ${host} an`,
    "mailbox/no-domain": ({ domain }) => `${domain} gibt es nicht`,
    "mailbox/null-mx": ({ domain }) => `${domain} hat einen Null-MX und nimmt daher keine Mails an`,
    "mailbox/no-address": ({ domain }) => `${domain} hat weder einen MX-Eintrag noch eine Adresse`,
    "mailbox/no-host": ({ domain }) => `kein MX-Host von ${domain} hat eine Adresse`,
    "mailbox/domains": ({ domains }) => domains.join("; "),
    "mailbox/none": () => "`rua` nennt kein Postfach",
    "mailbox/own": ({ domains }) => `nicht bewertet: ${domains.join("; ")}, siehe mx/present, mx/null-exclusive und mx/target`,
    "mailbox/dangling": ({ domains }) => `nicht bewertet: ${domains.join("; ")}, siehe dns/dangling`,
    "mailbox/domain-limit": ({ left, limit }) => `nach ${counted(left, "weiteren Domain", "weiteren Domains")} in \`rua\` wurde nicht gefragt; die Grenze liegt bei ${limit}`,
    "mailbox/host-limit": ({ all, limit }) => `${all - limit} von ${all} MX-Hosts ${all - limit === 1 ? "wurde" : "wurden"} nicht nach einer Adresse gefragt; die Grenze liegt bei ${limit}`,
    "mailbox/fix": ({ domains }) => `In \`rua\` ein Postfach verwenden, dessen Domain Mails empf\u00e4ngt, oder an ${list(domains)} einen MX-Eintrag ver\u00f6ffentlichen.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/master-file.js


/** Those in the plural have the verb of several. */
const FIELDS = {
    algorithm: "der Algorithmus",
    "certificate association data": "die Certificate Association Data",
    "certificate usage": "die Certificate Usage",
    data: "die Daten",
    digest: "der Digest",
    "digest type": "der Digest Type",
    "expire limit": "das Expire-Limit",
    "flags field": "das Feld Flags",
    "IPv4 address": "die IPv4-Adresse",
    "IPv6 address": "die IPv6-Adresse",
    "key tag": "der Key Tag",
    length: "die L\u00e4nge",
    "mail exchanger": "der Name des Mailservers",
    mailbox: "das Postfach",
    "matching type": "der Matching Type",
    "minimum TTL": "die Minimum-TTL",
    "name server": "der Nameserver",
    port: "der Port",
    preference: "die Pr\u00e4ferenz",
    "primary name server": "der prim\u00e4re Nameserver",
    priority: "die Priorit\u00e4t",
    protocol: "das Feld Protocol",
    "public key": "der \u00f6ffentliche Schl\u00fcssel",
    "refresh interval": "das Refresh-Intervall",
    "retry interval": "das Retry-Intervall",
    selector: "der Selector",
    serial: "die Seriennummer",
    string: "die Zeichenkette",
    target: "das Ziel",
    weight: "das Gewicht",
};
const PLURAL = new Set(["certificate association data", "data"]);
const verb = (field, one, several) => (PLURAL.has(field) ? several : one);
const must = (field, type) => `${FIELDS[field]} dieses ${type}-Eintrags ${verb(field, "muss", "m\u00fcssen")}`;
const line = ({ octets }) => `diese Zeile mit ${counted(octets, "Oktett", "Oktetten")}`;
const DIRECTIVES = "m\u00f6glich sind nur $ORIGIN, $TTL, $INCLUDE und $GENERATE";
const lines = {
    "master-file/closing-parenthesis": () => "zu dieser schlie\u00dfenden Klammer fehlt die \u00f6ffnende",
    "master-file/open-parenthesis": () => "diese Klammer wird nie geschlossen, daher geh\u00f6rt alles Folgende zu einem einzigen Eintrag",
    "master-file/words": () => "der Eintrag ist zu lang: Seine Daten passen nicht in die 65.535 Oktette, die ein Eintrag haben darf",
    "master-file/quote-in-word": () => 'ein Anf\u00fchrungszeichen mitten im Wort: die ganze Zeichenkette in Anf\u00fchrungszeichen setzen oder `\\"` schreiben',
    "master-file/nothing-to-escape": () => "auf `\\` folgt kein Zeichen",
    "master-file/text-after-quote": () => "nach dem schlie\u00dfenden Anf\u00fchrungszeichen dieser Zeichenkette fehlt ein Leerzeichen",
    "master-file/open-string": () => "diese Zeichenkette wird in ihrer Zeile nicht geschlossen",
    "master-file/directive": ({ text }) => `${text} wird nicht unterst\u00fctzt; ${DIRECTIVES}`,
    "master-file/not-a-directive": (own) => `${line(own)} ist keine g\u00fcltige Direktive; ${DIRECTIVES}`,
    "master-file/directive-value": ({ directive }) => `nach ${directive} fehlt ein Wert`,
    "master-file/directive-end": ({ text, directive }) => `${text} ist bei ${directive} zu viel`,
    "master-file/include-count": ({ limit }) => `es werden mehr als ${formatCount(limit)} Dateien eingebunden`,
    "master-file/include-size": ({ mebibytes }) => `die Dateien, die diese Zone einbindet, sind zusammen gr\u00f6\u00dfer als ${mebibytes} MiB`,
    "master-file/include-escape": () => "in diesem Dateinamen ist eine Escape-Sequenz fehlerhaft",
    "master-file/include-loop": ({ file, files }) => `${(0,quote/* quotePath */.WG)(file)} bindet sich selbst ein: ${files.map(quote/* quotePath */.WG).join(" \u2192 ")}`,
    "master-file/generate": () => "$GENERATE braucht einen Bereich, einen Namen, einen Typ und Daten; Daten aus mehreren W\u00f6rtern in Anf\u00fchrungszeichen setzen",
    "master-file/generate-range": ({ text }) => `${text} ist kein g\u00fcltiger Bereich. Wie \`1-254\` schreiben, mit Schrittweite wie \`0-254/2\``,
    "master-file/generate-line": () => "die Daten dieses $GENERATE m\u00fcssen in einer Zeile stehen",
    "master-file/generate-size": () => "dieses $GENERATE erzeugt l\u00e4ngere Daten, als ein Eintrag haben darf",
    "master-file/generate-modifiers": ({ text, limit }) => `${text} nach \`$\` ist ung\u00fcltig: Versatz, Breite (h\u00f6chstens ${limit}) und Basis (d, o, x, X, n oder N) angeben`,
    "master-file/records": ({ limit }) => `aus allen Zonendateien zusammen werden nur ${formatCount(limit)} Eintr\u00e4ge gelesen, dieser nicht mehr`,
    "master-file/no-owner": () => "diese Zeile beginnt mit Leerraum, aber vor ihr steht kein Eintrag, dessen Namen sie \u00fcbernehmen k\u00f6nnte",
    "master-file/no-type": (own) => `ein Eintrag braucht nach dem Namen einen Typ und Daten; in dieser Zeile mit ${counted(own.octets, "Oktett", "Oktetten")} fehlen sie`,
    "master-file/class": ({ word }) => `die Klasse ${word} wird nicht unterst\u00fctzt, nur IN`,
    "master-file/owner-first": (own) => `${line(own)} ist kein g\u00fcltiger Eintrag: Eine Zeile muss mit dem Namen beginnen oder mit Leerraum, wenn der Name des vorigen Eintrags gilt`,
    "master-file/type": ({ text, meant }) => `${text} ist kein g\u00fcltiger Typ eines Eintrags${meant === null ? "" : `; war "${meant}" gemeint?`}`,
    "master-file/not-a-record": (own) => `${line(own)} ist kein g\u00fcltiger Eintrag: An dieser Stelle fehlt der Typ`,
    "master-file/ttl": ({ text, limit }) => `${text} ist keine g\u00fcltige Zeitangabe: h\u00f6chstens ${limit} Sekunden, als Zahl oder wie \`1h30m\` geschrieben`,
    "master-file/given-origin": ({ origin, isConfigured, others }) => `davor steht kein $ORIGIN, daher sind die Namen relativ zu ${origin}, laut ${isConfigured ? "`origin:` der Policy" : "dem Namen der Datei"}${others === 0 ? "" : ` (ebenso in ${counted(others, "weiteren Datei", "weiteren Dateien")})`}`,
    "master-file/server-computes": () => "der Server berechnet die Antwort",
};
const data = {
    "master-file/no-field": ({ field, type }) => `diesem ${type}-Eintrag ${verb(field, "fehlt", "fehlen")} ${FIELDS[field]}`,
    "master-file/quoted-field": ({ field, type }) => `${FIELDS[field]} dieses ${type}-Eintrags ${verb(field, "darf", "d\u00fcrfen")} nicht in Anf\u00fchrungszeichen stehen`,
    "master-file/number": ({ field, type, limit, text }) => `${must(field, type)} eine Zahl von 0 bis ${limit} sein, nicht ${text}`,
    "master-file/hexadecimal": ({ field, type }) => `${must(field, type)} hexadezimal geschrieben sein, mit zwei Ziffern je Oktett`,
    "master-file/base64": ({ field, type }) => `${must(field, type)} in Base64 geschrieben sein, mit \`=\` aufgef\u00fcllt`,
    "master-file/address": ({ text, version }) => `${text} ist keine g\u00fcltige IPv${version}-Adresse`,
    "master-file/data-end": ({ text, type }) => `${text} steht nach dem Ende der Daten dieses ${type}-Eintrags`,
    "master-file/data-size": ({ limit }) => `die Daten sind l\u00e4nger als die ${formatCount(limit)} Oktette, die ein Eintrag haben darf`,
    "master-file/data-size-of": ({ type, limit }) => `die Daten dieses ${type}-Eintrags sind l\u00e4nger als ${formatCount(limit)} Oktette`,
    "master-file/string-size": ({ octets }) => `diese Zeichenkette hat ${octets ?? "mehr als 255"} Oktette; die Grenze liegt bei 255 (RFC 1035 \u00a73.3). In mehrere Zeichenketten teilen`,
    "master-file/string-escape": () => "in dieser Zeichenkette ist eine Escape-Sequenz fehlerhaft: `\\DDD` hat drei Ziffern, bis 255",
    "master-file/quoted-name": () => "ein Name darf nicht in Anf\u00fchrungszeichen stehen",
    "master-file/name-characters": ({ text }) => `${text} enth\u00e4lt Zeichen, die als A-Label (\`xn--\u2026\`) oder als \`\\DDD\` zu schreiben sind`,
    "master-file/relative-name": ({ text }) => `${text} ist relativ, aber wozu, ist nicht angegeben: die Datei mit \`$ORIGIN example.org.\` beginnen oder neben \`bind:\` auch \`origin:\` angeben`,
    "master-file/name": ({ text }) => `${text} ist kein g\u00fcltiger Domainname: Labels haben 1 bis 63 Oktette, alle zusammen h\u00f6chstens 255 (RFC 1035 \u00a72.3.4)`,
    "master-file/unknown-type": ({ type }) => `die Daten eines ${type}-Eintrags sind als \`\\# L\u00e4nge Hexadezimalziffern\` zu schreiben`,
    "master-file/claimed-length": ({ claimed, octets }) => `als L\u00e4nge ${claimed === 1 ? "ist 1 Oktett" : `sind ${claimed} Oktette`} angegeben, es ${octets === 1 ? "folgt" : "folgen"} aber ${octets}`,
    "master-file/octets": ({ type }) => `diese Oktette sind keine g\u00fcltigen Daten eines ${type}-Eintrags`,
};
const masterFile = { ...lines, ...data };

;// CONCATENATED MODULE: ./lib/src/report/german/certificate-names.js
// The names of a certificate in a sentence: see the English one.

const certificate_names_MAX_NAMES = 3;
function certificateNames(names) {
    if (names.length === 0)
        return "kein DNS-Name";
    const shown = names.slice(0, certificate_names_MAX_NAMES).map((name) => (0,quote/* quoteOctets */.f4)(name));
    return `${shown.join(", ")}${names.length > certificate_names_MAX_NAMES ? " und andere" : ""}`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/mta-sts.js





/** How many `mx` patterns that were added or removed a message shows. */
const MAX_CHANGED = 5;
/** How much of a policy is shown as evidence. */
const MAX_POLICY = 2_048;
const FIRST_COVER = "Absender wenden die Richtlinie dann an: Zuvor sicherstellen, dass sie jeden MX-Host abdeckt oder `mode: testing` enth\u00e4lt.";
const mtaSts = {
    "mta-sts/record/valid": ({ id }) => `es gibt einen g\u00fcltigen Eintrag; seine id ist ${id}`,
    "mta-sts/record/absent": ({ name }) => `kein MTA-STS-Eintrag an ${name}`,
    "mta-sts/record/version": () => "der Eintrag beginnt nicht genau mit `v=STSv1;` (RFC 8461 \u00a73.1), daher verwerfen ihn Absender",
    "mta-sts/record/several": ({ count }) => `${count} MTA-STS-Eintr\u00e4ge; RFC 8461 \u00a73.1 erlaubt einen, daher beachten Absender keinen davon`,
    "mta-sts/record/field": ({ field }) => `${(0,quote/* quoteOctets */.f4)(field)} hat nicht die Form name=wert`,
    "mta-sts/record/no-id": () => "der Eintrag hat keine `id`",
    "mta-sts/record/invalid-id": ({ id }) => `die id ${(0,quote/* quoteOctets */.f4)(id)} ist ung\u00fcltig; RFC 8461 \u00a73.1 erlaubt 1 bis 32 Buchstaben und Ziffern`,
    "mta-sts/record/fix-replace": ({ url }) => `Sobald die Richtlinie unter ${url} jeden MX-Host abdeckt oder \`mode: testing\` enth\u00e4lt, diesen und keinen anderen Eintrag ver\u00f6ffentlichen. Absender rufen die Richtlinie dann ab.`,
    "mta-sts/record/fix": ({ url }) => `Unter ${url} eine Richtlinie bereitstellen, danach nur diesen Eintrag ver\u00f6ffentlichen. Mit \`mode: testing\` beginnen; \`enforce\` setzen, sobald TLS-Reports keine Fehler mehr zeigen.`,
    "mta-sts/policy/invalid": ({ problems }) => problems.join("; "),
    "mta-sts/policy/line": ({ line }) => `Zeile ${line} hat nicht die Form \`key: value\``,
    "mta-sts/policy/blank-line": ({ line }) => `Zeile ${line} ist leer; RFC 8461 \u00a73.2 erlaubt nur \`key: value\``,
    "mta-sts/policy/octet": ({ line, octet }) => `Zeile ${line} enth\u00e4lt ${(0,quote/* quoteOctets */.f4)(octet)}; RFC 8461 \u00a73.2 erlaubt nur UTF-8 ohne Steuerzeichen`,
    "mta-sts/policy/missing": ({ key }) => `in der Richtlinie fehlt \`${key}\``,
    "mta-sts/policy/version": ({ value }) => `${(0,quote/* quoteOctets */.f4)(`version: ${value}`)} ist ung\u00fcltig; RFC 8461 \u00a73.2 verlangt STSv1`,
    "mta-sts/policy/mode": ({ value }) => `${(0,quote/* quoteOctets */.f4)(`mode: ${value}`)} ist ung\u00fcltig; RFC 8461 \u00a73.2 erlaubt enforce, testing und none`,
    "mta-sts/policy/max-age": ({ value, max }) => `${(0,quote/* quoteOctets */.f4)(`max_age: ${value}`)} ist ung\u00fcltig; RFC 8461 \u00a73.2 erlaubt 0 bis ${max} Sekunden`,
    "mta-sts/policy/pattern": ({ pattern, ascii }) => ascii === null
        ? `das mx-Muster ${(0,quote/* quoteOctets */.f4)(pattern)} ist weder ein g\u00fcltiger Hostname noch \`*.\` mit einem g\u00fcltigen Hostnamen`
        : `das mx-Muster ${(0,quote/* quoteOctets */.f4)(pattern)} ist nicht ASCII; \`${ascii}\` schreiben (RFC 5890)`,
    "mta-sts/policy/size": () => "die Richtlinie ist gr\u00f6\u00dfer als 64 KiB, daher weisen Absender sie wom\u00f6glich zur\u00fcck (RFC 8461 \u00a73.3)",
    "mta-sts/policy/seen-size": () => "HTTP 200, mehr als 64 KiB",
    "mta-sts/policy/fields": ({ lines }) => lines.every((line) => typeof line === "number")
        ? `keine MTA-STS-Richtlinie, ${counted(lines.length, "Zeile", "Zeilen")}`
        : (0,truncate/* truncate */.x)(lines.map(fieldOrSize).join("\n"), MAX_POLICY),
    "mta-sts/not-announced": () => "nicht bewertet: Kein g\u00fcltiger Eintrag k\u00fcndigt eine Richtlinie an, siehe mta-sts/record",
    "mta-sts/not-served": () => "nicht bewertet: Es ist keine Richtlinie abrufbar, siehe mta-sts/policy-fetch",
    "mta-sts/mode-none": () => "nicht bewertet: Die Richtlinie hat den Modus none",
    "mta-sts/policy-fetch/served": ({ url }) => `${url} ist abrufbar`,
    "mta-sts/policy-fetch/not-served": ({ url, problem }) => `${url}: ${problem}`,
    "mta-sts/policy-fetch/status": ({ status }) => `HTTP ${status}; Absender akzeptieren nur HTTP 200 (RFC 8461 \u00a73.3)`,
    "mta-sts/policy-fetch/redirect": ({ status }) => `HTTP ${status}; Absender folgen keiner Weiterleitung (RFC 8461 \u00a73.3)`,
    "mta-sts/policy-fetch/certificate": ({ reason }) => reason,
    "mta-sts/policy-fetch/fix-certificate": ({ url, host }) => `${url} mit einem Zertifikat einer vertrauensw\u00fcrdigen CA f\u00fcr ${host} ausliefern. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-redirect": ({ url }) => `Die Richtlinie unter ${url} selbst mit HTTP 200 bereitstellen, nicht am Ziel einer Weiterleitung. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-status": ({ url }) => `${url} mit HTTP 200 und der Richtlinie antworten lassen. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-size": ({ url }) => `Unter ${url} nur die Richtlinie bereitstellen: wenige Zeilen der Form \`key: value\`. ${FIRST_COVER}`,
    "mta-sts/policy-fetch/fix-first": ({ fix }) => `${fix} Gibt es noch keine Richtlinie, mit dieser beginnen und \`mode: enforce\` setzen, sobald TLS-Reports keine Fehler mehr zeigen.`,
    "mta-sts/policy-fetch/fix": ({ url, host }) => `Die Richtlinie unter ${url} mit Status 200, einem Zertifikat einer vertrauensw\u00fcrdigen CA f\u00fcr ${host} und ohne Weiterleitung bereitstellen. ${FIRST_COVER}`,
    "mta-sts/orphan/announced": () => "es gibt einen Eintrag",
    "mta-sts/orphan/none": () => "ohne Eintrag ist keine Richtlinie abrufbar",
    "mta-sts/orphan/withdrawn": () => "die Richtlinie, die ohne Eintrag abrufbar ist, hat den Modus none",
    "mta-sts/orphan/removal": () => "nicht bewertet: Diese \u00c4nderung entfernt den Eintrag einer durchgesetzten Richtlinie, siehe Reihenfolge der Umsetzung",
    "mta-sts/orphan/found": ({ url, mode, record: at }) => `unter ${url} ist eine Richtlinie mit dem Modus ${mode} abrufbar, aber an ${at} gibt es keinen Eintrag. Absender suchen nur dann nach einer Richtlinie, wenn ein Eintrag sie ank\u00fcndigt (RFC 8461 \u00a73.1)`,
    "mta-sts/orphan/cached": ({ record: at, until }) => `an ${at} gibt es keinen Eintrag mehr, aber ein fr\u00fcherer Lauf hat eine durchgesetzte Richtlinie gesehen. Absender haben sie wom\u00f6glich bis ${momentText(until)} zwischengespeichert und stellen bis dahin nur den Hosts zu, die sie nennt`,
    "mta-sts/orphan/fix": ({ url, record: at }) => `Um die Richtlinie zu nutzen, den Eintrag an ${at} ver\u00f6ffentlichen, sobald sie jeden MX-Host abdeckt. Um MTA-STS zu beenden, unter ${url} \`mode: none\` bereitstellen, bis kein Absender die alte Richtlinie mehr zwischengespeichert hat, und sie danach entfernen (RFC 8461 \u00a78.3).`,
    "mta-sts/policy-syntax/valid": () => "die Richtlinie ist g\u00fcltig",
    "mta-sts/ignored/none": () => "Absender beachten jedes Feld des Eintrags und der Richtlinie",
    "mta-sts/ignored/found": ({ parts }) => list(parts, undefined, "; "),
    "mta-sts/ignored/repeated": ({ where, field }) => `\`${field}\` steht mehr als einmal ${inPart(where)}; Absender verwenden das erste (RFC 8461 \u00a73.2)`,
    "mta-sts/ignored/unknown": ({ where, field, meant }) => `Absender \u00fcbergehen \`${field}\` ${inPart(where)}, das RFC 8461 nicht kennt${meant === null ? "" : `; war \`${meant}\` gemeint?`}`,
    "mta-sts/ignored/fix": () => "Entfernen oder berichtigen, was Absender \u00fcbergehen. \u00c4ndert sich die Richtlinie, eine neue id ver\u00f6ffentlichen.",
    "mta-sts/mode/enforce": () => "mode: enforce",
    "mta-sts/mode/testing": () => "mode: testing; Absender melden Fehler, stellen aber trotzdem zu (RFC 8461 \u00a75)",
    "mta-sts/mode/none": () => "mode: none; Absender verfahren, als g\u00e4be es keine Richtlinie (RFC 8461 \u00a75)",
    "mta-sts/max-age/long": ({ seconds }) => `max_age ist ${seconds} s`,
    "mta-sts/max-age/short": ({ seconds, least }) => `max_age ist ${seconds} s; mindestens ${least} s sind verlangt`,
    "mta-sts/content-type/plain": () => "der Medientyp ist text/plain",
    "mta-sts/content-type/missing": () => "die Richtlinie wird ohne Medientyp ausgeliefert; Absender beachten eine Richtlinie wom\u00f6glich nicht, die nicht text/plain ist (RFC 8461 \u00a73.2)",
    "mta-sts/content-type/other": ({ type }) => `der Medientyp ist ${(0,quote/* quoteOctets */.f4)(type)}; Absender beachten eine Richtlinie wom\u00f6glich nicht, die nicht text/plain ist (RFC 8461 \u00a73.2)`,
    "mta-sts/content-type/fix": ({ url }) => `Den Webserver so einstellen, dass er ${url} mit \`Content-Type: text/plain\` ausliefert.`,
    "mta-sts/certificate-expiry/no-date": ({ end }) => `das Ende des Zertifikats ist kein g\u00fcltiges Datum: ${(0,quote/* quoteOctets */.f4)(end)}`,
    "mta-sts/certificate-expiry/later": ({ days, end }) => validFor(days, end),
    "mta-sts/certificate-expiry/soon": ({ days, end, least }) => `${validFor(days, end)}; mindestens ${counted(least, "Tag ist", "Tage sind")} verlangt`,
    "mta-sts/certificate-expiry/expired": ({ end }) => `das Zertifikat ist am ${end} abgelaufen`,
    "mta-sts/certificate-expiry/fix": ({ host }) => `Das Zertifikat von ${host} erneuern.`,
    "mta-sts/wildcard-certificate/none": () => "das Zertifikat hat keinen Wildcard-Namen",
    "mta-sts/wildcard-certificate/found": ({ name }) => `das Zertifikat lautet auf ${(0,quote/* quoteOctets */.f4)(name)}; Absender, die TR-03108-08-R befolgen, lehnen Wildcards ab`,
    "mta-sts/wildcard-certificate/fix": ({ host }) => `Ein Zertifikat f\u00fcr ${host} selbst beschaffen, ohne Wildcard.`,
    "mta-sts/mx-certificate/other-name": ({ asked, host }) => `der Server wurde nach ${asked} gefragt, der TLSA-Basisdomain, und sein Zertifikat gilt nicht f\u00fcr ${host}. Nach ${host} gefragt, sendet er wom\u00f6glich ein anderes`,
    "mta-sts/mx-certificate/names": ({ names, host }) => `es lautet auf ${certificateNames(names)}, nicht auf ${host}`,
    "mta-sts/mx-certificate/dates": ({ begin, end }) => `es gilt von ${begin} bis ${end}`,
    "mta-sts/mx-certificate/invalid": ({ faults }) => `das Zertifikat gen\u00fcgt der Richtlinie nicht: ${faults.join("; ")}`,
    "mta-sts/mx-certificate/valid": ({ host, end }) => `das Zertifikat lautet auf ${host}, ist vertrauensw\u00fcrdig und gilt bis ${end}`,
    "mta-sts/mx-certificate/fix": ({ host }) => `An jeder Adresse von ${host} ein Zertifikat einer \u00f6ffentlichen CA f\u00fcr diesen Namen samt Zwischenzertifikaten ausliefern und es rechtzeitig erneuern.`,
    "mta-sts/mx-coverage/covered": ({ pattern }) => `die Richtlinie deckt den Host ab: \`mx: ${pattern}\``,
    "mta-sts/mx-coverage/uncovered": ({ host, patterns, mode }) => `die Richtlinie (${list(patterns)}) deckt ${host} nicht ab; ${mode === "enforce"
        ? "Absender mit MTA-STS stellen dort nicht zu"
        : "sobald sie durchgesetzt wird, stellen Absender dort nicht zu"}`,
    "mta-sts/mx-coverage/no-host-name": ({ host }) => `nicht bewertet: ${host} ist kein g\u00fcltiger Hostname, siehe mx/target`,
    "mta-sts/mx-coverage/no-address": ({ host }) => `nicht bewertet: ${host} hat keine Adresse, siehe mx/target`,
    "mta-sts/mx-coverage/cached-policy": ({ host }) => `unbekannt, ob die bei Absendern zwischengespeicherte Richtlinie ${host} abdeckt`,
    "mta-sts/mx-coverage/live-host": ({ host }) => `unbekannt, ob ${host} bereits MX-Host ist`,
    "mta-sts/mx-coverage/cached": ({ host, patterns, maxAge }) => `Absender haben die derzeitige Richtlinie (${list(patterns)}) wom\u00f6glich bis zu ${mta_sts_duration(maxAge)} zwischengespeichert. Sie deckt ${host} nicht ab: Bis sie eine andere Richtlinie abrufen, stellen sie Mails an diesen Host zur\u00fcck`,
    "mta-sts/mx-coverage/fix": ({ host, url, record: at, maxAge }) => `Zuerst unter ${url} eine Richtlinie bereitstellen, die auch \`mx: ${host}\` enth\u00e4lt oder den \`mode: none\` hat, und an ${at} eine neue id ver\u00f6ffentlichen. Warten, bis max_age (${mta_sts_duration(maxAge)}) vergangen ist, mindestens aber die TTL dieses Eintrags. Danach den MX-Eintrag ver\u00f6ffentlichen.`,
    "mta-sts/change/mode": ({ before, after }) => `mode \u00e4ndert sich von ${before} zu ${after}`,
    "mta-sts/change/max-age": ({ before, after }) => `max_age \u00e4ndert sich von ${before} zu ${after}`,
    "mta-sts/change/removed": ({ patterns }) => `mx entfernt: ${list(patterns, MAX_CHANGED)}`,
    "mta-sts/change/added": ({ patterns }) => `mx hinzugef\u00fcgt: ${list(patterns, MAX_CHANGED)}`,
    "mta-sts/change/undeclared-id": () => "die Richtlinie \u00e4ndert sich, aber der TXT-Eintrag mit ihrer id ist in diesem Repository nicht deklariert; ob sich auch die id \u00e4ndert, l\u00e4sst sich daher nicht feststellen. Eine neue id ver\u00f6ffentlichen, sobald die neue Richtlinie bereitsteht.",
    "mta-sts/id-change/no-change": () => "nicht bewertet: Es gibt keinen Wechsel von einer g\u00fcltigen Richtlinie zu einer anderen",
    "mta-sts/id-change/same": () => "weder die Richtlinie noch ihre id \u00e4ndert sich",
    "mta-sts/id-change/id-only": ({ id }) => `die id ist neu (${id}) und die Richtlinie dieselbe; Absender rufen sie noch einmal ab`,
    "mta-sts/id-change/both": ({ before, after, changes }) => `die Richtlinie \u00e4ndert sich und ihre id von ${before} zu ${after}: ${changes.join("; ")}`,
    "mta-sts/id-change/not-cached": ({ id, changes }) => `die Richtlinie \u00e4ndert sich, und ihre id bleibt ${id}, aber Absender haben die alte nicht zwischengespeichert, da ihr max_age 0 ist: ${changes.join("; ")}`,
    "mta-sts/id-change/policy-only": ({ id, changes }) => `die Richtlinie \u00e4ndert sich, und ihre id bleibt ${id}; Absender behalten daher die alte im Zwischenspeicher: ${changes.join("; ")}`,
    "mta-sts/id-change/in-earlier-runs": ({ id, isNew }) => isNew
        ? `die id ${id} ist neu seit dem letzten aufgezeichneten Lauf`
        : `die Richtlinie ist dieselbe, die der letzte aufgezeichnete Lauf mit der id ${id} gesehen hat`,
    "mta-sts/id-change/policy-only-in-earlier-runs": ({ id, changes, until }) => `die Richtlinie ist nicht die, die fr\u00fchere aufgezeichnete L\u00e4ufe mit der id ${id} gesehen haben: ${changes.join("; ")}. Absender, die die alte zwischengespeichert haben, behalten sie wom\u00f6glich bis ${momentText(until)}`,
    "mta-sts/id-change/fix": ({ url }) => `Diesen Eintrag ver\u00f6ffentlichen, sobald die neue Richtlinie unter ${url} bereitsteht, oder gleichzeitig.`,
    "mta-sts/fix/edit-policy": ({ changes, ...places }) => `${places.url} \u00e4ndern: ${changes.join("; ")}. ${thenAnnounce(places)}`,
    "mta-sts/fix/name-host": ({ domain, changes, ...places }) => `Eine Richtlinie muss einen MX-Host nennen (RFC 8461 \u00a73.2): Zuerst f\u00fcr ${domain} einen MX-Eintrag f\u00fcr einen Host mit g\u00fcltigem Namen in einer bestehenden Domain ver\u00f6ffentlichen. Danach ${places.url} \u00e4ndern: ${["eine `mx`-Zeile f\u00fcr diesen Host erg\u00e4nzen", ...changes].join("; ")}. ${thenAnnounce(places)}`,
    "mta-sts/fix/mode": ({ mode }) => `\`mode: ${mode}\` setzen`,
    "mta-sts/fix/add-mx": ({ patterns }) => `${mxLines(patterns)} erg\u00e4nzen`,
    "mta-sts/fix/remove-mx": ({ patterns }) => `${mxLines(patterns)} entfernen, denn einen Host darunter k\u00f6nnte jeder registrieren`,
    "mta-sts/fix/max-age": ({ seconds }) => `\`max_age: ${seconds}\` setzen`,
    "mta-sts/mode/fix-first": ({ fix }) => `${fix} \`mode: enforce\` erst setzen, sobald TLS-Reports keine Fehler mehr zeigen.`,
    "mta-sts/mode/fix-testing": (places) => `Sobald die Richtlinie jeden MX-Host abdeckt und TLS-Reports keine Fehler mehr zeigen, in ${places.url} \`mode: enforce\` setzen. ${thenAnnounce(places)}`,
    "mta-sts/policy-syntax/fix": (places) => `Die Richtlinie unter ${places.url} berichtigen. Bevor sie \`mode: enforce\` enth\u00e4lt, muss sie jeden MX-Host abdecken. ${thenAnnounce(places)}`,
};
/** `record` or `policy`. */
function inPart(where) {
    return where === "record" ? "im Eintrag" : "in der Richtlinie";
}
function fieldOrSize(line) {
    return typeof line === "string"
        ? line
        : `(${counted(line, "Oktett, das", "Oktette, die")} kein Feld nach RFC 8461 sind)`;
}
function validFor(days, end) {
    return `das Zertifikat gilt noch ${counted(days, "Tag", "Tage")}, bis ${end}`;
}
function mta_sts_duration(seconds) {
    const days = Math.round(seconds / 8640) / 10;
    return days < 1 ? `${seconds} s` : `${seconds} s, ${days === 1 ? "1 Tag" : `${String(days).replace(".", ",")} Tage`}`;
}
function mxLines(patterns) {
    return list(patterns.map((pattern) => `\`mx: ${pattern}\``));
}
function thenAnnounce({ record: at, id }) {
    const example = id === null ? "" : `, z. B. \`${id}\`,`;
    return `Danach den TXT-Eintrag an ${at} mit einer neuen id${example} ver\u00f6ffentlichen.`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/mx.js



/** Project limit: names of one address that a sentence names; their owner may publish many. */
const mx_MAX_NAMES = 3;
/** An address, and whose it is. */
const of = (address, host) => (host === null ? address : `${address} (${host})`);
const mx = {
    "mx/present/hosts": ({ hosts }) => `MX: ${list(hosts)}`,
    "mx/present/none": ({ domain }) => `${domain} hat keinen MX-Eintrag`,
    "mx/present/alias": ({ domain, target }) => `${domain} ist ein Alias (CNAME) von ${target}, das keinen MX-Eintrag hat; neben einem CNAME kann kein anderer Eintrag stehen (RFC 1034 \u00a73.6.2)`,
    "mx/present/fix-alias": ({ domain }) => `Den CNAME an ${domain} durch Adressen (A, AAAA) oder den ALIAS-Eintrag des Anbieters ersetzen. Danach dort MX-Eintr\u00e4ge ver\u00f6ffentlichen.`,
    "mx/present/null-mx": () => "der Null-MX besagt, dass die Domain keine Mails annimmt (RFC 7505 \u00a73), laut Policy aber empf\u00e4ngt sie Mails",
    "mx/present/fix": ({ domain }) => `An ${domain} mindestens einen MX-Eintrag ver\u00f6ffentlichen, etwa \`${domain}. MX 10 mx1.${domain}.\` mit dem eigenen Host.`,
    "mx/sender-null/pass": () => "die Domain hat keinen Null-MX",
    "mx/sender-null/fail": () => "die Domain sendet Mails, aber ihr Null-MX besagt, dass sie keine annimmt (RFC 7505 \u00a74.2): Empf\u00e4nger weisen ihre Mails wom\u00f6glich mit 550 5.7.27 ab",
    "mx/sender-null/fix": ({ domain }) => `An ${domain} anstelle des Null-MX einen MX-Eintrag f\u00fcr einen Host ver\u00f6ffentlichen, der Antworten und Unzustellbarkeitsmeldungen annimmt. Sendet die Domain keine Mails, \`mail: none\` angeben.`,
    "mx/sender-resolvable/hosts": ({ hosts }) => `MX: ${list(hosts)}`,
    "mx/sender-resolvable/addresses": ({ addresses }) => `die Domain hat keinen MX-Eintrag, aber ${addresses.length === 1 ? "die Adresse" : "die Adressen"} ${list(addresses)}`,
    "mx/sender-resolvable/proxied": () => "die Domain hat keinen MX-Eintrag, aber die Adressen eines Proxys, der keine Unzustellbarkeitsmeldungen annimmt",
    "mx/sender-resolvable/null-mx": () => "nicht bewertet: Die Domain hat einen Null-MX, siehe mx/sender-null",
    "mx/sender-resolvable/fail": ({ domain }) => `${domain} hat weder einen MX-Eintrag noch eine Adresse, daher erreicht sie keine Unzustellbarkeitsmeldung; viele Empf\u00e4nger weisen Mails einer solchen Domain ab`,
    "mx/sender-resolvable/fix": ({ domain }) => `An ${domain} einen MX-Eintrag f\u00fcr einen Host ver\u00f6ffentlichen, der Antworten und Unzustellbarkeitsmeldungen annimmt.`,
    "mx/reverse-dns/no-senders": () => "nicht gefragt: Die Policy nennt keine sendende Adresse (`spf: expect:` mit `result: pass`)",
    "mx/reverse-dns/addresses": ({ addresses }) => list(addresses, undefined, "; "),
    "mx/reverse-dns/confirmed": ({ address, host, name }) => `${of(address, host)} ist ${name}, und ${name} hat diese Adresse`,
    "mx/reverse-dns/no-record": ({ address, host }) => `${of(address, host)} hat keinen PTR-Eintrag`,
    "mx/reverse-dns/unconfirmed": ({ address, host, names }) => `${of(address, host)} hat einen PTR-Eintrag f\u00fcr ${list(names, mx_MAX_NAMES)}, ${names.length === 1 ? "das diese Adresse nicht hat" : "die diese Adresse nicht haben"}`,
    "mx/reverse-dns/limit": ({ all, limit }) => `${all - limit} von ${all} Adressen ${all - limit === 1 ? "wurde" : "wurden"} nicht nach ihren Namen gefragt; die Grenze liegt bei ${limit}`,
    "mx/reverse-dns/fix": ({ addresses }) => `PTR-Eintr\u00e4ge setzt der Betreiber des Netzes. ${(0,capitalized/* capitalized */.l)(list(addresses, undefined, "; "))}.`,
    "mx/reverse-dns/fix-record": ({ name, host }) => `\`${name}. PTR ${host === null ? "NAME" : host}.\` ver\u00f6ffentlichen lassen${host === null ? ", mit dem Hostnamen des Servers" : ""}`,
    "mx/reverse-dns/fix-address": ({ address, name }) => `${address} an ${name} ver\u00f6ffentlichen oder den PTR-Eintrag von ${address} \u00e4ndern lassen`,
    "mx/null-exclusive/no-null-mx": () => "es gibt keinen Null-MX",
    "mx/null-exclusive/alone": () => "der Null-MX ist der einzige MX-Eintrag",
    "mx/null-exclusive/beside": ({ hosts }) => `ein Null-MX steht neben ${list(hosts)}; RFC 7505 \u00a73 erlaubt keinen weiteren MX-Eintrag`,
    "mx/null-exclusive/repeated": () => "ein Null-MX steht neben einem weiteren; RFC 7505 \u00a73 erlaubt keinen weiteren MX-Eintrag",
    "mx/null-exclusive/fix-keep": ({ domain }) => `Alle MX-Eintr\u00e4ge von ${domain} au\u00dfer \`${domain}. MX 0 .\` entfernen.`,
    "mx/null-exclusive/fix-remove": ({ domain, preferences }) => `Den Null-MX entfernen (${list(preferences.map((preference) => `\`${domain}. MX ${preference} .\``))}).`,
    "mx/target/addresses": ({ host, addresses }) => `${host} hat ${list(addresses)}`,
    "mx/target/ip-address": ({ host }) => `${host} ist eine IP-Adresse; RFC 5321 \u00a75.1 verlangt einen Hostnamen`,
    "mx/target/proxied": ({ name, provider, file, line }) => `${provider} leitet ${name} \u00fcber einen Proxy (${file}:${line}), aber nicht Port 25: Bestenfalls setzt der Anbieter einen eigenen Namen (\`_dc-mx.\u2026\`) in den MX-Eintrag. Das ist kein g\u00fcltiger Hostname, und kein Zertifikat, kein TLSA-Eintrag und keine MTA-STS-Richtlinie enth\u00e4lt ihn`,
    "mx/target/fix-proxied": ({ host }) => `Den Proxy f\u00fcr die Adressen von ${host} abschalten (nur DNS) oder im MX-Eintrag einen Host ohne Proxy nennen.`,
    "mx/target/invalid-name": ({ host }) => `${host} ist kein g\u00fcltiger Hostname; RFC 1123 \u00a72.1 erlaubt nur Buchstaben, Ziffern und Bindestriche`,
    "mx/target/no-name": ({ host, free }) => `${host} gibt es nicht${andAnyoneCanRegister(free)}`,
    "mx/target/empty-alias": ({ host, target, isMissing, free }) => `${host} ist ein Alias (CNAME) von ${target}, ${isMissing
        ? `und diesen Namen gibt es nicht${andAnyoneCanRegister(free)}`
        : "und dort gibt es weder einen A- noch einen AAAA-Eintrag"}`,
    "mx/target/no-address": ({ host }) => `${host} hat weder einen A- noch einen AAAA-Eintrag`,
    "mx/target/alias": ({ host, owner }) => `${host} ist ein Alias (CNAME) von ${owner}; RFC 2181 \u00a710.3 verbietet hier einen Alias`,
    "mx/target/fix-ip-address": ({ domain }) => `Im MX-Eintrag von ${domain} statt einer Adresse einen Host nennen.`,
    "mx/target/fix-name": ({ domain }) => `Im MX-Eintrag von ${domain} einen Host nennen, dessen Name nur Buchstaben, Ziffern und Bindestriche hat.`,
    "mx/target/fix-address": ({ domain, host }) => `F\u00fcr ${host} eine Adresse ver\u00f6ffentlichen oder den Host aus den MX-Eintr\u00e4gen von ${domain} entfernen.`,
    "mx/target/fix-empty-alias": ({ domain, host }) => `${host} aus den MX-Eintr\u00e4gen von ${domain} entfernen oder den CNAME dort durch Adressen (A, AAAA) ersetzen.`,
    "mx/target/fix-remove": ({ domain, host, isInPolicy }) => `${host} aus den MX-Eintr\u00e4gen von ${domain}${isInPolicy ? " und aus der MTA-STS-Richtlinie" : ""} entfernen oder einen Host mit Adresse nennen.`,
    "mx/target/fix-alias": ({ domain, host, owner }) => `Im MX-Eintrag von ${domain} ${owner} selbst nennen oder ${host} eigene Adressen geben.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/observed.js


const observed = {
    "observed/no-such-name": () => "den Namen gibt es nicht",
    "observed/no-record": ({ type }) => `kein ${type}-Eintrag`,
    "observed/alias": ({ name }) => `${name} ist ein CNAME`,
    "observed/alias-of": ({ target }) => `ein CNAME zu ${target}`,
    "observed/http-status": ({ status }) => `HTTP ${status}`,
    "observed/certificate-end": ({ end }) => `das Zertifikat gilt bis ${end}`,
    "observed/certificate-names": ({ names }) => `das Zertifikat lautet auf ${list(names.map((name) => (0,quote/* quoteOctets */.f4)(name)))}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/octodns-faults.js

const KINDS = { boolean: "Wahrheitswert", number: "Zahl", date: "Datum" };
const octodnsFaults = {
    "octodns/not-read": () => "diese Datei wurde nicht gelesen: Bei octoDNS hei\u00dft die Datei einer Zone wie `example.org.yaml` oder ihr Ordner wie `example.org./`",
    "octodns/part": ({ zone }) => `ihrem Namen nach ist diese Datei die Zone ${zone} und kein Teil einer anderen: Die Teile einer Zone liest octoDNS aus deren Ordner, etwa \`example.org./\``,
    "octodns/second-file": ({ zone }) => `eine zweite Datei der Zone ${zone}: octoDNS verwendet nur eine Schreibweise ihres Namens`,
    "octodns/not-a-zone": () => "eine Zonendatei muss eine Map sein, deren Schl\u00fcssel die Namen der Eintr\u00e4ge sind",
    "octodns/second-document": () => "hier beginnt ein zweites YAML-Dokument; eine Zonendatei besteht aus einem einzigen Dokument",
    "octodns/lines": ({ limit }) => `die Datei hat mehr als ${formatCount(limit)} Zeilen`,
    "octodns/parts": () => "dieser Eintrag hat zu viele Teile, um ein DNS-Eintrag zu sein",
    "octodns/long-text": () => "hier beginnt ein Text mit mehr als einer Million Zeichen; so lang ist kein DNS-Eintrag",
    "octodns/kept-octets": ({ mebibytes }) => `die eingebundenen Dateien und die Anker dieser Zone sind zusammen gr\u00f6\u00dfer als ${mebibytes} MiB`,
    "octodns/copies": ({ limit }) => `aus Merge Keys und eingebundenen Dateien erh\u00e4lt diese Zone mehr als ${formatCount(limit)} Eintr\u00e4ge`,
    "octodns/included-kinds": () => "zusammen eingebundene Dateien m\u00fcssen alle Maps sein oder alle Listen",
    "octodns/include-loop": ({ text }) => `${text} bindet sich selbst ein`,
    "octodns/included-values": ({ text }) => `${text} ist keine Map; Texte und Listen werden nur aus Dateien mit der Endung .yaml eingebunden`,
    "octodns/included-part": () => "dies ist kein Eintrag einer Map",
    "octodns/anchor": () => "davor gibt es keinen Anker dieses Namens",
    "octodns/tag": () => "dieses Tag ist octoDNS nicht bekannt",
    "octodns/node": () => "dies ist weder eine Map noch eine Liste noch ein Skalar",
    "octodns/key": () => "ein Schl\u00fcssel muss ein einfaches Wort sein",
    "octodns/merge": () => "ein Merge Key (`<<`) braucht eine Map oder eine Liste von Maps",
    "octodns/include": () => "`!include` braucht den Namen einer Datei oder eine Liste von Namen",
    "octodns/key-twice": ({ text }) => `${text === null ? "dieser Schl\u00fcssel" : `der Schl\u00fcssel ${text}`} steht hier zweimal; octoDNS verwendet den letzten: nur einen behalten`,
    "octodns/no-value": () => "hier fehlt ein Wert",
    "octodns/read-as": ({ text, kind }) => `YAML liest ${text} als ${KINDS[kind]}: in Anf\u00fchrungszeichen setzen`,
    "octodns/at-sign": () => "den Namen der Zone selbst schreibt octoDNS als `''`, nicht als `@`",
    "octodns/record-name": ({ text, hasLastDot }) => `${text} ist kein g\u00fcltiger Name eines Eintrags: Labels haben 1 bis 63 Oktette, alle zusammen h\u00f6chstens 255 (RFC 1035 \u00a72.3.4)${hasLastDot ? "; au\u00dferdem sind Schl\u00fcssel relativ zur Zone" : ""}`,
    "octodns/no-dot": ({ text, full }) => `${text} endet nicht mit einem Punkt, daher lehnt octoDNS den Namen ab: ${full} schreiben`,
    "octodns/no-dot-unknown": ({ text }) => `${text} endet nicht mit einem Punkt: Wozu der Name relativ ist, entscheidet der Anbieter`,
    "octodns/host-name": ({ text }) => `${text} ist kein g\u00fcltiger Hostname, daher lehnt octoDNS ihn ab`,
    "octodns/variable": () => "er enth\u00e4lt eine Variable f\u00fcr Vorlagen von octoDNS",
    "octodns/text-size": ({ limit }) => `dieser Text ist l\u00e4nger als die ${formatCount(limit)} Oktette, die ein Eintrag haben darf`,
    "octodns/open-quote": () => "der Text beginnt mit einem Anf\u00fchrungszeichen und endet nicht damit: octoDNS w\u00fcrde das letzte Zeichen abschneiden",
    "octodns/backslash": () => "was ein Backslash bedeutet, auf den kein Semikolon folgt, h\u00e4ngt von der Version von octoDNS und vom Anbieter ab",
    "octodns/semicolon": () => "ein Semikolon ist hier als `\\;` zu schreiben (oder in der Policy `escaped-semicolons: false` anzugeben)",
    "octodns/two-backslashes": () => "ein Semikolon ist als `\\;` zu schreiben, mit einem einzigen Backslash",
    "octodns/needless-backslash": () => "mit `escaped-semicolons: false` steht vor einem Semikolon kein Backslash",
    "octodns/ascii": ({ text }) => `octoDNS ver\u00f6ffentlicht nur ASCII, aber dieser Text enth\u00e4lt ${text}`,
    "octodns/fields": () => "hier wird eine Map mit den Feldern des Eintrags erwartet",
    "octodns/one-value": ({ kind }) => `hier wird ein einzelner Wert erwartet, keine ${kind === "map" ? "Map" : "Liste"}`,
    "octodns/no-field": ({ key }) => `diesem Wert fehlt \`${key}\``,
    "octodns/bounded-number": ({ limit }) => `octoDNS l\u00e4sst hier nur eine Zahl von 0 bis ${limit} zu`,
    "octodns/record": () => "ein Eintrag muss eine Map mit `type` und `value` oder `values` sein",
    "octodns/no-type": () => "diesem Eintrag fehlt `type`",
    "octodns/type-word": () => "als Typ ist ein Wort anzugeben",
    "octodns/type-case": ({ type }) => `diesen Typ schreibt octoDNS als ${type}`,
    "octodns/missing-value": ({ type, isSingle }) => `dieser ${type}-Eintrag hat ${isSingle ? "kein `value`" : "weder `value` noch `values`"}`,
    "octodns/value-list": ({ type }) => `ein ${type}-Eintrag hat einen einzelnen Wert, keine Liste`,
    "octodns/no-values": ({ type }) => `dieser ${type}-Eintrag hat keine Werte`,
    "octodns/one-number": () => "hier wird eine einzelne Zahl erwartet",
    "octodns/ttl": ({ text, limit }) => `${text} ist keine g\u00fcltige TTL: eine ganze Zahl von 0 bis ${limit} angeben (in Sekunden)`,
    "octodns/record-twice": ({ type, name, place }) => `den ${type}-Eintrag von ${name} gibt es schon (${place}); octoDNS erwartet einen einzigen mit allen \`values\``,
    "octodns/names": ({ limit }) => `diese Zone hat mehr als ${formatCount(limit)} Namen; weitere werden nicht gelesen`,
    "octodns/rrsets": ({ limit }) => `diese Zone hat mehr als ${formatCount(limit)} RRsets; weitere werden nicht gelesen`,
    "octodns/records": ({ limit }) => `diese Zone hat mehr als ${formatCount(limit)} Eintr\u00e4ge; weitere werden nicht gelesen`,
    "octodns/texts": ({ mebibytes }) => `die Texte dieser Zone sind zusammen gr\u00f6\u00dfer als ${mebibytes} MiB; weitere werden nicht gelesen`,
    "octodns/value-not-judged": ({ type, name, reason }) => `ein ${type}-Wert von ${name} wird nicht bewertet: ${reason}`,
    "octodns/unknown-type": ({ text, name }) => `${text} ist kein Eintragstyp von octoDNS selbst: Was daraus bei ${name} wird, wird nicht bewertet`,
    "octodns/ignored": () => "octoDNS \u00fcbergeht ihn (`ignored: true`) und l\u00e4sst die ver\u00f6ffentlichten Eintr\u00e4ge unver\u00e4ndert",
    "octodns/some-providers": ({ key }) => `er gilt nicht f\u00fcr jeden Anbieter (\`${key}\`)`,
    "octodns/varies": ({ key }) => `die Antworten darauf h\u00e4ngen von Ort oder Verf\u00fcgbarkeit ab (\`${key}\`)`,
    "octodns/beside-alias": ({ name }) => `die Eintr\u00e4ge von ${name} neben dem CNAME-Eintrag werden nicht bewertet`,
    "octodns/beside-alias-unknown": ({ name }) => `welche der Eintr\u00e4ge von ${name} der Anbieter neben dem CNAME-Eintrag \u00fcbernimmt, ist unbekannt`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/options.js

const options_SECRETS = { password: "MAIL_POLICY_IMAP_PASSWORD", token: "MAIL_POLICY_IMAP_TOKEN" };
/** Each is an accusative, because "angeben" follows. */
const syntax = {
    "syntax/duration": () => "eine Dauer von 1s bis 24h mit Einheit (etwa 90s, 20m oder 1h)",
    "syntax/shard": ({ limit }) => `einen Teil und die Anzahl der Teile (etwa 3/8, h\u00f6chstens ${limit} Teile)`,
    "syntax/whole-number": ({ limit }) => `eine ganze Zahl von 1 bis ${limit}`,
    "syntax/moment": () => "ein Datum oder einen Zeitpunkt wie 2026-11-23 oder 2026-11-23T12:00:00Z",
    "syntax/days": () => "eine Anzahl von Tagen von 1d bis 9999d",
    "syntax/since": ({ days }) => `einen Tag wie 2026-11-01 oder eine Anzahl von Tagen wie ${days}d`,
    "syntax/commit": () => "einen Commit mit einem Namen, den git kennt (etwa main, origin/main oder HEAD~1)",
    "syntax/ip-address": () => "eine IP-Adresse wie 192.0.2.1",
    "syntax/server-path": () => "einen absoluten Pfad nur aus Buchstaben, Ziffern und ./_-+@",
    "syntax/selector": () => "durch Punkte getrennte Labels aus Buchstaben, Ziffern und Bindestrichen (RFC 6376 \u00a73.1)",
    "syntax/mail-server": () => "hier den Namen eines Mailservers wie imap.example.org und seinen Port mit --port",
    "syntax/zones": ({ formats }) => `FORMAT=DATEIEN (etwa bind=dns/*.zone) mit einem der Formate ${alternatives(formats)}`,
};
const options_option = {
    "option/unknown": ({ option: name, meant }) => `unbekannte Option ${name}${didYouMean(meant)}`,
    "option/twice": ({ option: name }) => `${name} ist zweimal angegeben; einmal gen\u00fcgt`,
    "option/flag": ({ option: name }) => `${name} erwartet keinen Wert`,
    "option/no-value": ({ option: name }) => `${name} braucht einen Wert`,
    "option/use": ({ option: name, value, expected }) => `${name} ${value}: ${expected} angeben`,
    "option/choice": ({ option: name, value, allowed }) => `${name} ${value}: unbekannter Wert; ${alternatives(allowed)} angeben`,
    "option/problem": ({ option: name, problem }) => `${name}: ${problem}`,
    "option/control-character": ({ option: name }) => `${name} enth\u00e4lt ein Steuerzeichen`,
    "option/length": ({ option: name, count, limit }) => `${name} hat ${count} Zeichen; die Grenze liegt bei ${limit}`,
    "option/needs-network": ({ option: name, offline }) => `${name} on braucht das Netz; ${offline} oder ${name} entfernen`,
    "option/by-day": () => "--by-day: Eine Zeile je Domain hat keine Tage. Eine Domain nennen, etwa `reports show example.org --by-day`",
    "option/live-view": () => "--view live braucht das Netz; --offline entfernen oder --view planned verwenden",
    "option/evidence-with-replay": () => "--smtp-evidence l\u00e4sst sich nicht mit --replay kombinieren: Der Snapshot enth\u00e4lt die SMTP-Ergebnisse schon",
    "option/changed-with-domain": () => "--changed-only l\u00e4sst sich nicht mit --domain kombinieren: Beide w\u00e4hlen die Domains aus, daher nur eines behalten",
    "option/of-merge": ({ option: name }) => `${name} l\u00e4sst sich nicht mit --shard kombinieren: Die Option geh\u00f6rt zu \`mail-policy merge\``,
    "option/domain-with-shard": () => "--domain l\u00e4sst sich nicht mit --shard kombinieren: Welche Domains gepr\u00fcft werden, bestimmt der Teil",
    "option/changed-with-shard": () => "--changed-only l\u00e4sst sich nicht mit --shard kombinieren: Ein Lauf in Teilen pr\u00fcft jede Domain",
    "option/smtp-with-shard": () => "--smtp on l\u00e4sst sich nicht mit --shard kombinieren: Mehrere Teile w\u00fcrden denselben Mailserver zugleich ansprechen. Stattdessen `mail-policy probe --shard` und --smtp-evidence verwenden",
    "option/binary": ({ format, file }) => `--format ${format}: Ein Terminal kann das nicht anzeigen. In eine Datei schreiben: --format ${format} > ${file}`,
    "option/one-history": () => "entweder --history ORDNER oder --branch NAME angeben, nicht beides",
    "option/combined": ({ options: all }) => `${all.slice(0, -1).join(", ")} und ${all.at(-1)} schlie\u00dfen einander aus: nur eine der Optionen angeben`,
    "option/same-folder": ({ folder }) => `--move ${folder}: Die Mails liegen schon in diesem Ordner; einen anderen nennen`,
    "option/certificate-pair": () => "--certificate und --certificate-key nur gemeinsam angeben",
    "option/server": ({ server, meant, servers }) => `--for ${server}: unbekannter Server${meant === null ? `; m\u00f6glich sind ${servers.join(", ")}` : didYouMean(meant)}`,
    "option/of-dkim": ({ option: name }) => `${name} geh\u00f6rt zu \`advance dkim\``,
    "option/one-domain": () => "--generate erzeugt Schl\u00fcssel f\u00fcr eine einzige Domain; sie nach `advance dkim` nennen",
    "option/helo": ({ name }) => `${JSON.stringify(name)} ist kein g\u00fcltiger EHLO-Name: einen vollst\u00e4ndigen Hostnamen oder ein Adressliteral angeben`,
    "option/proxy": ({ variable, url }) => `${variable}: ${JSON.stringify(url)} ist kein g\u00fcltiger HTTP-Proxy. Als http://host:port schreiben.`,
};
const command = {
    "command/none": () => "kein Befehl angegeben; etwa `mail-policy check` ausf\u00fchren",
    "command/unknown": ({ text, meant }) => `unbekannter Befehl ${JSON.stringify(text)}${didYouMean(meant)}`,
    "command/options-only": ({ command: name, text }) => `${name} erwartet nur Optionen, nicht ${JSON.stringify(text)}`,
    "command/advance-kind": ({ kinds }) => `nach advance angeben, was voranzubringen ist: ${alternatives(kinds)}`,
    "command/unknown-kind": ({ text, kinds, meant }) => `advance ${JSON.stringify(text)}: vor den Domains ${alternatives(kinds)} angeben${didYouMean(meant)}`,
    "command/badge": () => "badge erwartet einen Ordner mit report.json, etwa `mail-policy badge out`",
    "command/diff": () => "diff erwartet zwei L\u00e4ufe, den fr\u00fcheren zuerst, etwa `mail-policy diff last-month out`",
    "command/explain": () => "explain erwartet h\u00f6chstens die Kennung einer Pr\u00fcfung, etwa `mail-policy explain spf/lookup-limit`",
    "command/unknown-check": ({ id, meant }) => `unbekannte Pr\u00fcfung ${JSON.stringify(id)}${meant === null ? ". `mail-policy explain` listet sie auf." : didYouMean(meant)}`,
    "command/history": ({ text }) => `history erwartet das Wort \`verify\` oder nichts, nicht ${JSON.stringify(text)}`,
    "command/no-history": () => "history braucht entweder --history ORDNER oder --branch NAME",
    "command/init": () => "init braucht eine Domain oder --zones, etwa `mail-policy init example.org example.de`",
    "command/init-domains": ({ count, limit }) => `init hat ${counted(count, "Domain", "Domains")}; die Grenze liegt bei ${limit}`,
    "command/merge": () => "merge braucht die Ordner der Teile, etwa `mail-policy merge shards`",
    "command/mta-sts": ({ text }) => `mta-sts braucht das Wort \`build\` oder \`check\`${text === null ? "" : `, nicht ${JSON.stringify(text)}`}`,
    "command/mta-sts-out": () => "mta-sts build braucht --out, den Zielordner",
    "command/plan": () => "plan braucht --shards, die Anzahl der Teile",
    "command/reports": ({ words }) => `nach reports muss ein weiteres Wort stehen: ${words.join(" oder ")}`,
    "command/unknown-reports": ({ text, meant }) => `reports kennt ${JSON.stringify(text)} nicht${didYouMean(meant)}`,
    "command/fetch": () => "reports fetch braucht --host, den Mailserver, und --user, den Benutzernamen",
    "command/two-secrets": () => `${options_SECRETS.password} und ${options_SECRETS.token} sind beide gesetzt; nur eines setzen`,
    "command/no-secret": () => `${options_SECRETS.password} oder ${options_SECRETS.token} in der Umgebung setzen; als Option l\u00e4sst sich beides nicht angeben`,
    "command/stopping": () => "wird beendet; ein zweites Signal beendet sofort, ohne Bericht",
    "command/output-closed": () => "die Standardausgabe ist geschlossen oder verworfen: Der ausgegebene Text ist verloren",
    "command/schema": () => "schema l\u00e4sst kein anderes Wort zu als `included`: f\u00fcr die Dateien, die eine Policy einbindet",
};
const options = { ...syntax, ...options_option, ...command };

;// CONCATENATED MODULE: ./lib/src/report/german/parked.js


/** How many records or destinations a sentence lists. */
const parked_MAX_LISTED = 10;
const parked = {
    "parked/null-mx/absent": ({ domain }) => `${domain} hat keinen MX-Eintrag, daher versuchen Absender die Adresse der Domain`,
    "parked/null-mx/pass": () => "die Domain hat einen Null-MX",
    "parked/null-mx/other": ({ records }) => {
        const listed = records.map((record) => `\`${record}\``);
        return `die Domain hat keinen Null-MX (\`0 .\`), sondern ${list(listed, parked_MAX_LISTED)}`;
    },
    "parked/null-mx/fix": ({ domain }) => `Dies als einzigen MX-Eintrag von ${domain} ver\u00f6ffentlichen.`,
    "parked/spf/absent": ({ domain }) => `${domain} hat keinen SPF-Eintrag`,
    "parked/spf/pass": () => "v=spf1 -all",
    "parked/spf/other": ({ text }) => `der Eintrag ist ${(0,quote/* quoteOctets */.f4)(text)}`,
    "parked/spf/fix": ({ domain }) => `Dies als einzigen SPF-Eintrag von ${domain} ver\u00f6ffentlichen.`,
    "parked/dmarc/invalid": ({ errors }) => `der Eintrag ist ung\u00fcltig: ${errors.join("; ")}`,
    "parked/dmarc/policy": ({ policy, testing, origin, pct }) => {
        const inherited = origin === null ? "" : ` (geerbt von ${origin})`;
        const share = pct === 100 ? "" : `; Empf\u00e4nger nach RFC 7489 wenden sie nur auf ${pct} % der gef\u00e4lschten Mails an`;
        return `die Richtlinie ist ${policy}${testing ? ", gesenkt durch t=y" : ""}${inherited}${share}`;
    },
    "parked/dmarc/fix": ({ rua }) => `Dies als einzigen DMARC-Eintrag ver\u00f6ffentlichen${rua === null ? " und um `rua=mailto:\u2026` mit einem Postfach einer Domain erg\u00e4nzen, die Mails empf\u00e4ngt" : ""}.`,
    "parked/rua/no-record": () => "kein DMARC-Eintrag fordert Berichte an",
    "parked/rua/not-judged": () => "nicht bewertet: Empf\u00e4nger verwerfen den Eintrag, siehe parked/dmarc",
    "parked/rua/pass": ({ uris }) => `Berichte gehen an ${list(uris.map((uri) => (0,quote/* quoteOctets */.f4)(uri)), parked_MAX_LISTED)}`,
    "parked/rua/absent": () => "der DMARC-Eintrag fordert keine Berichte per Mail an",
    "parked/rua/fix": ({ domain }) => `Den DMARC-Eintrag von ${domain} um \`rua=mailto:\u2026\` erg\u00e4nzen, mit einem Postfach einer Domain, die Mails empf\u00e4ngt.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/planned.js
/** What live records of others, which stay, leave open. */
const unmanaged = (what, { file, line }) => `${file}:${line} l\u00e4sst einige ver\u00f6ffentlichte Eintr\u00e4ge stehen, daher l\u00e4sst sich nicht feststellen, ${what}`;
const planned = {
    "planned/record-limit": ({ limit }) => `die Antworten aus den deklarierten Zonen enthalten zusammen mehr als ${limit} Eintr\u00e4ge (Projektgrenze); weitere Namen wurden nicht nachgeschlagen`,
    "planned/alias-loop": ({ name, owner }) => `die Aliasse von ${name} f\u00fchren zu ${owner} zur\u00fcck`,
    "planned/alias-count": ({ name, limit }) => `${name} f\u00fchrt \u00fcber mehr als ${limit} Aliasse`,
    "planned/alias-changed": ({ name }) => `${name} ist in einer Antwort ein Alias, in der n\u00e4chsten nicht`,
    "planned/unknown-until-applied": ({ type, name, file, line }) => `${type} ${name} ist erst bekannt, wenn ${file}:${line} angewendet ist`,
    "planned/proxied": ({ name, provider, file, line }) => `${provider} leitet ${name} \u00fcber einen Proxy (${file}:${line}): Er antwortet mit eigenen Adressen und ohne MX- oder TXT-Eintrag des Ziels eines Alias`,
    "planned/faulty-zone": ({ zone, place, problem }) => `die Zone ${zone} hat einen Fehler, daher stehen ihre Eintr\u00e4ge nicht fest: ${place}: ${problem}`,
    "planned/faulty-rrset": ({ type, name, place, problem }) => `die ${type}-Eintr\u00e4ge von ${name} haben einen Fehler, daher stehen sie nicht fest: ${place}: ${problem}`,
    "planned/faulty-file": ({ place, problem }) => `es ist unbekannt, welche Zonen eine Datei deklariert, daher k\u00f6nnen diese Eintr\u00e4ge darunter sein: ${place}: ${problem}`,
    "planned/new-delegation": ({ name, file, line }) => `${file}:${line} delegiert ${name}; dessen Server wurden nicht gefragt`,
    "planned/other-servers": ({ name, file, line }) => `${file}:${line} delegiert ${name} an andere Server; sie wurden nicht gefragt`,
    "planned/delegation-removed": ({ name, file, line }) => `${file}:${line} entfernt die Delegation von ${name}; welche Eintr\u00e4ge danach gelten, l\u00e4sst sich nicht feststellen`,
    "planned/dname-removed": ({ name, file, line }) => `${file}:${line} entfernt den DNAME-Eintrag von ${name}; die Eintr\u00e4ge darunter lassen sich nicht feststellen`,
    "planned/dname-too-long": ({ name, dname }) => `der DNAME-Eintrag von ${dname} macht aus ${name} einen zu langen Namen`,
    "planned/wildcard-ns": ({ name }) => `RFC 4592 \u00a74.2 legt nicht fest, wie Server bei den NS-Eintr\u00e4gen von ${name} antworten`,
    "planned/like-wildcard": ({ type, name, wildcard }) => `${name} und ${wildcard} liefern derzeit dieselben Eintr\u00e4ge, daher l\u00e4sst sich nicht feststellen, ob ${name} eigene ${type}-Eintr\u00e4ge hat und beh\u00e4lt`,
    "planned/own-records": ({ type, name }) => `${name} und ein Wildcard-Eintrag liefern derzeit dieselben Eintr\u00e4ge, daher l\u00e4sst sich nicht feststellen, ob ${name} eigene ${type}-Eintr\u00e4ge hat, die bleiben`,
    "planned/other-records": ({ type, name }) => `es l\u00e4sst sich nicht feststellen, ob die anderen ${type}-Eintr\u00e4ge von ${name} bleiben`,
    "planned/unmanaged-delegation": ({ name, ...place }) => unmanaged(`was die Delegation von ${name} verdeckt`, place),
    "planned/unmanaged-dname": ({ name, ...place }) => unmanaged(`was der DNAME-Eintrag von ${name} verdeckt`, place),
    "planned/unmanaged-records": ({ type, name, ...place }) => unmanaged(`ob die ${type}-Eintr\u00e4ge von ${name} bleiben`, place),
    "planned/unmanaged-like-wildcards": ({ type, name, wildcards, ...place }) => unmanaged(`ob die ${type}-Eintr\u00e4ge von ${name} bleiben, die dieselben sind wie die von ${wildcards.join(" und ")}`, place),
    "planned/unmanaged-alias": ({ name, ...place }) => unmanaged(`was aus ${name} wird, das einen Alias und andere Eintr\u00e4ge zugleich haben soll`, place),
    "planned/unmanaged-wildcard": ({ name, wildcard, ...place }) => unmanaged(`ob ${wildcard} f\u00fcr ${name} antwortet`, place),
    "planned/unmanaged-closer-name": ({ name, ...place }) => unmanaged(`ob es ${name} gibt, sodass kein Wildcard-Eintrag daf\u00fcr antwortet`, place),
    "planned/unmanaged-name": ({ name, ...place }) => unmanaged(`ob es ${name} gibt`, place),
};

;// CONCATENATED MODULE: ./lib/src/report/german/policy-keys.js
// What the schema of a policy says of the keys that must be there, by its English text.
const REQUIRED_KEYS = {
    "The domains to audit: a bare name, or a map with `name` and its settings.": "Die zu pr\u00fcfenden Domains: ein blo\u00dfer Name oder eine Map mit `name` und den Einstellungen der Domain.",
    "The domain, e.g. `example.de`. Internationalised names can be written in Unicode.": "Die Domain, etwa `example.de`. Internationalisierte Namen k\u00f6nnen in Unicode angegeben werden.",
    "The check, e.g. `dane/present`.": "Die Pr\u00fcfung, etwa `dane/present`.",
    "The domain of the policy to which the waiver applies.": "Die Domain der Policy, f\u00fcr die die Ausnahme gilt.",
    "Why the failure is accepted.": "Warum der Mangel hingenommen wird.",
    "The last day on which the waiver is valid, UTC: `2027-03-31`. A value that is not a date makes the waiver void, and the report says so.": "Der letzte Tag, an dem die Ausnahme gilt, in UTC: `2027-03-31`. Mit einem Wert, der kein Datum ist, ist die Ausnahme unwirksam, was der Bericht vermerkt.",
    "The requirement, by its id in the guideline, e.g. `TR-03108-04-M`.": "Die Anforderung mit ihrer Kennung in der Richtlinie, etwa `TR-03108-04-M`.",
    "How the requirement is met.": "Wie die Anforderung erf\u00fcllt wird.",
    "Who states it: a person, and in which role.": "Wer es erkl\u00e4rt: eine Person, und in welcher Funktion.",
    "The day it was stated: `2026-05-01`.": "Der Tag der Erkl\u00e4rung: `2026-05-01`.",
    "The last day on which it counts, UTC: `2027-05-01`.": "Der letzte Tag, an dem die Erkl\u00e4rung gilt, in UTC: `2027-05-01`.",
    "What shows it: an https URL, or a file of this repository, relative to the folder of this file.": "Der Nachweis: eine https-URL oder eine Datei dieses Repositorys, relativ zum Ordner dieser Datei.",
    "The selector.": "Der Selektor.",
    "The IPv4 or IPv6 address the mail comes from.": "Die IPv4- oder IPv6-Adresse, von der die Mail kommt.",
    "The result of the evaluation.": "Das Ergebnis der Auswertung.",
    "`pass`: the mail passes DMARC. `quarantine`, `reject`: it does not, and this policy applies. `none`: it does not, and no policy applies, or `p=none`.": "`pass`: Die Mail besteht DMARC. `quarantine`, `reject`: Sie besteht nicht, und diese Richtlinie gilt. `none`: Sie besteht nicht, und es gilt keine Richtlinie oder `p=none`.",
    "The selector (`s=`). Put one that looks like a number in quotes.": "Der Selektor (`s=`). Einen, der wie eine Zahl aussieht, in Anf\u00fchrungszeichen setzen.",
};

;// CONCATENATED MODULE: ./lib/src/report/german/policy-faults.js



const TYPES = {
    object: ["eine ", "Map"],
    array: ["eine ", "Liste"],
    string: ["", "Text"],
    number: ["eine ", "Zahl"],
    integer: ["eine ", "ganze Zahl"],
    boolean: ["", "true oder false"],
};
const isType = (type) => TYPES[type].join("");
const use = (types) => `${types.map(isType).join(" oder ")} angeben`;
const LISTS = {
    selectors: "DKIM-Selektoren",
    spf: "erwartete SPF-Ergebnisse",
    dmarc: "erwartete DMARC-Ergebnisse",
};
const policy_faults_others = {
    "policy/at": ({ path, fault, meant }) => `${path === "" ? "" : `${path}: `}${fault}${didYouMean(meant)}`,
    "policy/more": ({ count }) => counted(count, "weiterer Fehler folgt", "weitere Fehler folgen"),
    "policy/file-size": () => "die Datei ist gr\u00f6\u00dfer als die Grenze von 1 MiB",
    "policy/lines": () => "die Datei hat mehr Zeilen als die Grenze von 100.000",
    "policy/tokens": () => "die Datei hat mehr YAML-Tokens, als eine Policy haben darf",
    "policy/second-document": () => "hier beginnt ein zweites YAML-Dokument; eine Policy besteht aus einem einzigen Dokument",
    "policy/is-list": () => "ist eine Liste; eine Map angeben",
    "policy/is-text": () => "ist Text; eine Map angeben",
    "policy/other-map": () => "ist eine Map ohne `version` und `domains`, also keine Policy",
    "policy/alias": () => "Aliasse (*) sind hier nicht erlaubt; den Wert ausschreiben",
    "policy/anchor": () => "Anker (&) sind hier nicht erlaubt; den Anker entfernen",
    "policy/key-type": () => "dieser Schl\u00fcssel ist eine Map oder eine Liste; ein Wort angeben",
    "policy/duplicate-key": ({ text }) => `doppelter Schl\u00fcssel ${(0,quote/* quoteCharacters */.rU)(text)}; einen behalten`,
    "policy/type-name": ({ type }) => isType(type),
    "policy/no-value": ({ types }) => `hat keinen Wert; ${use(types)}`,
    "policy/type": ({ found, types }) => `ist ${isType(found)}; ${use(types)}`,
    "policy/type-of": ({ text, found, types }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist ${isType(found)}; ${use(types)}`,
    "policy/not-finite": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist keine endliche Zahl`,
    "policy/not-text": ({ text, found }) => `${(0,quote/* quoteCharacters */.rU)(text)} wird als ${TYPES[found][1]} gelesen, erwartet wird aber Text; den Wert in Anf\u00fchrungszeichen setzen`,
    "policy/no-choice": ({ allowed }) => `hat keinen Wert; ${alternatives(allowed)} angeben`,
    "policy/choice": ({ text, allowed }) => `${text} ist kein g\u00fcltiger Wert; ${alternatives(allowed)} angeben`,
    "policy/version": ({ text, version }) => `ist ${text}; dieses Programm unterst\u00fctzt Version ${version}`,
    "policy/unknown-key": ({ known }) => `unbekannter Schl\u00fcssel; m\u00f6glich sind ${alternatives(known)}`,
    "policy/missing": ({ about }) => `fehlt. ${REQUIRED_KEYS[about] ?? about}`,
    "policy/missing-value": ({ key, value }) => `fehlt; "${key}: ${value}" schreiben`,
    "policy/empty": () => "ist leer",
    "policy/characters": ({ count, limit }) => `hat ${formatCount(count)} Zeichen; die Grenze liegt bei ${formatCount(limit)}`,
    "policy/no-entries": () => "ist leer; mindestens einen Eintrag angeben",
    "policy/entries": ({ count, limit }) => `hat ${formatCount(count)} Eintr\u00e4ge; die Grenze liegt bei ${formatCount(limit)}`,
    "policy/minimum": ({ text, least }) => `${text} ist zu klein; der kleinste Wert ist ${least}`,
    "policy/maximum": ({ text, most }) => `${text} ist zu gro\u00df; der gr\u00f6\u00dfte Wert ist ${most}`,
    "policy/unknown-requirement": ({ text }) => `unbekannte Anforderung ${(0,quote/* quoteCharacters */.rU)(text)}`,
    "policy/checked-requirement": ({ id }) => `ob ${id} erf\u00fcllt ist, zeigen Pr\u00fcfungen von au\u00dfen; diese Erkl\u00e4rung entfernen`,
    "policy/date": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist kein Datum; wie 2026-05-01 schreiben`,
    "policy/until-before": ({ until, from }) => `${until} liegt vor "date" (${from}); einen sp\u00e4teren Tag angeben oder "date" berichtigen`,
    "policy/attested-twice": ({ id, domain, path, line }) => `${id} ist${domain === null ? "" : ` f\u00fcr ${domain}`} schon als ${path} in Zeile ${line} erkl\u00e4rt; eine Erkl\u00e4rung behalten oder andere "domains" angeben`,
    "policy/evidence-url": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist keine https-URL; eine solche oder einen Pfad in diesem Repository angeben`,
    "policy/evidence-secret": () => "die URL enth\u00e4lt einen Benutzernamen oder ein Passwort; beides entfernen",
    "policy/evidence-file": ({ text, problem }) => `der Nachweis ${(0,quote/* quoteCharacters */.rU)(text)} ${problem}. Eine Datei dieses Repositorys oder eine https-URL angeben`,
    "policy/evidence-path": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} muss relativ zum Ordner der Policy-Datei sein oder eine https-URL`,
    "policy/main-key": ({ file }) => `diesen Schl\u00fcssel hat nur die Haupt-Policy; nach ${file} verschieben`,
    "policy/nested-include": ({ file }) => `eine eingebundene Datei bindet keine weiteren ein; sie in ${file} angeben`,
    "policy/include-files": ({ limit }) => `mit diesem Muster werden mehr als ${formatCount(limit)} Dateien eingebunden (Projektgrenze)`,
    "policy/include-size": ({ file, mebibytes }) => `mit ${(0,quote/* quotePath */.WG)(file)} sind die eingebundenen Dateien zusammen gr\u00f6\u00dfer als ${mebibytes} MiB (Projektgrenze)`,
    "policy/no-repository": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} kann hier nicht eingebunden werden: Diese Policy liegt in keinem Repository`,
    "policy/no-other-file": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} passt auf keine Datei au\u00dfer dieser`,
    "policy/include-problems": ({ problems, count }) => list(problems, count, "; "),
    "policy/no-files": ({ kinds }) => `nennt keine Dateien; ${alternatives(kinds)} erg\u00e4nzen`,
    "policy/second-format": ({ first, second }) => `dieser Eintrag hat schon ${(0,quote/* quoteCharacters */.rU)(first)}; ${(0,quote/* quoteCharacters */.rU)(second)} in einen eigenen Eintrag verschieben`,
    "policy/other-format": ({ kind, own }) => `gilt nur f\u00fcr Eintr\u00e4ge mit ${(0,quote/* quoteCharacters */.rU)(kind)}; aus diesem Eintrag mit ${(0,quote/* quoteCharacters */.rU)(own)} entfernen`,
    "policy/origin": () => "ist kein Domainname",
    "policy/joined-lines": () => "YAML f\u00fcgt diese Zeilen zu einer zusammen; den Block mit | beginnen, damit sie getrennt bleiben",
    "policy/foreign-records": ({ domain, isAbove, other, place, file }) => `records: ${domain} liegt ${isAbove ? "oberhalb" : "unterhalb"} von ${other}, einer Domain einer anderen Datei (${place}); diese Eintr\u00e4ge in ${file} deklarieren oder in einer Datei, die dort unter "zones" steht`,
};
const policy_faults_names = {
    "policy/not-a-name": ({ text, problem }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist kein g\u00fcltiger Domainname: ${problem}`,
    "policy/name/empty-label": () => "ein Label ist leer",
    "policy/name/ip-address": () => "es ist eine IP-Adresse",
    "policy/name/length": ({ limit }) => `er hat mehr als ${limit} Zeichen`,
    "policy/name/character": ({ character }) => `er enth\u00e4lt ${(0,quote/* quoteCharacters */.rU)(character)}; Buchstaben, Ziffern, Bindestriche und Punkte verwenden`,
    "policy/name/number": () => "sein letztes Label ist eine Zahl",
    "policy/name/international": () => "ein Label ist in internationalisierten Namen nicht erlaubt (UTS #46)",
    "policy/name/label-length": () => "ein Label hat mehr als 63 Zeichen",
    "policy/name/hyphen": () => "ein Label beginnt oder endet mit einem Bindestrich",
    "policy/name/no-dot": () => "er enth\u00e4lt keinen Punkt; den vollst\u00e4ndigen Namen angeben",
    "policy/number-name": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist eine Zahl, kein Domainname`,
    "policy/listed-here": ({ text, path, line }) => `${(0,quote/* quoteCharacters */.rU)(text)} steht schon als ${path} in Zeile ${line}; einmal gen\u00fcgt`,
    "policy/listed-there": ({ text, place }) => `${(0,quote/* quoteCharacters */.rU)(text)} steht schon in ${place}; einmal gen\u00fcgt`,
    "policy/owner": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist weder ein GitHub-Konto noch ein Team; @konto oder @organisation/team schreiben oder das @ weglassen`,
    "policy/not-of-this-file": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist keine Domain dieser Datei; diesen Eintrag in die Datei verschieben, die sie auff\u00fchrt, oder in die Haupt-Policy`,
    "policy/not-listed": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist keine Domain dieser Policy; sie in die Policy aufnehmen oder hier entfernen`,
};
const settings = {
    "policy/unknown-check": ({ text }) => `unbekannte Pr\u00fcfung ${(0,quote/* quoteCharacters */.rU)(text)}`,
    "policy/no-parameter": () => "diese Pr\u00fcfung hat keinen Parameter; ihn entfernen",
    "policy/no-reason": ({ check }) => `eine ge\u00e4nderte Stufe braucht eine Begr\u00fcndung; ${(0,quote/* quoteCharacters */.rU)(check)} unter "reasons" aufnehmen`,
    "policy/needless-reason": () => 'weder "levels" noch "parameters" \u00e4ndert diese Pr\u00fcfung; die Begr\u00fcndung entfernen',
    "policy/selector": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist kein g\u00fcltiger DKIM-Selektor; Buchstaben, Ziffern und Bindestriche verwenden, in Labels mit Punkten dazwischen (RFC 6376 \u00a73.1)`,
    "policy/selector-twice": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist zweimal aufgef\u00fchrt; einmal gen\u00fcgt`,
    "policy/since": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist kein Datum; den Tag angeben, seit dem der Schl\u00fcssel im Einsatz ist, etwa 2026-07-01`,
    "policy/retired-too": ({ text, other }) => `${(0,quote/* quoteCharacters */.rU)(text)} steht auch unter "${other}"; ein Selektor ist im Einsatz oder au\u00dfer Dienst, daher nur einen der Eintr\u00e4ge behalten`,
    "policy/ip": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} ist weder eine IPv4- noch eine IPv6-Adresse; eine Adresse ohne Pr\u00e4fixl\u00e4nge und Zone angeben`,
    "policy/sender": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} hat keine Domain; name@domain schreiben oder "" f\u00fcr den leeren Reverse-Path`,
    "policy/from": ({ text }) => `${(0,quote/* quoteCharacters */.rU)(text)} hat keine Domain; name@domain schreiben`,
    "policy/totals": ({ sum, what, here, heirs, limit }) => `die Domains haben zusammen ${formatCount(sum)} ${LISTS[what]} (${formatCount(here)} hier${heirs === 1 ? "" : ` \u00d7 ${formatCount(heirs)} Domains, die sie erben`}); die Projektgrenze f\u00fcr einen Lauf liegt bei ${formatCount(limit)}`,
    "policy/domains": ({ limit }) => `die Dateien haben zusammen mehr als ${formatCount(limit)} Domains (Projektgrenze)`,
};
const policyFaults = { ...policy_faults_others, ...policy_faults_names, ...settings };

;// CONCATENATED MODULE: ./lib/src/report/german/provider-values.js
/** Each follows \u201eeinem Wert, der\u201c. */
const unsure = {
    "provider/not-ascii": () => "Zeichen au\u00dferhalb von ASCII enth\u00e4lt, die der Anbieter auf mehr als eine Weise speichern kann",
    "provider/not-plain": () => "Anf\u00fchrungszeichen, Backslashes oder Zeichen au\u00dferhalb von ASCII enth\u00e4lt, die der Anbieter auf mehr als eine Weise speichern kann",
    "provider/at-sign": () => "`@` lautet, was der Anbieter als Namen der Zone verstehen kann",
    "provider/first-quote": () => "mit einem Anf\u00fchrungszeichen beginnt, aber nicht aus Zeichenketten in Anf\u00fchrungszeichen besteht",
    "provider/inner-quotes": () => "Anf\u00fchrungszeichen oder Backslashes enth\u00e4lt, aber nicht in Anf\u00fchrungszeichen steht",
    "provider/cut-or-joined": () => 'nicht in Anf\u00fchrungszeichen steht und daher geteilt oder mit anderem Text verbunden werden kann (in HCL `"\\"\u2026\\""` schreiben)',
    "provider/string-ends": () => "nicht in Anf\u00fchrungszeichen steht und ein Zeichen enth\u00e4lt, das dort Zeichenketten beenden oder verbinden kann",
    "provider/undocumented-escape": () => "eine Escape-Sequenz enth\u00e4lt, die Route 53 nicht dokumentiert",
};
const refused = {
    "provider/escape": () => "eine Escape-Sequenz ist fehlerhaft: `\\DDD` hat drei Ziffern, bis 255",
    "provider/string-size": ({ octets }) => `eine Zeichenkette hat ${octets} Oktette; die Grenze liegt bei 255 (RFC 1035 \u00a73.3). Darin nach jeweils h\u00f6chstens 255 Oktetten \`\\" \\"\` einf\u00fcgen`,
    "provider/text-size": ({ octets, limit }) => `der Text hat ${octets} Oktette, azurerm akzeptiert h\u00f6chstens ${limit}`,
    "provider/no-text": () => "der Text ist leer",
    "provider/no-value": ({ type }) => `ein leerer Wert ist kein g\u00fcltiger ${type}-Eintrag`,
    "provider/line-ends": () => "der Text enth\u00e4lt Zeilenumbr\u00fcche, die Daten eines Eintrags m\u00fcssen aber in einer einzigen Zeile stehen",
    "provider/comment": ({ text }) => `${text} w\u00fcrde als Kommentar gelesen`,
    "provider/relative-name": ({ text }) => `${text} muss mit einem Punkt enden: Der Anbieter akzeptiert keine relativen Namen`,
    "provider/hetzner-quotes": ({ text }) => `${text} steht nicht in Anf\u00fchrungszeichen, ohne die Hetzner den Wert ablehnt: \`provider::hcloud::txt_record("\u2026")\` verwenden`,
    "provider/desec-quotes": ({ text }) => `${text} steht nicht in Anf\u00fchrungszeichen, ohne die deSEC den Wert ablehnt: in HCL \`"\\"\u2026\\""\` schreiben`,
    "provider/route53-quotes": ({ text }) => `${text} steht in Anf\u00fchrungszeichen, und der Provider von Terraform setzt noch einmal welche, was Route 53 ablehnt: die eigenen weglassen`,
};
const ROUTING_POLICY = "hat eine Routing-Richtlinie";
/** Each follows what declares the record. */
const computed = {
    "provider/may-be-proxied": () => "wird wom\u00f6glich \u00fcber einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet",
    "provider/proxied": () => "wird \u00fcber einen Proxy geleitet, sodass Cloudflare mit eigenen Adressen antwortet",
    "provider/flattened": () => "wird aufgel\u00f6st (CNAME-Flattening), sodass Cloudflare mit den Adressen des Ziels antwortet",
    "provider/routing-policy": () => ROUTING_POLICY,
    "provider/varies": () => `${ROUTING_POLICY}, sodass nicht alle dieselbe Antwort erhalten`,
};
const providerValues = {
    ...unsure,
    ...refused,
    ...computed,
    "provider/record": ({ reason }) => `er ${reason}`,
    "provider/target-addresses": () => "der Anbieter antwortet mit den Adressen des Ziels",
    "provider/own-addresses": () => "der Anbieter antwortet mit eigenen Adressen",
    "provider/azure-alias": () => "Azure antwortet mit den Daten einer anderen Ressource",
    "provider/route53-alias": () => "Route 53 antwortet mit den Daten eines anderen Namens",
};

;// CONCATENATED MODULE: ./lib/src/report/german/questions.js
const questions = {
    "source/rrset": ({ type, name }) => `${type} ${name}`,
    "source/live-rrset": ({ type, name }) => `${type} ${name} (ver\u00f6ffentlicht)`,
    "source/url": ({ url }) => url,
    "source/place": ({ place, text }) => `${place}: ${text}`,
    "source/smtp": ({ host, address }) => `SMTP ${host} [${address}]`,
};

// EXTERNAL MODULE: ./lib/src/report/english/read-report.js
var read_report = __webpack_require__(52227);
;// CONCATENATED MODULE: ./lib/src/report/german/read-report.js

/** Sentences that have been said before are the same in every language. */
const readReport = read_report/* readReport */.t;

;// CONCATENATED MODULE: ./lib/src/report/german/received-reports.js


/** The steps into a mailbox, a mail or an archive. */
const received_reports_STEPS = { message: "Mail", attachment: "Anhang", file: "Datei" };
const receivedReports = {
    "reports/file": ({ problem }) => `sie ${problem}`,
    "reports/ended": () => "nicht bis zum Ende gelesen, weil der Lauf vorher endete",
    "reports/no-report": () => "weder ein Bericht noch eine Mail, eine Postfachdatei oder ein Archiv mit einem Bericht",
    "reports/part": ({ steps, reason }) => `${steps.map(({ kind, number }) => `${received_reports_STEPS[kind]} ${number}`).join(", ")}: ${reason}`,
    "reports/too-large": ({ mebibytes }) => `entpackt gr\u00f6\u00dfer als ${mebibytes} MiB, die Grenze f\u00fcr einen Bericht oder eine Mail (Projektgrenze)`,
    "reports/mail-total": ({ mebibytes }) => `der Rest wurde nicht gelesen: Aus einer Datei oder Mail w\u00fcrden mehr als ${mebibytes} MiB entpackt (Projektgrenze)`,
    "reports/total": ({ gibibytes }) => `nicht gelesen: Damit w\u00fcrden in einem Lauf mehr als ${gibibytes} GiB entpackt (Projektgrenze)`,
    "reports/nested": ({ most }) => `mehr als ${most} Mails und Archive stecken ineinander (Projektgrenze)`,
    "reports/gzip": () => "die gzip-Daten sind abgeschnitten oder besch\u00e4digt",
    "reports/zip": () => "die zip-Daten sind abgeschnitten oder besch\u00e4digt",
    "reports/zip/encrypted": () => "das Archiv ist verschl\u00fcsselt, was Berichte nicht sind",
    "reports/zip/entries": ({ most }) => `das Archiv hat mehr als ${most} Dateien (Projektgrenze)`,
    "reports/mail": () => "die Mail l\u00e4sst sich nicht zerlegen",
    "reports/mail/lines": ({ most }) => `die Mail hat mehr als ${most} Zeilen (Projektgrenze)`,
    "reports/mail/parts": ({ most }) => `die Mail hat mehr als ${most} m\u00f6gliche Trennzeilen (Projektgrenze)`,
    "reports/mail/attachments": ({ most }) => `die Mail hat mehr als ${most} Anh\u00e4nge (Projektgrenze)`,
    "reports/json/invalid": () => "kein g\u00fcltiges JSON",
    "reports/json/no-report": () => "JSON, aber kein TLS-Report: Die Liste `policies` fehlt (RFC 8460 \u00a74.4)",
    "reports/xml/malformed": ({ line, column }) => `kein wohlgeformtes XML: Zeile ${line}, Spalte ${column}`,
    "reports/xml/doctype": () => "das XML enth\u00e4lt einen DOCTYPE, den Berichte nicht haben und der andere Dateien nennen kann",
    "reports/xml/attributes": () => "ein Element hat mehr als 20 Attribute (Projektgrenze)",
    "reports/xml/between-tags": () => "zwischen zwei Tags stehen mehr als eine Million Zeichen (Projektgrenze)",
    "reports/xml/depth": () => "mehr als 32 Elemente stecken ineinander (Projektgrenze)",
    "reports/xml/root": ({ name }) => `XML, aber kein DMARC-Bericht: Das Wurzelelement ist nicht \`${name}\``,
    "reports/organisation": () => "der Bericht nennt nicht die Organisation, die ihn gesendet hat",
    "reports/period/none": () => "der Bericht hat keinen g\u00fcltigen Zeitraum",
    "reports/period/backwards": ({ begin, end }) => `der Zeitraum endet (${end}), bevor er beginnt (${begin})`,
    "reports/period/future": ({ begin }) => `der Zeitraum beginnt in der Zukunft (${begin})`,
    "reports/period/long": ({ days, most }) => `der Zeitraum umfasst ${counted(days, "Tag", "Tage")}; mehr als ${most} lassen sich nicht nach Tagen z\u00e4hlen (Projektgrenze)`,
    "reports/foreign": ({ domain }) => `der Bericht betrifft ${(0,quote/* quoteOctets */.f4)(domain)}, das keine Domain der Policy ist`,
    "reports/too-many": ({ day, most }) => `der Bericht betrifft den ${day}, zu dem schon ${most} Berichte gez\u00e4hlt sind (Projektgrenze)`,
    "reports/dmarc/no-domain": () => "die Domain fehlt",
    "reports/dmarc/no-value": ({ element }) => `\`${element}\` fehlt oder ist ung\u00fcltig`,
    "reports/dmarc/record": ({ number, problem }) => `Datensatz ${number}: ${problem}`,
    "reports/dmarc/records": ({ faults, count, first }) => `${faults} von ${counted(count, "Datensatz", "Datens\u00e4tzen")} ${faults === 1 ? "z\u00e4hlt" : "z\u00e4hlen"} nicht; ${first}`,
    "reports/tls-rpt/policies": ({ most }) => `der Report hat mehr als ${most} Richtlinien (Projektgrenze)`,
    "reports/tls-rpt/no-policies": () => "die Liste `policies` ist leer",
    "reports/tls-rpt/no-domain": ({ number }) => `Richtlinie ${number} hat keine g\u00fcltige \`policy-domain\``,
    "reports/tls-rpt/policy-type": ({ number }) => `Richtlinie ${number} hat keinen \`policy-type\` nach RFC 8460 \u00a74.4`,
    "reports/tls-rpt/count": ({ number }) => `Richtlinie ${number} hat keine g\u00fcltige Anzahl von Sitzungen`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/record-warnings.js

const MARKS = {
    typography: "Typografische Zeichen",
    quotes: "Anf\u00fchrungszeichen",
    backslashes: "Backslashes",
};
const keyLength = ({ present, whole }) => `der Schl\u00fcssel hat nur ${present} seiner ${whole} Zeichen`;
const AGAIN = "ihn noch einmal aus der signierenden Software \u00fcbernehmen";
const recordWarnings = {
    "record-warning/exchange-address": ({ text }) => `${text} ist eine Adresse, kein Name: den Namen eines Hosts ver\u00f6ffentlichen und unter diesem Namen die Adresse`,
    "record-warning/exchange-label": ({ text, intended }) => `${text} ist ein Name aus einem einzigen Label, also eine Top-Level-Domain: war ${intended}. gemeint?`,
    "record-warning/owner-dot": ({ name }) => `dieser Eintrag st\u00fcnde an ${name}., mit dem Namen der Zone doppelt: Am Ende fehlt der Punkt`,
    "record-warning/owner-twice": ({ name, intended, zone }) => `dieser Eintrag st\u00fcnde an ${name}., mit dem Namen der Zone doppelt: Ist ${intended}. gemeint, ${zone} weglassen`,
    "record-warning/target-twice": ({ type, target }) => `dieser ${type}-Eintrag w\u00fcrde zu ${target}. f\u00fchren, mit dem Namen der Zone doppelt: Am Ende fehlt der Punkt`,
    "record-warning/target-missing": ({ type, target }) => `dieser ${type}-Eintrag w\u00fcrde zu ${target}. f\u00fchren, einem Namen, den es nicht gibt: fehlt am Ende der Punkt?`,
    "record-warning/foreign": ({ name, type, zone }) => `${name} liegt nicht in der Zone ${zone}: named \u00fcbergeht diesen ${type}-Eintrag, andere Server lehnen die Zone ab`,
    "record-warning/yaml-name": ({ written, read }) => `YAML liest ${written} nicht als Text, daher macht octoDNS daraus den Namen ${read}: in Anf\u00fchrungszeichen setzen`,
    "record-warning/comment": ({ text }) => `ein Semikolon au\u00dferhalb von Anf\u00fchrungszeichen beginnt einen Kommentar; Empf\u00e4nger sehen daher nur ${(0,quote/* quoteOctets */.f4)(text)} und nichts von dem, was folgt`,
    "record-warning/trailing-space": ({ rule }) => `der Eintrag endet mit Leerraum, den ${rule} dort nicht erlaubt; die meisten Empf\u00e4nger \u00fcbergehen ihn`,
    "record-warning/quoting": ({ marks }) => `${marks.map((mark) => MARKS[mark]).join(" und ")} w\u00fcrden als Teil des Eintrags ausgeliefert, den Empf\u00e4nger dann nicht verstehen`,
    "record-warning/run-together": ({ text }) => `die Zeichenketten eines TXT-Eintrags werden ohne Leerzeichen verbunden, daher lesen Empf\u00e4nger ${text}`,
    "record-warning/key-space": () => "im Schl\u00fcssel steht Leerraum, wo zwei Zeichenketten aufeinandertreffen; Pr\u00fcfende m\u00fcssen ihn \u00fcbergehen (RFC 6376 \u00a73.2), aber er geh\u00f6rt nicht zum Schl\u00fcssel",
    "record-warning/key-cut": (key) => `${keyLength(key)}: Der Text wurde nach ${key.limit} Oktetten abgeschnitten, mehr fasst eine Zeichenkette nicht; ${AGAIN}`,
    "record-warning/key-split": (key) => `${keyLength(key)}: Er wurde nach ${key.limit} Oktetten geteilt, und das ${key.limit + 1}. ging verloren; ${AGAIN}`,
    "record-warning/spf": ({ name, text }) => `Empf\u00e4nger \u00fcbergehen ${(0,quote/* quoteOctets */.f4)(text)}, weil es nicht mit \`v=spf1\` und einem Leerzeichen beginnt. ${name} hat daneben einen SPF-Eintrag, und ein Name darf nur einen haben: die Terme zusammenf\u00fchren (RFC 7208 \u00a73.2)`,
    "record-warning/tlsa-of-nothing": () => "dieser TLSA-Eintrag enth\u00e4lt den Hashwert leerer Daten: Er passt zu keinem Schl\u00fcssel",
    "record-warning/txt-size": ({ provider, octets, limit }) => `dieser TXT-Eintrag hat ${octets} Oktette, ${provider} akzeptiert h\u00f6chstens ${limit}: Er w\u00fcrde abgelehnt`,
    "record-warning/txt-sum": ({ name, provider, octets, limit }) => `die TXT-Eintr\u00e4ge von ${name} haben mit diesem zusammen ${octets} Oktette, ${provider} akzeptiert h\u00f6chstens ${limit}: Er w\u00fcrde abgelehnt`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/report-arrival.js



const reportArrival = {
    "report-arrival/recent": ({ organisation, end }) => `der letzte Bericht ist von ${(0,quote/* quoteCharacters */.rU)(organisation)} und reicht bis ${momentText(end)}`,
    "report-arrival/none": () => "es ist kein Bericht eingegangen",
    "report-arrival/too-old": ({ organisation, end, days, limit }) => `der letzte Bericht, von ${(0,quote/* quoteCharacters */.rU)(organisation)}, endet am ${momentText(end)}, vor ${counted(days, "Tag", "Tagen")}; die Grenze liegt bei ${counted(limit, "Tag", "Tagen")}`,
    "report-arrival/unread": ({ found, files }) => `${found}; aber ${files === 1 ? "eine Datei war" : `${files} Dateien waren`} nicht lesbar`,
    "report-arrival/new": ({ limit }) => `noch nicht bewertet: Der erste Lauf, der den Eintrag Berichte anfordern sah, ist h\u00f6chstens ${counted(limit, "Tag", "Tage")} her`,
    "report-arrival/not-measured": ({ found }) => `${found}; aber ob ein ver\u00f6ffentlichter Eintrag Berichte anfordert, wurde nicht gemessen`,
    "report-arrival/not-asked": () => "nicht bewertet: Kein ver\u00f6ffentlichter Eintrag der Domain fordert Berichte an",
};

;// CONCATENATED MODULE: ./lib/src/report/german/repository-files.js



const reasonOf = ({ error }) => READ_PROBLEMS[error] ?? error;
const PATHS = { path: "Pfad", pattern: "Muster" };
const IN_TOTAL = "die aus allen Eintr\u00e4gen unter `zones:` und Bl\u00f6cken `records:` zusammen gelesen werden (Projektgrenze)";
/** Each follows the name of the file. */
const fileProblems = {
    "file/outside": () => "liegt au\u00dferhalb des Repositorys",
    "file/in-git": () => "liegt in .git, wo nichts gelesen wird",
    "file/leads-out": () => "f\u00fchrt \u00fcber einen symbolischen Link aus dem Repository hinaus",
    "file/leads-into-git": () => "f\u00fchrt \u00fcber einen symbolischen Link in .git, wo nichts gelesen wird",
    "file/steps": ({ limit }) => `ist erst nach mehr als ${limit} Schritten \u00fcber Ordner und Links zu erreichen`,
    "file/missing": () => "existiert nicht",
    "file/unreadable": (own) => `kann nicht gelesen werden: ${reasonOf(own)}`,
    "file/not-a-file": () => "ist keine Datei",
    "file/untracked": () => "wird von git nicht verfolgt, und in einem Repository, in das andere schreiben, werden nur verfolgte Dateien gelesen: die Datei committen",
};
const repositoryFiles = {
    ...fileProblems,
    "file/link-in-commit": () => "ist ein symbolischer Link, dem in einem Commit nicht gefolgt wird",
    "file/size": ({ mebibytes }) => `ist gr\u00f6\u00dfer als ${mebibytes} MiB`,
    "file/count-in-total": ({ limit }) => `\u00fcberschreitet die ${formatCount(limit)} Dateien, ${IN_TOTAL}`,
    "file/size-in-total": ({ mebibytes }) => `\u00fcberschreitet die ${mebibytes} MiB, ${IN_TOTAL}`,
    "file/problem": ({ file, problem }) => `${(0,quote/* quotePath */.WG)(file)} ${problem}`,
    "file/turned": ({ file }) => `${(0,quote/* quotePath */.WG)(file)} f\u00fchrt \u00fcber einen symbolischen Link aus dem Repository hinaus oder in .git: eine Datei ohne solchen Link angeben`,
    "file/length": ({ what, length, limit }) => `ein ${PATHS[what]} mit ${formatCount(length)} Zeichen kann keine Datei bezeichnen; m\u00f6glich sind h\u00f6chstens ${formatCount(limit)}`,
    "file-pattern/no-file": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} passt auf keine Datei`,
    "file-pattern/absolute": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} muss relativ zum Ordner der Policy-Datei sein`,
    "file-pattern/outside": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} f\u00fchrt aus dem Repository hinaus`,
    "file-pattern/in-git": ({ pattern }) => `${(0,quote/* quotePath */.WG)(pattern)} f\u00fchrt in .git, wo nichts gelesen wird`,
    "file-pattern/unreadable": ({ pattern, ...own }) => `nach ${(0,quote/* quotePath */.WG)(pattern)} kann nicht gesucht werden: ${reasonOf(own)}`,
    "file-pattern/count": ({ pattern, limit }) => `f\u00fcr ${(0,quote/* quotePath */.WG)(pattern)} w\u00e4ren mehr als ${formatCount(limit)} Dateien anzusehen: einen engeren Ordner angeben`,
    "file-pattern/count-in-total": ({ pattern, limit }) => `mit ${(0,quote/* quotePath */.WG)(pattern)} w\u00e4ren f\u00fcr alle Muster zusammen mehr als ${formatCount(limit)} Dateien anzusehen: engere Ordner angeben oder weniger Muster`,
    "declared-total/octets": ({ mebibytes }) => `dies \u00fcberschreitet die ${mebibytes} MiB, ${IN_TOTAL}`,
    "declared-total/records": ({ limit }) => `hiermit sind es mehr als die ${formatCount(limit)} Eintr\u00e4ge, ${IN_TOTAL}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/rollout.js


/** Project limit: how many records a message names; a hostile set has hundreds. */
const rollout_MAX_RECORDS = 3;
const UNTIL_DELIVERED = "Damit nicht mehr signieren, warten, bis unterwegs befindliche Mails zugestellt sind (7 Tage sind sicher), und erst danach den Eintrag entfernen.";
function quotedList(terms) {
    return list(terms.map((term) => `\`${(0,truncate/* truncate */.x)(term)}\``), rollout_MAX_RECORDS);
}
const rollout = {
    "rollout/mta-sts-removed": ({ maxAge }) => `diese \u00c4nderung entfernt den MTA-STS-Eintrag, aber Absender, die die Richtlinie zwischengespeichert haben, setzen sie bis zu ${maxAge} s lang durch`,
    "rollout/end-mta-sts": ({ url, maxAge }) => `Unter ${url} eine Richtlinie mit \`mode: none\` und kleinem \`max_age\` bereitstellen und eine neue id ver\u00f6ffentlichen. ` +
        `Nach ${maxAge} s den Eintrag und die Richtlinie entfernen (RFC 8461 \u00a78.3).`,
    "rollout/tlsa-replaced": ({ records }) => `diese \u00c4nderung entfernt alle TLSA-Eintr\u00e4ge, die Absender derzeit verwenden (${quotedList(records)}), und der Schl\u00fcssel des Servers wurde nicht gemessen. ` +
        "Verwendet der Server noch einen Schl\u00fcssel, zu dem sie geh\u00f6ren, stellen Absender mit DANE Mails zur\u00fcck",
    "rollout/keep-tlsa": ({ ttl }) => `Die neuen Eintr\u00e4ge neben den alten ver\u00f6ffentlichen und zwei TTLs warten (der Resolver antwortete mit ${ttl} s; die TTL der Zone kann l\u00e4nger sein). ` +
        "Danach den Server auf den neuen Schl\u00fcssel umstellen und die alten Eintr\u00e4ge zuletzt entfernen (RFC 7671 \u00a78.1).",
    "rollout/spf-network-moved": ({ host, removed, added }) => `diese \u00c4nderung verlegt ${host} von ${quotedList(removed)} nach ${quotedList(added)}. Der SPF-Eintrag f\u00fchrt nur die alte Adresse auf, daher bestehen Mails von der neuen SPF nicht`,
    "rollout/list-network": ({ added }) => `Den SPF-Eintrag um ${quotedList(added)} erg\u00e4nzen. Die alte Adresse entfernen, sobald von dort keine Mails mehr kommen.`,
    "rollout/spf-senders-removed": ({ terms }) => `diese \u00c4nderung entfernt ${quotedList(terms)} aus dem SPF-Eintrag, daher bestehen Mails der dort genannten Absender SPF nicht mehr`,
    "rollout/move-senders": () => "Sicherstellen, dass keiner dieser Absender mehr f\u00fcr die Domain sendet.",
    "rollout/spf-senders-added": ({ terms }) => `diese \u00c4nderung f\u00fcgt ${quotedList(terms)} zum SPF-Eintrag hinzu, daher k\u00f6nnen alle dort genannten Absender im Namen der Domain senden`,
    "rollout/confirm-senders": () => "Sicherstellen, dass diese Absender f\u00fcr die Domain senden sollen.",
    "rollout/selector-removed": ({ selector }) => `diese \u00c4nderung entfernt den Selektor ${selector} zusammen mit seinem Schl\u00fcssel. Mails, die bereits oder noch mit ${selector} signiert werden, bestehen DKIM nicht`,
    "rollout/keep-key": () => `Den DKIM-Eintrag vorerst behalten. ${UNTIL_DELIVERED}`,
    "rollout/retire-selector": ({ selector }) => `${selector} unter \`dkim: retired:\` angeben und seinen DKIM-Eintrag vorerst behalten. ${UNTIL_DELIVERED}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/run-errors.js


const FORMS = "https://dns.example/dns-query, tls://192.0.2.53, udp://192.0.2.53:53 oder system";
const runErrors = {
    "git/missing": () => "git ist hier nicht installiert",
    "git/failed": ({ command, said }) => `git ${command} ist fehlgeschlagen${said === "" ? "" : `: ${said}`}`,
    "git/output": ({ command, mebibytes }) => `git ${command} gibt mehr als ${mebibytes} MiB aus`,
    "git/not-a-commit": ({ ref }) => `${ref} ist nicht der Name eines Commits`,
    "git/unknown-commit": () => "git kennt hier keinen solchen Commit",
    "git/incomplete": () => "git hat nicht den ganzen Commit",
    "git/not-checked-out": ({ commit }) => `der Checkout enth\u00e4lt ${commit} nicht`,
    "git/untracked": ({ reason }) => `in einem nicht vertrauensw\u00fcrdigen Repository werden nur Dateien gelesen, die git verwaltet, aber git kann sie nicht auflisten. Zuerst das Repository auschecken (actions/checkout, mit installiertem git). ${reason}`,
    "run/no-policy": ({ config }) => `${config}: Policy-Datei nicht gefunden. Mit \`mail-policy init DOMAIN\` eine erstellen oder --config setzen (Eingabe \`config\` der Action).`,
    "run/policy": ({ config, problem }) => `${config}: die Policy ${problem}`,
    "run/not-a-domain": ({ text, config }) => `${JSON.stringify(text)} ist keine Domain von ${config}`,
    "run/no-mail-server": () => "keine Domain dieser Policy empf\u00e4ngt Mail, daher gibt es keinen Server zu pr\u00fcfen",
    "run/no-reports": ({ config }) => `${config}: Die Policy nennt keine Dateien mit empfangenen Berichten. Sie unter \`reports:\` nennen oder mit --history oder --branch eine Historie angeben`,
    "run/no-policy-to-serve": ({ config }) => `${config}: Keine Domain hat eine Richtlinie zum Ausliefern. Ihre Datei mit \`mta-sts: policy-file:\` nennen.`,
    "run/several-former-policies": ({ files }) => `die \u00c4nderung entfernt mehrere Policys (${list(files)}), und es ist nicht klar, welche davon jetzt eine andere Datei ist.`,
    "run/included-files": ({ limit }) => `die dortigen Dateien binden einander \u00fcber mehr als ${limit} Ebenen ein`,
    "run/many-removed": ({ count }) => `die \u00c4nderung entfernt ${count} YAML-Dateien, daher ist die fr\u00fchere Policy unbekannt.`,
    "init/missing": ({ names, count }) => `${list(names)}: ${count === 1 ? "Dieser Name existiert" : "Diese Namen existieren"} nicht im DNS. Die Schreibweise berichtigen oder --allow-missing angeben, wenn ${count === 1 ? "er" : "sie"} noch registriert ${count === 1 ? "wird" : "werden"}.`,
    "init/no-zone": () => "die Dateien von --zones enthalten keine vollst\u00e4ndige Zone; die Domains nennen",
    "init/too-large": ({ problems }) => `f\u00fcr diese Domains l\u00e4sst sich keine Policy schreiben; es mit weniger auf einmal versuchen. ${problems.join(" ")}`,
    "resolver/problem": ({ url, problem }) => `Resolver ${JSON.stringify(url)} ${problem}`,
    "resolver/form": () => `ist kein g\u00fcltiger Resolver; m\u00f6glich sind ${FORMS}`,
    "resolver/url": () => `ist keine g\u00fcltige URL; m\u00f6glich sind ${FORMS} (eine IPv6-Adresse in Klammern)`,
    "resolver/host": () => "hat weder einen g\u00fcltigen Hostnamen noch eine g\u00fcltige IP-Adresse",
    "resolver/credentials": () => "enth\u00e4lt Benutzernamen oder Passwort; Resolver werden ohne Anmeldung gefragt",
    "resolver/query": () => "enth\u00e4lt einen Query-Teil (?\u2026); Resolver werden mit POST und ohne ihn gefragt",
    "resolver/port": () => "hat den Port 0",
    "resolver/path": () => "enth\u00e4lt einen Pfad; nur https:// hat einen",
    "resolver/fragment": () => "enth\u00e4lt einen Teil hinter #; nur tls:// hat einen",
    "resolver/udp-name": () => "braucht eine IP-Adresse: Ein Name m\u00fcsste erst aufgel\u00f6st werden",
    "resolver/tls-name": () => "hat hinter # keinen g\u00fcltigen Namen; dort steht der Name im Zertifikat des Resolvers",
    "resolver/none": () => "das System nennt keinen DNS-Resolver; mit --resolver oder in der Policy einen angeben",
    "resolver/of-this-machine": () => "geh\u00f6rt zu dieser Maschine und kann die Namen ihres Netzes kennen",
    "resolver/not-public": ({ use }) => `ist nicht die Adresse eines \u00f6ffentlichen Hosts (${specialUse(use)})`,
    "resolver/untrusted": ({ url, refusal }) => `Resolver ${JSON.stringify(url)} ${refusal}, und diese Policy ist nicht vertrauensw\u00fcrdig. Den Resolver im Workflow (\`resolvers\`) oder mit --resolver angeben oder dort allow-private-network setzen`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/runs.js

/** Each of the two, as a sentence calls it. */
const runOf = (isBefore) => (isBefore ? "der erste Lauf" : "der zweite Lauf");
const inRun = (isBefore) => (isBefore ? "im ersten Lauf" : "im zweiten Lauf");
const VIEWS = { live: "Live-Sicht", planned: "geplante Sicht" };
const RECORDED = {
    none: "bei der letzten Messung nicht anwendbar",
    pass: "bei der letzten Messung bestanden",
    fail: "bei der letzten Messung ein Mangel",
    unknown: "laut Historie nie gemessen",
};
const runs = {
    "runs/order": () => "der erste Lauf wurde nach dem zweiten gemessen: Um zu sehen, was aus ihm wurde, den fr\u00fcheren zuerst nennen",
    "runs/policy": () => "die Policys unterscheiden sich: Was sie verlangen, ausnehmen oder hinnehmen, kann eine \u00c4nderung erkl\u00e4ren",
    "runs/policy-file": ({ before, now }) => `die Policy-Datei ist ${now} statt ${before}`,
    "runs/view": ({ before, now }) => `${VIEWS[now]} statt ${VIEWS[before]}`,
    "runs/tool": ({ before, now }) => `mail-policy ${now} statt ${before}: Eine neue oder strengere Pr\u00fcfung kann ohne \u00c4nderung im DNS einen Mangel melden`,
    "runs/mail": ({ before, now }) => `\`mail: ${now}\` statt \`${before}\``,
    "runs/left-out": ({ isBefore, count }) => `${runOf(isBefore)} hat ${counted(count, "Domain", "Domains")} ausgelassen, die seine \u00c4nderung nicht betreffen konnte`,
    "runs/faults": ({ isBefore, count }) => `${inRun(isBefore)} gab es ${counted(count, "Fehler", "Fehler")} in deklarierten Dateien: Die betroffenen Eintr\u00e4ge wurden nicht bewertet`,
    "runs/outcomes-only": ({ isBefore }) => `${runOf(isBefore)} stammt aus der Historie, die nur Ergebnisse aufbewahrt: weder Ausnahmen noch das Gesehene; die Stufen sind die der heutigen Policy`,
    "runs/recorded": ({ outcome }) => RECORDED[outcome],
};

;// CONCATENATED MODULE: ./lib/src/report/german/saved-runs.js
/** What a file is, as an error names it. */
const saved_runs_KINDS = { snapshot: "der Snapshot", evidence: "die SMTP-Messung" };
const NAME_A_RUN = "report.json oder snapshot.json eines Laufs angeben oder einen Ordner, der report.json enth\u00e4lt";
const savedRuns = {
    "saved/cannot-read": ({ kind, file, reason }) => `${saved_runs_KINDS[kind]} ${file} ist nicht lesbar: ${reason}`,
    "saved/not-a-snapshot": ({ file, problem }) => `${file} ist kein Snapshot, den diese Version auswerten kann: ${problem}. Die Version verwenden, die ihn gespeichert hat, oder ihn neu speichern`,
    "saved/not-evidence": ({ file, problem }) => `${file} ist keine Datei mit SMTP-Messungen von \`mail-policy probe\`: ${problem}`,
    "saved/offline": ({ file }) => `--offline l\u00e4sst sich nicht mit --replay ${file} kombinieren: Der Snapshot wurde mit Netz aufgezeichnet, und --replay nutzt das Netz nie. --offline entfernen.`,
    "saved/neither": ({ folder, report, failure }) => `${folder} enth\u00e4lt weder ${report} noch ${failure}`,
    "saved/not-regular": ({ file }) => `${file} ist keine regul\u00e4re Datei`,
    "saved/missing": ({ file }) => `${file} existiert nicht`,
    "saved/refused": ({ file, problem }) => `${file} ${problem}`,
    "saved/not-json": ({ file, problem }) => `${file} ist nicht das JSON eines Berichts: ${problem}`,
    "saved/long-text": ({ file, limit }) => `${file} enth\u00e4lt einen Text von mehr als ${limit} Zeichen`,
    "saved/other-version": ({ file, version, problem }) => `${file} stammt nicht von dieser Version von mail-policy${version === null ? "" : `, sondern von ${JSON.stringify(version)}`}: ${problem}. Die Version verwenden, die die Datei geschrieben hat`,
    "saved/name-a-run": ({ problem }) => `${problem}. ${NAME_A_RUN}`,
    "saved/no-report": ({ file, problem }) => `${file} enth\u00e4lt keinen Bericht, weil jener Lauf mit einem Fehler endete: ${problem}. ${NAME_A_RUN}`,
    "saved/other-domains": ({ file, policy }) => `${file} enth\u00e4lt keine Antworten zu den Domains von ${policy}. Mit --config die Policy jenes Laufs angeben`,
    "saved/same-report": ({ before, after }) => `${before} und ${after} sind derselbe Bericht. Zwei L\u00e4ufe angeben`,
    "saved/same-run": ({ before, after }) => `${before} und ${after} sind derselbe Lauf. Zwei L\u00e4ufe angeben`,
    "saved/run-and-file": ({ name }) => `${name} ist sowohl ein Lauf der Historie als auch eine Datei. Die Datei als ./${name} angeben`,
    "saved/neither-run-nor-file": ({ name, problem }) => `${name} ist weder eine Datei noch ein Lauf der Historie: ${problem}`,
    "saved/not-recorded": ({ name }) => `${name}: Die Historie gibt nicht alles wieder, was dieser Lauf ergeben hat: Er wurde versp\u00e4tet aufgezeichnet, seither hat sich zu viel ge\u00e4ndert, oder die Kette ist unterbrochen. Einen anderen Lauf angeben`,
};
/** What differs, and what to do about it. */
const DIFFERENCES = {
    policy: "geh\u00f6rt zu einer anderen Policy. Auf dem Commit zusammenf\u00fchren, den die Teile ausgecheckt haben",
    files: "geh\u00f6rt zu anderen Zonendateien. Auf dem Commit zusammenf\u00fchren, den die Teile ausgecheckt haben",
    view: "geh\u00f6rt zu einer anderen Sicht. Den Teilen und der Zusammenf\u00fchrung dasselbe --view geben",
    base: "geh\u00f6rt zu einem anderen Ausgangsstand. Den Teilen und der Zusammenf\u00fchrung dasselbe --base geben",
};
const shards = {
    "shards/cannot-read": ({ place, reason }) => `die Teile in ${place} sind nicht lesbar: ${reason}`,
    "shards/missing": () => "Datei oder Ordner nicht gefunden. Pr\u00fcfen, ob die Jobs der Teile ihre Snapshots gespeichert haben",
    "shards/entries": ({ folder, limit }) => `${folder} hat mehr als ${limit} Eintr\u00e4ge`,
    "shards/none": () => "kein Teil hat einen Snapshot hinterlassen. Die Jobs der Teile und den Ordner der Zusammenf\u00fchrung pr\u00fcfen",
    "shards/days-apart": ({ first, second, days }) => `zwischen ${first} und ${second} liegen mehr als ${days} Tage. Die Uhren der beteiligten Maschinen pr\u00fcfen oder alle Teile neu ausf\u00fchren`,
    "shards/size": ({ octets, gibibytes }) => `die Snapshots der Teile haben ${octets} Oktette; die Grenze liegt bei ${gibibytes} GiB`,
    "shards/whole-run": ({ file }) => `${file} ist der Snapshot eines ganzen Laufs, nicht der eines Teils: mit --replay auswerten`,
    "shards/number": ({ file, number, of }) => `${file} ist Teil ${number} von ${of}, was nicht sein kann`,
    "shards/version": ({ file, version, own }) => `${file} stammt von mail-policy ${version}, und dies ist ${own}. \u00dcberall dieselbe Version verwenden`,
    "shards/base-unread-there": ({ file }) => `${file} stammt von einem Job, der den Ausgangsstand nicht lesen konnte. Diesen Job neu ausf\u00fchren`,
    "shards/base-unread-here": ({ file }) => `${file} wurde mit einem Ausgangsstand verglichen, der hier nicht lesbar ist. Die Zusammenf\u00fchrung neu ausf\u00fchren`,
    "shards/differs": ({ file, what }) => `${file} ${DIFFERENCES[what]}`,
    "shards/counts": ({ first, second, firstOf, secondOf }) => `${first} und ${second} geh\u00f6ren zu ${firstOf} und zu ${secondOf} Teilen. Nur die Teile eines Laufs zusammenf\u00fchren`,
    "shards/twice": ({ first, second, number }) => `${first} und ${second} sind beide Teil ${number}. Nur eine der Dateien behalten`,
    "shards/offline": ({ first, second }) => `von ${first} und ${second} hat nur einer das Netz genutzt. Entweder allen Teilen --offline geben oder keinem`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/service.js


const service = {
    "service/srv/not-declared": () => "nicht gefragt: Die Policy gibt nicht `services: true` an",
    "service/srv/parts": ({ parts }) => list(parts, undefined, "; "),
    "service/srv/offered": ({ service: name, hosts }) => `${name}: ${list(hosts.map(({ host, port }) => `${host} Port ${port}`))}`,
    "service/srv/not-offered": ({ service: name }) => `${name}: nicht angeboten`,
    "service/srv/configuration": ({ names }) => names.length === 0
        ? "im DNS gibt es keinen Namen f\u00fcr Autoconfig oder Autodiscover"
        : `automatische Einrichtung: ${list(names)} (die Antworten dort wurden nicht gepr\u00fcft)`,
    "service/srv/missing": ({ name }) => `kein SRV-Eintrag an ${name}`,
    "service/srv/alias": ({ name, host, owner }) => `${name}: ${host} ist ein Alias (CNAME) von ${owner}, was RFC 2782 hier verbietet`,
    "service/srv/no-name": ({ name, host }) => `${name}: ${host} gibt es nicht`,
    "service/srv/no-address": ({ name, host }) => `${name}: ${host} hat weder einen A- noch einen AAAA-Eintrag`,
    "service/srv/port-zero": ({ name, host }) => `${name}: ${host} hat den Port 0, mit dem sich kein Programm verbinden kann (RFC 6335 \u00a76)`,
    "service/srv/dangling": ({ name, owner }) => `${name} ist ein Alias (CNAME) von ${owner}, das keine Adresse hat`,
    "service/srv/none-offered": ({ services }) => `die Policy gibt \`services: true\` an, aber laut SRV-Eintr\u00e4gen ${services.length === 1 ? "wird" : "werden"} ${list(services)} nicht angeboten (RFC 6186 \u00a73.4)`,
    "service/srv/limit": ({ service: name, all, limit }) => `${all - limit} von ${all} Hosts von ${name} ${all - limit === 1 ? "wurde" : "wurden"} nicht nachgeschlagen; die Grenze liegt bei ${limit}`,
    "service/srv/fix": ({ parts }) => `${(0,capitalized/* capitalized */.l)(list(parts, undefined, "; "))}.`,
    "service/srv/fix-missing": ({ service: name, record }) => `\`${record}\` mit dem Host ver\u00f6ffentlichen, der ${name} anbietet, oder mit dem Ziel \`.\`, wenn es keiner tut`,
    "service/srv/fix-host": ({ name, host }) => `an ${name} statt ${host} einen Host mit eigenen Adressen nennen`,
    "service/srv/fix-port": ({ name, host, port }) => `an ${name} den Port von ${host} nennen, \u00fcblich ist ${port}`,
    "service/srv/fix-dangling": ({ name }) => `${name} zu einem Host mit Adresse f\u00fchren lassen oder den Alias entfernen`,
    "service/srv/fix-none-offered": ({ domain }) => `Die Hosts ver\u00f6ffentlichen, mit denen sich Mailprogramme von ${domain} verbinden, oder \`services: true\` entfernen.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/smtp-answers.js




/** What a server is waited for. */
const smtp_answers_STEPS = {
    greeting: "keine Begr\u00fc\u00dfung gesendet",
    EHLO: "EHLO nicht beantwortet",
    HELO: "HELO nicht beantwortet",
    STARTTLS: "STARTTLS nicht beantwortet",
};
/** Its last part may be a stranger's text, of any length. */
const about = (address, words) => (0,truncate/* truncate */.x)(`${address} ${words}`);
const smtpAnswers = {
    "smtp/line-length": ({ limit }) => `eine Zeile hat mehr als ${limit} Oktette`,
    "smtp/not-a-reply": () => "er sendet keine SMTP-Antwort",
    "smtp/endless": () => "er sendet zu viel",
    "smtp/mixed-codes": () => "die Zeilen seiner Antwort haben verschiedene Codes",
    "smtp/connect-timeout": ({ address, ms }) => `${address} hat ${within(ms)} keine Verbindung angenommen`,
    "smtp/connect-timed-out": ({ address }) => `${address} hat nicht rechtzeitig eine Verbindung angenommen`,
    "smtp/refused": ({ address }) => `${address} hat die Verbindung abgelehnt`,
    "smtp/unreachable": ({ address, code }) => `${address} ist von hier nicht erreichbar (${code})`,
    "smtp/not-tried": ({ address }) => `eine Verbindung zu ${address} lie\u00df sich nicht versuchen`,
    "smtp/timeout": ({ address, step, ms }) => `${address} hat ${within(ms)} ${smtp_answers_STEPS[step]}`,
    "smtp/hung-up": ({ address, step }) => `${address} hat die Verbindung getrennt und ${smtp_answers_STEPS[step]}`,
    "smtp/reply": ({ address, step, code, text }) => about(address, `${step === "greeting" ? "begr\u00fc\u00dft" : `beantwortet ${step}`} mit ${formatReply(code, text)}`),
    "smtp/no-starttls": ({ address }) => `${address} bietet kein STARTTLS an`,
    "smtp/no-ehlo": ({ address, code, text }) => about(address, `unterst\u00fctzt EHLO nicht (${formatReply(code, text)}) und bietet daher kein STARTTLS an`),
    "smtp/injection": ({ address }) => `${address} sendet nach der Antwort auf STARTTLS weiteren Klartext`,
    "smtp/unasked": ({ address }) => `${address} sendet mehr Antworten, als gefragt wurde`,
    "smtp/not-smtp": ({ address, problem }) => `${address} spricht kein SMTP: ${problem}`,
    "smtp/handshake-timeout": ({ address, ms }) => `${address} hat den TLS-Handshake ${within(ms)} nicht abgeschlossen`,
    "smtp/no-handshake": ({ address, problem }) => `${address} schlie\u00dft den TLS-Handshake nicht ab: ${problem}`,
    "smtp/legacy-not-tried": ({ reason }) => `TLS 1.0 und 1.1 lie\u00dfen sich nicht erproben: ${reason}`,
    "smtp/blocked": ({ failures }) => `Port 25 ist hier nach au\u00dfen gesperrt: ${failures.join("; ")}`,
    "smtp/slow": ({ address, ms }) => `${address} wurde nicht noch einmal gefragt: Unter anderen Namen brauchte die Antwort ${(0,duration/* formatDuration */.a3)(ms)}`,
    "smtp/not-public": ({ address, use }) => `${address} ist nicht die Adresse eines \u00f6ffentlichen Hosts: ${specialUse(use)}`,
    "smtp/off": () => "nicht gepr\u00fcft: --smtp off",
    "smtp/offline": () => "nicht gepr\u00fcft: --offline nutzt kein Netz",
};
function formatReply(code, text) {
    return `${code} ${text}`.trim();
}

;// CONCATENATED MODULE: ./lib/src/report/german/smtp-host.js

/** Project limit: how many addresses a message names. */
const MAX_ADDRESSES = 4;
/** OpenSSL's name of a key type, as certificates are called. */
const keyTypeName = (type) => (type === "ec" ? "ECDSA" : type.toUpperCase());
const smtp_host_listed = (addresses) => list(addresses, MAX_ADDRESSES);
const smtpHost = {
    "smtp-host/no-session": () => "nicht bewertet: Es kam keine TLS-Sitzung zustande, siehe smtp-tls/starttls",
    "smtp-host/unreadable-certificate": () => "das Zertifikat ist nicht lesbar",
    "smtp-host/certificate": ({ type, verdict }) => `${type === null ? "anderes Zertifikat" : `${keyTypeName(type)}-Zertifikat`}: ${verdict}`,
    "smtp-host/certificates": ({ verdicts }) => verdicts.join("; "),
    "smtp-host/verdict": ({ verdict, addresses }) => `${verdict} (${smtp_host_listed(addresses)})`,
    "smtp-host/verdicts": ({ verdicts }) => verdicts.join("; "),
    "smtp-host/addresses": ({ addresses }) => smtp_host_listed(addresses),
    "smtp-host/measured-elsewhere": ({ address, at, from }) => `${address}, gemessen am ${at.slice(0, 10)} von ${from}`,
    "smtp-host/outdated": ({ at, from, days }) => `gemessen am ${at} von ${from}, vor mehr als ${days} Tagen: neu messen`,
    "smtp-host/too-late": ({ at, from }) => `gemessen am ${at} von ${from}, nach dem Zeitpunkt dieser Pr\u00fcfung: neu messen`,
    "smtp-host/rejected": ({ reason }) => `${reason}; das kann allein f\u00fcr diesen Client gelten (RFC 5321 \u00a77.9)`,
    "smtp-host/refused": ({ reason, family }) => `${reason}, w\u00e4hrend andere Hosts \u00fcber ${family} antworten`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/smtp-tls.js


/** `RSA-Schl\u00fcssel mit 2048 Bit`, `ED25519-Schl\u00fcssel`. */
function keyWords({ type, bits }) {
    return `${type.toUpperCase()}-Schl\u00fcssel${bits === null ? "" : ` mit ${bits} Bit`}`;
}
const smtp_tls_validFor = (days, notAfter) => `das Zertifikat gilt noch ${counted(days, "Tag", "Tage")}, bis ${notAfter}`;
const smtpTls = {
    "smtp-tls/address-limit": ({ all, limit }) => `${all - limit} von ${all} Adressen ${all - limit === 1 ? "wurde" : "wurden"} nicht gepr\u00fcft; die Grenze liegt bei ${limit}`,
    "smtp-tls/evidence/answer": ({ parts }) => parts.join("; "),
    "smtp-tls/evidence/certificate": ({ subject, names, issuer, notAfter }) => `Zertifikat ${subject} f\u00fcr ${list(names) || "keinen DNS-Namen"}, ausgestellt von ${issuer}, g\u00fcltig bis ${notAfter}`,
    "smtp-tls/evidence/origin": ({ at, from }) => `gemessen am ${at} von ${from}`,
    "smtp-tls/dane-authenticates": ({ usages }) => `nicht bewertet: DANE authentifiziert den Host${usages.length === 1 ? ` durch Usage ${usages.join("")}` : ""}`,
    "smtp-tls/dane-undetermined": ({ fault }) => `${fault}. Das ist unerheblich, wenn DANE den Host authentifiziert, was sich nicht feststellen lie\u00df`,
    "smtp-tls/other-certificate": ({ keyType }) => `ob der Server auch ein ${keyType}-Zertifikat hat`,
    "smtp-tls/negotiated": ({ protocol }) => `der Server handelt ${protocol} aus`,
    "smtp-tls/starttls/session": ({ protocol }) => `STARTTLS f\u00fchrt zu ${protocol}`,
    "smtp-tls/starttls/fix": ({ host }) => `${host} so einstellen, dass der Server an jeder seiner Adressen auf Port 25 antwortet und STARTTLS mit einem Zertifikat anbietet, oder die Adresse aus dem DNS entfernen.`,
    "smtp-tls/version/fix": ({ host }) => `An ${host} TLS 1.2 und 1.3 aktivieren: die TLS-Bibliothek aktualisieren und die Begrenzung der Version aus der Konfiguration entfernen.`,
    "smtp-tls/legacy/accepted": ({ protocol }) => `der Server akzeptiert auch ${protocol}`,
    "smtp-tls/legacy/refused": () => "der Server lehnt TLS 1.0 und 1.1 ab",
    "smtp-tls/legacy/fix": ({ host }) => `An ${host} TLS 1.0 und 1.1 deaktivieren, in Postfix etwa mit \`smtpd_tls_protocols = >=TLSv1.2\`.`,
    "smtp-tls/legacy/fix-after": ({ first }) => `${first} Danach TLS 1.0 und 1.1 deaktivieren.`,
    "smtp-tls/forward-secrecy/ephemeral": ({ keyExchange }) => `der Server verwendet ephemere Schl\u00fcssel${keyExchange === null ? "" : ` (${keyExchange})`}`,
    "smtp-tls/forward-secrecy/static": ({ cipher }) => `${cipher} verwendet keine ephemeren Schl\u00fcssel`,
    "smtp-tls/forward-secrecy/fix": ({ host }) => `${host} so einstellen, dass der Server ECDHE-Suiten bevorzugt, und Suiten ohne ephemere Schl\u00fcssel (RSA, statisches DH und ECDH) deaktivieren.`,
    "smtp-tls/cipher/unlisted": ({ cipher }) => `${cipher} steht nicht auf der Liste der TR-02102-2`,
    "smtp-tls/cipher/outdated": ({ cipher, until }) => `TR-02102-2 empfiehlt ${cipher} nur bis ${until}`,
    "smtp-tls/cipher/cbc": ({ cipher }) => `TR-02102-2 empfiehlt ${cipher} nur mit Encrypt-then-MAC, was von au\u00dfen nicht sichtbar ist`,
    "smtp-tls/cipher/listed": ({ cipher }) => `${cipher} steht auf der Liste der TR-02102-2`,
    "smtp-tls/cipher/fix": ({ host }) => `${host} so einstellen, dass der Server TLS_AES_256_GCM_SHA384, TLS_AES_128_GCM_SHA256 und die ECDHE-Suiten mit AES-GCM bevorzugt.`,
    "smtp-tls/certificate-name/match": ({ host }) => `das Zertifikat lautet auf ${host}`,
    "smtp-tls/certificate-name/base-domain": ({ base, host }) => `der Server wurde nach ${base} gefragt, der TLSA-Basisdomain, und sein Zertifikat gilt nicht f\u00fcr ${host}`,
    "smtp-tls/certificate-name/other": ({ names, host }) => `das Zertifikat lautet auf ${certificateNames(names)}, nicht auf ${host}`,
    "smtp-tls/certificate-name/fix": ({ host }) => `Ein Zertifikat mit ${host} unter den alternativen Antragstellernamen beschaffen und an jeder Adresse ausliefern.`,
    "smtp-tls/certificate-trust/trusted": ({ issuer }) => `ausgestellt von ${issuer}`,
    "smtp-tls/certificate-trust/untrusted": ({ reason }) => `das Zertifikat ist nicht vertrauensw\u00fcrdig: ${reason}`,
    "smtp-tls/certificate-trust/fix": ({ host }) => `An ${host} ein Zertifikat einer \u00f6ffentlichen CA samt Zwischenzertifikaten ausliefern oder den Host durch DANE authentifizieren lassen.`,
    "smtp-tls/certificate-expiry/not-yet": ({ notBefore }) => `das Zertifikat gilt erst ab ${notBefore}`,
    "smtp-tls/certificate-expiry/expired": ({ notAfter }) => `das Zertifikat ist am ${notAfter} abgelaufen`,
    "smtp-tls/certificate-expiry/valid": ({ days, notAfter }) => smtp_tls_validFor(days, notAfter),
    "smtp-tls/certificate-expiry/soon": ({ days, notAfter, limit }) => `${smtp_tls_validFor(days, notAfter)}; mindestens ${counted(limit, "Tag ist", "Tage sind")} verlangt`,
    "smtp-tls/certificate-expiry/fix": ({ host }) => `Das Zertifikat von ${host} erneuern und den Mailserver neu laden.`,
    "smtp-tls/certificate-key/parts": ({ parts }) => parts.join("; "),
    "smtp-tls/certificate-key/key": (key) => keyWords(key),
    "smtp-tls/certificate-key/short": ({ limit, ...key }) => `${keyWords(key)}, mindestens ${limit} Bit sind verlangt`,
    "smtp-tls/certificate-key/dsa": (key) => `${keyWords(key)}, RFC 9325 \u00a74.5 erlaubt RSA, ECDSA und EdDSA`,
    "smtp-tls/certificate-key/unrated": (key) => `${keyWords(key)}, dessen St\u00e4rke sich nicht bewerten lie\u00df`,
    "smtp-tls/certificate-key/signature": ({ algorithm }) => `signiert mit ${algorithm}`,
    "smtp-tls/certificate-key/weak-signature": ({ algorithm }) => `signiert mit ${algorithm}, verlangt ist SHA-256 oder besser`,
    "smtp-tls/certificate-key/unrated-signature": ({ algorithm }) => `signiert mit ${algorithm}, dessen Hashverfahren sich nicht bewerten lie\u00df`,
    "smtp-tls/certificate-key/fix": ({ host, rsaBits, ecBits }) => `An ${host} ein Zertifikat mit einem Schl\u00fcssel von mindestens ${ecBits} Bit (elliptische Kurven) oder ${rsaBits} Bit (RSA) ausliefern, signiert mit SHA-256 oder besser.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/spf.js





const queries = (count) => counted(count, "DNS-Abfrage", "DNS-Abfragen");
function lookupsOf(lookups, isAtLeast) {
    return `${isAtLeast ? "mindestens " : ""}${queries(lookups)}`;
}
/** The costliest terms, each with its lookups. */
function costsOf(terms, count) {
    const costs = terms.map(({ term, lookups }) => `${(0,spf/* excerpt */.Kb)(term)} (${lookups})`);
    return costs.length === 0 ? "" : `: ${listFirst(costs, count)}`;
}
/** Terms as written, each with the name it looks up unless that is part of it. */
function lookedUp(terms, count) {
    const named = terms.map(({ term, name }) => name === null || term.includes(name) ? (0,spf/* excerpt */.Kb)(term) : `${(0,spf/* excerpt */.Kb)(term)} (${name})`);
    return listFirst(named, count);
}
function clients(families) {
    return families.length > 1 ? "Adresse" : `IP${families[0] ?? ""}-Adresse`;
}
const spf_others = {
    "spf/several": ({ items, count }) => listFirst(items, count),
    "spf/sentences": ({ items, count }) => listFirst(items, count, "; "),
    "spf/term": ({ term, domain }) => (domain === null ? (0,spf/* code */.aY)(term) : `${(0,spf/* code */.aY)(term)} im Eintrag von ${(0,spf/* excerpt */.Kb)(domain)}`),
    "spf/records/none": ({ domain }) => `${domain} hat keinen SPF-Eintrag`,
    "spf/records/several": ({ domain, count }) => `${domain} hat ${count} SPF-Eintr\u00e4ge; RFC 7208 erlaubt einen`,
    "spf/records/octet-limit": ({ domain, limit }) => `der Eintrag von ${domain} wurde nicht ausgewertet: Mit ihm haben die Eintr\u00e4ge mehr als ${limit} Oktette (Projektgrenze)`,
    "spf/records/depth-limit": ({ domain, depth, limit }) => `der Eintrag von ${domain} wurde nicht nachgeschlagen: ${depth} Eintr\u00e4ge f\u00fchren dorthin; RFC 7208 erlaubt ${limit} Abfragen`,
    "spf/target/several": ({ domain, count }) => `${domain} hat ${count} SPF-Eintr\u00e4ge`,
    "spf/target/loop": ({ domain }) => `f\u00fchrt zu ${domain} zur\u00fcck`,
    "spf/target/no-such-name": ({ domain }) => `${domain} gibt es nicht`,
    "spf/target/endless": ({ suffix }) => `jeder Name unterhalb von ${suffix} hat einen Eintrag, der zu einem weiteren solchen f\u00fchrt, daher brechen Empf\u00e4nger an einer Grenze ab`,
    "spf/target/not-a-name": ({ name }) => `${(0,spf/* code */.aY)(name)} ist kein g\u00fcltiger Domainname`,
    "spf/term/mail-macro": ({ term, macro }) => `${(0,spf/* code */.aY)(term)} wurde nicht nachgeschlagen: Der Name h\u00e4ngt von der Mail ab (\`${(0,truncate/* truncate */.x)(macro, spf/* MAX_MACRO_SHOWN */.iq)}\`)`,
    "spf/term/not-a-name": ({ term, name }) => `${(0,spf/* code */.aY)(term)} l\u00e4sst sich nicht nachschlagen: ${(0,spf/* code */.aY)(name)} ist kein g\u00fcltiger Domainname`,
    "spf/term/lookup-limit": ({ term, before, limit }) => `${(0,spf/* code */.aY)(term)} wurde nicht nachgeschlagen: Davor liegen ${before} Abfragen; RFC 7208 erlaubt ${limit}`,
    "spf/permerror": ({ inSyntax, inTarget }) => `nicht bewertet: Empf\u00e4nger brechen mit einem dauerhaften Fehler ab, ${inSyntax && inTarget ? "siehe spf/syntax und spf/include-valid" : inSyntax ? "siehe spf/syntax" : "siehe spf/include-valid"}`,
    "spf/mail-dependent": ({ term }) => `nicht bewertet: Der Eintrag, zu dem ${term} f\u00fchrt, h\u00e4ngt von der Mail ab (spf/include-valid)`,
    "spf/evidence/lookups": ({ domain }) => `Abfragen von ${domain}`,
    "spf/evidence/term-lookups": ({ term, lookups, depth }) => `${"  ".repeat(depth)}${lookups} ${(0,spf/* excerpt */.Kb)(term)}`,
    "spf/evidence/voids": () => "Abfragen ohne Ergebnis",
    "spf/evidence/unseen": () => "nicht gesehen",
    "spf/evidence/no-record": ({ texts }) => `kein SPF-Eintrag unter ${counted(texts, "TXT-Eintrag", "TXT-Eintr\u00e4gen")}`,
    "spf/evidence/answered": () => "beantwortet",
    "spf/present/one": () => "die Domain hat genau einen SPF-Eintrag",
    "spf/present/alias": ({ domain, target }) => `${domain} ist ein Alias (CNAME) von ${target}, das keinen SPF-Eintrag hat; neben einem CNAME kann kein anderer Eintrag stehen (RFC 1034 \u00a73.6.2)`,
    "spf/present/obsolete": ({ domain }) => `${domain} hat seinen SPF-Eintrag nur im DNS-Typ SPF (99), der abgeschafft ist. Empf\u00e4nger suchen einen TXT-Eintrag (RFC 7208 \u00a73.1)`,
    "spf/present/misspelt": ({ domain, text }) => `${domain} hat keinen SPF-Eintrag: ${(0,quote/* quoteOctets */.f4)(text)} beginnt nicht mit \`v=spf1\` und einem Leerzeichen`,
    "spf/syntax/valid": ({ records: count }) => count === 1 ? "der Eintrag ist g\u00fcltig" : `alle ${count} Eintr\u00e4ge sind g\u00fcltig`,
    "spf/lookup-limit/count": ({ lookups, isAtLeast, limit, terms, count }) => `${lookupsOf(lookups, isAtLeast)}; RFC 7208 erlaubt ${limit}${costsOf(terms, count)}`,
    "spf/lookup-headroom/count": ({ lookups, isAtLeast, limit, terms, count }) => `${lookupsOf(lookups, isAtLeast)}; h\u00f6chstens ${limit} lassen Raum f\u00fcr Wachstum${costsOf(terms, count)}`,
    "spf/lookup-headroom/over-limit": ({ lookups, limit }) => `${queries(lookups)}; RFC 7208 erlaubt ${limit}: siehe spf/lookup-limit`,
    "spf/void-limit/count": ({ isAtLeast, family, limit, terms, count }) => `${isAtLeast ? "mindestens " : ""}${counted(count, "Abfrage", "Abfragen")} ohne Ergebnis f\u00fcr Absender mit IP${family}; RFC 7208 erlaubt ${limit}${count === 0 ? "" : `: ${lookedUp(terms, count)}`}`,
    "spf/void-limit/client": ({ term }) => `ob ${(0,spf/* code */.aY)(term)} eine Abfrage ohne Ergebnis ist, h\u00e4ngt vom Absender ab`,
    "spf/mx-limit/term": ({ term, names }) => `${term} f\u00fchrt zu ${names} Namen`,
    "spf/mx-limit/over": ({ terms, limit }) => `${terms}; RFC 7208 erlaubt ${limit}`,
    "spf/mx-limit/none": () => "kein Eintrag verwendet `mx`",
    "spf/mx-limit/within": ({ names, limit }) => `jedes \`mx\` f\u00fchrt zu h\u00f6chstens ${limit} Namen (${list(names.map(String))})`,
    "spf/include-valid/target": ({ term, problem, free }) => `${term}: ${problem}${andAnyoneCanRegister(free)}`,
    "spf/include-valid/none": () => "kein Eintrag verwendet `include` oder `redirect`",
    "spf/include-valid/all": ({ targets }) => targets === 1
        ? "das eine include oder redirect f\u00fchrt zu genau einem SPF-Eintrag"
        : `jedes der ${targets} include und redirect f\u00fchrt zu genau einem SPF-Eintrag`,
    "spf/include-valid/by-mail": ({ terms }) => `${terms}: Der Name h\u00e4ngt von der Mail ab. Mails mit dem Ergebnis, das sie erhalten m\u00fcssen, in \`spf: expect:\` der Policy auff\u00fchren: Sie werden vollst\u00e4ndig ausgewertet`,
    "spf/include-valid/by-expectations": ({ terms, mails }) => `${terms}: Der Name h\u00e4ngt von der Mail ab. Ausgewertet wurde er f\u00fcr ${counted(mails, "Mail", "Mails")} der Policy (spf/expectations)`,
    "spf/open/matches": ({ items, count, families }) => `${listFirst(items, count)} ${count > 1 ? "passen zusammen" : "passt"} zu jeder ${clients(families)}`,
    "spf/open/strangers": ({ items, count, families, ips }) => `${listFirst(items, count)} ${count > 1 ? "lassen" : "l\u00e4sst"} jede ${clients(families)} bestehen: Mails eines erfundenen Absenders bestehen von ${list(ips)}`,
    "spf/open/known-address": ({ ip }) => `${ip} steht f\u00fcr jede Adresse, aber der Eintrag nennt sie: Ob andere bestehen, wurde nicht gemessen`,
    "spf/open/once-address": ({ term, families }) => `${term} ist ein Netz der L\u00e4nge 0, das zu jeder ${clients(families)} passt, sobald sein Name eine hat`,
    "spf/open/none": () => "kein Term, der Mails bestehen l\u00e4sst, passt zu jeder Adresse",
    "spf/breadth/network": ({ term, family, prefix }) => `${term} ist ein IP${family}-Netz der L\u00e4nge /${prefix}`,
    "spf/breadth/wide": ({ networks, v4, v6 }) => `${networks}; das gr\u00f6\u00dfte Netz darf /${v4} (IPv4) oder /${v6} (IPv6) sein`,
    "spf/breadth/within": ({ v4, v6 }) => `kein Netz ist gr\u00f6\u00dfer als /${v4} (IPv4) oder /${v6} (IPv6)`,
    "spf/breadth/everyone": () => "Netze, die jede Adresse enthalten, werden nicht bewertet: siehe spf/open",
    "spf/unreachable-terms/after-all": ({ term }) => `${term} steht hinter \`all\``,
    "spf/unreachable-terms/redirect": ({ term }) => `${term} hat keine Wirkung, weil der Eintrag \`all\` hat`,
    "spf/unreachable-terms/none": () => "jeder Term ist erreichbar",
    "spf/unknown-modifiers/term": ({ term, meant }) => `Empf\u00e4nger \u00fcbergehen ${term}, einen Modifier, den sie nicht kennen (RFC 7208 \u00a76)${meant === null ? "" : `; der Mechanismus lautet ${(0,spf/* code */.aY)(meant)}`}`,
    "spf/unknown-modifiers/none": () => "jeder Modifier ist bekannt",
    "spf/ignored/none": () => "kein TXT-Eintrag ist ein falsch geschriebener SPF-Eintrag",
    "spf/ignored/found": ({ domain, texts, count }) => `Empf\u00e4nger \u00fcbergehen ${listFirst(texts.map((text) => (0,quote/* quoteOctets */.f4)(text)), count)} neben dem SPF-Eintrag von ${domain}: Ein Eintrag beginnt mit \`v=spf1\` und einem Leerzeichen`,
    "spf/ptr/none": () => "kein Eintrag verwendet `ptr` oder `%{p}`",
    "spf/ptr/terms": ({ items, count }) => `${listFirst(items, count)} ${count === 1 ? "schl\u00e4gt" : "schlagen"} den Hostnamen des Absenders nach`,
    "spf/size/record": ({ domain, octets }) => `der Eintrag von ${domain} hat ${octets} Oktette`,
    "spf/size/large": ({ records: large, limit }) => `${large}; RFC 7208 r\u00e4t zu h\u00f6chstens ${limit}`,
    "spf/size/within": ({ octets, limit }) => `der gr\u00f6\u00dfte Eintrag hat ${octets} Oktette; RFC 7208 r\u00e4t zu h\u00f6chstens ${limit}`,
    "spf/wildcard/none": ({ name }) => `${name} beantwortet weder A noch AAAA noch MX`,
    "spf/wildcard/covered": ({ name, types }) => `${name} beantwortet ${types.join(", ")} und hat einen SPF-Eintrag`,
    "spf/wildcard/missing": ({ name, types }) => `${name} beantwortet ${types.join(", ")} und hat keinen SPF-Eintrag`,
    "spf/wildcard/several": ({ name, types, count }) => `${name} beantwortet ${types.join(", ")} und hat ${count} SPF-Eintr\u00e4ge; RFC 7208 erlaubt einen`,
};
const fixes = {
    "spf/fix/alias": ({ domain, owner, record }) => `${domain} ist ein Alias von ${owner}, dessen Eintrag gilt. Den Inhaber von ${owner} bitten, ihn in ${(0,spf/* code */.aY)(record)} zu \u00e4ndern, oder den Alias durch eigene Eintr\u00e4ge ersetzen.`,
    "spf/present/fix-several": () => "Die Terme aller SPF-Eintr\u00e4ge in einem Eintrag mit einem `all` am Ende zusammenf\u00fchren und die anderen entfernen.",
    "spf/present/fix-receive": () => "Diesen Eintrag ver\u00f6ffentlichen: Die Domain sendet keine Mails.",
    "spf/present/fix-send": () => "Einen TXT-Eintrag wie `v=spf1 ip4:\u2026 -all` ver\u00f6ffentlichen, der jeden Server nennt, der f\u00fcr die Domain sendet.",
    "spf/present/fix-obsolete": () => "Diesen TXT-Eintrag ver\u00f6ffentlichen und den Eintrag vom Typ SPF entfernen.",
    "spf/present/fix-mx": () => "Diesen Eintrag ver\u00f6ffentlichen, wenn nur die MX-Hosts Mails senden; jeden weiteren Absender vor `-all` erg\u00e4nzen.",
    "spf/present/fix-alias": ({ domain }) => `Den CNAME an ${domain} durch Adressen (A, AAAA) oder den ALIAS-Eintrag des Anbieters ersetzen. Danach dort den SPF-Eintrag ver\u00f6ffentlichen.`,
    "spf/syntax/fix": () => "Den Term berichtigen und den Eintrag neu ver\u00f6ffentlichen.",
    "spf/syntax/fix-other": () => "Den Inhaber des Eintrags bitten, ihn zu berichtigen. Bis dahin die eigenen Absender aus diesem Eintrag mit `ip4:` und `ip6:` an die Stelle des Terms setzen, der dorthin f\u00fchrt; ist das der `redirect=`, den eigenen Eintrag mit `~all` enden lassen.",
    "spf/lookup-count/fix": ({ excess, most }) => `${counted(excess, "Abfrage", "Abfragen")} einsparen: nicht mehr genutzte Absender entfernen und eigene Netze mit \`ip4:\` und \`ip6:\` auff\u00fchren, die keine Abfrage brauchen.${most === null ? "" : ` ${(0,spf/* code */.aY)(most.term)} kostet am meisten: ${most.lookups}.`}`,
    "spf/lookup-count/fix-compact": ({ before, lookups, dropped, copied, parts }) => [
        `Dies ver\u00f6ffentlichen: Es passt zu genau denselben Adressen mit ${counted(lookups, "Abfrage", "Abfragen")} statt ${before}.`,
        ...(dropped.length === 0 ? [] : [`Zu den Adressen von ${list(dropped.map(spf/* code */.aY))} passen bereits andere Terme.`]),
        ...(parts.length === 0 ? [] : [`Damit der Eintrag klein bleibt, wandern einige Netze nach ${list(parts)}.`]),
        ...(copied.length === 0
            ? []
            : [
                `Die Adressen von ${list(copied.map(spf/* code */.aY))} stehen dann an zwei Stellen; der Bericht meldet es, wenn eine sp\u00e4tere \u00c4nderung sie auseinanderlaufen l\u00e4sst.`,
            ]),
    ].join(" "),
    "spf/void-limit/fix": ({ terms, count, isOfOthers }) => `Diese Terme haben Abfragen ohne Ergebnis: ${lookedUp(terms, count)}. Die entfernen, die f\u00fcr keinen Absender mehr stehen. An die Stelle der anderen die Adressen aller ihrer Hosts mit \`ip4:\` und \`ip6:\` setzen, die keine Abfrage brauchen.${isOfOthers ? " Steht einer in einem fremden Eintrag, dessen Inhaber darum bitten." : ""}`,
    "spf/mx-limit/fix": () => "Den Term entfernen und die Adressen der sendenden Hosts mit `ip4:` und `ip6:` auff\u00fchren.",
    "spf/include-valid/fix": () => "Den Namen berichtigen. Wird der Absender nicht mehr genutzt, diesen Eintrag ohne ihn ver\u00f6ffentlichen.",
    "spf/include-valid/fix-redirect": () => "Den Namen berichtigen oder diesen Eintrag ver\u00f6ffentlichen, erg\u00e4nzt um die Adressen der eigenen Absender.",
    "spf/include-valid/fix-other": () => "Den Namen berichtigen. Steht er in einem fremden Eintrag, dessen Inhaber darum bitten. Bis dahin die eigenen Absender aus diesem Eintrag mit `ip4:` und `ip6:` an die Stelle des Terms setzen, der dorthin f\u00fchrt; ist das der `redirect=`, den eigenen Eintrag mit `~all` enden lassen.",
    "spf/open/fix": () => "Diesen Eintrag ver\u00f6ffentlichen, erg\u00e4nzt um die Adressen der eigenen Absender.",
    "spf/breadth/fix": () => "Nur die Netze auff\u00fchren, die Mails der Domain senden.",
    "spf/breadth/fix-other": () => "Den Inhaber des Eintrags um einen bitten, der weniger Adressen nennt. Bis dahin kann jeder in diesen Netzen im Namen der Domain senden.",
    "spf/unreachable-terms/fix": () => "Diesen Eintrag ver\u00f6ffentlichen: Die Terme, die er wegl\u00e4sst, beachten Empf\u00e4nger nicht. Sollen diese Terme z\u00e4hlen, sie vor `all` stellen.",
    "spf/unknown-modifiers/fix": () => "Diesen Eintrag ver\u00f6ffentlichen: Er enth\u00e4lt die offenkundig gemeinten Mechanismen und l\u00e4sst andere Modifier weg, die Empf\u00e4nger \u00fcbergehen. Nicht mehr genutzte Absender entfernen.",
    "spf/ignored/fix": () => "Seine Terme, wenn sie gebraucht werden, mit denen des g\u00fcltigen Eintrags zusammenf\u00fchren und ihn entfernen: Ein Name kann nur einen SPF-Eintrag haben.",
    "spf/ptr/fix": () => "Diesen Eintrag ver\u00f6ffentlichen und die Adressen der Absender, die er wegl\u00e4sst, mit `ip4:` und `ip6:` erg\u00e4nzen.",
    "spf/size/fix": () => "Nicht mehr genutzte Absender entfernen oder Terme in einen eigenen Eintrag auslagern und diesen einbinden (jedes include ist eine Abfrage).",
    "spf/size/fix-other": () => "Den Inhaber des Eintrags bitten, ihn zu k\u00fcrzen.",
    "spf/wildcard/fix": () => "Sendet kein Name unterhalb des Wildcard-Eintrags Mails, dies als einzigen SPF-Eintrag dort ver\u00f6ffentlichen. Andernfalls den Wildcard-Eintrag entfernen.",
    "spf/wildcard/fix-alias": ({ owner }) => `Den Wildcard-Eintrag entfernen oder seinen Alias zu ${owner} durch eigene Eintr\u00e4ge ersetzen, darunter \`v=spf1 -all\`.`,
};
const spf_spf = { ...spf_others, ...fixes };

;// CONCATENATED MODULE: ./lib/src/report/german/spf-ending.js



/** How the record ends, after a redirect that of another domain. */
function endsIn(all, redirectedTo) {
    return `endet mit ${(0,spf/* code */.aY)(all)}${redirectedTo === null ? "" : ` nach einem redirect zu ${(0,spf/* excerpt */.Kb)(redirectedTo)}`}`;
}
const spfEnding = {
    "spf/all/ends": ({ all, redirectedTo }) => endsIn(all, redirectedTo),
    "spf/all/neutral": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: Mails anderer Server sind neutral`,
    "spf/all/passes": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: Mails beliebiger Server bestehen`,
    "spf/all/authorises-everyone": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}, was alle zul\u00e4sst: siehe spf/open`,
    "spf/all/none": ({ redirectedTo }) => `${redirectedTo === null ? "der Eintrag" : `der Eintrag von ${(0,spf/* excerpt */.Kb)(redirectedTo)}, wohin ein redirect f\u00fchrt,`} hat weder \`all\` noch \`redirect\`, daher sind Mails anderer Server neutral`,
    "spf/all/permerror": ({ problem, redirectedTo }) => `Empf\u00e4nger k\u00f6nnen den Eintrag${redirectedTo === null ? "" : ` nach einem redirect zu ${(0,spf/* excerpt */.Kb)(redirectedTo)}`} nicht auswerten: ${problem}`,
    "spf/all-hard/soft": ({ all, redirectedTo }) => `${endsIn(all, redirectedTo)}: Mails anderer Server erhalten softfail, was Empf\u00e4nger meist annehmen`,
    "spf/all-hard/neither": () => "Mails anderer Server scheitern weder, noch erhalten sie softfail: siehe spf/all",
    "spf/all/fix": () => "Diesen Eintrag ver\u00f6ffentlichen; sobald alle Absender aufgef\u00fchrt sind, ist `-all` strenger.",
    "spf/all/fix-redirect": () => "Diesen Eintrag ver\u00f6ffentlichen: Mit welchem `all` er endet, entscheidet weiterhin sein redirect.",
    "spf/all/fix-receive": () => "Diesen Eintrag ver\u00f6ffentlichen: Laut Policy sendet die Domain keine Mails.",
    "spf/all/fix-other": ({ domain }) => `Den Eintrag von ${(0,spf/* excerpt */.Kb)(domain)} mit \`~all\` oder \`-all\` enden lassen oder nicht dorthin weiterleiten.`,
    "spf/all-hard/fix": () => "Diesen Eintrag ver\u00f6ffentlichen, sobald jeder Absender aufgef\u00fchrt ist und DMARC-Berichte keine scheiternden eigenen Mails zeigen.",
    "spf/all-hard/fix-owners": ({ others }) => `Sobald jeder Absender aufgef\u00fchrt ist und DMARC-Berichte keine scheiternden eigenen Mails zeigen: ${others}`,
    "spf/all-hard/fix-other": ({ domain }) => `Den Eintrag von ${(0,spf/* excerpt */.Kb)(domain)} mit \`-all\` enden lassen.`,
    "spf/all/covered": ({ items, count, families, qualifier }) => `${listFirst(items, count)} ${count > 1 ? "passen zusammen" : "passt"} zu jeder ${clients(families)}: Mails anderer ${families.length > 1 ? "" : `IP${families[0] ?? ""}-`}Server ${qualifier === "?" ? "sind neutral" : qualifier === "~" ? "erhalten softfail, was Empf\u00e4nger meist annehmen" : "scheitern"}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/spf-evaluation.js



/** The sender as people write it; an empty reverse path is `<>`. */
function senderOf(sender) {
    return sender === "" ? "<>" : (0,spf/* excerpt */.Kb)(sender);
}
const spfEvaluation = {
    "spf/evaluation/not-a-domain": ({ domain }) => `${(0,spf/* code */.aY)(domain)} ist kein Domainname mit mehreren Labels`,
    "spf/evaluation/no-match": ({ domain }) => `im Eintrag von ${domain} passt nichts`,
    "spf/evaluation/target": () => "das Ziel ist kein g\u00fcltiger Domainname",
    "spf/evaluation/lookup-limit": ({ count, limit }) => `dies w\u00e4re Abfrage ${count}; RFC 7208 erlaubt ${limit}`,
    "spf/evaluation/void-limit": ({ question, count, limit }) => `${question} ist Abfrage ohne Ergebnis Nummer ${count}; RFC 7208 erlaubt ${limit}`,
    "spf/evaluation/mx-limit": ({ domain, count, limit }) => `${domain} hat ${count} MX-Eintr\u00e4ge; RFC 7208 erlaubt ${limit}`,
    "spf/evidence/evaluation": ({ ip, sender }) => `SPF-Auswertung von ${ip} f\u00fcr ${senderOf(sender)}`,
    "spf/evidence/step": ({ domain, term }) => `${domain}: ${(0,spf/* excerpt */.Kb)(term)}`,
    "spf/evidence/result": ({ result, reason }) => (reason === null ? result : `${result}: ${reason}`),
    "spf/evidence/explanation": ({ explanation }) => `Erl\u00e4uterung: ${explanation}`,
    "spf/expectations/none": () => "die Policy erwartet kein SPF-Ergebnis",
    "spf/expectations/all": ({ mails }) => mails === 1 ? "die eine Mail erh\u00e4lt das erwartete Ergebnis" : `alle ${mails} Mails erhalten das erwartete Ergebnis`,
    "spf/expectations/result": ({ ip, sender, expected, result, path, reason, explanation, isLost }) => {
        const why = [
            ...(path.length === 0 ? [] : [path.join(", dann ")]),
            ...(reason === null ? [] : [(0,spf/* excerpt */.Kb)(reason)]),
            ...(explanation === null ? [] : [`erl\u00e4utert als ${(0,quote/* quoteOctets */.f4)(explanation)}`]),
        ];
        const found = result === expected ? `${result}, wie erwartet` : `erwartet ${expected}, das Ergebnis ist aber ${result}`;
        return `${ip} f\u00fcr ${senderOf(sender)}: ${found}${why.length === 0 ? "" : ` (${why.join("; ")})`}${isLost ? `; vor dieser \u00c4nderung ist das Ergebnis ${expected}` : ""}`;
    },
    "spf/expectations/fix": ({ term }) => `${term === null ? "Den Term \u00e4ndern, den der Weg nennt" : `\`${term}\` vor \`all\` erg\u00e4nzen oder den Term berichtigen, der ihn nennen sollte`}. Ist das Ergebnis richtig, \`spf: expect:\` in der Policy berichtigen.`,
    "spf/expectations/fix-lost-senders": ({ items, count }) => `Zuerst sicherstellen, dass nichts mehr von ${listFirst(items, count)} sendet, und es aus \`spf: expect:\` entfernen; danach den Eintrag \u00e4ndern. Andernfalls den Term behalten, der das derzeitige Ergebnis ergibt.`,
    "spf/expectations/fix-lost-results": () => "Zuerst sicherstellen, dass keine Mail vom derzeitigen Ergebnis abh\u00e4ngt, und sie aus `spf: expect:` entfernen; danach den Eintrag \u00e4ndern. Andernfalls den Term behalten, der das derzeitige Ergebnis ergibt.",
};

;// CONCATENATED MODULE: ./lib/src/report/german/spf-syntax.js


const spfSyntax = {
    "spf/syntax/record": ({ domain, problem }) => `im Eintrag von ${domain}: ${problem}`,
    "spf/syntax/problems": ({ items, count }) => listFirst(items, count, "; "),
    "spf/syntax/term": ({ term, problem }) => `${(0,spf/* code */.aY)(term)}: ${problem}`,
    "spf/syntax/tab": () => "enth\u00e4lt einen Tabulator; nur Leerzeichen trennen Terme",
    "spf/syntax/not-ascii": ({ octets, meant }) => `enth\u00e4lt Oktette au\u00dferhalb von druckbarem ASCII: ${(0,spf/* code */.aY)(octets)}${meant === null ? "" : `; internationale Namen werden als A-Labels geschrieben: ${(0,spf/* code */.aY)(meant)}`}`,
    "spf/syntax/no-mechanism": () => "ein Mechanismus fehlt",
    "spf/syntax/bare-ipv4": () => "vor einer IPv4-Adresse muss `ip4:` stehen",
    "spf/syntax/unknown-mechanism": ({ name, meant }) => `unbekannter Mechanismus ${(0,spf/* code */.aY)(name)}${meant === null ? "" : `; war \`${meant}\` gemeint?`}`,
    "spf/syntax/modifier-name": ({ name }) => `${(0,spf/* code */.aY)(name)} ist kein g\u00fcltiger Name eines Modifiers`,
    "spf/syntax/modifier-qualifier": () => "ein Modifier hat keinen Qualifier",
    "spf/syntax/repeated-modifier": ({ name }) => `\`${name}\` ist nur einmal erlaubt`,
    "spf/syntax/after-all": () => "hinter `all` darf nichts folgen",
    "spf/syntax/after-ptr": () => "auf `ptr` d\u00fcrfen nur `:` und eine Domain folgen",
    "spf/syntax/after-name": ({ name }) => `auf \`${name}\` d\u00fcrfen nur \`:domain\`, \`/length\` und \`//length\` folgen, in dieser Reihenfolge`,
    "spf/syntax/needs-domain": ({ name }) => `\`${name}\` braucht \`:\` und eine Domain`,
    "spf/syntax/no-domain": () => "eine Domain fehlt",
    "spf/syntax/no-top-label": ({ domain }) => `${(0,spf/* code */.aY)(domain)} endet nicht mit einer Top-Level-Domain wie \`.de\``,
    "spf/syntax/needs-address": ({ name }) => `\`${name}\` braucht \`:\` und eine Adresse`,
    "spf/syntax/other-family": ({ address, needed }) => `${(0,spf/* code */.aY)(address)} braucht \`${needed}\``,
    "spf/syntax/not-an-address": ({ text, family }) => `${(0,spf/* code */.aY)(text)} ist keine g\u00fcltige IPv${family}-Adresse`,
    "spf/syntax/second-length": () => "auf die Adresse darf nur ein `/length` folgen",
    "spf/syntax/no-length": () => "auf `/` muss eine Pr\u00e4fixl\u00e4nge in Ziffern folgen",
    "spf/syntax/leading-zero": ({ digits }) => `${(0,spf/* code */.aY)(`/${digits}`)}: Eine Pr\u00e4fixl\u00e4nge darf nicht mit 0 beginnen`,
    "spf/syntax/length": ({ digits, max }) => `${(0,spf/* code */.aY)(`/${digits}`)} ist zu lang: Ein IPv${max === 32 ? 4 : 6}-Pr\u00e4fix hat 0 bis ${max} Bit`,
    "spf/syntax/macro-zero": ({ macro }) => `${(0,spf/* code */.aY)(macro)}: Die Zahl in einem Makro darf nicht 0 sein`,
    "spf/syntax/unknown-macro": ({ macro }) => `${(0,spf/* code */.aY)(macro)} ist kein g\u00fcltiges Makro; eines sieht aus wie \`%{d}\` oder \`%{ir}\``,
    "spf/syntax/percent": () => "ein `%` muss ein Makro wie `%{d}` beginnen oder doppelt stehen",
    "spf/syntax/explanation-macro": () => "die Makros `c`, `r` und `t` sind nur in Erl\u00e4uterungstexten erlaubt",
};

// EXTERNAL MODULE: ./lib/src/report/english/spf-third-parties.js
var spf_third_parties = __webpack_require__(23984);
;// CONCATENATED MODULE: ./lib/src/report/german/spf-third-parties.js



const spfThirdParties = {
    "spf/fix/remove-from-other": ({ domains, items, count }) => {
        const names = listFirst(domains.items.map(spf/* excerpt */.Kb), domains.count);
        const what = listFirst(items, count);
        return domains.count === 1
            ? `Den Inhaber des Eintrags von ${names} bitten, ${what} zu entfernen.`
            : `Die Inhaber der Eintr\u00e4ge von ${names} bitten, ${what} zu entfernen.`;
    },
    "spf/fix/owners": ({ domains, items, count, ending }) => {
        const names = listFirst(domains.items.map(spf/* excerpt */.Kb), domains.count);
        const what = listFirst(items, count);
        return domains.count === 1
            ? `Den Inhaber des Eintrags von ${names} bitten, ${what} zu entfernen. Oder die eigenen Absender aus diesem Eintrag mit \`ip4:\` und \`ip6:\` an die Stelle des Terms setzen, der dorthin f\u00fchrt; ist das der \`redirect=\`, den eigenen Eintrag mit \`${ending}\` enden lassen.`
            : `Die Inhaber der Eintr\u00e4ge von ${names} bitten, ${what} zu entfernen. Oder die eigenen Absender aus diesen Eintr\u00e4gen mit \`ip4:\` und \`ip6:\` an die Stelle der Terme setzen, die dorthin f\u00fchren; ist einer davon der \`redirect=\`, den eigenen Eintrag mit \`${ending}\` enden lassen.`;
    },
    "spf/fix/replace": ({ term, by }) => `${(0,spf/* code */.aY)(term)} durch ${(0,spf/* code */.aY)(by)}`,
    "spf/fix/own-too": ({ items, count, replacements, replacedCount, losesSenders, others }) => {
        const removed = count > 0 ? [`${listFirst(items, count)} entfernen`] : [];
        const replaced = replacedCount > 0 ? [`${listFirst(replacements, replacedCount)} ersetzen`] : [];
        const senders = losesSenders ? ["die Absender, die damit wegfallen, mit `ip4:` und `ip6:` auff\u00fchren"] : [];
        return `Im Eintrag der Domain selbst ${[...removed, ...replaced, ...senders].join(" und ")}. ${others}`;
    },
    "spf/third-party/none": () => "es ist kein Dritter eingebunden",
    "spf/third-party/new": ({ names }) => `nicht bewertet: Kein fr\u00fcherer aufgezeichneter Lauf hat gesehen, was ${list(names.map(spf/* excerpt */.Kb))} zul\u00e4sst`,
    "spf/third-party/same": ({ names, percent }) => `${list(names.map(spf/* excerpt */.Kb))} ${names.length === 1 ? "l\u00e4sst" : "lassen"} h\u00f6chstens ${percent} Prozent mehr Adressen zu als zuvor`,
    "spf/third-party/changed": ({ changes, percent }) => percent === null ? changes : `${changes}; die Grenze liegt bei ${percent} Prozent mehr`,
    "spf/third-party/grown": ({ name, family, before, now, added }) => `${(0,spf/* excerpt */.Kb)(name)} l\u00e4sst ${networkSize(now, family)} zu statt ${(0,spf_third_parties/* networkCount */.W)(before, family)}; neu: ${listFirst(added.items, added.count)}`,
    "spf/third-party/empty": ({ name }) => `${(0,spf/* excerpt */.Kb)(name)} f\u00fchrt keinen Absender mehr auf, daher scheitern Mails, die von dort f\u00fcr die Domain gesendet werden, an SPF`,
    "spf/third-party/too-large": ({ name }) => `die Netze von ${(0,spf/* excerpt */.Kb)(name)} wurden nicht verglichen: Es sind mehr als 1.000 (Projektgrenze)`,
    "spf/third-party/fix": ({ names }) => `Bei ${list(names.map(spf/* excerpt */.Kb))} nachfragen, was sich ge\u00e4ndert hat. Hat es seine Richtigkeit, die Pr\u00fcfung ausnehmen, bis der n\u00e4chste Lauf aufgezeichnet ist, der den neuen Stand \u00fcbernimmt. Andernfalls den Term entfernen.`,
};
/** A count of addresses; of IPv6 by networks of /64, the size of one link (RFC 4291 \u00a72.5.4). */
function networkSize(count, family) {
    const size = (0,spf_third_parties/* networkCount */.W)(count, family);
    return family === "v4"
        ? counted(size, "IPv4-Adresse", "IPv4-Adressen")
        : counted(size, "IPv6-Netz /64", "IPv6-Netze /64");
}

;// CONCATENATED MODULE: ./lib/src/report/german/tag-list.js

/** How much of a faulty tag a sentence shows. */
const tag_list_MAX_QUOTED = 40;
const tag_list_quote = (text) => (0,quote/* quoteOctets */.f4)(text, tag_list_MAX_QUOTED);
const tagList = {
    "tag-list/empty": () => "ein Tag ist leer: Vor oder zwischen `;` steht nichts",
    "tag-list/no-value": ({ text }) => `${tag_list_quote(text)} hat kein \`=\``,
    "tag-list/name": ({ name }) => `${tag_list_quote(name)} ist kein g\u00fcltiger Name eines Tags`,
    "tag-list/not-ascii": ({ name, octet }) => `der Wert von ${tag_list_quote(name)} enth\u00e4lt ${tag_list_quote(octet)}, das kein druckbares ASCII ist`,
    "tag-list/line-break": ({ name }) => `der Wert von ${tag_list_quote(name)} enth\u00e4lt einen Zeilenumbruch`,
    "tag-list/repeated": ({ name }) => `das Tag ${tag_list_quote(name)} kommt mehr als einmal vor`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/terraform-faults.js

/** In a relative clause. */
const HIDDEN = {
    unknown: "erst nach dem Anwenden bekannt ist",
    sensitive: "als vertraulich markiert ist",
};
const terraformFaults = {
    "terraform/no-plan": () => "dies ist kein Plan von Terraform, wie `terraform show -json PLAN` oder `tofu show -json PLAN` ihn ausgibt: `format_version` fehlt",
    "terraform/version": ({ version }) => `die \`format_version\` dieses Plans ist "${version}"; bekannt ist nur 1.x`,
    "terraform/not-a-version": () => "die `format_version` dieses Plans ist keine g\u00fcltige Version; bekannt ist nur 1.x",
    "terraform/state": () => "dies zeigt den bestehenden Zustand, nicht den geplanten: den Plan in eine Datei schreiben (`terraform plan -out=PLAN`) und diese ausgeben (`terraform show -json PLAN`)",
    "terraform/errored": () => "die Planung ist fehlgeschlagen, daher enth\u00e4lt der Plan nur einen Teil der \u00c4nderungen",
    "terraform/deferred": () => "der Plan verschiebt \u00c4nderungen auf einen sp\u00e4teren Plan",
    "terraform/value": ({ address, fault }) => `${address}: ${fault}`,
    "terraform/resource": ({ address, what }) => `${address} ${what}`,
    "terraform/actions": ({ text }) => `hat hier unbekannte Aktionen: ${text}`,
    "terraform/other-type": ({ type, others }) => `betrifft wom\u00f6glich DNS: Ressourcen vom Typ ${type} werden nicht gelesen${others === 0 ? "" : ` (der Plan hat ${others} weitere)`}`,
    "terraform/declared-twice": ({ type, name }) => `deklariert die ${type}-Eintr\u00e4ge von ${name} wie schon eine andere Ressource des Plans: Welche gelten, sagt der Plan nicht`,
    "terraform/not-read": ({ reason }) => `${reason}; die Eintr\u00e4ge dieser Ressource werden nicht gelesen`,
    "terraform/hidden-attribute": ({ attribute, hidden }) => `hat ein Attribut \`${attribute}\`, das ${HIDDEN[hidden]}`,
    "terraform/no-attribute": ({ attribute }) => `hat kein Attribut \`${attribute}\``,
    "terraform/hidden-type": () => "hat einen unbekannten Typ",
    "terraform/type": ({ text }) => `hat den Typ ${text}, den es im DNS nicht gibt`,
    "terraform/name": ({ text }) => `hat den Namen ${text}, der kein g\u00fcltiger Domainname ist`,
    "terraform/zone": ({ text }) => `liegt in der Zone ${text}, deren Namen der Plan nicht enth\u00e4lt (mit \`zone-names:\` kann er angegeben werden)`,
    "terraform/zone-visibility": ({ zone }) => `liegt in der Zone ${zone}, und ob diese \u00f6ffentlich ist, ist erst nach dem Anwenden bekannt`,
    "terraform/shared-zone-id": () => "liegt in einer von zwei Zonen des Plans mit derselben ID (mit `zone-names:` kann angegeben werden, in welcher)",
    "terraform/computed": ({ reason, types }) => `${reason}: Die ${compounds(types, "Eintr\u00e4ge")} dieser Ressource sind unbekannt`,
    "terraform/route53-alias": () => "ist ein Alias, den Route 53 mit den Daten eines anderen Namens beantwortet",
    "terraform/azure-alias": () => "ist ein Alias einer Azure-Ressource",
    "terraform/unknown": ({ reason, type, name }) => `${reason}: Die ${type}-Eintr\u00e4ge von ${name} sind unbekannt`,
    "terraform/hidden-data": ({ hidden }) => `hat Daten, von denen ein Teil ${HIDDEN[hidden]}`,
    "terraform/no-data": () => "hat keine Daten",
    "terraform/partial-data": () => "hat unvollst\u00e4ndige Daten",
    "terraform/unsure": ({ reason }) => `hat einen Wert, der ${reason}`,
    "terraform/records": ({ limit }) => `wird nicht mehr gelesen, weil aus einem Plan h\u00f6chstens ${formatCount(limit)} Eintr\u00e4ge gelesen werden`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/tls-reports.js




/** RFC 8460 \u00a74.3, in words. */
const FAILURES = {
    "starttls-not-supported": "STARTTLS wurde nicht angeboten",
    "certificate-host-mismatch": "das Zertifikat lautete auf einen anderen Namen",
    "certificate-expired": "das Zertifikat war abgelaufen",
    "certificate-not-trusted": "das Zertifikat war nicht vertrauensw\u00fcrdig",
    "validation-failure": "TLS schlug aus einem Grund fehl, der keinen eigenen Namen hat",
    "tlsa-invalid": "kein TLSA-Eintrag passte",
    "dnssec-invalid": "DNSSEC lie\u00df sich nicht validieren",
    "dane-required": "der Absender verlangt DANE, und es gab keinen TLSA-Eintrag",
    "sts-policy-fetch-error": "die MTA-STS-Richtlinie war nicht abrufbar",
    "sts-policy-invalid": "die MTA-STS-Richtlinie war ung\u00fcltig",
    "sts-webpki-invalid": "das Zertifikat des Hosts der MTA-STS-Richtlinie war nicht vertrauensw\u00fcrdig",
};
/** What to do about each. */
const REMEDIES = {
    "starttls-not-supported": "An jedem MX-Host auf Port 25 STARTTLS anbieten, ohne einen Filter davor, der es entfernt.",
    "certificate-host-mismatch": "Ein Zertifikat ausliefern, das auf den MX-Host lautet, und jeden MX-Host in die MTA-STS-Richtlinie aufnehmen.",
    "certificate-expired": "Das Zertifikat erneuern und auf jedem Server laden, der unter den Adressen des MX-Hosts antwortet.",
    "certificate-not-trusted": "Ein Zertifikat einer \u00f6ffentlichen CA samt Zwischenzertifikaten ausliefern.",
    "validation-failure": "Beim Absender nach dem Grund fragen; er steht in dessen Protokoll.",
    "tlsa-invalid": "Einen TLSA-Eintrag f\u00fcr den verwendeten Schl\u00fcssel ver\u00f6ffentlichen und vor jedem Wechsel einen f\u00fcr den n\u00e4chsten.",
    "dnssec-invalid": "Pr\u00fcfen, ob die Signaturen und der DS-Eintrag der Zone des MX-Hosts g\u00fcltig sind.",
    "dane-required": "In einer signierten Zone TLSA-Eintr\u00e4ge f\u00fcr den MX-Host ver\u00f6ffentlichen oder mit dem Absender vereinbaren, dass er keine verlangt.",
    "sts-policy-fetch-error": "Pr\u00fcfen, ob die MTA-STS-Richtlinie von au\u00dfen abrufbar ist: an jeder Adresse ihres Hosts und ohne Weiterleitung.",
    "sts-policy-invalid": "Die MTA-STS-Richtlinie berichtigen und danach die `id` ihres Eintrags \u00e4ndern.",
    "sts-webpki-invalid": "Die MTA-STS-Richtlinie mit einem vertrauensw\u00fcrdigen Zertifikat f\u00fcr ihren Host ausliefern.",
};
const GENERAL_REMEDY = "`mail-policy reports show` zeigt jeden Tag und jede Organisation.";
const tlsReports = {
    "tls-rpt/fresh/fix": () => "Sicherstellen, dass das Postfach in `rua` Mails empf\u00e4ngt und dessen Reports in die Dateien unter `reports: tls-rpt:` gelangen. Empf\u00e4ngt die Domain nur wenige Mails, den Parameter anheben.",
    "tls-rpt/failures/no-sessions": ({ days }) => `kein Report z\u00e4hlt eine Sitzung ${ofLastDays(days)}`,
    "tls-rpt/failures/few": (counts) => `${failedText(counts)}${counts.limit === 0 ? "" : `; die Grenze liegt bei ${decimalText(counts.limit)} Prozent`}`,
    "tls-rpt/failures/found": ({ kinds, count, ...counts }) => `${failedText(counts)} (${decimalText((0,shares/* percentUp */.$i)(counts.failed, counts.sessions))} Prozent; die Grenze liegt bei ${decimalText(counts.limit)}): ${listFirst(kinds, count, "; ")}`,
    "tls-rpt/failures/kind": ({ type, host, count, organisations, from, to }) => `${failureText(type)}${host === null ? "" : ` an ${(0,quote/* quoteCharacters */.rU)(host)}`}, ${counted(count, "Sitzung", "Sitzungen")}, ${daysText(from, to)}, gemeldet von ${list(organisations.map(quote/* quoteCharacters */.rU))}`,
    "tls-rpt/failures/fix": ({ types }) => {
        const remedies = types.flatMap((type) => (Object.hasOwn(REMEDIES, type) ? [REMEDIES[type]] : []));
        return [...new Set(remedies.length === 0 ? [GENERAL_REMEDY] : remedies)].join(" ");
    },
};
function failedText({ failed, sessions, days }) {
    return `${failed} von ${counted(sessions, "Sitzung", "Sitzungen")} ${ofLastDays(days)} ${failed === 1 ? "ist" : "sind"} fehlgeschlagen`;
}
/** What failed, in words where the RFC has the type. */
function failureText(type) {
    if (type === null)
        return "ohne Angabe eines Grundes";
    return Object.hasOwn(FAILURES, type) ? `${FAILURES[type]} (\`${type}\`)` : (0,quote/* quoteCharacters */.rU)(type);
}

;// CONCATENATED MODULE: ./lib/src/report/german/tls-rpt.js


const tlsRpt = {
    "tls-rpt/record/valid": () => "es gibt einen g\u00fcltigen Eintrag",
    "tls-rpt/record/absent": ({ name }) => `kein TLS-RPT-Eintrag an ${name}`,
    "tls-rpt/record/version": () => "der Eintrag beginnt nicht genau mit `v=TLSRPTv1;` (RFC 8460 \u00a73), daher verwerfen ihn Absender",
    "tls-rpt/record/several": ({ count }) => `${count} TLS-RPT-Eintr\u00e4ge; RFC 8460 \u00a73 erlaubt einen, daher beachten Absender keinen davon`,
    "tls-rpt/record/field": ({ field }) => `${(0,quote/* quoteOctets */.f4)(field)} hat nicht die Form name=wert`,
    "tls-rpt/record/no-rua": () => "der Eintrag hat kein `rua`",
    "tls-rpt/record/invalid-uri": ({ uri, problem }) => `${(0,quote/* quoteOctets */.f4)(uri)} in \`rua\` ist kein g\u00fcltiger URI, daher ist der Eintrag ung\u00fcltig (RFC 8460 \u00a73): ${problem}`,
    "tls-rpt/record/no-destination": ({ destinations }) => `Absender stellen Reports nur an \`mailto:\` und \`https:\` zu (RFC 8460 \u00a73), und \`rua\` hat kein verwendbares Ziel: ${list(destinations, undefined, "; ")}`,
    "tls-rpt/record/fix": () => "Nur diesen Eintrag ver\u00f6ffentlichen, mit einem Postfach, das jemand auswertet.",
    "tls-rpt/mailto/usable": ({ uris }) => `Absender senden Reports per Mail an ${quoteUris(uris)}`,
    "tls-rpt/mailto/unusable": ({ destinations }) => `\`rua\` hat keine verwendbare Mailadresse: ${list(destinations, undefined, "; ")}`,
    "tls-rpt/ignored/none": () => "Absender beachten jeden Teil des Eintrags",
    "tls-rpt/ignored/found": ({ parts }) => list(parts, undefined, "; "),
    "tls-rpt/ignored/destinations": ({ destinations }) => `Absender stellen keine Reports zu an ${list(destinations, undefined, "; ")}`,
    "tls-rpt/ignored/unknown": ({ field, meant }) => `Absender \u00fcbergehen \`${field}\`, das RFC 8460 nicht kennt${meant === null ? "" : `; war \`${meant}\` gemeint?`}`,
    "tls-rpt/no-https/none": () => "`rua` hat kein HTTPS-Ziel",
    "tls-rpt/no-https/found": ({ uris }) => `\`rua\` fordert Reports \u00fcber HTTPS an, was TR-03108 verbietet: ${quoteUris(uris)}`,
    "tls-rpt/not-enforcing/no-record": () => "nicht bewertet: Der TLS-RPT-Eintrag fehlt oder ist ung\u00fcltig, siehe tls-rpt/record",
    "tls-rpt/not-enforcing/no-mailbox": () => "nicht bewertet: `rua` nennt kein Postfach, siehe tls-rpt/mailto",
    "tls-rpt/not-enforcing/none": ({ domains }) => `weder TLSA-Eintr\u00e4ge noch eine durchgesetzte MTA-STS-Richtlinie bei ${list(domains)}`,
    "tls-rpt/not-enforcing/found": ({ domains }) => domains.join("; "),
    "tls-rpt/not-enforcing/domain": ({ domain, tlsa, hasPolicy }) => `${domain} hat ${[
        ...(tlsa.length > 0 ? [`TLSA-Eintr\u00e4ge an ${list(tlsa)}`] : []),
        ...(hasPolicy ? ["eine durchgesetzte MTA-STS-Richtlinie"] : []),
    ].join(" und ")}`,
    "tls-rpt/not-enforcing/fix": () => "In `rua` ein Postfach einer eigenen Domain verwenden, die weder TLSA-Eintr\u00e4ge noch eine durchgesetzte MTA-STS-Richtlinie hat.",
};
function quoteUris(uris) {
    return list(uris.map((uri) => (0,quote/* quoteOctets */.f4)(uri)));
}

;// CONCATENATED MODULE: ./lib/src/report/german/yaml-faults.js

const yamlFaults = {
    "yaml/not-utf-8": () => "die Datei ist kein UTF-8-Text; als UTF-8 speichern",
    "yaml/character": ({ codePoint }) => `das Zeichen ${codePoint} ist in einer YAML-Datei nicht erlaubt (YAML 1.2.2 \u00a75.1)`,
    "yaml/depth": ({ limit }) => `Maps und Listen sind mehr als ${limit} Ebenen tief verschachtelt`,
    "yaml/invalid": ({ problem }) => `ung\u00fcltiges YAML: ${problem}`,
    "yaml/after-value": () => "der Wert ist schon davor zu Ende; den ganzen Text in Anf\u00fchrungszeichen setzen",
    "yaml/alias": () => "der Name eines Ankers (&) oder Alias (*) ist leer oder endet mit einem Doppelpunkt",
    "yaml/block-header": () => "hinter `|` oder `>` steht Text; ihn in der n\u00e4chsten Zeile beginnen",
    "yaml/block-in-brackets": () => "innerhalb von [ ] und { } stehen zwischen Eintr\u00e4gen Kommas, und Maps und Listen brauchen Klammern",
    "yaml/block-indent": () => "der Text eines Blocks muss einger\u00fcckt sein, und zwar mit Leerzeichen",
    "yaml/block-start": () => "die erste Zeile dieses Blocks ist leer, aber weiter einger\u00fcckt als sein Text; ihre Leerzeichen entfernen",
    "yaml/colon": () => "nach diesem Schl\u00fcssel fehlt ein Doppelpunkt",
    "yaml/comma": () => "zwischen zwei Eintr\u00e4gen fehlt ein Komma",
    "yaml/dash": () => "vor einem Eintrag dieser Liste fehlt `-`",
    "yaml/directive": () => "diese Direktive (%) ist ung\u00fcltig; sie entfernen",
    "yaml/document-start": () => "nach einer Direktive (%) fehlt die Zeile `---`",
    "yaml/empty-entry": () => "ein Eintrag ist leer; das Komma entfernen oder den Eintrag erg\u00e4nzen",
    "yaml/escape": () => "ung\u00fcltige Escape-Sequenz; einfache Anf\u00fchrungszeichen verwenden oder den Backslash verdoppeln",
    "yaml/first-character": () => "ein Text darf nicht mit diesem Zeichen beginnen; ihn in Anf\u00fchrungszeichen setzen",
    "yaml/indentation": () => "diese Zeile ist nicht so einger\u00fcckt wie die \u00fcbrigen ihrer Map oder Liste; alle gleich einr\u00fccken",
    "yaml/key-length": () => "dieser Schl\u00fcssel hat mehr als 1.024 Zeichen (YAML 1.2.2 \u00a78.2.2)",
    "yaml/key-lines": () => "ein Schl\u00fcssel reicht \u00fcber mehrere Zeilen; wom\u00f6glich fehlt ein Doppelpunkt oder ein Anf\u00fchrungszeichen",
    "yaml/line-break": () => "ein Zeilenumbruch fehlt; eine Map oder Liste in einer neuen Zeile beginnen",
    "yaml/list-in-line": () => "eine Liste darf nicht in der Zeile ihres Schl\u00fcssels beginnen; vor dem `-` eine neue Zeile beginnen",
    "yaml/nested": () => "innerhalb dieser Zeile kann keine Map oder Liste beginnen; einen Text mit Doppelpunkt in Anf\u00fchrungszeichen setzen",
    "yaml/properties": () => "ein Wert hat h\u00f6chstens einen Anker (&) und ein Tag (!), unmittelbar vor sich, und ein Alias (*) keines von beiden",
    "yaml/space": () => "hier fehlt ein Leerzeichen",
    "yaml/stray-bracket": () => "zu dieser schlie\u00dfenden Klammer fehlt die \u00f6ffnende; sie erg\u00e4nzen oder diese Klammer entfernen",
    "yaml/tab": () => "Tabulatoren sind als Einr\u00fcckung nicht erlaubt; Leerzeichen verwenden",
    "yaml/tag": () => "dieses Tag (!) ist unbekannt; es entfernen",
    "yaml/unclosed-bracket": ({ bracket }) => `die schlie\u00dfende Klammer \`${bracket}\` fehlt, oder eine Zeile davor ist nicht weit genug einger\u00fcckt`,
    "yaml/unclosed-quote": ({ quote }) => `ein Text in Anf\u00fchrungszeichen ist nicht geschlossen; das schlie\u00dfende \`${quote}\` erg\u00e4nzen`,
    "yaml/unexpected": () => "das darf hier nicht stehen",
    "yaml/other": ({ detail }) => (0,quote/* escapeUnprintable */.O8)(detail, 200),
};

// EXTERNAL MODULE: ./lib/src/report/english/zone.js
var zone = __webpack_require__(9490);
;// CONCATENATED MODULE: ./lib/src/report/german/zone.js


const zone_zone = {
    "zone/unlisted/none": ({ zones }) => `die Policy nennt jeden Namen von ${list(zones)}, der Mails annimmt oder senden k\u00f6nnte`,
    "zone/unlisted/found": ({ receiving, sending, more }) => {
        const entries = (all) => list(all.map((one) => (0,zone/* entry */.f)(one)));
        const parts = [
            ...(receiving.length > 0
                ? [`${entries(receiving)} ${receiving.length === 1 ? "nimmt" : "nehmen"} Mails an`]
                : []),
            ...(sending.length > 0
                ? [`${entries(sending)} ${sending.length === 1 ? "hat eine Adresse" : "haben Adressen"} und keinen SPF-Eintrag`]
                : []),
            ...(more > 0 ? [`und ${counted(more, "weiterer Name", "weitere Namen")}`] : []),
        ];
        return `nicht in der Policy: ${parts.join("; ")}`;
    },
    "zone/unlisted/fix": () => "Diese Zeilen in `domains:` der Policy aufnehmen und `mail:` berichtigen, wo ein Name anders genutzt wird. Ein Host braucht keine Zeile, wenn er einen SPF-Eintrag hat: `v=spf1 -all`, wo er keine Mails sendet.",
};

;// CONCATENATED MODULE: ./lib/src/report/german/zone-faults.js

const zoneFaults = {
    "zone-fault/more": ({ count, zone }) => `${counted(count, "weitere Meldung dieser Art folgt", "weitere Meldungen dieser Art folgen")}${zone === null ? "" : ` in der Zone ${zone}`}`,
    "zone-fault/others": ({ count }) => `und ${count} weitere`,
    "zone-fault/rest-unread": ({ limit }) => `dies und alles Folgende wurde nicht gelesen: Davor stehen schon ${limit} Fehler`,
    "zone-fault/not-judged": ({ name, type, reason }) => `der ${type}-Eintrag von ${name} wird nicht bewertet: ${reason}`,
    "zone-fault/include-depth": ({ limit }) => `Dateien sind \u00fcber mehr als ${limit} Ebenen ineinander eingebunden`,
    "zone-fault/not-a-name": ({ text }) => `${text} ist kein g\u00fcltiger Domainname`,
    "zone-fault/rrset-size": ({ name, type, limit }) => `mit diesem Eintrag haben die ${type}-Eintr\u00e4ge von ${name} zusammen mehr als ${formatCount(limit)} Oktette und passen in keine DNS-Nachricht (RFC 1035 \u00a74.2.2)`,
    "zone-fault/beside-cname": ({ name, type, place }) => `${name} hat einen CNAME-Eintrag (${place}) und darf daher keinen ${type}-Eintrag haben (RFC 2181 \u00a710.1)`,
    "zone-fault/second-record": ({ name, type, place }) => `${name} hat schon einen ${type}-Eintrag (${place}); ein Name darf nur einen haben`,
    "zone-fault/outside": ({ name, zone }) => `${name} liegt nicht in der Domain ${zone}, deren Eintr\u00e4ge hier deklariert sind`,
    "zone-fault/no-soa": () => "diese Datei hat keinen SOA-Eintrag, ist also keine vollst\u00e4ndige Zone: den SOA-Eintrag erg\u00e4nzen; einen Teil, den andere Dateien mit $INCLUDE einbinden, unter einem Namen ablegen, auf den das Muster unter `bind:` nicht passt",
    "zone-fault/second-soa": ({ zone, place }) => `ein zweiter SOA-Eintrag: Diese Datei ist die Zone ${zone} (${place}), und eine Zone hat nur einen`,
    "zone-fault/misplaced-soa": ({ name, zone }) => `${name} liegt nicht in der Zone ${zone}, deren SOA-Eintrag in dieser Datei steht: hei\u00dft die Zone wirklich so?`,
    "zone-fault/zone-twice": ({ zone, place }) => `die Zone ${zone} ist zweimal deklariert, ${place === null ? "einmal ohne Eintr\u00e4ge" : `zuerst in ${place}`}: welche Deklaration gilt?`,
    "zone-fault/rrset-twice": ({ name, type, place }) => `die ${type}-Eintr\u00e4ge von ${name} sind zweimal deklariert, zuerst in ${place}: welche gelten?`,
    "zone-fault/whole-zone": ({ zone, place, name, type }) => `die Zone ${zone} ist ${place === null ? "" : `in ${place} `}vollst\u00e4ndig deklariert: Der ${type}-Eintrag von ${name} geh\u00f6rt dorthin`,
};

// EXTERNAL MODULE: ./lib/src/report/join-sentences.js
var join_sentences = __webpack_require__(89558);
;// CONCATENATED MODULE: ./lib/src/report/german/german.js








































































const ANSWERS = {
    ...deadlines,
    ...dnsAnswers,
    ...httpsAnswers,
    ...receivedReports,
    ...smtpAnswers,
    ...tlsErrors,
    ...wireErrors,
};
const SENTENCES = (0,join_sentences/* joinSentences */.D)(ANSWERS, action, github, advance, advanceDkim, advanceDmarc, advanceMtaSts, advancePullRequest, attestation, causes, changedOnly, comparison, dane, declaredZones, dkim, dmarc, dmarcExpectations, dmarcReports, dns, dnscontrolFaults, dnssec, drift_drift, fileErrors, historyFiles, driftIssue, history_history, hosting, imap, init_init, jsonFaults, judging, limitations, mailboxes, masterFile, mtaSts, mx, observed, octodnsFaults, options, parked, planned, policyFaults, providerValues, questions, readReport, recordWarnings, reportArrival, repositoryFiles, rollout, runErrors, runs, savedRuns, shards, senders, service, smtpHost, smtpTls, spf_spf, spfEnding, spfEvaluation, spfSyntax, spfThirdParties, tagList, terraformFaults, tlsReports, tlsRpt, yamlFaults, zone_zone, zoneFaults);

;// CONCATENATED MODULE: ./lib/src/report/german/requirements.js
const REQUIREMENT_TITLES = {
    "TR-03108-01-M": "TLS f\u00fcr Mailprogramme von Nutzenden, automatisch eingerichtet",
    "TR-03108-02-R": "STARTTLS f\u00fcr \u00e4ltere Mailprogramme von Nutzenden",
    "TR-03108-03-M": "STARTTLS f\u00fcr eingehende Mails",
    "TR-03108-04-M": "STARTTLS f\u00fcr ausgehende Mails mit validierendem Resolver",
    "TR-03108-05-M": "DNSSEC und DANE f\u00fcr eingehende Mails",
    "TR-03108-06-M": "DANE f\u00fcr ausgehende Mails",
    "TR-03108-07-R": "MTA-STS f\u00fcr eingehende Mails",
    "TR-03108-08-R": "MTA-STS f\u00fcr ausgehende Mails",
    "TR-03108-09-M": "Versand von TLS-Reports",
    "TR-03108-10-M": "Empfang von TLS-Reports",
    "TR-03108-11-R": "Auswertung von TLS-Reports",
    "TR-03108-12-R": "Zertifikate einer sicheren CA",
    "TR-03108-13-M": "Sicherheitskonzept",
    "TR-03108-14-M": "Datenschutz",
    "TR-03108-15-M": "Unterrichtung der Kunden \u00fcber Vorf\u00e4lle",
    "TR-03108-16-M": "Benennung der Partner, die die Richtlinie erf\u00fcllen",
    "TR-03182-01-M": "SPF-Eintrag",
    "TR-03182-02-M": "Pr\u00fcfung von SPF",
    "TR-03182-03-M": "DKIM-Schl\u00fcssel",
    "TR-03182-04-M": "Signatur mit DKIM",
    "TR-03182-05-M": "Pr\u00fcfung von DKIM",
    "TR-03182-06-M": "DMARC-Richtlinie",
    "TR-03182-07-M": "Pr\u00fcfung von DMARC",
    "TR-03182-08-M": "Versand von DMARC-Berichten",
    "TR-03182-09-M": "Empfang von DMARC-Berichten",
    "TR-03182-10-M": "Auswertung von DMARC-Berichten",
    "TR-03182-11-M": "Domains ohne Mail",
    "TR-03182-12-M": "Sicherheitskonzept",
    "TR-03182-13-M": "Datenschutz",
    "TR-03182-14-M": "Unterrichtung der Kunden \u00fcber Vorf\u00e4lle",
    "TR-03182-15-M": "Benennung der Partner, die die Richtlinie erf\u00fcllen",
};

;// CONCATENATED MODULE: ./lib/src/report/german/sections.js
const SECTION_WORDS = {
    "\u00a73.1": { name: "SMTP TLS", title: "TLS ab 1.2 f\u00fcr SMTP" },
    "\u00a73.3": { name: "MTA-STS", title: "MTA-STS durchgesetzt" },
    "\u00a73.4": { name: "DANE", title: "DNSSEC und DANE" },
    "\u00a74.1": { name: "SPF", title: "SPF mit h\u00f6chstens 10 DNS-Abfragen" },
    "\u00a74.2": { name: "DKIM", title: "DKIM-Schl\u00fcssel" },
    "\u00a74.3": { name: "DMARC", title: "DMARC quarantine oder reject" },
    "\u00a75": { name: "Berichte", title: "Berichtswesen" },
    "\u00a76": { name: "\u00dcberwachung", title: "\u00dcberwachung" },
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/action.js
const action_STEPS = {
    log: "Das Log lie\u00df sich nicht schreiben",
    files: "Die Berichtsdateien lie\u00dfen sich nicht schreiben",
    outputs: "Die Ausgaben lie\u00dfen sich nicht setzen",
    summary: "Die Zusammenfassung des Jobs lie\u00df sich nicht schreiben",
    annotations: "Die Anmerkungen lie\u00dfen sich nicht ausgeben",
    comment: "Der Kommentar kam nicht zustande",
    commentFile: "Der Kommentar lie\u00df sich nicht in eine Datei schreiben",
    issue: "Das Issue zu Abweichungen lie\u00df sich nicht aktualisieren",
    failure: "Der Grund f\u00fcr den fehlenden Bericht lie\u00df sich nicht schreiben",
    steps: "Die n\u00e4chsten Schritte lie\u00dfen sich nicht vorschlagen",
};
const action_action = {
    couldNot: (step, reason) => `${action_STEPS[step]}: ${reason}`,
    logTitle: "Bericht zur Mail-Policy",
    title: "Mail-Policy",
    titles: {
        noComment: "Mail-Policy: kein Kommentar",
        noBaseline: "Mail-Policy: kein Vergleichsstand",
        noCommentAndBaseline: "Mail-Policy: kein Kommentar und kein Vergleichsstand",
        noSuggestions: "Mail-Policy: keine \u00c4nderungsvorschl\u00e4ge",
        noIssue: "Mail-Policy: kein Issue zu Abweichungen",
        noNotification: "Mail-Policy: keine Benachrichtigung",
        noSecondLook: "Mail-Policy: keine zweite Pr\u00fcfung",
        noPullRequest: "Mail-Policy: kein Pull Request",
        nothingToPublish: "Mail-Policy: nichts zu ver\u00f6ffentlichen",
        otherVersion: "Mail-Policy: andere Version",
        manyDomains: "Mail-Policy: zu viele Domains",
        otherHistory: "Mail-Policy: andere Historie",
        notRecorded: "Mail-Policy: nicht in der Historie",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/advance.js
const advance_advance = {
    verdicts: { info: "Schritt", fail: "Schritt zur\u00fcck", warn: "bleibt", pass: "erledigt" },
    labels: { seen: "Ist", needs: "offen", watch: "pr\u00fcfe" },
    note: (text) => `Hinweis: ${text}.`,
    noRoom: (omitted) => `und ${omitted} weitere, f\u00fcr die kein Platz ist`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/badge.js

const count = (domains) => counted(domains, "Domain", "Domains");
const badge = {
    label: "Mail-Policy",
    states: {
        passing: (domains) => `erf\u00fcllt, ${count(domains)}`,
        failing: (domains, failing) => failing === 0 ? `nicht erf\u00fcllt, ${count(domains)}` : `nicht erf\u00fcllt, ${failing} von ${count(domains)}`,
        "partly-measured": (domains) => `teilweise gemessen, ${count(domains)}`,
        unknown: (domains) => `nicht gemessen, ${count(domains)}`,
    },
    stale: (day) => `veraltet, letzter Lauf ${day}`,
    noReport: "unbekannt, kein Bericht",
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/commands.js

const DONE = { audited: "gepr\u00fcft", observed: "abgefragt", probed: "gemessen" };
const commands_policies = (count) => counted(count, "Richtlinie", "Richtlinien");
const commands_mails = (count) => counted(count, "Mail", "Mails");
const commands = {
    progress: (done, total, what) => `${done} von ${counted(total, "Domain", "Domains")} ${DONE[what]}`,
    internalError: (problem) => `interner Fehler: ${problem}`,
    seeHelp: "Siehe mail-policy --help.",
    stoppedReport: "der Lauf wurde abgebrochen: Der Bericht enth\u00e4lt, was bis dahin gemessen war",
    stopped: "der Lauf wurde abgebrochen: Sp\u00e4tere Ergebnisse sind unbekannt",
    probed: (file, asked, answered) => `${file} geschrieben: ${counted(asked, "Adresse", "Adressen")} auf Port 25 gepr\u00fcft, ${answered} ${answered === 1 ? "hat" : "haben"} geantwortet.`,
    useProbe: (file) => `Die Ergebnisse lassen sich mit \`mail-policy check --smtp-evidence ${file}\` auf jeder Maschine verwenden.`,
    fetched: (folder, dmarc, tlsRpt) => `${commands_mails(dmarc + tlsRpt)} in ${folder} abgelegt: ${dmarc} mit DMARC-Berichten, ${tlsRpt} mit TLS-Reports.`,
    alreadyThere: (count) => `${count} weitere ${count === 1 ? "war" : "waren"} schon vorhanden.`,
    marked: {
        keep: () => "Auf dem Server wurde nichts ge\u00e4ndert.",
        move: (count, folder) => `Auf dem Server ${count === 1 ? "liegt" : "liegen"} jetzt ${count} in ${folder}.`,
        seen: (count) => `Auf dem Server ${count === 1 ? "ist" : "sind"} ${count} als gelesen markiert.`,
        keyword: (count, keyword) => `Auf dem Server ${count === 1 ? "hat" : "haben"} ${count} das Schl\u00fcsselwort ${keyword}.`,
    },
    withoutReport: (count) => `${commands_mails(count)} ohne Bericht ${count === 1 ? "blieb" : "blieben"} unver\u00e4ndert.`,
    tooLarge: (count, mebibytes) => `${commands_mails(count)} mit mehr als ${mebibytes} MiB ${count === 1 ? "blieb" : "blieben"} unver\u00e4ndert.`,
    notSent: (count) => `${commands_mails(count)} hat der Server nicht innerhalb der Grenzen beschrieben oder gesendet.`,
    notReached: (count) => `${commands_mails(count)} ${count === 1 ? "wurde" : "wurden"} nicht erreicht; ein sp\u00e4teres --since angeben.`,
    waiting: (count) => `${commands_mails(count)} ${count === 1 ? "bleibt" : "bleiben"} f\u00fcr den n\u00e4chsten Lauf.`,
    domains: (count) => counted(count, "Domain", "Domains"),
    mailServers: (count) => counted(count, "Mailserver", "Mailserver"),
    drafted: (file, domains, guesses, selectors) => `${file} geschrieben: ${counted(domains, "Domain", "Domains")}, davon ${guesses} mit vermutetem \`mail\`, ${counted(selectors, "DKIM-Selektor", "DKIM-Selektoren")}.`,
    draftIncomplete: (reason) => `Die Policy ist unvollst\u00e4ndig: ${reason}.`,
    draftHead: (day) => `Ein erster Entwurf von \`mail-policy init\` nach dem DNS vom ${day}. Durchlesen, berichtigen und danach \`mail-policy check\` ausf\u00fchren.`,
    draftSelectors: "Das DNS kann DKIM-Selektoren nicht auflisten: Die genutzten stehen als s= im Header DKIM-Signature gesendeter Mails.",
    guess: "vermutet",
    readDraft: (config) => `Die Kommentare darin lesen, erg\u00e4nzen, was das DNS nicht zeigt, und danach \`mail-policy check${config}\` ausf\u00fchren.`,
    builtSites: (folder, count, servers) => `${folder}: ${commands_policies(count)}, Konfiguration f\u00fcr ${list(servers)}`,
    filesWritten: (written, removed) => [
        written === 0 ? "nichts ge\u00e4ndert" : `${counted(written, "Datei", "Dateien")} geschrieben`,
        ...(removed === 0 ? [] : [`${removed} entfernt`]),
    ].join(", "),
    declaredId: (id) => `deklarierte id ${id}`,
    contentId: (id) => `keine id deklariert; nach dem Inhalt ist sie ${id}`,
    moreSites: (count) => `\u2026 (${count} weitere)`,
    certificateUntil: (moment) => `das Zertifikat gilt bis ${moment}`,
    comparedSites: (count, deployed, not, unknown) => `${commands_policies(count)}: ${deployed} wie im Repository, ${not} nicht, ${unknown} nicht gemessen`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/coverage.js

const coverage = {
    line: (guideline, checked, total, unmet, rest) => `${guideline}: ${checked} von ${total} Anforderungen gepr\u00fcft${unmet === "" ? "" : ` (${unmet})`}${rest}`,
    counts: {
        unknown: (count) => `${count} nicht messbar`,
        attested: (count) => `${count} erkl\u00e4rt`,
        "switched-off": (count) => `${count} abgeschaltet`,
        "not-covered": (count) => `${count} nicht abgedeckt`,
        "not-applicable": (count) => `${count} nicht anwendbar`,
        failed: (count) => `${count} nicht erf\u00fcllt`,
        waived: (count) => `${count} ausgenommen`,
    },
    title: (count) => `${counted(count, "Anforderung", "Anforderungen")} aus TR-03108 und TR-03182`,
    columns: { requirement: "Anforderung", controls: "Grundschutz++", coverage: "Abdeckung" },
    notApplicable: "nicht anwendbar",
    failed: ({ bold }, where, checks) => `${bold("nicht erf\u00fcllt")}${where}: ${checks}`,
    waived: ({ bold }, where, until, checks) => `${bold("nicht erf\u00fcllt, ausgenommen")}${where} bis ${until}: ${checks}`,
    notMeasured: ({ bold }, where, checks) => `${bold("nicht messbar")}${where}: ${checks}`,
    notChecked: ({ bold }, where, checks) => `${bold("nicht gepr\u00fcft")}${where}: in der Policy abgeschaltet: ${checks}`,
    attested: ({ bold }) => bold("erkl\u00e4rt"),
    notCovered: ({ bold }, where) => `${bold("nicht abgedeckt")}${where}`,
    checked: ({ bold }, checks) => `${bold("gepr\u00fcft")} durch ${counted(checks, "Pr\u00fcfung", "Pr\u00fcfungen")}`,
    switchedOff: (checks) => `in der Policy abgeschaltet: ${checks}`,
    forDomains: (domains) => ` f\u00fcr ${domains}`,
    statement: (isState, domains, by, from, to, text, at) => `${isState ? "" : "erkl\u00e4rt "}${domains === null ? "" : `f\u00fcr ${domains} `}von ${by} (${from} bis ${to}): ${text}, Nachweis ${at}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/explain.js
const explain = {
    why: "Warum",
    howToFix: "Behebung",
    rows: {
        section: "Abschnitt",
        requirements: "Anforderungen",
        controls: "Grundschutz++",
        tests: "Testf\u00e4lle",
        sources: "Quellen",
        level: "Stufe",
        parameter: "Parameter",
        domains: "Domains",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/failure.js

const failure = {
    couldNotRun: (cause) => `Mail-Policy: Pr\u00fcfung nicht m\u00f6glich${cause === "" ? "" : `: ${cause}`}`,
    errors: (count, file) => `${counted(count, "Fehler", "Fehler")} in ${file ?? "der Policy und den Dateien, die sie nennt"}`,
    invalidInputs: "ung\u00fcltige Eingaben",
    internalError: "interner Fehler",
    nothingChecked: "Nichts wurde gepr\u00fcft. Fr\u00fchere Ergebnisse gelten nicht f\u00fcr diese \u00c4nderung.",
    moreInLog: (count) => `und ${count} weitere: siehe Log`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/finding.js

const CHANGES = { added: "hinzugef\u00fcgt", removed: "entfernt" };
const finding = {
    marks: {
        fail: "Mangel",
        known: "bekannter Mangel",
        warn: "Warnung",
        unknown: "nicht messbar",
        waived: "ausgenommen",
        info: "Hinweis",
        pass: "bestanden",
        "not-applicable": "nicht anwendbar",
    },
    markLabels: {
        fail: "Mangel",
        known: "bekannt",
        warn: "Warnung",
        unknown: "nicht messbar",
        waived: "ausgenommen",
        info: "Hinweis",
        pass: "bestanden",
        "not-applicable": "nicht anwendbar",
    },
    labels: {
        at: "in",
        rule: "Regel",
        why: "Grund",
        seen: "Ist",
        fix: "Soll",
        file: "Datei",
        edit: "Diff",
        also: "auch",
        until: "bis",
        first: "erst",
    },
    isNew: "NEU",
    error: "Fehler",
    record: "Eintrag",
    order: "Reihenfolge",
    fixed: "behoben",
    headings: {
        seen: "Festgestellt",
        rule: "Regel",
        why: "Warum",
        where: "Wo",
        evidence: "Nachweis",
        fix: "Behebung",
        file: "Datei",
        change: "\u00c4nderung",
        also: "Ebenso",
        first: "Zuerst:",
        fixed: "Behoben:",
        newBadge: "neu",
    },
    topics: {
        why: "warum",
        edit: "warum, und die \u00c4nderung, die es behebt",
        records: "warum, und der Eintrag, der es behebt",
        fix: "warum, und wie es zu beheben ist",
    },
    past: ", vorbei",
    atPlace: (place) => ` in ${place}`,
    writeInstead: "Stattdessen schreiben:",
    waivedUntil: (heading, until) => `${heading("Ausgenommen")} bis ${until}`,
    until: (owner, expires) => `${owner === null ? "" : `${owner}, `}bis ${expires}`,
    unmeasured: (checks, domains) => `${counted(checks, "Pr\u00fcfung", "Pr\u00fcfungen")} zu ${domains}`,
    unmeasuredBecause: (checks, domains, cause) => `${counted(checks, "Pr\u00fcfung", "Pr\u00fcfungen")} zu ${domains} nicht messbar: ${cause}`,
    moreEvidence: (count) => `(${counted(count, "weiterer Nachweis", "weitere Nachweise")} im JSON-Bericht)`,
    moreSources: (count) => `(${count} weitere)`,
    moreInReport: (count) => `(${count} weitere: siehe Bericht)`,
    recordTooLong: "dieser Eintrag ist zu lang, um ihn hier zu zeigen, siehe JSON-Bericht",
    waiver: (kind, check, domain, place, problem) => `Ausnahme ${kind === "ignored" ? "nicht beachtet" : "ungenutzt"}: ${check} von ${domain} (${place}): ${problem}`,
    mailRecords: (changed, unnamed) => `${counted(changed, "Mail-Eintrag", "Mail-Eintr\u00e4ge")} hinzugef\u00fcgt oder entfernt${unnamed === 0 ? "" : `, ${unnamed} davon f\u00fcr Namen, die nicht in der Policy stehen`}`,
    mailRecord: ({ change, kind }) => `${kind} ${CHANGES[change]}`,
    notInPolicy: " (nicht in der Policy)",
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/history.js

const log = {
    earlierRuns: (count) => `${counted(count, "fr\u00fcherer Lauf", "fr\u00fchere L\u00e4ufe")}: mit --all`,
    unbroken: (runs, files, end) => `Die Kette aus ${counted(runs, "Lauf", "L\u00e4ufen")} in ${counted(files, "Datei", "Dateien")} ist l\u00fcckenlos. Der SHA-256 ihrer letzten Zeile ist ${end}.`,
    commit: (sha) => `Commit ${sha}`,
    views: { live: "Live-Sicht", planned: "geplante Sicht" },
    recordedLate: "nachtr\u00e4glich aufgezeichnet",
    only: (domains) => `nur ${domains}`,
    firstRun: "der erste Lauf",
    policyChanged: "die Policy hat sich ge\u00e4ndert",
    otherVersion: (now, before) => `mail-policy ${now} statt ${before}`,
    added: (domains) => `neu in der Policy: ${domains}`,
    removed: (domains) => `aus der Policy entfernt: ${domains}`,
    moreChanges: (count) => `und ${counted(count, "weitere \u00c4nderung", "weitere \u00c4nderungen")}`,
    brokenBefore: "die Kette ist vor diesem Lauf unterbrochen",
    brokenAt: (place) => `die Kette ist unterbrochen in ${place}`,
    fails: (what, isNew, wasMeasured) => `Mangel: ${what}${isNew ? " (neu)" : wasMeasured ? "" : " (zuvor nicht gemessen)"}`,
    fixed: (what) => `behoben: ${what}`,
    noLongerFails: (what) => `kein Mangel mehr: ${what}`,
    span: (first, last) => `${first} bis ${last}`,
    quiet: (runs) => `${counted(runs, "Lauf", "L\u00e4ufe")} ohne \u00c4nderungen`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/help.js
const help = {
    title: "mail-policy: Mail-Sicherheit als Code, gemessen an BSI TR-03108 und TR-03182",
    usage: "Aufruf",
    options: "Optionen",
    exitCodes: `Exit-Codes
  0 das Gate ist bestanden, oder der Befehl hat getan, was verlangt war   1 das Gate ist nicht bestanden, die Kette einer Historie ist unterbrochen, oder diff --exit-code hat einen neuen Mangel gefunden   2 ein Fehler in der Policy, einer deklarierten Datei oder den Optionen
  3 der Befehl war nicht ausf\u00fchrbar oder wurde durch SIGINT oder SIGTERM abgebrochen: Dann enth\u00e4lt der Bericht alle Ergebnisse bis dahin
`,
    placeholders: {
        "[options]": "[Optionen]",
        ADDRESS: "ADRESSE",
        AFTER: "NACHHER",
        BEFORE: "VORHER",
        "CHECK-ID": "PR\u00dcFUNG",
        COMMAND: "BEFEHL",
        DAY: "TAG",
        DAYS: "TAGE",
        DIR: "ORDNER",
        FILE: "DATEI",
        FILES: "DATEIEN",
        FOLDER: "ORDNER",
        KIND: "ART",
        PATH: "PFAD",
        TIME: "ZEIT",
        WHEN: "WANN",
    },
    calls: {
        "check [options]": "pr\u00fcft die Domains einer Policy",
        "probe [options]": "misst die Mailserver und speichert die Ergebnisse f\u00fcr ein sp\u00e4teres `check`",
        "plan [options]": "zeigt, wie sich ein Lauf in Teile gliedert, f\u00fcr die Matrix eines CI-Systems",
        "merge DIR...": "f\u00fchrt zusammen, was die Teile gemessen haben, und berichtet dar\u00fcber wie `check`",
        "init [DOMAIN...]": "schreibt eine erste Policy f\u00fcr Domains nach deren DNS",
        "history [verify]": "zeigt, was sich in fr\u00fcheren L\u00e4ufen ge\u00e4ndert hat, oder pr\u00fcft die Kette ihres Logs",
        "reports fetch [options]": "holt die Mails mit empfangenen Berichten per IMAP aus einem Postfach",
        "reports show [DOMAIN...]": "zeigt, was empfangene Berichte \u00fcber Domains sagen und wer in deren Namen sendet",
        "advance KIND [DOMAIN...]": "schl\u00e4gt anhand empfangener Berichte den n\u00e4chsten Schritt einer Einf\u00fchrung vor: dmarc, mta-sts oder dkim",
        "mta-sts build --out DIR": "schreibt die MTA-STS-Richtlinien des Repositorys als Dateien zum Ausliefern, mit Konfiguration",
        "mta-sts check [--dir DIR]": "vergleicht die ausgelieferten Richtlinien mit denen des Repositorys",
        "diff BEFORE AFTER": "zeigt, was sich zwischen zwei L\u00e4ufen ge\u00e4ndert hat",
        "badge FOLDER": "gibt das Badge des Berichts in einem Ordner aus; ein alter Bericht kann als veraltet gelten",
        "explain [CHECK-ID]": "listet die Pr\u00fcfungen auf oder erl\u00e4utert eine: was sie verlangt, warum, und wie ein Mangel zu beheben ist",
        "schema [included]": "gibt das JSON-Schema von mail-policy.yml aus oder das der Dateien, die sie einbindet",
    },
    check: ({ files }) => ({
        "--config FILE": "Policy-Datei (Vorgabe: mail-policy.yml)",
        "--view live|planned|auto": "live: DNS, wie es ver\u00f6ffentlicht ist; planned: ver\u00f6ffentlichtes DNS mit den deklarierten\nEintr\u00e4gen, wie nach dem Merge; auto (Vorgabe): planned, wenn Eintr\u00e4ge deklariert sind, sonst\nlive",
        "--resolver URL": "https://\u2026 (DoH), tls://\u2026 (DoT), udp://\u2026 oder system; mehrfach m\u00f6glich, ersetzt die Resolver\nder Policy",
        "--offline": "ohne Netz: nur deklarierte Eintr\u00e4ge verwenden; alles andere ist unbekannt",
        "--smtp auto|on|off": "die Mailserver auf Port 25 messen; auto (Vorgabe): nicht, wenn ausgehende Verbindungen zu\nPort 25 gesperrt sind",
        "--smtp-evidence FILE": "Ergebnisse von `mail-policy probe` verwenden; mehrfach m\u00f6glich",
        "--helo NAME": "Hostname f\u00fcr EHLO (Vorgabe: der Name dieser Maschine)",
        "--untrusted": "auch andere k\u00f6nnen in dieses Repository schreiben (in der Action immer angenommen): nur\nDateien lesen, die git verwaltet, und die Pl\u00e4ne, die ein Workflow erzeugt",
        "--allow-private-network": "HTTPS und SMTP zu privaten Adressen aus dem DNS erlauben und einer nicht vertrauensw\u00fcrdigen\nPolicy erlauben, dort Resolver zu nennen",
        "--base REF": "Commit dieses git-Repositorys als Vergleichsstand (etwa origin/main): seine Policy und seine\nZonen, auf dasselbe DNS angewandt; gelockerte Einstellungen werden aufgef\u00fchrt",
        "--changed-only": "Domains auslassen, die die \u00c4nderung seit --base nicht ber\u00fchren kann; der Bericht nennt ihre\nZahl",
        "--history DIR": "Ordner der Historie: Ohne --base ist der letzte aufgezeichnete Lauf der Vergleichsstand, und\ndieser Lauf kommt hinzu",
        "--fail-on WHEN": "regression (Vorgabe): nur neue M\u00e4ngel im Vergleich mit --base; ohne diesen Stand mit dem\nletzten Lauf in --history; ohne einen solchen mit dem ver\u00f6ffentlichten DNS, wenn die\ndeklarierten Eintr\u00e4ge davon abweichen; sonst jeder Mangel; violation: jeder Mangel; never:\nnur berichten",
        "--fail-on-unknown": "auch fehlschlagen, wenn eine Muss-Pr\u00fcfung nicht messbar war",
        "--fail-on-weakened": "auch fehlschlagen, wenn diese \u00c4nderung im Vergleich mit --base einen Mangel ausnimmt, seine\nStufe senkt oder ihn nicht mehr pr\u00fcft",
        "--save FILE": "alle Beobachtungen in einem Snapshot speichern",
        "--replay FILE": "einen Snapshot auswerten; ohne Netz",
        "--format FORMATS": "Format der Standardausgabe (Vorgabe: text)",
        "--lang en|de": "Sprache des Berichts (Vorgabe: en)",
        "--output DIR": `${files} und snapshot.json in diesen Ordner schreiben,\nund evidence.json, die Z\u00e4hlung empfangener Berichte`,
        "--domain NAME": "nur diese Domain der Policy; mehrfach m\u00f6glich",
        "--shard I/N": "nur dieser Teil der Domains, f\u00fcr `mail-policy merge`: mit --save speichern. Er hat kein Gate\nund Mailserver nur aus --smtp-evidence",
        "--now ISO": "auswerten wie zu diesem Zeitpunkt",
        "--concurrency N": "h\u00f6chstens so viele DNS-Anfragen zugleich (Vorgabe: 256); weniger, wenn welche verloren gehen",
        "--deadline TIME": "Zeitgrenze f\u00fcr Anfragen wie 90s, 20m oder 1h (Vorgabe: 20m); sp\u00e4tere Ergebnisse sind\nunbekannt, und der Bericht wird trotzdem geschrieben",
        "--smtp-deadline TIME": "Zeitgrenze f\u00fcr Mailserver (Vorgabe: 10m, h\u00f6chstens die H\u00e4lfte von --deadline)",
        "--smtp-rate N": "Verbindungen je Minute zu einer Adresse eines Mailservers nach ihrer ersten Messung\n(Vorgabe: 2); sie hat jeweils nur eine Verbindung",
    }),
    probe: {
        "--output FILE": "Datei f\u00fcr die Ergebnisse (Vorgabe: smtp-evidence.json)",
        "--from TEXT": "Name dieser Maschine in den Ergebnissen (Vorgabe: ihr Hostname)",
        "--shard I/N": "nur dieser Teil der Mailserver aller Domains",
        "--lang en|de": "Sprache (Vorgabe: en)",
        "--config FILE, --resolver URL, --domain NAME, --helo NAME, --untrusted, --allow-private-network,\n--concurrency N, --deadline TIME, --smtp-rate N": "wie bei check",
    },
    plan: {
        "--shards N": "Anzahl der Teile, bis 256",
        "--hosts": "auch die Mailserver im DNS ermitteln und z\u00e4hlen",
        "--format text|json": "json: eine Zeile, deren Listen Matrizen sind",
        "--lang en|de": "Sprache des Textes (Vorgabe: en)",
        "--config FILE, --resolver URL, --untrusted, --allow-private-network, --concurrency N, --deadline TIME": "wie bei check",
    },
    merge: {
        DIR: "ein Snapshot oder ein Ordner, der snapshot.json oder shard-*.json selbst oder in seinen\nOrdnern enth\u00e4lt",
        "--config FILE, --view, --base REF, --history DIR, --fail-on WHEN, --fail-on-unknown, --fail-on-weakened,\n--save FILE, --format, --lang en|de, --output DIR, --domain NAME, --now ISO, --untrusted, --deadline TIME": "wie bei check; --view und --base wie bei den Teilen",
    },
    init: {
        "--output FILE": "Policy-Datei, die geschrieben wird (Vorgabe: mail-policy.yml); bestehende Dateien werden\nnicht \u00fcberschrieben",
        "--zones FORMAT=FILES": "DNS als Code in diesem Repository, etwa bind=dns/*.zone; relativ zum Ordner der Policy,\nmehrfach m\u00f6glich. Ohne DOMAIN gilt die Policy f\u00fcr die Zonen in diesen Dateien",
        "--allow-missing": "Domains zulassen, die es im DNS nicht gibt",
        "--lang en|de": "Sprache der Kommentare in der Policy (Vorgabe: en)",
        "--resolver URL, --concurrency N, --deadline TIME": "wie bei check",
    },
    history: {
        "--history DIR": "Ordner der Historie",
        "--branch NAME": "Branch der Historie in diesem git-Repository oder bei dessen Remote origin",
        "--lang en|de": "Sprache (Vorgabe: en)",
        "--all": "jeder Lauf, nicht nur die letzten",
    },
    fetch: ({ ports, keyword, secrets }) => ({
        "--host NAME": "Mailserver; sein Zertifikat muss f\u00fcr diesen Namen gelten",
        "--user NAME": `Benutzername. Das Passwort steht in ${secrets.password}, oder ein OAuth-2.0-Token in\n${secrets.token}`,
        "--port N": `Vorgabe: ${ports.implicit}, mit --starttls ${ports.starttls}`,
        "--starttls": "TLS mit STARTTLS beginnen; ohne TLS wird nichts gesendet",
        "--folder NAME": "Ordner des Postfachs (Vorgabe: INBOX)",
        "--since DAY": "nur Mails, die an diesem Tag oder sp\u00e4ter eingegangen sind, etwa 2026-11-01, oder 14d f\u00fcr die\nletzten 14 Tage",
        "--output DIR": "Ordner f\u00fcr die Mails: TLS-Reports kommen darin in den Ordner tls-rpt, DMARC-Berichte in\ndmarc (Vorgabe: reports)",
        "--move FOLDER": `abgeholte Mails in einen anderen Ordner des Postfachs verschieben. Sonst erhalten sie das\nSchl\u00fcsselwort ${keyword}, wenn der Server Schl\u00fcsselw\u00f6rter speichert, und werden andernfalls\nals gelesen markiert`,
        "--seen": "abgeholte Mails als gelesen markieren und nur ungelesene abholen",
        "--keep": "im Postfach nichts \u00e4ndern; jeder Lauf holt wieder alle Mails ab, die --since zul\u00e4sst",
        "--deadline TIME": "Zeitgrenze wie 90s, 20m oder 1h (Vorgabe: 20m); der n\u00e4chste Lauf macht dort weiter",
        "--lang en|de": "Sprache (Vorgabe: en)",
    }),
    show: {
        DOMAIN: "Domain der Policy, die ganz gezeigt wird; ohne eine erscheint f\u00fcr jede mit Berichten eine\nZeile",
        "--history DIR, --branch NAME": "Historie, aus der auch fr\u00fchere Berichte stammen, wie bei history",
        "--since DAY": "erster Tag, der gezeigt wird, etwa 2026-11-01, oder eine Anzahl von Tagen bis zum letzten\nmit einem Bericht, etwa 7d (Vorgabe: 30d)",
        "--by-day": "auch im Text die Tage jedes Absenders; json enth\u00e4lt sie immer, html so viele, wie Platz haben",
        "--format text|json|html": "Format der Standardausgabe (Vorgabe: text); html enth\u00e4lt jede Domain mit Berichten ganz",
        "--lang en|de": "Sprache (Vorgabe: en)",
        "--offline": "ohne Netz: Nur die Ergebnisse in den Berichten unterscheiden die Absender",
        "--config FILE, --resolver URL, --untrusted, --allow-private-network, --now ISO, --concurrency N, --deadline TIME": "wie bei check",
    },
    advance: {
        "--format text|json": "Format der Standardausgabe (Vorgabe: text)",
        "--lang en|de": "Sprache (Vorgabe: en)",
        "--history DIR": "Ordner der Historie, die Nachweise fr\u00fcherer Berichte aufbewahrt; er wird nur gelesen",
        "--generate DIR": "dkim: die neuen Schl\u00fcssel erzeugen, auch wenn keine f\u00e4llig sind: die privaten als Dateien\nnur f\u00fcr ihren Besitzer in diesem Ordner, den git nicht einchecken darf; f\u00fcr eine einzige\nDomain",
        "--selector NAME": "dkim: Name eines neuen Schl\u00fcssels, wenn die alten nicht erkennen lassen, welcher folgt;\nmehrfach m\u00f6glich",
        "--config FILE, --resolver URL, --offline, --smtp, --smtp-evidence FILE, --helo NAME, --untrusted,\n--allow-private-network, --replay FILE, --now ISO, --concurrency N, --deadline TIME, --smtp-deadline TIME,\n--smtp-rate N": "wie bei check",
    },
    mtaSts: {
        "--config FILE, --domain NAME, --untrusted": "wie bei check",
        "--lang en|de": "Sprache (Vorgabe: en)",
    },
    ofBuild: "F\u00fcr build:",
    mtaStsBuild: ({ servers }) => ({
        "--out DIR": "Ordner, in den geschrieben wird: neu, leer oder schon von diesem Befehl beschrieben",
        "--for SERVER": `Konfiguration nur f\u00fcr ${servers};\nmehrfach m\u00f6glich (Vorgabe: f\u00fcr alle)`,
        "--root PATH": "wo der Ordner auf dem Server liegen wird, f\u00fcr nginx und Caddy (Vorgabe: /srv/mta-sts)",
        "--certificate FILE, --certificate-key FILE": "Zertifikat jedes Hosts auf dem Server mit seiner Kette und sein Schl\u00fcssel; {host} steht f\u00fcr\nden Host (Vorgabe: f\u00fcr nginx, wo certbot sie ablegt; Caddy beschafft sich eigene)",
        "--listen ADDRESS": "IP-Adresse, auf der nginx und Caddy auf Port 443 lauschen; mehrfach m\u00f6glich (Vorgabe: alle)",
    }),
    ofCheck: "F\u00fcr check:",
    mtaStsCheck: {
        "--dir DIR": "zuerst verlangen, dass der Ordner die Richtlinien so enth\u00e4lt, wie build sie jetzt schreibt",
        "--record": "auch verlangen, dass die id im DNS steht: die deklarierte, sonst die aus dem Inhalt gebildete",
        "--format text|json": "Format der Standardausgabe (Vorgabe: text)",
        "--resolver URL, --allow-private-network, --concurrency N, --deadline TIME": "wie bei check",
    },
    mtaStsExitCode: "Exit-Code von check: 0 wie im Repository ausgeliefert, 1 nicht, 3 nicht gemessen",
    diff: {
        "BEFORE, AFTER": "report.json eines Laufs, ein Ordner damit oder ein Snapshot; mit einer Historie auch einer\nihrer L\u00e4ufe: last, last~1, ein Tag oder Zeitpunkt (der letzte Lauf bis dahin) oder der\nAnfang eines Commits",
        "--history DIR": "Ordner der Historie",
        "--branch NAME": "Branch der Historie in diesem git-Repository oder bei dessen Remote origin",
        "--format text|markdown|html|json": "Format der Standardausgabe (Vorgabe: text)",
        "--lang en|de": "Sprache (Vorgabe: en)",
        "--exit-code": "mit 1 enden, wenn eine Muss-Pr\u00fcfung neu fehlschl\u00e4gt",
        "--config FILE, --view, --domain NAME": "f\u00fcr Snapshots, die nach der jetzigen Policy beurteilt werden, und f\u00fcr die Historie: wie bei\ncheck",
    },
    badge: {
        "--format json|svg": "JSON f\u00fcr shields.io (Vorgabe) oder ein Bild",
        "--stale-after DAYS": "das Badge ist veraltet, wenn der Lauf \u00e4lter ist als diese Zeit, etwa 3d (Vorgabe: nie)",
        "--now ISO": "wie zu diesem Zeitpunkt",
        "--lang en|de": "Sprache (Vorgabe: en)",
    },
    explain: {
        "--lang en|de": "Sprache (Vorgabe: en)",
    },
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/html.js

const html = {
    about: "Mail-Domains, gemessen an BSI TR-03108 und TR-03182",
    skip: "Zum Ergebnis springen",
    allDomains: "Alle Domains",
    domains: "Domains",
    domain: "Domain",
    details: "Domains im Einzelnen",
    failuresAndWarnings: "M\u00e4ngel und Warnungen",
    unseen: "Nicht messbar",
    limitations: "Einschr\u00e4nkungen dieses Laufs",
    waivers: "Ausnahmen",
    attestations: "Erkl\u00e4rungen",
    requirements: "Anforderungen",
    run: "Dieser Lauf",
    search: "Domain suchen",
    show: "Anzeigen",
    showAll: "alle",
    shown: "Angezeigte Domains:",
    mailKinds: {
        "send-receive": "sendet und empf\u00e4ngt Mails",
        send: "sendet nur",
        receive: "empf\u00e4ngt nur",
        none: "keine Mails",
    },
    owner: (owner) => `verantwortlich: ${owner}`,
    checks: (count) => counted(count, "Pr\u00fcfung", "Pr\u00fcfungen"),
    passedChecks: (count) => `${counted(count, "Pr\u00fcfung", "Pr\u00fcfungen")} bestanden`,
    notApplicable: (count) => `${counted(count, "Pr\u00fcfung", "Pr\u00fcfungen")} nicht anwendbar`,
    spf: "SPF-Eintrag",
    spfLookups: (count, limit) => `${count} von ${limit} DNS-Abfragen`,
    spfLookupsAtLeast: (count, limit) => `mindestens ${count} von ${limit} DNS-Abfragen`,
    lookups: (count) => counted(count, "Abfrage", "Abfragen"),
    notEvaluated: "nicht ausgewertet",
    moreTerms: (count) => counted(count, "weiterer Term", "weitere Terme"),
    mailServers: "Mailserver",
    nullMx: "Die Domain nimmt keine Mails an (Null-MX).",
    preference: (preference) => `Pr\u00e4ferenz ${preference}`,
    addresses: "Adressen",
    dnssec: "DNSSEC",
    security: {
        secure: "signiert",
        insecure: "nicht signiert",
        bogus: "ung\u00fcltig signiert (bogus)",
        indeterminate: "unbekannt",
    },
    tls: "TLS",
    keyExchange: (group) => `Schl\u00fcsselaustausch ${group}`,
    legacyTls: {
        accepted: (protocol) => `akzeptiert auch ${protocol}`,
        refused: "lehnt TLS 1.1 und \u00e4lter ab",
        unknown: "ob er TLS 1.1 und \u00e4lter akzeptiert, ist unbekannt",
    },
    measuredAt: (at, from) => `gemessen am ${at}${from === null ? "" : ` von ${from} aus`}`,
    noTls: "kein TLS",
    refusedConnection: "Verbindung abgelehnt",
    notMeasured: "nicht messbar",
    certificateChain: "Zertifikatskette",
    subject: "Inhaber",
    issuer: "Aussteller",
    validUntil: "G\u00fcltig bis",
    key: "Schl\u00fcssel",
    trusted: "Kette ist vertrauensw\u00fcrdig",
    distrusted: (reason) => `Kette ist nicht vertrauensw\u00fcrdig: ${reason}`,
    tlsa: "TLSA-Eintr\u00e4ge",
    tlsaMatches: "passt",
    tlsaMatchesAt: (addresses) => `passt nur bei ${addresses}`,
    tlsaMisses: (reason) => `passt nicht: ${reason}`,
    noTlsa: "keine TLSA-Eintr\u00e4ge",
    dmarc: "DMARC: DNS Tree Walk",
    dmarcPolicy: (policy) => `Richtlinie ${policy}`,
    dmarcSource: (name, tag) => `Es gilt das Tag ${tag} des Eintrags an ${name}.`,
    organisation: (name) => `Die Organisationsdomain ist ${name}.`,
    noRecord: "kein Eintrag",
    waiverOf: "Ausgenommene Feststellung",
    reason: "Begr\u00fcndung",
    owned: "Verantwortlich",
    until: "Bis",
    ineffective: "Ohne Wirkung",
    requirement: "Anforderung",
    statement: "Erkl\u00e4rung",
    by: "Von",
    from: "Seit",
    evidence: "Nachweis",
    attestedDomains: "Domains",
    state: "Stand",
    checksOf: "Gepr\u00fcft oder erkl\u00e4rt durch",
    states: {
        failed: "nicht erf\u00fcllt",
        waived: "ausgenommen",
        "switched-off": "abgeschaltet",
        "not-covered": "nicht abgedeckt",
        unknown: "nicht messbar",
        attested: "erkl\u00e4rt",
        checked: "gepr\u00fcft",
        "not-applicable": "nicht anwendbar",
    },
    ofDomains: (count, concerned) => `${count} von ${counted(concerned, "Domain", "Domains")}`,
    title: "Titel",
    levels: { must: "MUSS", should: "SOLLTE" },
    history: "Historie",
    timelineNote: "Jede Spalte ist ein Tag (UTC), nach seinem letzten Lauf \u00fcber alle Domains in dieser Sicht. Je h\u00f6her eine Farbe, desto mehr Domains haben sie als schlechtestes Ergebnis. An einem Tag ohne Spalte gab es keinen solchen Lauf.",
    timelineBreak: "An einer gestrichelten Linie ist das Protokoll der L\u00e4ufe unterbrochen.",
    timelineOf: (section, first, last) => `${section}, ${first} bis ${last}`,
    noTimeline: "Ein Zeitverlauf fehlt: Kein fr\u00fcherer Lauf \u00fcber alle Domains in dieser Sicht hat die Ergebnisse nach Abschnitten gez\u00e4hlt.",
    monthTable: "Als Tabelle: der letzte Lauf jedes Monats",
    lastRun: "Letzter Lauf",
    whatChanged: "\u00c4nderungen",
    earlierRuns: (count) => counted(count, "fr\u00fcherer Lauf", "fr\u00fchere L\u00e4ufe"),
    olderRuns: "\u00c4ltere L\u00e4ufe sind nicht aufgef\u00fchrt.",
    olderUnread: (problem) => `\u00c4ltere L\u00e4ufe waren nicht lesbar: ${problem}.`,
    moment: "Gemessen",
    profile: "Profil",
    view: "Sicht",
    policy: "Policy",
    policyHash: "SHA-256 der Policy",
    resolvers: "Resolver",
    tool: "Werkzeug",
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/oscal.js

const oscal = {
    title: "Audit der Mail-Domains",
    description: (domains, profile, view) => `${counted(domains, "Mail-Domain", "Mail-Domains")}, von au\u00dfen gepr\u00fcft. Profil ${profile}, Sicht ${view}.`,
    plan: "Die Policy des Audits steht anstelle eines Pr\u00fcfplans: Sie nennt die Domains und was von ihnen erwartet wird.",
    domain: "Der Mailverkehr dieser Domain.",
    tool: "Pr\u00fcft Mail-Domains nach BSI TR-03108 und TR-03182.",
    controls: "Anforderungen aus Grundschutz++, zu denen die Pr\u00fcfungen etwas aussagen.",
    requirements: (guideline) => `Anforderungen der BSI ${guideline}, deren Erf\u00fcllung von au\u00dfen sichtbar ist.`,
    objectives: "Dieselben Anforderungen der Richtlinien als Pr\u00fcfziele, auf die sich die Feststellungen beziehen.",
    undecided: "In diesem Lauf nicht entschieden:",
    asksForMore: "die Anforderung verlangt mehr, als von au\u00dfen sichtbar ist",
    acceptance: "Befristet akzeptiertes Risiko",
    accepted: (owner, until) => owner === null ? `Akzeptiert bis ${until}.` : `Akzeptiert bis ${until}, verantwortlich: ${owner}.`,
    moreDomains: (count) => `${counted(count, "weitere Domain", "weitere Domains")}: siehe JSON-Bericht.`,
    attester: "Wer eine Erkl\u00e4rung abgibt",
    attested: (domains, evidence) => `F\u00fcr ${domains}. Nachweis: ${evidence}. Nicht \u00fcberpr\u00fcft.`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/page.js

const page = {
    declaredErrors: "Fehler in deklarierten Dateien",
    notJudged: "Die betroffenen Eintr\u00e4ge wurden nicht bewertet.",
    failures: "M\u00e4ngel",
    newFailures: "Neue M\u00e4ngel",
    knownFailures: "Bekannte M\u00e4ngel",
    rolloutOrder: "Reihenfolge der Umsetzung",
    inThisOrder: "In dieser Reihenfolge:",
    recordWarnings: (count) => `${counted(count, "Warnung", "Warnungen")} zu deklarierten Eintr\u00e4gen`,
    uselessWaivers: (count) => `${counted(count, "Ausnahme war", "Ausnahmen waren")} ohne Wirkung`,
    uselessWaiver: (check, domain, place, problem) => `${check} ${domain} in ${place}: ${problem}`,
    leftOut: (count, place) => `${count} ohne Platz hier: siehe report.json${place}.`,
    moreCount: (count) => `${count} weitere`,
    amongFiles: (link) => ` unter den ${link}, wenn der Workflow sie hochl\u00e4dt`,
    reportFiles: "Berichtsdateien",
    fullReport: "ganzer Bericht",
    allDomains: "Alle Domains",
    withFindings: (count) => `${counted(count, "weitere Domain", "weitere Domains")} mit Feststellungen`,
    listedBelow: (count) => `${counted(count, "weitere Domain", "weitere Domains")} mit Feststellungen, unten aufgef\u00fchrt`,
    withoutFindings: (count) => `${counted(count, "weitere Domain", "weitere Domains")} ohne Feststellungen`,
    leftOutDomains: (count) => `${count} ausgelassen`,
    nothingNew: "Mail-Policy: nichts Neues in dieser \u00c4nderung",
    forkNote: "Dieser Bericht stammt aus dem Workflow eines Forks, den die Autorin oder der Autor dieses Pull Requests \u00e4ndern kann.",
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/pdf.js

const GLOSSARY = [
    ["<U+05D0>", "Nummer eines Zeichens (Unicode), das hier nicht darstellbar ist oder von rechts nach links l\u00e4uft."],
    ["Anforderung", "Eine Vorgabe einer Technischen Richtlinie oder von Grundschutz++, mit ihrer Nummer."],
    ["Ausnahme", "Ein geduldeter Mangel, mit Begr\u00fcndung und letztem Tag."],
    ["DANE", "TLSA-Eintr\u00e4ge im signierten DNS legen fest, welches Zertifikat ein Mailserver haben muss (RFC 7672)."],
    ["DKIM", "Eine Signatur weist nach, dass eine Mail von einer Domain stammt (RFC 6376). Der Schl\u00fcssel steht im DNS."],
    ["DMARC", "Eine Domain gibt vor, wie mit Mails zu verfahren ist, die SPF und DKIM nicht bestehen (RFC 9989)."],
    ["DNSSEC", "Signaturen weisen die Herkunft von DNS-Antworten nach (RFC 4033)."],
    ["Erkl\u00e4rung", "Eine Aussage des Betreibers mit Nachweis und Datum. Sie wird aufgef\u00fchrt, aber nicht \u00fcberpr\u00fcft."],
    ["Feststellung", "Das Ergebnis einer Pr\u00fcfung zu einer Domain, einem Mailserver oder einem Selektor."],
    ["Hinweis", "Eine Feststellung, die weder Mangel noch Warnung ist."],
    ["Mangel", "Eine Pr\u00fcfung, die eine Richtlinie verlangt, wurde nicht bestanden."],
    ["MTA-STS", "Eine Richtlinie auf einem Webserver verlangt von sendenden Servern TLS (RFC 8461)."],
    ["MX-Host", "Ein Mailserver, der Mails f\u00fcr eine Domain annimmt."],
    ["Nicht messbar", "Eine Frage blieb ohne Antwort. Die Pr\u00fcfung ist weder bestanden noch nicht bestanden."],
    ["Policy", "Die Datei, die die Domains nennt und festlegt, was von ihnen erwartet wird."],
    ["Resolver", "Der Server, der DNS-Anfragen beantwortet."],
    ["Selektor", "Ein Name, der einen der DKIM-Schl\u00fcssel einer Domain ausw\u00e4hlt."],
    ["Sicht", "Der bewertete Stand des DNS: wie ver\u00f6ffentlicht, oder wie nach einer \u00c4nderung."],
    ["SPF", "Ein Eintrag nennt die Server, die f\u00fcr eine Domain Mails senden d\u00fcrfen (RFC 7208)."],
    ["TLS-Reporting", "Andere Server berichten, wo TLS mit einer Domain gescheitert ist (RFC 8460)."],
    ["Vergleichsstand", "Der Stand, mit dem M\u00e4ngel verglichen werden, etwa der letzte aufgezeichnete Lauf."],
    ["Warnung", "Eine empfohlene Pr\u00fcfung wurde nicht bestanden."],
    ["Zertifikatskette", "Die Zertifikate, die vom Serverzertifikat zu einem vertrauensw\u00fcrdigen f\u00fchren."],
];
const pdf = {
    title: "Pr\u00fcfung der Mail-Domains",
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
    nothingToFix: "Keine Pr\u00fcfung ergab einen Mangel.",
    findings: "Feststellungen",
    noFindings: "Keine M\u00e4ngel und keine Warnungen.",
    onlyFirst: (shown, all) => `Aufgef\u00fchrt sind die ersten ${shown} von ${all}. Der JSON-Bericht (report.json) enth\u00e4lt alle.`,
    evidenceOfFirst: "Jede Feststellung ist einmal aufgef\u00fchrt, mit ihrem Nachweis und allen Betroffenen. Die Nachweise zu allen Betroffenen enth\u00e4lt der JSON-Bericht (report.json).",
    place: "Fundstelle",
    weakened: "Durch diese \u00c4nderung nicht mehr gez\u00e4hlt",
    domains: "Domains",
    moreDomains: (others, passing) => `Nicht aufgef\u00fchrt: ${counted(others, "weitere Domain", "weitere Domains")} mit Feststellungen, ${passing} ohne. Der JSON-Bericht (report.json) enth\u00e4lt alle.`,
    unseen: "Nicht messbare Pr\u00fcfungen",
    cause: "Ursache",
    checks: "Pr\u00fcfungen",
    allMeasured: "Jede Pr\u00fcfung wurde gemessen.",
    exceptions: "Ausnahmen und Erkl\u00e4rungen",
    noExceptions: "Die Policy enth\u00e4lt weder Ausnahmen noch Erkl\u00e4rungen.",
    requirements: "Anforderungen",
    guidelines: "Technische Richtlinien des BSI",
    matrixNote: "Gepr\u00fcft: von au\u00dfen sichtbar und gemessen. Erkl\u00e4rt: vom Betreiber ausgesagt. Nicht abgedeckt: durch nichts belegt.",
    catalogue: (title, version) => `${title}, Katalog vom ${version}`,
    catalogueNote: "Die Titel stammen aus dem Katalog. Einige Anforderungen verlangen mehr, als von au\u00dfen sichtbar ist.",
    history: "Historie",
    olderRuns: "Es gibt \u00e4ltere L\u00e4ufe, die hier nicht aufgef\u00fchrt sind.",
    unreadRuns: (problem) => `\u00c4ltere L\u00e4ufe waren nicht lesbar: ${problem}`,
    auditLog: "Protokoll der L\u00e4ufe",
    conclusion: "Ergebnis",
    conclusions: { pass: "bestanden", fail: "nicht bestanden", inconclusive: "teilweise messbar" },
    changed: "\u00c4nderungen",
    unrecorded: "dieser Lauf, nicht in die Historie aufgenommen",
    notContinued: "vor diesem Lauf fehlen Zeilen des Protokolls oder sind ver\u00e4ndert",
    configurations: "Konfiguration",
    since: "Seit dem Lauf vom",
    commit: "Commit",
    views: { live: "live", planned: "geplant" },
    glossary: "Glossar",
    terms: GLOSSARY,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/received.js




const received = {
    count: formatCount,
    share: shareText,
    kinds: {
        declared: "angegeben",
        authorised: "zugelassen",
        forwarded: "weitergeleitet",
        known: "bekannt",
        unknown: "unbekannt",
    },
    domain: "Domain",
    sender: "Absender",
    messages: "Mails",
    passed: "bestanden",
    failed: "gescheitert",
    sessions: "Sitzungen",
    failedSessions: "fehlgeschlagen",
    failure: "Fehler",
    day: "Tag",
    days: "Tage",
    action: "Ma\u00dfnahme",
    reason: "Grund",
    dmarcReports: "DMARC-Berichte",
    tlsReports: "TLS-Reports",
    offline: "Offline: Absender sind nur nach den Ergebnissen in den Berichten unterschieden, nicht nach SPF und Reverse DNS.",
    span: (first, last) => (first === last ? first : `${first} bis ${last}`),
    noReport: "Zu dieser Domain gibt es keinen Bericht.",
    noReportOn: (count, areOthers) => `Zu ${areOthers ? counted(count, "weiteren Domain", "weiteren Domains") : counted(count, "Domain", "Domains")} gibt es keinen Bericht.`,
    atMost: (highest, days) => `h\u00f6chstens ${formatCount(highest)} ${days === 1 ? "am Tag" : `in ${days} Tagen`}`,
    noDmarcReport: "DMARC: kein Bericht",
    dmarcReportsFrom: (reports, organisations) => `DMARC: ${counted(reports, "Bericht", "Berichte")} (${organisations})`,
    messagesPassed: (total, passed) => `${formatCount(total)} ${total === 1 ? "Mail" : "Mails"}, ${shareText(passed, total)} bestanden`,
    isNew: (lastRun) => (lastRun === null ? "neu in den letzten 7 Tagen" : newSinceRun(lastRun)),
    moreSenders: (count, total) => `${counted(count, "weiterer Absender", "weitere Absender")} mit ${formatCount(total)} ${total === 1 ? "Mail" : "Mails"}`,
    byDay: (shown, all) => `Nach Tagen (${shown === all ? counted(all, "Tag", "Tage") : `${shown === 1 ? "der letzte" : `die letzten ${shown}`} von ${all} Tagen`})`,
    moreDays: (domain, count) => `Hier nicht aufgef\u00fchrt: ${formatCount(count)} ${count === 1 ? "Tag" : "Tage"} einzelner Absender. Siehe \`mail-policy reports show ${domain} --format json\`.`,
    addresses: (count, addresses) => `${counted(count, "Adresse", "Adressen")}: ${addresses}`,
    from: (domains) => `From: ${domains}`,
    fix: (fix) => `Abhilfe: ${fix}`,
    fixIfYours: (fix) => `Falls in Ihrem Auftrag gesendet: ${fix}`,
    unmeasured: (reason) => `Ob SPF diesen Absender zul\u00e4sst, ist unbekannt: ${reason}`,
    noTlsReport: "TLS: kein Report",
    tlsReportsFrom: (reports, organisations) => `TLS: ${counted(reports, "Report", "Reports")}; Sitzungen von ${organisations}`,
    sessionsSuccessful: (total, successful) => `${formatCount(total)} ${total === 1 ? "Sitzung" : "Sitzungen"}, ${shareText(successful, total)} erfolgreich`,
    ofThemFailed: (count) => `${formatCount(count)} fehlgeschlagen`,
    failureAt: (type, host) => `${failureText(type)}${host === null ? "" : ` an ${host}`}`,
    moreFailures: (count) => counted(count, "weitere Fehlerart", "weitere Fehlerarten"),
    heading: "Empfangene Berichte",
    inShort: "Mails im Namen jeder Domain und TLS-Sitzungen mit ihren Mailservern, wie andere Organisationen sie gemeldet haben.",
    byResults: "Absender sind nur nach den Ergebnissen in den Berichten unterschieden. `mail-policy reports show` mit dem Namen einer Domain fragt auch das DNS ab und nennt den SPF-Term oder Host jedes Absenders.",
    tlsSessions: "TLS-Sitzungen",
    notable: "neue Absender",
    messagesByDay: (highest, days, failed) => `Mails ${byBar(days)}, ${mostText(highest, failed, "gescheitert")}`,
    sessionsByDay: (highest, days, failed) => `TLS-Sitzungen ${byBar(days)}, ${mostText(highest, failed, "fehlgeschlagen")}`,
    countsOf: (span, total, failed) => `${span}: ${formatCount(total)}${failed === 0 ? "" : `, davon ${formatCount(failed)} ohne Erfolg`}`,
    notCounted: "Berichte und Dateien, die nicht z\u00e4hlen",
    unsigned: "Berichte sind nicht signiert: Diese Seite gibt wieder, was ihre Absender angeben, und beweist nichts.",
    moreProblems: (count) => counted(count, "weiteres Problem mit Dateien", "weitere Probleme mit Dateien"),
};
/** What a bar of a chart is of. */
function byBar(days) {
    return days === 1 ? "nach Tagen" : `je ${days} Tage`;
}
/** The highest bar, and the highest of failures. */
function mostText(highest, failed, failedWord) {
    return `h\u00f6chstens ${formatCount(highest)}; ${failed === 0 ? `keine ${failedWord}` : `unterer Teil ${failedWord}, h\u00f6chstens ${formatCount(failed)}`}`;
}

;// CONCATENATED MODULE: ./lib/src/report/german/words/result.js


const BASELINE_RULES = {
    live: "Modus regression: nur neue M\u00e4ngel z\u00e4hlen",
    base: "Modus regression: nur neue M\u00e4ngel z\u00e4hlen, verglichen mit dem Ausgangsstand",
    history: "Modus regression: nur neue M\u00e4ngel z\u00e4hlen, verglichen mit dem letzten aufgezeichneten Lauf",
    "first-policy": "Modus regression: bei der ersten Policy gilt jeder Mangel als bekannt",
    "not-read": "Modus regression: kein Vergleichsstand lesbar, daher gilt kein Mangel als neu",
};
/** What counts under `regression`. */
function regressionRule(baseline) {
    if (baseline.kind !== "none")
        return BASELINE_RULES[baseline.kind];
    return baseline.counts === "every-failure"
        ? "Modus regression; ohne Vergleichsstand z\u00e4hlt jeder Mangel"
        : "Modus regression; ohne Vergleichsstand z\u00e4hlen nur Abweichungen vom DNS";
}
const defects = (count, change) => {
    if (change === "new")
        return counted(count, "neuer Mangel", "neue M\u00e4ngel");
    return change === "unchanged"
        ? counted(count, "bekannter Mangel", "bekannte M\u00e4ngel")
        : counted(count, "Mangel", "M\u00e4ngel");
};
const result = {
    disclaimer: "Gepr\u00fcft wird nur, was von au\u00dfen sichtbar ist; Erkl\u00e4rungen werden nicht \u00fcberpr\u00fcft. Dieser Bericht ist keine Konformit\u00e4tsbescheinigung.",
    shortDisclaimer: "Gepr\u00fcft wurde nur, was von au\u00dfen sichtbar ist; dies ist keine Bescheinigung.",
    domains: (count) => counted(count, "Domain", "Domains"),
    inPlaces: (what, where) => `${what} in ${where}`,
    errors: (count) => counted(count, "Fehler", "Fehler"),
    failures: (count) => defects(count, null),
    newFailures: (count) => defects(count, "new"),
    knownFailures: (count) => defects(count, "unchanged"),
    warnings: (count) => counted(count, "Warnung", "Warnungen"),
    newWarnings: (count) => counted(count, "neue Warnung", "neue Warnungen"),
    noFailures: "keine M\u00e4ngel",
    noNewFailures: "keine neuen M\u00e4ngel",
    notKnownToBeNew: (what) => `${what}, ob neu, ist nicht bekannt`,
    fixedFailures: (count) => counted(count, "Mangel behoben", "M\u00e4ngel behoben"),
    fixedFindings: (count) => counted(count, "Feststellung behoben", "Feststellungen behoben"),
    noneNew: (what) => `${what}, keine neuen`,
    notMeasured: (count) => `${counted(count, "Pr\u00fcfung", "Pr\u00fcfungen")} nicht messbar`,
    couldNotBeMeasured: (count) => `${counted(count, "Pr\u00fcfung konnte", "Pr\u00fcfungen konnten")} nicht gemessen werden`,
    waived: (count) => `${count} ausgenommen`,
    fixed: (count) => `${count} behoben`,
    forInformation: (count) => counted(count, "Hinweis", "Hinweise"),
    weakened: (count, change, by) => `${defects(count, change)}, ${WEAKENED_WORDS[by]}`,
    because: (what, cause, others) => `${what} (${cause}${others > 0 ? `, und ${counted(others, "weitere Ursache", "weitere Ursachen")}` : ""})`,
    verdict: (headline) => `Mail-Policy: ${headline}`,
    counts: {
        pass: () => "bestanden",
        fail: () => "nicht bestanden",
        warn: (count) => (count === 1 ? "Warnung" : "Warnungen"),
        waived: () => "ausgenommen",
        unknown: () => "nicht messbar",
        info: (count) => (count === 1 ? "Hinweis" : "Hinweise"),
        notApplicable: () => "nicht anwendbar",
    },
    findings: (findings, domains, counts) => `${counted(findings, "Feststellung", "Feststellungen")} zu ${counted(domains, "Domain", "Domains")}: ${counts}`,
    nothingChecked: "nichts wurde gepr\u00fcft",
    gate: (passed, failOn, baseline) => {
        const rules = {
            regression: regressionRule(baseline),
            violation: "Modus violation: jeder Mangel z\u00e4hlt",
            never: "nur Bericht",
        };
        return `Gate ${passed ? "bestanden" : "nicht bestanden"} (${rules[failOn]})`;
    },
    weakenings: "Diese \u00c4nderung schw\u00e4cht au\u00dferdem die Policy:",
    weakenedBy: (by) => WEAKENED_WORDS[by],
    validationDoubt: (validates) => {
        if (validates === null)
            return " (unbekannt, ob er validiert)";
        return validates ? "" : " (validiert nicht)";
    },
    view: (view) => (view === "planned" ? "geplante Sicht (DNS, wie es nach dem Merge sein wird)" : "Live-Sicht"),
    profile: (profile) => `Profil ${profile}`,
    resolvers: (resolvers) => `Resolver ${resolvers}`,
    none: "keine",
    limitation: (sentence) => `Einschr\u00e4nkung: ${sentence}`,
    more: (count) => `und ${counted(count, "weiteres", "weitere")}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/runs.js


const LANGUAGES = { en: "Englisch", de: "Deutsch" };
const SPEAKERS = {
    first: "die S\u00e4tze des ersten Laufs sind",
    second: "die S\u00e4tze des zweiten Laufs sind",
    both: "die S\u00e4tze beider L\u00e4ufe sind",
};
const EFFECTS = {
    applied: "gilt",
    expired: "z\u00e4hlt nicht mehr",
    unused: "passt zu keinem Mangel",
};
const nobody = "niemand";
function waiverTerms({ expires, owner, reason }) {
    return `bis ${expires}${owner === null ? "" : `, ${owner}`}: ${reason}`;
}
function waiverDifferences(before, after) {
    return list([
        ...(before.effect === after.effect ? [] : [EFFECTS[after.effect]]),
        ...(before.expires === after.expires
            ? [`bis ${after.expires}`]
            : [`bis ${after.expires} statt ${before.expires}`]),
        ...(before.owner === after.owner
            ? []
            : [`verantwortlich: ${after.owner ?? nobody} statt ${before.owner ?? nobody}`]),
        ...(before.reason === after.reason ? [] : [`Begr\u00fcndung: ${after.reason}`]),
    ], undefined, "; ");
}
function attestationTerms({ statement, by, date, validUntil, counts }) {
    return `${statement} (${by}, ${date}, bis ${validUntil}${counts ? "" : "; z\u00e4hlt nicht"})`;
}
function attestationDifferences(before, after) {
    return list([
        ...(before.counts === after.counts ? [] : [after.counts ? "z\u00e4hlt wieder" : "z\u00e4hlt nicht mehr"]),
        ...(before.date === after.date ? [] : [`abgegeben am ${after.date} statt ${before.date}`]),
        ...(before.validUntil === after.validUntil ? [] : [`bis ${after.validUntil} statt ${before.validUntil}`]),
        ...(before.by === after.by ? [] : [`von ${after.by} statt ${before.by}`]),
        ...(before.statement === after.statement ? [] : [`Erkl\u00e4rung: ${after.statement}`]),
        ...(before.evidence === after.evidence ? [] : [`Nachweis ${after.evidence}`]),
        ...(before.domains.join() === after.domains.join() ? [] : [`f\u00fcr ${list(after.domains)}`]),
    ], undefined, "; ");
}
/** What became of something that a run has or has not. */
function changeOf({ before, after }, terms, both) {
    if (before !== null && after !== null)
        return both(before, after);
    if (after !== null)
        return `neu: ${terms(after)}`;
    return before === null ? "" : `entfernt: ${terms(before)}`;
}
const runs_runs = {
    sections: {
        newFailures: "Neue M\u00e4ngel und Warnungen",
        heavier: "Schon zuvor ein Mangel, z\u00e4hlt jetzt mehr",
        uncompared: "Jetzt ein Mangel; zuvor nicht gemessen oder nicht gepr\u00fcft",
        newlyUnknown: "Nicht mehr messbar",
        lighter: "Noch immer ein Mangel, z\u00e4hlt jetzt weniger",
        notAsked: "Zuvor ein Mangel, wird nicht mehr gepr\u00fcft",
        gone: "Zuvor ein Mangel, entf\u00e4llt",
        fixed: "Behoben",
        measuredAgain: "Zuvor nicht messbar, jetzt ohne Mangel",
    },
    notes: {
        uncompared: "Ob diese M\u00e4ngel neu sind, ist nicht bekannt.",
        notAsked: "Behoben sind diese M\u00e4ngel damit nicht.",
    },
    views: { live: "live", planned: "geplant" },
    before: "Vorher",
    after: "Nachher",
    between: (before, after) => `Von ${before.name} (${before.at}) bis ${after.name} (${after.at})`,
    run: "Die L\u00e4ufe",
    name: "Bericht",
    commit: "Commit",
    differences: "Worin sich die L\u00e4ufe unterscheiden",
    counts: "Feststellungen vorher und nachher",
    status: "Stand",
    domains: "Domains",
    added: "Domains nur im zweiten Lauf",
    removed: "Domains nur im ersten Lauf",
    settings: "Abweichende Einstellungen",
    waivers: "Ausnahmen",
    attestations: "Erkl\u00e4rungen",
    limitation: (isBefore, limitation) => `${runOf(isBefore)}: ${limitation}`,
    otherLanguage: (which, language) => `${SPEAKERS[which]} auf ${LANGUAGES[language]}`,
    was: "vorher:",
    waivedUntil: (until) => `ausgenommen bis ${until}`,
    moreItems: (count) => `und ${counted(count, "weiteres", "weitere")}: siehe JSON-Format`,
    unmeasured: (checks, domains) => `${counted(checks, "Pr\u00fcfung", "Pr\u00fcfungen")} zu ${domains}`,
    weighing: (count) => counted(count, "bekannter, jetzt z\u00e4hlender Mangel", "bekannte, jetzt z\u00e4hlende M\u00e4ngel"),
    uncompared: (count) => counted(count, "zuvor nicht gemessener Mangel", "zuvor nicht gemessene M\u00e4ngel"),
    notMeasuredAnyMore: (count) => counted(count, "nicht mehr messbare Pr\u00fcfung", "nicht mehr messbare Pr\u00fcfungen"),
    failuresOfAdded: (count, domains) => `${counted(count, "Mangel", "M\u00e4ngel")} in ${counted(domains, "zuvor nicht gepr\u00fcften Domain", "zuvor nicht gepr\u00fcften Domains")}`,
    noLongerAudited: (count) => counted(count, "Domain nicht mehr gepr\u00fcft", "Domains nicht mehr gepr\u00fcft"),
    noLongerAsked: (count) => counted(count, "nicht mehr gepr\u00fcfter Mangel", "nicht mehr gepr\u00fcfte M\u00e4ngel"),
    nothingChanged: (before, after, standing) => `Von ${before} bis ${after} hat sich nichts ge\u00e4ndert: ${standing}.`,
    asBefore: (failures) => (failures === 0 ? "keine M\u00e4ngel" : `${counted(failures, "Mangel", "M\u00e4ngel")} wie zuvor`),
    waiver: (change) => changeOf(change, waiverTerms, waiverDifferences),
    attestation: (change) => changeOf(change, attestationTerms, attestationDifferences),
};

;// CONCATENATED MODULE: ./lib/src/report/german/words/viewers.js

const viewers = {
    newBadge: "neu: ",
    declaredError: "Fehler in einer deklarierten Datei",
    probableMistake: "Dieser Eintrag enth\u00e4lt vermutlich ein Versehen",
    moreOfLevel: (count) => `(${count} weitere dieser Stufe: siehe Bericht)`,
    moreFindings: (count) => `${counted(count, "weitere Feststellung", "weitere Feststellungen")}: siehe JSON-Bericht`,
    writeInstead: (message, suggested) => `${message}; stattdessen schreiben: ${suggested}`,
    leftOutResults: (count) => `${counted(count, "Ergebnis", "Ergebnisse")} ausgelassen, die leichtesten; der JSON-Bericht enth\u00e4lt alle.`,
    moreNotes: (count) => `und ${count} weitere: siehe JSON-Bericht`,
    repositoryRoot: "Die Wurzel des Repositorys.",
    expected: (title) => `Erwartet: ${title}`,
    howToFix: (fix) => `Behebung: ${fix}`,
};

;// CONCATENATED MODULE: ./lib/src/report/german/words.js



















const WORDS = {
    list: (items, max, separator) => list(items, max, separator),
    listFirst: (items, count) => listFirst(items, count),
    action: action_action,
    advance: advance_advance,
    badge: badge,
    commands: commands,
    coverage: coverage,
    explain: explain,
    failure: failure,
    finding: finding,
    help: help,
    html: html,
    log: log,
    oscal: oscal,
    page: page,
    pdf: pdf,
    received: received,
    result: result,
    runs: runs_runs,
    viewers: viewers,
};

;// CONCATENATED MODULE: ./lib/src/report/german/language.js






const GERMAN = {
    tag: "de",
    checksPage: "docs/checks.de.md",
    sentences: SENTENCES,
    checks: CHECKS,
    declaredFiles: DECLARED_FILE_RULES,
    requirements: REQUIREMENT_TITLES,
    sections: SECTION_WORDS,
    words: WORDS,
};


/***/ }))

};
