import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseSync } from "oxc-parser";
import { mutate, mutationsOf, shown } from "../../mutants/mutations.ts";
import { sourceFiles } from "../support/source-files.ts";

const mutantsOf = (source: string): string[] => mutationsOf("a.ts", source).map((mutation) => mutate(source, mutation));

test.each<[string, string[]]>([
  ["a === b", ["a !== b"]],
  ["a < b", ["a <= b", "a > b"]],
  ["a && b", ["a || b"]],
  ["a ?? b", ["b"]],
  ["10", ["11", "9"]],
  ["0", ["1"]],
  ["true", ["false"]],
  ["!y", ["y"]],
  ["a ? b : c", ["true ? b : c", "false ? b : c", "!(a) ? b : c"]],
  ["a.filter(b)", ["a"]],
  ["a?.trim().length", ["a.length"]],
  ["a.some(b)", ["a.every(b)"]],
  ["Math.max(a, b)", ["Math.min(a, b)"]],
  ["a.constructor(b)", []],
  ["[a, b, c]", ["[b, c]", "[a, b]"]],
  ["[a]", ["[]"]],
  ["/^a$/i", ["/a$/i", "/^a/i", "/^a$/"]],
  [String.raw`/a\$/`, []],
  ["'ä🙂' < b", ["'ä🙂' <= b", "'ä🙂' > b"]],
])("the expression %j can become wrong", (expression, mutants) => {
  expect(mutantsOf(`const x = ${expression}`)).toEqual(mutants.map((mutant) => `const x = ${mutant}`));
});

test.each<[string, string[]]>([
  ["while (a) b()", ["while (false) b()", "while (a) ;"]],
  ["if (a) throw b", ["if (true) throw b", "if (false) throw b", "if (!(a)) throw b", "if (a) ;"]],
  ["const f = () => { return a; }", ["const f = () => { ; }"]],
  ["for (const a of b) { continue; }", ["for (const a of b) { ; }"]],
  ["say(a)", [";"]],
  ["x = a", [";"]],
  ['"use strict"', []],
])("the statement %j can become wrong", (statement, mutants) => {
  expect(mutantsOf(statement)).toEqual(mutants);
});

test("types are left alone, what is wrapped in them is not", () => {
  expect(mutantsOf("type A = 1 | true; let x: A | 2 = f<3>;")).toEqual([]);
  expect(mutantsOf("let x = (a < b) as boolean satisfies true")).toHaveLength(2);
  expect(mutantsOf("let x = (1)!")).toHaveLength(2);
});

test("changes of our own code are some, and can be parsed", () => {
  const files = sourceFiles("src").filter((_, i) => i % 4 === 0);
  const odd = files.flatMap((name) => {
    const source = readFileSync(join("src", name), "utf8");
    const mutants = mutationsOf(name, source).filter((_, i) => i % 200 === 0);
    return mutants.filter((mutation) => {
      const mutant = mutate(source, mutation);
      return mutant === source || parseSync(name, mutant).errors.length > 0;
    });
  });
  expect(odd).toEqual([]);
});

test("a text that cannot be parsed has none", () => {
  expect(() => mutationsOf("a.ts", "if (")).toThrow(SyntaxError);
});

test("a change is shown with the line it begins in", () => {
  const source = "a;\n  if (b)\n    throw  c;\nd;";
  expect(mutationsOf("a.ts", source).map((mutation) => shown(source, mutation))).toContain(
    "2\n  - if (b)\n  + if (false)",
  );
  expect(shown("a;\nb(\n  c,\n);\nd;", { start: 3, end: 13, text: ";" })).toBe("2\n  - b( c, );\n  + ;");
});
