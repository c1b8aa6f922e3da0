import { describe, expect, test } from "@jest/globals";
import { Semaphore } from "../../src/concurrency/semaphore.ts";

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

describe("turns", () => {
  test("are given to so many at once, in the order they were asked for", async () => {
    const slots = new Semaphore(2);
    const running: Record<string, () => void> = {};
    const all = ["1", "2", "3"].map((name) =>
      slots.run(() => new Promise<string>((done) => (running[name] = () => done(name)))),
    );
    await turn();
    expect(Object.keys(running)).toEqual(["1", "2"]);
    running["2"]?.();
    await turn();
    expect(Object.keys(running)).toEqual(["1", "2", "3"]);
    running["1"]?.();
    running["3"]?.();
    expect(await Promise.all(all)).toEqual(["1", "2", "3"]);
  });

  test("go round the owners that wait, however much one of them wants", async () => {
    const slots = new Semaphore(1);
    const order: string[] = [];
    const work = (owner: string, i: number): Promise<unknown> =>
      slots.run(() => Promise.resolve(order.push(`${owner}${i}`)), owner);
    await Promise.all([...[1, 2, 3, 4].map((i) => work("a", i)), ...[1, 2].map((i) => work("b", i))]);
    expect(order).toEqual(["a1", "a2", "b1", "a3", "b2", "a4"]);
  });

  test("go on after one that fails", async () => {
    const slots = new Semaphore(1);
    const failing = slots.run(() => Promise.reject(new Error("a defect")), "a");
    const next = slots.run(() => Promise.resolve("done"), "a");
    await expect(failing).rejects.toThrow("a defect");
    expect(await next).toBe("done");
    expect(await slots.run(() => Promise.resolve("and again"), "b")).toBe("and again");
  });

  test("are given to more at once, or to fewer, once the size is another", async () => {
    const slots = new Semaphore(1);
    const running: Record<string, () => void> = {};
    const all = ["1", "2", "3", "4"].map((name) =>
      slots.run(() => new Promise<void>((done) => (running[name] = done))),
    );
    slots.resize(3);
    await turn();
    expect(Object.keys(running)).toEqual(["1", "2", "3"]);
    expect(slots.running).toBe(3);
    slots.resize(1);
    running["1"]?.();
    running["2"]?.();
    await turn();
    expect(Object.keys(running)).toEqual(["1", "2", "3"]);
    running["3"]?.();
    await turn();
    running["4"]?.();
    await Promise.all(all);
    expect(slots.running).toBe(0);
  });
});
