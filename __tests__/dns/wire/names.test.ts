// Domain names on the wire: whether a name is that of the question, and names that need escapes.
import { expect, test } from "@jest/globals";
import { Cursor } from "../../../src/dns/wire/cursor.ts";
import { encodeName, NameReader } from "../../../src/dns/wire/names.ts";

const wire = (...labels: string[]): Buffer =>
  Buffer.concat([...labels, ""].map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, "latin1")));
const matches = (bytes: Buffer, name: string): [boolean, number] => {
  const cursor = new Cursor(bytes, 0, bytes.length);
  return [new NameReader(bytes).matches(cursor, name), cursor.offset];
};

test.each<[string[], string, boolean]>([
  [["a", "de"], "a.de", true],
  [["a", "de"], "b.de", false],
  [["a", "de"], "a", false],
  [["a"], "a.de", false],
  [[], ".", true],
  [["a"], ".", false],
  [["a.b"], String.raw`a\.b`, true],
  [["a\\", "b"], String.raw`a\.b`, false],
  [["a\\", "b"], String.raw`a\\.b`, true],
  [["a]b"], "a]b", true],
  [["a-b"], "a.b", false],
])("of the labels %j, the name is %s: %j", (labels, name, isSame) => {
  const bytes = wire(...labels);
  expect(matches(bytes, name)).toEqual([isSame, bytes.length]);
});

test.each<[string, Buffer | null]>([
  ["a.de", wire("a", "de")],
  [".", wire()],
  [String.raw`a\.b.de`, wire("a.b", "de")],
  [String.raw`a\\.de`, wire("a\\", "de")],
  ["a..de", null],
])("%s is written as it is read", (name, octets) => {
  expect(encodeName(name)).toEqual(octets);
});
