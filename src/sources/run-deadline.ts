// The end of the time that a run has, or a part of it: who waits for an answer then gets one at once, and is told why.
import { setMaxListeners } from "node:events";
import { formatDuration } from "../text/duration.ts";

export class Deadline {
  readonly #over = new AbortController();
  readonly #waiting = new Set<() => void>();
  #reached: string | null = null;

  constructor() {
    setMaxListeners(0, this.signal); // one for each resolver, commit and process that is to end
  }

  /** Why no more is waited for, in words; null while there is time. */
  get reached(): string | null {
    return this.#reached;
  }

  /** Aborts, with that reason as an Error, after all who waited have been answered. */
  get signal(): AbortSignal {
    return this.#over.signal;
  }

  /** What `begin` starts and comes to; `late` where the time is up first, or was before it began. */
  within<T>(begin: () => Promise<T>, late: (reason: string) => T): Promise<T> {
    if (this.#reached !== null) return Promise.resolve(late(this.#reached));
    return new Promise((resolve, reject) => {
      const end = (): void => resolve(late(this.#reached ?? ""));
      this.#waiting.add(end);
      begin()
        .finally(() => this.#waiting.delete(end))
        .then(resolve, reject);
    });
  }

  /** The time is up. */
  end(reason: string): void {
    if (this.#reached !== null) return;
    this.#reached = reason;
    for (const end of this.#waiting) end();
    this.#waiting.clear();
    this.#over.abort(new Error(reason));
  }
}

/** A deadline in `ms` milliseconds, or with the one it is a part of. `close` stops the clock. */
export function openDeadline(ms: number, reason: string, whole?: Deadline): Deadline & { close(): void } {
  const deadline = new Deadline();
  const timer = setTimeout(() => deadline.end(reason), ms);
  if (whole !== undefined) timer.unref(); // the process waits for the whole alone
  whole?.signal.addEventListener("abort", () => deadline.end(whole.reached ?? reason), { once: true });
  return Object.assign(deadline, { close: () => clearTimeout(timer) });
}

/** The deadline of a run. */
export function runDeadline(ms: number): ReturnType<typeof openDeadline> {
  return openDeadline(ms, `the run's deadline of ${formatDuration(ms)} was reached (--deadline)`);
}

/** Does the work of a run, which has `ms` milliseconds; the clock stops with it. */
export async function withRunDeadline<T>(ms: number, work: (deadline: Deadline) => Promise<T>): Promise<T> {
  const deadline = runDeadline(ms);
  try {
    return await work(deadline);
  } finally {
    deadline.close();
  }
}

/** The deadline of what a run asks mail servers. */
export function smtpDeadline(ms: number, run: Deadline): ReturnType<typeof openDeadline> {
  return openDeadline(ms, `the deadline for mail servers of ${formatDuration(ms)} was reached (--smtp-deadline)`, run);
}
