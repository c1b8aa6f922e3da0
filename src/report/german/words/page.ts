import type { page as english } from "../../english/words/page.ts";
import { counted } from "../grammar.ts";

export const page: typeof english = {
  declaredErrors: "Fehler in deklarierten Dateien",
  notJudged: "Die betroffenen Einträge wurden nicht bewertet.",
  failures: "Mängel",
  newFailures: "Neue Mängel",
  knownFailures: "Bekannte Mängel",
  rolloutOrder: "Reihenfolge der Umsetzung",
  inThisOrder: "In dieser Reihenfolge:",
  recordWarnings: (count) => `${counted(count, "Warnung", "Warnungen")} zu deklarierten Einträgen`,
  uselessWaivers: (count) => `${counted(count, "Ausnahme war", "Ausnahmen waren")} ohne Wirkung`,
  uselessWaiver: (check, domain, place, problem) => `${check} ${domain} in ${place}: ${problem}`,
  leftOut: (count, place) => `${count} ohne Platz hier: siehe report.json${place}.`,
  moreCount: (count) => `${count} weitere`,
  amongFiles: (link) => ` unter den ${link}, wenn der Workflow sie hochlädt`,
  reportFiles: "Berichtsdateien",
  fullReport: "ganzer Bericht",
  allDomains: "Alle Domains",
  withFindings: (count) => `${counted(count, "weitere Domain", "weitere Domains")} mit Feststellungen`,
  listedBelow: (count) => `${counted(count, "weitere Domain", "weitere Domains")} mit Feststellungen, unten aufgeführt`,
  withoutFindings: (count) => `${counted(count, "weitere Domain", "weitere Domains")} ohne Feststellungen`,
  leftOutDomains: (count) => `${count} ausgelassen`,
  nothingNew: "Mail-Policy: nichts Neues in dieser Änderung",
  forkNote:
    "Dieser Bericht stammt aus dem Workflow eines Forks, den die Autorin oder der Autor dieses Pull Requests ändern kann.",
};
