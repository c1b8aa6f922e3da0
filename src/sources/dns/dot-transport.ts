// DNS over TLS (RFC 7858): one connection, many questions under way on it, answers matched by id (RFC 7766 §6.2.1.1).
import { randomInt } from "node:crypto";
import type { TLSSocket } from "node:tls";
import { frame, FrameReader } from "./tcp-framing.ts";
import type { Connection } from "./persistent-connection.ts";
import { Kept } from "./persistent-connection.ts";
import type { Lifetime } from "./deadline.ts";
import { untilAborted } from "./deadline.ts";
import type { SecureServer } from "./secure-connection.ts";
import { connectSecurely } from "./secure-connection.ts";
import type { Transport } from "./transport.ts";
import { expectAnswer, lost } from "./transport.ts";
import type { Message, Question } from "./wire.ts";
import { encodeQuery, readReply } from "./wire.ts";

export class TlsTransport implements Transport {
  readonly #kept: Kept<DotConnection>;

  /** `connectMs` bounds a connection's making, in milliseconds. */
  constructor(server: SecureServer, lifetime: Lifetime, connectMs: number) {
    this.#kept = new Kept(async () => {
      const socket = await lifetime.within(connectMs, (signal) => connectSecurely(server, ["dot"], signal));
      return new DotConnection(socket);
    });
  }

  exchange(question: Question, signal: AbortSignal): Promise<Message> {
    return this.#kept.use(signal, (connection) => connection.ask(question, signal));
  }

  close(): void {
    this.#kept.close();
  }
}

/** Who waits for the answer with some id. */
interface Waiting {
  answer: (message: Buffer) => void;
  fail: (error: Error) => void;
}

class DotConnection implements Connection {
  heardAt = performance.now();
  readonly #socket: TLSSocket;
  readonly #waiting = new Map<number, Waiting>();

  constructor(socket: TLSSocket) {
    const frames = new FrameReader();
    this.#socket = socket;
    socket.on("data", (chunk: Buffer) => {
      this.heardAt = performance.now();
      for (const message of frames.push(chunk)) this.#hand(message);
    });
    socket.on("end", () => socket.destroy());
    socket.on("close", () => {
      for (const { fail } of this.#waiting.values()) fail(lost());
    });
  }

  get lost(): boolean {
    return this.#socket.destroyed || !this.#socket.writable;
  }

  ask(question: Question, signal: AbortSignal): Promise<Message> {
    const id = this.#freeId();
    return untilAborted<Buffer>(signal, (resolve, reject) => {
      this.#waiting.set(id, { answer: resolve, fail: reject });
      this.#socket.write(frame(encodeQuery(question, id)));
      return () => this.#waiting.delete(id);
    }).then((message) => expectAnswer(readReply(message, question, id)));
  }

  close(): void {
    this.#socket.destroy();
  }

  #hand(message: Buffer): void {
    if (message.length < 2) return;
    this.#waiting.get(message.readUInt16BE(0))?.answer(message); // an answer nobody waits for any more is dropped
  }

  #freeId(): number {
    let id = randomInt(0x1_0000);
    while (this.#waiting.has(id)) id = randomInt(0x1_0000); // ends: far fewer questions than ids are under way
    return id;
  }
}
