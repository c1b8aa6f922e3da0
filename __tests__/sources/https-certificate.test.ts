import { X509Certificate } from "node:crypto";
import { afterEach, describe, expect, test } from "@jest/globals";
import { assert, nat, property, string } from "fast-check";
import type { HttpsResult } from "../../src/ports.ts";
import { certificateFacts, certificateProblem } from "../../src/sources/https-certificate.ts";
import { AUTHORITY, HOST, PATH, credentials, dnsWith, openPort, serve } from "./https-test-server.ts";
import type { HttpsTestServer } from "./https-test-server.ts";
import { sayAll } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const worlds: HttpsTestServer[] = [];
let requests = 0;
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.stop()));
  requests = 0;
});

async function ask(certificate: string, host = HOST, ca: string | undefined = AUTHORITY): Promise<HttpsResult> {
  const world = await serve((_request, response) => response.end(String(++requests)), certificate);
  worlds.push(world);
  const options = { allowPrivateNetwork: true, port: world.port, timeoutMs: 2_000, ...(ca === "" ? {} : { ca }) };
  return openPort(options).get(host, PATH, dnsWith("127.0.0.1"));
}

describe("a certificate is valid", () => {
  test("with the host's name", async () => {
    expect(await ask("right")).toMatchObject({ kind: "response", status: 200 });
  });

  test("with a wildcard for its leftmost label", async () => {
    expect(await ask("wildcard")).toMatchObject({ kind: "response", certificate: { names: ["*.example.test"] } });
  });
});

describe("a certificate is not valid, and no request is sent", () => {
  test.each([
    ["wrong-name", `the certificate names "www.example.net", "example.net", not ${HOST}`],
    ["partial-wildcard", `the certificate names "mta-*.example.test", not ${HOST}`],
    ["common-name-only", `the certificate has no DNS name, so not ${HOST} (RFC 9525: a common name does not count)`],
    ["expired", "the certificate expired on 2020-04-01T00:00:00.000Z"],
    ["not-yet-valid", "the certificate is not valid before 2119-01-01T00:00:00.000Z"],
    [
      "unknown-authority",
      "the certificate was issued by CN=stranger: its issuer is not trusted here, or the server does not send an intermediate certificate",
    ],
  ])("%s", async (certificate, reason) => {
    const result = await ask(certificate);
    expect(sayAll(result)).toMatchObject({ kind: "failure", cause: "certificate", reason, address: "127.0.0.1" });
    expect(result.certificate?.subject).toMatch(/^CN=/);
    expect(requests).toBe(0);
  });

  test("a wildcard is one label, not two", async () => {
    const result = await ask("wildcard", "mta-sts.sub.example.test");
    expect(sayAll(result)).toMatchObject({
      cause: "certificate",
      reason: 'the certificate names "*.example.test", not mta-sts.sub.example.test',
    });
  });

  test("without our own CA, the trusted roots of node count", async () => {
    expect(sayAll(await ask("right", HOST, ""))).toMatchObject({
      cause: "certificate",
      reason: expect.stringContaining("issued by CN=authority"),
    });
  });
});

describe("the chain's error", () => {
  const leaf = new X509Certificate(credentials("right").cert);
  test.each([
    ["CERT_HAS_EXPIRED", "a certificate of the chain has expired"],
    [
      "SELF_SIGNED_CERT_IN_CHAIN",
      "the certificate was issued by CN=authority: the CA at the end of its chain is not trusted here",
    ],
    [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "the certificate was issued by CN=authority: it is self-signed, not issued by a trusted CA",
    ],
    ["EE_KEY_TOO_SMALL", "the certificate was issued by CN=authority: its chain is not valid (EE_KEY_TOO_SMALL)"],
  ])("%s is put into words", (code, words) => {
    expect(sayAll(certificateProblem(leaf, HOST, code))).toBe(words);
  });

  test("comes after a wrong name, and hides none", () => {
    expect(sayAll(certificateProblem(leaf, "other.test", "CERT_HAS_EXPIRED"))).toBe(
      `the certificate names "${HOST}", not other.test; a certificate of the chain has expired`,
    );
  });
});

describe("the facts of a certificate", () => {
  const withText = (
    text: Partial<Record<"subject" | "issuer" | "subjectAltName" | "validFrom" | "validTo", string>>,
  ): X509Certificate =>
    ({
      subject: "CN=x",
      issuer: "CN=y",
      validFrom: "Jan  1 00:00:00 2020 GMT",
      validTo: "Jan  1 00:00:00 2030 GMT",
      ...text,
    }) as X509Certificate;

  test.each([
    ["DNS:a.test, DNS:b.test", ["a.test", "b.test"]],
    ["IP Address:192.0.2.1, DNS:a.test, email:x@a.test", ["a.test"]],
    ['DirName:"CN = x, DNS:evil.test", DNS:a.test', ["a.test"]],
    ['URI:"http://x/\\", DNS:evil.test", DNS:a.test', ["a.test"]],
    ["", []],
  ])("names the DNS names of %j alone", (subjectAltName, names) => {
    expect(certificateFacts(withText({ subjectAltName })).names).toEqual(names);
  });

  test("keeps a date that is none as it stands", () => {
    expect(certificateFacts(withText({ validTo: "Bad time value" })).notAfter).toBe("Bad time value");
  });

  test("puts a distinguished name on one line", () => {
    expect(certificateFacts(withText({ subject: "C=DE\nO=Example\nCN=x" })).subject).toBe("C=DE, O=Example, CN=x");
  });

  test("are bounded, whatever the certificate says", () => {
    assert(
      property(string({ maxLength: 2_000 }), nat(2_000), (text, repeats) => {
        const facts = certificateFacts(
          withText({ subject: text.repeat(5), validTo: text, subjectAltName: `DNS:${text}, `.repeat(repeats) }),
        );
        expect(facts.names.length).toBeLessThanOrEqual(100);
        expect([facts.subject, facts.notAfter, ...facts.names].every((value) => value.length <= 201)).toBe(true);
      }),
      { numRuns: propertyRuns(50) },
    );
  });
});
