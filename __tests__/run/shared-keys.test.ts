// Which domains a change concerns because they have the same DKIM key.
import { expect, test } from "@jest/globals";
import { DomainKeys } from "../../src/run/shared-keys.ts";
import { zoneOf } from "../zones/text-zones.ts";
import { ED25519, rsa } from "../support/dkim-key.ts";

const DOMAINS = ["a.test", "sub.a.test", "b.test", "c.test", "d.test"];
const [FIRST, SECOND] = [rsa(1024), rsa(2048)];
const key = (data: string): string => `v=DKIM1; p=${data}`;

/** The domains that a change of these concerns, where texts are at these names. */
function concerned(domains: string[], ...texts: [at: string, text: string][]): string[] {
  const keys = new DomainKeys(DOMAINS);
  for (const [at, text] of texts) keys.addText(at, text);
  return [...keys.withOwners(new Set(domains))].toSorted();
}

test("all domains with a key, and with another key of one of these", () => {
  const texts: [string, string][] = [
    ["s1._domainkey.b.test", key(FIRST)],
    ["s1._domainkey.c.test", key(FIRST)],
    ["s2._domainkey.c.test", key(SECOND)],
    ["s2._domainkey.d.test", key(SECOND)],
  ];
  expect(concerned(["b.test"], ...texts)).toEqual(["b.test", "c.test", "d.test"]);
  expect(concerned(["d.test"], ...texts)).toEqual(["b.test", "c.test", "d.test"]);
  expect(concerned(["b.test"], ...texts.slice(0, 1), ...texts.slice(2))).toEqual(["b.test"]);
  expect(concerned(["a.test"], ...texts)).toEqual(["a.test"]);
  expect(concerned([], ...texts)).toEqual([]);
});

test("those above the name that has the key, and those for which a wildcard answers", () => {
  expect(concerned(["b.test"], ["s._domainkey.sub.a.test", key(FIRST)], ["s._domainkey.b.test", key(FIRST)])).toEqual([
    "a.test",
    "b.test",
    "sub.a.test",
  ]);
  expect(concerned(["b.test"], ["*.a.test", key(FIRST)], ["s._domainkey.b.test", key(FIRST)])).toEqual([
    "a.test",
    "b.test",
    "sub.a.test",
  ]);
  expect(concerned(["b.test"], ["*.sub.a.test", key(FIRST)], ["s._domainkey.b.test", key(FIRST)])).toContain("a.test");
  expect(concerned(["b.test"], ["s.a.test", key(FIRST)], ["s._domainkey.b.test", key(FIRST)])).toEqual([
    "a.test",
    "b.test",
  ]);
});

test("keys are the same whatever is wrong with their records, and a short key is one too", () => {
  const broken = `v=DKIM1; k=rsa; p=${FIRST}; p=x`;
  expect(concerned(["b.test"], ["s._domainkey.b.test", broken], ["s._domainkey.c.test", key(FIRST)])).toContain(
    "c.test",
  );
  const short = `v=DKIM1; k=ed25519; p=${ED25519}`;
  expect(concerned(["b.test"], ["s._domainkey.b.test", short], ["s._domainkey.c.test", short])).toContain("c.test");
  const spaced = [50, 60].map((at) => `v=DKIM1; p=${FIRST.slice(0, at)} ${FIRST.slice(at)}`);
  const [one = "", another = ""] = spaced; // RFC 6376 §3.2: spaces in base64 do not count
  expect(concerned(["b.test"], ["s._domainkey.b.test", one], ["s._domainkey.c.test", another])).toContain("c.test");
  const tokens = ["A", "B"].map((digit) => `verification=${digit.repeat(43)}`);
  expect(concerned(["b.test"], ["b.test", tokens[0] ?? ""], ["c.test", tokens[1] ?? ""])).toEqual(["b.test"]);
  const other = "v=DKIM1; p=c2hvcnQ=";
  expect(concerned(["b.test"], ["s._domainkey.b.test", other], ["s._domainkey.c.test", other])).toEqual(["b.test"]);
});

test("the keys of declared zones count, in texts of any name", () => {
  const zone = (origin: string): ReturnType<typeof zoneOf> =>
    zoneOf(origin, `@ SOA ns h 1 2 3 4 5\n@ MX 10 mx\ns._domainkey TXT "${key(ED25519)}"\n`);
  const keys = new DomainKeys(DOMAINS);
  keys.addZones([zone("b.test"), zone("c.test")]);
  expect([...keys.withOwners(new Set(["c.test"]))].toSorted()).toEqual(["b.test", "c.test"]);
});
