import type { advance as english } from "../../english/words/advance.ts";

export const advance: typeof english = {
  verdicts: { info: "Schritt", fail: "Schritt zurück", warn: "bleibt", pass: "erledigt" },
  labels: { seen: "Ist", needs: "offen", watch: "prüfe" },
  note: (text) => `Hinweis: ${text}.`,
  noRoom: (omitted) => `und ${omitted} weitere, für die kein Platz ist`,
};
