// A limit of concurrent work. It is fair: owners who wait take turns, however much one of them wants.

/** Runs at most `size` pieces of work at once; those of one owner first come, first served. Work may reject, but not throw. */
export class Semaphore {
  /** Waiting work by owner, the next owner first; no list is empty. */
  readonly #waiting = new Map<string, (() => void)[]>();
  #size: number;
  #running = 0;
  readonly #end = (): void => {
    this.#running--;
    this.#admit();
  };

  constructor(size: number) {
    this.#size = size;
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

  run<T>(work: () => Promise<T>, owner = ""): Promise<T> {
    if (this.#waiting.size > 0 || this.#running >= this.#size) return this.#wait(owner).then(() => this.#start(work));
    this.#running++;
    return this.#start(work);
  }

  #start<T>(work: () => Promise<T>): Promise<T> {
    const begun = work();
    begun.then(this.#end, this.#end);
    return begun;
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
      this.#waiting.delete(owner);
      this.#running++;
      const next = waiting.shift();
      if (waiting.length > 0) this.#waiting.set(owner, waiting);
      next?.();
    }
  }
}
