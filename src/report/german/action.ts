import type { action as englishAction, github as englishGithub } from "../english/action.ts";
import { alternatives, counted } from "./grammar.ts";

const PAYLOAD = "die Datei mit den Daten des Ereignisses (GITHUB_EVENT_PATH)";

type Part<P extends string> = Pick<typeof englishAction, Extract<keyof typeof englishAction, P>>;

const inputs: Part<`input/${string}`> = {
  "input/choice": ({ name, value, allowed }) =>
    `${name} ist ${JSON.stringify(value)}: ${alternatives(allowed)} angeben`,
  "input/use": ({ name, value, expected }) => `${name} ist ${JSON.stringify(value)}: ${expected} angeben`,
  "input/changed-in-shards": () => 'changed-only ist "true", aber ein Lauf in Teilen prüft jede Domain',
  "input/shard-mode": ({ mode }) => `shard gilt nur im Modus check, nicht in ${mode}`,
  "input/shard-smtp": () =>
    'smtp ist "on", aber ein Teil misst keine Mailserver; smtp-evidence verwenden (docs/fleets.md)',
  "input/report-dir-mode": () =>
    "report-dir gilt nur in den Modi publish und merge; in den Ordner aus output-dir wird geschrieben",
  "input/no-shards-dir": () =>
    "report-dir fehlt: den Ordner nennen, in den die Ergebnisse der Teile heruntergeladen wurden",
  "input/no-report-dir": () => "report-dir fehlt: den Ordner nennen, in den der Bericht heruntergeladen wurde",
  "input/comment-never": () => 'comment ist "never", daher hat der Modus publish nichts zu tun',
  "input/label-length": ({ count, limit }) => `label hat ${count} Zeichen, zulässig sind höchstens ${limit}`,
  "input/label-character": ({ value }) => `label ${JSON.stringify(value)} darf keine Steuerzeichen enthalten`,
  "input/branch-name": ({ value }) =>
    `history-branch ist ${JSON.stringify(value)}, was git nicht als Namen eines Branches akzeptiert`,
  "input/branch-files": ({ value }) =>
    `history-branch ist ${JSON.stringify(value)}, ein Branch mit eigenen Dateien; einen nur für die Historie angeben`,
  "input/token": () => "token enthält ein Leerzeichen oder ein anderes Zeichen, das in einem Token ungültig ist",
  "input/webhook": () => "notify-webhook muss eine URL mit https:// und ohne Benutzernamen sein",
  "input/history-repository": () => "history-branch braucht GITHUB_REPOSITORY, das aber kein Repository nennt",
};

const event: Part<`event/${string}`> = {
  "event/payload": ({ problem }) => `${PAYLOAD} ${problem}.`,
  "event/size": ({ octets }) => `ist größer als ${octets} Oktette`,
  "event/missing": () => "fehlt oder ist nicht lesbar",
  "event/empty": () => "ist leer",
  "event/not-json": () => "ist kein gültiges JSON",
  "event/no-pull-request": () => "nennt den Pull Request nicht",
  "event/no-run": () => "nennt den Lauf nicht",
  "event/no-push": () => "nennt die Commits vor und nach dem Push nicht",
  "event/no-base": () => "nennt den Commit des Ausgangsstands nicht",
  "event/no-repository": () => "GITHUB_REPOSITORY nennt kein Repository.",
  "event/not-workflow-run": ({ event: name }) =>
    `dazu ist das Ereignis workflow_run nötig, und dieser Lauf hat ${name === "" ? "keines" : `das Ereignis ${name}`}.`,
};

