import { quotePath } from "../../text/quote.ts";
import type { RdataField, masterFile as english } from "../english/master-file.ts";
import { counted, formatCount } from "./grammar.ts";

/** Those in the plural have the verb of several. */
const FIELDS: Readonly<Record<RdataField, string>> = {
  algorithm: "der Algorithmus",
  "certificate association data": "die Certificate Association Data",
  "certificate usage": "die Certificate Usage",
  data: "die Daten",
  digest: "der Digest",
  "digest type": "der Digest Type",
  "expire limit": "das Expire-Limit",
  "flags field": "das Feld Flags",
  "IPv4 address": "die IPv4-Adresse",
  "IPv6 address": "die IPv6-Adresse",
  "key tag": "der Key Tag",
  length: "die Länge",
  "mail exchanger": "der Name des Mailservers",
  mailbox: "das Postfach",
  "matching type": "der Matching Type",
  "minimum TTL": "die Minimum-TTL",
  "name server": "der Nameserver",
  port: "der Port",
  preference: "die Präferenz",
  "primary name server": "der primäre Nameserver",
  priority: "die Priorität",
  protocol: "das Feld Protocol",
  "public key": "der öffentliche Schlüssel",
  "refresh interval": "das Refresh-Intervall",
  "retry interval": "das Retry-Intervall",
  selector: "der Selector",
  serial: "die Seriennummer",
  string: "die Zeichenkette",
  target: "das Ziel",
  weight: "das Gewicht",
};
const PLURAL: ReadonlySet<RdataField> = new Set(["certificate association data", "data"]);
const verb = (field: RdataField, one: string, several: string): string => (PLURAL.has(field) ? several : one);
const must = (field: RdataField, type: string): string =>
  `${FIELDS[field]} dieses ${type}-Eintrags ${verb(field, "muss", "müssen")}`;

const line = ({ octets }: { octets: number }): string => `diese Zeile mit ${counted(octets, "Oktett", "Oktetten")}`;
const DIRECTIVES = "möglich sind nur $ORIGIN, $TTL, $INCLUDE und $GENERATE";

type Data = Pick<
  typeof english,
  `master-file/${"no-field" | "quoted-field" | "number" | "hexadecimal" | "base64" | "address" | "data-end" | "data-size" | "data-size-of" | "string-size" | "string-escape" | "quoted-name" | "name-characters" | "relative-name" | "name" | "unknown-type" | "claimed-length" | "octets"}`
>;

const lines: Omit<typeof english, keyof Data> = {
  "master-file/closing-parenthesis": () => "zu dieser schließenden Klammer fehlt die öffnende",
  "master-file/open-parenthesis": () =>
    "diese Klammer wird nie geschlossen, daher gehört alles Folgende zu einem einzigen Eintrag",
  "master-file/words": () =>
    "der Eintrag ist zu lang: Seine Daten passen nicht in die 65.535 Oktette, die ein Eintrag haben darf",
  "master-file/quote-in-word": () =>
    'ein Anführungszeichen mitten im Wort: die ganze Zeichenkette in Anführungszeichen setzen oder `\\"` schreiben',
  "master-file/nothing-to-escape": () => "auf `\\` folgt kein Zeichen",
  "master-file/text-after-quote": () =>
    "nach dem schließenden Anführungszeichen dieser Zeichenkette fehlt ein Leerzeichen",
  "master-file/open-string": () => "diese Zeichenkette wird in ihrer Zeile nicht geschlossen",

  "master-file/directive": ({ text }) => `${text} wird nicht unterstützt; ${DIRECTIVES}`,
  "master-file/not-a-directive": (own) => `${line(own)} ist keine gültige Direktive; ${DIRECTIVES}`,
  "master-file/directive-value": ({ directive }) => `nach ${directive} fehlt ein Wert`,
  "master-file/directive-end": ({ text, directive }) => `${text} ist bei ${directive} zu viel`,
  "master-file/include-count": ({ limit }) => `es werden mehr als ${formatCount(limit)} Dateien eingebunden`,
  "master-file/include-size": ({ mebibytes }) =>
    `die Dateien, die diese Zone einbindet, sind zusammen größer als ${mebibytes} MiB`,
  "master-file/include-escape": () => "in diesem Dateinamen ist eine Escape-Sequenz fehlerhaft",
  "master-file/include-loop": ({ file, files }) =>
    `${quotePath(file)} bindet sich selbst ein: ${files.map(quotePath).join(" → ")}`,
  "master-file/generate": () =>
    "$GENERATE braucht einen Bereich, einen Namen, einen Typ und Daten; Daten aus mehreren Wörtern in Anführungszeichen setzen",
  "master-file/generate-range": ({ text }) =>
    `${text} ist kein gültiger Bereich. Wie \`1-254\` schreiben, mit Schrittweite wie \`0-254/2\``,
  "master-file/generate-line": () => "die Daten dieses $GENERATE müssen in einer Zeile stehen",
  "master-file/generate-size": () => "dieses $GENERATE erzeugt längere Daten, als ein Eintrag haben darf",
  "master-file/generate-modifiers": ({ text, limit }) =>
    `${text} nach \`$\` ist ungültig: Versatz, Breite (höchstens ${limit}) und Basis (d, o, x, X, n oder N) angeben`,

  "master-file/records": ({ limit }) =>
    `aus allen Zonendateien zusammen werden nur ${formatCount(limit)} Einträge gelesen, dieser nicht mehr`,
  "master-file/no-owner": () =>
    "diese Zeile beginnt mit Leerraum, aber vor ihr steht kein Eintrag, dessen Namen sie übernehmen könnte",
  "master-file/no-type": (own) =>
    `ein Eintrag braucht nach dem Namen einen Typ und Daten; in dieser Zeile mit ${counted(own.octets, "Oktett", "Oktetten")} fehlen sie`,
  "master-file/class": ({ word }) => `die Klasse ${word} wird nicht unterstützt, nur IN`,
  "master-file/owner-first": (own) =>
    `${line(own)} ist kein gültiger Eintrag: Eine Zeile muss mit dem Namen beginnen oder mit Leerraum, wenn der Name des vorigen Eintrags gilt`,
  "master-file/type": ({ text, meant }) =>
    `${text} ist kein gültiger Typ eines Eintrags${meant === null ? "" : `; war "${meant}" gemeint?`}`,
  "master-file/not-a-record": (own) => `${line(own)} ist kein gültiger Eintrag: An dieser Stelle fehlt der Typ`,
  "master-file/ttl": ({ text, limit }) =>
    `${text} ist keine gültige Zeitangabe: höchstens ${limit} Sekunden, als Zahl oder wie \`1h30m\` geschrieben`,

  "master-file/given-origin": ({ origin, isConfigured, others }) =>
    `davor steht kein $ORIGIN, daher sind die Namen relativ zu ${origin}, laut ${isConfigured ? "`origin:` der Policy" : "dem Namen der Datei"}${others === 0 ? "" : ` (ebenso in ${counted(others, "weiteren Datei", "weiteren Dateien")})`}`,
  "master-file/server-computes": () => "der Server berechnet die Antwort",
};

