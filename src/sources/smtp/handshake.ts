// The TLS handshake behind STARTTLS (RFC 3207 §4.1): what was agreed on, and the certificates exactly as sent.
import type { X509Certificate } from "node:crypto";
import type { Socket } from "node:net";
import { connect, createSecureContext, DEFAULT_CIPHERS } from "node:tls";
import type { SecureContext, TLSSocket } from "node:tls";
import { isHostName } from "../../dns/name.ts";
import type { Name } from "../../dns/name.ts";
import { withDeadline } from "../../concurrency/deadline.ts";
import type { Message } from "../../message.ts";
import { message } from "../../message.ts";
import type { KeyType, TlsSession } from "../../ports.ts";
import { MAX_CHAIN_CERTIFICATES } from "../../x509/chain.ts";
import { sentChain } from "../../x509/sent-chain.ts";
import { truncate } from "../../text/truncate.ts";
import { isNothingInCommon, isTlsAlert } from "../tls-alert.ts";
import { ChainVerifier } from "./chain-verifier.ts";

/** Which versions are offered: TLS 1.2 and 1.3, or only 1.0 and 1.1. */
export type TlsGeneration = "modern" | "legacy";

/** What a handshake offers: versions, and nothing but certificates of one key type unless that is null. */
export interface TlsOffer {
  generation: TlsGeneration;
  keyType: KeyType | null;
}

/**
 * The result of a handshake. `isRefusedByServer`: the server ended it, by an alert or by hanging up; `isVersionMismatch`: because of
 * the versions offered; `isNothingInCommon`: its alert says that it can use nothing of what was offered. Where none holds, this side
 * could not go on.
 */
export type HandshakeResult =
  | { kind: "session"; session: TlsSession; socket: TLSSocket }
  | {
      kind: "no-session";
      isRefusedByServer: boolean;
      isVersionMismatch: boolean;
      isNothingInCommon: boolean;
      problem: Message;
    }
  | { kind: "timeout"; ms: number | null };

/** Project limit: octets of DER kept, of the 100 KiB that OpenSSL accepts by default (SSL_CTX_set_max_cert_list(3)); at most `MAX_CHAIN_CERTIFICATES` certificates. */
const MAX_CHAIN_OCTETS = 65_536;

const CURVES: Readonly<Record<string, string>> = { prime256v1: "P-256", secp384r1: "P-384", secp521r1: "P-521" };

/**
 * Suites and signatures for certificates of one key type. TLS 1.3 has the signatures decide (RFC 8446 §4.4.2.2), older versions the
 * suite. RSASSA-PKCS1-v1_5 signs certificates alone in TLS 1.3 (§4.2.3): CAs sign ECDSA certificates with it too.
 */
const RSA_CERTIFICATE_SIGNATURES = "RSA+SHA256:RSA+SHA384:RSA+SHA512:RSA+SHA224:RSA+SHA1";
const KEY_TYPE_OFFERS: Readonly<Record<KeyType, { ciphers: string; sigalgs: string }>> = {
  RSA: {
    ciphers: ":!aECDSA",
    sigalgs: `rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512:rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512:${RSA_CERTIFICATE_SIGNATURES}`,
  },
  ECDSA: {
    ciphers: ":!aRSA",
    sigalgs: `ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ECDSA+SHA224:ECDSA+SHA1:${RSA_CERTIFICATE_SIGNATURES}`,
  },
};

export class TlsClient {
  readonly #verifier: ChainVerifier;
  readonly #contexts = new Map<string, SecureContext>();

  /** PEM certificates of the CAs that are trusted, and the run's moment (ISO 8601). */
  constructor(roots: readonly string[], at: string) {
    this.#verifier = new ChainVerifier(roots, at);
  }

