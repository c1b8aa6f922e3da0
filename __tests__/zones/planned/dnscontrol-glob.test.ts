import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { matchGlob, mayMatchSuffix } from "../../../src/zones/planned/dnscontrol-glob.ts";
import { propertyRuns } from "../../support/property-runs.ts";

test.each([
  ["foo", "foo", "yes"],
  ["foo", "fo", "no"],
  ["*.foo", "bar.foo", "yes"],
  ["*.foo", "a.bar.foo", "maybe"], // by the page it does not, by the code it does
  ["*.foo", "foo", "no"],
  ["**.foo", "a.bar.foo", "yes"],
  ["**.a*", "b.c.ad", "yes"],
  ["?oo", "foo", "yes"],
  ["?oo", ".oo", "maybe"],
  ["?oo", "fooo", "no"],
  ["[abc]oo", "aoo", "maybe"],
  ["[abc]oo", "aob", "no"],
  ["[a]?", "[a]b", "maybe"], // brackets may stand for themselves
  ["{bar,[fz]oo}.x", "foo.x", "maybe"],
  ["{bar,[fz]oo}.x", "foo.y", "no"],
  ["\\*.foo", "*.foo", "maybe"],
  ["a\\", "a", "maybe"],
  ["**", "", "yes"],
  ["*", "a.b", "maybe"],
  ["", "", "yes"],
])("%s and %s: %s", (pattern, text, chance) => {
  expect(matchGlob(pattern, text)).toBe(chance);
});

test.each([
  ["*._domainkey", ".gone", false],
  ["_acme-challenge.**", ".gone", true],
  ["a.b", ".b", true],
  ["a.b", ".a.b", false],
  ["*.{a,b}", ".b", true],
])("whether %s may match what ends in %s: %s", (pattern, end, may) => {
  expect(mayMatchSuffix(pattern, end)).toBe(may);
});

const glob = fc.array(fc.constantFrom("a", "b", ".", "*", "**", "?"), { maxLength: 8 }).map((parts) => parts.join(""));
const text = fc.array(fc.constantFrom("a", "b", "."), { maxLength: 8 }).map((parts) => parts.join(""));

test("a glob matches as the regular expression of its words does", () => {
  const expressionOf = (pattern: string, any: string): RegExp =>
    new RegExp(
      `^${pattern.replaceAll(/\*+|[?.]/g, (word) => (word === "." ? "\\." : word === "?" ? any : word === "*" ? `${any}*` : ".*"))}$`,
      "s",
    );
  fc.assert(
    fc.property(glob, text, (pattern, word) => {
      const expected = expressionOf(pattern, "[^.]").test(word)
        ? "yes"
        : expressionOf(pattern, ".").test(word)
          ? "maybe"
          : "no";
      expect(matchGlob(pattern, word)).toBe(expected);
      if (expected !== "no")
        for (let at = 0; at <= word.length; at++) expect(mayMatchSuffix(pattern, word.slice(at))).toBe(true);
    }),
    { numRuns: propertyRuns(3000) },
  );
});
