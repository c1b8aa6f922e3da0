import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isIPv4, isIPv6 } from "node:net";
import { canonicalAddress, formatIpv6, parseIpv4, parseIpv6 } from "../../src/dns/address.ts";

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:c000:201", "192.0.2.1"],
  ["2001:DB8:0:0::1", "2001:db8::1"],
  ["192.0.2.256", null],
  ["fe80::1%eth0", null],
  ["", null],
])("the canonical form of %j is %j", (text, canonical) => {
  expect(canonicalAddress(text)).toBe(canonical);
});

describe("IPv6", () => {
  const good: [text: string, canonical: string][] = [
    ["::", "::"],
    ["::1", "::1"],
    ["1::", "1::"],
    ["2001:0DB8:0:0:0:0:0:1", "2001:db8::1"],
    ["2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"],
    ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"],
    ["::ffff:192.0.2.1", "::ffff:c000:201"],
    ["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"],
    ["0000:0000:0000:0000:0000:ffff:255.255.255.255", "::ffff:ffff:ffff"],
  ];
  test.each(good)("%s is %s", (text, canonical) => {
    expect(formatIpv6(parseIpv6(text) ?? [])).toBe(canonical);
  });

  test.each([
    "",
    ":",
    ":::",
    "1",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7::8",
    "::1::",
    "12345::",
    "g::",
    "1.2.3.4",
    "1.2.3.4::",
    "::1.2.3.4:1",
    "::1%eth0",
    "::1/64",
    " ::1",
  ])("%j is none", (text) => {
    expect(parseIpv6(text)).toBeNull();
  });
});

test.each(["", "1.2.3", "1.2.3.4.5", "1.2.3.4.", "256.1.1.1", "01.2.3.4", "1.2.3.-4", "0x1.2.3.4", "1.2.3.4 "])(
  "%j is no IPv4 address",
  (text) => {
    expect(parseIpv4(text)).toBeNull();
  },
);

test("agrees with Node on what an address is", () => {
  const hostile = fc.string({ unit: fc.constantFrom(...Array.from("0123456789abf:.")) });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.ipV4(), fc.ipV6()), (text) => {
      expect(parseIpv4(text) !== null).toBe(isIPv4(text));
      expect(parseIpv6(text) !== null).toBe(isIPv6(text));
    }),
  );
});
