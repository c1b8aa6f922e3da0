import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { mappedIpv4, parseIpv6 } from "../../src/dns/address.ts";
import { reverseName } from "../../src/dns/reverse-name.ts";

test.each([
  ["192.0.2.10", "10.2.0.192.in-addr.arpa"],
  ["2001:db8::1", "1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"],
  ["2001:DB8:0::ab", "b.a.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa"],
  ["192.0.2", null],
  ["mx.example.de", null],
])("%s has its names at %s", (address, name) => {
  expect(reverseName(address)).toBe(name);
});

test("any text has a name or none, and no address has that of another", () => {
  fc.assert(fc.property(fc.string(), (text) => reverseName(text) === null || /^[\d.:a-fA-F]+$/.test(text)));
  fc.assert(
    fc.property(fc.ipV4(), fc.ipV4(), (one, other) => (reverseName(one) === reverseName(other)) === (one === other)),
  );
  fc.assert(fc.property(fc.ipV6(), (address) => (reverseName(address) ?? "").split(".").length === 34));
});

test.each([
  ["::ffff:192.0.2.77", "192.0.2.77"],
  ["::ffff:c000:24d", "192.0.2.77"],
  ["::192.0.2.77", null],
  ["2001:db8::ffff:c000:24d", null],
  ["2001:db8::1", null],
])("%s maps %s", (address, mapped) => {
  expect(mappedIpv4(parseIpv6(address) ?? [])).toBe(mapped);
});
