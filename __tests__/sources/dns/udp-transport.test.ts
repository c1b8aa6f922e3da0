import { createSocket } from "node:dgram";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { createUDPServer, Packet } from "dns2";
import { TimeLimit } from "../../../src/concurrency/time-limit.ts";
import { AbortScope } from "../../../src/sources/dns/deadline.ts";
import { UdpSocket } from "../../../src/sources/dns/udp-socket.ts";
import { UdpTransport } from "../../../src/sources/dns/udp-transport.ts";
import type { DnsMessage } from "../../../src/sources/dns/wire.ts";
import type { Answerer, TestServer } from "../../support/dns-server.ts";
import { closedPort, respond, serveUdp } from "../../support/dns-server.ts";
import { NEVER, waitUntil } from "../../support/until.ts";
import { message } from "../../../src/message.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});
async function serve(answer: Answerer, options: Parameters<typeof serveUdp>[1] = {}): Promise<TestServer> {
  const server = await serveUdp(answer, options);
  open.push(() => server.close());
  return server;
}
function ask(port: number, ms = 20_000, host = "127.0.0.1"): Promise<DnsMessage> {
  const transport = new UdpTransport({ host, port });
  return new AbortScope().withTimeout(ms, (signal) =>
    transport.exchange({ name: "a.de", type: "TXT", cd: false }, signal),
  );
}
const txt = (text: string | Buffer) => ({ answers: [{ type: "TXT" as const, name: "a.de", data: text }] });
const timeout = { failure: "timeout", reason: message("dns/timeout") };

describe("UDP", () => {
  test("brings the answer, over IPv4 and IPv6", async () => {
    const four = await serve((query) => respond(query, txt("x")));
    const six = await serve((query) => respond(query, txt("y")), { host: "::1" });
    expect(await ask(four.port)).toMatchObject({ answer: [{ data: { strings: ["x"] } }] });
    expect(await ask(six.port, 20_000, "::1")).toMatchObject({ answer: [{ data: { strings: ["y"] } }] });
  });
  test("passes over packets that do not match, and takes the one that does", async () => {
    const server = await serve((query) => [
      respond(query, { ...txt("forged"), id: query.id ^ 1 }),
      respond(query, { ...txt("forged"), question: "evil.test" }),
      query.bytes,
      Buffer.from("garbage"),
      Buffer.alloc(0),
      respond(query, txt("true")),
      respond(query, txt("late")),
    ]);
    expect(await ask(server.port)).toMatchObject({ answer: [{ data: { strings: ["true"] } }] });
  });
  test.each<[string, Answerer]>([
    ["another id", (query) => respond(query, { id: query.id ^ 1 })],
    ["another question", (query) => respond(query, { question: "evil.test" })],
    ["its own question sent back", (query) => query.bytes],
    ["garbage", () => Buffer.alloc(500, 0xff)],
    ["silence", () => null],
  ])("waits its time and no longer for an answer where there is only %s", async (_, answer) => {
    const server = await serve(answer);
    await expect(ask(server.port, 80)).rejects.toMatchObject(timeout);
    expect(server.queries.length).toBeLessThanOrEqual(1); // none where the time is over before the packet is read
  });
  test("refuses a broken answer that is ours at once", async () => {
    const server = await serve((query) => respond(query, txt("x")).subarray(0, -1));
    await expect(ask(server.port)).rejects.toMatchObject({
      failure: "malformed",
      reason: { code: "dns/malformed" },
    });
  });
  test("does not hear a packet from another address or port", async () => {
    const stranger = createSocket("udp4");
    open.push(() => stranger.close());
    const server = createSocket("udp4");
    open.push(() => server.close());
    await new Promise<void>((done) => server.bind(0, "127.0.0.1", done));
    server.on("message", (bytes, peer) => {
      const forged = Buffer.from(bytes);
      forged.writeUInt16BE(0x8183, 2); // NXDOMAIN with the right id and question
      forged.writeUInt16BE(0, 10);
      stranger.send(forged.subarray(0, -11), peer.port, peer.address);
    });
    await expect(ask(server.address().port, 80)).rejects.toMatchObject(timeout);
  });
  test("fails all that wait on a socket where nothing listens, and nothing else", async () => {
    const port = await closedPort();
    const { transport, exchange } = opened({ host: "127.0.0.1", port });
    const results = await Promise.allSettled(Array.from({ length: 40 }, (_, i) => exchange(`${i}.de`)));
    for (const result of results) expect(result).toMatchObject({ reason: { failure: "unreachable" } });
    const server = await serve((query) => respond(query, txt("x")), { port });
    expect(server.port).toBe(port);
    await expect(exchange("a.de")).resolves.toMatchObject({ rcode: 0 });
    transport.close();
  });
  test("is unreachable where nothing listens", async () => {
    await expect(ask(await closedPort())).rejects.toMatchObject({ failure: "unreachable" });
  });
  test("reads the answers of dns2's server", async () => {
    const server = createUDPServer((request, send) => {
      const response = Packet.createResponseFromRequest(request);
      const [question] = request.questions;
      response.answers.push({
        name: question?.name ?? "",
        type: Packet.TYPE.TXT,
        class: Packet.CLASS.IN,
        ttl: 60,
        data: ["v=spf1 ", "-all"],
      } as never);
      void send(response);
    });
    open.push(() => server.close());
    await server.listen(0, "127.0.0.1");
    expect(await ask(server.address().port)).toMatchObject({
      rcode: 0,
      answer: [{ data: { strings: ["v=spf1 ", "-all"] } }],
    });
  });
});

