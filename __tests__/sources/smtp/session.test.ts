import { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { connect, createSecureContext, createServer, TLSSocket } from "node:tls";
import { describe, expect, test } from "@jest/globals";
import {
  ALL_VERSIONS,
  AUTHORITY,
  identity,
  ONLY_TLS_1_0,
  ONLY_TLS_1_1,
  PATIENT,
  pem,
  probeServer,
  sessionOf,
} from "./server.ts";
import { sayAll } from "../../support/in-english.ts";

const REFUSED = { state: "refused" };

describe("a session", () => {
  test("of a server that speaks TLS 1.3 and 1.2", async () => {
    const { session, legacy } = await sessionOf({});
    expect(session).toMatchObject({ protocol: "TLSv1.3", cipher: "TLS_AES_256_GCM_SHA384", distrust: null });
    expect(session.keyExchange).toMatch(/^X25519/);
    expect(legacy).toEqual(REFUSED);
  });

  test("of TLS 1.2 with an ECDSA certificate names the suite as IANA does, and the curve", async () => {
    const { session } = await sessionOf({ maxVersion: "TLSv1.2", ecdhCurve: "P-256" });
    expect(session).toMatchObject({
      protocol: "TLSv1.2",
      cipher: "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
      keyExchange: "P-256",
    });
  });

  test("of TLS 1.2 with an RSA certificate", async () => {
    const { session } = await sessionOf({ ...identity("rsa"), maxVersion: "TLSv1.2" });
    expect(session).toMatchObject({ cipher: "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", distrust: null });
  });

  test("whose keys are not ephemeral has no key exchange of that kind", async () => {
    const { session } = await sessionOf({ ...identity("rsa"), maxVersion: "TLSv1.2", ciphers: "AES128-SHA256" });
    expect(session).toMatchObject({ cipher: "TLS_RSA_WITH_AES_128_CBC_SHA256", keyExchange: null });
  });

  test("with a Diffie-Hellman group says how large it is", async () => {
    const { session } = await sessionOf({
      ...identity("rsa"),
      maxVersion: "TLSv1.2",
      ciphers: "DHE-RSA-AES128-GCM-SHA256",
      dhparam: "auto",
    });
    expect(session.keyExchange).toMatch(/^DH \d{4}$/);
  });

  test("says in SNI whom it is for", async () => {
    const { server } = await probeServer({});
    expect(new Set(server.names)).toEqual(new Set(["mx.example.test"]));
  });
});

describe("TLS 1.0 and 1.1", () => {
  test("are accepted by a server that speaks all", async () => {
    const { session, legacy } = await sessionOf(ALL_VERSIONS);
    expect(session.protocol).toBe("TLSv1.3");
    expect(legacy).toEqual({ state: "accepted", protocol: "TLSv1.1" });
  });

  test.each([
    ["TLSv1", ONLY_TLS_1_0],
    ["TLSv1.1", ONLY_TLS_1_1],
  ])("where nothing else is spoken: the session is of %s", async (protocol, tls) => {
    const { session, legacy } = await sessionOf(tls);
    expect(session).toMatchObject({ protocol, distrust: null });
    expect(session.chain).toHaveLength(1);
    expect(legacy).toEqual({ state: "accepted", protocol });
  });

  test("are asked for on a connection of their own", async () => {
    const { server } = await probeServer({});
    expect(server).toMatchObject({ connections: 2, maxOpenConnections: 1 });
  });

  test("are refused where the server hangs up on them", async () => {
    const { result } = await probeServer({ insteadOfTls: (time) => (time === 1 ? null : (socket) => socket.end()) });
    expect(result).toMatchObject({ kind: "tls", legacy: REFUSED });
  });

  test("are accepted all the same where it hung up on them but once", async () => {
    const { result } = await probeServer({
      tls: ALL_VERSIONS,
      insteadOfTls: (time) => (time === 2 ? (socket) => socket.resetAndDestroy() : null),
    });
    expect(result).toMatchObject({ kind: "tls", legacy: { state: "accepted" } });
  });

  test.each([
    ["421 busy", "127.0.0.1 greets with 421 busy"],
    ["554 enough", "127.0.0.1 greets with 554 enough"],
  ])("were not tried where the second greeting is %s", async (second, reason) => {
    const { result } = await probeServer({ greeting: (connection) => (connection === 1 ? "220 mx" : second) });
    expect(sayAll(result)).toMatchObject({
      kind: "tls",
      legacy: { state: "unknown", reason: `TLS 1.0 and 1.1 could not be tried: ${reason}` },
    });
  });

  test("were not tried where the server does not finish, nor where it answers with what is not TLS", async () => {
    const silent = await probeServer(
      { insteadOfTls: (time) => (time === 1 ? null : () => undefined) },
      { times: { handshakeMs: 300 } },
    );
    expect(silent.result).toMatchObject({ kind: "tls", legacy: { state: "unknown" } });
    const strange = await probeServer({
      insteadOfTls: (time) => (time === 1 ? null : (socket) => socket.write("250 what do you mean?\r\n")),
    });
    expect(sayAll(strange.result)).toMatchObject({
      kind: "tls",
      legacy: { state: "unknown", reason: expect.stringContaining("does not speak TLS") },
    });
  });
});

describe("a handshake fails", () => {
  test("where the server does not speak TLS, twice", async () => {
    const { result, server } = await probeServer({ insteadOfTls: () => (socket) => socket.write("554 surprise\r\n") });
    expect(sayAll(result)).toMatchObject({
      kind: "plaintext",
      cause: "handshake",
      reason: "127.0.0.1 does not complete the TLS handshake: the server does not speak TLS",
    });
    expect(server.connections).toBe(4); // twice as it is today, twice as it was
  });

  test("where it hangs up", async () => {
    const { result } = await probeServer({ insteadOfTls: () => (socket) => socket.end() });
    expect(sayAll(result)).toMatchObject({
      kind: "plaintext",
      cause: "handshake",
      reason: "127.0.0.1 does not complete the TLS handshake: the server hung up",
    });
  });

  test("where it has no suite in common with us", async () => {
    const { result } = await probeServer({
      tls: { ...identity("ecdsa"), maxVersion: "TLSv1.2", ciphers: "PSK-AES128-GCM-SHA256" },
    });
    expect(sayAll(result)).toMatchObject({
      kind: "plaintext",
      cause: "handshake",
      reason: expect.stringContaining("handshake failure"),
    });
  });

  test("where it wants a certificate of us, which TLS 1.3 servers say late", async () => {
    const { result } = await probeServer({
      tls: { requestCert: true, rejectUnauthorized: true, minVersion: "TLSv1.3" },
    });
    expect(result).toMatchObject({ kind: "plaintext", cause: "handshake" });
  });

  test("but only once: then it was a passing trouble", async () => {
    const { result } = await probeServer({
      insteadOfTls: (time) => (time === 1 ? (socket) => socket.destroy() : null),
    });
    expect(result).toMatchObject({ kind: "tls", legacy: REFUSED });
  });

  test("without an end: that was not measured", async () => {
    const { result } = await probeServer({ insteadOfTls: () => () => undefined }, { times: { handshakeMs: 200 } });
    expect(sayAll(result)).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "127.0.0.1 did not complete the TLS handshake within 0.2 s",
    });
  });
});

