import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { joinUris } from "../../src/standards/report-uris.ts";
import { parseReportUris, reportUriProblem, withoutSize } from "../../src/standards/mailto.ts";
import { inEnglish } from "../support/in-english.ts";
import { repeatToMegabyte, anyNearMiss, anyOctets } from "../support/octets.ts";

describe("parseReportUris", () => {
  test.each([
    "mailto:dmarc@example.de",
    "MAILTO:dmarc@example.de",
    "mailto:dmarc+a.b@sub.example.de",
    "mailto:dmarc@example.de!10m",
    "mailto:dmarc@example.de!5",
    "mailto:dmarc%21x@example.de",
    "mailto:dmarc@xn--mnchen-3ya.de",
    "mailto:dmarc@example.de?subject=report",
    "mailto:%22a%20b%22@example.de",
    "mailto:%22not%40me%22@example.de",
    "mailto:a%2Fb%3Fc@example.de",
    "mailto:dmarc@example.de?subject=report&body=",
    "mailto:m%C3%BCller@example.de",
  ])("mails to %j", (uri) => {
    expect(parseReportUris(uri)).toEqual([{ uri, domain: expect.stringMatching(/\.de$/), problem: null }]);
  });

  test.each<[string, RegExp]>([
    ["dmarc@example.de", /no scheme/],
    ["", /nothing before or after a comma/],
    [":dmarc@example.de", /no scheme/],
    ["https://example.de/report", /"https:"/],
    ["mailto:", /not a valid mail address/],
    ["mailto:dmarc", /not a valid mail address/],
    ["mailto:@example.de", /not a valid mail address/],
    [
      "mailto:a b@example.de",
      /a URI cannot contain " "; remove it, and write a comma between two addresses \(RFC 3986 §2\)/,
    ],
    ["mailto:<a@example.de>", /a URI cannot contain "<"/],
    ["mailto:a\t@example.de", /a URI cannot contain "\\009"/],
    ["mailto://dmarc@example.de", /remove "\/\/" after `mailto:` \(RFC 6068 §2\)/],
    ["mailto:/dmarc@example.de", /remove "\/" after/],
    ["mailto:a/b@example.de", /`%2F`/],
    ["mailto:a#b@example.de", /"#".*`%23`/],
    ["mailto:a&b@example.de", /"&".*`%26`/],
    ["mailto:a=b@example.de", /"=".*`%3D`/],
    ["mailto:50%@example.de", /percent-encoding/],
    ["mailto:a%4@example.de", /percent-encoding/],
    ["mailto:dmarc@example.de?subject", /"subject" after `\?` is not of the form name=value/],
    ["mailto:dmarc@example.de?a=b#c", /`%23`|"a=b#c" after/],
    ["mailto:a@b.de@example.de", /not a valid mail address/],
    ["mailto:a%40b.de%2Cc@example.de", /not a valid mail address/],
    ["mailto:dmarc%40example.de", /its `%40` must be written `@` \(RFC 6068 §2\)/],
    ["mailto:a@b%40example.de", /not a valid domain name/],
    ["mailto:%C3@%A4example.de", /percent-encoding/],
    ["mailto:a%0d%0aBcc:b@example.de", /not a valid mail address/],
    ["mailto:a@example", /not a valid domain name/],
    ["mailto:a@", /not a valid domain name/],
    ["mailto:a@exa mple.de", /a URI cannot contain " "/],
    ["mailto:a@192.0.2.1", /not a valid domain name/],
    ["mailto:a@[192.0.2.1]", /not a valid URI/],
    ["mailto:a@example..de", /not a valid domain name/],
    ["mailto:a@m\xfcnchen.de", /the domain "m\\252nchen.de" is not ASCII; write it as `xn--…`/],
    ["mailto:a@m\xc3\xbcnchen.de", /the domain "m\\195\\188nchen.de" is not ASCII; write `xn--mnchen-3ya.de`/],
    ["mailto:a@m%C3%BCnchen.de", /the domain "m\\195\\188nchen.de" is not ASCII; write `xn--mnchen-3ya.de`/],
    ["mailto:a!b@example.de", /`!`.*`%21`/],
    ["mailto:a@example.de!10x", /remove "!10x" after the domain/],
    ["mailto:a@example.de!5!10m", /remove "!5" after/],
    ["mailto:%zz@example.de", /percent-encoding/],
    ["mailto:%ff@example.de", /percent-encoding/],
  ])("does not mail to %j", (uri, problem) => {
    expect(inEnglish(parseReportUris(uri))).toEqual([{ uri, domain: null, problem: expect.stringMatching(problem) }]);
  });

  test("reads each of a list, with space around the commas", () => {
    expect(
      parseReportUris("mailto:a@b.de , https://c.de/,mailto:d@e.de").map(({ uri, problem }) => [uri, problem === null]),
    ).toEqual([
      ["mailto:a@b.de", true],
      ["https://c.de/", false],
      ["mailto:d@e.de", true],
    ]);
  });

  test("never throws, and loses no destination", () => {
    const hostile = fc.oneof(
      anyOctets(300),
      anyNearMiss(["mailto:", "a", "@", "b.de", ",", " ", "!", "1", "%", "2C", "?", "<", '"', "."]),
    );
    fc.assert(fc.property(hostile, (text) => expect(parseReportUris(text)).toHaveLength(text.split(",").length)));
  });

  test.each(["!1", "mailto:a@b.de,", "@", ".", "%41", " ", "a", '"'])("ends on a megabyte of %j", (piece) => {
    expect(parseReportUris(`mailto:${repeatToMegabyte(piece)}`)).toBeDefined();
  });
});

describe("the domain of a destination", () => {
  test.each([
    ["mailto:dmarc@Example.DE", "example.de"],
    ["MAILTO:a@example.de!10m", "example.de"],
    ["mailto:a%40x@example.de?subject=b@c.de", null],
    ["mailto:a@example.de?subject=b@c.de", "example.de"],
    ["https://example.de/", null],
    ["mailto:a@example", null],
    ["", null],
  ])("of %j is %j", (uri, domain) => {
    expect(parseReportUris(uri)[0]?.domain).toBe(domain);
  });
});

describe("withoutSize", () => {
  test.each([
    ["mailto:a@b.de!10m", "mailto:a@b.de"],
    ["mailto:a@b.de!5", "mailto:a@b.de"],
    ["mailto:a@b.de", "mailto:a@b.de"],
    ["mailto:a!5m@b.de", "mailto:a!5m@b.de"],
  ])("of %j is %j", (uri, plain) => {
    expect(withoutSize(uri)).toBe(plain);
  });
});

describe("reportUriProblem", () => {
  test.each(["https://", "http:///report", "HTTPS:report", "https://user@:443/report"])(
    "finds no host in %j",
    (uri) => {
      expect(reportUriProblem(uri)).toEqual({ code: "mailto/no-host" });
    },
  );

  test.each(["https://example.de", "https-post:report", "coaps:report"])("is content with %j", (uri) => {
    expect(reportUriProblem(uri)).toBeNull();
  });
});

test("a proposed record takes over ten destinations, each once", () => {
  const uris = Array.from({ length: 11 }, (_, i) => `mailto:a${i}@b.de`);
  expect(joinUris(["mailto:a0@b.de", ...uris])).toBe(uris.slice(0, 10).join(","));
  expect(joinUris([])).toBeNull();
});
