// What the planned view answers, in the case files of `__tests__/cases/planned/`.
import { describe, expect, test } from "@jest/globals";
import { answererOf, readPlannedCases } from "../../support/planned-case.ts";

describe.each(readPlannedCases())("$file", ({ cases }) => {
  test.each(cases)("$claim", async (one) => {
    const ask = answererOf(one);
    for (const { question, answer } of one.exchanges)
      expect(`${question}: ${await ask(question)}`).toBe(`${question}: ${answer}`);
  });
});
