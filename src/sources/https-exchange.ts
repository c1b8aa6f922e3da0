// One HTTPS GET to one address (RFC 8461 §3.3): TCP, TLS, certificate, then the request; no redirect is followed.
import { once } from "node:events";
import { connect as connectTcp } from "node:net";
import type { Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { TLSSocket } from "node:tls";
import type { Name } from "../dns/name.ts";
import { message } from "../message.ts";
import type { CertificateFacts, HttpsResult } from "../ports.ts";
import { certificateFacts, certificateProblem } from "./https-certificate.ts";
import { getOverTls, socketAsStream } from "./https-get.ts";
import { failureFromError, timeoutFailure } from "./https-errors.ts";
import type { Stage } from "./https-errors.ts";

/** What is asked for. `ca` (PEM) replaces the trusted roots. */
export interface HttpsTarget {
  host: Name;
  path: string;
  port: number;
  ca: string | undefined;
}

/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason is that of `timeoutFailure`.
 * Never rejects; the request is sent only under a valid certificate.
 */
export async function exchange(
  address: string,
  target: HttpsTarget,
  connectMs: number,
  signal: AbortSignal,
): Promise<HttpsResult> {
  let stage: Stage = "connect";
  let certificate: CertificateFacts | null = null;
  const tcp = connectTcp({ host: address, port: target.port });
  tcp.on("error", () => {}); // what matters of it rejects the wait below; a later one has no listener
  const timer = setTimeout(() => tcp.destroy(connectTimeoutError()), connectMs);
  try {
    await once(tcp, "connect", { signal });
    clearTimeout(timer);
    stage = "tls";
    const tls = startTls(tcp, target);
    await once(tls, "secureConnect", { signal });
    const leaf = tls.getPeerX509Certificate();
    if (leaf === undefined)
      return {
        kind: "failure",
        cause: "tls",
        reason: message("https/no-handshake", { address, problem: message("tls/no-certificate") }),
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
      ? timeoutFailure(stage, address, signal.reason as number | null)
      : failureFromError(stage, address, error);
    return { kind: "failure", ...failure, address, certificate };
  } finally {
    clearTimeout(timer);
    tcp.destroy();
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
