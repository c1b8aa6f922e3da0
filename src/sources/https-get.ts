// One GET over a TLS connection, read to its end: an answer that may be incomplete does not count (RFC 9112 §8, §9.8).
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { ByteString } from "../dns/record.ts";
import { HTTPS_BODY_LIMIT } from "../ports.ts";
import type { HttpsResult } from "../ports.ts";
import { truncate } from "../text/truncate.ts";
import { NO_CLOSE_NOTIFY } from "./https-errors.ts";

/** What is asked for. */
interface GetRequest {
  host: string;
  path: string;
}

type GetResponse = Pick<Extract<HttpsResult, { kind: "response" }>, "status" | "contentType" | "body" | "overflow">;

/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;

/**
 * A TCP connection as a stream of its own, for TLS to run over. On the socket itself node shows the end of TCP and a
 * close_notify alike as the end of TLS; over a stream the end of TCP comes after what came before it, so that an end
 * of TLS that precedes it was a close_notify.
 */
export function socketAsStream(tcp: Socket): Duplex {
  const stream = new Duplex({
    read: () => void tcp.resume(),
    write: (chunk, _encoding, done) => void tcp.write(chunk as Buffer, done),
    final: (done) => void tcp.end(done),
    destroy: (error, done) => {
      tcp.destroy();
      done(error);
    },
  });
  tcp.on("data", (chunk: Buffer) => void (stream.push(chunk) || tcp.pause()));
  tcp.on("end", () => stream.push(null));
  tcp.on("error", (error) => stream.destroy(error));
  tcp.on("close", () => stream.destroy());
  return stream;
}

/**
 * Asks over `tls`, which runs over `underTls(tcp)`. `onAnswer` is called once the header is there. Rejects with node's error, or with
 * one of ours whose code `https-reason` knows.
 */
export function getOverTls(
  tls: TLSSocket,
  tcp: Socket,
  { host, path }: GetRequest,
  signal: AbortSignal,
  onHeader: () => void,
): Promise<GetResponse> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | null = null;
    const request = httpRequest({
      createConnection: () => tls,
      path,
      signal,
      setHost: false,
      maxHeaderSize: HEADER_LIMIT,
      headers: {
        Host: host,
        "User-Agent": "mail-policy",
        Accept: "text/plain",
        "Accept-Encoding": "identity",
        Connection: "close",
      },
    });
    // of the body too: node tells the request of what is wrong with it, and with the octets behind it, which belong to no answer (RFC 9112 §6.3)
    request.on("error", (error) => answer?.complete || reject(error));
    request.on("response", (response) => {
      answer = response;
      onHeader();
      collectBody(response, tls, tcp).then(resolve, reject);
    });
    // after 101, which we did not ask for, node only closes; the code is the parser's own for it
    request.on("close", () => answer !== null || reject(errorWithCode("HPE_PAUSED_UPGRADE")));
    request.end();
  });
}

/** Reads a body. One that has neither length nor chunks ends with the connection, and is whole only behind a close_notify. */
function collectBody(response: IncomingMessage, tls: TLSSocket, tcp: Socket): Promise<GetResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isCut = false;
    // before node's own listeners, which take any end of the connection for the end of such a body
    tls.prependOnceListener("end", () => (isCut ||= !response.complete && tcp.readableEnded));
    tls.prependOnceListener("close", () => (isCut ||= !response.complete));
    response.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > HTTPS_BODY_LIMIT) resolve(toGetResponse(response, Buffer.concat(chunks)));
    });
    response.on("end", () =>
      isCut ? reject(errorWithCode(NO_CLOSE_NOTIFY)) : resolve(toGetResponse(response, Buffer.concat(chunks))),
    );
    response.on("error", reject);
    response.on("close", () => reject(errorWithCode("ECONNRESET")));
  });
}

function toGetResponse({ statusCode, headers }: IncomingMessage, octets: Buffer): GetResponse {
  const contentType = headers["content-type"];
  const body: ByteString = octets.subarray(0, HTTPS_BODY_LIMIT).toString("latin1");
  return {
    status: statusCode as number, // node leaves it out only of requests that a server reads
    contentType: contentType === undefined ? null : truncate(contentType),
    body,
    overflow: octets.length > HTTPS_BODY_LIMIT,
  };
}

function errorWithCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
