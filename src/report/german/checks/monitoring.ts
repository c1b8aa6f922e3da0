import type { monitoringChecks as english } from "../../english/checks/monitoring.ts";

export const monitoringChecks: typeof english = {
  "monitoring/recent": {
    title: "Der letzte aufgezeichnete Lauf ist aktuell",
    why: "Abweichungen bleiben unbemerkt, solange kein Lauf nach ihnen sucht.",
    fix: "Die Prüfung nach Zeitplan ausführen und sicherstellen, dass der Workflow aktiviert ist.",
    unit: "Tage höchstens",
  },
};
