// A limit of concurrent work. It is fair: owners who wait take turns, however much one of them wants.

/** Runs at most `size` pieces of work at once, and at most `maxPerOwner` of one owner; those of one owner first come, first served. */
export class Semaphore {
  readonly #maxPerOwner: number;
  /** Running work by owner, where that is limited. */
  readonly #active = new Map<string, number>();
  /** Waiting work by owner, the next owner first; no list is empty. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #size: number;
  #running = 0;

  constructor(size: number, maxPerOwner = Infinity) {
    this.#size = size;
    this.#maxPerOwner = maxPerOwner;
  }

  get size(): number {
    return this.#size;
  }

  /** Work that runs. */
  get running(): number {
    return this.#running;
  }

  /** Another number of pieces at once; what runs already goes on. */
  resize(size: number): void {
    this.#size = size;
    this.#admit();
  }

  async run<T>(work: () => Promise<T>, owner = ""): Promise<T> {
    if (this.#waiting.size === 0 && this.#running < this.#size && !this.#isAtLimit(owner)) this.#adjust(owner, 1);
    else await this.#wait(owner);
    try {
      return await work();
    } finally {
      this.#adjust(owner, -1);
      this.#admit();
    }
  }

  #wait(owner: string): Promise<void> {
    return new Promise((go) => {
      const others = this.#waiting.get(owner);
      if (others === undefined) this.#waiting.set(owner, [go]);
      else others.push(go);
      this.#admit();
    });
  }

  /** Starts what may start; an owner with more to do goes to the end of the line. */
  #admit(): void {
    for (const [owner, waiting] of this.#waiting) {
      if (this.#running >= this.#size) return;
      if (this.#isAtLimit(owner)) continue;
      this.#waiting.delete(owner);
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
    this.#running += change;
    if (this.#maxPerOwner === Infinity) return;
    const running = (this.#active.get(owner) ?? 0) + change;
    if (running === 0) this.#active.delete(owner);
    else this.#active.set(owner, running);
  }
}
