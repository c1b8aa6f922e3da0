// Politeness: one connection at a time to an address and a pause between two, so many connections at once over all. Fairness: who waits does so
// for a turn of their own, however many errands others have.
import { setTimeout as sleep } from "node:timers/promises";

/** Work on one address after the other's end, its owners in turn; on different addresses at once. */
export class Turns {
  readonly #slots = new Map<string, Slots>();

  take<T>(address: string, owner: string, work: () => Promise<T>): Promise<T> {
    const slot = this.#slots.get(address) ?? new Slots(1);
    this.#slots.set(address, slot);
    return slot.use(owner, work);
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

/** At most so many at work at once, and so many of them for one owner. Owners who wait take turns; of one owner's, first come, first served. */
export class Slots {
  readonly #mostOfOne: number;
  /** How many are at work for an owner. */
  readonly #working = new Map<string, number>();
  /** Those who wait by their owner, the one whose turn is next first; no list is empty. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #free: number;

  constructor(size: number, mostOfOne = size) {
    this.#free = size;
    this.#mostOfOne = mostOfOne;
  }

  async use<T>(owner: string, work: () => Promise<T>): Promise<T> {
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
      this.#count(owner, -1);
      this.#admit();
    }
  }

  /** Lets in whoever may; an owner goes to the end of the line with what is left. */
  #admit(): void {
    for (const [owner, waiting] of this.#waiting) {
      if (this.#free === 0) return;
      if (this.#isAtMost(owner)) continue;
      this.#waiting.delete(owner);
      this.#free--;
      this.#count(owner, 1);
      const next = waiting.shift();
      if (waiting.length > 0) this.#waiting.set(owner, waiting);
      next?.();
    }
  }

  #isAtMost(owner: string): boolean {
    return (this.#working.get(owner) ?? 0) >= this.#mostOfOne;
  }

  #count(owner: string, change: 1 | -1): void {
    const working = (this.#working.get(owner) ?? 0) + change;
    if (working === 0) this.#working.delete(owner);
    else this.#working.set(owner, working);
  }
}
