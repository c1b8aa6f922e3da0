// The limits of master files: what is just within them is read, and one more is not.
import { describe, expect, test } from "@jest/globals";
import type { Include } from "../../../src/zones/master-file/master-file.ts";
import { parseMasterFile } from "../../../src/zones/master-file/master-file.ts";
import { NO_INCLUDES } from "../../support/no-includes.ts";
import { parse, problemLines, recordLines } from "../text-zones.ts";

const start = { file: "t.zone", line: 1, column: 1 };

describe("the data of a record", () => {
  const full = `"${"x".repeat(255)}" `.repeat(255);

  test("come to 65,535 octets at most, the length of each string counted", () => {
    const [fits, surplus] = [254, 255].map((octets) => parse(`a TXT ${full}"${"x".repeat(octets)}"`, "x.test"));
    expect([fits?.problems, fits?.records.length]).toEqual([[], 1]);
    expect(problemLines(surplus?.problems ?? [])).toEqual([expect.stringMatching(/^1:65797: .*65535 octets/)]);
  });

  test.each(["TLSA 0 0 0", "TYPE65280 \\# 65535"])("have as many hexadecimal digits at most: %s", (head) => {
    const [fits, surplus] = [65_535, 65_536].map((octets) => parse(`a ${head} ${"00".repeat(octets)}`, "x.test"));
    expect([fits?.problems, fits?.records.length]).toEqual([[], 1]);
    expect(problemLines(surplus?.problems ?? [])).toEqual([expect.stringContaining("65535 octets")]);
  });

  test("have strings of 255 octets at most, whatever it takes to write them", () => {
    const escaped = (octets: number): string => `a TXT ${"\\120".repeat(octets)}`;
    expect(recordLines(parse(escaped(255), "x.test"))).toEqual([`a.x.test 3600 TXT "${"x".repeat(255)}"`]);
    expect(problemLines(parse(escaped(256), "x.test").problems)).toEqual([
      "1:7: this string has more than 255 octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings",
    ]);
    expect(problemLines(parse(`a TXT ${"x".repeat(1020)}`, "x.test").problems)).toEqual([
      "1:7: this string has 1020 octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings",
    ]);
    expect(problemLines(parse(`a TXT ${"x".repeat(1021)}`, "x.test").problems)).toEqual([
      "1:7: this string has more than 255 octets; the limit is 255 (RFC 1035 §3.3). Split it into several strings",
    ]);
  });
});

test("a thousand files are included, and no more", () => {
  const include: Include = (file) => ({ file, text: "" });
  const [fits, surplus] = [1000, 1001].map((count) =>
    parseMasterFile({ text: "$INCLUDE f\n".repeat(count), start, indent: 0, origin: "x.test" }, include),
  );
  expect(fits?.problems).toEqual([]);
  expect(problemLines(surplus?.problems ?? [])).toEqual(["1001:10: more than 1000 files are included"]);
});

test("as many records are read as may be, and what follows is not looked at", () => {
  const text = "a A 192.0.2.1\nb A 192.0.2.2\n";
  const source = { start, indent: 0, origin: "x.test" };
  expect(parseMasterFile({ text, ...source }, NO_INCLUDES, 2).problems).toEqual([]);
  const file = parseMasterFile({ text: `${text}c A x\nd A x\n`, ...source }, NO_INCLUDES, 2);
  expect([recordLines(file).length, file.fault?.location]).toEqual([2, { ...start, line: 3 }]);
  expect(problemLines(file.problems)).toEqual([expect.stringMatching(/^3:1: .*beyond the 400000 records/)]);
});

test("a hundred problems are told, and what follows is not known", () => {
  const [told, untold] = [100, 101].map((count) => parse(`${"a A x\n".repeat(count)}b A 192.0.2.1\n`, "x.test"));
  expect([told?.problems.length, told?.fault, told?.records.length]).toEqual([100, null, 1]);
  expect([untold?.problems.length, untold?.fault, untold?.records.length]).toEqual([101, untold?.problems[100], 0]);
});

test("a record has the text of its entry, where that is its own", () => {
  const { records } = parse("a 60 TXT x ; y\n CAA ( 0\n b c ) ; d\n$GENERATE 1-1 d A 192.0.2.1\ne MX 1 f", "x.test");
  expect(records.map(({ sourceEntry }) => sourceEntry)).toEqual([
    { text: "a 60 TXT x ; y", dataStart: 9 },
    { text: " CAA ( 0\n b c ) ; d", dataStart: 7 },
    undefined,
    { text: "e MX 1 f", dataStart: 5 },
  ]);
});
