import type { dnsChecks as english } from "../../english/checks/dns.ts";

export const dnsChecks: typeof english = {
  "dns/dangling": {
    title: "Jede Domain, auf die Mail-Einträge verweisen, ist vergeben",
    why: "Eine nicht vergebene Domain kann jeder registrieren und dann fremde Mails oder Berichte empfangen, im Namen der eigenen Domain senden oder Schlüssel für sie veröffentlichen. Es zählen SPF-Terme, MX-Hosts, Aliasse und Berichtsadressen sowie SPF-Einträge anderer, die der eigene einbindet. Auch ein Name unterhalb eines privaten Suffixes wie `azurewebsites.net` kann frei sein; das zeigt das DNS nicht. Führt ein include, ein redirect, ein MX-Host oder der Alias eines DKIM-Schlüssels zu einer solchen Domain, schlagen `spf/include-valid`, `mx/target` oder `dkim/selector` an und nennen diese Gefahr; diese Prüfung meldet, was sonst noch dorthin führt. Ob eine Berichtsadresse Mails annimmt, wird dann nicht bewertet.",
    fix: "Jeden Eintrag und Term entfernen, der auf die Domain verweist, oder sie selbst registrieren.",
  },
};
