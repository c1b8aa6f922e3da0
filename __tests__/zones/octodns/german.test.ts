// What is wrong with octoDNS's files in German. `records.test.ts` and its neighbours have each of it in English.
import { expect, test } from "@jest/globals";
import type { LocatedMessage } from "../../../src/model.ts";
import { GERMAN } from "../../../src/report/german/language.ts";
import { sayText } from "../../../src/report/say.ts";
import { readFiles, readZone } from "./zone-files.ts";

const germanLines = (messages: readonly LocatedMessage[]): string[] =>
  messages.map(({ location: { line, column }, message }) => `${line}:${column}: ${sayText(message, GERMAN)}`);

test.each<[what: string, yaml: string, problems: string[]]>([
  [
    "YAML",
    'a: {type: A, value: "\\q"}\nb: *c\nd: !env x\nf: {<<: x, type: A}\ng: !include {}\n',
    [
      "1:22: ungültiges YAML: ungültige Escape-Sequenz; einfache Anführungszeichen verwenden oder den Backslash verdoppeln",
      "2:4: davor gibt es keinen Anker dieses Namens",
      "3:9: dieses Tag ist octoDNS nicht bekannt",
      "4:9: ein Merge Key (`<<`) braucht eine Map oder eine Liste von Maps",
      "5:13: `!include` braucht den Namen einer Datei oder eine Liste von Namen",
    ],
  ],
  ["a list as key", "[a]: {type: A, value: 192.0.2.1}\n", ["1:1: ein Schlüssel muss ein einfaches Wort sein"]],
  ["a list", "- a\n", ["1:1: eine Zonendatei muss eine Map sein, deren Schlüssel die Namen der Einträge sind"]],
  [
    "a second document",
    "a: {type: TXT, value: t}\n---\n",
    ["2:1: hier beginnt ein zweites YAML-Dokument; eine Zonendatei besteht aus einem einzigen Dokument"],
  ],
  [
    "a control character",
    "a: \u0007\n",
    ["1:4: das Zeichen U+0007 ist in einer YAML-Datei nicht erlaubt (YAML 1.2.2 §5.1)"],
  ],
  ["deep nesting", `a: ${"[".repeat(40)}\n`, ["1:35: Maps und Listen sind mehr als 32 Ebenen tief verschachtelt"]],
  [
    "an endless text",
    `a: ${"x".repeat(2 ** 20 + 1)}\n`,
    ["1:4: hier beginnt ein Text mit mehr als einer Million Zeichen; so lang ist kein DNS-Eintrag"],
  ],
  [
    "keys and names",
    "a: {type: A, value: 192.0.2.1, value: 192.0.2.2}\nb: {secret: x, secret: y}\n'@': {type: A, value: 192.0.2.1}\nc.x.test.: {type: A, value: 192.0.2.1}\n'd e': {type: A, value: 192.0.2.1}\n",
    [
      "1:32: der Schlüssel `value` steht hier zweimal; octoDNS verwendet den letzten: nur einen behalten",
      "2:16: dieser Schlüssel steht hier zweimal; octoDNS verwendet den letzten: nur einen behalten",
      "3:1: den Namen der Zone selbst schreibt octoDNS als `''`, nicht als `@`",
      "4:1: `c.x.test.` ist kein gültiger Name eines Eintrags: Labels haben 1 bis 63 Oktette, alle zusammen höchstens 255 (RFC 1035 §2.3.4); außerdem sind Schlüssel relativ zur Zone",
      "5:1: `d e` ist kein gültiger Name eines Eintrags: Labels haben 1 bis 63 Oktette, alle zusammen höchstens 255 (RFC 1035 §2.3.4)",
    ],
  ],
  [
    "targets",
    "a: {type: CNAME, value: b.test}\nc: {type: CNAME, value: d e.test.}\nf: {type: CNAME, value: '*.test.'}\n",
    [
      "1:25: `b.test` endet nicht mit einem Punkt, daher lehnt octoDNS den Namen ab: `b.test.` schreiben",
      "2:25: `d e.test.` ist kein gültiger Domainname",
      "3:25: `*.test.` ist kein gültiger Hostname, daher lehnt octoDNS ihn ab",
    ],
  ],
  [
    "texts",
    `a:\n  type: TXT\n  values:\n  - a; b\n  - a\\\\; b\n  - ü\n  - '"v'\n  - 1.5\n  - 2026-11-23\n  - off\n  - ~\n  - ${"y".repeat(65_536)}\n`,
    [
      "4:5: ein Semikolon ist hier als `\\;` zu schreiben (oder in der Policy `escaped-semicolons: false` anzugeben)",
      "5:5: ein Semikolon ist als `\\;` zu schreiben, mit einem einzigen Backslash",
      "6:5: octoDNS veröffentlicht nur ASCII, aber dieser Text enthält `ü`",
      "7:5: der Text beginnt mit einem Anführungszeichen und endet nicht damit: octoDNS würde das letzte Zeichen abschneiden",
      "8:5: YAML liest `1.5` als Zahl: in Anführungszeichen setzen",
      "9:5: YAML liest `2026-11-23` als Datum: in Anführungszeichen setzen",
      "10:5: YAML liest `off` als Wahrheitswert: in Anführungszeichen setzen",
      "11:5: hier fehlt ein Wert",
      "12:5: dieser Text ist länger als die 65.535 Oktette, die ein Eintrag haben darf",
    ],
  ],
  [
    "values",
    "a: {type: MX, value: 10 mx.}\nb: {type: MX, value: {exchange: mx.}}\nc: {type: TXT, value: {d: e}}\nf: {type: TXT, values: [[g]]}\nh: {type: TLSA, value: {certificate_usage: 4, selector: 0, matching_type: 1, certificate_association_data: ab}}\n",
    [
      "1:22: hier wird eine Map mit den Feldern des Eintrags erwartet",
      "2:22: diesem Wert fehlt `preference`",
      "3:23: hier wird ein einzelner Wert erwartet, keine Map",
      "4:25: hier wird ein einzelner Wert erwartet, keine Liste",
      "5:44: octoDNS lässt hier nur eine Zahl von 0 bis 3 zu",
    ],
  ],
  [
    "records",
    "a: b\nc: {value: d}\ne: {type: [A], value: f}\ng: {type: txt, value: h}\ni: {type: A}\nj: {type: A, values: []}\nk: {type: CNAME}\nl: {type: CNAME, value: [m.]}\nn: {type: A, ttl: 1h, value: 192.0.2.1}\no: {type: A, ttl: [1], value: 192.0.2.1}\nN: {type: A, value: 192.0.2.1}\n",
    [
      "1:4: ein Eintrag muss eine Map mit `type` und `value` oder `values` sein",
      "2:4: diesem Eintrag fehlt `type`",
      "3:11: als Typ ist ein Wort anzugeben",
      "4:11: diesen Typ schreibt octoDNS als TXT",
      "5:4: dieser A-Eintrag hat weder `value` noch `values`",
      "6:22: dieser A-Eintrag hat keine Werte",
      "7:4: dieser CNAME-Eintrag hat kein `value`",
      "8:25: ein CNAME-Eintrag hat einen einzelnen Wert, keine Liste",
      "9:19: `1h` ist keine gültige TTL: eine ganze Zahl von 0 bis 2147483647 angeben (in Sekunden)",
      "10:19: hier wird eine einzelne Zahl erwartet",
      "11:4: den A-Eintrag von n.x.test gibt es schon (config/x.test.yaml:9); octoDNS erwartet einen einzigen mit allen `values`",
    ],
  ],
])("problems with %s are in German", (_what, yaml, problems) => {
  expect(germanLines(readZone(yaml).problems)).toEqual(problems);
});

