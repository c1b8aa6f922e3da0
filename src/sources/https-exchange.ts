// One HTTPS GET to one address (RFC 8461 §3.3): TCP, TLS, certificate, then the request; no redirect is followed.
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import type { IncomingMessage } from "node:http";
import { connect as connectTcp } from "node:net";
import { connect as connectTls } from "node:tls";
import type { TLSSocket } from "node:tls";
import type { Name } from "../dns/name.ts";
import type { Octets } from "../dns/record.ts";
import { HTTPS_BODY_LIMIT } from "../ports.ts";
import type { CertificateFacts, HttpsResult } from "../ports.ts";
import { certificateFacts, certificateProblem } from "./https-certificate.ts";
import { bounded, explain, unfinished } from "./https-reason.ts";
import type { Stage } from "./https-reason.ts";

/** What is asked for. `ca` (PEM) stands in for the trusted roots. */
export interface Target {
  host: Name;
  path: string;
  port: number;
  ca: string | undefined;
}

/** Node's own default, made explicit: a header may not be larger. */
const HEADER_LIMIT = 16_384;

/**
 * Asks one address. `connectMs` bounds the TCP connection alone, `signal` everything; its reason completes the
 * sentence "did not answer …". Never rejects; the request is sent only under a valid certificate.
 */
export async function exchange(address: string, target: Target, connectMs: number, signal: AbortSignal): Promise<HttpsResult> {
  let stage: Stage = "connect";
  let certificate: CertificateFacts | null = null;
  const tcp = connectTcp({ host: address, port: target.port });
  tcp.on("error", () => {}); // what matters of it rejects the wait below; a later one has nobody to tell
  const timer = setTimeout(() => tcp.destroy(timedOut()), connectMs);
  try {
    await once(tcp, "connect", { signal });
    clearTimeout(timer);
    stage = "tls";
    const tls = startTls(tcp, target);
    await once(tls, "secureConnect", { signal });
    const leaf = tls.getPeerX509Certificate();
    if (leaf === undefined) return { kind: "failure", cause: "tls", reason: `${address} sent no certificate`, address, certificate };
    certificate = certificateFacts(leaf);
    const reason = certificateProblem(leaf, target.host, chainError(tls));
    if (reason !== null) return { kind: "failure", cause: "certificate", reason, address, certificate };
    stage = "http";
    const response = await ask(tls, target, signal);
    return { kind: "response", ...(await read(response)), address, certificate };
  } catch (error) {
    const failure = signal.aborted ? unfinished(stage, address, String(signal.reason)) : explain(stage, address, error);
    return { kind: "failure", ...failure, address, certificate };
  } finally {
    clearTimeout(timer);
    tcp.destroy();
  }
}

function timedOut(): Error {
  return Object.assign(new Error("no connection in time"), { code: "ETIMEDOUT" });
}

/** RFC 8461 §7.1, §7.2: SNI names the host; TLS 1.2 or newer. The certificate is judged after the handshake, by us. */
function startTls(socket: ReturnType<typeof connectTcp>, { host, ca }: Target): TLSSocket {
  const tls = connectTls({
    socket,
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

function ask(tls: TLSSocket, { host, path }: Target, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      createConnection: () => tls,
      path,
      signal,
      setHost: false,
      maxHeaderSize: HEADER_LIMIT,
      headers: { Host: host, "User-Agent": "mail-policy", Accept: "text/plain", "Accept-Encoding": "identity", Connection: "close" },
    });
    request.on("response", resolve).on("error", reject);
    request.on("close", () => reject(new Error("it gave none"))); // after 101, which we did not ask for, node only closes
    request.end();
  });
}

async function read(response: IncomingMessage): Promise<{ status: number; contentType: string | null; body: Octets; overflow: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > HTTPS_BODY_LIMIT) break;
  }
  const contentType = response.headers["content-type"];
  return {
    status: response.statusCode as number, // node leaves it out only of requests that a server reads
    contentType: contentType === undefined ? null : bounded(contentType),
    body: Buffer.concat(chunks).subarray(0, HTTPS_BODY_LIMIT).toString("latin1"),
    overflow: size > HTTPS_BODY_LIMIT,
  };
}
