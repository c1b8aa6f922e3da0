import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { afterEach, describe, expect, test } from "@jest/globals";
import { openPost } from "../../src/sources/https-post.ts";
import { TEST_CA, TEST_CREDENTIALS } from "../support/dns-server.ts";
import { startProxy } from "../support/proxy.ts";
import { waitUntil } from "../support/until.ts";
import { listen, type HttpsTestServer } from "./https-test-server.ts";

const open: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

async function serve(answer: RequestListener): Promise<HttpsTestServer> {
  const server = await listen(createServer(TEST_CREDENTIALS, answer));
  open.push(server);
  return server;
}

const PRIVATE = { allowPrivateNetwork: true };
const post = openPost({}, TEST_CA);

describe("a POST", () => {
  test("sends JSON to the path and the query, and gives the status and Retry-After alone", async () => {
    const seen: unknown[] = [];
    const { port } = await serve((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += String(chunk)));
      request.on("end", () => {
        const { method, url, headers } = request;
        seen.push({ method, url, host: headers.host, type: headers["content-type"], body });
        response
          .writeHead(429, { "Retry-After": "7", Location: "https://elsewhere.example/" })
          .end("x".repeat(1_000_000));
      });
    });
    const url = `https://localhost:${port}/services/a?b=c`;
    expect(await post(url, '{"text":"ä"}', PRIVATE)).toEqual({ kind: "answer", status: 429, retryAfter: "7" });
    expect(seen).toEqual([
      {
        method: "POST",
        url: "/services/a?b=c",
        host: `localhost:${port}`,
        type: "application/json",
        body: '{"text":"ä"}',
      },
    ]);
  });

  test("follows no redirect", async () => {
    const server = await serve((_, response) => response.writeHead(307, { Location: "/again" }).end());
    expect(await post(`https://localhost:${server.port}/`, "{}", PRIVATE)).toMatchObject({ status: 307 });
    expect(server.connections).toBe(1);
  });

  test.each([
    ["is cut", (socket: { destroy(): unknown }) => socket.destroy()],
    ["is not HTTP", (socket: { end(text: string): unknown }) => socket.end("hello\r\n\r\n")],
    [
      "has endless headers",
      (socket: { end(text: string): unknown }) => socket.end(`HTTP/1.1 200 OK\r\nA: ${"a".repeat(100_000)}\r\n\r\n`),
    ],
    [
      "switches protocols",
      (socket: { end(text: string): unknown }) =>
        socket.end("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
    ],
    [
      "is informational alone",
      (socket: { end(text: string): unknown }) => socket.end("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(10_000)),
    ],
  ])("whose answer %s has none", async (_, talk) => {
    const { port } = await serve((request) => void talk(request.socket));
    expect(await post(`https://localhost:${port}/`, "{}", PRIVATE)).toEqual({
      kind: "failure",
      cause: "no-connection",
    });
  });

  test("ends with the head of an answer whose body never ends", async () => {
    const closed: unknown[] = [];
    const { port } = await serve((request, response) => {
      response.writeHead(200).write("x".repeat(20_000_000));
      request.socket.on("close", () => closed.push("closed"));
    });
    expect(await post(`https://localhost:${port}/`, "{}", PRIVATE)).toMatchObject({ status: 200 });
    await waitUntil(() => closed.length > 0);
  });

  test("goes to no server whose certificate is not valid", async () => {
    const seen: unknown[] = [];
    const { port } = await serve((request, response) => (seen.push(request.url), void response.end()));
    expect(await openPost({})(`https://localhost:${port}/`, "{}", PRIVATE)).toEqual({
      kind: "failure",
      cause: "no-connection",
    });
    expect(seen).toEqual([]);
  });

  test.each([
    ["127.0.0.1", "refused-address"],
    ["[::1]", "refused-address"],
    ["10.0.0.1", "refused-address"],
    ["0x7f000001", "refused-address"],
    ["localhost", "no-connection"],
  ])("does not reach the private network at %s unless that is allowed", async (host, cause) => {
    const server = await serve((_, response) => void response.end());
    const result = await post(`https://${host}:${server.port}/`, "{}", { allowPrivateNetwork: false });
    expect(result).toEqual({ kind: "failure", cause });
    expect(server.connections).toBe(0);
  });

  test("goes through the proxy, which looks its host up", async () => {
    const { port } = await serve((_, response) => void response.writeHead(204).end());
    const started = await startProxy(() => ({ port }));
    open.push(started);
    const proxied = openPost({ HTTPS_PROXY: `http://127.0.0.1:${started.proxy.port}` }, TEST_CA);
    // its certificate is for another name: what matters is who was asked
    expect(await proxied("https://hooks.example.test/", "{}", { allowPrivateNetwork: false })).toMatchObject({
      kind: "failure",
    });
    expect(started.asked).toEqual(["hooks.example.test:443"]);
  });
});
