import { quoteCharacters, quotePath } from "../../text/quote.ts";
import type { LongList, YamlType, policyFaults as english } from "../english/policy-faults.ts";
import { alternatives, counted, didYouMean, formatCount, list } from "./grammar.ts";
import { REQUIRED_KEYS } from "./policy-keys.ts";

const TYPES: Readonly<Record<YamlType, readonly [article: string, noun: string]>> = {
  object: ["eine ", "Map"],
  array: ["eine ", "Liste"],
  string: ["", "Text"],
  number: ["eine ", "Zahl"],
  integer: ["eine ", "ganze Zahl"],
  boolean: ["", "true oder false"],
};
const isType = (type: YamlType): string => TYPES[type].join("");
const use = (types: readonly YamlType[]): string => `${types.map(isType).join(" oder ")} angeben`;

const LISTS: Readonly<Record<LongList, string>> = {
  selectors: "DKIM-Selektoren",
  spf: "erwartete SPF-Ergebnisse",
  dmarc: "erwartete DMARC-Ergebnisse",
};

type Part<P extends string> = Pick<typeof english, Extract<keyof typeof english, P>>;
type Names = Part<
  | `policy/name/${string}`
  | `policy/${"not-a-name" | "number-name" | "listed-here" | "listed-there" | "owner" | "not-of-this-file" | "not-listed"}`
>;
type Settings =
  Part<`policy/${"unknown-check" | "no-parameter" | "no-reason" | "needless-reason" | "selector" | "selector-twice" | "since" | "retired-too" | "ip" | "sender" | "from" | "totals" | "domains"}`>;
type Others = Omit<typeof english, keyof Names | keyof Settings>;

