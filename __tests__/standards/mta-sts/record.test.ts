import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { IgnoredFields } from "../../../src/standards/mta-sts/record.ts";
import {
  ignoredRecordFields,
  matchingPattern,
  parseMtaStsPolicy,
  parseMtaStsRecord,
} from "../../../src/standards/mta-sts/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { repeatToMegabyte, anyNearMiss, anyOctets } from "../../support/octets.ts";

describe("parseMtaStsRecord", () => {
  test.each([
    ["v=STSv1; id=20261123", "20261123"],
    ["v=STSv1;id=a", "a"],
    ["v=STSv1; id=a;", "a"],
    ["v=STSv1; id=a ; ", "a"],
    ["v=STSv1;\tid=a", "a"],
    ["v=STSv1; x.y-z_1=:!; id=A1", "A1"],
    ["v=STSv1; id=1; id=2", "1"],
    ["v=STSv1; id=a ", "a"],
    [`v=STSv1; id=${"a".repeat(32)}`, "a".repeat(32)],
  ])("reads %j", (text, id) => {
    expect(parseMtaStsRecord(["other", text])).toEqual({ text, id });
  });

  test.each<[string, RegExp]>([
    ["v=STSv1 ; id=a", /begin with exactly/],
    [" v=STSv1; id=a", /begin with exactly/],
    ["v=stsv1; id=a", /begin with exactly/],
    ["v=STSv1", /begin with exactly/],
    ["v=STSv1;", /no `id`/],
    ["v=STSv1; x=a", /no `id`/],
    ["v=STSv1; id=", /name=value/],
    ["v=STSv1; id =a", /name=value/],
    ["v=STSv1; id=a b", /name=value/],
    ["v=STSv1; id=a=", /name=value/],
    ["v=STSv1;; id=a", /name=value/],
    ["v=STSv1; id=a\n", /name=value/],
    ["v=STSv1; id=a\xa0", /name=value/],
    ["v=STSv1; id=\x1b[2J", /^"id=\\027\[2J" is not/],
    [`v=STSv1; id=${"!".repeat(500)}`, /^the id "!{100}"… is not valid/],
    ["v=STSv1; id=2026-11-23", /letters and digits/],
    [`v=STSv1; id=${"a".repeat(33)}`, /letters and digits/],
  ])("discards %j", (text, problem) => {
    expect(inEnglish(parseMtaStsRecord([text]))).toMatch(problem);
  });

  test("takes several for none", () => {
    expect(inEnglish(parseMtaStsRecord(["v=STSv1; id=a", "v=STSv1; id=b"]))).toBe(
      "2 MTA-STS records; RFC 8461 §3.1 allows one, so senders ignore them all",
    );
  });

  test("one beside a text that senders discard stands", () => {
    expect(parseMtaStsRecord(["v=STSv1 ; id=b", "v=STSv1; id=a"])).toMatchObject({ id: "a" });
  });

  test.each([[[]], [[""]], [["v=STSv2; id=a"]], [["v=spf1 -all"]]])("finds none among %j", (texts) => {
    expect(parseMtaStsRecord(texts)).toBeNull();
  });

  test("never throws, and an id it reads is one", () => {
    const hostile = fc.oneof(
      anyOctets(200),
      anyNearMiss(["v=STSv1", ";", " ", "id", "=", "a1", "\t", "x", "\n"]).map((text) => `v=STSv1;${text}`),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const record = parseMtaStsRecord([text]);
        if (record !== null && "id" in record) expect(record.id).toMatch(/^[A-Za-z0-9]{1,32}$/);
      }),
    );
  });
});

test.each<[string, IgnoredFields]>([
  ["v=STSv1; id=a;", { unknown: [], repeated: [] }],
  ["v=STSv1; y=1 ;x=id; id=a; y=2", { unknown: ["y", "x"], repeated: [] }],
  ["v=STSv1; id=a; id=a; id=b", { unknown: [], repeated: ["id"] }],
])("names what senders ignore in %j, each once", (text, ignored) => {
  expect(ignoredRecordFields({ text, id: "a" })).toEqual(ignored);
});

