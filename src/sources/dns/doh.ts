// What DNS over HTTPS asks of any HTTP version (RFC 8484 §4).
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import type { Readable } from "node:stream";
import { message } from "../../message.ts";
import { truncate } from "../../text/truncate.ts";
import type { Connection } from "./persistent-connection.ts";
import { connectionLost, TransportError } from "./transport.ts";

export const MEDIA_TYPE = "application/dns-message"; // RFC 8484 §6
/** A DNS message's length has 16 bits (RFC 1035 §4.2.2). */
const MAX_BODY_OCTETS = 65_535;

export interface HttpConnection extends Connection {
  /** Questions that it carries at once. */
  readonly capacity: number;
  /** Posts one DNS message and brings the one that came back. Rejects with a TransportError. */
  post(message: Buffer, limit: TimeLimit): Promise<Buffer>;
}

/** A response's status and Content-Type, as the wire had them. */
export interface ResponseHead {
  status: number | undefined;
  contentType: string | undefined;
}

/**
 * Collects the DNS message in a response; what is not one rejects as soon as that is known. A body that only the end of the connection ends
 * (HTTP/1.1 without length and chunks) may be cut short; then the counts in its header do not match (RFC 1035 §4.1.1), and it is not a DNS message.
 */
export function collectMessage(
  { status, contentType }: ResponseHead,
  body: Readable,
  resolve: (answer: Buffer) => void,
  reject: (error: Error) => void,
): void {
  // RFC 8484 §4.2.1: a DNS error too comes with 2xx; any other status has no DNS answer
  if (status !== 200)
    return reject(new TransportError("refused", message("dns/http-status", { status: status ?? null })));
  const mediaType = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase();
  if (mediaType !== MEDIA_TYPE) {
    const type = contentType === undefined ? null : truncate(contentType);
    return reject(new TransportError("malformed", message("dns/media-type", { type, expected: MEDIA_TYPE })));
  }
  const chunks: Buffer[] = [];
  let size = 0;
  body.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_BODY_OCTETS)
      reject(new TransportError("malformed", message("dns/response-size", { limit: MAX_BODY_OCTETS })));
    else chunks.push(chunk);
  });
  body.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
  body.on("aborted", () => reject(connectionLost()));
}
