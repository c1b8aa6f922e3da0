import type { failure as english } from "../../english/words/failure.ts";
import { counted } from "../grammar.ts";

export const failure: typeof english = {
  couldNotRun: (cause) => `Mail-Policy: Prüfung nicht möglich${cause === "" ? "" : `: ${cause}`}`,
  errors: (count, file) =>
    `${counted(count, "Fehler", "Fehler")} in ${file ?? "der Policy und den Dateien, die sie nennt"}`,
  invalidInputs: "ungültige Eingaben",
  internalError: "interner Fehler",
  nothingChecked: "Nichts wurde geprüft. Frühere Ergebnisse gelten nicht für diese Änderung.",
  moreInLog: (count) => `und ${count} weitere: siehe Log`,
};
