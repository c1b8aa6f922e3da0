// DNS over HTTPS on HTTP/1.1, for servers without HTTP/2: a few connections, kept for the next question.
import { Agent, request } from "node:https";
import type { HttpConnection } from "./doh.ts";
import { collectMessage, MEDIA_TYPE } from "./doh.ts";
import { abortablePromise } from "./deadline.ts";
import type { SecureServer } from "./secure-connection.ts";
import { tlsOptions } from "./secure-connection.ts";
import { connectionLost, unreachableError } from "./transport.ts";

/** Connections to one server: enough to hide its delay, few enough not to burden it. */
const MAX_CONNECTIONS = 16;

export class Http1Connection implements HttpConnection {
  lastActivityAt = performance.now();
  readonly isClosed = false;
  readonly #agent: Agent;
  readonly #authority: string;
  readonly #path: string;

  constructor(server: SecureServer, authority: string, path: string) {
    this.#agent = new Agent({ ...tlsOptions(server, ["http/1.1"]), keepAlive: true, maxSockets: MAX_CONNECTIONS });
    this.#authority = authority;
    this.#path = path;
  }

  post(message: Buffer, signal: AbortSignal): Promise<Buffer> {
    return abortablePromise(signal, (resolve, reject) => {
      let isComplete = false;
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
          resolve,
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
      outgoing.on("socket", (socket) => socket.unref());
      outgoing.end(message);
      return () => {
        if (!isComplete) outgoing.destroy(); // else its connection is kept
      };
    });
  }

  close(): void {
    this.#agent.destroy();
  }

  /** Where one kept connection died the others that idle may have died with it. */
  #dropIdle(): void {
    for (const socket of Object.values(this.#agent.freeSockets).flat()) socket?.destroy();
  }
}
