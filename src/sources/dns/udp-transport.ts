// DNS over UDP (RFC 1035 §4.2.1, RFC 5452) from many ports that are renewed, and TCP where the answer is truncated.
import { randomInt } from "node:crypto";
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { isLoopback } from "../special-purpose-addresses.ts";
import { askTcp } from "./tcp-transport.ts";
import type { Transport } from "./transport.ts";
import { expectAnswer } from "./transport.ts";
import type { UdpServer } from "./udp-socket.ts";
import { UdpSocket } from "./udp-socket.ts";
import type { DnsMessage, Question } from "./wire.ts";

/**
 * Sockets open at once. A forged answer has to hit the port and the id of the one question that it answers (RFC 5452 §7.2: no question is
 * under way twice, so D = 1, and other questions under way do not help). An attacker that knows every open port is left with
 * 1,024 × 65,536 = 2²⁶ possibilities, and has little time to find the ports: each of the first 1,024 questions has a new one, and later
 * ports are renewed. One that does not know them has to guess among all that the system gives out: 28,232 on Linux, so nearly 2³¹
 * possibilities.
 */
const MAX_SOCKETS = 1024;
/** An attacker on the network cannot forge an answer of loopback; so many that their receive buffers hold the answers to all questions under way. */
const MAX_LOOPBACK_SOCKETS = 16;
/** A port is given up after so many questions … */
const MAX_USES = 64;
/** … or milliseconds, in which a third of all ports can be probed (CVE-2020-25705: about 1,000 a second). */
const MAX_AGE_MS = 10_000;

export class UdpTransport implements Transport {
  readonly #server: UdpServer;
  #maxSockets: number;
  readonly #sockets: UdpSocket[] = [];

  constructor(server: UdpServer) {
    this.#server = server;
    this.#maxSockets = isLoopback(server.host) ? MAX_LOOPBACK_SOCKETS : MAX_SOCKETS;
  }

  exchange(question: Question, limit: TimeLimit): Promise<DnsMessage> {
    const answer = this.#chooseSocket().ask(question, limit);
    return answer.then((message) =>
      message.isTruncated ? askTcp(this.#server, question, limit).then(expectAnswer) : message,
    ); // RFC 7766 §5
  }

  close(): void {
    for (const socket of this.#sockets.splice(0)) socket.retire();
  }

  /** A new socket until there are enough, then a random one (RFC 5452 §9.2), renewed where it has served long enough. */
  #chooseSocket(): UdpSocket {
    const at = this.#sockets.length < this.#maxSockets ? this.#sockets.length : randomInt(this.#sockets.length);
    const socket = this.#sockets[at];
    if (socket !== undefined && isUsable(socket)) return socket;
    socket?.retire();
    return (this.#sockets[at] = new UdpSocket(this.#server, (error) => this.#makeRoom(error)));
  }

  /** Where the process may not open further files, half of our sockets have to do: connections need some too. */
  #makeRoom({ code }: Error & { code?: string }): void {
    if (code !== "EMFILE" && code !== "ENFILE") return;
    this.#maxSockets = Math.max(1, Math.floor(this.#sockets.length / 2));
    for (const socket of this.#sockets.splice(this.#maxSockets)) socket.retire();
  }
}

function isUsable({ isRetired, uses, openedAt }: UdpSocket): boolean {
  return !isRetired && uses < MAX_USES && performance.now() - openedAt < MAX_AGE_MS;
}
