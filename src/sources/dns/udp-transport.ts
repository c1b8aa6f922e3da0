// DNS over UDP (RFC 1035 §4.2.1, RFC 5452), and TCP where the answer is truncated.
import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import { abortablePromise } from "./deadline.ts";
import { askTcp } from "./tcp-transport.ts";
import type { Transport } from "./transport.ts";
import { expectAnswer, TransportError, unreachableError } from "./transport.ts";
import type { DnsMessage, Question } from "./wire.ts";
import { encodeQuery, readReply } from "./wire.ts";

/** A resolver at an IP address. */
export interface UdpServer {
  host: string;
  port: number;
}

export class UdpTransport implements Transport {
  readonly #server: UdpServer;

  constructor(server: UdpServer) {
    this.#server = server;
  }

  async exchange(question: Question, signal: AbortSignal): Promise<DnsMessage> {
    const message = await askUdp(this.#server, question, signal);
    return message.isTruncated ? expectAnswer(await askTcp(this.#server, question, signal)) : message; // RFC 7766 §5
  }

  close(): void {
    // a socket lives as long as its question
  }
}

/** One question from a port of its own (RFC 5452 §9.2); stray packets are passed over until the signal (§9.1). */
function askUdp({ host, port }: UdpServer, question: Question, signal: AbortSignal): Promise<DnsMessage> {
  const id = randomInt(0x1_0000);
  return abortablePromise(signal, (resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
    let isOpen = true;
    socket.unref();
    socket.on("error", (error) => reject(unreachableError(error)));
    socket.on("message", (bytes) => {
      const reply = readReply(bytes, question, id);
      if (reply.kind === "answer") resolve(reply.message);
      else if (reply.kind === "malformed") reject(new TransportError("malformed", reply.problem));
    });
    // connected, so the kernel hands us only what comes from the resolver
    socket.connect(port, host, (error?: Error | null) => {
      if (error) reject(unreachableError(error));
      else if (isOpen) socket.send(encodeQuery(question, id));
    });
    return () => {
      isOpen = false;
      socket.close();
    };
  });
}
