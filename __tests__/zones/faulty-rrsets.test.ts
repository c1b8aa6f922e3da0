// A record with a fault costs its RRset; a fault that leaves open which RRset it is of costs the zone.
import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { DeclaredZones } from "../../src/zones/declared-zone.ts";
import { overlay } from "../../src/zones/planned/overlay.ts";
import { readDeclaredZones } from "../../src/zones/read-zones.ts";
import { askDns } from "../support/planned-case.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { domainOf, policyOf } from "./zone-policy.ts";
import { problemLines, zoneOf } from "./text-zones.ts";
import { fromZones } from "../support/from-zones.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { loadZoneFormats } from "../support/zone-formats.ts";

await loadZoneFormats();

const LIVE = zoneOf("x.test", '@ TXT "live"\nwww TXT "live"\nsub NS ns.y.test.\n');

function read(files: Record<string, string>, domains: DomainPolicy[] = [domainOf("x.test", null)]): DeclaredZones {
  const root = folderOf(files);
  return readDeclaredZones(policyOf(join(root, "policy.yml"), Object.keys(files), domains), root);
}

/** What the planned view answers; of a failure only where the error is. */
async function answers({ zones }: DeclaredZones, questions: readonly string[]): Promise<string[]> {
  const dns = overlay(fakeDns(fromZones([{ zone: LIVE, security: "insecure" }])), zones);
  const found = await Promise.all(questions.map((question) => askDns(dns, question)));
  return found.map((answer) => /^undecided: .*? (?:has|have) an error/.exec(answer)?.[0] ?? answer);
}

const HEAD = "$ORIGIN x.test.\n@ SOA ns h 1 1h 1h 1w 1h\n@ TXT sound\n";
const zoneFile = (lines: string): DeclaredZones => read({ "dns/x.zone": `${HEAD}${lines}\n` });
const APEX_TXT = 'x.test "sound" at x.test, insecure';
const ofRrset = (rrset: string): string => `undecided: the ${rrset} have an error`;

describe("in a master file, a record costs its RRset where", () => {
  test.each([
    ["an address is wrong", "mx A 192.0.2.256", "A mx.x.test", "A records of mx.x.test"],
    ["one of several records is wrong", "@ MX 10 mx\n@ MX ten mx", "MX x.test", "MX records of x.test"],
    ["a TTL is too long", "mx 4294967296 A 192.0.2.1", "A mx.x.test", "A records of mx.x.test"],
    ["words follow its data", "mx A 192.0.2.1 the old one", "A mx.x.test", "A records of mx.x.test"],
    ["a string is too long", `b TXT ${"x".repeat(256)}`, "TXT b.x.test", "TXT records of b.x.test"],
    ["an alias is wrong, whatever is asked", "b CNAME a..b", "TXT b.x.test", "CNAME records of b.x.test"],
    ["a wildcard is", "*.w A 1.2.3", "A a.w.x.test", "A records of *.w.x.test"],
    ["a delegation is, with all below it", "sub NS a..b", "TXT a.sub.x.test", "NS records of sub.x.test"],
    ["a redirection is, with all below it", "d DNAME a..b", "TXT a.d.x.test", "DNAME records of d.x.test"],
    ["the server makes addresses of it", "b ALIAS", "A b.x.test", "A records of b.x.test"],
    ["the server computes its answer", "b 4294967296 LUA A 1", "A b.x.test", "A records of b.x.test"],
    ["its last word is the name of a type", "@ MX ten mx", "MX x.test", "MX records of x.test"],
    ["it contradicts another", "www CNAME y\nwww TXT b", "A www.x.test", "CNAME records of www.x.test"],
  ])("%s", async (_, lines, question, rrset) => {
    const reading = zoneFile(lines);
    expect(reading.faults).toHaveLength(1);
    expect(await answers(reading, [question, "TXT x.test", "A gone.x.test"])).toEqual([
      ofRrset(rrset),
      APEX_TXT,
      "nxdomain at gone.x.test, insecure",
    ]);
    expect(problemLines(reading.notes)).toEqual([
      expect.stringMatching(
        /: until this is fixed, name servers refuse the zone x\.test; its other records are judged as they will be then$/,
      ),
    ]);
  });
});

