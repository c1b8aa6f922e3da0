// TLS to a resolver: at least 1.2, certificate verified for its name or address (RFC 7858 §3.2, RFC 8310 §8.1, RFC 9525).
import type { TimeLimit } from "../../concurrency/time-limit.ts";
import { message } from "../../message.ts";
import type { LookupFunction, Socket } from "node:net";
import { isIP } from "node:net";
import type { TLSSocket } from "node:tls";
import { checkServerIdentity, connect } from "node:tls";
import type { HttpProxy } from "../http-proxy.ts";
import { openTunnel, ProxyError } from "../http-proxy.ts";
import { limitedPromise } from "./deadline.ts";
import { TransportError, unreachableError } from "./transport.ts";

export interface SecureServer {
  /** Host name (the system resolves it) or IP address to connect to. */
  host: string;
  port: number;
  /** Whom the certificate must name; SNI where it is a host name. */
  name: string;
  /** Certification authorities instead of Node's own (which honour NODE_EXTRA_CA_CERTS); for tests. */
  ca?: string | undefined;
  /** Finds the addresses of a host name; the system's where absent. */
  lookup?: LookupFunction | undefined;
  /** Connects through this proxy, which looks the name up unless `lookup` does. */
  proxy?: HttpProxy | null | undefined;
}

/** The options of node:tls for a server. */
function tlsOptions({ host, port, name, ca, lookup }: SecureServer, alpn: string[]) {
  return {
    host,
    port,
    servername: isIP(name) === 0 ? name : "", // RFC 6066 §3: no addresses in SNI
    checkServerIdentity: (_: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
      checkServerIdentity(name, certificate),
    minVersion: "TLSv1.2",
    ALPNProtocols: alpn,
    ...(ca === undefined ? {} : { ca }),
    ...(lookup === undefined ? {} : { lookup }),
  } as const;
}

/** A connection with its handshake done and nothing sent; the process does not wait for it. */
export async function connectWithTls(server: SecureServer, alpn: string[], limit: TimeLimit): Promise<TLSSocket> {
  const tunnel = await openServerTunnel(server, limit);
  return limitedPromise(limit, (resolve, reject) => {
    const socket = connect({ ...tlsOptions(server, alpn), ...(tunnel === null ? {} : { socket: tunnel }) });
    let isReady = false;
    socket.unref();
    socket.on("error", (error) => reject(unreachableError(error))); // stays, so that a later error is never unhandled
    socket.on("close", () => reject(new TransportError("unreachable", message("dns/handshake-closed"))));
    socket.once("secureConnect", () => {
      isReady = true;
      resolve(socket);
    });
    return () => {
      if (!isReady) socket.destroy();
    };
  });
}

/** The way through the proxy; null without one. Rejects with a TransportError. */
async function openServerTunnel({ host, port, proxy, lookup }: SecureServer, limit: TimeLimit): Promise<Socket | null> {
  if (proxy === null || proxy === undefined) return null;
  try {
    const destination = lookup === undefined || isIP(host) !== 0 ? host : await firstAddress(host, lookup);
    return await openTunnel(proxy, destination, port, limit.asSignal());
  } catch (error) {
    throw error instanceof ProxyError
      ? new TransportError("unreachable", error.reason)
      : unreachableError(error as Error);
  }
}

const firstAddress = (host: string, lookup: LookupFunction): Promise<string> =>
  new Promise((resolve, reject) =>
    lookup(host, {}, (error, address) => (error === null ? resolve(address as string) : reject(error))),
  );
