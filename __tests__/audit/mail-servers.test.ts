// From a real conversation on loopback to the verdicts: what the probe brings back is what the checks read.
import { readFileSync } from "node:fs";
import type { TlsOptions } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import { CHECKS } from "../../src/audit/checks.ts";
import { judgeDomain } from "../../src/audit/judge.ts";
import { observeDomain } from "../../src/audit/observe.ts";
import { completeFacts } from "../support/complete-facts.ts";
import type { Rr, RrType } from "../../src/dns/record.ts";
import type { DomainPolicy } from "../../src/policy/policy.ts";
import type { DnsAnswer, Https } from "../../src/ports.ts";
import { parseCertificate } from "../../src/x509/certificate.ts";
import type { Script } from "../sources/smtp/server.ts";
import { openTest, serve } from "../sources/smtp/server.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { readMxCertificate } from "../support/mx-certificate.ts";
import type { Message } from "../../src/message.ts";
import { say } from "../support/in-english.ts";

const AT = "2026-11-23T12:00:00.000Z";
const HOST = "mx1.example.de";
const NO_HTTPS: Https = { get: () => Promise.reject(new Error("no fetch was due")) };
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

const pem = (name: string, kind = "pem"): string => readFileSync(`__tests__/support/certs/mx/${name}.${kind}`, "utf8");
const serving = (own: string, ...others: string[]): TlsOptions => ({
  cert: [own, ...others].map((name) => pem(name)).join(""),
  key: pem(own, "key"),
  ciphers: "ALL:@SECLEVEL=0",
});

function secure<T extends RrType>(name: string, type: T, data: Rr<T>["data"][]): DnsAnswer<T> {
  return {
    kind: "records",
    records: data.map((each) => ({ name, ttl: 300, type, data: each })),
    owner: name,
    aliases: [],
    security: "secure",
  };
}

/** The verdicts about a host with this server, whose TLSA record, of usage 3 or 2, names a key of certs/mx. */
async function verdicts(script: Script, keyName: string, usage: 2 | 3 = 3): Promise<Record<string, string>> {
  const key = parseCertificate(readMxCertificate(keyName))?.certificate.keyInfo.sha256 ?? "";
  const dns = fakeDns({
    "example.de MX": secure("example.de", "MX", [{ preference: 10, exchange: HOST }]),
    [`${HOST} A`]: secure(HOST, "A", [{ address: "127.0.0.1" }]),
    [`${HOST} AAAA`]: noData(HOST),
    [`_25._tcp.${HOST} TLSA`]: secure(`_25._tcp.${HOST}`, "TLSA", [{ usage, selector: 1, matching: 1, data: key }]),
  });
  const server = await serve(script);
  const smtp = openTest({ port: server.port, ca: [pem("root")] });
  try {
    const defects: Message[] = [];
    const onDefect = (defect: Message): unknown => defects.push(defect);
    const observed = await observeDomain(DOMAIN, { dns, https: NO_HTTPS, smtp }, AT, onDefect);
    const [facts = observed] = completeFacts([DOMAIN], [observed], { profile: "tr-03108", at: AT });
    const findings = judgeDomain(CHECKS, DOMAIN, facts, {
      profile: "tr-03108",
      at: AT,
      findDeclaration: () => null,
      onDefect,
    });
    expect(defects).toEqual([]);
    return Object.fromEntries(
      findings
        .filter(({ subject }) => subject === HOST)
        .map(({ check, outcome, message }) => [check, `${outcome}: ${say(message)}`]),
    );
  } finally {
    smtp.close();
    await server.stop();
  }
}

