import type { historyChecks as english } from "../../english/checks/history.ts";

export const historyChecks: typeof english = {
  "history/recorded": {
    title: "Dieser Lauf wurde in die Historie aufgenommen",
    why: "Ein nicht aufgezeichneter Lauf fehlt als Nachweis, und spätere Läufe lassen sich nicht mit ihm vergleichen.",
    fix: "Dem Job die Berechtigung `contents: write` geben oder das Schreiben in den Ordner der Historie erlauben.",
  },
  "history/intact": {
    title: "Die Hashkette der Historie ist lückenlos",
    why: "Eine nachträglich geänderte Historie beweist nichts.",
    fix: "`mail-policy history verify` ausführen; der Befehl nennt jede falsche Zeile. Den Branch der Historie gegen Force-Pushes schützen.",
  },
};