test("a needless backslash is called so in German", () => {
  expect(germanLines(readZone("a: {type: TXT, value: 'b\\; c'}\n", { hasEscapedSemicolons: false }).problems)).toEqual([
    "1:23: mit `escaped-semicolons: false` steht vor einem Semikolon kein Backslash",
  ]);
});

test("what is not judged is said in German", () => {
  const yaml =
    "a: {type: A, octodns: {ignored: true}, value: 192.0.2.1}\nb: {type: A, octodns: {included: [c]}, value: 192.0.2.1}\nd: {type: A, geo: {EU: [192.0.2.1]}, value: 192.0.2.1}\ne: {type: ALIAS, value: f.}\n_g: {type: TXT, value: 'v=\\h'}\ni: {type: TXT, value: 'j\\k'}\nl: {type: TXT, value: 'v={zone_name}'}\nm: {type: Route53Provider/ALIAS, value: n.}\no: {type: CNAME, octodns: {lenient: true}, value: p}\n";
  expect(germanLines(readZone(yaml).notes)).toEqual([
    "1:4: der A-Eintrag von a.x.test wird nicht bewertet: octoDNS übergeht ihn (`ignored: true`) und lässt die veröffentlichten Einträge unverändert",
    "2:4: der A-Eintrag von b.x.test wird nicht bewertet: er gilt nicht für jeden Anbieter (`included`)",
    "3:4: der A-Eintrag von d.x.test wird nicht bewertet: die Antworten darauf hängen von Ort oder Verfügbarkeit ab (`geo`)",
    "4:4: der ALIAS-Eintrag von e.x.test wird nicht bewertet: der Anbieter antwortet mit den Adressen des Ziels",
    "5:24: der TXT-Eintrag von _g.x.test wird nicht bewertet: was ein Backslash bedeutet, auf den kein Semikolon folgt, hängt von der Version von octoDNS und vom Anbieter ab",
    "6:23: ein TXT-Wert von i.x.test wird nicht bewertet: was ein Backslash bedeutet, auf den kein Semikolon folgt, hängt von der Version von octoDNS und vom Anbieter ab",
    "7:23: der TXT-Eintrag von l.x.test wird nicht bewertet: er enthält eine Variable für Vorlagen von octoDNS",
    "8:4: `Route53Provider/ALIAS` ist kein Eintragstyp von octoDNS selbst: Was daraus bei m.x.test wird, wird nicht bewertet",
    "9:51: der CNAME-Eintrag von o.x.test wird nicht bewertet: `p` endet nicht mit einem Punkt: Wozu der Name relativ ist, entscheidet der Anbieter",
  ]);
});

