// What certificate authorities really issue, and what is made of it.
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseCertificate } from "../../src/x509/certificate.ts";
import type { ChainCertificate } from "../../src/x509/chain.ts";
import { parseChain } from "../../src/x509/chain.ts";
import { matchesHostname } from "../../src/x509/names.ts";
import type { CertificateRequest, Extension } from "../support/make-certificate.ts";
import {
  alternativeNames,
  dnsName,
  emailName,
  extendedKeyUsage,
  directoryName,
  ipName,
  makeAuthority,
  makeCertificate,
  nameConstraints,
  nameOf,
  otherName,
  uriName,
} from "../support/make-certificate.ts";
import { der, sequence, utf8 } from "../support/der.ts";
import { propertyRuns } from "../support/property-runs.ts";

const HOST = "mx1.example.de";
const ONE_NAME = [alternativeNames([dnsName(HOST)])];
const hundred = Array.from({ length: 100 }, (_, i) => `mx${i + 1}.example.de`);
const ordinary = makeCertificate({ extensions: ONE_NAME });
const label = "a".repeat(63);
const longest = `${label}.${label}.${label}.${"a".repeat(61)}`;

/** A certificate, and part of what is read of it. */
const READABLE: readonly (readonly [string, CertificateRequest, object])[] = [
  [
    "an empty subject, its names critical (RFC 5280 §4.2.1.6)",
    { subject: null, extensions: [alternativeNames([dnsName(HOST)], true)] },
    { subject: "", names: [HOST] },
  ],
  [
    "an empty subject under a CA",
    { subject: null, issuer: makeAuthority("Some CA"), extensions: ONE_NAME },
    { subject: "", issuer: "CN=Some CA", isSelfIssued: false },
  ],
  [
    "addresses among its names",
    { extensions: [alternativeNames([dnsName(HOST), ipName(192, 0, 2, 1), ipName(...Array<number>(16).fill(1))])] },
    { names: [HOST] },
  ],
  [
    "names of every kind",
    {
      extensions: [
        alternativeNames([
          otherName("1.3.6.1.4.1.311.20.2.3", "user@example.de"),
          emailName("postmaster@example.de"),
          uriName("https://example.de/, DNS:forged.example"),
          directoryName(nameOf(["2.5.4.3", "DNS:forged.example"])),
          dnsName(HOST),
        ]),
      ],
    },
    { names: [HOST] },
  ],
  [
    "critical names beside a subject",
    { extensions: [alternativeNames([dnsName(HOST)], true)] },
    { subject: "CN=mx1.example.de", names: [HOST] },
  ],
  [
    "a wildcard and names in other case",
    { extensions: [alternativeNames([dnsName("*.example.de"), dnsName("MX2.Example.DE")])] },
    { names: ["*.example.de", "MX2.Example.DE"] },
  ],
  ["a hundred names", { extensions: [alternativeNames(hundred.map(dnsName))] }, { names: hundred.slice(0, 20) }],
  [
    "a subject of 10,000 characters, of which a report shows some",
    { subject: "x".repeat(10_000), extensions: ONE_NAME },
    { subject: expect.stringMatching(/^CN=x{100,200}…?$/), names: [HOST] },
  ],
  [
    "the longest name of DNS, of which a report shows some",
    { extensions: [alternativeNames([dnsName(longest), dnsName(HOST)])] },
    { names: [longest.slice(0, 200), HOST] },
  ],
  [
    "names in UTF-8",
    { subject: "Bücher und Größeres 株式会社", extensions: ONE_NAME },
    { subject: "CN=Bücher und Größeres 株式会社" },
  ],
  [
    "a subject of many attributes, in the older string types",
    {
      subject: sequence(
        der(0x31, sequence(Buffer.from("0603550406", "hex"), der(0x13, Buffer.from("DE")))),
        der(0x31, sequence(Buffer.from("060355040a", "hex"), der(0x14, Buffer.from("M\xfcller", "latin1")))),
        der(0x31, sequence(Buffer.from("060355040b", "hex"), der(0x1e, Buffer.from("004d006c", "hex")))),
        der(
          0x31,
          sequence(Buffer.from("0603550403", "hex"), utf8(HOST)),
          sequence(Buffer.from("0603550403", "hex"), utf8("zwei")),
        ),
      ),
      extensions: ONE_NAME,
    },
    {},
  ],
  [
    "a key on P-384",
    { key: "P-384", extensions: ONE_NAME },
    {
      key: { type: "ec", bits: 384, curve: "secp384r1" },
      signature: { algorithm: "ECDSA with SHA-384", hash: "SHA-384" },
    },
  ],
  [
    "an Ed25519 key",
    { key: "Ed25519", extensions: ONE_NAME },
    { key: { type: "ed25519", bits: null, curve: null }, signature: { algorithm: "Ed25519", hash: "SHA-512" } },
  ],
  ["an RSA key", { key: "RSA-2048", extensions: ONE_NAME }, { key: { type: "rsa", bits: 2048, curve: null } }],
  [
    "an RSASSA-PSS key",
    { key: "RSA-PSS", extensions: ONE_NAME },
    { key: { type: "rsa-pss", bits: 2048, curve: null } },
  ],
  [
    "a signature by RSASSA-PSS",
    { key: "RSA-2048", signature: "RSASSA-PSS with SHA-256", extensions: ONE_NAME },
    { signature: { algorithm: "RSASSA-PSS with SHA-256", hash: "SHA-256" } },
  ],
  [
    "a signature by SHA-1, as old roots have",
    { signature: "ECDSA with SHA-1", extensions: ONE_NAME },
    { signature: { algorithm: "ECDSA with SHA-1", hash: "SHA-1" } },
  ],
  ["no extension at all, and so no name", {}, { names: [], isForServerAuth: true }],
  ["no key usage", { extensions: ONE_NAME }, { isForServerAuth: true }],
  [
    "both TLS purposes",
    { extensions: [...ONE_NAME, extendedKeyUsage("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2")] },
    { isForServerAuth: true },
  ],
  [
    "the purpose of clients alone",
    { extensions: [...ONE_NAME, extendedKeyUsage("1.3.6.1.5.5.7.3.2")] },
    { isForServerAuth: false },
  ],
  [
    "a critical extension unknown here",
    { extensions: [...ONE_NAME, { id: "1.3.6.1.4.1.32473.1", isCritical: true, value: utf8("x") }] },
    { names: [HOST] },
  ],
  [
    "47 days",
    { from: "20261101000000Z", until: "20261218000000Z", extensions: ONE_NAME },
    { notBefore: "2026-11-01T00:00:00.000Z", notAfter: "2026-12-18T00:00:00.000Z" },
  ],
  [
    "825 days",
    { from: "20250101000000Z", until: "20270406000000Z", extensions: ONE_NAME },
    { notAfter: "2027-04-06T00:00:00.000Z" },
  ],
  [
    "no end (RFC 5280 §4.1.2.5)",
    { until: "99991231235959Z", extensions: ONE_NAME },
    { notAfter: "9999-12-31T23:59:59.000Z" },
  ],
];

