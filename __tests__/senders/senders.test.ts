// Who sends mail in a domain's name: what the addresses are grouped by, what each group is, and what would make its mail pass.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { say } from "../support/in-english.ts";
import { observeSources } from "../../src/senders/observe.ts";
import type { MailCounts, Sender } from "../../src/senders/sender.ts";
import { sendersOf } from "../../src/senders/senders.ts";
import type { DmarcRow } from "../../src/standards/dmarc/received.ts";
import type { Answers } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { hostileText } from "../support/hostile-text.ts";
import { policyOf, row, sentBy, signed, SPF_PASS } from "./rows.ts";

const DNS: Answers = {
  "example.org TXT": ["v=spf1 ip4:192.0.2.10 include:_spf.example.org include:_spf.google.com -all"],
  "_spf.example.org TXT": ["v=spf1 ip4:192.0.2.128/25 include:spf.provider.example -all"],
  "spf.provider.example TXT": ["v=spf1 ip4:203.0.113.0/24 -all"],
  "_spf.google.com TXT": ["v=spf1 ip4:198.51.100.200 -all"],
  "7.100.51.198.in-addr.arpa PTR": ["mx.lists.example.net"],
  "mx.lists.example.net A": ["198.51.100.7"],
  "8.100.51.198.in-addr.arpa PTR": ["app.example.org"],
  "app.example.org A": ["198.51.100.8"],
  "9.100.51.198.in-addr.arpa PTR": ["mail.forged.example"],
  "mail.forged.example A": ["192.0.2.99"],
};
const PLAIN = policyOf("dkim: { selectors: [s1], retired: [old] }");

async function senders(rows: readonly DmarcRow[], policy = PLAIN, answers = DNS): Promise<Sender[]> {
  return sendersOf(rows, { policy, observed: await observeSources(fakeDns(answers), policy, rows), since: null });
}

const kinds = (found: readonly Sender[]): string[] => found.map(({ kind, id }) => `${kind}: ${id}`);
const fixes = (found: readonly Sender[]): string[] => found.flatMap((sender) => sender.fixes.map((fix) => say(fix)));

describe("an address is named by", () => {
  test.each<[string, Partial<DmarcRow>, string]>([
    [
      "the term of the SPF record that lets it pass",
      { ip: "192.0.2.10" },
      "authorised: spf example.org ip4:192.0.2.10",
    ],
    [
      "the term in an own record that leads to another organisation",
      { ip: "203.0.113.4" },
      "authorised: spf _spf.example.org include:spf.provider.example",
    ],
    ["the term of an own record", { ip: "192.0.2.129" }, "authorised: spf _spf.example.org ip4:192.0.2.128/25"],
    ["an own key that the policy has", signed("s1"), "declared: key example.org s1"],
    ["an own key that the policy does not have", signed("s9"), "authorised: key example.org s9"],
    ["the organisation that signed", sentBy("mail.other.example"), "unknown: authenticated other.example"],
    ["a provider that signed", sentBy("sendgrid.net"), "known: authenticated sendgrid.net"],
    ["a name that has the address", {}, "unknown: reverse-dns example.net"],
    ["an own name that has the address", { ip: "198.51.100.8" }, "known: reverse-dns example.org"],
    ["its network, where its name has another address", { ip: "198.51.100.9" }, "unknown: network 198.51.100.0/24"],
    ["its network, where it has no name", { ip: "2001:db8:5:6::7" }, "unknown: network 2001:db8:5::/48"],
    ["nothing, where it is not kept", { ip: null }, "unknown: rest"],
  ])("%s", async (_, part, wanted) => {
    expect(kinds(await senders([row(part)]))).toEqual([wanted]);
  });

  test("the term of the record that MAIL FROM leads to", async () => {
    const answers = { ...DNS, "news.example.org TXT": ["v=spf1 ip4:198.51.100.7 -all"] };
    const spf = { domain: "news.example.org", result: "pass", isAligned: true };
    expect(kinds(await senders([row({ spf })], PLAIN, answers))).toEqual([
      "authorised: spf news.example.org ip4:198.51.100.7",
    ]);
  });
});

