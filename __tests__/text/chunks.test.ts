// Texts in parts.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { chunksOf, wholeText } from "../../src/text/chunks.ts";

test("the parts are the text", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(wholeText(chunksOf(parts))).toBe(parts.join(""));
      expect(wholeText(parts)).toBe(parts.join(""));
    }),
  );
});

test("a string is one part, not its characters", () => {
  expect([...chunksOf("long")]).toEqual(["long"]);
  expect(wholeText("long")).toBe("long");
});

test("small parts share a write, and nothing is taken before it is needed", () => {
  let taken = 0;
  const parts = function* (): Generator<string> {
    for (; taken < 1_000; taken++) yield "x".repeat(1_000);
  };
  const [first] = chunksOf(parts());
  expect(first).toHaveLength(263_000);
  expect(taken).toBe(262);
});
