// Resolvers that somebody who is not trusted has named: what they are, and what becomes of their failures.
import type { lookup } from "node:dns";
import { afterEach, describe, expect, test } from "@jest/globals";
import { TimeLimit } from "../../../src/concurrency/time-limit.ts";
import type { ResolverOptions } from "../../../src/sources/dns/resolver.ts";
import { openResolver } from "../../../src/sources/dns/resolver.ts";
import { resolverRefusalReason } from "../../../src/sources/dns/resolver-url.ts";
import type { Transport } from "../../../src/sources/dns/transport.ts";
import { TransportError } from "../../../src/sources/dns/transport.ts";
import { SilentOnFailure, filteredLookup } from "../../../src/sources/dns/untrusted.ts";
import type { Query } from "../../support/dns-server.ts";
import { closedPort, respond, serveHttps, serveTls, serveUdp, TEST_CA } from "../../support/dns-server.ts";
import { inWords } from "../../support/in-words.ts";
import { sayAll, inEnglish } from "../../support/in-english.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

function resolver(url: string, over: Partial<ResolverOptions> = {}): ReturnType<typeof openResolver> {
  const opened = openResolver({
    urls: [url],
    isUntrusted: true,
    timing: { question: 400, attempts: [100], pause: 1 },
    ca: TEST_CA,
    ...over,
  });
  open.push(() => opened.close());
  return opened;
}

async function keep<T extends { close(): unknown }>(server: Promise<T>): Promise<T> {
  const started = await server;
  open.push(() => started.close());
  return started;
}

const answer = (query: Query): Buffer => respond(query, { answers: [{ type: "TXT", name: query.name, data: "text" }] });

describe("a resolver that the policy may not name where it is not trusted", () => {
  test.each([
    ["udp://127.0.0.1", "loopback"],
    ["udp://127.0.0.53:53", "loopback"],
    ["udp://[::1]", "loopback"],
    ["udp://10.0.0.53", "private"],
    ["tls://192.168.1.1#dns.example", "private"],
    ["https://172.16.0.1/dns-query", "private"],
    ["udp://169.254.169.253", "link-local"],
    ["udp://[fe80::1]", "link-local"],
    ["udp://[fd00:ec2::253]", "unique local"],
    ["udp://100.64.0.1", "carriers"],
    ["udp://0.0.0.0", "this network"],
    ["udp://[::ffff:10.0.0.1]", "IPv4-mapped"],
    ["udp://[64:ff9b::a00:1]", "NAT64"],
    ["udp://168.63.129.16", "Azure's platform"],
    ["https://2130706433/", "loopback"],
    ["https://0x7f.1/", "loopback"],
    ["https://127.1/", "loopback"],
    ["https://[::127.0.0.1]/", "IPv4-compatible"],
    ["system", "this machine"],
  ])("is %s (%s)", (url, reason) => {
    expect(inEnglish(resolverRefusalReason(url))).toContain(reason);
  });

  test.each([
    "udp://9.9.9.9",
    "tls://1.1.1.1#one.one.one.one",
    "https://dns.example.net/dns-query",
    "udp://[2620:fe::fe]",
  ])("is not %s", (url) => {
    expect(resolverRefusalReason(url)).toBeNull();
  });
});

