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
  const dns = overlay(fakeDns(fromZones([x, y])), [wild], 5);
  const texts = (name: string): string => `${name} "a", ${name} "b" at ${name}, secure`;
  for (const name of ["a.x.test", "b.x.test", "c.x.test"]) expect(await askDns(dns, `TXT ${name}`)).toBe(texts(name));
  expect(await askDns(dns, "TXT d.x.test")).toBe(
    "given-up: the answers from the declared zones contain more than 5 records together (project limit); no further names were looked up",
  );
  expect(await askDns(dns, "A host.y.test")).toBe("host.y.test 192.0.2.200 at host.y.test, insecure");
});

test("a complete zone asks live DNS once for its own security, whatever is asked of it", async () => {
  const live = fakeDns(fromZones([x]));
  const dns = overlay(live, [zoneOf("x.test", `${SOA}\n@ TXT new\nhost A 192.0.2.9`)]);
  await Promise.all([dns.query("x.test", "TXT"), dns.query("gone.x.test", "A"), dns.query("host.x.test", "A")]);
  expect(live.asked).toEqual(["SOA x.test"]);
});

test("names of which nothing is declared cost no question more, and have the answer of live DNS", async () => {
  const live = fakeDns(fromZones([y]));
  expect(await overlay(live, [zoneOf("x.test", "@ TXT new", false)]).query("host.y.test", "A")).toEqual(
    await fakeDns(fromZones([y])).query("host.y.test", "A"),
  );
  expect(live.asked).toEqual(["A host.y.test"]);
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
});
