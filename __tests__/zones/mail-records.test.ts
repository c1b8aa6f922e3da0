import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { MailRecordChanges } from "../../src/run-report.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { faultyZone } from "../../src/zones/declared-zone.ts";
import { compareMailRecords } from "../../src/zones/mail-records.ts";
import { zoneOf } from "./text-zones.ts";

const written = ({ changes, more }: MailRecordChanges): string[] => [
  ...changes.map(
    ({ change, kind, name, type, data, isNamed }) =>
      `${change} ${kind} ${name} ${type} ${data}${isNamed ? "" : " (not named)"}`,
  ),
  ...(more > 0 ? [`${more} more`] : []),
];

const compare = (before: string, now: string): string[] =>
  written(compareMailRecords([zoneOf("a.de", before)], [zoneOf("a.de", now)], ["a.de"]));

describe("a change of a zone", () => {
  test("adds and removes mail records of any name, those outside the policy first", () => {
    expect(
      compare(
        '@ MX 10 mx\n_dmarc TXT "v=DMARC1; p=reject"\nwww A 192.0.2.1\nold TXT "v=spf1 -all"',
        '@ MX 10 mx\n_dmarc TXT "v=DMARC1; p=none"\nwww A 192.0.2.2\nnews MX 5 mx.b.de.\n_25._tcp.mx TLSA 3 1 1 00',
      ),
    ).toEqual([
      "added MX news.a.de MX 5 mx.b.de. (not named)",
      'removed SPF old.a.de TXT "v=spf1 -all" (not named)',
      "added TLSA _25._tcp.mx.a.de TLSA 3 1 1 00",
      'removed DMARC _dmarc.a.de TXT "v=DMARC1; p=reject"',
      'added DMARC _dmarc.a.de TXT "v=DMARC1; p=none"',
    ]);
  });

  test("knows the kinds by name, by text and behind an alias", () => {
    expect(
      compare(
        "",
        's1._domainkey CNAME s1.esp.example.\n_mta-sts TXT "v=STSv1; id=1"\n_dmarc.x CNAME d.esp.example.\n@ TXT "v=spf10"\n@ TXT "V=SPF1"\nwww CNAME @\n_smtp._tls TXT "v=TLSRPTv1"\nb.de._report._dmarc TXT "v=DMARC1"\n_report._tcp TXT "v=DMARC1"',
      ),
    ).toEqual([
      "added DMARC _dmarc.x.a.de CNAME d.esp.example. (not named)",
      'added MTA-STS _mta-sts.a.de TXT "v=STSv1; id=1"',
      'added SPF a.de TXT "V=SPF1"',
      'added DMARC b.de._report._dmarc.a.de TXT "v=DMARC1"',
      "added DKIM s1._domainkey.a.de CNAME s1.esp.example.",
    ]);
  });

  test("is none of other types, of a report's name alone, or of what stands beside a faulty zone", () => {
    expect(
      compare(
        "",
        '_dmarc A 192.0.2.1\ns._domainkey A 192.0.2.1\nx._report._dmarc TXT "v=DMARC1"\n_report._dmarc TXT x',
      ),
    ).toEqual(['added DMARC x._report._dmarc.a.de TXT "v=DMARC1"']);
    const location = { file: "b.de", line: 1, column: 1 };
    const faulty = [faultyZone("b.de", "bind", { location, message: "?" })];
    const [before, now] = [[zoneOf("a.de", "@ MX 10 mx")], [zoneOf("a.de", "")]];
    expect(written(compareMailRecords([...before, ...faulty], [...now, ...faulty], ["a.de"]))).toEqual([
      "removed MX a.de MX 10 mx.a.de.",
    ]);
  });

  test("of a TTL, of the order or of how a text is split is none", () => {
    expect(compare("@ 60 MX 10 mx\n@ 60 MX 20 my", "@ 300 MX 20 my\n@ 300 MX 10 mx")).toEqual([]);
    expect(compare('@ TXT "v=spf1 mx " "-all"', '@ TXT "v=spf1 mx -all"')).toEqual([]);
  });

  test("says nothing of what a fault or a value known after apply leaves open, in either state", () => {
    const full = zoneOf("a.de", "@ MX 10 mx\nx MX 10 mx");
    const location = { file: "a.de", line: 1, column: 1 };
    const open: DeclaredZone = { ...zoneOf("a.de", ""), undecided: [{ name: "x.a.de", type: "MX", location }] };
    const faulty = faultyZone("a.de", "bind", { location, message: "?" });
    expect(written(compareMailRecords([full], [open], ["a.de"]))).toEqual(["removed MX a.de MX 10 mx.a.de."]);
    expect(written(compareMailRecords([faulty], [full], ["a.de"]))).toEqual([]);
    expect(written(compareMailRecords([full], [faulty], ["a.de"]))).toEqual([]);
  });

  test("is listed up to a limit, and cut", () => {
    const many = Array.from({ length: 250 }, (_, i) => `n${i} MX 10 mx`).join("\n");
    const { changes, more } = compareMailRecords([zoneOf("a.de", "")], [zoneOf("a.de", many)], ["a.de"]);
    expect([changes.length, more]).toEqual([200, 50]);
    const long = compare("", `@ TXT ( "v=spf1 ${"a".repeat(200)}" ${`"${"b".repeat(200)}" `.repeat(4)} )`);
    expect(long[0]?.length).toBeLessThan(600);
  });

  test("and its reverse are the same list with the signs changed", () => {
    const line = fc.constantFrom("@ MX 10 mx", "@ MX 20 my", "x MX 10 mx", '@ TXT "v=spf1 -all"', "www A 192.0.2.1");
    const zone = fc.uniqueArray(line).map((lines) => [zoneOf("a.de", lines.join("\n"))]);
    const signs = { added: "removed", removed: "added" } as const;
    fc.assert(
      fc.property(zone, zone, (one, other) => {
        const linesOf = (zones: DeclaredZone[], others: DeclaredZone[]): string[] =>
          written(compareMailRecords(zones, others, ["a.de"]));
        const reversed = linesOf(other, one).map((line) => line.replace(/^\w+/, (sign) => signs[sign as "added"]));
        expect(new Set(linesOf(one, other))).toEqual(new Set(reversed));
      }),
    );
  });
});