describe("a host name", () => {
  const says = (...addresses: string[]): typeof lookup =>
    ((_: string, __: object, done: (error: null, found: object[]) => void) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
      )) as unknown as typeof lookup;
  const vetted = (all: boolean, ...addresses: string[]): unknown[] => {
    let found: unknown[] = [];
    filteredLookup(
      says(...addresses),
      "dns.example",
      { all },
      (error, ...rest) => void (found = error === null ? rest : [error.message]),
    );
    return found;
  };

  test("leads to its public addresses alone", () => {
    expect(vetted(true, "10.0.0.1", "9.9.9.9", "::1", "2620:fe::fe")).toEqual([
      [
        { address: "9.9.9.9", family: 4 },
        { address: "2620:fe::fe", family: 6 },
      ],
    ]);
    expect(vetted(false, "10.0.0.1", "9.9.9.9")).toEqual(["9.9.9.9", 4]);
    expect(vetted(true, "10.0.0.1", "fd00::1")).toEqual(["dns.example has no address of a public host"]);
    expect(vetted(true)).toEqual(["dns.example has no address of a public host"]);
  });

  test.each([
    ["tls", () => serveTls(answer)],
    ["h2", () => serveHttps("h2", answer)],
    ["h1", () => serveHttps("h1", answer)],
  ])("that leads to this machine is not connected to (%s), unless who named it is trusted", async (_, serve) => {
    const server = await keep(serve());
    const url = server.url.replace("127.0.0.1", "localhost");
    expect(sayAll(await resolver(url).dns.query("a.de", "TXT"))).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "no answer in time",
    });
    expect(server.connections()).toBe(0);
    expect(
      await resolver(url, { isUntrusted: false, timing: { question: 4000, attempts: [2000], pause: 1 } }).dns.query(
        "a.de",
        "TXT",
      ),
    ).toMatchObject({ kind: "records" });
  });
});

describe("a failure", () => {
  test.each<[string, () => Promise<string>]>([
    ["a closed port (UDP)", async () => `udp://127.0.0.1:${await closedPort()}`],
    ["a closed port (DoT)", async () => `tls://127.0.0.1:${await closedPort()}`],
    ["a closed port (DoH)", async () => `https://127.0.0.1:${await closedPort()}`],
    ["a silent port", async () => (await keep(serveUdp(() => null))).url],
    ["no DNS", async () => (await keep(serveUdp((query) => query.bytes))).url],
    ["a certificate for another name", async () => (await keep(serveTls(answer, "other"))).url],
    ["a certificate of an unknown authority", async () => `${(await keep(serveTls(answer))).url}#unknown.example`],
    [
      "another service",
      async () =>
        (
          await keep(
            serveHttps("h2", () => ({ status: 200, headers: { "content-type": "text/html" }, body: "<html>secret" })),
          )
        ).url,
    ],
    [
      "an error of HTTP",
      async () => (await keep(serveHttps("h1", () => ({ status: 503, headers: {}, body: "" })))).url,
    ],
    ["a name that does not exist", () => Promise.resolve("https://nobody.invalid/dns-query")],
  ])("looks like silence: %s", async (_, begin) => {
    const url = await begin();
    expect(sayAll(await resolver(url).dns.query("a.de", "TXT"))).toEqual({
      kind: "failure",
      cause: "timeout",
      reason: "no answer in time",
    });
  });

  test("lasts as long as silence would", async () => {
    const failing: Transport = {
      exchange: () => Promise.reject(new TransportError("unreachable", inWords("ECONNREFUSED"))),
      close: () => undefined,
    };
    const late = new TransportError("timeout", inWords("no answer in time"));
    const attempt = new TimeLimit(() => late);
    const ended: unknown[] = [];
    const waiting = new SilentOnFailure(failing)
      .exchange({ name: "a.de", type: "TXT", cd: false }, attempt)
      .catch((error: unknown) => ended.push(error));
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toEqual([]);
    attempt.end(late);
    await waiting;
    expect(ended).toEqual([late]);
  });

  test("says what the connection carries at once", () => {
    const transport = { exchange: () => Promise.reject(new Error("unused")), capacity: 7, close: () => undefined };
    expect(new SilentOnFailure(transport).capacity).toBe(7);
  });

  test("is none where an answer comes, whatever the answer is", async () => {
    const server = await keep(
      serveUdp((query) => (query.name === "a.de" ? answer(query) : respond(query, { rcode: 5 }))),
    );
    const { dns } = resolver(server.url, { timing: { question: 4000, attempts: [2000], pause: 1 } });
    expect(await dns.query("a.de", "TXT")).toMatchObject({ kind: "records" });
    expect(await dns.query("b.de", "TXT")).toMatchObject({ kind: "failure", cause: "refused" });
  });
});
