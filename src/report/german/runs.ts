import type { runs as english } from "../english/runs.ts";
import { counted } from "./grammar.ts";

/** Each of the two, as a sentence calls it. */
export const runOf = (isBefore: boolean): string => (isBefore ? "der erste Lauf" : "der zweite Lauf");
const inRun = (isBefore: boolean): string => (isBefore ? "im ersten Lauf" : "im zweiten Lauf");

const VIEWS = { live: "Live-Sicht", planned: "geplante Sicht" } as const;

const RECORDED = {
  none: "bei der letzten Messung nicht anwendbar",
  pass: "bei der letzten Messung bestanden",
  fail: "bei der letzten Messung ein Mangel",
  unknown: "laut Historie nie gemessen",
} as const;

export const runs: typeof english = {
  "runs/order": () =>
    "der erste Lauf wurde nach dem zweiten gemessen: Um zu sehen, was aus ihm wurde, den früheren zuerst nennen",
  "runs/policy": () =>
    "die Policys unterscheiden sich: Was sie verlangen, ausnehmen oder hinnehmen, kann eine Änderung erklären",
  "runs/policy-file": ({ before, now }) => `die Policy-Datei ist ${now} statt ${before}`,
  "runs/view": ({ before, now }) => `${VIEWS[now]} statt ${VIEWS[before]}`,
  "runs/tool": ({ before, now }) =>
    `mail-policy ${now} statt ${before}: Eine neue oder strengere Prüfung kann ohne Änderung im DNS einen Mangel melden`,
  "runs/mail": ({ before, now }) => `\`mail: ${now}\` statt \`${before}\``,
  "runs/left-out": ({ isBefore, count }) =>
    `${runOf(isBefore)} hat ${counted(count, "Domain", "Domains")} ausgelassen, die seine Änderung nicht betreffen konnte`,
  "runs/faults": ({ isBefore, count }) =>
    `${inRun(isBefore)} gab es ${counted(count, "Fehler", "Fehler")} in deklarierten Dateien: Die betroffenen Einträge wurden nicht bewertet`,
  "runs/outcomes-only": ({ isBefore }) =>
    `${runOf(isBefore)} stammt aus der Historie, die nur Ergebnisse aufbewahrt: weder Ausnahmen noch das Gesehene; die Stufen sind die der heutigen Policy`,
  "runs/recorded": ({ outcome }) => RECORDED[outcome],
};
