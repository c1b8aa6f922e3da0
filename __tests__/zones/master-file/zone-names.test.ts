// Which zone a master file is of, what in it is of another, and records that servers make more or others of.
import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { recordWarnings } from "../../../src/zones/lint/record-warnings.ts";
import { originOfFile } from "../../../src/zones/master-file/origin.ts";
import { readMasterFiles } from "../../../src/zones/master-file/read.ts";
import { AllowedFiles } from "../../../src/zones/repository/allowance.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import { folderOf } from "../../support/temporary-folder.ts";
import { parse, problemLines, recordLines } from "../text-zones.ts";
import { loadZoneFormats } from "../../support/zone-formats.ts";

await loadZoneFormats();

function read(files: Record<string, string>, origin: string | null = null): ZoneReading {
  const root = folderOf(files);
  const paths = Object.keys(files).map((name) => join(root, name));
  return readMasterFiles(paths, { origin }, new AllowedFiles(root));
}

/** Last labels of other files, and first words before a name: servers, people and package managers write them. */
const OTHER_FILES =
  "bak cfg conf dist example external fwd hints hosts inc include internal j2 jnl local old orig private public rev root rpmnew rpmsave sample signed swp template tmpl txt yaml yml zone.zone zones".split(
    " ",
  );
const OTHER_WORDS =
  "forward fwd master named pri primary rev reverse sec secondary slave zone zones db.db db.zone".split(" ");

const SOA = "@ SOA ns h 1 1h 1h 1w 1h\n";

describe("a file without $ORIGIN", () => {
  test.each([
    ["example.org.zone", "example.org"],
    ["db.example.org", "example.org"],
    ["Example.ORG", "example.org"],
    ["example.org.db", "example.org"],
    ["2.0.192.in-addr.arpa.zone", "2.0.192.in-addr.arpa"],
    ["db.local", null],
    ["db.127", null],
    ["master.zone", null],
    ["zones.txt", null],
    ["db.example.org.bak", null],
    ["example.org.internal", null],
    ["example.org.external", null],
    ["example.org.signed", null],
    ["example.org.zone.dist", null],
    ["example.org.fwd", null],
    ["example.org-zone", null],
    ["named.root", null],
    ["root.hints", null],
    ["pri.example.org", null],
    ["zone.example.org", null],
    ["master.example.org.zone", null],
    ["xn--bcher-kva.xn--p1ai.zone", "xn--bcher-kva.xn--p1ai"],
    ["example_org.zone", null],
    ["zone", null],
    ["mydb.example.org", "mydb.example.org"],
    ["example.org.zone.example.com", "example.org.zone.example.com"],
    ["bak.example.org", "bak.example.org"],
    ["example.org.txtx", "example.org.txtx"],
    ["www.zone.example.org", "www.zone.example.org"],
    ["db.example.org.zone", null],
    ["example.c0m", null],
    ["example.0rg", null],
    ["example.xn--p1ai", "example.xn--p1ai"],
    ["example.axn--p1ai", null],
    ...OTHER_FILES.map((last): [string, null] => [`example.${last}`, null]),
    ...OTHER_WORDS.map((first): [string, null] => [`${first}.example.org`, null]),
  ])("named %s is of the zone %s", (name, origin) => {
    expect(originOfFile(`/repository/dns/${name}`)).toBe(origin);
  });

  test("takes its origin from its name, and that is said once", () => {
    const reading = read({ "dns/a.test.zone": `${SOA}www A 192.0.2.1\n`, "dns/db.b.test": SOA });
    expect(reading.zones.map(({ origin, fault }) => [origin, fault])).toEqual([
      ["a.test", undefined],
      ["b.test", undefined],
    ]);
    expect(problemLines(reading.notes)).toEqual([
      "1:1: no $ORIGIN stands before this, so names are relative to a.test, by the name of the file (and of 1 more file likewise)",
    ]);
  });

  test("takes it from the policy first", () => {
    const reading = read({ "dns/a.test.zone": SOA }, "c.test");
    expect(reading.zones.map(({ origin }) => origin)).toEqual(["c.test"]);
    expect(problemLines(reading.notes)).toEqual([
      "1:1: no $ORIGIN stands before this, so names are relative to c.test, by `origin:` of the policy",
    ]);
  });

  test("is of no zone that is known where neither says so", () => {
    const { zones, problems } = read({ "dns/part": SOA });
    expect(zones.map(({ origin, fault }) => [origin, fault])).toEqual([[".", problems[0]]]);
    expect(problemLines(problems)).toEqual([
      "1:1: `@` is relative, but to what is not said: begin the file with `$ORIGIN example.org.`, or set `origin:` beside `bind:`",
    ]);
  });
});

