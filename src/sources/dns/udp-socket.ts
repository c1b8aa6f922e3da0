// One UDP socket to a resolver, with the table of the questions that wait for an answer on it.
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { limitedPromise } from "./deadline.ts";
import { TransportError, unreachableError } from "./transport.ts";
import type { DnsMessage, Question } from "./wire.ts";
import { encodeQuery, readReply } from "./wire.ts";

/** A resolver at an IP address. */
export interface UdpServer {
  host: string;
  port: number;
}

interface PendingQuery {
  question: Question;
  resolve: (message: DnsMessage) => void;
  reject: (error: Error) => void;
}

export class UdpSocket {
  /** When it was made, in `performance.now()` milliseconds. */
  readonly openedAt = performance.now();
  readonly #socket;
  /** The questions that wait for an answer, by id. */
  readonly #pending = new Map<number, PendingQuery>();
  readonly #onError: (error: Error) => void;
  readonly #onSent = (error: Error | null): void => {
    if (error && !this.#isRetired) this.#fail(error); // it may be about an earlier question
  };
  #isConnected = false;
  #isRetired = false;
  #uses = 0;

  /** `onError` hears why it failed. */
  constructor({ host, port }: UdpServer, onError: (error: Error) => void) {
    this.#onError = onError;
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    this.#socket = socket;
    socket.unref();
    socket.on("error", (error) => this.#fail(error));
    socket.on("message", (bytes) => this.#receive(bytes));
    // connected, so the kernel hands us only what comes from the resolver
    socket.connect(port, host, (error?: Error | null) => {
      if (error) return this.#fail(error);
      this.#isConnected = true;
      for (const [id, { question }] of this.#pending) this.#send(encodeQuery(question, id));
    });
  }

  /** Questions asked so far. */
  get uses(): number {
    return this.#uses;
  }

  /** Whether no further question may be asked: it failed, or was retired. */
  get isRetired(): boolean {
    return this.#isRetired;
  }

  /** Asks once; stray packets are passed over (RFC 5452 §9.1). Rejects with a TransportError, and with `limit.reason` as soon as `limit` ends. */
  ask(question: Question, limit: TimeLimit): Promise<DnsMessage> {
    const id = this.#freeId();
    const query = encodeQuery(question, id);
    this.#uses++;
    return limitedPromise(limit, (resolve, reject) => {
      this.#pending.set(id, { question, resolve, reject });
      if (this.#isConnected) this.#send(query);
      return () => {
        this.#pending.delete(id);
        if (this.#isRetired && this.#pending.size === 0) this.#socket.close();
      };
    });
  }

  /** Takes no further question, and closes as soon as none is pending. */
  retire(): void {
    if (this.#isRetired) return;
    this.#isRetired = true;
    if (this.#pending.size === 0) this.#socket.close();
  }

  #send(query: Buffer): void {
    this.#socket.send(query, this.#onSent);
  }

  #receive(bytes: Buffer): void {
    if (bytes.length < 2) return;
    const id = bytes.readUInt16BE(0);
    const query = this.#pending.get(id);
    if (query === undefined) return; // late or forged
    const reply = readReply(bytes, query.question, id);
    if (reply.kind === "answer") query.resolve(reply.message);
    else if (reply.kind === "malformed") query.reject(new TransportError("malformed", reply.problem));
  }

  /** An error (a closed port, above all) does not say which question it is about: it ends all of them, and each is asked again. */
  #fail(error: Error): void {
    this.#onError(error);
    for (const { reject } of this.#pending.values()) reject(unreachableError(error));
    this.retire();
  }

  #freeId(): number {
    let id = randomInt(0x1_0000);
    while (this.#pending.has(id)) id = randomInt(0x1_0000); // ends: far fewer questions than ids are under way
    return id;
  }
}
