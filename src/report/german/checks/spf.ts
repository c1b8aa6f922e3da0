import type { spfChecks as english } from "../../english/checks/spf.ts";

export const spfChecks: typeof english = {
  "spf/present": {
    title: "Die Domain hat genau einen SPF-Eintrag",
    why: "Ohne SPF-Eintrag wissen Empfänger nicht, welche Server für die Domain senden dürfen. Gibt es mehrere, bricht die Auswertung mit einem Fehler ab.",
    fix: "Genau einen TXT-Eintrag an der Domain veröffentlichen, der mit `v=spf1` beginnt.",
  },
  "spf/syntax": {
    title: "Der SPF-Eintrag und alle Einträge, auf die er verweist, sind gültig",
    why: "Ein einziger Syntaxfehler macht die ganze Auswertung zu einem dauerhaften Fehler (permerror). Die Domain steht dann da wie ohne SPF.",
    fix: "Den Term berichtigen, den die Meldung nennt.",
  },
  "spf/lookup-limit": {
    title: "Die Auswertung von SPF braucht auch im ungünstigsten Fall höchstens 10 DNS-Abfragen",
    why: "Empfänger brechen bei der elften Abfrage mit einem dauerhaften Fehler ab; dann scheitern auch echte Mails an SPF. `include`, `a`, `mx`, `ptr`, `exists` und `redirect` zählen, und zwar jedes Mal, wenn sie erreicht werden.",
    fix: "Nicht mehr genutzte Absender entfernen. Eigene Netze mit `ip4:` und `ip6:` aufführen. Absendern mit langen Einträgen eine eigene Subdomain geben.",
  },
  "spf/lookup-headroom": {
    title: "Der SPF-Eintrag hält Abstand zur Grenze der DNS-Abfragen",
    why: "Eingebundene Einträge gehören anderen und wachsen unangekündigt. Ein Eintrag knapp unter der Grenze scheitert an dem Tag, an dem einer von ihnen wächst.",
    fix: "Abfragen einsparen wie bei spf/lookup-limit beschrieben, bevor der nächste Absender hinzukommt.",
    unit: "DNS-Abfragen höchstens",
  },
  "spf/void-limit": {
    title: "Die Auswertung von SPF hat höchstens 2 Abfragen ohne Ergebnis (void lookups)",
    why: "Viele Empfänger brechen bei der dritten Abfrage, die keinen Namen oder keinen Eintrag findet, mit einem dauerhaften Fehler ab. Jeder MX-Host zählt für sich. Ein Host ohne AAAA-Eintrag ist für Absender mit IPv6 eine solche Abfrage.",
    fix: "Terme entfernen, deren Namen es nicht mehr gibt. Adressen mit `ip4:` und `ip6:` statt mit `a:` aufführen.",
  },
  "spf/mx-limit": {
    title: "Kein mx-Mechanismus führt zu mehr als 10 Namen",
    why: "Hat die Domain eines `mx` mehr als zehn MX-Einträge, brechen Empfänger mit einem dauerhaften Fehler ab.",
    fix: "Die Adressen der sendenden Hosts mit `ip4:` und `ip6:` aufführen statt mit `mx`.",
  },
  "spf/include-valid": {
    title: "Jedes include und redirect führt zu genau einem SPF-Eintrag, ohne Schleife",
    why: "Ein include oder redirect zu einer Domain ohne Eintrag oder mit mehreren macht die ganze Auswertung zu einem dauerhaften Fehler. Eine nicht vergebene Domain kann jeder registrieren und dann bestimmen, wer im Namen der eigenen sendet. Ein Name, der von der Mail abhängt, lässt sich nur für die Mails in `spf: expect:` auswerten.",
    fix: "Den Namen berichtigen oder den Term entfernen.",
  },
  "spf/third-party": {
    title: "Kein Dritter im SPF-Eintrag erlaubt deutlich mehr Adressen als zuvor oder gar keine mehr",
    why: "Wem ein eingebundener Eintrag gehört, der bestimmt mit, wer für die Domain sendet, und kann das jederzeit ändern. Mit einer Historie wird ab dem ersten Lauf festgehalten, was ein Dritter aufführt. Der Umzug in andere Netze gleicher Größe wird nicht gemeldet. Netze kleiner als /24 (IPv4) oder /48 (IPv6) zählen wie ein solches Netz. Nicht verglichen werden Terme, die Hosts nennen, denn deren Adressen wechseln. Ein Ziel, das fehlt, leer oder frei registrierbar ist, fällt auch ohne Historie auf: siehe spf/include-valid, spf/void-limit und dns/dangling. Ein MX-Host oder DKIM-Schlüssel, dessen Alias ins Leere führt, wird unter mx/target oder dkim/selector gemeldet.",
    fix: "Beim Dritten nachfragen, wozu die neuen Netze dienen. Haben sie ihre Richtigkeit, die Prüfung ausnehmen: Der nächste aufgezeichnete Lauf übernimmt den neuen Stand, danach kann die Ausnahme entfallen. Andernfalls das include entfernen.",
    unit: "Prozent mehr Adressen höchstens",
  },
  "spf/all": {
    title: "Der SPF-Eintrag endet (auch nach einem redirect) mit -all oder ~all",
    why: "Mails von Servern, die der Eintrag nicht nennt, müssen mit fail oder softfail bewertet werden. Bei `?all` oder ohne `all` erfahren Empfänger nichts. Ein Term vor `all`, der zu jeder Adresse passt, etwa `?include:` eines Eintrags, der alle bestehen lässt, entscheidet an dessen Stelle. Ein `+all`, das alle zulässt, meldet `spf/open`.",
    fix: "Den Eintrag mit `~all` oder `-all` enden lassen.",
  },
  "spf/open": {
    title: "Der SPF-Eintrag lässt nicht alle zu: kein +all, kein Netz der Länge 0",
    why: "Wer Mails der Domain fälscht, besteht sonst SPF und damit DMARC. Namen mit Makros werden mit reservierten Adressen und einem erfundenen Absender probiert: Ein Wildcard-Eintrag kann für alle antworten. Hängt der Name eines `include` oder `redirect` von der Mail ab, können andere Einträge alle zulassen; das Ergebnis ist dann unbekannt, wenn nicht ohnehin jeder Fremde besteht oder `spf: expect:` der Policy eine Mail nennt, die nicht bestehen darf.",
    fix: "Die eigenen Absender der Domain aufführen und den Eintrag mit `~all` oder `-all` enden lassen.",
  },
  "spf/all-hard": {
    title: "Der SPF-Eintrag endet (auch nach einem redirect) mit -all",
    why: "Bei `~all` oder einem Term mit `~`, der zu jeder Adresse passt, nehmen Empfänger Mails von Servern, die der Eintrag nicht nennt, meist an und überlassen die Entscheidung DMARC. Mit `-all` werden sie aufgefordert, solche Mails abzuweisen.",
    fix: "Sobald alle Absender aufgeführt sind, den Eintrag mit `-all` enden lassen.",
  },
  "spf/breadth": {
    title: "Der SPF-Eintrag lässt kein Netz zu, das größer als /16 (IPv4) oder /32 (IPv6) ist",
    why: "Jeder mit einem Server in einem solchen Netz besteht SPF für die Domain und damit DMARC.",
    fix: "Nur die Netze aufführen, die Mails der Domain senden.",
    unit: "Bits des kürzesten erlaubten IPv4-Präfixes",
  },
  "spf/unreachable-terms": {
    title: "Kein SPF-Eintrag hat Terme hinter all oder ein redirect neben all",
    why: "Empfänger beachten Terme hinter `all` nicht und `redirect` nicht, wenn es ein `all` gibt: Ein dort genannter Absender darf nicht senden.",
    fix: "Die Terme vor `all` stellen oder entfernen.",
  },
  "spf/unknown-modifiers": {
    title: "Kein SPF-Eintrag hat einen unbekannten Modifier wie include= oder ip4=",
    why: "Empfänger übergehen Modifier, die sie nicht kennen. Ein Mechanismus wird mit `:` geschrieben, ein Modifier mit `=`: Ein mit `=` genannter Absender darf nicht senden.",
    fix: "Mechanismen mit `:` schreiben, etwa `include:_spf.example.net`, und andere unbekannte Modifier entfernen.",
  },
  "spf/ignored": {
    title: "Kein TXT-Eintrag ist ein falsch geschriebener SPF-Eintrag neben dem gültigen",
    why: "Empfänger werten den Eintrag aus, der mit `v=spf1` und einem Leerzeichen beginnt, und übergehen andere. Die Absender in einem falsch geschriebenen Eintrag dürfen nicht senden.",
    fix: "Die Terme beider Einträge im gültigen zusammenführen und den falsch geschriebenen entfernen.",
  },
  "spf/ptr": {
    title: "Kein SPF-Eintrag verwendet ptr oder das Makro %{p}",
    why: "Beide sind langsam und unzuverlässig, belasten die Server von .arpa und sollen nicht veröffentlicht werden (RFC 7208). Manche Empfänger überspringen sie; dann scheitern echte Mails.",
    fix: "Die Absender mit `ip4:`, `ip6:`, `a` oder `mx` aufführen.",
  },
  "spf/size": {
    title: "Die Zeichenketten jedes SPF-Eintrags haben zusammen höchstens 450 Oktette",
    why: "Eine längere Antwort passt nicht in ein UDP-Paket von 512 Oktetten. Alte Firewalls und Resolver verlieren sie, und die Auswertung endet mit einem vorübergehenden Fehler.",
    fix: "Nicht mehr genutzte Absender entfernen oder Terme in einen eigenen Eintrag auslagern.",
  },
  "spf/wildcard": {
    title: "Ein Wildcard-Name, der A, AAAA oder MX beantwortet, hat einen SPF-Eintrag",
    why: "Durch einen Wildcard-Eintrag können Mails von jedem Namen unterhalb der Domain kommen. Ohne eigenen SPF-Eintrag darf jeder unter jedem dieser Namen senden.",
    fix: "Am Wildcard-Namen `v=spf1 -all` veröffentlichen oder den Wildcard-Eintrag entfernen.",
  },
  "spf/expectations": {
    title: "Jede Mail, für die die Policy ein SPF-Ergebnis erwartet, erhält es",
    why: "Ein Absender, der bestehen muss und es nicht tut, verliert Mails. Eine Adresse, die nicht bestehen darf und es tut, kann Mails der Domain fälschen.",
    fix: "Den Eintrag so ändern, dass die Mail das Ergebnis erhält, oder `spf: expect:` in der Policy berichtigen.",
  },
};
