// One side of an SMTP conversation on a socket: a line out, a reply in, each with its time.
import type { Socket } from "node:net";
import type { ByteBudget, ReplyOrProblem } from "./reply.ts";
import { ReplyReader } from "./reply.ts";

/** What came of waiting for a reply. */
export type ReplyOutcome = ReplyOrProblem | { kind: "timeout" } | { kind: "closed" };

export class CommandChannel {
  readonly #socket: Socket;
  readonly #reader: ReplyReader;
  #isClosed = false;
  #wake: () => void = () => undefined;
  /** The code of what broke the connection; null while nothing did, or where the server hung up in good order. */
  errorCode: string | null = null;

  /** Listens to a connected socket until it is let go. */
  constructor(socket: Socket, budget: ByteBudget) {
    this.#socket = socket;
    this.#reader = new ReplyReader(budget);
    socket.on("data", this.#onData).on("error", this.#onError).on("close", this.#onClose);
    this.#isClosed = socket.destroyed;
  }

  /** Sends one command line. */
  send(command: string): void {
    if (this.#socket.writable) this.#socket.write(`${command}\r\n`);
  }

  /** The next reply, waited for at most `ms` milliseconds. */
  async readReply(ms: number): Promise<ReplyOutcome> {
    const endsAt = performance.now() + ms;
    for (;;) {
      const next = this.#reader.take();
      if (next !== null) return next;
      if (this.#isClosed) return { kind: "closed" };
      const remainingMs = endsAt - performance.now();
      if (remainingMs <= 0) return { kind: "timeout" };
      await this.#nextEvent(remainingMs);
    }
  }

  /** Whether the server said more than it was asked. */
  get hasUnreadData(): boolean {
    return this.#reader.hasUnreadData;
  }

  /** Says goodbye, waits for its reply for at most `ms` milliseconds (RFC 5321 §4.1.1.10), and is done with the socket. */
  async quit(ms: number): Promise<void> {
    this.send("QUIT");
    await this.readReply(ms);
    this.#socket.destroy();
  }

  /** Lets go of the socket, so that TLS can begin on it. */
  detach(): void {
    this.#socket.off("data", this.#onData).off("close", this.#onClose);
  }

  /** Resolves when something came in, the connection ended, or after `ms` milliseconds. */
  #nextEvent(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#reader.push(chunk);
    this.#wake();
  };

  readonly #onError = (error: Error & { code?: string }): void => {
    this.errorCode = error.code ?? "unknown error";
  };

  readonly #onClose = (): void => {
    this.#isClosed = true;
    this.#wake();
  };
}
