// What went wrong in an HTTPS exchange, as a cause and in words for people.
import type { HttpsFailureCause } from "../ports.ts";
import { isTlsAlert } from "./tls-alert.ts";

/** How far an exchange came: the TCP connection, the TLS handshake, the answer's header, its body. */
export type Stage = "connect" | "tls" | "http" | "body";

interface ExchangeFailure {
  cause: HttpsFailureCause;
  reason: string;
}

/** What a line of a report can show of text that others wrote. */
const MAX_TEXT_LENGTH = 200;

/** Text from outside, cut to what a report can show. */
export function truncate(text: string): string {
  return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}

const TIMEOUT_TEXTS: Readonly<Record<Stage, string>> = {
  connect: "did not accept a connection",
  tls: "did not finish the TLS handshake",
  http: "did not finish its answer",
  body: "did not finish its answer",
};

/** The exchange was cut short; `when` completes the sentence: `within 10 s`. */
export function timeoutFailure(stage: Stage, address: string, when: string): ExchangeFailure {
  return { cause: "timeout", reason: `${address} ${TIMEOUT_TEXTS[stage]} ${when}` };
}

/**
 * Says what an error at a stage means. Only what the host says is its failure: a TLS alert, TLS or HTTP that is none. A
 * connection that broke may have been broken on the way, as may the records behind the handshake (RFC 8446 §5.2, §6.1, RFC 9112 §9.8).
 */
export function failureFromError(stage: Stage, address: string, error: unknown): ExchangeFailure {
  const { code, words } = describeError(error);
  if (stage === "connect") return connectFailure(address, code);
  if (code.startsWith("HPE_"))
    return { cause: "http", reason: `${address} gave no valid HTTP answer: ${HTTP_ERROR_TEXTS[code] ?? words}` };
  // An alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
  if (stage === "tls" ? /^ERR_(SSL|TLS)_/.test(code) : stage === "http" && isTlsAlert(code)) {
    return { cause: "tls", reason: `${address} completes no TLS handshake: ${TLS_ERROR_TEXTS[code] ?? words}` };
  }
  if (code === NO_CLOSE_NOTIFY)
    return {
      cause: "incomplete",
      reason: `${address} closed the connection without TLS's close_notify: its answer may be cut short`,
    };
  const end = stage === "tls" ? "the TLS handshake was done" : "the end of its answer";
  const how = code === "ECONNRESET" ? "" : ` (${code})`; // node's code for an orderly end too
  return { cause: "incomplete", reason: `the connection to ${address} ended before ${end}${how}` };
}

/** Our code for an end of TCP that TLS did not announce, behind an answer that gave no length. */
export const NO_CLOSE_NOTIFY = "NO_CLOSE_NOTIFY";

/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address: string, code: string): ExchangeFailure {
  if (code === "ECONNREFUSED") return { cause: "connect", reason: `${address} refused the connection` };
  if (NO_ROUTE_CODES.includes(code)) return { cause: "timeout", reason: `no route to ${address} from here (${code})` };
  return { cause: "timeout", reason: `${address} could not be reached (${code})` };
}

const NO_ROUTE_CODES: readonly string[] = [
  "ENETUNREACH",
  "EHOSTUNREACH",
  "EADDRNOTAVAIL",
  "ENETDOWN",
  "EHOSTDOWN",
  "EAFNOSUPPORT",
];

const TLS_ERROR_TEXTS: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: "what it speaks is not TLS",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "it offers neither TLS 1.2 nor 1.3",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it offers neither TLS 1.2 nor 1.3",
};

const HTTP_ERROR_TEXTS: Readonly<Record<string, string>> = {
  HPE_PAUSED_UPGRADE: "it switches protocols, which it was not asked to",
  HPE_HEADER_OVERFLOW: "its header is too large",
};

/** The code of an error and its words, without the file names OpenSSL puts into the message. */
function describeError(error: unknown): { code: string; words: string } {
  const { code, reason, message } = Object(error) as { code?: unknown; reason?: unknown; message?: unknown };
  const words = [reason, message, error].find((text) => typeof text === "string") ?? "unknown error";
  return { code: typeof code === "string" ? code : "unknown error", words: truncate(words) };
}