const publish: Part<`publish/${string}`> = {
  "publish/failed": ({ problem }) => `Der Bericht wurde nicht veröffentlicht: ${problem}`,
  "publish/no-pull-request": ({ run }) => `Lauf ${run} galt keinem Pull Request.`,
  "publish/no-fork": ({ run }) => `Den Fork, dem Lauf ${run} galt, gibt es nicht mehr.`,
  "publish/nothing-new": ({ run, number }) => `Lauf ${run} hat zu Pull Request #${number} nichts Neues zu sagen.`,
  "publish/done": ({ run, number }) => `Der Bericht von Lauf ${run} steht in Pull Request #${number}.`,
  "publish/version": ({ version, own, check }) =>
    `Der Bericht stammt von mail-policy ${version}${check === null ? "" : ` und enthält die Prüfung ${check}, die diese Version nicht kennt`}; dies ist ${own}. In beiden Workflows dieselbe Version der Action verwenden.`,
  "publish/several": ({ sha }) =>
    `Mehrere offene Pull Requests haben den Head ${sha}, und der Lauf sagt nicht, welchem er galt.`,
  "publish/other-head": ({ number, sha }) =>
    `Pull Request #${number} hat inzwischen einen anderen Head als ${sha}; zu veröffentlichen ist der Lauf dafür.`,
  "publish/no-head": ({ sha }) =>
    `Kein offener Pull Request hat den Head ${sha}: Er wurde geschlossen, oder sein Branch hat sich geändert.`,
};

const PLACES = { log: " Der Bericht steht im Log.", summary: " Der Bericht steht in der Job-Zusammenfassung." };

const notices: Part<`notice/${string}` | `suggestions/${string}` | `job/${string}`> = {
  "notice/elsewhere": ({ problem, place }) => `${problem}${place === null ? "" : PLACES[place]}`,
  "notice/comment-token": () => "Der Kommentar ließ sich nicht veröffentlichen: Die Eingabe `token` ist leer.",
  "notice/missing": ({ isBaseMissing, problem }) =>
    `Es gibt keinen Kommentar${isBaseMissing ? " und keinen Vergleichsstand" : ""}: ${problem}`,
  "notice/no-baseline": ({ reason }) => `${reason} Kein Mangel gilt als neu.`,
  "notice/domains-output": ({ count }) =>
    `In der Ausgabe \`domains\` ist für ${counted(count, "Domain", "Domains")} kein Platz: stattdessen report.json lesen.`,
  "notice/no-suggestions": () =>
    "Forgejo und Gitea kennen keine Änderungsvorschläge. Der Kommentar zeigt die Änderungen.",
  "notice/planned-issue": () =>
    "Das Issue zu Abweichungen handelt vom veröffentlichten DNS, und dieser Lauf prüft die geplante Sicht. `view: planned` weglassen.",
  "notice/webhook-without-issue": () =>
    "`notify-webhook` braucht `drift-issue: true`: Das Issue hält fest, was gesendet wurde.",
  "notice/no-second-look": ({ problems }) =>
    `Neue Feststellungen ließen sich kein zweites Mal prüfen, daher stehen sie nicht im Issue zu Abweichungen: ${problems.join(" ")}`,
  "notice/unconfirmed": () => "Beim zweiten Mal nicht beobachtet, daher nicht im Issue zu Abweichungen:",
  "notice/no-steps": ({ problems }) => `Die nächsten Schritte ließen sich nicht bestimmen: ${problems.join(" ")}`,
  "notice/step-defects": ({ defects }) =>
    `Interner Fehler, über einige Schritte ließ sich nicht entscheiden: ${defects.join("; ")}`,
  "notice/no-pull-request": ({ problem }) =>
    `Der Pull Request mit den nächsten Schritten kam nicht zustande: ${problem}`,
  "notice/steps-in-summary": ({ problem }) => `${problem} Die Schritte stehen in der Job-Zusammenfassung.`,
  "notice/taken-over": ({ branch }) =>
    `Der Branch ${branch} enthält fremde Commits und bleibt daher, wie er ist. Sie mergen oder vom Branch entfernen, damit die nächsten Schritte wieder vorgeschlagen werden.`,
  "notice/stopping": () => "Wird beendet: Der Bericht enthält, was bis jetzt gemessen ist.",

  "suggestions/review": ({ count }) =>
    `Mail-Policy schlägt ${count === 1 ? "eine Änderung" : `${count} Änderungen`} vor.`,
  "suggestions/outdated": () => "Dieser Vorschlag ist überholt; siehe Bericht.",
  "suggestions/settled": () => "Erledigt: Der Bericht enthält diese Feststellung nicht mehr.",

  "job/stopped": () => "Der Lauf wurde abgebrochen: Der Bericht enthält, was bis dahin gemessen war.",
  "job/defects": ({ defects }) => `Interner Fehler, einige Prüfungen waren nicht ausführbar: ${defects.join("; ")}`,
  "job/faults": ({ count }) =>
    `${counted(count, "Fehler", "Fehler")} in den Dateien, die die Policy nennt; die betroffenen Einträge wurden nicht beurteilt.`,
  "job/not-started": ({ count }) =>
    `${counted(count, "Fehler", "Fehler")} in der Policy oder den Dateien, die sie nennt; die Prüfung hat nicht begonnen.`,
  "job/invalid-inputs": ({ problem }) => `Ungültige Eingaben: ${problem}`,
  "job/not-run": ({ problem }) => `Die Prüfung war nicht möglich: ${problem}`,
  "job/internal-error": ({ problem }) => `Interner Fehler: ${problem}`,
};

