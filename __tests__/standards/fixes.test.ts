import { expect, test } from "@jest/globals";
import { adviceFix, txtRecordFix } from "../../src/standards/fixes.ts";
import { inWords } from "../support/in-words.ts";

test("a record fix publishes the value in strings of at most 255 octets", () => {
  const value = "x".repeat(256);
  expect(txtRecordFix("example.de", value, inWords("Publish this record."))).toEqual({
    text: inWords("Publish this record."),
    records: [{ name: "example.de.", type: "TXT", data: `"${"x".repeat(255)}" "x"` }],
  });
});

test("an advice has no record", () => {
  expect(adviceFix(inWords("Remove the term."))).toEqual({ text: inWords("Remove the term."), records: [] });
});
