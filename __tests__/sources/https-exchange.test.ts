import { createServer } from "node:net";
import type { Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import { afterEach, describe, expect, test } from "@jest/globals";
import { assert, asyncProperty, constantFrom, uint8Array } from "fast-check";
import { HTTPS_BODY_LIMIT } from "../../src/ports.ts";
import type { HttpsResult } from "../../src/ports.ts";
import { AUTHORITY, HOST, PATH, dnsWith, listen, openPort, serve, speak } from "./https-test-server.ts";
import type { HttpsTestServer } from "./https-test-server.ts";
import { sayAll } from "../support/in-english.ts";
import { propertyRuns } from "../support/property-runs.ts";

const POLICY = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.test\r\nmax_age: 604800\r\n";

const worlds: HttpsTestServer[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.stop()));
});

async function ask(starting: Promise<HttpsTestServer>, timeoutMs = 3_000): Promise<HttpsResult> {
  const world = await starting;
  worlds.push(world);
  return openPort({ allowPrivateNetwork: true, ca: AUTHORITY, port: world.port, timeoutMs }).get(
    HOST,
    PATH,
    dnsWith("127.0.0.1"),
  );
}

describe("an answer", () => {
  test("comes with status, media type, body, address and certificate", async () => {
    const result = await ask(
      serve((_request, response) => response.setHeader("Content-Type", "text/plain; charset=utf-8").end(POLICY)),
    );
    expect(result).toEqual({
      kind: "response",
      status: 200,
      contentType: "text/plain; charset=utf-8",
      body: POLICY,
      overflow: false,
      address: "127.0.0.1",
      certificate: {
        subject: "CN=mta-sts.example.test",
        issuer: "CN=authority",
        names: [HOST],
        notBefore: "2020-01-01T00:00:00.000Z",
        notAfter: "2120-01-01T00:00:00.000Z",
        chain: ["CN=mta-sts.example.test"],
      },
    });
  });

  test("was asked for by name, in SNI and Host, at the path, without a body", async () => {
    const seen: unknown[] = [];
    await ask(
      serve((request, response) => {
        const { servername } = request.socket as unknown as { servername: string };
        seen.push(servername, request.method, request.url, request.headers);
        response.end();
      }),
    );
    expect(seen).toEqual([
      HOST,
      "GET",
      PATH,
      {
        host: HOST,
        "user-agent": "mail-policy",
        accept: "text/plain",
        "accept-encoding": "identity",
        connection: "close",
      },
    ]);
  });

  test.each([204, 400, 404, 500, 503])("with status %d is an answer too", async (status) => {
    expect(await ask(serve((_request, response) => response.writeHead(status).end()))).toMatchObject({
      kind: "response",
      status,
    });
  });

  test.each([301, 302, 303, 307, 308])("with status %d is not followed", async (status) => {
    const asked: (string | undefined)[] = [];
    const result = await ask(
      serve((request, response) => {
        asked.push(request.url);
        response.writeHead(status, { Location: `https://${HOST}/elsewhere` }).end("moved");
      }),
    );
    expect(result).toMatchObject({ kind: "response", status, body: "moved" });
    expect(asked).toEqual([PATH]);
  });

  test("without a media type has none", async () => {
    expect(await ask(serve((_request, response) => response.end()))).toMatchObject({ contentType: null });
  });

  test("keeps the octets that are not UTF-8", async () => {
    const octets = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    expect(await ask(serve((_request, response) => response.end(octets)))).toMatchObject({
      body: octets.toString("latin1"),
    });
  });

  test("may be chunked", async () => {
    const answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    expect(await ask(speak((socket) => socket.end(answer)))).toMatchObject({ status: 200, body: "abcde" });
  });
});

