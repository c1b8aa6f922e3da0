import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { SpfNode } from "../../../src/standards/spf/record.ts";
import { countedTerms } from "../../../src/standards/spf/lookup-count.ts";
import { evaluatedTerms, allRecords } from "../../../src/standards/spf/traversal.ts";
import { observeSpf } from "../../../src/standards/spf/record-tree.ts";
import type { Answers, FakeAnswer } from "../../support/fake-dns.ts";
import { fakeDns } from "../../support/fake-dns.ts";
import { inEnglish } from "../../support/in-english.ts";
import { propertyRuns } from "../../support/property-runs.ts";

async function treeOf(world: Answers): Promise<SpfNode> {
  const fact = await observeSpf(fakeDns(world), "example.de");
  if (fact.state !== "present") throw new Error(fact.state);
  return fact.value.tree;
}

describe("observeSpf", () => {
  test("takes the one SPF record among other TXT records, and only that as evidence", async () => {
    const dns = fakeDns({ "example.de TXT": ["site=1", "v=spf1 -all", "v=spf10"] });
    expect(await observeSpf(dns, "example.de")).toMatchObject({
      state: "present",
      value: { domain: "example.de", text: "v=spf1 -all" },
      evidence: [{ at: { type: "TXT", name: "example.de" }, text: "v=spf1 -all" }],
    });
  });

  test.each<[string, Answers, string]>([
    ["the name does not exist", {}, "no such name"],
    ["the name has no TXT record", { "example.de A": ["192.0.2.1"] }, "no TXT record"],
    ["no TXT record is about SPF", { "example.de TXT": ["a", "b"] }, "no SPF record among 2 TXT records"],
    ["a TXT record is nearly one", { "example.de TXT": ["a", "v=spf1;-all"] }, "v=spf1;-all"],
  ])("is absent where %s", async (_where, world, text) => {
    expect(inEnglish(await observeSpf(fakeDns(world), "example.de"))).toEqual({
      state: "absent",
      evidence: [{ source: "TXT example.de", text }],
    });
  });

  test("that is absent has records of the type SPF as evidence, of a name that exists", async () => {
    const dns = fakeDns({ "example.de TXT": ["a"], "example.de SPF": ["v=spf1 mx -all", "b"] });
    expect(inEnglish(await observeSpf(dns, "example.de"))).toEqual({
      state: "absent",
      evidence: [
        { source: "TXT example.de", text: "no SPF record among 1 TXT record" },
        { source: "SPF example.de", text: "v=spf1 mx -all" },
      ],
    });
    const none = fakeDns({});
    await observeSpf(none, "example.de");
    expect(none.asked).toEqual(["TXT example.de"]);
  });

  test("is malformed where there are several, and says how many", async () => {
    const dns = fakeDns({ "example.de TXT": ["v=spf1 -all", "v=spf1 mx -all"] });
    expect(inEnglish(await observeSpf(dns, "example.de"))).toMatchObject({
      state: "malformed",
      problem: "example.de has 2 SPF records; RFC 7208 allows one",
    });
  });

  test.each<[string, FakeAnswer]>([
    ["fails", "timeout"],
    ["is bogus", { bogus: ["v=spf1 -all"] }],
  ])("is unknown where the lookup %s", async (_how, answer) => {
    expect(await observeSpf(fakeDns({ "example.de TXT": answer }), "example.de")).toMatchObject({ state: "unknown" });
  });
});

