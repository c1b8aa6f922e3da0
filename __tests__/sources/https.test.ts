import { Socket } from "node:net";
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { RrType } from "../../src/dns/record.ts";
import type { DnsAnswer, HttpsResult } from "../../src/ports.ts";
import { AUTHORITY, HOST, PATH, dnsFailure, dnsWith, openPort, records, serve } from "./https-test-server.ts";
import type { HttpsTestServer } from "./https-test-server.ts";
import type { Connect } from "../../src/sources/tcp.ts";
import { connectTcp } from "../../src/sources/tcp.ts";
import { waitUntil } from "../support/until.ts";
import { fakeDns, noData } from "../support/fake-dns.ts";
import { say, sayAll } from "../support/in-english.ts";

const worlds: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.stop()));
});

async function policyServer(address?: string): Promise<HttpsTestServer> {
  const world = await serve((_request, response) => response.end("version: STSv1\n"), "right", address);
  worlds.push(world);
  return world;
}

/** A port on which nothing listens. */
const CLOSED = 1;
/** An address that refuses each connection, and one that answers nothing. */
const REFUSING = "192.0.2.1";
const SILENT = "192.0.2.2";

/** Every other IPv4 address is this host: some systems have no more of loopback than 127.0.0.1. */
const connect: Connect = (address, port) => {
  if (address === SILENT) return new Socket();
  return connectTcp(address.includes(":") ? address : "127.0.0.1", address === REFUSING ? CLOSED : port);
};

function open(port: number, more: Partial<Parameters<typeof openPort>[0]> = {}): ReturnType<typeof openPort> {
  return openPort({ allowPrivateNetwork: true, ca: AUTHORITY, port, timeoutMs: 60_000, connect, ...more });
}

const cause = (result: HttpsResult): string => (result.kind === "failure" ? result.cause : result.kind);
const reason = (result: HttpsResult): string => (result.kind === "failure" ? say(result.reason) : "");

