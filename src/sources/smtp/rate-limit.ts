// Rate limits towards mail servers: one connection at a time to an address, and a pause between two.
import { setTimeout as sleep } from "node:timers/promises";
import { Semaphore } from "../../concurrency/semaphore.ts";

/** Work on one address after the other's end, its owners in turn; on different addresses at once. */
export class PerHostQueue {
  readonly #semaphores = new Map<string, Semaphore>();

  run<T>(address: string, owner: string, work: () => Promise<T>): Promise<T> {
    const semaphore = this.#semaphores.get(address) ?? new Semaphore(1);
    this.#semaphores.set(address, semaphore);
    return semaphore.run(work, owner);
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
