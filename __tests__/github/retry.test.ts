import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { withRetry } from "../../src/github/retry.ts";

const answer = (status: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error(`${status}`), { status, response: { headers } });
const noAnswer = Object.assign(new Error("other side closed"), { status: 500 });

/** Runs against failures in order, then success; gives the waits in seconds and how it ended. */
async function run(failures: unknown[]): Promise<{ waits: number[]; result: unknown }> {
  const left = [...failures];
  const waits: number[] = [];
  const attempt = async () => {
    if (left.length > 0) throw left.shift();
    return "done";
  };
  const result = await withRetry(attempt, async (ms) => void waits.push(ms / 1000)).catch((error: unknown) => error);
  return { waits, result };
}

describe("asking again", () => {
  test.each([
    ["502", answer(502)],
    ["429", answer(429)],
    ["no answer", noAnswer],
    ["403 with Retry-After, the secondary rate limit", answer(403, { "retry-after": "1" })],
  ])("helps after %s", async (_, failure) => {
    expect(await run([failure])).toEqual({ waits: [1], result: "done" });
  });

  test.each([400, 401, 403, 404, 410, 422])("is not done after %d", async (status) => {
    const failure = answer(status);
    expect(await run([failure])).toEqual({ waits: [], result: failure });
  });

  test.each([403, 429])("is not done when the primary rate limit is used up: %d", async (status) => {
    expect((await run([answer(status, { "x-ratelimit-remaining": "0" })])).waits).toEqual([]);
  });

  test("is done three times, with longer waits", async () => {
    const failure = answer(503);
    expect(await run([failure, failure, failure])).toEqual({ waits: [1, 2, 4], result: "done" });
    expect(await run([failure, failure, failure, failure])).toEqual({ waits: [1, 2, 4], result: failure });
  });

  test("honours Retry-After up to 30 seconds in all", async () => {
    expect((await run([answer(429, { "retry-after": "20" }), answer(429, { "retry-after": "10" })])).waits).toEqual([
      20, 10,
    ]);
    expect((await run([answer(429, { "retry-after": "20" }), answer(429, { "retry-after": "11" })])).waits).toEqual([
      20,
    ]);
    expect((await run([answer(429, { "retry-after": "31" })])).waits).toEqual([]);
  });

  test.each(["soon", "-1", "Wed, 21 Oct 2026 07:28:00 GMT", "1e9"])(
    "takes the usual wait for Retry-After %j",
    async (value) => {
      expect((await run([answer(503, { "retry-after": value })])).waits).toEqual([1]);
    },
  );

  test("always ends, and throws what was thrown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (failure) => {
        const { waits, result } = await run(Array.from({ length: 9 }, () => failure));
        return waits.length <= 3 && waits.reduce((sum, wait) => sum + wait, 0) <= 30 && Object.is(result, failure);
      }),
    );
  });
});