describe("addresses", () => {
  test("a private address is refused before any connection is made", async () => {
    const world = await policyServer();
    const result = await open(world.port, { allowPrivateNetwork: false }).get(HOST, PATH, dnsWith("127.0.0.1"));
    expect(result).toMatchObject({ cause: "refused-address", address: null });
    expect(reason(result)).toContain("127.0.0.1 (loopback");
    expect(world.connections).toBe(0);
  });

  test.each(["::ffff:127.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "10.0.0.1", "fe80::1"])(
    "%s is refused",
    async (address) => {
      const result = await open(443, { allowPrivateNetwork: false }).get(HOST, PATH, dnsWith(address));
      expect(cause(result)).toBe("refused-address");
    },
  );

  test("a reason stays short, however many addresses are refused", async () => {
    const many = Array.from({ length: 4_000 }, (_, i) => `10.0.${i >> 8}.${i & 255}`);
    const result = await open(443, { allowPrivateNetwork: false }).get(HOST, PATH, dnsWith(...many));
    expect(reason(result).length).toBeLessThan(400);
  });

  test("the next address is asked when the first refuses the connection", async () => {
    const world = await policyServer();
    const result = await open(world.port).get(HOST, PATH, dnsWith(REFUSING, "127.0.0.1"));
    expect(result).toMatchObject({ kind: "response", status: 200, address: "127.0.0.1" });
  });

  test("an address that takes no connection leaves time for the next", async () => {
    const world = await policyServer();
    const result = await open(world.port, { timeoutMs: 4_000 }).get(HOST, PATH, dnsWith(SILENT, "127.0.0.1"));
    expect(result).toMatchObject({ kind: "response", address: "127.0.0.1" });
  });

  test("a host was not measured where one address refuses and another is silent", async () => {
    const result = await open(443, { timeoutMs: 2_000 }).get(HOST, PATH, dnsWith(SILENT, REFUSING));
    expect(sayAll(result)).toMatchObject({
      cause: "timeout",
      reason: `${SILENT} could not be reached (ETIMEDOUT); ${REFUSING} refused the connection`,
    });
  });

  test("a host whose only address refuses the connection fails for that", async () => {
    const result = await open(443).get(HOST, PATH, dnsWith(REFUSING));
    expect(sayAll(result)).toMatchObject({
      cause: "connect",
      reason: `${REFUSING} refused the connection`,
      address: REFUSING,
    });
  });

  test("a host with only IPv6 is asked there; without a route it was not measured", async () => {
    const world = await policyServer("::1").catch(() => null);
    const result = await open(world?.port ?? 443).get(HOST, PATH, dnsWith("::1"));
    if (world === null)
      expect(result).toMatchObject({ cause: "timeout", reason: expect.stringContaining("no route to ::1") });
    else expect(result).toMatchObject({ kind: "response", address: "::1" });
  });

  test("a host that has more addresses than any needs is not scanned", async () => {
    const many = Array.from({ length: 200 }, (_, i) => `127.0.1.${i}`);
    const result = await open(CLOSED).get(HOST, PATH, dnsWith(...many));
    expect(result).toMatchObject({ cause: "connect", address: "127.0.1.7" });
  });
});

describe("look-ups", () => {
  const cases: [claim: string, a: DnsAnswer, aaaa: DnsAnswer, cause: string, reason: string][] = [
    ["no record of either type is no address", noData(HOST), noData(HOST), "no-address", `${HOST} has no address`],
    ["two failures are a DNS failure", dnsFailure("dead"), dnsFailure("gone"), "dns", "dead; AAAA"],
    ["a failure may hide an address", noData(HOST), dnsFailure("dead"), "dns", "dead"],
    ["a bogus answer is a failure", records("A", ["127.0.0.1"], "bogus"), noData(HOST), "dns", "bogus"],
    ["a bogus denial is a failure", noData(HOST, "bogus"), noData(HOST), "dns", "bogus"],
    [
      "with one look-up failed, a dead address proves nothing",
      records("A", [REFUSING]),
      dnsFailure("dead"),
      "dns",
      "refused the connection; AAAA",
    ],
  ];
  test.each(cases)("%s", async (_claim, a, aaaa, expected, words) => {
    const result = await open(CLOSED).get(
      HOST,
      PATH,
      fakeDns((_name, type) => (type === "A" ? a : aaaa)),
    );
    expect(cause(result)).toBe(expected);
    expect(reason(result)).toContain(words);
  });

  test("one usable look-up is enough", async () => {
    const world = await policyServer();
    const dns = fakeDns((_name, type) => (type === "A" ? records("A", ["127.0.0.1"]) : dnsFailure("dead")));
    expect(cause(await open(world.port).get(HOST, PATH, dns))).toBe("response");
  });

  test("take none of the time for the GET, however long they wait for their turn", async () => {
    const world = await policyServer();
    const clock = jest.spyOn(performance, "now").mockReturnValue(0);
    const timers = jest.spyOn(globalThis, "setTimeout");
    let timersBefore: number | undefined;
    const dns = fakeDns((name, type) => {
      clock.mockReturnValue(3_600_000);
      timersBefore = timers.mock.calls.length;
      return type === "A" ? records("A", ["127.0.0.1"]) : noData(name);
    });
    const result = await open(world.port).get(HOST, PATH, dns);
    clock.mockRestore();
    timers.mockRestore();
    expect(cause(result)).toBe("response");
    expect(timersBefore).toBe(0);
  });

  test.each(["a b.test", "_mta-sts.example.test", "x\\.y.test", "*.example.test"])(
    "%j is not a host name to ask",
    async (name) => {
      expect(cause(await open(CLOSED).get(name, PATH, dnsWith("127.0.0.1")))).toBe("no-address");
    },
  );
});

describe("one run", () => {
  test("asks the same thing of the same addresses once", async () => {
    const world = await policyServer();
    const https = open(world.port);
    const results = await Promise.all([1, 2, 3].map(() => https.get(HOST, PATH, dnsWith("127.0.0.1"))));
    results.push(await https.get(HOST, PATH, dnsWith("127.0.0.1")));
    expect(results.map(cause)).toEqual(["response", "response", "response", "response"]);
    expect(world.connections).toBe(1);
  });

  test("asks again where the planned view has another address", async () => {
    const world = await policyServer();
    const https = open(world.port);
    const live = await https.get(HOST, PATH, dnsWith("127.0.0.1"));
    const planned = await https.get(HOST, PATH, dnsWith(REFUSING));
    expect([cause(live), cause(planned)]).toEqual(["response", "connect"]);
  });

  test("has one answer to one question, whatever else would have come", async () => {
    let calls = 0;
    const world = await serve((_request, response) =>
      response.writeHead(calls % 2 === 0 ? 200 : 404).end(`call ${++calls}`),
    );
    worlds.push(world);
    const https = open(world.port);
    const turned = dnsWith("127.0.0.1", REFUSING);
    const first = await https.get(HOST, PATH, dnsWith(REFUSING, "127.0.0.1"));
    expect(first).toMatchObject({ kind: "response", body: "call 1" });
    expect(await https.get(HOST, PATH, turned)).toBe(first);
  });

  test.each<[string, (type: RrType) => DnsAnswer]>([
    ["a failed look-up", () => dnsFailure("dead")],
    ["no address", () => noData(HOST)],
    ["a refused address", (type) => (type === "A" ? records("A", ["10.0.0.1"]) : noData(HOST))],
  ])("has one answer to %s", async (_what, answer) => {
    const https = open(CLOSED, { allowPrivateNetwork: false });
    const first = await https.get(
      HOST,
      PATH,
      fakeDns((_name, type) => answer(type)),
    );
    expect(first.kind).toBe("failure");
    expect(
      await https.get(
        HOST,
        PATH,
        fakeDns((_name, type) => answer(type)),
      ),
    ).toBe(first);
  });

  test("begins nothing once it is closed", async () => {
    const world = await policyServer();
    const https = open(world.port);
    https.close();
    expect(reason(await https.get(HOST, PATH, dnsWith("127.0.0.1")))).toContain("before the audit was stopped");
  });

  test("ends what is under way when it is closed", async () => {
    const world = await serve(() => {});
    worlds.push(world);
    const https = open(world.port);
    const pending = https.get(HOST, PATH, dnsWith("127.0.0.1"));
    await waitUntil(() => world.connections > 0);
    https.close();
    const result = await pending;
    expect(cause(result)).toBe("timeout");
    expect(reason(result)).toContain("before the audit was stopped");
  });
});