describe("a sender is declared if the policy expects", () => {
  test("a mail that the same term lets pass", async () => {
    const policy = policyOf("spf: { expect: [{ ip: 203.0.113.200, result: pass }] }");
    const found = await senders([row({ ip: "203.0.113.4" }), row({ ip: "192.0.2.10" })], policy);
    expect(kinds(found)).toEqual([
      "declared: spf _spf.example.org include:spf.provider.example",
      "authorised: spf example.org ip4:192.0.2.10",
    ]);
  });
  test("a mail of its address, though nothing lets it pass", async () => {
    const policy = policyOf("spf: { expect: [{ ip: 198.51.100.7, result: pass }] }");
    expect(kinds(await senders([row({})], policy))).toEqual(["declared: address 198.51.100.7"]);
  });
  test("a mail with its signature", async () => {
    const policy = policyOf(
      "dmarc: { expect: [{ from: a@example.org, ip: 192.0.2.1, dkim: [{ domain: example.org, selector: s7 }], result: pass }] }",
    );
    expect(kinds(await senders([row(signed("s7"))], policy))).toEqual(["declared: key example.org s7"]);
  });
  test("but not if the policy expects it to fail", async () => {
    const policy = policyOf("spf: { expect: [{ ip: 198.51.100.7, result: fail }] }");
    expect(kinds(await senders([row({})], policy))).toEqual(["unknown: reverse-dns example.net"]);
  });
});

describe("mail is forwarded if", () => {
  const sent = row({ ip: "192.0.2.10", spf: SPF_PASS, ...signed("s1"), count: 100 });

  test("only a key passes that authorised addresses use more", async () => {
    const found = await senders([sent, row(signed("s1"))]);
    expect(kinds(found)).toEqual([
      "authorised: spf example.org ip4:192.0.2.10",
      "forwarded: forwarded reverse-dns example.net",
    ]);
    expect(fixes(found)).toEqual([]);
  });
  test("it comes by the forwarder's own MAIL FROM", async () => {
    const spf = { domain: "srs.forwarder.example", result: "pass", isAligned: false };
    expect(kinds(await senders([sent, row({ ...signed("s1"), spf })]))).toContain(
      "forwarded: forwarded authenticated forwarder.example",
    );
  });
  test("receivers say so of most of it", async () => {
    const rows = [row({ overrides: ["mailing_list"], count: 6 }), row({ count: 5 })];
    expect(kinds(await senders(rows))).toEqual(["forwarded: forwarded reverse-dns example.net"]);
  });
  test("but not if receivers say so of the lesser part", async () => {
    const rows = [row({ overrides: ["mailing_list"], count: 5 }), row({ count: 6 })];
    expect(kinds(await senders(rows))).toEqual(["unknown: reverse-dns example.net"]);
  });
  test("but not if authorised addresses use the key less", async () => {
    expect(kinds(await senders([sent, row({ ...signed("s1"), count: 101 })]))).toContain(
      "declared: key example.org s1",
    );
  });
  test("but not from a machine with a name of the domain", async () => {
    expect(kinds(await senders([sent, row({ ...signed("s1"), ip: "198.51.100.8" })]))).toContain(
      "declared: key example.org s1",
    );
  });
});

describe("what would help is", () => {
  test.each<[string, Partial<DmarcRow>, string[]]>([
    ["to list the address", {}, ["add `ip4:198.51.100.7` to the SPF record of example.org"]],
    [
      "to include the provider",
      { dkim: sentBy("sendgrid.net").dkim },
      ["add `include:sendgrid.net` to the SPF record of example.org"],
    ],
    [
      "to sign as the domain, where MAIL FROM is another's",
      sentBy("sendgrid.net"),
      ["let it sign with DKIM as example.org"],
    ],
    [
      "to publish a key that the policy does not have",
      { ...sentBy("sendgrid.net"), dkim: [{ domain: "example.org", selector: "s9", result: "permerror" }] },
      [
        "it signs with the selector s9, but its signatures do not pass: publish its key at s9._domainkey.example.org, and declare it in `dkim: selectors:`",
      ],
    ],
    [
      "to declare a key",
      signed("s9"),
      ["declare its selector s9 in `dkim: selectors:` of example.org, so that its key is checked"],
    ],
    ["no selector that no policy can declare", signed("s9[2j`"), []],
    [
      "nothing, where a key of the policy did not pass",
      {
        ...sentBy("sendgrid.net"),
        dkim: [{ domain: "example.org", selector: "s1", result: "fail" }],
      },
      [],
    ],
    ["nothing, where all pass", { ip: "192.0.2.10", spf: SPF_PASS }, []],
    ["nothing for a retired key", signed("old"), []],
  ])("%s", async (_, part, wanted) => {
    expect(fixes(await senders([row(part)]))).toEqual(wanted);
  });

  test("not said of less than a hundredth of its mail", async () => {
    const passed = row({ ip: "192.0.2.10", spf: SPF_PASS, count: 991 });
    const failed = row({ ...sentBy("other.example"), ip: "192.0.2.10", count: 9 });
    expect(fixes(await senders([passed, failed]))).toEqual([]);
    expect(fixes(await senders([passed, { ...failed, count: 11 }]))).toEqual(["let it sign with DKIM as example.org"]);
  });
});

