// Domains of DNSControl's representation as zones: whole or in part, and what it leaves as it is live.
import { describe, expect, test } from "@jest/globals";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import type { Dns } from "../../../src/ports.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { zoneOf } from "../text-zones.ts";
import { domain, readDomains, readText, record, rrsetKeys, messagesOf, zoneIn } from "./ir-files.ts";
import { fromZones } from "../../support/from-zones.ts";
import { fakeDns } from "../../support/fake-dns.ts";

const MX = record("MX", "@", "10 mx.x.test.");
const SPF = record("TXT", "@", '"v=spf1 mx -all"');

/** The planned view of one domain over live DNS. */
function planned(
  records: object[],
  more: object,
  live: string,
): (type: "A" | "MX" | "TXT" | "CNAME", name: string) => Promise<string> {
  const zone = zoneIn(readDomains(domain(records, more)));
  const dns: Dns = overlay(
    fakeDns(fromZones([{ zone: zoneOf("x.test", `@ 60 SOA ns. h. 1 2 3 4 5\n${live}`), security: "insecure" }])),
    [zone],
  );
  return async (type, name) => {
    const answer = await dns.query(name, type);
    return answer.kind === "records"
      ? answer.records.map((rr) => formatRdata(rr.type, rr.data)).join(", ")
      : answer.kind === "failure"
        ? answer.cause
        : answer.kind;
  };
}

test("a domain is a whole zone", () => {
  const zone = zoneIn(readDomains(domain([MX, SPF])));
  expect(zone).toMatchObject({ origin: "x.test", format: "dnscontrol", isComplete: true, deleted: [], undecided: [] });
  expect(zone.records).toHaveLength(2);
});

test("a domain's name may be internationalised", () => {
  expect(zoneIn(readDomains(domain([], { name: "Bücher.test" }))).origin).toBe("xn--bcher-kva.test");
});

test("name servers of the domain itself are left to live DNS: those of its providers are not in the file", () => {
  expect(zoneIn(readDomains(domain([], { nameservers: [{ name: "ns1.x.test" }] })))).toMatchObject({
    records: [],
    undecided: [],
  });
});

test("nothing is read of a domain that no provider serves, and only records are missed", () => {
  const reading = readDomains(
    domain([MX], { dnsProviders: {} }),
    domain([], { name: "parked.test", dnsProviders: {} }),
  );
  expect(reading.zones).toEqual([]);
  expect(messagesOf(reading.notes)).toEqual([
    "x.test is not read: it has no DNS provider, so that its records are published nowhere",
  ]);
});

test("whether a zone will be signed is left to live DNS, and said so", () => {
  expect(messagesOf(readDomains(domain([], { auto_dnssec: "off" })).notes)).toEqual([
    "AUTODNSSEC_OFF of x.test: whether the zone is signed is judged as it is live",
  ]);
  expect(readDomains(domain([], { auto_dnssec: "" })).notes).toEqual([]);
});

describe("refuses", () => {
  test.each([
    ["a broken file", '{"domains": [', "ir.json:1:14"],
    ["another file", "[]", "ir.json:1:1"],
    ["a domain without a name", '{"domains": [\n {"records": []}]}', "ir.json:2:2"],
    ["a domain whose name is none", '{"domains": [\n {"name": "a..b"}]}', "ir.json:2:2"],
    [
      "a domain whose records are no list, rather than take it for an empty zone",
      '{"domains": [\n {"name": "x.test", "dnsProviders": {"bind": -1}, "records": {}}]}',
      "ir.json:2:2",
    ],
    ["output of --raw", '{"domains": [\n {"name": "x.test", "rawrecords": [{"type": "A"}]}]}', "ir.json:2:2"],
  ])("%s", (_what, text, place) => {
    const { problems, zones } = readText(text);
    expect(zones.map(({ fault }) => fault)).toEqual(problems);
    expect(problems.map(({ location: { file, line, column } }) => `${file}:${line}:${column}`)).toEqual([place]);
  });

  test("more records than are read", () => {
    const { problems, zones } = readDomains(domain(Array.from({ length: 200_001 }, () => 0)));
    expect(zones.map(({ fault }) => fault)).toEqual(problems);
    expect(messagesOf(problems)).toEqual(["this file has 200001 records; 200000 are the most that are read"]);
  });
});

