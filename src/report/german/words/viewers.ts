import type { viewers as english } from "../../english/words/viewers.ts";
import { counted } from "../grammar.ts";

export const viewers: typeof english = {
  newBadge: "neu: ",
  declaredError: "Fehler in einer deklarierten Datei",
  probableMistake: "Dieser Eintrag enthält vermutlich ein Versehen",
  moreOfLevel: (count) => `(${count} weitere dieser Stufe: siehe Bericht)`,
  moreFindings: (count) => `${counted(count, "weitere Feststellung", "weitere Feststellungen")}: siehe JSON-Bericht`,
  writeInstead: (message, suggested) => `${message}; stattdessen schreiben: ${suggested}`,
  leftOutResults: (count) =>
    `${counted(count, "Ergebnis", "Ergebnisse")} ausgelassen, die leichtesten; der JSON-Bericht enthält alle.`,
  moreNotes: (count) => `und ${count} weitere: siehe JSON-Bericht`,
  repositoryRoot: "Die Wurzel des Repositorys.",
  expected: (title) => `Erwartet: ${title}`,
  howToFix: (fix) => `Behebung: ${fix}`,
};
