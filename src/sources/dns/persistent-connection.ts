// One connection per upstream, kept for the next question and reopened when it has died.
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { limited } from "./deadline.ts";
import { ConnectionLost } from "./transport.ts";

export interface Connection {
  /** No further question can be asked on it. */
  readonly isClosed: boolean;
  /** When something last came back, in `performance.now()` milliseconds. */
  readonly lastActivityAt: number;
  close(): void;
}

export class PersistentConnection<C extends Connection> {
  readonly #open: () => Promise<C>;
  #current: Promise<C> | null = null;
  /** The one that was opened last. */
  #opened: C | null = null;
  #isClosed = false;

  /** `open` must settle by itself, whether or not anybody still waits. */
  constructor(open: () => Promise<C>) {
    this.#open = open;
  }

  /** Runs `work` on the connection; once more on a new one where the connection broke under it. */
  async use<T>(limit: TimeLimit, work: (connection: C) => Promise<T>): Promise<T> {
    try {
      return await this.#useOnce(limit, work);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      return this.#useOnce(limit, work);
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#current?.then(
      (connection) => connection.close(),
      () => undefined,
    );
  }

  async #useOnce<T>(limit: TimeLimit, work: (connection: C) => Promise<T>): Promise<T> {
    const connection = this.#opened?.isClosed === false ? this.#opened : await this.#liveConnection(limit);
    const askedAt = performance.now();
    try {
      return await work(connection);
    } catch (error) {
      // silence since we asked: the connection may be dead without a sign, so the next question gets a new one
      if (limit.reason !== null && connection.lastActivityAt < askedAt) connection.close();
      throw error;
    }
  }

  async #liveConnection(limit: TimeLimit): Promise<C> {
    for (;;) {
      const shared = (this.#current ??= this.#openConnection());
      const connection = await limited(shared, limit);
      this.#opened = connection;
      if (!connection.isClosed) return connection;
      if (this.#current === shared) this.#current = null;
    }
  }

  #openConnection(): Promise<C> {
    const opening = this.#open();
    opening.then(
      (connection) => this.#isClosed && connection.close(),
      () => {
        if (this.#current === opening) this.#current = null;
      },
    );
    return opening;
  }
}
