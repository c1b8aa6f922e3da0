import type { commands as english } from "../../english/words/commands.ts";
import { counted, list } from "../grammar.ts";

const DONE = { audited: "geprüft", observed: "abgefragt", probed: "gemessen" };

const policies = (count: number): string => counted(count, "Richtlinie", "Richtlinien");

const mails = (count: number): string => counted(count, "Mail", "Mails");

export const commands: typeof english = {
  progress: (done, total, what) => `${done} von ${counted(total, "Domain", "Domains")} ${DONE[what]}`,
  internalError: (problem) => `interner Fehler: ${problem}`,
  seeHelp: "Siehe mail-policy --help.",
  stoppedReport: "der Lauf wurde abgebrochen: Der Bericht enthält, was bis dahin gemessen war",
  stopped: "der Lauf wurde abgebrochen: Spätere Ergebnisse sind unbekannt",

  probed: (file, asked, answered) =>
    `${file} geschrieben: ${counted(asked, "Adresse", "Adressen")} auf Port 25 geprüft, ${answered} ${answered === 1 ? "hat" : "haben"} geantwortet.`,
  useProbe: (file) =>
    `Die Ergebnisse lassen sich mit \`mail-policy check --smtp-evidence ${file}\` auf jeder Maschine verwenden.`,

  fetched: (folder, dmarc, tlsRpt) =>
    `${mails(dmarc + tlsRpt)} in ${folder} abgelegt: ${dmarc} mit DMARC-Berichten, ${tlsRpt} mit TLS-Reports.`,
  alreadyThere: (count) => `${count} weitere ${count === 1 ? "war" : "waren"} schon vorhanden.`,
  marked: {
    keep: () => "Auf dem Server wurde nichts geändert.",
    move: (count, folder) => `Auf dem Server ${count === 1 ? "liegt" : "liegen"} jetzt ${count} in ${folder}.`,
    seen: (count) => `Auf dem Server ${count === 1 ? "ist" : "sind"} ${count} als gelesen markiert.`,
    keyword: (count, keyword) =>
      `Auf dem Server ${count === 1 ? "hat" : "haben"} ${count} das Schlüsselwort ${keyword}.`,
  },
  withoutReport: (count) => `${mails(count)} ohne Bericht ${count === 1 ? "blieb" : "blieben"} unverändert.`,
  tooLarge: (count, mebibytes) =>
    `${mails(count)} mit mehr als ${mebibytes} MiB ${count === 1 ? "blieb" : "blieben"} unverändert.`,
  notSent: (count) => `${mails(count)} hat der Server nicht innerhalb der Grenzen beschrieben oder gesendet.`,
  notReached: (count) =>
    `${mails(count)} ${count === 1 ? "wurde" : "wurden"} nicht erreicht; ein späteres --since angeben.`,
  waiting: (count) => `${mails(count)} ${count === 1 ? "bleibt" : "bleiben"} für den nächsten Lauf.`,

  domains: (count) => counted(count, "Domain", "Domains"),
  mailServers: (count) => counted(count, "Mailserver", "Mailserver"),

  drafted: (file, domains, guesses, selectors) =>
    `${file} geschrieben: ${counted(domains, "Domain", "Domains")}, davon ${guesses} mit vermutetem \`mail\`, ${counted(selectors, "DKIM-Selektor", "DKIM-Selektoren")}.`,
  draftIncomplete: (reason) => `Die Policy ist unvollständig: ${reason}.`,
  draftHead: (day) =>
    `Ein erster Entwurf von \`mail-policy init\` nach dem DNS vom ${day}. Durchlesen, berichtigen und danach \`mail-policy check\` ausführen.`,
  draftSelectors:
    "Das DNS kann DKIM-Selektoren nicht auflisten: Die genutzten stehen als s= im Header DKIM-Signature gesendeter Mails.",
  guess: "vermutet",
  readDraft: (config) =>
    `Die Kommentare darin lesen, ergänzen, was das DNS nicht zeigt, und danach \`mail-policy check${config}\` ausführen.`,

  builtSites: (folder, count, servers) => `${folder}: ${policies(count)}, Konfiguration für ${list(servers)}`,
  filesWritten: (written, removed) =>
    [
      written === 0 ? "nichts geändert" : `${counted(written, "Datei", "Dateien")} geschrieben`,
      ...(removed === 0 ? [] : [`${removed} entfernt`]),
    ].join(", "),
  declaredId: (id) => `deklarierte id ${id}`,
  contentId: (id) => `keine id deklariert; nach dem Inhalt ist sie ${id}`,
  moreSites: (count) => `… (${count} weitere)`,
  certificateUntil: (moment) => `das Zertifikat gilt bis ${moment}`,
  comparedSites: (count, deployed, not, unknown) =>
    `${policies(count)}: ${deployed} wie im Repository, ${not} nicht, ${unknown} nicht gemessen`,
};
