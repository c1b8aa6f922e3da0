import { describe, expect, test } from "@jest/globals";
import { type Ports, observeDomain } from "../../src/audit/observe.ts";
import type { MailKind } from "../../src/model.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { Dns, Https, Smtp } from "../../src/ports.ts";
import { fakeDns } from "../support/fake-dns.ts";
import type { Message } from "../../src/message.ts";
import { inWords } from "../support/in-words.ts";
import { say, sayAll } from "../support/in-english.ts";

const NO_HTTPS: Https = { get: () => Promise.reject(new Error("no fetch was due")) };
const AT = "2026-11-23T12:00:00.000Z";
const NO_SMTP: Smtp = {
  probe: (address) =>
    Promise.resolve({
      result: { kind: "failure", cause: "timeout", reason: inWords(`no answer from ${address}`) },
      at: AT,
      from: null,
    }),
};
const ports = (dns: Dns): Ports => ({ dns, https: NO_HTTPS, smtp: NO_SMTP });
const noDefect = (defect: Message): never => {
  throw new Error(say(defect));
};

function policyOf(mail: MailKind, selectors: readonly string[] = []): DomainPolicy {
  const location = { file: "mail-policy.yml", line: 1, column: 1 };
  return {
    name: "a.de",
    location,
    mail,
    owner: null,
    dkim: { selectors: selectors.map((name) => ({ name, location })), retired: [] },
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
}

async function askedFor(mail: MailKind): Promise<string[]> {
  const dns = fakeDns({ "a.de MX": ["10 mx.a.de"], "mx.a.de A": ["192.0.2.1"] });
  await observeDomain(policyOf(mail, ["s1"]), ports(dns), AT, noDefect);
  return [...new Set(dns.asked)].toSorted();
}

const ALWAYS = ["DNSKEY a.de", "SOA a.de", "SPF a.de", "TXT _dmarc.a.de", "TXT _dmarc.de", "TXT a.de"];
const MISPLACED = "TXT _dmarc.a.de.a.de";
const OUTBOUND = [
  "A *.a.de",
  "TXT s1._domainkey.a.de",
  "TXT s1._domainkey.a.de.a.de",
  "TXT mail-policy-probe-694d3139._domainkey.a.de",
];
const INBOUND = ["A mx.a.de", "AAAA mx.a.de", "MX a.de", "TXT _mta-sts.a.de", "TXT _smtp._tls.a.de"];
const POLICY_HOST = ["A mta-sts.a.de", "AAAA mta-sts.a.de"];

describe("observeDomain asks", () => {
  test.each<[MailKind, readonly string[]]>([
    ["send-receive", [...ALWAYS, MISPLACED, ...INBOUND, ...POLICY_HOST, ...OUTBOUND]],
    ["receive", [...ALWAYS, MISPLACED, ...INBOUND, ...POLICY_HOST]],
    ["send", [...ALWAYS, "MX a.de", MISPLACED, ...OUTBOUND]],
    ["none", [...ALWAYS, "MX a.de"]],
  ])("of a domain with `mail: %s` just what its checks speak about", async (mail, questions) => {
    expect(await askedFor(mail)).toEqual(questions.toSorted());
  });

  test("of a retired selector its own name only", async () => {
    const dns = fakeDns({});
    const policy = policyOf("send");
    const facts = await observeDomain(
      { ...policy, dkim: { selectors: [], retired: [{ name: "s0", location: policy.location }] } },
      ports(dns),
      AT,
      noDefect,
    );
    expect(dns.asked.filter((question) => question.includes("s0"))).toEqual(["TXT s0._domainkey.a.de"]);
    expect(facts).toMatchObject({
      dkim: {},
      dkimRetired: { s0: { state: "absent" } },
      dkimKeys: { state: "absent" },
      dkimSharing: { state: "absent" },
    });
  });

  test("for a policy only where a valid record announces it, or there is none and the policy host has an address", async () => {
    for (const texts of [[], ["v=STSv1 ; id=1"], ["v=STSv1; id=1", "v=STSv1; id=2"]]) {
      const dns = fakeDns(texts.length === 0 ? {} : { "_mta-sts.a.de TXT": texts });
      const facts = await observeDomain(policyOf("receive"), ports(dns), AT, noDefect);
      expect(facts).toMatchObject({ mtaStsFetch: { state: "absent" }, mtaStsPolicy: { state: "absent" } });
    }
  });
});

test("an observer that throws is a defect and an unknown in its place; the other facts stand", async () => {
  const defects: Message[] = [];
  const dns = fakeDns({ "a.de TXT": ["v=spf1 -all"], "_mta-sts.a.de TXT": ["v=STSv1; id=1"] });
  const facts = await observeDomain(policyOf("receive"), ports(dns), AT, (defect) => defects.push(defect));
  expect(facts).toMatchObject({
    mtaSts: { state: "present" },
    mtaStsFetch: { state: "unknown" },
    mtaStsPolicy: { state: "unknown" },
    spf: { state: "present" },
  });
  expect(sayAll(defects)).toEqual([expect.stringContaining("no fetch was due")]);
});

test("where the record could not be seen, neither could the policy", async () => {
  const facts = await observeDomain(
    policyOf("receive"),
    ports(fakeDns({ "_mta-sts.a.de TXT": "timeout" })),
    AT,
    noDefect,
  );
  expect(facts).toMatchObject({
    mtaSts: { state: "unknown" },
    mtaStsFetch: { state: "unknown" },
    mtaStsPolicy: { state: "unknown" },
  });
});

test("of a domain with more than 100 MX hosts, the preferred ones are looked at", async () => {
  const hosts = Array.from({ length: 101 }, (_, i) => `${String(i).padStart(3, "0")}.mx.a.de`);
  const dns = fakeDns({ "a.de MX": hosts.map((host, i) => `${i} ${host}`) });
  const facts = await observeDomain(policyOf("receive"), ports(dns), AT, noDefect);
  expect(Object.keys(facts.hosts)).toEqual(hosts.slice(0, 100));
});
