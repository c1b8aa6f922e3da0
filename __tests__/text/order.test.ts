import { expect, test } from "@jest/globals";
import { compareText } from "../../src/text/order.ts";

test("texts are in the order of their code units, whatever the language of the machine", () => {
  expect(["b", "ä", "a", "B", "", "a"].toSorted(compareText)).toEqual(["", "B", "a", "a", "b", "ä"]);
});
