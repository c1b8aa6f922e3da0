import { expect, test } from "@jest/globals";
import { asksReverseDns, mayChangeAddresses } from "../../src/run/changed-addresses.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { zoneOf } from "../zones/text-zones.ts";
import { domainOf } from "../zones/zone-policy.ts";

const SOA = "@ SOA ns h 1 2 3 4 5\n";
const zone = (text: string): DeclaredZone => zoneOf("x.test", `${SOA}${text}\n`);
const ZONE = zone("mx A 192.0.2.1\nmail CNAME mx\n@ TXT t");
const BEFORE = [ZONE];
const PLACE = { file: "z", line: 1, column: 1 };

test.each<[string, boolean, DeclaredZone[]]>([
  ["nothing", false, [zone("mx A 192.0.2.1\nmail CNAME mx\n@ TXT t")]],
  ["a text", false, [zone("mx A 192.0.2.1\nmail CNAME mx\n@ TXT u\nnew TXT t")]],
  ["an address", true, [zone("mx A 192.0.2.2\nmail CNAME mx\n@ TXT t")]],
  ["an alias", true, [zone("mx A 192.0.2.1\n@ TXT t")]],
  ["an address of the other family", true, [zone("mx A 192.0.2.1\nmx AAAA 2001:db8::1\nmail CNAME mx\n@ TXT t")]],
  ["an alias of a whole subtree", true, [zone("mx A 192.0.2.1\nmail CNAME mx\n@ TXT t\nsub DNAME y.test.")]],
  ["a PTR record", true, [zone("mx A 192.0.2.1\nmail CNAME mx\n@ TXT t\n1 PTR mx")]],
  ["a second address of a name", true, [zone("mx A 192.0.2.1\nmx A 192.0.2.2\nmail CNAME mx\n@ TXT t")]],
  ["an address that is gone", true, [zone("mail CNAME mx\n@ TXT t")]],
  ["an address of another name", true, [zone("my A 192.0.2.1\nmail CNAME mx\n@ TXT t")]],
  ["the name of the zone", true, [{ ...ZONE, origin: "y.test" }]],
  ["how complete the zone is", true, [{ ...ZONE, isComplete: !ZONE.isComplete }]],
  ["the first fault of the zone", true, [{ ...ZONE, fault: { location: PLACE, message: "no SOA" } }]],
  ["which names others manage", true, [{ ...ZONE, unmanaged: { patterns: [], location: PLACE } }]],
  [
    "an RRset that is known only after apply",
    true,
    [{ ...ZONE, undecided: [{ name: "a.x.test", type: "A", location: { file: "z", line: 1, column: 1 } }] }],
  ],
  [
    "texts that are taken away",
    false,
    [{ ...ZONE, deleted: [{ name: "a.x.test", type: "TXT", location: { file: "z", line: 1, column: 1 } }] }],
  ],
  ["a delegation", true, [zone("mx A 192.0.2.1\nmail CNAME mx\n@ TXT t\nsub NS ns.y.test.")]],
  ["a zone of PTR records", true, [...BEFORE, zoneOf("2.0.192.in-addr.arpa", `${SOA}1 PTR mx.x.test.\n`)]],
  [
    "an RRset that is taken away",
    true,
    [
      {
        ...ZONE,
        deleted: [{ name: "a.x.test", type: "A", location: { file: "z", line: 1, column: 1 } }],
      },
    ],
  ],
])("a change of %s may change addresses: %s", (_what, isChange, now) => {
  expect(mayChangeAddresses(BEFORE, now)).toBe(isChange);
});

test("every change may hide the addresses of a wildcard", () => {
  expect(mayChangeAddresses([zone("* A 192.0.2.1")], [zone("* A 192.0.2.1\nmail TXT t")])).toBe(true);
});

test("reverse DNS is asked for domains that send, and whose policy names a sender", () => {
  const sender = { ip: "192.0.2.1", sender: "", helo: "x.test" };
  const domain = domainOf("x.test", null);
  expect(asksReverseDns(domain)).toBe(false);
  expect(asksReverseDns({ ...domain, spf: { expect: [{ ...sender, result: "fail" }] } })).toBe(false);
  expect(asksReverseDns({ ...domain, spf: { expect: [{ ...sender, result: "pass" }] } })).toBe(true);
  expect(asksReverseDns({ ...domain, mail: "receive", spf: { expect: [{ ...sender, result: "pass" }] } })).toBe(false);
});