test("$ORIGIN counts more than the name of the file, and nothing is said", () => {
  const reading = read({ "dns/a.test.zone": `$ORIGIN b.test.\n${SOA}` });
  expect([reading.zones.map(({ origin }) => origin), reading.notes]).toEqual([["b.test"], []]);
});

test("a fault without owner or type leaves the zone that the file names open", () => {
  const { zones } = read({ "dns/a.test.zone": "@ SOAA x\n", "dns/b": "$ORIGIN b.test.\n@ SOAA x\n" });
  expect(zones.map(({ origin, fault }) => [origin, fault !== undefined])).toEqual([
    ["a.test", true],
    ["b.test", true],
  ]);
});

test.each([
  ["its SOA record has a fault", "@ SOA ns h one 1h 1h 1w 1h\n$ORIGIN sub.a.test.\nwww A 192.0.2.1\n"],
  ["its SOA record has no type", "@ SOAA ns h 1 1h 1h 1w 1h\n$ORIGIN sub.a.test.\nwww A 192.0.2.1\n"],
  ["its SOA record names it", "a.test. SOA ns h one\n$ORIGIN sub.a.test.\nwww A 192.0.2.1\n"],
])("a later $ORIGIN does not stand for the whole zone where %s", (_, text) => {
  const { zones } = read({ "dns/a.test.zone": text });
  expect(zones.map(({ origin }) => origin)).toEqual(["a.test"]);
});

test("a file without SOA record is of the zone above all its origins", () => {
  const { zones } = read({ "dns/part": "$ORIGIN _domainkey.a.test.\ns1 TXT x\n$ORIGIN a.test.\n@ MX 10 mail\n" });
  expect(zones.map(({ origin, fault }) => [origin, fault !== undefined])).toEqual([["a.test", true]]);
});

test("the owner of a SOA record with a fault counts more than the name of the file", () => {
  const { zones } = read({ "dns/a.test.zone": "b.test. SOA ns h one\n" });
  expect(zones.map(({ origin, undecided }) => [origin, undecided.map(({ type }) => type)])).toEqual([
    ["b.test", ["SOA"]],
  ]);
});

test("glue of another zone is left out with a warning, as named does", () => {
  const { zones, problems } = read({ "dns/a.test.zone": `${SOA}@ NS ns.b.test.\nns.b.test. A 192.0.2.1\n` });
  expect([problems, zones.flatMap(recordLines).length]).toEqual([[], 2]);
  expect(problemLines(recordWarnings(zones))).toEqual([
    "3:1: ns.b.test is not in the zone a.test: named ignores this A record, and other servers refuse the zone",
  ]);
});

describe("records that a server makes others of", () => {
  test.each([
    ["@ ALIAS lb.test.", ["A", "AAAA"]],
    ["@ 60 IN ANAME lb.test.", ["A", "AAAA"]],
    [`@ LUA A "ifportup(443, {'192.0.2.1'})"`, ["A"]],
    [`@ LUA "x"`, ["A", "AAAA", "MX", "PTR", "SRV", "TLSA", "TXT"]],
  ])("leave their RRsets open and nothing else: %s", (line, types) => {
    const { undecided, problems, notes, records } = parse(`${line}\n@ MX 1 mx\n`, "x.test");
    expect(undecided.map(({ name, type }) => [name, type])).toEqual(types.map((type) => ["x.test", type]));
    expect([problems, records.length, notes.length]).toEqual([[], 1, 1]);
  });
});

describe("values of SvcParams", () => {
  test("may be in quotes (RFC 9460 §2.1)", () => {
    const { records, problems } = parse('@ HTTPS 1 . alpn="h3,h2" port=443\n@ 60 IN SVCB 1 . key7="a b;c"\n', "x.test");
    expect(problems).toEqual([]);
    expect(recordLines({ records })).toEqual([
      'x.test 3600 HTTPS 1 . alpn="h3,h2" port=443',
      'x.test 60 SVCB 1 . key7="a b;c"',
    ]);
  });

  test.each(['@ TXT v="x y"', 'https TXT v="x y"', '@ TXT HTTPS a="b c"'])("are none in other records: %s", (line) => {
    expect(problemLines(parse(line, "x.test").problems)).toEqual([expect.stringContaining("a quote inside a word")]);
  });
});

test("a name may have an escaped space (RFC 1035 §5.1)", () => {
  expect(recordLines(parse("sp\\ ace TXT x\n", "x.test"))).toEqual(['sp\\032ace.x.test 3600 TXT "x"']);
});