test("who talks without end under TLS is left at once", async () => {
  const flood = (socket: Socket): void => {
    const tls = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(identity("ecdsa")) });
    const more = (): void => void (tls.destroyed || tls.write("no SMTP\r\n".repeat(1_000), more));
    tls.on("error", () => undefined).on("secure", more);
  };
  const { result } = await probeServer({ insteadOfTls: () => flood }, { times: PATIENT });
  expect(result.kind).toBe("tls");
});

describe("the chain", () => {
  const der = (name: string): string => new X509Certificate(pem(name)).raw.toString("base64");

  test.each([
    [["under-intermediate", "intermediate", "authority"]],
    [["under-intermediate", "authority", "intermediate"]],
    [["ecdsa", "stranger", "ecdsa", "intermediate"]],
    [["under-intermediate"]],
  ])("is what was sent, in its order: %j", async (names) => {
    const [leaf = "", ...others] = names;
    const { session } = await sessionOf(identity(leaf, ...others));
    expect(session.chain).toEqual(names.map(der));
  });

  test("of as many certificates as OpenSSL verifies is kept whole", async () => {
    const { session } = await sessionOf(identity("ecdsa", ...Array.from({ length: 101 }, () => "intermediate")));
    expect(session.chain).toHaveLength(102);
    expect(session.omitted).toBeUndefined();
  });

  test("of very many certificates is kept in part, and that is told", async () => {
    const { session } = await sessionOf(identity("ecdsa", ...Array.from({ length: 150 }, () => "intermediate")));
    expect(session.chain).toHaveLength(102);
    expect(session).toMatchObject({ omitted: 49, distrust: null });
  });

  test("of more than 64 KiB is kept as far as they go", async () => {
    const { session } = await sessionOf(identity("ecdsa", ...Array.from({ length: 100 }, () => "rsa")));
    const octets = session.chain.reduce((sum, each) => sum + Buffer.from(each, "base64").length, 0);
    expect(octets).toBeLessThanOrEqual(65_536);
    expect(octets).toBeGreaterThan(64_000);
    expect(session.omitted).toBe(101 - session.chain.length);
  });

  test("leads to a trusted CA also by what is not kept", async () => {
    const { session } = await sessionOf(
      identity("expired-under-intermediate", ...Array.from({ length: 120 }, () => "stranger"), "intermediate"),
    );
    expect(session).toMatchObject({ omitted: 20, distrust: null });
  });

  test("larger than OpenSSL takes ends the handshake", async () => {
    const { result } = await probeServer({
      tls: identity("ecdsa", ...Array.from({ length: 400 }, () => "intermediate")),
    });
    expect(result).toMatchObject({ kind: "plaintext", cause: "handshake" });
  });
});

