// Time limits: no wait here exceeds its limit or outlives close().
import { setMaxListeners } from "node:events";
import { withDeadline } from "../../concurrency/deadline.ts";
import { message } from "../../message.ts";
import { TransportError, unreachableError } from "./transport.ts";

/**
 * A promise that ends with `signal` at the latest, rejecting with its reason. `begin` starts the work and returns how to
 * clean up, which happens exactly once, whatever ended it.
 */
export function abortablePromise<T>(
  signal: AbortSignal,
  begin: (resolve: (value: T) => void, reject: (error: Error) => void) => () => void,
): Promise<T> {
  const { promise, resolve, reject } = deferred<T>();
  if (signal.aborted) {
    reject(signal.reason as Error);
    return promise;
  }
  const onAbort = () => reject(signal.reason as Error);
  signal.addEventListener("abort", onAbort, { once: true });
  let cleanUp = () => undefined as void;
  try {
    cleanUp = begin(resolve, reject);
  } catch (error) {
    reject(unreachableError(error as Error)); // Node throws at once where a socket or session is already gone
  }
  return promise.finally(() => {
    signal.removeEventListener("abort", onAbort);
    cleanUp();
  });
}

/** Waits for what others wait for too, but no longer than `signal`. */
export function abortable<T>(shared: Promise<T>, signal: AbortSignal): Promise<T> {
  return abortablePromise(signal, (resolve, reject) => {
    shared.then(resolve, reject);
    return () => undefined;
  });
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/** All that is under way for one resolver. */
export class AbortScope {
  readonly #controller = new AbortController();

  constructor() {
    setMaxListeners(0, this.#controller.signal); // one for each query
  }

  /** Runs `work` for at most `ms` milliseconds; rejects with a TransportError when they are over or all is closed. */
  async withTimeout<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal: closing } = this.#controller;
    if (closing.aborted) throw closedError();
    const timeout = (): TransportError => new TransportError("timeout", message("dns/timeout"));
    return withDeadline(ms, timeout, closing, (signal) => abortable(work(signal), signal));
  }

  /** Waits `ms` milliseconds, or less where all is closed. */
  pause(ms: number): Promise<void> {
    return this.withTimeout(ms, () => new Promise<never>(() => undefined)).catch(() => undefined);
  }

  close(): void {
    this.#controller.abort(closedError());
  }
}

function closedError(): TransportError {
  return new TransportError("unreachable", message("dns/resolver-closed"));
}