describe("the tree", () => {
  test("looks up a hundred terms, those that need no lookup not counted", async () => {
    const networks = Array.from({ length: 3 }, (_, i) => `ip4:192.0.2.${i}`).join(" ");
    const hosts = Array.from({ length: 101 }, (_, i) => `a:h${i}.de`);
    const tree = await treeOf({
      "example.de TXT": [`v=spf1 ${networks} ${hosts.join(" ")} -all`],
      "h0.de A": ["192.0.2.1"],
    });
    const open = evaluatedTerms(tree).filter(({ notLookedUp }) => notLookedUp !== null);
    expect(open.map(({ text }) => text)).toEqual(["a:h100.de"]);
  });

  test("counts each branch with all below it", async () => {
    const tree = await treeOf({
      "example.de TXT": [
        "v=spf1 a mx:x.de include:one.de ip4:192.0.2.1 ip6:2001:db8:: exists:x.de ptr include:two.de exp=e.de moo=x -all",
      ],
      "one.de TXT": ["v=spf1 include:three.de a ~all"],
      "two.de TXT": ["v=spf1 redirect=three.de"],
      "three.de TXT": ["v=spf1 mx ?all"],
    });
    expect(countedTerms(tree).map(({ depth, lookups, term }) => `${"  ".repeat(depth)}${lookups} ${term}`)).toEqual([
      "1 a",
      "1 mx:x.de",
      "4 include:one.de",
      "  2 include:three.de",
      "    1 mx",
      "  1 a",
      "1 exists:x.de",
      "1 ptr",
      "3 include:two.de",
      "  2 redirect=three.de",
      "    1 mx",
    ]);
    expect(tree.lookups).toBe(11);
  });

  test("counts the same include each time it is reached", async () => {
    const tree = await treeOf({
      "example.de TXT": ["v=spf1 include:one.de include:one.de -all"],
      "one.de TXT": ["v=spf1 a -all"],
    });
    expect(tree.lookups).toBe(4);
  });

  test.each([
    ["terms after `all`", "v=spf1 -all include:one.de a"],
    ["a redirect in a record with `all`", "v=spf1 redirect=one.de -all"],
    ["a redirect after `all`", "v=spf1 -all redirect=one.de"],
    ["an explanation", "v=spf1 exp=one.de -all"],
    ["an unknown modifier", "v=spf1 include=one.de -all"],
  ])("neither counts nor asks for %s", async (_what, text) => {
    const dns = fakeDns({ "example.de TXT": [text] });
    const fact = await observeSpf(dns, "example.de");
    expect(fact).toMatchObject({ state: "present", value: { tree: { lookups: 0 } } });
    expect(dns.asked).toEqual(["TXT example.de"]);
  });

  test("does not follow a record that does not parse", async () => {
    const dns = fakeDns({ "example.de TXT": ["v=spf1 include:one.de moo -all"] });
    const fact = await observeSpf(dns, "example.de");
    expect(inEnglish(fact)).toMatchObject({
      value: { tree: { problem: { kind: "syntax", message: "`moo`: unknown mechanism `moo`" }, branches: [] } },
    });
    expect(dns.asked).toEqual(["TXT example.de"]);
  });

  test("names the first three syntax errors of a record, and counts the others", async () => {
    const named = async (count: number): Promise<unknown> => {
      const errors = ["ipv4:192.0.2.1", "moo", "a:", "include", "foo"].slice(0, count);
      return inEnglish((await treeOf({ "example.de TXT": [`v=spf1 ${errors.join(" ")} -all`] })).problem);
    };
    expect(await named(3)).toMatchObject({ message: expect.stringMatching(/^`ipv4:.*`moo`.*`a:`[^;]*$/) });
    expect(await named(5)).toMatchObject({ message: expect.stringMatching(/^`ipv4:.*`moo`.*`a:`.*and 2 more/) });
  });

  test.each<[string, Answers, object]>([
    ["a missing name", {}, { kind: "missing", message: "one.de does not exist" }],
    ["a name without SPF", { "one.de TXT": ["x"] }, { kind: "missing", message: "one.de has no SPF record" }],
    [
      "several records",
      { "one.de TXT": ["v=spf1", "v=spf1 -all"] },
      { kind: "several", message: "one.de has 2 SPF records" },
    ],
    [
      "a loop",
      { "one.de TXT": ["v=spf1 include:example.de -all"] },
      { kind: "loop", message: "leads back to example.de" },
    ],
    [
      "a loop to itself",
      { "one.de TXT": ["v=spf1 redirect=ONE.de"] },
      { kind: "loop", message: "leads back to one.de" },
    ],
  ])("stops at %s", async (_what, world, problem) => {
    const tree = await treeOf({ "example.de TXT": ["v=spf1 include:one.de -all"], ...world });
    expect(inEnglish([...allRecords(tree)].map((node) => node.problem).filter((each) => each !== null))).toEqual([
      problem,
    ]);
  });

  test("stops at an include whose name is not a valid domain name", async () => {
    const tree = await treeOf({ "example.de TXT": ["v=spf1 include:a..de -all"] });
    expect(inEnglish(tree.branches[0]?.target?.problem)).toEqual({
      kind: "missing",
      message: "`a..de` is not a valid domain name",
    });
    expect(tree.lookups).toBe(1);
  });

  test.each<FakeAnswer>(["timeout", { bogus: ["v=spf1 -all"] }])(
    "notes a target that it could not see: %j",
    async (answer) => {
      const tree = await treeOf({ "example.de TXT": ["v=spf1 include:one.de -all"], "one.de TXT": answer });
      expect(inEnglish(tree.branches[0]?.target)).toMatchObject({
        unknown: expect.stringContaining("TXT one.de"),
        problem: null,
      });
    },
  );

  test("expands %{d} to the current domain and %{o} to the audited one, in included records too", async () => {
    const tree = await treeOf({
      "example.de TXT": ["v=spf1 include:_a.%{d} -all"],
      "_a.example.de TXT": ["v=spf1 include:_b.%{d} include:_c.%{o} -all"],
      "_b._a.example.de TXT": ["v=spf1 -all"],
      "_c.example.de TXT": ["v=spf1 -all"],
    });
    expect([...allRecords(tree)].map((node) => node.domain)).toEqual([
      "example.de",
      "_a.example.de",
      "_b._a.example.de",
      "_c.example.de",
    ]);
    expect([...allRecords(tree)].every((node) => node.problem === null)).toBe(true);
  });

  test("does not follow an include whose name depends on the mail, and counts it", async () => {
    const tree = await treeOf({ "example.de TXT": ["v=spf1 include:%{i}._spf.example.de -all"] });
    expect(inEnglish(tree)).toMatchObject({
      lookups: 1,
      branches: [
        {
          notLookedUp: "`include:%{i}._spf.example.de` was not looked up: its name depends on the mail (`%{i}`)",
          target: null,
          lookups: 1,
        },
        {},
      ],
    });
  });

  test("follows a chain to eleven lookups and no further", async () => {
    const world = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`d${i}.de TXT`, [`v=spf1 include:d${i + 1}.de -all`]]),
    );
    const dns = fakeDns({ ...world, "example.de TXT": ["v=spf1 redirect=d0.de"] });
    const fact = await observeSpf(dns, "example.de");
    expect(fact).toMatchObject({ value: { tree: { lookups: 11 } } });
    expect(dns.asked).toHaveLength(11);
  });

  test("ends an explosive tree at a hundred lookups, the same way whatever answers first", async () => {
    const ten = (level: number) => Array.from({ length: 10 }, (_, i) => `include:l${level}-${i}.de`).join(" ");
    const world: Record<string, string[]> = { "example.de TXT": [`v=spf1 ${ten(0)} -all`] };
    for (let level = 0; level < 9; level++)
      for (let i = 0; i < 10; i++) world[`l${level}-${i}.de TXT`] = [`v=spf1 ${ten(level + 1)} -all`];
    const dns = fakeDns(world);
    const slow = fakeDns(async (name, type) => {
      for (let i = name.length + name.charCodeAt(3); i % 7 > 0; i--) await Promise.resolve();
      return dns.query(name, type);
    });
    const fact = await observeSpf(dns, "example.de");
    expect(dns.asked.length).toBeLessThanOrEqual(101);
    expect(fact.state === "present" && fact.value.tree.lookups).toBeGreaterThan(100);
    expect(await observeSpf(slow, "example.de")).toEqual(fact);
  });

  test("reads no more than 128 KiB of records, however often they are included", async () => {
    const includes = Array.from({ length: 90 }, () => "include:big.de").join(" ");
    const tree = await treeOf({
      "example.de TXT": [`v=spf1 ${includes} -all`],
      "big.de TXT": [`v=spf1${" a".repeat(30_000)}`],
    });
    expect([...evaluatedTerms(tree)].length).toBeLessThan(70_000);
    expect([...allRecords(tree)].filter((node) => node.unknown !== null)).toHaveLength(88);
  });

  test("never throws and always ends, whatever the records say", async () => {
    const name = fc.constantFrom("example.de", "a.de", "b.de", "c.de", "%{d}", "%{i}.de", "a..de");
    const term = fc.oneof(
      fc
        .tuple(fc.constantFrom("include:", "redirect=", "exists:", "a:", "mx:", "ptr:", "exp="), name)
        .map((parts) => parts.join("")),
      fc.constantFrom("a", "mx", "ptr", "-all", "?all", "moo", "ip4:192.0.2.1"),
    );
    const record = fc.array(term, { maxLength: 8 }).map((terms) => ["v=spf1", ...terms].join(" "));
    const answer = fc.oneof(fc.tuple(record), fc.tuple(record, record), fc.constant<FakeAnswer>("timeout"));
    await fc.assert(
      fc.asyncProperty(record, answer, answer, answer, async (own, a, b, c) => {
        const tree = await treeOf({ "example.de TXT": [own], "a.de TXT": a, "b.de TXT": b, "c.de TXT": c });
        expect([...allRecords(tree)].length).toBeLessThanOrEqual(101);
        for (const node of allRecords(tree))
          expect(node.lookups).toBe(node.branches.reduce((sum, branch) => sum + branch.lookups, 0));
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("the address lookups", () => {
  const found = async (term: string, world: Answers = {}) =>
    (await treeOf({ "example.de TXT": [`v=spf1 ${term} -all`], ...world })).branches[0]?.found;

  test.each<[string, string, Answers, object | null]>([
    [
      "an `a` with an IPv4 address is void for IPv6",
      "a:h.de",
      { "h.de A": ["192.0.2.1"] },
      { v4: "found", v6: "void" },
    ],
    [
      "an `a` with an IPv6 address is void for IPv4",
      "a:h.de",
      { "h.de AAAA": ["2001:db8::1"] },
      { v4: "void", v6: "found" },
    ],
    ["an `a` whose name does not exist is void", "a:h.de", {}, { v4: "void", v6: "void" }],
    [
      "an `a` that times out is unknown",
      "a:h.de",
      { "h.de A": "timeout", "h.de AAAA": "timeout" },
      { v4: "unknown", v6: "unknown" },
    ],
    [
      "an `a` with a bogus answer is unknown",
      "a:h.de",
      { "h.de A": { bogus: ["192.0.2.1"] } },
      { v4: "unknown", v6: "void" },
    ],
    ["an `a` that depends on the client is unknown", "a:%{i}.h.de", {}, { v4: "unknown", v6: "unknown" }],
    ["an `mx` without MX is void", "mx", {}, { v4: "void", v6: "void" }],
    ["an `mx` with a null MX is void", "mx", { "example.de MX": ["0 ."] }, { v4: "void", v6: "void" }],
    [
      "an `mx` finds what one of its hosts has",
      "mx",
      { "example.de MX": ["1 m.de", "2 n.de"], "m.de A": ["192.0.2.1"] },
      { v4: "found", v6: "void" },
    ],
    [
      "an `mx` is unknown while a host is",
      "mx",
      { "example.de MX": ["1 m.de", "2 n.de"], "n.de A": "timeout" },
      { v4: "unknown", v6: "void" },
    ],
    [
      "an `exists` asks A for both families",
      "exists:h.de",
      { "h.de AAAA": ["2001:db8::1"] },
      { v4: "void", v6: "void" },
    ],
    ["an `exists` that is there", "exists:h.de", { "h.de A": ["127.0.0.2"] }, { v4: "found", v6: "found" }],
    ["a `ptr` is up to the client", "ptr", {}, { v4: "unknown", v6: "unknown" }],
    ["an `ip4` looks nothing up", "ip4:192.0.2.1", {}, null],
    ["an include is none", "include:x.de", { "x.de TXT": ["v=spf1 -all"] }, null],
  ])("%s", async (_claim, term, world, expected) => {
    expect(await found(term, world)).toEqual(expected);
  });

  test("asks for at most ten hosts of an `mx`", async () => {
    const dns = fakeDns({
      "example.de TXT": ["v=spf1 mx -all"],
      "example.de MX": Array.from({ length: 50 }, (_, i) => `1 m${i}.de`),
    });
    await observeSpf(dns, "example.de");
    expect(dns.asked.filter((question) => question.startsWith("A "))).toHaveLength(10);
  });
});
