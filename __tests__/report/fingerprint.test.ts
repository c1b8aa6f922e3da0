import { expect, test } from "@jest/globals";
import { createFingerprints, declaredFileKey } from "../../src/report/fingerprint.ts";

test("a fingerprint is the beginning of the SHA-256 of its key, and which of equal ones it is", () => {
  const identify = createFingerprints();
  // FIPS 180-4, example of "abc"
  expect(["abc", "abc", "abd", "abc"].map(identify)).toEqual([
    "ba7816bf8f01cfea414140de5dae2223:1",
    "ba7816bf8f01cfea414140de5dae2223:2",
    expect.stringMatching(/^[\da-f]{32}:1$/),
    "ba7816bf8f01cfea414140de5dae2223:3",
  ]);
  expect(createFingerprints()("abc")).toBe("ba7816bf8f01cfea414140de5dae2223:1");
});

test("what is said of a declared file is the same wherever its line moves", () => {
  const keyAt = (file: string, line: number): string =>
    declaredFileKey("declared/fault", { location: { file, line, column: 1 }, message: "no TTL" });
  expect(keyAt("a.zone", 1)).toBe(keyAt("a.zone", 2));
  expect(keyAt("a.zone", 1)).not.toBe(keyAt("b.zone", 1));
});
