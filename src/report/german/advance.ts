import type { advance as english } from "../english/advance.ts";
import { counted } from "./grammar.ts";
import { shareText } from "./shares.ts";

export const advance: typeof english = {
  "advance/correct-first": () => "Das zuerst berichtigen: `mail-policy check` zeigt, wie.",
  "advance/not-deployed": ({ name }) =>
    `das Repository deklariert an ${name} einen anderen Eintrag, als das DNS liefert: zuerst den deklarierten Stand bereitstellen oder die Deklaration an das DNS angleichen`,
  "advance/not-declared": ({ name }) =>
    `das DNS liefert an ${name} einen Eintrag, den das Repository nicht deklariert: ihn zuerst deklarieren oder aus dem DNS entfernen`,
  "advance/would-fail": ({ check, subject, reason }) =>
    `${check} von ${subject} besteht jetzt und wäre nach diesem Schritt ein Mangel: ${reason}`,
  "advance/publish-too": ({ name, type, data }) =>
    `Keine Datei deklariert den zugehörigen Eintrag. Ihn veröffentlichen, sobald die Richtlinie bereitgestellt ist: ${name} ${type} ${data}`,
  "advance/write": ({ text }) => `Zur Veröffentlichung: ${text}`,

  "advance/evidence/since": () => "Veröffentlicht",
  "advance/evidence/since-day": ({ since, days }) =>
    since === null
      ? "noch in keinem Bericht zu sehen"
      : `seit dem ${since} (${counted(days, "Tag", "Tage")}), wie Berichte zeigen`,
  "advance/evidence/reports": () => "Berichte",
  "advance/evidence/report-count": ({ reports, organisations, lastDay }) =>
    lastDay === null
      ? "keine"
      : `${reports}, gesendet von ${counted(organisations, "Organisation", "Organisationen")}, der letzte vom ${lastDay}`,
  "advance/evidence/messages": () => "Mails",
  "advance/evidence/message-count": ({ total, days }) =>
    days === 0 ? "keine" : `${total} in ${counted(days, "Tag", "Tagen")}`,
  "advance/evidence/own": () => "Eigene",
  "advance/evidence/passed": ({ passed, total }) =>
    total === 0 ? "keine" : `${total}; ${shareText(passed, total)} bestehen DMARC`,
  "advance/evidence/others": () => "Übrige",
  "advance/evidence/other-count": ({ unknown, total, forwardedFailed, disowned }) => {
    const parts = [
      unknown === 0 ? "keine" : `${unknown} (${shareText(unknown, total)})`,
      ...(forwardedFailed === 0
        ? []
        : [counted(forwardedFailed, "weitergeleitete scheitert", "weitergeleitete scheitern")]),
      ...(disowned === 0 ? [] : [`${disowned} weitere von Adressen, die nicht für die Domain senden`]),
    ];
    return parts.join(", ");
  },
};