const GOOD = "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.example.de\n";

describe("parseMtaStsPolicy", () => {
  test.each<[string, string, IgnoredFields?]>([
    ["with LF", GOOD],
    ["with CRLF", GOOD.replaceAll("\n", "\r\n")],
    ["without the last line end", GOOD.trimEnd()],
    ["without space after the colon", GOOD.replaceAll(": ", ":")],
    ["with space and tab around the values", GOOD.replaceAll(": ", ": \t").replaceAll("\n", " \t\n")],
    ["in another order", GOOD.trimEnd().split("\n").toReversed().join("\n")],
    ["with a key of its own", `${GOOD}x-y_z.1: any th\xc3\xafng\n`, { unknown: ["x-y_z.1"], repeated: [] }],
    ["with two of its own", `${GOOD}y: 1\nx: 1\n`, { unknown: ["y", "x"], repeated: [] }],
    ["with upper-case host names", GOOD.replace("mx.example.de", "MX.Example.DE")],
    ["with a second mode, of which the first counts", `${GOOD}mode: none\n`, { unknown: [], repeated: ["mode"] }],
    ["with a second max_age", `${GOOD}max_age: nonsense\n`, { unknown: [], repeated: ["max_age"] }],
  ])("reads one %s", (_what, body, ignored = { unknown: [], repeated: [] }) => {
    expect(parseMtaStsPolicy(body)).toEqual({ mode: "enforce", maxAge: 604_800, mx: ["mx.example.de"], ignored });
  });

  test("keeps every mx line", () => {
    expect(parseMtaStsPolicy(`${GOOD}mx: *.example.de\n`)).toMatchObject({ mx: ["mx.example.de", "*.example.de"] });
  });

  test("needs no mx in mode none", () => {
    expect(parseMtaStsPolicy("version: STSv1\nmode: none\nmax_age: 0")).toEqual({
      mode: "none",
      maxAge: 0,
      mx: [],
      ignored: { unknown: [], repeated: [] },
    });
  });

  test.each([
    ["0", 0],
    ["31557600", 31_557_600],
    ["0000000001", 1],
  ])("takes max_age %s", (text, maxAge) => {
    expect(parseMtaStsPolicy(GOOD.replace("604800", text))).toMatchObject({ maxAge });
  });

  test.each<[string, string, RegExp]>([
    ["nothing", "", /no `version`/],
    ["no version", GOOD.replace("version: STSv1\n", ""), /no `version`/],
    ["another version", GOOD.replace("STSv1", "STSv2"), /"version: STSv2"/],
    ["no mode", GOOD.replace("mode: enforce\n", ""), /no `mode`/],
    ["a mode in capitals", GOOD.replace("enforce", "Enforce"), /"mode: Enforce"/],
    ["no max_age", GOOD.replace("max_age: 604800\n", ""), /no `max_age`/],
    ["more than a year", GOOD.replace("604800", "31557601"), /31557600/],
    ["a negative age", GOOD.replace("604800", "-1"), /"max_age: -1"/],
    ["an age with a unit", GOOD.replace("604800", "1w"), /"max_age: 1w"/],
    ["an age of eleven digits", GOOD.replace("604800", "00000000001"), /max_age/],
    ["no mx", GOOD.replace("mx: mx.example.de\n", ""), /no `mx`/],
    ["mx without a name", GOOD.replace("mx.example.de", ""), /line 4/],
    ["a blank line between", GOOD.replace("mode", "\nmode"), /line 2/],
    ["a key in capitals", GOOD.replace("mode", "Mode"), /no `mode`/],
    ["a space before the colon", GOOD.replace("mode", "mode "), /line 2/],
    ["a byte order mark", `\xef\xbb\xbf${GOOD}`, /line 1/],
    ["a comment", `# policy\n${GOOD}`, /line 1/],
    ["a carriage return inside", GOOD.replace("enforce", "enforce\rx"), /mode/],
    ["a NUL in a field of its own", `${GOOD}x: a\0b\n`, /line 5 contains "\\000"; RFC 8461 §3.2 allows only UTF-8/],
    ["a tab inside a value", `${GOOD}x: a\tb\n`, /line 5 contains "\\009"/],
    ["a DEL", `${GOOD}x: a\x7f\n`, /line 5 contains "\\127"/],
    ["a bare carriage return", `${GOOD}x: a\rb\n`, /line 5 contains "\\013"/],
    ["octets that are not UTF-8", `${GOOD}x: \xff\n`, /line 5 contains "\\255"/],
    ["a blank line at the end", `${GOOD}\n`, /line 5 is blank/],
    ["a vertical tab at the end", `${GOOD}\x0b`, /line 5 contains "\\011"/],
    ["a trailing no-break space", GOOD.replace("enforce", "enforce\xa0"), /mode/],
  ])("refuses one with %s", (_what, body, problem) => {
    expect(inEnglish(parseMtaStsPolicy(body))).toContainEqual(expect.stringMatching(problem));
  });

  test.each([
    ["*.m\xc3\xbcnchen.de", /^the mx pattern "\*.m\\195\\188nchen.de" is not ASCII; write `\*.xn--mnchen-3ya.de`/],
  ])("offers the A-labels of %j", (pattern, problem) => {
    expect(inEnglish(parseMtaStsPolicy(GOOD.replace("mx.example.de", pattern)))).toEqual([
      expect.stringMatching(problem),
    ]);
  });

  test.each([
    "*",
    "*.",
    "*.*.de",
    "a.*.de",
    "mx*.de",
    "mx.de.",
    "_mx.de",
    ".",
    "\\097.de",
    "a..de",
    "-a.de",
    "mx1.de mx2.de",
    "a".repeat(64),
  ])("refuses the pattern %j", (pattern) => {
    expect(inEnglish(parseMtaStsPolicy(GOOD.replace("mx.example.de", pattern)))).toEqual([
      expect.stringContaining("is not a valid host name"),
    ]);
  });

  test("says no more than ten things about a hostile one", () => {
    expect(parseMtaStsPolicy("x\n".repeat(32_768))).toHaveLength(10);
  });

  test("never throws, and what it reads is valid", () => {
    const pieces = [
      "version",
      "mode",
      "max_age",
      "mx",
      ":",
      " ",
      "\n",
      "\r\n",
      "STSv1",
      "enforce",
      "none",
      "604800",
      "mx.example.de",
      "*.",
      "\t",
      GOOD,
    ];
    fc.assert(
      fc.property(fc.oneof(anyOctets(300), anyNearMiss(pieces)), (body) => {
        const policy = parseMtaStsPolicy(body);
        if (Array.isArray(policy)) expect(policy.length).toBeGreaterThan(0);
        else
          expect(
            policy.maxAge >= 0 && policy.maxAge <= 31_557_600 && (policy.mx.length > 0 || policy.mode === "none"),
          ).toBe(true);
      }),
    );
  });

  const SPACE = `x${repeatToMegabyte(" ")}x`;
  test.each<[string, () => unknown]>([
    ["a record", () => parseMtaStsRecord([`v=STSv1;${SPACE}`])],
    ["a policy", () => parseMtaStsPolicy(`mx: ${SPACE}`)],
    ["a pattern", () => parseMtaStsPolicy(`mx: ${repeatToMegabyte("a\\.")}`)],
  ])("ends on a megabyte of space or escapes in %s", (_what, work) => {
    expect(work()).toBeDefined();
  });
});

describe("matchingPattern", () => {
  test.each([
    ["mx.example.de", "mx.example.de"],
    ["mx.example.de", "*.example.de"],
    ["mx.de", "*.de"],
  ])("%s is covered by %s", (host, pattern) => {
    expect(matchingPattern(host, ["other.de", pattern])).toBe(pattern);
  });

  test.each([
    ["a.b.example.de", "*.example.de"],
    ["example.de", "*.example.de"],
    ["mx.example.de", "example.de"],
    ["mx.example.de", "mx.example"],
    ["a\\.b.example.de", "*.b.example.de"],
    ["mx", "*."],
  ])("%s is not covered by %s", (host, pattern) => {
    expect(matchingPattern(host, [pattern])).toBeNull();
  });
});
