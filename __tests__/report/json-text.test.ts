// JSON in parts: the same text as in one piece, whatever is in it, with no item of a list made before its turn.
import { describe, expect, test } from "@jest/globals";
import { array, assert, jsonValue, property } from "fast-check";
import { escapeJson, jsonParts, jsonText } from "../../src/report/json-text.ts";
import { hostileText } from "../support/hostile-text.ts";

function* each<T>(items: readonly T[]): Generator<T> {
  yield* items;
}
const written = (value: unknown): string => [...jsonParts(value)].join("");

describe("JSON in parts", () => {
  test("is the same text as in one piece", () => {
    assert(
      property(jsonValue(), array(jsonValue(), { maxLength: 4 }), (value, items) => {
        expect(written(value)).toBe(jsonText(value));
        expect(written({ a: value, b: each(items), c: value })).toBe(jsonText({ a: value, b: items, c: value }));
        expect(written([value, { a: [{ b: each(items) }] }])).toBe(jsonText([value, { a: [{ b: items }] }]));
        const item = { a: value, b: items, c: [] };
        expect(written({ list: each([{ ...item, b: each(items), c: each([]) }, value]) })).toBe(
          jsonText({ list: [item, value] }),
        );
      }),
    );
  });

  test("is the same text whatever members are called", () => {
    assert(
      property(hostileText, (name) => {
        expect(written({ [name]: 1, list: each([2]) })).toBe(jsonText({ [name]: 1, list: [2] }));
      }),
    );
  });

  test("is indented by two", () => {
    const text = '{\n  "a": [\n    {\n      "b": 1\n    }\n  ]\n}\n';
    expect(jsonText({ a: [{ b: 1 }] })).toBe(text);
    expect(written({ a: each([{ b: 1 }]) })).toBe(text);
  });

  test("leaves out members without a value, as JSON does", () => {
    expect(written({ a: undefined, b: each([1]), c: undefined })).toBe(jsonText({ b: [1] }));
  });

  test("makes an item when the one before is written", () => {
    const made: number[] = [];
    function* items(): Generator<number> {
      for (let i = 0; i < 3; i++) {
        made.push(i);
        yield i;
      }
    }
    for (const part of jsonParts({ a: items() })) if (part.includes("1")) expect(made).toEqual([0, 1]);
    expect(made).toEqual([0, 1, 2]);
  });
});

describe("characters that nobody sees", () => {
  const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

  test("are all escaped, each alone in a text", () => {
    const invisible = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => INVISIBLE.test(character) && character !== "\n",
    );
    expect(invisible.length).toBeGreaterThan(4_000);
    for (const character of invisible) {
      const escaped = escapeJson(`"${character}"`);
      expect(escaped).toMatch(/^"(?:\\u[\da-f]{4}){1,2}"$/);
      expect(JSON.parse(escaped)).toBe(character);
    }
  });
});
