import type { WEAKENED_WORDS as englishWords, comparison as english } from "../english/comparison.ts";
import { counted, list } from "./grammar.ts";
import { momentText } from "./times.ts";

/** Project limit: how many findings or domains a sentence names. */
const MAX_NAMES = 5;

const resolverNames = (urls: readonly string[]): string => (urls.length === 0 ? "die eingebauten" : list(urls));
const reversePath = (address: string): string => (address === "" ? "<>" : address);

export const WEAKENED_WORDS: typeof englishWords = {
  waiver: "durch diese Änderung ausgenommen",
  level: "durch diese Änderung herabgestuft",
  off: "nach dieser Änderung nicht mehr geprüft",
  parameter: "durch einen Parameter dieser Änderung erlaubt",
  profile: "im Profil dieser Änderung nicht verlangt",
  mail: "bei anderer Angabe zu `mail:` nicht mehr geprüft",
  selector: "ohne den DKIM-Selektor nicht mehr geprüft",
  domain: "nach dieser Änderung nicht mehr geprüft",
};

export const comparison: typeof english = {
  "gate/faults": ({ count }) =>
    `${counted(count, "Fehler", "Fehler")} in den deklarierten Dateien: Die betroffenen Einträge wurden nicht bewertet`,
  "gate/reason": ({ check, subject, text }) => `${check} von ${subject}: ${text}`,

  "gate/weakened": ({ check, subject, by }) => `${check} von ${subject} ist ein Mangel, ${WEAKENED_WORDS[by]}`,

  "comparison/removed": ({ subject, text }) => `${subject} gibt es nicht mehr (war ein Mangel: ${text})`,
  "comparison/base": ({ base }) => `verglichen mit der Policy und den Zonen von ${base}`,
  "comparison/history": ({ at, commit }) =>
    `verglichen mit dem letzten aufgezeichneten Lauf vom ${momentText(at)}${commit === null ? "" : `, Commit ${commit.slice(0, 10)}`}`,
  "comparison/other-policy": () => "die Policy hat sich seit jenem Lauf geändert",
  "comparison/other-version": ({ before, now }) =>
    `jener Lauf war mit mail-policy ${before}, dieser ist mit ${now}: Eine strenger gewordene Prüfung kann ohne Änderung im DNS einen Mangel melden`,
  "comparison/new-check": () => "die Version, die ihn aufgezeichnet hat, kannte die Prüfung nicht",
  "comparison/not-asked": () => "die Policy verlangte die Prüfung damals nicht",
  "comparison/other-parameter": () => "der Parameter der Prüfung war damals weniger streng",
  "comparison/new-selector": () => "der DKIM-Selektor wurde damals nicht geprüft",
  "comparison/history-not-read": ({ name, problem }) => `die Historie in ${name} war nicht lesbar: ${problem}`,
  "comparison/first-policy": ({ base, known }) =>
    known === 0
      ? `${base} hat keine Policy-Datei, daher wird nichts verglichen`
      : `${base} hat keine Policy-Datei, daher ${known === 1 ? "gilt 1 Mangel als bekannt" : `gelten ${known} Mängel als bekannt`}. Um die Policy schon jetzt durchzusetzen, \`fail-on: violation\` setzen; um Mängel auf Zeit hinzunehmen, Ausnahmen eintragen.`,
  "comparison/not-known-new": ({ failures }) =>
    `bei ${counted(failures, "Mangel", "Mängeln")} ist nicht bekannt, ob neu, daher lässt das Gate ${failures === 1 ? "ihn" : "sie"} durch`,
  "comparison/none": () =>
    "es gibt nichts zum Vergleichen, daher zählt jeder Mangel. Mit `--base origin/main` zählen nur Mängel, die dieser Branch hinzufügt.",
  "comparison/none-expected": () =>
    "es gibt keinen früheren Stand zum Vergleichen, daher lassen nur Abweichungen vom DNS den Job scheitern. Damit jeder Mangel zählt, `fail-on: violation` setzen.",
  "comparison/finding": ({ check, subject }) => `${check} von ${subject}`,
  "comparison/not-compared": ({ findings, reasons }) =>
    `nicht bekannt, ob neu, weil der Vergleichsstand nicht messbar war (${reasons.slice(0, MAX_NAMES).join("; ")}): ${list(findings, MAX_NAMES)}`,
  "comparison/new-domain": ({ domain, known }) =>
    `${domain} ist neu in der Policy: ${known} der Feststellungen gab es schon, ${known === 1 ? "sie zählt" : "sie zählen"} nicht als neu`,

  "put-back/removed": ({ rrsets, source }) =>
    `Diese Änderung entfernt ${list(rrsets, MAX_NAMES)}, ${source === "live" ? "derzeit veröffentlicht" : "im Ausgangsstand enthalten"}. Wiederherstellen.`,
  "put-back/changed": ({ rrsets, source }) =>
    `${list(rrsets, MAX_NAMES)} wiederherstellen, wie ${source === "live" ? "derzeit veröffentlicht" : "im Ausgangsstand enthalten"}: Mit diesem Wert besteht die Prüfung.`,
  "put-back/added": ({ rrsets }) =>
    `${list(rrsets, MAX_NAMES)} wieder entfernen: Erst diese Änderung fügt das hinzu, und ohne den Zusatz besteht die Prüfung.`,
  "put-back/first": ({ rrsets }) =>
    `Zuerst rückgängig machen, was diese Änderung an ${list(rrsets, MAX_NAMES)} ändert, wie es ein anderer Mangel verlangt. Der nächste Lauf sagt, was dann noch zu tun ist.`,

  "waiver/invalid-date": () => "`expires` muss ein Datum wie 2027-03-31 sein",
  "waiver/expired": ({ until }) => `abgelaufen am ${until}`,
  "waiver/unused": () => "passt zu keinem Mangel",

  "weakening/of": ({ domains, weakening }) => `${list(domains, MAX_NAMES)}: ${weakening}`,
  "weakening/domain": () => "nicht mehr geprüft",
  "weakening/profile": ({ now, before }) => `Profil ${now} statt ${before}`,
  "weakening/resolvers": ({ now, before }) =>
    `\`resolvers:\` sind ${resolverNames(now)} statt ${resolverNames(before)}`,
  "weakening/zone-source": ({ kind, pattern }) => `\`zones:\` ${kind} ${pattern} wird nicht mehr gelesen`,
  "weakening/selector": ({ selector }) => `DKIM-Selektor ${selector} wird nicht mehr geprüft`,
  "weakening/retired-selector": ({ selector }) =>
    `außer Dienst genommener DKIM-Selektor ${selector} wird nicht mehr beobachtet`,
  "weakening/expectation": ({ ip, sender, helo, result }) =>
    `SPF-Ergebnis ${result} für ${ip} (MAIL FROM ${reversePath(sender)}, HELO ${helo}) wird nicht mehr erwartet`,
  "weakening/mail-result": ({ from, mailFrom, helo, ip, keys, before, now }) =>
    `DMARC-Ergebnis ${before} für Mails von ${from} über ${ip} (MAIL FROM ${reversePath(mailFrom)}, HELO ${helo}${keys.length === 0 ? "" : `, DKIM ${list(keys)}`}) wird nicht mehr erwartet${now === null ? "" : `, sondern ${now}`}`,
  "weakening/services": () => "`services: true` ist entfernt, daher wird service/srv nicht mehr geprüft",
  "weakening/records": () => "`records:` sind nicht mehr deklariert",
  "weakening/policy-file": () => "die Datei mit der MTA-STS-Richtlinie wird nicht mehr gelesen",
  "weakening/mail": ({ now, before, checksNow, checksBefore }) =>
    `\`mail: ${now}\` statt \`${before}\` (${checksNow} Prüfungen statt ${checksBefore})`,
  "weakening/level": ({ check, now, before }) => `${check} hat die Stufe ${now} statt ${before}`,
  "weakening/parameter": ({ check, now, before }) => `${check} hat den Parameter ${now} statt ${before}`,
  "weakening/waiver": ({ check, until }) => `${check} ist bis ${until} ausgenommen`,
  "weakening/longer-waiver": ({ check, until, before }) => `${check} ist bis ${until} statt ${before} ausgenommen`,
};
