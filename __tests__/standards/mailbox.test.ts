import { describe, expect, test } from "@jest/globals";
import type { Evidence } from "../../src/model.ts";
import type { ReportMailboxes } from "../../src/standards/mailbox.ts";
import { message } from "../../src/message.ts";
import { judgeMailboxes, observeMailboxes } from "../../src/standards/mailbox.ts";
import { parseReportUris } from "../../src/standards/mailto.ts";
import type { Answers, FakeDns } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { inEnglish, say, sayAll } from "../support/in-english.ts";
import { inWords } from "../support/in-words.ts";

const NOT_REFERENCED = { state: "absent", evidence: [] as Evidence[] } as const;

async function observe(rua: string, world: Answers): Promise<{ mailboxes: ReportMailboxes; dns: FakeDns }> {
  const dns = fakeDns(world);
  const fact = await observeMailboxes(dns, { state: "present", value: { rua: parseReportUris(rua) }, evidence: [] });
  if (fact.state !== "present") throw new Error(fact.state);
  return { mailboxes: fact.value, dns };
}

async function accepts(world: Answers): Promise<string> {
  const [domain] = (await observe("mailto:d@a.de", world)).mailboxes.domains;
  return `${domain?.accepts}: ${String(sayAll(domain?.reason))}${domain?.accepts === true ? ` ${domain.host}` : ""}`;
}

describe("a domain", () => {
  test.each<[string, Answers, RegExp]>([
    [
      "with an MX host that has an IPv4 address",
      { "a.de MX": ["10 m.de"], "m.de A": ["192.0.2.1"] },
      /^true: host m\.de$/,
    ],
    ["with an MX host that has an IPv6 address", { "a.de MX": ["10 m.de"], "m.de AAAA": ["2001:db8::1"] }, /^true/],
    [
      "whose first host is gone and second is there",
      { "a.de MX": ["10 gone.de", "20 m.de"], "m.de A": ["192.0.2.1"] },
      /^true: host m\.de$/,
    ],
    [
      "whose first host is silent and second is there",
      { "a.de MX": ["10 s.de", "20 m.de"], "s.de A": "timeout", "m.de A": ["192.0.2.1"] },
      /^true/,
    ],
    ["without MX, with an address", { "a.de A": ["192.0.2.1"] }, /^true: host a\.de$/],
  ])("%s accepts mail", async (_what, world, said) => {
    expect(await accepts(world)).toMatch(said);
  });

  test.each<[string, Answers, RegExp]>([
    ["that does not exist", {}, /^false: no-domain$/],
    ["without MX and address", { "a.de TXT": ["x"] }, /^false: no-address$/],
    ["with a null MX", { "a.de MX": ["0 ."], "a.de A": ["192.0.2.1"] }, /^false: null-mx$/],
    ["with a null MX beside another", { "a.de MX": ["0 .", "10 m.de"], "m.de A": ["192.0.2.1"] }, /^false: null-mx$/],
    ["whose hosts have no address", { "a.de MX": ["10 m.de"], "a.de A": ["192.0.2.1"] }, /^false: no-host$/],
    ["whose MX is an address", { "a.de MX": ["10 192.0.2.1"], "192.0.2.1 A": ["192.0.2.1"] }, /^false: no-host$/],
  ])("%s does not", async (_what, world, said) => {
    expect(await accepts(world)).toMatch(said);
  });

  test.each<[string, Answers, RegExp]>([
    ["whose MX is silent", { "a.de MX": "timeout" }, /^null: MX a\.de: no resolver/],
    ["whose MX is bogus", { "a.de MX": { bogus: ["10 m.de"] } }, /^null: MX a\.de: .*bogus/],
    [
      "whose host is silent",
      { "a.de MX": ["10 m.de", "20 gone.de"], "m.de A": "timeout" },
      /^null: a\.de: A m\.de: no resolver/,
    ],
    [
      "without MX, whose address is bogus",
      { "a.de AAAA": { bogus: ["2001:db8::1"] } },
      /^null: a\.de: AAAA a\.de: .*bogus/,
    ],
    [
      "with more dead hosts than are asked",
      { "a.de MX": Array.from({ length: 11 }, (_, i) => `${i} m${i}.de`) },
      /^null: a\.de: 1 of its 11 MX hosts was not asked for an address; the limit is 10$/,
    ],
  ])("%s is not known", async (_what, world, said) => {
    expect(await accepts(world)).toMatch(said);
  });
});

