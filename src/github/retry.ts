// Retries GitHub requests after transient failures (GitHub docs, "Best practices for using the REST API", rate limits).

/** Tries after the first one. */
const MAX_RETRIES = 3;
/** All waiting together, in milliseconds. */
const WAIT_LIMIT_MS = 30_000;

/** Runs `attempt`, again after a transient failure; throws the last failure. `sleep` takes milliseconds. */
export async function withRetry<T>(attempt: () => Promise<T>, sleep: (ms: number) => Promise<void>): Promise<T> {
  let waited = 0;
  for (let retry = 0; ; retry++) {
    try {
      return await attempt();
    } catch (error) {
      const wait = isTransient(error) ? (retryAfterMs(error) ?? 1000 * 2 ** retry) : Infinity;
      if (retry === MAX_RETRIES || waited + wait > WAIT_LIMIT_MS) throw error;
      waited += wait;
      await sleep(wait);
    }
  }
}

/** The HTTP status of a failed request; null without one. Octokit gives 500 to requests without an answer. */
export function httpStatus(error: unknown): number | null {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : null;
  return typeof status === "number" ? status : null;
}

/** Whether the request was one too many: 429, or 403 with a sign of it (the primary and the secondary rate limit). */
export function isRateLimit(error: unknown): boolean {
  const status = httpStatus(error);
  return status === 429 || (status === 403 && (retryAfterMs(error) !== null || isUsedUp(error)));
}

/** Whether the same request may succeed in some seconds. The primary rate limit, which may last an hour, does not pass. */
export function isTransient(error: unknown): boolean {
  const status = httpStatus(error) ?? 0;
  if (status !== 403 && status !== 429) return status >= 500;
  return retryAfterMs(error) !== null || (status === 429 && !isUsedUp(error));
}

/** Whether no request is left of the primary rate limit. */
function isUsedUp(error: unknown): boolean {
  return responseHeader(error, "x-ratelimit-remaining") === "0";
}

/** Retry-After in milliseconds; GitHub sends seconds. */
function retryAfterMs(error: unknown): number | null {
  const seconds = responseHeader(error, "retry-after");
  return seconds !== null && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : null;
}

function responseHeader(error: unknown, name: string): string | null {
  const { headers } = (error as { response?: { headers?: Record<string, unknown> } }).response ?? {};
  const value = headers?.[name];
  return typeof value === "string" ? value : null;
}
