// One connection per upstream, kept for the next question and opened anew when it has died.
import { awaitShared } from "./deadline.ts";
import { ConnectionLost } from "./transport.ts";

export interface Connection {
  /** No further question can be asked on it. */
  readonly lost: boolean;
  /** When something last came back, in `performance.now()` milliseconds. */
  readonly heardAt: number;
  close(): void;
}

export class Kept<C extends Connection> {
  readonly #open: () => Promise<C>;
  #current: Promise<C> | null = null;
  #closed = false;

  /** `open` must settle by itself, whether or not anybody still waits. */
  constructor(open: () => Promise<C>) {
    this.#open = open;
  }

  /** Runs `work` on the connection; once more on a new one where the connection broke under it. */
  async use<T>(signal: AbortSignal, work: (connection: C) => Promise<T>): Promise<T> {
    try {
      return await this.#once(signal, work);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      return this.#once(signal, work);
    }
  }

  close(): void {
    this.#closed = true;
    this.#current?.then(
      (connection) => connection.close(),
      () => undefined,
    );
  }

  async #once<T>(signal: AbortSignal, work: (connection: C) => Promise<T>): Promise<T> {
    const connection = await this.#connection(signal);
    const askedAt = performance.now();
    try {
      return await work(connection);
    } catch (error) {
      // silence since we asked: the connection may be dead without a sign, so the next question gets a new one
      if (signal.aborted && connection.heardAt < askedAt) connection.close();
      throw error;
    }
  }

  async #connection(signal: AbortSignal): Promise<C> {
    for (;;) {
      const shared = (this.#current ??= this.#opened());
      const connection = await awaitShared(shared, signal);
      if (!connection.lost) return connection;
      if (this.#current === shared) this.#current = null;
    }
  }

  #opened(): Promise<C> {
    const opening = this.#open();
    opening.then(
      (connection) => this.#closed && connection.close(),
      () => {
        if (this.#current === opening) this.#current = null;
      },
    );
    return opening;
  }
}
