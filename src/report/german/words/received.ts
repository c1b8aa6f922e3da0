import type { received as english } from "../../english/words/received.ts";
import { counted, formatCount } from "../grammar.ts";
import { newSinceRun } from "../senders.ts";
import { shareText } from "../shares.ts";
import { failureText } from "../tls-reports.ts";

export const received: typeof english = {
  count: formatCount,
  share: shareText,
  kinds: {
    declared: "angegeben",
    authorised: "zugelassen",
    forwarded: "weitergeleitet",
    known: "bekannt",
    unknown: "unbekannt",
  },

  domain: "Domain",
  sender: "Absender",
  messages: "Mails",
  passed: "bestanden",
  failed: "gescheitert",
  sessions: "Sitzungen",
  failedSessions: "fehlgeschlagen",
  failure: "Fehler",
  day: "Tag",
  days: "Tage",
  action: "Maßnahme",
  reason: "Grund",
  dmarcReports: "DMARC-Berichte",
  tlsReports: "TLS-Reports",

  offline:
    "Offline: Absender sind nur nach den Ergebnissen in den Berichten unterschieden, nicht nach SPF und Reverse DNS.",
  span: (first, last) => (first === last ? first : `${first} bis ${last}`),
  noReport: "Zu dieser Domain gibt es keinen Bericht.",
  noReportOn: (count, areOthers) =>
    `Zu ${areOthers ? counted(count, "weiteren Domain", "weiteren Domains") : counted(count, "Domain", "Domains")} gibt es keinen Bericht.`,
  atMost: (highest, days) => `höchstens ${formatCount(highest)} ${days === 1 ? "am Tag" : `in ${days} Tagen`}`,

  noDmarcReport: "DMARC: kein Bericht",
  dmarcReportsFrom: (reports, organisations) => `DMARC: ${counted(reports, "Bericht", "Berichte")} (${organisations})`,
  messagesPassed: (total, passed) =>
    `${formatCount(total)} ${total === 1 ? "Mail" : "Mails"}, ${shareText(passed, total)} bestanden`,
  isNew: (lastRun) => (lastRun === null ? "neu in den letzten 7 Tagen" : newSinceRun(lastRun)),
  moreSenders: (count, total) =>
    `${counted(count, "weiterer Absender", "weitere Absender")} mit ${formatCount(total)} ${total === 1 ? "Mail" : "Mails"}`,
  byDay: (shown, all) =>
    `Nach Tagen (${shown === all ? counted(all, "Tag", "Tage") : `${shown === 1 ? "der letzte" : `die letzten ${shown}`} von ${all} Tagen`})`,
  moreDays: (domain, count) =>
    `Hier nicht aufgeführt: ${formatCount(count)} ${count === 1 ? "Tag" : "Tage"} einzelner Absender. Siehe \`mail-policy reports show ${domain} --format json\`.`,
  addresses: (count, addresses) => `${counted(count, "Adresse", "Adressen")}: ${addresses}`,
  from: (domains) => `From: ${domains}`,
  fix: (fix) => `Abhilfe: ${fix}`,
  fixIfYours: (fix) => `Falls in Ihrem Auftrag gesendet: ${fix}`,
  unmeasured: (reason) => `Ob SPF diesen Absender zulässt, ist unbekannt: ${reason}`,

  noTlsReport: "TLS: kein Report",
  tlsReportsFrom: (reports, organisations) =>
    `TLS: ${counted(reports, "Report", "Reports")}; Sitzungen von ${organisations}`,
  sessionsSuccessful: (total, successful) =>
    `${formatCount(total)} ${total === 1 ? "Sitzung" : "Sitzungen"}, ${shareText(successful, total)} erfolgreich`,
  ofThemFailed: (count) => `${formatCount(count)} fehlgeschlagen`,
  failureAt: (type, host) => `${failureText(type)}${host === null ? "" : ` an ${host}`}`,
  moreFailures: (count) => counted(count, "weitere Fehlerart", "weitere Fehlerarten"),

  heading: "Empfangene Berichte",
  inShort:
    "Mails im Namen jeder Domain und TLS-Sitzungen mit ihren Mailservern, wie andere Organisationen sie gemeldet haben.",
  byResults:
    "Absender sind nur nach den Ergebnissen in den Berichten unterschieden. `mail-policy reports show` mit dem Namen einer Domain fragt auch das DNS ab und nennt den SPF-Term oder Host jedes Absenders.",
  tlsSessions: "TLS-Sitzungen",
  notable: "neue Absender",
  messagesByDay: (highest, days, failed) => `Mails ${byBar(days)}, ${mostText(highest, failed, "gescheitert")}`,
  sessionsByDay: (highest, days, failed) =>
    `TLS-Sitzungen ${byBar(days)}, ${mostText(highest, failed, "fehlgeschlagen")}`,
  countsOf: (span, total, failed) =>
    `${span}: ${formatCount(total)}${failed === 0 ? "" : `, davon ${formatCount(failed)} ohne Erfolg`}`,
  notCounted: "Berichte und Dateien, die nicht zählen",
  unsigned: "Berichte sind nicht signiert: Diese Seite gibt wieder, was ihre Absender angeben, und beweist nichts.",

  moreProblems: (count) => counted(count, "weiteres Problem mit Dateien", "weitere Probleme mit Dateien"),
};

/** What a bar of a chart is of. */
function byBar(days: number): string {
  return days === 1 ? "nach Tagen" : `je ${days} Tage`;
}

/** The highest bar, and the highest of failures. */
function mostText(highest: number, failed: number, failedWord: string): string {
  return `höchstens ${formatCount(highest)}; ${failed === 0 ? `keine ${failedWord}` : `unterer Teil ${failedWord}, höchstens ${formatCount(failed)}`}`;
}
