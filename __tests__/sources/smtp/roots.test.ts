import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { afterAll, describe, expect, test } from "@jest/globals";
import { trustedRoots } from "../../../src/sources/smtp/roots.ts";
import { Trust } from "../../../src/sources/smtp/trust.ts";
import { AUTHORITY, pem } from "./server.ts";

const folder = mkdtempSync(join(tmpdir(), "roots-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("the CAs trusted here", () => {
  test("are node's own at least, each once", () => {
    const roots = trustedRoots({});
    const prints = roots.map((root) => new X509Certificate(root).fingerprint256);
    expect(prints).toEqual(expect.arrayContaining(rootCertificates.map((root) => new X509Certificate(root).fingerprint256)));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test.each(["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"])("and those in %s", (variable) => {
    const path = file("extra.pem", `# ours\n${AUTHORITY}\n# and another\n${pem("stranger")}`);
    const subjects = trustedRoots({ [variable]: path }).map((root) => new X509Certificate(root).subject);
    expect(subjects).toEqual(expect.arrayContaining(["CN=authority", "CN=stranger"]));
  });

  test.each([["that is not there", join(folder, "nothing.pem")], ["that is a folder", folder], ["of something else", file("else.pem", "no certificate")]])("a file %s adds none", (_what, path) => {
    expect(trustedRoots({ NODE_EXTRA_CA_CERTS: path })).toHaveLength(trustedRoots({}).length);
  });
});

describe("a path aside from dates", () => {
  const certificates = (...names: string[]): X509Certificate[] => names.map((name) => new X509Certificate(pem(name)));

  test("is not led astray by roots that cannot be read", () => {
    const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    expect(new Trust([broken, AUTHORITY]).distrust(certificates("expired"), "CERT_HAS_EXPIRED")).toBeNull();
  });

  test("ends at a certificate that is a root itself", () => {
    expect(new Trust([pem("expired")]).distrust(certificates("expired"), "CERT_HAS_EXPIRED")).toBeNull();
  });

  test("ends where certificates are sent over and over", () => {
    const chain = certificates("expired-under-intermediate", ...Array<string>(19).fill("stranger"));
    expect(new Trust([AUTHORITY]).distrust(chain, "CERT_HAS_EXPIRED")).not.toBeNull();
    const loop = certificates("expired-under-intermediate", ...Array<string>(19).fill("intermediate"));
    expect(new Trust([AUTHORITY]).distrust(loop, "CERT_HAS_EXPIRED")).toBeNull();
  });

  test("of nothing leads nowhere", () => {
    expect(new Trust([AUTHORITY]).distrust([], null)).toBe("the server sent no certificate");
  });
});
