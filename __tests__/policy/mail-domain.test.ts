import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isHostName, parseName } from "../../src/dns/name.ts";
import { parseMailDomain } from "../../src/policy/mail-domain.ts";
import { quoteCharacters } from "../../src/text/quote.ts";
import { codePoint } from "../support/hostile-text.ts";
import { say } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const LABEL_63 = "a".repeat(63);

describe("a mail domain", () => {
  test.each([
    ["example.de", "example.de"],
    ["Example.DE.", "example.de"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BU\u0308CHER。example", "xn--bcher-kva.example"],
    ["straße.example", "xn--strae-oqa.example"],
    ["xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["xn--a.de", "xn--a.de"],
    ["1and1.com", "1and1.com"],
    ["127.0.0.1.example", "127.0.0.1.example"],
    ["a.xn--p1ai", "a.xn--p1ai"],
    ["a.b1", "a.b1"],
    ["a.1b", "a.1b"],
    ["a.b0x1", "a.b0x1"],
    ["a.0x1g", "a.0x1g"],
    [`${LABEL_63}.de`, `${LABEL_63}.de`],
    [`${`${LABEL_63}.`.repeat(3)}${"b".repeat(61)}`, `${`${LABEL_63}.`.repeat(3)}${"b".repeat(61)}`],
  ])("%s is known to DNS as %s", (text, name) => {
    expect(parseMailDomain(text)).toEqual({ name });
  });

  test.each([
    ["192.0.2.1", "it is an IP address"],
    ["2001:db8::1", "it is an IP address"],
    ["１９２.0.2.１", "it is an IP address"],
    ["1.2.3", "its last label is a number"],
    ["12345", "its last label is a number"],
    ["a.0x7f", "its last label is a number"],
    ["a.0X7F.", "its last label is a number"],
    ["localhost", "it has no dot; write the full name"],
    ["de.", "it has no dot; write the full name"],
    [".", "a label is empty"],
    ["a..de", "a label is empty"],
    [".a.de", "a label is empty"],
    ["a.de..", "a label is empty"],
    ["-a.de", "a label begins or ends with a hyphen"],
    ["a-.de", "a label begins or ends with a hyphen"],
    [`${LABEL_63}a.de`, "a label is longer than 63 characters"],
    [`${`${LABEL_63}.`.repeat(3)}${"b".repeat(62)}`, "it is longer than 253 characters"],
    [`${"ü".repeat(60)}.`.repeat(4), "it is longer than 253 characters"],
    ["ü.xn--a.de", "a label is not allowed in internationalised names (UTS #46)"],
    ["a\u202eb.de", "a label is not allowed in internationalised names (UTS #46)"],
    ["_dmarc.a.de", 'it contains "_"; use letters, digits, hyphens and dots'],
    ["*.a.de", 'it contains "*"; use letters, digits, hyphens and dots'],
    ["a.de:25", 'it contains ":"; use letters, digits, hyphens and dots'],
    ["%61.de", 'it contains "%"; use letters, digits, hyphens and dots'],
    ["x@a.de", 'it contains "@"; use letters, digits, hyphens and dots'],
    ["[192.0.2.1]", 'it contains "["; use letters, digits, hyphens and dots'],
    ["https://a.de/", 'it contains ":"; use letters, digits, hyphens and dots'],
    [" a.de", 'it contains " "; use letters, digits, hyphens and dots'],
    ["a\\.b.de", 'it contains "\\"; use letters, digits, hyphens and dots'],
  ])("is not %s: %s", (text, why) => {
    const parsed = parseMailDomain(text);
    expect("problem" in parsed && say(parsed.problem)).toBe(
      `${quoteCharacters(text)} is not a valid domain name: ${why}`,
    );
  });

  test("is, whatever was written, a host name that DNS and this parser read the same", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.domain(),
      fc.array(fc.string({ unit: codePoint, maxLength: 8 })).map((labels) => labels.join(".")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseMailDomain(text);
        if ("problem" in parsed) return;
        expect(isHostName(parsed.name)).toBe(true);
        expect(parseName(parsed.name)).toBe(parsed.name);
        expect(parseMailDomain(parsed.name)).toEqual(parsed);
      }),
      { numRuns: propertyRuns(2000) },
    );
  });
});
