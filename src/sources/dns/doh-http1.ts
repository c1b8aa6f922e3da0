// DNS over HTTPS on HTTP/1.1, for servers without HTTP/2: a few connections, kept for the next question.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { Agent, request } from "node:http";
import type { TLSSocket } from "node:tls";
import { callbackify } from "node:util";
import { Semaphore } from "../../concurrency/semaphore.ts";
import type { HttpConnection } from "./doh.ts";
import { collectMessage, MEDIA_TYPE } from "./doh.ts";
import { limitedPromise } from "./deadline.ts";
import { connectionLost, unreachableError } from "./transport.ts";

/** Connections to one server: enough to hide its delay, few enough not to burden it. */
const MAX_CONNECTIONS = 16;

export class Http1Connection implements HttpConnection {
  lastActivityAt = performance.now();
  readonly isClosed = false;
  readonly capacity = MAX_CONNECTIONS;
  readonly #agent: Agent;
  /** The agent's own limit counts a connection only once it is made. */
  readonly #slots = new Semaphore(MAX_CONNECTIONS);
  readonly #authority: string;
  readonly #path: string;

  /** `connect` makes a connection to the server that speaks HTTP/1.1. */
  constructor(connect: () => Promise<TLSSocket>, authority: string, path: string) {
    this.#agent = new Agent({ keepAlive: true });
    this.#agent.createConnection = (_options, callback) => {
      if (callback !== undefined) callbackify(connect)(callback);
      return null;
    };
    this.#authority = authority;
    this.#path = path;
  }

  post(message: Buffer, limit: TimeLimit): Promise<Buffer> {
    return limitedPromise(limit, (resolve, reject) => {
      this.#slots.run(() => this.#postNow(message, limit)).then(resolve, reject);
      return () => undefined;
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  #postNow(message: Buffer, limit: TimeLimit): Promise<Buffer> {
    return limitedPromise(limit, (resolve, reject) => {
      let isComplete = false;
      let answer: Buffer | null = null;
      const headers = {
        host: this.#authority,
        accept: MEDIA_TYPE,
        "content-type": MEDIA_TYPE,
        "content-length": message.length,
      };
      const outgoing = request({ agent: this.#agent, method: "POST", path: this.#path, headers }, (response) => {
        this.lastActivityAt = performance.now();
        collectMessage(
          { status: response.statusCode, contentType: response.headers["content-type"] },
          response,
          (body) => (answer = body),
          reject,
        );
        response.on("error", (error) => reject(connectionLost(error)));
        response.on("end", () => (isComplete = true));
      });
      outgoing.on("error", (error) => {
        if (!outgoing.reusedSocket) return reject(unreachableError(error));
        this.#dropIdle();
        reject(connectionLost(error)); // RFC 9112 §9.3.1: a kept connection may have been closed just as we wrote
      });
      // only then is its connection free for the next
      outgoing.on("close", () => answer !== null && resolve(answer));
      outgoing.on("socket", (socket) => socket.unref());
      outgoing.end(message);
      return () => {
        if (!isComplete) outgoing.destroy(); // else its connection is kept
      };
    });
  }

  /** Where one kept connection died the others that idle may have died with it. */
  #dropIdle(): void {
    for (const socket of Object.values(this.#agent.freeSockets).flat()) socket?.destroy();
  }
}
