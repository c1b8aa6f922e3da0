// What the audit of a domain asks for first, which decides which domains a change can touch.
import { expect, test } from "@jest/globals";
import { firstQuestions } from "../../src/run/live-references.ts";
import { parse } from "../policy/register.ts";

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
  const spf = `spf: { expect: [{ ip: 192.0.2.1, sender: "joe@b.test", helo: c.test, result: pass }] }`;
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
