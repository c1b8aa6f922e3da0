import { expect, test } from "@jest/globals";
import { importsOf, testsOf } from "../../mutants/tests.ts";

const importing = (files: Record<string, string[]>): Map<string, Set<string>> =>
  new Map(Object.entries(files).map(([file, imports]) => [file, new Set(imports)]));

test("what a text imports and hands on is found, types and packages are not", () => {
  const text =
    'import { a, type B } from "./a.ts";\nimport type { C } from "./c.ts";\nimport { type D } from "./d.ts";\n' +
    'import "../e.ts";\nexport { f } from "./f/f.ts";\nexport type { G } from "./g.ts";\nimport "node:fs";\n' +
    'const { h } = await import("./h.ts");\nawait import("yaml");\n';
  expect([...importsOf("src/x/y.ts", text)]).toEqual(["src/x/a.ts", "src/e.ts", "src/x/f/f.ts", "src/x/h.ts"]);
});

test("the tests that mirror a file come first, then those of its folder, then those of what imports it, then the nearest", () => {
  const imports = importing({
    "__tests__/far.test.ts": ["src/far.ts"],
    "__tests__/near.test.ts": ["src/a/b.ts"],
    "__tests__/none.test.ts": ["src/none.ts"],
    "__tests__/a/beside.test.ts": ["src/far.ts"],
    "__tests__/a/b.test.ts": ["src/a/b.ts"],
    "__tests__/a/b.limits.test.ts": ["src/a/b.ts"],
    "src/far.ts": ["src/a/b.ts"],
    "src/a/b.ts": ["src/far.ts"],
  });
  expect(testsOf("src/a/b.ts", imports)).toEqual([
    "__tests__/a/b.test.ts",
    "__tests__/a/b.limits.test.ts",
    "__tests__/a/beside.test.ts",
    "__tests__/far.test.ts",
    "__tests__/near.test.ts",
  ]);
});

test("a file that nothing mirrors has the tests in its folder, and of its folder", () => {
  const imports = importing({
    "__tests__/near.test.ts": ["src/a/b.ts"],
    "__tests__/a.test.ts": ["src/a/c.ts"],
    "__tests__/a/c.test.ts": ["src/a/c.ts"],
    "src/a/c.ts": ["src/a/b.ts"],
  });
  expect(testsOf("src/a/b.ts", imports)).toEqual([
    "__tests__/a.test.ts",
    "__tests__/a/c.test.ts",
    "__tests__/near.test.ts",
  ]);
});

test("of tests as many imports away, those in a nearer folder come first", () => {
  const imports = importing({
    "__tests__/c/d.test.ts": ["src/a/b.ts"],
    "__tests__/c.test.ts": ["src/a/b.ts"],
    "__tests__/a/d/e.test.ts": ["src/a/b.ts"],
    "__tests__/a/b.test.ts": ["src/a/b.ts"],
  });
  const next = ["__tests__/c.test.ts", "__tests__/a/d/e.test.ts", "__tests__/c/d.test.ts"];
  expect(testsOf("src/a/b.ts", imports)).toEqual(["__tests__/a/b.test.ts", ...next]);
});

test("tests that mirror what imports a file come before others that are as near", () => {
  const imports = importing({
    "__tests__/near.test.ts": ["src/a/b.ts"],
    "__tests__/c/d/user.limits.test.ts": ["src/c/d/user.ts"],
    "__tests__/a/b.test.ts": ["src/a/b.ts"],
    "src/c/d/user.ts": ["src/a/b.ts"],
  });
  expect(testsOf("src/a/b.ts", imports)).toEqual([
    "__tests__/a/b.test.ts",
    "__tests__/c/d/user.limits.test.ts",
    "__tests__/near.test.ts",
  ]);
});

test("of tests as near, those that run fewer files come first", () => {
  const imports = importing({
    "__tests__/a/many.test.ts": ["src/a/b.ts", "src/a/c.ts", "src/a/d.ts"],
    "__tests__/a/one.test.ts": ["src/a/b.ts"],
    "__tests__/a/some.test.ts": ["src/a/c.ts"],
    "src/a/c.ts": ["src/a/b.ts"],
  });
  expect(testsOf("src/a/b.ts", imports)).toEqual(["one", "some", "many"].map((name) => `__tests__/a/${name}.test.ts`));
});

test("a standard has the world cases too", () => {
  const imports = importing({ "__tests__/standards/spf/a.test.ts": ["src/standards/spf/a.ts"] });
  expect(testsOf("src/standards/spf/a.ts", imports)).toEqual([
    "__tests__/standards/spf/a.test.ts",
    "__tests__/cases.test.ts",
  ]);
  expect(testsOf("src/zones/a.ts", imports)).toEqual([]);
});

test("tests that count work are left out, and of the distant ones all but the nearest twenty", () => {
  const many = Array.from({ length: 30 }, (_, i) => `__tests__/b/${String(i).padStart(2, "0")}.test.ts`);
  const imports = importing({
    "__tests__/work/a.test.ts": ["src/a/b.ts"],
    "__tests__/a/b.test.ts": ["src/a/b.ts"],
    ...Object.fromEntries(many.map((file) => [file, ["src/a/b.ts"]])),
  });
  expect(testsOf("src/a/b.ts", imports)).toEqual(["__tests__/a/b.test.ts", ...many.slice(0, 20)]);
});
