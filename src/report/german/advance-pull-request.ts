import type { advancePullRequest as english } from "../english/advance-pull-request.ts";
import { counted, list } from "./grammar.ts";

/** Project limit: how many domains a title names. */
const MAX_DOMAINS = 3;

const ofDomains = (domains: readonly string[]): string =>
  domains.length <= MAX_DOMAINS ? list(domains) : counted(domains.length, "Domain", "Domains");

export const advancePullRequest: typeof english = {
  "advance-pull-request/title": ({ domains, isBack }) =>
    `Mail-Policy von ${ofDomains(domains)} ${isBack ? "lockern" : "voranbringen"}`,
  "advance-pull-request/number": () => "Pull Request",
  "advance-pull-request/nothing": () => "Für die Mail-Policy wird kein Schritt vorgeschlagen",
  "advance-pull-request/step": ({ standard, domain }) => `${standard} von ${domain}`,
  "advance-pull-request/step-back": ({ standard, domain }) => `${standard} von ${domain}: ein Schritt zurück`,
  "advance-pull-request/evidence": () => "Nachweis",
  "advance-pull-request/watch": () => "Nach dem Merge zu beachten",
  "advance-pull-request/by-hand": () => "Von Hand zu veröffentlichen",
  "advance-pull-request/by-hand-why": () =>
    "Keine Datei dieses Repositorys deklariert diese Einträge so, dass sie sich dort ändern lassen; daher enthält dieser Pull Request sie nicht.",
  "advance-pull-request/obstacles": () => "Was weiteren Schritten im Weg steht",
  "advance-pull-request/left-out": () => "Jetzt nicht vorgeschlagen",
  "advance-pull-request/limitations": () => "Nicht gemessen oder nicht gelesen",
  "advance-pull-request/declined": () =>
    "schon in einem Pull Request vorgeschlagen, der geschlossen wurde. Diesen wieder öffnen, damit der Schritt erneut vorgeschlagen wird.",
  "advance-pull-request/changed": ({ file }) =>
    `${file} hat sich seit dem Checkout dieses Laufs geändert. Der nächste Lauf prüft erneut.`,
  "advance-pull-request/overlaps": ({ file }) =>
    `ein anderer Schritt ändert dieselben Zeilen von ${file}. Dieser hier folgt, sobald jener gemergt ist.`,
  "advance-pull-request/refused": ({ file }) =>
    `${file} wird nicht geändert: Nur Dateien, die die Policy nennt, die kein Workflow sind und nicht hinter einem Link liegen, werden geändert.`,
  "advance-pull-request/full": () =>
    "dieser Pull Request hat schon so viele Schritte, wie er haben kann. Dieser Schritt folgt, sobald sie gemergt sind.",
  "advance-pull-request/idle": () =>
    "Der letzte Lauf schlägt diese Änderung nicht mehr vor. Jetzt nicht mergen: Der nächste Lauf schlägt sie wieder vor oder schließt diesen Pull Request.",
  "advance-pull-request/upkeep": () =>
    "Jeder Lauf nach Zeitplan aktualisiert diesen Pull Request. Nach zwei Läufen ohne Vorschlag wird er geschlossen. Ein Schritt, dessen Pull Request ohne Merge geschlossen wird, wird nicht erneut vorgeschlagen.",
  "advance-pull-request/closed": () =>
    "Nichts, was dieser Pull Request vorgeschlagen hat, ist noch zu ändern: Es ist erledigt, oder der Nachweis spricht nicht mehr dafür. Der Pull Request ist geschlossen.",
  "advance-pull-request/taken-over": () =>
    "Auf diesem Branch gibt es fremde Commits, daher ändern Läufe nach Zeitplan weder ihn noch diesen Text. Den Pull Request mergen oder diese Commits vom Branch entfernen, damit die nächsten Schritte wieder vorgeschlagen werden. Wird er ohne Merge geschlossen, gelten seine Schritte als abgelehnt.",
};