const others: Others = {
  "policy/at": ({ path, fault, meant }) => `${path === "" ? "" : `${path}: `}${fault}${didYouMean(meant)}`,
  "policy/more": ({ count }) => counted(count, "weiterer Fehler folgt", "weitere Fehler folgen"),

  "policy/file-size": () => "die Datei ist größer als die Grenze von 1 MiB",
  "policy/lines": () => "die Datei hat mehr Zeilen als die Grenze von 100.000",
  "policy/tokens": () => "die Datei hat mehr YAML-Tokens, als eine Policy haben darf",
  "policy/second-document": () =>
    "hier beginnt ein zweites YAML-Dokument; eine Policy besteht aus einem einzigen Dokument",
  "policy/is-list": () => "ist eine Liste; eine Map angeben",
  "policy/is-text": () => "ist Text; eine Map angeben",
  "policy/other-map": () => "ist eine Map ohne `version` und `domains`, also keine Policy",
  "policy/alias": () => "Aliasse (*) sind hier nicht erlaubt; den Wert ausschreiben",
  "policy/anchor": () => "Anker (&) sind hier nicht erlaubt; den Anker entfernen",
  "policy/key-type": () => "dieser Schlüssel ist eine Map oder eine Liste; ein Wort angeben",
  "policy/duplicate-key": ({ text }) => `doppelter Schlüssel ${quoteCharacters(text)}; einen behalten`,

  "policy/type-name": ({ type }) => isType(type),
  "policy/no-value": ({ types }) => `hat keinen Wert; ${use(types)}`,
  "policy/type": ({ found, types }) => `ist ${isType(found)}; ${use(types)}`,
  "policy/type-of": ({ text, found, types }) => `${quoteCharacters(text)} ist ${isType(found)}; ${use(types)}`,
  "policy/not-finite": ({ text }) => `${quoteCharacters(text)} ist keine endliche Zahl`,
  "policy/not-text": ({ text, found }) =>
    `${quoteCharacters(text)} wird als ${TYPES[found][1]} gelesen, erwartet wird aber Text; den Wert in Anführungszeichen setzen`,
  "policy/no-choice": ({ allowed }) => `hat keinen Wert; ${alternatives(allowed)} angeben`,
  "policy/choice": ({ text, allowed }) => `${text} ist kein gültiger Wert; ${alternatives(allowed)} angeben`,
  "policy/version": ({ text, version }) => `ist ${text}; dieses Programm unterstützt Version ${version}`,
  "policy/unknown-key": ({ known }) => `unbekannter Schlüssel; möglich sind ${alternatives(known)}`,
  "policy/missing": ({ about }) => `fehlt. ${REQUIRED_KEYS[about] ?? about}`,
  "policy/missing-value": ({ key, value }) => `fehlt; "${key}: ${value}" schreiben`,
  "policy/empty": () => "ist leer",
  "policy/characters": ({ count, limit }) =>
    `hat ${formatCount(count)} Zeichen; die Grenze liegt bei ${formatCount(limit)}`,
  "policy/no-entries": () => "ist leer; mindestens einen Eintrag angeben",
  "policy/entries": ({ count, limit }) =>
    `hat ${formatCount(count)} Einträge; die Grenze liegt bei ${formatCount(limit)}`,
  "policy/minimum": ({ text, least }) => `${text} ist zu klein; der kleinste Wert ist ${least}`,
  "policy/maximum": ({ text, most }) => `${text} ist zu groß; der größte Wert ist ${most}`,

  "policy/unknown-requirement": ({ text }) => `unbekannte Anforderung ${quoteCharacters(text)}`,
  "policy/checked-requirement": ({ id }) =>
    `ob ${id} erfüllt ist, zeigen Prüfungen von außen; diese Erklärung entfernen`,
  "policy/date": ({ text }) => `${quoteCharacters(text)} ist kein Datum; wie 2026-05-01 schreiben`,
  "policy/until-before": ({ until, from }) =>
    `${until} liegt vor "date" (${from}); einen späteren Tag angeben oder "date" berichtigen`,
  "policy/attested-twice": ({ id, domain, path, line }) =>
    `${id} ist${domain === null ? "" : ` für ${domain}`} schon als ${path} in Zeile ${line} erklärt; eine Erklärung behalten oder andere "domains" angeben`,
  "policy/evidence-url": ({ text }) =>
    `${quoteCharacters(text)} ist keine https-URL; eine solche oder einen Pfad in diesem Repository angeben`,
  "policy/evidence-secret": () => "die URL enthält einen Benutzernamen oder ein Passwort; beides entfernen",
  "policy/evidence-file": ({ text, problem }) =>
    `der Nachweis ${quoteCharacters(text)} ${problem}. Eine Datei dieses Repositorys oder eine https-URL angeben`,
  "policy/evidence-path": ({ text }) =>
    `${quoteCharacters(text)} muss relativ zum Ordner der Policy-Datei sein oder eine https-URL`,

  "policy/main-key": ({ file }) => `diesen Schlüssel hat nur die Haupt-Policy; nach ${file} verschieben`,
  "policy/nested-include": ({ file }) => `eine eingebundene Datei bindet keine weiteren ein; sie in ${file} angeben`,
  "policy/include-files": ({ limit }) =>
    `mit diesem Muster werden mehr als ${formatCount(limit)} Dateien eingebunden (Projektgrenze)`,
  "policy/include-size": ({ file, mebibytes }) =>
    `mit ${quotePath(file)} sind die eingebundenen Dateien zusammen größer als ${mebibytes} MiB (Projektgrenze)`,
  "policy/no-repository": ({ pattern }) =>
    `${quotePath(pattern)} kann hier nicht eingebunden werden: Diese Policy liegt in keinem Repository`,
  "policy/no-other-file": ({ pattern }) => `${quotePath(pattern)} passt auf keine Datei außer dieser`,
  "policy/include-problems": ({ problems, count }) => list(problems, count, "; "),
  "policy/no-files": ({ kinds }) => `nennt keine Dateien; ${alternatives(kinds)} ergänzen`,
  "policy/second-format": ({ first, second }) =>
    `dieser Eintrag hat schon ${quoteCharacters(first)}; ${quoteCharacters(second)} in einen eigenen Eintrag verschieben`,
  "policy/other-format": ({ kind, own }) =>
    `gilt nur für Einträge mit ${quoteCharacters(kind)}; aus diesem Eintrag mit ${quoteCharacters(own)} entfernen`,
  "policy/origin": () => "ist kein Domainname",
  "policy/joined-lines": () =>
    "YAML fügt diese Zeilen zu einer zusammen; den Block mit | beginnen, damit sie getrennt bleiben",
  "policy/foreign-records": ({ domain, isAbove, other, place, file }) =>
    `records: ${domain} liegt ${isAbove ? "oberhalb" : "unterhalb"} von ${other}, einer Domain einer anderen Datei (${place}); diese Einträge in ${file} deklarieren oder in einer Datei, die dort unter "zones" steht`,
};

