import { expect, test } from "@jest/globals";
import { fingerprint } from "../../src/report/fingerprint.ts";

test("a fingerprint is the beginning of the SHA-256 of its text", () => {
  // FIPS 180-4, example of "abc"
  expect(fingerprint("abc")).toBe("ba7816bf8f01cfea414140de5dae2223");
});