describe("a server on loopback", () => {
  test("with a certificate of a trusted CA passes without DANE, and fails the record of another key", async () => {
    expect(await verdicts({ tls: { ...serving("mx", "intermediate"), minVersion: "TLSv1.2" } }, "other")).toMatchObject(
      {
        "smtp-tls/starttls": "pass: STARTTLS leads to TLSv1.3 (127.0.0.1)",
        "smtp-tls/version": "pass: the server negotiates TLSv1.3 (127.0.0.1)",
        "smtp-tls/legacy": "pass: the server refuses TLS 1.0 and 1.1 (127.0.0.1)",
        "smtp-tls/forward-secrecy": expect.stringMatching(/^pass: the server uses ephemeral keys \(/),
        "smtp-tls/cipher": "pass: TLS_AES_256_GCM_SHA384 is on the list of TR-02102-2 (127.0.0.1)",
        "smtp-tls/certificate-name": `pass: the certificate is for ${HOST} (127.0.0.1)`,
        "smtp-tls/certificate-trust": "pass: issued by CN=Some CA (127.0.0.1)",
        "smtp-tls/certificate-expiry": expect.stringMatching(/^pass: /),
        "smtp-tls/certificate-key": "pass: 256-bit EC key; signed with ECDSA with SHA-256 (127.0.0.1)",
        "dane/match": expect.stringMatching(
          /^fail: no TLSA record matches: .*: the server serves another key \(127\.0\.0\.1\)$/,
        ),
      },
    );
  });

  test("with certificates of two key types fails the record of one, whichever it is, and says for which", async () => {
    const both: TlsOptions = {
      cert: [pem("mx") + pem("intermediate"), pem("rsa") + pem("intermediate")],
      key: [pem("mx", "key"), pem("rsa", "key")],
      minVersion: "TLSv1.2",
    };
    expect(await verdicts({ tls: both }, "mx")).toMatchObject({
      "dane/match": expect.stringMatching(
        /^fail: RSA certificate: no TLSA record matches: .*: the server serves another key \(127\.0\.0\.1\)$/,
      ),
      "smtp-tls/certificate-key": expect.stringMatching(
        /^pass: ECDSA certificate: .*; RSA certificate: 2048-bit RSA key/,
      ),
      "smtp-tls/certificate-trust": "pass: RSA certificate: issued by CN=Some CA (127.0.0.1)",
    });
    expect(await verdicts({ tls: both }, "rsa")).toMatchObject({
      "dane/match": expect.stringMatching(/^fail: ECDSA certificate: no TLSA record matches: /),
    });
    expect(await verdicts({ tls: both }, "intermediate", 2)).toMatchObject({
      "dane/match": expect.stringMatching(/^pass: the certificate matches `2 1 1 /),
      "smtp-tls/certificate-trust": expect.stringMatching(/^not-applicable: /),
    });
  });

  test("that turns away who asks for its other certificate leaves open whether the record of one is enough", async () => {
    const script: Script = {
      tls: { ...serving("mx", "intermediate"), minVersion: "TLSv1.2" },
      greeting: (connection) => (connection <= 2 ? "220 mx" : "421 too many connections"),
    };
    expect((await verdicts(script, "mx"))["dane/match"]).toMatch(
      /^unknown: the certificate matches `3 1 1 .*; not measured: whether the server has an RSA certificate too: 127\.0\.0\.1 greets with 421/,
    );
    expect((await verdicts(script, "other"))["dane/match"]).toMatch(/^fail: no TLSA record matches: /);
  });

  test("with a certificate that it signed itself passes by DANE", async () => {
    expect(
      await verdicts(
        { tls: { ...serving("self-signed"), minVersion: "TLSv1.2", maxVersion: "TLSv1.2" } },
        "self-signed",
      ),
    ).toMatchObject({
      "smtp-tls/version": "pass: the server negotiates TLSv1.2 (127.0.0.1)",
      "smtp-tls/cipher": "pass: TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 is on the list of TR-02102-2 (127.0.0.1)",
      "smtp-tls/certificate-trust": "not-applicable: not judged: DANE authenticates the host",
      "dane/match": expect.stringMatching(/^pass: /),
    });
  });

  test("with TLS 1.0 alone passes STARTTLS, and fails both checks of versions", async () => {
    expect(
      await verdicts({ tls: { ...serving("mx", "intermediate"), minVersion: "TLSv1", maxVersion: "TLSv1" } }, "mx"),
    ).toMatchObject({
      "smtp-tls/starttls": "pass: STARTTLS leads to TLSv1 (127.0.0.1)",
      "smtp-tls/version": "fail: the server negotiates TLSv1 (127.0.0.1)",
      "smtp-tls/legacy": "fail: the server negotiates TLSv1 (127.0.0.1)",
      "dane/match": expect.stringMatching(/^pass: /),
    });
  });

  test("with RSA key transport has no forward secrecy", async () => {
    const tls: TlsOptions = {
      ...serving("rsa-1024", "intermediate"),
      minVersion: "TLSv1.2",
      maxVersion: "TLSv1.2",
      ciphers: "AES128-GCM-SHA256:@SECLEVEL=0",
    };
    const messages = await verdicts({ tls }, "rsa-1024");
    expect(messages["smtp-tls/forward-secrecy"] ?? "").toBe(
      "fail: TLS_RSA_WITH_AES_128_GCM_SHA256 does not use ephemeral keys (127.0.0.1)",
    );
    expect(messages["smtp-tls/certificate-key"] ?? "").toBe(
      "fail: 1024-bit RSA key, at least 2048 bits are required; signed with ECDSA with SHA-256 (127.0.0.1)",
    );
  });

  test("without STARTTLS fails that alone", async () => {
    const messages = await verdicts({ ehlo: "250 mx.example.test" }, "mx");
    expect(
      Object.entries(messages)
        .filter(([, verdict]) => !/^(pass|not-applicable)/.test(verdict))
        .map(([check]) => check)
        .toSorted(),
    ).toEqual(["dane/rollover", "smtp-tls/starttls"]);
  });
});

describe("a server that sends more certificates than any needs", () => {
  /** The leaf, so many strangers, and the CA that issued the leaf. */
  const behind = (strangers: number, leaf = "mx"): Script => ({
    tls: { ...serving(leaf, ...Array<string>(strangers).fill("stranger"), "intermediate"), minVersion: "TLSv1.2" },
  });

  test("is authenticated by a CA far behind", async () => {
    expect(await verdicts(behind(90), "intermediate", 2)).toMatchObject({
      "dane/match": expect.stringMatching(/^pass: /),
    });
  });

  test("was not wholly seen where a CA may stand behind what is kept", async () => {
    const found = await verdicts(behind(130), "intermediate", 2);
    expect(found).toMatchObject({
      "dane/match":
        "unknown: not all certificates that the server sent could be read, and the CA may be one of the others",
    });
    expect(found["smtp-tls/certificate-trust"]).toMatch(/^pass: /); // OpenSSL saw them all
  });

  test("is judged all the same where those cannot matter", async () => {
    expect(await verdicts(behind(130), "mx")).toMatchObject({ "dane/match": expect.stringMatching(/^pass: /) });
    expect(await verdicts(behind(130), "other")).toMatchObject({ "dane/match": expect.stringMatching(/^fail: /) });
    expect(await verdicts(behind(130, "client"), "intermediate", 2)).toMatchObject({
      "dane/match": expect.stringMatching(/^fail: .*: the certificate is for none of /),
    });
  });
});
