// How many questions are under way at one resolver, as answers come and questions are lost.
import { describe, expect, test } from "@jest/globals";
import { AbortScope } from "../../../src/sources/dns/deadline.ts";
import { TimeBudget } from "../../../src/sources/dns/timing.ts";
import { TransportError } from "../../../src/sources/dns/transport.ts";
import { Upstream } from "../../../src/sources/dns/upstream.ts";
import { Window } from "../../../src/sources/dns/window.ts";
import { message } from "../../../src/message.ts";
import { NEVER } from "../../support/until.ts";

/** Fills a window, so that it may widen; `release` ends what runs. */
async function fill(window: Window): Promise<{ running: () => number; release: () => void }> {
  const ends: (() => void)[] = [];
  for (let i = 0; i < 2_000; i++) void window.run(() => new Promise<void>((done) => ends.push(done)));
  await turn();
  return { running: () => ends.length, release: () => ends.forEach((end) => end()) };
}
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
const times = (count: number, work: () => void): void => Array.from({ length: count }).forEach(work);

describe("the window of a resolver", () => {
  test("widens by one for each answer, up to its ceiling, and starts what waits", async () => {
    const window = new Window(256);
    const { running } = await fill(window);
    expect(running()).toBe(64);
    times(10, () => window.answered());
    await turn();
    expect(running()).toBe(74);
    times(1_000, () => window.answered());
    await turn();
    expect(running()).toBe(256);
  });
  test("leaves a place where the connection carries nothing for now, and widens again with it", async () => {
    const window = new Window(256);
    const { release, running } = await fill(window);
    window.answered(0);
    expect(window.size).toBe(1);
    window.answered(100);
    expect(window.size).toBe(2);
    release();
    await turn();
    expect(running()).toBeGreaterThan(64);
  });
  test("does not widen while it is not full", () => {
    const window = new Window(256);
    times(100, () => window.answered());
    expect(window.size).toBe(64);
  });
  test("halves once for all that were lost together, and again for what was sent later", async () => {
    const window = new Window(512);
    await fill(window);
    times(1_000, () => window.answered());
    const { generation } = window;
    times(100, () => window.lost(generation));
    expect(window.size).toBe(256);
    window.lost(window.generation);
    expect(window.size).toBe(128);
  });
  test("is never narrower than at first: dead zones look like lost packets", async () => {
    const window = new Window(256);
    times(20, () => window.lost(window.generation));
    expect(window.size).toBe(64);
    const small = new Window(5);
    times(20, () => small.lost(small.generation));
    expect(small.size).toBe(5);
  });
  test("widens by eight for each window of answers once it has lost", async () => {
    const window = new Window(256);
    await fill(window);
    window.lost(window.generation);
    times(64, () => window.answered());
    expect(window.size).toBeGreaterThan(71);
    expect(window.size).toBeLessThan(73);
  });
  test("is no wider than the connection", async () => {
    const window = new Window(256);
    await fill(window);
    window.answered(100);
    times(200, () => window.answered(100));
    expect(window.size).toBe(100);
    window.answered(10);
    expect(window.size).toBe(10);
  });
});

describe("questions to one resolver", () => {
  const TIMING = { question: NEVER, attempts: [NEVER], pause: 1 };
  const GONE = {
    rcode: 3,
    isTruncated: false,
    isAuthenticated: true,
    answer: [],
    authority: [],
    signatures: [],
    signatureTimes: [],
    isOptOut: false,
    errors: [],
  };

  test("are all answered where it drops what comes beside 100 others, and fewer are under way then", async () => {
    const scope = new AbortScope();
    const sizes: number[] = [];
    const served = { now: 0, dropped: 0 };
    const later = async (turns: number): Promise<void> => {
      for (let i = 0; i < turns; i++) await turn();
    };
    const transport = {
      exchange: async () => {
        sizes.push(upstream.window.size);
        if (served.now >= 100) {
          served.dropped++;
          await later(50);
          throw new TransportError("timeout", message("dns/timeout"));
        }
        served.now++;
        await later(1);
        served.now--;
        return GONE;
      },
      close: () => undefined,
    };
    const upstream = new Upstream("memory:", true, transport, scope, TIMING, 256);
    const ask = async (): Promise<void> => {
      const time = new TimeBudget(scope, TIMING);
      while ((await time.ask(upstream, { name: "a.de", type: "A", cd: false })).kind === "failure") await turn();
    };
    await Promise.all(Array.from({ length: 20_000 }, ask));
    expect(served.dropped).toBeGreaterThan(0);
    const peak = sizes.indexOf(Math.max(...sizes));
    expect(sizes[peak]).toBeGreaterThan(100);
    expect(Math.min(...sizes.slice(peak))).toBeLessThanOrEqual((sizes[peak] ?? 0) / 2 + 1);
    expect(served.dropped / sizes.length).toBeLessThan(0.1);
    scope.close();
  });
  test.each([
    ["is silent", "timeout", message("dns/timeout"), 64],
    ["says 429 (too many requests)", "refused", message("dns/http-status", { status: 429 }), 64],
    ["says 503", "refused", message("dns/http-status", { status: 503 }), 64],
    ["says 404", "refused", message("dns/http-status", { status: 404 }), 100],
    ["says SERVFAIL", "servfail", message("dns/empty-answer"), 100],
  ] as const)("are fewer where it %s, if that may mean too many", async (_, failure, reason, size) => {
    const scope = new AbortScope();
    const transport = {
      exchange: () => Promise.reject(new TransportError(failure, reason)),
      close: () => undefined,
    };
    const upstream = new Upstream("memory:", true, transport, scope, TIMING, 256);
    await fill(upstream.window);
    times(36, () => upstream.window.answered());
    expect(upstream.window.size).toBe(100);
    await upstream.ask({ name: "a.de", type: "A", cd: false }, NEVER, NEVER);
    expect(upstream.window.size).toBe(size);
    scope.close();
  });
});
