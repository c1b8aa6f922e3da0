import type { YamlKind, octodnsFaults as english } from "../english/octodns-faults.ts";
import { formatCount } from "./grammar.ts";

const KINDS: Readonly<Record<YamlKind, string>> = { boolean: "Wahrheitswert", number: "Zahl", date: "Datum" };

export const octodnsFaults: typeof english = {
  "octodns/not-read": () =>
    "diese Datei wurde nicht gelesen: Bei octoDNS heißt die Datei einer Zone wie `example.org.yaml` oder ihr Ordner wie `example.org./`",
  "octodns/part": ({ zone }) =>
    `ihrem Namen nach ist diese Datei die Zone ${zone} und kein Teil einer anderen: Die Teile einer Zone liest octoDNS aus deren Ordner, etwa \`example.org./\``,
  "octodns/second-file": ({ zone }) =>
    `eine zweite Datei der Zone ${zone}: octoDNS verwendet nur eine Schreibweise ihres Namens`,
  "octodns/not-a-zone": () => "eine Zonendatei muss eine Map sein, deren Schlüssel die Namen der Einträge sind",
  "octodns/second-document": () =>
    "hier beginnt ein zweites YAML-Dokument; eine Zonendatei besteht aus einem einzigen Dokument",
  "octodns/lines": ({ limit }) => `die Datei hat mehr als ${formatCount(limit)} Zeilen`,
  "octodns/parts": () => "dieser Eintrag hat zu viele Teile, um ein DNS-Eintrag zu sein",
  "octodns/long-text": () => "hier beginnt ein Text mit mehr als einer Million Zeichen; so lang ist kein DNS-Eintrag",
  "octodns/kept-octets": ({ mebibytes }) =>
    `die eingebundenen Dateien und die Anker dieser Zone sind zusammen größer als ${mebibytes} MiB`,
  "octodns/copies": ({ limit }) =>
    `aus Merge Keys und eingebundenen Dateien erhält diese Zone mehr als ${formatCount(limit)} Einträge`,
  "octodns/included-kinds": () => "zusammen eingebundene Dateien müssen alle Maps sein oder alle Listen",
  "octodns/include-loop": ({ text }) => `${text} bindet sich selbst ein`,
  "octodns/included-values": ({ text }) =>
    `${text} ist keine Map; Texte und Listen werden nur aus Dateien mit der Endung .yaml eingebunden`,
  "octodns/included-part": () => "dies ist kein Eintrag einer Map",

  "octodns/anchor": () => "davor gibt es keinen Anker dieses Namens",
  "octodns/tag": () => "dieses Tag ist octoDNS nicht bekannt",
  "octodns/node": () => "dies ist weder eine Map noch eine Liste noch ein Skalar",
  "octodns/key": () => "ein Schlüssel muss ein einfaches Wort sein",
  "octodns/merge": () => "ein Merge Key (`<<`) braucht eine Map oder eine Liste von Maps",
  "octodns/include": () => "`!include` braucht den Namen einer Datei oder eine Liste von Namen",
  "octodns/key-twice": ({ text }) =>
    `${text === null ? "dieser Schlüssel" : `der Schlüssel ${text}`} steht hier zweimal; octoDNS verwendet den letzten: nur einen behalten`,
  "octodns/no-value": () => "hier fehlt ein Wert",
  "octodns/read-as": ({ text, kind }) => `YAML liest ${text} als ${KINDS[kind]}: in Anführungszeichen setzen`,

  "octodns/at-sign": () => "den Namen der Zone selbst schreibt octoDNS als `''`, nicht als `@`",
  "octodns/record-name": ({ text, hasLastDot }) =>
    `${text} ist kein gültiger Name eines Eintrags: Labels haben 1 bis 63 Oktette, alle zusammen höchstens 255 (RFC 1035 §2.3.4)${hasLastDot ? "; außerdem sind Schlüssel relativ zur Zone" : ""}`,
  "octodns/no-dot": ({ text, full }) =>
    `${text} endet nicht mit einem Punkt, daher lehnt octoDNS den Namen ab: ${full} schreiben`,
  "octodns/no-dot-unknown": ({ text }) =>
    `${text} endet nicht mit einem Punkt: Wozu der Name relativ ist, entscheidet der Anbieter`,
  "octodns/host-name": ({ text }) => `${text} ist kein gültiger Hostname, daher lehnt octoDNS ihn ab`,

  "octodns/variable": () => "er enthält eine Variable für Vorlagen von octoDNS",
  "octodns/text-size": ({ limit }) =>
    `dieser Text ist länger als die ${formatCount(limit)} Oktette, die ein Eintrag haben darf`,
  "octodns/open-quote": () =>
    "der Text beginnt mit einem Anführungszeichen und endet nicht damit: octoDNS würde das letzte Zeichen abschneiden",
  "octodns/backslash": () =>
    "was ein Backslash bedeutet, auf den kein Semikolon folgt, hängt von der Version von octoDNS und vom Anbieter ab",
  "octodns/semicolon": () =>
    "ein Semikolon ist hier als `\\;` zu schreiben (oder in der Policy `escaped-semicolons: false` anzugeben)",
  "octodns/two-backslashes": () => "ein Semikolon ist als `\\;` zu schreiben, mit einem einzigen Backslash",
  "octodns/needless-backslash": () => "mit `escaped-semicolons: false` steht vor einem Semikolon kein Backslash",
  "octodns/ascii": ({ text }) => `octoDNS veröffentlicht nur ASCII, aber dieser Text enthält ${text}`,
  "octodns/fields": () => "hier wird eine Map mit den Feldern des Eintrags erwartet",
  "octodns/one-value": ({ kind }) => `hier wird ein einzelner Wert erwartet, keine ${kind === "map" ? "Map" : "Liste"}`,
  "octodns/no-field": ({ key }) => `diesem Wert fehlt \`${key}\``,
  "octodns/bounded-number": ({ limit }) => `octoDNS lässt hier nur eine Zahl von 0 bis ${limit} zu`,

  "octodns/record": () => "ein Eintrag muss eine Map mit `type` und `value` oder `values` sein",
  "octodns/no-type": () => "diesem Eintrag fehlt `type`",
  "octodns/type-word": () => "als Typ ist ein Wort anzugeben",
  "octodns/type-case": ({ type }) => `diesen Typ schreibt octoDNS als ${type}`,
  "octodns/missing-value": ({ type, isSingle }) =>
    `dieser ${type}-Eintrag hat ${isSingle ? "kein `value`" : "weder `value` noch `values`"}`,
  "octodns/value-list": ({ type }) => `ein ${type}-Eintrag hat einen einzelnen Wert, keine Liste`,
  "octodns/no-values": ({ type }) => `dieser ${type}-Eintrag hat keine Werte`,
  "octodns/one-number": () => "hier wird eine einzelne Zahl erwartet",
  "octodns/ttl": ({ text, limit }) =>
    `${text} ist keine gültige TTL: eine ganze Zahl von 0 bis ${limit} angeben (in Sekunden)`,
  "octodns/record-twice": ({ type, name, place }) =>
    `den ${type}-Eintrag von ${name} gibt es schon (${place}); octoDNS erwartet einen einzigen mit allen \`values\``,
  "octodns/names": ({ limit }) => `diese Zone hat mehr als ${formatCount(limit)} Namen; weitere werden nicht gelesen`,
  "octodns/rrsets": ({ limit }) => `diese Zone hat mehr als ${formatCount(limit)} RRsets; weitere werden nicht gelesen`,
  "octodns/records": ({ limit }) =>
    `diese Zone hat mehr als ${formatCount(limit)} Einträge; weitere werden nicht gelesen`,
  "octodns/texts": ({ mebibytes }) =>
    `die Texte dieser Zone sind zusammen größer als ${mebibytes} MiB; weitere werden nicht gelesen`,

  "octodns/value-not-judged": ({ type, name, reason }) => `ein ${type}-Wert von ${name} wird nicht bewertet: ${reason}`,
  "octodns/unknown-type": ({ text, name }) =>
    `${text} ist kein Eintragstyp von octoDNS selbst: Was daraus bei ${name} wird, wird nicht bewertet`,
  "octodns/ignored": () => "octoDNS übergeht ihn (`ignored: true`) und lässt die veröffentlichten Einträge unverändert",
  "octodns/some-providers": ({ key }) => `er gilt nicht für jeden Anbieter (\`${key}\`)`,
  "octodns/varies": ({ key }) => `die Antworten darauf hängen von Ort oder Verfügbarkeit ab (\`${key}\`)`,
  "octodns/beside-alias": ({ name }) => `die Einträge von ${name} neben dem CNAME-Eintrag werden nicht bewertet`,
  "octodns/beside-alias-unknown": ({ name }) =>
    `welche der Einträge von ${name} der Anbieter neben dem CNAME-Eintrag übernimmt, ist unbekannt`,
};
