import type { CheckWords } from "../english/checks.ts";
import type { DeclaredFileRule } from "../english/declared-files.ts";

export const DECLARED_FILE_RULES: Readonly<Record<DeclaredFileRule, CheckWords>> = {
  "declared/fault": {
    title: "Die deklarierten Dateien sind fehlerfrei",
    why: "Einträge, die sich nicht lesen lassen, werden nicht geprüft, und das Werkzeug, das sie veröffentlicht, lehnt sie ab oder veröffentlicht etwas anderes.",
    fix: "Die Zeile berichtigen, wie es die Meldung sagt.",
  },
  "declared/warning": {
    title: "Die deklarierten Einträge sind so gemeint",
    why: "Ein gültiger Eintrag, der fast sicher ein Versehen ist, etwa ein Name ohne den Punkt am Ende, wird veröffentlicht, wie er dasteht.",
    fix: "Schreiben, was gemeint war: Die Meldung enthält den berichtigten Text, soweit er bekannt ist.",
  },
};
