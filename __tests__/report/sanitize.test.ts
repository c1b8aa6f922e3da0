import { describe, expect, test } from "@jest/globals";
import { assert, property } from "fast-check";
import { EVIDENCE_LIMIT, PROSE_LIMIT, quoteProse, recordLine } from "../../src/report/sanitize.ts";
import { hostileText } from "../support/hostile-text.ts";
import { sentence } from "../support/in-words.ts";
import { quoteEvidence } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

/** What no line for a terminal may contain. */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|##\[|^\s*::[a-z-]+(\s|::)/iu;

describe("quoteProse", () => {
  test.each([
    ["keeps the letters people write with", "größer als 10 – “§ 4.1” ≤ 漢", "größer als 10 – “§ 4.1” ≤ 漢"],
    ["shows line ends and tabs", "a\nb\r\nc\td", "a\\nb\\r\\nc\\td"],
    ["shows escape sequences", "\u001b[31mred\u009b0m", "\\x1b[31mred\\x9b0m"],
    [
      "shows bidi overrides and zero widths",
      "a\u202eb\u2066c\u200bd\u{e0041}",
      "a\\u{202e}b\\u{2066}c\\u{200b}d\\u{e0041}",
    ],
    ["shows a lone surrogate", "a\ud800b", "a\\u{d800}b"],
    ["disarms a command of the runner", "::error file=a::x ::add-mask::y", "\\x3a:error file=a::x \\x3a:add-mask::y"],
    ["disarms the runner's old commands anywhere", "x##[error]y", "x#\\x23[error]y"],
    ["leaves an IPv6 address alone", "no route to ::1 and 2001:db8::1", "no route to ::1 and 2001:db8::1"],
  ])("%s", (_claim, text, shown) => {
    expect(quoteProse(text)).toBe(shown);
  });

  test("says how much it left out", () => {
    expect(quoteProse("x".repeat(PROSE_LIMIT + 7))).toBe(`${"x".repeat(PROSE_LIMIT)}…`);
  });

  test("never lets through what a terminal or the runner acts on", () => {
    assert(
      property(hostileText, (text) => !ACTIVE.test(quoteProse(text))),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("quoteEvidence", () => {
  const linesOf = (...texts: string[]) =>
    quoteEvidence(texts.map((text) => ({ at: { type: "TXT", name: "x" }, text }))).shown[0]?.lines;

  test("shows octets from 0x80 as numbers, since nothing says what letters they are", () => {
    expect(linesOf("v=spf1 \u00e4\u00ff")).toEqual(["v=spf1 \\xe4\\xff"]);
  });

  test("shows the letters of a note as they are, since it is said in a language", () => {
    const note = sentence("Zertifikat f\u00fcr mx.example\u202e");
    expect(quoteEvidence([{ at: { type: "MX", name: "x" }, text: "", note }]).shown[0]?.lines).toEqual([
      "Zertifikat f\u00fcr mx.example\\u{202e}",
    ]);
  });

  test("keeps the lines of a file, without an empty one behind the last", () => {
    expect(linesOf("version: STSv1\r\nmode: enforce\n")).toEqual(["version: STSv1", "mode: enforce"]);
  });

  test("shows one empty line for empty text", () => {
    expect(linesOf("")).toEqual([""]);
  });

  test("joins what one source said in several pieces, and keeps their indentation", () => {
    const evidence = [
      { at: { type: "TXT", name: "a" }, text: "1" },
      { at: { url: "tree" }, text: "2 x" },
      { at: { url: "tree" }, text: "  1 y" },
    ];
    expect(quoteEvidence(evidence)).toEqual({
      shown: [
        { source: "TXT a", lines: ["1"] },
        { source: "tree", lines: ["2 x", "  1 y"] },
      ],
      more: 0,
    });
  });

  test("says how much it left out: octets, lines, sources", () => {
    expect(linesOf("\u00ff".repeat(65_535))).toEqual([`${"\\xff".repeat(EVIDENCE_LIMIT)}…`]);
    expect(linesOf(...Array.from({ length: 40 }, () => "x"))?.slice(29)).toEqual(["x", "…"]);
    expect(
      quoteEvidence(Array.from({ length: 9 }, (_, i) => ({ at: { type: "TXT", name: `a${i}` }, text: "x" }))).more,
    ).toBe(4);
  });

  test("never lets through what a terminal or the runner acts on, in any line", () => {
    assert(
      property(hostileText, (text) => !(linesOf(text) ?? ["\n"]).some((line) => ACTIVE.test(line))),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("recordLine", () => {
  const record = (data: string, name = "example.de.") => recordLine({ name, type: "TXT", data });

  test("is a line of a master file", () => {
    expect(record('"v=spf1 -all"')).toBe('example.de. IN TXT "v=spf1 -all"');
  });

  test.each([
    ["an octet that is not plain", '"\u0007\u00e4"', '"\\007\\228"'],
    ["a character beyond octets, as UTF-8", '"€"', '"\\226\\130\\172"'],
    ["a line end, so that no second record is forged", '"a"\nevil. IN A 192.0.2.1', '"a"\\010evil. IN A 192.0.2.1'],
    ["what opens a tag", '"<!--"', '"\\060!--"'],
    ["what opens a tag, escaped before", '"\\<"', '"\\060"'],
    ["the runner's old commands", '"##[x]"', '"#\\035[x]"'],
  ])("writes %s as \\DDD", (_claim, data, shown) => {
    expect(record(data)).toBe(`example.de. IN TXT ${shown}`);
  });

  test.each(['"\\\\"', '"\\""', '"\\195\\164"', '"a\\;b"'])("leaves the escapes of %s as they are", (data) => {
    expect(record(data)).toBe(`example.de. IN TXT ${data}`);
  });

  test("shows a record whole or not at all", () => {
    expect(record(`"${"x".repeat(9000)}"`)).toBeNull();
  });

  test("is one line of plain ASCII whatever a record says", () => {
    assert(
      property(hostileText, hostileText, (name, data) => {
        const line = record(data, name) ?? "";
        return /^[ -~]*$/.test(line) && !ACTIVE.test(line) && !line.includes("<");
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
