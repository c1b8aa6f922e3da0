// Mail servers on loopback for the tests: good ones, odd ones, and what they saw of their client.
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { TLSSocket, TlsOptions } from "node:tls";
import type { KeyType, SmtpAnswer, SmtpResult } from "../../../src/ports.ts";
import type { Connect } from "../../../src/sources/tcp.ts";
import { connectTcp } from "../../../src/sources/tcp.ts";
import { openSmtp } from "../../../src/sources/smtp/smtp.ts";
import { NEVER } from "../../support/until.ts";
import { say } from "../../support/in-english.ts";

export const NAME = "mx.example.test";
export const AT = "2026-11-23T12:00:00.000Z";

const read = (file: string): string =>
  readFileSync(new URL(`../../support/certs/smtp/${file}`, import.meta.url), "utf8");

/** Certificates by name, PEM. */
export const pem = (name: string): string => read(`${name}.pem`);
export const AUTHORITY = pem("authority");
/** A server's certificate with those sent after it, and its key. */
export const identity = (name: string, ...others: string[]): { cert: string; key: string } => ({
  cert: [name, ...others].map(pem).join(""),
  key: read(`${name}.key`),
});

/** A server with a certificate of each of these names. */
export function identities(...names: string[]): { cert: string[]; key: string[] } {
  const all = names.map((name) => identity(name));
  return { cert: all.map(({ cert }) => cert), key: all.map(({ key }) => key) };
}

const OLD = { ciphers: "ALL:@SECLEVEL=0" } as const;
export const ONLY_TLS_1_0: TlsOptions = { ...OLD, minVersion: "TLSv1", maxVersion: "TLSv1" };
export const ONLY_TLS_1_1: TlsOptions = { ...OLD, minVersion: "TLSv1.1", maxVersion: "TLSv1.1" };
export const ALL_VERSIONS: TlsOptions = { ...OLD, minVersion: "TLSv1", maxVersion: "TLSv1.3" };

/** What a server says; each may depend on which time it is asked, the first being 1. */
export interface Script {
  greeting?: string | ((connection: number) => string);
  ehlo?: string;
  helo?: string;
  starttls?: string | ((time: number) => string);
  tls?: TlsOptions;
  /** Milliseconds before the greeting. */
  delayMs?: number;
  /** Takes the connection over instead of all this. */
  instead?: (socket: Socket, connection: number) => void;
  /** What takes it over behind the 220 to STARTTLS; null for TLS all the same. */
  insteadOfTls?: (time: number) => ((socket: Socket) => unknown) | null;
}

/** A listening server and what it saw. */
export interface MailServer {
  address: string;
  port: number;
  connections: number;
  /** Connections of the client's open at the same time, at most. */
  readonly maxOpenConnections: number;
  /** Connections that have ended. */
  closed: number;
  commands: string[];
  /** Commands under TLS. */
  secured: string[];
  /** What SNI said. */
  names: (string | false)[];
  stop(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";
/** Where the servers at other addresses are. */
const portsOf = new Map<string, number>();

/**
 * A server at an address. Without a port it is in truth on 127.0.0.1, where `openTest` finds it: some systems have no
 * more of loopback.
 */
export async function serve(script: Script = {}, address = LOOPBACK, port?: number): Promise<MailServer> {
  const open = new Set<Socket>();
  let mostHere = 0;
  const observed: MailServer = {
    address,
    port: 0,
    connections: 0,
    get maxOpenConnections() {
      return mostOpen.get(observed.port) ?? mostHere;
    },
    closed: 0,
    commands: [],
    secured: [],
    names: [],
    stop,
  };
  const tls = createTlsServer({ ...identity("ecdsa"), ...script.tls }, (socket: TLSSocket) => {
    observed.names.push((socket as { servername?: string | false }).servername ?? false); // its types leave it out
    answerCommands(
      socket.on("error", () => undefined),
      script,
      observed.secured,
      () => undefined,
    );
  }).on("tlsClientError", () => undefined);
  let starttls = 0;
  const server = createServer((socket) => {
    const connection = ++observed.connections;
    open.add(
      socket
        .on("error", () => undefined)
        .on("close", () => {
          open.delete(socket);
          observed.closed++;
        }),
    );
    mostHere = Math.max(mostHere, open.size);
    if (script.instead !== undefined) return script.instead(socket, connection);
    const greeting =
      typeof script.greeting === "function"
        ? script.greeting(connection)
        : (script.greeting ?? "220 mx.example.test ESMTP");
    setTimeout(() => socket.writable && socket.write(`${greeting}\r\n`), script.delayMs ?? 0);
    answerCommands(socket, script, observed.commands, () => {
      const time = ++starttls;
      const reply = typeof script.starttls === "function" ? script.starttls(time) : (script.starttls ?? "220 go ahead");
      socket.write(reply.endsWith("\n") ? reply : `${reply}\r\n`);
      if (!reply.startsWith("220")) return;
      socket.removeAllListeners("data");
      const instead = script.insteadOfTls?.(time) ?? null;
      if (instead === null) tls.emit("connection", socket);
      else instead(socket);
    });
  });
  function stop(): Promise<void> {
    for (const socket of open) socket.destroy();
    portsOf.delete(address);
    return new Promise((resolve) => server.close(() => resolve()));
  }
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port ?? 0, port === undefined ? LOOPBACK : address, () => resolve()),
  );
  observed.port = (server.address() as AddressInfo).port;
  for (const ofPort of [mostOpen, opened]) ofPort.delete(observed.port); // a server before it may have had the same
  if (port === undefined && address !== LOOPBACK) portsOf.set(address, observed.port);
  return observed;
}

