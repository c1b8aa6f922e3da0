// What octoDNS lets pass, parts of zones, types of providers, and keys that YAML does not read as text.
import { describe, expect, test } from "@jest/globals";
import { recordWarnings } from "../lint/warnings-in-english.ts";
import { intentsByDomain } from "../../../src/zones/intended-rrsets.ts";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import { conflictingRecords } from "../../../src/zones/validate-zones.ts";
import type { ZoneReading } from "../../../src/zones/zone-format.ts";
import type { DeclaredZone } from "../../../src/zones/declared-zone.ts";
import type { RrType } from "../../../src/dns/record.ts";
import { formatRdata } from "../../../src/dns/record.ts";
import { recordLines, zoneOf } from "../text-zones.ts";
import { problemLines, readZone } from "./zone-files.ts";
import { fromZones } from "../../support/from-zones.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { sayText } from "../../support/in-english.ts";

const LIVE = zoneOf("x.test", '@ TXT "live"\n@ MX 9 live\nwww TXT "live"\n');

/** What the planned view answers: records, or why there are none. */
async function answer({ zones }: ZoneReading, name: string, type: RrType): Promise<string[] | string> {
  const dns = overlay(fakeDns(fromZones([{ zone: LIVE, security: "insecure" }])), zones);
  const found = await dns.query(name, type);
  if (found.kind === "failure") return found.cause;
  return found.kind === "records" ? found.records.map(({ data }) => formatRdata(type, data)) : found.kind;
}

const APEX = `'':
  - {type: MX, value: {preference: 1, exchange: mx.x.test.}}
  - {type: TXT, value: v=spf1 -all}
`;

describe("a record that a provider answers with its own logic", () => {
  test.each([
    [
      "that says of which type it is",
      "{type: Route53Provider/ALIAS, values: [{name: lb.test., type: A}, {name: lb.test., type: AAAA}]}",
    ],
    ["that does not", "{type: AcmeProvider/THING, value: lb.test.}"],
  ])("%s takes nothing from the records beside it", async (_what, record) => {
    const reading = readZone(`${APEX}  - ${record}\nwww: {type: A, value: 192.0.2.1}\n`);
    expect(await answer(reading, "x.test", "MX")).toEqual(["1 mx.x.test."]);
    expect(await answer(reading, "x.test", "TXT")).toEqual(['"v=spf1 -all"']);
    expect(await answer(reading, "x.test", "A")).toBe("undecided");
    expect(await answer(reading, "www.x.test", "A")).toEqual(["192.0.2.1"]);
    expect(await answer(reading, "gone.x.test", "A")).toBe("nxdomain");
  });
});

describe("a TXT value with a backslash", () => {
  const values = (other: string): string => `'': {type: TXT, values: [v=spf1 -all, '${other}']}\n`;

  test("leaves the SPF record beside it as it is, and is said", async () => {
    const reading = readZone(values("MS=a\\b"));
    expect(await answer(reading, "x.test", "TXT")).toEqual(['"v=spf1 -all"', '"MS=a\\\\b"']);
    expect(problemLines(reading.notes)).toEqual([
      "1:39: a TXT value of x.test is not judged: what a backslash before other than a semicolon means depends on octoDNS's version and the provider",
    ]);
    const intents = intentsByDomain(reading.zones, ["x.test"]).get("x.test");
    expect(intents?.intentFor("x.test", "TXT")).toEqual({ kind: "undecided" });
  });

  test.each(["\\v=spf1 +all", "v\\=spf1 +all", "\\118=spf1 +all", '\\"v=spf1 +all'])(
    "that may be a second SPF record leaves both open: %s",
    async (other) => {
      expect(await answer(readZone(values(other)), "x.test", "TXT")).toBe("undecided");
    },
  );

  test("leaves a name open at which every text is one of mail", async () => {
    const reading = readZone("s._domainkey: {type: TXT, values: ['k=rsa\\; p=AAAA', 'x\\y']}\n");
    expect(await answer(reading, "s._domainkey.x.test", "TXT")).toBe("undecided");
  });
});

describe("part-of-zone", () => {
  test("replaces these RRsets alone", async () => {
    const reading = readZone(APEX, { isPartOfZone: true });
    expect(await answer(reading, "x.test", "MX")).toEqual(["1 mx.x.test."]);
    expect(await answer(reading, "www.x.test", "TXT")).toEqual(['"live"']);
  });
});