describe("without an answer of DNS", () => {
  const rows = [row({ ip: "192.0.2.10", spf: SPF_PASS }), row({ ip: "198.51.100.7" })];

  test("it is said that the authorisation is unknown, and nothing is proposed", async () => {
    const found = await senders(rows, PLAIN, { "example.org TXT": "timeout" });
    expect(kinds(found)).toEqual(["authorised: authenticated example.org", "unknown: network 198.51.100.0/24"]);
    expect(found.map(({ unmeasured }) => unmeasured && say(unmeasured))).toEqual(
      found.map(() => "TXT example.org: no resolver answered in time"),
    );
    expect(fixes(found)).toEqual([]);
  });
  test("the results in the reports distinguish the senders", () => {
    const expected = policyOf("spf: { expect: [{ ip: 198.51.100.7, result: pass }] }");
    const found = sendersOf(rows, { policy: expected, observed: null, since: null });
    expect(kinds(found)).toEqual(["declared: address 198.51.100.7", "authorised: authenticated example.org"]);
  });
});

test("adds up mails, days, results, reasons and addresses of a sender", async () => {
  const rows = [
    row({ ip: "192.0.2.129", spf: SPF_PASS, day: "2026-11-21", count: 5 }),
    row({ ip: "192.0.2.130", ...signed("s1"), day: "2026-11-20", count: 7 }),
    row({ ip: "192.0.2.130", from: "news.example.org", disposition: "reject", overrides: ["other"], count: 1 }),
  ];
  const [sender, ...others] = await senders(rows);
  expect(others).toEqual([]);
  expect(sender).toMatchObject({
    counts: { total: 13, passed: 12, spfAligned: 5, dkimAligned: 7 },
    dispositions: { none: 12, pass: 0, quarantine: 0, reject: 1 },
    overrides: [{ type: "other", count: 1 }],
    addresses: [
      { ip: "192.0.2.130", count: 8 },
      { ip: "192.0.2.129", count: 5 },
    ],
    addressCount: 2,
    from: ["example.org", "news.example.org"],
    days: [
      { day: "2026-11-20", total: 8, passed: 7 },
      { day: "2026-11-21", total: 5, passed: 5 },
    ],
  });
});

test("says of each day of a sender what passed by what, what receivers did and why", async () => {
  const ip = "192.0.2.129";
  const rows = [
    row({ ip, day: "2026-11-20", spf: SPF_PASS, ...signed("s1"), count: 8 }),
    row({ ip, day: "2026-11-21", spf: SPF_PASS, count: 2 }),
    row({ ip, day: "2026-11-21", disposition: "quarantine", count: 3 }),
    row({ ip, day: "2026-11-22", ...signed("s1"), overrides: ["forwarded"], count: 4 }),
    row({ ip, day: "2026-11-22", overrides: ["forwarded", "mailing_list"], disposition: "pass", count: 1 }),
    row({ ip, day: "2026-11-23", disposition: "reject", count: 6 }),
  ];
  const [sender] = await senders(rows);
  const nothing = { none: 0, pass: 0, quarantine: 0, reject: 0 };
  expect(sender?.days).toEqual([
    {
      day: "2026-11-20",
      total: 8,
      passed: 8,
      spfAligned: 8,
      dkimAligned: 8,
      dispositions: { ...nothing, none: 8 },
      overrides: [],
    },
    {
      day: "2026-11-21",
      total: 5,
      passed: 2,
      spfAligned: 2,
      dkimAligned: 0,
      dispositions: { ...nothing, none: 2, quarantine: 3 },
      overrides: [],
    },
    {
      day: "2026-11-22",
      total: 5,
      passed: 4,
      spfAligned: 0,
      dkimAligned: 4,
      dispositions: { ...nothing, none: 4, pass: 1 },
      overrides: [
        { type: "forwarded", count: 5 },
        { type: "mailing_list", count: 1 },
      ],
    },
    {
      day: "2026-11-23",
      total: 6,
      passed: 0,
      spfAligned: 0,
      dkimAligned: 0,
      dispositions: { ...nothing, reject: 6 },
      overrides: [],
    },
  ]);
});

