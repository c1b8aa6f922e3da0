import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { briefMessage, firstSentence } from "../../src/report/brief.ts";
import { hostileText } from "../support/hostile-text.ts";

describe("a brief message", () => {
  test.each([
    ["1024-bit RSA key; at least 2048 bits are required", "1024-bit RSA key; at least 2048 bits are required"],
    [
      "11 DNS lookups; RFC 7208 allows 10: include:_spf.a.example (4), include:_spf.b.example (2), mx (1), a (1), a:b (1)",
      "11 DNS lookups; RFC 7208 allows 10",
    ],
    [`\`${"a; ".repeat(60)}\` is not valid: use b`, `\`${"a; ".repeat(60)}\` is not valid`],
    ["x".repeat(200), "x".repeat(200)],
    [`one; ${"x".repeat(95)}`, `one; ${"x".repeat(95)}`],
    [`one; ${"x".repeat(96)}`, "one"],
  ])("of %s", (text, brief) => {
    expect(briefMessage(text)).toBe(brief);
  });

  test("is how the message begins", () => {
    assert(property(hostileText, (text) => expect(text.startsWith(briefMessage(text))).toBe(true)));
  });
});

describe("the first sentence", () => {
  test.each([
    ["Renew it. Then reload the server.", "Renew it."],
    ["Publish `a. b` at example.org. No more.", "Publish `a. b` at example.org."],
    ["Publish it", "Publish it"],
    ["", ""],
  ])("of %j is %j", (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence);
  });
});
