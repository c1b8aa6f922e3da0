// What case files cannot show: what live DNS is asked, how much is answered, and live DNS that contradicts itself.
import { expect, test } from "@jest/globals";
import { overlay } from "../../../src/zones/planned/overlay.ts";
import { askDns } from "../../support/planned-case.ts";
import { zoneOf } from "../text-zones.ts";
import { fromZones } from "../../support/from-zones.ts";
import { fakeDns, noData } from "../../support/fake-dns.ts";

const SOA = "@ SOA ns h 1 1h 1h 1w 1h";
const x = { zone: zoneOf("x.test", `${SOA}\nhost A 192.0.2.1`), security: "secure" as const };
const y = { zone: zoneOf("y.test", `${SOA}\nhost A 192.0.2.200\nw CNAME www.x.test.`), security: "insecure" as const };

test("a run answers with so many records together, those that a wildcard makes counted each time", async () => {
  const wild = zoneOf("x.test", `${SOA}\n* TXT a\n* TXT b`);
  const dns = overlay(fakeDns(fromZones([x, y])), [wild], 6);
  const texts = (name: string): string => `${name} "a", ${name} "b" at ${name}, secure`;
  for (const name of ["a.x.test", "b.x.test", "c.x.test", "d.x.test"])
    expect(await askDns(dns, `TXT ${name}`)).toBe(texts(name));
  expect(await askDns(dns, "TXT e.x.test")).toBe(
    "given-up: the answers from the declared zones contain more than 6 records together (project limit); no further names were looked up",
  );
  expect(await askDns(dns, "A host.y.test")).toBe("host.y.test 192.0.2.200 at host.y.test, insecure");
});

test("a complete zone asks live DNS once for its own security, whatever is asked of it", async () => {
  const live = fakeDns(fromZones([x]));
  const dns = overlay(live, [zoneOf("x.test", `${SOA}\n@ TXT new\nhost A 192.0.2.9`)]);
  await Promise.all([dns.query("x.test", "TXT"), dns.query("gone.x.test", "A"), dns.query("host.x.test", "A")]);
  expect(live.asked).toEqual(["SOA x.test"]);
});

test("a delegation is compared with that of live DNS once, whatever is asked below it", async () => {
  const cut = `${SOA}\nsub NS ns.y.test.`;
  const sub = zoneOf("sub.x.test", `${SOA}\n@ NS ns.y.test.\na A 192.0.2.1`);
  const live = fakeDns(
    fromZones([
      { zone: zoneOf("x.test", cut), security: "secure" },
      { zone: sub, security: "secure" },
    ]),
  );
  const dns = overlay(live, [zoneOf("x.test", cut)]);
  for (const label of ["a", "b"]) await dns.query(`${label}.sub.x.test`, "A");
  expect(live.asked.filter((question) => question.endsWith(" sub.x.test"))).toEqual(["NS sub.x.test", "DS sub.x.test"]);
});

test("names of which nothing is declared cost no question more, and have the answer of live DNS", async () => {
  const live = fakeDns(fromZones([y]));
  expect(await overlay(live, [zoneOf("x.test", "@ TXT new", false)]).query("host.y.test", "A")).toEqual(
    await fakeDns(fromZones([y])).query("host.y.test", "A"),
  );
  expect(live.asked).toEqual(["A host.y.test"]);
});

test("an alias costs no question more where nothing is declared that it leads to", async () => {
  const zone = zoneOf("x.test", `${SOA}\nal CNAME host.y.test.`);
  const chain = zoneOf("y.test", `${SOA}\nhost A 192.0.2.200\nal CNAME host`);
  const live = fakeDns(
    fromZones([
      { zone, security: "secure" },
      { zone: chain, security: "secure" },
    ]),
  );
  const dns = overlay(live, [zoneOf("x.test", "new TXT x", false)]);
  expect(await askDns(dns, "A al.y.test")).toBe("al.y.test → host.y.test 192.0.2.200 at host.y.test, secure");
  expect(await askDns(dns, "A al.x.test")).toBe("al.x.test → host.y.test 192.0.2.200 at host.y.test, secure");
  expect(live.asked).toEqual(["A al.y.test", "A al.x.test", "SOA x.test"]);
});

test("a name that does not exist costs no question more where no wildcard can answer for it", async () => {
  const live = fakeDns(fromZones([x]));
  expect(await askDns(overlay(live, [zoneOf("x.test", "new TXT x", false)]), "A a.b.x.test")).toBe(
    "nxdomain at a.b.x.test, secure",
  );
  expect(live.asked).toEqual(["A a.b.x.test"]);
});

test("a name that live DNS calls an alias, and then does not, has no answer", async () => {
  const live = fakeDns(fromZones([y]));
  const fickle = fakeDns((name, type) =>
    name === "w.y.test" && type === "CNAME" ? noData(name) : live.query(name, type),
  );
  expect(await askDns(overlay(fickle, [zoneOf("x.test", `${SOA}\nwww A 192.0.2.1`)]), "A w.y.test")).toBe(
    "malformed: w.y.test is an alias in one answer, but not in the next",
  );
  const wild = { zone: zoneOf("z.test", `${SOA}\n* CNAME host.y.test.\na A 192.0.2.1`), security: "secure" as const };
  const other = fakeDns(fromZones([y, wild]));
  const fickleWild = fakeDns((name, type) =>
    name === "*.z.test" && type === "CNAME" ? noData(name) : other.query(name, type),
  );
  const gone = { name: "a.z.test", type: "A", location: { file: "plan.json", line: 1, column: 1 } };
  const part = { ...zoneOf("z.test", "", false), deleted: [gone] };
  expect(await askDns(overlay(other, [part]), "A a.z.test")).toBe(
    "a.z.test → host.y.test 192.0.2.200 at host.y.test, insecure",
  );
  expect(await askDns(overlay(fickleWild, [part]), "A a.z.test")).toBe(
    "malformed: *.z.test is an alias in one answer, but not in the next",
  );
});

test.each<[claim: string, lines: string, types: string[], asked: string[]]>([
  [
    "of names below, the first",
    Array.from({ length: 20 }, (_, i) => `a${i}.b SRV 0 0 1 y\n`).join(""),
    [],
    Array.from({ length: 8 }, (_, i) => `SRV a${i}.b.x.test`),
  ],
  [
    "of one name, the first types",
    "",
    ["DNSKEY", "PTR", "DS", "SRV", "A", "MX", "TXT", "TLSA", "AAAA"],
    ["DNSKEY", "PTR", "DS", "SRV", "A", "MX", "TXT", "TLSA"].map((type) => `${type} a0.b.x.test`),
  ],
])("whether a name is live is asked of eight declared RRsets below it: %s", async (_claim, lines, types, asked) => {
  const live = fakeDns(fromZones([{ zone: zoneOf("x.test", `${SOA}\n* TXT wild`), security: "secure" }]));
  const location = { file: "plan.json", line: 1, column: 1 };
  const part = {
    ...zoneOf("x.test", lines, false),
    undecided: types.map((type) => ({ name: "a0.b.x.test", type, location })),
  };
  expect(await askDns(overlay(live, [part]), "TXT b.x.test")).toMatch(/^undecided: /);
  expect(live.asked.filter((question) => / a\d+\./.test(question))).toEqual(asked);
});
