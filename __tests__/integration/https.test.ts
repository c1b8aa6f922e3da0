import { afterAll, describe, expect, test } from "@jest/globals";
import type { HttpsResult } from "../../src/ports.ts";
import { openResolver } from "../../src/sources/dns/resolver.ts";
import { openPort } from "../sources/https-test-server.ts";
import { world } from "./world.ts";
import { sayAll } from "../support/in-english.ts";

const resolver = openResolver({ urls: [world.validating.udp] });
const https = openPort({ allowPrivateNetwork: true, timeoutMs: 2_000 });
afterAll(() => {
  https.close();
  resolver.close();
});

const fetchPolicy = (domain: string, by = https): Promise<HttpsResult> =>
  by.get(`mta-sts.${domain}`, "/.well-known/mta-sts.txt", resolver.dns);

describe("nginx serves the policy", () => {
  test.each(["signed.test", "nsec3.test", "unsigned.test"])(
    "of %s, under a CA that NODE_EXTRA_CA_CERTS adds",
    async (domain) => {
      const result = await fetchPolicy(domain);
      expect(result).toMatchObject({
        kind: "response",
        status: 200,
        contentType: "text/plain",
        overflow: false,
        address: "127.20.0.1",
      });
      expect(result.kind === "response" && result.body).toMatch(/^version: STSv1\nmode: enforce\n/);
      expect(result.certificate?.names).toContain(`mta-sts.${domain}`);
    },
  );

  test("of 300 KiB and more, of which the first 64 KiB are kept", async () => {
    const result = await fetchPolicy("oversized.sts.test");
    expect(result).toMatchObject({ kind: "response", status: 200, overflow: true });
    expect(result.kind === "response" && result.body.length).toBe(65_536);
  });
});

describe("nginx does not serve the policy", () => {
  const host = (name: string): string => `mta-sts.${name}.sts.test`;
  test.each([
    ["redirect", { kind: "response", status: 301 }],
    ["missing", { kind: "response", status: 404 }],
    ["slow", { cause: "timeout", reason: "127.20.0.1 did not finish its answer within 2 s" }],
    ["expired-certificate", { cause: "certificate", reason: "the certificate expired on 2020-04-01T00:00:00.000Z" }],
    [
      "wrong-name",
      { cause: "certificate", reason: `the certificate names "www.signed.test", not ${host("wrong-name")}` },
    ],
    [
      "unknown-authority",
      {
        cause: "certificate",
        reason: expect.stringContaining("issued by CN=stranger: its issuer is not trusted here"),
      },
    ],
  ])("%s", async (name, expected) => {
    expect(sayAll(await fetchPolicy(`${name}.sts.test`))).toMatchObject(expected);
  });

  test.each(["expired.test", "wrongds.test"])("of %s, whose address is bogus", async (domain) => {
    expect(sayAll(await fetchPolicy(domain))).toMatchObject({ cause: "dns", reason: expect.stringContaining("bogus") });
  });

  test("of a domain whose policy host has no address", async () => {
    expect(await fetchPolicy("parked.test")).toMatchObject({ cause: "no-address" });
  });

  test("to a run that was not allowed on the private network", async () => {
    const strict = openPort({ allowPrivateNetwork: false });
    expect(await fetchPolicy("signed.test", strict)).toMatchObject({ cause: "refused-address" });
  });
});
