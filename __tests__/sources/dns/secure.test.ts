// DNS over TLS and over HTTPS, against in-process servers with certificates of a test authority.
import type { OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { AbortScope } from "../../../src/sources/dns/deadline.ts";
import { DohTransport } from "../../../src/sources/dns/doh-transport.ts";
import { frameMessage } from "../../../src/sources/dns/tcp-framing.ts";
import type { Resolver } from "../../../src/sources/dns/resolver.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import type { HttpAnswerer, Query, TestServer } from "../../support/dns-server.ts";
import { closedPort, respond, serveHttps, serveTls, TEST_CA } from "../../support/dns-server.ts";
import { NEVER, waitUntil } from "../../support/until.ts";
import { sayAll } from "../../support/in-english.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
/** For a server that is silent once and answers then, however busy the machine is. */
const BRIEF = 500;
function resolver(url: string, { ms = 20_000, attempts = 1 } = {}): Resolver {
  const opened = openResolver({
    urls: [url],
    timing: { question: 2 * ms, attempts: Array<number>(attempts).fill(ms), pause: 1 },
    ca: TEST_CA,
  });
  open.push(() => opened.close());
  return opened;
}
async function keep(server: Promise<TestServer>): Promise<TestServer> {
  const started = await server;
  open.push(() => started.close());
  return started;
}
const answer = (query: Query) =>
  respond(query, { ad: true, answers: [{ type: "TXT", name: query.name, data: `for ${query.name}` }] });
const names = Array.from({ length: 50 }, (_, i) => `n${i}.de`);
/** Asks all at once and takes it that each gets its own answer. */
async function askAll({ dns }: Resolver): Promise<void> {
  const answers = await Promise.all(names.map((name) => dns.query(name, "TXT")));
  expect(answers).toEqual(
    names.map((name) =>
      expect.objectContaining({
        kind: "records",
        records: [expect.objectContaining({ data: { strings: [`for ${name}`] } })],
        security: "secure",
      }),
    ),
  );
}

describe.each<
  [
    "tls" | "h2" | "h1",
    (reply: (query: Query) => Buffer | null, certificate?: "resolver" | "other") => Promise<TestServer>,
  ]
>([
  ["tls", (reply, certificate) => serveTls(reply, certificate)],
  ["h2", (reply, certificate) => serveHttps("h2", reply, certificate)],
  ["h1", (reply, certificate) => serveHttps("h1", reply, certificate)],
])("over %s", (way, serve) => {
  const most = way === "h1" ? 17 : 1;

  test(`50 questions go over ${most} connection(s), each to its answer, and so do 50 more`, async () => {
    const server = await keep(serve(answer));
    const opened = resolver(server.url);
    await askAll(opened);
    await Promise.all(names.map((name) => opened.dns.query(`more.${name}`, "TXT")));
    expect(server.queries).toHaveLength(101); // and the probe
    expect(server.connections()).toBeLessThanOrEqual(most);
    expect(server.queries.every((query) => way === "tls" || query.id === 0)).toBe(true);
  });
  test("the next question opens a new connection where the last one died", async () => {
    const server = await keep(serve(answer));
    const { dns } = resolver(server.url);
    expect(await dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
    const before = server.connections();
    server.hangUp();
    expect(await dns.query("b.de", "TXT")).toMatchObject({ kind: "records" });
    expect(server.connections()).toBeGreaterThan(before);
  });
  test("a question whose connection breaks is asked again", async () => {
    let broken = false;
    const server: TestServer = await keep(
      serve((query: Query) => {
        if (query.name === "a.de" && !broken) {
          broken = true;
          setImmediate(() => server.hangUp());
          return null;
        }
        return answer(query);
      }),
    );
    const { dns } = resolver(server.url);
    await dns.query("first.de", "TXT");
    expect(await dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
    expect(await dns.query("b.de", "TXT")).toMatchObject({ kind: "records" });
  });
  test("a certificate for another name is refused", async () => {
    const server = await keep(serve(answer, "other"));
    expect(sayAll(await resolver(server.url).dns.query("a.de", "TXT"))).toEqual({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringMatching(/does not match certificate's altnames/),
    });
    expect(server.queries).toHaveLength(0);
  });
  test("a certificate of an authority that Node does not know is refused", async () => {
    const server = await keep(serve(answer));
    const opened = openResolver({ urls: [server.url], timing: { question: 4000, attempts: [2000], pause: 1 } });
    open.push(() => opened.close());
    expect(sayAll(await opened.dns.query("a.de", "TXT"))).toMatchObject({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringContaining("verify"),
    });
    expect(server.queries).toHaveLength(0);
  });
  test("silence ends with the time, and the next question does not suffer from it", async () => {
    const server = await keep(serve((query: Query) => (query.name === "silent.de" ? null : answer(query))));
    const { dns } = resolver(server.url, { ms: BRIEF });
    expect(sayAll(await dns.query("silent.de", "TXT"))).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "no answer in time",
    });
    expect(server.queries.filter((query) => query.name === "silent.de")).toHaveLength(1);
    expect(await dns.query("b.de", "TXT")).toMatchObject({ kind: "records" });
  });
  test("a connection on which nothing comes back any more is not kept", async () => {
    const server = await keep(serve((query) => (query.name === "silent.de" ? null : answer(query))));
    const { dns } = resolver(server.url, { ms: BRIEF });
    await dns.query("a.de", "TXT");
    const before = server.connections();
    await dns.query("silent.de", "TXT");
    await dns.query("b.de", "TXT");
    expect(server.connections()).toBe(before + 1);
  });
  test("an answer to another question is refused", async () => {
    const server = await keep(serve((query: Query) => respond(query, { question: "evil.test" })));
    expect(sayAll(await resolver(server.url).dns.query("a.de", "TXT"))).toMatchObject({
      kind: "failure",
      cause: "malformed",
      reason: expect.stringContaining("another question"),
    });
  });
  test("nothing is left open after close", async () => {
    const server = await keep(serve((query: Query) => (query.name === "silent.de" ? null : answer(query))));
    const { dns, close } = resolver(server.url);
    await dns.query("a.de", "TXT");
    const waiting = dns.query("silent.de", "TXT");
    await waitUntil(() => server.queries.some((query) => query.name === "silent.de"));
    close();
    expect(sayAll(await waiting)).toMatchObject({ kind: "failure", reason: expect.stringContaining("closed") });
    await waitUntil(() => server.open() === 0);
  });
  test("close ends all questions, those too that wait for a connection or would be asked again", async () => {
    const server = await keep(serve((query: Query) => (query.name === "." ? answer(query) : null)));
    const { dns, close } = resolver(server.url, { attempts: 2 });
    const waiting = names.map((name) => dns.query(name, "TXT"));
    await waitUntil(() => server.queries.length > 16);
    close();
    const ended = sayAll(await Promise.all(waiting));
    expect(ended).toEqual(names.map(() => expect.objectContaining({ reason: expect.stringContaining("closed") })));
    await waitUntil(() => server.open() === 0);
  });
});

describe("DNS over TLS", () => {
  test("matches answers to questions by id, in whatever order and pieces they come", async () => {
    const held: Buffer[] = [];
    const server = await keep(
      serveTls((query) => {
        if (query.name === ".") return respond(query, { ad: true });
        held.push(answer(query));
        return held.length === names.length ? held.toReversed() : null;
      }),
    );
    await askAll(resolver(server.url));
  });
  test("asks an address for the name after #, and sends it as SNI", async () => {
    const server = await keep(serveTls(answer));
    expect(await resolver(`${server.url}#dns.example`).dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
    expect(server.serverNames).toEqual(["dns.example"]);
    expect(sayAll(await resolver(`${server.url}#wrong.example`).dns.query("a.de", "TXT"))).toMatchObject({
      cause: "unreachable",
      reason: expect.stringContaining("wrong.example"),
    });
  });
  test("sends no SNI for an address", async () => {
    const server = await keep(serveTls(answer));
    await resolver(server.url).dns.query("a.de", "TXT");
    expect(server.serverNames).toEqual([""]);
  });
  test("resolves a host name with the system", async () => {
    const server = await keep(serveTls(answer));
    expect(await resolver(`tls://localhost:${server.port}`).dns.query("a.de", "TXT")).toMatchObject({
      kind: "records",
    });
    expect(server.serverNames).toEqual(["localhost"]);
  });
  test("does not speak TLS 1.1", async () => {
    const server = await keep(
      serveTls(answer, "resolver", { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
    );
    expect(await resolver(server.url).dns.query("a.de", "TXT")).toMatchObject({
      kind: "failure",
      cause: "unreachable",
    });
    expect(server.queries).toHaveLength(0);
  });
  test("ignores frames that answer no question", async () => {
    const server = await keep(
      serveTls((query) => [
        Buffer.alloc(0),
        Buffer.of(1),
        respond(query, { id: query.id ^ 1, rcode: 3 }),
        answer(query),
      ]),
    );
    expect(await resolver(server.url).dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
  });
});

describe.each(["tls", "https"])("%s:// at a port", (scheme) => {
  async function plain(onConnect: (write: (octets: Buffer | string) => void) => void): Promise<string> {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      onConnect((octets) => socket.write(octets));
      open.push(() => socket.destroy());
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    open.push(() => server.close());
    return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  test("where nothing listens is unreachable", async () => {
    const { dns } = resolver(`${scheme}://127.0.0.1:${await closedPort()}`);
    expect(sayAll(await dns.query("a.de", "TXT"))).toMatchObject({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringContaining("ECONNREFUSED"),
    });
  });
  test("that never shakes hands is a timeout", async () => {
    const url = await plain(() => undefined);
    expect(await resolver(url, { ms: 80 }).dns.query("a.de", "TXT")).toMatchObject({
      kind: "failure",
      cause: "timeout",
    });
  });
  test("that speaks no TLS is unreachable", async () => {
    const url = await plain((write) => write(frameMessage(Buffer.alloc(40, 0x41))));
    expect(sayAll(await resolver(url).dns.query("a.de", "TXT"))).toMatchObject({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringMatching(/^TLS: [a-z ]+$/), // without OpenSSL's thread and file
    });
  });
});

describe.each<["h2" | "h1"]>([["h2"], ["h1"]])("DNS over HTTPS on %s", (way) => {
  const page = (status: number, type: string, body: string | Buffer) => () => ({
    status,
    headers: { "content-type": type },
    body,
  });

  test.each<[string, HttpAnswerer, string, string]>([
    [
      "an HTML page",
      page(200, "text/html", "<html>"),
      "malformed",
      "the response is text/html, not application/dns-message",
    ],
    ["no type", () => ({ status: 200, headers: {}, body: "x" }), "malformed", "of no type"],
    [
      "a redirect",
      () => ({ status: 302, headers: { location: "https://127.0.0.1/" }, body: "" }),
      "refused",
      "HTTP status 302",
    ],
    ["an error", page(503, "application/dns-message", ""), "refused", "HTTP status 503"],
    ["nothing at all", page(200, "application/dns-message", ""), "malformed", "0 octets are too few for a DNS message"],
    ["garbage", page(200, "application/dns-message", Buffer.alloc(100, 0xff)), "malformed", "another id"],
    [
      "65,536 octets",
      page(200, "application/dns-message", Buffer.alloc(65_536)),
      "malformed",
      "more than 65535 octets",
    ],
    ["50 MB", page(200, "application/dns-message", Buffer.alloc(50_000_000)), "malformed", "more than 65535 octets"],
    ["another id", (query) => respond(query, { id: 7 }), "malformed", "another id"],
    ["a truncated answer", (query) => respond(query, { tc: true }), "malformed", "truncated"],
  ])("refuses %s", async (_, reply, cause, reason) => {
    const server = await keep(serveHttps(way, reply));
    expect(sayAll(await resolver(server.url).dns.query("a.de", "TXT"))).toEqual({
      kind: "failure",
      cause,
      reason: expect.stringContaining(reason),
    });
  });
  /** Half of the first answer about a.de, then the end of TCP. */
  const halfAtFirst = (more: OutgoingHttpHeaders): HttpAnswerer => {
    let asked = 0;
    return (query) => {
      const whole = answer(query);
      const half = {
        status: 200,
        headers: { "content-type": "application/dns-message", ...more },
        body: whole.subarray(0, -5),
        isCut: true,
      };
      return query.name === "a.de" && asked++ === 0 ? half : whole;
    };
  };
  // without length or chunks the end of the connection is that of the body: what is cut short is malformed, which takes another attempt
  test.each<[string, number, OutgoingHttpHeaders]>(
    way === "h2"
      ? [["without length", 1, {}]]
      : [
          ["of a length", 1, { "content-length": 1000 }],
          ["in chunks", 1, {}],
          ["without length or chunks", 2, { connection: "close", "transfer-encoding": "identity" }],
        ],
  )("asks again where half an answer came %s", async (_, attempts, more) => {
    const server = await keep(serveHttps(way, halfAtFirst(more)));
    expect(await resolver(server.url, { attempts }).dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
  });
  test.each([429, 500, 502, 503])("asks past HTTP %d, twice", async (status) => {
    let asked = 0;
    const server = await keep(
      serveHttps(way, (query) =>
        query.name === "a.de" && asked++ < 2 ? page(status, "text/plain", "later")() : answer(query),
      ),
    );
    expect(await resolver(server.url, { attempts: 3 }).dns.query("a.de", "TXT")).toMatchObject({
      kind: "records",
      security: "secure",
    });
  });
  test("takes the type in any case and with parameters", async () => {
    const server = await keep(
      serveHttps(way, (query) => ({
        status: 200,
        headers: { "content-type": "Application/DNS-Message; charset=x" },
        body: answer(query),
      })),
    );
    expect(await resolver(server.url).dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
  });
  test("posts to the path with the right headers", async () => {
    const seen: object[] = [];
    const server = await keep(
      serveHttps(way, (query, headers) => {
        seen.push(headers);
        return answer(query);
      }),
    );
    await resolver(server.url.replace("/dns-query", "/other/path").replace("127.0.0.1", "localhost")).dns.query(
      "a.de",
      "TXT",
    );
    const target =
      way === "h2"
        ? { ":path": "/other/path", ":method": "POST", ":authority": `localhost:${server.port}` }
        : { host: `localhost:${server.port}` };
    expect(seen[0]).toMatchObject({
      ...target,
      accept: "application/dns-message",
      "content-type": "application/dns-message",
    });
    expect(server.serverNames).toContain("localhost");
  });
});

test.each([
  ["h2", 10],
  ["h1", 16],
] as const)("a connection over %s carries no more than %d questions at once", async (way, capacity) => {
  const server = await keep(serveHttps(way, answer, "resolver", { settings: { maxConcurrentStreams: 10 } } as object));
  const scope = new AbortScope();
  const host = "127.0.0.1";
  const authority = `${host}:${server.port}`;
  const transport = new DohTransport(
    { host, port: server.port, name: host, authority, path: "/dns-query", ca: TEST_CA },
    scope,
    NEVER,
  );
  open.push(
    () => transport.close(),
    () => scope.close(),
  );
  expect(transport.capacity).toBe(Infinity);
  const ask = (name: string) =>
    scope.withTimeout(NEVER, (limit) => transport.exchange({ name, type: "TXT", cd: false }, limit));
  await ask("a.de");
  await ask("b.de"); // the settings have come by now
  expect(transport.capacity).toBe(capacity);
});
