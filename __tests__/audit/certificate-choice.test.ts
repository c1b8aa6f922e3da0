// Which mail servers are asked for a certificate of each key type: by an audit, and by a probe for later audits.
import { expect, test } from "@jest/globals";
import { observeDomain } from "../../src/audit/observe.ts";
import { observeMailServers } from "../../src/audit/observe-mail-servers.ts";
import type { RdataOf, Rr } from "../../src/dns/record.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { DnsAnswer, Https, Security, Smtp } from "../../src/ports.ts";
import { fakeDns } from "../support/fake-dns.ts";
import { inWords } from "../support/in-words.ts";
import { readMxCertificate } from "../support/mx-certificate.ts";

const AT = "2026-11-23T12:00:00.000Z";
const HOST = "mx1.example.de";
const BASE = `_25._tcp.${HOST}`;
const KEY = { usage: 3, selector: 1, matching: 1, data: "ab".repeat(32) };
const DOMAIN: DomainPolicy = {
  name: "example.de",
  location: { file: "mail-policy.yml", line: 1, column: 1 },
  mail: "receive",
  owner: null,
  dkim: { selectors: [], retired: [] },
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
const NO_HTTPS: Https = { get: () => Promise.reject(new Error("no fetch was due")) };

function answer(name: string, security: Security, records: Rr[]): DnsAnswer {
  const common = { owner: name, aliases: [], security };
  return records.length === 0 ? { kind: "nodata", ...common } : { kind: "records", records, ...common };
}

interface World {
  addresses: Security;
  tlsa?: RdataOf["TLSA"][];
  tlsaSecurity?: Security;
}

/** The key types that the host's address is asked for beside the certificate it prefers. */
async function askedFor(
  observe: typeof observeDomain | typeof observeMailServers,
  { addresses, tlsa = [], tlsaSecurity = "secure" }: World,
): Promise<string[]> {
  const asked: string[] = [];
  const smtp: Smtp = {
    probe(_address, _name, _domain, keyType) {
      if (keyType !== undefined) asked.push(keyType);
      const session = {
        protocol: "TLSv1.3",
        cipher: "",
        keyExchange: null,
        chain: [readMxCertificate("mx")],
        distrust: null,
      };
      const talk = { greeting: null, capabilities: [] };
      return Promise.resolve({
        result: { kind: "tls", talk, session, legacy: { state: "refused" } },
        at: AT,
        from: null,
      });
    },
  };
  const dns = fakeDns({
    "example.de MX": answer("example.de", "secure", [
      { name: "example.de", ttl: 60, type: "MX", data: { preference: 10, exchange: HOST } },
    ]),
    [`${HOST} A`]: answer(HOST, addresses, [{ name: HOST, ttl: 60, type: "A", data: { address: "192.0.2.1" } }]),
    [`${HOST} AAAA`]: answer(HOST, addresses, []),
    [`${BASE} TLSA`]: answer(
      BASE,
      tlsaSecurity,
      tlsa.map((data) => ({ name: BASE, ttl: 60, type: "TLSA", data })),
    ),
  });
  await observe(DOMAIN, { dns, https: NO_HTTPS, smtp }, AT, () => {
    throw new Error("a defect");
  });
  return asked;
}

test.each<[string, World, string[], string[]]>([
  ["with a usable TLSA record", { addresses: "secure", tlsa: [KEY] }, ["RSA"], ["RSA"]],
  ["with a CA's TLSA record", { addresses: "secure", tlsa: [{ ...KEY, usage: 2 }] }, ["RSA"], ["RSA"]],
  ["without TLSA records, in a signed zone", { addresses: "secure" }, [], ["RSA"]],
  ["with unusable TLSA records alone", { addresses: "secure", tlsa: [{ ...KEY, usage: 1 }] }, [], ["RSA"]],
  ["with unsigned TLSA records", { addresses: "secure", tlsa: [KEY], tlsaSecurity: "insecure" }, [], ["RSA"]],
  ["in a zone that may be signed", { addresses: "indeterminate", tlsa: [KEY] }, [], ["RSA"]],
  ["in an unsigned zone", { addresses: "insecure", tlsa: [KEY] }, [], []],
])("of a host %s, an audit and a probe ask for what may matter", async (_claim, world, audited, probed) => {
  expect([await askedFor(observeDomain, world), await askedFor(observeMailServers, world)]).toEqual([audited, probed]);
});

test("a host whose server gave no TLS is not asked again", async () => {
  const asked: unknown[] = [];
  const smtp: Smtp = {
    probe(...question) {
      asked.push(question);
      const reason = inWords("silent");
      return Promise.resolve({ result: { kind: "failure", cause: "timeout", reason }, at: AT, from: null });
    },
  };
  const dns = fakeDns({ "example.de MX": [`10 ${HOST}`], [`${HOST} A`]: ["192.0.2.1"] });
  await observeMailServers(DOMAIN, { dns, smtp }, AT, () => undefined);
  expect(asked).toHaveLength(1);
});
