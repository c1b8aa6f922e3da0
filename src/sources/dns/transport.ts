// What a way to a resolver is: one question out, its answer back, or a TransportError.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { DnsFailureCause } from "../../ports.ts";
import { truncate } from "../../text/truncate.ts";
import type { DnsMessage, Question, Reply } from "./wire.ts";

export interface Transport {
  /**
   * Asks once and brings the answer to exactly this question. Rejects with a TransportError, and with `limit.reason` as soon
   * as `limit` ends. The sockets do not keep the process alive: the timer of the waiting caller does.
   */
  exchange(question: Question, limit: TimeLimit): Promise<DnsMessage>;
  /** Questions that the connection carries at once; no limit where absent. */
  readonly capacity?: number | undefined;
  /** Closes every connection; what is under way is for its limit to end. */
  close(): void;
}

/** Why there is no answer; the reason does not name the upstream. */
export class TransportError extends Error {
  readonly failure: DnsFailureCause;
  readonly reason: Message;

  constructor(failure: DnsFailureCause, reason: Message) {
    super(reason.code);
    this.name = "TransportError";
    this.failure = failure;
    this.reason = reason;
  }
}

/** A connection broke under a question that may be asked again on a new one (RFC 7766 §6.2.4, RFC 9113 §8.7). */
export class ConnectionLost extends TransportError {}

/** What Node adds to an error; `reason` is OpenSSL's. */
type NodeError = Error & { code?: string; syscall?: string; reason?: string };

/** An error of Node's as `unreachable`: node:net, node:tls and node:http2 reject and emit nothing else. */
export function unreachableError(error: Error): TransportError {
  if (error instanceof TransportError) return error;
  return new TransportError("unreachable", systemError(error));
}

/** The same for a connection that had been made. */
export function connectionLost(error?: Error): ConnectionLost {
  return new ConnectionLost("unreachable", error === undefined ? message("dns/connection-closed") : systemError(error));
}

/** Whether the resolver asks for fewer questions: 429 (RFC 6585 §4) or 503 (RFC 9110 §15.6.4). */
export function isOverload({ reason }: TransportError): boolean {
  return reason.code === "dns/http-status" && (reason.values.status === 429 || reason.values.status === 503);
}

/** The answer in a reply over a channel that carries only ours, where anything else is a fault. */
export function expectAnswer(reply: Reply): DnsMessage {
  if (reply.kind !== "answer") throw new TransportError("malformed", reply.problem);
  if (reply.message.isTruncated) throw new TransportError("malformed", message("dns/truncated"));
  return reply.message;
}

function systemError({ message: text, code, syscall, reason, name }: NodeError): Message {
  // the text of a failed system call names address and port; an AggregateError (no address of several connected) has none
  const call = syscall !== undefined && code !== undefined ? `${syscall} ${code}` : text;
  // OpenSSL's text names its thread and source file
  const words = reason !== undefined && code?.startsWith("ERR_SSL_") === true ? `TLS: ${reason}` : call;
  return message("dns/system-error", { error: truncate(words || code || name) });
}
