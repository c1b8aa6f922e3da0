// What went wrong in an HTTPS exchange.
import type { Message } from "../message.ts";
import { message } from "../message.ts";
import type { HttpsFailureCause } from "../ports.ts";
import { truncate } from "../text/truncate.ts";
import { ProxyError } from "./http-proxy.ts";
import { isTlsAlert } from "./tls-alert.ts";

/** How far an exchange came: the TCP connection, the TLS handshake, the answer's header, its body. */
export type Stage = "connect" | "tls" | "http" | "body";

interface ExchangeFailure {
  cause: HttpsFailureCause;
  reason: Message;
}

/** The exchange was cut short after `ms` milliseconds; null: by the end of the audit. */
export function timeoutFailure(stage: Stage, address: string, ms: number | null): ExchangeFailure {
  return { cause: "timeout", reason: message("https/timeout", { address, stage, ms }) };
}

/**
 * Says what an error at a stage means. Only what the host says is its failure: a TLS alert, TLS or HTTP that is none. A
 * connection that broke may have been broken on the way, as may the records behind the handshake (RFC 8446 §5.2, §6.1, RFC 9112 §9.8).
 */
export function failureFromError(stage: Stage, address: string, failed: unknown): ExchangeFailure {
  if (failed instanceof ProxyError) return { cause: "timeout", reason: failed.reason };
  const { code, error } = describeError(failed);
  if (stage === "connect") return connectFailure(address, code);
  if (code.startsWith("HPE_")) return { cause: "http", reason: message("https/not-http", { address, code, error }) };
  // An alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
  if (stage === "tls" ? /^ERR_(SSL|TLS)_/.test(code) : stage === "http" && isTlsAlert(code)) {
    const problem = message("tls/error", { code, error, offered: "modern" });
    return { cause: "tls", reason: message("https/no-handshake", { address, problem }) };
  }
  if (code === NO_CLOSE_NOTIFY) return { cause: "incomplete", reason: message("https/no-close-notify", { address }) };
  const cutShort = {
    address,
    stage: stage === "tls" ? "tls" : "answer",
    code: code === "ECONNRESET" ? null : code, // node's code for an orderly end too
  } as const;
  return { cause: "incomplete", reason: message("https/cut-short", cutShort) };
}

/** Our code for an end of TCP that TLS did not announce, behind an answer that gave no length. */
export const NO_CLOSE_NOTIFY = "NO_CLOSE_NOTIFY";

/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address: string, code: string): ExchangeFailure {
  if (code === "ECONNREFUSED") return { cause: "connect", reason: message("https/refused", { address }) };
  const hasNoRoute = NO_ROUTE_CODES.includes(code);
  return { cause: "timeout", reason: message(hasNoRoute ? "https/no-route" : "https/unreachable", { address, code }) };
}

const NO_ROUTE_CODES: readonly string[] = [
  "ENETUNREACH",
  "EHOSTUNREACH",
  "EADDRNOTAVAIL",
  "ENETDOWN",
  "EHOSTDOWN",
  "EAFNOSUPPORT",
];

/** The code of an error and its text, without the file names OpenSSL puts into the message. */
function describeError(failed: unknown): { code: string; error: string } {
  const { code, reason, message: text } = Object(failed) as { code?: unknown; reason?: unknown; message?: unknown };
  const error = [reason, text, failed].find((each) => typeof each === "string") ?? "unknown error";
  return { code: typeof code === "string" ? code : "unknown error", error: truncate(error) };
}
