// A time limit for one piece of work.

/**
 * Runs `work` with a signal that aborts after `ms` milliseconds, for the reason `onTimeout` gives, or with `parent`, for its
 * reason. Work that ignores the signal is waited for all the same.
 */
export async function withDeadline<T>(
  ms: number,
  onTimeout: () => unknown,
  parent: AbortSignal | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(onTimeout()), ms);
  // not AbortSignal.any: signals that live as long as the run would keep each of the short ones
  const onAbort = (): void => controller.abort(parent?.reason);
  if (parent?.aborted === true) onAbort();
  else parent?.addEventListener("abort", onAbort, { once: true });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener("abort", onAbort);
  }
}
