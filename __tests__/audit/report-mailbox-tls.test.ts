import { describe, expect, test } from "@jest/globals";
import { observeMailboxTls } from "../../src/audit/report-mailbox-tls.ts";
import type { Observation } from "../../src/model.ts";
import type { DnsAnswer, Https, HttpsResult, Security } from "../../src/ports.ts";
import type { TlsRptRecord } from "../../src/standards/tls-rpt/record.ts";
import { parseTlsRpt } from "../../src/standards/tls-rpt/record.ts";
import { inEnglish } from "../support/in-english.ts";
import type { Answers } from "../support/fake-dns.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { inWords, sentence } from "../support/in-words.ts";

function recordOf(rua: string): Observation<TlsRptRecord> {
  const record = parseTlsRpt([`v=TLSRPTv1; rua=${rua}`]);
  if (record === null || "code" in record) throw new Error(JSON.stringify(record));
  return { state: "present", value: record, evidence: [] };
}

function servedAs(mode: string): Https {
  const certificate = { subject: "", issuer: "", names: [], notBefore: "", notAfter: "", chain: [] };
  const body = `version: STSv1\nmode: ${mode}\nmax_age: 1\nmx: mx.b.de\n`;
  const failure: HttpsResult = {
    kind: "failure",
    cause: "timeout",
    reason: inWords("too late"),
    address: null,
    certificate: null,
  };
  return {
    get: () =>
      Promise.resolve(
        mode === "silent"
          ? failure
          : { kind: "response", status: 200, contentType: null, body, overflow: false, address: "", certificate },
      ),
  };
}

const secureHost = (name: string): Answers => ({
  [`${name} A`]: {
    kind: "records",
    records: [{ name, ttl: 1, type: "A", data: { address: "192.0.2.1" } }],
    owner: name,
    aliases: [],
    security: "secure",
  },
  [`${name} AAAA`]: noData(name),
});
const tlsa = (host: string, security: Security): Answers => {
  const name = `_25._tcp.${host}`;
  const data = { usage: 3, selector: 1, matching: 1, data: "ab".repeat(32) };
  return {
    [`${name} TLSA`]: {
      kind: "records",
      records: [{ name, ttl: 1, type: "TLSA", data }],
      owner: name,
      aliases: [],
      security,
    },
  };
};
const MX: Answers = { "b.de MX": ["10 mx.b.de"], ...secureHost("mx.b.de") };
const STS: Answers = { "_mta-sts.b.de TXT": ["v=STSv1; id=1"] };
const SERVFAIL: DnsAnswer = { kind: "failure", cause: "servfail", reason: inWords("SERVFAIL") };

describe("observeMailboxTls", () => {
  test.each<[string, Answers, string, object]>([
    ["nothing", MX, "none", { tlsa: [], enforced: false, unmeasured: null }],
    ["secure TLSA records", { ...MX, ...tlsa("mx.b.de", "secure") }, "none", { tlsa: ["mx.b.de"], unmeasured: null }],
    [
      "TLSA records that are not signed",
      { ...MX, ...tlsa("mx.b.de", "insecure") },
      "none",
      { tlsa: [], unmeasured: null },
    ],
    [
      "TLSA records of which that cannot be told",
      { ...MX, ...tlsa("mx.b.de", "indeterminate") },
      "none",
      { tlsa: [], unmeasured: expect.stringContaining("DNSSEC status unknown") },
    ],
    [
      "TLSA records of a host that is the domain itself",
      { ...secureHost("b.de"), ...tlsa("b.de", "secure") },
      "none",
      { tlsa: ["b.de"] },
    ],
    [
      "a TLSA lookup that fails",
      { ...MX, "_25._tcp.mx.b.de TLSA": SERVFAIL },
      "none",
      { tlsa: [], unmeasured: expect.stringContaining("SERVFAIL") },
    ],
    [
      "MX records that do not answer",
      { "b.de MX": "timeout" },
      "none",
      { tlsa: [], unmeasured: expect.stringContaining("MX b.de") },
    ],
    ["a null MX", { "b.de MX": ["0 ."] }, "none", { tlsa: [], enforced: false, unmeasured: null }],
    ["a policy in enforce", { ...MX, ...STS }, "enforce", { enforced: true, unmeasured: null }],
    ["a policy in testing", { ...MX, ...STS }, "testing", { enforced: false, unmeasured: null }],
    ["a policy that is not valid", { ...MX, ...STS }, "strict", { enforced: false, unmeasured: null }],
    [
      "a policy that does not answer",
      { ...MX, ...STS },
      "silent",
      { enforced: false, unmeasured: expect.stringContaining("too late") },
    ],
    ["a policy that no record announces", MX, "enforce", { enforced: false, unmeasured: null }],
    [
      "an MTA-STS record that does not answer",
      { ...MX, "_mta-sts.b.de TXT": "timeout" },
      "none",
      { enforced: false, unmeasured: expect.stringContaining("_mta-sts.b.de") },
    ],
  ])("sees %s", async (_what, world, mode, guard) => {
    const seen = await observeMailboxTls(fakeDns(world), servedAs(mode), recordOf("mailto:tls@b.de"));
    expect(inEnglish(seen)).toMatchObject({
      state: "present",
      value: { domains: [{ domain: "b.de", ...guard }], unasked: 0 },
    });
  });

  test.each<[string, string, boolean]>([
    ["that is to be deployed, for one that is served", "testing", true],
    ["that is to be deployed nowhere, for no host serves one", "silent", false],
  ])("sees a policy in enforce %s", async (_how, served, enforced) => {
    const deployed = new Map([["b.de", "version: STSv1\nmode: enforce\nmax_age: 604800\nmx: mx.b.de\n"]]);
    const seen = await observeMailboxTls(
      fakeDns({ ...MX, ...STS }),
      servedAs(served),
      recordOf("mailto:tls@b.de"),
      deployed,
    );
    expect(seen).toMatchObject({ value: { domains: [{ enforced }] } });
  });

  test("asks ten hosts of a domain, and says so", async () => {
    const dns = fakeDns({ "b.de MX": Array.from({ length: 12 }, (_, i) => `10 mx${i}.b.de`) });
    const seen = await observeMailboxTls(dns, servedAs("none"), recordOf("mailto:tls@b.de"));
    expect(dns.asked.filter((question) => question.startsWith("A ")).length).toBe(10);
    expect(inEnglish(seen)).toMatchObject({
      value: {
        domains: [{ unmeasured: "2 of 12 MX hosts of b.de were not asked for TLSA records; the limit is 10" }],
      },
    });
  });

  test("asks for each domain once, for ten at most, and for none of other schemes", async () => {
    const many = Array.from({ length: 12 }, (_, i) => `mailto:a@b${i}.de,mailto:c@b${i}.de`).join(",");
    const dns = fakeDns({});
    expect(await observeMailboxTls(dns, servedAs("none"), recordOf(`https://b.de/,${many}`))).toMatchObject({
      value: { unasked: 2 },
    });
    expect(dns.asked.filter((question) => question.startsWith("MX ")).length).toBe(10);
  });

  test.each<Observation<never>>([
    { state: "absent", evidence: [] },
    { state: "malformed", problem: sentence("p"), evidence: [] },
    { state: "unknown", reason: sentence("r"), evidence: [] },
  ])("asks nothing for a record that is $state", async (record) => {
    const dns = fakeDns({});
    expect(await observeMailboxTls(dns, servedAs("none"), record)).toBe(record);
    expect(dns.asked).toEqual([]);
  });
});
