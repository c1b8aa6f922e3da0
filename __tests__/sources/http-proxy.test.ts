import { afterEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Dns, HttpsResult } from "../../src/ports.ts";
import { openResolver } from "../../src/sources/dns/resolver.ts";
import { proxyFromEnvironment } from "../../src/sources/http-proxy.ts";
import { UsageError } from "../../src/errors.ts";
import type { TestServer } from "../support/dns-server.ts";
import { closedPort, respond, serveHttps, TEST_CA } from "../support/dns-server.ts";
import type { ProxyAnswer, TestProxy } from "../support/proxy.ts";
import { startProxy } from "../support/proxy.ts";
import { NEVER } from "../support/until.ts";
import { AUTHORITY, dnsWith, HOST, openPort, PATH, serve } from "./https-test-server.ts";
import type { HttpsTestServer } from "./https-test-server.ts";
import { say, sayAll, spoken } from "../support/in-english.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function proxyTo(...settings: Parameters<typeof startProxy>): Promise<TestProxy> {
  const proxy = await startProxy(...settings);
  open.push(() => proxy.stop());
  return proxy;
}

describe("the environment names the proxy", () => {
  const PROXY = { isHttps: false, host: "proxy.example", port: 3128, authorization: null };

  test.each<[Record<string, string>, object | null]>([
    [{}, null],
    [{ HTTPS_PROXY: "" }, null],
    [{ HTTPS_PROXY: "http://proxy.example:3128" }, PROXY],
    [{ https_proxy: "http://proxy.example:3128/" }, PROXY],
    [{ https_proxy: "http://proxy.example:3128", HTTPS_PROXY: "http://other.example:1" }, PROXY],
    [{ HTTPS_PROXY: "proxy.example:3128" }, PROXY],
    [{ HTTPS_PROXY: "http://proxy.example" }, { ...PROXY, port: 80 }],
    [{ HTTPS_PROXY: "https://proxy.example" }, { ...PROXY, port: 443, isHttps: true }],
    [{ HTTPS_PROXY: "http://[2001:db8::1]:3128" }, { ...PROXY, host: "2001:db8::1" }],
    [
      { HTTPS_PROXY: "http://user:p%40ss@proxy.example:3128" },
      { ...PROXY, authorization: `Basic ${Buffer.from("user:p@ss").toString("base64")}` },
    ],
    [
      { HTTPS_PROXY: "http://:token@proxy.example:3128" },
      { ...PROXY, authorization: `Basic ${Buffer.from(":token").toString("base64")}` },
    ],
    [{ HTTP_PROXY: "http://proxy.example:3128" }, null],
  ])("%j", (env, proxy) => {
    expect(proxyFromEnvironment(env)("mta-sts.example.org", 443)).toEqual(proxy);
  });

  test.each([
    ["socks5://user:Secret1@proxy.example:1080", '"socks5://***@proxy.example:1080"'],
    ["http://", '"http://"'],
    ["user:Secret1@proxy.example:99999", '"***@proxy.example:99999"'],
    ["http://user:Secret1://x@proxy.example:99999", '"http://***@proxy.example:99999"'],
    ["user:Secret1\nSecret2@proxy.example:99999", '"***@proxy.example:99999"'],
  ])("wrongly by %s", (text, shown) => {
    const read = () => proxyFromEnvironment({ HTTPS_PROXY: text });
    expect(read).toThrow(UsageError);
    expect(() => spoken(read)).toThrow(`HTTPS_PROXY: ${shown} is not a valid HTTP proxy. Write http://host:port.`);
  });

  test("by any text, or is told what is wrong with it", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.domain(), (HTTPS_PROXY, NO_PROXY, host) => {
        try {
          proxyFromEnvironment({ HTTPS_PROXY, NO_PROXY })(host, 443);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

describe("no proxy is used", () => {
  const isDirect = (exclusions: string, host: string, port = 443): boolean =>
    proxyFromEnvironment({ HTTPS_PROXY: "http://proxy.example:3128", NO_PROXY: exclusions })(host, port) === null;

  test.each([
    ["*", "example.org"],
    ["example.org", "example.org"],
    ["example.org", "Example.org."],
    ["example.org", "mta-sts.example.org"],
    [".example.org", "mta-sts.example.org"],
    ["*.example.org", "mta-sts.example.org"],
    ["a.test, example.org", "example.org"],
    ["a.test example.org", "example.org"],
    ["example.org:443", "example.org"],
    ["192.0.2.53", "192.0.2.53"],
    ["2001:db8::53", "2001:db8::53"],
    ["[2001:db8::53]:443", "2001:db8::53"],
    ["[2001:db8::53]", "2001:db8::53"],
    ["2001:DB8:0:0::53", "2001:db8::53"],
    ["192.0.2.0/24", "192.0.2.53"],
    ["2001:db8::/32", "2001:db8::53"],
    ["", "127.0.0.1"],
    ["", "::1"],
    ["", "localhost"],
  ])("where NO_PROXY is %j, for %s", (exclusions, host) => {
    expect(isDirect(exclusions, host)).toBe(true);
  });

  test.each([
    ["", "example.org"],
    ["example.org", "notexample.org"],
    ["mta-sts.example.org", "example.org"],
    ["example.org:853", "example.org"],
    ["2.53", "192.0.2.53"],
    ["192.0.2.0/24", "198.51.100.1"],
    ["192.0.2.0/99", "192.0.2.1"],
    ["192.0.2.0/24", "example.org"],
  ])("except where NO_PROXY is %j, for %s", (exclusions, host) => {
    expect(isDirect(exclusions, host)).toBe(false);
  });
});

describe("an MTA-STS policy is fetched through the proxy", () => {
  async function policyServer(): Promise<HttpsTestServer> {
    const server = await serve((_request, response) => response.end("version: STSv1\n"));
    open.push(() => server.stop());
    return server;
  }
  const fetchThrough = ({ proxy }: Pick<TestProxy, "proxy">, dns: Dns, timeoutMs = NEVER): Promise<HttpsResult> => {
    const https = openPort({ allowPrivateNetwork: false, ca: AUTHORITY, timeoutMs, proxyFor: () => proxy });
    open.push(() => https.close());
    return https.get(HOST, PATH, dns);
  };
  const reasonOf = (result: HttpsResult): string => (result.kind === "failure" ? say(result.reason) : result.kind);

  test("from the vetted address, with the name in TLS", async () => {
    const { port } = await policyServer();
    const proxy = await proxyTo(() => ({ port }));
    const result = await fetchThrough(proxy, dnsWith("198.41.0.4"));
    expect(result).toMatchObject({ kind: "response", body: "version: STSv1\n", address: "198.41.0.4" });
    expect(proxy.asked).toEqual(["198.41.0.4:443"]);
  });

  test("from an IPv6 address, as the user of the proxy", async () => {
    const { port } = await policyServer();
    const { proxy, asked, authorizations } = await proxyTo(() => ({ port }));
    const result = await fetchThrough({ proxy: { ...proxy, authorization: "Basic eDp5" } }, dnsWith("2a00::10"));
    expect(result.kind).toBe("response");
    expect([asked, authorizations]).toEqual([["[2a00::10]:443"], ["Basic eDp5"]]);
  });

  test("by name where the proxy insists on names: the address is unknown then", async () => {
    const { port } = await policyServer();
    const proxy = await proxyTo((authority) => (authority === `${HOST}:443` ? { port } : { status: 403 }));
    const result = await fetchThrough(proxy, dnsWith("198.41.0.4"));
    expect(result).toMatchObject({ kind: "response", address: null });
    expect(proxy.asked).toEqual(["198.41.0.4:443", `${HOST}:443`]);
  });

  test("never from an address that is not public", async () => {
    const proxy = await proxyTo(() => ({ status: 200 }));
    expect(await fetchThrough(proxy, dnsWith("10.0.0.1"))).toMatchObject({ cause: "refused-address" });
    expect(proxy.asked).toEqual([]);
  });

  test.each<[string, ProxyAnswer, string, number]>([
    ["refuses by name too", { status: 403 }, "refused the connection (HTTP status 403)", 2],
    ["takes no addresses, nor names", { status: 400 }, "refused the connection (HTTP status 400)", 2],
    ["cannot reach the address", { status: 502 }, "could not connect (HTTP status 502)", 1],
    ["waits in vain", { status: 504 }, "could not connect (HTTP status 504)", 1],
    ["has had too many questions", { status: 429 }, "refused the connection (HTTP status 429)", 1],
    ["wants a password", { status: 407 }, "asks for a user name and password (407); put them into HTTPS_PROXY", 1],
    [
      "sends a page",
      { text: "HTTP/1.1 200 OK\r\n\r\nHello" },
      "answered 200, but sent data of its own instead of connecting",
      1,
    ],
    ["sends no HTTP", { text: "go away\r\n\r\n" }, "did not send a valid HTTP answer (HPE_INVALID_CONSTANT)", 1],
  ])("not where it %s: nothing was measured", async (_what, answer, reason, count) => {
    const proxy = await proxyTo(() => answer);
    const result = await fetchThrough(proxy, dnsWith("198.41.0.4"));
    expect(result).toMatchObject({ kind: "failure", cause: "timeout" });
    expect(reasonOf(result)).toBe(`the proxy 127.0.0.1:${proxy.proxy.port} ${reason}`);
    expect(proxy.asked).toHaveLength(count);
  });

  test("not where nothing listens: the host did not refuse", async () => {
    const port = await closedPort();
    const result = await fetchThrough(
      { proxy: { isHttps: false, host: "127.0.0.1", port, authorization: null } },
      dnsWith("198.41.0.4"),
    );
    expect(result).toMatchObject({ kind: "failure", cause: "timeout" });
    expect(reasonOf(result)).toBe(`the proxy 127.0.0.1:${port} cannot be reached (ECONNREFUSED)`);
  });

  test("not where it says nothing: that ends", async () => {
    const result = await fetchThrough(await proxyTo(() => null), dnsWith("198.41.0.4"), 50);
    expect(result).toMatchObject({ kind: "failure", cause: "timeout" });
  });
});

describe.each(["h2", "h1"] as const)("a resolver (%s) is asked through the proxy", (way) => {
  const doh = async (): Promise<TestServer> => {
    const server = await serveHttps(way, (query) =>
      respond(query, { ad: true, answers: [{ type: "TXT", name: query.name, data: "found" }] }),
    );
    open.push(() => server.close());
    return server;
  };

  test("and answers", async () => {
    const { port, url } = await doh();
    const { proxy, asked } = await proxyTo(() => ({ port }));
    const resolver = openResolver({ urls: [url], ca: TEST_CA, proxyFor: () => proxy });
    open.push(() => resolver.close());
    expect(await resolver.dns.query("a.example", "TXT")).toMatchObject({ kind: "records", security: "secure" });
    expect(new Set(asked)).toEqual(new Set([`127.0.0.1:${port}`]));
  });

  test("which the answer says where it refuses", async () => {
    const { url } = await doh();
    const { proxy } = await proxyTo(() => ({ status: 403 }));
    const resolver = openResolver({ urls: [url], ca: TEST_CA, proxyFor: () => proxy });
    open.push(() => resolver.close());
    const answer = await resolver.dns.query("a.example", "TXT");
    expect(sayAll(answer)).toMatchObject({
      kind: "failure",
      cause: "unreachable",
      reason: expect.stringContaining(`the proxy 127.0.0.1:${proxy.port} refused the connection (HTTP status 403)`),
    });
  });
});