describe("a body", () => {
  test("of the limit is whole", async () => {
    const result = await ask(serve((_request, response) => response.end("x".repeat(HTTPS_BODY_LIMIT))));
    expect(result).toMatchObject({ overflow: false, body: "x".repeat(HTTPS_BODY_LIMIT) });
  });

  test("of one octet more is cut, and said to be", async () => {
    const result = await ask(serve((_request, response) => response.end("x".repeat(HTTPS_BODY_LIMIT + 1))));
    expect(result).toMatchObject({ overflow: true, body: "x".repeat(HTTPS_BODY_LIMIT) });
  });

  test("without end is left at the limit", async () => {
    let closed: Promise<void> | undefined;
    const result = await ask(
      serve((_request, response) => {
        const more = (): void => void (response.destroyed || response.write("x".repeat(8_192), more));
        closed = new Promise((resolve) => response.on("close", resolve));
        more();
      }),
    );
    expect(result).toMatchObject({ kind: "response", overflow: true });
    await closed;
  });

  test("that ends early is not an answer", async () => {
    const result = await ask(
      speak((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nversion: STSv1")),
    );
    expect(sayAll(result)).toMatchObject({
      cause: "incomplete",
      reason: "the connection to 127.0.0.1 ended before its answer was complete",
    });
  });
});

/** How a connection ends that no close_notify announces, and what that is told as. */
const ENDS: [how: string, end: (tcp: Socket) => void, cause: string][] = [
  ["stops", () => {}, "timeout"],
  ["ends with TCP alone", (tcp) => tcp.end(), "incomplete"],
  ["is reset", (tcp) => tcp.resetAndDestroy(), "incomplete"],
];

/** A server that says so much and no more. */
function sayAndEnd(octets: string, end: (tcp: Socket) => void, options: TlsOptions = {}): Promise<HttpsTestServer> {
  return speak(
    (socket, tcp) => socket.once("data", () => socket.write(octets, () => setTimeout(() => end(tcp), 20))),
    options,
  );
}

describe("an answer that is cut short is none", () => {
  const parts: [what: string, octets: string][] = [
    ["nothing", ""],
    ["a status line", "HTTP/1.1 200 OK\r\n"],
    ["half a header", "HTTP/1.1 200 OK\r\nContent-Le"],
    ["half a body without length", `HTTP/1.1 200 OK\r\n\r\n${POLICY}`],
    ["half a body of HTTP/1.0", `HTTP/1.0 200 OK\r\n\r\n${POLICY}`],
    ["half a body of another coding", `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, identity\r\n\r\n${POLICY}`],
    ["half a body with length", `HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n${POLICY}`],
    ["chunks without the last", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"],
    ["half a body of an error", "HTTP/1.1 404 Not Found\r\n\r\nNot"],
  ];
  const versions = ["TLSv1.2", "TLSv1.3"] as const;
  const cases = versions.flatMap((version) =>
    ENDS.flatMap(([how, end, cause]) => parts.map(([what, octets]) => ({ version, how, end, cause, what, octets }))),
  );
  test.each(cases)("$version: $what, then the connection $how", async ({ version, end, cause, octets }) => {
    expect(await ask(sayAndEnd(octets, end, { maxVersion: version }), cause === "timeout" ? 300 : 3_000)).toMatchObject(
      { kind: "failure", cause, address: "127.0.0.1" },
    );
  });

  /** What anybody on the way can put there, and TLS tells from the server's words: none of it says anything of the server. */
  const FORGED: [what: string, octets: Buffer][] = [
    ["plain text", Buffer.from("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["a record that is damaged", Buffer.concat([Buffer.from([23, 3, 3, 0, 40]), Buffer.alloc(40)])],
    ["an alert in the clear", Buffer.from([21, 3, 3, 0, 2, 2, 80])],
  ];
  test.each(
    versions.flatMap((version) =>
      FORGED.flatMap(([what, forged]) =>
        ["", "HTTP/1.1 200 OK\r\n"].map((octets) => ({ version, what, forged, octets })),
      ),
    ),
  )("$version: $what in the place of what follows $octets", async ({ version, forged, octets }) => {
    const result = await ask(sayAndEnd(octets, (tcp) => tcp.write(forged), { maxVersion: version }));
    expect(sayAll(result)).toMatchObject({
      cause: "incomplete",
      reason: expect.stringMatching(
        /^the connection to 127\.0\.0\.1 ended before its answer was complete \(ERR_SSL_\w+\)$/,
      ),
    });
  });

  test("says why an end that was not announced does not count", async () => {
    const result = await ask(sayAndEnd(`HTTP/1.1 200 OK\r\n\r\n${POLICY}`, (tcp) => tcp.end()));
    expect(sayAll(result)).toMatchObject({
      reason: "127.0.0.1 closed the connection without close_notify (TLS): its answer may be incomplete",
    });
  });

  test.each(ENDS)("in the handshake already, where the connection %s", async (_how, end, cause) => {
    const result = await ask(
      listen(createServer((tcp) => tcp.once("data", () => end(tcp)))),
      cause === "timeout" ? 300 : 3_000,
    );
    expect(result).toMatchObject({ kind: "failure", cause, certificate: null });
  });
});

describe("an answer is whole", () => {
  const POLICIES: [what: string, octets: string][] = [
    ["a length", `HTTP/1.1 200 OK\r\nContent-Length: ${POLICY.length}\r\n\r\n${POLICY}`],
    [
      "chunks",
      `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${POLICY.length.toString(16)}\r\n${POLICY}\r\n0\r\n\r\n`,
    ],
  ];
  const cases = ENDS.flatMap(([how, end]) => POLICIES.map(([what, octets]) => ({ how, end, what, octets })));
  test.each(cases)("by $what, though the connection then $how", async ({ end, octets }) => {
    expect(await ask(sayAndEnd(octets, end))).toMatchObject({ kind: "response", body: POLICY });
  });

  test.each(POLICIES)("by %s, whatever comes behind it in one go", async (_what, octets) => {
    for (const junk of ["\r\n", "junk", "HTTP/1.1 200 OK\r\n\r\nmore", "\0".repeat(70_000)]) {
      for (const whole of [octets, octets.replace("OK\r\n", "OK\r\nConnection: close\r\n")]) {
        expect(await ask(sayAndEnd(`${whole}${junk}`, () => {}))).toMatchObject({
          kind: "response",
          body: POLICY,
          overflow: false,
        });
      }
    }
  });

  test.each(["TLSv1.2", "TLSv1.3"] as const)("behind a close_notify, without a length, in %s", async (maxVersion) => {
    for (const size of [0, 1, 16_384, HTTPS_BODY_LIMIT]) {
      const body = "x".repeat(size);
      const result = await ask(
        speak((socket) => socket.once("data", () => socket.end(`HTTP/1.0 200 OK\r\n\r\n${body}`)), { maxVersion }),
      );
      expect(result).toMatchObject({ kind: "response", body, overflow: false });
    }
  });

  test.each(ENDS)("enough where it exceeds the limit, though the connection then %s", async (_how, end) => {
    const result = await ask(sayAndEnd(`HTTP/1.1 200 OK\r\n\r\n${"x".repeat(HTTPS_BODY_LIMIT + 1)}`, end));
    expect(result).toMatchObject({ kind: "response", overflow: true });
  });
});

describe("the deadline", () => {
  test("cuts off a server that drips", async () => {
    const result = await ask(
      serve((_request, response) => {
        const timer = setInterval(() => response.write("x"), 10);
        response.on("close", () => clearInterval(timer));
      }),
      150,
    );
    expect(sayAll(result)).toMatchObject({
      cause: "timeout",
      reason: "127.0.0.1 did not finish its answer within 0.15 s",
    });
  });

  test("cuts off a server that drips header lines", async () => {
    const result = await ask(
      speak((socket) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        const timer = setInterval(() => socket.write("X: y\r\n"), 10);
        socket.on("close", () => clearInterval(timer));
      }),
      150,
    );
    expect(result).toMatchObject({ cause: "timeout" });
  });

  test("cuts off a server that promises an answer again and again", async () => {
    const result = await ask(
      speak((socket) => {
        const timer = setInterval(() => socket.write("HTTP/1.1 100 Continue\r\n\r\n"), 5);
        socket.on("close", () => clearInterval(timer));
      }),
      150,
    );
    expect(result).toMatchObject({ cause: "timeout" });
  });

  test("cuts off a server that says nothing after the handshake", async () => {
    expect(
      await ask(
        speak(() => {}),
        150,
      ),
    ).toMatchObject({ cause: "timeout", certificate: { names: [HOST] } });
  });

  test("cuts off a server that never begins the handshake", async () => {
    expect(sayAll(await ask(listen(createServer()), 150))).toMatchObject({
      cause: "timeout",
      reason: "127.0.0.1 did not complete the TLS handshake within 0.15 s",
      certificate: null,
    });
  });
});

test("a server that closes at once was not measured", async () => {
  const result = await ask(listen(createServer((socket) => socket.destroy())));
  expect(sayAll(result)).toMatchObject({
    cause: "incomplete",
    reason: "the connection to 127.0.0.1 ended before the TLS handshake was complete",
  });
});

describe("what is not TLS", () => {
  test("is plain HTTP", async () => {
    const server = createServer((socket) => socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));
    expect(sayAll(await ask(listen(server)))).toMatchObject({
      cause: "tls",
      reason: "127.0.0.1 does not complete the TLS handshake: the server does not speak TLS",
    });
  });

  test("is TLS 1.1", async () => {
    const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" } as const;
    expect(sayAll(await ask(speak(() => {}, old)))).toMatchObject({
      cause: "tls",
      reason: "127.0.0.1 does not complete the TLS handshake: the server supports neither TLS 1.2 nor TLS 1.3",
    });
  });

  test("is a server that wants a certificate of us", async () => {
    const result = await ask(speak(() => {}, { requestCert: true, rejectUnauthorized: true }));
    expect(result).toMatchObject({ cause: "tls" });
  });
});

describe("what is not HTTP", () => {
  test.each([
    ["garbage", "SSH-2.0-OpenSSH_9.2\r\n"],
    ["a length that is none in a body's chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n"],
    ["a header of 20 KiB", `HTTP/1.1 200 OK\r\nX: ${"y".repeat(20_480)}\r\n\r\n`],
    ["a header of many lines", `HTTP/1.1 200 OK\r\n${"X: y\r\n".repeat(10_000)}\r\n`],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
    ["a switch of protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"],
  ])("is %s", async (_what, bytes) => {
    const result = await ask(speak((socket) => socket.end(bytes)));
    expect(sayAll(result)).toMatchObject({
      cause: "http",
      reason: expect.stringMatching(/^127\.0\.0\.1 did not send a valid HTTP answer: .{1,200}$/),
    });
  });

  test("never ends in an exception, whatever the octets", async () => {
    let bytes: Uint8Array = new Uint8Array();
    const world = await speak((socket) => socket.end(bytes));
    worlds.push(world);
    const starts = constantFrom(
      "",
      "HTTP/1.1 ",
      "HTTP/1.1 200 OK\r\n",
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
    );
    await assert(
      asyncProperty(starts, uint8Array({ maxLength: 200 }), async (start, rest) => {
        bytes = Buffer.concat([Buffer.from(start), rest]);
        const https = openPort({ allowPrivateNetwork: true, ca: AUTHORITY, port: world.port, timeoutMs: 1_000 });
        const result = await https.get(HOST, PATH, dnsWith("127.0.0.1"));
        expect(result.kind === "response" || ["http", "incomplete"].includes(result.cause)).toBe(true);
      }),
      { numRuns: propertyRuns(50) },
    );
  });
});