test.each([
  ["a A 192.0.2.1", 1],
  ["a.x.test. A 192.0.2.1\nb A 192.0.2.1", 2],
  ["a.x.test. A 192.0.2.1\n  AAAA 2001:db8::1", undefined],
  ["$ORIGIN x.test.\na A 192.0.2.1", undefined],
])("the origin that was given counts as used where %j has a relative name", (text, line) => {
  expect(parse(`$TTL 60\n${text}\n`, "x.test").originUsedAt?.line).toBe(line === undefined ? undefined : line + 1);
});

describe("$GENERATE", () => {
  /** As `named-checkzone -D` prints the same lines. */
  const good: [line: string, records: string[]][] = [
    ["1-3 a$ A 192.0.2.$", ["a1.x.test 3600 A 192.0.2.1", "a2.x.test 3600 A 192.0.2.2", "a3.x.test 3600 A 192.0.2.3"]],
    [
      "1-5/2 b${10,3,d} CNAME c${-1}.y.test.",
      ["b011.x.test 3600 CNAME c0.y.test.", "b013.x.test 3600 CNAME c2.y.test.", "b015.x.test 3600 CNAME c4.y.test."],
    ],
    [`1-2 m$ MX "10 mx$"`, ["m1.x.test 3600 MX 10 mx1.x.test.", "m2.x.test 3600 MX 10 mx2.x.test."]],
    [`10-11 \${0,4,x}h TXT "v$$ \\$x"`, ['000ah.x.test 3600 TXT "v$" "$x"', '000bh.x.test 3600 TXT "v$" "$x"']],
    ["26-26 n${0,4,n} A 192.0.2.9", ["na.1 3600 A 192.0.2.9"]],
    ["26-26 o${0,0,n} A 192.0.2.9", ["oa.1.x.test 3600 A 192.0.2.9"]],
    ["26-26 p${0,3,n} A 192.0.2.9", ["pa.1.x.test 3600 A 192.0.2.9"]],
    ["26-26 q${0,5,N} A 192.0.2.9", ["qa.1.0.x.test 3600 A 192.0.2.9"]],
    ["8-8 r${0,0,o}.${0,0,X} 60 IN A 192.0.2.9", ["r10.8.x.test 60 A 192.0.2.9"]],
    [`1-1 s TXT "\\"v=spf1 ip4:192.0.2.$ -all\\" \\\\x"`, ['s.x.test 3600 TXT "v=spf1 ip4:192.0.2.1 -all" "\\\\x"']],
    ["1-1 t${100}-$ CNAME $-u${20}-$", ["t101-101.x.test 3600 CNAME 1-u21-21.x.test."]], // an offset holds for the rest of the word
  ];
  test.each(good)("makes the records that named makes of %s", (line, records) => {
    const read = parse(`$GENERATE ${line}\n`, "x.test");
    expect([read.problems, recordLines(read)]).toEqual([[], records]);
  });

  test.each([
    ["3-1 a$ A 192.0.2.1", "1:11: `3-1` is not a valid range. Write it like `1-254`, or `0-254/2` with a step"],
    [
      "1-2 a$ MX 10 mx$",
      "1:1: $GENERATE needs a range, an owner, a type and data, in quotes where they have several words",
    ],
    ["1-2 a$", "1:1: $GENERATE needs a range, an owner, a type and data, in quotes where they have several words"],
    ["250-300 a$ A 192.0.2.$", "1:24: `192.0.2.256` is not a valid IPv4 address"],
    ['1-2 a$ TXT ""', "1:22: the data of this $GENERATE must be one line"],
    ['1-1 a$ TXT "("', "1:22: this parenthesis is never closed, so all that follows belongs to one record"],
    [
      "1-2 a${x} A 192.0.2.1",
      "1:15: `x` after `$` is not a valid offset, width (at most 255) and base (d, o, x, X, n or N)",
    ],
  ])("is refused where it makes no records: %s", (line, problem) => {
    expect(problemLines(parse(`$GENERATE ${line}\n`, "x.test").problems)).toEqual([problem]);
  });

  test("makes no data longer than a record may have", () => {
    const long = "x".repeat(30_000);
    const read = parse(`$GENERATE 1-1 a TXT ${"${0,255}".repeat(1_100)}${long}\n`, "x.test");
    expect(problemLines(read.problems)).toEqual([
      expect.stringContaining("this $GENERATE makes data longer than a record may have"),
    ]);
  });

  test("makes no more records than are read", () => {
    const read = parse("$GENERATE 0-2147483646 a$ A 192.0.2.1\n", "x.test");
    expect(problemLines(read.problems)).toEqual([expect.stringContaining("beyond the 400000 records")]);
  });
});
