import { describe, expect, test } from "@jest/globals";
import { assert, constantFrom, ipV4, ipV4Extended, ipV6, oneof, property, string } from "fast-check";
import { addressRefusalReason } from "../../src/sources/special-purpose-addresses.ts";

describe("an address of a public host may be asked", () => {
  test.each([
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.0",
    "168.63.129.15",
    "168.63.129.17",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2000::1",
    "2001:4860:4860::8888",
    "2001:200::1",
    "2003::1",
    "2a01:4f8::1",
    "2A01:4F8::1",
    "3ffe::1",
  ])("%s", (address) => {
    expect(addressRefusalReason(address)).toBeNull();
  });
});

describe("an address that is not one of a public host is refused, with the reason", () => {
  test.each([
    ["0.0.0.0", "this network"],
    ["0.1.2.3", "this network"],
    ["10.0.0.1", "private"],
    ["10.255.255.255", "private"],
    ["100.64.0.1", "carriers"],
    ["100.127.255.255", "carriers"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["100.100.100.200", "carriers"], // metadata of Alibaba Cloud
    ["168.63.129.16", "Azure's platform"],
    ["169.254.169.254", "link-local"], // metadata of most clouds
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.0.0.192", "protocol assignments"], // metadata of Oracle Cloud
    ["192.0.0.8", "protocol assignments"],
    ["192.0.2.1", "documentation"],
    ["192.88.99.1", "6to4"],
    ["192.168.1.1", "private"],
    ["198.18.0.1", "benchmarking"],
    ["198.19.255.255", "benchmarking"],
    ["198.51.100.1", "documentation"],
    ["203.0.113.1", "documentation"],
    ["224.0.0.1", "multicast"],
    ["239.255.255.255", "multicast"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "reserved"],
    ["::", "loopback"],
    ["::1", "loopback"],
    ["0:0:0:0:0:0:0:1", "loopback"],
    ["::7f00:1", "IPv4-compatible"],
    ["::127.0.0.1", "IPv4-compatible"],
    ["::8.8.8.8", "IPv4-compatible"],
    ["::ffff:127.0.0.1", "IPv4-mapped"],
    ["::ffff:a00:1", "IPv4-mapped"],
    ["::FFFF:8.8.8.8", "IPv4-mapped"],
    ["64:ff9b::7f00:1", "NAT64"],
    ["64:ff9b::8.8.8.8", "NAT64"],
    ["64:ff9b:1::1", "NAT64"],
    ["100::1", "not global unicast"],
    ["2001::1", "Teredo"],
    ["2001:2::1", "protocol assignments"],
    ["2001:20::1", "protocol assignments"],
    ["2001:db8::1", "documentation"],
    ["2002:7f00:1::", "6to4"],
    ["3fff::1", "documentation"],
    ["4000::1", "not global unicast"],
    ["5f00::1", "not global unicast"],
    ["fc00::1", "unique local"],
    ["fd00:ec2::254", "unique local"], // metadata of AWS
    ["fd12:3456::1", "unique local"],
    ["fe80::1", "link-local"],
    ["fec0::1", "not global unicast"],
    ["ff02::1", "multicast"],
  ])("%s is %s", (address, reason) => {
    expect(addressRefusalReason(address)).toContain(reason);
  });
});

test.each([
  "",
  "localhost",
  "0x7f.1",
  "2130706433",
  "127.1",
  "010.0.0.1",
  "1.1.1.1 ",
  "fe80::1%eth0",
  "2a01::1%lo",
  "[2a01::1]",
  "1.1.1.1:443",
])("what is no address in plain notation is refused: %j", (text) => {
  expect(addressRefusalReason(text)).toBe("not an IP address");
});

test("an IPv4 address is refused in whatever IPv6 form it comes", () => {
  assert(
    property(ipV4(), constantFrom("::", "::ffff:", "64:ff9b::"), (address, prefix) => {
      expect(addressRefusalReason(prefix + address)).not.toBeNull();
    }),
  );
});

test("any text gets an answer", () => {
  assert(
    property(oneof(string(), ipV4(), ipV6(), ipV4Extended()), (text) => {
      const refusal = addressRefusalReason(text);
      expect(refusal === null || refusal.length > 0).toBe(true);
    }),
  );
});
