import type { zoneChecks as english } from "../../english/checks/zone.ts";

export const zoneChecks: typeof english = {
  "zone/unlisted": {
    title: "Jeder Name einer deklarierten Zone, der Mails annimmt oder senden könnte, steht in der Policy",
    why: "Fälscher nutzen Namen ohne Schutz. Ein Name mit einem MX-Eintrag oder einer Adresse braucht denselben Schutz wie die Domains, die die Policy nennt.",
    fix: "Die Namen in `domains:` aufnehmen, solche ohne Mail mit `mail: none`, und die Einträge veröffentlichen, die ihre Prüfungen verlangen.",
  },
};
