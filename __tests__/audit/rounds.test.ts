// What can be asked together is asked together: each round of DNS costs every domain the way to the resolver and back.
import { describe, expect, test } from "@jest/globals";
import { observeDomain } from "../../src/audit/observe.ts";
import type { RrType } from "../../src/dns/record.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { Dns, DnsAnswer } from "../../src/ports.ts";
import { countRounds } from "../support/counted-rounds.ts";
import type { FakeAnswer } from "../support/fake-dns.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { inWords } from "../support/in-words.ts";
import { say } from "../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";
const location = { file: "mail-policy.yml", line: 1, column: 1 };
const POLICY: DomainPolicy = {
  name: "a.de",
  location,
  mail: "send-receive",
  owner: null,
  dkim: { selectors: [{ name: "s1", location }], retired: [] },
  spf: { expect: [] },
  dmarc: { expect: [] },
  services: false,
  mtaSts: { policyFile: null },
  records: null,
  levels: {},
  reasons: {},
  parameters: {},
  attestations: [],
};

const tlsa: DnsAnswer<"TLSA"> = {
  kind: "records",
  records: [{ name: "", ttl: 300, type: "TLSA", data: { usage: 3, selector: 1, matching: 1, data: "ab".repeat(32) } }],
  owner: "_25._tcp.mx.b.net",
  aliases: [],
  security: "secure",
};
const dnskey: DnsAnswer<"DNSKEY"> = {
  kind: "records",
  records: [{ name: "a.de", ttl: 300, type: "DNSKEY", data: { flags: 257, protocol: 3, algorithm: 13, key: "00" } }],
  owner: "a.de",
  aliases: [],
  security: "secure",
};

/** A signed domain at a signed provider, with an MTA-STS policy and reports to others. */
const HEALTHY: Readonly<Record<string, FakeAnswer>> = {
  "a.de SOA": noData("a.de"),
  "a.de DNSKEY": dnskey,
  "a.de MX": ["10 mx.b.net"],
  "mx.b.net A": ["192.0.2.1"],
  "mx.b.net AAAA": ["2001:db8::1"],
  "_25._tcp.mx.b.net TLSA": tlsa,
  "a.de A": ["192.0.2.2"],
  "a.de TXT": ["v=spf1 a mx include:one.c.net -all"],
  "one.c.net TXT": ["v=spf1 a:out.c.net include:two.c.net ~all"],
  "out.c.net A": ["192.0.2.3"],
  "two.c.net TXT": ["v=spf1 include:three.c.net ~all"],
  "three.c.net TXT": ["v=spf1 ip4:192.0.2.4 ~all"],
  "s1._domainkey.a.de TXT": ["v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="],
  "_dmarc.a.de TXT": ["v=DMARC1; p=reject; rua=mailto:r@d.org"],
  "a.de._report._dmarc.d.org TXT": ["v=DMARC1"],
  "d.org MX": ["10 mx.b.net"],
  "_smtp._tls.a.de TXT": ["v=TLSRPTv1; rua=mailto:t@d.org"],
  "_mta-sts.a.de TXT": ["v=STSv1; id=1"],
  "mta-sts.a.de A": ["192.0.2.5"],
};

/** Every answer is signed. */
function signed(dns: Dns): Dns {
  return {
    async query<T extends RrType>(name: string, type: T): Promise<DnsAnswer<T>> {
      const answer = await dns.query(name, type);
      return answer.kind === "failure" ? answer : { ...answer, security: "secure" };
    },
  };
}

async function roundsOf(answers: Readonly<Record<string, FakeAnswer>>): Promise<string[][]> {
  const { dns, rounds } = countRounds(signed(fakeDns(answers)));
  const failure = { kind: "failure", cause: "timeout", reason: inWords("no answer") } as const;
  const ports = {
    dns,
    https: { get: () => Promise.resolve({ ...failure, address: null, certificate: null }) },
    smtp: { probe: () => Promise.resolve({ result: failure, at: AT, from: null }) },
  };
  await observeDomain(POLICY, ports, AT, (defect) => {
    throw new Error(say(defect));
  });
  return rounds;
}

describe("observing a domain", () => {
  test("takes at most four rounds of DNS where the domain is healthy, and asks nothing twice", async () => {
    const rounds = await roundsOf(HEALTHY);
    expect(rounds).toHaveLength(4);
    expect(rounds[3]).toEqual(["TXT three.c.net"]);
    const asked = rounds.flat();
    expect(new Set(asked).size).toBe(asked.length);
  });

  test("asks for the addresses of SPF terms while the records that the terms lead to are still asked for", async () => {
    const rounds = await roundsOf(HEALTHY);
    expect(rounds[1]).toEqual(expect.arrayContaining(["A a.de", "TXT one.c.net"]));
    expect(rounds[2]).toEqual(expect.arrayContaining(["A out.c.net", "TXT two.c.net"]));
  });

  test("waits for TLSA records until the addresses are known to be signed", async () => {
    const rounds = await roundsOf(HEALTHY);
    expect(rounds.map((round) => round.filter((question) => question.startsWith("TLSA")))).toEqual([
      [],
      [],
      ["TLSA _25._tcp.mx.b.net"],
      [],
    ]);
  });
});
