// DNS over HTTPS on HTTP/2 (RFC 8484 §5.2, RFC 9113): all questions share one connection.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import type { ClientHttp2Session } from "node:http2";
import { connect, constants } from "node:http2";
import type { TLSSocket } from "node:tls";
import type { HttpConnection } from "./doh.ts";
import { collectMessage, MEDIA_TYPE } from "./doh.ts";
import { limitedPromise } from "./deadline.ts";
import { connectionLost } from "./transport.ts";

export class Http2Connection implements HttpConnection {
  lastActivityAt = performance.now();
  readonly #session: ClientHttp2Session;
  readonly #path: string;

  constructor(socket: TLSSocket, authority: string, path: string) {
    this.#session = connect(`https://${authority}`, {
      createConnection: () => socket,
      settings: { enablePush: false },
    });
    this.#session.on("error", () => undefined); // each stream hears of it too
    this.#session.unref();
    this.#path = path;
  }

  get isClosed(): boolean {
    return this.#session.closed || this.#session.destroyed;
  }

  /** What the server lets be under way (RFC 9113 §6.5.2). */
  get capacity(): number {
    return this.#session.remoteSettings.maxConcurrentStreams ?? Infinity;
  }

  post(message: Buffer, limit: TimeLimit): Promise<Buffer> {
    return limitedPromise(limit, (resolve, reject) => {
      const stream = this.#session.request({
        ":method": "POST",
        ":path": this.#path,
        accept: MEDIA_TYPE,
        "content-type": MEDIA_TYPE,
        "content-length": message.length,
      });
      let isAnswered = false;
      const answer = (body: Buffer): void => {
        isAnswered = true;
        resolve(body);
      };
      stream.on("response", (headers) => {
        this.lastActivityAt = performance.now();
        // RFC 9113 §8.1: only END_STREAM ends a response; node ends the body where the connection does too
        stream.on("end", () => stream.rstCode !== constants.NGHTTP2_NO_ERROR && reject(connectionLost()));
        collectMessage({ status: headers[":status"], contentType: headers["content-type"] }, stream, answer, reject);
      });
      stream.on("error", (error) => reject(connectionLost(error)));
      stream.on("close", () => isAnswered || reject(connectionLost()));
      stream.end(message);
      return () => {
        // a stream that ended by itself needs no RST_STREAM: servers count those (CVE-2023-44487)
        if (!stream.readableEnded) stream.close(constants.NGHTTP2_CANCEL);
      };
    });
  }

  close(): void {
    this.#session.destroy();
  }
}
