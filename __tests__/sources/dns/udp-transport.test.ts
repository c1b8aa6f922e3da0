import { createSocket } from "node:dgram";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { createUDPServer, Packet } from "dns2";
import { AbortScope } from "../../../src/sources/dns/deadline.ts";
import { UdpTransport } from "../../../src/sources/dns/udp-transport.ts";
import type { DnsMessage } from "../../../src/sources/dns/wire.ts";
import type { Answerer, TestServer } from "../../support/dns-server.ts";
import { closedPort, respond, serveUdp } from "../../support/dns-server.ts";
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
  test("asks each question from a port of its own", async () => {
    const ports = new Set<number>();
    const server = createSocket("udp4");
    open.push(() => server.close());
    await new Promise<void>((done) => server.bind(0, "127.0.0.1", done));
    server.on("message", (_, peer) => ports.add(peer.port));
    await Promise.allSettled(Array.from({ length: 20 }, () => ask(server.address().port, 60)));
    expect(ports.size).toBe(20);
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
