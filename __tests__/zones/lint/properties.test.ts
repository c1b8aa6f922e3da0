import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { quoteString, txtRdata } from "../../../src/dns/record.ts";
import { recordWarnings } from "../../../src/zones/lint/record-warnings.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import { ED25519, rsa } from "../../support/dkim-key.ts";
import { parse, zoneOf } from "../text-zones.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";
import { propertyRuns } from "../../support/property-runs.ts";

await loadZoneFormats();

const word = fc.constantFrom(
  "@",
  "a",
  "example.de",
  "example.com",
  "_dmarc",
  "s1._domainkey",
  "TXT",
  "MX",
  "10",
  "CNAME",
  "NS",
  "v=spf1",
  "v=DMARC1",
  ";",
  "; p=reject",
  "\\;",
  "\\\\;",
  "include:a.example",
  "-all",
  "p=MIIB",
  '"',
  '"v=spf1 mx" "-all"',
  "“",
  "\u00a0",
  "–",
  "(",
  ")",
  "\n",
  "\n ",
  "\r\n",
  '\\"',
  '"v=DKIM1; p="',
  "$ORIGIN x",
  "",
);
const text = fc.array(word, { maxLength: 100 }).map((words) => words.join(" "));

function zone(file: string, complete: boolean): DeclaredZone {
  return {
    origin: "example.de",
    format: "bind",
    isComplete: complete,
    records: parse(file, "example.de").records,
    deleted: [],
    undecided: [],
  };
}

test("never throws, and remarks on places that are there", () => {
  fc.assert(
    fc.property(text, fc.boolean(), (file, complete) => {
      const lines = file.split("\n");
      for (const { location, suggestion } of recordWarnings([zone(file, complete)])) {
        expect(location.line).toBeLessThanOrEqual(lines.length);
        expect(suggestion ?? "").not.toContain("\n");
      }
    }),
    { numRuns: propertyRuns(500) },
  );
});

test("a corrected line is read, and says what was meant: there is nothing more to remark on its text", () => {
  const slip = fc.constantFrom(
    "v=spf1 mx -all",
    "v=spf1 (mx\n a:x.example) ~all ; ours",
    '"v=spf1" "mx" "-all"',
    "v=DMARC1; p=reject; sp=none ; ours",
    '"\\"v=DMARC1\\; p=none\\""',
    "“v=spf1 –all”",
    '"v=DMARC1\\\\; p=none"',
  );
  const head = fc.constantFrom("@ TXT", "@ 300 IN TXT", "_dmarc IN 1h TXT", "a ( IN\n TXT");
  fc.assert(
    fc.property(head, slip, (before, data) => {
      const found = recordWarnings([
        zone(`${before} ${data}${before.includes("(") ? " )" : ""}`.replace("ours )", "ours\n )"), false),
      ]);
      expect(found.length).toBeGreaterThan(0);
      for (const { suggestion } of found)
        expect(recordWarnings([zoneOf("example.de", suggestion ?? "?", false)])).toEqual([]);
    }),
  );
});

test("no remark on a record that is whole, in whatever strings it is cut", () => {
  const spf = fc
    .array(
      fc.constantFrom(
        "mx",
        "a",
        "ip4:192.0.2.1",
        "ip6:2001:db8::/32",
        "include:spf.example.com",
        "exists:%{i}._spf.example.com",
        "redirect=x.example",
      ),
      { maxLength: 40 },
    )
    .map((terms) => ["v=spf1", ...terms, "-all"].join(" "));
  const dmarc = fc.constantFrom("v=DMARC1; p=reject; rua=mailto:a@example.com", "v=DMARC1;p=none");
  const dkim = fc.constantFrom(
    `v=DKIM1; k=rsa; p=${rsa(2048)}`,
    `v=DKIM1; p=${rsa(1024)}; t=s`,
    `p=${rsa(4096)}`,
    `v=DKIM1; k=ed25519; p=${ED25519}`,
    "v=DKIM1; p=",
  );
  fc.assert(
    fc.property(fc.oneof(spf, dmarc, dkim), fc.integer({ min: 60, max: 255 }), (record, size) => {
      const strings = record.match(new RegExp(`.{1,${size}}`, "g")) ?? [];
      const lines = `s1._domainkey TXT ${strings.map(quoteString).join(" ")}\n@ TXT ${txtRdata(record).strings.map(quoteString).join(" ")}`;
      expect(recordWarnings([zone(lines, true)])).toEqual([]);
    }),
  );
});

test("remarks on hostile records as large as there are", () => {
  const octets = ["\\", '"', '\\"', "\\;", ";", " ", "p=", "a;", "v=spf1 ", "\xe2\x80\x9c"].map((part) =>
    part.repeat(60_000 / part.length),
  );
  const texts = octets.flatMap((hostile) => ["v=spf1 ", "p=", ""].map((before) => txtRdata(before + hostile)));
  const lines = [
    ...texts.map(({ strings }) => strings.map(quoteString).join(" ")),
    '"v=spf1" "a" '.repeat(7000),
    `"p=A" ${'"A " '.repeat(15_000)}`,
    "v=DMARC1;" + "p=a;".repeat(50_000),
    `x ;${" ".repeat(60_000)}`,
  ];
  const file = zone(lines.map((line) => `s1._domainkey TXT ${line}`).join("\n"), true);
  expect(file.records).toHaveLength(lines.length);
  expect(recordWarnings([file]).length).toBeGreaterThan(0);
});
