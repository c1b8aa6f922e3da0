// Third parties in the tree of an SPF record: who they are, what they let send, and what is remembered of that.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Observation } from "../../../src/model.ts";
import { checkHost } from "../../../src/standards/spf/evaluate.ts";
import type { SpfMemory } from "../../../src/standards/spf/memory.ts";
import { acceptedOf, rememberSpf, toAuthorised } from "../../../src/standards/spf/memory.ts";
import { parseAddress } from "../../../src/standards/spf/network.ts";
import { cidrTerm, hasAddress, termNetworks, toCidrs } from "../../../src/standards/spf/network-set.ts";
import type { SpfFact } from "../../../src/standards/spf/record.ts";
import { observeSpf } from "../../../src/standards/spf/record-tree.ts";
import {
  authorisedBy,
  authorisesEveryone,
  authorisesNone,
  growthOf,
  thirdPartiesOf,
} from "../../../src/standards/spf/third-parties.ts";
import type { Answers } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inWords } from "../../support/in-words.ts";
import { propertyRuns } from "../../support/property-runs.ts";

async function observe(answers: Answers, declared: string[] = []): Promise<Observation<SpfFact>> {
  const dns = fakeDns(answers);
  return observeSpf(dns, "example.de", dns, (name) => declared.includes(name));
}

async function factOf(answers: Answers, declared: string[] = []): Promise<SpfFact> {
  const fact = await observe(answers, declared);
  if (fact.state !== "present") throw new Error(fact.state);
  return fact.value;
}

const inOrganisation = (name: string): Observation<{ name: string }> => ({
  state: "present",
  value: { name },
  evidence: [],
});
const ORGANISATION = inOrganisation("example.de");
const namesOf = (fact: SpfFact, organisation = "example.de"): string[] =>
  thirdPartiesOf(fact, organisation).map(({ name }) => name);

describe("third parties", () => {
  test("are those that own records lead to, and not those behind them", async () => {
    const world = {
      "example.de TXT": ["v=spf1 include:_spf.example.de include:mail.example -all"],
      "_spf.example.de TXT": ["v=spf1 include:more.example redirect=last.example"],
      "mail.example TXT": ["v=spf1 include:behind.example -all"],
      "behind.example TXT": ["v=spf1 -all"],
      "more.example TXT": ["v=spf1 -all"],
      "last.example TXT": ["v=spf1 -all"],
    };
    expect(namesOf(await factOf(world))).toEqual(["more.example", "last.example", "mail.example"]);
    // what the repository declares is its own
    expect(namesOf(await factOf(world, ["mail.example"]))).toEqual(["more.example", "last.example", "behind.example"]);
  });

  test.each(["-include:mail.example", "~include:mail.example", "?include:mail.example", "-all include:mail.example"])(
    "let somebody send: not %s",
    async (term) => {
      const fact = await factOf({
        "example.de TXT": [`v=spf1 ${term} -all`],
        "mail.example TXT": ["v=spf1 ip4:192.0.2.0/24 -all"],
      });
      expect(namesOf(fact)).toEqual([]);
    },
  );

  test("may publish the whole record", async () => {
    expect(namesOf(await factOf({ "example.de TXT": ["v=spf1 -all"] }), "other.de")).toEqual(["example.de"]);
  });
});

