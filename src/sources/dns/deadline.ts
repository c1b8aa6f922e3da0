// Time limits: no wait here exceeds its limit or outlives close().
import { TimeLimit } from "../../concurrency/time-limit.ts";
import { TimerWheel } from "../../concurrency/timer-wheel.ts";
import { message } from "../../message.ts";
import { TransportError, unreachableError } from "./transport.ts";

/**
 * A promise that ends with `limit` at the latest, rejecting with its reason. `begin` starts the work and returns how to
 * clean up, which happens exactly once, whatever ended it.
 */
export function limitedPromise<T>(
  limit: TimeLimit,
  begin: (resolve: (value: T) => void, reject: (error: Error) => void) => () => void,
): Promise<T> {
  if (limit.reason !== null) return Promise.reject(limit.reason);
  return new Promise<T>((resolve, reject) => {
    let cleanUp: (() => void) | null = null;
    let isOver = false;
    const settle = (): boolean => {
      if (isOver) return false;
      isOver = true;
      limit.off(fail);
      cleanUp?.();
      return true;
    };
    const fail = (error: Error): void => {
      if (settle()) reject(error);
    };
    limit.onEnd(fail);
    try {
      cleanUp = begin((value) => settle() && resolve(value), fail);
      if (isOver) cleanUp();
    } catch (error) {
      fail(unreachableError(error as Error)); // Node throws at once where a socket or session is already gone
    }
  });
}

/** Waits for what others wait for too, but no longer than `limit`. */
export function limited<T>(shared: Promise<T>, limit: TimeLimit): Promise<T> {
  return limitedPromise(limit, (resolve, reject) => {
    shared.then(resolve, reject);
    return () => undefined;
  });
}

/** All that is under way for one resolver. */
export class AbortScope {
  readonly #wheel = new TimerWheel<TimeLimit>();
  #isClosed = false;

  /** A limit that ends in `ms` milliseconds, or when all is closed, with a TransportError. The caller stops it once it is not needed any more. */
  startLimit(ms: number): TimeLimit {
    const limit = new TimeLimit(timeoutError);
    if (this.#isClosed) limit.end(closedError());
    else this.#wheel.start(limit, ms);
    return limit;
  }

  stopLimit(limit: TimeLimit): void {
    this.#wheel.stop(limit);
  }

  /** Runs `work` for at most `ms` milliseconds, though it may ignore its limit; rejects with a TransportError when they are over or all is closed. */
  withTimeout<T>(ms: number, work: (limit: TimeLimit) => Promise<T>): Promise<T> {
    const limit = this.startLimit(ms);
    return limitedPromise(limit, (resolve, reject) => {
      work(limit).then(resolve, reject);
      return () => this.stopLimit(limit);
    });
  }

  /** Waits `ms` milliseconds, or less where all is closed. */
  pause(ms: number): Promise<void> {
    return this.withTimeout(ms, () => new Promise<never>(() => undefined)).catch(() => undefined);
  }

  close(): void {
    this.#isClosed = true;
    for (const limit of this.#wheel.entries()) limit.end(closedError());
  }
}

const timeoutError = (): TransportError => new TransportError("timeout", message("dns/timeout"));

function closedError(): TransportError {
  return new TransportError("unreachable", message("dns/resolver-closed"));
}
