// Domain names on the wire: whether a name is that of the question, and names that need escapes.
import { describe, expect, test } from "@jest/globals";
import { Cursor, WireError } from "../../../src/dns/wire/cursor.ts";
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

test.each<[string[], string]>([
  [[], "."],
  [["a", "de"], "a.de"],
  [["_dmarc", "example-1", "de"], "_dmarc.example-1.de"],
])("the labels %j are known to be %s by their octets alone", (labels, name) => {
  const bytes = wire(...labels);
  const reader = new NameReader(bytes);
  reader.read = () => {
    throw new Error("read");
  };
  expect(reader.matches(new Cursor(bytes, 0, bytes.length), name)).toBe(true);
});

/** The name at an octet, or the code of the reason why there is none. */
function nameAt(reader: NameReader, bytes: Buffer, at: number, end = bytes.length): string {
  try {
    return reader.read(new Cursor(bytes, at, end));
  } catch (error) {
    if (error instanceof WireError) return error.problem.code;
    throw error;
  }
}
const read = (bytes: Buffer, at = 0): string => nameAt(new NameReader(bytes), bytes, at);
const ones = (labels: number): Buffer => wire(...Array<string>(labels).fill("a"));
const dotted = (labels: number): string => Array<string>(labels).fill("a").join(".");

describe("a name", () => {
  test.each<[string, Buffer, string]>([
    ["of 255 octets", ones(127), dotted(127)],
    ["of 257 octets", ones(128), "wire/name-length"],
    ["of 255 labels", ones(255), "wire/name-length"],
    ["of 256 labels", ones(256), "wire/label-count"],
    ["with a label of 63 octets", wire("a".repeat(63), "de"), `${"a".repeat(63)}.de`],
    ["with a label of 64 octets", wire("a".repeat(64)), "wire/label-type"],
    ["with a label of another type", Buffer.of(0xbf, 0), "wire/label-type"],
    ["without an end", Buffer.from("\x01a"), "wire/name-past-message"],
    ["with half a label", Buffer.from("\x02a"), "wire/label-past-message"],
    ["of half a pointer", Buffer.of(0xc0), "wire/name-past-message"],
  ])("%s", (_what, bytes, name) => {
    expect(read(bytes)).toBe(name);
  });

  test("may be far from what points to it", () => {
    const bytes = Buffer.alloc(0x3000);
    wire("a", "de").copy(bytes, 0x2101);
    Buffer.of(0xe1, 0x01).copy(bytes, 0x2f00);
    expect(read(bytes, 0x2f00)).toBe("a.de");
  });

  /** The name a, and so many pointers, each to the one before. */
  const chain = (pointers: number): Buffer =>
    Buffer.concat([
      wire("a"),
      ...Array.from({ length: pointers }, (_, i) => {
        const target = i === 0 ? 0 : 1 + 2 * i;
        return Buffer.of(0xc0 | (target >> 8), target & 0xff);
      }),
    ]);
  test.each([
    [127, "a"],
    [128, "wire/pointer-count"],
    [254, "wire/pointer-count"],
    [255, "wire/label-count"],
  ])("behind %d pointers is %s", (pointers, name) => {
    const bytes = chain(pointers);
    expect(read(bytes, bytes.length - 2)).toBe(name);
  });

  test("that is known by its octets is as long as it is, and behind no pointer", () => {
    const bytes = Buffer.concat([Buffer.alloc(250), chain(0), Buffer.from("\x01x\xc0\xfa", "latin1")]);
    const reader = new NameReader(bytes);
    expect(reader.matches(new Cursor(bytes, 250, bytes.length), "a")).toBe(true);
    expect(nameAt(reader, bytes, 253)).toBe("x.a");
    const pointers = chain(127);
    const other = new NameReader(pointers);
    expect(other.matches(new Cursor(pointers, 0, 3), "a")).toBe(true);
    expect(nameAt(other, pointers, pointers.length - 2)).toBe("a");
  });

  test("ends where its record does", () => {
    const bytes = wire("a", "de");
    expect(nameAt(new NameReader(bytes), bytes, 0, 5)).toBe("wire/name-past-record");
    expect(() => new NameReader(bytes).matches(new Cursor(bytes, 0, 5), "a.de")).toThrow(WireError);
  });
});

describe("labels are walked once:", () => {
  test("a name is remembered", () => {
    const bytes = wire("a", "de");
    const reader = new NameReader(bytes);
    expect([0, 0, 2, 0].map((at) => nameAt(reader, bytes, at))).toEqual(["a.de", "a.de", "de", "a.de"]);
  });

  test("so is one that is known by its octets", () => {
    const bytes = Buffer.from(`\x22!${"x".repeat(33)}\0`);
    const reader = new NameReader(bytes);
    reader.matches(new Cursor(bytes, 0, bytes.length), `!${"x".repeat(33)}`);
    expect([0, 1].map((at) => nameAt(reader, bytes, at))).toEqual([`!${"x".repeat(33)}`, "x".repeat(33)]);
  });

  test.each([
    [Buffer.from("\x02\x01a\0\0"), "a"],
    [Buffer.from("\x02\x01a\0"), "wire/labels-overlap"],
  ])("those in %j overlap no more than it is long: %s", (bytes, name) => {
    const reader = new NameReader(bytes);
    expect(nameAt(reader, bytes, 0)).toBe("\\001a");
    expect(nameAt(reader, bytes, 1)).toBe(name);
  });
});
