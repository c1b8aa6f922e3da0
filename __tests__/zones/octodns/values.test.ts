// What of a value of a type that is not read is kept: as much as a record can have.
import { describe, expect, test } from "@jest/globals";
import { LineIndex } from "../../../src/zones/line-index.ts";
import { readOpaque } from "../../../src/zones/octodns/values.ts";
import type { YamlMap, YamlNode } from "../../../src/zones/octodns/yaml-tree.ts";

const at = { lines: new LineIndex("x.yaml", ""), offset: 0 };
const scalar = (text: string): YamlNode => ({ kind: "scalar", text, isPlain: true, at, end: 0 });
const mapOf = (entries: Record<string, YamlNode>): YamlMap => ({
  kind: "map",
  entries: Object.entries(entries).map(([key, value]) => ({
    key: { kind: "scalar", text: key, isPlain: true, at, end: 0 },
    value,
    isMerged: false,
  })),
  at,
  end: 0,
});
/** The words of an SVCB record with a list, behind those of what it must have: `svcpriority=1 targetname=. list=`. */
const wordsOf = (items: YamlNode[]): string[] =>
  readOpaque(
    "SVCB",
    mapOf({ svcpriority: scalar("1"), targetname: scalar("."), list: { kind: "list", items, at, end: 0 } }),
  )
    .split(" ")
    .slice(3);
const LEFT = 65_535 - "svcpriority=1 targetname=. list= ".length;

describe("the words of a value", () => {
  test.each([
    ["all are, where they fit", [LEFT - 1], [LEFT - 1]],
    ["the last is cut", [LEFT], [LEFT - 1]],
    ["one character of the last is", [LEFT - 3, 5], [LEFT - 3, 1]],
    ["the last is left out, where nothing of it fits", [LEFT - 2, 5], [LEFT - 2]],
    ["none is behind one that is cut", [LEFT, 5], [LEFT - 1]],
  ])("are kept to the octet: %s", (_claim, lengths, kept) => {
    expect(wordsOf(lengths.map((length) => scalar("x".repeat(length)))).map(({ length }) => length)).toEqual(kept);
  });

  test("are those of all lists and maps within each other, to the same bound", () => {
    const list: YamlNode = { kind: "list", items: [scalar("b"), mapOf({ c: scalar("d") })], at, end: 0 };
    expect(wordsOf([scalar("a"), list, scalar("e")])).toEqual(["a", "", "b", "", "c=d", "e"]);
    expect(wordsOf([{ kind: "list", items: [scalar("x".repeat(LEFT))], at, end: 0 }, scalar("y")])).toEqual([
      "",
      "x".repeat(LEFT - 2),
    ]);
  });
});
