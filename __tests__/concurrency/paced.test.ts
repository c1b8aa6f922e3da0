// How many pieces of work are under way, by whether this process waits.
import { expect, test } from "@jest/globals";
import { forEachPaced } from "../../src/concurrency/paced.ts";
import { waitUntil } from "../support/until.ts";

/** Work on ten items that ends when it is told to; `begun` has those that began. */
function manualWork() {
  const items = Array.from({ length: 10 }, (_, i) => i);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    await new Promise<void>((end) => ends.push(end));
  };
  /** Ends each of them, and those that begin meanwhile. */
  const endAll = async (some: Iterable<() => void> = ends): Promise<void> => {
    for (const end of some) {
      end();
      await new Promise((turn) => setImmediate(turn));
    }
  };
  return { items, begun, work, endAll, endThese: () => endAll([...ends]) };
}

/** Answers in turn, the last one again and again; `asked` counts. */
function meter(answers: readonly boolean[]) {
  let asked = 0;
  return { isBusy: () => answers[Math.min(asked++, answers.length - 1)] ?? true, asked: () => asked };
}

/** The timers that the process waits for. Those of others may end at any time. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

test("a busy process begins no more than the first", async () => {
  const { items, begun, work, endAll } = manualWork();
  const { isBusy, asked } = meter([true]);
  const before = timers();
  const all = forEachPaced(items, { least: 2, step: 2, most: 8, isBusy }, work);
  await waitUntil(() => asked() === 2);
  expect(begun).toEqual([0, 1]);
  await endAll();
  await all;
  expect(begun).toEqual(items);
  expect(timers()).toBeLessThanOrEqual(before);
});

test("one that waits takes on more, up to the most", async () => {
  const { items, begun, work, endAll } = manualWork();
  const { isBusy, asked } = meter([false, true, false, false]);
  const all = forEachPaced(items, { least: 2, step: 2, most: 5, isBusy }, work);
  await waitUntil(() => asked() === 2);
  expect(begun).toHaveLength(4);
  await waitUntil(() => begun.length === 5);
  await endAll();
  await all;
  expect(begun).toEqual(items);
});

test("one that gets busy takes on less, down to the least", async () => {
  const { items, begun, work, endAll, endThese } = manualWork();
  const { isBusy, asked } = meter([false, false, true]);
  const all = forEachPaced(items, { least: 1, step: 2, most: 8, isBusy }, work);
  await waitUntil(() => asked() === 2);
  expect(begun).toHaveLength(5);
  await waitUntil(() => asked() === 6);
  await endThese();
  expect(begun).toHaveLength(6); // five ended, and one is under way
  await endAll();
  await all;
  expect(begun).toEqual(items);
});

test("each item is worked on once, as many at once as began", async () => {
  let [now, most] = [0, 0];
  const done: number[] = [];
  const items = Array.from({ length: 20 }, (_, i) => i);
  await forEachPaced(items, { least: 3, step: 3, most: 3 }, async (item, i) => {
    most = Math.max(most, ++now);
    await new Promise((turn) => setImmediate(turn));
    done.push(item * 100 + i);
    now--;
  });
  expect(most).toBe(3);
  expect(done.toSorted((a, b) => a - b)).toEqual(items.map((i) => i * 101));
});

test("where all began at once, it is not asked whether the process is busy", async () => {
  const { isBusy, asked } = meter([false]);
  const before = timers();
  const { items, work, endAll } = manualWork();
  const all = forEachPaced(items, { least: 10, step: 1, most: 10, isBusy }, work);
  expect(timers()).toBeLessThanOrEqual(before);
  await endAll();
  await all;
  expect(asked()).toBe(0);
});

test("work that fails at once fails all", async () => {
  const failing = (): Promise<void> => {
    throw new Error("work");
  };
  await expect(forEachPaced([1, 2, 3], { least: 1, step: 1, most: 2 }, failing)).rejects.toThrow("work");
});

test("work that fails fails all, and no items are no work", async () => {
  const failing = (): Promise<void> => Promise.reject(new Error("work"));
  const before = timers();
  await expect(forEachPaced([1, 2], { least: 1, step: 1, most: 2 }, failing)).rejects.toThrow("work");
  expect(timers()).toBeLessThanOrEqual(before);
  await expect(forEachPaced([], { least: 1, step: 1, most: 2 }, failing)).resolves.toBeUndefined();
});
