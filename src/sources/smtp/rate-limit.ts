// Rate limits towards mail servers: one connection at a time to an address, a pause between two, and few in a minute.
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

/** What the pace is kept by, in milliseconds; tests have their own. */
export interface Clock {
  now(): number;
  /** Ends early where `signal` aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
};

const MINUTE_MS = 60_000;

/** How often one address is connected to. */
export interface PaceLimits {
  /** Between the end of one connection and the next, in milliseconds. */
  pauseMs: number;
  /** Connections that may begin within any minute, those of the first probe of an address aside. */
  perMinute: number;
}

interface AddressPace {
  /** When the pause after the last connection ends. */
  restsUntil: number;
  /** When the latest further connections began, the oldest first; as many as a minute may have. */
  further: number[];
}

/**
 * Spaces the connections to each address. Those of its first probe are needed to learn anything of it, and know only the pause; a
 * *further* connection asks again, under another name or for another certificate, and there are few of these in a minute.
 */
export class ConnectionPace {
  readonly #limits: PaceLimits;
  readonly #clock: Clock;
  readonly #paces = new Map<string, AddressPace>();

  constructor(limits: PaceLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  /** Waits until the address may be connected to, or `signal` aborts. */
  async wait(address: string, isFurther: boolean, signal: AbortSignal): Promise<void> {
    const { restsUntil, further } = this.#paceOf(address);
    const [oldest] = further;
    const isFull = isFurther && oldest !== undefined && further.length >= this.#limits.perMinute;
    const at = isFull ? Math.max(restsUntil, oldest + MINUTE_MS) : restsUntil;
    const remainingMs = at - this.#clock.now();
    if (remainingMs > 0) await this.#clock.sleep(remainingMs, signal);
  }

  began(address: string, isFurther: boolean): void {
    if (!isFurther) return;
    const { further } = this.#paceOf(address);
    further.push(this.#clock.now());
    if (further.length > this.#limits.perMinute) further.shift();
  }

  ended(address: string): void {
    this.#paceOf(address).restsUntil = this.#clock.now() + this.#limits.pauseMs;
  }

  #paceOf(address: string): AddressPace {
    const pace = this.#paces.get(address) ?? { restsUntil: -Infinity, further: [] };
    this.#paces.set(address, pace);
    return pace;
  }
}
