// The types of YAML 1.1 (yaml.org/type) as PyYAML resolves them.
import { describe, expect, test } from "@jest/globals";
import { LineIndex } from "../../../src/zones/line-index.ts";
import { isNull, isTrue, scalarText, scalarWord } from "../../../src/zones/octodns/yaml-scalar.ts";
import { inEnglish } from "../../support/in-english.ts";
import type { YamlScalar } from "../../../src/zones/octodns/yaml-tree.ts";

const at = { lines: new LineIndex("z.yaml", ""), offset: 0 };
const plain = (text: string): YamlScalar => ({ kind: "scalar", text, isPlain: true, at, end: text.length });
const quoted = (text: string): YamlScalar => ({ ...plain(text), isPlain: false });

const KINDS: Record<string, string> = {
  "a boolean": "yes Yes NO true FALSE on Off",
  "a number": "0 10 -1 +1 1_000 010 0b01 -0x1F 1:30 190:20:30 1:59:59 1.5 1. .5 -1.5e+3 1:30.5 .inf -.INF .NaN",
  "a date":
    "2026-11-28 2026-1-2T03:04:05 2026-11-28t3:04:05.25 2026-11-28T03:04:05Z 2026-11-28T03:04:05+1 2026-11-28T03:04:05-01:30",
};
const TEXTS =
  "y n yEs trueish casino a - 1a 1e3 1.5e3 08 0x 0b2 1:60 +.nan .Inf5 ._5 2026-1-2 26-11-28 2026-11-28T03:04 x2026-11-28 2026-11-28x 1.2.3";

describe("a scalar without quotes", () => {
  test.each(Object.entries(KINDS).flatMap(([kind, texts]) => texts.split(" ").map((text) => [text, kind])))(
    "%s is %s, and text only in quotes",
    (text, kind) => {
      expect(inEnglish(scalarText(plain(text)))).toEqual({
        problem: `YAML reads \`${text}\` as ${kind}: put it in quotes`,
      });
      expect(scalarText(quoted(text))).toEqual({ text });
    },
  );

  test.each(["2026-11-28 03:04:05", "2026-11-28 \t3:04:05.25 +1"])("%s with spaces is a date too", (text) => {
    expect(scalarText(plain(text))).toHaveProperty("problem");
  });

  test.each(TEXTS.split(" "))("%s is text", (text) => {
    expect(scalarText(plain(text))).toEqual({ text });
  });

  test.each(["", "~", "null", "Null", "NULL"])("%j is nothing", (text) => {
    expect(isNull(plain(text))).toBe(true);
    expect(inEnglish(scalarText(plain(text)))).toEqual({ problem: "there is no value here" });
    expect(isNull(quoted(text))).toBe(false);
  });

  test("is a number up to sixty characters, as long as anyone means one", () => {
    expect(scalarText(plain("1".repeat(60)))).toHaveProperty("problem");
    expect(scalarText(plain("1".repeat(61)))).toEqual({ text: "1".repeat(61) });
  });
});

describe("a word", () => {
  test.each(["0", "7", "-7", "3600"])("may be the whole number %s, which Python prints as it is written", (text) => {
    expect(scalarWord(plain(text))).toEqual({ text });
  });

  test.each(["+7", "007", "-0", "1_000", "1.0", "0x10"])("is not the number %s", (text) => {
    expect(scalarWord(plain(text))).toHaveProperty("problem");
    expect(scalarWord(quoted(text))).toEqual({ text });
  });
});

test.each<[boolean, YamlScalar[]]>([
  [true, [..."yes True ON 1 -1 0.5 a 2026-11-28".split(" ").map(plain), quoted("no"), quoted("0")]],
  [false, [..."no False OFF 0 0.0 ~ null".split(" ").map(plain), plain(""), quoted("")]],
])("what Python takes for %j", (truth, scalars) => {
  expect(scalars.filter((scalar) => isTrue(scalar) !== truth)).toEqual([]);
});
