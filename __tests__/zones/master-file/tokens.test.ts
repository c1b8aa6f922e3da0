import { describe, expect, test } from "@jest/globals";
import { columnOf, parseEntries, quoteText, quoteToken } from "../../../src/zones/master-file/tokens.ts";
import { inEnglish, say } from "../../support/in-english.ts";

/** Each entry: where it begins and ends, `>` where it is indented, its tokens, and `! line:column message` of its fault. */
function entriesOf(text: string): string[] {
  return [...parseEntries(text)].map(({ tokens, from, to, isIndented, fault }) =>
    [
      `${from}-${to}${isIndented ? ">" : ""}`,
      ...tokens.map((token) => (token.isQuoted ? `"${token.text}"` : token.text)),
      ...(fault === null ? [] : [`! ${fault.mark.line}:${columnOf(text, fault.mark)} ${say(fault.problem)}`]),
    ].join(" | "),
  );
}

describe("entries", () => {
  test.each<[claim: string, text: string, ...entries: string[]]>([
    ["end with their line", "a b\nc", "0-3 | a | b", "4-5 | c"],
    ["end with the text", "a b\n", "0-3 | a | b"],
    ["take a carriage return for white space", "a b\r\n\rc\r\n", "0-4 | a | b", "5-8> | c"],
    ["are indented by a space", " a", "0-2> | a"],
    ["are indented by a tab", "\ta", "0-2> | a"],
    ["are none where a line is blank or a comment", "\n ;x\n\t\n;y\na", "10-11 | a"],
    ["hold their comments, and words up to them", 'a;x(\nb ;"y\nc', "0-4 | a", "5-10 | b", "11-12 | c"],
    ["have words without white space around parentheses", "a(b\nc)d\ne", "0-7 | a | b | c | d", "8-9 | e"],
    ["nest parentheses", "a ((b\n)c\n)d\ne", "0-11 | a | b | c | d", "12-13 | e"],
    ["have a comment within parentheses", "a (;)\n)\nb", "0-7 | a", "8-9 | b"],
    ["have an empty string for a token", 'a ""', '0-4 | a | ""'],
    ["have strings side by side", 'a "b""c"(";")', '0-13 | a | "b" | "c" | ";"'],
    ["keep escapes where they are", String.raw`a\;b "c\"\\" \(`, String.raw`0-15 | a\;b | "c\"\\" | \(`],
    ["may have a word that ends with an escaped escape", "a\\\\\nb", "0-3 | a\\\\", "4-5 | b"],
  ])("%s", (_claim, text, ...entries) => {
    expect(entriesOf(text)).toEqual(entries);
  });

  test("have tokens with their place", () => {
    const text = 'a (b\n "c"\n) d';
    const places = [...parseEntries(text)].flatMap(({ tokens }) => tokens.map(({ at, line }) => `${line}:${at}`));
    expect(places).toEqual(["1:0", "1:3", "2:6", "3:12"]);
  });

  const STRAY = 'a quote inside a word: write the whole string in quotes, or `\\"`';
  const OPEN = "this string is not closed on its line";
  const FOLLOWS = "text follows the closing quote of this string without a space";
  const ESCAPE = "nothing to escape after `\\`";
  test.each<[fault: string, text: string, ...faults: string[]]>([
    ["a parenthesis that closes none", "a )b )\nc", "1:3 this parenthesis closes none"],
    [
      "a parenthesis that is never closed, the outer one",
      "a\nb (\n(c)",
      "2:3 this parenthesis is never closed, so all that follows belongs to one record",
    ],
    ["a string that is never closed", 'a "b\nc', `1:3 ${OPEN}`],
    ["a string that ends with the text", 'a "b', `1:3 ${OPEN}`],
    ["a string whose last quote is escaped", 'a "b\\"\nc', `1:3 ${OPEN}`],
    ["a string that ends its line with an escape", 'a "b\\\nc"', `1:3 ${OPEN}`, `2:1 ${STRAY}`],
    ["text behind a string", 'a "b"c', `1:3 ${FOLLOWS}`],
    ["a quote inside a word", 'a b"c', `1:3 ${STRAY}`],
    ["an escape before the end of a line", "a\\\nb", `1:1 ${ESCAPE}`],
    ["an escape before a carriage return", "a\\\r\nb", `1:1 ${ESCAPE}`],
    ["an escape before the end of the text", "a\\", `1:1 ${ESCAPE}`],
    ["the first of several", 'a )b"c', "1:3 this parenthesis closes none"],
    ["the first of several in a word", 'a b"c\\', `1:3 ${STRAY}`],
  ])("tell of %s", (_fault, text, ...faults) => {
    expect(entriesOf(text).flatMap((entry) => /! (.*)$/.exec(entry)?.[1] ?? [])).toEqual(faults);
  });

  test.each([
    ['a SVCB 1 . alpn="h3,h2"', null],
    ['a 1h IN https 1 . alpn="h3,h2" port=443', null],
    ['a IN 1h HTTPS 1 . alpn="h 3"', null],
    ['\tCLASS1 SVCB 1 . alpn="h3"', null],
    ['SVCB A alpn="h3"', STRAY],
    ['a TXT SVCB alpn="h3"', STRAY],
    ['a "SVCB" alpn="h3"', STRAY],
    ['a XSVCB alpn="h3"', STRAY],
    ['a SVCBX alpn="h3"', STRAY],
    ['a SVCB 1 . alpn"h3"', STRAY],
    ['a SVCB 1 . alpn="h3', OPEN],
    ['a SVCB 1 . alpn="h3"x', FOLLOWS],
    ['a 1 2 3 4 SVCB alpn="h3"', STRAY],
  ])("take the value of a service parameter in quotes: %s", (text, fault) => {
    expect([...parseEntries(text)].map((entry) => (entry.fault === null ? null : say(entry.fault.problem)))).toEqual([
      fault,
    ]);
  });

  test("have so many tokens as the longest data have in hexadecimal, and no more", () => {
    const most = 2 * 65_535 + 4;
    const [entry, longer] = [...parseEntries(`${"a ".repeat(most)}\n${"b ".repeat(most)}b b`)];
    expect([entry?.tokens.length, entry?.fault]).toEqual([most, null]);
    expect([longer?.tokens.length, longer?.fault?.mark]).toEqual([most, { at: 4 * most + 1, line: 2 }]);
    expect(inEnglish(longer?.fault?.problem)).toBe(
      "the record is too long: its data cannot fit the 65,535 octets a record may have",
    );
  });
});

test("columns count characters of the line from 1", () => {
  const text = Buffer.from("äb\nüöc").toString("latin1");
  const column = (word: string): number => columnOf(text, { at: text.indexOf(word), line: 0 });
  expect([column("b"), column("\n"), column("c"), columnOf(text, { at: 0, line: 1 })]).toEqual([2, 3, 3, 1]);
  expect(columnOf("\na", { at: 1, line: 2 })).toBe(1);
});

test("a token in a message is readable, and cut after 60 characters", () => {
  expect(quoteToken("a\0\x1f\x7f~ \xc3\xa4")).toBe("`a\\000\\031\\127~ ä`");
  expect(quoteToken("x".repeat(60))).toBe(`\`${"x".repeat(60)}\``);
  expect(quoteToken(`${"x".repeat(60)}y`)).toBe(`\`${"x".repeat(60)}…\``);
  expect(quoteText(`ä${"x".repeat(300)}`)).toBe(`\`ä${"x".repeat(58)}…\``);
});
