import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { isAssociated } from "../../src/x509/association.ts";
import { parseCertificate } from "../../src/x509/certificate.ts";
import type { ChainCertificate } from "../../src/x509/chain.ts";
import { parseChain } from "../../src/x509/chain.ts";
import { isValidAt } from "../../src/x509/validity.ts";
import { anyCertificate } from "../support/any-smtp.ts";
import { makeAuthority, makeCertificate } from "../support/make-certificate.ts";
import { readMxCertificate } from "../support/mx-certificate.ts";
import { daysBetween } from "../../src/moment.ts";
import { propertyRuns } from "../support/property-runs.ts";

const read = (...names: string[]): ChainCertificate[] => parseChain(names.map(readMxCertificate)).chain;
const signers = (...names: string[]): number[][] => read(...names).map(({ signedBy }) => signedBy);
const derOf = (name: string): string => Buffer.from(readMxCertificate(name), "base64").toString("hex");
const keyOf = (name: string): string =>
  Buffer.from(parseCertificate(readMxCertificate(name))?.parts.spki ?? []).toString("hex");

describe("readChain", () => {
  test.each([
    ["whatever the order", ["mx", "root", "intermediate"], [[2], [], [1]]],
    ["past a stranger", ["mx", "stranger", "intermediate"], [[2], [], []]],
    ["by each of two certificates of one key", ["mx", "intermediate", "expired-intermediate"], [[1, 2], [], []]],
    ["and no certificate by itself", ["self-signed"], [[]]],
    ["nor by a copy of itself", ["self-signed", "self-signed"], [[], []]],
    ["and nothing by a certificate that is no CA's", ["below-leaf", "mx"], [[], []]],
    ["but by a root of version 1, which cannot say that it is one", ["below-version-1", "version-1"], [[1], []]],
  ])("sees who signed whom, %s", (_claim, names, expected) => {
    expect(signers(...names)).toEqual(expected);
  });

  test("believes signatures, not names: a CA of the same name vouches for nothing", () => {
    const der = Buffer.from(readMxCertificate("mx"), "base64");
    der[der.length - 1] = (der.at(-1) as number) ^ 1; // the last octet of the signature
    expect(parseChain([der.toString("base64"), readMxCertificate("intermediate")]).chain[0]).toMatchObject({
      issuer: "CN=Some CA",
      signedBy: [],
    });
  });

  test("does not know who signed by a key of an algorithm that OpenSSL does not have", () => {
    const der = Buffer.from(readMxCertificate("intermediate"), "base64");
    const ecPublicKey = Buffer.from("06072a8648ce3d0201", "hex"); // 1.2.840.10045.2.1
    der[der.indexOf(ecPublicKey) + ecPublicKey.length - 1] = 99;
    const { chain } = parseChain([readMxCertificate("mx"), der.toString("base64")]);
    expect(chain).toMatchObject([{ signedBy: [] }, { key: { type: "unknown", bits: null, curve: null } }]);
  });

  test("puts anchors that DNS holds behind what was sent", () => {
    const anchors = [
      { kind: "certificate" as const, data: derOf("root") },
      { kind: "key" as const, data: keyOf("root") },
      { kind: "key" as const, data: "00" },
      { kind: "certificate" as const, data: "" },
    ];
    const { chain, isComplete } = parseChain(["mx", "intermediate"].map(readMxCertificate), anchors);
    expect(isComplete).toBe(true);
    expect(chain.map(({ isSent, signedBy, signedByKeys }) => [isSent, signedBy, signedByKeys.length])).toEqual([
      [true, [1], 0],
      [true, [2], 1],
      [false, [], 1],
    ]);
  });

  test("looks at five anchors, and at four issuers of one name", () => {
    const behind = (count: number): number => {
      const keys = Array.from({ length: count }, () => ({ kind: "key" as const, data: "00" }));
      return parseChain([readMxCertificate("mx")], [...keys, { kind: "certificate", data: derOf("root") }]).chain
        .length;
    };
    expect([behind(4), behind(5)]).toEqual([2, 1]);
    const issuer = makeAuthority("CA");
    const leaf = makeCertificate({ issuer });
    const signersBehind = (count: number): number[] | undefined => {
      const others = Array.from({ length: count }, () => makeAuthority("CA", { key: "P-384" }));
      return parseChain([leaf, ...others, issuer].map(({ base64 }) => base64)).chain[0]?.signedBy;
    };
    expect([signersBehind(3), signersBehind(4)]).toEqual([[4], []]);
  });

  test("stops at what cannot be read, and says so", () => {
    expect(parseChain([readMxCertificate("mx"), "AAAA", readMxCertificate("intermediate")])).toMatchObject({
      isComplete: false,
      chain: [{ subject: "CN=mx1.example.de", signedBy: [] }],
    });
    expect(parseChain(["AAAA"])).toMatchObject({ isComplete: false, chain: [], leaf: null });
    expect(parseChain([])).toMatchObject({ isComplete: true, chain: [], leaf: null });
  });

  test("reads as many certificates as OpenSSL verifies, and says where there were more", () => {
    const { chain, isComplete } = parseChain(Array<string>(103).fill(readMxCertificate("mx")));
    expect([chain.length, isComplete]).toEqual([102, false]);
  });

  test("never throws, and leads nowhere outside the chain", () => {
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 6 }), (sent) => {
        const { chain } = parseChain(sent, [{ kind: "certificate", data: derOf("root") }]);
        for (const { signedBy } of chain) expect(signedBy.filter((i) => chain[i] === undefined)).toEqual([]);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});

describe("isAssociated", () => {
  const [mx] = read("mx") as [ChainCertificate];
  const { whole, keyInfo } = mx;
  test.each([
    ["a whole certificate", { selector: 0, matching: 0, data: derOf("mx") }, true],
    ["its SHA-256", { selector: 0, matching: 1, data: whole.sha256 }, true],
    ["its SHA-512", { selector: 0, matching: 2, data: whole.sha512 }, true],
    ["a whole key", { selector: 1, matching: 0, data: keyOf("mx") }, true],
    ["its SHA-256", { selector: 1, matching: 1, data: keyInfo.sha256 }, true],
    ["its SHA-512", { selector: 1, matching: 2, data: keyInfo.sha512 }, true],
    ["the key's digest for the certificate", { selector: 0, matching: 1, data: keyInfo.sha256 }, false],
    ["a digest for the whole", { selector: 1, matching: 0, data: keyInfo.sha256 }, false],
    ["another certificate", { selector: 0, matching: 0, data: derOf("other") }, false],
  ])("compares %s", (_claim, record, matches) => {
    expect(isAssociated({ usage: 3, ...record }, mx)).toBe(matches);
  });
});

describe("validity", () => {
  const dates = { notBefore: "2026-01-01T00:00:00.000Z", notAfter: "2026-12-01T00:00:00.000Z" };
  test.each([
    ["2025-12-31T23:59:59.000Z", false],
    ["2026-01-01T00:00:00Z", true],
    ["2026-12-01T00:00:00.000Z", true],
    ["2026-12-01T00:00:01Z", false],
    ["yesterday", false],
  ])("at %s is %p: both ends belong to it", (at, valid) => {
    expect(isValidAt(dates, at)).toBe(valid);
  });

  test("is counted in whole days", () => {
    expect(daysBetween("2026-11-23T12:00:00Z", "2026-12-01T00:00:00Z")).toBe(7);
    expect(daysBetween("2026-12-01T00:00:01Z", "2026-12-01T00:00:00Z")).toBe(-1);
    expect(daysBetween("2026-12-01T00:00:00Z", "soon")).toBeNaN();
  });
});
