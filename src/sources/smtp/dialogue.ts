// One side of an SMTP conversation on a socket: a line out, a reply in, each with its time.
import type { Socket } from "node:net";
import type { Allowance, Heard } from "./reply.ts";
import { ReplyReader } from "./reply.ts";

/** What came of waiting for a reply. */
export type Answer = Heard | { kind: "timeout" } | { kind: "closed" };

export class Conversation {
  readonly #socket: Socket;
  readonly #reader: ReplyReader;
  #isOver = false;
  #wake: () => void = () => undefined;
  /** The code of what broke the connection; null while nothing did, or where the server hung up in good order. */
  broken: string | null = null;

  /** Listens to a connected socket until it is let go. */
  constructor(socket: Socket, allowance: Allowance) {
    this.#socket = socket;
    this.#reader = new ReplyReader(allowance);
    socket.on("data", this.#onData).on("error", this.#onError).on("close", this.#onClose);
    this.#isOver = socket.destroyed;
  }

  /** Sends one command line. */
  say(command: string): void {
    if (this.#socket.writable) this.#socket.write(`${command}\r\n`);
  }

  /** The next reply, waited for at most `ms` milliseconds. */
  async hear(ms: number): Promise<Answer> {
    const endsAt = performance.now() + ms;
    for (;;) {
      const heard = this.#reader.take();
      if (heard !== null) return heard;
      if (this.#isOver) return { kind: "closed" };
      const left = endsAt - performance.now();
      if (left <= 0) return { kind: "timeout" };
      await this.#change(left);
    }
  }

  /** Whether the server said more than it was asked. */
  get isAhead(): boolean {
    return this.#reader.isAhead;
  }

  /** Says goodbye, waits for its reply for at most `ms` milliseconds (RFC 5321 §4.1.1.10), and is done with the socket. */
  async quit(ms: number): Promise<void> {
    this.say("QUIT");
    await this.hear(ms);
    this.#socket.destroy();
  }

  /** Lets go of the socket, so that TLS can begin on it. */
  release(): void {
    this.#socket.off("data", this.#onData).off("close", this.#onClose);
  }

  /** Resolves when something came in, the connection ended, or after `ms` milliseconds. */
  #change(ms: number): Promise<void> {
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
    this.broken = error.code ?? "unknown error";
  };

  readonly #onClose = (): void => {
    this.#isOver = true;
    this.#wake();
  };
}
