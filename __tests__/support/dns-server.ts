// In-process DNS servers on loopback: UDP with TCP, DoT, DoH over HTTP/2 and HTTP/1.1; answers are written by dns-packet.
import type { Socket as UdpSocket } from "node:dgram";
import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { Server as HttpsServer } from "node:https";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server as NetServer, Socket } from "node:net";
import { createServer as createTcpServer } from "node:net";
import type { TlsOptions, TLSSocket } from "node:tls";
import { createServer as createTlsServer } from "node:tls";
import type { Answer, Packet, RecordType } from "dns-packet";
import { decode, encode } from "dns-packet";

type Protocol = "udp" | "tcp" | "tls" | "h2" | "h1";

/** A question as a server saw it. */
export interface Query {
  bytes: Buffer;
  id: number;
  name: string;
  type: RecordType;
  cd: boolean;
  do: boolean;
  payload: number;
  protocol: Protocol;
}

/** The packets to send back, in order; none is silence. */
export type Answerer = (query: Query) => Buffer | Buffer[] | null | Promise<Buffer | Buffer[] | null>;

export interface DnsResponse {
  rcode?: number;
  ad?: boolean;
  tc?: boolean;
  answers?: Answer[];
  authorities?: Answer[];
  /** Extended DNS Error: code and text. */
  ede?: [number, string];
  id?: number;
  question?: string;
  query?: boolean;
}

/** The bytes of a response to `query`. */
export function respond(query: Query, response: DnsResponse = {}): Buffer {
  const { rcode = 0, ad = false, tc = false, answers = [], authorities = [], ede } = response;
  const text = ede && Buffer.concat([Buffer.of(ede[0] >> 8, ede[0] & 0xff), Buffer.from(ede[1])]);
  const packet = {
    type: response.query ? "query" : "response",
    id: response.id ?? query.id,
    flags: rcode | (ad ? 0x20 : 0) | (tc ? 0x200 : 0) | 0x180,
    questions: [{ name: response.question ?? query.name, type: query.type, class: "IN" }],
    answers,
    authorities,
    additionals: text ? [{ type: "OPT", name: ".", options: [{ code: 15, data: text }] }] : [],
  };
  return encode(packet as unknown as Packet);
}

/** SOA of `zone`, as it stands in the authority section of a negative answer. */
export function soa(zone: string): Answer {
  const data = {
    mname: "ns.test",
    rname: "hostmaster.test",
    serial: 1,
    refresh: 3600,
    retry: 600,
    expire: 86400,
    minimum: 300,
  };
  return { type: "SOA", name: zone, ttl: 300, data };
}

/** A server that was started: its resolver URL, what it saw, and its end. */
export interface TestServer {
  url: string;
  port: number;
  queries: Query[];
  /** Connections accepted (none for UDP). */
  connections(): number;
  /** Connections open now. */
  open(): number;
  /** Server names asked for in TLS handshakes. */
  serverNames: string[];
  /** Breaks every open connection. */
  hangUp(): void;
  close(): Promise<void>;
}

const pem = (file: string) => readFileSync(new URL(`tls/${file}`, import.meta.url), "utf8");

/** The authority that signed the servers' certificates. */
export const TEST_CA = pem("ca.pem");

function credentials(name: "resolver" | "other") {
  return { cert: pem(`${name}.pem`), key: pem(`${name}.key`) };
}

/** What such a server shows: it is localhost. */
export const TEST_CREDENTIALS = credentials("resolver");

function readQuery(bytes: Buffer, way: Protocol): Query {
  const packet = decode(bytes);
  const [question] = packet.questions ?? [];
  const opt = packet.additionals?.find((rr) => rr.type === "OPT") as
    | { flag_do?: boolean; udpPayloadSize?: number }
    | undefined;
  return {
    bytes,
    id: packet.id ?? -1,
    name: question?.name ?? "",
    type: question?.type ?? "NULL",
    cd: packet.flag_cd ?? false,
    do: opt?.flag_do ?? false,
    payload: opt?.udpPayloadSize ?? 0,
    protocol: way,
  };
}

/** UDP, and TCP on the same port: any that is free, unless one is asked for. `tcp: false` leaves the TCP port closed. */
export async function serveUdp(
  answer: Answerer,
  { host = "127.0.0.1", port: wanted = 0, tcp = true } = {},
): Promise<TestServer> {
  const queries: Query[] = [];
  const stream = createTcpServer();
  const tracked = track(stream);
  serveFrames(stream, "connection", "tcp", queries, answer);
  for (let attempt = 0; ; attempt++) {
    const socket = createSocket(host.includes(":") ? "udp6" : "udp4");
    const port = await bind(socket, host, wanted);
    try {
      if (tcp) await listen(stream, host, port);
    } catch (error) {
      socket.close(); // somebody has the TCP port of this number
      if (attempt === 9) throw error;
      continue;
    }
    const reply = async (bytes: Buffer, port: number, address: string) => {
      const query = readQuery(bytes, "udp");
      queries.push(query);
      for (const packet of packets(await answer(query))) socket.send(packet, port, address);
    };
    socket.on("message", (bytes, peer) => void reply(bytes, peer.port, peer.address));
    const url = `udp://${host.includes(":") ? `[${host}]` : host}:${port}`;
    const close = async () => {
      socket.close();
      if (tcp) await tracked.close();
    };
    return { url, port, queries, ...tracked, close };
  }
}

