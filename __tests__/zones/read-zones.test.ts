import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { InputError } from "../../src/errors.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { DeclaredZone } from "../../src/zones/declared-zone.ts";
import { readDeclaredZones } from "../../src/zones/read-zones.ts";
import { domainOf, policyOf } from "./zone-policy.ts";
import { folderOf } from "../support/temporary-folder.ts";
import { recordLines } from "./text-zones.ts";
import { sayText, thrownLines } from "../support/in-english.ts";
import { loadZoneFormats } from "../support/zone-formats.ts";

await loadZoneFormats();

const HEAD = "$ORIGIN x.test.\n@ SOA ns h 1 1h 1h 1w 1h\n";

/** Reads a repository whose policy names all files of `dns/`. */
function read(
  files: Record<string, string | Uint8Array>,
  domains: DomainPolicy[] = [],
  patterns = Object.keys(files).length > 0 ? ["dns/*.zone"] : [],
): DeclaredZone[] {
  const root = folderOf(files);
  const file = join(root, "policy.yml");
  const { zones, faults } = readDeclaredZones(policyOf(file, patterns, domains), root);
  if (faults.length > 0) throw new InputError(faults);
  return zones;
}

/** `file:line:column: message` of each problem. */
function problemsOf(files: Record<string, string | Uint8Array>, domains: DomainPolicy[] = []): readonly string[] {
  return thrownLines(() => read(files, domains));
}

describe("an RRset that fits in no DNS message is refused,", () => {
  const size = 65_535;
  /** So many TXT records of 30 octets each, in a message. */
  const texts = (count: number): string =>
    Array.from({ length: count }, (_, i) => `@ TXT "${String(i).padStart(17, "0")}"\n`).join("");
  const said = "records of x.test have more than 65535 octets, and fit in no DNS message (RFC 1035 §4.2.2)";

  test("once, at the record that is too much", () => {
    const most = Math.floor(size / 30);
    expect(problemsOf({ "dns/x.zone": HEAD + texts(most) })).toEqual([]);
    expect(problemsOf({ "dns/x.zone": HEAD + texts(most + 100) })).toEqual([
      `dns/x.zone:${3 + most}:1: with this the TXT ${said}`,
    ]);
  });

  test("of whatever type, and never for octets that names may save", () => {
    const hosts = (count: number): string => Array.from({ length: count }, (_, i) => `@ MX ${i} mx\n`).join("");
    expect(problemsOf({ "dns/x.zone": HEAD + hosts(5_000) })).toEqual([]);
    expect(problemsOf({ "dns/x.zone": HEAD + hosts(5_100) })).toEqual([
      `dns/x.zone:${3 + Math.floor(size / 13)}:1: with this the MX ${said}`,
    ]);
  });
});