describe("of a zone with several views", () => {
  const views = (tag: string | null, ...names: object[]): { origins: string[]; notes: string[] } => {
    const domains = names.map((more, i) => domain([record("A", "@", `192.0.2.${i}`)], more));
    const { zones, notes } = readText(JSON.stringify({ domains }), null, tag);
    return {
      origins: zones.flatMap(({ origin, records }) =>
        records.map(({ rr }) => `${origin} ${(rr.data as { address: string }).address}`),
      ),
      notes: messagesOf(notes),
    };
  };
  const [plain, inside, outside] = [
    {},
    { tag: "inside", uniquename: "x.test!inside" },
    { tag: "outside", uniquename: "x.test!outside" },
  ];
  const unread = (tags: string): string =>
    `x.test is not read: it has views of its own for some networks (tags: ${tags}), and which the public sees is not said (\`split-horizon-tag:\` may say it)`;

  test("the one that the policy names is read", () => {
    expect(views("outside", inside, outside)).toEqual({ origins: ["x.test 192.0.2.1"], notes: [] });
    expect(views("", inside, plain)).toEqual({ origins: ["x.test 192.0.2.1"], notes: [] });
  });

  test("none is read where none is named, even if only one has a tag, or is there", () => {
    expect(views(null, plain, inside)).toEqual({ origins: [], notes: [unread('none, "inside"')] });
    expect(views(null, inside)).toEqual({ origins: [], notes: [unread('"inside"')] });
    expect(views("other", inside, outside)).toEqual({ origins: [], notes: [unread('"inside", "outside"')] });
  });

  test("a zone without others is read whatever the tag, also with an empty one of its own", () => {
    expect(views("outside", plain)).toEqual({ origins: ["x.test 192.0.2.0"], notes: [] });
    expect(views(null, { uniquename: "x.test!" })).toEqual({ origins: ["x.test 192.0.2.0"], notes: [] });
  });

  test("the tag may stand in the name, or in the metadata of earlier versions", () => {
    expect(views("inside", { name: "x.test!inside", uniquename: undefined }, outside).origins).toEqual([
      "x.test 192.0.2.0",
    ]);
    expect(views("inside", { uniquename: undefined, meta: { dnscontrol_tag: "inside" } }, outside).origins).toEqual([
      "x.test 192.0.2.0",
    ]);
  });
});

describe("NO_PURGE", () => {
  const more = {
    keepunknown: true,
    recordsabsent: [record("A", "old", "192.0.2.9"), record("TXT", "@", '"old"'), { type: "ALIAS", name: "b" }],
  };

  test("makes the zone a part, of which goes what must be absent", () => {
    const zone = zoneIn(readDomains(domain([SPF], more)));
    expect([zone.isComplete, rrsetKeys(zone.deleted)]).toEqual([false, ["A old.x.test"]]);
  });

  test("keeps what is live of other RRsets", async () => {
    const query = planned([SPF], more, '@ 60 MX 5 live.x.test.\n@ 60 TXT "v=spf1 +all"\nold 60 A 192.0.2.9');
    expect(await query("MX", "x.test")).toBe("5 live.x.test.");
    expect(await query("TXT", "x.test")).toBe('"v=spf1 mx -all"');
    expect(await query("A", "old.x.test")).toBe("nxdomain");
  });
});