const names: Names = {
  "policy/not-a-name": ({ text, problem }) => `${quoteCharacters(text)} ist kein gültiger Domainname: ${problem}`,
  "policy/name/empty-label": () => "ein Label ist leer",
  "policy/name/ip-address": () => "es ist eine IP-Adresse",
  "policy/name/length": ({ limit }) => `er hat mehr als ${limit} Zeichen`,
  "policy/name/character": ({ character }) =>
    `er enthält ${quoteCharacters(character)}; Buchstaben, Ziffern, Bindestriche und Punkte verwenden`,
  "policy/name/number": () => "sein letztes Label ist eine Zahl",
  "policy/name/international": () => "ein Label ist in internationalisierten Namen nicht erlaubt (UTS #46)",
  "policy/name/label-length": () => "ein Label hat mehr als 63 Zeichen",
  "policy/name/hyphen": () => "ein Label beginnt oder endet mit einem Bindestrich",
  "policy/name/no-dot": () => "er enthält keinen Punkt; den vollständigen Namen angeben",
  "policy/number-name": ({ text }) => `${quoteCharacters(text)} ist eine Zahl, kein Domainname`,
  "policy/listed-here": ({ text, path, line }) =>
    `${quoteCharacters(text)} steht schon als ${path} in Zeile ${line}; einmal genügt`,
  "policy/listed-there": ({ text, place }) => `${quoteCharacters(text)} steht schon in ${place}; einmal genügt`,
  "policy/owner": ({ text }) =>
    `${quoteCharacters(text)} ist weder ein GitHub-Konto noch ein Team; @konto oder @organisation/team schreiben oder das @ weglassen`,
  "policy/not-of-this-file": ({ text }) =>
    `${quoteCharacters(text)} ist keine Domain dieser Datei; diesen Eintrag in die Datei verschieben, die sie aufführt, oder in die Haupt-Policy`,
  "policy/not-listed": ({ text }) =>
    `${quoteCharacters(text)} ist keine Domain dieser Policy; sie in die Policy aufnehmen oder hier entfernen`,
};

const settings: Settings = {
  "policy/unknown-check": ({ text }) => `unbekannte Prüfung ${quoteCharacters(text)}`,
  "policy/no-parameter": () => "diese Prüfung hat keinen Parameter; ihn entfernen",
  "policy/no-reason": ({ check }) =>
    `eine geänderte Stufe braucht eine Begründung; ${quoteCharacters(check)} unter "reasons" aufnehmen`,
  "policy/needless-reason": () => 'weder "levels" noch "parameters" ändert diese Prüfung; die Begründung entfernen',
  "policy/selector": ({ text }) =>
    `${quoteCharacters(text)} ist kein gültiger DKIM-Selektor; Buchstaben, Ziffern und Bindestriche verwenden, in Labels mit Punkten dazwischen (RFC 6376 §3.1)`,
  "policy/selector-twice": ({ text }) => `${quoteCharacters(text)} ist zweimal aufgeführt; einmal genügt`,
  "policy/since": ({ text }) =>
    `${quoteCharacters(text)} ist kein Datum; den Tag angeben, seit dem der Schlüssel im Einsatz ist, etwa 2026-07-01`,
  "policy/retired-too": ({ text, other }) =>
    `${quoteCharacters(text)} steht auch unter "${other}"; ein Selektor ist im Einsatz oder außer Dienst, daher nur einen der Einträge behalten`,
  "policy/ip": ({ text }) =>
    `${quoteCharacters(text)} ist weder eine IPv4- noch eine IPv6-Adresse; eine Adresse ohne Präfixlänge und Zone angeben`,
  "policy/sender": ({ text }) =>
    `${quoteCharacters(text)} hat keine Domain; name@domain schreiben oder "" für den leeren Reverse-Path`,
  "policy/from": ({ text }) => `${quoteCharacters(text)} hat keine Domain; name@domain schreiben`,
  "policy/totals": ({ sum, what, here, heirs, limit }) =>
    `die Domains haben zusammen ${formatCount(sum)} ${LISTS[what]} (${formatCount(here)} hier${heirs === 1 ? "" : ` × ${formatCount(heirs)} Domains, die sie erben`}); die Projektgrenze für einen Lauf liegt bei ${formatCount(limit)}`,
  "policy/domains": ({ limit }) => `die Dateien haben zusammen mehr als ${formatCount(limit)} Domains (Projektgrenze)`,
};

export const policyFaults: typeof english = { ...others, ...names, ...settings };
