import { expect, test } from "@jest/globals";
import { mapConcurrent } from "../../src/concurrency/map.ts";

test("a window slides over the items: the next begins as soon as one is done", async () => {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const all = mapConcurrent([0, 1, 2, 3], 2, async (item, i) => {
    begun.push(i);
    await new Promise<void>((end) => (ends[i] = end));
    return item * 10;
  });
  expect(begun).toEqual([0, 1]);
  for (const [end, now] of [
    [1, [0, 1, 2]],
    [2, [0, 1, 2, 3]],
    [3, [0, 1, 2, 3]],
  ] as const) {
    ends[end]?.();
    await new Promise((turn) => setImmediate(turn));
    expect(begun).toEqual(now);
  }
  ends[0]?.();
  expect(await all).toEqual([0, 10, 20, 30]);
});

test("no items are no work", async () => {
  expect(await mapConcurrent([], 2, () => Promise.reject(new Error("work")))).toEqual([]);
});