/** A server that says from which ports and with which ids it was asked, and answers; `answer` replaces the reply. */
async function countingServer(answer: (query: Buffer) => Buffer | null = echo) {
  const asked: { port: number; id: number }[] = [];
  const server = createSocket("udp4");
  open.push(() => server.close());
  await new Promise<void>((done) => server.bind(0, "127.0.0.1", done));
  server.on("message", (bytes, peer) => {
    asked.push({ port: peer.port, id: bytes.readUInt16BE(0) });
    const reply = answer(bytes);
    if (reply !== null) server.send(reply, peer.port, peer.address);
  });
  return { asked, port: server.address().port, ports: () => portsOf(asked).size };
}
/** How often each port was used. */
function portsOf(asked: readonly { port: number }[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { port } of asked) uses.set(port, (uses.get(port) ?? 0) + 1);
  return uses;
}
/** Whether no socket of this machine has the port. */
async function isFree(port: number): Promise<boolean> {
  const socket = createSocket("udp4");
  const isBound = await new Promise<boolean>((done) => {
    socket.once("error", () => done(false));
    socket.bind({ port, address: "127.0.0.1", exclusive: true }, () => done(true));
  });
  socket.close();
  return isBound;
}
/** NXDOMAIN to a query. */
function echo(query: Buffer): Buffer {
  const reply = Buffer.from(query);
  reply.writeUInt16BE(0x8183, 2);
  return reply;
}
/** One transport, and questions to it that wait as long as it takes. */
function opened(server: { host: string; port: number }) {
  const transport = new UdpTransport(server);
  const scope = new AbortScope();
  open.push(
    () => scope.close(),
    () => transport.close(),
  );
  const exchange = (name: string): Promise<DnsMessage> =>
    scope.withTimeout(NEVER, (limit) => transport.exchange({ name, type: "A", cd: false }, limit));
  return { transport, scope, exchange };
}
const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `${i}.de`);

describe("the sockets", () => {
  /** An address that is loopback without looking like it. */
  const REMOTE = "::ffff:127.0.0.1";

  test("to a resolver that is not on loopback are 1,024: 26 bits with the id, against one who knows every port", async () => {
    const server = await countingServer();
    const { exchange } = opened({ host: REMOTE, port: server.port });
    for (let asked = 0; asked < 1_200; asked += 100) await Promise.all(names(100).map(exchange));
    expect(server.ports()).toBe(1_024);
    expect(portsOf(server.asked.slice(1_024)).size).toBeGreaterThan(100); // random ones
    expect(new Set(server.asked.map(({ id }) => id)).size).toBeGreaterThan(1_100);
  });
  test("to one on loopback are 16, and renewed after 64 questions each", async () => {
    const server = await countingServer();
    const { exchange } = opened({ host: "127.0.0.1", port: server.port });
    await Promise.all(names(16).map(exchange));
    await Promise.all(names(200).map(exchange));
    expect(server.ports()).toBeLessThanOrEqual(17);
    for (let asked = 0; asked < 2_000; asked += 100) await Promise.all(names(100).map(exchange));
    expect(server.ports()).toBeGreaterThan(30);
    // a new socket may by chance have a port that an earlier one had
    const more = [...portsOf(server.asked).values()].filter((questions) => questions > 64);
    expect(more.length).toBeLessThan(3);
  });
  test("keep their questions apart, whatever the order of the answers", async () => {
    const held: (() => void)[] = [];
    const server = createSocket("udp4");
    open.push(() => server.close());
    await new Promise<void>((done) => server.bind(0, "127.0.0.1", done));
    server.on("message", (bytes, peer) => held.push(() => server.send(echo(bytes), peer.port, peer.address)));
    const { exchange } = opened({ host: "127.0.0.1", port: server.address().port });
    const answers = Promise.all(names(100).map(exchange));
    await waitUntil(() => held.length === 100);
    for (const answer of held.toReversed()) answer();
    for (const answer of await answers) expect(answer).toMatchObject({ rcode: 3 });
  });
  test("pass over the answer to a question that is waited for no more", async () => {
    const held: (() => void)[] = [];
    const server = createSocket("udp4");
    open.push(() => server.close());
    await new Promise<void>((done) => server.bind(0, "127.0.0.1", done));
    server.on("message", (bytes, peer) => held.push(() => server.send(echo(bytes), peer.port, peer.address)));
    const socket = new UdpSocket({ host: "127.0.0.1", port: server.address().port }, () => undefined);
    open.push(() => socket.retire());
    const limit = new TimeLimit(() => new Error("late"));
    const first = socket.ask({ name: "a.de", type: "A", cd: false }, limit);
    await waitUntil(() => held.length === 1);
    limit.expire();
    await expect(first).rejects.toThrow("late");
    const second = socket.ask({ name: "b.de", type: "A", cd: false }, new TimeLimit(() => new Error("never")));
    await waitUntil(() => held.length === 2);
    for (const answer of held) answer();
    expect(await second).toMatchObject({ rcode: 3 });
  });
  test("close with the transport, those that a question waits on once it ends", async () => {
    const server = await countingServer(() => null);
    const { transport, scope, exchange } = opened({ host: "127.0.0.1", port: server.port });
    const waiting = Promise.allSettled(names(40).map(exchange));
    await waitUntil(() => server.asked.length === 40);
    const ports = [...portsOf(server.asked).keys()];
    transport.close();
    for (const port of ports) expect(await isFree(port)).toBe(false);
    scope.close();
    for (const result of await waiting) expect(result).toMatchObject({ reason: { failure: "unreachable" } });
    for (const port of ports) while (!(await isFree(port))) await new Promise((done) => setImmediate(done));
  });
});

