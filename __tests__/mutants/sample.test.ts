import { expect, test } from "@jest/globals";
import { isJudging, isWithin, sampleOf } from "../../mutants/sample.ts";

const ITEMS = Array.from({ length: 1_000 }, (_, i) => i);

test("a sample is the same for the same seed, and another for another", () => {
  expect(sampleOf(ITEMS, 20, 1)).toEqual(sampleOf(ITEMS, 20, 1));
  expect(sampleOf(ITEMS, 20, 1)).not.toEqual(sampleOf(ITEMS, 20, 2));
});

test("a sample has each item once, and no more than there are", () => {
  expect(sampleOf(ITEMS, 2_000, 1).toSorted((a, b) => a - b)).toEqual(ITEMS);
  expect(sampleOf([], 5, 1)).toEqual([]);
});

test.each([
  ["src/standards/spf/record.ts", true],
  ["src/run/baseline.ts", true],
  ["src/report/tally.ts", true],
  ["src/report/english/spf.ts", false],
  ["src/report/german/spf.ts", false],
  ["src/policy/generated-validators.ts", false],
  ["src/sources/tape.ts", false],
  ["src/cli.ts", false],
  ["__tests__/audit/judge.test.ts", false],
])("whether %s judges: %j", (file, judges) => {
  expect(isJudging(file)).toBe(judges);
});

test("a path has the files below it, with or without a slash, and itself", () => {
  const files = ["src/a/b.ts", "src/a/c/d.ts", "src/ab.ts"];
  expect(files.filter((file) => isWithin("src/a", file))).toEqual(["src/a/b.ts", "src/a/c/d.ts"]);
  expect(files.filter((file) => isWithin("src/a/", file))).toEqual(["src/a/b.ts", "src/a/c/d.ts"]);
  expect(files.filter((file) => isWithin("src/ab.ts", file))).toEqual(["src/ab.ts"]);
});
