// What the audit of a domain asks for first, which decides which domains a change can touch.
import { expect, test } from "@jest/globals";
import type { RrType } from "../../src/dns/record.ts";
import { firstQuestions, followLiveNames } from "../../src/run/live-references.ts";
import type { DependencyGraph } from "../../src/zones/changes/dependency-graph.ts";
import type { DnsAnswer } from "../../src/ports.ts";
import { parse } from "../policy/register.ts";
import type { Answers } from "../support/fake-dns.ts";
import { fakeDns } from "../support/fake-dns.ts";

const questionsOf = (domain: string): string[] => {
  const { domains } = parse(`version: 1\ndomains:\n${domain}`);
  return domains.flatMap((one) => firstQuestions(one).map(({ name, type }) => `${type} ${name}`));
};

const about = (name: string): string[] => [`TXT ${name}`, `MX ${name}`, `A ${name}`, `TXT _25._tcp.${name}`];
const PLAIN = questionsOf("  - a.test\n");

test("a domain depends on its own records and those above it", () => {
  expect(PLAIN).toEqual([
    ...about("a.test"),
    ...["_dmarc.a.test", "_dmarc.test", "_dmarc", "_mta-sts.a.test", "_smtp._tls.a.test"].map((name) => `TXT ${name}`),
    "A mta-sts.a.test",
  ]);
});

test("a domain depends on its keys, those in use and those no longer", () => {
  const own = questionsOf("  - { name: a.test, dkim: { selectors: [s1], retired: [s0] } }\n");
  expect(own.filter((one) => !PLAIN.includes(one))).toEqual(["TXT s1._domainkey.a.test", "TXT s0._domainkey.a.test"]);
});

test("a domain depends on its services where they are asked for", () => {
  const own = questionsOf("  - { name: a.test, services: true }\n");
  expect(own.filter((one) => !PLAIN.includes(one))).toEqual([
    ...["submissions", "imaps", "pop3s", "autodiscover"].map((service) => `SRV _${service}._tcp.a.test`),
    ...about("autoconfig.a.test"),
    ...about("autodiscover.a.test"),
  ]);
});

test("a domain depends on the names of mails that it expects", () => {
  const spf = `spf: { expect: [{ ip: 192.0.2.1, sender: '"j@x"@b.test', helo: c.test, result: pass }] }`;
  const signature = `{ domain: f.test, selector: s9 }`;
  const dmarc = `dmarc: { expect: [{ ip: 192.0.2.1, from: "x@d.test", mail-from: "y@e.test", helo: g.test, dkim: [${signature}], result: pass }] }`;
  const own = questionsOf(`  - { name: a.test, ${spf}, ${dmarc} }\n`);
  expect(own.filter((one) => !PLAIN.includes(one))).toEqual([
    ...["b", "c", "d", "e", "g", "f"].flatMap((name) => [...about(`${name}.test`), `TXT _dmarc.${name}.test`]),
    "TXT s9._domainkey.f.test",
    "TXT _dmarc.s9._domainkey.f.test",
    "TXT _dmarc._domainkey.f.test",
    "TXT _dmarc.f.test",
  ]);
});

/** What is asked of live DNS, and what it adds to a graph whose declared names lead nowhere. */
async function follow(
  answers: Answers,
  { questions = ["TXT a.test"], declared = [] as string[], leads = {} as Record<string, string[]> },
): Promise<{ asked: string[]; added: string[]; heard: string[] }> {
  const dns = fakeDns(answers);
  const [added, heard]: string[][] = [[], []];
  const graph = {
    referencesAt: (name: string) =>
      (leads[name] ?? []).map((to) => ({ names: [to], tops: [], mailboxes: [], isOpen: false })),
    addUnknown: (name: string) => added?.push(`${name} leads anywhere`),
    addReferences: (name: string, { names, mailboxes }: { names: readonly string[]; mailboxes: readonly string[] }) => {
      if (names.length + mailboxes.length > 0) added?.push(`${name} leads to ${[...names, ...mailboxes].join(" ")}`);
    },
  };
  const asking = questions.map((one) => ({ type: one.split(" ")[0] as RrType, name: one.split(" ")[1] ?? "" }));
  const declares = (name: string, type: string): boolean => declared.includes(`${type} ${name}`);
  await followLiveNames(graph as unknown as DependencyGraph, asking, { dns, declares }, ({ name, type }) =>
    heard?.push(`${type} ${name}`),
  );
  return { asked: dns.asked, added: added ?? [], heard: heard ?? [] };
}

test("names are followed through live DNS, each question once", async () => {
  const { asked, added, heard } = await follow(
    { "a.test TXT": ["v=spf1 include:b.test include:c.test -all"], "b.test TXT": ["v=spf1 include:a.test -all"] },
    { questions: ["TXT a.test", "TXT a.test"] },
  );
  expect(asked).toEqual(["a.test", "b.test", "c.test"].flatMap(about));
  expect(added.filter((one) => !one.endsWith(` leads to ${one.split(" ")[0]}`))).toEqual([
    "a.test leads to b.test c.test",
    "b.test leads to a.test",
  ]);
  expect(heard).toEqual(asked);
});

test("an alias leads to each name on its way", async () => {
  const answer: DnsAnswer = { kind: "nodata", owner: "c.test", aliases: ["b.test"], security: "insecure" };
  const { asked } = await follow({ "a.test TXT": answer }, {});
  for (const one of ["b.test", "c.test"].flatMap(about)) expect(asked).toContain(one);
});

test("no question is asked of the root", async () => {
  const { asked } = await follow({ "a.test MX": ["0 ."] }, { questions: ["MX a.test"] });
  expect(asked).toEqual(["MX a.test", ...about("a.test").filter((one) => one !== "MX a.test")]);
});

test("what is declared, or behind a declared alias, is not asked for, but followed", async () => {
  const declared = ["TXT a.test", "CNAME b.test", ...about("c.test")];
  const leads = { "a.test": ["b.test"], "b.test": ["c.test"] };
  const { asked } = await follow({}, { declared, leads });
  expect(asked).toEqual(["TXT _25._tcp.b.test"]);
});

test("what has no answer may lead anywhere, and nobody hears of it", async () => {
  const { added, heard } = await follow({ "a.test TXT": "timeout" }, {});
  expect([added, heard]).toEqual([["a.test leads anywhere"], []]);
});

test("a mailbox for reports leads to what receivers and senders look up of its domain", async () => {
  const { asked } = await follow(
    { "_dmarc.a.test TXT": ["v=DMARC1; p=none; rua=mailto:r@b.test"] },
    { questions: ["TXT _dmarc.a.test"] },
  );
  for (const one of ["TXT _dmarc.b.test", "TXT _dmarc.test", "TXT _mta-sts.b.test", "A mta-sts.b.test"])
    expect(asked).toContain(one);
});

test("no more than 20,000 questions are asked; names beyond them may lead anywhere", async () => {
  const questions = Array.from({ length: 20_001 }, (_, i) => `TXT _${i}.test`);
  const { asked, added } = await follow({}, { questions });
  expect(asked).toHaveLength(20_000);
  expect(added.filter((one) => one.endsWith("anywhere"))).toEqual(["_20000.test leads anywhere"]);
});
