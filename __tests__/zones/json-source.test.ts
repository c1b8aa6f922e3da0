import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { LocatedMessage } from "../../src/model.ts";
import { GERMAN } from "../../src/report/german/language.ts";
import { sayText } from "../../src/report/say.ts";
import type { Json } from "../../src/zones/json-source.ts";
import { readJson } from "../../src/zones/json-source.ts";
import { codePoint } from "../support/hostile-text.ts";
import { sayText as sayEnglish } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const octetsOf = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
const read = (text: string): Json | LocatedMessage => readJson({ file: "a.json", text: octetsOf(text) });

function parsed(text: string): Json {
  const json = read(text);
  if ("message" in json) throw new Error(describeResult(json));
  return json;
}

function describeResult(json: Json | LocatedMessage): string {
  return "message" in json
    ? `${json.location.file}:${json.location.line}:${json.location.column}: ${sayEnglish(json.message)}`
    : "nothing";
}

function sayGerman(json: Json | LocatedMessage): string {
  return "message" in json ? sayText(json.message, GERMAN) : "nichts";
}

/** `path at line:column` of each place. */
function findText(json: Json, pattern: string[], from?: number): string[] {
  return json.positions(pattern, from).map(({ path, value }) => {
    const { line, column } = json.locate(value);
    return `${path.join(".")} at ${line}:${column}`;
  });
}

describe("a JSON text", () => {
  test("is the value that JSON.parse has", () => {
    expect(parsed(' {"a": [1, -2.5e3, "ü\\u0041\\n", true, null, {}, []], "a": 2, "__proto__": 3}\n').value).toEqual(
      JSON.parse('{"a":2,"__proto__":3}'),
    );
  });

  test.each([
    ["", "1:1: the JSON text ends where a value is wanted", "der JSON-Text endet, wo noch ein Wert erwartet wird"],
    ["{\n  'a': 1}", "2:3: a key in quotes is wanted here", "hier wird ein Schlüssel in Anführungszeichen erwartet"],
    ['{"a" 1}', "1:6: `:` is wanted here", "hier wird `:` erwartet"],
    ['{"a": 1,}', "1:9: a key in quotes is wanted here", "hier wird ein Schlüssel in Anführungszeichen erwartet"],
    ['["ü",\n "é" 1]', "2:6: `,` or `]` is wanted here", "hier wird `,` oder `]` erwartet"],
    ['{"a": 1]', "1:8: `,` or `}` is wanted here", "hier wird `,` oder `}` erwartet"],
    ["[1,]", "1:4: a value is wanted here", "hier wird ein Wert erwartet"],
    ["[01]", "1:3: `,` or `]` is wanted here", "hier wird `,` oder `]` erwartet"],
    ["[-]", "1:2: a value is wanted here", "hier wird ein Wert erwartet"],
    ["[1.]", "1:4: a digit is wanted here", "hier wird eine Ziffer erwartet"],
    [
      "[1e+",
      "1:5: the JSON text ends where a digit is wanted",
      "der JSON-Text endet, wo noch eine Ziffer erwartet wird",
    ],
    ["[nul]", "1:2: a value is wanted here", "hier wird ein Wert erwartet"],
    ["[1}", "1:3: `,` or `]` is wanted here", "hier wird `,` oder `]` erwartet"],
    [
      '{"a": [1',
      "1:9: the JSON text ends where `,` or `]` is wanted",
      "der JSON-Text endet, wo noch `,` oder `]` erwartet wird",
    ],
    ['["a', "1:2: this string is never closed", "diese Zeichenkette wird nicht geschlossen"],
    [
      '["a\tb"]',
      "1:4: a control character in a string: it takes an escape (RFC 8259 §7)",
      "ein Steuerzeichen in einer Zeichenkette: Es muss als Escape-Sequenz geschrieben werden (RFC 8259 §7)",
    ],
    [
      '["𝄞\\x"]',
      "1:4: a broken escape in a string (RFC 8259 §7)",
      "eine ungültige Escape-Sequenz in einer Zeichenkette (RFC 8259 §7)",
    ],
    ["{}\n{}", "2:1: the JSON text ends before this", "der JSON-Text ist schon davor zu Ende"],
    [
      "[".repeat(101),
      "1:101: arrays and objects are nested more than 100 deep",
      "Arrays und Objekte sind mehr als 100 Ebenen tief verschachtelt",
    ],
  ])("says where %j is none, in both languages", (text, english, german) => {
    expect(describeResult(read(text))).toBe(`a.json:${english}`);
    expect(sayGerman(read(text))).toBe(german);
  });

  test.each<[most: number, what: string, text: (count: number) => string, english: string, german: string]>([
    [
      100,
      "arrays within each other",
      (count) => "[".repeat(count) + "]".repeat(count),
      "arrays and objects are nested more than 100 deep",
      "Arrays und Objekte sind mehr als 100 Ebenen tief verschachtelt",
    ],
    [
      2 ** 21,
      "arrays",
      (count) => `[${"[],".repeat(count - 2)}[]]`,
      "the JSON text has more than 2097152 arrays and objects",
      "der JSON-Text hat mehr als 2.097.152 Arrays und Objekte",
    ],
    [
      2 ** 23,
      "values",
      (count) => `[${"0,".repeat(count - 2)}0]`,
      "the JSON text has more than 8388608 values",
      "der JSON-Text hat mehr als 8.388.608 Werte",
    ],
  ])("has %d %s at most", (most, _what, text, english, german) => {
    expect(describeResult(read(text(most)))).toBe("nothing");
    const more = read(text(most + 1));
    expect(describeResult(more)).toMatch(new RegExp(`: ${english}$`));
    expect(sayGerman(more)).toBe(german);
  });

  test("must be UTF-8", () => {
    expect(sayGerman(readJson({ file: "a.json", text: '"\xff"' }))).toBe(
      "hier ist der Text kein UTF-8, wie JSON es verlangt (RFC 8259 §8.1); die Datei als UTF-8 speichern",
    );
    expect(describeResult(readJson({ file: "a.json", text: '{"ä": 1,\n"\xc3\xbc\xff": 2}' }))).toBe(
      "a.json:1:3: this is not UTF-8, as JSON must be (RFC 8259 §8.1); save the file as UTF-8",
    );
    expect(describeResult(readJson({ file: "a.json", text: '{\n"\xc3\xbc\xff": 2}' }))).toBe(
      "a.json:2:3: this is not UTF-8, as JSON must be (RFC 8259 §8.1); save the file as UTF-8",
    );
  });
});

