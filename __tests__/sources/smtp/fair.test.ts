// Slow and hostile mail servers must not take the time of the others. Connections are counted: each may cost a time-out.
import { Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import type { Connect } from "../../../src/sources/tcp.ts";
import { Deadline } from "../../../src/sources/run-deadline.ts";
import { PerHostQueue } from "../../../src/sources/smtp/rate-limit.ts";
import { openTest, serve } from "./server.ts";
import { inWords } from "../../support/in-words.ts";
import { say, sayAll } from "../../support/in-english.ts";

/** Connections that stay without an answer until the test ends one with `end`; `tried` are their addresses. */
function held(): { connect: Connect; tried: string[]; end: () => void } {
  const tried: string[] = [];
  const open: Socket[] = [];
  const connect: Connect = (address) => {
    tried.push(address);
    const socket = new Socket();
    open.push(socket);
    return socket;
  };
  return {
    connect,
    tried,
    end: () => void open.shift()?.destroy(Object.assign(new Error("reset"), { code: "ECONNRESET" })),
  };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
const WAIT = { connectMs: 600_000, probeMs: 600_000, pauseMs: 0 };

describe("a domain with hundreds of addresses that answer nothing", () => {
  /** Connections made before those of the others are, when each that ends makes place for one. */
  async function connectionsBefore(hostile: number): Promise<number> {
    const { connect, tried, end } = held();
    const smtp = openTest({ port: 25, connect, connections: 50, times: WAIT });
    const all = Array.from({ length: hostile }, (_, i) =>
      smtp.probe(`198.51.${i >> 8}.${i & 255}`, `mx${i}.hostile.example`, "hostile.example"),
    );
    await turn();
    const others = Array.from({ length: 10 }, (_, i) =>
      smtp.probe(`192.0.2.${i}`, `mx.d${i}.example`, `d${i}.example`),
    );
    await turn();
    while (tried.filter((address) => address.startsWith("192.0.2.")).length < 10) {
      end();
      await turn();
    }
    const before = tried.length;
    smtp.close();
    await Promise.all([...all, ...others]);
    return before;
  }

  test("does not hold up the others, however many it has", async () => {
    expect([await connectionsBefore(200), await connectionsBefore(400)]).toEqual([26, 26]); // 16 of its own, and theirs
  });
});

describe("an address that answers slowly", () => {
  /** Patient, so that a busy machine does not lose an answer. */
  const STEPS = {
    connectMs: 60_000,
    replyMs: 60_000,
    handshakeMs: 60_000,
    quitMs: 60_000,
    probeMs: 240_000,
    pauseMs: 0,
  };
  const SLOW = { ...STEPS, slowMs: 20, addressMs: 100 };

  /** Connections to a server whose greeting takes 30 ms, asked under so many names. */
  async function connectionsFor(names: number): Promise<{ connections: number; told: Set<string> }> {
    const server = await serve({ delayMs: 30 });
    const smtp = openTest({ port: server.port, times: SLOW });
    const asked = Array.from({ length: names }, (_, i) =>
      smtp.probe(server.address, `mx${i}.example.test`, "hostile.example"),
    );
    const answers = await Promise.all(asked);
    await server.stop();
    return {
      connections: server.connections,
      told: new Set(
        answers.map(({ result }) =>
          result.kind === "failure" ? `${result.cause}: ${say(result.reason)}` : result.kind,
        ),
      ),
    };
  }

  test("is asked under few names, however many there are, and the others are told why", async () => {
    for (const names of [100, 200]) {
      const { connections, told } = await connectionsFor(names);
      expect(connections).toBeGreaterThanOrEqual(2);
      expect(connections).toBeLessThanOrEqual(4); // two for a name, 60 ms at least: the second name is the last
      expect(told).toEqual(
        new Set(["tls", "slow: 127.0.0.1 was not asked again: under other names it took 0.1 s to answer"]),
      );
    }
  });

  test("says nothing of addresses that are not, nor of one that answers many names at once", async () => {
    const server = await serve();
    const smtp = openTest({ port: server.port, times: { ...STEPS, slowMs: 60_000, addressMs: 1 } });
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => smtp.probe(server.address, `mx${i}.example.test`)),
    );
    expect(new Set(answers.map(({ result }) => result.kind))).toEqual(new Set(["tls"]));
    await server.stop();
  });

  test("and says nothing at all is waited for once", async () => {
    const { connect, tried } = held();
    const smtp = openTest({ port: 25, connect, times: { connectMs: 20, pauseMs: 0 } });
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => smtp.probe("192.0.2.1", `mx${i}.example.test`)),
    );
    expect(new Set(answers.map(({ result }) => result.kind === "failure" && result.cause))).toEqual(
      new Set(["timeout"]),
    );
    expect(tried).toHaveLength(1);
  });
});

describe("turns at one address", () => {
  test("go round the domains, and each keeps its order", async () => {
    const turns = new PerHostQueue();
    const order: string[] = [];
    const work = (owner: string, i: number): Promise<unknown> =>
      turns.run("192.0.2.1", owner, () => Promise.resolve(order.push(`${owner}${i}`)));
    await Promise.all([...[1, 2, 3, 4].map((i) => work("a", i)), ...[1, 2].map((i) => work("b", i)), work("c", 1)]);
    expect(order).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  });
});

describe("a deadline", () => {
  test("answers for every server that has not, at once, and keeps what was measured", async () => {
    const server = await serve();
    const deadline = new Deadline();
    const { connect, tried } = held();
    const through: Connect = (address, port) =>
      address === server.address ? new Socket().connect(port, address) : connect(address, port);
    const smtp = openTest({ port: server.port, connect: through, deadline, times: WAIT });
    const measured = await smtp.probe(server.address, "mx.example.test", "example.test");
    const waiting = Array.from({ length: 200 }, (_, i) =>
      smtp.probe(`192.0.2.${i}`, `mx.h${i % 4}.example`, `d${i % 4}.example`),
    );
    await turn();
    deadline.end(inWords("time is up"));
    const late = await Promise.all([...waiting, smtp.probe("203.0.113.1", "mx.example.org", "example.org")]);
    expect(new Set(late.map(({ result }) => JSON.stringify(sayAll(result))))).toEqual(
      new Set(['{"kind":"failure","cause":"deadline","reason":"time is up"}']),
    );
    expect(await smtp.probe(server.address, "mx.example.test", "example.test")).toBe(measured);
    expect(measured.result.kind).toBe("tls");
    expect(tried).toHaveLength(50);
    await server.stop();
  });
});
