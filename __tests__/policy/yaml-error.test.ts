// What is wrong with a text that is not YAML, in our own words: the library's are English, and quote the text.
import { expect, test } from "@jest/globals";
import { InputError } from "../../src/errors.ts";
import { formatLocation } from "../../src/model.ts";
import { describeYamlError } from "../../src/policy/yaml-error.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { ENGLISH } from "../../src/report/language.ts";
import { say, sayText } from "../../src/report/say.ts";
import { parse } from "./register.ts";

/** `line:column problem`, and the same in German, of the first fault. */
function firstFault(text: string): string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [fault] = error.faults;
    if (fault === undefined) throw error;
    const place = formatLocation(fault.location).replace("p.yml:", "");
    return [ENGLISH, GERMAN].map(
      (language) => `${place} ${sayText(fault.message, language).replace(/^.*?YAML: /, "")}`,
    );
  }
  return [];
}

test.each([
  [
    "domains: a: b\n",
    "1:10 a map or list cannot begin within this line; put a text with a colon in quotes",
    "1:10 innerhalb dieser Zeile kann keine Map oder Liste beginnen; einen Text mit Doppelpunkt in Anführungszeichen setzen",
  ],
  [
    "domains: [a.de\nprofile: bsi\n",
    "2:1 the closing `]` is missing, or a line before it is not indented enough",
    "2:1 die schließende Klammer `]` fehlt, oder eine Zeile davor ist nicht weit genug eingerückt",
  ],
  [
    "{version: 1\n",
    "2:1 the closing `}` is missing, or a line before it is not indented enough",
    "2:1 die schließende Klammer `}` fehlt, oder eine Zeile davor ist nicht weit genug eingerückt",
  ],
  [
    'domains: "a.de\n',
    '2:1 a text in quotes is not closed; add the closing `"`',
    '2:1 ein Text in Anführungszeichen ist nicht geschlossen; das schließende `"` ergänzen',
  ],
  [
    "domains: 'a.de\n",
    "2:1 a text in quotes is not closed; add the closing `'`",
    "2:1 ein Text in Anführungszeichen ist nicht geschlossen; das schließende `'` ergänzen",
  ],
  [
    'domains: "a.de" b.de\n',
    "1:17 a value ends before this; put the whole text in quotes",
    "1:17 der Wert ist schon davor zu Ende; den ganzen Text in Anführungszeichen setzen",
  ],
  [
    "domains:\n    b: c\n  d: e\n",
    "3:1 this line is not indented like the others of its map or list; indent them alike",
    "3:1 diese Zeile ist nicht so eingerückt wie die übrigen ihrer Map oder Liste; alle gleich einrücken",
  ],
  ["domains: |\na.de\n", "2:1 this key has no colon after it", "2:1 nach diesem Schlüssel fehlt ein Doppelpunkt"],
  [
    "domains: |\n\ta.de\n",
    "2:1 the text of a block must be indented, with spaces",
    "2:1 der Text eines Blocks muss eingerückt sein, und zwar mit Leerzeichen",
  ],
  [
    "domains:\n  - a.de\n - b.de\n",
    "3:1 this line is not indented like the others of its map or list; indent them alike",
    "3:1 diese Zeile ist nicht so eingerückt wie die übrigen ihrer Map oder Liste; alle gleich einrücken",
  ],
  [
    "domains: {- a.de}\n",
    "1:11 inside [ ] and { }, entries need commas between them, and maps and lists need brackets",
    "1:11 innerhalb von [ ] und { } stehen zwischen Einträgen Kommas, und Maps und Listen brauchen Klammern",
  ],
  [
    "domains:\n\t- a.de\n",
    "2:1 tabs are not allowed as indentation; use spaces",
    "2:1 Tabulatoren sind als Einrückung nicht erlaubt; Leerzeichen verwenden",
  ],
  [
    "domains:\n  a.de\n  b: c\n",
    "2:3 a key extends over several lines; a colon or a quote may be missing",
    "2:3 ein Schlüssel reicht über mehrere Zeilen; womöglich fehlt ein Doppelpunkt oder ein Anführungszeichen",
  ],
  [
    "domains:\n- a: b\n c: d\n",
    "3:1 an entry of this list has no `-` before it",
    "3:1 vor einem Eintrag dieser Liste fehlt `-`",
  ],
  [
    "domains: - a.de\n",
    "1:10 a list cannot begin in the line of its key; begin a new line before the `-`",
    "1:10 eine Liste darf nicht in der Zeile ihres Schlüssels beginnen; vor dem `-` eine neue Zeile beginnen",
  ],
  [
    "domains: [a.de,,b.de]\n",
    "1:16 an entry is empty; remove the comma, or write the entry",
    "1:16 ein Eintrag ist leer; das Komma entfernen oder den Eintrag ergänzen",
  ],
  [
    'domains: {"a" "b"}\n',
    "1:15 a comma is missing between two entries",
    "1:15 zwischen zwei Einträgen fehlt ein Komma",
  ],
  [
    "domains: [a: [b]\n",
    "2:1 the closing `]` is missing, or a line before it is not indented enough",
    "2:1 die schließende Klammer `]` fehlt, oder eine Zeile davor ist nicht weit genug eingerückt",
  ],
  [
    "domains: [a.de]]\n",
    "1:16 the opening bracket of this one is missing; add it, or remove this one",
    "1:16 zu dieser schließenden Klammer fehlt die öffnende; sie ergänzen oder diese Klammer entfernen",
  ],
  ['domains: "a.de"#b\n', "1:16 a space is missing here", "1:16 hier fehlt ein Leerzeichen"],
  [
    "domains: @a.de\n",
    "1:10 a text cannot begin with this character; put it in quotes",
    "1:10 ein Text darf nicht mit diesem Zeichen beginnen; ihn in Anführungszeichen setzen",
  ],
  [
    "domains: | a.de\n  b.de\n",
    "1:12 text follows `|` or `>`; begin it in the next line",
    "1:12 hinter `|` oder `>` steht Text; ihn in der nächsten Zeile beginnen",
  ],
  [
    "domains: |a.de\n  b.de\n",
    "1:11 text follows `|` or `>`; begin it in the next line",
    "1:11 hinter `|` oder `>` steht Text; ihn in der nächsten Zeile beginnen",
  ],
  [
    "domains: |\n    \n  a.de\n",
    "3:3 the first line of this block is empty, but indented more than its text; remove its spaces",
    "3:3 die erste Zeile dieses Blocks ist leer, aber weiter eingerückt als sein Text; ihre Leerzeichen entfernen",
  ],
  [
    'domains: "\\q"\n',
    "1:11 invalid escape sequence; use single quotes, or double the backslash",
    "1:11 ungültige Escape-Sequenz; einfache Anführungszeichen verwenden oder den Backslash verdoppeln",
  ],
  [
    "domains: &\n",
    "1:10 the name of an anchor (&) or alias (*) is empty, or ends with a colon",
    "1:10 der Name eines Ankers (&) oder Alias (*) ist leer oder endet mit einem Doppelpunkt",
  ],
  [
    "domains: &a &b c\n",
    "1:13 a value has at most one anchor (&) and one tag (!), right before it, and an alias (*) has none",
    "1:13 ein Wert hat höchstens einen Anker (&) und ein Tag (!), unmittelbar vor sich, und ein Alias (*) keines von beiden",
  ],
  [
    "domains: !secret a.de\n",
    "1:10 this tag (!) is unknown; remove it",
    "1:10 dieses Tag (!) ist unbekannt; es entfernen",
  ],
  [
    "%YAML 3.0\n---\ndomains: []\n",
    "1:7 this directive (%) is not valid; remove it",
    "1:7 diese Direktive (%) ist ungültig; sie entfernen",
  ],
  [
    "%YAML 1.2\n",
    "2:1 the line `---` is missing after a directive (%)",
    "2:1 nach einer Direktive (%) fehlt die Zeile `---`",
  ],
  [
    "--- domains: []\n",
    "1:5 a line break is missing; begin a map or list in a new line",
    "1:5 ein Zeilenumbruch fehlt; eine Map oder Liste in einer neuen Zeile beginnen",
  ],
  [
    `${"a".repeat(1025)}: b\nversion: 1\n`,
    "1:1 this key has more than 1,024 characters (YAML 1.2.2 §8.2.2)",
    "1:1 dieser Schlüssel hat mehr als 1.024 Zeichen (YAML 1.2.2 §8.2.2)",
  ],
])("%j is said in both languages", (text, english, german) => {
  expect(firstFault(text)).toEqual([english, german]);
});

