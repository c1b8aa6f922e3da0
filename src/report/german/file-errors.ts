import type { fileErrors as englishErrors, historyFiles as englishHistory } from "../english/file-errors.ts";

/** By the codes of the system (POSIX.1-2024, errno.h). */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "keine Berechtigung für die Datei oder ihren Ordner",
  EBADF: "nicht zum Schreiben geöffnet",
  EBUSY:
    "in Gebrauch, etwa weil nur diese eine Datei eingehängt ist; eine Datei in einem Ordner wählen, der als Ganzes eingehängt ist",
  EDQUOT: "Plattenkontingent ausgeschöpft",
  EEXIST: "eine Datei liegt, wo ein Ordner nötig ist",
  EFBIG: "zulässige Dateigröße überschritten",
  EISDIR: "ein Ordner dieses Namens existiert",
  ELOOP: "die symbolischen Links führen im Kreis",
  ENAMETOOLONG: "Name zu lang",
  ENOENT: "Ordner der Datei nicht gefunden",
  ENOSPC: "kein Platz mehr auf dem Datenträger",
  ENOTDIR: "eine Datei liegt, wo ein Ordner nötig ist",
  EPERM: "keine Berechtigung für die Datei oder ihren Ordner",
  EROFS: "Dateisystem schreibgeschützt",
};

/** The same where a file is read. */
export const READ_PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "keine Berechtigung",
  ELOOP: "die symbolischen Links führen im Kreis",
  ENOENT: "Datei nicht gefunden",
  ENOTDIR: "im Pfad steht eine Datei, wo ein Ordner nötig ist",
  EPERM: "keine Berechtigung",
};

/** What Windows has the same codes for besides. */
const WINDOWS_PROBLEMS: Readonly<Record<string, string>> = {
  EBUSY: "von einem anderen Programm geöffnet",
  ENOENT: "Ordner der Datei nicht gefunden oder Dateiname unter Windows nicht zulässig",
  EPERM: "keine Berechtigung für die Datei oder ihren Ordner, oder von einem anderen Programm geöffnet",
};

export const fileErrors: typeof englishErrors = {
  "error/several": ({ reasons }) => reasons.join("; "),
  "error/at": ({ place, problem }) => `${place}: ${problem}`,

  "file/os-error": ({ code, isWindows, detail }) =>
    (isWindows ? WINDOWS_PROBLEMS[code] : undefined) ?? PROBLEMS[code] ?? detail,
  "file/read-problem": ({ code, detail }) => READ_PROBLEMS[code] ?? detail,
  "file/text-length": () =>
    "länger als die längste Zeichenkette von Node, 512 MiB; weniger Domains auf einmal prüfen (--domain)",
  "file/link-out": ({ folder }) => `ein Link führt aus ${folder} hinaus`,
  "file/not-regular": () => "keine reguläre Datei",
  "file/too-large": ({ mebibytes }) => `größer als ${mebibytes} MiB`,
  "file/not-json": () => "kein gültiges JSON",
  "file/cannot-read": ({ file, reason }) => `${file} ist nicht lesbar: ${reason}`,
  "file/cannot-write": ({ file, reason }) => `${file} lässt sich nicht schreiben: ${reason}`,
  "file/cannot-write-to": ({ folder, reason }) => `in ${folder} lässt sich nicht schreiben: ${reason}`,
  "file/cannot-remove": ({ file, reason }) => `${file} lässt sich nicht entfernen: ${reason}`,
  "file/cannot-write-report": ({ reason }) => `der Bericht lässt sich nicht schreiben: ${reason}`,
  "file/cannot-print": ({ reason }) => `auf die Standardausgabe lässt sich nicht schreiben: ${reason}`,
  "file/font": ({ file, problem }) => `die Schrift ${file} ist nicht lesbar: ${problem}. mail-policy neu installieren`,
  "file/none": () => "Datei nicht gefunden",
  "file/no-folder": () => "Ordner nicht gefunden",
  "file/exists": ({ file }) => `${file} existiert schon. Die Datei löschen oder mit --output eine andere wählen.`,

  "site/exists": ({ folder, file }) =>
    `--out ${folder}: ${file} existiert schon und stammt nicht von diesem Befehl. Die Datei zuerst entfernen.`,
  "site/foreign": ({ folder }) =>
    `--out ${folder}: Der Ordner ist nicht leer und stammt nicht von \`mta-sts build\`. Einen anderen nennen oder ihn leeren.`,
  "site/stale": ({ folder, file, others }) =>
    `--dir ${folder}: ${file}${others === 0 ? " ist nicht die Richtlinie, die" : ` und ${others} weitere sind nicht die Richtlinien, die`} das Repository jetzt enthält. \`mail-policy mta-sts build --out ${folder}\` ausführen.`,

  "dkim-keys/exists": ({ file }) =>
    `${file} existiert schon, und ein privater Schlüssel wird nie ersetzt. Einen anderen Ordner verwenden oder die Datei verschieben`,
  "dkim-keys/committed": ({ file }) =>
    `${file} läge im Arbeitsverzeichnis von git, und ein privater Schlüssel darf nicht eingecheckt werden. Einen Ordner außerhalb verwenden oder einen, den git ignoriert`,
};

