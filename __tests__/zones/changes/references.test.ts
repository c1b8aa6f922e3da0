import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { referencesOf } from "../../../src/zones/changes/references.ts";
import { parse } from "../text-zones.ts";

const NONE = { names: [], tops: [], mailboxes: [], isOpen: false };

const of = (record: string): ReturnType<typeof referencesOf> => {
  const [first] = parse(`x.test. ${record}`).records;
  if (first === undefined) throw new TypeError(`not a record: ${record}`);
  return referencesOf(first);
};

describe("the names that a record leads to", () => {
  test.each<[string, Partial<ReturnType<typeof referencesOf>>]>([
    ["MX 10 mx.a.test.", { names: ["mx.a.test"] }],
    ["CNAME a.test.", { names: ["a.test"] }],
    ["NS ns.a.test.", { names: ["ns.a.test"] }],
    ["DNAME a.test.", { tops: ["a.test"] }],
    ["A 192.0.2.1", {}],
    ["SRV 0 1 443 web.a.test.", { names: ["web.a.test"] }],
    [
      'TXT "v=spf1 include:_spf.a.test a:b.test/24//64 -mx:c.test exists:d.test redirect=e.test"',
      { names: ["_spf.a.test", "b.test", "c.test", "d.test", "e.test"] },
    ],
    ['TXT "v=spf1 include:_spf." "a.test -all"', { names: ["_spf.a.test"] }],
    ['TXT "v=spf1 ip4:192.0.2.1 -all"', {}],
    ['TXT "v=spf1 include:%{i}._ip.%{h}._spf.A.test. -all"', { tops: ["_spf.a.test"] }],
    ['TXT "v=spf1 exists:pre.%{l1r-}.a.test"', { tops: ["a.test"] }],
    ['TXT "v=spf1 include:%{d} -all"', { isOpen: true }],
    ['TXT "v=spf1 exists:%{d1r/,}.a.test"', { isOpen: true, names: ["}.a.test"], tops: ["a.test"] }],
    ['TXT "v=spf1 ptr -all"', { isOpen: true }],
    ['TXT "v=spf1 exists:%{p}.a.test"', { isOpen: true, tops: ["a.test"] }],
    ['TXT "v=spf1 include:%{l}-spf.a.test"', { tops: ["a.test"] }],
    ['TXT "v=spf1 include:%{l}-spf"', { isOpen: true }],
    ['TXT "v=spf1 a:x=y.a.test/24//64"', { names: ["y.a.test", "x=y.a.test"] }],
    ['TXT "V=SPF1 A:x=y.a.test"', { names: ["y.a.test", "x=y.a.test"] }],
    ['TXT "v=DMARC1; rua=mailto:d@a.test!10m"', { names: ["a.test"], mailboxes: ["a.test"] }],
    ['TXT "v=DMARC1; rua=mailto:d@a%2Etest"', { isOpen: true }],
    ['TXT "v=TLSRPTv1; rua=https://a.test/x"', { names: ["a.test"] }],
    ['TXT "v=TLSRPTv1; rua=MAILTO:t@a.test"', { names: ["a.test"], mailboxes: ["a.test"] }],
    ['TXT "xv=spf1 a:x=y.a.test"', { names: ["y.a.test"] }],
    ['TXT "v=spf1 include:%{l}.a%2Etest"', { isOpen: true }],
    ['TXT "v=spf1 include:a..test include:%{l}.a..test"', { isOpen: true }],
    ['TXT "v=spf1 exists:a%{l}b.%{d}.c.test"', { tops: ["c.test"] }],
    ['TXT "v=spf1 exists:a%b.%{d}.c.test"', { isOpen: true }],
    ['TXT "ptr"', { isOpen: true }],
    ['TXT "v=spf1 ?PTR:a.test"', { names: ["a.test"], isOpen: true }],
    ['TXT "v=spf1 ptrx xptr"', {}],
    ['TXT "1.2.3"', {}],
    ["CAA 0 issue a.test", { names: ["a.test"] }],
    ["SOA a.test. b.test. 1 2 3 4 5", {}],
    ['TXT "v=DKIM1; p=AAAA"', {}],
  ])("%s", (record, found) => {
    expect(of(record)).toEqual({ ...NONE, ...found });
  });

  test("are found in any text, or any name may be one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii", maxLength: 80 }), (text) => {
        const octets = text.replaceAll(/[^ !#-[\]-~]/g, "?");
        const { names, tops } = of(`TXT "${octets} v=x a.test"`);
        expect([...names, ...tops]).toContain("a.test");
      }),
    );
  });
});