test("what this program does not know keeps the library's words, on one line", () => {
  const [english, german] = [ENGLISH, GERMAN].map((language) =>
    say(describeYamlError({ code: "IMPOSSIBLE", message: "Map comment\n\u202e" }), language),
  );
  expect(english).toBe("invalid YAML: Map comment\\u000a\\u202e");
  expect(german).toBe("ungültiges YAML: Map comment\\u000a\\u202e");
});

// the library quotes the text
test.each<[Parameters<typeof describeYamlError>[0]["code"], string[]]>([
  ["BAD_INDENT", ["x: Block scalar", "x: Flow map must end with a }", "Flow map must end with a }: x"]],
  ["BLOCK_AS_IMPLICIT_KEY", ["x: A block sequence"]],
  ["MISSING_CHAR", ["x: Implicit map keys", "x: Missing , ", "x: Sequence item", "x: Missing directives-end"]],
  ["MISSING_CHAR", ["x: Missing newline", "x: Block collection", "x: Block scalars"]],
  ["MISSING_CHAR", ["x: Missing closing 'quote", "Missing closing 'quote: x"]],
  ["UNEXPECTED_TOKEN", ["x: Unexpected , in ", "x: Unexpected flow-map-end", "x: Block scalar header"]],
  ["UNEXPECTED_TOKEN", ["x: Not a YAML token", "x at node end: x", "x on same line with key: x"]],
])("%s with %j is not what these words mean elsewhere", (code, all) => {
  for (const words of all)
    expect(describeYamlError({ code, message: words })).toEqual(describeYamlError({ code, message: "x" }));
});