  /**
   * Begins TLS on a socket without other readers; SNI is `name` (RFC 7672 §8.1). Never rejects. Ends after `ms`
   * milliseconds, or with `stop`, whose reason is the time that was up.
   */
  handshake(tcp: Socket, name: Name, offer: TlsOffer, ms: number, stop: AbortSignal): Promise<HandshakeResult> {
    const socket = connect({
      socket: tcp,
      secureContext: this.#context(offer),
      ...(isHostName(name) ? { servername: name } : {}), // RFC 6066 §3: nothing but a host name
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined, // node's own check is not RFC 9525
      minDHSize: 1, // a small group is found, not refused
    });
    return withDeadline(
      ms,
      () => ms,
      stop,
      (signal) =>
        new Promise((resolve) => {
          const timeOut = (): void => resolve({ kind: "timeout", ms: signal.reason as number | null });
          if (signal.aborted) timeOut();
          signal.addEventListener("abort", timeOut, { once: true });
          socket.once("secureConnect", () => resolve(this.#completed(socket, offer.generation)));
          socket.on("error", (error) => resolve(failedHandshake(error, offer.generation)));
          socket.once("close", () => resolve(failedHandshake({ code: "ECONNRESET" }, offer.generation)));
        }),
    );
  }

  /** Opportunistic TLS takes weak keys and signatures too (RFC 7435 §3): they are for the checks to see, so SECLEVEL is 0. */
  #context({ generation, keyType }: TlsOffer): SecureContext {
    const key = `${generation} ${keyType}`;
    const known = this.#contexts.get(key);
    if (known !== undefined) return known;
    const versions =
      generation === "modern"
        ? ({ minVersion: "TLSv1.2", ciphers: DEFAULT_CIPHERS } as const)
        : ({ minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:!aNULL" } as const);
    const only = keyType === null ? null : KEY_TYPE_OFFERS[keyType];
    const context = createSecureContext({
      ...versions,
      ciphers: `${versions.ciphers}${only?.ciphers ?? ""}:@SECLEVEL=0`, // at a higher level OpenSSL itself refuses old versions
      ...(only === null ? {} : { sigalgs: only.sigalgs }),
      ca: [...this.#verifier.roots],
    });
    this.#contexts.set(key, context);
    return context;
  }

  /** Certificates may be such that OpenSSL takes them and node cannot show them. */
  #completed(socket: TLSSocket, generation: TlsGeneration): HandshakeResult {
    try {
      return { kind: "session", session: this.#session(socket), socket };
    } catch (error) {
      return failedHandshake(error as Error, generation);
    }
  }

  #session(socket: TLSSocket): TlsSession {
    const cipher = socket.getCipher().standardName;
    const protocol = socket.getProtocol() ?? "unknown";
    const sent = sentChain(socket.getPeerX509Certificate());
    const chain = limitChain(sent);
    // node gives a string, its types an Error
    const verdict = socket.authorized ? null : String(socket.authorizationError);
    return {
      protocol,
      cipher,
      keyExchange: describeKeyExchange(socket, protocol, cipher),
      chain: chain.map((certificate) => certificate.raw.toString("base64")),
      ...(chain.length < sent.length ? { omitted: sent.length - chain.length } : {}),
      distrust: this.#verifier.untrustedReason(sent, verdict),
    };
  }
}

function limitChain(sent: readonly X509Certificate[]): X509Certificate[] {
  let octets = 0;
  return sent
    .slice(0, MAX_CHAIN_CERTIFICATES)
    .filter((certificate) => (octets += certificate.raw.length) <= MAX_CHAIN_OCTETS);
}

/** RFC 9325 §4.1: ephemeral keys give forward secrecy. TLS 1.3 has no other way (RFC 8446 §1.2); before, the suite's name tells. */
function describeKeyExchange(socket: TLSSocket, protocol: string, cipher: string): string | null {
  if (protocol !== "TLSv1.3" && !/^TLS_(EC)?DHE_/.test(cipher)) return null;
  const { type, name, size } = (socket.getEphemeralKeyInfo() ?? {}) as { type?: string; name?: string; size?: number };
  if (type === "DH") return `DH ${size}`;
  if (name !== undefined) return CURVES[name] ?? name; // a curve, or (node 24) a hybrid group
  return cipher.startsWith("TLS_DHE_") ? "DH" : "ECDH";
}

/** What an error of node:tls means. */
function failedHandshake(
  error: { code?: string; reason?: string; message?: string },
  offered: TlsGeneration,
): Extract<HandshakeResult, { kind: "no-session" }> {
  const code = error.code ?? "unknown error";
  const isAlert = isTlsAlert(code);
  const isHungUp = HUNG_UP_CODES.includes(code);
  return {
    kind: "no-session",
    isRefusedByServer: isAlert || isHungUp,
    isVersionMismatch: code === "ERR_SSL_UNSUPPORTED_PROTOCOL" || code === "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    isNothingInCommon: isNothingInCommon(code),
    problem: isHungUp
      ? message("tls/hung-up")
      : message("tls/error", { code, error: truncate(error.reason ?? error.message ?? code), offered }),
  };
}

const HUNG_UP_CODES: readonly string[] = ["ECONNRESET", "EPIPE", "ECONNABORTED"];