test.each([
  ["ab\xff", "1:3"],
  ["1\n\xff", "2:1"],
  ["\xff\n\xff", "1:1"],
  ["1\n2\n\xc3\xbc\xc3\n4", "3:2"],
  ["\n\n\xe2\x82", "3:1"],
])("the first octet of %j that is not UTF-8 is at %s", (octets, place) => {
  expect(describeResult(readJson({ file: "a.json", text: octets }))).toMatch(`a.json:${place}: this is not UTF-8`);
});

describe("places", () => {
  const json = parsed('{\n  "a": [{"n": 1}, {"n": [2]}, 3],\n  "b": {"n": 4}, "ü": {"x\\"y": 5}\n}');

  test("are those of the values on a path, `*` standing for any key or index", () => {
    expect(findText(json, [])).toEqual([" at 1:1"]);
    expect(findText(json, ["a"])).toEqual(["a at 2:8"]);
    expect(findText(json, ["a", "*"])).toEqual(["a.0 at 2:9", "a.1 at 2:19", "a.2 at 2:31"]);
    expect(findText(json, ["a", "*", "n"])).toEqual(["a.0.n at 2:15", "a.1.n at 2:25"]);
    expect(findText(json, ["*", "n"])).toEqual(["b.n at 3:14"]);
    expect(findText(json, ["*", "*", "*", "*"])).toEqual(["a.1.n.0 at 2:26"]);
    expect(findText(json, ["ü", 'x"y'])).toEqual(['ü.x"y at 3:32']);
    expect(findText(json, ["a", "1", "n"])).toEqual(["a.1.n at 2:25"]);
    expect(findText(json, ["a", "n"])).toEqual([]);
  });

  test("are looked for in a part of the text alone", () => {
    const second = json.positions(["a", "1"])[0]?.value ?? 0;
    expect(findText(json, ["n", "*"], second)).toEqual(["n.0 at 2:26"]);
  });

  test("have the key of a member, and none of an element", () => {
    const keyed = (pattern: string[]): (string | null)[] =>
      json
        .positions(pattern)
        .map(({ key }) => (key === null ? null : `${json.locate(key).line}:${json.locate(key).column}`));
    expect(keyed(["*"])).toEqual(["2:3", "3:3", "3:18"]);
    expect(keyed(["a", "*"])).toEqual([null, null, null]);
  });

  test("are of both members with one key, the one that counts last", () => {
    expect(findText(parsed('{"a": 1,\n"a": 2}'), ["a"])).toEqual(["a at 1:7", "a at 2:6"]);
  });
});

