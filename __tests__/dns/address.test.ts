import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isIPv4, isIPv6 } from "node:net";
import {
  canonicalAddress,
  formatIpv6,
  isIPv4 as isQuad,
  isIPv6 as isGroups,
  mappedIpv4,
  parseIpv4,
  parseIpv6,
} from "../../src/dns/address.ts";

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

// RFC 4291 §2.5.5.2; those of §2.5.5.1 are not in use
test.each([
  ["::ffff:192.0.2.129", "192.0.2.129"],
  ["::ffff:255.254.253.1", "255.254.253.1"],
  ["::ffff:0.0.0.0", "0.0.0.0"],
  ["::192.0.2.129", null],
  ["::fffe:192.0.2.129", null],
  ["::1:ffff:192.0.2.129", null],
  ["1::ffff:192.0.2.129", null],
  ["::ffff:0:c000:281", null],
  ["64:ff9b::192.0.2.129", null],
])("%s maps the IPv4 address %s", (text, address) => {
  expect(mappedIpv4(parseIpv6(text) ?? [])).toBe(address);
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
      expect([parseIpv4(text) !== null, isQuad(text)]).toEqual([isIPv4(text), isIPv4(text)]);
      expect([parseIpv6(text) !== null, isGroups(text)]).toEqual([isIPv6(text), isIPv6(text)]);
    }),
  );
});
