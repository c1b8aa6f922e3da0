import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, property, string, tuple } from "fast-check";
import { findingKey } from "../src/model.ts";

/** Names as they are in keys, near each other; only a subject may have spaces. */
const NAME = string({ unit: constantFrom("a", "-", ".", "/", "\\", "~"), minLength: 1, maxLength: 4 });
const SUBJECT = string({ unit: constantFrom("a", "-", ".", " "), maxLength: 4 });
const PARTS = tuple(NAME, NAME, SUBJECT);
type Parts = [string, string, string];

function inOrder(a: Parts, b: Parts): number {
  for (const i of [0, 1, 2] as const) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  return 0;
}

describe("the key of a finding", () => {
  test("is its domain, check and subject", () => {
    expect(findingKey("example.de", "dane/match", "mx1.example.de")).toBe("example.de dane/match mx1.example.de");
  });

  test("is another one for another finding, and sorts as its parts do", () => {
    assert(
      property(PARTS, PARTS, (a, b) => {
        const [one, other] = [findingKey(...a), findingKey(...b)];
        expect(one === other ? 0 : one < other ? -1 : 1).toBe(inOrder(a, b));
      }),
    );
  });
});
