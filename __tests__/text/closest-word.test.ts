import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { closestWord } from "../../src/text/closest-word.ts";

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
    expect(closestWord(word, WORDS)).toBe(meant);
  });

  test.each(["prof", "reports", "", "x", "dane-prsnt", "elif", "ama"])("is not guessed for %s", (word) => {
    expect(closestWord(word, WORDS)).toBeNull();
  });

  test("is the nearest, not the first", () => {
    expect(closestWord("sends", ["sent", "send"])).toBe("send");
  });

  test("is found for any word with one letter dropped", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS.slice(0, 4)), fc.nat(), (word, n) => {
        const at = n % word.length;
        expect(closestWord(word.slice(0, at) + word.slice(at + 1), WORDS)).toBe(word);
      }),
    );
  });
});
