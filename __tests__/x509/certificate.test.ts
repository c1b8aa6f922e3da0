import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { ParsedCertificate } from "../../src/x509/certificate.ts";
import { opensslTimeToIso, parseCertificate } from "../../src/x509/certificate.ts";
import { dnsNamesOf, matchesHostname } from "../../src/x509/names.ts";
import { anyCertificate } from "../support/any-smtp.ts";
import { MX_CERTIFICATES, readMxCertificate } from "../support/mx-certificate.ts";
import { propertyRuns } from "../support/property-runs.ts";

function open(name: string): ParsedCertificate {
  const opened = parseCertificate(readMxCertificate(name));
  if (opened === null) throw new Error(`${name} cannot be read`);
  return opened;
}

describe("openCertificate", () => {
  test("reads what a report shows", () => {
    expect(open("mx").certificate).toMatchObject({
      subject: "CN=mx1.example.de",
      issuer: "CN=Some CA",
      names: [
        "mx1.example.de",
        "mx2.example.de",
        "*.example.de",
        "*.example.net",
        "*.b.example.de",
        "mx_1.example.de",
        "mx_2.servers.example.de",
      ],
      notBefore: "2020-01-01T00:00:00.000Z",
      notAfter: "2120-01-01T00:00:00.000Z",
      key: { type: "ec", bits: 256, curve: "prime256v1" },
      signature: { algorithm: "ECDSA with SHA-256", hash: "SHA-256" },
      isForServerAuth: true,
    });
  });

  test.each(["xJan  1 00:00:00 2120 GMT", "Jan  1 00:00:00 2120 GMT+1", "Jan  1 00:00:00 2120"])(
    "takes %j for no date",
    (text) => {
      expect(opensslTimeToIso(text)).toBeNull();
    },
  );

  test("reads dates as Node does", () => {
    for (const name of MX_CERTIFICATES) {
      const { x509, certificate } = open(name);
      expect([certificate.notBefore, certificate.notAfter]).toEqual(
        [x509.validFrom, x509.validTo].map((text) => new Date(text).toISOString()),
      );
    }
  });

  test.each([
    ["an RSA key", "rsa-1024", { key: { type: "rsa", bits: 1024, curve: null } }],
    ["a signature by SHA-1", "sha1", { signature: { algorithm: "ECDSA with SHA-1", hash: "SHA-1" } }],
    [
      "a signature by RSASSA-PSS, whose hash is a parameter",
      "pss",
      { signature: { algorithm: "RSASSA-PSS with SHA-256", hash: "SHA-256" } },
    ],
    ["no name but the common one", "common-name-only", { names: [] }],
    ["a key usage of clients only", "client", { isForServerAuth: false }],
    ["version 1, which has no extensions", "version-1", { names: [], isForServerAuth: true }],
  ])("sees %s", (_claim, name, part) => {
    expect(open(name).certificate).toMatchObject(part);
  });

  test("takes the key apart as OpenSSL exports it, in every version", () => {
    for (const name of MX_CERTIFICATES) {
      const { x509, parts } = open(name);
      expect(Buffer.from(parts.spki)).toEqual(x509.publicKey.export({ type: "spki", format: "der" }));
    }
  });

  test("gives the digests that openssl gives", () => {
    // openssl x509 -in mx.pem -pubkey -noout | openssl pkey -pubin -outform DER | openssl dgst -sha256
    expect(open("mx").certificate.keyInfo.sha256).toBe(
      "0b86d014c84883359eff956f1ccaaa4605a42ee13611ef740f2598a60ca4b088",
    );
    const { fingerprint256, fingerprint512 } = new X509Certificate(readFileSync("__tests__/support/certs/mx/mx.pem"));
    expect(open("mx").certificate.whole).toEqual({ sha256: plain(fingerprint256), sha512: plain(fingerprint512) });
  });

  test.each([
    ["nothing", ""],
    ["text", "bm8gY2VydGlmaWNhdGU="],
    ["a certificate cut short", readMxCertificate("mx").slice(0, 400)],
    ["what is larger than a server may send", readMxCertificate("mx").padEnd(131_073)],
  ])("knows %s for no certificate", (_claim, base64) => {
    expect(parseCertificate(base64)).toBeNull();
  });

  test("reads what is as large as a server may send", () => {
    expect(parseCertificate(readMxCertificate("mx").padEnd(131_072))).not.toBeNull();
  });

  test("never throws, and bounds what it keeps", () => {
    fc.assert(
      fc.property(anyCertificate, (base64) => {
        const opened = parseCertificate(base64);
        if (opened === null) return;
        expect(JSON.stringify(opened.certificate).length).toBeLessThan(10_000);
        expect(opened.certificate.notAfter).toMatch(/^\d{4}-\d\d-\d\dT/);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});

function plain(fingerprint: string): string {
  return fingerprint.replaceAll(":", "").toLowerCase();
}

describe("isForHost", () => {
  test.each([
    ["a name that stands there", "mx", "mx1.example.de", true],
    ["one label for a wildcard", "mx", "anything.example.de", true],
    ["two labels for a wildcard", "mx", "a.b.c.example.de", false],
    ["no label for a wildcard", "wrong-name", "example.net", false],
    ["an A-label for a wildcard", "mx", "xn--mller-kva.example.de", true],
    ["an underscore for a wildcard", "mx", "_mx.example.de", false],
    ["a common name", "common-name-only", "mx1.example.de", false],
    ["a common name beside other names", "wrong-name", "mail.example.net", true],
    ["another name", "other", "mx3.example.de", false],
    ["the root", "mx", ".", false],
    ["an escaped name", "mx", "mx1\\.example.de", false],
    ["an empty name", "mx", "", false],
  ])("judges %s", (_claim, name, host, covered) => {
    expect(matchesHostname(open(name).x509, host)).toBe(covered);
  });
});

test("a name within quotes of another kind is none of the certificate's", () => {
  const subjectAltName =
    'URI:"http://a.example/, DNS:forged.example", DNS:mx.example.de, IP Address:192.0.2.1, DNS:second.example.de';
  expect(dnsNamesOf({ subjectAltName } as ParsedCertificate["x509"], 20)).toEqual([
    "mx.example.de",
    "second.example.de",
  ]);
  expect(dnsNamesOf({ subjectAltName } as ParsedCertificate["x509"], 1)).toEqual(["mx.example.de"]);
});
