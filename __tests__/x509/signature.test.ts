import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseCertificateParts } from "../../src/x509/der.ts";
import { parseSignatureAlgorithm } from "../../src/x509/signature.ts";
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

  test("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (octets) => {
        parseCertificateParts(octets);
      }),
      { numRuns: propertyRuns(500) },
    );
  });
});
