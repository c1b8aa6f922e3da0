import { expect, test } from "@jest/globals";
import { LineIndex } from "../../../src/zones/line-index.ts";
import type { YamlEntry, YamlMap } from "../../../src/zones/octodns/yaml-tree.ts";
import { valueOf } from "../../../src/zones/octodns/yaml-tree.ts";

test.each([
  [8, "is looked through as often as it is asked", 2 * 8],
  [9, "is looked through once", 9],
])("a map of %i entries %s", (count, _claim, wanted) => {
  const at = { lines: new LineIndex("x.yaml", ""), offset: 0 };
  let looks = 0;
  const entries = Array.from({ length: count }, (_, i): YamlEntry => {
    const value = { kind: "scalar", text: `${i}`, isPlain: true, at, end: 0 } as const;
    return {
      get key() {
        looks++;
        return { ...value, text: `k${i}` };
      },
      value,
      isMerged: false,
    };
  });
  const map: YamlMap = { kind: "map", entries, at, end: 0 };
  const found = [`k${count - 1}`, "other"].map((key) => valueOf(map, key));
  expect(found).toEqual([entries.at(-1)?.value, undefined]);
  expect(looks).toBe(wanted);
});
