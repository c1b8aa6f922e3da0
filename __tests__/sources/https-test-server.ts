// A small HTTPS world on loopback for the tests: servers with the committed certificates, and a DNS that is a table.
import { readFileSync } from "node:fs";
import { createServer as createHttpsServer } from "node:https";
import type { RequestListener } from "node:http";
import type { AddressInfo, Server, Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { TLSSocket, TlsOptions } from "node:tls";
import type { RrType } from "../../src/dns/record.ts";
import type { Dns, DnsAnswer, Https } from "../../src/ports.ts";
import { cachedHttps } from "../../src/sources/https-question.ts";
import { openHttps } from "../../src/sources/https.ts";
import { inWords } from "../support/in-words.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";

export const HOST = "mta-sts.example.test";
export const PATH = "/.well-known/mta-sts.txt";

const read = (file: string): string => readFileSync(new URL(`../support/certs/${file}`, import.meta.url), "utf8");

/** The CA that issued every certificate but `unknown-authority`. */
export const AUTHORITY = read("authority.pem");

export const credentials = (name: string): { cert: string; key: string } => ({
  cert: read(`${name}.pem`),
  key: read(`${name}.key`),
});

/** The port Https as a run has it. */
export function openPort(options: Parameters<typeof openHttps>[0]): Https & { close(): void } {
  const https = openHttps(options);
  return { ...cachedHttps(https.fetch), close: () => https.close() };
}

/** A listening server; `connections` counts what reached it. */
export interface HttpsTestServer {
  port: number;
  connections: number;
  stop(): Promise<void>;
}

/** Listens on a free port of `address`. */
export async function listen(server: Server, address = "127.0.0.1"): Promise<HttpsTestServer> {
  const open = new Set<Socket>();
  const world: HttpsTestServer = {
    port: 0,
    connections: 0,
    stop: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  server.on("connection", (socket: Socket) => {
    world.connections++;
    open.add(socket);
    socket.on("error", () => {}).on("close", () => open.delete(socket));
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, address, () => resolve()));
  world.port = (server.address() as AddressInfo).port;
  return world;
}

/** An HTTPS server. */
export function serve(answer: RequestListener, certificate = "right", address?: string): Promise<HttpsTestServer> {
  return listen(createHttpsServer(credentials(certificate), answer), address);
}

/** A TLS server that may say anything; `tcp` is what it runs over. */
export function speak(
  talk: (socket: TLSSocket, tcp: Socket) => void,
  options: TlsOptions = {},
): Promise<HttpsTestServer> {
  const below = new Map<number | undefined, Socket>();
  const server = createTlsServer({ ...credentials("right"), ...options }, (socket) => {
    talk(
      socket.on("error", () => {}),
      below.get(socket.remotePort) as Socket,
    );
  });
  server.on("connection", (tcp: Socket) => below.set(tcp.remotePort, tcp));
  return listen(server);
}

/** A DNS in which a host has these addresses. */
export function dnsWith(...addresses: string[]): Dns {
  const ofType = (type: RrType): string[] => addresses.filter((address) => address.includes(":") === (type === "AAAA"));
  return fakeDns((name, type) => (ofType(type).length > 0 ? records(type, ofType(type)) : noData(name)));
}

export function records(type: RrType, addresses: string[], security: "secure" | "bogus" = "secure"): DnsAnswer {
  const rrs = addresses.map((address) => ({ name: HOST, ttl: 60, type, data: { address } }));
  return { kind: "records", records: rrs, owner: HOST, aliases: [], security };
}

export function dnsFailure(reason: string): DnsAnswer {
  return { kind: "failure", cause: "servfail", reason: inWords(reason) };
}