const data: Data = {
  "master-file/no-field": ({ field, type }) =>
    `diesem ${type}-Eintrag ${verb(field, "fehlt", "fehlen")} ${FIELDS[field]}`,
  "master-file/quoted-field": ({ field, type }) =>
    `${FIELDS[field]} dieses ${type}-Eintrags ${verb(field, "darf", "dürfen")} nicht in Anführungszeichen stehen`,
  "master-file/number": ({ field, type, limit, text }) =>
    `${must(field, type)} eine Zahl von 0 bis ${limit} sein, nicht ${text}`,
  "master-file/hexadecimal": ({ field, type }) =>
    `${must(field, type)} hexadezimal geschrieben sein, mit zwei Ziffern je Oktett`,
  "master-file/base64": ({ field, type }) => `${must(field, type)} in Base64 geschrieben sein, mit \`=\` aufgefüllt`,
  "master-file/address": ({ text, version }) => `${text} ist keine gültige IPv${version}-Adresse`,
  "master-file/data-end": ({ text, type }) => `${text} steht nach dem Ende der Daten dieses ${type}-Eintrags`,
  "master-file/data-size": ({ limit }) =>
    `die Daten sind länger als die ${formatCount(limit)} Oktette, die ein Eintrag haben darf`,
  "master-file/data-size-of": ({ type, limit }) =>
    `die Daten dieses ${type}-Eintrags sind länger als ${formatCount(limit)} Oktette`,
  "master-file/string-size": ({ octets }) =>
    `diese Zeichenkette hat ${octets ?? "mehr als 255"} Oktette; die Grenze liegt bei 255 (RFC 1035 §3.3). In mehrere Zeichenketten teilen`,
  "master-file/string-escape": () =>
    "in dieser Zeichenkette ist eine Escape-Sequenz fehlerhaft: `\\DDD` hat drei Ziffern, bis 255",
  "master-file/quoted-name": () => "ein Name darf nicht in Anführungszeichen stehen",
  "master-file/name-characters": ({ text }) =>
    `${text} enthält Zeichen, die als A-Label (\`xn--…\`) oder als \`\\DDD\` zu schreiben sind`,
  "master-file/relative-name": ({ text }) =>
    `${text} ist relativ, aber wozu, ist nicht angegeben: die Datei mit \`$ORIGIN example.org.\` beginnen oder neben \`bind:\` auch \`origin:\` angeben`,
  "master-file/name": ({ text }) =>
    `${text} ist kein gültiger Domainname: Labels haben 1 bis 63 Oktette, alle zusammen höchstens 255 (RFC 1035 §2.3.4)`,
  "master-file/unknown-type": ({ type }) =>
    `die Daten eines ${type}-Eintrags sind als \`\\# Länge Hexadezimalziffern\` zu schreiben`,
  "master-file/claimed-length": ({ claimed, octets }) =>
    `als Länge ${claimed === 1 ? "ist 1 Oktett" : `sind ${claimed} Oktette`} angegeben, es ${octets === 1 ? "folgt" : "folgen"} aber ${octets}`,
  "master-file/octets": ({ type }) => `diese Oktette sind keine gültigen Daten eines ${type}-Eintrags`,
};

export const masterFile: typeof english = { ...lines, ...data };