/** DNS over TLS. */
export async function serveTls(
  answer: Answerer,
  certificate: "resolver" | "other" = "resolver",
  more: TlsOptions = {},
): Promise<TestServer> {
  const queries: Query[] = [];
  const server = createTlsServer({ ...credentials(certificate), ALPNProtocols: ["dot"], ...more });
  server.on("tlsClientError", () => undefined);
  const tracked = track(server);
  serveFrames(server, "secureConnection", "tls", queries, answer);
  const port = await listen(server, "127.0.0.1", 0);
  return { url: `tls://127.0.0.1:${port}`, port, queries, ...tracked };
}

/** What a DoH server sends instead of a DNS answer; `isCut`: the body has no end, and the connection is closed below TLS. */
export type HttpAnswer = { status: number; headers: OutgoingHttpHeaders; body: Buffer | string; isCut?: boolean };
export type HttpAnswerer = (
  query: Query,
  headers: IncomingHttpHeaders,
) => Buffer | HttpAnswer | null | Promise<Buffer | HttpAnswer | null>;

/** DNS over HTTPS; `way` is what its ALPN offers. */
export async function serveHttps(
  way: "h2" | "h1",
  answer: HttpAnswerer,
  certificate: "resolver" | "other" = "resolver",
  more: TlsOptions = {},
): Promise<TestServer> {
  const queries: Query[] = [];
  const options = { ...credentials(certificate), ...more };
  const server =
    way === "h2" ? createSecureServer(options) : createHttpsServer({ ...options, ALPNProtocols: ["http/1.1"] });
  server.on("tlsClientError", () => undefined);
  const tracked = track(server);
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const query = readQuery(Buffer.concat(chunks), way);
    queries.push(query);
    const reply = await answer(query, request.headers);
    if (reply === null) return;
    const {
      status,
      headers,
      body,
      isCut = false,
    } = Buffer.isBuffer(reply)
      ? { status: 200, headers: { "content-type": "application/dns-message" }, body: reply }
      : reply;
    response.writeHead(status, headers);
    if (isCut) response.write(body, () => setTimeout(tracked.hangUp, 10));
    else response.end(body);
  };
  (server as HttpsServer).on("request", (request, response) => void serve(request, response));
  const port = await listen(server, "127.0.0.1", 0);
  return { url: `https://127.0.0.1:${port}/dns-query`, port, queries, ...tracked };
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server, "127.0.0.1", 0);
  await new Promise((done) => server.close(done));
  return port;
}

function serveFrames(server: NetServer, event: string, way: Protocol, queries: Query[], answer: Answerer): void {
  server.on(event, (socket: Socket) => {
    let held: Buffer = Buffer.alloc(0);
    socket.on("error", () => undefined);
    const reply = async (query: Query) => {
      queries.push(query);
      for (const packet of packets(await answer(query))) {
        if (!socket.destroyed)
          socket.write(Buffer.concat([Buffer.of(packet.length >> 8, packet.length & 0xff), packet]));
      }
    };
    socket.on("data", (chunk: Buffer) => {
      held = Buffer.concat([held, chunk]);
      while (held.length >= 2 && held.length >= held.readUInt16BE(0) + 2) {
        const end = held.readUInt16BE(0) + 2;
        void reply(readQuery(held.subarray(2, end), way));
        held = held.subarray(end);
      }
    });
  });
}

function packets(answer: Buffer | Buffer[] | null): Buffer[] {
  if (answer === null) return [];
  return Array.isArray(answer) ? answer : [answer];
}

function track(server: NetServer) {
  const open = new Set<Socket>();
  let count = 0;
  server.on("connection", (socket: Socket) => {
    count++;
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
  });
  const hangUp = () => {
    for (const socket of open) socket.destroy();
  };
  const close = async () => {
    hangUp();
    await new Promise<void>((done) => server.close(() => done()));
  };
  const serverNames: string[] = [];
  server.on("secureConnection", (socket: TLSSocket) => serverNames.push(socket.servername || ""));
  return { connections: () => count, open: () => open.size, serverNames, hangUp, close };
}

function listen(server: NetServer, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function bind(socket: UdpSocket, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.bind(port, host, () => resolve(socket.address().port));
  });
}
