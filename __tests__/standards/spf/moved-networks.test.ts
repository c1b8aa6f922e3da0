import { describe, expect, test } from "@jest/globals";
import type { Rr } from "../../../src/dns/record.ts";
import { txtRdata } from "../../../src/dns/record.ts";
import type { MovedNetworks } from "../../../src/standards/spf/moved-networks.ts";
import { compareNetworks, staleNetworks } from "../../../src/standards/spf/moved-networks.ts";
import { observeSpf } from "../../../src/standards/spf/record-tree.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const a = (name: string, address: string): Rr => ({
  name: `${name}.example.de`,
  ttl: 300,
  type: address.includes(":") ? "AAAA" : "A",
  data: { address },
});
const mx = (exchange: string): Rr => ({
  name: "example.de",
  ttl: 300,
  type: "MX",
  data: { preference: 10, exchange: `${exchange}.example.de` },
});
const txt = (name: string, text: string): Rr => ({
  name: `${name}.example.de`,
  ttl: 300,
  type: "TXT",
  data: txtRdata(text),
});

async function stale(record: string, before: readonly Rr[], now: readonly Rr[]): Promise<MovedNetworks[]> {
  const spf = await observeSpf(fakeDns({ "example.de TXT": [record] }), "example.de");
  if (spf.state !== "present") throw new Error(spf.state);
  return staleNetworks(spf.value.tree, compareNetworks(before, now));
}

const MOVED = [[a("crm", "192.0.2.1")], [a("crm", "192.0.2.7")]] as const;

describe("a network is stale", () => {
  test.each<[string, string, readonly Rr[], readonly Rr[], Partial<MovedNetworks>]>([
    [
      "of a host that moves",
      "v=spf1 ip4:192.0.2.1 -all",
      ...MOVED,
      { name: "crm.example.de", removed: ["ip4:192.0.2.1"], added: ["ip4:192.0.2.7"] },
    ],
    [
      "however an IPv6 address is written",
      "v=spf1 ip6:2001:DB8:0:0::1 -all",
      [a("crm", "2001:db8::1")],
      [a("crm", "2001:db8::2")],
      { removed: ["ip6:2001:db8::1"], added: ["ip6:2001:db8::2"] },
    ],
    [
      "of an MX record that names another host",
      "v=spf1 ip4:192.0.2.1 -all",
      [mx("one"), a("one", "192.0.2.1"), a("two", "192.0.2.2")],
      [mx("two"), a("one", "192.0.2.1"), a("two", "192.0.2.2")],
      { name: "example.de", type: "MX", added: ["ip4:192.0.2.2"] },
    ],
    [
      "of an MX host that leaves a network of the record",
      "v=spf1 ip4:192.0.2.0/29 -all",
      [mx("one"), a("one", "192.0.2.1")],
      [mx("one"), a("one", "198.51.100.1")],
      { name: "example.de", type: "MX", removed: ["ip4:192.0.2.1"], added: ["ip4:198.51.100.1"] },
    ],
    [
      "of a host, and not again of the MX record that names it",
      "v=spf1 ip4:192.0.2.1 -all",
      [a("one", "192.0.2.1"), mx("one")],
      [a("one", "198.51.100.1"), mx("one")],
      { name: "one.example.de", type: "A", removed: ["ip4:192.0.2.1"], added: ["ip4:198.51.100.1"] },
    ],
    [
      "of an own include that was merged",
      "v=spf1 ip4:198.51.100.0/24 -all",
      [txt("_n", "v=spf1 ip4:198.51.100.0/24 -all")],
      [txt("_n", "v=spf1 ip4:203.0.113.0/24 -all")],
      { name: "_n.example.de", type: "TXT", added: ["ip4:203.0.113.0/24"] },
    ],
  ])("%s", async (_claim, record, before, now, expected) => {
    expect(await stale(record, before, now)).toMatchObject([expected]);
  });

  test.each<[string, string, readonly Rr[], readonly Rr[]]>([
    ["but not one that the record never listed", "v=spf1 ip4:192.0.2.0/29 -all", MOVED[0], [a("crm", "198.51.100.1")]],
    [
      "but not of an MX host that stays in its network",
      "v=spf1 ip4:192.0.2.0/29 -all",
      [mx("crm"), ...MOVED[0]],
      [mx("crm"), ...MOVED[1]],
    ],
    ["but not if the new one passes too", "v=spf1 ip4:192.0.2.1 ip4:192.0.2.4/30 -all", ...MOVED],
    ["but not if the name is in the record as well", "v=spf1 ip4:192.0.2.1 a:crm.example.de -all", ...MOVED],
    [
      "but not if the host is an MX host, and `mx` stands there",
      "v=spf1 ip4:192.0.2.1 mx -all",
      [mx("crm"), ...MOVED[0]],
      [mx("crm"), ...MOVED[1]],
    ],
    ["but not if the host is new", "v=spf1 ip4:192.0.2.1 -all", [], MOVED[1]],
    ["but not if the host is gone", "v=spf1 ip4:192.0.2.1 -all", MOVED[0], []],
  ])("%s", async (_claim, record, before, now) => {
    expect(await stale(record, before, now)).toEqual([]);
  });
});
