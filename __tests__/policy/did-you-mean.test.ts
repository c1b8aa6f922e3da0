import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { didYouMean } from "../../src/policy/did-you-mean.ts";

const WORDS = ["version", "profile", "domains", "dane/present", "mail", "off"];

describe("what was meant", () => {
  test.each([
    ["a letter too few", "profil", "profile"],
    ["a letter too many", "domainss", "domains"],
    ["another letter", "nail", "mail"],
    ["neighbours swapped", "vesrion", "version"],
    ["two slips", "dane_presnt", "dane/present"],
    ["upper case", "MAIL", "mail"],
  ])("is found through %s", (_slip, word, meant) => {
    expect(didYouMean(word, WORDS)).toBe(`; did you mean "${meant}"?`);
  });

  test.each(["prof", "reports", "", "x", "dane-prsnt", "elif", "ama"])("is not guessed for %s", (word) => {
    expect(didYouMean(word, WORDS)).toBe("");
  });

  test("is the nearest, not the first", () => {
    expect(didYouMean("sends", ["sent", "send"])).toBe('; did you mean "send"?');
  });

  test("is found for any word with one letter dropped", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS.slice(0, 4)), fc.nat(), (word, n) => {
        const at = n % word.length;
        expect(didYouMean(word.slice(0, at) + word.slice(at + 1), WORDS)).toBe(`; did you mean "${word}"?`);
      }),
    );
  });
});
