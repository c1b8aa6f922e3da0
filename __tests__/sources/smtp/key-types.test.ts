// Servers that have certificates of several key types, asked for one type alone.
import { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { KeyType, SmtpResult } from "../../../src/ports.ts";
import {
  alternativeNames,
  dnsName,
  makeAuthority,
  makeCertificate,
  privateKeyPem,
} from "../../support/make-certificate.ts";
import type { CertificateRequest } from "../../support/make-certificate.ts";
import { NEVER, waitUntil } from "../../support/until.ts";
import type { Script } from "./server.ts";
import { ALL_VERSIONS, NAME, ONLY_TLS_1_1, identities, identity, openTest, probeServer, serve } from "./server.ts";
import { sayAll } from "../../support/in-english.ts";
import { propertyRuns } from "../../support/property-runs.ts";

const ONLY_TLS_1_2: TlsOptions = { maxVersion: "TLSv1.2" };
const ONLY_TLS_1_3: TlsOptions = { minVersion: "TLSv1.3" };
const KEY_TYPES: readonly KeyType[] = ["RSA", "ECDSA"];

/** Certificates of these keys, under a CA with an RSA key. */
function under(authority: CertificateRequest, ...keys: NonNullable<CertificateRequest["key"]>[]): TlsOptions {
  const issuer = makeAuthority("CA", authority);
  const extensions = [alternativeNames([dnsName(NAME)])];
  return {
    cert: keys.map((key) => makeCertificate({ key, issuer, extensions }).pem + issuer.pem),
    key: keys.map((key) => privateKeyPem(key)),
  };
}

/** The type of the key that was sent, or how else it ended. */
function keyOf(result: SmtpResult): string | undefined {
  if (result.kind !== "tls") return `${result.kind}: ${result.cause}`;
  return new X509Certificate(Buffer.from(result.session.chain[0] ?? "", "base64")).publicKey.asymmetricKeyType;
}

const hangUp = (socket: Socket): unknown => socket.resetAndDestroy();

const ask = async (script: Script, keyType: KeyType): Promise<SmtpResult> =>
  (await probeServer(script, {}, keyType)).result;
const askBoth = async (tls: TlsOptions): Promise<(string | undefined)[]> =>
  Promise.all(KEY_TYPES.map(async (keyType) => keyOf(await ask({ tls }, keyType))));

describe("a certificate of one key type", () => {
  test.each([
    ["TLS 1.3", ONLY_TLS_1_3],
    ["TLS 1.2", ONLY_TLS_1_2],
    ["TLS 1.3 and 1.2", {}],
    ["all versions", ALL_VERSIONS],
    ["TLS 1.1 alone", ONLY_TLS_1_1],
  ])("is sent by a server that has both, over %s", async (_claim, versions) => {
    expect(await askBoth({ ...versions, ...identities("rsa", "ecdsa") })).toEqual(["rsa", "ec"]);
  });

  test.each([
    ["TLS 1.3", ONLY_TLS_1_3],
    ["TLS 1.2", ONLY_TLS_1_2],
    ["TLS 1.1 alone", ONLY_TLS_1_1],
  ])("is not sent by a server that has one, over %s", async (_claim, versions) => {
    expect(await askBoth({ ...versions, ...identity("rsa") })).toEqual(["rsa", "plaintext: handshake"]);
    expect(await askBoth({ ...versions, ...identity("ecdsa") })).toEqual(["plaintext: handshake", "ec"]);
  });

  test.each([
    ["ECDSA, by a CA with an RSA key", under({ key: "RSA-2048" }, "P-256"), "ec"],
    ["ECDSA on P-384", under({}, "P-384"), "ec"],
    ["RSA, by a CA with an ECDSA key", under({}, "RSA-2048"), "rsa"],
    ["RSASSA-PSS", under({}, "RSA-PSS"), "rsa-pss"],
  ])("may be %s", async (_claim, tls, key) => {
    const expected = key === "ec" ? ["plaintext: handshake", "ec"] : [key, "plaintext: handshake"];
    for (const versions of [ONLY_TLS_1_3, ONLY_TLS_1_2])
      expect(await askBoth({ ...tls, ...versions })).toEqual(expected);
  });

  test("is neither RSA nor ECDSA where the server has an Ed25519 key", async () => {
    expect(await askBoth(under({}, "Ed25519"))).toEqual(["plaintext: handshake", "plaintext: handshake"]);
  });

  test("comes with its own chain, and says whether that is trusted", async () => {
    const { cert, key } = identity("unknown-authority");
    const rsa = identity("rsa");
    const result = await ask({ tls: { cert: [cert, rsa.cert], key: [key, rsa.key] } }, "RSA");
    expect(result).toMatchObject({ kind: "tls", session: { distrust: null } });
    expect(result).not.toHaveProperty("legacy");
  });

  test("is asked for on one connection, and on no other where the alert says that there is none", async () => {
    for (const keyType of KEY_TYPES) {
      const { server } = await probeServer({ tls: identity("rsa") }, {}, keyType);
      expect(server).toMatchObject({ connections: 1, maxOpenConnections: 1 });
    }
  });

  test("is not there where the server hangs up on that offer alone, twice", async () => {
    const { result, server } = await probeServer({ insteadOfTls: (time) => (time === 2 ? null : hangUp) }, {}, "RSA");
    expect([keyOf(result), server.connections]).toEqual(["plaintext: handshake", 3]);
  });

  test("is there all the same where the server hung up but once", async () => {
    const script: Script = {
      tls: identities("rsa", "ecdsa"),
      insteadOfTls: (time) => (time === 1 ? hangUp : null),
    };
    expect(keyOf(await ask(script, "RSA"))).toBe("rsa");
  });
});

describe("whether there is a certificate of one key type is unknown", () => {
  test.each<[string, Script, string]>([
    ["a 4xx greeting", { greeting: "421 too many connections" }, "127.0.0.1 greets with 421 too many connections"],
    ["a 5xx greeting", { greeting: "554 enough" }, "127.0.0.1 greets with 554 enough"],
    ["a refusal of STARTTLS", { starttls: "454 not now" }, "127.0.0.1 answers STARTTLS with 454 not now"],
    ["no STARTTLS any more", { ehlo: "250 mx.example.test" }, "127.0.0.1 does not offer STARTTLS"],
    ["no TLS", { insteadOfTls: () => (socket) => socket.write("250 what?\r\n") }, "127.0.0.1"],
    ["hanging up on every handshake", { insteadOfTls: () => hangUp }, "127.0.0.1 does not complete the TLS handshake"],
    ["the end of the connection", { instead: (socket) => socket.end() }, "127.0.0.1 hung up and did not greet"],
  ])("behind %s", async (_claim, script, reason) => {
    expect(sayAll(await ask(script, "RSA"))).toMatchObject({
      kind: "failure",
      reason: expect.stringContaining(reason),
    });
  });

  test("where the handshake never ends", async () => {
    const { result } = await probeServer(
      { insteadOfTls: () => () => undefined },
      { times: { handshakeMs: 60 } },
      "ECDSA",
    );
    expect(result).toMatchObject({ kind: "failure", cause: "timeout" });
  });

  test("where the time for the probe is up", async () => {
    const { result } = await probeServer({ insteadOfTls: () => () => undefined }, { times: { probeMs: 60 } }, "ECDSA");
    expect(result).toMatchObject({ kind: "failure", cause: "timeout" });
  });
});

describe("the questions for one key type", () => {
  test("are questions of their own, each asked once, one connection at a time", async () => {
    const server = await serve({ tls: identities("rsa", "ecdsa") });
    const smtp = openTest({ port: server.port });
    const questions = [undefined, "RSA", "ECDSA", "RSA"] as const;
    const [first, ...others] = await Promise.all(
      questions.map((keyType) => smtp.probe(server.address, NAME, NAME, keyType)),
    );
    expect(first?.result).toHaveProperty("legacy");
    expect(others.map((answer) => keyOf(answer.result))).toEqual(["rsa", "ec", "rsa"]);
    expect(server).toMatchObject({ connections: 4, maxOpenConnections: 1 });
    smtp.close();
    await server.stop();
  });

  test("say nothing of the address under other names where they fail", async () => {
    const server = await serve({ greeting: (connection) => (connection === 3 ? "554 enough" : "220 mx") });
    const smtp = openTest({ port: server.port });
    const first = await smtp.probe(server.address, NAME);
    const rsa = await smtp.probe(server.address, NAME, NAME, "RSA");
    const other = await smtp.probe(server.address, "other.example.test");
    expect([first, rsa, other].map(({ result }) => result.kind)).toEqual(["tls", "failure", "tls"]);
    smtp.close();
    await server.stop();
  });

  test("end with the run", async () => {
    const server = await serve({ insteadOfTls: () => () => undefined });
    const smtp = openTest({ port: server.port, times: { handshakeMs: NEVER, probeMs: NEVER } });
    const answer = smtp.probe(server.address, NAME, NAME, "RSA");
    await waitUntil(() => server.commands.includes("STARTTLS"));
    smtp.close();
    expect((await answer).result).toMatchObject({ kind: "failure", cause: "timeout" });
    await server.stop();
  });

  test("end, and never with a session, whatever a server sends instead of TLS", async () => {
    const octets = fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc
        .constantFrom(
          "16030300040e000000",
          "15030300020228",
          "15030300020247",
          "15030300020100",
          "160303003a020000360303",
        )
        .map((hex) => Buffer.from(hex, "hex")),
    );
    await fc.assert(
      fc.asyncProperty(octets, fc.constantFrom(...KEY_TYPES), async (said, keyType) => {
        const script: Script = { insteadOfTls: () => (socket) => socket.end(said) };
        const { result, server } = await probeServer(script, { times: { pauseMs: 0 } }, keyType);
        expect(result.kind).not.toBe("tls");
        expect(server.connections).toBeLessThanOrEqual(4);
      }),
      { numRuns: propertyRuns(40) },
    );
  });
});
