// DNS over HTTPS (RFC 8484): POST over one HTTP/2 connection, or HTTP/1.1 where the server's ALPN says so.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import type { HttpConnection } from "./doh.ts";
import type { TLSSocket } from "node:tls";
import { Http1Connection } from "./doh-http1.ts";
import { Http2Connection } from "./doh-http2.ts";
import { PersistentConnection } from "./persistent-connection.ts";
import type { AbortScope } from "./deadline.ts";
import type { SecureServer } from "./secure-connection.ts";
import { connectWithTls } from "./secure-connection.ts";
import type { Transport } from "./transport.ts";
import { expectAnswer } from "./transport.ts";
import type { DnsMessage, Question } from "./wire.ts";
import { encodeQuery, readReply } from "./wire.ts";

/** RFC 8484 §4.1: the id is 0, HTTP matches answers to questions. */
const ID = 0;

/** A DoH server; `authority` is host and port as the URL has them. */
export interface DohServer extends SecureServer {
  authority: string;
  path: string;
}

export class DohTransport implements Transport {
  #capacity = Infinity;
  readonly #connection: PersistentConnection<HttpConnection>;

  /** `connectMs` bounds a connection's making, in milliseconds. */
  constructor(server: DohServer, scope: AbortScope, connectMs: number) {
    const connect = (alpn: string[]): Promise<TLSSocket> =>
      scope.withTimeout(connectMs, (limit) => connectWithTls(server, alpn, limit));
    this.#connection = new PersistentConnection(() => open(server, connect));
  }

  async exchange(question: Question, limit: TimeLimit): Promise<DnsMessage> {
    const query = encodeQuery(question, ID);
    const body = await this.#connection.use(limit, (connection) => {
      this.#capacity = connection.capacity;
      return connection.post(query, limit);
    });
    return expectAnswer(readReply(body, question, ID));
  }

  get capacity(): number {
    return this.#capacity;
  }

  close(): void {
    this.#connection.close();
  }
}

async function open(
  { authority, path }: DohServer,
  connect: (alpn: string[]) => Promise<TLSSocket>,
): Promise<HttpConnection> {
  const socket = await connect(["h2", "http/1.1"]);
  if (socket.alpnProtocol === "h2") return new Http2Connection(socket, authority, path);
  socket.destroy(); // its agent makes its own
  return new Http1Connection(() => connect(["http/1.1"]), authority, path);
}