describe("IGNORE", () => {
  const ignore = (label: string, types = "*", target = "*"): object => ({
    unmanaged: [{ label_pattern: label, rType_pattern: types, target_pattern: target }],
  });

  test("of a name and types leaves those as they are live, and no others", async () => {
    const live = '_acme 60 TXT "token"\n_acme 60 A 192.0.2.1\ngone 60 TXT "gone"';
    const query = planned([MX], ignore("_acme", "TXT"), live);
    expect(await query("TXT", "_acme.x.test")).toBe('"token"');
    expect(await query("A", "_acme.x.test")).not.toBe("192.0.2.1");
    expect(await query("TXT", "gone.x.test")).toBe("nxdomain");
  });

  test("of the domain itself leaves it as it is live but for what is declared", async () => {
    const reading = readDomains(domain([], ignore("@")));
    expect(zoneIn(reading)).toMatchObject({
      isComplete: true,
      undecided: [],
      unmanaged: { patterns: [{ label: "@", types: null, target: null, isCertain: true, isBesideDeclared: true }] },
    });
    expect(messagesOf(reading.notes)).toEqual(["IGNORE leaves records of x.test as they are live"]);
    const query = planned([], ignore("@"), "@ 60 MX 5 live.x.test.\ngone 60 A 192.0.2.1");
    expect(await query("MX", "x.test")).toBe("5 live.x.test.");
    expect(await query("TXT", "x.test")).toBe("nodata");
    expect(await query("A", "gone.x.test")).toBe("nxdomain");
  });

  test("of a name of which an alias may be left leaves that, and addresses open that a provider may make of it", async () => {
    const query = planned(
      [MX],
      ignore("a*", "CNAME"),
      'a 60 CNAME b.x.test.\nad 60 A 192.0.2.1\nad 60 TXT "gone"\nb 60 TXT "gone"',
    );
    expect(await query("CNAME", "a.x.test")).toBe("b.x.test.");
    expect(await query("TXT", "a.x.test")).toBe("nodata"); // what b.x.test has goes
    expect(await query("A", "ad.x.test")).toBe("undecided");
    expect(await query("TXT", "ad.x.test")).toBe("nodata");
  });

  test("of a name below a wildcard leaves other types open: whether the name is there cannot be known", async () => {
    const query = planned([record("MX", "*", "10 mx.x.test.")], ignore("a", "A"), "a 60 A 192.0.2.1");
    expect(await query("A", "a.x.test")).toBe("192.0.2.1");
    expect(await query("MX", "a.x.test")).toBe("undecided");
    expect(await query("MX", "b.x.test")).toBe("10 mx.x.test.");
  });

  test("of a pattern leaves what it matches; what is removed is gone all the same", async () => {
    const reading = readDomains(domain([MX], ignore("*._domainkey", "TXT")));
    expect(zoneIn(reading).isComplete).toBe(true);
    expect(messagesOf(reading.notes)).toEqual(["IGNORE leaves records of x.test as they are live"]);
    const query = planned(
      [MX],
      ignore("*._domainkey", "TXT"),
      's._domainkey 60 TXT "key"\n_dmarc 60 TXT "v=DMARC1; p=none"\n@ 60 TXT "v=spf1 +all"',
    );
    expect(await query("TXT", "s._domainkey.x.test")).toBe('"key"');
    expect(await query("TXT", "_dmarc.x.test")).toBe("nxdomain");
    expect(await query("TXT", "x.test")).toBe("nodata");
  });

  test.each([
    ["all of it", "@", "TXT", "*", '"v=spf1 mx -all", "token=a.b", "v=other"'],
    ["what the target matches", "*", "*", "token=**", '"v=spf1 mx -all", "token=a.b"'],
    ["nothing of another name", "a", "TXT", "*", '"v=spf1 mx -all"'],
    ["nothing of another type", "@", "A,AAAA", "*", '"v=spf1 mx -all"'],
    ["nothing of another target", "@", "TXT", "google-site-verification=*", '"v=spf1 mx -all"'],
    ["nothing told where a class decides", "[a-z@]", "TXT,A", "*", "undecided"],
    ["nothing told where a dot decides", "@", "TXT", "token=*", "undecided"],
    ["nothing where types become others", "@", "ALIAS", "*", '"v=spf1 mx -all"'],
  ])(
    "leaves beside a declared RRset %s, in whole zones and with NO_PURGE",
    async (_what, label, types, target, answer) => {
      const live = '@ 60 TXT "token=a.b"\n@ 60 TXT "v=other"';
      for (const keepunknown of [false, true])
        expect(await planned([SPF], { ...ignore(label, types, target), keepunknown }, live)("TXT", "x.test")).toBe(
          answer,
        );
    },
  );

  test("takes precedence over ENSURE_ABSENT", () => {
    const recordsabsent = [record("A", "a", "192.0.2.1"), record("A", "b", "192.0.2.1")];
    const zone = zoneIn(readDomains(domain([], { ...ignore("a*"), keepunknown: true, recordsabsent })));
    expect([rrsetKeys(zone.deleted), rrsetKeys(zone.undecided)]).toEqual([["A b.x.test"], ["A a.x.test"]]);
  });

  test("is not certain where DNSControl may read a label, or a type, otherwise", () => {
    const patternsOf = (label: string): object[] => [
      ...(zoneIn(readDomains(domain([], ignore(label, "TXT")))).unmanaged?.patterns ?? []),
    ];
    expect(patternsOf("A*")).toMatchObject([{ label: "a*", types: ["TXT"], target: null, isCertain: false }]);
    expect(zoneIn(readDomains(domain([], ignore("a", "txt")))).unmanaged?.patterns).toMatchObject([
      { label: "a", types: ["TXT"], isCertain: false },
    ]);
    expect(patternsOf("bücher")).toMatchObject([{ label: "xn--bcher-kva", isCertain: false }]);
    expect(patternsOf("x".repeat(256))).toMatchObject([{ label: "**", isCertain: false }]);
  });

  test("is not told apart where there are too many patterns, or too long ones", () => {
    const many = (label: (i: number) => string, count: number): object => ({
      unmanaged: Array.from({ length: count }, (_, i) => ({ label_pattern: label(i) })),
    });
    const countOf = (more: object): number | undefined =>
      zoneIn(readDomains(domain([], more))).unmanaged?.patterns.length;
    expect([
      countOf(many((i) => `n${i}`, 1000)),
      countOf(many((i) => `n${i}`, 1001)),
      countOf(many((i) => `*.${"n".repeat(97)}${i}`, 5)),
      countOf(many((i) => `*.${"n".repeat(98)}${i}`, 5)),
    ]).toEqual([1000, 1, 5, 1]);
    expect(
      zoneIn(
        readDomains(
          domain(
            [],
            many((i) => `n${i}`, 1001),
          ),
        ),
      ).unmanaged?.patterns,
    ).toMatchObject([{ label: "**", isCertain: false }]);
  });

  test("is read in the words of earlier versions", () => {
    const more = {
      ignored_names: ["a", { pattern: "b", types: "TXT" }],
      ignored_targets: [{ pattern: "t", type: "MX" }],
      ignored_labels: ["c"],
    };
    const { isComplete, unmanaged } = zoneIn(readDomains(domain([], more)));
    expect(isComplete).toBe(true);
    expect(unmanaged?.patterns.map(({ label, types, target }) => [label, types, target])).toEqual([
      ["c", null, null],
      ["a", null, null],
      ["b", ["TXT"], null],
      ["**", ["MX"], "t"],
    ]);
  });

  test.each([
    ["ALIAS", "undecided", "nodata"],
    ["R53_ALIAS", "undecided", "undecided"],
    ["PAGE_RULE", "nodata", "nodata"],
  ])("of %s leaves open what a provider may make of it", async (types, a, txt) => {
    const query = planned([], ignore("@", types), '@ 60 A 192.0.2.1\n@ 60 TXT "v=spf1 +all"');
    expect([await query("A", "x.test"), await query("TXT", "x.test")]).toEqual([a, txt]);
  });

  test("of what external-dns owns leaves open what may be that, and nothing declared", async () => {
    const more = { ignore_external_dns: true };
    expect(messagesOf(readDomains(domain([SPF], more)).notes)).toEqual([
      "IGNORE_EXTERNAL_DNS leaves records of x.test as they are live",
    ]);
    const query = planned([record("A", "a", "192.0.2.1")], more, "a 60 A 192.0.2.9\nb 60 A 192.0.2.2");
    expect(await query("A", "a.x.test")).toBe("192.0.2.1");
    expect(await query("A", "b.x.test")).toBe("undecided");
    expect(await query("A", "c.x.test")).toBe("nxdomain");
  });
});