const BEGIN_NEW = "Die Historie unter anderem Namen aufbewahren und den nächsten Lauf eine neue beginnen lassen";
const LIST = "`mail-policy history` listet die Läufe auf";

export const historyFiles: typeof englishHistory = {
  "history/not-readable": ({ problem }) => `die Historie ist nicht lesbar: ${problem}`,
  "history/too-long": ({ file, limit }) =>
    `${file} hat mehr als ${limit} Zeilen. Die Datei unter anderem Namen aufbewahren`,
  "history/state-size": ({ file, mebibytes }) =>
    `${file} wäre größer als ${mebibytes} MiB. Die Policy aufteilen und jedem Teil eine eigene Historie geben`,
  "history/evidence-size": ({ file, mebibytes }) => `${file} wäre größer als ${mebibytes} MiB`,
  "history/log-lines": ({ file, limit }) => `${file} hätte mehr als ${limit} Zeilen. ${BEGIN_NEW}`,
  "history/log-size": ({ file, mebibytes }) => `${file} wäre größer als ${mebibytes} MiB. ${BEGIN_NEW}`,
  "history/overtaken": ({ count }) => `${count}-mal in Folge wurde ein anderer Lauf zuerst aufgezeichnet`,
  "history/other-archive": ({ file }) =>
    `es gibt schon eine andere Datei ${file}, und sie wird nie ersetzt. Sie unter anderem Namen aufbewahren`,
  "history/left-lock": ({ process, file }) =>
    `der beendete Prozess ${process} hat ${file} zurückgelassen. Diese Datei löschen.`,
  "history/held-lock": ({ file }) => `ein anderer Lauf hält ${file}. Wenn keiner im Gange ist, diese Datei löschen.`,
  "history/none-in-folder": ({ folder }) => `--history ${folder}: Der Ordner enthält keine Historie`,
  "history/none-on-branch": ({ branch }) => `--branch ${branch}: Der Branch enthält keine Historie`,
  "history/no-branch": ({ branch, reason }) =>
    `--branch ${branch}: ${reason}. Den Branch zuerst mit \`git fetch origin ${branch}:refs/remotes/origin/${branch}\` holen.`,
  "history/evidence": ({ place, file, problem }) =>
    `${place}: ${file} ist keine Zählung empfangener Berichte: ${problem}`,
  "history/chain-broken": () => "die Kette ist unterbrochen; siehe `mail-policy history verify`",
  "history/runs": ({ count }) => `es gibt ${count === 1 ? "1 Lauf" : `${count} Läufe`}. ${LIST}`,
  "history/no-run-of-day": () => `es gibt keinen Lauf von diesem Tag oder davor. ${LIST}`,
  "history/no-run-of-moment": () => `es gibt keinen Lauf von diesem Zeitpunkt oder davor. ${LIST}`,
  "history/no-run-of-commit": () => `kein Lauf gehört zu einem Commit, der so beginnt. ${LIST}`,
  "history/several-commits": ({ count }) => `${count} Commits beginnen so. Mehr davon angeben`,
  "history/no-such-name": () =>
    "kein Lauf heißt so. `last`, `last~1`, einen Tag wie 2026-11-23, einen Zeitpunkt wie 2026-11-23T12:00:00Z oder den Anfang eines Commits angeben",
};
