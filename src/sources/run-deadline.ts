// The deadline of a run, or of a part of it: pending questions are then answered at once, with the reason.
import { setMaxListeners } from "node:events";
import type { Message } from "../message.ts";
import { message } from "../message.ts";

export class Deadline {
  readonly #controller = new AbortController();
  readonly #expiryListeners = new Set<(reason: Message) => void>();
  #expiryReason: Message | null = null;

  constructor() {
    setMaxListeners(0, this.signal); // one for each resolver, commit and process that is to end
  }

  /** Why the time is up; null while it is not. */
  get expiryReason(): Message | null {
    return this.#expiryReason;
  }

  /** Aborts after all who waited have been answered. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What `start` comes to; `onExpiry` where the time is up first, or was before it began. */
  within<T>(start: () => Promise<T>, onExpiry: (reason: Message) => T): Promise<T> {
    if (this.#expiryReason !== null) return Promise.resolve(onExpiry(this.#expiryReason));
    return new Promise((resolve, reject) => {
      const expire = (reason: Message): void => resolve(onExpiry(reason));
      this.#expiryListeners.add(expire);
      const isInTime = (): boolean => this.#expiryListeners.delete(expire);
      start().then(
        (value) => isInTime() && resolve(value),
        (error: Error) => isInTime() && reject(error),
      );
    });
  }

  /** The time is up. */
  end(reason: Message): void {
    if (this.#expiryReason !== null) return;
    this.#expiryReason = reason;
    for (const expire of this.#expiryListeners) expire(reason);
    this.#expiryListeners.clear();
    this.#controller.abort(new Error(reason.code));
  }
}

/** A deadline in `ms` milliseconds, or with the one it is a part of. `close` stops the clock. */
export function startDeadline(ms: number, reason: Message, parent?: Deadline): Deadline & { close(): void } {
  const deadline = new Deadline();
  const timer = setTimeout(() => deadline.end(reason), ms);
  if (parent !== undefined) timer.unref(); // the process waits for the whole alone
  const endWithParent = (): void => deadline.end(parent?.expiryReason ?? reason);
  if (parent?.signal.aborted === true) endWithParent();
  parent?.signal.addEventListener("abort", endWithParent, { once: true });
  return Object.assign(deadline, { close: () => clearTimeout(timer) });
}

/** The deadline of a run. */
export function startRunDeadline(ms: number): ReturnType<typeof startDeadline> {
  return startDeadline(ms, message("deadline/run", { ms }));
}

/** Does the work of a run, which has `ms` milliseconds, or until it is stopped; the clock stops with it. */
export async function withRunDeadline<T>(
  ms: number,
  work: (deadline: Deadline) => Promise<T>,
  stop?: AbortSignal,
): Promise<T> {
  const deadline = startRunDeadline(ms);
  const end = (): void => deadline.end(STOPPED);
  stop?.addEventListener("abort", end, { once: true });
  if (stop?.aborted === true) end();
  try {
    return await work(deadline);
  } finally {
    stop?.removeEventListener("abort", end);
    deadline.close();
  }
}

const STOPPED = message("deadline/stopped");

/** The deadline of what a run asks mail servers. */
export function startSmtpDeadline(ms: number, run: Deadline): ReturnType<typeof startDeadline> {
  return startDeadline(ms, message("deadline/smtp", { ms }), run);
}