describe("what a third party lets send", () => {
  const ends = ["192.0.2.0", "192.0.2.7", "192.0.2.8", "192.0.2.255", "198.51.100.9", "2001:db8::1", "2001:db9::"];
  const network = fc.constantFrom("ip4:192.0.2.0/29", "ip4:192.0.2.8", "ip4:192.0.2.0/24", "ip6:2001:db8::/32");
  const sign = fc.constantFrom("", "-", "~", "?", "+");
  const simple = fc.tuple(sign, fc.oneof(network, fc.constantFrom("all", "ip4:0.0.0.0/0")));
  const term = fc.oneof(
    { weight: 4, arbitrary: simple.map((parts) => parts.join("")) },
    fc.tuple(sign, fc.constantFrom("include:b.example", "include:c.example")).map((parts) => parts.join("")),
    fc.constantFrom("redirect=b.example", "redirect=c.example"),
  );
  const record = (terms: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .uniqueArray(terms, { maxLength: 5, selector: (one) => (one.startsWith("redirect") ? "redirect" : one) })
      .map((all) => `v=spf1 ${all.join(" ")}`);

  test("is exactly what evaluation lets pass", async () => {
    const runs = propertyRuns(200);
    let passes = 0;
    await fc.assert(
      fc.asyncProperty(
        record(term),
        record(simple.map((parts) => parts.join(""))),
        record(network),
        async (a, b, c) => {
          const world = {
            "example.de TXT": ["v=spf1 include:a.example -all"],
            "a.example TXT": [a],
            "b.example TXT": [b],
            "c.example TXT": [c],
          };
          const [party] = thirdPartiesOf(await factOf(world), "example.de");
          const authorised = party === undefined ? null : authorisedBy(party.node);
          if (authorised === null) throw new Error("no third party");
          for (const ip of ends) {
            const { result } = await checkHost(fakeDns(world), { ip, sender: "joe@a.example", helo: "x" });
            expect([ip, hasAddress(authorised.networks, parseAddress(ip) as never)]).toEqual([ip, result === "pass"]);
            if (result === "pass") passes++;
          }
          // and as text
          const texts = toCidrs(authorised.networks).map(cidrTerm);
          expect(termNetworks(texts)).toEqual(authorised.networks);
        },
      ),
      { numRuns: runs },
    );
    expect(passes).toBeGreaterThan(runs / 2);
  });

  test.each<[string, boolean, boolean]>([
    ["v=spf1 -all", true, false],
    ["v=spf1 -ip4:192.0.2.1 ip4:192.0.2.1 -all", true, false],
    ["v=spf1 ip4:192.0.2.1 -all", false, false],
    ["v=spf1 a -all", false, false],
    ["v=spf1 exists:%{i}.b.example -all", false, false],
    ["v=spf1 redirect=%{i}.b.example", false, false],
    ["v=spf1 include:%{i}.b.example -all", false, false],
    ["v=spf1 +all", false, true],
    ["v=spf1 ip6:::/0 -all", false, true],
  ])("%s: nobody %s, everyone %s", async (text, nobody, everyone) => {
    const fact = await factOf({ "example.de TXT": ["v=spf1 include:a.example -all"], "a.example TXT": [text] });
    const [party] = thirdPartiesOf(fact, "example.de");
    const authorised = party === undefined ? null : authorisedBy(party.node);
    expect(authorised === null ? null : [authorisesNone(authorised), authorisesEveryone(authorised)]).toEqual([
      nobody,
      everyone,
    ]);
  });

  test("is not compared where its records list too much", async () => {
    const many = Array.from({ length: 1_001 }, (_, i) => `ip4:10.${i >> 8}.${i & 255}.0/25`).join(" ");
    const fact = await factOf({ "example.de TXT": ["v=spf1 include:a.example"], "a.example TXT": [`v=spf1 ${many}`] });
    const [party] = thirdPartiesOf(fact, "example.de");
    expect(party && authorisedBy(party.node)).toBeNull();
    const most = {
      "example.de TXT": ["v=spf1 include:a.example"],
      "a.example TXT": [`v=spf1 ${many.replace(/ \S+$/, "")}`],
    };
    const spf = await observe(most);
    const remembered = rememberSpf({ spf, organisation: ORGANISATION }, false, undefined);
    expect(remembered?.thirdParties["a.example"]?.networks).toHaveLength(1_000);
    expect(rememberSpf({ spf: await observe({}), organisation: ORGANISATION }, false, undefined)).toBeUndefined();
  });
});

describe("growth", () => {
  const grown = (before: string[], now: string[], percent = 100): string[] =>
    growthOf(termNetworks(before), termNetworks(now), percent).map(({ family }) => family);

  test.each<[string[], string[], string[]]>([
    [["ip4:192.0.2.0/24"], ["ip4:192.0.2.0/23"], []],
    [["ip4:192.0.2.0/24"], ["ip4:192.0.2.0/23", "ip4:10.0.0.1"], ["v4"]],
    [["ip4:192.0.2.1"], ["ip4:192.0.2.0/23"], []], // as if it had been a /24
    [[], ["ip4:192.0.2.0/22"], ["v4"]],
    [["ip4:192.0.2.0/22"], ["ip4:10.0.0.0/22"], []],
    [["ip4:192.0.2.0/22"], [], []],
    [["ip6:2001:db8::/48"], ["ip6:2001:db8::/47"], []],
    [["ip6:2001:db8::/48"], ["ip6:2001:db8::/46"], ["v6"]],
    [["ip4:192.0.2.0/24"], ["ip4:192.0.2.0/24", "ip6:2001:db8::/32"], ["v6"]],
  ])("from %j to %j: %j", (before, now, families) => {
    expect(grown(before, now)).toEqual(families);
  });

  test("is measured by the parameter", () => {
    expect(grown(["ip4:10.0.0.0/16"], ["ip4:10.0.0.0/16", "ip4:10.1.0.0/17"], 50)).toEqual([]);
    expect(grown(["ip4:10.0.0.0/16"], ["ip4:10.0.0.0/16", "ip4:10.1.0.0/17"], 49)).toEqual(["v4"]);
    expect(grown(["ip4:10.0.0.0/16"], ["ip4:10.0.0.0/16", "ip4:11.0.0.1"], 0)).toEqual(["v4"]);
  });

  test("never follows from terms that are none", () => {
    const texts = [
      "ip4:999.0.0.1",
      "ip6:192.0.2.1",
      "ip4:2001:db8::",
      "ip4:192.0.2.0/33",
      "ip6:::/129",
      "a",
      "",
      "ip4:",
    ];
    expect(termNetworks(texts)).toEqual({ v4: [], v6: [] });
    fc.assert(fc.property(fc.string(), (text) => void termNetworks([text, `ip4:${text}`, `ip6:${text}`])));
  });
});

describe("the memory of third parties", () => {
  const including = (...records: string[]): Answers => ({
    "example.de TXT": [`v=spf1 ${records.map((_, i) => `include:p${i}.example`).join(" ")} -all`],
    ...Object.fromEntries(records.map((text, i) => [`p${i}.example TXT`, [text]])),
  });
  async function remember(
    answers: Answers | Observation<SpfFact>,
    earlier?: SpfMemory,
    isWaived = false,
  ): Promise<SpfMemory | undefined> {
    const spf = "state" in answers ? (answers as Observation<SpfFact>) : await observe(answers);
    return rememberSpf({ spf, organisation: ORGANISATION }, isWaived, earlier);
  }
  const networksIn = (memory: SpfMemory | undefined): Record<string, string[]> =>
    Object.fromEntries(Object.entries(memory?.thirdParties ?? {}).map(([name, { networks }]) => [name, networks]));

  test("has the fewest networks that make up the first set that was seen, and keeps them", async () => {
    const first = await remember(including("v=spf1 ip4:192.0.2.128/25 ip4:192.0.2.0/25 a -all"));
    expect(first).toEqual({ thirdParties: { "p0.example": { networks: ["ip4:192.0.2.0/24"], hasOthers: true } } });
    expect(await remember(including("v=spf1 ip4:10.0.0.0/8 -all"), first)).toEqual(first);
    expect(await remember(including("v=spf1 -all"), first)).toEqual(first);
  });

  test("follows what is listed while a waiver counts", async () => {
    const first = await remember(including("v=spf1 ip4:192.0.2.0/24 -all"));
    const waived = await remember(including("v=spf1 ip4:10.0.0.0/9 -all"), first, true);
    expect(networksIn(waived)).toEqual({ "p0.example": ["ip4:10.0.0.0/9"] });
  });

  test("gains those that are new, and loses those that are gone", async () => {
    const both = await remember(including("v=spf1 ip4:192.0.2.1 -all", "v=spf1 ip4:192.0.2.2 -all"));
    expect(Object.keys(networksIn(both))).toEqual(["p0.example", "p1.example"]);
    const one = await remember(including("v=spf1 ip4:192.0.2.3 -all"), both);
    expect(networksIn(one)).toEqual({ "p0.example": ["ip4:192.0.2.1"] });
    expect(await remember({ "example.de TXT": ["v=spf1 -all"] }, both)).toBeUndefined();
    expect(await remember({ "example.de TXT": ["no SPF"] }, both)).toBeUndefined();
  });

  test("keeps what could not be measured", async () => {
    const both = await remember(including("v=spf1 ip4:192.0.2.1 -all", "v=spf1 ip4:192.0.2.2 -all"));
    const unknown: Observation<never> = { state: "unknown", reason: inWords("no answer"), evidence: [] };
    expect(await remember(unknown, both)).toBe(both);
    expect(await remember({ "example.de TXT": ["v=spf1 -all", "v=spf1 ~all"] }, both)).toBe(both);
    // one of them has an error, or no record, or the domain's own does not parse
    for (const text of ["v=spf1 moo", "v=spf1 include:gone.example", "none"])
      expect(await remember(including("v=spf1 ip4:192.0.2.9 -all", text), both, true)).toMatchObject({
        thirdParties: { "p0.example": { networks: ["ip4:192.0.2.9"] }, "p1.example": both?.thirdParties["p1.example"] },
      });
    expect(await remember({ "example.de TXT": ["v=spf1 moo"] }, both)).toEqual(both);
  });

  test("has a hundred at most, the first by name", async () => {
    const accepted = { networks: [], hasOthers: true };
    const names = Array.from({ length: 101 }, (_, i) => `q${String(i).padStart(3, "0")}.example`);
    const earlier = { thirdParties: Object.fromEntries(names.toReversed().map((name) => [name, accepted])) };
    const next = await remember({ "example.de TXT": ["v=spf1 moo"] }, earlier);
    expect(Object.keys(next?.thirdParties ?? {})).toEqual(names.slice(0, 100));
  });

  test("accepts nobody who lets everyone send", async () => {
    expect(await remember(including("v=spf1 +all"))).toBeUndefined();
  });

  test("has no names that it was not given", async () => {
    const memory = await remember(including("v=spf1 ip4:192.0.2.1 -all"));
    expect(acceptedOf(memory, "constructor")).toBeNull();
    expect(acceptedOf(undefined, "p0.example")).toBeNull();
    expect(toAuthorised(acceptedOf(memory, "p0.example") ?? { networks: [], hasOthers: true })).toEqual({
      networks: termNetworks(["ip4:192.0.2.1"]),
      hasOthers: false,
    });
  });
});
