import type { mxChecks as english } from "../../english/checks/mx.ts";

export const mxChecks: typeof english = {
  "mx/present": {
    title: "Eine empfangende Domain hat einen MX-Eintrag",
    why: "Ohne MX-Eintrag versuchen Absender die Adresse der Domain selbst, meist einen Webserver. Mails bleiben liegen oder kommen zurück, und weder MTA-STS noch DANE können den Host benennen.",
    fix: "Für jeden Mailserver einen MX-Eintrag veröffentlichen. Empfängt die Domain keine Mails, `mail: send` oder `mail: none` angeben.",
  },
  "mx/target": {
    title: "Das Ziel des MX-Eintrags ist ein Hostname mit Adresse und kein Alias",
    why: "Absender fragen die Adresse des MX-Namens ab. Steht dort ein Alias, eine IP-Adresse oder ein nicht vorhandener Name, weisen manche die Mail ab oder leiten sie falsch.",
    fix: "Im MX-Eintrag einen Host nennen, der einen eigenen A- oder AAAA-Eintrag hat.",
  },
  "mx/sender-null": {
    title: "Eine sendende Domain hat keinen Null-MX",
    why: "Ein Null-MX besagt, dass die Domain keine Mails annimmt, auch keine Antworten und Unzustellbarkeitsmeldungen. RFC 7505 rät Empfängern, Mails einer solchen Domain abzuweisen.",
    fix: "Einen MX-Eintrag für einen Host veröffentlichen, der Unzustellbarkeitsmeldungen annimmt, oder `mail: none` angeben, wenn die Domain keine Mails sendet.",
  },
  "mx/sender-resolvable": {
    title: "Eine sendende Domain hat einen MX-Eintrag oder eine Adresse",
    why: "Empfänger weisen eine Absenderdomain ab, der sie keine Unzustellbarkeitsmeldung senden könnten, so Postfix mit `reject_unknown_sender_domain`.",
    fix: "Einen MX-Eintrag für einen Host veröffentlichen, der Unzustellbarkeitsmeldungen annimmt.",
  },
  "mx/reverse-dns": {
    title: "Die Adressen von Absendern und MX-Hosts haben einen PTR-Eintrag, dessen Name diese Adresse hat",
    why: "Google und Yahoo verlangen das von jeder sendenden Adresse, IPv4 und IPv6; andere weisen solche Mails ab oder stufen sie als Spam ein. Gefragt wird, wo die Policy Absender mit `spf: expect:` und `result: pass` nennt, nach diesen und nach den MX-Hosts. PTR-Einträge liegen beim Betreiber des Netzes und werden beim Umzug eines Servers leicht vergessen.",
    fix: "Den Betreiber des Netzes einen PTR-Eintrag mit dem Hostnamen des Servers veröffentlichen lassen. Diesem Namen die Adresse geben.",
  },
  "mx/null-exclusive": {
    title: "Ein Null-MX ist der einzige MX-Eintrag",
    why: "Ein Null-MX besagt, dass die Domain keine Mails annimmt. Steht ein weiterer MX-Eintrag daneben, müssen Absender raten, was gemeint ist.",
    fix: "Entweder den Null-MX (`0 .`) oder die anderen MX-Einträge behalten.",
  },
};
