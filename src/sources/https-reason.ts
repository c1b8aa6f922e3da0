// What went wrong in an HTTPS exchange, as a cause and in words for people.
import type { HttpsFailure } from "../ports.ts";

/** How far an exchange came: the TCP connection, the TLS handshake, the answer. */
export type Stage = "connect" | "tls" | "http";

interface Failure {
  cause: HttpsFailure;
  reason: string;
}

/** What a line of a report can show of text that others wrote. */
const TEXT_KEPT = 200;

/** Text from outside, cut to what a report can show. */
export function bounded(text: string): string {
  return text.length > TEXT_KEPT ? `${text.slice(0, TEXT_KEPT)}…` : text;
}

const UNFINISHED: Readonly<Record<Stage, string>> = {
  connect: "did not accept a connection",
  tls: "did not finish the TLS handshake",
  http: "did not finish its answer",
};

/** The exchange was cut short; `when` completes the sentence: `within 10 s`. */
export function unfinished(stage: Stage, address: string, when: string): Failure {
  return { cause: "timeout", reason: `${address} ${UNFINISHED[stage]} ${when}` };
}

/** Says what an error at a stage means. */
export function explain(stage: Stage, address: string, error: unknown): Failure {
  const { code, words } = describe(error);
  if (stage === "connect") return connectFailure(address, code);
  // A TLS alert may follow the handshake: TLS 1.3 servers refuse a missing client certificate that late (RFC 8446 §4.4.2.4).
  if (stage === "tls" || code.startsWith("ERR_SSL_")) {
    return { cause: "tls", reason: `${address} completes no TLS handshake: ${TLS_WORDS[code] ?? words}` };
  }
  return { cause: "http", reason: `${address} gave no valid HTTP answer: ${HTTP_WORDS[code] ?? words}` };
}

/** Only an answer of the host itself is its failure; what our own side could not do was not measured. */
function connectFailure(address: string, code: string): Failure {
  if (code === "ECONNREFUSED") return { cause: "connect", reason: `${address} refused the connection` };
  if (code === "ECONNRESET") return { cause: "connect", reason: `${address} reset the connection` };
  if (NO_ROUTE.includes(code)) return { cause: "timeout", reason: `no route to ${address} from here (${code})` };
  return { cause: "timeout", reason: `${address} could not be reached (${code})` };
}

const NO_ROUTE: readonly string[] = ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "ENETDOWN", "EHOSTDOWN", "EAFNOSUPPORT"];

const TLS_WORDS: Readonly<Record<string, string>> = {
  ECONNRESET: "it closed the connection",
  ERR_SSL_WRONG_VERSION_NUMBER: "what it speaks is not TLS",
  ERR_SSL_UNSUPPORTED_PROTOCOL: "it offers neither TLS 1.2 nor 1.3",
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: "it offers neither TLS 1.2 nor 1.3",
};

const HTTP_WORDS: Readonly<Record<string, string>> = {
  ECONNRESET: "it closed the connection before the end",
  HPE_HEADER_OVERFLOW: "its header is too large",
};

/** The code of an error and its words, without the file names OpenSSL puts into the message. */
function describe(error: unknown): { code: string; words: string } {
  const { code, reason, message } = Object(error) as { code?: unknown; reason?: unknown; message?: unknown };
  const words = [reason, message, error].find((text) => typeof text === "string") ?? "unknown error";
  return { code: typeof code === "string" ? code : "unknown error", words: bounded(words) };
}
