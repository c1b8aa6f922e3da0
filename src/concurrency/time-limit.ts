// The end of one piece of work. It does what an AbortSignal does, at a tenth of the cost.
import type { TimedEntry } from "./timer-wheel.ts";

type EndListener = (reason: Error) => void;

/** Mostly one listens: a list of one takes less room than an empty one that grows. */
const NO_LISTENERS: EndListener[] = [];

/** When work has to end: its time is up, or it is not wanted any more. */
export class TimeLimit implements TimedEntry {
  tick = 0;
  readonly #timeout: () => Error;
  #listeners: EndListener[] = NO_LISTENERS;
  #reason: Error | null = null;

  /** `timeout` says why it ends when its time is up. */
  constructor(timeout: () => Error) {
    this.#timeout = timeout;
  }

  /** One that ends with an AbortSignal, for its reason. */
  static until(signal: AbortSignal): TimeLimit {
    const limit = new TimeLimit(() => signal.reason as Error);
    if (signal.aborted) limit.expire();
    else signal.addEventListener("abort", () => limit.expire(), { once: true });
    return limit;
  }

  /** Why it has ended; null while it has not. */
  get reason(): Error | null {
    return this.#reason;
  }

  /** Calls `listener` as soon as it ends. */
  onEnd(listener: EndListener): void {
    if (this.#reason !== null) listener(this.#reason);
    else if (this.#listeners.length === 0) this.#listeners = [listener];
    else this.#listeners.push(listener);
  }

  /** Does not call it any more. */
  off(listener: EndListener): void {
    const at = this.#listeners.lastIndexOf(listener);
    if (at >= 0) this.#listeners.splice(at, 1);
  }

  /** Ends it, the first time only. */
  end(reason: Error): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    const listeners = this.#listeners;
    this.#listeners = NO_LISTENERS;
    for (const listener of listeners) listener(reason);
  }

  expire(): void {
    this.end(this.#timeout());
  }

  /** The same as an AbortSignal, for what takes one. */
  asSignal(): AbortSignal {
    const controller = new AbortController();
    this.onEnd((reason) => controller.abort(reason));
    return controller.signal;
  }
}