test("names ten reasons of a day, those of most mails", async () => {
  const rows = Array.from({ length: 12 }, (_, i) => row({ overrides: [`reason-${i}`], count: 100 - i }));
  const [sender] = await senders(rows);
  expect(sender?.days[0]?.overrides.map(({ type }) => type)).toEqual(rows.slice(0, 10).flatMap((one) => one.overrides));
});

test("counts mails since a day, though what an address is and since when it sends all its mails show", () => {
  const early = row({ day: "2026-11-01", spf: SPF_PASS, count: 100, ...signed("s1"), ip: "192.0.2.10" });
  const rows = [early, row({ day: "2026-11-19", ...signed("s1"), count: 3 }), row({ ...signed("s1"), count: 4 })];
  const found = sendersOf(rows, { policy: PLAIN, observed: null, since: "2026-11-20" });
  expect(found).toMatchObject([
    { kind: "forwarded", counts: { total: 4 }, firstDay: "2026-11-19", days: [{ day: "2026-11-20", total: 4 }] },
  ]);
});

test("asks for the names only of addresses that nothing else identifies", async () => {
  const dns = fakeDns(DNS);
  const rows = [row({ ip: "192.0.2.10" }), row(sentBy("sendgrid.net")), row({ ip: "198.51.100.9", ...signed("s1") })];
  await observeSources(dns, PLAIN, rows);
  expect(dns.asked.filter((question) => question.startsWith("PTR"))).toEqual(["PTR 9.100.51.198.in-addr.arpa"]);
});

test("asks for the names of a hundred addresses at most, and says of what address SPF was not asked", async () => {
  const rows = Array.from({ length: 2001 }, (_, i) => row({ ip: `10.0.${i >> 8}.${i & 255}`, count: 3000 - i }));
  const dns = fakeDns(DNS);
  const observed = await observeSources(dns, PLAIN, rows);
  expect(dns.asked.filter((question) => question.startsWith("PTR"))).toHaveLength(100);
  const found = sendersOf(rows, { policy: PLAIN, observed, since: null });
  expect(found.at(-1)?.id).toBe("network 10.0.7.0/24");
  expect(found.flatMap(({ unmeasured }) => (unmeasured === null ? [] : [say(unmeasured)]))).toEqual([
    "SPF was evaluated for the 2000 addresses with the most mail only",
  ]);
});

const anyRow = fc.record({
  day: fc.constantFrom("2026-11-20", "2026-11-21"),
  ip: fc.constantFrom("192.0.2.10", "198.51.100.7", "203.0.113.4", "2001:db8::1", "x", null),
  from: fc.constantFrom("example.org", "news.example.org"),
  spf: fc.option(fc.record({ domain: hostileText, result: fc.constantFrom("pass", "fail"), isAligned: fc.boolean() })),
  dkim: fc.array(
    fc.record({
      domain: fc.oneof(hostileText, fc.constant("example.org")),
      selector: fc.option(hostileText),
      result: fc.constantFrom("pass", "fail"),
    }),
    { maxLength: 3 },
  ),
  isDkimAligned: fc.boolean(),
  disposition: fc.constantFrom("none", "pass", "quarantine", "reject"),
  overrides: fc.array(fc.constantFrom("mailing_list", "other")),
  count: fc.integer({ min: 1, max: 1000 }),
});

test("every mail is of one sender, in whatever order the rows come", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const context = { policy: PLAIN, observed: null, since: null };
      const found = sendersOf(rows, context);
      expect(found.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(
        rows.reduce((sum, { count }) => sum + count, 0),
      );
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      expect(sendersOf(rows.toReversed(), context)).toEqual(found);
    }),
  );
});

test("the days of a sender add up to what is said of it", () => {
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      for (const { days, counts, dispositions } of sendersOf(rows, { policy: PLAIN, observed: null, since: null })) {
        for (const [name, count] of Object.entries(counts))
          expect(sum(days.map((day) => day[name as keyof MailCounts]))).toBe(count);
        for (const [name, count] of Object.entries(dispositions))
          expect(sum(days.map((day) => day.dispositions[name as DmarcRow["disposition"]]))).toBe(count);
        expect(sum(Object.values(dispositions))).toBe(counts.total);
      }
    }),
  );
});
