import { Socket } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { UsageError } from "../../../src/errors.ts";
import type { Connect } from "../../../src/sources/tcp.ts";
import { NEVER, waitUntil } from "../../support/until.ts";
import { AT, NAME, openTest, PATIENT, serve } from "./server.ts";
import type { MailServer, Script } from "./server.ts";
import { say, sayAll } from "../../support/in-english.ts";

const serveAt = (addresses: readonly string[], script: Script = {}): Promise<MailServer[]> =>
  Promise.all(addresses.map((address) => serve(script, address)));

const stopAll = (servers: readonly MailServer[]): Promise<unknown> =>
  Promise.all(servers.map((server) => server.stop()));

/** Connections that fail with a code, or come to nothing; `tried` are the addresses. */
function nowhere(code: string | null): { connect: Connect; tried: string[] } {
  const tried: string[] = [];
  const connect: Connect = (address) => {
    tried.push(address);
    const socket = new Socket();
    if (code !== null) setImmediate(() => socket.destroy(Object.assign(new Error(code), { code })));
    return socket;
  };
  return { connect, tried };
}

const SOON = { connectMs: 60 };
const V4 = ["192.0.2.1", "198.51.100.1", "203.0.113.1", "192.0.2.2", "198.51.100.2"];

describe("a probe", () => {
  test("is done once for each address and name, whoever asks and when", async () => {
    const server = await serve();
    const smtp = openTest({ port: server.port });
    const [first, second] = await Promise.all([smtp.probe("127.0.0.1", NAME), smtp.probe("127.0.0.1", NAME)]);
    expect(await smtp.probe("127.0.0.1", NAME)).toBe(first);
    expect(second).toBe(first);
    expect(server.connections).toBe(2);
    await server.stop();
  });

  test("of one address with two names is two, one after the other", async () => {
    const server = await serve();
    const smtp = openTest({ port: server.port });
    const answers = await Promise.all(
      [NAME, "mail.example.test", "mx.example.org"].map((name) => smtp.probe("127.0.0.1", name)),
    );
    expect(answers.map(({ result }) => result.kind)).toEqual(["tls", "tls", "tls"]);
    expect(server).toMatchObject({ connections: 6, maxOpenConnections: 1 });
    expect(new Set(server.names)).toEqual(new Set([NAME, "mail.example.test", "mx.example.org"]));
    await server.stop();
  });

  test("is not made again for another name where no name came into it", async () => {
    const server = await serve({ greeting: "554 no" });
    const smtp = openTest({ port: server.port });
    const [first, second] = await Promise.all([
      smtp.probe("127.0.0.1", NAME),
      smtp.probe("127.0.0.1", "other.example.test"),
    ]);
    expect(second?.result).toEqual(first?.result);
    expect(server.connections).toBe(1);
    await server.stop();
  });

  test("has one turn for an address however it is written", async () => {
    const tried: string[] = [];
    const refuse = nowhere("ECONNREFUSED");
    const smtp = openTest({
      port: 25,
      connect: (address, port) => (tried.push(address), refuse.connect(address, port)),
    });
    await Promise.all([smtp.probe("2001:db8::1", NAME), smtp.probe("2001:DB8:0::1", NAME)]);
    expect(tried).toEqual(["2001:db8::1"]);
  });

  test("of an IPv4-mapped address is one of the IPv4 address, where such may be asked at all", async () => {
    const { connect, tried } = nowhere("ECONNREFUSED");
    const smtp = openTest({ port: 25, connect });
    await Promise.all(
      ["192.0.2.10", "::ffff:192.0.2.10", "::FFFF:c000:20a"].map((address) => smtp.probe(address, NAME)),
    );
    expect(tried).toEqual(["192.0.2.10"]);
    const publicOnly = openTest({ port: 25, connect, allowPrivateNetwork: false });
    expect((await publicOnly.probe("::ffff:8.8.8.8", NAME)).result).toMatchObject({
      kind: "failure",
      cause: "refused-address",
    });
  });

  test("that breaks down leaves the others their answers", async () => {
    let times = 0;
    const { connect } = nowhere("ECONNREFUSED");
    const breaks: Connect = (address, port) => {
      if (times++ < 3) throw new Error("a defect");
      return connect(address, port);
    };
    const smtp = openTest({ port: 25, mode: "auto", connect: breaks });
    const answers = await Promise.allSettled([...V4, "2001:db8::1"].map((address) => smtp.probe(address, NAME)));
    expect(answers.slice(0, 3).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(answers.slice(3).map((each) => each.status === "fulfilled" && each.value.result.kind)).toEqual([
      "failure",
      "failure",
      "failure",
    ]);
    expect((await smtp.probe("192.0.2.1", "other.example.test")).result).toMatchObject({ kind: "failure" });
  });

  test("rests between two connections to an address, while others are asked", async () => {
    const [one, other] = await serveAt(["127.0.1.1", "127.0.2.1"]);
    if (one === undefined || other === undefined) throw new Error("no server");
    const smtp = openTest({ port: 25, times: { pauseMs: NEVER } });
    const first = smtp.probe(one.address, NAME);
    await waitUntil(() => one.closed === 1);
    const second = smtp.probe(other.address, NAME);
    await waitUntil(() => other.closed === 1);
    expect([one.connections, other.connections]).toEqual([1, 1]);
    smtp.close();
    await Promise.all([first, second]);
    expect([one.connections, other.connections]).toEqual([1, 1]);
    await stopAll([one, other]);
  });

  test("of a name that is not a host name sends no SNI", async () => {
    const server = await serve();
    const { result } = await openTest({ port: server.port }).probe("127.0.0.1", "_odd\\000.example.test");
    expect(result.kind).toBe("tls");
    expect(server.names).toEqual([false]);
    await server.stop();
  });

  test.each([
    ["ECONNREFUSED", "connect", "192.0.2.1 refused the connection"],
    ["ENETUNREACH", "unreachable", "192.0.2.1 cannot be reached from here (ENETUNREACH)"],
    ["EHOSTUNREACH", "unreachable", "192.0.2.1 cannot be reached from here (EHOSTUNREACH)"],
    ["EACCES", "unreachable", "192.0.2.1 cannot be reached from here (EACCES)"],
    ["ETIMEDOUT", "timeout", "192.0.2.1 did not accept a connection in time"],
    [null, "timeout", "192.0.2.1 did not accept a connection within 0.06 s"],
  ])("that meets %s ends with %s", async (code, cause, reason) => {
    const smtp = openTest({ port: 25, connect: nowhere(code).connect, times: SOON });
    expect(sayAll((await smtp.probe("192.0.2.1", NAME)).result)).toEqual({ kind: "failure", cause, reason });
  });
});

describe("private addresses", () => {
  test.each([
    ["127.0.0.1", "loopback"],
    ["10.1.2.3", "private"],
    ["::1", "loopback"],
    ["::ffff:192.0.2.1", "IPv4-mapped"],
    ["no address", "not an IP address"],
  ])("%s is not connected to: %s", async (address, why) => {
    const { connect, tried } = nowhere("ECONNREFUSED");
    const { result } = await openTest({ port: 25, connect, allowPrivateNetwork: false }).probe(address, NAME);
    expect(sayAll(result)).toMatchObject({
      kind: "failure",
      cause: "refused-address",
      reason: expect.stringContaining(why),
    });
    expect(tried).toEqual([]);
  });
});

test("what is not an address is not looked up, whatever is allowed", async () => {
  const { connect, tried } = nowhere("ECONNREFUSED");
  const { result } = await openTest({ port: 25, connect }).probe("localhost", NAME);
  expect(result).toMatchObject({ cause: "refused-address" });
  expect(tried).toEqual([]);
});

describe("politeness", () => {
  test("a hundred hosts are probed at once, each on one connection at a time", async () => {
    const addresses = Array.from({ length: 100 }, (_, i) => `127.0.${i}.2`);
    const servers = await serveAt(addresses);
    const smtp = openTest({ port: 25, mode: "auto" });
    const answers = await Promise.all(addresses.map((address, i) => smtp.probe(address, `mx${i}.example.test`)));
    expect(answers.filter(({ result }) => result.kind === "tls")).toHaveLength(100);
    expect(servers.map(({ connections, maxOpenConnections }) => `${connections}/${maxOpenConnections}`)).toEqual(
      Array(100).fill("2/1"),
    );
    expect(smtp.limitations()).toEqual([]);
    await stopAll(servers);
  });

  test("no more connections are under way than wanted", async () => {
    let open = 0;
    let most = 0;
    const connect: Connect = () => {
      most = Math.max(most, ++open);
      const socket = new Socket();
      setTimeout(() => {
        open--;
        socket.destroy(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
      }, 5);
      return socket;
    };
    const smtp = openTest({ port: 25, connect, connections: 4 });
    await Promise.all(Array.from({ length: 20 }, (_, i) => smtp.probe(`192.0.2.${i}`, NAME)));
    expect(most).toBe(4);
  });
});

describe("where port 25 does not get out", () => {
  test("three addresses are tried, and all are reported once", async () => {
    const { connect, tried } = nowhere(null);
    const smtp = openTest({ port: 25, mode: "auto", connect, times: SOON });
    const answers = await Promise.all([...V4, "2001:db8::1"].map((address) => smtp.probe(address, NAME)));
    expect(tried.toSorted()).toEqual(V4.slice(0, 3).toSorted());
    const reasons = new Set(
      answers.map(({ result }) =>
        result.kind === "failure" && result.cause === "blocked" ? say(result.reason) : "other",
      ),
    );
    expect(reasons.size).toBe(1);
    expect([...reasons][0]).toMatch(
      /^outbound port 25 is blocked here: 192\.0\.2\.1 did not accept a connection within 0\.06 s; /,
    );
    expect(sayAll(smtp.limitations())).toEqual([...reasons]);
  });

  test.each([["ENETUNREACH"], ["EHOSTUNREACH"]])("it is the same where %s says so at once", async (code) => {
    const { connect } = nowhere(code);
    const smtp = openTest({ port: 25, mode: "auto", connect });
    const answers = await Promise.all(V4.map((address) => smtp.probe(address, NAME)));
    expect(answers.map(({ result }) => result.kind === "failure" && result.cause)).toEqual(V4.map(() => "blocked"));
  });

  test.each([
    ["auto", 3, 3],
    ["on", 100, 50],
  ] as const)("a hundred silent hosts cost a time-out or two, not a hundred (--smtp %s)", async (mode, all, atOnce) => {
    const silent = nowhere(null);
    const sockets: Socket[] = [];
    let most = 0;
    const connect: Connect = (address, port) => {
      sockets.push(silent.connect(address, port));
      most = Math.max(most, sockets.filter(({ destroyed }) => !destroyed).length);
      return sockets.at(-1) as Socket;
    };
    const smtp = openTest({ port: 25, mode, connect, times: SOON });
    await Promise.all(Array.from({ length: 100 }, (_, i) => smtp.probe(`192.0.${i}.1`, `mx.d${i}.test`, `d${i}.test`)));
    expect({ tried: silent.tried.length, most }).toEqual({ tried: all, most: atOnce });
  });

  test("refused connections do not prove it: all are tried, and the report says that it may be so", async () => {
    const { connect, tried } = nowhere("ECONNREFUSED");
    const smtp = openTest({ port: 25, mode: "auto", connect });
    await Promise.all(V4.map((address) => smtp.probe(address, NAME)));
    expect(tried).toHaveLength(5);
    expect(sayAll(smtp.limitations())).toEqual([
      "none of the mail servers asked answered on port 25: it may be blocked here",
    ]);
  });

  test("two silent addresses do not prove it; the report says that it may be so", async () => {
    const { connect } = nowhere(null);
    const smtp = openTest({ port: 25, mode: "auto", connect, times: SOON });
    const answers = await Promise.all([...V4.slice(0, 2), "2001:db8::1"].map((address) => smtp.probe(address, NAME)));
    expect(answers.map(({ result }) => result.kind === "failure" && result.cause)).toEqual([
      "timeout",
      "timeout",
      "timeout",
    ]);
    expect(sayAll(smtp.limitations())).toEqual([
      "none of the mail servers asked answered on port 25: it may be blocked here",
    ]);
  });

  test("every address is tried where that is wanted", async () => {
    const { connect, tried } = nowhere(null);
    const smtp = openTest({ port: 25, mode: "on", connect, times: SOON });
    const answers = await Promise.all(V4.map((address) => smtp.probe(address, NAME)));
    expect(answers.map(({ result }) => result.kind === "failure" && result.cause)).toEqual(V4.map(() => "timeout"));
    expect(tried).toHaveLength(5);
  });

  test("those who wait do so for the connection, not for the probe", async () => {
    const addresses = ["127.0.1.1", "127.0.2.1", "127.0.3.1", "127.0.4.1"];
    const servers = await serveAt(addresses, { instead: () => undefined });
    const smtp = openTest({ port: 25, mode: "auto", times: PATIENT });
    const probes = addresses.map((address) => smtp.probe(address, NAME));
    await waitUntil(() => servers.every(({ connections }) => connections === 1)); // and no probe has ended
    smtp.close();
    await Promise.all(probes);
    await stopAll(servers);
  });
});

test("--smtp off connects nowhere and says so", async () => {
  const { connect, tried } = nowhere("ECONNREFUSED");
  const smtp = openTest({ port: 25, mode: "off", connect });
  expect(sayAll(await smtp.probe("192.0.2.1", NAME))).toEqual({
    result: { kind: "failure", cause: "off", reason: "not probed: --smtp off" },
    at: AT,
    from: null,
  });
  expect(tried).toEqual([]);
  expect(sayAll(smtp.limitations())).toEqual(["mail servers were not probed: --smtp off"]);
});

describe("closing", () => {
  test("ends everything at once: what is under way, what rests, what waits", async () => {
    const addresses = ["127.0.1.1", "127.0.2.1", "127.0.3.1", "127.0.4.1"];
    const servers = await serveAt(addresses, { instead: () => undefined });
    const smtp = openTest({
      port: 25,
      mode: "auto",
      connections: 2,
      times: { ...PATIENT, pauseMs: NEVER },
    });
    const probes = addresses.flatMap((address) => [
      smtp.probe(address, NAME),
      smtp.probe(address, "other.example.test"),
    ]);
    const reached = (): number => servers.reduce((sum, { connections }) => sum + connections, 0);
    await waitUntil(() => reached() === 2);
    smtp.close();
    const answers = await Promise.all(probes);
    for (const { result } of answers)
      expect(sayAll(result)).toMatchObject({
        kind: "failure",
        cause: "timeout",
        reason: expect.stringContaining("before the audit was stopped"),
      });
    expect((await smtp.probe("127.0.9.1", NAME)).result).toMatchObject({ kind: "failure", cause: "timeout" });
    expect(reached()).toBe(2); // no further server is called
    await stopAll(servers);
  });

  test("ends a rest between two connections", async () => {
    const server = await serve();
    const smtp = openTest({ port: server.port, times: { pauseMs: NEVER } });
    const answer = smtp.probe("127.0.0.1", NAME);
    await waitUntil(() => server.closed === 1);
    smtp.close();
    expect((await answer).result).toMatchObject({ kind: "tls", legacy: { state: "unknown" } });
    await server.stop();
  });
});

describe("the name for EHLO", () => {
  test.each([
    ["a.example\r\nMAIL FROM:<>"],
    [""],
    ["localhost"],
    ["a b.example"],
    ["[1.2.3]"],
    ["[IPv6:zz]"],
    ["-.example"],
    [`${"a.".repeat(150)}de`],
  ])("is not %j", (heloName) => {
    expect(() => openTest({ port: 25, heloName })).toThrow(UsageError);
  });

  test.each([
    ["probe.example.org"],
    ["Probe.Example.ORG"],
    ["xn--bcher-kva.example"],
    ["[192.0.2.1]"],
    ["[IPv6:2001:db8::1]"],
  ])("may be %s", (heloName) => {
    expect(() => openTest({ port: 25, heloName })).not.toThrow();
  });
});
