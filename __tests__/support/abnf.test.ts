import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { anySentence, matchesAbnf, nearMisses, parseAbnf } from "./abnf.ts";

const GRAMMAR = parseAbnf(`
  record   = version *( 1*SP term ) *SP   ; a comment = "not a rule"
  version  = "v=" %s"Spf" %x31
  term     = name [ ":" 1*3DIGIT ]
           / "(" 2HEXDIG ")"
  name     = ALPHA *( ALPHA / "-" )
  term     =/ %d42-43 / %b101111.101111 / nested
  nested   = "<" *nested ">"
`);

const matches = (text: string, rule = "record"): boolean => matchesAbnf(GRAMMAR, rule, text);

describe("matches what RFC 5234 says", () => {
  test.each([
    ["a literal in any letter case, and one in its own (RFC 7405)", "V=Spf1", "v=SPF1"],
    ["a repetition from its least to its greatest number", "v=Spf1 a:1  a:123 ", "v=Spf1 a:1234"],
    ["an option", "v=Spf1 a", "v=Spf1 a:"],
    ["a group of alternatives", "v=Spf1 a-b-", "v=Spf1 -a"],
    ["a fixed number", "v=Spf1 (0f)", "v=Spf1 (0)"],
    ["a range, from its first to its last", "v=Spf1 * +", "v=Spf1 ,"],
    ["octets in a row", "v=Spf1 //", "v=Spf1 /"],
    ["a rule within itself", "v=Spf1 <<><>>", "v=Spf1 <<>"],
  ])("%s", (_what, good, bad) => {
    expect([matches(good), matches(bad)]).toEqual([true, false]);
  });

  test("alternatives of which the first ends too early", () => {
    const grammar = parseAbnf(`name = ("a" / "ab") *"b" "c"`);
    expect(["ac", "abc", "abbbc", "abbb"].map((text) => matchesAbnf(grammar, "name", text))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("a repetition of what may be empty", () => {
    expect(matchesAbnf(parseAbnf(`all = 2*( *"a" ) "b"`), "all", "aab")).toBe(true);
  });
});

test("each sentence matches its rule", () => {
  fc.assert(fc.property(anySentence(GRAMMAR, "record"), (text) => expect([text, matches(text)]).toEqual([text, true])));
});

test("of the near-misses some match and some do not", () => {
  const found = new Set(fc.sample(nearMisses(anySentence(GRAMMAR, "record")), 200).map((text) => matches(text)));
  expect(found).toEqual(new Set([true, false]));
});

test("texts that are given for a rule stand where it does", () => {
  const texts = anySentence(GRAMMAR, "record", { term: fc.constant("x") });
  fc.assert(fc.property(texts, (text) => expect(text).toMatch(/^v=Spf1( +x)* *$/i)));
});

test.each([
  ["rules that are used and not defined", `a = b "x" / c`, "not defined: b, c"],
  ["values in prose", "a = <prose>", "not ABNF: <prose>"],
  ["groups that do not end", `a = ( "b"`, "not ABNF: ) is missing"],
  ["missing alternatives", `a = "b" /`, "not ABNF: nothing between two delimiters"],
  ["delimiters after the end", `a = "b" )`, "not ABNF in a: )"],
])("%s are refused", (_what, text, error) => {
  expect(() => parseAbnf(text)).toThrow(error);
});
