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
  const endAll = async (): Promise<void> => {
    for (const end of ends) {
      end();
      await new Promise((turn) => setImmediate(turn));
    }
  };
  return { items, begun, work, endAll };
}

/** Answers in turn, the last one again and again; `asked` counts. */
function meter(answers: readonly boolean[]) {
  let asked = 0;
  return { isBusy: () => answers[Math.min(asked++, answers.length - 1)] ?? true, asked: () => asked };
}

/** The timers that the process waits for. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

test("a busy process begins no more than the first", async () => {
  const { items, begun, work, endAll } = manualWork();
  const { isBusy, asked } = meter([true]);
  const before = timers();
  const all = forEachPaced(items, { step: 2, most: 8, isBusy }, work);
  await waitUntil(() => asked() === 2);
  expect(begun).toEqual([0, 1]);
  await endAll();
  await all;
  expect(begun).toEqual(items);
  expect(timers()).toBe(before);
});

test("one that waits takes on more, up to the most", async () => {
  const { items, begun, work, endAll } = manualWork();
  const { isBusy, asked } = meter([false, true, false, false]);
  const all = forEachPaced(items, { step: 2, most: 5, isBusy }, work);
  await waitUntil(() => asked() === 2);
  expect(begun).toHaveLength(4);
  await waitUntil(() => begun.length === 5);
  await endAll();
  await all;
  expect(begun).toEqual(items);
});

test("each item is worked on once, as many at once as began", async () => {
  let [now, most] = [0, 0];
  const done: number[] = [];
  const items = Array.from({ length: 20 }, (_, i) => i);
  await forEachPaced(items, { step: 3, most: 3 }, async (item, i) => {
    most = Math.max(most, ++now);
    await new Promise((turn) => setImmediate(turn));
    done.push(item * 100 + i);
    now--;
  });
  expect(most).toBe(3);
  expect(done.toSorted((a, b) => a - b)).toEqual(items.map((i) => i * 101));
});

test("work that fails fails all, and no items are no work", async () => {
  const failing = (): Promise<void> => Promise.reject(new Error("work"));
  const before = timers();
  await expect(forEachPaced([1, 2], { step: 1, most: 2 }, failing)).rejects.toThrow("work");
  expect(timers()).toBe(before);
  await expect(forEachPaced([], { step: 1, most: 2 }, failing)).resolves.toBeUndefined();
});