describe("trust", () => {
  test.each<[string, string[]]>([
    ["a certificate of a trusted CA", ["ecdsa"]],
    ["the same, its root sent too", ["ecdsa", "authority"]],
    ["a complete chain", ["under-intermediate", "intermediate"]],
    ["a complete chain, out of order", ["under-intermediate", "authority", "intermediate"]],
    ["a complete chain among strangers", ["under-intermediate", "stranger", "intermediate"]],
    ["an expired certificate of a trusted CA", ["expired"]],
    ["an expired certificate with a complete chain", ["expired-under-intermediate", "intermediate"]],
  ])("is given to %s", async (_what, [leaf = "", ...others]) => {
    expect((await sessionOf(identity(leaf, ...others))).session.distrust).toBeNull();
  });

  test.each<[string, string[], string]>([
    [
      "a certificate of an unknown CA",
      ["unknown-authority"],
      "issued by CN=stranger: its issuer is not trusted here, or the server does not send an intermediate certificate",
    ],
    [
      "the same, its root sent too",
      ["unknown-authority", "stranger"],
      "issued by CN=stranger: the CA at the end of its chain is not trusted here",
    ],
    [
      "an incomplete chain",
      ["under-intermediate"],
      "issued by CN=intermediate: its issuer is not trusted here, or the server does not send an intermediate certificate",
    ],
    [
      "an expired certificate of an unknown CA",
      ["expired-unknown-authority", "stranger"],
      "issued by CN=stranger: its issuer is not trusted here",
    ],
    [
      "an expired certificate with an incomplete chain",
      ["expired-under-intermediate"],
      "issued by CN=intermediate: its issuer is not trusted here",
    ],
    ["an expired certificate that no CA issued", ["under-leaf", "ecdsa"], "issued by CN=mx.example.test: "],
  ])("is not given to %s", async (_what, [leaf = "", ...others], reason) => {
    expect(sayAll((await sessionOf(identity(leaf, ...others))).session.distrust)).toContain(reason);
  });

  test("is that of the CAs trusted here, where no others are given", async () => {
    const { server: _, result } = await probeServer({}, { ca: [] });
    expect(sayAll(result)).toMatchObject({
      kind: "tls",
      session: { distrust: expect.stringContaining("not trusted here") },
    });
  });
});

test("the committed certificates are what node takes for trusted", async () => {
  const server = createServer(identity("under-intermediate", "intermediate")).on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as { port: number };
  const authorized = await new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", ca: AUTHORITY, servername: "mx.example.test" }, () =>
      resolve(socket.end().authorized),
    );
    socket.on("error", reject);
  });
  expect(authorized).toBe(true);
  await new Promise((resolve) => server.close(resolve));
});