/** No UTF-8 has half a character. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** JSON with white space where it may be, and sometimes an octet too many or too few. */
const texts = fc
  .tuple(
    fc.json(),
    fc.constantFrom("", "\n", "\t ", "\r\n"),
    fc.nat(),
    fc.constantFrom("", "", "", "x", '"', "\\", "{", "]", ",", "0", "\u0000", "é"),
  )
  .map(([text, space, at, noise]) => {
    const spaced = text.replaceAll(/([[\]{},:])(?=(?:[^"\\]|\\.|"(?:[^"\\]|\\.)*")*$)/g, `$1${space}`);
    const cut = at % (spaced.length + 1);
    return noise === "" ? spaced : spaced.slice(0, cut) + noise + spaced.slice(cut + (at % 2));
  });

test("each value alone is the one that is there in the whole", () => {
  const values = fc.oneof(
    fc.jsonValue({ depthSize: "large" }),
    fc.array(fc.jsonValue()),
    fc.dictionary(fc.string(), fc.jsonValue()),
  );
  const noLoneSurrogate = values.filter((value) => !LONE_SURROGATE.test(JSON.stringify(value)));
  fc.assert(
    fc.property(noLoneSurrogate, fc.constantFrom("", "  ", "\t"), (value, space) => {
      const json = parsed(JSON.stringify(value, null, space));
      const wanted = typeof value === "object" && value !== null ? Object.values(value) : [];
      const alone = (pattern: string[]): unknown[] => json.positions(pattern).map((position) => json.valueAt(position));
      expect(alone([])).toEqual([json.value]);
      expect(new Set(alone(["*"]).map((each) => JSON.stringify(each)))).toEqual(
        new Set(wanted.map((each) => JSON.stringify(each))),
      );
    }),
  );
});

test("accepts what JSON.parse accepts, with the same value, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        texts,
        fc.string({ unit: codePoint }),
        fc.string({ unit: fc.constantFrom(...Array.from('{}[],:"\\u0aeE+-.1tn ')) }),
      ),
      (text) => {
        fc.pre(!LONE_SURROGATE.test(text));
        let wanted: unknown = undefined;
        try {
          wanted = JSON.parse(text);
        } catch {
          // none
        }
        const json = read(text);
        expect("message" in json ? undefined : json.value).toEqual(wanted);
      },
    ),
    { numRuns: propertyRuns(2000) },
  );
});

test("any octets are read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (octets) => {
      const json = readJson({ file: "a.json", text: Buffer.from(octets).toString("latin1") });
      if ("message" in json) expect(json.location.line * json.location.column).toBeGreaterThan(0);
    }),
  );
});

test("finds each value of any tree where it stands", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: codePoint }), fc.array(fc.jsonValue({ maxDepth: 2 })), { noNullPrototype: true }),
      (tree) => {
        fc.pre(!LONE_SURROGATE.test(JSON.stringify(tree)));
        const text = JSON.stringify(tree, null, 1);
        const json = parsed(text);
        const lines = text.split("\n");
        const places = json.positions(["*", "*"]);
        expect(places).toHaveLength(Object.values(tree).reduce((sum, { length }) => sum + length, 0));
        for (const { path, value } of places) {
          const { line, column } = json.locate(value);
          const source = JSON.stringify((tree[String(path[0])] as unknown[])[Number(path[1])]);
          const here = Array.from(lines[line - 1] ?? "")
            .slice(column - 1)
            .join("");
          expect(here.charAt(0)).toBe(source.charAt(0));
        }
      },
    ),
  );
});
