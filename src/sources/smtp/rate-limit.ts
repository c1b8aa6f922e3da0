// Politeness: one connection at a time to an address and a pause between two, so many connections at once over all. Fairness: who waits does so
// for a turn of their own, however many errands others have.
import { setTimeout as sleep } from "node:timers/promises";

/** Work on one address after the other's end, its owners in turn; on different addresses at once. */
export class PerHostQueue {
  readonly #semaphores = new Map<string, FairSemaphore>();

  run<T>(address: string, owner: string, work: () => Promise<T>): Promise<T> {
    const semaphore = this.#semaphores.get(address) ?? new FairSemaphore(1);
    this.#semaphores.set(address, semaphore);
    return semaphore.run(owner, work);
  }
}

/** Rests between what is done at one address. */
export class Cooldown {
  readonly #ms: number;
  readonly #readyAt = new Map<string, number>();

  constructor(ms: number) {
    this.#ms = ms;
  }

  /** Waits until the address has had its rest, or `signal` aborts. */
  async wait(address: string, signal: AbortSignal): Promise<void> {
    const remainingMs = (this.#readyAt.get(address) ?? 0) - performance.now();
    if (remainingMs > 0) await sleep(remainingMs, undefined, { signal }).catch(() => undefined);
  }

  /** The address' rest begins. */
  start(address: string): void {
    this.#readyAt.set(address, performance.now() + this.#ms);
  }
}

/** At most so many at work at once, and so many of them for one owner. Owners who wait take turns; of one owner's, first come, first served. */
export class FairSemaphore {
  readonly #maxPerOwner: number;
  /** How many are at work for an owner. */
  readonly #active = new Map<string, number>();
  /** Those who wait by their owner, the one whose turn is next first; no list is empty. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #free: number;

  constructor(size: number, maxPerOwner = size) {
    this.#free = size;
    this.#maxPerOwner = maxPerOwner;
  }

  async run<T>(owner: string, work: () => Promise<T>): Promise<T> {
    await new Promise<void>((go) => {
      const others = this.#waiting.get(owner);
      if (others === undefined) this.#waiting.set(owner, [go]);
      else others.push(go);
      this.#admit();
    });
    try {
      return await work();
    } finally {
      this.#free++;
      this.#adjust(owner, -1);
      this.#admit();
    }
  }

  /** Lets in whoever may; an owner goes to the end of the line with what is left. */
  #admit(): void {
    for (const [owner, waiting] of this.#waiting) {
      if (this.#free === 0) return;
      if (this.#isAtLimit(owner)) continue;
      this.#waiting.delete(owner);
      this.#free--;
      this.#adjust(owner, 1);
      const next = waiting.shift();
      if (waiting.length > 0) this.#waiting.set(owner, waiting);
      next?.();
    }
  }

  #isAtLimit(owner: string): boolean {
    return (this.#active.get(owner) ?? 0) >= this.#maxPerOwner;
  }

  #adjust(owner: string, change: 1 | -1): void {
    const working = (this.#active.get(owner) ?? 0) + change;
    if (working === 0) this.#active.delete(owner);
    else this.#active.set(owner, working);
  }
}
