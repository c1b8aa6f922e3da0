import { expect, test } from "@jest/globals";
import { plural } from "../../src/text/plural.ts";

test.each<[Parameters<typeof plural>, string]>([
  [[1, "lookup"], "1 lookup"],
  [[0, "lookup"], "0 lookups"],
  [[2, "policy", "policies"], "2 policies"],
])("%j reads %s", (args, text) => {
  expect(plural(...args)).toBe(text);
});
