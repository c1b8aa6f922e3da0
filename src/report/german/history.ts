import type { history as english } from "../english/history.ts";
import { counted } from "./grammar.ts";
import { momentText } from "./times.ts";

export const history: typeof english = {
  "history/first-run": () => "nicht bewertet: Es ist kein früherer Lauf aufgezeichnet",
  "history/intact/unbroken": ({ at }) =>
    `die Kette ist lückenlos bis zum letzten aufgezeichneten Lauf vom ${momentText(at)}`,
  "history/broken": ({ file, line, problem }) => `${file}:${line}: ${problem}`,
  "history/not-an-entry": ({ problem }) => `die Zeile ist kein Eintrag einer Historie: ${problem}`,
  "history/not-linked": () =>
    "die Zeile nennt nicht den Hashwert der Zeile davor; eine von beiden wurde also geändert, entfernt oder hinzugefügt",
  "history/broken-before": () => "die Kette war hier unterbrochen, als ein späterer Lauf aufgezeichnet wurde",
  "history/no-state": () => "die Datei fehlt, obwohl Läufe aufgezeichnet sind",
  "history/not-a-state": ({ problem }) => `die Datei ist nicht der Stand einer Historie: ${problem}`,
  "history/other-state": () => "die Datei ist nicht die, mit der die letzte Zeile von log.jsonl aufgezeichnet wurde",
  "history/fix/broken": () =>
    "Klären, wer die Historie geändert hat. Danach sie wiederherstellen oder unter anderem Namen aufbewahren und den nächsten Lauf eine neue beginnen lassen.",

  "history/fix/record": () =>
    "Das Schreiben der Historie erlauben: in GitHub Actions mit der Berechtigung `contents: write`, auf der Kommandozeile mit Schreibrecht im Ordner.",
  "history/recorded/added": ({ name, hash }) => `aufgezeichnet in ${name}; der SHA-256 der Zeile ist ${hash}`,
  "history/recorded/restarted": ({ name, hash }) =>
    `aufgezeichnet in ${name}, aber was dieser Lauf dort gelesen hatte, wurde inzwischen gelöscht oder ersetzt; der SHA-256 der Zeile ist ${hash}`,
  "history/recorded/refused": ({ name, problem }) => `dieser Lauf ließ sich nicht in ${name} aufzeichnen: ${problem}`,
  "history/other-policy": ({ config }) => `sie gehört zur Policy ${config}. Dieser Policy eine eigene Historie geben`,
  "history/failed-then": ({ at }) => `bei der letzten Messung, bis ${momentText(at)}, ein Mangel`,

  "monitoring/recent/first": () =>
    "nicht bewertet: Es ist kein früherer Lauf aufgezeichnet, der die Domain geprüft hat",
  "monitoring/recent/last-run": ({ at }) => `der letzte aufgezeichnete Lauf ist vom ${momentText(at)}`,
  "monitoring/recent/too-old": ({ at, days, limit }) =>
    `der letzte aufgezeichnete Lauf ist vom ${momentText(at)}, vor ${counted(days, "Tag", "Tagen")}; die Grenze liegt bei ${counted(limit, "Tag", "Tagen")}`,
  "monitoring/fix/schedule": () =>
    "Sicherstellen, dass der Workflow nach Zeitplan läuft. In öffentlichen Repositorys schaltet GitHub Zeitpläne nach 60 Tagen ohne Aktivität ab.",
};
