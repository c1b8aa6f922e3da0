// One HTTPS POST of JSON to an address that the workflow names: through the proxy of this network, to a public host, redirects not followed.
import { request as httpRequest } from "node:http";
import { isIP } from "node:net";
import type { TLSSocket } from "node:tls";
import { withDeadline } from "../concurrency/deadline.ts";
import { TimeLimit } from "../concurrency/time-limit.ts";
import type { PostJson, PostResult } from "../ports.ts";
import { connectWithTls } from "./dns/secure-connection.ts";
import { lookUpPublic } from "./dns/untrusted.ts";
import { proxyFromEnvironment } from "./http-proxy.ts";
import { addressRefusalReason } from "./special-purpose-addresses.ts";

/** Project limit: milliseconds of a POST, from the connection to the head of its answer. */
const TIMEOUT_MS = 10_000;

/** `env` names the proxy, which then looks the host up; otherwise a host name leads to public addresses only. `ca` (PEM) replaces the trusted roots, for tests. */
export function openPost(env: Readonly<Record<string, string | undefined>>, ca?: string): PostJson {
  return async (address, body, { allowPrivateNetwork }) => {
    const { hostname, port: written, pathname, search, host: authority } = new URL(address);
    const port = Number(written) || 443;
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    if (!allowPrivateNetwork && isIP(host) !== 0 && addressRefusalReason(host) !== null)
      return { kind: "failure", cause: "refused-address" };
    const path = `${pathname}${search}`;
    const timeout = new Error("no answer in time");
    return withDeadline(
      TIMEOUT_MS,
      () => timeout,
      null,
      async (signal) => {
        let tls: TLSSocket | null = null;
        try {
          const proxy = proxyFromEnvironment(env)(host, port);
          const lookup = allowPrivateNetwork || proxy !== null ? undefined : lookUpPublic;
          const server = { host, port, name: host, proxy, lookup, ca };
          tls = await connectWithTls(server, ["http/1.1"], TimeLimit.until(signal));
          return await post(tls, { authority, path, body }, signal);
        } catch {
          return { kind: "failure", cause: signal.aborted ? "timeout" : "no-connection" };
        } finally {
          tls?.destroy();
        }
      },
    );
  };
}

/** Sends the request, and waits for the head of the answer: nothing that follows it matters. */
function post(
  tls: TLSSocket,
  { authority, path, body }: { authority: string; path: string; body: string },
  signal: AbortSignal,
): Promise<PostResult> {
  tls.ref();
  return new Promise((resolve, reject) => {
    const octets = Buffer.from(body);
    const headers = {
      Host: authority,
      "User-Agent": "mail-policy",
      "Content-Type": "application/json",
      "Content-Length": octets.length,
      Connection: "close",
    };
    const request = httpRequest({ createConnection: () => tls, method: "POST", path, headers, setHost: false, signal });
    request.on("response", ({ statusCode = 0, headers: { "retry-after": retryAfter = null } }) =>
      resolve({ kind: "answer", status: statusCode, retryAfter }),
    );
    request.on("error", reject);
    request.on("close", () => reject(new Error("no answer")));
    request.end(octets);
  });
}
