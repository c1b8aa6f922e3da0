// Texts that a test compares whole: a change of the code shows in the file that holds them. Where it is meant,
// `WRITE_EXPECTED=1 npm test -- NAME` writes them again, and the review reads the difference.
import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "@jest/globals";

export function expectWritten(file: URL, text: string): void {
  if (process.env["WRITE_EXPECTED"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
}
