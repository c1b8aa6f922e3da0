import { expect, test } from "@jest/globals";
import { isJudging, isShownLimit, isWithin, sampleOf } from "../../mutants/sample.ts";

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
  ["src/report/pdf/findings.ts", true],
  ["src/report/pdf/table.ts", false],
  ["src/report/html/style.ts", false],
  ["src/policy/generated-validators.ts", false],
  ["src/sources/tape.ts", false],
  ["src/cli.ts", false],
  ["__tests__/audit/judge.test.ts", false],
])("whether %s judges: %j", (file, judges) => {
  expect(isJudging(file)).toBe(judges);
});

test("how much a report shows is no verdict, any other number may be one", () => {
  const source = "import a;\nconst MAX_ROWS = 50;\nconst ROWS = 3;\n  const MAX_ROWS = 50;\n";
  const limits = [...source.matchAll(/\d+/g)].map(({ index }) => [
    isShownLimit("src/report/html/html.ts", source, index),
    isShownLimit("src/standards/spf/record.ts", source, index),
  ]);
  expect(limits).toEqual([
    [true, false],
    [false, false],
    [false, false],
  ]);
});

test("a path has the files below it, with or without a slash, and itself", () => {
  const files = ["src/a/b.ts", "src/a/c/d.ts", "src/ab.ts"];
  expect(files.filter((file) => isWithin("src/a", file))).toEqual(["src/a/b.ts", "src/a/c/d.ts"]);
  expect(files.filter((file) => isWithin("src/a/", file))).toEqual(["src/a/b.ts", "src/a/c/d.ts"]);
  expect(files.filter((file) => isWithin("src/ab.ts", file))).toEqual(["src/ab.ts"]);
});