test("what stands beside an alias is said in German", () => {
  const yaml =
    "a:\n- {type: CNAME, value: b.}\n- {type: A, value: 192.0.2.1}\nc:\n- {type: CNAME, value: d.}\n- {type: CAA, value: {flags: 0, tag: issue, value: e}}\n";
  expect(germanLines(readZone(yaml, { isLenient: true }).notes)).toEqual([
    "2:24: welche der Einträge von a.x.test der Anbieter neben dem CNAME-Eintrag übernimmt, ist unbekannt",
    "5:24: die Einträge von c.x.test neben dem CNAME-Eintrag werden nicht bewertet",
  ]);
});

test("what is wrong with files is said in German", () => {
  const files = {
    "config/a.test.yaml": "{}\n",
    "config/A.test.yaml": "{}\n",
    "config/b.test.yaml": "a: !include c.txt\nd: !include d.yml\ne: !include [e.yml, j.yml]\nf: !include f.yml\n",
    "config/c.txt": "secret\n",
    "config/d.yml": "a: !include d.yml\n",
    "config/e.yml": "{}\n",
    "config/f.yml": "a: b\n- c\n",
    "config/j.yml": "[]\n",
    "config/g.test.yaml": Buffer.from("a: \xff\n", "latin1"),
    "config/h.test.yaml": "a: !include i0.yml\n",
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`config/i${i}.yml`, `a: !include i${i + 1}.yml\n`])),
    "config/a.test._0_base.yaml": "{}\n",
    "config/notes.yaml": "{}\n",
  };
  const { problems, notes } = readFiles(files);
  expect(germanLines([...problems, ...notes])).toEqual([
    "1:1: eine zweite Datei der Zone a.test: octoDNS verwendet nur eine Schreibweise ihres Namens",
    "1:13: `config/c.txt` ist keine Map; Texte und Listen werden nur aus Dateien mit der Endung .yaml eingebunden",
    "1:13: `config/d.yml` bindet sich selbst ein",
    "3:13: zusammen eingebundene Dateien müssen alle Maps sein oder alle Listen",
    "2:1: ungültiges YAML: ein Schlüssel reicht über mehrere Zeilen; womöglich fehlt ein Doppelpunkt oder ein Anführungszeichen",
    "1:1: die Datei ist kein UTF-8-Text; als UTF-8 speichern",
    "1:13: Dateien sind über mehr als 8 Ebenen ineinander eingebunden",
    "1:1: ihrem Namen nach ist diese Datei die Zone a.test._0_base und kein Teil einer anderen: Die Teile einer Zone liest octoDNS aus deren Ordner, etwa `example.org./`",
    "1:1: diese Datei wurde nicht gelesen: Bei octoDNS heißt die Datei einer Zone wie `example.org.yaml` oder ihr Ordner wie `example.org./`",
  ]);
});