function answerCommands(socket: Socket, script: Script, commands: string[], onStarttls: () => void): void {
  let rest = "";
  socket.on("data", (chunk: Buffer) => {
    rest += chunk.toString("latin1");
    for (let end = rest.indexOf("\r\n"); end !== -1; end = rest.indexOf("\r\n")) {
      const command = rest.slice(0, end);
      rest = rest.slice(end + 2);
      commands.push(command);
      if (command.startsWith("EHLO"))
        socket.write(`${script.ehlo ?? "250-mx.example.test\r\n250-PIPELINING\r\n250 STARTTLS"}\r\n`);
      else if (command.startsWith("HELO")) socket.write(`${script.helo ?? "250 mx.example.test"}\r\n`);
      else if (command === "STARTTLS") onStarttls();
      else if (command === "QUIT") socket.end("221 bye\r\n");
      else socket.write("500 what?\r\n");
    }
  });
}

export type Options = Parameters<typeof openSmtp>[0];

/** Long enough for a machine that has other work: none is waited for but by a test that sets it. */
const TIMES = {
  connectMs: 20_000,
  replyMs: 20_000,
  handshakeMs: 20_000,
  quitMs: 10_000,
  probeMs: 80_000,
  pauseMs: 15,
};
/** Only the other side ends anything. */
export const PATIENT = { connectMs: NEVER, replyMs: NEVER, handshakeMs: NEVER, quitMs: NEVER, probeMs: NEVER };

/** By port, of clients in this process; a server hears of an end only some time after its client. */
const mostOpen = new Map<number, number>();
const opened = new Map<number, Socket[]>();

const connectCounted: Connect = (address, port) => {
  const at = portsOf.get(address) ?? port;
  const socket = connectTcp(LOOPBACK, at);
  const open = [...(opened.get(at) ?? []), socket].filter(({ destroyed }) => !destroyed);
  opened.set(at, open);
  mostOpen.set(at, Math.max(mostOpen.get(at) ?? 0, open.length));
  return socket;
};

/** The probe as the tests want it: trusting the committed CA, almost without pauses. */
export function openTest(over: Partial<Options> & { port: number }): ReturnType<typeof openSmtp> {
  return openSmtp({
    mode: "on",
    allowPrivateNetwork: true,
    at: AT,
    ca: [AUTHORITY],
    heloName: "probe.example.test",
    perMinute: 10_000,
    connect: connectCounted,
    ...over,
    times: { ...TIMES, ...over.times },
  });
}

/** What a server with this script is found to be. */
export async function probeServer(
  script: Script,
  over: Partial<Options> = {},
  keyType?: KeyType,
): Promise<{ result: SmtpResult; answer: SmtpAnswer; server: MailServer }> {
  const server = await serve(script);
  const smtp = openTest({ port: server.port, ...over });
  try {
    const answer = await smtp.probe(server.address, NAME, NAME, keyType);
    return { result: answer.result, answer, server };
  } finally {
    smtp.close();
    await server.stop();
  }
}

/** The session of a server whose TLS works. */
export async function sessionOf(tls: TlsOptions): Promise<Extract<SmtpResult, { kind: "tls" }>> {
  const { result } = await probeServer({ tls });
  if (result.kind !== "tls") throw new Error(say(result.reason));
  return result;
}
