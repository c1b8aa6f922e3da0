import { escapeUnprintable } from "../../text/quote.ts";
import type { yamlFaults as english } from "../english/yaml-faults.ts";

export const yamlFaults: typeof english = {
  "yaml/not-utf-8": () => "die Datei ist kein UTF-8-Text; als UTF-8 speichern",
  "yaml/character": ({ codePoint }) =>
    `das Zeichen ${codePoint} ist in einer YAML-Datei nicht erlaubt (YAML 1.2.2 §5.1)`,
  "yaml/depth": ({ limit }) => `Maps und Listen sind mehr als ${limit} Ebenen tief verschachtelt`,

  "yaml/invalid": ({ problem }) => `ungültiges YAML: ${problem}`,
  "yaml/after-value": () => "der Wert ist schon davor zu Ende; den ganzen Text in Anführungszeichen setzen",
  "yaml/alias": () => "der Name eines Ankers (&) oder Alias (*) ist leer oder endet mit einem Doppelpunkt",
  "yaml/block-header": () => "hinter `|` oder `>` steht Text; ihn in der nächsten Zeile beginnen",
  "yaml/block-in-brackets": () =>
    "innerhalb von [ ] und { } stehen zwischen Einträgen Kommas, und Maps und Listen brauchen Klammern",
  "yaml/block-indent": () => "der Text eines Blocks muss eingerückt sein, und zwar mit Leerzeichen",
  "yaml/block-start": () =>
    "die erste Zeile dieses Blocks ist leer, aber weiter eingerückt als sein Text; ihre Leerzeichen entfernen",
  "yaml/colon": () => "nach diesem Schlüssel fehlt ein Doppelpunkt",
  "yaml/comma": () => "zwischen zwei Einträgen fehlt ein Komma",
  "yaml/dash": () => "vor einem Eintrag dieser Liste fehlt `-`",
  "yaml/directive": () => "diese Direktive (%) ist ungültig; sie entfernen",
  "yaml/document-start": () => "nach einer Direktive (%) fehlt die Zeile `---`",
  "yaml/empty-entry": () => "ein Eintrag ist leer; das Komma entfernen oder den Eintrag ergänzen",
  "yaml/escape": () => "ungültige Escape-Sequenz; einfache Anführungszeichen verwenden oder den Backslash verdoppeln",
  "yaml/first-character": () => "ein Text darf nicht mit diesem Zeichen beginnen; ihn in Anführungszeichen setzen",
  "yaml/indentation": () =>
    "diese Zeile ist nicht so eingerückt wie die übrigen ihrer Map oder Liste; alle gleich einrücken",
  "yaml/key-length": () => "dieser Schlüssel hat mehr als 1.024 Zeichen (YAML 1.2.2 §8.2.2)",
  "yaml/key-lines": () =>
    "ein Schlüssel reicht über mehrere Zeilen; womöglich fehlt ein Doppelpunkt oder ein Anführungszeichen",
  "yaml/line-break": () => "ein Zeilenumbruch fehlt; eine Map oder Liste in einer neuen Zeile beginnen",
  "yaml/list-in-line": () =>
    "eine Liste darf nicht in der Zeile ihres Schlüssels beginnen; vor dem `-` eine neue Zeile beginnen",
  "yaml/nested": () =>
    "innerhalb dieser Zeile kann keine Map oder Liste beginnen; einen Text mit Doppelpunkt in Anführungszeichen setzen",
  "yaml/properties": () =>
    "ein Wert hat höchstens einen Anker (&) und ein Tag (!), unmittelbar vor sich, und ein Alias (*) keines von beiden",
  "yaml/space": () => "hier fehlt ein Leerzeichen",
  "yaml/stray-bracket": () =>
    "zu dieser schließenden Klammer fehlt die öffnende; sie ergänzen oder diese Klammer entfernen",
  "yaml/tab": () => "Tabulatoren sind als Einrückung nicht erlaubt; Leerzeichen verwenden",
  "yaml/tag": () => "dieses Tag (!) ist unbekannt; es entfernen",
  "yaml/unclosed-bracket": ({ bracket }) =>
    `die schließende Klammer \`${bracket}\` fehlt, oder eine Zeile davor ist nicht weit genug eingerückt`,
  "yaml/unclosed-quote": ({ quote }) =>
    `ein Text in Anführungszeichen ist nicht geschlossen; das schließende \`${quote}\` ergänzen`,
  "yaml/unexpected": () => "das darf hier nicht stehen",
  "yaml/other": ({ detail }) => escapeUnprintable(detail, 200),
};
