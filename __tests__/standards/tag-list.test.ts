import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseTagList } from "../../src/standards/tag-list.ts";
import { repeatToMegabyte } from "../support/octets.ts";
import { sayAll } from "../support/in-english.ts";

const octets = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 255 }), { maxLength })
    .map((codes) => codes.map((c) => String.fromCharCode(c)).join(""));

describe("parseTagList", () => {
  test.each<[string, string, [string, string][]]>([
    [
      "keeps the order",
      "v=DKIM1; k=rsa; p=AAAA",
      [
        ["v", "DKIM1"],
        ["k", "rsa"],
        ["p", "AAAA"],
      ],
    ],
    [
      "allows one `;` at the end",
      "v=DMARC1; p=none;",
      [
        ["v", "DMARC1"],
        ["p", "none"],
      ],
    ],
    [
      "allows white space after the last `;`",
      "v=DMARC1; p=none; ",
      [
        ["v", "DMARC1"],
        ["p", "none"],
      ],
    ],
    [
      "strips white space around name and value",
      " a \t=\t b ;c = d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "strips folded white space",
      "a=b;\r\n\tc=\r\n d\r\n ;e=f",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
    ],
    ["keeps white space inside a value", "p=AB CD\r\n EF", [["p", "AB CD\r\n EF"]]],
    ["allows an empty value", "p=", [["p", ""]]],
    [
      "lets a value hold `=`",
      "p=AA==; n=a=b",
      [
        ["p", "AA=="],
        ["n", "a=b"],
      ],
    ],
    [
      "keeps letter case, names differ by it",
      "P=x; p=Y",
      [
        ["P", "x"],
        ["p", "Y"],
      ],
    ],
  ])("%s", (_claim, text, tags) => {
    expect(parseTagList(text)).toEqual({ tags: tags.map(([name, value]) => ({ name, value })), errors: [] });
  });

  test.each<[string, string, RegExp]>([
    ["refuses a tag without `=`", "v=DKIM1; rsa; p=AA", /^"rsa" has no `=`$/],
    ["refuses an empty tag", "v=DKIM1;; p=AA", /a tag is empty/],
    ["refuses an empty text", "", /a tag is empty/],
    ["refuses a name that starts with a digit", "1a=x", /"1a" is not a valid tag name/],
    ["refuses an empty name", "=x", /"" is not a valid tag name/],
    ["refuses a name with a hyphen", "a-b=x", /"a-b" is not a valid tag name/],
    ["refuses octets outside ASCII in a value", "n=caf\xe9", /the value of "n" contains "\\233"/],
    ["refuses a control character in a value", "n=a\x00b", /the value of "n" contains "\\000"/],
    ["refuses a line break that folds nothing", "n=a\nb", /the value of "n" contains a line break/],
    ["refuses a repeated name", "p=AA; k=rsa; p=BB", /^the tag "p" occurs more than once$/],
  ])("%s", (_claim, text, error) => {
    expect(sayAll(parseTagList(text).errors)).toEqual([expect.stringMatching(error)]);
  });

  test("reads on behind an error", () => {
    expect(parseTagList("v=DKIM1; rsa; p=AA").tags).toEqual([
      { name: "v", value: "DKIM1" },
      { name: "p", value: "AA" },
    ]);
  });

  test("says once that a tag is repeated, however often, and keeps every value", () => {
    const { tags, errors } = parseTagList("p=1; p=2; p=3");
    expect(errors).toHaveLength(1);
    expect(tags.map((tag) => tag.value)).toEqual(["1", "2", "3"]);
  });

  test("shows at most 40 characters of a faulty tag", () => {
    expect(sayAll(parseTagList("x".repeat(5000)).errors)).toEqual([`"${"x".repeat(40)}"… has no \`=\``]);
  });

  test("never throws, and every tag it returns is well formed", () => {
    fc.assert(
      fc.property(octets(200), (text) => {
        const { tags, errors } = parseTagList(text);
        expect(errors.length).toBeLessThanOrEqual(10);
        for (const { name, value } of tags) {
          expect(name).toMatch(/^[A-Za-z]\w*$/);
          expect(value).not.toMatch(/^[ \t]|[ \t]$|;/);
        }
      }),
    );
  });

  test("reads back what it would write", () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
    const value = fc.stringMatching(/^([!-:<-~]{1,20}( [!-:<-~]{1,5})?)?$/);
    fc.assert(
      fc.property(fc.uniqueArray(fc.record({ name, value }), { selector: (tag) => tag.name, minLength: 1 }), (tags) => {
        const text = tags.map((tag) => `${tag.name}=${tag.value}`).join("; ");
        expect(parseTagList(text)).toEqual({ tags, errors: [] });
      }),
    );
  });

  test.each([";", " ", "\r\n ", "=", "a=;", "\t\r\n", "a=b\r\n "])("ends on a megabyte of %j", (unit) => {
    expect(parseTagList(repeatToMegabyte(unit))).toBeDefined();
  });
});

test("ten errors of a list are kept", () => {
  const errorsOf = (count: number): number => parseTagList(`p=A${"; x".repeat(count)}`).errors.length;
  expect([errorsOf(9), errorsOf(10), errorsOf(11)]).toEqual([9, 10, 10]);
});