describe("lenient", () => {
  const LENIENT = ", octodns: {lenient: true}";
  const CNAME_AND_CAA = (cname = "", caa = ""): string => `www:
  - {type: CNAME, value: y.test.${cname}}
  - {type: CAA, value: {flags: 0, tag: issue, value: ca.test}${caa}}
`;
  const conflicts = (zones: readonly DeclaredZone[]): string[] =>
    zones.flatMap(({ records }) => conflictingRecords(records).map(({ message }) => sayText(message)));

  test.each([
    ["none is", CNAME_AND_CAA()],
    ["only the CNAME is", CNAME_AND_CAA(LENIENT)],
    ["only the others are", CNAME_AND_CAA("", LENIENT)],
  ])("is needed of all records of a name with a CNAME: %s", (_what, yaml) => {
    expect(conflicts(readZone(yaml).zones)).toEqual([
      "www.x.test has a CNAME record (config/x.test.yaml:2) and so can have no CAA record (RFC 2181 §10.1)",
    ]);
  });

  test.each([
    ["of the records", CNAME_AND_CAA(LENIENT, LENIENT), {}],
    ["of the entry", CNAME_AND_CAA(), { isLenient: true }],
  ])("%s keeps the CNAME beside what is not read", (_what, yaml, options) => {
    const { zones, problems } = readZone(yaml, options);
    expect([problems, conflicts(zones), zones.flatMap(recordLines)]).toEqual([
      [],
      [],
      ["www.x.test 3600 CNAME y.test."],
    ]);
  });

  test("leaves a name open where a CNAME stands beside what is read", async () => {
    const yaml = "www:\n  - {type: CNAME, value: y.test.}\n  - {type: TXT, value: a}\n";
    const reading = readZone(yaml, { isLenient: true });
    expect(conflicts(reading.zones)).toEqual([]);
    for (const type of ["CNAME", "TXT", "A"] as const)
      expect(await answer(reading, "www.x.test", type)).toBe("undecided");
  });

  test("of the entry lets pass what octoDNS refuses of values", async () => {
    const yaml = "www: {type: CNAME, value: y.test}\n";
    expect(readZone(yaml).problems).toHaveLength(1);
    const reading = readZone(yaml, { isLenient: true });
    expect([reading.problems, await answer(reading, "www.x.test", "CNAME")]).toEqual([[], "undecided"]);
  });
});

describe("a key that YAML does not read as text", () => {
  test.each([
    ["123", "123", false],
    ["2026-11-28", "2026-11-28", false],
    ["1.5", "1.5", false],
    ["1.50", "1.5", true],
    ["2.0", "2.0", false],
    ["0x1f", "31", true],
    ["010", "8", true],
    ["1_000", "1000", true],
    ["yes", "true", true],
    ["off", "false", true],
    ["~", "none", true],
    ["", "none", true],
  ])("%s is the name %s", (key, name, isWarned) => {
    const { zones, problems } = readZone(`${key}: {type: A, value: 192.0.2.1}\n`);
    expect(problems).toEqual([]);
    expect(zones.flatMap(({ records }) => records.map(({ rr }) => rr.name))).toEqual([`${name}.x.test`]);
    expect(recordWarnings(zones).map(({ message }) => message)).toEqual(
      isWarned
        ? [`YAML does not read \`${key}\` as text, so octoDNS makes the name \`${name}\` of it: put it in quotes`]
        : [],
    );
  });

  test.each(["1.5e+20", "1:30", "2026-11-28 10:00:00"])(
    "%s, of which Python makes something else, is refused",
    (key) => {
      expect(readZone(`${key}: {type: A, value: 192.0.2.1}\n`).problems).toHaveLength(1);
    },
  );
});

describe("a record that cannot be read", () => {
  const YAML = `${APEX}mx: {type: A, value: 192.0.2.256}\nwww: {ttl: soon, type: A, value: 192.0.2.1}\nb: {type: CAA, value: {flag: 0}}\n`;

  test.each([
    ["of a whole zone", { isPartOfZone: false }, "nxdomain"],
    ["of a part of a zone", { isPartOfZone: true }, "nxdomain"],
  ])("leaves its RRset undecided, %s", async (_what, options, elsewhere) => {
    const reading = readZone(YAML, options);
    expect(reading.problems).toHaveLength(3);
    expect(reading.zones.map(({ fault }) => fault)).toEqual([undefined]);
    expect(await answer(reading, "mx.x.test", "A")).toBe("undecided");
    expect(await answer(reading, "www.x.test", "A")).toBe("undecided");
    expect(await answer(reading, "x.test", "MX")).toEqual(["1 mx.x.test."]);
    expect(await answer(reading, "gone.x.test", "A")).toBe(elsewhere);
  });

  test.each([
    ["has no type", "mx: {value: 192.0.2.1}\n"],
    ["has a name that is none", "a..b: {type: A, value: 192.0.2.1}\n"],
    ["is not YAML", "mx: {type: A, value: 192.0.2.1\n"],
    ["is there twice", "mx: {type: A, value: 192.0.2.1}\nmx: {type: A, value: 192.0.2.2}\n"],
  ])("costs the zone where it %s", (_what, yaml) => {
    const { zones, problems } = readZone(`${APEX}${yaml}`);
    expect(zones.map(({ fault }) => fault)).toEqual([problems[0]]);
  });
});
