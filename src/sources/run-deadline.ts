// The end of the time that a run has, or a part of it: who waits for an answer then gets one at once, and is told why.
import { setMaxListeners } from "node:events";
import { formatDuration } from "../text/duration.ts";

export class Deadline {
  readonly #controller = new AbortController();
  readonly #expiryListeners = new Set<() => void>();
  #expiryReason: string | null = null;

  constructor() {
    setMaxListeners(0, this.signal); // one for each resolver, commit and process that is to end
  }

  /** Why no more is waited for, in words; null while there is time. */
  get expiryReason(): string | null {
    return this.#expiryReason;
  }

  /** Aborts, with that reason as an Error, after all who waited have been answered. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What `begin` starts and comes to; `late` where the time is up first, or was before it began. */
  within<T>(start: () => Promise<T>, onExpiry: (reason: string) => T): Promise<T> {
    if (this.#expiryReason !== null) return Promise.resolve(onExpiry(this.#expiryReason));
    return new Promise((resolve, reject) => {
      const expire = (): void => resolve(onExpiry(this.#expiryReason ?? ""));
      this.#expiryListeners.add(expire);
      start()
        .finally(() => this.#expiryListeners.delete(expire))
        .then(resolve, reject);
    });
  }

  /** The time is up. */
  end(reason: string): void {
    if (this.#expiryReason !== null) return;
    this.#expiryReason = reason;
    for (const end of this.#expiryListeners) end();
    this.#expiryListeners.clear();
    this.#controller.abort(new Error(reason));
  }
}

/** A deadline in `ms` milliseconds, or with the one it is a part of. `close` stops the clock. */
export function startDeadline(ms: number, reason: string, parent?: Deadline): Deadline & { close(): void } {
  const deadline = new Deadline();
  const timer = setTimeout(() => deadline.end(reason), ms);
  if (parent !== undefined) timer.unref(); // the process waits for the whole alone
  parent?.signal.addEventListener("abort", () => deadline.end(parent.expiryReason ?? reason), { once: true });
  return Object.assign(deadline, { close: () => clearTimeout(timer) });
}

/** The deadline of a run. */
export function startRunDeadline(ms: number): ReturnType<typeof startDeadline> {
  return startDeadline(ms, `the run's deadline of ${formatDuration(ms)} was reached (--deadline)`);
}

/** Does the work of a run, which has `ms` milliseconds; the clock stops with it. */
export async function withRunDeadline<T>(ms: number, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const deadline = startRunDeadline(ms);
  try {
    return await work(deadline);
  } finally {
    deadline.close();
  }
}

/** The deadline of what a run asks mail servers. */
export function startSmtpDeadline(ms: number, run: Deadline): ReturnType<typeof startDeadline> {
  return startDeadline(ms, `the deadline for mail servers of ${formatDuration(ms)} was reached (--smtp-deadline)`, run);
}
