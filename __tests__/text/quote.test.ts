// Text from outside in quotes.
import { expect, test } from "@jest/globals";
import { quotePath } from "../../src/text/quote.ts";

test.each([
  ["zones/example.org.zone", "zones/example.org.zone"],
  ["../zönen/**/db-?.zone", "../zönen/**/db-?.zone"],
  ["", '""'],
  ["is fine. All is well", '"is fine. All is well"'],
  ["a`b", '"a`b"'],
  ["a\u001b[1m\u202e", '"a\\u001b[1m\\u202e"'],
  ["x".repeat(256), "x".repeat(256)],
  ["x".repeat(257), `"${"x".repeat(256)}…"`],
])("the path %j is shown as %j", (path, shown) => {
  expect(quotePath(path)).toBe(shown);
});
