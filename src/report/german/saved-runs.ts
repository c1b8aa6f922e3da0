import type { savedRuns as englishRuns, shards as englishShards } from "../english/saved-runs.ts";

/** What a file is, as an error names it. */
const KINDS = { snapshot: "der Snapshot", evidence: "die SMTP-Messung" };

const NAME_A_RUN = "report.json oder snapshot.json eines Laufs angeben oder einen Ordner, der report.json enthält";

export const savedRuns: typeof englishRuns = {
  "saved/cannot-read": ({ kind, file, reason }) => `${KINDS[kind]} ${file} ist nicht lesbar: ${reason}`,
  "saved/not-a-snapshot": ({ file, problem }) =>
    `${file} ist kein Snapshot, den diese Version auswerten kann: ${problem}. Die Version verwenden, die ihn gespeichert hat, oder ihn neu speichern`,
  "saved/not-evidence": ({ file, problem }) =>
    `${file} ist keine Datei mit SMTP-Messungen von \`mail-policy probe\`: ${problem}`,
  "saved/offline": ({ file }) =>
    `--offline lässt sich nicht mit --replay ${file} kombinieren: Der Snapshot wurde mit Netz aufgezeichnet, und --replay nutzt das Netz nie. --offline entfernen.`,

  "saved/neither": ({ folder, report, failure }) => `${folder} enthält weder ${report} noch ${failure}`,
  "saved/not-regular": ({ file }) => `${file} ist keine reguläre Datei`,
  "saved/missing": ({ file }) => `${file} existiert nicht`,
  "saved/refused": ({ file, problem }) => `${file} ${problem}`,
  "saved/not-json": ({ file, problem }) => `${file} ist nicht das JSON eines Berichts: ${problem}`,
  "saved/long-text": ({ file, limit }) => `${file} enthält einen Text von mehr als ${limit} Zeichen`,
  "saved/other-version": ({ file, version, problem }) =>
    `${file} stammt nicht von dieser Version von mail-policy${version === null ? "" : `, sondern von ${JSON.stringify(version)}`}: ${problem}. Die Version verwenden, die die Datei geschrieben hat`,

  "saved/name-a-run": ({ problem }) => `${problem}. ${NAME_A_RUN}`,
  "saved/no-report": ({ file, problem }) =>
    `${file} enthält keinen Bericht, weil jener Lauf mit einem Fehler endete: ${problem}. ${NAME_A_RUN}`,
  "saved/other-domains": ({ file, policy }) =>
    `${file} enthält keine Antworten zu den Domains von ${policy}. Mit --config die Policy jenes Laufs angeben`,
  "saved/same-report": ({ before, after }) => `${before} und ${after} sind derselbe Bericht. Zwei Läufe angeben`,
  "saved/same-run": ({ before, after }) => `${before} und ${after} sind derselbe Lauf. Zwei Läufe angeben`,
  "saved/run-and-file": ({ name }) =>
    `${name} ist sowohl ein Lauf der Historie als auch eine Datei. Die Datei als ./${name} angeben`,
  "saved/neither-run-nor-file": ({ name, problem }) =>
    `${name} ist weder eine Datei noch ein Lauf der Historie: ${problem}`,
  "saved/not-recorded": ({ name }) =>
    `${name}: Die Historie gibt nicht alles wieder, was dieser Lauf ergeben hat: Er wurde verspätet aufgezeichnet, seither hat sich zu viel geändert, oder die Kette ist unterbrochen. Einen anderen Lauf angeben`,
};

/** What differs, and what to do about it. */
const DIFFERENCES = {
  policy: "gehört zu einer anderen Policy. Auf dem Commit zusammenführen, den die Teile ausgecheckt haben",
  files: "gehört zu anderen Zonendateien. Auf dem Commit zusammenführen, den die Teile ausgecheckt haben",
  view: "gehört zu einer anderen Sicht. Den Teilen und der Zusammenführung dasselbe --view geben",
  base: "gehört zu einem anderen Ausgangsstand. Den Teilen und der Zusammenführung dasselbe --base geben",
};

export const shards: typeof englishShards = {
  "shards/cannot-read": ({ place, reason }) => `die Teile in ${place} sind nicht lesbar: ${reason}`,
  "shards/missing": () =>
    "Datei oder Ordner nicht gefunden. Prüfen, ob die Jobs der Teile ihre Snapshots gespeichert haben",
  "shards/entries": ({ folder, limit }) => `${folder} hat mehr als ${limit} Einträge`,
  "shards/none": () =>
    "kein Teil hat einen Snapshot hinterlassen. Die Jobs der Teile und den Ordner der Zusammenführung prüfen",
  "shards/days-apart": ({ first, second, days }) =>
    `zwischen ${first} und ${second} liegen mehr als ${days} Tage. Die Uhren der beteiligten Maschinen prüfen oder alle Teile neu ausführen`,
  "shards/size": ({ octets, gibibytes }) =>
    `die Snapshots der Teile haben ${octets} Oktette; die Grenze liegt bei ${gibibytes} GiB`,
  "shards/whole-run": ({ file }) =>
    `${file} ist der Snapshot eines ganzen Laufs, nicht der eines Teils: mit --replay auswerten`,
  "shards/number": ({ file, number, of }) => `${file} ist Teil ${number} von ${of}, was nicht sein kann`,
  "shards/version": ({ file, version, own }) =>
    `${file} stammt von mail-policy ${version}, und dies ist ${own}. Überall dieselbe Version verwenden`,
  "shards/base-unread-there": ({ file }) =>
    `${file} stammt von einem Job, der den Ausgangsstand nicht lesen konnte. Diesen Job neu ausführen`,
  "shards/base-unread-here": ({ file }) =>
    `${file} wurde mit einem Ausgangsstand verglichen, der hier nicht lesbar ist. Die Zusammenführung neu ausführen`,
  "shards/differs": ({ file, what }) => `${file} ${DIFFERENCES[what]}`,
  "shards/counts": ({ first, second, firstOf, secondOf }) =>
    `${first} und ${second} gehören zu ${firstOf} und zu ${secondOf} Teilen. Nur die Teile eines Laufs zusammenführen`,
  "shards/twice": ({ first, second, number }) =>
    `${first} und ${second} sind beide Teil ${number}. Nur eine der Dateien behalten`,
  "shards/offline": ({ first, second }) =>
    `von ${first} und ${second} hat nur einer das Netz genutzt. Entweder allen Teilen --offline geben oder keinem`,
};
