import { describe, expect, test } from "@jest/globals";
import { resultsOf } from "./oracle.ts";

/** An oracle with these results for each case, one for each time it is asked; `asked` are the cases of each time. */
function oracleWith(results: Record<string, string[]>) {
  const asked: string[][] = [];
  const oracle = async (cases: readonly { name: string; expected: string }[]): Promise<string[]> => {
    asked.push(cases.map(({ name }) => name));
    return cases.map(({ name }) => results[name]?.shift() ?? "asked too often");
  };
  return { oracle, asked };
}

const a = { name: "a", expected: "pass" };
const b = { name: "b", expected: "fail" };

describe("a temperror of an oracle", () => {
  test("where a result is expected is asked again, alone", async () => {
    const { oracle, asked } = oracleWith({ a: ["temperror", "pass"], b: ["fail"] });
    expect(await resultsOf(oracle, [a, b])).toEqual(["pass", "fail"]);
    expect(asked).toEqual([["a", "b"], ["a"]]);
  });

  test("remains one where it is the result once more", async () => {
    const { oracle } = oracleWith({ a: ["temperror", "temperror"], b: ["fail"] });
    expect(await resultsOf(oracle, [a, b])).toEqual(["temperror", "fail"]);
  });

  test("is not asked again where it is expected", async () => {
    const { oracle, asked } = oracleWith({ a: ["temperror"] });
    expect(await resultsOf(oracle, [{ name: "a", expected: "temperror" }])).toEqual(["temperror"]);
    expect(asked).toEqual([["a"]]);
  });
});

test("another disagreement of an oracle is not asked again", async () => {
  const { oracle, asked } = oracleWith({ a: ["permerror"], b: ["pass"] });
  expect(await resultsOf(oracle, [a, b])).toEqual(["permerror", "pass"]);
  expect(asked).toEqual([["a", "b"]]);
});