describe("in a master file, a fault costs the zone where", () => {
  test.each([
    ["no type stands", "mx"],
    ["the owner is wrong", "a..b A 192.0.2.1"],
    ["a parenthesis is left open", "mx A ( 192.0.2.1"],
    ["a string is left open", 'b TXT "open'],
    ["a file is missing", "$INCLUDE gone"],
    ["it is of a $GENERATE", "$GENERATE 1-3 a$ A 192.0.2.256"],
    ["another record follows on its line", 'mx A 192.0.2.1 _dmarc TXT "v=DMARC1; p=none"'],
    ["another record follows the wrong word", "mx A 192.0.2.x mail A 192.0.2.1"],
    ["another record of its name follows", "mx A 192.0.2.x MX 10 mail"],
    ["another record stands in its parentheses", "mx A ( 192.0.2.x\n MX 10 mail )"],
    ["there are so many that the rest is not read", "a A b\n".repeat(101)],
    ["a second SOA record stands in it", "sub SOA ns h 1 1h 1h 1w 1h"],
  ])("%s", async (_, lines) => {
    const reading = zoneFile(lines);
    expect(await answers(reading, ["TXT x.test", "A gone.x.test"])).toEqual([
      "undecided: the zone x.test has an error",
      "undecided: the zone x.test has an error",
    ]);
    expect(reading.notes).toEqual([]);
  });
});

test.each([
  ["below its zone", { "dns/x.zone": "$ORIGIN x.test.\nsub SOA ns h 1 1h 1h 1w 1h\n@ TXT sound\n" }],
  ["elsewhere", { "dns/x.zone": "$ORIGIN x.test.\nx.tset. SOA ns h 1 1h 1h 1w 1h\nwww TXT sound\n" }],
  ["in no zone of the file's name", { "dns/x.test.zone": "x.tset. SOA ns h 1 1h 1h 1w 1h\nwww TXT sound\n" }],
])("live DNS is not judged instead of a zone whose SOA record stands %s", async (_, files) => {
  const reading = read(files);
  expect(reading.faults).toHaveLength(1);
  expect(await answers(reading, ["TXT x.test", "TXT www.x.test"])).toEqual([
    "undecided: the zone x.test has an error",
    "undecided: the zone x.test has an error",
  ]);
});

test.each([
  "$ORIGIN test.\nx SOA ns h 1 1h 1h 1w 1h\nx TXT sound\ny A 192.0.2.1\n",
  `${HEAD}y.test. TXT "of another"\n`,
])("a stray record of another zone costs nothing: %j", async (text) => {
  const reading = read({ "dns/x.zone": text });
  expect([reading.faults, await answers(reading, ["TXT x.test"])]).toEqual([[], [APEX_TXT]]);
});

test("where two places declare so many RRsets that not all are compared, those are undecided as well", async () => {
  const many = (text: string): string => Array.from({ length: 150 }, (_, i) => `n${i} TXT ${text}\n`).join("");
  const reading = read({ "dns/x.zone": HEAD + many("file") }, [domainOf("x.test", many("block"))]);
  expect(await answers(reading, ["TXT n0.x.test", "TXT n149.x.test"])).toEqual([
    ofRrset("TXT records of n0.x.test"),
    ofRrset("TXT records of n149.x.test"),
  ]);
});

test("a zone that is declared twice is undecided also where each record of one declaration has a fault", async () => {
  const reading = read({ "dns/a.zone": "$ORIGIN x.test.\n@ SOA ns h one\n@ MX ten mx\n", "dns/b.zone": HEAD });
  expect(problemLines(reading.faults).at(-1)).toBe(
    "2:1: the zone x.test is declared twice, first in dns/a.zone:2: which is the truth?",
  );
  expect(await answers(reading, ["MX x.test"])).toEqual(["undecided: the zone x.test has an error"]);
});

test("a fault in a `records:` block costs its RRset, and nothing refuses the others", async () => {
  const reading = read({}, [domainOf("x.test", "@ TXT sound\n@ MX ten mx\n")]);
  expect(await answers(reading, ["MX x.test", "TXT x.test", "TXT www.x.test"])).toEqual([
    ofRrset("MX records of x.test"),
    APEX_TXT,
    'www.x.test "live" at www.x.test, insecure',
  ]);
  expect(reading.notes).toEqual([]);
});

test("an RRset that two places declare is undecided, and no other of them", async () => {
  const block = domainOf("x.test", "@ TXT other\nnew NS ns.y.test.\n");
  const reading = read({ "dns/x.zone": `${HEAD}www TXT sound\n` }, [block]);
  expect(await answers(reading, ["TXT x.test", "TXT www.x.test", "TXT a.new.x.test"])).toEqual([
    ofRrset("TXT records of x.test"),
    'www.x.test "sound" at www.x.test, insecure',
    ofRrset("NS records of new.x.test"),
  ]);
  expect(reading.notes).toEqual([]); // no server reads both
});
