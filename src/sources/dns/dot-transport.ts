// DNS over TLS (RFC 7858): one connection, many questions under way on it, answers matched by id (RFC 7766 §6.2.1.1).
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { randomInt } from "node:crypto";
import type { TLSSocket } from "node:tls";
import { frameMessage, FrameReader } from "./tcp-framing.ts";
import type { Connection } from "./persistent-connection.ts";
import { PersistentConnection } from "./persistent-connection.ts";
import type { AbortScope } from "./deadline.ts";
import { limitedPromise } from "./deadline.ts";
import type { SecureServer } from "./secure-connection.ts";
import { connectWithTls } from "./secure-connection.ts";
import type { Transport } from "./transport.ts";
import { expectAnswer, connectionLost } from "./transport.ts";
import type { DnsMessage, Question } from "./wire.ts";
import { encodeQuery, readReply } from "./wire.ts";

export class DotTransport implements Transport {
  readonly #connection: PersistentConnection<DotConnection>;

  /** `connectMs` bounds a connection's making, in milliseconds. */
  constructor(server: SecureServer, scope: AbortScope, connectMs: number) {
    this.#connection = new PersistentConnection(async () => {
      const socket = await scope.withTimeout(connectMs, (limit) => connectWithTls(server, ["dot"], limit));
      return new DotConnection(socket);
    });
  }

  exchange(question: Question, limit: TimeLimit): Promise<DnsMessage> {
    return this.#connection.use(limit, (connection) => connection.ask(question, limit));
  }

  close(): void {
    this.#connection.close();
  }
}

/** Who waits for the answer with some id. */
interface PendingQuery {
  answer: (message: Buffer) => void;
  fail: (error: Error) => void;
}

class DotConnection implements Connection {
  lastActivityAt = performance.now();
  readonly #socket: TLSSocket;
  readonly #pending = new Map<number, PendingQuery>();

  constructor(socket: TLSSocket) {
    const frames = new FrameReader();
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => {
      this.lastActivityAt = performance.now();
      for (const message of frames.push(chunk)) this.#deliver(message);
    });
    socket.on("end", () => socket.destroy());
    socket.on("close", () => {
      for (const { fail } of this.#pending.values()) fail(connectionLost());
    });
  }

  get isClosed(): boolean {
    return this.#socket.destroyed || !this.#socket.writable;
  }

  ask(question: Question, limit: TimeLimit): Promise<DnsMessage> {
    const id = this.#freeId();
    return limitedPromise<Buffer>(limit, (resolve, reject) => {
      this.#pending.set(id, { answer: resolve, fail: reject });
      this.#socket.write(frameMessage(encodeQuery(question, id)));
      return () => this.#pending.delete(id);
    }).then((message) => expectAnswer(readReply(message, question, id)));
  }

  close(): void {
    this.#socket.destroy();
  }

  #deliver(message: Buffer): void {
    if (message.length < 2) return;
    this.#pending.get(message.readUInt16BE(0))?.answer(message); // an answer that no caller waits for is dropped
  }

  #freeId(): number {
    let id = randomInt(0x1_0000);
    while (this.#pending.has(id)) id = randomInt(0x1_0000); // ends: far fewer questions than ids are under way
    return id;
  }
}
