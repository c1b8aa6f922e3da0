import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseCertificateParts } from "../../src/x509/der.ts";
import { parseSignatureAlgorithm } from "../../src/x509/signature.ts";
import { bitString, der, integer, octetString, oid, sequence } from "../support/der.ts";
import { propertyRuns } from "../support/property-runs.ts";

const hex = (text: string): Uint8Array => Buffer.from(text.replaceAll(" ", ""), "hex");

describe("readSignature", () => {
  test.each([
    ["RSA with SHA-256", "0609 2a864886f70d01010b 0500", "SHA-256"],
    ["RSA with MD5", "0609 2a864886f70d010104 0500", "MD5"],
    ["ECDSA with SHA-384", "0608 2a8648ce3d040303", "SHA-384"],
    ["Ed25519", "0603 2b6570", "SHA-512"],
    ["RSASSA-PSS with SHA-1", "0609 2a864886f70d01010a 3000", "SHA-1"],
    ["RSASSA-PSS with SHA-1", "0609 2a864886f70d01010a", "SHA-1"],
    ["RSASSA-PSS with SHA-512", "0609 2a864886f70d01010a 3011 a00f 300d 0609 608648016503040203 0500", "SHA-512"],
    ["RSASSA-PSS with SHA-1", "0609 2a864886f70d01010a 3005 a203 020120", "SHA-1"],
    ["RSASSA-PSS", "0609 2a864886f70d01010a 3007 a005 3003 0601 2a", null],
  ])("knows %s", (algorithm, octets, hash) => {
    expect(parseSignatureAlgorithm(hex(octets))).toEqual({ algorithm, hash });
  });

  test.each([
    ["OID 1.2.3.4", "0603 2a0304"],
    ["OID 2.999.3", "0603 883703"],
    ["OID 0.39.128", "0603 278100"],
    ["OID ?", "0600"],
    ["OID ?", ""],
  ])("does not guess the hash of an algorithm it does not know: %s", (algorithm, octets) => {
    expect(parseSignatureAlgorithm(hex(octets))).toEqual({ algorithm, hash: null });
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (octets) =>
        expect(parseSignatureAlgorithm(octets).algorithm).not.toBe(""),
      ),
      { numRuns: propertyRuns(500) },
    );
  });
});

describe("readParts", () => {
  test.each([
    ["nothing", ""],
    ["a length of no definite form", "3080 0000"],
    ["a length longer than what follows", "3082ffff 00"],
    ["an empty sequence", "3000"],
    ["a body without fields", "3004 3000 3000"],
    ["a length of more than three octets", "3084 00000002 0500"],
  ])("knows %s for no certificate", (_claim, octets) => {
    expect(parseCertificateParts(hex(octets))).toBeNull();
  });

  const version = der(0xa0, integer([2]));
  const subject = sequence(octetString([1]));
  const key = sequence(octetString([2]));
  const algorithm = sequence(oid("1.2.3"));
  const upToValidity = [integer([1]), algorithm, sequence(), sequence()];
  const certificate = (body: readonly Uint8Array[], ...rest: Uint8Array[]): Uint8Array =>
    sequence(sequence(...body), ...rest);
  const withExtensions = (...extensions: Uint8Array[]): Uint8Array =>
    certificate([version, ...upToValidity, subject, key, der(0xa3, sequence(...extensions))], algorithm, bitString([]));

  test.each([
    ["a certificate without an algorithm", certificate([version, ...upToValidity, subject, key])],
    ["an algorithm that is no sequence", certificate([version, ...upToValidity, subject, key], bitString([]))],
    ["an empty version", certificate([der(0xa0), ...upToValidity, subject, key], algorithm)],
    ["a certificate without a key", certificate([version, ...upToValidity, subject], algorithm)],
    ["a key that is no sequence", certificate([version, ...upToValidity, subject, bitString([])], algorithm)],
    ["a body that is no sequence", sequence(der(0x31, version, ...upToValidity, subject, key), algorithm)],
    ["a set", der(0x31, sequence(version, ...upToValidity, subject, key), algorithm)],
  ])("knows %s for none", (_claim, octets) => {
    expect(parseCertificateParts(octets)).toBeNull();
  });

  test.each([
    ["3", [version]],
    ["1 where none is written", []],
  ])("finds the parts of version %s", (claim, before) => {
    expect(
      parseCertificateParts(certificate([...before, ...upToValidity, subject, key], algorithm, bitString([]))),
    ).toEqual({
      version: Number(claim[0]),
      subject: subject.subarray(2),
      spki: key,
      signatureAlgorithm: algorithm.subarray(2),
      extensions: [],
    });
  });

  test("reads extensions, and passes over what is none", () => {
    const id = oid("2.5.29.15");
    const value = octetString([7]);
    const isTrue = der(1, [0xff]);
    const isFalse = der(1, [0]);
    const seen = parseCertificateParts(
      withExtensions(
        sequence(id, value),
        sequence(id, isTrue, value),
        sequence(id, isFalse, value),
        sequence(id),
        sequence(value, value),
        sequence(),
      ),
    );
    const plain = { id: "551d0f", isCritical: false, value: value.subarray(2) };
    expect(seen?.extensions).toEqual([plain, { ...plain, isCritical: true }, plain]);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        parseCertificateParts(octets);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