const CAUSES = {
  "refused-address": "der Webhook liegt an einer privaten Adresse, und `allow-private-network` ist nicht gesetzt",
  "no-connection": "zu einer öffentlichen Adresse des Webhooks kam keine sichere Verbindung zustande",
  timeout: "der Webhook hat nicht rechtzeitig geantwortet",
};

const WEBHOOK_ADVICE = {
  allow: "`allow-private-network: true` setzen, wenn das beabsichtigt ist.",
  again: "Der nächste Lauf sendet sie erneut.",
  redirect:
    "Weiterleitungen werden nicht befolgt: in `notify-webhook` die endgültige URL angeben. Der nächste Lauf sendet sie erneut.",
  check: "`notify-webhook` prüfen. Der nächste Lauf sendet sie erneut.",
};

const webhook: Part<`webhook/${string}`> = {
  "webhook/not-sent": ({ cause, advice: what }) =>
    `Die Benachrichtigung wurde nicht gesendet: ${cause}. ${WEBHOOK_ADVICE[what]}`,
  "webhook/cause": ({ cause }) => CAUSES[cause],
  "webhook/status": ({ status }) => `der Webhook hat mit ${status} geantwortet`,
};

export const action: typeof englishAction = { ...inputs, ...event, ...publish, ...notices, ...webhook };

const SERVERS = { github: "GitHub", forgejo: "der Server" };

type Advice = Pick<typeof englishGithub, Extract<keyof typeof englishGithub, `github/advice/${string}`>>;

