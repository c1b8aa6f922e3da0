import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Name } from "../../src/dns/name.ts";
import { parseName } from "../../src/dns/name.ts";
import type { RdataOf, RrType } from "../../src/dns/record.ts";
import { formatRdata } from "../../src/dns/record.ts";
import { formatIpv6 } from "../../src/dns/address.ts";
import { createAuthority } from "../../src/zones/planned/authority.ts";
import { MAX_RECORDS, parseMasterFile } from "../../src/zones/master-file/master-file.ts";
import { repeatToMegabyte } from "../support/octets.ts";
import { parse, problemLines } from "./text-zones.ts";
import { MAX_PROBLEMS } from "../../src/zones/located-messages.ts";
import { codePoint } from "../support/hostile-text.ts";
import { NO_INCLUDES } from "../support/no-includes.ts";
import { propertyRuns } from "../support/property-runs.ts";

const u8 = fc.integer({ min: 0, max: 0xff });
const u16 = fc.integer({ min: 0, max: 0xffff });
const u32 = fc.integer({ min: 0, max: 0xffff_ffff });
const label = fc.string({
  unit: fc.constantFrom(...Array.from("abz019-_*"), "\\.", "\\\\", "\\000", "\\032", "\\255"),
  minLength: 1,
  maxLength: 12,
});
const name: fc.Arbitrary<Name> = fc
  .array(label, { maxLength: 5 })
  .map((labels) => parseName(`${labels.join(".")}.`) ?? ".");
const hex = fc.uint8Array({ minLength: 1, maxLength: 64 }).map((octets) => Buffer.from(octets).toString("hex"));
const octets = fc.uint8Array({ maxLength: 255 }).map((bytes) => Buffer.from(bytes).toString("latin1"));
const target = fc.record({ target: name });

const rdata: { [T in RrType]: fc.Arbitrary<RdataOf[T]> } = {
  A: fc.record({ address: fc.ipV4() }),
  AAAA: fc.record({ address: fc.array(u16, { minLength: 8, maxLength: 8 }).map(formatIpv6) }),
  CNAME: target,
  DNAME: target,
  NS: target,
  PTR: target,
  MX: fc.record({ preference: u16, exchange: name }),
  SRV: fc.record({ priority: u16, weight: u16, port: u16, target: name }),
  TXT: fc.record({ strings: fc.array(octets, { minLength: 1, maxLength: 4 }) }),
  SPF: fc.record({ strings: fc.array(octets, { minLength: 1, maxLength: 4 }) }),
  SOA: fc.record({ mname: name, rname: name, serial: u32, refresh: u32, retry: u32, expire: u32, minimum: u32 }),
  TLSA: fc.record({ usage: u8, selector: u8, matching: u8, data: hex }),
  DS: fc.record({ keyTag: u16, algorithm: u8, digestType: u8, digest: hex }),
  DNSKEY: fc.record({ flags: u16, protocol: u8, algorithm: u8, key: hex }),
};

test.each(Object.keys(rdata) as RrType[])("reads back every %s record it would write", (type) => {
  fc.assert(
    fc.property(rdata[type] as fc.Arbitrary<RdataOf[RrType]>, (data) => {
      const { records, problems } = parse(`x.test. ${type} ${formatRdata(type, data)}`);
      expect(problemLines(problems)).toEqual([]);
      expect(records.map(({ rr }) => rr)).toEqual([{ name: "x.test", ttl: expect.any(Number), type, data }]);
    }),
  );
});

test("reads the generic form of any octets to data that can be written, or refuses it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(rdata) as RrType[])),
      fc.uint8Array({ maxLength: 40 }),
      (type, bytes) => {
        const { records, problems } = parse(
          `x.test. ${type} \\# ${bytes.length} ${Buffer.from(bytes).toString("hex")}`,
        );
        expect(records.length + problems.length).toBe(1);
        for (const { isParsed, rr } of records)
          if (isParsed) expect(typeof formatRdata(rr.type, rr.data)).toBe("string");
      },
    ),
  );
});

const word = fc.constantFrom(
  "@",
  "a",
  "*",
  "x.test.",
  "$ORIGIN",
  "$TTL",
  "$INCLUDE",
  "IN",
  "CH",
  "60",
  "1h",
  "A",
  "AAAA",
  "MX",
  "TXT",
  "CNAME",
  "NS",
  "SOA",
  "TLSA",
  "TYPE52",
  "\\#",
  "4",
  "0a000001",
  "192.0.2.1",
  "::1",
  '"',
  '"a b"',
  "(",
  ")",
  ";",
  "\\",
  "\\03",
  "\n",
  "\n ",
  "\r\n",
  "\t",
  "ü",
  "\x00",
  "",
);
const text = fc.oneof(
  fc.array(word, { maxLength: 200 }).map((words) => words.join(" ")),
  fc.string({ unit: codePoint, maxLength: 500 }),
);

test("never throws and gives every place within the text", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(null, "x.test"), (file, origin) => {
      const { records, problems } = parse(file, origin);
      const lines = file.split("\n");
      for (const { location } of [...records, ...problems]) {
        expect(location.line).toBeLessThanOrEqual(lines.length);
        expect(location.column).toBeLessThanOrEqual(Array.from(lines[location.line - 1] ?? "").length + 1);
      }
    }),
    { numRuns: propertyRuns(300) },
  );
});

test("answers for any zone that was read, and any name", () => {
  fc.assert(
    fc.property(text, name, fc.constantFrom(...(Object.keys(rdata) as RrType[])), (file, asked, type) => {
      const { records } = parse(file, "x.test");
      const server = createAuthority({
        origin: "x.test",
        format: "bind",
        isComplete: true,
        records,
        deleted: [],
        undecided: [],
      });
      expect(server.answer(asked, type).kind).toMatch(/^(records|alias|nodata|nxdomain|referral|broken)$/);
      for (const { rr } of records) expect(server.answer(rr.name, type).kind).not.toBe("nxdomain");
    }),
    { numRuns: propertyRuns(200) },
  );
});

test.each([
  ["one word", "a TXT ", "x"],
  ["one line of words", "a TXT ", "x "],
  ["one string", 'a TXT "', "x"],
  ["open parentheses", "a TXT ", "("],
  ["lines within parentheses", "a TXT (", "x\n"],
  ["escapes", "a TXT ", "\\0"],
  ["comments", "", ";\n"],
  ["tiny records", "", "a A 1.1.1.1\n"],
  ["problems", "", "x\n"],
])("keeps no more than it may of a megabyte of %s", (_what, before, part) => {
  const source = {
    text: before + repeatToMegabyte(part),
    start: { file: "t.zone", line: 1, column: 1 },
    indent: 0,
    origin: "x.test",
  };
  const { records, problems } = parseMasterFile(source, NO_INCLUDES, 1000);
  expect(records.length).toBeLessThanOrEqual(1000);
  expect(problems.length).toBeLessThanOrEqual(MAX_PROBLEMS + 1);
});

test("reads no more records than it may, and says where it ends", () => {
  const source = {
    text: "a A 192.0.2.1\nb A 192.0.2.1\nc A 192.0.2.1\n$INCLUDE x\nd A 192.0.2.1\n",
    start: { file: "t.zone", line: 1, column: 1 },
    indent: 0,
    origin: "x.test",
  };
  const { records, problems } = parseMasterFile(source, NO_INCLUDES, 2);
  expect(records).toHaveLength(2);
  expect(problemLines(problems)).toEqual([
    `3:1: this is beyond the ${MAX_RECORDS} records that are read of all master files together`,
  ]);
});
