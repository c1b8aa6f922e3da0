import { describe, expect, test } from "@jest/globals";
import type { Rr } from "../../../src/dns/record.ts";
import type { RrsetChange } from "../../../src/zones/edits/rrset-change.ts";
import {
  fieldsOf,
  formatKey,
  formatRecord,
  formatTxtScalar,
  formatValue,
} from "../../../src/zones/octodns/yaml-text.ts";

const head = { name: "a.x.test", ttl: 60 };
const txt = (text: string): Rr => ({ ...head, type: "TXT", data: { strings: [text] } });
const mx = (preference: number, exchange: string): Rr => ({ ...head, type: "MX", data: { preference, exchange } });
const tlsa = (data: string): Rr => ({ ...head, type: "TLSA", data: { usage: 3, selector: 1, matching: 2, data } });

test.each([
  ["_dmarc", "_dmarc"],
  ["a.b-c", "a.b-c"],
  ["", "''"],
  ["*.a", "'*.a'"],
  ["1a", "'1a'"],
  ["a b", "'a b'"],
  ["No", "'No'"],
  ["null", "'null'"],
  ["nono", "nono"],
])("the name %j is the key %s", (name, key) => {
  expect(formatKey(name)).toBe(key);
});

describe("a text", () => {
  test.each([
    ["v=spf1 -all", "", "v=spf1 -all"],
    ["v=spf1 -all", "plain", "v=spf1 -all"],
    ["v=spf1 -all", "'x'", "'v=spf1 -all'"],
    ["a; b", "", "a\\; b"],
    ["a; b", '"x"', '"a\\\\; b"'],
    ["a; b", 'say "x"', "a\\; b"],
    ["it's", "'x'", "'it''s'"],
    ["it's", "", "it's"],
    ["a: b", "", "'a: b'"],
    ["a:", "", "'a:'"],
    ["a:b", "", "a:b"],
    ["a #b", "", "'a #b'"],
    ["a#b", "", "a#b"],
    ["a,b", "", "'a,b'"],
    ["a{b", "", "'a{b'"],
    ["1a", "", "'1a'"],
    [" a", "", "' a'"],
    ["a ", "", "'a '"],
    ['say "so"', '"x"', '"say \\"so\\""'],
  ])("%j in the quotes of %j is written %s", (text, like, written) => {
    expect(formatTxtScalar(txt(text), true, like)).toBe(written);
  });

  test("has its semicolons as they are where escaping is off", () => {
    expect(formatTxtScalar(txt("a; b"), false, "")).toBe("a; b");
  });

  test.each(["", "ä", "a\nb", "a\\b", "a\\; b", '"a', '"a"', 'a" "b', "{zone_name}"])(
    "that octoDNS would publish otherwise, or not, is not written: %j",
    (text) => {
      expect(formatTxtScalar(txt(text), true, "")).toBeNull();
      expect(formatValue(txt(text), true)).toBeNull();
    },
  );
});

describe("the fields of a map", () => {
  test("of an MX have the names of earlier versions too", () => {
    expect(fieldsOf(mx(10, "mx.x.test"))).toEqual([
      { keys: ["exchange", "value"], value: "mx.x.test." },
      { keys: ["preference", "priority"], value: "10" },
    ]);
    expect(fieldsOf(mx(0, "."))?.[0]?.value).toBe("'.'");
  });

  test("of a TLSA are in order, and what YAML would take for a number is quoted", () => {
    expect(formatValue(tlsa("12e3"), true)).toEqual([
      "certificate_association_data: '12e3'",
      "certificate_usage: 3",
      "matching_type: 2",
      "selector: 1",
    ]);
  });

  test("are none of other types", () => {
    expect(fieldsOf(txt("a"))).toBeNull();
  });
});

describe("a record", () => {
  const record = (...added: Rr[]): string[] | null =>
    formatRecord(
      { type: added[0]?.type ?? "TXT", added: added as unknown as RrsetChange["added"] } as RrsetChange,
      true,
    );

  test("has one value in its line", () => {
    expect(record(txt("a"))).toEqual(["type: TXT", "value: a"]);
  });

  test("has one map below its key", () => {
    expect(record(mx(10, "m"))).toEqual(["type: MX", "value:", "  exchange: m.", "  preference: 10"]);
  });

  test("has several as a list", () => {
    expect(record(txt("a"), txt("b"))).toEqual(["type: TXT", "values:", "- a", "- b"]);
    expect(record(mx(1, "m"), mx(2, "n"))?.slice(2)).toEqual([
      "- exchange: m.",
      "  preference: 1",
      "- exchange: n.",
      "  preference: 2",
    ]);
  });

  test("has an address, or a target in full", () => {
    expect(record({ ...head, type: "A", data: { address: "192.0.2.1" } })).toEqual(["type: A", "value: '192.0.2.1'"]);
    expect(record({ ...head, type: "CNAME", data: { target: "b.test" } })).toEqual(["type: CNAME", "value: b.test."]);
  });

  test("is none where there is no value, or one cannot be written", () => {
    expect(record()).toBeNull();
    expect(record(txt("a"), txt("ä"))).toBeNull();
  });
});
