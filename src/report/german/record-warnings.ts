import { quoteOctets } from "../../text/quote.ts";
import type { StrayMarks, recordWarnings as english } from "../english/record-warnings.ts";

const MARKS: Readonly<Record<StrayMarks, string>> = {
  typography: "Typografische Zeichen",
  quotes: "Anführungszeichen",
  backslashes: "Backslashes",
};

type KeyLength = Parameters<(typeof english)["record-warning/key-cut"]>[0];
const keyLength = ({ present, whole }: KeyLength): string => `der Schlüssel hat nur ${present} seiner ${whole} Zeichen`;
const AGAIN = "ihn noch einmal aus der signierenden Software übernehmen";

export const recordWarnings: typeof english = {
  "record-warning/exchange-address": ({ text }) =>
    `${text} ist eine Adresse, kein Name: den Namen eines Hosts veröffentlichen und unter diesem Namen die Adresse`,
  "record-warning/exchange-label": ({ text, intended }) =>
    `${text} ist ein Name aus einem einzigen Label, also eine Top-Level-Domain: war ${intended}. gemeint?`,

  "record-warning/owner-dot": ({ name }) =>
    `dieser Eintrag stünde an ${name}., mit dem Namen der Zone doppelt: Am Ende fehlt der Punkt`,
  "record-warning/owner-twice": ({ name, intended, zone }) =>
    `dieser Eintrag stünde an ${name}., mit dem Namen der Zone doppelt: Ist ${intended}. gemeint, ${zone} weglassen`,
  "record-warning/target-twice": ({ type, target }) =>
    `dieser ${type}-Eintrag würde zu ${target}. führen, mit dem Namen der Zone doppelt: Am Ende fehlt der Punkt`,
  "record-warning/target-missing": ({ type, target }) =>
    `dieser ${type}-Eintrag würde zu ${target}. führen, einem Namen, den es nicht gibt: fehlt am Ende der Punkt?`,
  "record-warning/foreign": ({ name, type, zone }) =>
    `${name} liegt nicht in der Zone ${zone}: named übergeht diesen ${type}-Eintrag, andere Server lehnen die Zone ab`,
  "record-warning/yaml-name": ({ written, read }) =>
    `YAML liest ${written} nicht als Text, daher macht octoDNS daraus den Namen ${read}: in Anführungszeichen setzen`,

  "record-warning/comment": ({ text }) =>
    `ein Semikolon außerhalb von Anführungszeichen beginnt einen Kommentar; Empfänger sehen daher nur ${quoteOctets(text)} und nichts von dem, was folgt`,
  "record-warning/trailing-space": ({ rule }) =>
    `der Eintrag endet mit Leerraum, den ${rule} dort nicht erlaubt; die meisten Empfänger übergehen ihn`,
  "record-warning/quoting": ({ marks }) =>
    `${marks.map((mark) => MARKS[mark]).join(" und ")} würden als Teil des Eintrags ausgeliefert, den Empfänger dann nicht verstehen`,
  "record-warning/run-together": ({ text }) =>
    `die Zeichenketten eines TXT-Eintrags werden ohne Leerzeichen verbunden, daher lesen Empfänger ${text}`,
  "record-warning/key-space": () =>
    "im Schlüssel steht Leerraum, wo zwei Zeichenketten aufeinandertreffen; Prüfende müssen ihn übergehen (RFC 6376 §3.2), aber er gehört nicht zum Schlüssel",
  "record-warning/key-cut": (key) =>
    `${keyLength(key)}: Der Text wurde nach ${key.limit} Oktetten abgeschnitten, mehr fasst eine Zeichenkette nicht; ${AGAIN}`,
  "record-warning/key-split": (key) =>
    `${keyLength(key)}: Er wurde nach ${key.limit} Oktetten geteilt, und das ${key.limit + 1}. ging verloren; ${AGAIN}`,
  "record-warning/spf": ({ name, text }) =>
    `Empfänger übergehen ${quoteOctets(text)}, weil es nicht mit \`v=spf1\` und einem Leerzeichen beginnt. ${name} hat daneben einen SPF-Eintrag, und ein Name darf nur einen haben: die Terme zusammenführen (RFC 7208 §3.2)`,
  "record-warning/tlsa-of-nothing": () =>
    "dieser TLSA-Eintrag enthält den Hashwert leerer Daten: Er passt zu keinem Schlüssel",

  "record-warning/txt-size": ({ provider, octets, limit }) =>
    `dieser TXT-Eintrag hat ${octets} Oktette, ${provider} akzeptiert höchstens ${limit}: Er würde abgelehnt`,
  "record-warning/txt-sum": ({ name, provider, octets, limit }) =>
    `die TXT-Einträge von ${name} haben mit diesem zusammen ${octets} Oktette, ${provider} akzeptiert höchstens ${limit}: Er würde abgelehnt`,
};
