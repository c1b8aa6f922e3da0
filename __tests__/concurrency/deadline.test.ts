import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { withDeadline } from "../../src/concurrency/deadline.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Work that ends with the signal alone, with its reason. */
const untilAborted = (signal: AbortSignal): Promise<unknown> =>
  new Promise((done) => {
    if (signal.aborted) done(signal.reason);
    signal.addEventListener("abort", () => done(signal.reason));
  });

describe("work with a deadline", () => {
  test("that is done in time leaves neither timer nor listener", async () => {
    const parent = new AbortController();
    const remove = jest.spyOn(parent.signal, "removeEventListener");
    expect(
      await withDeadline(
        1_000,
        () => "late",
        parent.signal,
        () => Promise.resolve("done"),
      ),
    ).toBe("done");
    expect(jest.getTimerCount()).toBe(0);
    expect(remove).toHaveBeenCalledTimes(1);
  });

  test("that fails leaves none either", async () => {
    const failing = withDeadline(
      1_000,
      () => "late",
      null,
      () => Promise.reject(new Error("a defect")),
    );
    await expect(failing).rejects.toThrow("a defect");
    expect(jest.getTimerCount()).toBe(0);
  });

  test("learns when its time is up, and why", async () => {
    const work = withDeadline(1_000, () => "late", null, untilAborted);
    jest.advanceTimersByTime(1_000);
    expect(await work).toBe("late");
  });

  test("learns when the parent ends, for the parent's reason", async () => {
    const parent = new AbortController();
    const work = withDeadline(1_000, () => "late", parent.signal, untilAborted);
    parent.abort("over");
    expect(await work).toBe("over");
    expect(await withDeadline(1_000, () => "late", parent.signal, untilAborted)).toBe("over");
  });
});
