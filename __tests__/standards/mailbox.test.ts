import { describe, expect, test } from "@jest/globals";
import type { Mailboxes } from "../../src/standards/mailbox.ts";
import { judgeMailboxes, observeMailboxes } from "../../src/standards/mailbox.ts";
import { parseReportUris } from "../../src/standards/mailto.ts";
import type { FakeAnswer, FakeDns } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";

type World = Readonly<Record<string, FakeAnswer>>;

async function seen(rua: string, world: World): Promise<{ mailboxes: Mailboxes; dns: FakeDns }> {
  const dns = fakeDns(world);
  const fact = await observeMailboxes(dns, { state: "present", value: { rua: parseReportUris(rua) }, evidence: [] });
  if (fact.state !== "present") throw new Error(fact.state);
  return { mailboxes: fact.value, dns };
}

async function accepts(world: World): Promise<string> {
  const [domain] = (await seen("mailto:d@a.de", world)).mailboxes.domains;
  return `${domain?.accepts}: ${domain?.reason}`;
}

describe("a domain", () => {
  test.each<[string, World, RegExp]>([
    ["with an MX host that has an IPv4 address", { "a.de MX": ["10 m.de"], "m.de A": ["192.0.2.1"] }, /^true: a\.de accepts mail at m\.de$/],
    ["with an MX host that has an IPv6 address", { "a.de MX": ["10 m.de"], "m.de AAAA": ["2001:db8::1"] }, /^true/],
    ["whose first host is gone and second is there", { "a.de MX": ["10 gone.de", "20 m.de"], "m.de A": ["192.0.2.1"] }, /^true: .* at m\.de$/],
    ["whose first host is silent and second is there", { "a.de MX": ["10 s.de", "20 m.de"], "s.de A": "timeout", "m.de A": ["192.0.2.1"] }, /^true/],
    ["without MX, with an address", { "a.de A": ["192.0.2.1"] }, /^true: .* at a\.de$/],
  ])("%s accepts mail", async (_what, world, said) => {
    expect(await accepts(world)).toMatch(said);
  });

  test.each<[string, World, RegExp]>([
    ["that does not exist", {}, /^false: a\.de does not exist$/],
    ["without MX and address", { "a.de TXT": ["x"] }, /^false: a\.de has neither/],
    ["with a null MX", { "a.de MX": ["0 ."], "a.de A": ["192.0.2.1"] }, /^false: .*null MX/],
    ["with a null MX beside another", { "a.de MX": ["0 .", "10 m.de"], "m.de A": ["192.0.2.1"] }, /^false: .*null MX/],
    ["whose hosts have no address", { "a.de MX": ["10 m.de"], "a.de A": ["192.0.2.1"] }, /^false: no MX host/],
    ["whose MX is an address", { "a.de MX": ["10 192.0.2.1"], "192.0.2.1 A": ["192.0.2.1"] }, /^false: no MX host/],
  ])("%s does not", async (_what, world, said) => {
    expect(await accepts(world)).toMatch(said);
  });

  test.each<[string, World, RegExp]>([
    ["whose MX is silent", { "a.de MX": "timeout" }, /^null: MX a\.de: no resolver/],
    ["whose MX is bogus", { "a.de MX": { bogus: ["10 m.de"] } }, /^null: MX a\.de: .*bogus/],
    ["whose host is silent", { "a.de MX": ["10 m.de", "20 gone.de"], "m.de A": "timeout" }, /^null: a\.de: A m\.de: no resolver/],
    ["without MX, whose address is bogus", { "a.de AAAA": { bogus: ["2001:db8::1"] } }, /^null: a\.de: AAAA a\.de: .*bogus/],
    ["with more dead hosts than are asked", { "a.de MX": Array.from({ length: 11 }, (_, i) => `${i} m${i}.de`) }, /^null: a\.de: only 10 of its 11/],
  ])("%s is not known", async (_what, world, said) => {
    expect(await accepts(world)).toMatch(said);
  });
});

describe("observeMailboxes", () => {
  test("asks each domain once, one host where one is enough, and passes by what is no mailbox", async () => {
    const world = { "a.de MX": ["10 m.de", "20 n.de"], "m.de A": ["192.0.2.1"], "n.de A": ["192.0.2.2"] };
    const { dns } = await seen("mailto:d@a.de,mailto:e@A.de!10m,https://b.de/,c@c.de", world);
    expect(dns.asked).toEqual(["MX a.de", "A m.de"]);
  });

  test("asks about ten domains at most, and says so", async () => {
    const { mailboxes, dns } = await seen(Array.from({ length: 5000 }, (_, i) => `mailto:d@a${i}.de`).join(","), {});
    expect([mailboxes.domains.length, mailboxes.unasked, dns.asked.length]).toEqual([10, 4990, 10]);
  });

  test("passes on what the record's own observation says", async () => {
    expect(await observeMailboxes(fakeDns({}), { state: "unknown", reason: "silent", evidence: [] })).toMatchObject({ state: "unknown", reason: "silent" });
    expect(await observeMailboxes(fakeDns({}), { state: "absent", evidence: [] })).toMatchObject({ state: "absent" });
  });
});

describe("judgeMailboxes", () => {
  const of = (...answers: (boolean | null)[]): Mailboxes => ({ domains: answers.map((answer, i) => ({ domain: `a${i}.de`, accepts: answer, reason: `r${i}` })), unasked: 0 });

  test.each<[string, Mailboxes, string | null, string, RegExp]>([
    ["all accept", of(true, true), null, "pass", /r0; r1/],
    ["there is none", of(), null, "pass", /no mailbox/],
    ["one refuses, whatever else", of(true, false, null), null, "fail", /^r1$/],
    ["one is not known", of(true, null), null, "unknown", /^r1$/],
    ["some were not asked", { ...of(true), unasked: 3 }, null, "unknown", /3 more/],
    ["only the domain itself refuses", of(false, true), "a0.de", "not-applicable", /r0.*mx\/present/],
    ["the domain itself and another refuse", of(false, false), "a0.de", "fail", /^r1$/],
    ["the domain itself refuses and another is not known", of(false, null), "a0.de", "unknown", /^r1$/],
  ])("where %s", (_what, mailboxes, own, outcome, message) => {
    expect(judgeMailboxes(mailboxes, own)).toMatchObject({ outcome, message: expect.stringMatching(message) });
  });
});
