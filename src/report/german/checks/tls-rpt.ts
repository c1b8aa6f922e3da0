import type { tlsRptChecks as english } from "../../english/checks/tls-rpt.ts";

export const tlsRptChecks: typeof english = {
  "tls-rpt/failures": {
    title: "TLS-Reports zählen keine fehlgeschlagene Sitzung",
    why: "Kann ein Absender TLS nicht aufbauen, stellt er die Mail zurück, meldet sie als unzustellbar oder stellt sie unverschlüsselt zu. Nur die Reports zeigen das: Sie kommen aus anderen Netzen und über jede Stunde. Es zählen die Tage der letzten Woche; eine Woche nach der Behebung ist ein Fehler also vergessen. Jede Art von Fehler zählt, weil ein Report nicht zeigt, ob er am Absender liegt.",
    fix: "Beheben, was die Reports nennen, an dem Host, den sie nennen. Liegt der Fehler am Absender, mit dem Parameter einige Prozent zulassen.",
    unit: "Prozent der Sitzungen höchstens",
  },
  "tls-rpt/fresh": {
    title: "Vor Kurzem ist ein TLS-Report eingegangen",
    why: "Große Absender berichten täglich. Bleiben ihre Reports aus, ist entweder das Postfach gestört, oder nichts ruft sie ab; Fehler bleiben dann unbemerkt.",
    fix: "Das Postfach in `rua` prüfen und das Programm, das seine Reports abruft.",
    unit: "Tage höchstens seit dem Ende des letzten Reports",
  },
  "tls-rpt/record": {
    title: "Es gibt genau einen gültigen TLS-RPT-Eintrag",
    why: "Ohne ihn melden Absender nicht, dass sie Mails an die Domain unverschlüsselt oder gar nicht zugestellt haben.",
    fix: "Genau einen TXT-Eintrag an `_smtp._tls` veröffentlichen: `v=TLSRPTv1; rua=mailto:…`.",
  },
  "tls-rpt/ignored": {
    title: "Absender beachten jeden Teil des TLS-RPT-Eintrags",
    why: "Absender übergehen Felder, die sie nicht kennen, und Ziele, an die sie nicht zustellen können. Dort werden Reports erwartet, aber es kommen keine an.",
    fix: "Entfernen oder berichtigen, was Absender übergehen.",
  },
  "tls-rpt/mailto": {
    title: "TLS-Reports werden per Mail angefordert",
    why: "TR-03108 verlangt die Zustellung per Mail. Nicht jeder Absender kann Reports über HTTPS zustellen.",
    fix: "`rua` um ein Ziel mit `mailto:` ergänzen.",
  },
  "tls-rpt/no-https": {
    title: "Es werden keine TLS-Reports über HTTPS angefordert",
    why: "TR-03108 verbietet es, Reports über HTTPS anzufordern, obwohl RFC 8460 es erlaubt.",
    fix: "Jedes Ziel mit `https:` aus `rua` entfernen.",
  },
  "tls-rpt/deliverable": {
    title: "Die Domains der Postfächer für TLS-Reports nehmen Mails an",
    why: "Ein Report an eine Domain, die keine Mails annimmt, geht unbemerkt verloren.",
    fix: "In `rua` ein Postfach verwenden, dessen Domain einen MX-Eintrag hat und dessen MX-Host eine Adresse.",
  },
  "tls-rpt/not-enforcing": {
    title: "Auf dem Weg zu den Postfächern für TLS-Reports wird TLS nicht erzwungen",
    why: "Gelten TLSA-Einträge oder eine durchgesetzte MTA-STS-Richtlinie auch für das Postfach, verhindert fehlerhaftes TLS die Reports über sich selbst.",
    fix: "In `rua` ein Postfach einer eigenen Domain verwenden, die weder TLSA-Einträge noch eine durchgesetzte MTA-STS-Richtlinie hat.",
  },
};