describe("a certificate", () => {
  test.each(READABLE)("with %s is read", (_claim, request, part) => {
    const { base64 } = makeCertificate(request);
    const parsed = parseCertificate(base64);
    expect(parsed?.certificate).toMatchObject(part);
    if (request.extensions !== undefined) expect(matchesHostname(parsed!.x509, HOST)).toBe(true);
  });

  test("stays readable whatever octets its names have", () => {
    for (const octets of [
      "\0",
      "mx1\0.example.de",
      "\xff\xfe",
      "ä.example.de",
      ", DNS:forged.example",
      '"',
      "\\",
      "",
    ]) {
      const parsed = parseCertificate(
        makeCertificate({ extensions: [alternativeNames([dnsName(octets), dnsName(HOST)])] }).base64,
      );
      expect(parsed?.certificate.names).toContain(HOST);
      expect(parsed?.certificate.names).not.toContain("forged.example");
      expect(matchesHostname(parsed!.x509, "forged.example")).toBe(false);
      expect(matchesHostname(parsed!.x509, HOST)).toBe(true);
    }
  });
});

/** What no authority may issue, and the rule against it. */
const UNREADABLE: readonly (readonly [string, Uint8Array])[] = [
  ["a month 13 (RFC 5280 §4.1.2.5)", makeCertificate({ until: "20261301000000Z", extensions: ONE_NAME }).der],
  ["no end at all (RFC 5280 §4.1.2.5)", makeCertificate({ until: "", extensions: ONE_NAME }).der],
  ["its last octet missing", ordinary.der.subarray(0, -1)],
];