describe("observeMailboxes", () => {
  test("asks each domain once, one host where one is enough, and skips what is not a mailbox", async () => {
    const world = { "a.de MX": ["10 m.de", "20 n.de"], "m.de A": ["192.0.2.1"], "n.de A": ["192.0.2.2"] };
    const { dns } = await observe("mailto:d@a.de,mailto:e@A.de!10m,https://b.de/,c@c.de", world);
    expect(dns.asked).toEqual(["MX a.de", "A m.de"]);
  });

  test("asks about ten domains at most, and says so", async () => {
    const { mailboxes, dns } = await observe(Array.from({ length: 5000 }, (_, i) => `mailto:d@a${i}.de`).join(","), {});
    expect([mailboxes.domains.length, mailboxes.unasked, dns.asked.length]).toEqual([10, 4990, 10]);
  });

  test("passes on what the record's own observation says", async () => {
    expect(
      await observeMailboxes(fakeDns({}), { state: "unknown", reason: inWords("silent"), evidence: [] }),
    ).toMatchObject({
      state: "unknown",
      reason: inWords("silent"),
    });
    expect(await observeMailboxes(fakeDns({}), { state: "absent", evidence: [] })).toMatchObject({ state: "absent" });
  });
});

describe("judgeMailboxes", () => {
  /** The domains a0.de, a1.de …, which accept mail, do not, or are not known. */
  const of = (...answers: (boolean | null)[]): ReportMailboxes => ({
    domains: answers.map((accepts, i) => {
      const domain = `a${i}.de`;
      if (accepts === null)
        return {
          domain,
          accepts,
          reason: message("cause/question", { question: `MX ${domain}`, reason: inWords("silent") }),
        };
      return accepts ? { domain, accepts, reason: "host", host: `m${i}.de` } : { domain, accepts, reason: "null-mx" };
    }),
    unasked: 0,
  });

  test.each<[string, ReportMailboxes, string | null, string, RegExp]>([
    ["all accept", of(true, true), null, "pass", /^a0\.de accepts mail at m0\.de; a1\.de accepts mail at m1\.de$/],
    ["there is none", of(), null, "pass", /no mailbox/],
    [
      "one refuses, whatever else",
      of(true, false, null),
      null,
      "fail",
      /^a1\.de has a null MX, so it accepts no mail$/,
    ],
    ["one is not known", of(true, null), null, "unknown", /^MX a1\.de: silent$/],
    [
      "some were not asked",
      { ...of(true), unasked: 3 },
      null,
      "unknown",
      /^3 more domains in `rua` were not asked about; the limit is 10$/,
    ],
    ["only the domain itself refuses", of(false, true), "a0.de", "not-applicable", /a0\.de has a null MX.*mx\/present/],
    ["the domain itself and another refuse", of(false, false), "a0.de", "fail", /^a1\.de has/],
    ["the domain itself refuses and another is not known", of(false, null), "a0.de", "unknown", /^MX a1\.de/],
  ])("where %s", (_what, mailboxes, own, outcome, message) => {
    expect(inEnglish(judgeMailboxes(mailboxes, own, NOT_REFERENCED))).toMatchObject({
      outcome,
      message: expect.stringMatching(message),
    });
  });

  test("leaves a mailbox whose domain anyone can register to dns/dangling, and judges the others", () => {
    const referenced = {
      state: "present",
      value: { unregistered: [{ domain: "a1.de" }] },
      evidence: [] as Evidence[],
    } as const;
    const judge = (mailboxes: ReportMailboxes): unknown => inEnglish(judgeMailboxes(mailboxes, null, referenced));
    expect(judge(of(true, false))).toEqual({
      outcome: "not-applicable",
      message: "not judged: a1.de has a null MX, so it accepts no mail, see dns/dangling",
    });
    expect(judge(of(false, false))).toMatchObject({
      outcome: "fail",
      message: "a0.de has a null MX, so it accepts no mail",
    });
    expect(judge(of(null, false))).toMatchObject({ outcome: "unknown" });
  });

  test.each<[ReportMailboxes["domains"][number] & { accepts: false }, string]>([
    [{ domain: "a.de", accepts: false, reason: "no-domain" }, "a.de does not exist"],
    [{ domain: "a.de", accepts: false, reason: "no-address" }, "a.de has neither an MX record nor an address"],
    [{ domain: "a.de", accepts: false, reason: "no-host" }, "no MX host of a.de has an address"],
  ])("says of %j that %s", (domain, text) => {
    expect(say(judgeMailboxes({ domains: [domain], unasked: 0 }, null, NOT_REFERENCED).message)).toBe(text);
  });
});