describe("what is declared", () => {
  test("is each master file as a whole zone, and each block as a part of its domain", () => {
    const zones = read(
      { "dns/x.zone": `${HEAD}  TXT x\n`, "dns/y.zone": "$ORIGIN y.test.\n@ SOA ns h 1 1h 1h 1w 1h\n" },
      [domainOf("z.test", "@ MX 10 mx\n"), domainOf("bare.test", null)],
    );
    expect(zones.map(({ origin, isComplete }) => [origin, isComplete])).toEqual([
      ["x.test", true],
      ["y.test", true],
      ["z.test", false],
    ]);
    expect(zones.map(recordLines)).toEqual([
      ["x.test 3600 SOA ns.x.test. h.x.test. 1 3600 3600 604800 3600", 'x.test 3600 TXT "x"'],
      ["y.test 3600 SOA ns.y.test. h.y.test. 1 3600 3600 604800 3600"],
      ["z.test 3600 MX 10 mx.z.test."],
    ]);
  });

  test("has its place in the repository, or in the policy", () => {
    const zones = read({ "dns/x.zone": `${HEAD}  TXT x\n` }, [domainOf("z.test", "@ MX 10 mx\nmx A 192.0.2.1\n")]);
    expect(
      zones.flatMap((zone) => zone.records.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`)),
    ).toEqual(["dns/x.zone:2:1", "dns/x.zone:3:3", "policy.yml:10:7", "policy.yml:11:7"]);
  });

  test("is read once, whatever patterns name it, and said once", () => {
    const zones = read({ "dns/x.zone": `${HEAD}  TXT x\n  TXT "x"\n` }, [], ["dns/*.zone", "dns/x.zone", "**/x.zone"]);
    expect(zones).toHaveLength(1);
    expect(zones[0]?.records).toHaveLength(2);
  });

  test("keeps the octets of strings, in files and blocks", () => {
    const zones = read({ "dns/x.zone": Buffer.from(`${HEAD} TXT "\xff\x80"\n`, "latin1") }, [
      domainOf("z.test", "@ TXT ü\n"),
    ]);
    expect(zones.map((zone) => zone.records.at(-1)?.rr.data)).toEqual([
      { strings: ["\xff\x80"] },
      { strings: ["\xc3\xbc"] },
    ]);
  });

  test("includes files relative to the file that names them", () => {
    const zones = read({
      "dns/x.zone": `${HEAD}$INCLUDE parts/mx.inc\n`,
      "dns/parts/mx.inc": "$INCLUDE more.inc sub\n@ MX 1 mx\n",
      "dns/parts/more.inc": "@ TXT t\n",
    });
    expect(zones.flatMap(recordLines).slice(1)).toEqual(['sub.x.test 3600 TXT "t"', "x.test 3600 MX 1 mx.x.test."]);
  });

  test("includes files in a block relative to the policy", () => {
    const root = folderOf({ "conf/parts/mx.inc": "@ MX 1 mx\n" });
    const file = join(root, "conf/policy.yml");
    const { zones } = readDeclaredZones(
      policyOf(file, [], [domainOf("z.test", "$INCLUDE parts/mx.inc\n", file)]),
      root,
    );
    expect(zones.flatMap(recordLines)).toEqual(["z.test 3600 MX 1 mx.z.test."]);
  });

  test("is nothing where the policy declares nothing", () => {
    expect(read({}, [domainOf("z.test", null)])).toEqual([]);
  });
});

describe("problems", () => {
  const alone: [claim: string, zone: string, problems: string[]][] = [
    [
      "a file without an SOA",
      "$ORIGIN x.test.\n@ TXT x\n",
      [
        "dns/x.zone:1:1: this file has no SOA record, so it is not a whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match",
      ],
    ],
    [
      "a file without an origin",
      "@ SOA ns h 1 1h 1h 1w 1h\n",
      [
        "dns/x.zone:1:1: `@` is relative, but to what is not said: begin the file with `$ORIGIN example.org.`, or set `origin:` beside `bind:`",
      ],
    ],
    [
      "a second SOA at the apex",
      `${HEAD}@ SOA ns h 2 1h 1h 1w 1h\n`,
      ["dns/x.zone:3:1: x.test already has a SOA record (dns/x.zone:2); a name can have one"],
    ],
    [
      "a second SOA elsewhere",
      `${HEAD}sub SOA ns h 2 1h 1h 1w 1h\n`,
      ["dns/x.zone:3:1: a second SOA record: this file is the zone x.test (dns/x.zone:2), and a zone has one"],
    ],
    [
      "other data beside a CNAME",
      `${HEAD}www TXT x\nwww CNAME y\nwww SRV 0 0 1 y\n`,
      [
        "dns/x.zone:3:1: www.x.test has a CNAME record (dns/x.zone:4) and so can have no TXT record (RFC 2181 §10.1)",
        "dns/x.zone:5:1: www.x.test has a CNAME record (dns/x.zone:4) and so can have no SRV record (RFC 2181 §10.1)",
      ],
    ],
    [
      "two CNAMEs",
      `${HEAD}www CNAME y\nwww CNAME z\n`,
      ["dns/x.zone:4:1: www.x.test already has a CNAME record (dns/x.zone:3); a name can have one"],
    ],
    [
      "two DNAMEs",
      `${HEAD}www DNAME y\nwww DNAME z\n`,
      ["dns/x.zone:4:1: www.x.test already has a DNAME record (dns/x.zone:3); a name can have one"],
    ],
    [
      "nothing where DNSSEC's records stand beside a CNAME, or it is there twice",
      `${HEAD}www CNAME y\nwww CNAME y\nwww RRSIG x\nwww NSEC y\n`,
      [],
    ],
    [
      "an $INCLUDE of the same file",
      `${HEAD}$INCLUDE x.zone\n`,
      ["dns/x.zone:3:10: dns/x.zone includes itself: dns/x.zone → dns/x.zone"],
    ],
    [
      "an $INCLUDE outside of the repository",
      `${HEAD}$INCLUDE ../../x.zone\n$INCLUDE /etc/passwd\n`,
      [
        "dns/x.zone:3:10: ../x.zone is outside of the repository",
        expect.stringMatching(/^dns\/x.zone:4:10: .*etc\/passwd is outside of the repository$/) as unknown as string,
      ],
    ],
    ["an $INCLUDE of a file that is not there", `${HEAD}$INCLUDE gone\n`, ["dns/x.zone:3:10: dns/gone does not exist"]],
  ];
  test.each(alone)("%s", (_claim, zone, problems) => {
    expect(problemsOf({ "dns/x.zone": zone })).toEqual(problems);
  });

  test("all files' at once, sorted by place", () => {
    expect(
      problemsOf({ "dns/y.zone": "$ORIGIN y.test.\n@ A x\nb A y\n", "dns/x.zone": `${HEAD}@ MX mx\n` }, [
        domainOf("z.test", "@ A z\n"),
      ]),
    ).toEqual([
      "dns/x.zone:3:6: the preference of this MX record must be a number from 0 to 65535, not `mx`",
      "dns/y.zone:1:1: this file has no SOA record, so it is not a whole zone: add the SOA, or keep a part that others $INCLUDE under a name that `bind:` does not match",
      "dns/y.zone:2:5: `x` is not a valid IPv4 address",
      "dns/y.zone:3:5: `y` is not a valid IPv4 address",
      "policy.yml:10:11: `z` is not a valid IPv4 address",
    ]);
  });

  test("of a block that several domains inherit are told once", () => {
    expect(problemsOf({}, [domainOf("a.test", "@ A z\n"), domainOf("b.test", "@ A z\n")])).toEqual([
      "policy.yml:10:11: `z` is not a valid IPv4 address",
    ]);
  });

  test("are told to a bounded number", () => {
    const strays = Array.from({ length: 300 }, (_, i) => `a${i}.y.test. A 192.0.2.1\n`).join("");
    const told = problemsOf({}, [domainOf("x.test", strays)]);
    expect(told).toHaveLength(101);
    expect(told.at(-1)).toBe("policy.yml:110:7: 200 more like these follow");
  });

  test("two files of one zone", () => {
    expect(problemsOf({ "dns/x.zone": HEAD, "dns/y.zone": HEAD })).toEqual([
      "dns/y.zone:2:1: the zone x.test is declared twice, first in dns/x.zone:2: which is the truth?",
    ]);
  });

  test("an inline RRset that a file has as well", () => {
    expect(
      problemsOf({ "dns/x.zone": `${HEAD}@ TXT a\nsub NS ns\n` }, [domainOf("x.test", "@ TXT b\nsub NS ns2\n")]),
    ).toEqual([
      "policy.yml:10:7: the whole zone x.test is declared in dns/x.zone:3: the TXT record of x.test belongs there",
      "policy.yml:11:7: the whole zone x.test is declared in dns/x.zone:4: the NS record of sub.x.test belongs there",
    ]);
  });

  test("an inline record that a file, the whole truth, does not have", () => {
    expect(
      problemsOf({ "dns/x.zone": `${HEAD}sub NS ns\n` }, [domainOf("x.test", "new TXT b\nsub DS 1 13 2 ab\n")]),
    ).toEqual([
      "policy.yml:10:7: the whole zone x.test is declared in dns/x.zone:2: the TXT record of new.x.test belongs there",
      "policy.yml:11:7: the whole zone x.test is declared in dns/x.zone:2: the DS record of sub.x.test belongs there",
    ]);
  });

  test("none where inline records stand below a delegation of a file", () => {
    expect(problemsOf({ "dns/x.zone": `${HEAD}sub NS ns\n` }, [domainOf("sub.x.test", "@ TXT b\n")])).toEqual([]);
  });

  test("an RRset in two blocks, a CNAME beside another block's data, a record outside of the domain", () => {
    const twice = [
      domainOf("x.test", "_dmarc.sub TXT a\nwww.sub CNAME x\n"),
      domainOf("sub.x.test", "_dmarc TXT b\nwww TXT c\n", "other.yml"),
    ];
    expect(problemsOf({}, twice)).toEqual([
      "other.yml:10:7: the TXT records of _dmarc.sub.x.test are declared twice, first in policy.yml:10: which is the truth?",
      "other.yml:11:7: www.sub.x.test has a CNAME record (policy.yml:11) and so can have no TXT record (RFC 2181 §10.1)",
    ]);
    const outside = [domainOf("sub.x.test", "x.test. TXT a\n")];
    const stray = ["policy.yml:10:7: x.test is not in sub.x.test, whose records are declared here"];
    expect(problemsOf({}, outside)).toEqual(stray);
    expect(problemsOf({ "dns/x.zone": HEAD }, outside)).toEqual(stray);
  });

  test("more records than are read of all files together", () => {
    const zone = (origin: string): string =>
      `$ORIGIN ${origin}.\n@ SOA ns h 1 1h 1h 1w 1h\n${"a A 192.0.2.1\n".repeat(250_000)}`;
    expect(problemsOf({ "dns/a.zone": zone("a.test"), "dns/b.zone": zone("b.test") })).toEqual([
      "dns/b.zone:150001:1: this is beyond the 400000 records that are read of all master files together",
    ]);
  });

  test("includes that are too large together", () => {
    const part = `; ${"x".repeat(4 * 2 ** 20 - 3)}\n`;
    const including = (count: number): readonly string[] =>
      problemsOf({ "dns/x.zone": `${HEAD}${"$INCLUDE part.inc\n".repeat(count)}`, "dns/part.inc": part });
    expect(including(16)).toEqual([]);
    expect(including(17)).toEqual([
      "dns/x.zone:19:10: the files included by this zone are larger than 64 MiB together",
    ]);
  });
});

test("zones that no domain of the policy lies in are noted, once for each entry", () => {
  const zone = (origin: string): string => HEAD.replaceAll("x.test", origin);
  const files = Object.fromEntries(
    ["a", "b", "c", "d", "e", "f"].map((label) => [`dns/${label}.zone`, zone(`${label}.test`)]),
  );
  const root = folderOf({ ...files, "dns/x.zone": HEAD, "dns/s.zone": zone("s.y.test") });
  const policy = policyOf(
    join(root, "policy.yml"),
    ["dns/*.zone"],
    [domainOf("x.test", null), domainOf("y.test", null)],
  );
  expect(readDeclaredZones(policy, root).notes.map(({ message }) => sayText(message))).toEqual([
    "no domain of this policy lies in a.test, b.test, c.test, d.test, e.test and 1 more: their records are not audited",
  ]);
});

test("a pattern that matches nothing or leads out is a fault of the policy, all of them said", () => {
  const root = folderOf({});
  const policy = policyOf(join(root, "policy.yml"), ["dns/*.zone", "../*.zone"]);
  expect(() => readDeclaredZones(policy, root)).toThrow(InputError);
  expect(thrownLines(() => readDeclaredZones(policy, root))).toEqual([
    `${policy.file}:3:11: dns/*.zone matches no file`,
    `${policy.file}:4:11: ../*.zone leads out of the repository`,
  ]);
});

describe("the audit cannot run", () => {
  test("where a file is too large to read", () => {
    expect(thrownLines(() => read({ "dns/x.zone": Buffer.alloc(64 * 2 ** 20 + 1) }))).toEqual([
      expect.stringMatching(/policy\.yml:3:11: dns\/x\.zone is larger than 64 MiB$/),
    ]);
  });
});