const advice: Advice = {
  "github/advice/later": () => "Den Job später neu ausführen.",
  "github/advice/proxy": () => "GITHUB_API_URL und den Proxy des Runners prüfen.",
  "github/advice/rate-limit": () => "Dies ist eine Ratenbegrenzung; den Job später neu ausführen.",
  "github/advice/scopes": () =>
    "Der Eingabe `token` die Scopes geben, die docs/other-ci.md für Forgejo und Gitea aufführt.",
  "github/advice/token": () => "Die Eingabe `token` ist ungültig oder abgelaufen.",
  "github/advice/fetch-depth": ({ includesIt }) =>
    `Mit \`fetch-depth: 0\` auschecken${includesIt ? ", dann ist der Commit enthalten" : ""}.`,
  "github/advice/permission": ({ permissions }) =>
    `Dem Job die ${permissions.length === 1 ? "Berechtigung" : "Berechtigungen"} ${permissions.map((one) => `\`${one}\``).join(" und ")} geben.`,
  "github/advice/comment": () =>
    "Dem Job die Berechtigung `pull-requests: write` geben und sicherstellen, dass die Unterhaltung nicht gesperrt ist.",
  "github/advice/comments-disabled": () => "Kommentare sind hier deaktiviert.",
  "github/advice/comment-rejected": () => "GitHub hat den Inhalt des Kommentars abgelehnt.",
  "github/advice/read-only": () =>
    "Pull Requests von Forks und von Dependabot laufen mit einem Token, das nur lesen darf; daher gibt es die Berechtigung `pull-requests: write` hier nicht. Ein zweiter Workflow kann kommentieren (docs/forks.md).",
  "github/advice/read-only-forgejo": () => "Pull Requests von Forks laufen mit einem Token, das nur lesen darf.",
  "github/advice/issues-disabled": () =>
    "Issues sind in diesem Repository deaktiviert. Sie aktivieren oder `drift-issue: false` setzen.",
  "github/advice/issue-rejected": () => "GitHub hat den Inhalt des Issues abgelehnt.",
  "github/advice/pulls-disabled": () => "Pull Requests sind in diesem Repository deaktiviert.",
  "github/advice/branch-rules": () => "Die Regeln prüfen, die den Branch schützen.",
  "github/advice/branches-rules": () => "Die Regeln prüfen, die seine Branches schützen.",
  "github/advice/create-pulls": () =>
    "In den Einstellungen (Actions, General) des Repositorys oder der Organisation „Allow GitHub Actions to create and approve pull requests“ aktivieren.",
};

const requests: Omit<typeof englishGithub, keyof Advice> = {
  "github/timeout": ({ server }) => `${SERVERS[server]} hat nicht rechtzeitig geantwortet`,
  "github/answered": ({ server, status, said }) => `${SERVERS[server]} hat mit ${status} geantwortet (${said})`,
  "github/not-understood": ({ server }) =>
    `die Antwort ${server === "github" ? "von GitHub" : "des Servers"} war nicht verständlich`,
  "github/cut": ({ server }) => `${SERVERS[server]} hat nicht geantwortet (die Verbindung brach ab)`,
  "github/no-answer": ({ server, said }) => `${SERVERS[server]} hat nicht geantwortet (${said})`,
  "github/damaged": ({ status }) => `die Antwort von GitHub (${status}) wurde abgeschnitten oder ist beschädigt`,
  "github/foreign": ({ status, isPage }) =>
    `die Antwort (${status}) ist ${isPage ? "eine Webseite" : "kein JSON"}: Vielleicht hat ein Proxy anstelle der API von GitHub geantwortet`,
  "github/api-url": ({ url }) => `GITHUB_API_URL ist keine gültige URL: ${url}`,
  "github/not-pulls": () => "die Antwort ist keine Liste von Pull Requests",
  "github/no-repository": () => "GITHUB_REPOSITORY nennt kein Repository",
  "github/no-token": () => "die Eingabe `token` ist leer",
  "github/no-commits": () => "die API von Forgejo und Gitea kann keine Commits schreiben",
  "github/no-history": () =>
    "die API von Forgejo und Gitea kann sie nicht schreiben. `history-branch` leer lassen; auf der Kommandozeile wird eine Historie in einem Ordner geführt (`--history`)",
  "github/not-a-history": () => "dort liegen andere Dateien und keine Historie; einen anderen Branch nennen",
  "github/history-files": () => "dort liegen für eine Historie zu viele Dateien; einen anderen Branch nennen",
  "github/history-size": ({ file, mebibytes }) => `die Datei ${file} darin ist größer als ${mebibytes} MiB`,
  "github/branch-moved": () => "der Branch wurde währenddessen immer wieder verschoben",
  "github/hidden-branch": ({ branch }) =>
    `GitHub zeigt den Branch ${branch} nicht. Dem Job die Berechtigung \`contents: write\` geben`,
  "github/many-files": () => "das Repository hat mehr Dateien, als GitHub auflistet",
  "github/unlisted-files": () => "so viele Dateien listet GitHub nicht auf",
  "github/policy-files": ({ limit }) => `die dortige Policy nennt mehr als ${limit} Dateien`,
  "github/log-requests": () => "GitHub müsste nach zu vielen Dateien früherer Commits gefragt werden",
  "github/file-size": () => "GitHub liefert keine Dateien von mehr als 1 MB",

  "github/explained": ({ cause, advice: all }) => [`${cause}.`, ...all].join(" "),
  "github/base": ({ sha, cause, advice: all }) =>
    [`der Checkout enthält ${sha} nicht, und ${cause}.`, ...all].join(" "),
  "github/not-posted": ({ isComment, number, problem }) =>
    `${isComment ? "Der Kommentar ließ sich" : "Vorschläge ließen sich"} in Pull Request #${number} nicht veröffentlichen: ${problem}`,
  "github/issue": ({ problem }) => `Das Issue zu Abweichungen ließ sich nicht aktualisieren: ${problem}`,

  "github/name/base": ({ sha }) => `Commit ${sha} (Ausgangsstand)`,
  "github/name/parent": ({ sha }) => `Commit ${sha} (Vorgänger)`,
  "github/name/before-push": ({ sha }) => (sha === null ? "Commit vor dem Push" : `Commit ${sha} (vor dem Push)`),
  "github/name/branch": ({ branch }) => `Branch ${branch}`,
};

export const github: typeof englishGithub = { ...advice, ...requests };
