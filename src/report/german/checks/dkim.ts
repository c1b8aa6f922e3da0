import type { dkimChecks as english } from "../../english/checks/dkim.ts";

export const dkimChecks: typeof english = {
  "dkim/selector": {
    title: "Der angegebene Selektor veröffentlicht genau einen DKIM-Schlüssel",
    why: "Ohne den öffentlichen Schlüssel kann kein Empfänger Signaturen mit diesem Selektor prüfen; bei mehreren Einträgen ist nicht festgelegt, welcher gilt.",
    fix: "Den öffentlichen Schlüssel als einen TXT-Eintrag an `<selector>._domainkey` veröffentlichen oder einen nicht mehr genutzten Selektor aus der Policy entfernen.",
  },
  "dkim/syntax": {
    title: "Der DKIM-Eintrag ist gültig, und sein Schlüssel lässt sich lesen",
    why: "Kann ein Empfänger den Schlüssel nicht lesen, behandelt er die Mail wie eine ohne Signatur.",
    fix: "Den Eintrag so veröffentlichen, wie ihn die signierende Software ausgibt; dort auf verlorene Zeichen achten, wo ein langer Wert in mehrere Zeichenketten geteilt wurde.",
  },
  "dkim/encoding": {
    title: "Der DKIM-Eintrag ist so geschrieben, dass ihn alle Empfänger lesen",
    why: "Manche Empfänger lesen nur die übliche Form eines Schlüssels. Wo RFC 6376 mehr erlaubt, behandeln sie die Mail wie eine ohne Signatur.",
    fix: "Den Schlüssel als SubjectPublicKeyInfo in Base64 mit Füllzeichen veröffentlichen, und nichts hinter dem letzten Semikolon.",
  },
  "dkim/not-revoked": {
    title: "Der Schlüssel eines genutzten Selektors ist nicht widerrufen",
    why: "Ein leeres `p=` widerruft den Schlüssel: Jede Signatur mit diesem Selektor scheitert.",
    fix: "Den genutzten Schlüssel veröffentlichen oder den Selektor aus der Policy entfernen.",
  },
  "dkim/key-strength": {
    title: "Der DKIM-Schlüssel ist ein RSA-Schlüssel mit mindestens 2048 Bit oder ein Ed25519-Schlüssel",
    why: "Kurze RSA-Schlüssel lassen sich faktorisieren; Angreifer können dann im Namen der Domain signieren.",
    fix: "Einen Schlüssel mit 2048 Bit unter einem neuen Selektor anlegen, damit signieren und den alten danach widerrufen.",
    unit: "Bit mindestens",
  },
  "dkim/key-size-limit": {
    title: "Der DKIM-Schlüssel ist nicht länger, als Empfänger prüfen",
    why: "RSA-Schlüssel mit mehr als 4096 Bit müssen Empfänger nicht unterstützen, und die Richtlinie rät von mehr als 2048 Bit ab: Empfänger übergehen solche Signaturen womöglich.",
    fix: "Einen RSA-Schlüssel mit 2048 Bit unter einem neuen Selektor anlegen, damit signieren und den langen danach widerrufen.",
    unit: "Bit höchstens",
  },
  "dkim/both-algorithms": {
    title: "Die Domain hat einen RSA- und einen Ed25519-Schlüssel",
    why: "Die Richtlinie verlangt Schlüssel für alle gültigen Verfahren. Mit beiden bleiben Mails signiert, wenn ein Empfänger nur eines unterstützt oder eines gebrochen wird.",
    fix: "Einen Schlüssel des fehlenden Verfahrens unter einem eigenen Selektor anlegen und veröffentlichen, mit beiden signieren und ihn in die Policy aufnehmen.",
  },
  "dkim/rotation": {
    title: "Der DKIM-Schlüssel wird rechtzeitig gewechselt",
    why: "Je länger ein Schlüssel genutzt wird, desto eher hat ein Fremder den privaten Schlüssel und kann im Namen der Domain signieren. Die Richtlinie verlangt alle sechs Monate einen neuen Schlüssel. Seit wann ein Schlüssel genutzt wird, sagt das DNS nicht. Das zeigen ein früherer Lauf in der Historie, der Commit, der einen anderen Schlüssel durch ihn ersetzt hat, oder `since` in der Policy. Bei einem flachen Checkout fragt die Action GitHub nach den Commits (`contents: read`), mit höchstens 100 Anfragen; mit `fetch-depth: 0` liegen alle vor. Ein Commit, der die ganze Datei hinzugefügt hat oder einen Eintrag einer nur teilweise deklarierten Zone, zeigt, dass der Schlüssel mindestens so alt ist. Ein wieder eingesetzter Schlüssel ist so alt, wie er war.",
    fix: "Einen Schlüssel unter einem neuen Selektor anlegen, veröffentlichen, damit signieren und den alten danach außer Dienst nehmen. Ist der Schlüssel neuer, seinen ersten Tag angeben: `dkim: { selectors: [{ name: s1, since: 2026-07-01 }] }`.",
    unit: "Tage höchstens",
  },
  "dkim/retired": {
    title: "Ein außer Dienst genommener Selektor veröffentlicht keinen nutzbaren Schlüssel",
    why: "Wer einen alten privaten Schlüssel hat, kann im Namen der Domain signieren, solange der öffentliche veröffentlicht ist.",
    fix: "Den Schlüssel mit einem leeren `p=` widerrufen oder den Eintrag entfernen.",
  },
  "dkim/key-sharing": {
    title: "Keine andere geprüfte Domain veröffentlicht denselben DKIM-Schlüssel",
    why: "Teilen sich mehrere Domains einen Schlüssel, lassen sich mit einem verlorenen privaten Schlüssel Mails von allen fälschen, und keine kann ihn allein wechseln.",
    fix: "Für jede Domain einen Schlüssel anlegen und jede mit ihrem eigenen signieren lassen. Ein CNAME zum Eintrag eines Anbieters gilt nicht als geteilt.",
  },
  "dkim/wildcard": {
    title: "Ein DKIM-Selektor, den es nicht gibt, hat keinen Schlüssel",
    why: "Ein Wildcard-Eintrag veröffentlicht denselben Schlüssel für jeden Selektor: Keiner lässt sich einzeln widerrufen, und Empfänger sehen nicht, welche genutzt werden.",
    fix: "Den Wildcard-Eintrag entfernen und den Schlüssel jedes Selektors unter dessen Namen veröffentlichen.",
  },
  "dkim/hash": {
    title: "Der DKIM-Schlüssel darf mit SHA-256 verwendet werden",
    why: "Mit `h=sha1` erlaubt der Schlüssel nur Signaturen mit SHA-1, die Empfänger nicht akzeptieren dürfen.",
    fix: "Das Tag `h` aus dem Eintrag entfernen oder um sha256 ergänzen.",
  },
  "dkim/service": {
    title: "Der DKIM-Schlüssel darf für E-Mail verwendet werden",
    why: "Empfänger von E-Mail beachten keinen Schlüssel, dessen `s=` nur andere Dienste nennt, etwa einen Schlüssel für TLS-Reports.",
    fix: "Das Tag `s` aus dem Eintrag entfernen oder um email oder `*` ergänzen.",
  },
  "dkim/not-testing": {
    title: "Der DKIM-Schlüssel ist nicht als Test gekennzeichnet",
    why: "Mit `t=y` behandeln Empfänger signierte Mails nicht besser als unsignierte.",
    fix: "Die Kennzeichnung `y` aus dem Tag `t` entfernen, sobald Mails wie geplant signiert werden.",
  },
};
