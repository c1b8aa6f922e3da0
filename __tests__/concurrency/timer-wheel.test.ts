import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import * as fc from "fast-check";
import type { TimedEntry } from "../../src/concurrency/timer-wheel.ts";
import { TimerWheel } from "../../src/concurrency/timer-wheel.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

interface Probe extends TimedEntry {
  endedAt: number | null;
}
const probe = (): Probe => ({
  tick: 0,
  endedAt: null,
  expire() {
    this.endedAt = jest.now();
  },
});

describe("a wheel of timers", () => {
  test("ends each entry at its time or a tick later, and none that was stopped", () => {
    const limits = fc.array(fc.record({ ms: fc.integer({ min: 0, max: 3_000 }), isStopped: fc.boolean() }));
    fc.assert(
      fc.property(limits, (given) => {
        const wheel = new TimerWheel<Probe>();
        const startedAt = jest.now();
        const entries = given.map(({ ms }) => {
          const entry = probe();
          wheel.start(entry, ms);
          return entry;
        });
        for (const entry of entries.filter((_, i) => given[i]?.isStopped)) wheel.stop(entry);
        jest.advanceTimersByTime(4_000);
        given.forEach(({ ms, isStopped }, i) => {
          const late = (entries[i]?.endedAt ?? Infinity) - startedAt - ms;
          expect(late).toBeGreaterThanOrEqual(0);
          expect(isStopped ? late === Infinity : late <= 12).toBe(true);
        });
        expect(wheel.entries()).toEqual([]);
        expect(jest.getTimerCount()).toBe(0);
      }),
    );
  });
  test("has one timer for all that wait, and none when nothing does", () => {
    const wheel = new TimerWheel<Probe>();
    const entries = Array.from({ length: 1_000 }, probe);
    for (const [i, entry] of entries.entries()) wheel.start(entry, 2_000 + i);
    expect(jest.getTimerCount()).toBe(1);
    for (const entry of entries) wheel.stop(entry);
    expect(jest.getTimerCount()).toBe(0);
  });
  test("keeps what is started by one that ends", () => {
    const wheel = new TimerWheel<Probe>();
    const second = probe();
    wheel.start({ ...probe(), expire: () => wheel.start(second, 0) }, 5);
    jest.advanceTimersByTime(100);
    expect(second.endedAt).not.toBeNull();
    expect(jest.getTimerCount()).toBe(0);
  });
});
