// How often one address is connected to. No clock runs: time passes only where a connection waits for it.
import { Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { Deadline } from "../../../src/sources/run-deadline.ts";
import type { Clock } from "../../../src/sources/smtp/rate-limit.ts";
import { ConnectionPace } from "../../../src/sources/smtp/rate-limit.ts";
import type { Connect } from "../../../src/sources/tcp.ts";
import { inWords } from "../../support/in-words.ts";
import { waitUntil } from "../../support/until.ts";
import { AUTHORITY, NAME, openTest, serve } from "./server.ts";

/** A clock that stands still but for those who sleep. */
function fakeClock(): Clock & { slept: number[]; pass: (ms: number) => void } {
  let now = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    pass: (ms) => void (now += ms),
    sleep: (ms) => {
      slept.push(ms);
      now += ms;
      return Promise.resolve();
    },
  };
}

const NEVER_ABORTED = new AbortController().signal;
const PAUSE_MS = 1_000;

describe("the pace of connections to one address", () => {
  /** When connections began, each of which takes so many milliseconds; `first` of them are of the first probe. */
  async function beginnings(count: number, first: number, perMinute: number, takesMs = 0): Promise<number[]> {
    const clock = fakeClock();
    const pace = new ConnectionPace({ pauseMs: PAUSE_MS, perMinute }, clock);
    const began: number[] = [];
    for (let i = 0; i < count; i++) {
      await pace.wait("192.0.2.1", i >= first, NEVER_ABORTED);
      pace.began("192.0.2.1", i >= first);
      began.push(clock.now());
      clock.pass(takesMs);
      pace.ended("192.0.2.1");
    }
    return began;
  }

  test("is a second apart for those of the first probe, and two a minute beyond them", async () => {
    expect(await beginnings(8, 4, 2)).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000, 64_000, 65_000]);
    expect(await beginnings(6, 2, 1)).toEqual([0, 1_000, 2_000, 62_000, 122_000, 182_000]);
  });

  test("knows the pause alone where the rate does not bind", async () => {
    expect(await beginnings(4, 1, 60, 500)).toEqual([0, 1_500, 3_000, 4_500]);
  });

  test("holds in any minute, whatever the rate and however long they take", async () => {
    const minutes = fc.record({
      perMinute: fc.integer({ min: 1, max: 60 }),
      first: fc.integer({ min: 0, max: 4 }),
      takesMs: fc.integer({ min: 0, max: 90_000 }),
    });
    await fc.assert(
      fc.asyncProperty(minutes, async ({ perMinute, first, takesMs }) => {
        const began = await beginnings(first + 3 * perMinute, first, perMinute, takesMs);
        const further = began.slice(first);
        return (
          further.every((at) => further.filter((other) => other >= at && other < at + 60_000).length <= perMinute) &&
          began.every((at, i) => i === 0 || at >= (began[i - 1] ?? NaN) + takesMs + PAUSE_MS)
        );
      }),
    );
  });

  test("is that of each address", async () => {
    const clock = fakeClock();
    const pace = new ConnectionPace({ pauseMs: PAUSE_MS, perMinute: 1 }, clock);
    for (const address of ["192.0.2.1", "192.0.2.2", "2001:db8::1"]) {
      await pace.wait(address, true, NEVER_ABORTED);
      pace.began(address, true);
      pace.ended(address);
    }
    expect(clock.slept).toEqual([]);
  });
});

describe("a mail server", () => {
  test("is asked under other names at two connections a minute, after its first probe", async () => {
    const clock = fakeClock();
    const server = await serve();
    const smtp = openTest({ port: server.port, perMinute: 2, clock, times: { pauseMs: PAUSE_MS } });
    const names = [NAME, "mail.example.test", "mx.example.org", "mail.example.org"];
    const answers = await Promise.all(names.map((name) => smtp.probe(server.address, name)));
    expect(answers.map(({ result }) => result.kind)).toEqual(["tls", "tls", "tls", "tls"]);
    expect(server).toMatchObject({ connections: 8, maxOpenConnections: 1 });
    expect(clock.slept).toEqual([1_000, 1_000, 1_000, 59_000, 1_000, 59_000, 1_000]);
    await server.stop();
  });

  test("is asked for a certificate of another key type on such a further connection", async () => {
    const clock = fakeClock();
    const server = await serve();
    const smtp = openTest({ port: server.port, perMinute: 1, clock, times: { pauseMs: PAUSE_MS } });
    await smtp.probe(server.address, NAME);
    await smtp.probe(server.address, NAME, NAME, "ECDSA");
    await smtp.probe(server.address, "mx.example.org", NAME, "ECDSA");
    expect(server.connections).toBe(4);
    expect(clock.slept).toEqual([1_000, 1_000, 60_000]);
    await server.stop();
  });

  test("whose minute is not over keeps no connection from the others", async () => {
    const [common, other] = [await serve(), await serve({}, "127.0.5.1")];
    const asleep: number[] = [];
    const clock: Clock = {
      now: () => 0,
      sleep: (ms, signal) => {
        asleep.push(ms);
        return new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve(), { once: true });
        });
      },
    };
    const deadline = new Deadline();
    const options = { perMinute: 1, connections: 1, clock, deadline, ca: [AUTHORITY], times: { pauseMs: 0 } };
    const smtp = openTest({ port: common.port, ...options });
    const first = await smtp.probe(common.address, NAME);
    const waiting = smtp.probe(common.address, "mail.example.test");
    await waitUntil(() => asleep.length === 1);
    expect((await smtp.probe(other.address, "mx.example.org")).result.kind).toBe("tls");
    deadline.end(inWords("time is up"));
    expect((await waiting).result).toMatchObject({ kind: "failure", cause: "deadline" });
    expect(first.result.kind).toBe("tls");
    expect([common.connections, other.connections, asleep]).toEqual([3, 2, [60_000]]);
    await Promise.all([common.stop(), other.stop()]);
  });
});

describe("connections to many addresses", () => {
  test("are never two to one address at once, under however many names and for however many domains", async () => {
    const open = new Map<string, number>();
    let most = 0;
    const connect: Connect = (address) => {
      const socket = new Socket();
      const count = (open.get(address) ?? 0) + 1;
      open.set(address, count);
      most = Math.max(most, count);
      setImmediate(() => {
        open.set(address, (open.get(address) ?? 0) - 1);
        socket.destroy(Object.assign(new Error("reset"), { code: "ECONNRESET" }));
      });
      return socket;
    };
    const smtp = openTest({ port: 25, connect, times: { pauseMs: 0 } });
    await Promise.all(
      Array.from({ length: 400 }, (_, i) =>
        smtp.probe(`192.0.2.${i % 20}`, `mx${i}.p${i % 7}.example`, `d${i % 31}.example`),
      ),
    );
    expect([open.size, most]).toEqual([20, 1]);
  });
});
