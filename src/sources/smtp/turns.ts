// Politeness: one connection at a time to an address and a pause between two, so many connections at once over all.
import { setTimeout as sleep } from "node:timers/promises";

/** Work on one address after the other's end; on different addresses at once. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  take<T>(address: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(address) ?? Promise.resolve()).then(work);
    this.#last.set(address, turn.catch(() => undefined)); // one that fails does not keep the next from its turn
    return turn;
  }
}

/** Rests between what is done at one address. */
export class Pauses {
  readonly #ms: number;
  readonly #restedAt = new Map<string, number>();

  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Waits until the address has had its rest, or `signal` aborts. */
  async before(address: string, signal: AbortSignal): Promise<void> {
    const left = (this.#restedAt.get(address) ?? 0) - performance.now();
    if (left > 0) await sleep(left, undefined, { signal }).catch(() => undefined);
  }

  /** The address' rest begins. */
  after(address: string): void {
    this.#restedAt.set(address, performance.now() + this.#ms);
  }
}

/** At most so many at work at once; first come, first served. */
export class Slots {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(size: number) {
    this.#free = size;
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift(); // the slot is handed on, so nobody can slip in between
      if (next === undefined) this.#free++;
      else next();
    }
  }
}
