import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import { trustedRoots } from "../../../src/sources/smtp/trust-store.ts";
import { ChainVerifier } from "../../../src/sources/smtp/chain-verifier.ts";
import { AT, AUTHORITY, pem } from "./server.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { sayAll } from "../../support/in-english.ts";

const { folder, path, write } = temporaryFolder();

function file(name: string, text: string): string {
  write(name, text);
  return path(name);
}

describe("the CAs trusted here", () => {
  test("are node's own at least, each once", () => {
    const roots = trustedRoots({});
    const prints = roots.map((root) => new X509Certificate(root).fingerprint256);
    expect(prints).toEqual(
      expect.arrayContaining(rootCertificates.map((root) => new X509Certificate(root).fingerprint256)),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  test.each(["SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"])("and those in %s", (variable) => {
    const path = file("extra.pem", `# ours\n${AUTHORITY}\n# and another\n${pem("stranger")}`);
    const subjects = trustedRoots({ [variable]: path }).map((root) => new X509Certificate(root).subject);
    expect(subjects).toEqual(expect.arrayContaining(["CN=authority", "CN=stranger"]));
  });

  test.each([
    ["that is not there", path("nothing.pem")],
    ["that is a folder", folder],
    ["of something else", file("else.pem", "no certificate")],
  ])("a file %s adds none", (_what, path) => {
    expect(trustedRoots({ NODE_EXTRA_CA_CERTS: path })).toHaveLength(trustedRoots({}).length);
  });
});

describe("a path aside from the server's dates", () => {
  const certificates = (...names: string[]): X509Certificate[] => names.map((name) => new X509Certificate(pem(name)));

  test("is not led astray by roots that cannot be read", () => {
    const broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    expect(
      new ChainVerifier([broken, AUTHORITY], AT).untrustedReason(certificates("expired"), "CERT_HAS_EXPIRED"),
    ).toBeNull();
  });

  test("ends at a certificate that is a root itself", () => {
    expect(
      new ChainVerifier([pem("expired")], AT).untrustedReason(certificates("expired"), "CERT_HAS_EXPIRED"),
    ).toBeNull();
  });

  test("ends where certificates are sent over and over", () => {
    const chain = certificates("expired-under-intermediate", ...Array<string>(19).fill("stranger"));
    expect(new ChainVerifier([AUTHORITY], AT).untrustedReason(chain, "CERT_HAS_EXPIRED")).not.toBeNull();
    const loop = certificates("expired-under-intermediate", ...Array<string>(19).fill("intermediate"));
    expect(new ChainVerifier([AUTHORITY], AT).untrustedReason(loop, "CERT_HAS_EXPIRED")).toBeNull();
  });

  test("does not lead through a CA certificate, sent or a root, that is out of date", () => {
    const mx = (name: string): string =>
      readFileSync(new URL(`../../support/certs/mx/${name}.pem`, import.meta.url), "utf8");
    const judge = (root: string, at: string, ...chain: string[]): unknown =>
      sayAll(
        new ChainVerifier([mx(root)], at).untrustedReason(
          chain.map((name) => new X509Certificate(mx(name))),
          "CERT_HAS_EXPIRED",
        ),
      );
    expect(judge("root", AT, "mx", "expired-intermediate")).toContain(
      "a CA certificate on the way to a trusted CA is out of date",
    );
    expect(judge("root", AT, "expired", "intermediate")).toBeNull();
    expect(judge("root", AT, "mx", "expired-intermediate", "intermediate")).toBeNull(); // another way
    expect(judge("expired-root", AT, "mx", "intermediate")).toContain("out of date");
    expect(judge("root", "2119-12-31T00:00:00.000Z", "mx", "intermediate")).toBeNull();
    expect(judge("root", "2120-06-01T00:00:00.000Z", "mx", "intermediate")).toContain("out of date");
    expect(judge("stranger", AT, "mx", "expired-intermediate")).toContain("not trusted here");
  });

  test("of nothing leads nowhere", () => {
    expect(sayAll(new ChainVerifier([AUTHORITY], AT).untrustedReason([], null))).toBe("the server sent no certificate");
  });
});
