// Texts in parts.
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { chunksOf, octetsOf, wholeText } from "../../src/text/chunks.ts";
import { codePoint } from "../support/hostile-text.ts";

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

/** All octets; a piece is copied before the next is asked for. */
function writtenOctets(content: Parameters<typeof octetsOf>[0]): Buffer {
  const pieces: Buffer[] = [];
  for (const piece of octetsOf(content)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

test("the octets are those of the text in UTF-8", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: codePoint })), (parts) => {
      const octets = Buffer.from(parts.join(""));
      expect(writtenOctets(parts)).toEqual(octets);
      expect(writtenOctets(parts.join(""))).toEqual(octets);
      expect(writtenOctets(octets)).toEqual(octets);
    }),
  );
});

test.each([
  ["small parts", Array.from({ length: 300_000 }, (_, i) => `${i}ü€😀`)],
  ["parts that are larger than a piece", ["a", "€".repeat(1_000_000), "b", "x".repeat(600_000), "c"]],
  ["parts that fill a piece", ["x".repeat(2 ** 19), "€".repeat(2 ** 19 / 3), "ü"]],
])("%s come in their order, few pieces of them", (_, parts) => {
  const octets = Buffer.from(parts.join(""));
  expect(writtenOctets(parts).equals(octets)).toBe(true);
  expect([...octetsOf(parts)].length).toBeLessThanOrEqual(parts.length > 10 ? Math.ceil(octets.length / 2 ** 18) : 5);
});

test("one piece is written over the one before", () => {
  const parts = ["a", "b"].map((letter) => letter.repeat(100_000));
  const pieces = [...octetsOf([...parts, ...parts])];
  expect(new Set(pieces.map(({ buffer }) => buffer)).size).toBe(1);
  expect(pieces.length).toBeGreaterThan(1);
});
