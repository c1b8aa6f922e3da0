// An HTTP proxy on loopback, which knows CONNECT alone.
import type { AddressInfo, Socket } from "node:net";
import { connect } from "node:net";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { ServerOptions } from "node:https";
import type { HttpProxy } from "../../src/sources/http-proxy.ts";

export interface TestProxy {
  proxy: HttpProxy;
  /** `host:port` of each CONNECT, in turn. */
  asked: string[];
  /** The Proxy-Authorization of each. */
  authorizations: (string | undefined)[];
  stop(): Promise<void>;
}

/** What the proxy does with `host:port`: connects to a port of this machine, answers with a status or with a text, or says nothing. */
export type ProxyAnswer = { port: number } | { status: number } | { text: string } | null;

export async function startProxy(
  answer: (authority: string) => ProxyAnswer,
  tls: ServerOptions | null = null,
): Promise<TestProxy> {
  const server = tls === null ? createServer() : createTlsServer(tls);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
  };
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  server.on("connection", keep);
  server.on("connect", (request, client) => {
    const authority = request.url ?? "";
    asked.push(authority);
    authorizations.push(request.headers["proxy-authorization"]);
    const decided = answer(authority);
    if (decided === null) return;
    if (!("port" in decided)) {
      client.end("text" in decided ? decided.text : `HTTP/1.1 ${decided.status} No\r\n\r\n`);
      return;
    }
    const upstream = connect(decided.port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection established\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
    keep(upstream);
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { isHttps: tls !== null, host: "127.0.0.1", port, authorization: null },
    asked,
    authorizations,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
