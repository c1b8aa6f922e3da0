import type { driftChecks as english } from "../../english/checks/drift.ts";

export const driftChecks: typeof english = {
  "drift/records": {
    title: "Das DNS antwortet, was das Repository deklariert",
    why: "Ein von Hand geänderter Eintrag wurde nicht geprüft, und die nächste Bereitstellung überschreibt ihn. Ein deklarierter Eintrag, der nicht bereitgestellt wurde, wirkt nicht.",
    fix: "Den deklarierten Stand bereitstellen oder die Änderung ins Repository übernehmen. Auf dem Standardbranch mit `--view live` prüfen, sobald die TTLs der früheren Antworten abgelaufen sind.",
  },
  "drift/regression": {
    title: "Nichts, was im letzten aufgezeichneten Lauf bestanden hat, fällt jetzt durch",
    why: "Eine Prüfung, die nur warnt, kann sich unbemerkt verschlechtern, denn eine Warnung lässt keinen Build scheitern.",
    fix: "Die genannten Prüfungen ansehen: Jede sagt, was nicht stimmt und was zu tun ist.",
  },
};
