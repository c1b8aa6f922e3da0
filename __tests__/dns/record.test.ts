import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { RdataOf, RrType } from "../../src/dns/record.ts";
import {
  formatRdata,
  isTextType,
  MAX_RDATA,
  MAX_RDATA_TEXT,
  MAX_STRING,
  quoteString,
  txtRdata,
  txtValue,
  txtWireLength,
  TYPE_NUMBER,
} from "../../src/dns/record.ts";
import { parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { anyOctets } from "../support/octets.ts";
import { NO_INCLUDES } from "../support/no-includes.ts";
import { propertyRuns } from "../support/property-runs.ts";

const SAMPLES: { readonly [T in RrType]: readonly [RdataOf[T], string] } = {
  A: [{ address: "192.0.2.1" }, "192.0.2.1"],
  AAAA: [{ address: "2001:db8::1" }, "2001:db8::1"],
  CNAME: [{ target: "a.de" }, "a.de."],
  DNAME: [{ target: "a.de" }, "a.de."],
  NS: [{ target: "ns1.a.de" }, "ns1.a.de."],
  PTR: [{ target: "a.de" }, "a.de."],
  MX: [{ preference: 0, exchange: "." }, "0 ."],
  SRV: [{ priority: 0, weight: 1, port: 993, target: "imap.a.de" }, "0 1 993 imap.a.de."],
  TXT: [{ strings: ['v="1"', "\xff"] }, String.raw`"v=\"1\"" "\255"`],
  SPF: [{ strings: ["v=spf1", " -all"] }, '"v=spf1" " -all"'],
  SOA: [
    { mname: "ns1.a.de", rname: "h.a.de", serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 },
    "ns1.a.de. h.a.de. 1 2 3 4 5",
  ],
  TLSA: [{ usage: 3, selector: 1, matching: 1, data: "ab".repeat(32) }, `3 1 1 ${"ab".repeat(32)}`],
  DS: [{ keyTag: 1, algorithm: 13, digestType: 2, digest: "ab".repeat(32) }, `1 13 2 ${"ab".repeat(32)}`],
  DNSKEY: [{ flags: 257, protocol: 3, algorithm: 13, key: "000102" }, "257 3 13 AAEC"],
};

function readBack(type: RrType, text: string): unknown {
  const start = { file: "test", line: 1, column: 1 };
  const { records, problems } = parseMasterFile(
    { text: `@ 300 IN ${type} ${text}`, start, indent: 0, origin: "x.test" },
    NO_INCLUDES,
  );
  return problems.length > 0 ? problems : records.map((record) => record.rr.data);
}

describe("formatRdata", () => {
  test.each(Object.entries(SAMPLES))("writes %s", (type, [data, text]) => {
    expect(formatRdata(type as RrType, data)).toBe(text);
  });

  test.each(["a;b.de", "a(b).de", 'a"b.de', "@.de", "$ttl.de", "a\\032b.de", "a\\.b.de", "a\\\\b.de"])(
    "writes the name %j so that a master file reads it back",
    (exchange) => {
      expect(readBack("MX", formatRdata("MX", { preference: 10, exchange }))).toEqual([{ preference: 10, exchange }]);
    },
  );

  test("writes any TXT so that a master file reads it back", () => {
    fc.assert(
      fc.property(anyOctets(700), (value) => {
        expect(readBack("TXT", formatRdata("TXT", txtRdata(value)))).toEqual([txtRdata(value)]);
      }),
      { numRuns: propertyRuns(50) },
    );
  });
});

// IANA, Domain Name System (DNS) Parameters; RFC 1035 §3.2.1 and §3.3
test("types have the numbers of their register, and data its limits", () => {
  expect(Object.entries(TYPE_NUMBER).map((each) => each.join(" "))).toEqual(
    "A 1, NS 2, CNAME 5, SOA 6, PTR 12, MX 15, TXT 16, AAAA 28, SRV 33, DNAME 39, DS 43, DNSKEY 48, TLSA 52, SPF 99".split(
      ", ",
    ),
  );
  expect([MAX_RDATA, MAX_RDATA_TEXT, MAX_STRING]).toEqual([65_535, 262_140, 255]);
  expect(Object.keys(TYPE_NUMBER).filter(isTextType)).toEqual(["TXT", "SPF"]);
});

describe("txtOf", () => {
  test.each([
    [0, [0]],
    [255, [255]],
    [256, [255, 1]],
    [511, [255, 255, 1]],
  ])("splits %d octets into strings of %j", (length, lengths) => {
    expect(txtRdata("a".repeat(length)).strings.map((each) => each.length)).toEqual(lengths);
  });

  test("joined again it is the value", () => {
    fc.assert(fc.property(anyOctets(1_000), (value) => expect(txtValue(txtRdata(value))).toBe(value)));
  });
});

test.each([
  [[""], 1],
  [["a".repeat(255), "b"], 258],
])("the strings %j have %d octets on the wire", (strings, octets) => {
  expect(txtWireLength({ strings })).toBe(octets);
});

describe("quoteString", () => {
  test.each([
    ["plain; text", '"plain; text"'],
    ['"', String.raw`"\""`],
    ["\\", String.raw`"\\"`],
    ["\n", String.raw`"\010"`],
    ["\0\x7f\xff", String.raw`"\000\127\255"`],
    [" ~", '" ~"'],
    ["\x1f ~\x80", String.raw`"\031 ~\128"`],
    ["\x1f\x7f", String.raw`"\031\127"`],
  ])("writes %j as %s", (value, quoted) => {
    expect(quoteString(value)).toBe(quoted);
  });
});
