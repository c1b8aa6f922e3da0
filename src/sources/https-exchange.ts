// One HTTPS GET to one address (RFC 8461 §3.3): TCP, perhaps through a proxy, TLS, certificate, then the request; no redirect is followed.
import { once } from "node:events";
import type { Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { TLSSocket } from "node:tls";
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import type { CertificateFacts, HttpsResult } from "../ports.ts";
import { certificateFacts, certificateProblem } from "./https-certificate.ts";
import { withDeadline } from "../concurrency/deadline.ts";
import type { HttpProxy } from "./http-proxy.ts";
import { openTunnel, ProxyError } from "./http-proxy.ts";
import { getOverTls, socketAsStream } from "./https-get.ts";
import { failureFromError, timeoutFailure } from "./https-errors.ts";
import type { Stage } from "./https-errors.ts";
import type { Connect } from "./tcp.ts";

/** What is asked for. `ca` (PEM) replaces the trusted roots. */
export interface HttpsTarget {
  host: Name;
  path: string;
  port: number;
  ca: string | undefined;
  connect: Connect;
  /** Goes through this proxy. */
  proxy: HttpProxy | null;
}

/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason is that of `timeoutFailure`.
 * Never rejects; the request is sent only under a valid certificate.
 */
export async function exchange(
  vetted: string,
  target: HttpsTarget,
  connectMs: number,
  signal: AbortSignal,
): Promise<HttpsResult> {
  let address: string | null = vetted;
  let stage: Stage = "connect";
  let certificate: CertificateFacts | null = null;
  let tcp: Socket | null = null;
  try {
    ({ tcp, address } = await withDeadline(connectMs, connectTimeoutError, signal, (ending) =>
      connect(vetted, target, ending),
    ));
    const peer = address ?? target.host;
    tcp.on("error", () => {}); // what matters of it rejects a wait below; a later one has no listener
    stage = "tls";
    const tls = startTls(tcp, target);
    await once(tls, "secureConnect", { signal });
    const leaf = tls.getPeerX509Certificate();
    if (leaf === undefined)
      return {
        kind: "failure",
        cause: "tls",
        reason: message("https/no-handshake", { address: peer, problem: message("tls/no-certificate") }),
        address,
        certificate,
      };
    certificate = certificateFacts(leaf);
    const reason = certificateProblem(leaf, target.host, chainError(tls));
    if (reason !== null) return { kind: "failure", cause: "certificate", reason, address, certificate };
    stage = "http";
    const response = await getOverTls(tls, tcp, target, signal, () => (stage = "body"));
    return { kind: "response", ...response, address, certificate };
  } catch (error) {
    const failure = signal.aborted
      ? timeoutFailure(stage, address ?? target.host, signal.reason as number | null)
      : failureFromError(stage, address ?? target.host, error);
    return { kind: "failure", ...failure, address, certificate };
  } finally {
    tcp?.destroy();
  }
}

/** `address` is null where a proxy insists on a name: then it chooses the address. */
async function connect(
  address: string,
  { host, port, proxy, connect: connectTcp }: HttpsTarget,
  signal: AbortSignal,
): Promise<{ tcp: Socket; address: string | null }> {
  if (proxy === null) return { tcp: await waitForConnection(connectTcp(address, port), signal), address };
  try {
    return { tcp: await openTunnel(proxy, address, port, signal), address };
  } catch (error) {
    if (!(error instanceof ProxyError && error.isRefusal)) throw error;
    return { tcp: await openTunnel(proxy, host, port, signal), address: null };
  }
}

async function waitForConnection(tcp: Socket, signal: AbortSignal): Promise<Socket> {
  try {
    await once(tcp, "connect", { signal });
    return tcp;
  } catch (error) {
    tcp.destroy();
    throw signal.aborted ? signal.reason : error;
  }
}

function connectTimeoutError(): Error {
  return Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" });
}

/** RFC 8461 §7.1, §7.2: SNI names the host; TLS 1.2 or newer. The certificate is judged after the handshake, by us. */
function startTls(tcp: Socket, { host, ca }: HttpsTarget): TLSSocket {
  const tls = connectTls({
    socket: socketAsStream(tcp),
    servername: host,
    minVersion: "TLSv1.2",
    ALPNProtocols: ["http/1.1"],
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined, // node's own check is not RFC 9525
    ...(ca === undefined ? {} : { ca }),
  });
  tls.on("error", () => {});
  return tls;
}

/** The code of the chain's verification, null where it leads to a trusted root; node gives a string, its types an Error. */
function chainError(tls: TLSSocket): string | null {
  return tls.authorized ? null : String(tls.authorizationError);
}