describe("a certificate cannot be read", () => {
  test.each(UNREADABLE)("with %s", (_claim, octets) => {
    expect(parseCertificate(Buffer.from(octets).toString("base64"))).toBeNull();
  });

  test("and what was sent behind it is not taken for the server's own", () => {
    for (const [, octets] of UNREADABLE) {
      const { chain, isComplete, leaf } = parseChain([Buffer.from(octets).toString("base64"), ordinary.base64]);
      expect([chain, isComplete, leaf]).toEqual([[], false, null]);
    }
  });
});

describe("name constraints and path lengths", () => {
  const host = alternativeNames([dnsName(HOST)]);
  const chainOf = (...certificates: { base64: string }[]): ChainCertificate[] =>
    parseChain(certificates.map(({ base64 }) => base64)).chain;

  test("say whose names a CA forbids, whether or not it signed them", () => {
    const authority = makeAuthority("CA", { pathLength: 3, extensions: [nameConstraints([dnsName("example.net")])] });
    const own = makeCertificate({ extensions: [host] });
    expect(
      chainOf(own, authority, makeAuthority("Other")).map(({ forbids, pathLength }) => [forbids, pathLength]),
    ).toEqual([
      [[], null],
      [[0], 3],
      [[], null],
    ]);
  });

  test("forbid more names than OpenSSL compares", () => {
    const subtrees = (count: number): Extension => nameConstraints(Array.from({ length: count }, () => dnsName("de")));
    const many = makeCertificate({ extensions: [alternativeNames(Array.from({ length: 1100 }, () => dnsName(HOST)))] });
    expect(chainOf(many, makeAuthority("CA", { extensions: [subtrees(900)] }))[1]?.forbids).toEqual([]);
    expect(chainOf(many, makeAuthority("CA", { extensions: [subtrees(1000)] }))[1]?.forbids).toContain(0);
  });

  test("never throw, whatever octet is damaged", () => {
    const authority = makeAuthority("CA", {
      pathLength: 1,
      extensions: [
        nameConstraints(
          [dnsName("example.de"), ipName(10, 0, 0, 0, 255, 0, 0, 0), emailName("example.de")],
          [directoryName(nameOf(["2.5.4.10", "Example"])), uriName(".example.de")],
        ),
      ],
    });
    const own = makeCertificate({ extensions: [host], issuer: authority });
    fc.assert(
      fc.property(fc.nat(authority.der.length - 1), fc.nat(255), (at, octet) => {
        const damaged = Buffer.from(authority.der);
        damaged[at] = octet;
        const chain = chainOf(own, { base64: damaged.toString("base64") });
        for (const { forbids, pathLength } of chain) {
          expect(forbids.every((i) => chain[i] !== undefined)).toBe(true);
          expect(pathLength === null || (pathLength >= 0 && pathLength <= 65_535)).toBe(true);
        }
      }),
      { numRuns: propertyRuns(1000) },
    );
  });
});
