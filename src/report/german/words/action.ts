import type { action as english } from "../../english/words/action.ts";

const STEPS = {
  log: "Das Log ließ sich nicht schreiben",
  files: "Die Berichtsdateien ließen sich nicht schreiben",
  outputs: "Die Ausgaben ließen sich nicht setzen",
  summary: "Die Zusammenfassung des Jobs ließ sich nicht schreiben",
  annotations: "Die Anmerkungen ließen sich nicht ausgeben",
  comment: "Der Kommentar kam nicht zustande",
  commentFile: "Der Kommentar ließ sich nicht in eine Datei schreiben",
  issue: "Das Issue zu Abweichungen ließ sich nicht aktualisieren",
  failure: "Der Grund für den fehlenden Bericht ließ sich nicht schreiben",
  steps: "Die nächsten Schritte ließen sich nicht vorschlagen",
};

export const action: typeof english = {
  couldNot: (step, reason) => `${STEPS[step]}: ${reason}`,
  logTitle: "Bericht zur Mail-Policy",
  title: "Mail-Policy",
  titles: {
    noComment: "Mail-Policy: kein Kommentar",
    noBaseline: "Mail-Policy: kein Vergleichsstand",
    noCommentAndBaseline: "Mail-Policy: kein Kommentar und kein Vergleichsstand",
    noSuggestions: "Mail-Policy: keine Änderungsvorschläge",
    noIssue: "Mail-Policy: kein Issue zu Abweichungen",
    noNotification: "Mail-Policy: keine Benachrichtigung",
    noSecondLook: "Mail-Policy: keine zweite Prüfung",
    noPullRequest: "Mail-Policy: kein Pull Request",
    nothingToPublish: "Mail-Policy: nichts zu veröffentlichen",
    otherVersion: "Mail-Policy: andere Version",
    manyDomains: "Mail-Policy: zu viele Domains",
    otherHistory: "Mail-Policy: andere Historie",
    notRecorded: "Mail-Policy: nicht in der Historie",
  },
};