describe("a truncated answer", () => {
  const truncatedAnswer: Answerer = (query) =>
    query.protocol === "udp" ? respond(query, { tc: true }) : respond(query, txt("x".repeat(250)));

  test("is asked for again over TCP", async () => {
    const server = await serve(truncatedAnswer);
    expect(await ask(server.port)).toMatchObject({
      isTruncated: false,
      answer: [{ data: { strings: ["x".repeat(250)] } }],
    });
    expect(server.queries.map((query) => query.protocol)).toEqual(["udp", "tcp"]);
  });
  test("over IPv6 too", async () => {
    const server = await serve(truncatedAnswer, { host: "::1" });
    expect(await ask(server.port, 20_000, "::1")).toMatchObject({ answer: [{ name: "a.de" }] });
  });
  test("is unreachable where TCP is closed", async () => {
    const server = await serve(truncatedAnswer, { tcp: false });
    await expect(ask(server.port)).rejects.toMatchObject({ failure: "unreachable" });
  });
  test.each<[string, Answerer, object]>([
    ["stays silent", () => null, timeout],
    [
      "answers another question",
      (query) => respond(query, { question: "evil.test" }),
      { failure: "malformed", reason: message("wire/other-question") },
    ],
    [
      "answers with another id",
      (query) => respond(query, { id: query.id ^ 1 }),
      { failure: "malformed", reason: message("wire/id") },
    ],
    [
      "truncates too",
      (query) => respond(query, { tc: true }),
      { failure: "malformed", reason: message("dns/truncated") },
    ],
    ["sends garbage", () => Buffer.alloc(40, 0xff), { failure: "malformed" }],
  ])("is no answer where TCP %s", async (_, tcp, error) => {
    const server = await serve((query) => (query.protocol === "udp" ? respond(query, { tc: true }) : tcp(query)));
    await expect(ask(server.port, error === timeout ? 120 : 20_000)).rejects.toMatchObject(error);
  });
  test("is not an answer where the server closes TCP", async () => {
    const server = await serve((query) => {
      if (query.protocol === "udp") return respond(query, { tc: true });
      server.hangUp();
      return null;
    });
    await expect(ask(server.port)).rejects.toMatchObject({ failure: "unreachable" });
  });
  test("is not waited for when TCP trickles", async () => {
    const timers: NodeJS.Timeout[] = [];
    const trickle = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.write(Buffer.of(0xff, 0xff));
      timers.push(setInterval(() => socket.write(Buffer.of(0)), 10));
    });
    await new Promise<void>((done) => trickle.listen(0, "127.0.0.1", done));
    const { port } = trickle.address() as AddressInfo;
    const udp = createSocket("udp4");
    await new Promise<void>((done) => udp.bind(port, "127.0.0.1", done));
    udp.on("message", (bytes, peer) => {
      const reply = Buffer.from(bytes);
      reply.writeUInt16BE(0x8380, 2);
      udp.send(reply, peer.port, peer.address);
    });
    open.push(
      () => timers.forEach(clearInterval),
      () => udp.close(),
      () => trickle.close(),
    );
    await expect(ask(port, 100)).rejects.toMatchObject(timeout);
  });
});
