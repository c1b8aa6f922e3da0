import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseTlsRpt } from "../../../src/standards/tls-rpt/record.ts";
import { inEnglish } from "../../support/in-english.ts";
import { repeatToMegabyte, anyNearMiss, anyOctets } from "../../support/octets.ts";

describe("parseTlsRpt", () => {
  test.each([
    ["v=TLSRPTv1; rua=mailto:tls@example.de", ["mailto:tls@example.de"]],
    ["v=TLSRPTv1;rua=mailto:tls@example.de;", ["mailto:tls@example.de"]],
    ["v=TLSRPTv1; rua=mailto:tls@example.de ; ", ["mailto:tls@example.de"]],
    ["v=TLSRPTv1; rua=mailto:a@b.de , https://b.de/r?x=1&y=2", ["mailto:a@b.de", "https://b.de/r?x=1&y=2"]],
    ["v=TLSRPTv1; x-1=y; rua=mailto:tls@example.de", ["mailto:tls@example.de"]],
    ["v=TLSRPTv1; ruas=y; rua=https://b.de", ["https://b.de"]],
    ["v=TLSRPTv1;rua=mailto:a@b.de;rua=mailto:c@d.net", ["mailto:a@b.de", "mailto:c@d.net"]],
    ["v=TLSRPTv1; rua=mailto:a@b.de,http://b.de/x", ["mailto:a@b.de", "http://b.de/x"]],
    ["v=TLSRPTv1; rua=mailto:a@b.de ", ["mailto:a@b.de"]],
  ])("reads %j", (text, uris) => {
    const record = parseTlsRpt(["other", text]);
    expect(record).toMatchObject({ text, rua: uris.map((uri) => ({ uri })) });
  });

  test.each<[string, RegExp]>([
    ["v=TLSRPTv1 ; rua=mailto:a@b.de", /begin with exactly/],
    ["v=TLSRPTV1; rua=mailto:a@b.de", /begin with exactly/],
    [" v=TLSRPTv1; rua=mailto:a@b.de", /begin with exactly/],
    ["v=TLSRPTv1", /begin with exactly/],
    ["v=TLSRPTv1;", /no `rua`/],
    ["v=TLSRPTv1; RUA=mailto:a@b.de", /no `rua`/],
    ["v=TLSRPTv1; rua= mailto:a@b.de", /name=value/],
    ["v=TLSRPTv1;; rua=mailto:a@b.de", /name=value/],
    ["v=TLSRPTv1; rua=", /name=value/],
    ["v=TLSRPTv1; rua", /name=value/],
    ["v=TLSRPTv1; rua =mailto:a@b.de", /name=value/],
    ["v=TLSRPTv1; x=a=b; rua=mailto:a@b.de", /name=value/],
    ["v=TLSRPTv1; x=a b; rua=mailto:a@b.de", /name=value/],
    ["v=TLSRPTv1; rua=mailto:a@b.de\n", /name=value/],
    [
      "v=TLSRPTv1; rua=mailto:m\xfc@b.de",
      /"mailto:m\\252@b.de" in `rua` is not a valid URI.*a URI cannot contain "\\252"/,
    ],
    ["v=TLSRPTv1; rua=mailto:a@m\xc3\xbc.de", /write `xn--m-eha.de`/],
    ["v=TLSRPTv1; rua=mailto:a@b.de,https://x.ex ample/t", /a URI cannot contain " "; remove it, and write a comma/],
    ["v=TLSRPTv1; rua=mailto:a@b.de,https://", /it has no host/],
    ["v=TLSRPTv1; rua=mailto:a@b.de,http://x/%", /percent-encoding/],
    ["v=TLSRPTv1; rua=https://x/{a}", /a URI cannot contain "{"/],
    ['v=TLSRPTv1; rua=https://x/"', /a URI cannot contain/],
    ["v=TLSRPTv1; rua=https://x/\\", /a URI cannot contain/],
    ["v=TLSRPTv1; rua=https://x/!", /`%21`/],
    ["v=TLSRPTv1; rua=mailto:a\tb@b.de", /a URI cannot contain "\\009"/],
    ["v=TLSRPTv1; rua=mailto:tls@example.de!10m", /remove "!10m" after/],
    ["v=TLSRPTv1; rua=mailto:t!ls@example.de", /`%21`/],
    [
      "v=TLSRPTv1; rua=http://reports.example.de/x",
      /deliver reports only to `mailto:` and `https:`.*"http:\/\/reports/,
    ],
    ["v=TLSRPTv1; rua=mailto://tls@example.de", /no usable destination.*remove "\/\/"/],
    ["v=TLSRPTv1; rua=mailto:tls@localhost", /no usable destination/],
    ["v=TLSRPTv1; rua=a@b.de", /"a@b.de" in `rua` is not a valid URI/],
    ["v=TLSRPTv1; rua=mailto:a@b.de,", /is not a valid URI/],
    ["v=TLSRPTv1; rua=mailto:", /no usable destination/],
  ])("refuses %j", (text, problem) => {
    expect(inEnglish(parseTlsRpt([text]))).toMatch(problem);
  });

  test("takes several for none", () => {
    expect(inEnglish(parseTlsRpt(["v=TLSRPTv1; rua=mailto:a@b.de", "v=TLSRPTv1; rua=mailto:c@b.de"]))).toBe(
      "2 TLS-RPT records; RFC 8460 §3 allows one, so senders ignore them all",
    );
  });

  test.each([[[]], [["v=spf1 -all"]], [["report"]]])("finds none among %j", (texts) => {
    expect(parseTlsRpt(texts)).toBeNull();
  });

  test("never throws, and a record it reads has a destination", () => {
    const pieces = ["rua=", "mailto:", "a@b.de", ",", ";", " ", "https://c.de", "x=", "=", "\t"];
    const hostile = fc.oneof(anyOctets(200), anyNearMiss(pieces)).map((text) => `v=TLSRPTv1;${text}`);
    fc.assert(
      fc.property(hostile, (text) => {
        const record = parseTlsRpt([text]);
        if (record !== null && "rua" in record) expect(record.rua.length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([" ", "a", ";", ",", "x=1;", "rua=a:b;"])("ends on a megabyte of %j", (piece) => {
    expect(parseTlsRpt([`v=TLSRPTv1;rua=a:${repeatToMegabyte(piece)}\x01`])).toBeDefined();
  });
});
