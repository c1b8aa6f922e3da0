import { describe, expect, test } from "@jest/globals";
import { parseCertificate } from "../../src/x509/certificate.ts";
import { parseChain } from "../../src/x509/chain.ts";
import type { CertificateParts } from "../../src/x509/der.ts";
import { pathLengthOf, unknownCriticalExtensions } from "../../src/x509/extensions.ts";
import { integer, oid, sequence, utf8 } from "../support/der.ts";
import type { Extension } from "../support/make-certificate.ts";
import { makeCertificate } from "../support/make-certificate.ts";

function partsWith(...extensions: Extension[]): CertificateParts {
  const parsed = parseCertificate(makeCertificate({ extensions }).base64);
  if (parsed === null) throw new Error("the certificate cannot be read");
  return parsed.parts;
}

describe("a critical extension", () => {
  const parts = partsWith();
  const unknown = (id: string): string[] => {
    const hex = Buffer.from(oid(id).subarray(2)).toString("hex");
    return unknownCriticalExtensions({ ...parts, extensions: [{ id: hex, isCritical: true, value: utf8("x") }] });
  };

  // X509_supported_extension(3)
  test.each([
    "2.5.29.15",
    "2.5.29.17",
    "2.5.29.19",
    "2.5.29.30",
    "2.5.29.31",
    "2.5.29.32",
    "2.5.29.33",
    "2.5.29.36",
    "2.5.29.37",
    "2.5.29.54",
    "2.16.840.1.113730.1.1",
    "1.3.6.1.5.5.7.1.7",
    "1.3.6.1.5.5.7.1.8",
    "1.3.6.1.5.5.7.48.1.5",
    "1.3.6.1.5.5.7.1.14",
  ])("%s is known", (id) => {
    expect(unknown(id)).toEqual([]);
  });

  test.each(["0.9.2342", "1.3.6.1.4.1.32473.1", "1.39.128", "2.5.29.9", "2.40.1", "2.999.16384.3"])(
    "%s is unknown, and named",
    (id) => {
      expect(unknown(id)).toEqual([id]);
    },
  );

  test("counts alone: one that is not critical may be unknown", () => {
    const id = "1.3.6.1.4.1.32473";
    const extensions = [`${id}.1`, `${id}.2`].map((one, i) => ({ id: one, isCritical: i > 0, value: utf8("x") }));
    expect(unknownCriticalExtensions(partsWith(...extensions))).toEqual([`${id}.2`]);
  });
});

test("three critical extensions that are unknown are kept to show", () => {
  const ids = [1, 2, 3, 4].map((last) => `1.3.6.1.4.1.32473.${last}`);
  const extensions = ids.map((id) => ({ id, isCritical: true, value: utf8("x") }));
  const { chain } = parseChain([makeCertificate({ extensions }).base64]);
  expect(chain[0]?.unknownCritical).toEqual(ids.slice(0, 3));
});

test.each([
  [[], null],
  [[0], 0],
  [[1, 2], 258],
  [[0xff, 0xff], 65_535],
  [[1, 0, 0], 65_535],
])("a path length of the octets %j is %s: no chain is longer", (octets, length) => {
  const value = sequence(...(octets.length === 0 ? [] : [integer(octets)]));
  expect(pathLengthOf(partsWith({ id: "2.5.29.19", isCritical: true, value }))).toBe(length);
});
