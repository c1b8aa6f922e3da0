// A limit of concurrent work. It is fair: owners who wait take turns, however much one of them wants.

/** Runs at most `size` pieces of work at once, and at most `maxPerOwner` of one owner; those of one owner first come, first served. */
export class Semaphore {
  readonly #maxPerOwner: number;
  /** Running work by owner. */
  readonly #active = new Map<string, number>();
  /** Waiting work by owner, the next owner first; no list is empty. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #free: number;

  constructor(size: number, maxPerOwner = size) {
    this.#free = size;
    this.#maxPerOwner = maxPerOwner;
  }

  async run<T>(work: () => Promise<T>, owner = ""): Promise<T> {
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

  /** Starts what may start; an owner with more to do goes to the end of the line. */
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
    const running = (this.#active.get(owner) ?? 0) + change;
    if (running === 0) this.#active.delete(owner);
    else this.#active.set(owner, running);
  }
}
