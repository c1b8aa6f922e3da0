import type { log as english } from "../../english/words/history.ts";
import { counted } from "../grammar.ts";

export const log: typeof english = {
  earlierRuns: (count) => `${counted(count, "früherer Lauf", "frühere Läufe")}: mit --all`,
  unbroken: (runs, files, end) =>
    `Die Kette aus ${counted(runs, "Lauf", "Läufen")} in ${counted(files, "Datei", "Dateien")} ist lückenlos. Der SHA-256 ihrer letzten Zeile ist ${end}.`,
  commit: (sha) => `Commit ${sha}`,
  views: { live: "Live-Sicht", planned: "geplante Sicht" },
  recordedLate: "nachträglich aufgezeichnet",
  only: (domains) => `nur ${domains}`,
  firstRun: "der erste Lauf",
  policyChanged: "die Policy hat sich geändert",
  otherVersion: (now, before) => `mail-policy ${now} statt ${before}`,
  added: (domains) => `neu in der Policy: ${domains}`,
  removed: (domains) => `aus der Policy entfernt: ${domains}`,
  moreChanges: (count) => `und ${counted(count, "weitere Änderung", "weitere Änderungen")}`,
  brokenBefore: "die Kette ist vor diesem Lauf unterbrochen",
  brokenAt: (place) => `die Kette ist unterbrochen in ${place}`,
  fails: (what, isNew, wasMeasured) =>
    `Mangel: ${what}${isNew ? " (neu)" : wasMeasured ? "" : " (zuvor nicht gemessen)"}`,
  fixed: (what) => `behoben: ${what}`,
  noLongerFails: (what) => `kein Mangel mehr: ${what}`,
  span: (first, last) => `${first} bis ${last}`,
  quiet: (runs) => `${counted(runs, "Lauf", "Läufe")} ohne Änderungen`,
};
